"""The blocks of the page for developers. Whatever they show as printed was printed by running it just now."""

from __future__ import annotations

import json
import tempfile
from contextlib import chdir, redirect_stderr, redirect_stdout
from html import escape
from io import StringIO
from pathlib import Path

from yibao.__main__ import main
from yibao.texts import say
from yibao.texts.batch import HEADERS
from yibao.views.tables import Row, table

PROGRAM = """\
import yibao

case = yibao.Case.from_json({
    "as_of": "2026-06-10",
    "region": "330100",
    "last_paid": "2026-05",
    "next": {"route": "flexible", "first_paid": "2026-08", "same_area": True},
})
report = yibao.answer(case)

for month in report.timeline[:6]:
    print(month.month, month.status)

for finding in report.findings[0].walk():
    print(finding.rule, finding.reason, finding.answer.kind, *finding.answer.values)
    print("   ", *finding.cites, sep="  ")

print(report.to_json()["answers"]["coverage"])

try:
    yibao.Case.from_form({"as_of": "2026年6月10日", "last_paid": "26年5月"})
except yibao.CaseError as error:
    for problem in error.problems:
        print(problem.field, problem.value, problem.why)
"""

CASE = '{"as_of": "2026-06-10", "region": "310000", "last_paid": "2026-05"}\n'

LEAVERS = """\
姓名,参保地,离职日期,最后缴费月份,离职原因
甲,杭州,2026-05-31,2026年5月,辞职
乙,上海,2026/5/31,202605,裁员
丙,上海,2026-05-31,5月,合同期满
=1+1,苏州,2026-05-31,2026-05,
"""

EXAMPLES = {
    "answer": "case.json",
    "ics": "case.json",
    "batch": "leavers.csv answers.csv --as-of 2026-06-10",
    "schema": "report",
    "explain": "gap.waiting_period",
    "law": "SIL 23",
    "parameters": "--region 310000 --on 2026-06-10",
    "regions": "",
    "changes": "--from 2027-01-01 --to 2027-12-31",
}
"""Each command with arguments that work beside a case.json and a leavers.csv."""

SCORES = Path(__file__).resolve().parent.parent / "docs" / "data" / "mutation.json"
"""Written by ./scripts/mutate --write."""

WITHOUT_LANGUAGE = ("schema", "parameters")
"""Commands whose output is the same in both languages."""


def blocks(lang: str) -> dict[str, str]:
    """Every block of the page, by file name."""
    return {
        "program.html": _shown(lang, "label.code", PROGRAM) + _shown(lang, "label.output", printed(PROGRAM)),
        "commands.html": commands(lang),
        "columns.html": columns(lang),
        "batch.html": _shown(lang, "label.table_in", LEAVERS) + _shown(lang, "label.table_out", run(lang, "batch")),
        "schemas.html": schemas(lang),
        "mutation.html": mutation(lang),
    }


def printed(program: str) -> str:
    """What a program prints."""
    with redirect_stdout(StringIO()) as output:
        exec(compile(program, "program", "exec"), {})  # noqa: S102 (our own)
    return output.getvalue()


def commands(lang: str) -> str:
    """The table of commands; building it runs every example."""
    rows = []
    for command in EXAMPLES:
        run(lang, command)
        example = f"<code>python -m yibao {escape(_line(lang, command))}</code>"
        rows.append(Row(f"<code>{command}</code>", (escape(say(lang, f"command.{command}")), example)))
    return table(lang, "caption.commands", [say(lang, f"column.{one}") for one in ("command", "does", "example")], rows)


def _line(lang: str, command: str) -> str:
    language = "--lang en" if lang == "en" and command not in WITHOUT_LANGUAGE else ""
    return " ".join(filter(None, (command, EXAMPLES[command], language)))


def run(lang: str, command: str) -> str:
    """What the example of a command writes. Raises ValueError where it is no longer right."""
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        Path("case.json").write_text(CASE, encoding="utf-8")
        Path("leavers.csv").write_text(LEAVERS, encoding="utf-8")
        with redirect_stdout(StringIO()) as output, redirect_stderr(StringIO()) as errors:
            status = main(_line(lang, command).split())
        if status != (3 if command == "batch" else 0):  # one of the leavers has an error, to show it
            raise ValueError(f"{command} ends with {status}: {errors.getvalue()}")
        return Path("answers.csv").read_text("utf-8") if command == "batch" else output.getvalue()


def columns(lang: str) -> str:
    """What the columns of a table may be called."""
    rows = [
        Row(f"<code>{field}</code>", (escape("、".join(chinese)), escape(", ".join(english))))
        for field, (chinese, english) in HEADERS.items()
    ]
    heads = [say(lang, f"column.{one}") for one in ("field", "chinese_names", "english_names")]
    return table(lang, "caption.columns", heads, rows)


def schemas(lang: str) -> str:
    """Links to the published schemas, seen from a page of the site."""
    links = (
        f'<li><a href="../../schema/{what}.json">{escape(say(lang, f"label.{what}_schema"))}</a></li>'
        for what in ("case", "report")
    )
    return f"<ul>{''.join(links)}</ul>"


def mutation(lang: str) -> str:
    """How many changes of the code the tests noticed, module by module; and those that no test can notice, with why."""
    scores = json.loads(SCORES.read_text(encoding="utf-8"))["modules"]
    rows = [
        Row(
            f"<code>{escape(score['module'])}</code>",
            (str(score["viable"]), str(score["killed"]), "<br>".join(map(escape, score["survived"])) or "0"),
        )
        for score in scores
    ]
    heads = [say(lang, f"column.{one}") for one in ("module", "viable", "killed", "survived")]
    reason = "zh" if lang == "zh" else "reason"
    equivalent = "".join(
        f"<li><code>{escape(one['mutant'])}</code><br>{escape(one[reason])}</li>"
        for score in scores
        for one in score["equivalent"]
    )
    heading = escape(say(lang, "label.equivalent"))
    return f"{table(lang, 'caption.mutation', heads, rows)}<p>{heading}</p><ul>{equivalent}</ul>"


def _shown(lang: str, label: str, text: str) -> str:
    """Text as it is, on one line of HTML so that Markdown leaves it alone."""
    lines = escape(text.replace("\r\n", "\n").rstrip("\n")).replace("\n", "&#10;")
    return (
        f'<figure class="yb-code"><figcaption>{escape(say(lang, label))}</figcaption>'
        f"<pre><code>{lines}</code></pre></figure>"
    )

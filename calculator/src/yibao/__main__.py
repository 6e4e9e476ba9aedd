"""The command line: ``python -m yibao``."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

import yibao
from yibao.case import Case, CaseError
from yibao.rules import answer
from yibao.texts import LANGUAGES
from yibao.views.html import report_to_html
from yibao.views.json import case_schema, report_schema
from yibao.views.page import problem_text
from yibao.views.text import report_to_text

EXAMPLES = """\
examples:
  Last contribution paid for May 2026, nothing else known:
    echo '{"as_of": "2026-06-10", "last_paid": "2026-05"}' | python -m yibao answer - --lang zh

  In Shanghai, paying again as a flexible worker from August:
    echo '{"as_of": "2026-06-10", "region": "310000", "last_paid": "2026-05",
           "next": {"route": "flexible", "first_paid": "2026-08"}}' | python -m yibao answer - --lang en

  What a case may hold, and what a report holds:
    python -m yibao schema case
    python -m yibao schema report

Every field but as_of may be missing. A missing field is never filled in silently: the answer says
what it assumes, what the place decides, and what to ask 12393.

exit status: 0 with a report; 2 when the input is not a case, with the field, the value and what would be right.
"""


class InputError(Exception):
    """Nothing that can be read as a case; the message is for the person at the terminal."""


def main(argv: list[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    try:
        output = arguments.run(arguments)
    except InputError as error:
        print(f"yibao: {error}", file=sys.stderr)
        return 2
    try:
        sys.stdout.write(output)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="yibao",
        description="离职以后的医保：还在保吗，到哪天，哪天恢复。 Medical insurance after leaving a job in China.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"yibao {yibao.__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    answering = commands.add_parser(
        "answer",
        help="answer a case",
        description="Read a case as JSON from a file, or from standard input with -, and write the report.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    answering.add_argument("case", metavar="CASE.json", nargs="?", default="-", help="a file, or - for standard input")
    answering.add_argument("--lang", choices=LANGUAGES, default="zh", help="language of the text (default: zh)")
    answering.add_argument(
        "--format", choices=("text", "json", "html"), default="text", help="text (default), json (both languages), html"
    )
    answering.set_defaults(run=_answer)

    schema = commands.add_parser("schema", help="print a JSON Schema", description="Print a JSON Schema (2020-12).")
    schema.add_argument("what", choices=("case", "report"), help="the input or the output of `answer`")
    schema.set_defaults(run=lambda arguments: _json(case_schema() if arguments.what == "case" else report_schema()))
    return parser


def _answer(arguments: argparse.Namespace) -> str:
    try:
        case = Case.from_json(_read(arguments.case))
    except CaseError as error:
        lines = [f"{problem.field}: {problem_text(arguments.lang, problem)}" for problem in error.problems]
        raise InputError("\n       ".join(lines)) from None
    report = answer(case)
    if arguments.format == "json":
        return _json(report.to_json())
    if arguments.format == "html":
        return report_to_html(report, arguments.lang) + "\n"
    return report_to_text(report, arguments.lang)


def _read(name: str) -> object:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        why = error.strerror or error
        raise InputError(f"{name}: {why}. Give a file that can be read, or - for standard input.") from None
    try:
        return json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_without_duplicates)
    except UnicodeDecodeError:
        raise InputError(f"{name}: not UTF-8 text. Save the file as UTF-8.") from None
    except json.JSONDecodeError as error:
        raise InputError(f"{name}: not JSON at line {error.lineno}, column {error.colno}: {error.msg}.") from None
    except RecursionError:
        raise InputError(f"{name}: nested too deeply to be a case.") from None


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise InputError(f"{twice}: this field stands twice. Keep one.")
    return found


def _json(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.exit(main())

"""The command line: ``python -m yibao``."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any

import yibao
from yibao.calendar import parse_date
from yibao.commands import InputError
from yibao.texts import LANGUAGES, TEXTS
from yibao.texts.batch import HEADERS

EXAMPLES = """\
examples:
  Last contribution paid for May 2026, nothing else known:
    echo '{"as_of": "2026-06-10", "last_paid": "2026-05"}' | python -m yibao answer - --lang zh

  In Shanghai, paying again as a flexible worker from August:
    echo '{"as_of": "2026-06-10", "region": "310000", "last_paid": "2026-05",
           "next": {"route": "flexible", "first_paid": "2026-08"}}' | python -m yibao answer - --lang en

  A table of leavers, answered for one day:
    python -m yibao batch leavers.csv answers.csv --as-of 2026-06-10

  What a case may hold, and what a report holds:
    python -m yibao schema case
    python -m yibao schema report

  What a rule says and rests on; what changes in a year:
    python -m yibao explain gap.waiting_period
    python -m yibao changes --from 2027-01-01 --to 2027-12-31

Every field but as_of may be missing. A missing field is never filled in silently: the answer says
what it assumes, what the place decides, and what to ask 12393.

exit status: 0 with an answer; 2 when the input is unusable, with what is wrong and what would be right;
3 when a batch is done but some of its rows had errors; 130 when stopped.
"""

BATCH = """\
The first row names the columns, in Chinese or English; columns of other names are handed on unread:
{columns}

A place is a city's name or its division code. Dates and months are read as spreadsheets write them. Fields of a
bill may be given by their dotted names, such as bill.total. Text is UTF-8 with or without its mark, UTF-16 or
GB18030; cells are separated by comma, semicolon or tab; the answer comes in the same form. XLSX is read and
written with `pip install 'yibao[xlsx]'`.

Added columns: answer, covered until, covered again from, status in the month of the question, deadlines, what to
ask 12393, and the error, empty where the row was answered.

exit status: 0 all rows answered; 3 done, but some rows had errors; 2 the table cannot be read or written, and
nothing was written; 130 stopped, and nothing was written.
"""


def main(argv: list[str] | None = None) -> int:
    arguments = _parser().parse_args(argv)
    module, _, function = arguments.run.partition(":")
    try:
        output = getattr(importlib.import_module(module), function)(arguments)
    except InputError as error:
        print(f"yibao: {error}", file=sys.stderr)
        return 2
    if isinstance(output, int):
        return output
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

    def command(name: str, run: str, description: str = "", epilog: str = "") -> argparse.ArgumentParser:
        does = TEXTS[f"command.{name}"][1]
        made = commands.add_parser(
            name,
            help=does,
            description=description or f"{does[0].upper()}{does[1:]}.",
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        made.set_defaults(run=f"yibao.{run}")
        return made

    case: dict[str, Any] = {
        "metavar": "CASE.json",
        "nargs": "?",
        "default": "-",
        "help": "a file, or - for standard input",
    }
    reads_case = "Read a case as JSON from a file, or from standard input with -, and write "

    answer = command("answer", "commands.cases:answer_case", f"{reads_case}the report.", EXAMPLES)
    answer.add_argument("case", **case)
    _lang(answer)
    _format(answer, "text", "json", "html", of="text (default), json (both languages), html")

    ics = command("ics", "commands.cases:calendar", f"{reads_case}them.")
    ics.add_argument("case", **case)
    _lang(ics)

    columns = "\n".join(f"  {field:<22}{zh[0]} / {en[0]}" for field, (zh, en) in HEADERS.items())
    batch = command("batch", "batch:command", epilog=BATCH.format(columns=columns))
    batch.add_argument("source", metavar="IN.csv", type=Path, help="the table to read, CSV or XLSX")
    batch.add_argument("target", metavar="OUT.csv", type=Path, help="where the answers go, CSV or XLSX")
    batch.add_argument("--as-of", metavar="DATE", type=_day, help="the day to answer for, where a row names none")
    _lang(batch)
    batch.add_argument("--jobs", metavar="N", type=_jobs, help="how many processes (default: one a processor)")
    batch.add_argument("--progress", action="store_true", help="show progress even where no terminal is")

    schema = command("schema", "commands.cases:schema", "Print the JSON Schema (2020-12) of a case or a report.")
    schema.add_argument("what", choices=("case", "report"), help="the input or the output of `answer`")

    explain = command("explain", "commands.reference:explain")
    explain.add_argument("rule", metavar="RULE", help="its id, such as gap.waiting_period")
    _lang(explain)
    _format(explain)

    law = command("law", "commands.reference:law")
    law.add_argument("document", metavar="DOCUMENT", help="its short name, such as SIL")
    law.add_argument("article", metavar="ARTICLE", type=int, help="its number, such as 23")
    law.add_argument("--on", metavar="DATE", type=_day, help="its status on this day (default: when it was checked)")
    _lang(law)
    _format(law)

    parameters = command("parameters", "commands.reference:parameters")
    parameters.add_argument("--region", metavar="CODE", help="those of one place only, by its division code")
    parameters.add_argument("--on", metavar="DATE", type=_day, help="those in force on this day only")
    _format(parameters)

    regions = command("regions", "commands.reference:regions")
    _lang(regions)
    _format(regions)

    changes = command("changes", "commands.reference:changes")
    changes.add_argument("--from", dest="first", metavar="DATE", type=_day, required=True, help="the first day")
    changes.add_argument("--to", dest="last", metavar="DATE", type=_day, required=True, help="the last day")
    _lang(changes)
    _format(changes)
    return parser


def _lang(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--lang", choices=LANGUAGES, default="zh", help="language of the text (default: zh)")


def _format(parser: argparse.ArgumentParser, *forms: str, of: str = "text (default) or json") -> None:
    parser.add_argument("--format", choices=forms or ("text", "json"), default="text", help=of)


def _day(text: str) -> date:
    try:
        return parse_date(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day: write it as 2026-06-10") from None


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 64:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of processes from 1 to 64")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())

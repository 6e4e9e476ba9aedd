"""Commands about one case: answer it, put its deadlines into a calendar, print what a case and a report hold."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from yibao.case import Case, CaseError
from yibao.commands import InputError, json_text
from yibao.finding import Report
from yibao.rules import answer
from yibao.views.html import report_to_html
from yibao.views.ics import report_to_ics
from yibao.views.page import problem_text
from yibao.views.schema import case_schema, report_schema
from yibao.views.text import report_to_text


def answer_case(arguments: argparse.Namespace) -> str:
    report = _report(arguments)
    if arguments.format == "json":
        return json_text(report.to_json())
    if arguments.format == "html":
        return report_to_html(report, arguments.lang) + "\n"
    return report_to_text(report, arguments.lang)


def calendar(arguments: argparse.Namespace) -> str:
    return report_to_ics(_report(arguments), arguments.lang)


def schema(arguments: argparse.Namespace) -> str:
    return json_text(case_schema() if arguments.what == "case" else report_schema())


def _report(arguments: argparse.Namespace) -> Report:
    try:
        return answer(Case.from_json(_read(arguments.case)))
    except CaseError as error:
        lines = [f"{problem.field}: {problem_text(arguments.lang, problem)}" for problem in error.problems]
        raise InputError("\n       ".join(lines)) from None


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

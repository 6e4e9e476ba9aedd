"""The one door between the page and the rules: JSON in, JSON out, never an exception for what was typed."""

from __future__ import annotations

import json
from typing import Any

from yibao.case import Case, CaseError, Problem
from yibao.rules import answer
from yibao.texts import LANGUAGES, TEXTS, say
from yibao.views.html import report_to_html


def evaluate(request: str) -> str:
    """``{"lang", "form": {field: typed text}}`` to ``{"html", "errors", "case", "report"}``.

    With errors, ``html`` is empty and ``report`` null. Raises ValueError only for a request the page itself
    got wrong: no JSON, no known language, no form.
    """
    asked = json.loads(request)
    lang, form = asked["lang"], asked["form"]
    if lang not in LANGUAGES or not isinstance(form, dict):
        raise ValueError("a request needs lang, zh or en, and form, an object")
    found: dict[str, Any] = {"html": "", "errors": [], "case": None, "report": None}
    try:
        case = Case.from_form(form)
    except CaseError as error:
        found["errors"] = [{"field": p.field, "message": problem_text(lang, p)} for p in error.problems]
    else:
        report = answer(case)
        found |= {"html": report_to_html(report, lang), "case": case.to_json(), "report": report.to_json()}
    return json.dumps(found, ensure_ascii=False, sort_keys=True)


def problem_text(lang: str, problem: Problem) -> str:
    """What is wrong with a field and what would be right, in words; choices by the names the form shows."""
    names = [
        say(lang, f"choice.{problem.field}.{choice}") if f"choice.{problem.field}.{choice}" in TEXTS else choice
        for choice in problem.choices
    ]
    if problem.why == "unknown_field":
        names = list(problem.choices)
    separator = "、" if lang == "zh" else ", "
    if problem.why in ("not_a_count", "count_out_of_range"):
        separator = "到" if lang == "zh" else " and "
    used = {"value": problem.value, "field": problem.field, "choices": separator.join(names)}
    return say(lang, f"error.{problem.why}", used)

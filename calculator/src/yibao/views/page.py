"""The one door between the page and the rules: JSON in, JSON out, never an exception for what was typed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import yibao
from yibao.calendar import parse_date
from yibao.case import Case, CaseError, Problem
from yibao.finding import Report
from yibao.link import COMPARED, QUESTIONS, read, write
from yibao.rules import answer
from yibao.texts import LANGUAGES, TEXTS, say
from yibao.views.compare import compare_html
from yibao.views.html import LED_BY, report_to_html
from yibao.views.ics import report_to_ics
from yibao.views.notice import ignored_html, law_html, rules_html
from yibao.views.text import report_to_text

Form = Mapping[str, object]
"""What was typed, by field; whatever is not text was not typed."""


def evaluate(request: str) -> str:
    """``{"lang", "form": {field: typed text}}`` to everything the page shows and hands out.

    A request may also have ``other``, a second set of ``next.*`` values to compare with; ``ask``, the question that
    leads (one of :data:`yibao.link.QUESTIONS`); and, of a page opened by a link, its ``fragment`` with ``today``.

    The answer has ``errors``, ``case``, ``report`` (its JSON), ``html``, ``compare``, ``text``, ``ics``, and ``link``,
    the fragment for what was typed. ``link_notice`` is what to say of the link, null where the request had none. With
    errors there is no report, and what is made of it is empty. Raises ValueError only for a request the page itself
    got wrong: no JSON, no known language, no form.
    """
    asked = json.loads(request)
    lang, form = asked["lang"], asked["form"]
    other, ask, fragment = asked.get("other") or {}, asked.get("ask", ""), asked.get("fragment")
    if lang not in LANGUAGES or not isinstance(form, dict) or not isinstance(other, dict):
        raise ValueError("a request needs lang, zh or en, and form, an object")
    found: dict[str, Any] = {
        **dict.fromkeys(("html", "compare", "text", "ics"), ""),
        **dict.fromkeys(("case", "report", "link_notice")),
        "errors": [],
        "link": write(
            {**form, **{f"other.{name}": text for name, text in other.items()}, "ask": ask}, yibao.__version__
        ),
    }
    report = None
    try:
        report = answer(Case.from_form(form))
    except CaseError as error:
        found["errors"] = [{"field": p.field, "message": problem_text(lang, p)} for p in error.problems]
    else:
        found |= {
            "html": report_to_html(report, lang, question=ask if ask in QUESTIONS else LED_BY),
            "text": report_to_text(report, lang),
            "ics": report_to_ics(report, lang),
            "case": report.case.to_json(),
            "report": report.to_json(),
            **_compared(lang, form, other, report),
        }
    if fragment is not None:
        found["link_notice"] = _notice(lang, fragment, report, asked.get("today", ""))
    return json.dumps(found, ensure_ascii=False, sort_keys=True)


def _link(form: Form, other: Form, ask: str) -> str:
    typed = {**form, **{f"other.{name}": text for name, text in other.items()}, "ask": ask}
    return write({name: text for name, text in typed.items() if isinstance(text, str)}, yibao.__version__)


def _compared(lang: str, form: Form, other: Form, report: Report) -> dict[str, Any]:
    """The comparison with another choice, or what is wrong with that choice; nothing where none is made."""
    if not any(isinstance(text, str) and text.strip() for text in other.values()):
        return {}
    kept = {name: text for name, text in form.items() if name not in COMPARED}
    try:
        second = answer(Case.from_form({**kept, **{name: other.get(name, "") for name in COMPARED}}))
    except CaseError as error:
        return {"errors": [{"field": f"other.{p.field}", "message": problem_text(lang, p)} for p in error.problems]}
    return {"compare": compare_html(report, second, lang)}


def _notice(lang: str, fragment: str, report: Report | None, today: str) -> str:
    link = read(fragment)
    if link is None:
        return ""
    return ignored_html(lang, link) + rules_html(lang, link) + (law_html(lang, report, _day(today)) if report else "")


def _day(text: str) -> date:
    """The reader's today; a clock that says nothing we can read has seen no change of law."""
    try:
        return parse_date(text)
    except ValueError:
        return date.min


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

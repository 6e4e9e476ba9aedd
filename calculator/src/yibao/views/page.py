"""The one door between the page and the rules: JSON in, JSON out, never an exception for what was typed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

import yibao
from yibao.calendar import parse_date
from yibao.case import Case, CaseError, Problem, read_form
from yibao.finding import Report
from yibao.link import COMPARED, QUESTIONS, read, write
from yibao.rules import answer
from yibao.texts import LANGUAGES, TEXTS, say, show
from yibao.views.compare import compare_html
from yibao.views.html import report_to_html
from yibao.views.ics import report_to_ics
from yibao.views.notice import ignored_html, law_html, rules_html
from yibao.views.steps import FIELD, SHOWN_BACK, TOPICS, problems_html, steps, summary_html, understood
from yibao.views.text import report_to_text

Form = Mapping[str, object]
"""What was typed, by field; whatever is not text was not typed."""


def evaluate(request: str) -> str:
    """``{"lang", "form": {field: typed text}}`` to everything the page shows and hands out, as JSON.

    A request may also have ``ask``, the topic the person came for (cover, unless another of :data:`TOPICS` is named);
    ``other``, a second set of ``next.*`` values to compare with; and, of a page opened by a link, its ``fragment`` with
    ``today``.

    ``html``, ``text``, ``ics``, ``case`` and ``report``: the answer; with errors the first three are empty, the others
    null. ``compare``: the two choices side by side. ``link``: the fragment for what was typed. ``link_notice``: what is
    to be said of the link, null where the request had none.
    ``errors``: field, message, and the other field of a contradiction; ``problems``: those of the form as HTML.
    ``understood``: by field, how it was read; ``summary``: everything said, as HTML. ``steps``: the fields still worth
    asking for the topic, in the order to ask them.

    Raises ValueError only for a request the page itself got wrong: no JSON, no known language, no form.
    """
    asked = json.loads(request)
    lang, form = asked["lang"], asked["form"]
    other, ask, fragment = asked.get("other") or {}, asked.get("ask"), asked.get("fragment")
    if lang not in LANGUAGES or not isinstance(form, dict) or not isinstance(other, dict):
        raise ValueError("a request needs lang, zh or en, and form, an object")
    topic = ask if ask in TOPICS else "cover"
    facts, problems = read_form(form)
    report = None if problems else answer(Case.from_facts(facts))
    left = steps(topic, report) if report else [problem.field for problem in problems if problem.field in FIELD]
    compare, wrong_in_other = _compared(lang, form, other, report) if report else ("", [])
    messages = [(problem, problem_text(lang, problem)) for problem in problems]
    found = {
        "html": report_to_html(report, lang, question=TOPICS[topic].question) if report else "",
        "text": report_to_text(report, lang) if report else "",
        "ics": report_to_ics(report, lang) if report else "",
        "case": report.case.to_json() if report else None,
        "report": report.to_json() if report else None,
        "compare": compare,
        "link": _link(form, other, topic),
        "link_notice": None if fragment is None else _notice(lang, fragment, report, asked.get("today", "")),
        "errors": [*(_error(p, message) for p, message in messages), *wrong_in_other],
        "problems": problems_html(lang, messages),
        "steps": left,
        "summary": summary_html(lang, topic, form, facts, left),
        "understood": {
            name: say(lang, "understood", {"fact": understood(lang, FIELD[name], fact)})
            for name, fact in facts.items()
            if FIELD[name].kind in SHOWN_BACK
        },
    }
    return json.dumps(found, ensure_ascii=False, sort_keys=True)


def _error(problem: Problem, message: str, of: str = "") -> dict[str, str]:
    return {"field": of + problem.field, "message": message, "against": problem.against}


def _link(form: Form, other: Form, topic: str) -> str:
    typed = {**form, **{f"other.{name}": text for name, text in other.items()}}
    if topic in QUESTIONS:
        typed["ask"] = topic
    return write({name: text for name, text in typed.items() if isinstance(text, str)}, yibao.__version__)


def _compared(lang: str, form: Form, other: Form, report: Report) -> tuple[str, list[dict[str, str]]]:
    """The comparison with another choice, and what is wrong with that choice; nothing where none is made."""
    if not any(isinstance(text, str) and text.strip() for text in other.values()):
        return "", []
    kept = {name: text for name, text in form.items() if name not in COMPARED}
    try:
        second = answer(Case.from_form({**kept, **{name: other.get(name, "") for name in COMPARED}}))
    except CaseError as error:
        return "", [_error(p, problem_text(lang, p), "other.") for p in error.problems]
    return compare_html(report, second, lang), []


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
    names = [_choice(lang, problem, choice) for choice in problem.choices]
    separator = "、" if lang == "zh" else ", "
    if problem.why in ("not_a_count", "count_out_of_range"):
        separator = "到" if lang == "zh" else " and "
    if problem.why == "several_readings":
        separator = "，也可能是" if lang == "zh" else " or "
    used = {"value": problem.value, "field": problem.field, "choices": separator.join(names)}
    return say(lang, f"error.{problem.why}", used)


def _choice(lang: str, problem: Problem, choice: str) -> str:
    if problem.why == "several_readings":
        return show(lang, date.fromisoformat(choice))
    text_id = f"choice.{problem.against or problem.field}.{choice}"
    return say(lang, text_id) if text_id in TEXTS and problem.why != "unknown_field" else choice

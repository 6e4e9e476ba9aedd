"""The one door between the page and the rules: JSON in, JSON out, never an exception for what was typed."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from yibao.case import Case, Problem, read_form
from yibao.rules import answer
from yibao.texts import LANGUAGES, TEXTS, say, show
from yibao.views.html import report_to_html
from yibao.views.steps import FIELD, SHOWN_BACK, TOPICS, problems_html, steps, summary_html, understood


def evaluate(request: str) -> str:
    """``{"lang", "form": {field: typed text}, "ask": topic}`` to what the page shows, as JSON.

    ``html``, ``case`` and ``report``: the answer; with errors ``html`` is empty, the others null.
    ``errors``: field, message, and the other field of a contradiction; ``problems``: all of them as HTML.
    ``understood``: by field, how it was read; ``summary``: everything said, as HTML.
    ``steps``: the fields still worth asking for the topic (cover, unless another is named), in the order to ask them.

    Raises ValueError only for a request the page itself got wrong: no JSON, no known language, no form.
    """
    asked = json.loads(request)
    lang, form, ask = asked["lang"], asked["form"], asked.get("ask")
    if lang not in LANGUAGES or not isinstance(form, dict):
        raise ValueError("a request needs lang, zh or en, and form, an object")
    topic = ask if ask in TOPICS else "cover"
    facts, problems = read_form(form)
    found: dict[str, Any] = {"html": "", "case": None, "report": None}
    if problems:
        left = [problem.field for problem in problems if problem.field in FIELD]
    else:
        case = Case.from_facts(facts)
        report = answer(case)
        left = steps(topic, report)
        found |= {"html": report_to_html(report, lang), "case": case.to_json(), "report": report.to_json()}
    messages = [(p, problem_text(lang, p)) for p in problems]
    found |= {
        "errors": [{"field": p.field, "message": message, "against": p.against} for p, message in messages],
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

"""The form of the Check page, plain HTML made at build time from the fields of a case."""

from __future__ import annotations

import json
from datetime import date
from html import escape

from yibao.case import Case, Field
from yibao.parameters import REGIONS
from yibao.rules import answer
from yibao.texts import TEXTS, place_name, say
from yibao.views.steps import FIELD, SHOWN_BACK, TOPICS, steps

_GROUPS = (
    ("form.last", ("last_paid", "region")),
    ("form.next", ("next.route", "next.first_paid", "next.back_paid", "next.same_area")),
    (
        "form.place",
        (
            "place.ends", "place.ends_day", "place.route", "place.free_gap", "place.wait", "place.counts_from",
            "place.back_payment", "place.flexible_monthly", "place.residents_yearly", "place.years",
        ),
    ),
    ("form.more", ("ended_by", "employment_ended", "as_of")),
    ("form.unemployment", ("unemployment_months", "unemployment_drawn", "registered")),
    ("form.retirement", ("birth", "category", "medical_months")),
    ("form.account", ("contribution_base", "balance", "account_spending")),
    ("form.lookup", ("at_hand",)),
    ("form.card", ("card.use", "card.amount")),
    (
        "form.bill",
        (
            "bill.total", "bill.outside_catalogue", "bill.place", "bill.level", "bill.date", "bill.stay", "bill.cause",
            "bill.status", "bill.deductible", "bill.ratio", "bill.cap",
        ),
    ),
)  # fmt: skip
_FOLDED = (
    "form.place", "form.unemployment", "form.retirement", "form.account", "form.lookup", "form.card", "form.bill",
)  # fmt: skip
"""Questions not everybody has: their fields stay folded until asked for."""

_ASKED = {
    "form.last": "ask-cover",
    "form.next": "ask-staying",
    "form.place": "ask-place",
    "form.more": "ask-employer",
    "form.unemployment": "ask-unemployment",
    "form.retirement": "ask-retirement",
    "form.account": "ask-account",
    "balance": "ask-balance",
    "next.same_area": "ask-withdrawal",
    "form.lookup": "ask-lookup",
    "form.card": "ask-card",
    "form.bill": "ask-bill",
}
"""Anchors by group or field: where the pages' links lead, each to the question the page is about."""


def form_html(lang: str) -> str:
    """The choice of view and question, the form, the places for progress and result.

    No blank line, so Markdown leaves it alone. What only the script can work is hidden until it runs; the button that
    sends the form is disabled too, or a press of Enter would send what is typed to the server.
    """
    groups = "".join(_group(lang, legend, names) for legend, names in _GROUPS)
    return (
        f"{_views(lang)}{_topics(lang)}"
        f'<form class="yb-form" id="yb-form" data-lang="{lang}" data-steps="{escape(_first_steps())}" novalidate>'
        '<div class="yb-problems" id="yb-problems" role="group" aria-labelledby="yb-problems-title" tabindex="-1" '
        f'hidden></div><div class="yb-step" id="yb-step" hidden>{_button(lang, "back", "yb-plainly")}'
        '<p class="yb-step__progress" id="yb-progress"></p>'
        f'<h2 class="yb-step__title" id="yb-step-title" tabindex="-1">{_t(lang, "step.check")}</h2></div>'
        f'{groups}<div id="yb-summary" hidden><p>{_t(lang, "summary.waiting")}</p></div>{_buttons(lang)}</form>'
        '<div class="yb-start" id="yb-start"><p class="yb-start__text" role="status"></p></div>'
        '<div class="yb-result" id="yb-result" tabindex="-1"></div>'
    )


def _views(lang: str) -> str:
    choices = "".join(
        f'<label><input type="radio" name="yb-view" value="{view}"> {_t(lang, f"view.{view}")}</label>'
        for view in ("steps", "form")
    )
    legend = _t(lang, "view.legend")
    return f'<fieldset class="yb-views" id="yb-views" hidden><legend>{legend}</legend>{choices}</fieldset>'


def _topics(lang: str) -> str:
    items = "".join(
        f'<li><a href="#ask-{topic}" data-ask="{topic}">{_t(lang, f"rule.{asked.rule}")}</a></li>'
        for topic, asked in TOPICS.items()
    )
    title = f'<h2 id="yb-topics-title" tabindex="-1">{_t(lang, "step.topics")}</h2>'
    return f'<nav class="yb-topics" id="yb-topics" aria-labelledby="yb-topics-title">{title}<ul>{items}</ul></nav>'


def _first_steps() -> str:
    """The steps of somebody who has said nothing, for as long as the package is on its way."""
    nothing = answer(Case(date(2026, 1, 1)))
    return json.dumps({topic: steps(topic, nothing) for topic in TOPICS}, separators=(",", ":"))


def _buttons(lang: str) -> str:
    """One to go on, whatever the view; the others are of the steps."""
    go = "".join(f'<span class="yb-in-{view}">{_t(lang, f"go.{view}")}</span>' for view in ("steps", "form"))
    return (
        f'<div class="yb-buttons" id="yb-buttons" hidden><button type="submit" id="yb-go" disabled>{go}</button>'
        f'{_button(lang, "skip", "yb-quiet")}<div class="yb-buttons__more">'
        f"{_button(lang, 'so-far', 'yb-plainly')}{_button(lang, 'other', 'yb-plainly')}</div></div>"
    )


def _button(lang: str, name: str, css: str) -> str:
    return f'<button type="button" class="{css}" id="yb-{name}">{_t(lang, f"step.{name}")}</button>'


def _group(lang: str, legend: str, names: tuple[str, ...]) -> str:
    title, fields = _t(lang, legend), "".join(_field(lang, FIELD[name]) for name in names)
    if legend in _FOLDED:
        body = f'<summary>{title}</summary><div class="yb-fields">{fields}</div>'
        return f'<details class="yb-more yb-group"{_anchor(legend)}>{body}</details>'
    return f'<fieldset class="yb-group"{_anchor(legend)}><legend>{title}</legend>{fields}</fieldset>'


def _anchor(key: str) -> str:
    return f' id="{_ASKED[key]}"' if key in _ASKED else ""


def _field(lang: str, field: Field) -> str:
    name = field.name
    hint = ""
    described = f"yb-{name}-error"
    if f"hint.{name}" in TEXTS:
        hint = f'<p class="yb-hint" id="yb-{name}-hint">{_t(lang, f"hint.{name}")}</p>'
        described = f"yb-{name}-hint {described}"
    error = f'<p class="yb-error" id="yb-{name}-error" hidden></p>'
    read = ""
    if field.kind in SHOWN_BACK:
        read = f'<p class="yb-understood" id="yb-{name}-understood" hidden></p>'
        described = f"{described} yb-{name}-understood"
    attributes = f'id="yb-{name}" name="{name}" aria-describedby="{described}"'
    choices = _choices(lang, field)
    if choices:
        options = "".join(f'<option value="{escape(v)}">{escape(label)}</option>' for v, label in choices)
        control = f"<select {attributes}>{options}</select>"
    else:
        # Letters may be typed too (May 2026, 2026年5月), so no numeric keyboard is forced.
        control = f'<input type="text" {attributes} autocomplete="off" spellcheck="false" maxlength="40">'
    label = f'<label for="yb-{name}">{_t(lang, f"field.{name}")}</label>'
    title = _t(lang, f"question.{name}" if f"question.{name}" in TEXTS else f"field.{name}")
    return (
        f'<div class="yb-field"{_anchor(name)} data-field="{name}" data-title="{title}">'
        f"{label}{hint}{error}{control}{read}</div>"
    )


def _choices(lang: str, field: Field) -> list[tuple[str, str]]:
    if field.kind == "region":
        places = [(code, place_name(lang, code)) for code in REGIONS]
    elif field.kind == "bool":
        places = [(word, say(lang, f"choice.{field.name}.{word}")) for word in ("yes", "no")]
    elif field.choices:
        places = [(str(choice), say(lang, f"choice.{field.name}.{choice}")) for choice in field.choices]
    else:
        return []
    return [("", say(lang, f"choice.{field.name}.")), *places]


def _t(lang: str, text_id: str) -> str:
    return escape(say(lang, text_id))

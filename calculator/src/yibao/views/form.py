"""The form of the Check page, plain HTML made at build time from the fields of a case."""

from __future__ import annotations

from html import escape

from yibao.case import FIELDS, Field
from yibao.parameters import REGIONS
from yibao.texts import TEXTS, place_name, say

_BY_NAME = {field.name: field for field in FIELDS}
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
    "form.lookup": "ask-lookup",
    "form.card": "ask-card",
    "form.bill": "ask-bill",
}
"""Anchors by group or field: where the pages' links lead, each to the question the page is about."""


def form_html(lang: str) -> str:
    """The form, the place for progress, and the place for the result; no blank line, so Markdown leaves it alone."""
    groups = "".join(_group(lang, legend, names) for legend, names in _GROUPS)
    return (
        f'<form class="yb-form" id="yb-form" data-lang="{lang}" novalidate>{groups}</form>'
        '<div class="yb-start" id="yb-start" role="status"></div>'
        '<div class="yb-result" id="yb-result" tabindex="-1"></div>'
    )


def _group(lang: str, legend: str, names: tuple[str, ...]) -> str:
    title, fields = escape(say(lang, legend)), "".join(_field(lang, _BY_NAME[name]) for name in names)
    if legend in _FOLDED:
        body = f'<summary>{title}</summary><div class="yb-fields">{fields}</div>'
        return f'<details class="yb-more"{_anchor(legend)}>{body}</details>'
    return f"<fieldset{_anchor(legend)}><legend>{title}</legend>{fields}</fieldset>"


def _anchor(key: str) -> str:
    return f' id="{_ASKED[key]}"' if key in _ASKED else ""


def _field(lang: str, field: Field) -> str:
    name = field.name
    hint = ""
    described = f"yb-{name}-error"
    if f"hint.{name}" in TEXTS:
        hint = f'<p class="yb-hint" id="yb-{name}-hint">{escape(say(lang, f"hint.{name}"))}</p>'
        described = f"yb-{name}-hint {described}"
    error = f'<p class="yb-error" id="yb-{name}-error" hidden></p>'
    attributes = f'id="yb-{name}" name="{name}" aria-describedby="{described}"'
    choices = _choices(lang, field)
    if choices:
        options = "".join(f'<option value="{escape(v)}">{escape(label)}</option>' for v, label in choices)
        control = f"<select {attributes}>{options}</select>"
    else:
        # Letters may be typed too (May 2026, 2026年5月), so no numeric keyboard is forced.
        control = f'<input type="text" {attributes} autocomplete="off" spellcheck="false" maxlength="40">'
    label = f'<label for="yb-{name}">{escape(say(lang, f"field.{name}"))}</label>'
    return f'<div class="yb-field"{_anchor(name)}>{label}{hint}{error}{control}</div>'


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

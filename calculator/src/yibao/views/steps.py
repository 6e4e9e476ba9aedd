"""Step by step: which fields to ask for the question a person came for, and what has been said so far."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any, NamedTuple

from yibao.case import FIELDS, Field, Problem
from yibao.finding import Kind, Report
from yibao.parameters import REGIONS
from yibao.texts import place_name, say, show

FIELD = {field.name: field for field in FIELDS}
SHOWN_BACK = ("date", "month", "money", "ratio")
"""Kinds of fields people write in many ways: what was understood is shown beside them."""


class Topic(NamedTuple):
    """What a person may come for: the question, by its root rule, and the fields that narrow its answer."""

    rule: str
    fields: tuple[str, ...]
    """What narrows it most comes first."""
    unnamed: tuple[str, ...] = ()
    """Those of the fields that no finding names as missing, as there is an answer without them."""
    ends_with_no: bool = False
    """Whether a no makes all that is still missing idle."""

    @property
    def question(self) -> str:
        return self.rule.partition(".")[0]


TOPICS: dict[str, Topic] = {
    "cover": Topic(
        "coverage.covered",
        (
            "last_paid", "region", "next.route", "next.first_paid", "next.back_paid", "next.same_area", "ended_by",
            "medical_months",
        ),
    ),
    "balance": Topic("balance.usable", ("balance", "account_spending")),
    "staying": Topic(
        "staying.ways",
        ("last_paid", "region", "ended_by", "unemployment_months", "registered", "contribution_base"),
    ),
    "unemployment": Topic(
        "unemployment.entitled",
        ("ended_by", "unemployment_months", "unemployment_drawn", "registered", "region"),
        ("unemployment_drawn", "region"),
        ends_with_no=True,
    ),
    "bill": Topic(
        "bill.split",
        (
            "bill.place", "bill.total", "region", "bill.cause", "last_paid", "bill.date", "bill.outside_catalogue",
            "bill.level", "bill.status", "bill.stay", "bill.deductible", "bill.ratio", "bill.cap", "balance",
        ),
        ("bill.place", "region"),
    ),
    "retirement": Topic("retirement.age", ("birth", "category", "medical_months", "region"), ("region",)),
    "account": Topic("account.monthly", ("contribution_base", "last_paid", "region"), ("region",)),
    "withdrawal": Topic("withdrawal.cash", ("region", "next.same_area"), ("region", "next.same_area")),
    "employer": Topic("employer.duties", ("employment_ended", "ended_by"), ("ended_by",)),
    "card": Topic("card.allowed", ("card.use", "card.amount")),
    "lookup": Topic("lookup.way", ("at_hand",)),
}  # fmt: skip


def steps(topic: str, report: Report) -> list[str]:
    """The topic's fields that are not said and would narrow its answer, as it stands, in the order to ask them."""
    asked_for = TOPICS[topic]
    if topic == "cover":
        wanted = set(report.next_questions)
    else:
        root = next(asked.root for asked in report.asked if asked.question == asked_for.question)
        is_settled = root.answer.kind is Kind.NO and asked_for.ends_with_no
        missing = {name for finding in root.walk() for name in finding.answer.missing}
        wanted = set() if is_settled else missing | {*asked_for.unnamed}
    return [name for name in asked_for.fields if name in wanted and report.case.said(name) is None]


def summary_html(
    lang: str, topic: str, form: Mapping[str, object], facts: Mapping[str, Any], left: Iterable[str]
) -> str:
    """A ``<dl>`` of the fields that are said or still worth saying: label, what was understood, a link to change it.

    What the topic turns on comes first.
    """
    named = {*left, *(name for name, typed in form.items() if isinstance(typed, str) and typed.strip())}
    order = dict.fromkeys((*TOPICS[topic].fields, *FIELD))
    rows = "".join(_row(lang, FIELD[name], form, facts) for name in order if name in named)
    return f'<dl class="yb-summary">{rows}</dl>'


def _row(lang: str, field: Field, form: Mapping[str, object], facts: Mapping[str, Any]) -> str:
    name, label = field.name, say(lang, f"field.{field.name}")
    typed = str(form.get(name, "")).strip()
    said = understood(lang, field, facts[name]) if name in facts else typed or say(lang, "summary.not_said")
    change = f"{say(lang, 'summary.change')}{colon(lang)}{label}"
    return (
        f"<div><dt>{escape(label)}</dt><dd>{escape(said)}</dd>"
        f'<dd><a href="#yb-{name}" aria-label="{escape(change)}">{escape(say(lang, "summary.change"))}</a></dd></div>'
    )


def understood(lang: str, field: Field, fact: Any) -> str:
    """A fact in words: a choice by the name the form shows, the rest as the language writes it."""
    if field.kind == "region":
        return place_name(lang, fact) if fact in REGIONS else str(fact)
    if field.kind == "bool":
        return say(lang, f"choice.{field.name}.{'yes' if fact else 'no'}")
    return say(lang, f"choice.{field.name}.{fact}") if field.choices else show(lang, fact)


def problems_html(lang: str, messages: Iterable[tuple[Problem, str]]) -> str:
    """The summary of mistakes: a heading, and a link to each field."""
    items = "".join(
        f'<li><a href="#yb-{p.field}">{escape(_named(lang, p, message))}</a></li>'
        for p, message in messages
        if p.field in FIELD
    )
    return f'<h2 id="yb-problems-title">{escape(say(lang, "problems.title"))}</h2><ul>{items}</ul>' if items else ""


def _named(lang: str, problem: Problem, message: str) -> str:
    """A contradiction names its two fields itself."""
    return message if problem.against else f"{say(lang, f'field.{problem.field}')}{colon(lang)}{message}"


def colon(lang: str) -> str:
    return "：" if lang == "zh" else ": "

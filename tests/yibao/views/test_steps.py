"""What is asked for the question a person came for, in which order, and what is shown of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from yibao.case import FIELDS
from yibao.texts import LANGUAGES, TEXTS, say
from yibao.views.form import form_html
from yibao.views.page import evaluate
from yibao.views.steps import TOPICS

NAMES = {field.name for field in FIELDS}


def ask(topic: str, lang: str = "zh", **form: str) -> dict[str, Any]:
    request = {"lang": lang, "ask": topic, "form": {"as_of": "2026-06-10", **form}}
    found: dict[str, Any] = json.loads(evaluate(json.dumps(request)))
    return found


@pytest.mark.parametrize(
    ("topic", "form", "steps"),
    [
        # Cover turns on the last paid month; everything else comes after it.
        ("cover", {}, ["last_paid", "region"]),
        ("cover", {"last_paid": "2026-05"}, ["region", "next.route", "ended_by"]),
        ("cover", {"last_paid": "2026-05", "next.route": "employer"}, ["region", "next.first_paid", "ended_by"]),
        (
            "cover",
            {"last_paid": "2026-05", "region": "330100", "next.route": "employer", "next.first_paid": "2026-08"},
            ["next.back_paid", "next.same_area", "ended_by"],
        ),
        # In Shanghai paying back changes nothing, so it is not asked.
        (
            "cover",
            {"last_paid": "2026-05", "region": "310000", "next.route": "flexible", "next.first_paid": "2026-08"},
            ["next.same_area", "ended_by"],
        ),
        ("cover", {"last_paid": "2026-05", "region": "310000", "ended_by": "retired"}, ["medical_months"]),
        ("cover", {"last_paid": "2026-05", "region": "310000", "next.route": "none", "ended_by": "resigned"}, []),
        # Who left of their own will has no claim to benefit: nothing more need be asked (SIL 45).
        ("unemployment", {}, ["ended_by", "unemployment_months", "unemployment_drawn", "registered", "region"]),
        ("unemployment", {"ended_by": "resigned"}, []),
        ("bill", {}, ["bill.place", "bill.total", "region"]),
        (
            "bill",
            {"bill.place": "inpatient", "bill.total": "20000", "region": "310000"},
            [
                "bill.cause", "last_paid", "bill.date", "bill.outside_catalogue", "bill.level", "bill.status",
                "bill.stay", "bill.cap", "balance",
            ],
        ),
        ("balance", {}, ["balance", "account_spending"]),
        ("balance", {"balance": "1000"}, ["account_spending"]),
        # A fine is a multiple of what was obtained by fraud (SIL 88); lending alone bears none.
        ("card", {"card.use": "used_anothers"}, ["card.amount"]),
        ("card", {"card.use": "lent"}, []),
        ("card", {"card.use": "own"}, []),
        ("retirement", {"birth": "1975-08", "category": "man"}, ["medical_months", "region"]),
        ("lookup", {}, ["at_hand"]),
        ("lookup", {"at_hand": "phone"}, []),
        ("employer", {"employment_ended": "2026-05-31"}, ["ended_by"]),
    ],
)  # fmt: skip
def test_what_is_still_worth_asking(topic: str, form: dict[str, str], steps: list[str]) -> None:
    assert ask(topic, **form)["steps"] == steps


def test_a_question_nobody_knows_is_asked_as_cover() -> None:
    assert ask("fortune")["steps"] == ask("cover")["steps"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_was_understood_is_said_in_words(lang: str) -> None:
    form = {"last_paid": "２０２６／３", "balance": "1,234.5", "bill.ratio": "85%", "employment_ended": "31/3/2026"}
    found = ask("cover", lang, **form, region="310000", medical_months="１８０")["understood"]
    zh = {
        "as_of": "读作：2026年6月10日",
        "last_paid": "读作：2026年3月",
        "employment_ended": "读作：2026年3月31日",
        "balance": "读作：1234.50元",
        "bill.ratio": "读作：85%",
    }
    en = {
        "as_of": "Read as: 10 June 2026",
        "last_paid": "Read as: March 2026",
        "employment_ended": "Read as: 31 March 2026",
        "balance": "Read as: 1,234.50 yuan",
        "bill.ratio": "Read as: 85%",
    }
    assert found == {"zh": zh, "en": en}[lang]


def test_beside_a_mistake_the_rest_is_still_understood_and_the_mistake_comes_first() -> None:
    found = ask("cover", last_paid="2026-05", employment_ended="5月31日", region="310000")
    assert found["html"] == ""
    assert found["understood"]["last_paid"] == "读作：2026年5月"
    assert found["steps"] == ["employment_ended"]
    assert found["errors"][0]["message"] == "“5月31日”是哪一年？请写上年份，例如2026。"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_summary_shows_what_was_said_and_what_was_not(lang: str) -> None:
    html = ask("cover", lang, last_paid="202605", **{"next.back_paid": "no"})["summary"]
    rows = [row.split("</dd>")[0].split("</dt><dd>") for row in html.split("<div><dt>")[1:]]
    assert [name for name, _ in rows] == [
        say(lang, f"field.{name}")
        for name in ("last_paid", "region", "next.route", "next.back_paid", "ended_by", "as_of")
    ]
    shown = dict(rows)
    assert shown[say(lang, "field.last_paid")] == {"zh": "2026年5月", "en": "May 2026"}[lang]
    assert shown[say(lang, "field.next.back_paid")] == {"zh": "不补", "en": "No"}[lang]
    assert shown[say(lang, "field.region")] == say(lang, "summary.not_said")
    assert 'href="#yb-region"' in html


def test_the_list_of_mistakes_leads_to_the_fields() -> None:
    found = ask("cover", "en", last_paid="2026-05", balance="much", **{"next.first_paid": "2026-03"})["problems"]
    assert found.startswith('<h2 id="yb-problems-title">There is a problem</h2>')
    assert '<a href="#yb-balance">Balance of the personal account (yuan): “much”: write an amount' in found
    assert '<a href="#yb-next.first_paid">The first month paid again (2026-03) must come after' in found
    assert ask("cover", last_paid="2026-05")["problems"] == ""


def test_every_question_asks_fields_of_the_form_and_has_its_anchor() -> None:
    html = form_html("zh")
    for topic, asked in TOPICS.items():
        assert f'id="ask-{topic}"' in html
        assert set(asked.unnamed) <= set(asked.fields) <= NAMES
        assert all(f'name="{name}"' in html for name in asked.fields)
    assert {text_id.removeprefix("question.") for text_id in TEXTS if text_id.startswith("question.")} <= NAMES

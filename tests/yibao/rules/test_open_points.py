"""What stays open: assumptions, questions for the person and for the hotline, deadlines, notices."""

from __future__ import annotations

from typing import Any

import pytest
import yibao
from yibao.texts import say

BASE: dict[str, Any] = {"as_of": "2026-06-10", "last_paid": "2026-05"}


def report(**facts: Any) -> yibao.Report:
    return yibao.answer(yibao.Case.from_json(BASE | facts))


@pytest.mark.parametrize(
    ("facts", "questions"),
    [
        ({"last_paid": None}, ("last_paid", "region")),
        ({}, ("region", "next.route", "ended_by", "employment_ended")),
        ({"region": "330100"}, ("next.route", "ended_by", "employment_ended", "contribution_base")),
        ({"next": {"route": "employer"}}, ("region", "next.first_paid", "ended_by", "employment_ended")),
        ({"region": "330100", "next": {"route": "employer", "first_paid": "2026-08"}}, ("next.back_paid", "next.same_area", "ended_by", "employment_ended", "contribution_base")),
        # In Shanghai paying back changes nothing, so it is not asked.
        ({"region": "310000", "next": {"route": "flexible", "first_paid": "2026-08"}}, ("next.same_area", "ended_by", "employment_ended", "contribution_base")),
        ({"next": {"route": "none"}, "ended_by": "resigned", "employment_ended": "2026-05-31"}, ("region",)),
        # Paid for every month: whatever the place, cover never stops.
        ({"next": {"route": "employer", "first_paid": "2026-06"}}, ("ended_by", "employment_ended")),
        # Without an empty month there is nothing to pay back, whatever the rules of the time.
        ({"as_of": "2021-10-10", "last_paid": "2021-08", "next": {"route": "residents", "first_paid": "2021-09"}}, ("region", "ended_by", "employment_ended")),
        # Who retires needs enough years; who was dismissed may draw benefit; a bill once begun is asked to its end.
        ({"ended_by": "retired", "region": "310000", "employment_ended": "2026-05-31"}, ("medical_months",)),
        ({"next": {"route": "none"}, "ended_by": "dismissed", "employment_ended": "2026-05-31"}, ("region", "unemployment_months", "registered")),
        ({"next": {"route": "none"}, "ended_by": "resigned", "employment_ended": "2026-05-31", "balance": "100"}, ("region", "account_spending")),
        ({"next": {"route": "none"}, "ended_by": "resigned", "employment_ended": "2026-05-31", "bill": {"place": "pharmacy"}}, ("region", "bill.total")),
    ],
)  # fmt: skip
def test_what_is_asked_next(facts: dict[str, Any], questions: tuple[str, ...]) -> None:
    assert report(**facts).next_questions == questions


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"last_paid": None}, []),
        ({}, ["assumed.paid_until", "assumed.nothing_since", "assumed.ways_from"]),
        ({"next": {"route": "employer", "first_paid": "2026-08"}}, ["assumed.paid_until", "assumed.paid_since"]),
        ({"region": "310000", "next": {"route": "employer", "first_paid": "2026-08"}}, ["assumed.paid_until", "assumed.paid_since", "assumed.same_area"]),
        ({"region": "310000", "next": {"route": "employer", "first_paid": "2026-08", "same_area": True}}, ["assumed.paid_until", "assumed.paid_since"]),
        ({"ended_by": "retired"}, ["assumed.paid_until"]),
        ({"next": {"route": "unemployment_benefit", "first_paid": "2026-06"}}, ["assumed.paid_until", "assumed.on_benefit"]),
    ],
)  # fmt: skip
def test_what_is_assumed_is_said(facts: dict[str, Any], said: list[str]) -> None:
    assert [sentence.text_id for sentence in report(**facts).assumed] == said


@pytest.mark.parametrize(
    ("facts", "asked"),
    [
        ({"region": "330100"}, []),
        ({}, ["ask.stops"]),
        ({"next": {"route": "flexible", "first_paid": "2026-10"}}, ["ask.stops", "ask.waiting_period", "ask.resumes"]),
        ({"next": {"route": "employer", "first_paid": "2026-08"}}, ["ask.stops", "ask.back_payment", "ask.resumes"]),
        # Suzhou's value is settled but only reported, so it is to be confirmed.
        ({"region": "320500", "next": {"route": "flexible", "first_paid": "2026-10"}}, ["ask.stops", "ask.resumes"]),
        ({"ended_by": "retired"}, ["ask.retired"]),
        (
            {"region": "330100", "unemployment_months": 70, "ended_by": "dismissed", "registered": True},
            ["ask.benefit_months"],
        ),
        ({"region": "330100", "next": {"same_area": False}}, ["ask.cash"]),
        ({"region": "330100", "next": {"route": "residents"}}, ["ask.residents_cost"]),
        # A first stay in hospital, in a month for which cover is open, too.
        (
            {"bill": {"total": "1000", "place": "inpatient", "level": 2, "stay": 1, "status": "employed"}},
            ["ask.stops", "ask.deductible"],
        ),
    ],
)
def test_what_to_ask_the_hotline(facts: dict[str, Any], asked: list[str]) -> None:
    found = report(**facts).ask_12393
    assert [sentence.text_id for sentence in found] == asked
    for sentence in found:
        assert say("zh", sentence.text_id, sentence.used).endswith("？")


@pytest.mark.parametrize(
    ("facts", "deadlines"),
    [
        ({"last_paid": None}, []),
        ({}, ["2026-09-30 gap.back_payment"]),
        ({"last_paid": "2026-10"}, ["2027-02-28 gap.back_payment"]),
        ({"next": {"route": "employer", "first_paid": "2026-08"}}, ["2026-09-30 gap.back_payment"]),
        ({"next": {"route": "employer", "first_paid": "2026-08", "back_paid": True}}, []),
        ({"next": {"route": "employer", "first_paid": "2026-10"}}, []),
        # YBBF2021-43 is in force from December 2021: four months after August, not yet four months after July.
        ({"as_of": "2021-10-10", "last_paid": "2021-08"}, ["2021-12-31 gap.back_payment"]),
        ({"as_of": "2021-10-10", "last_paid": "2021-07"}, []),
        ({"next": {"route": "unemployment_benefit"}}, []),
        ({"region": "310000", "next": {"route": "employer"}}, []),
        ({"region": "310000", "next": {"route": "flexible"}}, ["2026-08-31 gap.waiting_period"]),
        ({"region": "310000", "next": {"route": "flexible", "same_area": False}}, ["2026-09-30 gap.back_payment"]),
        ({"region": "330100", "next": {"route": "flexible"}}, []),
        (
            {"employment_ended": "2026-05-31", "next": {"route": "none"}},
            ["2026-05-31 employer.certificate", "2026-06-15 employer.transfer", "2026-06-15 employer.unemployed_list"],
        ),
        ({"employment_ended": "2026-05-31", "ended_by": "retired"}, []),
    ],
)
def test_deadlines(facts: dict[str, Any], deadlines: list[str]) -> None:
    assert [f"{deadline.day} {deadline.rule}" for deadline in report(**facts).deadlines] == deadlines


@pytest.mark.parametrize(
    ("as_of", "notices"),
    [
        ("2011-06-30", {"notice.before_law"}),
        ("2011-07-01", set()),
        ("2026-12-31", set()),
        ("2027-01-01", {"notice.medical_security_law"}),
        ("2027-02-22", {"notice.medical_security_law"}),
        ("2027-02-23", {"notice.medical_security_law", "notice.past_review"}),
    ],
)
def test_days_outside_the_verified_period_say_so(as_of: str, notices: set[str]) -> None:
    assert {notice.text_id for notice in report(as_of=as_of).notices} - {"notice.reported"} == notices


@pytest.mark.parametrize(
    ("facts", "notices"),
    [
        ({}, set()),
        # Shanghai's text has been in force since July 2024.
        ({"region": "310000"}, set()),
        ({"region": "310000", "as_of": "2021-06-10", "last_paid": "2021-05"}, {"notice.place_text_not_in_force"}),
        ({"region": "310000", "next": {"same_area": False}}, {"notice.other_area"}),
        ({"region": "650100"}, {"notice.region_not_held"}),
        # Of what cover rests on, any reported value; of the further questions, only the answer itself.
        ({"region": "320500", "next": {"route": "flexible", "first_paid": "2026-10"}}, {"notice.reported"}),
    ],
)
def test_what_the_answer_warns_of(facts: dict[str, Any], notices: set[str]) -> None:
    found = {notice.text_id for notice in report(**facts).notices}
    assert {text_id for text_id in found if text_id.startswith("notice.")} == notices


def test_the_window_asked_for_is_the_window_shown() -> None:
    def shown(window: dict[str, str]) -> tuple[str, str]:
        timeline = report(months=window).timeline
        return str(timeline[0].month), str(timeline[-1].month)

    assert shown({"from": "2026-03", "to": "2026-04"}) == ("2026-03", "2026-04")
    assert shown({"from": "2026-07"}) == ("2026-07", "2026-09")
    assert shown({"to": "2026-02"}) == ("2026-02", "2026-02")
    assert shown({"from": "2040-01"}) == ("2040-01", "2040-01")


def test_a_very_old_last_payment_is_cut_at_ten_years() -> None:
    assert len(report(last_paid="2000-01").timeline) == 120

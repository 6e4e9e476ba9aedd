"""For every no, the smallest change of the case that turns it: named, true, and no smaller one overlooked."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yibao import Case, answer
from yibao.calendar import YearMonth
from yibao.case import Route
from yibao.finding import Finding, Kind, Report
from yibao.parameters import REGIONS
from yibao.rules.nearest import FIXED, MOVES, WELCOME
from yibao.texts import LANGUAGES

from tests.yibao.examples import examples
from tests.yibao.rules.test_range import cases

HANGZHOU, SHANGHAI, CHONGQING = "330100", "310000", "500000"
places = st.sampled_from([None, *REGIONS])


def noes(report: Report) -> dict[str, Finding]:
    found = (finding for root in report.findings for finding in root.walk())
    return {finding.rule: finding for finding in found if finding.answer.kind is Kind.NO}


@pytest.mark.parametrize(
    ("facts", "rule", "changes", "becomes", "is_past"),
    [
        # Hangzhou, an employer: cover from the month after the first paid one.
        ({"as_of": "2026-11-22", "last_paid": "2026-05", "region": HANGZHOU}, "coverage.covered",
         {"next.route": "employer", "next.first_paid": "2026-11", "as_of": "2026-12-01"}, "YES", False),
        # Which place it is decides when cover begins, so the change makes it possible and no more.
        ({"as_of": "2026-11-22", "last_paid": "2026-05"}, "coverage.covered",
         {"next.route": "employer", "next.first_paid": "2026-11"}, "LOCAL", False),
        # The way is chosen, the month is not: only the month changes.
        ({"as_of": "2026-11-22", "last_paid": "2026-05", "next": {"route": "flexible"}}, "coverage.covered",
         {"next.first_paid": "2026-11"}, "LOCAL", False),
        # A gap of four months is one too long to be paid back; October for November would do.
        ({"as_of": "2026-06-10", "last_paid": "2026-05", "next": {"route": "employer", "first_paid": "2026-10"}},
         "gap.back_payment", {"next.first_paid": "2026-09"}, "LOCAL", False),
        ({"as_of": "2026-11-10", "last_paid": "2026-05", "next": {"route": "employer", "first_paid": "2026-10"}},
         "gap.back_payment", {"next.first_paid": "2026-09"}, "LOCAL", True),
        ({"as_of": "2026-06-10", "last_paid": "2026-05",
          "next": {"route": "employer", "first_paid": "2026-08", "back_paid": False}},
         "gap.back_payment", {"next.back_paid": True}, "LOCAL", False),
        # Shanghai reimburses no gap, and takes no back-payment from flexible workers: there is nothing to change.
        ({"as_of": "2026-06-10", "last_paid": "2026-05", "region": SHANGHAI,
          "next": {"route": "flexible", "first_paid": "2026-08"}}, "gap.back_payment", {}, "NO", False),
        # Chongqing reimburses a gap of at most three months once it is paid back: pay from September, and back.
        ({"as_of": "2026-07-10", "last_paid": "2026-05", "region": CHONGQING,
          "next": {"route": "flexible", "first_paid": "2026-10", "same_area": True}}, "coverage.covered",
         {"next.first_paid": "2026-09", "next.back_paid": True}, "YES", False),
        ({"as_of": "2026-07-10", "last_paid": "2026-05", "region": CHONGQING,
          "next": {"route": "flexible", "first_paid": "2026-09", "same_area": True}}, "coverage.covered",
         {"next.back_paid": True}, "YES", False),
        # Hangzhou, on one's own: cover from the third month, which is September. Three weeks' wait is as near as a job,
        # and asks for nothing.
        ({"as_of": "2026-08-10", "last_paid": "2026-05", "region": HANGZHOU,
          "next": {"route": "flexible", "first_paid": "2026-07"}}, "coverage.covered",
         {"as_of": "2026-09-01"}, "YES", False),
        # Residents' insurance pays back no gap of employees' insurance unless the place takes it: one fact. To take a
        # job as well would be certain, and two facts and another way.
        ({"as_of": "2026-06-10", "last_paid": "2026-05", "region": CHONGQING,
          "next": {"route": "residents", "first_paid": "2026-07", "same_area": True, "back_paid": False}},
         "gap.back_payment", {"next.back_paid": True}, "LOCAL", False),
        # The benefit's insurance pays nothing back; a job whose employer does covers July after all.
        ({"as_of": "2026-08-10", "last_paid": "2026-05", "region": CHONGQING,
          "bill": {"total": "100", "date": "2026-07-10"},
          "next": {"route": "unemployment_benefit", "first_paid": "2026-08", "same_area": True, "back_paid": False}},
         "bill.cover", {"next.route": "employer", "next.back_paid": True}, "YES", False),
        # Two years insured, but four months out: three months are bridged.
        ({"as_of": "2026-06-10", "last_paid": "2026-05", "medical_months": 30,
          "next": {"route": "residents", "first_paid": "2026-10"}}, "gap.bridge",
         {"next.first_paid": "2026-09"}, "YES", False),
        # Without a day missing: certainly from June, perhaps from July, where the place covers the month between.
        ({"as_of": "2026-11-22", "last_paid": "2026-05"}, "staying.cheapest",
         {"next.first_paid": "2026-07"}, "UNKNOWN", True),
        ({"as_of": "2026-11-22", "last_paid": "2026-05", "region": SHANGHAI, "contribution_base": "8000",
          "ended_by": "resigned"}, "staying.cheapest", {"next.first_paid": "2026-06"}, "YES", True),
        # SIL 45: a year paid, not by own will, registered.
        ({"as_of": "2026-06-10", "ended_by": "resigned", "unemployment_months": 12, "registered": True},
         "unemployment.entitled", {"ended_by": "contract_expired"}, "YES", False),
        ({"as_of": "2026-06-10", "ended_by": "dismissed", "unemployment_months": 11, "registered": True},
         "unemployment.entitled", {"unemployment_months": 12}, "YES", False),
        ({"as_of": "2026-06-10", "ended_by": "dismissed", "unemployment_months": 11, "registered": False},
         "unemployment.entitled", {"unemployment_months": 12, "registered": True}, "YES", False),
        ({"as_of": "2026-06-10", "ended_by": "resigned"},
         "unemployment.entitled", {"ended_by": "contract_expired"}, "UNKNOWN", False),
        # A pension ends the benefit before it begins (SIL 51): nothing turns that.
        ({"as_of": "2026-06-10", "ended_by": "retired"}, "unemployment.entitled", {}, "NO", False),
        # Lending is barred; the family's own lawful way is the shared account.
        ({"as_of": "2026-06-10", "card": {"use": "lent"}}, "card.allowed",
         {"card.use": "family_account"}, "YES", False),
        ({"as_of": "2026-06-10", "bill": {"total": "100", "cause": "abroad"}}, "bill.cause", {}, "NO", False),
        ({"as_of": "2026-06-10", "last_paid": "2026-05", "next": {"route": "none"}}, "coverage.resumes",
         {"next.route": "employer", "next.first_paid": "2026-06"}, "YES", False),
        ({"as_of": "2026-08-10", "last_paid": "2026-05"}, "account.now",
         {"next.route": "employer", "next.first_paid": "2026-08"}, "YES", False),
    ],
)  # fmt: skip
def test_the_nearest_change(
    facts: dict[str, Any], rule: str, changes: dict[str, Any], becomes: str, is_past: bool
) -> None:
    (change,) = (c for c in answer(Case.from_json(facts)).to_json()["nearest"] if c["rule"] == rule)
    assert (change["changes"], change["becomes"]["kind"], change["past"]) == (changes, becomes, is_past)


@pytest.mark.parametrize(
    ("facts", "months", "changes", "becomes"),
    [
        # Hangzhou, paid for again from October: covered from November. Paid from July, the month after June, every
        # month would be covered but July, which follows the last covered one; so it takes June.
        ({"as_of": "2026-06-10", "last_paid": "2026-05", "region": HANGZHOU,
          "next": {"route": "employer", "first_paid": "2026-10"}},
         ("2026-07", "2026-10"), {"next.first_paid": "2026-06"}, "YES"),
        # Nothing paid again: whoever is paid for by July is certainly covered in September.
        ({"as_of": "2026-07-10", "last_paid": "2026-05"}, ("2026-07", "2026-09"),
         {"next.route": "employer", "next.first_paid": "2026-07"}, "YES"),
        # Chongqing, four months out: on one's own the wait lasts till March, with an employer there is none.
        ({"as_of": "2026-10-10", "last_paid": "2026-05", "region": CHONGQING,
          "next": {"route": "flexible", "first_paid": "2026-10", "same_area": True}}, ("2026-11", "2027-03"),
         {"next.route": "employer"}, "YES"),
    ],
)  # fmt: skip
def test_the_nearest_change_of_months_without_cover(
    facts: dict[str, Any], months: tuple[str, str], changes: dict[str, Any], becomes: str
) -> None:
    found = answer(Case.from_json(facts)).to_json()["nearest"]
    (change,) = (c for c in found if c["months"] == {"from": months[0], "to": months[1]})
    assert (change["changes"], change["becomes"]["kind"]) == (changes, becomes)


@examples(150)
@given(cases(), places)
def test_every_no_names_its_change_and_the_change_turns_it(case: Case, place: str | None) -> None:
    case = case.changed({"region": place})
    report = answer(case)
    changes = {change.rule: change for change in report.nearest if change.months is None}
    wanted = {rule for rule, finding in noes(report).items() if finding.text_id not in WELCOME}
    assert set(changes) == wanted <= set(MOVES) | FIXED
    for rule, change in changes.items():
        if not change.facts:
            assert change.becomes.kind is Kind.NO
            continue
        there = answer(case.changed(change.facts))
        found = {finding.rule: finding.answer for root in there.findings for finding in root.walk()}
        assert found[rule].kind is not Kind.NO, rule
    for lang in LANGUAGES:
        for change in report.to_json()["nearest"]:
            assert change["text"][lang]


@examples(200)
@given(cases(), places, st.integers(2, 14), st.integers(1, 30), st.sampled_from(["employer", "flexible", "residents"]))
def test_nothing_nearer_turns_it(drawn: Case, place: str | None, months: int, gap: int, route: str) -> None:
    last_paid = YearMonth(2026, 5)
    following = {"next.route": Route(route), "next.first_paid": last_paid + gap, "next.back_paid": None}
    as_of = (last_paid + months).first_day
    case = drawn.changed({"region": place, "last_paid": last_paid, "as_of": as_of, **following})
    named = {change.rule: change for change in answer(case).nearest}.get("coverage.covered")
    if named is None or not named.facts or named.is_past:
        return
    steps = len(named.facts) + ("next.route" in named.facts)
    if first_paid := named.facts.get("next.first_paid"):
        steps += first_paid.until(last_paid + gap)
    if day := named.facts.get("as_of"):
        steps += YearMonth.of(as_of).until(YearMonth.of(day))
    nearer: list[dict[str, Any]] = [{"next.back_paid": True}] if steps > 1 else []
    for n in range(1, gap):
        if n >= months and 1 + gap - n < steps:
            nearer.append({"next.first_paid": last_paid + n})
        if n >= months and 2 + gap - n < steps:
            nearer.append({"next.first_paid": last_paid + n, "next.back_paid": True})
    for facts in nearer:
        assert answer(case.changed(facts)).findings[0].answer.kind is Kind.NO, facts


@given(cases())
def test_a_changed_case_differs_in_these_facts_only(case: Case) -> None:
    facts = {"next.back_paid": True, "unemployment_months": 7, "bill.level": 3}
    changed = case.changed(facts)
    assert {name: changed.said(name) for name in facts} == facts
    assert changed.changed({name: case.said(name) for name in facts}) == case

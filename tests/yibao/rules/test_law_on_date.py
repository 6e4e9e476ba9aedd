"""On any day from the Social Insurance Law on, a finding cites what is in force on the day it concerns.

The day before, of and after every change of a document or a parameter, over cases that ask every question.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from yibao import Case, Report, answer
from yibao.calendar import YearMonth
from yibao.case import (
    AtHand,
    BackPayment,
    Bill,
    Card,
    CardUse,
    Category,
    Cause,
    CountsFrom,
    CoverEnds,
    EndedBy,
    Next,
    OwnPlace,
    Place,
    Route,
    WayBack,
)
from yibao.case import Status as Standing
from yibao.finding import Finding
from yibao.law import DOCUMENTS, Cite
from yibao.money import Yuan
from yibao.parameters import REGIONS
from yibao.parameters.every import every, of_region
from yibao.parameters.retirement import ADOPTED

LAW, LAST_CHECKED = date(2011, 7, 1), date(2027, 2, 22)

SAYS_SO = {"outside", "before"}
"""Reasons that say the text cited was not there yet: we hold no rule of that time; before that day none said so."""

NAMES_THE_FORMER_AGE = {
    ("retirement.age", "former"),
    ("retirement.age", "before_decision"),
    ("retirement.earliest", "fixed"),
    ("retirement.latest", "fixed"),
}
"""The decision on the statutory age names the age it raises, so it is cited for days before it."""

TELLS_OF_EARLIER_DAYS = {
    "CD-QA2025": date(2025, 1, 1),
    "CQ-RATES": date(2025, 9, 19),
    "NJ2023-04": date(2023, 4, 1),
    "SH-BASE2026": date(2026, 7, 1),
    "SH-QA2024": date(2024, 3, 1),
    "SH-QA2026": date(2025, 9, 10),
    "SZ-QA2022": date(2022, 5, 1),
    "WH-RATES": date(2022, 11, 26),
}
"""Answers, notices and reprints tell what held before they came out: the first day each is used for."""

ANNOUNCED = {"RETIRE": ADOPTED}
"""From its adoption the decision is cited for retirements to come."""


def changes(region: str | None) -> list[date]:
    """The days before, of and after each change: all of them for the nation, those of its own texts for a place."""
    parameters = of_region(region) if region else every().values()
    cited = {cite.source for parameter in parameters for version in parameter.versions for cite in version.cites}
    turns = {(one.first_day, one.last_day) for one in (cited if region else DOCUMENTS.values())}
    turns |= {(version.first_day, version.last_day) for parameter in parameters for version in parameter.versions}
    starts = {first for first, _ in turns} | {last + timedelta(1) for _, last in turns if last}
    days = {start + timedelta(offset) for start in starts for offset in (-1, 0, 1)}
    return sorted(day for day in days if LAW <= day <= LAST_CHECKED)


def cases(day: date, region: str | None) -> Iterator[Case]:
    """Everything happens on the day: leaving, paying again, a bill. The job ended so, and so, and nothing is said."""
    month = YearMonth.of(day)
    bill = Bill(day, Place.INPATIENT, 3, Yuan(5_000_000), Yuan(0), 1, Cause.THIRD_PARTY, Standing.EMPLOYED)
    for route, gap in ((Route.EMPLOYER, 2), (Route.FLEXIBLE, 5), (Route.RESIDENTS, 2), (Route.UNEMPLOYMENT_BENEFIT, 0)):
        yield Case(
            day,
            region,
            employment_ended=day,
            ended_by=EndedBy.DISMISSED,
            last_paid=month + -(gap + 1),
            next=Next(route, month, back_paid=True),
            birth=month + -12 * 60,
            category=Category.MAN,
            contribution_base=Yuan(800_000),
            balance=Yuan(10_000),
            medical_months=240,
            unemployment_months=100,
            registered=True,
            at_hand=AtHand.PHONE,
            card=Card(CardUse.USED_ANOTHERS, Yuan(1_000)),
            bill=bill,
        )
    for way, gap in ((WayBack.EMPLOYER, 5), (WayBack.FLEXIBLE, 2), (WayBack.RESIDENTS, 2)):
        yield Case(
            day,
            region,
            last_paid=month + -(gap + 1),
            next=Next(Route(way), month, back_paid=True),
            medical_months=240,
            place=OwnPlace(
                ends=CoverEnds.NEXT_MONTH,
                route=way,
                free_gap=3,
                wait=4,
                counts_from=CountsFrom.MONTH_AFTER,
                back_payment=BackPayment.REIMBURSED,
                flexible_monthly=Yuan(40_000),
                residents_yearly=Yuan(40_000),
                years=20,
            ),
        )
    yield Case(day, region, last_paid=month + -1, card=Card(CardUse.LENT))
    yield Case(day, region, employment_ended=day, ended_by=EndedBy.RETIRED, last_paid=month + -1)
    yield Case(day, region)


def concerns(report: Report, finding: Finding) -> set[date]:
    """The days whose law a finding may rest on: the day asked about, the month of payment or retirement in it."""
    case = report.case
    days = {case.as_of}
    if finding.rule in ("retirement.medical_years", "retirement.months_to_pay"):
        age = next(asked.root for asked in report.asked if asked.question == "retirement")
        days |= {month.first_day for month in age.answer.values if isinstance(month, YearMonth)}
    if case.last_paid and finding.rule == "coverage.ends":
        days.add((case.last_paid + 1).first_day)
    if isinstance(first_paid := finding.used.get("first_paid"), YearMonth):
        days.add(first_paid.first_day)
    if finding.rule.startswith("gap.") and case.next.first_paid:
        days.add(case.next.first_paid.first_day)
    return days


def in_force(cite: Cite, day: date) -> bool:
    source = cite.source
    first_day = (TELLS_OF_EARLIER_DAYS | ANNOUNCED).get(source.id, source.first_day)
    return first_day <= day and (source.last_day is None or day <= source.last_day)


def out_of_time(report: Report) -> Iterator[tuple[str, str, str]]:
    """Each citation of a text that was not in force on any of the days its finding concerns."""
    for root in report.findings:
        for finding in root.walk():
            if finding.reason in SAYS_SO or (finding.rule, finding.reason) in NAMES_THE_FORMER_AGE:
                continue
            days = concerns(report, finding)
            yield from (
                (finding.rule, finding.reason, str(cite))
                for cite in finding.cites
                if not any(in_force(cite, day) for day in days)
            )
    for deadline in report.deadlines:
        for cite in deadline.basis:
            if not in_force(cite, report.case.as_of) and not in_force(cite, deadline.day):
                yield deadline.rule, "deadline", str(cite)


@pytest.mark.parametrize("region", [None, *REGIONS])
def test_nothing_is_cited_on_a_day_it_does_not_reach(region: str | None) -> None:
    found = {(day, *one) for day in changes(region) for case in cases(day, region) for one in out_of_time(answer(case))}
    assert found == set()


def test_every_exception_is_needed() -> None:
    """A text listed as telling of earlier days is used for its first one; a listed reason is one that exists."""
    first_days: dict[str, date] = {}
    for parameter in every().values():
        for version in parameter.versions:
            for cite in version.cites:
                first_days[cite.document] = min(version.first_day, first_days.get(cite.document, date.max))
    assert {name: first_days[name] for name in TELLS_OF_EARLIER_DAYS} == TELLS_OF_EARLIER_DAYS
    assert all(first_days[name] < DOCUMENTS[name].first_day for name in TELLS_OF_EARLIER_DAYS)


@pytest.mark.parametrize(
    ("as_of", "notice"),
    [
        ("2011-06-30", "notice.before_law"),
        ("2011-07-01", None),
        ("2027-02-22", None),
        ("2027-02-23", "notice.past_review"),
    ],
)
def test_outside_the_checked_days_the_report_says_so(as_of: str, notice: str | None) -> None:
    said = {one.text_id for one in answer(Case(date.fromisoformat(as_of))).notices}
    assert said & {"notice.before_law", "notice.past_review"} == ({notice} if notice else set())

"""What is not known stays open: a place's answer lies inside the answer given without it, for any case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from yibao import Case, Report, answer
from yibao.calendar import YearMonth
from yibao.case import AtHand, Bill, Card, CardUse, Category, Cause, EndedBy, Months, Next, Place, Route
from yibao.case import Status as Standing
from yibao.finding import Status
from yibao.money import Ratio, Yuan
from yibao.parameters import REGIONS

from tests.yibao.examples import examples

months = st.builds(YearMonth, st.integers(2019, 2031), st.integers(1, 12))
days = st.dates(date(2018, 1, 1), date(2033, 12, 31))
births = st.builds(YearMonth, st.integers(1900, 2099), st.integers(1, 12))
maybe = st.none() | st.booleans()
amounts = st.integers(0, 10**9).map(Yuan)
cards = st.builds(Card, st.none() | st.sampled_from(CardUse), st.none() | amounts)


@st.composite
def bills(draw: st.DrawFn) -> Bill:
    """Any bill; what is outside the catalogue is not more than its total."""
    total = draw(st.none() | amounts)
    outside = draw(st.none() | st.integers(0, total.fen if total else 0).map(Yuan))
    return Bill(
        date=draw(st.none() | days),
        place=draw(st.none() | st.sampled_from(Place)),
        level=draw(st.none() | st.integers(1, 3)),
        total=total,
        outside_catalogue=outside,
        stay=draw(st.none() | st.integers(1, 3)),
        cause=draw(st.none() | st.sampled_from(Cause)),
        status=draw(st.none() | st.sampled_from(Standing)),
        deductible=draw(st.none() | amounts),
        ratio=draw(st.none() | st.integers(0, 10_000).map(Ratio)),
        cap=draw(st.none() | amounts),
    )


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Any case a person may tell us, its first paid month after its last one."""
    last_paid = draw(st.none() | months)
    first_paid = draw(st.none() | st.integers(1, 30).map(lambda gap: (last_paid or YearMonth(2026, 5)) + gap))
    following = Next(draw(st.none() | st.sampled_from(Route)), first_paid, draw(maybe), draw(maybe))
    ended_by = draw(st.none() | st.sampled_from(EndedBy))
    return Case(
        draw(days),
        None,
        draw(st.none() | days),
        ended_by,
        last_paid,
        following,
        contribution_base=draw(st.none() | amounts),
        balance=draw(st.none() | amounts),
        account_spending=draw(st.none() | amounts),
        unemployment_months=draw(st.none() | st.integers(0, 720)),
        registered=draw(maybe),
        at_hand=draw(st.none() | st.sampled_from(AtHand)),
        card=draw(cards),
        bill=draw(bills()),
        birth=draw(st.none() | births),
        category=draw(st.none() | st.sampled_from(Category)),
        medical_months=draw(st.none() | st.integers(0, 720)),
        unemployment_drawn=draw(st.none() | st.integers(0, 24)),
    )


@examples(500)
@given(cases(), st.sampled_from(sorted(REGIONS)))
def test_the_unknown_place_contains_every_known_one(case: Case, region: str) -> None:
    nowhere, somewhere = answer(case), answer(replace(case, region=region))
    assert [month.month for month in nowhere.timeline] == [month.month for month in somewhere.timeline]
    for wide, narrow in zip(nowhere.timeline, somewhere.timeline, strict=True):
        assert narrow.possible <= wide.possible, wide.month
        assert wide.status in (narrow.status, Status.PLACE_DECIDES)
    narrow_answers = {f.rule: f.answer for root in somewhere.findings for f in root.walk()}
    for root in nowhere.findings:
        for finding in root.walk():
            assert finding.answer.includes(narrow_answers[finding.rule]), finding.rule


@examples(200)
@given(cases(), st.sampled_from([None, *REGIONS]))
def test_every_case_has_a_whole_report(case: Case, region: str | None) -> None:
    report = answer(replace(case, region=region))
    rules = {finding.rule for root in report.findings for finding in root.walk()}
    for earlier, later in zip(report.timeline, report.timeline[1:], strict=False):
        assert earlier.month + 1 == later.month
    for month in report.timeline:
        assert month.possible
        assert set(month.because) <= rules, "a month names only rules that the report explains"
    assert all(finding.cites for root in report.findings for finding in root.walk())
    assert list(report.deadlines) == sorted(report.deadlines, key=lambda deadline: deadline.day)
    assert {f.rule: str(f.answer.kind) for f in report.findings}["balance.usable"] == "YES"
    assert months_of(report) is None or len(report.timeline) <= 120


def months_of(report: Report) -> YearMonth | None:
    return report.case.last_paid


@examples(200)
@given(cases(), st.sampled_from([None, *REGIONS]))
def test_the_verdict_agrees_with_the_month_it_falls_in(case: Case, region: str | None) -> None:
    case = replace(case, region=region, months=Months(YearMonth.of(case.as_of), YearMonth.of(case.as_of)))
    report = answer(case)
    if case.last_paid is None:
        assert report.timeline == ()
        return
    (month,) = report.timeline
    kind = str(report.findings[0].answer.kind)
    if month.possible == {Status.COVERED}:
        assert kind == "YES"
    if not month.possible & {Status.COVERED, Status.COVERED_ONCE_PAID_BACK}:
        assert kind == "NO"


@examples(200)
@given(cases(), st.integers(1, 12))
def test_a_later_last_payment_never_ends_cover_earlier(case: Case, more: int) -> None:
    case = replace(case, next=Next(), region=None, last_paid=case.last_paid or YearMonth(2026, 5), ended_by=None)
    assert case.last_paid
    longer = replace(case, last_paid=case.last_paid + more)
    window = Months(case.last_paid, case.last_paid + 20)
    covered = [
        {m.month for m in answer(replace(c, months=window)).timeline if m.possible == {Status.COVERED}}
        for c in (case, longer)
    ]
    assert covered[0] <= covered[1]

"""What a person has found out of a place: inside the national range, and as good as a listed place's own texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yibao import Case, answer
from yibao.calendar import YearMonth
from yibao.case import FIELDS, BackPayment, CountsFrom, CoverEnds, EndedBy, Next, OwnPlace, Route, WayBack
from yibao.finding import Kind, Month, Report, Status
from yibao.money import Yuan
from yibao.parameters import REGIONS
from yibao.parameters.own import NOTHING_SAID, SETTLES
from yibao.texts import LANGUAGES, say
from yibao.views.html import report_to_html
from yibao.views.text import report_to_text
from yibao.views.verdict import cite_text

from tests.yibao.examples import examples
from tests.yibao.rules.test_range import cases

LONGEST = {WayBack.EMPLOYER: 6, WayBack.FLEXIBLE: 6, WayBack.RESIDENTS: 4}
"""Months every gap of more than three may be made to wait: YBBF2021-43; GBF2024-38, three and one of a break begun."""

MARK = {"zh": "（数值是你自己填的）", "en": "(your own value)"}


@st.composite
def places(draw: st.DrawFn) -> OwnPlace:
    """Values the national frame allows: an employer's gap of up to three months never waits."""
    route = draw(st.none() | st.sampled_from(WayBack))
    ends = draw(st.none() | st.sampled_from(CoverEnds))
    amounts = st.none() | st.integers(0, 10**7).map(Yuan)
    return OwnPlace(
        ends=ends,
        ends_day=14 if ends is CoverEnds.DAY_OF_NEXT_MONTH else None,
        route=route,
        free_gap=draw(st.none() | st.integers(3, 8)),
        wait=draw(st.none() | st.integers(0, LONGEST[route] if route else 24)),
        counts_from=draw(st.none() | st.sampled_from(CountsFrom)),
        back_payment=draw(st.none() | st.sampled_from(BackPayment)),
        flexible_monthly=draw(amounts),
        residents_yearly=draw(amounts),
        years=draw(st.none() | st.integers(0, 40)),
    )


@examples(500)
@given(cases(), places())
def test_a_value_the_nation_allows_stays_in_its_range(case: Case, own: OwnPlace) -> None:
    wide, narrow = answer(case), answer(replace(case, place=own))
    assert [month.month for month in wide.timeline] == [month.month for month in narrow.timeline]
    for frame, month in zip(wide.timeline, narrow.timeline, strict=True):
        assert month.possible <= frame.possible, month.month
    answers = {f.rule: f.answer for root in narrow.findings for f in root.walk()}
    for root in wide.findings:
        for finding in root.walk():
            assert finding.answer.includes(answers[finding.rule]), finding.rule
    assert not {"notice.own_outside_frame"} & {notice.text_id for notice in narrow.notices}


# ── the values of a listed place, given by hand ─────────────────────────────────────────────────────

recent = st.builds(YearMonth, st.integers(2026, 2027), st.integers(1, 12))
"""With the longest gap and wait all of it lies in the days of the places' texts."""
unlisted = st.sampled_from((None, "210200"))
backs = st.none() | st.booleans()


@st.composite
def leavers(draw: st.DrawFn, route: Route, least: int, most: int) -> Case:
    """Someone who goes on in the same place by a way, after a gap of ``least`` to ``most`` months; or does not yet."""
    last_paid = draw(recent)
    first_paid = last_paid + 1 + draw(st.integers(least, most))
    month = last_paid + draw(st.integers(0, 20))
    day = date(month.year, month.month, draw(st.integers(1, 28)))
    again = Next(route, first_paid, draw(backs), same_area=True)
    return Case(day, last_paid=last_paid, next=draw(st.sampled_from((again, Next(route=route)))))


def shown(report: Report) -> list[tuple[Month, str]]:
    return [(month, str(month.status)) for month in report.timeline]


def on_the_day(report: Report) -> list[object]:
    return [f.answer for f in report.findings[0].walk() if f.rule in ("coverage.covered", *SETTLES)]


HANGZHOU = OwnPlace(
    ends=CoverEnds.NEXT_MONTH,
    route=WayBack.FLEXIBLE,
    free_gap=0,
    wait=2,
    counts_from=CountsFrom.PAYING_MONTH,
    back_payment=BackPayment.NOT_REIMBURSED,
    years=20,
)
"""ZJ2021 28(3): the first unpaid month is still covered; 29(2), 30(3): the third natural month; 29(2); 21."""


@examples(300)
@given(leavers(Route.FLEXIBLE, 0, 24), unlisted)
def test_hangzhou_by_hand_is_hangzhou_for_flexible_workers(case: Case, elsewhere: str | None) -> None:
    listed = answer(replace(case, region="330100", medical_months=200))
    by_hand = answer(replace(case, region=elsewhere, medical_months=200, place=HANGZHOU))
    assert shown(by_hand) == shown(listed)
    assert on_the_day(by_hand) == on_the_day(listed)
    years = [
        [f.answer for root in report.findings for f in root.walk() if f.rule.startswith("retirement.m")]
        for report in (listed, by_hand)
    ]
    assert years[0] == years[1]


@examples(200)
@given(leavers(Route.EMPLOYER, 0, 24), unlisted)
def test_hangzhou_by_hand_is_hangzhou_with_an_employer(case: Case, elsewhere: str | None) -> None:
    """ZJ2021 28(2): from the month after payment, whatever the gap. What paying back does turns on facts: not asked."""
    case = replace(case, next=replace(case.next, back_paid=False))
    own = replace(HANGZHOU, route=WayBack.EMPLOYER, free_gap=None, wait=0, counts_from=CountsFrom.MONTH_AFTER)
    own = replace(own, back_payment=None)
    listed, by_hand = (
        answer(one) for one in (replace(case, region="330100"), replace(case, region=elsewhere, place=own))
    )
    assert shown(by_hand) == shown(listed)
    assert on_the_day(by_hand) == on_the_day(listed)


SHANGHAI = OwnPlace(
    route=WayBack.FLEXIBLE,
    free_gap=3,
    wait=6,
    counts_from=CountsFrom.PAYING_MONTH,
    back_payment=BackPayment.NOT_ACCEPTED,
)
"""SH2025-7 三（四）: six months after a gap of four or more; SH2023-5 六."""


@examples(200)
@given(leavers(Route.FLEXIBLE, 4, 24), unlisted)
def test_shanghai_by_hand_is_shanghai_where_its_texts_agree(case: Case, elsewhere: str | None) -> None:
    """About the end of cover they do not: one says the last of the month, one the 14th. Together they are Shanghai."""
    listed = answer(replace(case, region="310000"))
    ends = (
        replace(SHANGHAI, ends=CoverEnds.LAST_PAID_MONTH),
        replace(SHANGHAI, ends=CoverEnds.DAY_OF_NEXT_MONTH, ends_day=14),
    )
    first, second = (answer(replace(case, region=elsewhere, place=own)) for own in ends)
    for month, one, other in zip(listed.timeline, first.timeline, second.timeline, strict=True):
        assert month.possible == one.possible | other.possible
    assert set(listed.findings[0].answer.values) <= {"NO", "YES"}
    kinds = {str(one.findings[0].answer.kind) for one in (first, second)}
    assert listed.findings[0].answer.kind == (kinds.pop() if len(kinds) == 1 else Kind.LOCAL)


@examples(200)
@given(leavers(Route.FLEXIBLE, 4, 24).filter(lambda case: case.next.first_paid is not None), unlisted)
def test_wuhan_by_hand_is_wuhan_off_its_lines(case: Case, elsewhere: str | None) -> None:
    """WH-ANSWER: gaps of four and five from the month after payment, longer than six after six months."""
    assert case.last_paid
    assert case.next.first_paid
    gap = case.last_paid.until(case.next.first_paid) - 1
    counts_from = CountsFrom.MONTH_AFTER if gap <= 5 else CountsFrom.PAYING_MONTH
    own = OwnPlace(route=WayBack.FLEXIBLE, free_gap=5, wait=6, counts_from=counts_from)
    listed, by_hand = (
        answer(one) for one in (replace(case, region="420100"), replace(case, region=elsewhere, place=own))
    )
    if gap != 6:
        assert shown(by_hand) == shown(listed)
        assert on_the_day(by_hand) == on_the_day(listed)


# ── whose value it is, in every view ────────────────────────────────────────────────────────────────

CASE = Case(
    date(2026, 6, 10),
    last_paid=YearMonth(2026, 5),
    next=Next(Route.FLEXIBLE, YearMonth(2026, 8), back_paid=True),
    medical_months=100,
    place=replace(HANGZHOU, flexible_monthly=Yuan(43025), residents_yearly=Yuan(40000)),
)


@pytest.mark.parametrize("rule", SETTLES)
def test_a_finding_that_rests_on_an_own_value_says_so_in_every_view(rule: str) -> None:
    way = rule.partition(".")[2].removesuffix("_cover")
    route = WayBack(way) if way in set(WayBack) else WayBack.FLEXIBLE
    report = answer(replace(CASE, place=replace(CASE.place, route=route)))
    finding = next(f for root in report.findings for f in root.walk() if f.rule == rule)
    (marked,) = {cite.own for cite in finding.cites}
    assert marked
    for lang in LANGUAGES:
        cites = [cite_text(lang, cite) for cite in finding.cites]
        assert all(cite.endswith(MARK[lang]) for cite in cites)
        assert f"[{'; '.join(cites)}]" in report_to_text(report, lang)
        html = report_to_html(report, lang)
        assert all(cite in html for cite in cites)
        sentence = say(lang, finding.text_id, finding.used)
        assert {"zh": "你自己填的参保地", "en": "the place you described"}[lang] in sentence or {
            "zh": "照你填的数", "en": "By the amount you gave",
        }[lang] in sentence  # fmt: skip
    in_json = {one["rule"]: one for root in report.to_json()["findings"] for one in _each(root)}
    assert all(cite.endswith(" own") for cite in in_json[rule]["cites"])


def _each(finding: dict[str, Any]) -> list[dict[str, Any]]:
    return [finding, *(inner for child in finding["rests_on"] for inner in _each(child))]


@examples(200)
@given(cases(), st.sampled_from([None, *REGIONS]), places())
def test_a_mark_stands_where_an_own_value_does_and_nowhere_else(case: Case, region: str | None, own: OwnPlace) -> None:
    """Without own values nothing is marked; with them what is marked comes from them, and the notice stands."""
    plain, report = answer(replace(case, region=region)), answer(replace(case, region=region, place=own))
    assert not any(cite.own for cite in plain.cites)
    marked = {f.rule for root in report.findings for f in root.walk() if any(cite.own for cite in f.cites)}
    announced = {"notice.own_values", "notice.own_over_place"} & {notice.text_id for notice in report.notices}
    assert bool(marked) == bool(announced)
    assert "notice.own_over_place" not in announced or region
    assert marked <= set(SETTLES)
    same = {f.rule: f for root in plain.findings for f in root.walk()}
    for root in report.findings:
        for finding in root.walk():
            if finding.rule in set(SETTLES) - marked:
                assert finding == same[finding.rule], finding.rule


def test_every_field_of_a_place_settles_a_rule() -> None:
    fields = {field.name for field in FIELDS if field.name.startswith("place.")}
    assert {name for names in SETTLES.values() for name in names} == fields
    assert "place.counts_from" not in SETTLES["gap.waiting_period"], "it moves the wait, and leaves its length"


def test_nothing_said_is_nothing_said() -> None:
    assert Case.from_json({"as_of": "2026-06-10", "place": {}}).place == NOTHING_SAID
    assert Case.from_json({"as_of": "2026-06-10", "place": None}) == Case(date(2026, 6, 10))


def test_who_retired_is_covered_by_the_years_alone() -> None:
    """The day after the month of retirement; in a listed place the person's number of years comes first."""
    retired = Case(
        date(2026, 6, 1),
        "330100",
        employment_ended=date(2026, 5, 15),
        ended_by=EndedBy.RETIRED,
        last_paid=YearMonth(2026, 5),
        medical_months=240,
    )
    found = [answer(replace(retired, place=OwnPlace(years=years))).timeline[1].possible for years in (20, 21)]
    assert found == [{Status.COVERED}, {Status.COVERED, Status.NOT_COVERED}]

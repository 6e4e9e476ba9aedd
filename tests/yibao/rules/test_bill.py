"""What holds for any bill: the parts make up the total, more cover never hurts, a place narrows the answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yibao import Case
from yibao.calendar import YearMonth
from yibao.case import Bill, Cause, Place
from yibao.case import Status as Standing
from yibao.finding import NO, Asked
from yibao.law import DOCUMENTS
from yibao.money import Ratio, Yuan
from yibao.parameters import Parameter
from yibao.parameters.reimbursement import PLACES, TO_THE_FEN, Scale, inpatient_of
from yibao.rules import bill
from yibao.rules.course import course_of

from tests.yibao.examples import examples
from tests.yibao.rules.test_range import amounts, bills, days, months

PLACES_OF_INTEREST = [None, "110000", "310000", "320500", "330100", "420100"]
ratios = st.integers(0, 10_000).map(Ratio)


@st.composite
def billed(draw: st.DrawFn) -> Case:
    """A case with any bill whose total is known."""
    bill_ = draw(bills())
    if bill_.total is None:
        bill_ = replace(bill_, total=draw(amounts) + (bill_.outside_catalogue or Yuan(0)))
    return Case(draw(days), last_paid=draw(st.none() | months), balance=draw(st.none() | amounts), bill=bill_)


@st.composite
def known(draw: st.DrawFn) -> Case:
    """An inpatient bill in Beijing of which everything is said but the person's own figures."""
    total = draw(amounts)
    outside = draw(st.integers(0, total.fen).map(Yuan))
    level, stay = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    cause, standing = draw(st.sampled_from(Cause)), draw(st.sampled_from(Standing))
    one = Bill(date(2026, 5, 12), Place.INPATIENT, level, total, outside, stay, cause, standing)
    return Case(date(2026, 6, 10), "110000", last_paid=YearMonth(2026, 5), bill=one)


def ask(case: Case) -> Asked:
    return bill.ask(course_of(case))


def ends(figure: str | dict[str, str]) -> tuple[Yuan, Yuan]:
    least, most = (figure["from"], figure["to"]) if isinstance(figure, dict) else (figure, figure)
    return Yuan.parse(least), Yuan.parse(most)


def of_beijing(inside: Yuan, stay: int, standing: Standing) -> Case:
    """An inpatient bill of a third-level hospital in Beijing, all of it inside the catalogue, the account empty."""
    one = Bill(date(2026, 5, 12), Place.INPATIENT, 3, inside, Yuan(0), stay, Cause.ILLNESS, standing)
    return Case(date(2026, 6, 10), "110000", last_paid=YearMonth(2026, 5), balance=Yuan(0), bill=one)


@examples(150)
@given(billed(), st.sampled_from(PLACES_OF_INTEREST))
def test_the_parts_make_up_the_total(case: Case, region: str | None) -> None:
    figures, total = ask(replace(case, region=region)).figures, case.bill.total
    assert total is not None
    fund, account, cash = (ends(figures[part]) for part in bill.PARTS)
    assert all(Yuan(0) <= least <= most <= total for least, most in (fund, account, cash))
    # Before the guidance no national text said whether the account pays for inpatient care.
    said = case.bill.place is not Place.INPATIENT or (case.bill.date or case.as_of) >= date(2021, 5, 1)
    if said and case.balance is not None and case.bill.cause is not None:
        # The fund at its least leaves the most to the person, and at its most the least.
        assert fund[0] + account[1] + cash[1] == fund[1] + account[0] + cash[0] == total
    else:
        # Whether the account pays is open: where it pays nothing, cash bears all that the fund leaves.
        assert fund[0] + account[0] + cash[1] == total


@examples(200)
@given(billed(), st.sampled_from(PLACES_OF_INTEREST))
def test_either_end_is_a_bill_that_adds_up(case: Case, region: str | None) -> None:
    course, total = course_of(replace(case, region=region)), case.bill.total
    assert total is not None
    fund = bill.share_above_deductible(course, bill.in_catalogue(case.bill, total))
    for split in bill.splits(course, total, fund):
        assert split.fund + split.account + split.cash == total
        assert min(split.fund, split.account, split.cash) >= Yuan(0)


@examples(200)
@given(billed())
def test_a_place_narrows_the_figures(case: Case) -> None:
    wide, narrow = (ask(replace(case, region=region)).figures for region in (None, "110000"))
    for part in bill.PARTS:
        (outer_least, outer_most), (least, most) = ends(wide[part]), ends(narrow[part])
        assert outer_least <= least <= most <= outer_most


@pytest.mark.parametrize("fact", ["outside_catalogue", "stay", "level", "status", "cause", "date", "place"])
@examples(100)
@given(known())
def test_one_fact_more_narrows_the_fund(fact: str, case: Case) -> None:
    forgotten: dict[str, Any] = {fact: None}
    less = replace(case, bill=replace(case.bill, **forgotten))
    (outer_least, outer_most), (least, most) = (ends(ask(one).figures["fund"]) for one in (less, case))
    assert outer_least <= least <= most <= outer_most


@pytest.mark.parametrize("cause", [Cause.WORK_INJURY, Cause.THIRD_PARTY, Cause.PUBLIC_HEALTH, Cause.ABROAD])
@examples(100)
@given(known())
def test_the_fund_pays_nothing_for_an_excluded_cause(cause: Cause, case: Case) -> None:
    asked = ask(replace(case, bill=replace(case.bill, cause=cause)))
    found = {finding.rule: finding for finding in asked.root.walk()}
    assert asked.figures["fund"] == "0.00"
    assert found["bill.cause"].answer is NO
    assert ("bill.advance" in found) == (cause is Cause.THIRD_PARTY)


@examples(100)
@given(st.integers(0, 10**8), st.integers(0, 10**6), st.sampled_from(Standing), st.integers(1, 3))
def test_a_dearer_bill_never_makes_the_fund_pay_less(fen: int, more: int, standing: Standing, stay: int) -> None:
    less, dearer = (ends(ask(of_beijing(Yuan(one), stay, standing)).figures["fund"]) for one in (fen, fen + more))
    assert less[0] == less[1] <= dearer[0] == dearer[1] <= less[0] + Yuan(more)


@examples(100)
@given(st.integers(0, 10**8).map(Yuan), st.integers(1, 3))
def test_the_retired_pay_three_fifths_of_the_own_share(inside: Yuan, stay: int) -> None:
    above = max(Yuan(0), inside - Yuan(130_000 if stay == 1 else 65_000))
    own = [
        above - ends(ask(of_beijing(inside, stay, standing)).figures["fund"])[0]
        for standing in (Standing.EMPLOYED, Standing.RETIRED)
    ]
    assert abs(own[0].fen * 3 - own[1].fen * 5) <= 5, "but for rounding to the fen"


@examples(100)
@given(amounts, amounts, ratios)
def test_a_flat_scale_is_a_plain_share(cost: Yuan, deductible: Yuan, ratio: Ratio) -> None:
    above = max(Yuan(0), cost - deductible)
    assert Scale.flat(ratio).pays(cost, deductible) == above.part(ratio.myriads, 10_000, TO_THE_FEN)


def test_a_deductible_inside_a_later_slice_is_taken_from_it() -> None:
    scale = Scale(((Yuan(0), Ratio(5000)), (Yuan(100), Ratio(10_000))))
    assert [scale.pays(Yuan(cost), Yuan(150)) for cost in (150, 151, 200)] == [Yuan(0), Yuan(1), Yuan(50)]
    assert scale.pays(Yuan(200), Yuan(0)) == Yuan(150)
    assert scale.with_own_share(Ratio(6000)).slices == ((Yuan(0), Ratio(7000)), (Yuan(100), Ratio(10_000)))


@pytest.mark.parametrize(("code", "held"), [("110000", True), ("110105", True), ("120000", False), (None, False)])
def test_values_are_found_by_the_code_of_the_place(code: str | None, held: bool) -> None:
    assert (inpatient_of(code) is not None) == held


@pytest.mark.parametrize("parameter", PLACES, ids=lambda parameter: parameter.id)
def test_every_version_is_cited_and_dated(parameter: Parameter[object]) -> None:
    for version in parameter.versions:
        assert version.cites
        for day in (version.first_day - timedelta(days=1), version.first_day):
            assert sum(one.covers(day) for one in parameter.versions) == (day == version.first_day)
        for cite in version.cites:
            source = DOCUMENTS[cite.document]
            assert source.in_force is None or source.in_force <= version.first_day

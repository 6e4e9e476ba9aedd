"""Unemployment benefit for any case: the three conditions, the caps, and what comes from before."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from yibao import Case, answer
from yibao.case import EndedBy

from tests.yibao.examples import examples

AGAINST_ONES_WILL = {EndedBy.DISMISSED, EndedBy.MUTUAL_BY_EMPLOYER, EndedBy.CONTRACT_EXPIRED}


def figures(**facts: Any) -> dict[str, Any]:
    report = answer(Case(date(2026, 6, 10), **facts)).to_json()
    found: dict[str, Any] = report["answers"]["unemployment"]
    return found


@examples(100)
@given(st.sampled_from(EndedBy), st.integers(0, 720), st.booleans())
def test_all_three_conditions_and_nothing_else(ended_by: EndedBy, paid: int, registered: bool) -> None:
    found = figures(ended_by=ended_by, unemployment_months=paid, registered=registered)
    assert found["entitled"] is (ended_by in AGAINST_ONES_WILL and paid >= 12 and registered)
    if not found["entitled"]:
        assert found["months"] == 0


@examples(100)
@given(
    st.none() | st.sampled_from(EndedBy), st.none() | st.integers(0, 720), st.none() | st.booleans(), st.integers(0, 24)
)
def test_a_missing_fact_never_makes_a_yes(
    ended_by: EndedBy | None, paid: int | None, registered: bool | None, drawn: int
) -> None:
    found = figures(ended_by=ended_by, unemployment_months=paid, registered=registered, unemployment_drawn=drawn)
    if None in (ended_by, paid, registered):
        assert found["entitled"] is not True


@examples(100)
@given(st.integers(12, 720), st.integers(0, 24))
def test_earlier_months_are_added_and_the_sum_is_at_most_24(paid: int, drawn: int) -> None:
    alone, added = (
        figures(ended_by=EndedBy.DISMISSED, registered=True, unemployment_months=paid, unemployment_drawn=earlier)[
            "months"
        ]
        for earlier in (None, drawn)
    )
    cap = 12 if paid < 60 else 18 if paid < 120 else 24
    assert alone == {"from": 1, "to": cap}
    least, most = min(24, 1 + drawn), min(24, cap + drawn)
    assert added == (most if least == most else {"from": least, "to": most})

"""Late fee and fine to the fen, and the days by which the employer must have acted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yibao.money import Yuan
from yibao.rules.employer import fine, late_fee_of

from tests.yibao.examples import examples

DEFAULT = date(2026, 6, 16)


@pytest.mark.parametrize(
    ("arrears", "paid", "fee"),
    [
        # SIL 86: 0.05 % a day from the day of default, worked out by hand
        ("1000", "2026-06-15", "0.00"),
        ("1000", "2026-06-16", "0.50"),
        ("1000", "2026-06-17", "1.00"),
        ("1000", "2026-07-15", "15.00"),
        ("1234.56", "2026-06-16", "0.62"),
        ("1234.56", "2026-06-25", "6.17"),
        ("9.99", "2026-06-16", "0.00"),
        ("10", "2026-06-16", "0.01"),
        ("30", "2026-06-16", "0.02"),
        ("8000", "2027-06-15", "1460.00"),
        ("0", "2027-06-15", "0.00"),
    ],
)
def test_the_late_fee_by_day(arrears: str, paid: str, fee: str) -> None:
    assert str(late_fee_of(Yuan.parse(arrears), DEFAULT, date.fromisoformat(paid))) == fee


@examples(100)
@given(st.integers(0, 10**9), st.integers(0, 4000), st.integers(0, 400))
def test_the_late_fee_grows_with_the_days_and_ends_exact(fen: int, days: int, more: int) -> None:
    arrears = Yuan(fen)
    early, later = (late_fee_of(arrears, DEFAULT, DEFAULT + timedelta(days=n)) for n in (days, days + more))
    assert early <= later
    exact = fen * 5 * (days + 1)
    assert abs(early.fen * 10_000 - exact) <= 5_000


def test_the_fine_is_one_to_three_times_the_arrears() -> None:
    assert fine(Yuan.parse("1234.56")) == (Yuan.parse("1234.56"), Yuan.parse("3703.68"))

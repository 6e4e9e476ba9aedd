"""Exact money."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yibao.money import Mode, Rounding, Yuan


@pytest.mark.parametrize(
    ("text", "fen"), [("0", 0), ("12", 1200), ("12.3", 1230), ("12.34", 1234), ("-0.05", -5), ("007", 700)]
)
def test_amounts_are_read_exactly(text: str, fen: int) -> None:
    assert Yuan.parse(text) == Yuan(fen)


@pytest.mark.parametrize(
    "text", ["", "1,000", "1e3", "12.345", ".5", "5.", "１２", "12元", "+1", " 1", "NaN", "1" * 13]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not an amount in yuan"):
        Yuan.parse(text)


@given(st.integers(-(10**12), 10**12))
def test_every_amount_reads_back(fen: int) -> None:
    assert Yuan.parse(str(Yuan(fen))) == Yuan(fen)


@pytest.mark.parametrize(
    ("fen", "part", "mode", "found"),
    [
        (100, (1, 3), Mode.DOWN, 33),
        (100, (1, 3), Mode.HALF_UP, 33),
        (100, (1, 3), Mode.UP, 34),
        (101, (1, 2), Mode.HALF_UP, 51),
        (101, (1, 2), Mode.DOWN, 50),
        (-101, (1, 2), Mode.HALF_UP, -51),
        (100, (1, 2), Mode.UP, 50),
        (10000, (5, 10000), Mode.DOWN, 5),
    ],
)
def test_rounding_names_its_mode(fen: int, part: tuple[int, int], mode: Mode, found: int) -> None:
    assert Yuan(fen).part(*part, Rounding(mode, "SIL 86")) == Yuan(found)


@given(st.integers(0, 10**9), st.integers(0, 100))
def test_a_part_and_the_rest_make_the_whole(fen: int, percent: int) -> None:
    whole = Yuan(fen)
    part = whole.part(percent, 100, Rounding(Mode.HALF_UP, "SIL 86"))
    assert part + (whole - part) == whole
    assert Yuan(0) <= part <= whole

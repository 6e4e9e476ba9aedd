"""Exact money."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yibao.money import Mode, Ratio, Rounding, Yuan, read_count, read_ratio, read_yuan
from yibao.reading import UnreadableError


@pytest.mark.parametrize(("text", "fen"), [("0", 0), ("12", 1200), ("12.3", 1230), ("12.34", 1234), ("007", 700)])
def test_amounts_are_read_exactly(text: str, fen: int) -> None:
    assert Yuan.parse(text) == Yuan(fen)


@pytest.mark.parametrize(
    "text", ["", "1,000", "1e3", "12.345", ".5", "5.", "１２", "12元", "+1", " 1", "NaN", "1" * 13]
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not_an_amount"):
        Yuan.parse(text)


@given(st.integers(0, 10**12))
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


@pytest.mark.parametrize(
    ("fen", "ratio", "found"),
    [(800_000, "0.85", 680_000), (1, "0.5", 1), (1, "0.4999", 0), (100, "0", 0), (100, "1", 100), (-100, "0.095", -10)],
)
def test_an_amount_times_a_ratio(fen: int, ratio: str, found: int) -> None:
    assert Yuan(fen).times(Ratio.parse(ratio), Rounding(Mode.HALF_UP, "SIL 86")) == Yuan(found)


@given(st.integers(0, 10**9), st.integers(0, 100))
def test_a_part_and_the_rest_make_the_whole(fen: int, percent: int) -> None:
    whole = Yuan(fen)
    part = whole.part(percent, 100, Rounding(Mode.HALF_UP, "SIL 86"))
    assert part + (whole - part) == whole
    assert Yuan(0) <= part <= whole


@pytest.mark.parametrize(
    ("text", "myriads", "percent"),
    [
        ("0", 0, "0%"),
        ("1", 10000, "100%"),
        ("1.0", 10000, "100%"),
        ("0.85", 8500, "85%"),
        ("0.0005", 5, "0.05%"),
        ("0.095", 950, "9.5%"),
    ],
)
def test_ratios_are_read_exactly(text: str, myriads: int, percent: str) -> None:
    assert Ratio.parse(text) == Ratio(myriads)
    assert Ratio(myriads).percent == percent
    assert Ratio.parse(str(Ratio(myriads))) == Ratio(myriads)


@pytest.mark.parametrize("text", ["1.0001", "2", "85%", "85", ".5", "-0.1", "0.00001", ""])
def test_other_ratios_are_refused(text: str) -> None:
    with pytest.raises(UnreadableError, match="not_a_ratio"):
        Ratio.parse(text)


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("8000", 800000),
        ("8,000", 800000),
        ("1,234,567.8", 123456780),
        ("￥8000.50", 800050),
        ("8000元", 800000),
        ("８０００", 800000),
    ],
)
def test_amounts_as_people_type_them(typed: str, fen: int) -> None:
    assert read_yuan(typed) == Yuan(fen)


@pytest.mark.parametrize("typed", ["8,00", "8万", "8k", "about 8000", "8000 or 9000", "8,000,00", "-1"])
def test_amounts_that_are_asked(typed: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_yuan(typed)
    assert caught.value.value == typed


@pytest.mark.parametrize(
    ("typed", "myriads"),
    [("85%", 8500), ("85 %", 8500), ("８５％", 8500), ("0.85", 8500), ("9.5%", 950), ("100%", 10000)],
)
def test_shares_as_people_type_them(typed: str, myriads: int) -> None:
    assert read_ratio(typed) == Ratio(myriads)


@pytest.mark.parametrize("typed", ["85", "101%", "8.555%", "eighty"])
def test_shares_that_are_asked(typed: str) -> None:
    with pytest.raises(UnreadableError):
        read_ratio(typed)


def test_counts_as_people_type_them() -> None:
    assert read_count("１８０") == 180
    for typed in ("12.5", "-1", "1 year", ""):
        with pytest.raises(UnreadableError, match="not_a_count"):
            read_count(typed)

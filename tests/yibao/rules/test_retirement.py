"""The statutory age against every row of the annexes, and what holds for any month of birth."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yibao import Case, answer
from yibao.calendar import YearMonth
from yibao.case import Category, EndedBy
from yibao.law import Cite
from yibao.parameters import REGIONS, Parameter
from yibao.parameters.dated import settled
from yibao.parameters.shapes import ContributionYears
from yibao.rules.course import course_of
from yibao.rules.retirement import LAST_BIRTH_YEAR, medical_years, months_to_pay, statutory
from yibao.texts import TEXTS

from tests.yibao.examples import examples

FORMER = {"man": 60, "woman_55": 55, "woman_50": 50}


def _index(month: str) -> int:
    year, _, number = month.partition("-")
    return int(year) * 12 + int(number) - 1


def _month(index: int) -> str:
    return f"{index // 12}-{index % 12 + 1:02}"


def annex_rows() -> Iterator[tuple[str, str, int, int, str]]:
    """Category, month of birth, years and months of age, month of retirement: one row of the annexes each."""
    with (Path(__file__).parent / "retirement_annex.csv").open(encoding="utf-8") as table:
        for row in csv.DictReader(table):
            years, months = int(row["years"]), int(row["months"])
            for born in range(_index(row["born_from"]), _index(row["born_to"]) + 1):
                yield row["category"], _month(born), years, months, _month(born + 12 * years + months)


ROWS = list(annex_rows())


def figures(category: str, birth: str, as_of: str = "2026-06-01", **facts: Any) -> dict[str, Any]:
    case = Case.from_json({"as_of": as_of, "birth": birth, "category": category, **facts})
    found: dict[str, Any] = answer(case).to_json()["answers"]["retirement"]
    return found


def test_the_annexes_have_408_rows() -> None:
    assert len(ROWS) == len({row[:2] for row in ROWS}) == 408
    assert [sum(row[0] == category for row in ROWS) for category in FORMER] == [144, 144, 120]


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0]}-{row[1]}" for row in ROWS])
def test_every_row_of_the_annexes(row: tuple[str, str, int, int, str]) -> None:
    category, birth, years, months, month = row
    found = figures(category, birth)
    assert (found["age"], found["month"]) == ({"years": years, "months": months}, month)


@pytest.mark.parametrize(
    ("category", "birth", "age", "month"),
    [
        # printed rows of the annexes, one by one: the first, the last of its step, the first of the next, the last
        ("man", "1964-12", (60, 0), "2024-12"),
        ("man", "1965-01", (60, 1), "2025-02"),
        ("man", "1965-04", (60, 1), "2025-05"),
        ("man", "1965-05", (60, 2), "2025-07"),
        ("man", "1976-08", (62, 11), "2039-07"),
        ("man", "1976-09", (63, 0), "2039-09"),
        ("man", "1976-12", (63, 0), "2039-12"),
        ("man", "1977-01", (63, 0), "2040-01"),
        ("woman_55", "1969-12", (55, 0), "2024-12"),
        ("woman_55", "1970-01", (55, 1), "2025-02"),
        ("woman_55", "1971-04", (55, 4), "2026-08"),
        ("woman_55", "1981-12", (58, 0), "2039-12"),
        ("woman_55", "1982-01", (58, 0), "2040-01"),
        ("woman_50", "1974-12", (50, 0), "2024-12"),
        ("woman_50", "1975-01", (50, 1), "2025-02"),
        ("woman_50", "1975-02", (50, 1), "2025-03"),
        ("woman_50", "1975-03", (50, 2), "2025-05"),
        ("woman_50", "1984-10", (54, 11), "2039-09"),
        ("woman_50", "1984-11", (55, 0), "2039-11"),
        ("woman_50", "1985-01", (55, 0), "2040-01"),
    ],
)
def test_the_first_cohort_is_delayed_by_a_month_and_not_by_none(
    category: str, birth: str, age: tuple[int, int], month: str
) -> None:
    found = figures(category, birth)
    assert (found["age"], found["month"]) == ({"years": age[0], "months": age[1]}, month)


births = st.builds(YearMonth, st.integers(1900, LAST_BIRTH_YEAR), st.integers(1, 12))


@examples(100)
@given(births, st.sampled_from(Category))
def test_the_window_lies_around_the_age_and_keeps_its_bounds(birth: YearMonth, category: Category) -> None:
    found = figures(category, str(birth))
    earliest, month, latest = (_index(found[name]) for name in ("earliest", "month", "latest"))
    former = _index(str(birth)) + 12 * FORMER[category]
    assert former <= earliest <= month <= latest
    assert month - earliest <= 36
    assert latest - month in (0, 36)
    assert (earliest == month) == (month == former)


@examples(100)
@given(births.filter(lambda birth: (birth + 1).year <= LAST_BIRTH_YEAR), st.sampled_from(Category))
def test_who_is_born_later_never_retires_earlier_or_younger(birth: YearMonth, category: Category) -> None:
    one, other = (statutory(Case(date(2026, 6, 1), birth=born, category=category)) for born in (birth, birth + 1))
    assert one
    assert other
    assert one.delay <= other.delay
    assert one.month < other.month


@pytest.mark.parametrize(
    ("retires_in", "months"),
    # the table of the pension's minimum years: fifteen years up to 2029, then six months more each year
    [
        (2026, 180), (2029, 180), (2030, 186), (2031, 192), (2032, 198), (2033, 204), (2034, 210),
        (2035, 216), (2036, 222), (2037, 228), (2038, 234), (2039, 240), (2040, 240), (2060, 240),
    ],
)  # fmt: skip
def test_the_pensions_minimum_grows_from_2030_to_2039(retires_in: int, months: int) -> None:
    born = next(
        month
        for month in (YearMonth(1960, 1) + index for index in range(600))
        if (age := statutory(Case(date(2026, 6, 1), birth=month, category=Category.MAN)))
        and age.month.year == retires_in
    )
    assert figures("man", str(born))["pension_months"] == months


@examples(100)
@given(births, st.sampled_from(Category), st.integers(0, 720), st.integers(0, 12))
def test_paying_more_never_leaves_more_to_pay(birth: YearMonth, category: Category, paid: int, more: int) -> None:
    left = [
        figures(category, str(birth), region="330100", medical_months=months)["months_to_pay"]
        for months in (paid, min(720, paid + more))
    ]
    if left[0] is None:
        assert left[1] is None
    else:
        assert 0 <= left[1] <= left[0] <= max(0, 240 - paid)


@pytest.mark.parametrize(
    ("category", "years", "left"),
    [("man", 30, 120), ("woman_55", 25, 60), ("woman_50", 25, 60), (None, "category", "category")],
)
def test_a_place_may_ask_men_and_women_for_different_years(category: str | None, years: object, left: object) -> None:
    asked = settled(ContributionYears(30, 25), date(2021, 7, 1), None, Cite("SIL", 27))
    course = course_of(Case.from_json({"as_of": "2026-06-10", "category": category, "medical_months": 240}))
    place = replace(REGIONS["330100"], retirement_years=Parameter("made.up", "years", (asked,)))
    course = replace(course, next_place=place)
    for finding, expected in ((medical_years(course), years), (months_to_pay(course), left)):
        assert (*finding.answer.values, *finding.answer.missing) == (expected,)
        assert finding.reason == ("unknown" if category is None else "short" if expected == left else "settled")
        assert finding.text_id in TEXTS


@pytest.mark.parametrize(("category", "years"), [(Category.MAN, 25), (Category.WOMAN_55, 20), (None, None)])
def test_a_place_may_ask_women_for_fewer_years(
    monkeypatch: pytest.MonkeyPatch, category: Category | None, years: int | None
) -> None:
    asked = settled(ContributionYears(men=25, women=20), date(2021, 7, 1), None, Cite("SIL", 27))
    place = replace(REGIONS["330100"], retirement_years=Parameter("nowhere.retirement_years", "years", (asked,)))
    monkeypatch.setitem(REGIONS, "330100", place)
    course = course_of(
        Case(
            date(2026, 8, 1),
            "330100",
            employment_ended=date(2026, 5, 31),
            ended_by=EndedBy.RETIRED,
            last_paid=YearMonth(2026, 5),
            category=category,
            medical_months=240,
        )
    )
    assert medical_years(course).used.get("years") == years
    assert course.cover
    assert (course.cover.for_life is not None) == (years == 20), "twenty years are enough for a woman only"

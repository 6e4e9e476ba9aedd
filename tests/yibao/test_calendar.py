"""Months, what people type, and periods of the Civil Code."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yibao.calendar import (
    YearMonth,
    after_holidays,
    parse_date,
    period_of_days,
    period_of_months,
    read_date,
    read_month,
)
from yibao.reading import UnreadableError

MAY = YearMonth(2026, 5)
months = st.builds(YearMonth, st.integers(1990, 2089), st.integers(1, 12))


@pytest.mark.parametrize(
    "typed",
    [
        "2026-05", "2026-5", "2026/05", "2026/5", "2026.5", "2026.05", "202605", "2026年5月", "2026年05月", "2026年5月份",
        "２０２６－０５", "２０２６年５月", "　2026 年 5 月 ", "二〇二六年五月", "二零二六年五月", "5/2026", "05.2026", "2026。5",
        "May 2026", "may, 2026", "2026 May", "May-2026", "2026-05-31", "2026/5/1 0:00", "2026年5月31日", "20260531", "2026–05",
    ],
)  # fmt: skip
def test_what_people_type_for_may_2026(typed: str) -> None:
    assert read_month(typed) == MAY


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        ("二〇二六年十月", 10),
        ("二〇二六年十一月", 11),
        ("二〇二六年十二月", 12),
        ("2026年12月", 12),
        ("Sept 2026", 9),
        ("sep. 2026", 9),
        ("December 2026", 12),
    ],
)
def test_months_of_the_year_by_numeral_and_by_name(typed: str, month: int) -> None:
    assert read_month(typed) == YearMonth(2026, month)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("26年5月", "year_short"),
        ("05/26", "year_short"),
        ("26-5", "year_short"),
        ("May 26", "year_short"),
        ("5月", "year_missing"),
        ("五月份", "year_missing"),
        ("May", "year_missing"),
        ("5月31日", "year_missing"),
        ("3/4/2026", "several_readings"),  # its month is March or April
        ("last May", "not_a_month"),
        ("Mays 2026", "not_a_month"),
        ("2026-5-", "not_a_month"),
        ("20265", "not_a_month"),
        ("2026-05 2026-06", "not_a_month"),
        ("<b>2026-05</b>", "not_a_month"),
        ("2026-00", "month_out_of_range"),
        ("2026-13", "month_out_of_range"),
        ("2026年0月", "month_out_of_range"),
        ("0000-05", "year_out_of_range"),
        ("10000-05", "year_out_of_range"),
        ("1899-12", "year_out_of_range"),
        ("2100-01", "year_out_of_range"),
        ("2026-02-30", "no_such_day"),
        ("2025年2月29日", "no_such_day"),
    ],
)
def test_what_is_asked_and_not_guessed(typed: str, why: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_month(typed)
    assert (caught.value.why, caught.value.value) == (why, typed)


@pytest.mark.parametrize(
    "typed",
    [
        "2026-05-31", "2026/5/31", "2026.05.31", "2026年5月31日", "2026年5月31号", "20260531", "２０２６-０５-３１",
        "2026/5/31 0:00", "2026-05-31 00:00:00", "2026-05-31T00:00:00.000", "2026年5月31日 9:30",
        "31 May 2026", "31-May-2026", "May 31, 2026", "may 31 2026", "二〇二六年五月三十一日",
        "31/5/2026", "5/31/2026", "31.05.2026", "３１／５／２０２６",  # there is no month 31
    ],
)  # fmt: skip
def test_what_people_type_for_a_day(typed: str) -> None:
    assert read_date(typed) == date(2026, 5, 31)


@pytest.mark.parametrize(
    ("typed", "month", "day"),
    [
        ("二〇二六年十月十日", 10, 10),
        ("二〇二六年十一月十九日", 11, 19),
        ("二〇二六年二月二十日", 2, 20),
        ("二〇二六年三月二十一号", 3, 21),
        ("二〇二六年十二月三十日", 12, 30),
        ("5/5/2026", 5, 5),  # both orders say the same
    ],
)
def test_days_in_numerals(typed: str, month: int, day: int) -> None:
    assert read_date(typed) == date(2026, month, day)


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("3/4/2026", ("2026-03-04", "2026-04-03")),
        ("12-11-2026", ("2026-11-12", "2026-12-11")),
        ("04-05-26", ("2004-05-26", "2026-04-05", "2026-05-04")),
        ("31.12.26", ("2026-12-31", "2031-12-26")),
        ("13/13/13", None),
        ("31/2/2026", None),
        ("12/31/30", ("2030-12-31",)),  # one reading, but the century is a guess
    ],
)
def test_a_day_with_several_readings_is_asked_and_the_readings_are_named(
    typed: str, readings: tuple[str, ...] | None
) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_date(typed)
    if readings is None:
        assert caught.value.why == "no_such_day"
    else:
        assert (caught.value.why, caught.value.readings) == ("several_readings", readings)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("2026-05", "day_missing"),
        ("2026年5月", "day_missing"),
        ("May 2026", "day_missing"),
        ("5/2026", "day_missing"),
        ("31-May-26", "year_short"),
        ("26年5月31日", "year_short"),
        ("5月31日", "year_missing"),
        ("31 May", "year_missing"),
        ("5-31", "year_missing"),
        ("5/6-2026", "not_a_date"),
        ("31 Mai 2026", "not_a_date"),
        ("31 April 2026", "no_such_day"),
        ("0:00", "not_a_date"),
        ("2026-5/31", "not_a_date"),
        ("2026-02-29", "no_such_day"),
        ("2026-13-01", "month_out_of_range"),
    ],
)
def test_days_that_are_asked(typed: str, why: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_date(typed)
    assert caught.value.why == why


@pytest.mark.parametrize(
    "text", ["2026-5", "2026/05", "２０２６-05", "2026-05-01", " 2026-05", "2026-05\n", "2026-W09"]
)
def test_the_strict_month_takes_one_form_only(text: str) -> None:
    with pytest.raises(UnreadableError):
        YearMonth.parse(text)
    assert YearMonth.parse("2026-05") == MAY


@pytest.mark.parametrize("text", ["2026-5-01", "20260501", "2026-W09-7", "２０２６-05-01", "2026-05-01T00:00"])
def test_the_strict_date_takes_one_form_only(text: str) -> None:
    with pytest.raises(UnreadableError):
        parse_date(text)
    assert parse_date("2026-05-01") == date(2026, 5, 1)


@pytest.mark.parametrize(
    ("start", "months_later", "found"),
    [
        ("2026-12", 1, "2027-01"),
        ("2026-01", -1, "2025-12"),
        ("2026-05", 0, "2026-05"),
        ("2026-05", 12, "2027-05"),
        ("2026-11", 2, "2027-01"),
    ],
)
def test_adding_months(start: str, months_later: int, found: str) -> None:
    assert str(YearMonth.parse(start) + months_later) == found


@given(months, st.integers(-100, 100))
def test_until_undoes_adding(month: YearMonth, count: int) -> None:
    assert month.until(month + count) == count


@given(months)
def test_every_written_month_reads_back(month: YearMonth) -> None:
    assert (
        YearMonth.parse(str(month)) == read_month(str(month)) == read_month(f"{month.year}年{month.month}月") == month
    )
    assert YearMonth.of(month.first_day) == YearMonth.of(month.last_day) == month
    assert (month + 1).first_day.toordinal() - month.last_day.toordinal() == 1


@given(st.text(max_size=20))
def test_no_text_crashes_the_readers(text: str) -> None:
    for read in (read_month, read_date):
        try:
            read(text)
        except UnreadableError as error:
            shown = error.value
        else:
            continue
        assert shown == text


@pytest.mark.parametrize(
    ("start", "days", "last"),
    [
        (date(2026, 5, 31), 15, date(2026, 6, 15)),  # the day of the event is not counted
        (date(2026, 2, 28), 1, date(2026, 3, 1)),
        (date(2024, 2, 28), 1, date(2024, 2, 29)),
    ],
)
def test_periods_of_days_civil_code_201(start: date, days: int, last: date) -> None:
    assert period_of_days(start, days) == last


@pytest.mark.parametrize(
    ("start", "count", "last"),
    [
        (date(2026, 6, 15), 3, date(2026, 9, 15)),  # the corresponding day
        (date(2026, 11, 30), 3, date(2027, 2, 28)),  # else the month's last day
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 8, 31), 1, date(2026, 9, 30)),
    ],
)
def test_periods_of_months_civil_code_202(start: date, count: int, last: date) -> None:
    assert period_of_months(start, count) == last


@pytest.mark.parametrize("month", ["1900-01", "2099-12"])
def test_the_first_and_the_last_month_a_person_may_name(month: str) -> None:
    assert str(YearMonth.parse(month)) == month


def test_a_last_day_that_is_a_holiday_civil_code_203() -> None:
    holidays = {date(2026, 10, 1), date(2026, 10, 2)}
    assert after_holidays(date(2026, 9, 30), holidays) == date(2026, 9, 30)
    assert after_holidays(date(2026, 10, 1), holidays) == date(2026, 10, 3)
    assert after_holidays(date(2026, 10, 2), holidays) == date(2026, 10, 3)

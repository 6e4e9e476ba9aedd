"""Calendar months, and periods as the Civil Code counts them.

Contributions are paid *for* a month, benefits begin and end with months, so the month is a type of its
own and cannot be mistaken for a date. Two ways to read text: :meth:`YearMonth.parse` takes the one
strict form used in JSON; :func:`read_month` and :func:`read_date` take what people type, and ask rather
than guess.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from yibao.reading import UnreadableError, plain_digits

FIRST_YEAR, LAST_YEAR = 1900, 2099
"""What a person may say; counting on from it may lead beyond."""


@dataclass(frozen=True, order=True, slots=True)
class YearMonth:
    """A calendar month (自然月)."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not 1 <= self.month <= 12:
            raise UnreadableError("month_out_of_range", f"{self.year}-{self.month}")

    @classmethod
    def said(cls, year: int, month: int) -> YearMonth:
        """A month a person names. Raises :class:`UnreadableError` outside the years that make sense."""
        found = cls(year, month)
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise UnreadableError("year_out_of_range", f"{year}-{month:02}")
        return found

    @classmethod
    def of(cls, day: date) -> YearMonth:
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> YearMonth:
        """The strict form ``YYYY-MM``. Raises :class:`UnreadableError` for anything else."""
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}", text):
            raise UnreadableError("not_a_month", text)
        return cls.said(int(text[:4]), int(text[5:]))

    @property
    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    def day(self, day: int, months_later: int) -> date:
        """That day of the month so many months after this one."""
        years, month = divmod(self.month - 1 + months_later, 12)
        return date(self.year + years, month + 1, day)

    @property
    def last_day(self) -> date:
        following = date(self.year + self.month // 12, self.month % 12 + 1, 1)
        return following - timedelta(days=1)

    def __add__(self, months: int) -> YearMonth:
        index = self.year * 12 + self.month - 1 + months
        return YearMonth(index // 12, index % 12 + 1)

    def until(self, later: YearMonth) -> int:
        """How many months after this one ``later`` is; negative when it is earlier."""
        return (later.year - self.year) * 12 + later.month - self.month

    def to(self, last: YearMonth) -> tuple[YearMonth, ...]:
        """This month and every later one up to ``last``; none where ``last`` is earlier."""
        return tuple(self + months for months in range(self.until(last) + 1))

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"


def parse_date(text: str) -> date:
    """The strict form ``YYYY-MM-DD``. Raises :class:`UnreadableError` for anything else."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise UnreadableError("not_a_date", text)
    return _date(text, int(text[:4]), int(text[5:7]), int(text[8:]))


# ── what people type ────────────────────────────────────────────────────────────────────────────────

_NUMERALS = {n: str(i) for i, n in enumerate("零一二三四五六七八九")}
_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FULL_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

_NAME, _DAY, _YEAR = r"(?P<month>[a-z]{3,9})\.?", r"(?P<day>[0-9]{1,2})", r"(?P<year>[0-9]{4}|[0-9]{2})"
_WITH_MONTH_NAMES = (
    rf"{_NAME},?[ -]+{_YEAR}",
    rf"(?P<year>[0-9]{{4}}),? +{_NAME}",
    rf"{_DAY}[ -]{_NAME},?[ -]{_YEAR}",
    rf"{_NAME} {_DAY},? {_YEAR}",
    rf"(?:{_DAY}[ -])?{_NAME}",
)


@lru_cache(maxsize=1024)
def _tidy(text: str) -> str:
    """Full-width digits, Chinese numerals and English month names brought to plain digits, a time of day left out.

    A month's name becomes year, month and day as far as they are there: 2026年5月31日, 26年5月, 5月.
    """
    text = plain_digits(text).lower()
    text = re.sub(r"(?<=[0-9日号])[ t]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\.0+)?)?$", "", text)
    text = re.sub(r"([二三]?)十([一二三四五六七八九]?)(?=[月日号])", _tens, text)
    text = "".join(_NUMERALS.get(c, c) for c in text)
    for pattern in _WITH_MONTH_NAMES:
        named = re.fullmatch(pattern, text)
        number = _month_number(named["month"]) if named else None
        if named and number:
            said = named.groupdict()
            year, day = (
                f"{said[part]}{unit}" if said.get(part) else "" for part, unit in (("year", "年"), ("day", "日"))
            )
            return f"{year}{number}月{day}"
    return re.sub(r"\s+", "", text)


def _tens(found: re.Match[str]) -> str:
    tens, ones = (_NUMERALS.get(numeral, "") for numeral in found.groups())
    return f"{tens or 1}{ones or 0}"


def _month_number(name: str) -> int | None:
    names = (*_MONTH_NAMES, *_FULL_NAMES, "sept")
    return (8 if name == "sept" else names.index(name) % 12) + 1 if name in names else None


def read_month(text: str) -> YearMonth:
    """A month as people type it: 2026-05, 2026/5, 2026.5, 2026年5月, 202605, 5/2026, 二〇二六年五月, May 2026.

    A full date stands for its month. Two-digit years and anything with two readings raise
    :class:`UnreadableError`; nothing is guessed.
    """
    tidy = _tidy(text)
    try:
        for pattern, year, month in (
            (r"([0-9]{4,5})年([0-9]{1,2})月?份?", 1, 2),
            (r"([0-9]{4,5})[-/.]([0-9]{1,2})", 1, 2),
            (r"([0-9]{4})([0-9]{2})", 1, 2),
            (r"([0-9]{1,2})[-/.]([0-9]{4})", 2, 1),
        ):
            if found := re.fullmatch(pattern, tidy):
                return YearMonth.said(int(found[year]), int(found[month]))
        if re.fullmatch(r"[0-9]{2}年[0-9]{1,2}月?份?|[0-9]{1,2}[-/.][0-9]{1,2}", tidy):
            raise UnreadableError("year_short", text)
        if re.fullmatch(r"[0-9]{1,2}月份?", tidy):
            raise UnreadableError("year_missing", text)
        return YearMonth.of(read_date(tidy))
    except UnreadableError as error:
        raise UnreadableError(error.why.replace("not_a_date", "not_a_month"), text, error.readings) from None


def read_date(text: str) -> date:
    """A date as people and spreadsheets write it: 2026-05-31, 2026/5/31 0:00, 2026年5月31日, 20260531, 31 May 2026.

    31/5/2026 has one reading; 5/6/2026 has two and is asked. Raises :class:`UnreadableError`, with its own reason for
    a day that does not exist.
    """
    tidy = _tidy(text)
    found = re.fullmatch(
        r"([0-9]{4})(?:年([0-9]{1,2})月([0-9]{1,2})[日号]?|([-/.])([0-9]{1,2})\4([0-9]{1,2})|([0-9]{2})([0-9]{2}))",
        tidy,
    )
    if found:
        month, day = (found[i] for i in ((2, 3) if found[2] else (5, 6) if found[5] else (7, 8)))
        return _date(text, int(found[1]), int(month), int(day))
    if found := re.fullmatch(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})", tidy):
        return _turned_round(text, *(found[i] for i in (1, 3, 4)))
    for pattern, why in (
        (r"[0-9]{2}年[0-9]{1,2}月([0-9]{1,2}[日号]?)?", "year_short"),
        (r"[0-9]{1,2}(月[0-9]{1,2}[日号]?|[-/.][0-9]{1,2})", "year_missing"),
        (r"[0-9]{4}(年[0-9]{1,2}月?份?|[-/.][0-9]{1,2})|[0-9]{1,2}[-/.][0-9]{4}", "day_missing"),
    ):
        if re.fullmatch(pattern, tidy):
            raise UnreadableError(why, text)
    raise UnreadableError("not_a_date", text)


def _turned_round(text: str, first: str, second: str, last: str) -> date:
    """A date whose year stands last, as it is written in some countries with the day first, in others the month.

    A year of two digits may also stand first. One reading is a date, if the year is whole; else all are asked.
    """
    year = last if len(last) == 4 else f"20{last}"
    orders = [(year, second, first), (year, first, second)]
    if len(last) == 2:
        orders.append((f"20{first:>02}", second, last))
    readings = []
    for order in orders:
        try:
            readings.append(_date(text, *map(int, order)))
        except UnreadableError:
            continue
    readings = sorted(set(readings))
    if not readings:
        raise UnreadableError("no_such_day", text)
    if len(readings) > 1 or len(last) == 2:
        raise UnreadableError("several_readings", text, tuple(map(str, readings)))
    return readings[0]


def _date(text: str, year: int, month: int, day: int) -> date:
    YearMonth.said(year, month)
    try:
        return date(year, month, day)
    except ValueError:
        raise UnreadableError("no_such_day", text) from None


# ── periods of the Civil Code, arts 201-203 ─────────────────────────────────────────────────────────


def period_of_days(start: date, days: int) -> date:
    """Last day of a period of days: the first day is not counted (民法典 201(1))."""
    return start + timedelta(days=days)


def period_of_months(start: date, months: int) -> date:
    """Last day of a period of months: the corresponding day, else the month's last (民法典 202)."""
    month = YearMonth.of(start) + months
    return month.first_day.replace(day=min(start.day, month.last_day.day))


def after_holidays(last_day: date, holidays: Collection[date]) -> date:
    """A last day that is a public holiday moves to the next day that is none (民法典 203(1))."""
    while last_day in holidays:
        last_day += timedelta(days=1)
    return last_day

"""The shapes values take. Counting differs by place, so it is data: months and a day, never a number of days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from yibao.calendar import YearMonth
from yibao.case import Category


@dataclass(frozen=True, slots=True)
class Stop:
    """停保: the first day without cover is day ``day`` of the ``months``-th month after the last paid one."""

    months: int
    day: int = 1

    def first_day_without(self, last_paid: YearMonth) -> date:
        return last_paid.day(self.day, self.months)

    def last_day(self, last_paid: YearMonth) -> date:
        return self.first_day_without(last_paid) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Onset:
    """恢复待遇: cover begins on day ``day`` of the ``months``-th month after the first paid one.

    ``waits_from``: where the months before it are a waiting period (待遇等待期), the month after the first
    paid one in which that period starts to count; None where there is no waiting period.
    """

    months: int
    day: int = 1
    waits_from: int | None = None

    def first_day(self, first_paid: YearMonth) -> date:
        return first_paid.day(self.day, self.months)

    def first_day_of_waiting(self, first_paid: YearMonth) -> date:
        """The first day of the waiting period; the first day of cover where there is none."""
        return self.first_day(first_paid) if self.waits_from is None else first_paid.day(1, self.waits_from)

    @property
    def waiting_months(self) -> int:
        return 0 if self.waits_from is None else self.months - self.waits_from


@dataclass(frozen=True, order=True, slots=True)
class Days:
    """A period of days, as the Civil Code counts them."""

    count: int


@dataclass(frozen=True, slots=True)
class ContributionYears:
    """退休时要缴满的职工医保年限, deemed years included.

    ``part_here``: a part of them must have been paid in the place itself, and how long a part we do not hold.
    """

    men: int
    women: int
    part_here: bool = False

    def of(self, category: Category) -> int:
        return self.men if category is Category.MAN else self.women

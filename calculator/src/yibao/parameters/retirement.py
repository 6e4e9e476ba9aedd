"""The statutory age, the window around it, and the pension's minimum years. Source: RETIRE, in force 2025-01-01.

Medical contribution years are not here: the nation sets none, each place sets its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from yibao.calendar import YearMonth
from yibao.case import Category
from yibao.law.sources import Cite
from yibao.parameters.dated import Parameter, Reading, Version

ADOPTED = date(2024, 9, 13)
IN_FORCE = date(2025, 1, 1)
_PENSION_LAW = date(2011, 7, 1)
LAST_MONTH_WITHOUT_STEPS = YearMonth(2029, 12)

FORMER_AGE = {Category.MAN: 60, Category.WOMAN_55: 55, Category.WOMAN_50: 50}
"""原法定退休年龄, in years, as the decision names it."""

FLEXIBLE_MONTHS = 36
"""弹性退休: at most three years earlier, or later."""

STEPS = Cite("RETIRE", heading="办法第一条")
PENSION_YEARS = Cite("RETIRE", heading="办法第二条")
WINDOW = Cite("RETIRE", heading="办法第三条")


@dataclass(frozen=True, slots=True)
class Delay:
    """One month later for every ``births`` months of birth, until ``years`` years later."""

    births: int
    years: int

    def months(self, cohort: int) -> int:
        """Months of delay for the ``cohort``-th month of birth the decision reaches, the first being 0."""
        return min(cohort // self.births + 1, self.years * 12)


def _delay(category: Category, annex: str, delay: Delay) -> Parameter[Delay]:
    cites = (STEPS, Cite("RETIRE", heading=annex))
    return Parameter(f"retirement.delay.{category}", "months", (Version(IN_FORCE, None, (Reading(delay, cites),)),))


DELAY = {
    Category.MAN: _delay(Category.MAN, "附件1", Delay(4, 3)),
    Category.WOMAN_55: _delay(Category.WOMAN_55, "附件2", Delay(4, 3)),
    Category.WOMAN_50: _delay(Category.WOMAN_50, "附件3", Delay(2, 5)),
}
"""The delay for those who reach the former age while it is in force."""


def _minimum(year: int) -> Version[int]:
    """From 2030 the fifteen years grow by six months a year, up to twenty in 2039."""
    months = 180 + 6 * max(0, year - 2029)
    first = _PENSION_LAW if year == 2029 else date(year, 1, 1)
    last = None if year == 2039 else date(year, 12, 31)
    return Version(first, last, (Reading(months, (Cite("SIL", 16) if year == 2029 else PENSION_YEARS,)),))


PENSION_MINIMUM = Parameter("retirement.pension_minimum", "months", tuple(map(_minimum, range(2029, 2040))))
"""最低缴费年限 of the pension, by the year in which one retires. Not the medical number."""

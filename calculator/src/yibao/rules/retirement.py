"""When do I retire (法定退休年龄), and have I paid into employees' medical insurance for long enough by then?

Rules 25 to 27 of the law. The age is national; the medical contribution years are each place's own; the
pension's minimum years are a third number, and not the medical one.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from yibao.calendar import LAST_YEAR, YearMonth
from yibao.case import Case
from yibao.finding import Asked, Finding, Scalar, figure, local, unknown, value
from yibao.law import Cite, joined
from yibao.parameters import Version
from yibao.parameters import retirement as law
from yibao.parameters.shapes import ContributionYears
from yibao.rules.course import Course, in_force, named

YEARS_DECIDE = Cite("SIL", 27)
LAST_BIRTH_YEAR = LAST_YEAR - 63 - law.FLEXIBLE_MONTHS // 12
"""Whoever is born later may retire after the last month we can name."""


class Age(NamedTuple):
    """The former age in years, the delay in months, and the month in which one born in ``birth`` gets there."""

    birth: YearMonth
    former: int
    delay: int
    cites: tuple[Cite, ...]

    @property
    def years(self) -> int:
        return self.former + self.delay // 12

    @property
    def months(self) -> int:
        return self.delay % 12

    @property
    def former_month(self) -> YearMonth:
        return self.birth + 12 * self.former

    @property
    def month(self) -> YearMonth:
        return self.former_month + self.delay


def statutory(case: Case) -> Age | None:
    """By the law of the month in which the former age is reached, once adopted. Source: RETIRE 办法第一条, annexes."""
    if case.birth is None or case.category is None or case.birth.year > LAST_BIRTH_YEAR:
        return None
    former = Age(case.birth, law.FORMER_AGE[case.category], 0, (law.STEPS,))
    version = in_force(former.month.first_day, law.DELAY[case.category])
    if version is None or case.as_of < law.ADOPTED:
        return former
    cohort = YearMonth.of(version.first_day).until(former.month)
    return Age(case.birth, former.former, version.values[0].months(cohort), version.cites)


def ask(course: Course) -> Asked:
    """The question retirement."""
    root, known = age(course), statutory(course.case)
    figures = {
        "age": {"years": known.years, "months": known.months} if known else None,
        "month": figure(root),
        **{finding.rule.partition(".")[2]: figure(finding) for finding in root.rests_on},
    }
    return Asked("retirement", root, figures)


def age(course: Course) -> Finding:
    """The month of the statutory age. Source: RETIRE, annexes 1 to 3."""
    rule, case, known = "retirement.age", course.case, statutory(course.case)
    rests_on = (
        earliest(case),
        latest(case),
        medical_years(course),
        months_to_pay(course),
        pension_months(case),
    )
    if known is None:
        reason = "unknown" if _missing(case) else "too_far"
        return Finding(rule, reason, unknown(*_missing(case) or ("birth",)), _law(case, law.STEPS), {}, rests_on)
    used: dict[str, Scalar] = {
        "month": known.month,
        "years": known.years,
        "months": known.months,
        "former": known.former,
        "delay": known.delay,
        "as_of": case.as_of,
    }
    return Finding(rule, _reason(known, case.as_of), value(known.month), known.cites, used, rests_on)


def _law(case: Case, decision: Cite) -> tuple[Cite, ...]:
    """The decision once it was adopted; before that all we hold is that the age is the statutory one."""
    return (decision,) if case.as_of >= law.ADOPTED else (YEARS_DECIDE,)


def _missing(case: Case) -> tuple[str, ...]:
    return tuple(name for name in ("birth", "category") if case.said(name) is None)


def _reason(known: Age, as_of: date) -> str:
    if known.former_month.first_day < law.IN_FORCE:
        return "former"
    if as_of < law.ADOPTED:
        return "before_decision"
    return "delayed" if known.months else "delayed_whole"


# ── earlier or later, as one chooses ────────────────────────────────────────────────────────────────


def earliest(case: Case) -> Finding:
    """弹性提前: at most three years earlier, never below the former age. Source: RETIRE 办法第三条."""
    rule, known = "retirement.earliest", statutory(case)
    if known is None:
        return Finding(rule, "unknown", unknown(*_missing(case) or ("birth",)), _law(case, law.WINDOW))
    month = max(known.former_month, known.month + -law.FLEXIBLE_MONTHS)
    reason = "flexible" if known.delay else "fixed"
    return Finding(rule, reason, value(month), (law.WINDOW,), {"month": month, "former": known.former})


def latest(case: Case) -> Finding:
    """弹性延迟: at most three years later, if the employer agrees. Source: RETIRE 办法第三条."""
    rule, known = "retirement.latest", statutory(case)
    if known is None:
        return Finding(rule, "unknown", unknown(*_missing(case) or ("birth",)), _law(case, law.WINDOW))
    month = known.month + (law.FLEXIBLE_MONTHS if known.delay else 0)
    return Finding(rule, "flexible" if known.delay else "fixed", value(month), (law.WINDOW,), {"month": month})


# ── years ───────────────────────────────────────────────────────────────────────────────────────────


def medical_years(course: Course) -> Finding:
    """Years in employees' insurance the area asks for; the nation names none. Source: SIL 27, rule of the place."""
    rule, place = "retirement.medical_years", course.next_place
    if place is None or place.retirement_years is None:
        return Finding(rule, "place", local(()), (YEARS_DECIDE,))
    version = _in_force(course)
    used = named(version, place)
    if version is None:
        return Finding(rule, "outside", local(()), (YEARS_DECIDE,), used)
    cites, years = joined(YEARS_DECIDE, *version.cites), _asked_for(version, course.case)
    if years is None:
        return Finding(rule, "unknown", unknown("category"), cites, used)
    reason = "settled_part_here" if version.values[0].part_here else "settled"
    return Finding(rule, reason, value(years), cites, used | {"years": years})


def months_to_pay(course: Course) -> Finding:
    """Months still to be paid until the years are full; 0 when they are. Source: SIL 27, rule of the place."""
    rule, case, years = "retirement.months_to_pay", course.case, medical_years(course)
    if case.medical_months is None:
        return Finding(rule, "unknown", unknown("medical_months", *years.answer.missing), years.cites)
    used: dict[str, Scalar] = {"paid": case.medical_months}
    required = years.used.get("years")
    if not isinstance(required, int):
        reason = "unknown" if years.answer.missing else "place"
        return Finding(rule, reason, years.answer, years.cites, used)
    short = max(0, 12 * required - case.medical_months)
    used |= {**years.used, "short": short}
    enough = "enough_part_here" if years.reason == "settled_part_here" else "enough"
    return Finding(rule, "short" if short else enough, value(short), years.cites, used)


def _in_force(course: Course) -> Version[ContributionYears] | None:
    """The place's years on the day one retires: the day the job ended so, else the statutory month, else ``as_of``."""
    case, known = course.case, statutory(course.case)
    ended = case.employment_ended if course.retired else None
    day = ended or (known.month.first_day if known else case.as_of)
    return in_force(day, course.next_place.retirement_years if course.next_place else None)


def _asked_for(version: Version[ContributionYears], case: Case) -> int | None:
    (years,) = version.values
    if years.men == years.women:
        return years.men
    return years.of(case.category) if case.category else None


def pension_months(case: Case) -> Finding:
    """最低缴费年限 of the pension in the year of retirement, in months. Source: SIL 16; RETIRE 办法第二条."""
    rule, known = "retirement.pension_months", statutory(case)
    if known is None:
        return Finding(rule, "unknown", unknown(*_missing(case) or ("birth",)), _law(case, law.PENSION_YEARS))
    # Before the decision nobody knew of the steps from 2030 on.
    year = known.month if case.as_of >= law.ADOPTED else min(known.month, law.LAST_MONTH_WITHOUT_STEPS)
    version = in_force(year.first_day, law.PENSION_MINIMUM)
    if version is None:
        return Finding(rule, "outside", local(()), _law(case, law.PENSION_YEARS), {"month": known.month})
    years, months = divmod(version.values[0], 12)
    used: dict[str, Scalar] = {"years": years, "months": months, "month": known.month}
    return Finding(rule, "years_and_months" if months else "years", value(version.values[0]), version.cites, used)

"""The ways to stay insured, side by side: may I, from when am I covered, what does it cost, what does it count for?

Rules 1 to 4 and 16 to 23 of the law. Each way is tried as if it were the case's own next route, paid from the
month the case names or, where it names none, from that of the day asked about. Costs are the person's
own: with an employer the employee's part, in the values in force in the first month paid.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from yibao.calendar import LAST_YEAR, YearMonth
from yibao.case import Case, Route
from yibao.finding import (
    NO,
    YES,
    Answer,
    Asked,
    Finding,
    Kind,
    Scalar,
    figure,
    local,
    one_of,
    unknown,
    value,
    yes_or_no,
)
from yibao.law import Cite, standing
from yibao.money import Yuan
from yibao.parameters import Version, national
from yibao.parameters.dues import Cost, Dues, Share, YearlyTiers
from yibao.rules import account, gap, unemployment
from yibao.rules.course import Course, Cover, Return, in_force, return_by
from yibao.rules.coverage import basis, reason_of

LAST_START = YearMonth(LAST_YEAR - 20, 12)
"""A wait that starts later may end after the last month we can name."""
FUND_PAYS = (Cite("SIL", 48), Cite("RSBF2011-77"))
LONG_TERM = Cite("GBF2024-38")
YEARS_ADD_UP = (Cite("SIL", 27), Cite("SIL", 32))
Priced = tuple[Finding, tuple[Cost, ...]]


class Way(NamedTuple):
    """One way: whether it is open, with what it rests on, and what the ways are compared by."""

    route: Route
    allowed: Finding
    covered: Finding
    unbroken: Answer
    """Whether no day is left without cover."""
    costs: tuple[Cost, ...]
    """From the lowest to the highest; empty where none can be named."""

    @property
    def dearest(self) -> Yuan:
        return self.costs[-1].month

    @property
    def order(self) -> tuple[bool, bool, date, bool, tuple[Cost, ...]]:
        """What can be reached first, then the earliest certain cover, then the cost."""
        days = [day for day in self.covered.answer.values if isinstance(day, date)]
        kind = self.allowed.answer.kind
        latest = max(days, default=date.max)
        return kind is Kind.NO, kind is not Kind.YES, latest, not self.costs, tuple(reversed(self.costs))

    @property
    def figures(self) -> dict[str, Any]:
        return {
            "route": str(self.route),
            "allowed": figure(self.allowed),
            "covered_from": figure(self.covered),
            "monthly": _amounts(cost.month for cost in self.costs),
            "yearly": _amounts(cost.year for cost in self.costs),
        }


def _amounts(found: Iterable[Yuan]) -> str | dict[str, str] | None:
    amounts = sorted(set(found))
    if len(amounts) > 1:
        return {"from": str(amounts[0]), "to": str(amounts[-1])}
    return str(amounts[0]) if amounts else None


def ask(course: Course) -> Asked:
    """The question staying."""
    if course.retired:
        closed = {"allowed": None, "covered_from": None, "monthly": None, "yearly": None}
        options = [{"route": str(route), **closed} for route in Route if route is not Route.NONE]
        return Asked("staying", ways(course, ()), {"options": options})
    found = tuple(sorted(_ways(course), key=lambda way: way.order))
    return Asked("staying", ways(course, found), {"options": [way.figures for way in found]})


def ways(course: Course, found: tuple[Way, ...]) -> Finding:
    """Which ways are open, the one that costs nothing first. Source: SIL 23, 25, 48; SIL 27 in retirement."""
    rule, cites = "staying.ways", (Cite("SIL", 23), Cite("SIL", 25), *FUND_PAYS)
    if course.retired:
        return Finding(rule, "retired", local(("NO", "YES")), (Cite("SIL", 27),))
    rests_on = (cheapest(course, found), *(way.allowed for way in found))
    if course.cover is None:
        return Finding(rule, "unknown", unknown("last_paid"), cites, {}, rests_on)
    benefit = next(way.allowed.answer.kind for way in found if way.route is Route.UNEMPLOYMENT_BENEFIT)
    reason = {Kind.YES: "with_benefit", Kind.NO: "without_benefit"}.get(benefit, "perhaps_benefit")
    return Finding(rule, reason, YES, cites, {"first_paid": first_month(course.case)}, rests_on)


def cheapest(course: Course, found: tuple[Way, ...]) -> Finding:
    """The cheapest way that leaves no day without cover, among those whose cost is known. Source: as for each way."""
    rule, cites = "staying.cheapest", (*basis(course.case.as_of), Cite("SIL", 23))
    used: dict[str, Scalar] = {"first_paid": first_month(course.case)}
    possible = [way for way in found if NO not in (way.allowed.answer, way.unbroken)]
    if not possible:
        return Finding(rule, "none", NO, cites, used)
    if course.cover is None:
        return Finding(rule, "unknown", unknown("last_paid"), cites, used)
    certain = [way for way in possible if way.costs and way.allowed.answer == way.unbroken == YES]
    best = min(certain, key=lambda way: way.costs, default=None)
    if best is None or any(way.dearest < best.dearest for way in certain):
        return Finding(rule, "open", local(()) if course.case.region else unknown("region"), cites, used)
    used |= _span(best.costs)
    benefit = next((way.allowed for way in possible if way.route is Route.UNEMPLOYMENT_BENEFIT), None)
    if benefit and benefit.answer != YES:
        answer = unknown(*benefit.answer.missing) if benefit.answer.missing else local(())
        return Finding(rule, f"{best.route}_unless_benefit", answer, cites, used)
    return Finding(rule, str(best.route), YES, cites, used)


# ── the four ways ───────────────────────────────────────────────────────────────────────────────────


def _ways(course: Course) -> Iterable[Way]:
    yield _way(course, Route.EMPLOYER, employer(course), employer_cover, employer_cost, employer_counts)
    yield _way(course, Route.FLEXIBLE, flexible(course), flexible_cover, flexible_cost, flexible_counts)
    yield _way(course, Route.RESIDENTS, residents(course), residents_cover, residents_cost, residents_counts)
    yield _way(
        course,
        Route.UNEMPLOYMENT_BENEFIT,
        unemployment_benefit(course),
        unemployment_benefit_cover,
        unemployment_benefit_cost,
        unemployment_benefit_counts,
    )


def _way(
    course: Course,
    route: Route,
    allowed: Finding,
    cover: Callable[[Course, Return | None], Finding],
    cost: Callable[[Course], Priced],
    counts: Callable[[date], Finding],
) -> Way:
    again = return_by(route, first_month(course.case), course.case, course.next_place)
    covered, (priced, costs) = cover(course, again), cost(course)
    allowed = allowed._replace(rests_on=(covered, priced, counts(course.case.as_of)))
    return Way(route, allowed, covered, _unbroken(course.cover, again), costs)


def employer(course: Course) -> Finding:
    """Whoever has an employer must be insured through it. Source: SIL 23(1); MSL 10(1) from 2027."""
    cites = _law(course, Cite("SIL", 23, 1), Cite("MSL", 10, 1))
    return Finding("staying.employer", "with_a_job", YES, cites)


def flexible(course: Course) -> Finding:
    """Who has no employer may join; household registration no longer bars. Source: SIL 23(2); MSL 10(2); GBF2024-38."""
    rule, cites = "staying.flexible", _law(course, Cite("SIL", 23, 2), Cite("MSL", 10, 2))
    anywhere = standing(course.case.as_of, LONG_TERM)
    if not anywhere:
        return Finding(rule, "before", local(("NO", "YES")), cites)
    return Finding(rule, "may", YES, cites + anywhere)


def residents(course: Course) -> Finding:
    """Who is not in employees' insurance may join, and from 2027 shall. Source: SIL 25; MSL 11; GBF2024-38."""
    cites = (*_law(course, Cite("SIL", 25), Cite("MSL", 11)), *standing(course.case.as_of, LONG_TERM))
    return Finding("staying.residents", "shall" if _msl(course) else "may", YES, cites)


def unemployment_benefit(course: Course) -> Finding:
    """Who is entitled to the benefit is insured with it. Source: SIL 45, 48; RSBF2011-77."""
    entitled = unemployment.entitled(course.case)
    cites = (*entitled.cites, *FUND_PAYS)
    return Finding("staying.unemployment_benefit", entitled.reason, entitled.answer, cites)


def _msl(course: Course) -> bool:
    return course.case.as_of >= national.MSL_IN_FORCE


def _law(course: Course, before: Cite, from_2027: Cite) -> tuple[Cite, ...]:
    return (before, from_2027) if _msl(course) else (before,)


# ── from when am I covered ──────────────────────────────────────────────────────────────────────────


def employer_cover(course: Course, again: Return | None) -> Finding:
    """From which day, insured by a new employer. Source: rule of the place; YBBF2021-43."""
    return _cover("staying.employer_cover", course, again)


def flexible_cover(course: Course, again: Return | None) -> Finding:
    """From which day, paying for oneself. Source: rule of the place; YBBF2021-43."""
    return _cover("staying.flexible_cover", course, again)


def residents_cover(course: Course, again: Return | None) -> Finding:
    """From which day, in residents' insurance. Source: rule of the place; GBF2024-38."""
    covered = _cover("staying.residents_cover", course, again)
    return covered._replace(rests_on=gap.switching(course.case, again))


def unemployment_benefit_cover(course: Course, again: Return | None) -> Finding:
    """From which day, on unemployment benefit. Source: SIL 48; RSBF2011-77."""
    return _cover("staying.unemployment_benefit_cover", course, again)


def first_month(case: Case) -> YearMonth:
    """The first month paid: the one the case names, else that of the day asked about."""
    if case.next.first_paid:
        return case.next.first_paid
    start = min(YearMonth.of(case.as_of), LAST_START)
    return max(start, case.last_paid + 1) if case.last_paid else start


def _cover(rule: str, course: Course, again: Return | None) -> Finding:
    if again is None:
        return Finding(rule, "unknown", unknown("last_paid"), basis(course.case.as_of))
    used: dict[str, Scalar] = {"first_paid": again.first_paid}
    law = basis(again.first_paid.first_day)
    if again.unbroken:
        return Finding(rule, "no_break", value(again.first_paid.first_day), law, used)
    if again.onset is None:
        return Finding(rule, "outside", local(()), law, used)
    days = again.first_days
    used |= {"earliest": days[0], "latest": days[-1]} | _place(course)
    return Finding(rule, reason_of(again.onset.open), one_of(days), again.onset.cites, used)


def _unbroken(cover: Cover | None, again: Return | None) -> Answer:
    """Whether cover goes on without a day missing."""
    if cover is None or again is None:
        return unknown("last_paid")
    if again.unbroken:
        return YES
    if cover.stops is None or again.onset is None:
        return local(("NO", "YES"))
    begins, ends = again.first_days, cover.first_days_without
    return yes_or_no((begins[0] <= ends[-1], begins[-1] <= ends[0]))


def _place(course: Course) -> dict[str, Scalar]:
    return {"place": course.next_place.code} if course.next_place else {}


# ── what does it cost ───────────────────────────────────────────────────────────────────────────────


def employer_cost(course: Course) -> Priced:
    """The employee's part, in yuan a month. Source: SIL 23(1), rates and base of the place."""
    return _cost("staying.employer_cost", course, Route.EMPLOYER, Cite("SIL", 23, 1))


def flexible_cost(course: Course) -> Priced:
    """All of it paid by oneself, in yuan a month. Source: SIL 23(2), rates and base of the place."""
    return _cost("staying.flexible_cost", course, Route.FLEXIBLE, Cite("SIL", 23, 2))


def residents_cost(course: Course) -> Priced:
    """A yearly amount each place sets anew; we hold none. Source: SIL 25; MSL 11 from 2027."""
    cites = _law(course, Cite("SIL", 25), Cite("MSL", 11))
    return Finding("staying.residents_cost", "local", local(()), cites), ()


def unemployment_benefit_cost(course: Course) -> Priced:
    """The unemployment fund pays, the person nothing. Source: SIL 48; RSBF2011-77."""
    del course  # the same for everyone
    nothing = Yuan(0)
    return Finding("staying.unemployment_benefit_cost", "free", value(nothing), FUND_PAYS), (Cost(nothing, nothing),)


def _cost(rule: str, course: Course, route: Route, basis: Cite) -> Priced:
    case, place, start = course.case, course.next_place, first_month(course.case)
    if place is None and case.region is None and case.next.same_area is not False:
        return Finding(rule, "unknown", unknown("region"), (basis,)), ()
    if place is None or route not in place.dues:
        return Finding(rule, "not_held", local(()), (basis,)), ()
    used: dict[str, Scalar] = {"place": place.code, "first_paid": start}
    version = in_force(start.first_day, place.dues[route])
    if version is None:
        return Finding(rule, "outside", local(()), (basis,), used), ()
    limits = in_force(start.first_day, place.base)
    own = case.contribution_base
    bases: tuple[Yuan, ...] = ()
    if own is not None:
        bases = (limits.values[0].clamp(own) if limits else own,)
    elif limits:
        bases = (limits.values[0].floor, limits.values[0].ceiling)
    by_base = any(isinstance(shape, Share) for shape in version.values)
    cites = tuple(dict.fromkeys((basis, *version.cites, *(limits.cites if limits and by_base else ()))))
    costs = tuple(sorted({cost for shape in version.values for cost in shape.costs(bases, start.month)}))
    if not costs:
        return Finding(rule, "no_base", unknown("contribution_base"), cites, used), ()
    used |= _span(costs) | {"since": version.first_day}
    if by_base:
        used |= {"floor": bases[0], "ceiling": bases[-1], "base": bases[0]}
    if by_base and own is None:
        return Finding(rule, "range", unknown("contribution_base"), cites, used), costs
    reason = _cost_reason(version, clamped=by_base and own not in bases)
    return Finding(rule, reason, one_of(cost.month for cost in costs), cites, used), costs


def _cost_reason(version: Version[Dues], *, clamped: bool) -> str:
    if version.open:
        return str(version.open)
    shape = version.values[0]
    if isinstance(shape, Share):
        return "clamped" if clamped else "by_base"
    return "tiers" if isinstance(shape, YearlyTiers) else "fixed"


def _span(costs: tuple[Cost, ...]) -> dict[str, Scalar]:
    years = sorted(cost.year for cost in costs)
    return {
        "least": costs[0].month,
        "most": costs[-1].month,
        "least_year": years[0],
        "most_year": years[-1],
    }


# ── what does it count for ──────────────────────────────────────────────────────────────────────────


def employer_counts(day: date) -> Finding:
    """The months count, and the own contribution goes into the account. Source: SIL 27, 32; GBF2021-14 (四)."""
    cites = (*YEARS_ADD_UP, *account.rule_of(day))
    return Finding("staying.employer_counts", "years_and_account", YES, cites)


def flexible_counts(day: date) -> Finding:
    """The months count; whether the account is credited is local. Source: SIL 23(2), 27, 32."""
    del day  # the same on every day
    return Finding("staying.flexible_counts", "years", YES, (Cite("SIL", 23, 2), *YEARS_ADD_UP))


def residents_counts(day: date) -> Finding:
    """Years of employees' insurance are kept; whether these add to them is local. Source: SIL 27; NHSA8205."""
    cites = (Cite("SIL", 27), *basis(day))
    return Finding("staying.residents_counts", "local", local(("NO", "YES")), cites)


def unemployment_benefit_counts(day: date) -> Finding:
    """The months are months in employees' insurance. Source: SIL 48, 27, 32."""
    del day  # the same on every day
    return Finding("staying.unemployment_benefit_counts", "years", YES, (*FUND_PAYS, *YEARS_ADD_UP))

"""The course of a person's cover: the dates of the case with the law and the place's values in force on them.

Contributions are followed in the law of the day they concern: the stop in that of the first unpaid month,
the return in that of the first paid one. Where the place's text does not reach that day, or there is
none, the national frame holds; where that does not reach it either, nothing bounds the answer. What a person
has found out about a place stands before its texts: about the last place where it is about the end of cover,
about the next one in all that follows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import NamedTuple, TypeVar

from yibao.calendar import YearMonth
from yibao.case import BackPayment, Case, EndedBy, Route
from yibao.finding import Scalar, Status
from yibao.law import Cite
from yibao.parameters import NotInForceError, Parameter, Region, Version, national, region_of
from yibao.parameters.own import OWN, with_own
from yibao.parameters.shapes import ContributionYears, Onset, Stop
from yibao.parameters.unemployment import longest

T = TypeVar("T")

SHORT_GAP = national.SHORT_GAP.versions[-1].values[0]
PAYS_BACK = (Route.EMPLOYER, Route.FLEXIBLE, Route.RESIDENTS)
"""Routes on which a gap can be paid back at all; the unemployment fund pays for its own months only."""


def in_force(day: date, *parameters: Parameter[T] | None) -> Version[T] | None:
    """The version of the first parameter that has one for ``day``: the place's before the national frame."""
    for parameter in parameters:
        if parameter is None:
            continue
        try:
            return parameter.on(day)
        except NotInForceError:
            continue
    return None


def named(version: Version[object] | None, place: Region | None) -> dict[str, Scalar]:
    """Whose value it is, for the sentence that says it: the person's own, or that of a listed place."""
    if version and version.is_own:
        return {"place": OWN.code}
    return {"place": place.code} if place and place.code != OWN.code else {}


@dataclass(frozen=True)
class Return:
    """Paying again: the route, its first month, and what is in force in that month."""

    route: Route
    first_paid: YearMonth
    gap: int
    """空窗期: months strictly between the last paid and the first paid one."""
    back_paid: bool | None
    back_payment: Version[BackPayment] | None
    onset: Version[Onset] | None
    last_possible: YearMonth | None = None
    """On unemployment benefit: the last month it can be drawn for."""

    @property
    def unbroken(self) -> bool:
        """Gap 0 inside employees' insurance is no break; moving to residents' insurance changes the scheme."""
        return self.gap == 0 and self.route is not Route.RESIDENTS

    @property
    def gap_is_short(self) -> bool:
        return 1 <= self.gap <= SHORT_GAP

    @property
    def measured(self) -> bool:
        """Whether the national measures, and their line of three months, reach the first paid month."""
        return self.first_paid.first_day >= national.TRANSFER_IN_FORCE

    @property
    def may_be_paid_back(self) -> bool:
        """A gap no text calls too long, on a route that can pay back, and not said to stay unpaid."""
        too_long = not self.gap_is_short and (self.gap == 0 or self.measured)
        return not too_long and self.route in PAYS_BACK and self.back_paid is not False

    @cached_property
    def first_days(self) -> tuple[date, ...]:
        """The first day of cover in each reading, in order; empty where nothing bounds it."""
        onsets = self.onset.values if self.onset else ()
        return tuple(sorted({onset.first_day(self.first_paid) for onset in onsets}))

    @cached_property
    def _begins_and_waits(self) -> frozenset[tuple[date, date]]:
        """In each reading the first day of cover, and that of the waiting period before it."""
        onsets = self.onset.values if self.onset else ()
        return frozenset((o.first_day(self.first_paid), o.first_day_of_waiting(self.first_paid)) for o in onsets)

    def on(self, *days: date) -> frozenset[Status]:
        """Everything days may be on which it is paid again."""
        if self.onset is None:
            return frozenset({Status.COVERED, Status.WAITING, Status.NOT_COVERED})
        return frozenset(
            Status.COVERED if day >= begins else Status.WAITING if day >= waits else Status.NOT_COVERED
            for begins, waits in self._begins_and_waits
            for day in days
        )


class ForLife(NamedTuple):
    """Enough years at retirement: from this day nothing more is paid and cover goes on (SIL 27)."""

    first_day: date
    years: int
    version: Version[ContributionYears]

    @property
    def cites(self) -> tuple[Cite, ...]:
        return self.version.cites


@dataclass(frozen=True)
class Cover:
    """What the last payment leaves behind, and the return, if one is known."""

    last_paid: YearMonth
    retired: bool
    stops: Version[Stop] | None
    again: Return | None
    for_life: ForLife | None

    def on(self, day: date) -> frozenset[Status]:
        """Everything the day may be."""
        return self._on(YearMonth.of(day), day)

    def within(self, month: YearMonth) -> frozenset[Status]:
        """Everything the month may be. Each reading changes at most once in it, so its two ends show everything."""
        return self._on(month, month.first_day, month.last_day)

    def _on(self, month: YearMonth, *days: date) -> frozenset[Status]:
        if month <= self.last_paid:
            return frozenset({Status.COVERED})
        if self.retired:
            settled = self.for_life is not None and min(days) >= self.for_life.first_day
            return frozenset({Status.COVERED} if settled else {Status.COVERED, Status.NOT_COVERED})
        stopped = self._by_stop(self.last_paid, *days)
        if self.again is None:
            return stopped
        if self.again.last_possible and month > self.again.last_possible:
            return self._by_stop(self.again.last_possible, *days)
        if self.again.unbroken:
            return frozenset({Status.COVERED})
        if month < self.again.first_paid:
            return _in_gap(self.again, stopped)
        # The last payment may still cover the month in which the new one begins.
        return self.again.on(*days) | (stopped & {Status.COVERED})

    @cached_property
    def first_days_without(self) -> tuple[date, ...]:
        """The first day without cover in each reading, in order; empty where nothing bounds it."""
        return self._first_days_without(self.last_paid)

    def _first_days_without(self, last_paid: YearMonth) -> tuple[date, ...]:
        stops = self.stops.values if self.stops else ()
        return tuple(sorted({stop.first_day_without(last_paid) for stop in stops}))

    def _by_stop(self, last_paid: YearMonth, *days: date) -> frozenset[Status]:
        if self.stops is None:
            return frozenset({Status.COVERED, Status.NOT_COVERED})
        firsts = self.first_days_without if last_paid is self.last_paid else self._first_days_without(last_paid)
        return frozenset(Status.COVERED if day < first else Status.NOT_COVERED for first in firsts for day in days)


def _in_gap(again: Return, stopped: frozenset[Status]) -> frozenset[Status]:
    if not again.may_be_paid_back:
        return stopped
    choices = again.back_payment.values if again.back_payment else tuple(BackPayment)
    paid_back = frozenset(Status.COVERED_ONCE_PAID_BACK if s is Status.NOT_COVERED else s for s in stopped)
    outcomes = (paid_back if choice is BackPayment.REIMBURSED else stopped for choice in choices)
    return frozenset().union(*outcomes)


@dataclass(frozen=True, slots=True)
class Course:
    """The case, the places it was insured in and goes on in, and its cover once a payment is known."""

    case: Case
    place: Region | None
    """The listed place, as its texts have it."""
    next_place: Region | None
    """Where it goes on, with the person's own values."""
    cover: Cover | None

    @property
    def again(self) -> Return | None:
        return self.cover.again if self.cover else None

    @property
    def retired(self) -> bool:
        return self.case.ended_by is EndedBy.RETIRED


def course_of(case: Case) -> Course:
    """Look up what is in force on the days of the case."""
    place = region_of(case.region)
    next_place = with_own(None if case.next.same_area is False else place, case.place)
    cover = None
    if case.last_paid:
        first_unpaid = (case.last_paid + 1).first_day
        last_place = with_own(place, case.place)
        stops = in_force(first_unpaid, last_place.stops if last_place else None, national.STOPS)
        again = return_by(case.next.route, case.next.first_paid, case, next_place)
        cover = Cover(case.last_paid, case.ended_by is EndedBy.RETIRED, stops, again, _for_life(case, next_place))
    return Course(case, place, next_place, cover)


def _for_life(case: Case, place: Region | None) -> ForLife | None:
    """Only where the place's years are all it asks for, and the day of retirement and the months paid are known."""
    if case.ended_by is not EndedBy.RETIRED or case.employment_ended is None or case.medical_months is None:
        return None
    version = in_force(case.employment_ended, place.retirement_years if place else None)
    if version is None:
        return None
    asked = [(y.of(case.category) if case.category else max(y.men, y.women), y.part_here) for y in version.values]
    years = max(years for years, _ in asked)
    if any(part_here for _, part_here in asked) or case.medical_months < 12 * years:
        return None
    return ForLife(YearMonth.of(case.employment_ended).last_day + timedelta(days=1), years, version)


def return_by(route: Route | None, first_paid: YearMonth | None, case: Case, place: Region | None) -> Return | None:
    """Paying again by a route, from a month on; None where route, month or last payment is missing."""
    if route is None or route not in national.ONSETS or first_paid is None or case.last_paid is None:
        return None
    gap = case.last_paid.until(first_paid) - 1
    day = first_paid.first_day
    if place and route is Route.RESIDENTS and (case.medical_months or 0) < place.residents_after:
        place = with_own(None, case.place)
    reached = gap <= SHORT_GAP
    back_payment = (
        in_force(day, place.paying_back(route, gap) if place else None, national.BACK_PAYMENT) if reached else None
    )
    known = [r for r in place.resumptions if case.next.back_paid or not r.once_paid_back] if place else []
    local = next((resumption.onset for resumption in known if resumption.applies(route, gap)), None)
    onset = in_force(day, local, national.ONSETS[route](gap))
    on_benefit = route is Route.UNEMPLOYMENT_BENEFIT
    drawn = longest(case.unemployment_months, case.unemployment_drawn) if on_benefit else 0
    return Return(
        route, first_paid, gap, case.next.back_paid, back_payment, onset, first_paid + (drawn - 1) if drawn else None
    )

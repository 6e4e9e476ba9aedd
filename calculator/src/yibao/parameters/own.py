"""A person's own values of a place, as the place they make: they come first wherever a place's value is looked up.

They hold on every day, in the versions of the national frame and on its documents, each marked as bearing the
person's own value. What is not said stays open, in the place's text or in the frame.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import TypeVar

from yibao.case import CountsFrom, CoverEnds, OwnPlace, Route, WayBack
from yibao.law.sources import Cite
from yibao.parameters import national
from yibao.parameters.dated import Open, Parameter, Reading, Version
from yibao.parameters.dues import Dues, MonthlyAmount, YearlyTiers
from yibao.parameters.regions.base import Region, Resumption
from yibao.parameters.shapes import ContributionYears, Onset, Stop

T = TypeVar("T")

OWN = Region("own", "own", "你自己填的参保地", "the place you described")
NOTHING_SAID = OwnPlace()
BEFORE_THE_FRAME = Cite("SIL", 28)
"""The fund pays as the state provides."""

_RETURN = ("place.route", "place.free_gap", "place.wait", "place.counts_from")
SETTLES: dict[str, tuple[str, ...]] = {
    "coverage.ends": ("place.ends", "place.ends_day"),
    "coverage.resumes": _RETURN,
    "gap.back_payment": ("place.route", "place.back_payment"),
    "gap.waiting_period": _RETURN[:3],
    **{f"staying.{route}_cover": _RETURN for route in WayBack},
    "staying.flexible_cost": ("place.flexible_monthly",),
    "staying.residents_cost": ("place.residents_yearly",),
    "retirement.medical_years": ("place.years",),
    "retirement.months_to_pay": ("place.years",),
}
"""The rules that what a person says of a place may settle, and the fields that do."""


def with_own(place: Region | None, own: OwnPlace) -> Region | None:
    """The place with the person's values before its own; the place as it is where there are none."""
    if own == NOTHING_SAID:
        return place
    mine = region_of_own(own)
    if place is None:
        return mine
    whole = {one.route for one in mine.resumptions if one.gap_to is None}
    return replace(
        place,
        stops=mine.stops or place.stops,
        resumptions=(*mine.resumptions, *(one for one in place.resumptions if one.route not in whole)),
        back_payment={**place.back_payment, **mine.back_payment},
        back_payment_within={r: gap for r, gap in place.back_payment_within.items() if r not in mine.back_payment},
        dues={**place.dues, **mine.dues},
        retirement_years=mine.retirement_years or place.retirement_years,
    )


@lru_cache(maxsize=1024)
def region_of_own(own: OwnPlace) -> Region:
    """The place that holds the person's values and nothing else."""
    stop, route = _stop(own), Route(own.route) if own.route else None
    back_payment = {route: _own(national.BACK_PAYMENT, own.back_payment)} if route and own.back_payment else {}
    return replace(
        OWN,
        stops=_own(national.STOPS, stop) if stop else None,
        resumptions=tuple(_resumptions(own, route)) if route else (),
        back_payment=back_payment,
        dues=dict(_dues(own)),
        retirement_years=None
        if own.years is None
        else _always("retirement_years", "years", ContributionYears(own.years, own.years), Cite("SIL", 27)),
    )


def _stop(own: OwnPlace) -> Stop | None:
    if own.ends is CoverEnds.DAY_OF_NEXT_MONTH:
        return Stop(1, day=own.ends_day + 1) if own.ends_day else None
    return {CoverEnds.LAST_PAID_MONTH: Stop(1), CoverEnds.NEXT_MONTH: Stop(2)}[own.ends] if own.ends else None


def _resumptions(own: OwnPlace, route: Route) -> Iterator[Resumption]:
    """Gaps without a wait, then the longer ones, as far as the person has said where they part."""
    frame = national.ONSETS[route](0)
    free_gap = None if own.wait == 0 else own.free_gap
    if own.wait == 0 or free_gap is not None:
        yield Resumption(route, 0, free_gap, _own(frame, *_onsets(own.counts_from, 0)))
    if free_gap is not None and own.wait:
        yield Resumption(route, free_gap + 1, None, _own(frame, *_onsets(own.counts_from, own.wait)))


def _onsets(counts_from: CountsFrom | None, wait: int) -> tuple[Onset, ...]:
    """Every reading that the wait leaves; one where it is said from which month it counts."""
    every = tuple(Onset(start + wait, waits_from=start) for start in (0, 1)) if wait else national.PROMPT
    if counts_from is None:
        return every
    return every[:1] if counts_from is CountsFrom.PAYING_MONTH else every[1:2]


def _dues(own: OwnPlace) -> Iterator[tuple[Route, Parameter[Dues]]]:
    if own.flexible_monthly is not None:
        amount: Dues = MonthlyAmount(own.flexible_monthly)
        yield Route.FLEXIBLE, _always("dues.flexible", "what the person pays", amount, Cite("SIL", 23, 2))
    if own.residents_yearly is not None:
        amount = YearlyTiers((own.residents_yearly,))
        yield Route.RESIDENTS, _always("dues.residents", "what the person pays", amount, Cite("SIL", 25))


def _own(frame: Parameter[T], *values: T) -> Parameter[T]:
    """The values in every version of the frame, and before its first one."""
    first = frame.versions[0].first_day
    before = _version(date.min, first - timedelta(days=1), (BEFORE_THE_FRAME,), values)
    versions = (_version(one.first_day, one.last_day, one.cites, values) for one in frame.versions)
    return Parameter(f"own.{frame.id}", frame.unit, (before, *versions))


def _always(name: str, unit: str, value: T, cite: Cite) -> Parameter[T]:
    return Parameter(f"own.{name}", unit, (_version(date.min, None, (cite,), (value,)),))


def _version(first: date, last: date | None, cites: tuple[Cite, ...], values: tuple[T, ...]) -> Version[T]:
    marked = tuple(replace(cite, own=True) for cite in cites)
    readings = tuple(Reading(value, marked) for value in values)
    return Version(first, last, readings, Open.PLACE if len(values) > 1 else None)

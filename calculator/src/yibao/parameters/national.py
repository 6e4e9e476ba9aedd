"""The national frame: what a place may choose from. The numbers inside the frame are local.

A frame lists every reading a place may take. A place that is not known keeps the whole frame, so its
answer always contains the answer of any place that is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache

from yibao.case import BackPayment, Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Open, Parameter, Reading, Version
from yibao.parameters.shapes import Onset, Stop

SIL_IN_FORCE = date(2011, 7, 1)
MSL_IN_FORCE = date(2027, 1, 1)
REPLY = date(2020, 1, 1)
"""The reply that benefits stop with payment is of 2020; its day we do not know."""
TRANSFER_IN_FORCE = date(2021, 12, 1)
RESIDENTS_WAITING = date(2025, 1, 1)

SHORT_GAP = Parameter(
    "gap.short",
    "months, inclusive",
    (Version(TRANSFER_IN_FORCE, None, (Reading(3, (Cite("YBBF2021-43", heading="待遇衔接"),)),)),),
)
"""中断缴费3个月（含）以内: the longest gap that may be paid back without a waiting period."""

LONGEST_WAIT = Parameter(
    "gap.longest_wait",
    "months",
    (Version(TRANSFER_IN_FORCE, None, (Reading(6, (Cite("YBBF2021-43", heading="待遇衔接"),)),)),),
)
"""待遇享受等待期不超过6个月: a ceiling for the place, not a rule for the person."""


def _frame(*cites: Cite) -> tuple[Reading[Stop], ...]:
    """Rule 15: the end of the last paid month, the 15th of the next, or the end of the next."""
    return tuple(Reading(stop, cites) for stop in (Stop(1), Stop(1, day=15), Stop(2)))


STOPS = Parameter(
    "coverage.stops",
    "first day without cover, counted from the last paid month",
    (
        Version(SIL_IN_FORCE, date(2019, 12, 31), _frame(Cite("SIL", 26)), Open.PLACE),
        Version(REPLY, date(2026, 12, 31), _frame(Cite("NHSA8205"), Cite("SIL", 26)), Open.PLACE),
        Version(MSL_IN_FORCE, None, _frame(Cite("NHSA8205"), Cite("MSL", 13)), Open.PLACE),
    ),
)

BACK_PAYMENT = Parameter(
    "gap.back_payment",
    "what paying back a short gap does",
    (
        Version(
            TRANSFER_IN_FORCE,
            None,
            tuple(Reading(choice, (Cite("YBBF2021-43", heading="待遇衔接"),)) for choice in BackPayment),
            Open.PLACE,
        ),
    ),
)

NEXT_DAY = Onset(0, day=2)
"""Jiangsu covers residents from the day after they pay: at the earliest the second of the paying month."""
PROMPT = (Onset(0), Onset(1), Onset(1, day=15))
"""No waiting period: from the paying month, the month after it, or its 15th."""


def waits(longest: int) -> tuple[Onset, ...]:
    """Waiting periods of one to ``longest`` months, counted from the paying month or the one after it."""
    return tuple(Onset(start + months, waits_from=start) for months in range(1, longest + 1) for start in (0, 1))


WAITS_OR_NONE = PROMPT + waits(LONGEST_WAIT.versions[0].values[0])


def _onset(route: str, first_day: date, readings: tuple[Onset, ...], *cites: Cite) -> Parameter[Onset]:
    found = tuple(Reading(onset, cites) for onset in readings)
    return Parameter(f"onset.{route}", "first day of cover", (Version(first_day, None, found, Open.PLACE),))


@cache
def employer(gap: int) -> Parameter[Onset]:
    """Waiting periods are allowed for gaps of more than three months only."""
    short = gap <= SHORT_GAP.versions[0].values[0]
    longest = 0 if short else LONGEST_WAIT.versions[0].values[0]
    cite = Cite("YBBF2021-43", heading="待遇衔接")
    return _onset("employer", TRANSFER_IN_FORCE, PROMPT + waits(longest), cite)


@cache
def flexible(gap: int) -> Parameter[Onset]:
    """Places set waiting periods for newcomers to flexible employment, whatever the gap (Shanghai, Suzhou)."""
    del gap
    cites = (Cite("YBBF2021-43", heading="待遇衔接"), Cite("SIL", 23, 2))
    return _onset("flexible", TRANSFER_IN_FORCE, WAITS_OR_NONE, *cites)


@cache
def residents(gap: int) -> Parameter[Onset]:
    """Three fixed months, one more per year of break; whether the first year counts can be read both ways."""
    longest = 3 + gap // 12 + 1
    return _onset("residents", RESIDENTS_WAITING, (NEXT_DAY, *PROMPT, *waits(longest)), Cite("GBF2024-38"))


@cache
def unemployment_benefit(gap: int) -> Parameter[Onset]:
    """From the month one joins; some places begin with the month after the fund's first payment."""
    del gap
    return _onset("unemployment_benefit", SIL_IN_FORCE, PROMPT, Cite("SIL", 48), Cite("RSBF2011-77"))


ONSETS: Mapping[Route, Callable[[int], Parameter[Onset]]] = {
    Route.EMPLOYER: employer,
    Route.FLEXIBLE: flexible,
    Route.RESIDENTS: residents,
    Route.UNEMPLOYMENT_BENEFIT: unemployment_benefit,
}
"""Of each way back: the frame for a gap of so many months."""

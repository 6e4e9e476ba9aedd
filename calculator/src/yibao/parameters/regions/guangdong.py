"""广东, the province: a rule for moves and breaks that expired on 2025-06-30. We know of no renewal.

Its article on the last month speaks of people who move between cities, so where cover stops for those who stay
remains in the national frame.
"""

from __future__ import annotations

from datetime import date

from yibao.case import BackPayment, Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Open, Parameter, Reading, Version, settled
from yibao.parameters.national import WAITS_OR_NONE
from yibao.parameters.regions.base import Resumption
from yibao.parameters.shapes import Onset

_FIRST, _LAST = date(2022, 7, 1), date(2025, 6, 30)
_TEXT = Cite("GD2022-6", heading="十二、十三")
_ROUTES = (Route.EMPLOYER, Route.FLEXIBLE)
TWO_YEARS = 24
"""连续参保满2年: what a switch between the two schemes asks for. We know only the sum of the months."""


def resumptions(place: str) -> tuple[Resumption, ...]:
    """From the paying month once a short gap is paid back; after a longer one each city sets at most six months."""
    short = (settled(Onset(0), _FIRST, _LAST, _TEXT),)
    readings = tuple(Reading(onset, (_TEXT,)) for onset in WAITS_OR_NONE)
    long = (Version(_FIRST, _LAST, readings, Open.PLACE),)
    unit = "first day of cover"
    switch = Parameter(f"{place}.onset.switch", unit, short)
    return (
        Resumption(Route.RESIDENTS, 0, 3, switch, once_paid_back=True),
        *(
            resumption
            for route in _ROUTES
            for resumption in (
                Resumption(route, 1, 3, Parameter(f"{place}.onset.short_gap", unit, short), once_paid_back=True),
                Resumption(route, 4, None, Parameter(f"{place}.onset.long_gap", unit, long)),
            )
        ),
    )


def back_payment(place: str) -> dict[Route, Parameter[BackPayment]]:
    """The gap's costs are reimbursed after all."""
    parameter = Parameter(
        f"{place}.back_payment.province",
        "what paying back a short gap does",
        (settled(BackPayment.REIMBURSED, _FIRST, _LAST, _TEXT),),
    )
    return dict.fromkeys((*_ROUTES, Route.RESIDENTS), parameter)

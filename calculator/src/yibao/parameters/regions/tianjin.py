"""天津. A reprint of 2022: flexible workers may pay a break back, with interest for earlier years; whether its
costs are then reimbursed it does not say.

Who joins flexibly for the first time waits six months. Whether one who was insured through an employer counts as
joining for the first time it does not say either, so the wait stays in the national frame.
"""

from __future__ import annotations

from datetime import date

from yibao.case import BackPayment, Route
from yibao.law.sources import Cite
from yibao.money import Yuan
from yibao.parameters.dated import Open, Parameter, Reading, Version, settled
from yibao.parameters.dues import MONTHS, limits, share
from yibao.parameters.regions.base import Region

_RATES = Cite("TJ2026-1")
_RELIEF = tuple(Yuan.parse("21" if month in (1, 4, 7, 10) else "22") for month in range(1, MONTHS + 1))
"""大额医疗费救助, 260 yuan a year: 21 in January, April, July and October, else 22."""

TIANJIN = Region(
    code="120000",
    prefix="12",
    zh="天津",
    en="Tianjin",
    back_payment={
        Route.FLEXIBLE: Parameter(
            "tianjin.back_payment.flexible",
            "what paying back a short gap does",
            (
                Version(
                    date(2022, 5, 17),
                    None,
                    tuple(
                        Reading(choice, (Cite("TJ-QA2022"),))
                        for choice in (BackPayment.REIMBURSED, BackPayment.NOT_REIMBURSED)
                    ),
                    Open.PLACE,
                ),
            ),
        ),
    },
    base=Parameter(
        "tianjin.base",
        "yuan a month",
        (
            settled(limits("5124", "25620"), date(2025, 9, 18), date(2026, 8, 31), Cite("TJ-BASE2025")),
            settled(limits("5180", "25902"), date(2026, 9, 1), None, _RATES),
        ),
    ),
    dues={
        Route.EMPLOYER: Parameter(
            "tianjin.dues.employer",
            "what the person pays",
            (settled(share("0.02", extra=_RELIEF), date(2026, 3, 1), None, _RATES),),
        ),
        Route.FLEXIBLE: Parameter(
            "tianjin.dues.flexible",
            "what the person pays",
            (settled(share("0.085", extra=_RELIEF), date(2026, 3, 9), None, Cite("TJ2026-03"), _RATES),),
        ),
    },
    employer_share=Parameter(
        "tianjin.share.employer",
        "share of the base",
        (settled(share("0.105"), date(2026, 3, 1), None, _RATES),),
    ),
)

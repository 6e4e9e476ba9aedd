"""重庆. Breaks are known from a reprint of about 2020, so its values begin with 2021.

It stops cover in the month after the arrears (欠费次月). Arrears may be seen at the end of the last paid month
or in the first unpaid one, so cover ends with the one or with the other. Individuals pay an amount a year.
"""

from __future__ import annotations

from datetime import date

from yibao.case import BackPayment, Route
from yibao.law.sources import Cite
from yibao.money import Yuan
from yibao.parameters.dated import Open, Parameter, Reading, Version, settled
from yibao.parameters.dues import YearlyTiers, every_month, limits, share
from yibao.parameters.regions.base import Region, Resumption
from yibao.parameters.shapes import Onset, Stop

_FIRST = date(2021, 1, 1)
_TEXT, _RATES = Cite("CQ-QA2020"), Cite("CQ-RATES")
_TIERS = YearlyTiers((Yuan.parse("3075"), Yuan.parse("6765")))
_NEXT_MONTH = Parameter(
    "chongqing.onset.settled_next_month", "first day of cover", (settled(Onset(1), _FIRST, None, _TEXT),)
)

CHONGQING = Region(
    code="500000",
    prefix="50",
    zh="重庆",
    en="Chongqing",
    stops=Parameter(
        "chongqing.stops",
        "first day without cover, counted from the last paid month",
        (Version(_FIRST, None, (Reading(Stop(1), (_TEXT,)), Reading(Stop(2), (_TEXT,))), Open.FACTS),),
    ),
    resumptions=(
        Resumption(Route.EMPLOYER, 1, 3, _NEXT_MONTH, once_paid_back=True),
        Resumption(Route.EMPLOYER, 4, None, _NEXT_MONTH),
        Resumption(Route.FLEXIBLE, 1, 3, _NEXT_MONTH, once_paid_back=True),
        Resumption(
            Route.FLEXIBLE,
            4,
            None,
            Parameter(
                "chongqing.onset.flexible",
                "first day of cover",
                # Six months; whether the paying month is the first of them the text does not say.
                (
                    Version(
                        _FIRST,
                        None,
                        (Reading(Onset(6, waits_from=0), (_TEXT,)), Reading(Onset(7, waits_from=1), (_TEXT,))),
                        Open.FACTS,
                    ),
                ),
            ),
        ),
    ),
    back_payment={
        route: Parameter(
            f"chongqing.back_payment.{route}",
            "what paying back a short gap does",
            (settled(BackPayment.REIMBURSED, _FIRST, None, _TEXT),),
        )
        for route in (Route.EMPLOYER, Route.FLEXIBLE)
    },
    base=Parameter(
        "chongqing.base",
        "yuan a month",
        (
            # From the day of each notice.
            settled(limits("4404", "22017"), date(2025, 9, 19), date(2026, 8, 25), Cite("CQ-BASE2025")),
            settled(limits("4553", "22765"), date(2026, 8, 26), None, _RATES),
        ),
    ),
    dues={
        Route.EMPLOYER: Parameter(
            "chongqing.dues.employer",
            "what the person pays",
            (settled(share("0.02", extra=every_month("5")), date(2025, 9, 19), None, _RATES),),
        ),
        Route.FLEXIBLE: Parameter(
            "chongqing.dues.flexible",
            "what the person pays",
            (settled(_TIERS, date(2025, 1, 1), date(2025, 12, 31), Cite("CQ2024-47")),),
        ),
    },
    employer_share=Parameter(
        "chongqing.share.employer",
        "share of the base",
        (settled(share("0.085", "0.015"), date(2025, 9, 19), None, _RATES),),
    ),
)

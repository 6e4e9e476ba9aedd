"""杭州, by the provincial regulation of 浙江. It counts natural months: the paying month is the first.

Article 29(3) lets a city's rules prevail where they favour flexible workers; we know of none for Hangzhou.
"""

from __future__ import annotations

from datetime import date

from yibao.case import Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Open, Parameter, Reading, Version
from yibao.parameters.regions.base import Region, Resumption
from yibao.parameters.shapes import BackPayment, ContributionYears, Onset, Stop

_FIRST = date(2021, 7, 1)

HANGZHOU = Region(
    code="330100",
    prefix="3301",
    zh="杭州",
    en="Hangzhou",
    stops=Parameter(
        "hangzhou.stops",
        "first day without cover, counted from the last paid month",
        # 自第二个自然月起: the first unpaid month is the first natural month, so the one after it is without cover.
        (Version(_FIRST, None, (Reading(Stop(2), (Cite("ZJ2021", 28, 3),)),)),),
    ),
    resumptions=(
        Resumption(
            Route.EMPLOYER,
            1,
            None,
            Parameter(
                "hangzhou.onset.employer",
                "first day of cover",
                (Version(_FIRST, None, (Reading(Onset(1), (Cite("ZJ2021", 28, 2),)),)),),
            ),
        ),
        Resumption(
            Route.FLEXIBLE,
            1,
            None,
            Parameter(
                "hangzhou.onset.flexible",
                "first day of cover",
                (
                    Version(
                        _FIRST,
                        None,
                        (Reading(Onset(2, waits_from=0), (Cite("ZJ2021", 29, 2), Cite("ZJ2021", 30, 3))),),
                    ),
                ),
            ),
        ),
    ),
    back_payment={
        # Reimbursed only where the employer pays its arrears within the time the tax office has set.
        Route.EMPLOYER: Parameter(
            "hangzhou.back_payment.employer",
            "what paying back a short gap does",
            (
                Version(
                    _FIRST,
                    None,
                    (
                        Reading(BackPayment.REIMBURSED, (Cite("ZJ2021", 28, 3),)),
                        Reading(BackPayment.NOT_REIMBURSED, (Cite("ZJ2021", 28, 4),)),
                    ),
                    Open.FACTS,
                ),
            ),
        ),
        Route.FLEXIBLE: Parameter(
            "hangzhou.back_payment.flexible",
            "what paying back a short gap does",
            (Version(_FIRST, None, (Reading(BackPayment.NOT_REIMBURSED, (Cite("ZJ2021", 29, 2),)),)),),
        ),
    },
    # 21(2) lets a city ask for more with the province's approval; we know of none for Hangzhou.
    retirement_years=Parameter(
        "hangzhou.retirement_years",
        "years",
        (Version(_FIRST, None, (Reading(ContributionYears(20, 20), (Cite("ZJ2021", 21),)),)),),
    ),
)

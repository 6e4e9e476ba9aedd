"""杭州, by the provincial regulation of 浙江. It counts natural months: the paying month is the first.

Article 29(3) lets a city's rules prevail where they favour flexible workers; we know of none for Hangzhou.
"""

from __future__ import annotations

from datetime import date

from yibao.case import BackPayment, Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Open, Parameter, Reading, Version, settled
from yibao.parameters.dues import limits, share
from yibao.parameters.regions.base import Region, Resumption
from yibao.parameters.shapes import ContributionYears, Onset, Stop

_FIRST = date(2021, 7, 1)
_THIRD_NATURAL_MONTH = Reading(Onset(2, waits_from=0), (Cite("ZJ2021", 31),))
"""Residents who pay after the season."""

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
        # Since 2025 the nation asks for three fixed months, and the regulation for two; a break of a year or
        # more adds months the regulation does not know of, and stays in the national frame.
        Resumption(
            Route.RESIDENTS,
            0,
            11,
            Parameter(
                "hangzhou.onset.residents",
                "first day of cover",
                (
                    Version(_FIRST, date(2024, 12, 31), (_THIRD_NATURAL_MONTH,)),
                    Version(
                        date(2025, 1, 1),
                        None,
                        (
                            _THIRD_NATURAL_MONTH,
                            Reading(Onset(3, waits_from=0), (Cite("GBF2024-38"),)),
                            Reading(Onset(4, waits_from=1), (Cite("GBF2024-38"),)),
                        ),
                        Open.CONFLICT,
                    ),
                ),
            ),
        ),
    ),
    base=Parameter(
        "hangzhou.base",
        "yuan a month",
        (settled(limits("4986", "25299"), date(2025, 1, 1), date(2025, 12, 31), Cite("ZJ2025-52")),),
    ),
    dues={
        Route.FLEXIBLE: Parameter(
            "hangzhou.dues.flexible",
            "what the person pays",
            (settled(share("0.095"), date(2023, 1, 1), None, Cite("HZ2022-41")),),
        ),
    },
    employer_share=Parameter(
        "hangzhou.share.employer",
        "share of the base",
        (settled(share("0.095"), date(2023, 1, 1), None, Cite("HZ2022-41")),),
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

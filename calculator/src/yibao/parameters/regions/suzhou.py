"""苏州. Known from a reprint of an official answer: reported, to be confirmed by calling 12393.

The reprint works two examples for 2022; since when the three months applied it does not say, so the value
starts with the first month it works with.
"""

from __future__ import annotations

from datetime import date

from yibao.case import Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Parameter, Reading, Version, settled
from yibao.parameters.dues import every_month, limits, share
from yibao.parameters.regions import jiangsu
from yibao.parameters.regions.base import Region, Resumption
from yibao.parameters.shapes import Onset

_FIRST = date(2022, 5, 1)
_ANSWER = Cite("SZ-QA2022")

SUZHOU = Region(
    code="320500",
    prefix="3205",
    zh="苏州",
    en="Suzhou",
    resumptions=(
        Resumption(
            Route.FLEXIBLE,
            4,
            None,
            Parameter(
                "suzhou.onset.flexible",
                "first day of cover",
                # 从缴费次月开始计算: the three months start with the month after the first payment.
                (Version(_FIRST, None, (Reading(Onset(4, waits_from=1), (_ANSWER,)),)),),
            ),
        ),
        jiangsu.within_ninety_days("suzhou"),
    ),
    base=Parameter(
        "suzhou.base",
        "yuan a month",
        (settled(limits("4952", "24762"), date(2025, 1, 1), date(2025, 12, 31), Cite("SZ-RATES")),),
    ),
    dues={
        Route.EMPLOYER: Parameter(
            "suzhou.dues.employer",
            "what the person pays",
            (settled(share("0.02"), date(2025, 1, 1), None, Cite("SZ-RATES")),),
        ),
        Route.FLEXIBLE: Parameter(
            "suzhou.dues.flexible",
            "what the person pays",
            (settled(share("0.08", extra=every_month("5")), _FIRST, None, Cite("SZ-GUIDE2022")),),
        ),
    },
    employer_share=Parameter(
        "suzhou.share.employer",
        "share of the base",
        (settled(share("0.07", "0.008"), date(2025, 1, 1), None, Cite("SZ-RATES")),),
    ),
    cutoff_day=Parameter(
        "suzhou.cutoff_day",
        "day of the month",
        (Version(_FIRST, None, (Reading(25, (Cite("SZ-QA2022"),)),)),),
    ),
    residents_within=jiangsu.ninety_days("suzhou"),
)

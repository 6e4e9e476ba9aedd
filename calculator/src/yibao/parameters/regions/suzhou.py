"""苏州. Known from a reprint of an official answer: reported, to be confirmed by calling 12393.

The reprint works two examples for 2022; since when the three months applied it does not say, so the value
starts with the first month it works with.
"""

from __future__ import annotations

from datetime import date

from yibao.case import Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Parameter, Reading, Version
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
    ),
    cutoff_day=Parameter(
        "suzhou.cutoff_day",
        "day of the month",
        (Version(_FIRST, None, (Reading(25, (Cite("SZ-QA2022"),)),)),),
    ),
)

"""西安. Only what employees and employers pay is reported; nothing graded says what flexible workers pay, or when
cover stops or begins again.
"""

from __future__ import annotations

from datetime import date

from yibao.case import Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Parameter, settled
from yibao.parameters.dues import every_month, limits, share
from yibao.parameters.regions.base import Region

_FIRST, _RATES = date(2025, 1, 1), Cite("XA2025-25")

XIAN = Region(
    code="610100",
    prefix="6101",
    zh="西安",
    en="Xi'an",
    base=Parameter(
        "xian.base",
        "yuan a month",
        (settled(limits("4990", "24948"), _FIRST, date(2025, 12, 31), _RATES),),
    ),
    dues={
        Route.EMPLOYER: Parameter(
            "xian.dues.employer",
            "what the person pays",
            (settled(share("0.02", extra=every_month("1.60")), _FIRST, None, _RATES),),
        ),
    },
    employer_share=Parameter(
        "xian.share.employer",
        "share of the base",
        (
            settled(share("0.08"), _FIRST, date(2025, 11, 30), _RATES),
            settled(share("0.07"), date(2025, 12, 1), None, _RATES),
        ),
    ),
)

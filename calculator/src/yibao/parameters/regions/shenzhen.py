"""深圳, its first tier (一档), the one flexible workers must join; breaks follow the expired rule of 广东.

Employers may also insure in a second tier, whose base we do not hold. Maternity (0.5 %) is not in these rates.
"""

from __future__ import annotations

from datetime import date

from yibao.case import Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Parameter, settled
from yibao.parameters.dues import limits, share
from yibao.parameters.regions import guangdong
from yibao.parameters.regions.base import Region

_LOWERED = date(2024, 1, 1), date(2025, 12, 31), Cite("SZX2023-5")
_RATES_2026 = Cite("SZX2025-12")

SHENZHEN = Region(
    code="440300",
    prefix="4403",
    zh="深圳",
    en="Shenzhen",
    resumptions=guangdong.resumptions("shenzhen"),
    back_payment=guangdong.back_payment("shenzhen"),
    residents_after=guangdong.TWO_YEARS,
    base=Parameter(
        "shenzhen.base",
        "yuan a month",
        (settled(limits("6727", "33633"), date(2026, 1, 1), date(2026, 12, 31), _RATES_2026),),
    ),
    dues={
        Route.EMPLOYER: Parameter(
            "shenzhen.dues.employer",
            "what the person pays",
            (settled(share("0.02"), date(2026, 1, 1), None, _RATES_2026),),
        ),
        Route.FLEXIBLE: Parameter(
            "shenzhen.dues.flexible",
            "what the person pays",
            (
                settled(share("0.07"), *_LOWERED),
                settled(share("0.08"), date(2026, 1, 1), None, _RATES_2026),
            ),
        ),
    },
    employer_share=Parameter(
        "shenzhen.share.employer",
        "share of the base",
        (
            settled(share("0.05"), *_LOWERED),
            settled(share("0.06"), date(2026, 1, 1), None, _RATES_2026),
        ),
    ),
)

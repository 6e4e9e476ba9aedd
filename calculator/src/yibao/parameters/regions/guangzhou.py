"""广州. The city's rates were lowered from March 2024 to the end of 2025; breaks follow the expired rule of 广东."""

from __future__ import annotations

from datetime import date

from yibao.case import Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Parameter, settled
from yibao.parameters.dues import limits, share
from yibao.parameters.regions import guangdong
from yibao.parameters.regions.base import Region

_FIRST, _LAST, _RATES = _DOCUMENT = date(2022, 12, 1), date(2026, 12, 31), Cite("GZ2022-1")
_LOWERED = date(2024, 3, 1), date(2025, 12, 31), Cite("GZ2024-02")

GUANGZHOU = Region(
    code="440100",
    prefix="4401",
    zh="广州",
    en="Guangzhou",
    resumptions=guangdong.resumptions("guangzhou"),
    back_payment=guangdong.back_payment("guangzhou"),
    residents_after=guangdong.TWO_YEARS,
    base=Parameter(
        "guangzhou.base",
        "yuan a month",
        (settled(limits("6234", "31170"), date(2026, 1, 1), date(2026, 12, 31), Cite("GZ-BASE2026")),),
    ),
    dues={
        Route.EMPLOYER: Parameter(
            "guangzhou.dues.employer",
            "what the person pays",
            (settled(share("0.02"), *_DOCUMENT),),
        ),
        Route.FLEXIBLE: Parameter(
            "guangzhou.dues.flexible",
            "what the person pays",
            (
                settled(share("0.08"), _FIRST, date(2024, 2, 29), _RATES),
                settled(share("0.065"), *_LOWERED),
                settled(share("0.08"), date(2026, 1, 1), _LAST, _RATES),
            ),
        ),
    },
    employer_share=Parameter(
        "guangzhou.share.employer",
        "share of the base",
        (
            settled(share("0.06"), _FIRST, date(2024, 2, 29), _RATES),
            settled(share("0.045"), *_LOWERED),
            settled(share("0.06"), date(2026, 1, 1), _LAST, _RATES),
        ),
    ),
)

"""成都. Flexible workers pay on a base the city fixes: 80 % of the province's average wage, for 2025 6,117 yuan.

The base of the other insurances is not the medical one, so there are no limits for employees here. Nothing graded
says when cover stops or begins again.
"""

from __future__ import annotations

from datetime import date

from yibao.case import Route
from yibao.law.sources import Cite
from yibao.money import Yuan
from yibao.parameters.dated import Parameter, settled
from yibao.parameters.dues import FixedBase, share
from yibao.parameters.regions.base import Region

_FIRST, _RATES = date(2025, 1, 1), Cite("CD-RATES")

CHENGDU = Region(
    code="510100",
    prefix="5101",
    zh="成都",
    en="Chengdu",
    dues={
        Route.EMPLOYER: Parameter(
            "chengdu.dues.employer",
            "what the person pays",
            (settled(share("0.02"), _FIRST, None, _RATES),),
        ),
        Route.FLEXIBLE: Parameter(
            "chengdu.dues.flexible",
            "what the person pays",
            (
                settled(
                    FixedBase(Yuan.parse("6117"), share("0.0875", "0.0075")),
                    _FIRST,
                    date(2025, 12, 31),
                    Cite("CD-QA2025"),
                ),
            ),
        ),
    },
    employer_share=Parameter(
        "chengdu.share.employer",
        "share of the base",
        (settled(share("0.0675", "0.008", "0.0075"), _FIRST, None, _RATES),),
    ),
)

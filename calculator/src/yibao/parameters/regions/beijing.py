"""北京. Flexible workers pay an amount the city publishes, not a rate of their own base.

The amount holds from July 2025. Which one holds from July 2026 we have not seen; the last published one stands
until it is. Nothing graded says when cover stops or begins again, so that stays in the national frame.
"""

from __future__ import annotations

from datetime import date

from yibao.case import Route
from yibao.law.sources import Cite
from yibao.money import Yuan
from yibao.parameters.dated import Parameter, settled
from yibao.parameters.dues import MonthlyAmount, every_month, limits, share
from yibao.parameters.regions.base import Region

BEIJING = Region(
    code="110000",
    prefix="11",
    zh="北京",
    en="Beijing",
    base=Parameter(
        "beijing.base",
        "yuan a month",
        (
            settled(limits("7162", "35811"), date(2025, 7, 1), date(2026, 6, 30), Cite("BJ2025-11")),
            settled(limits("7270", "36348"), date(2026, 7, 1), None, Cite("BJ2026-7")),
        ),
    ),
    dues={
        Route.EMPLOYER: Parameter(
            "beijing.dues.employer",
            "what the person pays",
            (settled(share("0.02", extra=every_month("3")), date(2025, 7, 1), date(2026, 6, 30), Cite("BJ-RATES")),),
        ),
        Route.FLEXIBLE: Parameter(
            "beijing.dues.flexible",
            "what the person pays",
            (settled(MonthlyAmount(Yuan.parse("584.92")), date(2025, 7, 1), None, Cite("BJ2025-11")),),
        ),
    },
    employer_share=Parameter(
        "beijing.share.employer",
        "share of the base",
        (settled(share("0.098"), date(2025, 7, 1), date(2026, 6, 30), Cite("BJ-RATES")),),
    ),
)

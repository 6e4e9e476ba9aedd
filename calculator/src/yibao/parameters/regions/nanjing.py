"""南京. Breaks are known from a reprint of 2022, so its values begin with 2023.

Who pays the ten yuan a month for serious illness (大病) it does not say, so the employee's part has two readings.
"""

from __future__ import annotations

from datetime import date

from yibao.case import Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Open, Parameter, Reading, Version, settled
from yibao.parameters.dues import every_month, limits, share
from yibao.parameters.national import PROMPT, waits
from yibao.parameters.regions import jiangsu
from yibao.parameters.regions.base import Region, Resumption
from yibao.parameters.shapes import Onset

_RATES = Cite("NJ-RATES")


def _one_of(onsets: tuple[Onset, ...]) -> Version[Onset]:
    readings = tuple(Reading(onset, (Cite("NJ-GUIDE2022"),)) for onset in onsets)
    return Version(date(2023, 1, 1), None, readings, Open.PLACE)


NANJING = Region(
    code="320100",
    prefix="3201",
    zh="南京",
    en="Nanjing",
    resumptions=(
        Resumption(
            Route.FLEXIBLE,
            1,
            3,
            # 恢复后费用照常报: no waiting; from which day of which month it does not say.
            Parameter("nanjing.onset.flexible.short_gap", "first day of cover", (_one_of(PROMPT),)),
        ),
        Resumption(
            Route.FLEXIBLE,
            4,
            None,
            # 重新等待, 不超过3个月.
            Parameter("nanjing.onset.flexible", "first day of cover", (_one_of(waits(3)),)),
        ),
        jiangsu.within_ninety_days("nanjing"),
    ),
    base=Parameter(
        "nanjing.base",
        "yuan a month",
        (
            # 2026 goes on with the limits of 2025 until new ones are published.
            settled(limits("4952", "24762"), date(2025, 1, 1), date(2026, 12, 31), Cite("NJ-BASE2025")),
        ),
    ),
    dues={
        Route.EMPLOYER: Parameter(
            "nanjing.dues.employer",
            "what the person pays",
            (
                Version(
                    date(2025, 1, 1),
                    None,
                    (
                        Reading(share("0.02"), (_RATES,)),
                        Reading(share("0.02", extra=every_month("10")), (_RATES,)),
                    ),
                    Open.FACTS,
                ),
            ),
        ),
        Route.FLEXIBLE: Parameter(
            "nanjing.dues.flexible",
            "what the person pays",
            (settled(share("0.08"), date(2023, 4, 1), None, Cite("NJ2023-04")),),
        ),
    },
    employer_share=Parameter(
        "nanjing.share.employer",
        "share of the base",
        (settled(share("0.07", "0.008"), date(2025, 1, 1), None, _RATES),),
    ),
    residents_within=jiangsu.ninety_days("nanjing"),
)

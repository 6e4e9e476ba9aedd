"""武汉. Three reprints of one official answer from 2020 to 2023; its values begin with 2024.

The answer counts a leaver's months from the day of leaving, the month of joining included: the first three pay
back, the next three begin with the month after payment, later ones wait six. A gap of g months joins in the month
g + 1 after the last paid one, so gaps of three and of six lie on a line, and the exact days decide.
"""

from __future__ import annotations

from datetime import date

from yibao.case import BackPayment, Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Open, Parameter, Reading, Version, settled
from yibao.parameters.dues import every_month, limits, share
from yibao.parameters.regions.base import Region, Resumption
from yibao.parameters.shapes import Onset

_FIRST = date(2024, 1, 1)
_TEXT, _RATES = Cite("WH-ANSWER"), Cite("WH-RATES")
_SEVENTH_MONTH = Onset(6, waits_from=0)
"""连续缴满6个月, 第7个月."""


def _open(name: str, *onsets: Onset) -> Parameter[Onset]:
    readings = tuple(Reading(onset, (_TEXT,)) for onset in onsets)
    versions = (Version(_FIRST, None, readings, Open.FACTS),)
    return Parameter(f"wuhan.onset.flexible.{name}", "first day of cover", versions)


WUHAN = Region(
    code="420100",
    prefix="4201",
    zh="武汉",
    en="Wuhan",
    resumptions=(
        # 补付中断期间待遇; from the paying month or the one after it the answer does not say.
        Resumption(Route.FLEXIBLE, 1, 3, _open("short_gap", Onset(0), Onset(1))),
        Resumption(
            Route.FLEXIBLE,
            4,
            5,
            Parameter(
                "wuhan.onset.flexible.gap_of_four_or_five_months",
                "first day of cover",
                (settled(Onset(1), _FIRST, None, _TEXT),),
            ),
        ),
        Resumption(Route.FLEXIBLE, 6, 6, _open("gap_of_six_months", Onset(1), _SEVENTH_MONTH)),
        Resumption(
            Route.FLEXIBLE,
            7,
            None,
            Parameter("wuhan.onset.flexible", "first day of cover", (settled(_SEVENTH_MONTH, _FIRST, None, _TEXT),)),
        ),
    ),
    back_payment={
        Route.FLEXIBLE: Parameter(
            "wuhan.back_payment.flexible",
            "what paying back a short gap does",
            (settled(BackPayment.REIMBURSED, _FIRST, None, _TEXT),),
        ),
    },
    back_payment_within={Route.FLEXIBLE: 2},
    base=Parameter(
        "wuhan.base",
        "yuan a month",
        (
            # The limits of 2025 go on from July 2026.
            settled(limits("4498", "22488"), date(2025, 7, 1), None, _RATES),
        ),
    ),
    dues={
        Route.EMPLOYER: Parameter(
            "wuhan.dues.employer",
            "what the person pays",
            (settled(share("0.02", extra=every_month("7")), date(2025, 7, 1), None, _RATES),),
        ),
        Route.FLEXIBLE: Parameter(
            "wuhan.dues.flexible",
            "what the person pays",
            (
                # An official answer says 6 %, a reprint of unknown date 4.8 %.
                Version(
                    date(2022, 11, 26),
                    None,
                    (
                        Reading(share("0.06", extra=every_month("7")), (Cite("WH-QA2022"), _RATES)),
                        Reading(share("0.048", extra=every_month("7")), (_RATES,)),
                    ),
                    Open.CONFLICT,
                ),
            ),
        ),
    },
    employer_share=Parameter(
        "wuhan.share.employer",
        "share of the base",
        (settled(share("0.08", "0.007"), date(2025, 7, 1), None, _RATES),),
    ),
)

"""上海. Two official texts disagree about the day: the 1st of the next month, or its 15th.

The texts speak of unpaid contributions and say 次月 without saying next after which month. We count from
the last paid month, the earlier reading; counted from the first unpaid month cover would last longer.
"""

from __future__ import annotations

from datetime import date

from yibao.case import BackPayment, Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Open, Parameter, Reading, Version, settled
from yibao.parameters.dues import limits, share
from yibao.parameters.regions.base import Region, Resumption
from yibao.parameters.shapes import ContributionYears, Onset, Stop

_FIRST, _LAST = date(2025, 9, 10), date(2030, 9, 9)


def _rules(heading: str) -> Cite:
    return Cite("SH2025-7", heading=heading)


_ANSWER = Cite("SH-QA2026")
_YEARS = (
    (date(2025, 3, 1), date(2026, 2, 28), Cite("SH2025-2")),
    (date(2026, 3, 1), date(2027, 2, 28), Cite("SH2026-2")),
)
"""The documents on contribution rates, each for one year."""

_NEXT_MONTH = Parameter(
    "shanghai.onset.next_month",
    "first day of cover",
    (
        Version(
            _FIRST,
            _LAST,
            (Reading(Onset(1), (_rules("三（二）"),)), Reading(Onset(1, day=15), (_ANSWER,))),
            Open.CONFLICT,
        ),
    ),
)
_AFTER_SIX_MONTHS = Reading(Onset(6, waits_from=0), (_rules("三（四）"),))

SHANGHAI = Region(
    code="310000",
    prefix="31",
    zh="上海",
    en="Shanghai",
    stops=Parameter(
        "shanghai.stops",
        "first day without cover, counted from the last paid month",
        (
            Version(
                _FIRST,
                _LAST,
                (Reading(Stop(1), (_rules("三（三）"),)), Reading(Stop(1, day=15), (_ANSWER,))),
                Open.CONFLICT,
            ),
        ),
    ),
    resumptions=(
        Resumption(Route.EMPLOYER, 1, None, _NEXT_MONTH),
        Resumption(Route.FLEXIBLE, 1, 2, _NEXT_MONTH),
        # The exemption runs three months from the day benefits stopped; a gap of exactly three months lies
        # inside or outside it depending on days the case does not hold.
        Resumption(
            Route.FLEXIBLE,
            3,
            3,
            Parameter(
                "shanghai.onset.flexible.gap_of_three_months",
                "first day of cover",
                (
                    Version(
                        _FIRST,
                        _LAST,
                        (
                            Reading(Onset(1), (_rules("三（四）"),)),
                            Reading(Onset(1, day=15), (_ANSWER,)),
                            _AFTER_SIX_MONTHS,
                        ),
                        Open.FACTS,
                    ),
                ),
            ),
        ),
        Resumption(
            Route.FLEXIBLE,
            4,
            None,
            Parameter("shanghai.onset.flexible", "first day of cover", (Version(_FIRST, _LAST, (_AFTER_SIX_MONTHS,)),)),
        ),
    ),
    base=Parameter(
        "shanghai.base",
        "yuan a month",
        (
            settled(limits("7460", "37302"), date(2025, 7, 1), date(2026, 6, 30), Cite("SH-BASE2025")),
            settled(limits("7546", "37731"), date(2026, 7, 1), None, Cite("SH-BASE2026")),
        ),
    ),
    dues={
        Route.EMPLOYER: Parameter(
            "shanghai.dues.employer", "what the person pays", tuple(settled(share("0.02"), *year) for year in _YEARS)
        ),
        Route.FLEXIBLE: Parameter(
            "shanghai.dues.flexible",
            "what the person pays",
            (settled(share("0.1"), date(2024, 3, 1), None, Cite("SH-QA2024")),),
        ),
    },
    employer_share=Parameter(
        "shanghai.share.employer", "share of the base", tuple(settled(share("0.09"), *year) for year in _YEARS)
    ),
    back_payment={
        Route.EMPLOYER: Parameter(
            "shanghai.back_payment.employer",
            "what paying back a short gap does",
            (Version(_FIRST, _LAST, (Reading(BackPayment.NOT_REIMBURSED, (_rules("三（三）"), _ANSWER)),)),),
        ),
        Route.FLEXIBLE: Parameter(
            "shanghai.back_payment.flexible",
            "what paying back a short gap does",
            (Version(_FIRST, _LAST, (Reading(BackPayment.NOT_ACCEPTED, (Cite("SH2023-5", heading="六"),)),)),),
        ),
    },
    # The answer says 超过15年; the regulation asks for local years besides, and does not say how many.
    retirement_years=Parameter(
        "shanghai.retirement_years",
        "years",
        (
            Version(
                _FIRST, None, (Reading(ContributionYears(15, 15, part_here=True), (_ANSWER, Cite("SH-REG2024", 16))),)
            ),
        ),
    ),
)

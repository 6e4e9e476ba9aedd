"""The personal account (个人账户): what goes in each month, before and since the reform, and what it may pay for.

The shares are those of the national frame, each of them "about"; the day of the reform is the place's own.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from yibao.law.sources import Cite
from yibao.money import Mode, Ratio, Rounding, Yuan
from yibao.parameters.card import FAMILY_ANNOUNCED, FAMILY_EVERYWHERE, settled
from yibao.parameters.dated import Open, Parameter, Reading, Version

OWN_SHARE = Ratio(200)
"""约2%: the person's own contribution, all of it credited."""
EMPLOYER_SHARE = Ratio(600)
"""约6%: the employer's contribution, a part of which was credited before the reform."""
TYPICAL_SHARE_BEFORE = Ratio(380)
"""2% and about 30% of 6%, the pattern of the national frame before the reform."""
TO_THE_FEN = Rounding(Mode.HALF_UP, "no text prescribes it")

ACCOUNTS_BEGIN = date(1998, 12, 14)
GUIDANCE = FAMILY_ANNOUNCED
RELATIVES_NAMED = FAMILY_EVERYWHERE
_BEFORE_GUIDANCE = date(2021, 4, 30)

_DECISION = Cite("GF1998-44")
_CREDIT = Cite("GBF2021-14", heading="（四）")
_USE = Cite("GBF2021-14", heading="（五）")
_RELATIVES = Cite("GBF2024-38")


class Credit(StrEnum):
    """What is credited to a person in service."""

    BEFORE = "before"
    """The own contribution and a part of the employer's."""
    SINCE = "since"
    """The own contribution only."""


CREDIT = Parameter(
    "account.credit",
    "what is credited in service",
    (
        settled(ACCOUNTS_BEGIN, _BEFORE_GUIDANCE, Credit.BEFORE, _DECISION),
        # The places began mostly in 2022 and 2023.
        Version(
            GUIDANCE,
            date(2023, 12, 31),
            (Reading(Credit.BEFORE, (_DECISION,)), Reading(Credit.SINCE, (_CREDIT,))),
            Open.PLACE,
        ),
        settled(date(2024, 1, 1), None, Credit.SINCE, _CREDIT),
    ),
)

PLACES_CREDIT: Mapping[str, Parameter[Credit]] = {
    "11": Parameter(
        "beijing.account.credit",
        "what is credited in service",
        (
            settled(GUIDANCE, date(2022, 8, 31), Credit.BEFORE, _DECISION),
            settled(date(2022, 9, 1), None, Credit.SINCE, Cite("BJ2022-28"), _CREDIT),
        ),
    ),
}
PLACES_RETIRED: Mapping[str, Parameter[Yuan]] = {
    "4201": Parameter(
        "wuhan.account.retired",
        "yuan a month",
        (settled(date(2023, 2, 1), None, Yuan(8300), Cite("WH2023")),),
    ),
}
FLEXIBLE_ACCOUNT: Mapping[str, Parameter[bool]] = {
    "31": Parameter(
        "shanghai.account.flexible",
        "whether flexible workers have an account",
        (settled(date(2025, 9, 10), date(2030, 9, 9), True, Cite("SH2025-7", heading="三（四）")),),
    ),
    "33": Parameter(
        "zhejiang.account.flexible",
        "whether flexible workers have an account",
        (settled(date(2021, 7, 1), None, True, Cite("ZJ2021", 25)),),
    ),
}
"""All by the prefix of a GB/T 2260 code. What goes into a flexible worker's account these texts do not say."""


def _use(name: str, *versions: Version[bool]) -> Parameter[bool]:
    return Parameter(f"account.use.{name}", "whether the account may pay for it", versions)


_BEFORE = settled(ACCOUNTS_BEGIN, _BEFORE_GUIDANCE, True, _DECISION)

PHARMACY = _use("pharmacy", _BEFORE, settled(GUIDANCE, None, True, _USE))
OUTPATIENT = _use("outpatient", _BEFORE, settled(GUIDANCE, None, True, _USE))
INPATIENT = _use("inpatient", settled(GUIDANCE, None, True, _USE))
RELATIVES = _use("relatives", settled(RELATIVES_NAMED, None, True, _RELATIVES, Cite("CIVIL", 1045, 2)))
RELATIVES_PREMIUM = _use("relatives_premium", settled(RELATIVES_NAMED, None, True, _RELATIVES))
OWN_PREMIUM = _use(
    "own_premium",
    Version(RELATIVES_NAMED, None, (Reading(True, (_RELATIVES,)), Reading(False, (_RELATIVES,))), Open.PLACE),
)
FITNESS = _use("fitness", settled(GUIDANCE, None, False, _USE))
PUBLIC_HEALTH = _use("public_health", settled(GUIDANCE, None, False, _USE))

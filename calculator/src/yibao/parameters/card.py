"""Vouchers (医保凭证): what each is for, how they may be used, what misuse costs, and looking up one's records.

The Medical Security Law is in force from 2027-01-01; where it is silent the older texts go on applying.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from yibao.case import CardUse
from yibao.law.sources import Cite
from yibao.parameters.dated import Open, Parameter, Reading, Version
from yibao.parameters.national import MSL_IN_FORCE, SIL_IN_FORCE

T = TypeVar("T")

FUND_IN_FORCE = date(2021, 5, 1)
HANDLING_IN_FORCE = date(2023, 12, 1)
_BEFORE_FUND = date(2021, 4, 30)
_BEFORE_HANDLING = date(2023, 11, 30)
_BEFORE_MSL = date(2026, 12, 31)

FAMILY_ANNOUNCED = date(2021, 5, 1)
"""The guidance is of April 2021; each place started on a day of its own."""
FAMILY_EVERYWHERE = date(2024, 9, 1)
"""The guidance of August 2024 takes family use for granted everywhere."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """From ``least`` to ``most``, both included; the authority decides between them."""

    least: int
    most: int


def settled(first_day: date, last_day: date | None, value: T, *cites: Cite) -> Version[T]:
    """A version with one reading."""
    return Version(first_day, last_day, (Reading(value, cites),))


VOUCHERS = Parameter(
    "voucher.vouchers",
    "whether card and code will both do",
    (
        settled(HANDLING_IN_FORCE, _BEFORE_MSL, True, Cite("HANDLING", 6, 2), Cite("HANDLING", 7)),
        settled(MSL_IN_FORCE, None, True, Cite("MSL", 35), Cite("HANDLING", 7)),
    ),
)

NUMBER = Parameter(
    "voucher.number",
    "whether the number is the identity number",
    (
        settled(SIL_IN_FORCE, _BEFORE_HANDLING, True, Cite("SIL", 58, 3)),
        settled(HANDLING_IN_FORCE, None, True, Cite("SIL", 58, 3), Cite("HANDLING", 6, 2)),
    ),
)

_GUIDANCE = Cite("GBF2021-14", heading="（五）")

FAMILY = Parameter(
    "voucher.family",
    "whether the family may use the account",
    (
        Version(
            FAMILY_ANNOUNCED,
            date(2024, 8, 31),
            (Reading(True, (_GUIDANCE,)), Reading(False, (_GUIDANCE,))),
            Open.PLACE,
        ),
        settled(FAMILY_EVERYWHERE, None, True, _GUIDANCE, Cite("GBF2024-38"), Cite("CIVIL", 1045, 2)),
    ),
)

USES: dict[CardUse, Parameter[bool]] = {
    CardUse.OWN: Parameter(
        "voucher.own",
        "whether it is allowed",
        (
            settled(FUND_IN_FORCE, _BEFORE_MSL, True, Cite("FUND", 17, 1)),
            settled(MSL_IN_FORCE, None, True, Cite("MSL", 35), Cite("FUND", 17, 1)),
        ),
    ),
    CardUse.LENT: Parameter(
        "voucher.lent",
        "whether it is allowed",
        (
            settled(FUND_IN_FORCE, _BEFORE_MSL, False, Cite("FUND", 17, 2), Cite("FUND", 41, 1)),
            settled(MSL_IN_FORCE, None, False, Cite("MSL", 35), Cite("MSL", 48), Cite("FUND", 41, 1)),
        ),
    ),
    CardUse.USED_ANOTHERS: Parameter(
        "voucher.used_anothers",
        "whether it is allowed",
        (
            settled(SIL_IN_FORCE, _BEFORE_FUND, False, Cite("SIL", 88)),
            settled(FUND_IN_FORCE, _BEFORE_MSL, False, Cite("FUND", 17, 1), Cite("FUND", 41, 2), Cite("SIL", 88)),
            settled(MSL_IN_FORCE, None, False, Cite("MSL", 35), Cite("MSL", 49), Cite("FUND", 41, 2)),
        ),
    ),
    CardUse.FAMILY_ACCOUNT: FAMILY,
    CardUse.BOUGHT_FOR_ANOTHER: Parameter(
        "voucher.bought_for_another",
        "whether it is allowed",
        (
            settled(FUND_IN_FORCE, _BEFORE_MSL, True, Cite("FUND", 17, 2)),
            settled(MSL_IN_FORCE, None, True, Cite("MSL", 35), Cite("FUND", 17, 2)),
        ),
    ),
}

REFUND = Parameter(
    "voucher.refund",
    "whether what the fund lost is paid back",
    (
        settled(SIL_IN_FORCE, _BEFORE_FUND, True, Cite("SIL", 88)),
        settled(FUND_IN_FORCE, _BEFORE_MSL, True, Cite("FUND", 41, 1)),
        settled(MSL_IN_FORCE, None, True, Cite("MSL", 48), Cite("FUND", 41, 1)),
    ),
)

SUSPENSION = Parameter(
    "voucher.suspension",
    "months without network settlement",
    (
        settled(FUND_IN_FORCE, _BEFORE_MSL, Bounds(3, 12), Cite("FUND", 41, 1)),
        settled(MSL_IN_FORCE, None, Bounds(3, 12), Cite("MSL", 48), Cite("MSL", 49)),
    ),
)

FINE = Parameter(
    "voucher.fine",
    "times the amount obtained by fraud",
    (
        settled(SIL_IN_FORCE, _BEFORE_FUND, Bounds(2, 5), Cite("SIL", 88)),
        settled(FUND_IN_FORCE, _BEFORE_MSL, Bounds(2, 5), Cite("FUND", 41, 2), Cite("SIL", 88)),
        settled(MSL_IN_FORCE, None, Bounds(2, 5), Cite("MSL", 49), Cite("FUND", 41, 2)),
    ),
)

CRIME = Parameter(
    "voucher.crime",
    "whether it may be a crime",
    (
        settled(SIL_IN_FORCE, _BEFORE_FUND, True, Cite("SIL", 94)),
        settled(FUND_IN_FORCE, _BEFORE_MSL, True, Cite("FUND", 48, 1), Cite("SIL", 94)),
        settled(MSL_IN_FORCE, None, True, Cite("MSL", 53), Cite("FUND", 48, 1)),
    ),
)

TREATMENT_LIMITED = Parameter(
    "voucher.treatment_limited",
    "whether the places of treatment may be limited",
    (settled(MSL_IN_FORCE, None, True, Cite("MSL", 49)),),
)

SAFEKEEPING = Parameter(
    "voucher.safekeeping",
    "whether one's voucher is to be kept safe",
    (
        settled(FUND_IN_FORCE, _BEFORE_MSL, True, Cite("FUND", 17, 2)),
        settled(MSL_IN_FORCE, None, True, Cite("MSL", 35), Cite("FUND", 17, 2)),
    ),
)

MISUSED_BY_OTHERS = Parameter(
    "voucher.misused_by_others",
    "whether one may report it",
    (
        settled(SIL_IN_FORCE, _BEFORE_FUND, True, Cite("SIL", 82, 1)),
        settled(FUND_IN_FORCE, None, True, Cite("FUND", 17, 2), Cite("FUND", 35, 1), Cite("SIL", 82, 1)),
    ),
)

LOOKUP = Parameter(
    "lookup.free",
    "whether looking up is free",
    (
        settled(SIL_IN_FORCE, _BEFORE_HANDLING, True, Cite("SIL", 4, 1), Cite("SIL", 74, 4)),
        settled(
            HANDLING_IN_FORCE,
            None,
            True,
            Cite("SIL", 4, 1),
            Cite("SIL", 74, 4),
            Cite("HANDLING", 29),
            Cite("HANDLING", 32),
        ),
    ),
)
"""免费查询: the ways in, and that none of them costs anything."""

RECEIPT = Parameter(
    "lookup.receipt",
    "whether a receipt is owed",
    (
        settled(SIL_IN_FORCE, _BEFORE_FUND, True, Cite("SIL", 74, 4)),
        settled(FUND_IN_FORCE, None, True, Cite("FUND", 17, 1)),
    ),
)

BANK = Parameter(
    "lookup.bank",
    "whether the card may carry a bank account",
    (
        settled(SIL_IN_FORCE, _BEFORE_HANDLING, True, Cite("SIL", 74, 4)),
        settled(HANDLING_IN_FORCE, None, True, Cite("HANDLING", 62)),
    ),
)

"""The balance beyond paying for care: taken in cash, moved, inherited. Cash is local; no national text allows it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from yibao.law.sources import Cite
from yibao.parameters.card import HANDLING_IN_FORCE, settled
from yibao.parameters.dated import Parameter
from yibao.parameters.national import SIL_IN_FORCE, TRANSFER_IN_FORCE

ACCOUNT_IN_FORCE = date(1998, 12, 14)
CIVIL_IN_FORCE = date(2021, 1, 1)


class Cash(StrEnum):
    """What a place does about cash."""

    EARMARKED = "earmarked"
    """Money credited before the first day may still be drawn, later money may not (专款专用)."""
    IF_IT_CANNOT_MOVE = "if_it_cannot_move"
    """Only where the balance cannot follow a move to another province is it paid out."""


CASH: Mapping[str, Parameter[Cash]] = {
    "11": Parameter(
        "beijing.cash",
        "what may be drawn in cash",
        (settled(date(2022, 9, 1), None, Cash.EARMARKED, Cite("BJ2022-28")),),
    ),
    "12": Parameter(
        "tianjin.cash",
        "what may be drawn in cash",
        (settled(date(2022, 1, 1), None, Cash.EARMARKED, Cite("TJ-ACCOUNT2022")),),
    ),
    "44": Parameter(
        "guangdong.cash",
        "what may be drawn in cash",
        (settled(date(2022, 7, 1), date(2025, 6, 30), Cash.IF_IT_CANNOT_MOVE, Cite("GD2022-6", 14)),),
    ),
}
"""By the first two digits of the place's code: 北京, 天津, and 广东 for every city in it."""

_ACCOUNT = Cite("GF1998-44")
_MOVING = Cite("YBBF2021-43")

TRANSFER = Parameter(
    "withdrawal.transfer",
    "whether the relation moves, with years and balance",
    (
        settled(SIL_IN_FORCE, date(2021, 11, 30), True, Cite("SIL", 32)),
        settled(TRANSFER_IN_FORCE, date(2023, 11, 30), True, Cite("SIL", 32), _MOVING),
        settled(HANDLING_IN_FORCE, None, True, Cite("SIL", 32), Cite("HANDLING", 13), Cite("HANDLING", 16), _MOVING),
    ),
)

DAYS_TO_ANOTHER_AREA = Parameter(
    "withdrawal.days_to_another_area", "working days", (settled(TRANSFER_IN_FORCE, None, 10, _MOVING),)
)
DAYS_IN_THE_AREA = Parameter(
    "withdrawal.days_in_the_area", "working days", (settled(TRANSFER_IN_FORCE, None, 5, _MOVING),)
)

INHERIT = Parameter(
    "withdrawal.inherit",
    "whether heirs take the balance",
    (
        settled(ACCOUNT_IN_FORCE, date(2020, 12, 31), True, _ACCOUNT),
        settled(CIVIL_IN_FORCE, None, True, _ACCOUNT, Cite("CIVIL", 1122), Cite("CIVIL", 1127)),
    ),
)

ACROSS_PROVINCES = Parameter(
    "withdrawal.across_provinces",
    "whether family in another province may use the account",
    (settled(date(2026, 1, 9), None, True, Cite("NHSA2026-01")),),
)

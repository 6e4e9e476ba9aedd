"""Exact money: whole fen (分), no floating point.

An amount is read strictly, so that ``1,000`` or ``1e3`` is a question and not a guess. Rounding never
happens by itself: it needs a :class:`Rounding`, which names its mode and the text that prescribes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum


class Mode(Enum):
    """How a fraction of a fen is treated."""

    HALF_UP = "四舍五入"
    DOWN = "舍去"
    UP = "进位"


@dataclass(frozen=True, slots=True)
class Rounding:
    """A mode and its source, a citation such as ``SIL 86``."""

    mode: Mode
    source: str


@dataclass(frozen=True, order=True, slots=True)
class Yuan:
    """An amount in yuan, held as whole fen. May be negative."""

    fen: int

    @classmethod
    def parse(cls, text: str) -> Yuan:
        """``"1234"`` or ``"1234.5"`` or ``"1234.56"``. Raises ValueError for anything else."""
        found = re.fullmatch(r"(-?)([0-9]{1,12})(?:\.([0-9]{1,2}))?", text)
        if not found:
            raise ValueError(f"not an amount in yuan with at most two decimals: {text!r}")
        fen = int(found[2]) * 100 + int((found[3] or "").ljust(2, "0"))
        return cls(-fen if found[1] else fen)

    def __add__(self, other: Yuan) -> Yuan:
        return Yuan(self.fen + other.fen)

    def __sub__(self, other: Yuan) -> Yuan:
        return Yuan(self.fen - other.fen)

    def part(self, numerator: int, denominator: int, rounding: Rounding) -> Yuan:
        """``numerator / denominator`` of this amount, to the fen; magnitudes are rounded, the sign kept."""
        sign = -1 if self.fen * numerator < 0 else 1
        whole, rest = divmod(abs(self.fen * numerator), denominator)
        up = {Mode.DOWN: False, Mode.UP: rest > 0, Mode.HALF_UP: 2 * rest >= denominator}[rounding.mode]
        return Yuan(sign * (whole + up))

    def __str__(self) -> str:
        whole, rest = divmod(abs(self.fen), 100)
        return f"{'-' if self.fen < 0 else ''}{whole}.{rest:02}"

"""Exact money: whole fen (分), no floating point.

An amount is read strictly, so that ``1,000`` or ``1e3`` is a question and not a guess. Rounding never
happens by itself: it needs a :class:`Rounding`, which names its mode and the text that prescribes it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from yibao.reading import UnreadableError, plain_digits


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
class Ratio:
    """A share between 0 and 1, held as whole ten-thousandths (万分之一)."""

    myriads: int

    @classmethod
    def parse(cls, text: str) -> Ratio:
        """``"0.85"``, at most four decimals, from 0 to 1. Raises :class:`UnreadableError` for anything else."""
        found = re.fullmatch(r"([01])(?:\.([0-9]{1,4}))?", text)
        myriads = int(found[1]) * 10_000 + int((found[2] or "").ljust(4, "0")) if found else 10_001
        if myriads > 10_000:
            raise UnreadableError("not_a_ratio", text)
        return cls(myriads)

    def __str__(self) -> str:
        whole, rest = divmod(self.myriads, 10_000)
        return f"{whole}.{rest:04}".rstrip("0").rstrip(".")

    @property
    def percent(self) -> str:
        """85%, 0.05%."""
        whole, rest = divmod(self.myriads, 100)
        return f"{whole}.{rest:02}".rstrip("0").rstrip(".") + "%"


@dataclass(frozen=True, order=True, slots=True)
class Yuan:
    """An amount in yuan, held as whole fen. A difference may be negative; what a person says is not."""

    fen: int

    @classmethod
    def parse(cls, text: str) -> Yuan:
        """``"1234"`` or ``"1234.5"`` or ``"1234.56"``. Raises :class:`UnreadableError` for anything else."""
        found = re.fullmatch(r"([0-9]{1,12})(?:\.([0-9]{1,2}))?", text)
        if not found:
            raise UnreadableError("not_an_amount", text)
        return cls(int(found[1]) * 100 + int((found[2] or "").ljust(2, "0")))

    def __add__(self, other: Yuan) -> Yuan:
        return Yuan(self.fen + other.fen)

    def __sub__(self, other: Yuan) -> Yuan:
        return Yuan(self.fen - other.fen)

    def times(self, ratio: Ratio, rounding: Rounding) -> Yuan:
        """This amount times a ratio, to the fen."""
        return self.part(ratio.myriads, 10_000, rounding)

    def part(self, numerator: int, denominator: int, rounding: Rounding) -> Yuan:
        """``numerator / denominator`` of this amount, to the fen; magnitudes are rounded, the sign kept."""
        sign = -1 if self.fen * numerator < 0 else 1
        whole, rest = divmod(abs(self.fen * numerator), denominator)
        up = {Mode.DOWN: False, Mode.UP: rest > 0, Mode.HALF_UP: 2 * rest >= denominator}[rounding.mode]
        return Yuan(sign * (whole + up))

    def __str__(self) -> str:
        whole, rest = divmod(abs(self.fen), 100)
        return f"{'-' if self.fen < 0 else ''}{whole}.{rest:02}"


def read_yuan(text: str) -> Yuan:
    """An amount as people type it: 8000, 8,000, ￥8000.50, 8000元. Raises :class:`UnreadableError`."""
    tidy = plain_digits(text).removeprefix("¥").removeprefix("￥").removesuffix("元").strip()
    if re.fullmatch(r"[0-9]{1,3}(,[0-9]{3})+(\.[0-9]{1,2})?", tidy):
        tidy = tidy.replace(",", "")
    try:
        return Yuan.parse(tidy)
    except UnreadableError as error:
        raise UnreadableError(error.why, text) from None


def read_ratio(text: str) -> Ratio:
    """A share as people type it: 85%, 0.85. A bare 85 is asked, not guessed. Raises :class:`UnreadableError`."""
    tidy = plain_digits(text)
    found = re.fullmatch(r"([0-9]{1,3})(?:\.([0-9]{1,2}))? ?%", tidy)
    try:
        if found:
            myriads = int(found[1]) * 100 + int((found[2] or "").ljust(2, "0"))
            return Ratio.parse(str(Ratio(myriads)))
        return Ratio.parse(tidy)
    except UnreadableError as error:
        raise UnreadableError(error.why, text) from None


def read_count(text: str) -> int:
    """A whole number as people type it. Raises :class:`UnreadableError`."""
    tidy = plain_digits(text)
    if not re.fullmatch(r"[0-9]{1,6}", tidy):
        raise UnreadableError("not_a_count", text)
    return int(tidy)

"""The shapes of a contribution (医保费). They differ by place, so there is no one rate.

A share of one's own base, a share of a base the place fixes, an amount a month, or an amount a year. Each
turns the bases that are possible into what they cost; without any base, a share costs nothing one can name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from yibao.money import Mode, Ratio, Rounding, Yuan

TO_THE_FEN = Rounding(Mode.HALF_UP, "CD-QA2025: 6015 × 8.75 % = 526.31, 6015 × 0.75 % = 45.11")
A_TWELFTH = Rounding(Mode.HALF_UP, "ours: a yearly amount shown by the month")
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Limits:
    """缴费基数下限和上限, yuan a month."""

    floor: Yuan
    ceiling: Yuan

    def clamp(self, base: Yuan) -> Yuan:
        return min(max(base, self.floor), self.ceiling)


class Cost(NamedTuple):
    """What the month asked for costs, and the twelve months of a year."""

    month: Yuan
    year: Yuan


@dataclass(frozen=True, slots=True)
class Share:
    """费率 × 基数. Each part of the rate is rounded by itself; ``extra`` (大额, 大病) comes on top, January first."""

    parts: tuple[Ratio, ...]
    extra: tuple[Yuan, ...] = (Yuan(0),) * MONTHS

    def costs(self, bases: tuple[Yuan, ...], month: int) -> tuple[Cost, ...]:
        return tuple(self._cost(base, month) for base in bases)

    def _cost(self, base: Yuan, month: int) -> Cost:
        share = sum((base.times(part, TO_THE_FEN) for part in self.parts), Yuan(0))
        year = Yuan(MONTHS * share.fen + sum(extra.fen for extra in self.extra))
        return Cost(share + self.extra[month - 1], year)


@dataclass(frozen=True, slots=True)
class FixedBase:
    """A share of a base the place fixes for everyone."""

    base: Yuan
    share: Share

    def costs(self, bases: tuple[Yuan, ...], month: int) -> tuple[Cost, ...]:
        del bases  # one's own base does not matter
        return self.share.costs((self.base,), month)


@dataclass(frozen=True, slots=True)
class MonthlyAmount:
    """The same amount for everyone, every month."""

    amount: Yuan

    def costs(self, bases: tuple[Yuan, ...], month: int) -> tuple[Cost, ...]:
        del bases, month
        return (Cost(self.amount, Yuan(MONTHS * self.amount.fen)),)


@dataclass(frozen=True, slots=True)
class YearlyTiers:
    """Amounts a year among which one chooses (一档, 二档); a month is a twelfth."""

    tiers: tuple[Yuan, ...]

    def costs(self, bases: tuple[Yuan, ...], month: int) -> tuple[Cost, ...]:
        del bases, month
        return tuple(Cost(tier.part(1, MONTHS, A_TWELFTH), tier) for tier in self.tiers)


Dues = Share | FixedBase | MonthlyAmount | YearlyTiers


def every_month(amount: str) -> tuple[Yuan, ...]:
    """The same extra amount in each month."""
    return (Yuan.parse(amount),) * MONTHS


def share(*rates: str, extra: tuple[Yuan, ...] = (Yuan(0),) * MONTHS) -> Share:
    """``share("0.08", "0.007")``: the parts of a rate."""
    return Share(tuple(Ratio.parse(rate) for rate in rates), extra)


def limits(floor: str, ceiling: str) -> Limits:
    return Limits(Yuan.parse(floor), Yuan.parse(ceiling))

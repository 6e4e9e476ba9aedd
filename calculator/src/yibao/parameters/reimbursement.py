"""What the pooled fund pays of an inpatient bill, in the places where a graded text says so.

No number holds for the whole country. A place, a level or a day that is not held here stays open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from yibao.law.sources import Cite
from yibao.money import Mode, Ratio, Rounding, Yuan
from yibao.parameters.card import settled
from yibao.parameters.dated import Parameter, of_place
from yibao.parameters.national import SIL_IN_FORCE

TO_THE_FEN = Rounding(Mode.HALF_UP, "BJ-SETTLED")
"""Reproduces a settled case to the fen; no text that we know prescribes it."""


@dataclass(frozen=True, slots=True)
class Scale:
    """分段支付比例: the share the fund pays of each slice of the cost, a slice reaching from its floor to the next."""

    slices: tuple[tuple[Yuan, Ratio], ...]

    @classmethod
    def flat(cls, ratio: Ratio) -> Scale:
        return cls(((Yuan(0), ratio),))

    def pays(self, cost: Yuan, deductible: Yuan) -> Yuan:
        """What the fund pays of ``cost``, slice by slice above ``deductible``, rounded once."""
        ceilings = [*(floor for floor, _ in self.slices[1:]), cost]
        myriads = sum(
            max(0, min(cost, ceiling).fen - max(floor, deductible).fen) * ratio.myriads
            for (floor, ratio), ceiling in zip(self.slices, ceilings, strict=True)
        )
        return Yuan(myriads).part(1, 10_000, TO_THE_FEN)

    def with_own_share(self, factor: Ratio) -> Scale:
        """The same slices, the person's own share being ``factor`` of what it was."""
        return Scale(
            tuple((floor, Ratio(10_000 - (10_000 - r.myriads) * factor.myriads // 10_000)) for floor, r in self.slices)
        )


@dataclass(frozen=True, slots=True)
class ByStay:
    """起付标准 of the first stay of a year and of every later one."""

    first: Yuan
    later: Yuan

    def of(self, stay: int) -> Yuan:
        return self.first if stay == 1 else self.later


@dataclass(frozen=True, slots=True)
class Inpatient:
    """What a place's fund pays in hospital: deductible, scale by level (in service), the retired's own share."""

    deductible: Parameter[ByStay]
    scales: Mapping[int, Parameter[Scale]]
    retired_own_share: Parameter[Ratio]

    @property
    def parameters(self) -> tuple[Parameter[object], ...]:
        return (self.deductible, *self.scales.values(), self.retired_own_share)


_RULES = Cite("BJ-158", 36)

_BEIJING = Inpatient(
    # The settled cases do not say since when; they are recent, so the value starts with the year it was checked in.
    deductible=Parameter(
        "beijing.deductible",
        "yuan",
        (settled(date(2026, 1, 1), None, ByStay(Yuan(130_000), Yuan(65_000)), Cite("BJ-SETTLED")),),
    ),
    scales={
        3: Parameter(
            "beijing.scale.level_3",
            "share of the fund above the deductible, in service",
            (
                settled(
                    SIL_IN_FORCE,
                    None,
                    Scale(((Yuan(0), Ratio(8500)), (Yuan(3_000_000), Ratio(9000)), (Yuan(4_000_000), Ratio(9500)))),
                    _RULES,
                ),
            ),
        ),
    },
    retired_own_share=Parameter(
        "beijing.retired_own_share",
        "of the own share in service",
        (settled(SIL_IN_FORCE, None, Ratio(6000), _RULES),),
    ),
)

INPATIENT: Mapping[str, Inpatient] = {"11": _BEIJING}
"""By the prefix of a GB/T 2260 code."""

PLACES = tuple(parameter for held in INPATIENT.values() for parameter in held.parameters)


def inpatient_of(code: str | None) -> Inpatient | None:
    """The values of the place a code lies in; None where we hold none."""
    return of_place(INPATIENT, code)

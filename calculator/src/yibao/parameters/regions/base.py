"""What we may know of a place. Every value is optional: what is missing stays in the national frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from yibao.case import Route
from yibao.parameters.dated import Parameter
from yibao.parameters.shapes import BackPayment, ContributionYears, Onset, Stop


@dataclass(frozen=True, slots=True)
class Resumption:
    """When cover begins again on a route, for gaps of ``gap_from`` to ``gap_to`` months (None: any longer)."""

    route: Route
    gap_from: int
    gap_to: int | None
    onset: Parameter[Onset]

    def applies(self, route: Route, gap: int) -> bool:
        return route is self.route and self.gap_from <= gap and (self.gap_to is None or gap <= self.gap_to)


@dataclass(frozen=True, slots=True)
class Region:
    """A pooling area (统筹地区): its GB/T 2260 code, the prefix of the codes inside it, and its values."""

    code: str
    prefix: str
    zh: str
    en: str
    stops: Parameter[Stop] | None = None
    resumptions: tuple[Resumption, ...] = ()
    back_payment: Mapping[Route, Parameter[BackPayment]] = field(default_factory=dict)
    cutoff_day: Parameter[int] | None = None
    """Last day of the month on which joining still counts for that month."""
    retirement_years: Parameter[ContributionYears] | None = None
    """Years in employees' insurance after which nothing more is paid in retirement."""

    @property
    def parameters(self) -> tuple[Parameter[object], ...]:
        found: list[Parameter[object] | None] = [self.stops, self.cutoff_day, self.retirement_years]
        found += [resumption.onset for resumption in self.resumptions]
        found += list(self.back_payment.values())
        return tuple(parameter for parameter in found if parameter is not None)

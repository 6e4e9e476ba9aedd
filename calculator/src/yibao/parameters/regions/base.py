"""What we may know of a place. Every value is optional: what is missing stays in the national frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from yibao.case import BackPayment, Route
from yibao.parameters.dated import Parameter
from yibao.parameters.dues import Dues, Limits, Share
from yibao.parameters.shapes import ContributionYears, Days, Onset, Stop


class Resumption(NamedTuple):
    """When cover begins again on a route, for gaps of ``gap_from`` to ``gap_to`` months (None: any longer).

    ``once_paid_back``: the text speaks only of those who pay the gap back.
    """

    route: Route
    gap_from: int
    gap_to: int | None
    onset: Parameter[Onset]
    once_paid_back: bool = False

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
    back_payment_within: Mapping[Route, int] = field(default_factory=dict)
    """The longest gap, in months, the place's text on paying back certainly reaches; not named: any short one."""
    base: Parameter[Limits] | None = None
    dues: Mapping[Route, Parameter[Dues]] = field(default_factory=dict)
    """What the person pays on a route; with an employer, the employee's part."""
    employer_share: Parameter[Share] | None = None
    """What the employer pays beside it, maternity included where the place collects the two together."""
    cutoff_day: Parameter[int] | None = None
    """Last day of the month on which joining still counts for that month."""
    residents_within: Parameter[Days] | None = None
    """Who leaves employees' insurance and joins residents' insurance within so many days does not wait."""
    residents_after: int = 0
    """Months in employees' insurance the place's texts on switching to residents' insurance ask for."""
    retirement_years: Parameter[ContributionYears] | None = None
    """Years in employees' insurance after which nothing more is paid in retirement."""

    @property
    def parameters(self) -> tuple[Parameter[object], ...]:
        found: list[Parameter[object] | None] = [
            self.stops,
            self.cutoff_day,
            self.residents_within,
            self.retirement_years,
        ]
        found += [resumption.onset for resumption in self.resumptions]
        found += list(self.back_payment.values())
        found += [self.base, *self.dues.values(), self.employer_share]
        return tuple(parameter for parameter in found if parameter is not None)

    def paying_back(self, route: Route, gap: int) -> Parameter[BackPayment] | None:
        """What paying back a gap of so many months does, where a text of the place reaches it."""
        return self.back_payment.get(route) if gap <= self.back_payment_within.get(route, gap) else None

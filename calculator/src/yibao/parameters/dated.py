"""A parameter is a list of versions, each with its days, its readings, citations and grade.

A version may hold several readings: in a national frame they are everything a place may choose; in a
place they are two official texts that disagree, or a rule that turns on facts we do not ask. Asking for a
day that no version covers raises; there is no falling back to the last known value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Generic, TypeVar

from yibao.law.sources import CHECKED, REVIEW, Cite, Grade

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Open(StrEnum):
    """Why a version has more than one reading."""

    PLACE = "place"
    """The national frame: each place chooses."""
    CONFLICT = "conflict"
    """Two official texts of the same place say different things."""
    FACTS = "facts"
    """One text, but it turns on facts the case does not hold (an exact day, an authority's order)."""


@dataclass(frozen=True, slots=True)
class Reading(Generic[T_co]):
    """One value and the text it is read from."""

    value: T_co
    cites: tuple[Cite, ...]


@dataclass(frozen=True)
class Version(Generic[T_co]):
    """The value from ``first_day`` to ``last_day``, both included; None means still in force when checked."""

    first_day: date
    last_day: date | None
    readings: tuple[Reading[T_co], ...]
    open: Open | None = None
    checked_on: date = CHECKED
    next_review: date = REVIEW

    def __post_init__(self) -> None:
        if (self.open is None) != (len(self.readings) == 1):
            raise ValueError(f"one reading is settled, several say why they are open: {self}")

    @cached_property
    def values(self) -> tuple[T_co, ...]:
        return tuple(reading.value for reading in self.readings)

    @cached_property
    def cites(self) -> tuple[Cite, ...]:
        return tuple(dict.fromkeys(cite for reading in self.readings for cite in reading.cites))

    @property
    def grade(self) -> Grade:
        """The weakest grade among the texts it is read from."""
        return max(cite.source.grade for cite in self.cites)

    @cached_property
    def is_own(self) -> bool:
        """Whether it is a person's own value."""
        return any(cite.own for cite in self.cites)

    def covers(self, day: date) -> bool:
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


def settled(one: T, first_day: date, last_day: date | None, *cites: Cite) -> Version[T]:
    """A version with one reading."""
    return Version(first_day, last_day, (Reading(one, cites),))


class NotInForceError(LookupError):
    """No version of the parameter covers the day."""


@dataclass(frozen=True, slots=True)
class Parameter(Generic[T_co]):
    """Versions in order, without overlap. ``id`` names it in reports, ``unit`` says what the values are."""

    id: str
    unit: str
    versions: tuple[Version[T_co], ...]

    def __post_init__(self) -> None:
        for earlier, later in zip(self.versions, self.versions[1:], strict=False):
            if earlier.last_day is None or earlier.last_day >= later.first_day:
                raise ValueError(f"versions of {self.id} overlap or are out of order at {later.first_day}")

    def on(self, day: date) -> Version[T_co]:
        """The version in force on ``day``. Raises :class:`NotInForceError`."""
        for version in self.versions:
            if version.covers(day):
                return version
        raise NotInForceError(f"{self.id} has no version for {day}")


def of_place(places: Mapping[str, T], code: str | None) -> T | None:
    """What is held of the place a GB/T 2260 code lies in, by the prefix of the code; None where nothing is."""
    return next((held for prefix, held in places.items() if code and code.startswith(prefix)), None)

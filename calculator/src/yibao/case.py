"""What a person tells us: the case, its fields, how they are read, and their JSON Schema.

One table, :data:`FIELDS`, drives the strict JSON reading, the lenient reading of a typed form, the
published schema and the form itself. Every field but ``as_of`` may be missing, and a missing field is
never filled in silently.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from yibao.calendar import UnreadableError, YearMonth, parse_date, read_date, read_month

MONTHS_SHOWN_AT_MOST = 120


class EndedBy(StrEnum):
    """How the job ended (解除或终止劳动关系的方式)."""

    RESIGNED = "resigned"
    DISMISSED = "dismissed"
    MUTUAL_BY_EMPLOYER = "mutual_by_employer"
    MUTUAL_BY_EMPLOYEE = "mutual_by_employee"
    CONTRACT_EXPIRED = "contract_expired"
    RETIRED = "retired"


class Route(StrEnum):
    """How the person is insured next: 新单位, 灵活就业, 居民医保, 领失业金期间, or not at all."""

    EMPLOYER = "employer"
    FLEXIBLE = "flexible"
    RESIDENTS = "residents"
    UNEMPLOYMENT_BENEFIT = "unemployment_benefit"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with the input. ``why`` is a key of ``yibao.texts.errors``."""

    field: str
    value: str
    why: str
    choices: tuple[str, ...] = ()


class CaseError(ValueError):
    """The input is not a case; ``problems`` names each field, the value and what is wrong."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(f"{p.field}: {p.why} ({p.value!r})" for p in problems))
        self.problems = problems


def _region(text: str) -> str:
    if not re.fullmatch(r"[1-8][0-9]{5}", text):
        raise UnreadableError("not_a_region", text)
    return text


def _yes_no(text: str) -> bool:
    if text not in ("yes", "no"):
        raise UnreadableError("not_yes_no", text)
    return text == "yes"


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its dotted name, and how its JSON value and its typed text are read."""

    name: str
    kind: str  # date, month, region, bool, or choice
    choices: type[StrEnum] | None = None

    def read_json(self, raw: object) -> object:
        """The strict reading. Raises :class:`UnreadableError`."""
        if self.kind == "bool":
            if not isinstance(raw, bool):
                raise UnreadableError("not_a_bool", _shown(raw))
            return raw
        if not isinstance(raw, str):
            raise UnreadableError("not_text", _shown(raw))
        strict: dict[str, Callable[[str], object]] = {"date": parse_date, "month": YearMonth.parse}
        return strict.get(self.kind, self.read_text)(raw)

    def read_text(self, raw: str) -> object:
        """The lenient reading of a typed form field. Raises :class:`UnreadableError`."""
        if self.choices:
            if raw not in list(self.choices):
                raise UnreadableError("not_a_choice", raw)
            return self.choices(raw)
        readers: dict[str, Callable[[str], object]] = {
            "date": read_date,
            "month": read_month,
            "region": _region,
            "bool": _yes_no,
        }
        return readers[self.kind](raw)

    @property
    def schema(self) -> dict[str, Any]:
        if self.choices:
            return {"enum": [*map(str, self.choices), None]}
        schemas: dict[str, dict[str, Any]] = {
            "date": {"type": ["string", "null"], "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "month": {"type": ["string", "null"], "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"},
            "region": {"type": ["string", "null"], "pattern": "^[1-8][0-9]{5}$"},
            "bool": {"type": ["boolean", "null"]},
        }
        return schemas[self.kind]


FIELDS: tuple[Field, ...] = (
    Field("as_of", "date"),
    Field("region", "region"),
    Field("employment_ended", "date"),
    Field("ended_by", "choice", EndedBy),
    Field("last_paid", "month"),
    Field("next.route", "choice", Route),
    Field("next.first_paid", "month"),
    Field("next.back_paid", "bool"),
    Field("next.same_area", "bool"),
    Field("months.from", "month"),
    Field("months.to", "month"),
)
GROUPS = ("next", "months")


@dataclass(frozen=True, slots=True)
class Next:
    """How the person is insured next, and from which month it is paid."""

    route: Route | None = None
    first_paid: YearMonth | None = None
    back_paid: bool | None = None
    same_area: bool | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One person's facts. Only ``as_of``, the day the answer is for, is required."""

    as_of: date
    region: str | None = None
    employment_ended: date | None = None
    ended_by: EndedBy | None = None
    last_paid: YearMonth | None = None
    next: Next = Next()
    months: tuple[YearMonth | None, YearMonth | None] = (None, None)

    @classmethod
    def from_json(cls, mapping: object) -> Case:
        """Read the strict JSON form. Raises :class:`CaseError` naming every field that is wrong."""
        if not isinstance(mapping, Mapping):
            raise CaseError((Problem("case", _shown(mapping), "not_an_object"),))
        flat: dict[str, object] = {}
        problems: list[Problem] = []
        for key, raw in mapping.items():
            if key not in GROUPS or raw is None:
                flat[str(key)] = raw
            elif isinstance(raw, Mapping):
                flat.update({f"{key}.{inner}": inner_raw for inner, inner_raw in raw.items()})
            else:
                problems.append(Problem(key, _shown(raw), "not_an_object"))
        return cls._read({k: v for k, v in flat.items() if v is not None}, problems, Field.read_json)

    @classmethod
    def from_form(cls, form: Mapping[str, object]) -> Case:
        """Read typed form fields, dotted names to text; empty means not said. Raises :class:`CaseError`."""
        said = {k: v.strip() for k, v in form.items() if isinstance(v, str) and v.strip()}
        return cls._read(said, [], lambda field, raw: field.read_text(str(raw)))

    @classmethod
    def _read(
        cls, flat: Mapping[str, object], problems: list[Problem], read: Callable[[Field, object], object]
    ) -> Case:
        known = {field.name: field for field in FIELDS}
        facts: dict[str, Any] = {}
        for name, raw in flat.items():
            if name not in known:
                problems.append(Problem(name, _shown(raw), "unknown_field", tuple(known)))
                continue
            field = known[name]
            try:
                facts[name] = read(field, raw)
            except UnreadableError as unreadable:
                choices = tuple(map(str, field.choices)) if field.choices else ()
                problems.append(Problem(name, _shown(raw), unreadable.why, choices))
        if "as_of" not in flat:
            problems.append(Problem("as_of", "", "as_of_missing"))
        problems += _contradictions(facts)
        if problems:
            raise CaseError(tuple(problems))
        return cls(
            **{name: fact for name, fact in facts.items() if "." not in name},
            next=Next(**{n.removeprefix("next."): fact for n, fact in facts.items() if n.startswith("next.")}),
            months=(facts.get("months.from"), facts.get("months.to")),
        )

    def to_json(self) -> dict[str, Any]:
        """The strict JSON form, without what was not said."""
        flat = {
            "as_of": self.as_of,
            "region": self.region,
            "employment_ended": self.employment_ended,
            "ended_by": self.ended_by,
            "last_paid": self.last_paid,
        }
        nested = {
            "next": {n: getattr(self.next, n) for n in ("route", "first_paid", "back_paid", "same_area")},
            "months": {"from": self.months[0], "to": self.months[1]},
        }
        found: dict[str, Any] = {name: _plain(fact) for name, fact in flat.items() if fact is not None}
        for name, group in nested.items():
            if said := {inner: _plain(fact) for inner, fact in group.items() if fact is not None}:
                found[name] = said
        return found


def _plain(fact: object) -> object:
    return fact if isinstance(fact, bool) else str(fact)


def _shown(raw: object) -> str:
    """A raw value as an error shows it: short, and never a surprise to print."""
    text = raw if isinstance(raw, str) else repr(raw)
    text = "".join(c if c.isprintable() else "�" for c in text)
    return text if len(text) <= 40 else text[:39] + "…"


def _contradictions(facts: Mapping[str, Any]) -> list[Problem]:
    problems = []
    last_paid, first_paid = facts.get("last_paid"), facts.get("next.first_paid")
    if last_paid and first_paid and first_paid <= last_paid:
        problems.append(
            Problem("next.first_paid", str(first_paid), "first_paid_not_after_last_paid", (str(last_paid),))
        )
    start, end = facts.get("months.from"), facts.get("months.to")
    if start and end:
        if end < start:
            problems.append(Problem("months.to", str(end), "months_reversed", (str(start),)))
        elif start.until(end) >= MONTHS_SHOWN_AT_MOST:
            problems.append(Problem("months.to", str(end), "too_many_months", (str(MONTHS_SHOWN_AT_MOST),)))
    return problems

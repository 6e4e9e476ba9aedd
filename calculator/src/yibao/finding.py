"""What comes out of the rules: answers, findings and the report.

An answer is honest about what it does not know. It is YES, NO or a VALUE; or LOCAL, where the place
decides and the possible answers are listed; or UNKNOWN, where the person has not said something, and the
missing field is named. Three-valued (Kleene) logic joins them. The tree of findings is the explanation:
there is no other record of how an answer came about.

What a report holds by the dozen is a named tuple: it is made in a third of the time of a frozen dataclass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from yibao.calendar import YearMonth
from yibao.money import Ratio, Yuan

if TYPE_CHECKING:
    from yibao.case import Case
    from yibao.law import Cite, Document

Scalar = str | int | date | YearMonth | Yuan | Ratio


class Kind(StrEnum):
    YES = "YES"
    NO = "NO"
    VALUE = "VALUE"
    LOCAL = "LOCAL"
    UNKNOWN = "UNKNOWN"


class Answer(NamedTuple):
    """One of YES, NO, a VALUE, LOCAL with what is possible, UNKNOWN with the fields that are missing."""

    kind: Kind
    values: tuple[Scalar, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def possible(self) -> frozenset[Scalar] | None:
        """Everything the answer may turn out to be; None where nothing limits it."""
        if self.kind is Kind.UNKNOWN or (self.kind is Kind.LOCAL and not self.values):
            return None
        return frozenset(self.values or (self.kind.value,))

    def includes(self, other: Answer) -> bool:
        """Whether ``other`` lies inside this answer's range; amounts reach from the least to the most."""
        mine, others = self.possible, other.possible
        if mine is None or others is None:
            return mine is None
        amounts, inner = ([one.fen for one in found if isinstance(one, Yuan)] for found in (mine, others))
        if amounts and inner:
            return min(amounts) <= min(inner) and max(inner) <= max(amounts)
        return others <= mine


YES = Answer(Kind.YES)
NO = Answer(Kind.NO)


def value(one: Scalar) -> Answer:
    return Answer(Kind.VALUE, (one,))


def local(possible: Iterable[Scalar]) -> Answer:
    """The place decides among ``possible``; without any, nothing bounds it."""
    return Answer(Kind.LOCAL, tuple(sorted(possible)))


def one_of(possible: Iterable[Scalar]) -> Answer:
    """A single possibility is a value; several are LOCAL."""
    found: list[Scalar] = sorted(set(possible))
    return value(found[0]) if len(found) == 1 else local(found)


def yes_or_no(possible: Iterable[bool]) -> Answer:
    """YES or NO when all agree, else LOCAL."""
    found = set(possible)
    return local(("NO", "YES")) if len(found) > 1 else YES if found == {True} else NO


def unknown(*missing: str) -> Answer:
    return Answer(Kind.UNKNOWN, missing=missing)


def both(*answers: Answer) -> Answer:
    """Kleene's *and*: one NO decides; else what is missing is asked; else the place decides."""
    return _join(answers, Kind.NO, YES)


def either(*answers: Answer) -> Answer:
    """Kleene's *or*: one YES decides; else what is missing is asked; else the place decides."""
    return _join(answers, Kind.YES, NO)


def _join(answers: tuple[Answer, ...], deciding: Kind, otherwise: Answer) -> Answer:
    for answer in answers:
        if answer.kind is deciding:
            return answer
    missing = tuple(dict.fromkeys(name for answer in answers for name in answer.missing))
    if missing:
        return unknown(*missing)
    for answer in answers:
        if answer.kind is Kind.LOCAL:
            return answer
    return otherwise


NOTHING: Mapping[str, Scalar] = MappingProxyType({})


class Finding(NamedTuple):
    """What one rule found: ``rule`` and ``reason`` name the sentence, ``used`` fills it, ``cites`` bear it."""

    rule: str
    reason: str
    answer: Answer
    cites: tuple[Cite, ...] = ()
    used: Mapping[str, Scalar] = NOTHING
    rests_on: tuple[Finding, ...] = ()

    @property
    def text_id(self) -> str:
        return f"{self.rule}.{self.reason}"

    def walk(self) -> Iterable[Finding]:
        """This finding and all it rests on, parents first."""
        waiting = [self]
        while waiting:
            finding = waiting.pop()
            yield finding
            waiting.extend(reversed(finding.rests_on))


def plain(fact: Scalar) -> str | int:
    """A fact as JSON holds it: numbers stay numbers, everything else is text."""
    return fact if isinstance(fact, int) else str(fact)


def figure(finding: Finding) -> bool | str | int | dict[str, str | int] | None:
    """The answer as one figure: true, false, a value, ``{"from", "to"}`` where the place decides, or None."""
    answer = finding.answer
    if answer.kind in (Kind.YES, Kind.NO):
        return answer.kind is Kind.YES
    if answer.kind is Kind.VALUE:
        return plain(answer.values[0])
    if answer.kind is Kind.UNKNOWN or not answer.values or set(answer.values) == {"NO", "YES"}:
        return None
    return {"from": plain(answer.values[0]), "to": plain(answer.values[-1])}


class Status(StrEnum):
    """A month in the timeline, seen from the pooled fund (统筹基金)."""

    COVERED = "covered"
    COVERED_ONCE_PAID_BACK = "covered_once_paid_back"
    WAITING = "waiting"
    PLACE_DECIDES = "place_decides"
    NOT_COVERED = "not_covered"


class Month(NamedTuple):
    """One month: everything it may be, and the rules that say so."""

    month: YearMonth
    possible: frozenset[Status]
    because: tuple[str, ...]

    @property
    def status(self) -> Status:
        return next(iter(self.possible)) if len(self.possible) == 1 else Status.PLACE_DECIDES


class Deadline(NamedTuple):
    """A day by which something is to be done. ``rule`` names the two sentences: what, and what if not."""

    day: date
    rule: str
    basis: tuple[Cite, ...]
    used: Mapping[str, Scalar] = NOTHING


@dataclass(frozen=True, slots=True)
class Asked:
    """What one question gives: the root of its findings, its figures as plain JSON, its deadlines.

    A figure the place decides is ``{"from", "to"}``; one that cannot be given is None, and a finding says why.
    """

    question: str
    root: Finding
    figures: dict[str, Any] = field(default_factory=dict)
    deadlines: tuple[Deadline, ...] = ()


class Said(NamedTuple):
    """A sentence by its id in ``yibao.texts``, with what fills it."""

    text_id: str
    used: Mapping[str, Scalar] = NOTHING


@dataclass(frozen=True, slots=True)
class Change:
    """The smallest change that turns a no: the facts to change, and what the answer then becomes.

    ``months`` are the first and the last of a stretch without cover, where the no is theirs. Without ``facts``,
    nothing a person could change turns it. ``is_past``: it would have had to be done in a month that is over.
    """

    rule: str
    months: tuple[YearMonth, YearMonth] | None
    facts: dict[str, Any]
    becomes: Answer
    is_past: bool


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the rules say about a case."""

    case: Case
    rules_version: str
    timeline: tuple[Month, ...]
    asked: tuple[Asked, ...]
    deadlines: tuple[Deadline, ...]
    assumed: tuple[Said, ...]
    notices: tuple[Said, ...]
    ask_12393: tuple[Said, ...]
    next_questions: tuple[str, ...]
    nearest: tuple[Change, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The root finding of every question."""
        return tuple(asked.root for asked in self.asked)

    @property
    def cites(self) -> tuple[Cite, ...]:
        """Every citation the report rests on, each once, in order of appearance."""
        return tuple(dict.fromkeys(self._cited()))

    @property
    def documents(self) -> tuple[Document, ...]:
        """Every document the report rests on, each once, in order of appearance."""
        return tuple({cite.document: cite.source for cite in self._cited()}.values())

    def _cited(self) -> Iterator[Cite]:
        for root in self.findings:
            for finding in root.walk():
                yield from finding.cites
        for deadline in self.deadlines:
            yield from deadline.basis

    def to_json(self) -> dict[str, Any]:
        """The stable JSON form, as ``python -m yibao schema report`` describes it."""
        from yibao.views.json import report_to_json  # views know the texts; findings do not

        return report_to_json(self)

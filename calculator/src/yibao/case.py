"""What a person tells us: the case, its fields, how they are read, and their JSON Schema.

One table, :data:`FIELDS`, drives the strict JSON reading, the lenient reading of a typed form, the
published schema and the form itself. Every field but ``as_of`` may be missing, and a missing field is
never filled in silently.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from yibao.calendar import YearMonth, parse_date, read_date, read_month
from yibao.money import Ratio, Yuan, read_count, read_ratio, read_yuan
from yibao.reading import UnreadableError

MONTHS_SHOWN_AT_MOST = 120
EARLIEST_YEAR = 1980
"""Nothing but a birth lies before it; a clock that was never set does."""


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


class Category(StrEnum):
    """The three categories of the retirement annexes: men, women whose age was 55, women whose age was 50."""

    MAN = "man"
    WOMAN_55 = "woman_55"
    WOMAN_50 = "woman_50"


class Place(StrEnum):
    """Where the bill arises: 定点药店, 门诊, 住院."""

    PHARMACY = "pharmacy"
    OUTPATIENT = "outpatient"
    INPATIENT = "inpatient"


class Cause(StrEnum):
    """What caused the treatment; all but illness may fall outside the fund (SIL 30)."""

    ILLNESS = "illness"
    WORK_INJURY = "work_injury"
    THIRD_PARTY = "third_party"
    PUBLIC_HEALTH = "public_health"
    ABROAD = "abroad"


class CardUse(StrEnum):
    """How a voucher (医保凭证) was used: one's own, lent, another's, the family account, drugs bought for another."""

    OWN = "own"
    LENT = "lent"
    USED_ANOTHERS = "used_anothers"
    FAMILY_ACCOUNT = "family_account"
    BOUGHT_FOR_ANOTHER = "bought_for_another"


class AtHand(StrEnum):
    """What one has at hand for looking up the balance."""

    PHONE = "phone"
    CARD = "card"
    IDENTITY = "identity"
    COMPUTER = "computer"
    NOTHING = "nothing"


class CoverEnds(StrEnum):
    """Where cover ends after the last paid month: with that month, with the next one, or on a day of the next one."""

    LAST_PAID_MONTH = "last_paid_month"
    NEXT_MONTH = "next_month"
    DAY_OF_NEXT_MONTH = "day_of_next_month"


class WayBack(StrEnum):
    """The way of being insured that a place's rules on gaps are for; the values are those of :class:`Route`."""

    EMPLOYER = "employer"
    FLEXIBLE = "flexible"
    RESIDENTS = "residents"


class CountsFrom(StrEnum):
    """The month with which cover, or the wait for it, begins: the paying month (缴费当月), or the one after it."""

    PAYING_MONTH = "paying_month"
    MONTH_AFTER = "month_after"


class BackPayment(StrEnum):
    """补缴: what paying back a short gap does."""

    REIMBURSED = "reimbursed"
    """Accepted, and the costs of the gap are reimbursed after all (追溯)."""
    NOT_REIMBURSED = "not_reimbursed"
    """Accepted, but the costs of the gap stay one's own."""
    NOT_ACCEPTED = "not_accepted"
    """This route does not take back-payments."""


class Status(StrEnum):
    """In service (在职) or retired (退休), as far as the bill is concerned."""

    EMPLOYED = "employed"
    RETIRED = "retired"


class Problem(NamedTuple):
    """One thing wrong with the input. ``why`` is a key of ``yibao.texts.errors``."""

    field: str
    value: str
    why: str
    choices: tuple[str, ...] = ()
    against: str = ""
    """The other field, where two contradict each other."""


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


class Field(NamedTuple):
    """One field: its dotted name, and how its JSON value and its typed text are read."""

    name: str
    kind: str  # date, month, region, bool, choice, money, ratio, or count
    choices: type[StrEnum] | None = None
    between: tuple[int, int] = (0, 0)
    """Of a count: the least and the most it can be."""

    def read_json(self, raw: object) -> object:
        """The strict reading. Raises :class:`UnreadableError`."""
        if self.kind == "bool":
            if not isinstance(raw, bool):
                raise UnreadableError("not_a_bool", _shown(raw))
            return raw
        if self.kind == "count":
            if not isinstance(raw, int) or isinstance(raw, bool):
                raise UnreadableError("not_a_count", _shown(raw))
            return self._within(raw)
        if not isinstance(raw, str):
            raise UnreadableError("not_text", _shown(raw))
        strict: dict[str, Callable[[str], object]] = {
            "date": parse_date,
            "month": YearMonth.parse,
            "money": Yuan.parse,
            "ratio": Ratio.parse,
        }
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
            "money": read_yuan,
            "ratio": read_ratio,
            "count": lambda text: self._within(read_count(text)),
        }
        return readers[self.kind](raw)

    def _within(self, number: int) -> int:
        least, most = self.between
        if not least <= number <= most:
            raise UnreadableError("count_out_of_range", str(number))
        return number

    @property
    def schema(self) -> dict[str, Any]:
        if self.choices:
            return {"enum": [*map(str, self.choices), None]}
        schemas: dict[str, dict[str, Any]] = {
            "date": {"type": ["string", "null"], "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
            "month": {"type": ["string", "null"], "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"},
            "region": {"type": ["string", "null"], "pattern": "^[1-8][0-9]{5}$"},
            "bool": {"type": ["boolean", "null"]},
            "money": {"type": ["string", "null"], "pattern": "^[0-9]{1,12}([.][0-9]{1,2})?$"},
            "ratio": {"type": ["string", "null"], "pattern": "^(0([.][0-9]{1,4})?|1([.]0{1,4})?)$"},
            "count": {"type": ["integer", "null"], "minimum": self.between[0], "maximum": self.between[1]},
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
    Field("birth", "month"),
    Field("category", "choice", Category),
    Field("contribution_base", "money"),
    Field("balance", "money"),
    Field("account_spending", "money"),
    Field("medical_months", "count", between=(0, 720)),
    Field("unemployment_months", "count", between=(0, 720)),
    Field("unemployment_drawn", "count", between=(0, 24)),
    Field("registered", "bool"),
    Field("at_hand", "choice", AtHand),
    Field("card.use", "choice", CardUse),
    Field("card.amount", "money"),
    Field("bill.date", "date"),
    Field("bill.place", "choice", Place),
    Field("bill.level", "count", between=(1, 3)),
    Field("bill.total", "money"),
    Field("bill.outside_catalogue", "money"),
    Field("bill.stay", "count", between=(1, 99)),
    Field("bill.cause", "choice", Cause),
    Field("bill.status", "choice", Status),
    Field("bill.deductible", "money"),
    Field("bill.ratio", "ratio"),
    Field("bill.cap", "money"),
    Field("place.ends", "choice", CoverEnds),
    Field("place.ends_day", "count", between=(1, 27)),
    Field("place.route", "choice", WayBack),
    Field("place.free_gap", "count", between=(0, 60)),
    Field("place.wait", "count", between=(0, 24)),
    Field("place.counts_from", "choice", CountsFrom),
    Field("place.back_payment", "choice", BackPayment),
    Field("place.flexible_monthly", "money"),
    Field("place.residents_yearly", "money"),
    Field("place.years", "count", between=(0, 40)),
)


@dataclass(frozen=True, slots=True)
class Next:
    """How the person is insured next, and from which month it is paid."""

    route: Route | None = None
    first_paid: YearMonth | None = None
    back_paid: bool | None = None
    same_area: bool | None = None


@dataclass(frozen=True, slots=True)
class Months:
    """The months to show."""

    from_: YearMonth | None = None
    to: YearMonth | None = None


@dataclass(frozen=True, slots=True)
class Bill:
    """One bill (医疗费用), and the place's values as far as the person knows them."""

    date: date | None = None
    place: Place | None = None
    level: int | None = None
    """医院级别, 1 to 3."""
    total: Yuan | None = None
    outside_catalogue: Yuan | None = None
    """目录外, what no insurance list holds."""
    stay: int | None = None
    """Which stay of the year: 1 is the first."""
    cause: Cause | None = None
    status: Status | None = None
    deductible: Yuan | None = None
    ratio: Ratio | None = None
    cap: Yuan | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """How a voucher was used, and what was obtained with it from the fund."""

    use: CardUse | None = None
    amount: Yuan | None = None
    """骗取金额: what the fund paid that it should not have."""


@dataclass(frozen=True, slots=True)
class OwnPlace:
    """What a person has found out about a place: its values, for one that is not listed, or better known than here."""

    ends: CoverEnds | None = None
    ends_day: int | None = None
    """With DAY_OF_NEXT_MONTH: the last day of cover, itself included."""
    route: WayBack | None = None
    """The way that the next four are for."""
    free_gap: int | None = None
    """The longest gap, in months, after which there is no wait."""
    wait: int | None = None
    """待遇等待期 after a longer gap, in months."""
    counts_from: CountsFrom | None = None
    back_payment: BackPayment | None = None
    flexible_monthly: Yuan | None = None
    residents_yearly: Yuan | None = None
    years: int | None = None
    """职工医保年限 asked of this person at retirement."""


GROUPS: dict[str, type[Next | Months | Card | Bill | OwnPlace]] = {
    "next": Next,
    "months": Months,
    "card": Card,
    "bill": Bill,
    "place": OwnPlace,
}


@dataclass(frozen=True, slots=True)
class Case:
    """One person's facts. Only ``as_of``, the day the answer is for, is required."""

    as_of: date
    region: str | None = None
    employment_ended: date | None = None
    ended_by: EndedBy | None = None
    last_paid: YearMonth | None = None
    next: Next = Next()
    months: Months = Months()
    birth: YearMonth | None = None
    category: Category | None = None
    contribution_base: Yuan | None = None
    """缴费基数, yuan a month."""
    balance: Yuan | None = None
    """个人账户余额."""
    account_spending: Yuan | None = None
    """What is spent from the account in a month."""
    medical_months: int | None = None
    """职工医保累计缴费月数, deemed ones included."""
    unemployment_months: int | None = None
    """失业保险累计缴费月数 since the last benefit, if any."""
    unemployment_drawn: int | None = None
    """Months of an earlier benefit that were granted and not drawn (应领未领)."""
    registered: bool | None = None
    """Registered as unemployed and looking for work."""
    at_hand: AtHand | None = None
    card: Card = Card()
    bill: Bill = Bill()
    place: OwnPlace = OwnPlace()

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
        return cls.from_facts(*_read({k: v for k, v in flat.items() if v is not None}, problems, Field.read_json))

    @classmethod
    def from_form(cls, form: Mapping[str, object]) -> Case:
        """Read typed form fields, dotted names to text; empty means not said. Raises :class:`CaseError`."""
        return cls.from_facts(*read_form(form))

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any], problems: Sequence[Problem] = ()) -> Case:
        """What was read of a form or of JSON. Raises :class:`CaseError` if there are problems."""
        if problems:
            raise CaseError(tuple(problems))
        grouped: dict[str, Any] = {}
        for group, make in GROUPS.items():
            inner = {_attribute(name): fact for name, fact in facts.items() if name.startswith(f"{group}.")}
            grouped[group] = make(**inner)
        return cls(**{name: fact for name, fact in facts.items() if "." not in name}, **grouped)

    def said(self, name: str) -> Any:
        """The fact of a field by its dotted name, such as ``next.route``; None where it is not said."""
        group = name.partition(".")[0]
        return getattr(getattr(self, group), _attribute(name)) if group in GROUPS else getattr(self, name)

    def changed(self, facts: Mapping[str, Any]) -> Case:
        """The same case with other facts, by their dotted names."""
        grouped: dict[str, Any] = {}
        for name, fact in facts.items():
            group = name.partition(".")[0]
            if group in GROUPS:
                inner = grouped.get(group, getattr(self, group))
                grouped[group] = replace(inner, **{_attribute(name): fact})
            else:
                grouped[name] = fact
        return replace(self, **grouped)

    def to_json(self) -> dict[str, Any]:
        """The strict JSON form, without what was not said."""
        found: dict[str, Any] = {}
        for field in FIELDS:
            fact = self.said(field.name)
            if fact is None:
                continue
            group, _, inner = field.name.partition(".")
            if inner:
                found.setdefault(group, {})[inner] = _plain(fact)
            else:
                found[group] = _plain(fact)
        return found


def read_form(form: Mapping[str, object]) -> tuple[dict[str, Any], list[Problem]]:
    """What can be read of typed form fields, by their dotted names, and what is wrong with the others."""
    said = {k: v.strip() for k, v in form.items() if isinstance(v, str) and v.strip()}
    return _read(said, [], lambda field, raw: field.read_text(str(raw)))


def _read(
    flat: Mapping[str, object], problems: list[Problem], read: Callable[[Field, object], object]
) -> tuple[dict[str, Any], list[Problem]]:
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
            choices = tuple(map(str, field.between if field.kind == "count" else field.choices or unreadable.readings))
            problems.append(Problem(name, _shown(raw), unreadable.why, choices))
    if "as_of" not in flat:
        problems.append(Problem("as_of", "", "as_of_missing"))
    return facts, problems + _contradictions(facts)


def _attribute(name: str) -> str:
    """The attribute of a grouped field: ``months.from`` is ``from_``."""
    inner = name.partition(".")[2]
    return "from_" if inner == "from" else inner


def _plain(fact: object) -> object:
    return fact if isinstance(fact, int) else str(fact)


def _shown(raw: object) -> str:
    """A raw value as an error shows it: short, and never a surprise to print."""
    text = raw if isinstance(raw, str) else repr(raw)
    text = "".join(c if c.isprintable() else "�" for c in text)
    return text if len(text) <= 40 else text[:39] + "…"


_Holds = Callable[[Any, Any], bool]
_CONTRADICTIONS: tuple[tuple[str, str, str, _Holds], ...] = (
    ("next.first_paid", "last_paid", "first_paid_not_after_last_paid", lambda first, last: bool(first <= last)),
    ("next.first_paid", "next.route", "first_paid_on_no_route", lambda _, route: route is Route.NONE),
    ("months.to", "months.from", "months_reversed", lambda end, start: bool(end < start)),
    ("last_paid", "birth", "before_birth", lambda last, birth: bool(last < birth)),
    ("employment_ended", "birth", "ended_before_birth", lambda ended, birth: YearMonth.of(ended) < birth),
    ("bill.outside_catalogue", "bill.total", "outside_above_total", lambda part, total: bool(part > total)),
    ("place.ends_day", "place.ends", "no_such_end", lambda _, ends: ends is not CoverEnds.DAY_OF_NEXT_MONTH),
)
"""Two fields that cannot both be right: the one the mistake is shown at, the other, why, and when."""


def _contradictions(facts: Mapping[str, Any]) -> list[Problem]:
    problems = [
        Problem(name, str(fact), "too_early", (str(EARLIEST_YEAR),))
        for name, fact in facts.items()
        if isinstance(fact, date | YearMonth) and fact.year < EARLIEST_YEAR and name != "birth"
    ]
    problems += [
        Problem(name, str(facts[name]), why, (str(facts[other]),), other)
        for name, other, why, holds in _CONTRADICTIONS
        if name in facts and other in facts and holds(facts[name], facts[other])
    ]
    start, end = facts.get("months.from"), facts.get("months.to")
    if start and end and start.until(end) >= MONTHS_SHOWN_AT_MOST:
        problems.append(Problem("months.to", str(end), "too_many_months", (str(MONTHS_SHOWN_AT_MOST),)))
    return problems

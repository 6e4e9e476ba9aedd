"""The JSON Schemas of a case and of a report: closed, worded in both languages, with examples.

Every object names all its fields; ``x-zh`` holds the Chinese of ``title`` and ``description``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from yibao.case import FIELDS, GROUPS, Case, Field, Route
from yibao.finding import Kind, Status
from yibao.law import Grade
from yibao.rules import answer
from yibao.rules.lookup import EVERY_WAY
from yibao.texts import LANGUAGES, TEXTS

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]

EXAMPLES: tuple[dict[str, Any], ...] = (
    {"as_of": "2026-06-10", "last_paid": "2026-05"},
    {
        "as_of": "2026-06-10",
        "region": "310000",
        "employment_ended": "2026-05-31",
        "ended_by": "dismissed",
        "last_paid": "2026-05",
        "next": {"route": "flexible", "first_paid": "2026-08", "back_paid": False, "same_area": True},
        "months": {"from": "2026-05", "to": "2026-12"},
        "contribution_base": "8000.00",
        "balance": "3200.50",
        "account_spending": "400.00",
        "unemployment_months": 60,
        "unemployment_drawn": 0,
        "registered": True,
    },
    {
        "as_of": "2026-06-10",
        "region": "110000",
        "last_paid": "2026-05",
        "balance": "3000.00",
        "bill": {
            "date": "2026-05-12",
            "place": "inpatient",
            "level": 3,
            "total": "50000.00",
            "outside_catalogue": "0.00",
            "stay": 1,
            "cause": "illness",
            "status": "employed",
        },
    },
    {
        "as_of": "2026-06-10",
        "region": "330100",
        "last_paid": "2026-05",
        "birth": "1966-03",
        "category": "man",
        "medical_months": 200,
        "at_hand": "phone",
        "card": {"use": "used_anothers", "amount": "1000.00"},
    },
    {
        "as_of": "2026-06-10",
        "region": "210200",
        "last_paid": "2026-05",
        "next": {"route": "flexible", "first_paid": "2026-10"},
        "medical_months": 200,
        "place": {
            "ends": "day_of_next_month",
            "ends_day": 14,
            "route": "flexible",
            "free_gap": 3,
            "wait": 6,
            "counts_from": "month_after",
            "back_payment": "reimbursed",
            "flexible_monthly": "430.25",
            "residents_yearly": "400.00",
            "years": 20,
        },
    },
)
"""Whole cases: the least one can say; leaving a job; a bill; retirement, card and lookup; a place not listed."""


def case_schema() -> Schema:
    """What a case may hold. Only ``as_of`` is required; null is the same as missing."""
    return {"$schema": _DRAFT, "title": "yibao case", **_case(), "examples": list(EXAMPLES)}


def report_schema() -> Schema:
    """What a report holds, with the report of one of the examples."""
    example = answer(Case.from_json(EXAMPLES[1])).to_json()
    return {"$schema": _DRAFT, "title": "yibao report", **_report(), "$defs": _definitions(), "examples": [example]}


# ── words ───────────────────────────────────────────────────────────────────────────────────────────


def _words(title: str, *descriptions: str) -> Schema:
    """Title and description of a field in English, and in Chinese under ``x-zh``."""
    chinese, english = (_in_language(language, title, descriptions) for language in range(len(LANGUAGES)))
    return {**english, "x-zh": chinese}


def _in_language(language: int, title: str, descriptions: tuple[str, ...]) -> dict[str, str]:
    described = ("", " ")[language].join(TEXTS[one][language] for one in descriptions)
    return {"title": TEXTS[title][language]} | ({"description": described} if described else {})


def _worded(schema: Schema, path: str) -> Schema:
    """The schema with words at each of its fields, found by their path."""
    made = dict(schema)
    if "properties" in schema:
        made["properties"] = {
            name: _words(f"{path}.{name}") | _worded(one, f"{path}.{name}")
            for name, one in schema["properties"].items()
        }
    if "items" in schema:
        made["items"] = _worded(schema["items"], path)
    return made


# ── a case ──────────────────────────────────────────────────────────────────────────────────────────


def _case() -> Schema:
    described = {field.name: _field(field) for field in FIELDS}
    described["as_of"] |= {"type": "string"}
    properties: Schema = {name: schema for name, schema in described.items() if "." not in name}
    for group in GROUPS:
        inner = {n.removeprefix(f"{group}."): s for n, s in described.items() if n.startswith(f"{group}.")}
        shape = {"type": ["object", "null"], "properties": inner, "additionalProperties": False}
        properties[group] = _words(f"schema.case.{group}") | shape
    return {"type": "object", "properties": properties, "required": ["as_of"], "additionalProperties": False}


def _field(field: Field) -> Schema:
    hint = f"schema.case.{field.name}" if f"schema.case.{field.name}" in TEXTS else f"hint.{field.name}"
    notes = (note for note in (hint, f"schema.kind.{field.kind}") if note in TEXTS)
    return _words(f"field.{field.name}", *notes) | field.schema


# ── a report ────────────────────────────────────────────────────────────────────────────────────────

_FLAG: Schema = {"type": ["boolean", "null"]}
_COUNT: Schema = {"type": ["integer", "null"], "minimum": 0}
_STRINGS: Schema = {"type": "array", "items": {"type": "string"}}
_SCALAR: Schema = {"type": ["string", "integer"]}
_RULE: Schema = {"type": "string", "pattern": "^[a-z]+[.][a-z0-9_]+$"}


def _object(**properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _of(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _maybe(*names: str, also: tuple[bool, ...] = ()) -> Schema:
    """One of the definitions, or null, or a truth value that is named."""
    return {"anyOf": [*map(_of, names), {"enum": [None, *also]}]}


_AMOUNT = _maybe("money", "money_range")
_DAY = _maybe("date", "date_range")
_MONTH = _maybe("month")
_PURPOSES = (
    "pharmacy", "outpatient", "inpatient", "family", "relatives",
    "relatives_premium", "own_premium", "fitness", "public_health",
)  # fmt: skip
_FIGURES: dict[str, Schema] = {
    "coverage": _object(
        covered=_FLAG,
        ends=_maybe("date", "date_range", also=(False,)),
        resumes=_maybe("date", "date_range", also=(False, True)),
    ),
    "balance": _object(
        usable={"const": True}, purposes=_object(**dict.fromkeys(_PURPOSES, _FLAG)), lasts_months=_COUNT
    ),
    "account": _object(monthly=_AMOUNT),
    "bill": _object(fund=_AMOUNT, account=_AMOUNT, cash=_AMOUNT),
    "staying": _object(
        options={
            **_list(
                _object(
                    route={"enum": [str(route) for route in Route if route is not Route.NONE]},
                    allowed=_FLAG,
                    covered_from=_DAY,
                    monthly=_AMOUNT,
                    yearly=_AMOUNT,
                )
            ),
            "minItems": 4,
            "maxItems": 4,
        }
    ),
    "unemployment": _object(entitled=_FLAG, months=_maybe("count", "count_range")),
    "withdrawal": _object(cash=_FLAG, transfer=_FLAG, inherit=_FLAG, family=_FLAG),
    "retirement": _object(
        age={**_object(years=_of("count"), months=_of("count")), "type": ["object", "null"]},
        month=_MONTH,
        earliest=_MONTH,
        latest=_MONTH,
        medical_years=_COUNT,
        months_to_pay=_COUNT,
        pension_months=_COUNT,
    ),
    "card": _object(allowed=_FLAG, fine=_maybe("money_range"), suspension_months=_maybe("count_range")),
    "lookup": _object(channels=_list({"enum": [way.__name__ for way in EVERY_WAY]})),
    "employer": _object(
        certificate=_maybe("date"),
        transfer=_DAY,
        unemployed_list=_DAY,
        registration_days=_of("count"),
        late_fee_a_day={"type": "string", "pattern": "^0[.][0-9]{1,4}$"},
    ),
}
"""Each question with every figure it gives."""


def _report() -> Schema:
    statuses: Schema = {"enum": [str(status) for status in Status]}
    report = _object(
        as_of=_of("date"),
        rules_version={"type": "string", "pattern": "^[0-9]+[.][0-9]+[.][0-9]+$"},
        case=_of("case"),
        verdicts=_list(_object(question={"enum": list(_FIGURES)}, answer=_of("answer"), text=_of("text"))),
        answers=_object(**_FIGURES),
        timeline=_list(
            _object(
                month=_of("month"),
                status=statuses,
                possible={**_list(statuses), "minItems": 1},
                because=_list(_RULE),
            )
        ),
        deadlines=_list(
            _object(
                date=_of("date"),
                past={"type": "boolean"},
                action=_of("text"),
                if_missed=_of("text"),
                basis=_STRINGS,
            )
        ),
        findings=_list(_of("finding")),
        assumed=_list(_of("said")),
        notices=_list(_of("said")),
        ask_12393=_list(_of("said")),
        next_questions=_list(_object(field={"enum": [field.name for field in FIELDS]}, text=_of("text"))),
        nearest=_list(
            _object(
                rule=_RULE,
                months=_maybe("month_range"),
                changes={
                    "type": "object",
                    "propertyNames": {"enum": [field.name for field in FIELDS]},
                    "additionalProperties": {"type": ["string", "integer", "boolean"]},
                },
                becomes=_of("answer"),
                past={"type": "boolean"},
                text=_of("text"),
            )
        ),
        sources={"type": "object", "additionalProperties": _of("source")},
    )
    return _worded(report, "schema")


def _definitions() -> dict[str, Schema]:
    """What the report refers to by name."""
    closed = {
        "text": _object(**{language: {"type": "string", "minLength": 1} for language in LANGUAGES}),
        "said": _object(id={"type": "string"}, text=_of("text")),
        "finding": _object(
            rule=_RULE,
            reason={"type": "string"},
            answer=_of("answer"),
            cites={**_STRINGS, "minItems": 1},
            used={"type": "object", "additionalProperties": _SCALAR},
            text=_of("text"),
            rests_on=_list(_of("finding")),
        ),
        "sources": _object(
            zh={"type": "string"},
            en={"type": "string"},
            number={"type": "string"},
            grade={"enum": [str(grade) for grade in Grade]},
            status={"enum": ["announced", "in_force", "expired"]},
            url={"type": "string", "format": "uri"},
            checked_on=_of("date"),
            next_review=_of("date"),
        ),
    }
    worded = {name: _worded(schema, f"schema.{name}") for name, schema in closed.items()}
    worded["source"] = worded.pop("sources")
    plain: dict[str, Schema] = {
        "date": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        "month": {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"},
        "money": {"type": "string", "pattern": "^[0-9]+[.][0-9]{2}$"},
        "count": {"type": "integer", "minimum": 0},
    }
    ranges = {
        f"{name}_range": _worded(_object(**{"from": _of(name), "to": _of(name)}), "schema.range")
        for name in ("date", "month", "money", "count")
    }
    return {"case": _case(), "answer": {"anyOf": list(_answers())}, **worded, **plain, **ranges}


def _answers() -> Iterator[Schema]:
    """An answer of each kind holds what belongs to its kind, and nothing else."""
    holds: dict[Kind, dict[str, Schema]] = {
        Kind.VALUE: {"value": _SCALAR},
        Kind.LOCAL: {"possible": _list(_SCALAR)},
        Kind.UNKNOWN: {"missing": {**_STRINGS, "minItems": 1}},
    }
    for kind in Kind:
        yield _worded(_object(kind={"const": str(kind)}, **holds.get(kind, {})), "schema.answer")

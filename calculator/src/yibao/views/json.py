"""The report as a plain dict, the stable contract described by :data:`REPORT_SCHEMA`. Both languages are in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from yibao.case import FIELDS, GROUPS, EndedBy
from yibao.finding import Answer, Finding, Kind, Report, Said, Scalar, Status, plain
from yibao.texts import LANGUAGES, say
from yibao.views.verdict import verdict_text


def report_to_json(report: Report) -> dict[str, Any]:
    return {
        "as_of": report.case.as_of.isoformat(),
        "rules_version": report.rules_version,
        "case": report.case.to_json(),
        "verdicts": [
            {
                "question": asked.question,
                "answer": _answer(asked.root.answer),
                "text": {lang: verdict_text(lang, asked.root) for lang in LANGUAGES},
            }
            for asked in report.asked
        ],
        "answers": {asked.question: asked.figures for asked in report.asked},
        "timeline": [
            {
                "month": str(month.month),
                "status": str(month.status),
                "possible": [str(status) for status in Status if status in month.possible],
                "because": list(month.because),
            }
            for month in report.timeline
        ],
        "deadlines": [
            {
                "date": deadline.day.isoformat(),
                "past": deadline.day < report.case.as_of,
                "action": _both(f"deadline.{deadline.rule}.do", deadline.used),
                "if_missed": _both(f"deadline.{deadline.rule}.missed", deadline.used),
                "basis": [str(cite) for cite in deadline.basis],
            }
            for deadline in report.deadlines
        ],
        "findings": [_finding(root) for root in report.findings],
        "assumed": [_said(said) for said in report.assumed],
        "notices": [_said(said) for said in report.notices],
        "ask_12393": [_said(said) for said in report.ask_12393],
        "next_questions": [{"field": name, "text": _both(f"field.{name}", {})} for name in report.next_questions],
        "sources": {
            source.id: {
                "zh": source.zh,
                "en": source.en,
                "number": source.number,
                "grade": str(source.grade),
                "status": source.status(report.case.as_of),
                "url": source.url,
                "checked_on": source.checked_on.isoformat(),
                "next_review": source.next_review.isoformat(),
            }
            for source in report.documents
        },
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "reason": finding.reason,
        "answer": _answer(finding.answer),
        "cites": [str(cite) for cite in finding.cites],
        "used": {name: plain(fact) for name, fact in finding.used.items()},
        "text": _both(finding.text_id, finding.used),
        "rests_on": [_finding(child) for child in finding.rests_on],
    }


def _answer(answer: Answer) -> dict[str, Any]:
    shown: dict[str, Any] = {"kind": str(answer.kind)}
    if answer.kind is Kind.VALUE:
        shown["value"] = plain(answer.values[0])
    elif answer.kind is Kind.LOCAL:
        shown["possible"] = [plain(fact) for fact in answer.values]
    elif answer.kind is Kind.UNKNOWN:
        shown["missing"] = list(answer.missing)
    return shown


def _both(text_id: str, used: Mapping[str, Scalar]) -> dict[str, str]:
    return {lang: say(lang, text_id, used) for lang in LANGUAGES}


def _said(said: Said) -> dict[str, Any]:
    return {"id": said.text_id, "text": _both(said.text_id, said.used)}


# ── JSON Schema ─────────────────────────────────────────────────────────────────────────────────────

_DRAFT = "https://json-schema.org/draft/2020-12/schema"


def case_schema() -> dict[str, Any]:
    """What a case may hold. Only ``as_of`` is required; null is the same as missing."""
    described = {field.name: field.schema | {"description": say("en", f"field.{field.name}")} for field in FIELDS}
    described["as_of"] |= {"type": "string"}
    properties: dict[str, Any] = {name: schema for name, schema in described.items() if "." not in name}
    for group in GROUPS:
        inner = {n.removeprefix(f"{group}."): s for n, s in described.items() if n.startswith(f"{group}.")}
        properties[group] = {"type": ["object", "null"], "properties": inner, "additionalProperties": False}
    return {
        "$schema": _DRAFT,
        "title": "yibao case",
        "type": "object",
        "properties": properties,
        "required": ["as_of"],
        "additionalProperties": False,
        "examples": [
            {"as_of": "2026-06-10", "last_paid": "2026-05"},
            {
                "as_of": "2026-06-10",
                "region": "310000",
                "ended_by": str(EndedBy.DISMISSED),
                "last_paid": "2026-05",
                "next": {"route": "flexible", "first_paid": "2026-08", "back_paid": False, "same_area": True},
            },
        ],
    }


_DATE = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_STRINGS = {"type": "array", "items": {"type": "string"}}
_TEXT = {
    "type": "object",
    "properties": {lang: {"type": "string"} for lang in LANGUAGES},
    "required": list(LANGUAGES),
    "additionalProperties": False,
}


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def report_schema() -> dict[str, Any]:
    """What a report holds."""
    statuses = {"enum": [str(status) for status in Status]}
    scalar = {"type": ["string", "integer"]}
    answer = {
        "type": "object",
        "properties": {
            "kind": {"enum": [str(kind) for kind in Kind]},
            "value": scalar,
            "possible": {"type": "array", "items": scalar},
            "missing": _STRINGS,
        },
        "required": ["kind"],
        "additionalProperties": False,
    }
    said = {"type": "array", "items": _object(id={"type": "string"}, text=_TEXT)}
    report = _object(
        as_of=_DATE,
        rules_version={"type": "string"},
        case={"type": "object", "description": "the case as it was read: see the schema of a case"},
        verdicts={"type": "array", "items": _object(question={"type": "string"}, answer=answer, text=_TEXT)},
        answers={
            "type": "object",
            "description": "the figures of each question; what the place decides is {from, to} or null",
            "additionalProperties": {"type": "object"},
        },
        timeline={
            "type": "array",
            "items": _object(
                month={"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"},
                status=statuses,
                possible={"type": "array", "items": statuses, "minItems": 1},
                because=_STRINGS,
            ),
        },
        deadlines={
            "type": "array",
            "items": _object(date=_DATE, past={"type": "boolean"}, action=_TEXT, if_missed=_TEXT, basis=_STRINGS),
        },
        findings={"type": "array", "items": {"$ref": "#/$defs/finding"}},
        assumed=said,
        notices=said,
        ask_12393=said,
        next_questions={"type": "array", "items": _object(field={"type": "string"}, text=_TEXT)},
        sources={
            "type": "object",
            "additionalProperties": _object(
                zh={"type": "string"},
                en={"type": "string"},
                number={"type": "string"},
                grade={"enum": ["A", "B", "C"]},
                status={"enum": ["announced", "in_force", "expired"]},
                url={"type": "string"},
                checked_on=_DATE,
                next_review=_DATE,
            ),
        },
    )
    finding = _object(
        rule={"type": "string"},
        reason={"type": "string"},
        answer=answer,
        cites=_STRINGS,
        used={"type": "object", "additionalProperties": scalar},
        text=_TEXT,
        rests_on={"type": "array", "items": {"$ref": "#/$defs/finding"}},
    )
    return {"$schema": _DRAFT, "title": "yibao report", **report, "$defs": {"finding": finding}}

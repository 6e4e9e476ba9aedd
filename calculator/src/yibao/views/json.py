"""The report as a plain dict, the stable contract described by ``views/schema.py``. Both languages are in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from yibao.finding import Answer, Change, Finding, Kind, Report, Said, Scalar, Status, plain
from yibao.texts import LANGUAGES, say
from yibao.views.nearest import change_text
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
        "nearest": [_change(change) for change in report.nearest],
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


def _change(change: Change) -> dict[str, Any]:
    months = [str(month) for month in change.months or ()]
    return {
        "rule": change.rule,
        "months": {"from": months[0], "to": months[-1]} if months else None,
        "changes": {name: plain(fact) for name, fact in change.facts.items()},
        "becomes": _answer(change.becomes),
        "past": change.is_past,
        "text": {lang: change_text(lang, change) for lang in LANGUAGES},
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

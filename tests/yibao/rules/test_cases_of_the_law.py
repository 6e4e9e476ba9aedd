"""Every row of the tables in tests/yibao/cases: timeline, answers with their failing condition, citations."""

from __future__ import annotations

from typing import Any

import pytest
import yibao
from yibao.finding import plain

from tests.yibao.cases import CASES

EXPECTATIONS = {"window", "timeline", "because", "findings", "used", "cites", "deadlines", "notices", "figures"}


def months(span: str) -> list[str]:
    """2026-07..2026-09 as its months."""
    first, _, last = span.partition("..")
    year, month = map(int, first.split("-"))
    found = [first]
    while last and found[-1] != last:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        found.append(f"{year}-{month:02}")
    return found


def given(figure: Any) -> Any:
    """A figure without what is null, which TOML cannot write: what a table leaves out must be null."""
    if isinstance(figure, dict):
        return {name: given(inner) for name, inner in figure.items() if inner is not None}
    return [given(inner) for inner in figure] if isinstance(figure, list) else figure


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict[str, Any]) -> None:
    assert set(case) - {"name", "law", "input"} <= EXPECTATIONS
    assert set(case) & EXPECTATIONS, "a case that expects nothing proves nothing"
    report = yibao.answer(yibao.Case.from_json(case["input"]))
    found = {finding.rule: finding for root in report.findings for finding in root.walk()}

    statuses = {str(month.month): str(month.status) for month in report.timeline}
    if case.get("timeline") == []:
        assert statuses == {}
    if "window" in case:
        assert list(statuses) == months(case["window"])
    because = {str(month.month): list(month.because) for month in report.timeline}
    assert {month: because[month] for month in case.get("because", {})} == case.get("because", {})
    for row in case.get("timeline", []):
        span, status = row.split()
        assert {month: statuses.get(month) for month in months(span)} == dict.fromkeys(months(span), status)

    for rule, expected in case.get("findings", {}).items():
        kind, reason, *values = expected.split()
        answer = found[rule].answer
        assert (str(answer.kind), found[rule].reason) == (kind, reason), rule
        if values or kind in ("VALUE", "UNKNOWN"):
            assert sorted(map(str, answer.values or answer.missing)) == sorted(values), rule

    due = {f"deadline {deadline.rule}": deadline for deadline in report.deadlines}
    facts = {rule: said.used for rule, said in (found | due).items()}
    for rule, expected in case.get("used", {}).items():
        assert {name: plain(facts[rule][name]) for name in expected} == expected, rule
    bearing = {rule: finding.cites for rule, finding in found.items()}
    bearing |= {rule: deadline.basis for rule, deadline in due.items()}
    for rule, expected in case.get("cites", {}).items():
        assert [str(cite) for cite in bearing[rule]] == expected, rule
    if "deadlines" in case:
        assert [f"{deadline.day} {deadline.rule}" for deadline in report.deadlines] == case["deadlines"]
    for asked in report.asked:
        if asked.question in case.get("figures", {}):
            assert given(asked.figures) == case["figures"][asked.question], asked.question
    if "notices" in case:
        assert set(case["notices"]) <= {notice.text_id for notice in report.notices}


def test_the_tables_hold_cases_for_every_rule_and_every_place() -> None:
    rules = {rule for case in CASES for rule in case.get("findings", {})}
    reports = (yibao.answer(yibao.Case.from_json(case["input"])) for case in CASES)
    found = {finding.rule for report in reports for root in report.findings for finding in root.walk()}
    assert found - rules == {"balance.uses"}
    assert {case["input"].get("region") for case in CASES} >= {"310000", "320500", "330100", None}

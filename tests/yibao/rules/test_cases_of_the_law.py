"""Every row of the tables in tests/yibao/cases: timeline, answers with their failing condition, citations."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
import yibao
from yibao.finding import plain
from yibao.parameters import REGIONS
from yibao.texts import TEXTS

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


# ── no rule without citation, text and case ─────────────────────────────────────────────────────────

RULES_WRITTEN = {
    f"{module.stem}.{function.name}"
    for module in (Path(yibao.__file__).parent / "rules").glob("*.py")
    for tree in [ast.parse(module.read_text(encoding="utf-8"))]
    for function in tree.body
    if isinstance(function, ast.FunctionDef)
    if any(isinstance(node, ast.Constant) and node.value == f"{module.stem}.{function.name}" for node in ast.walk(tree))
}
"""A rule is a function whose id stands in its module."""

NOT_IN_THE_TABLES = {
    # No place yet asks men and women for different years; test_retirement.py makes one up.
    "retirement.medical_years.unknown",
}


def test_no_rule_without_a_name_and_a_case() -> None:
    named = {text_id.removeprefix("rule.") for text_id in TEXTS if text_id.startswith("rule.")}
    with_a_case = {rule for case in CASES for rule in case.get("findings", {})}
    assert len(RULES_WRITTEN) > 80
    assert named == with_a_case == RULES_WRITTEN


def test_no_reason_without_a_case() -> None:
    said = {text_id for text_id in TEXTS if text_id.rpartition(".")[0] in RULES_WRITTEN}
    expected = {f"{rule}.{answer.split()[1]}" for case in CASES for rule, answer in case.get("findings", {}).items()}
    assert said - expected == NOT_IN_THE_TABLES
    assert expected - said == set()


def test_no_finding_without_a_citation() -> None:
    for case in CASES:
        report = yibao.answer(yibao.Case.from_json(case["input"]))
        for root in report.findings:
            assert [finding.text_id for finding in root.walk() if not finding.cites] == [], case["name"]


def test_no_place_without_a_case() -> None:
    assert set(REGIONS) <= {case["input"].get("region") for case in CASES}

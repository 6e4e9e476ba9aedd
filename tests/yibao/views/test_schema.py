"""The published contract: every case and report keeps to it, every example is true, every field is worded."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
import yibao
from hypothesis import given
from hypothesis import strategies as st
from yibao.case import FIELDS
from yibao.parameters import REGIONS
from yibao.rules import QUESTIONS
from yibao.texts import TEXTS
from yibao.views.schema import case_schema, report_schema

from tests.yibao.cases import CASES
from tests.yibao.examples import examples
from tests.yibao.rules.test_range import cases

CASE, REPORT = case_schema(), report_schema()
A_FINDING = jsonschema.Draft202012Validator({"$ref": "#/$defs/finding", "$defs": REPORT["$defs"]})
A_CASE, A_REPORT = (jsonschema.Draft202012Validator(schema) for schema in (CASE, REPORT))
VALID_FINDINGS: set[str] = set()


def validate_report(case: yibao.Case) -> None:
    """The whole report; a finding that came before, as most do, is not checked again."""
    report = yibao.answer(case).to_json()
    A_REPORT.validate(report | {"findings": []})
    for finding in report["findings"]:
        if (text := json.dumps(finding)) not in VALID_FINDINGS:
            A_FINDING.validate(finding)
            VALID_FINDINGS.add(text)


def test_both_are_json_schemas() -> None:
    for schema in (CASE, REPORT):
        jsonschema.Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_every_case_of_the_law_keeps_to_it(case: dict[str, Any]) -> None:
    A_CASE.validate(case["input"])
    validate_report(yibao.Case.from_json(case["input"]))


@examples(200)
@given(cases(), st.sampled_from([None, *REGIONS]))
def test_every_other_case_keeps_to_it(case: yibao.Case, region: str | None) -> None:
    validate_report(replace(case, region=region))


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"x": 1},
        {"as_of": None},
        {"last_paid": "May"},
        {"region": "31"},
        {"medical_months": -1},
        {"bill": {"ratio": "1.01"}},
        {"bill": {"total": 100}},
        {"next": {"route": "x"}},
        {"next": {"x": None}},
    ],
)
def test_what_is_no_case_is_refused_by_schema_and_reader_alike(wrong: dict[str, Any]) -> None:
    wrong = wrong if not wrong or "as_of" in wrong else {"as_of": "2026-06-10", **wrong}
    assert not A_CASE.is_valid(wrong)
    if wrong != {"as_of": "2026-06-10", "next": {"x": None}}:  # null is the same as missing, to the reader
        with pytest.raises(yibao.CaseError):
            yibao.Case.from_json(wrong)


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    """Every part of a schema that describes an object by its fields; examples are no part of it."""
    if isinstance(schema, dict) and isinstance(schema.get("properties"), dict):
        yield schema
    for name, inner in schema.items() if isinstance(schema, dict) else enumerate(schema):
        if name != "examples" and isinstance(inner, dict | list):
            yield from objects(inner)


def test_no_object_takes_a_field_it_does_not_name() -> None:
    assert all(part["additionalProperties"] is False for schema in (CASE, REPORT) for part in objects(schema))


def test_no_field_of_a_report_may_be_left_out() -> None:
    report = {**REPORT, "$defs": {name: part for name, part in REPORT["$defs"].items() if name != "case"}}
    assert all(part["required"] == list(part["properties"]) for part in objects(report))


# ── examples ────────────────────────────────────────────────────────────────────────────────────────


def test_every_example_of_a_case_is_a_case_of_the_law() -> None:
    assert len(CASE["examples"]) >= 3
    for example in CASE["examples"]:
        A_CASE.validate(example)
        assert example in [case["input"] for case in CASES], "its answers are expected in tests/yibao/cases"
        assert yibao.Case.from_json(example).to_json() == example


def test_the_example_of_a_report_is_what_its_own_case_gives() -> None:
    (example,) = REPORT["examples"]
    A_REPORT.validate(example)
    assert example["case"] in CASE["examples"]
    assert yibao.answer(yibao.Case.from_json(example["case"])).to_json() == example


# ── words ───────────────────────────────────────────────────────────────────────────────────────────


def test_every_field_is_worded_in_both_languages() -> None:
    found = [named for schema in (CASE, REPORT) for part in objects(schema) for named in part["properties"].items()]
    assert len(found) > 150
    for name, field in found:
        chinese = field["x-zh"]
        assert set(chinese) == set(field) & {"title", "description"} >= {"title"}, name
        assert all(re.search("[一-鿿]", words) for words in chinese.values()), name
        assert field["title"] not in chinese.values(), name


def test_no_words_without_a_field() -> None:
    text = json.dumps([CASE, REPORT], ensure_ascii=False)
    words = {text_id: zh for text_id, (zh, _) in TEXTS.items() if text_id.startswith("schema.")}
    assert [text_id for text_id, zh in words.items() if zh not in text] == []


def test_every_field_of_a_case_and_every_question_stands_in_it() -> None:
    properties = CASE["properties"]
    named = [f"{name}.{inner}" for name, group in properties.items() for inner in group.get("properties", ())]
    named += [name for name, schema in properties.items() if "properties" not in schema]
    assert sorted(named) == sorted(field.name for field in FIELDS)
    assert len(REPORT["properties"]["answers"]["properties"]) == len(QUESTIONS)

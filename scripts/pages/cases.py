"""The cases of the law (tests/yibao/cases), answered by the rules: what they expect, in words a reader understands."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from yibao.case import FIELDS, Case
from yibao.finding import Finding
from yibao.law import Cite
from yibao.parameters import REGIONS
from yibao.parameters.regions import region_of
from yibao.rules import QUESTIONS, answer
from yibao.texts import TEXTS, place_name, say, show

from pages.markup import Both, pick, word

FOLDER = Path(__file__).resolve().parents[2] / "tests" / "yibao" / "cases"

SHORT: dict[str, Both] = {
    "as_of": ("{}问", "asked on {}"),
    "region": ("{}", "{}"),
    "last_paid": ("缴到{}", "paid up to {}"),
    "employment_ended": ("劳动合同{}结束", "job ended on {}"),
    "ended_by": ("{}", "{}"),
    "next.route": ("接下来：{}", "next: {}"),
    "next.first_paid": ("{}起重新缴", "paying again from {}"),
    "next.back_paid": ("空月{}", "gap paid back: {}"),
    "next.same_area": ("还在原地：{}", "same place: {}"),
}
"""Facts said often, in few words; the others by the label of their field."""

QUICKLY = (*QUESTIONS,)
"""All questions, but not the tuple that also brings the nearest changes: they take longest and are not shown."""


class Example(NamedTuple):
    """A case that expects something of a rule: its name, what is said in it, and the finding."""

    name: str
    case: Case
    finding: Finding


class Answered(NamedTuple):
    name: str
    expected: dict[str, str]
    case: Case
    findings: dict[str, Finding]


@cache
def answered() -> tuple[Answered, ...]:
    """Every case with what the rules find. Raises ValueError where that is not what the case expects."""
    found = []
    for table in sorted(FOLDER.glob("*.toml")):
        for row in tomllib.loads(table.read_text(encoding="utf-8"))["case"]:
            case = Case.from_json(row["input"])
            report = answer(case, QUICKLY)
            findings: dict[str, Finding] = {}
            for root in report.findings:
                for finding in root.walk():
                    findings.setdefault(finding.rule, finding)
            expected: dict[str, str] = row.get("findings", {})
            for rule_id, words in expected.items():
                kind, reason, *_ = words.split()
                finding = findings[rule_id]
                if (kind, reason) != (str(finding.answer.kind), finding.reason):
                    raise ValueError(f"{row['name']}: {rule_id} is expected to be {words}")
            found.append(Answered(row["name"], expected, case, findings))
    return tuple(found)


def examples(rule_id: str) -> list[Example]:
    """The cases that expect something of a rule."""
    return [Example(one.name, one.case, one.findings[rule_id]) for one in answered() if rule_id in one.expected]


@cache
def findings_of(rule_id: str) -> tuple[Finding, ...]:
    """Everything a rule finds in any case."""
    return tuple(one.findings[rule_id] for one in answered() if rule_id in one.findings)


def cites_of(rule_id: str) -> list[Cite]:
    """What a rule's findings cite, each once, in the order of appearance; a person's own values are no law."""
    return list(dict.fromkeys(cite for finding in findings_of(rule_id) for cite in finding.cites if not cite.own))


def sentences(lang: str, rule_id: str) -> Iterator[tuple[Finding, str]]:
    """One finding for each reason of the rule, with its sentence as some case fills it."""
    first: dict[str, Finding] = {}
    for example in examples(rule_id):
        first.setdefault(example.finding.reason, example.finding)
    for finding in findings_of(rule_id):
        first.setdefault(finding.reason, finding)
    for text_id in TEXTS:
        rule, _, reason = text_id.rpartition(".")
        if rule == rule_id and reason in first:
            yield first[reason], say(lang, text_id, first[reason].used)


def facts_in_words(lang: str, case: Case) -> str:
    """What a case says, in the order of the form."""
    found = []
    for field in FIELDS:
        fact = case.said(field.name)
        if fact is None or field.name.startswith("months."):
            continue
        value = _value(lang, field.name, fact)
        if field.name in SHORT:
            found.append(pick(lang, SHORT[field.name]).format(value))
        else:
            found.append(f"{say(lang, f'field.{field.name}')}{word(lang, 'colon')}{value}")
    return word(lang, "separator").join(found)


def _value(lang: str, name: str, fact: Any) -> str:
    if name == "region":
        region = region_of(fact)
        return place_name(lang, region.code) if region and region.code in REGIONS else str(fact)
    if isinstance(fact, bool):
        return say(lang, f"choice.{name}.{'yes' if fact else 'no'}")
    if f"choice.{name}.{fact}" in TEXTS:
        return say(lang, f"choice.{name}.{fact}")
    return show(lang, fact)

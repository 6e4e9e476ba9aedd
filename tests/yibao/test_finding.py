"""Answers and Kleene's logic: nothing unknown turns into a yes or a no by itself."""

from __future__ import annotations

import itertools

import pytest
from yibao import Case, answer
from yibao.finding import NO, YES, Answer, Kind, both, either, local, one_of, unknown, value, yes_or_no
from yibao.money import Yuan

DEPENDS, MISSING = local(("NO", "YES")), unknown("region")


@pytest.mark.parametrize(
    ("left", "right", "conjunction", "disjunction"),
    [
        (YES, YES, YES, YES),
        (YES, NO, NO, YES),
        (NO, NO, NO, NO),
        (YES, DEPENDS, DEPENDS, YES),
        (NO, DEPENDS, NO, DEPENDS),
        (YES, MISSING, MISSING, YES),
        (NO, MISSING, NO, MISSING),
        (DEPENDS, MISSING, MISSING, MISSING),
    ],
)
def test_truth_table(left: Answer, right: Answer, conjunction: Answer, disjunction: Answer) -> None:
    assert both(left, right) == both(right, left) == conjunction
    assert either(left, right) == either(right, left) == disjunction


def test_joins_name_every_missing_field_once() -> None:
    assert both(unknown("a", "b"), YES, unknown("b", "c")).missing == ("a", "b", "c")
    assert both() == YES
    assert either() == NO


def test_one_possibility_is_a_value_several_are_local() -> None:
    assert one_of([3, 3]) == value(3)
    assert one_of([6, 0]).kind is Kind.LOCAL
    assert one_of([6, 0]).values == (0, 6)
    assert yes_or_no([True, True]) == YES
    assert yes_or_no([False]) == NO
    assert yes_or_no([True, False]) == DEPENDS


def test_a_range_includes_what_lies_inside_it() -> None:
    inside = {value(1): [value(1)], local((1, 2)): [value(1), value(2), local((1, 2))], DEPENDS: [YES, NO, DEPENDS]}
    everything = [value(1), value(2), local((1, 2)), local((1, 3)), YES, NO, DEPENDS]
    for outer, inner in itertools.product(inside, everything):
        assert outer.includes(inner) == (inner in inside[outer]), (outer, inner)
    for unbounded in (local(()), MISSING):
        assert all(unbounded.includes(inner) for inner in [*everything, unbounded])
        assert not value(1).includes(unbounded)


def test_amounts_reach_from_the_least_to_the_most() -> None:
    outer = local((Yuan(0), Yuan(100)))
    assert all(outer.includes(inner) for inner in (outer, value(Yuan(0)), value(Yuan(50)), local((Yuan(1), Yuan(100)))))
    assert not any(outer.includes(value(one)) for one in (Yuan(-1), Yuan(101), 50))
    assert not value(Yuan(50)).includes(outer)


def test_a_report_names_every_citation_once_those_of_deadlines_too() -> None:
    facts = {"region": "320500", "last_paid": "2026-05", "next": {"route": "flexible"}}
    report = answer(Case.from_json({"as_of": "2026-06-10", **facts}))
    borne = [finding.cites for root in report.findings for finding in root.walk()]
    borne += [deadline.basis for deadline in report.deadlines]
    assert report.deadlines
    assert set(report.cites) == {cite for cites in borne for cite in cites}
    assert len(report.cites) == len(set(report.cites))

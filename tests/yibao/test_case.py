"""Reading a case: strict JSON, a typed form, and errors that name field, value and what would be right."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yibao.calendar import YearMonth
from yibao.case import (
    FIELDS,
    AtHand,
    BackPayment,
    Bill,
    Card,
    CardUse,
    Case,
    CaseError,
    Category,
    Cause,
    CountsFrom,
    CoverEnds,
    EndedBy,
    Months,
    Next,
    OwnPlace,
    Place,
    Problem,
    Route,
    Status,
    WayBack,
    read_form,
)
from yibao.money import Ratio, Yuan
from yibao.texts import LANGUAGES
from yibao.views.page import problem_text

from tests.yibao.cases import CASES

FULL: dict[str, Any] = {
    "as_of": "2026-06-10",
    "region": "310000",
    "employment_ended": "2026-05-31",
    "ended_by": "mutual_by_employer",
    "last_paid": "2026-05",
    "next": {"route": "flexible", "first_paid": "2026-08", "back_paid": False, "same_area": True},
    "months": {"from": "2026-01", "to": "2026-12"},
    "birth": "1975-08",
    "category": "woman_50",
    "contribution_base": "8000.50",
    "balance": "1234.5",
    "account_spending": "200",
    "medical_months": 180,
    "unemployment_months": 70,
    "unemployment_drawn": 3,
    "registered": True,
    "at_hand": "phone",
    "card": {"use": "used_anothers", "amount": "1200.5"},
    "bill": {
        "date": "2026-06-12", "place": "inpatient", "level": 3, "total": "20000", "outside_catalogue": "1500.55",
        "stay": 1, "cause": "illness", "status": "employed", "deductible": "1500", "ratio": "0.85", "cap": "500000",
    },
    "place": {
        "ends": "day_of_next_month", "ends_day": 14, "route": "flexible", "free_gap": 3, "wait": 6,
        "counts_from": "month_after", "back_payment": "not_reimbursed", "flexible_monthly": "430.25",
        "residents_yearly": "400", "years": 20,
    },
}  # fmt: skip


def problems(mapping: object) -> list[tuple[str, str]]:
    with pytest.raises(CaseError) as caught:
        Case.from_json(mapping)
    for problem in caught.value.problems:
        for lang in LANGUAGES:
            wrong = problem.field if problem.why == "unknown_field" else problem.value
            assert wrong in problem_text(lang, problem)
    return [(problem.field, problem.why) for problem in caught.value.problems]


def test_every_field_is_read() -> None:
    assert Case.from_json(FULL) == Case(
        as_of=date(2026, 6, 10),
        region="310000",
        employment_ended=date(2026, 5, 31),
        ended_by=EndedBy.MUTUAL_BY_EMPLOYER,
        last_paid=YearMonth(2026, 5),
        next=Next(Route.FLEXIBLE, YearMonth(2026, 8), back_paid=False, same_area=True),
        months=Months(YearMonth(2026, 1), YearMonth(2026, 12)),
        birth=YearMonth(1975, 8),
        category=Category.WOMAN_50,
        contribution_base=Yuan(800050),
        balance=Yuan(123450),
        account_spending=Yuan(20000),
        medical_months=180,
        unemployment_months=70,
        unemployment_drawn=3,
        registered=True,
        at_hand=AtHand.PHONE,
        card=Card(CardUse.USED_ANOTHERS, Yuan(120050)),
        bill=Bill(
            date=date(2026, 6, 12),
            place=Place.INPATIENT,
            level=3,
            total=Yuan(2000000),
            outside_catalogue=Yuan(150055),
            stay=1,
            cause=Cause.ILLNESS,
            status=Status.EMPLOYED,
            deductible=Yuan(150000),
            ratio=Ratio(8500),
            cap=Yuan(50000000),
        ),
        place=OwnPlace(
            ends=CoverEnds.DAY_OF_NEXT_MONTH,
            ends_day=14,
            route=WayBack.FLEXIBLE,
            free_gap=3,
            wait=6,
            counts_from=CountsFrom.MONTH_AFTER,
            back_payment=BackPayment.NOT_REIMBURSED,
            flexible_monthly=Yuan(43025),
            residents_yearly=Yuan(40000),
            years=20,
        ),
    )


def test_every_field_but_as_of_may_be_missing_or_null() -> None:
    bare = Case.from_json({"as_of": "2026-06-10"})
    assert Case.from_json({**dict.fromkeys(FULL), "as_of": "2026-06-10"}) == bare
    assert Case.from_json({"as_of": "2026-06-10", "next": dict.fromkeys(FULL["next"])}) == bare
    assert bare.to_json() == {"as_of": "2026-06-10"}
    assert problems({**FULL, "as_of": None}) == [("as_of", "as_of_missing")]


def test_cases_survive_the_round_trip() -> None:
    for mapping in [FULL, *(case["input"] for case in CASES)]:
        case = Case.from_json(mapping)
        assert Case.from_json(json.loads(json.dumps(case.to_json()))) == case


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"as_of": "2026-6-10"}, [("as_of", "not_a_date")]),
        ({"as_of": "2026-02-30"}, [("as_of", "no_such_day")]),
        ({"as_of": 20260610}, [("as_of", "not_text")]),
        ({"last_paid": "2026-13"}, [("last_paid", "month_out_of_range")]),
        ({"last_paid": "2026/05"}, [("last_paid", "not_a_month")]),
        ({"region": "31"}, [("region", "not_a_region")]),
        ({"region": 310000}, [("region", "not_text")]),
        ({"region": "３１００００"}, [("region", "not_a_region")]),
        ({"ended_by": "fired"}, [("ended_by", "not_a_choice")]),
        ({"next": {"route": "Employer"}}, [("next.route", "not_a_choice")]),
        ({"next": {"back_paid": "yes"}}, [("next.back_paid", "not_a_bool")]),
        ({"next": {"same_area": 1}}, [("next.same_area", "not_a_bool")]),
        ({"next": "employer"}, [("next", "not_an_object")]),
        ({"next": {"rout": "employer"}}, [("next.rout", "unknown_field")]),
        ({"salary": "10000"}, [("salary", "unknown_field")]),
        ({"__proto__": {}}, [("__proto__", "unknown_field")]),
        ({"next": {"route": "employer", "first_paid": "2026-05"}}, [("next.first_paid", "first_paid_not_after_last_paid")]),
        ({"months": {"from": "2026-05", "to": "2026-04"}}, [("months.to", "months_reversed")]),
        ({"months": {"from": "2026-05", "to": "2036-05"}}, [("months.to", "too_many_months")]),
        ({"balance": "1,000"}, [("balance", "not_an_amount")]),
        ({"balance": "-5"}, [("balance", "not_an_amount")]),
        ({"balance": 5}, [("balance", "not_text")]),
        ({"bill": {"ratio": "85%"}}, [("bill.ratio", "not_a_ratio")]),
        ({"bill": {"ratio": "1.01"}}, [("bill.ratio", "not_a_ratio")]),
        ({"bill": {"level": 4}}, [("bill.level", "count_out_of_range")]),
        ({"bill": {"level": 0}}, [("bill.level", "count_out_of_range")]),
        ({"bill": {"level": "3"}}, [("bill.level", "not_a_count")]),
        ({"medical_months": True}, [("medical_months", "not_a_count")]),
        ({"medical_months": 1.5}, [("medical_months", "not_a_count")]),
        ({"at_hand": "tablet"}, [("at_hand", "not_a_choice")]),
        ({"card": {"use": "stolen"}}, [("card.use", "not_a_choice")]),
        ({"card": {"amount": "0.001"}}, [("card.amount", "not_an_amount")]),
        ({"birth": "2026-06"}, [("last_paid", "before_birth"), ("employment_ended", "ended_before_birth")]),
        ({"next": {"route": "none", "first_paid": "2026-08"}}, [("next.first_paid", "first_paid_on_no_route")]),
        ({"as_of": "1979-12-31"}, [("as_of", "too_early")]),
        ({"last_paid": "1979-12"}, [("last_paid", "too_early")]),
        ({"bill": {"date": "1970-01-01"}}, [("bill.date", "too_early")]),
        ({"bill": {"total": "10", "outside_catalogue": "10.01"}}, [("bill.outside_catalogue", "outside_above_total")]),
        ({"place": "310000"}, [("place", "not_an_object")]),
        ({"place": {"ends": "30"}}, [("place.ends", "not_a_choice")]),
        ({"place": {"ends": "day_of_next_month", "ends_day": 28}}, [("place.ends_day", "count_out_of_range")]),
        ({"place": {"ends": "day_of_next_month", "ends_day": 0}}, [("place.ends_day", "count_out_of_range")]),
        ({"place": {"ends": "next_month", "ends_day": 14}}, [("place.ends_day", "no_such_end")]),
        ({"place": {"ends": "last_paid_month", "ends_day": 1}}, [("place.ends_day", "no_such_end")]),
        ({"place": {"route": "none"}}, [("place.route", "not_a_choice")]),
        ({"place": {"free_gap": 61}}, [("place.free_gap", "count_out_of_range")]),
        ({"place": {"wait": 25}}, [("place.wait", "count_out_of_range")]),
        ({"place": {"years": 41}}, [("place.years", "count_out_of_range")]),
        ({"as_of": "x", "last_paid": "y"}, [("as_of", "not_a_date"), ("last_paid", "not_a_month")]),
    ],
)  # fmt: skip
def test_bad_input_names_field_and_reason(change: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert problems({**FULL, **change}) == expected


@pytest.mark.parametrize("mapping", [None, [], "2026-05", 7, True])
def test_what_is_not_an_object_is_refused(mapping: object) -> None:
    assert problems(mapping) == [("case", "not_an_object")]


def test_just_inside_the_limits() -> None:
    Case.from_json({**FULL, "next": {"route": "employer", "first_paid": "2026-06"}})
    Case.from_json({**FULL, "months": {"from": "2026-05", "to": "2036-04"}})
    Case.from_json({**FULL, "months": {"from": "2026-05", "to": "2026-05"}})
    Case.from_json({**FULL, "place": {"ends": "day_of_next_month", "ends_day": 27, "free_gap": 60}})
    Case.from_json({**FULL, "place": {"ends_day": 1, "free_gap": 0, "wait": 24, "years": 40}})
    Case.from_json({**FULL, "place": {"ends": "next_month", "wait": 0, "years": 0}})


def test_a_typed_form_reads_like_the_json() -> None:
    form = {
        "as_of": "2026年6月10日", "region": "310000", "employment_ended": "2026/5/31", "ended_by": "mutual_by_employer",
        "last_paid": "２０２６年５月", "next.route": "flexible", "next.first_paid": "202608", "next.back_paid": "no",
        "next.same_area": "yes", "months.from": "2026-1", "months.to": "2026.12", "birth": "1975年8月",
        "category": "woman_50", "contribution_base": "8,000.50元", "balance": "￥1234.5", "account_spending": "２００",
        "medical_months": "180", "unemployment_months": "70", "unemployment_drawn": "3", "registered": "yes",
        "at_hand": "phone", "card.use": "used_anothers", "card.amount": "1,200.5元",
        "bill.date": "2026/6/12", "bill.place": "inpatient", "bill.level": "3", "bill.total": "20,000",
        "bill.outside_catalogue": "1500.55", "bill.stay": "1", "bill.cause": "illness", "bill.status": "employed",
        "bill.deductible": "1500", "bill.ratio": "85%", "bill.cap": "500000",
        "place.ends": "day_of_next_month", "place.ends_day": "14", "place.route": "flexible", "place.free_gap": "3",
        "place.wait": "６", "place.counts_from": "month_after", "place.back_payment": "not_reimbursed",
        "place.flexible_monthly": "430.25元", "place.residents_yearly": "400", "place.years": "20",
    }  # fmt: skip
    assert set(form) == {field.name for field in FIELDS}
    assert Case.from_form(form) == Case.from_json(FULL)


def test_an_empty_form_field_is_not_said() -> None:
    assert Case.from_form({"as_of": "2026-06-10", "last_paid": " ", "region": ""}) == Case.from_json(
        {"as_of": "2026-06-10"}
    )


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*FULL, "x", "route"]), inner, max_size=4)
    ),
    max_leaves=8,
)


@given(json_values)
def test_nothing_read_from_json_crashes(mapping: object) -> None:
    found: tuple[Problem, ...] = ()
    try:
        Case.from_json(mapping)
    except CaseError as error:
        found = error.problems
    assert all(problem_text(lang, problem) for problem in found for lang in LANGUAGES)


def test_two_fields_that_contradict_each_other_are_both_named() -> None:
    with pytest.raises(CaseError) as caught:
        Case.from_json({**FULL, "next": {"route": "none", "first_paid": "2026-05"}})
    first, second = caught.value.problems
    assert (first.field, first.against) == ("next.first_paid", "last_paid")
    assert "“最后缴费的月份”（2026-05）" in problem_text("zh", first)
    assert (second.field, second.against) == ("next.first_paid", "next.route")
    assert "“先不参保”" in problem_text("zh", second)
    assert "“Not insured for now”" in problem_text("en", second)


def test_a_day_with_two_readings_is_asked_with_both() -> None:
    with pytest.raises(CaseError) as caught:
        Case.from_form({"as_of": "3/4/2026"})
    (problem,) = caught.value.problems
    assert (
        problem_text("zh", problem) == "“3/4/2026”可能是2026年3月4日，也可能是2026年4月3日。请先写年，例如 2026-05-31。"
    )
    assert "may be 4 March 2026 or 3 April 2026" in problem_text("en", problem)


def test_what_can_be_read_is_read_beside_what_cannot() -> None:
    facts, problems = read_form(
        {"as_of": "2026年6月10日", "last_paid": "5月", "balance": "１，２００元", "region": " "}
    )
    assert facts == {"as_of": date(2026, 6, 10), "balance": Yuan(120000)}
    assert [(problem.field, problem.why) for problem in problems] == [("last_paid", "year_missing")]


def test_only_a_birth_lies_before_1980() -> None:
    facts = {"as_of": "1980-01-01", "last_paid": "1980-01", "birth": "1950-01"}
    assert Case.from_json(facts).to_json() == facts

"""What holds for any account: what goes in, what it pays for on any day, how long it lasts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yibao import Case
from yibao.finding import Asked, Kind
from yibao.law import DOCUMENTS
from yibao.money import Yuan
from yibao.parameters import Parameter, accounts
from yibao.rules import account, balance
from yibao.rules.course import course_of
from yibao.texts import LANGUAGES, say, show

from tests.yibao.examples import examples
from tests.yibao.rules.test_range import amounts, cases

EVERY: list[Parameter[object]] = [
    accounts.CREDIT,
    *accounts.PLACES_CREDIT.values(),
    *accounts.PLACES_RETIRED.values(),
    accounts.PHARMACY,
    accounts.OUTPATIENT,
    accounts.INPATIENT,
    accounts.RELATIVES,
    accounts.RELATIVES_PREMIUM,
    accounts.OWN_PREMIUM,
    accounts.FITNESS,
    accounts.PUBLIC_HEALTH,
]
days = st.dates(date(1990, 1, 1), date(2035, 12, 31))


def on(day: date, left: Yuan | None = None, spending: Yuan | None = None) -> Asked:
    return balance.ask(course_of(Case(day, balance=left, account_spending=spending)))


@examples(100)
@given(days)
def test_the_money_is_usable_on_any_day_and_never_cleared(day: date) -> None:
    asked = on(day)
    assert asked.figures["usable"] is True
    found = {finding.rule: finding.answer.kind for finding in asked.root.walk()}
    assert found["balance.usable"] is found["balance.kept"] is found["balance.survives"] is Kind.YES
    assert found["balance.fitness"] is not Kind.YES
    assert found["balance.public_health"] is not Kind.YES


@examples(100)
@given(days, st.integers(0, 3000))
def test_what_the_account_pays_for_is_never_taken_back(day: date, later: int) -> None:
    earlier, then = (on(one).figures["purposes"] for one in (day, day + timedelta(days=later)))
    assert {name for name, may in earlier.items() if may} <= {name for name, may in then.items() if may is not None}


@examples(100)
@given(amounts, st.integers(1, 10**7).map(Yuan))
def test_whole_months_and_the_rest_are_the_balance(left: Yuan, spending: Yuan) -> None:
    asked = on(date(2026, 6, 10), left, spending)
    lasts = next(finding for finding in asked.root.walk() if finding.rule == "balance.lasts")
    months, rest = asked.figures["lasts_months"], lasts.used["rest"]
    assert isinstance(rest, Yuan)
    assert Yuan(0) <= rest < spending
    assert months * spending.fen + rest.fen == left.fen
    for lang in LANGUAGES:
        assert show(lang, rest) in say(lang, lasts.text_id, lasts.used)


@examples(100)
@given(amounts, st.integers(1, 10**7).map(Yuan))
def test_spending_more_never_lasts_longer(left: Yuan, spending: Yuan) -> None:
    day = date(2026, 6, 10)
    months = [on(day, left, one).figures["lasts_months"] for one in (spending, spending + Yuan(1))]
    assert months[0] >= months[1]


@examples(200)
@given(cases(), st.sampled_from(["110000", "310000", "420100"]))
def test_a_place_narrows_what_goes_in(case: Case, region: str) -> None:
    wide, narrow = (account.monthly(course_of(replace(case, region=one))) for one in (None, region))
    assert wide.answer.includes(narrow.answer)


@examples(100)
@given(amounts)
def test_the_reform_never_adds(base: Yuan) -> None:
    def monthly(day: date) -> tuple[Yuan, ...]:
        answer = account.monthly(course_of(Case(day, "110000", contribution_base=base))).answer
        return tuple(amount for amount in answer.values if isinstance(amount, Yuan))

    (since,), before = monthly(date(2022, 9, 1)), monthly(date(2022, 8, 31))
    assert since == min(before)
    assert since == base.part(2, 100, accounts.TO_THE_FEN)


@pytest.mark.parametrize("parameter", EVERY, ids=lambda parameter: parameter.id)
def test_every_version_is_cited_and_dated(parameter: Parameter[object]) -> None:
    for version in parameter.versions:
        assert version.cites
        for day in filter(None, (version.first_day, version.last_day)):
            assert sum(one.covers(day) for one in parameter.versions) == 1
        for cite in version.cites:
            source = DOCUMENTS[cite.document]
            assert source.in_force is None or source.in_force <= version.first_day, (parameter.id, cite)

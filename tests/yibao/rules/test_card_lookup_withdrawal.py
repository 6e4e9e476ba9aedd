"""What holds for any use of a card, any way of looking up, any place's rule on cash."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
import yibao
from hypothesis import given
from hypothesis import strategies as st
from yibao.case import AtHand, Card, CardUse, Case
from yibao.finding import NO, YES, Asked, Kind
from yibao.money import Yuan
from yibao.parameters import Parameter, card, withdrawal
from yibao.parameters.withdrawal import CASH
from yibao.rules import lookup
from yibao.texts import LANGUAGES, TEXTS, say

from tests.yibao.examples import examples

named = [*vars(card).values(), *vars(withdrawal).values(), *card.USES.values(), *CASH.values()]
EVERY = [found for found in named if isinstance(found, Parameter)]
amounts = st.integers(0, 10**12).map(Yuan)
days = st.dates(date(2011, 7, 1), date(2033, 12, 31))


def asked(question: str, case: Case) -> Asked:
    return next(one for one in yibao.answer(case).asked if one.question == question)


@examples(200)
@given(days, amounts, amounts)
def test_the_fine_is_two_to_five_times_and_grows_with_the_amount(day: date, less: Yuan, more: Yuan) -> None:
    less, more = sorted((less, more))
    figures = [asked("card", Case(day, card=Card(CardUse.USED_ANOTHERS, amount))).figures for amount in (less, more)]
    fines = [(Yuan.parse(figure["fine"]["from"]), Yuan.parse(figure["fine"]["to"])) for figure in figures]
    assert fines == [(Yuan(2 * amount.fen), Yuan(5 * amount.fen)) for amount in (less, more)]


@pytest.mark.parametrize("use", CardUse)
@examples(50)
@given(days, st.none() | amounts)
def test_only_misuse_has_consequences(use: CardUse, day: date, amount: Yuan | None) -> None:
    found = asked("card", Case(day, card=Card(use, amount)))
    if found.root.answer is not NO:
        assert found.figures["fine"] is found.figures["suspension_months"] is None
        assert not {"card.refund", "card.fine", "card.crime"} & {finding.rule for finding in found.root.walk()}
    else:
        assert use in (CardUse.LENT, CardUse.USED_ANOTHERS)
        assert {"card.refund", "card.fine", "card.crime"} <= {finding.rule for finding in found.root.walk()}
    assert found.root.answer.kind is not Kind.UNKNOWN


def test_every_way_in_is_offered_and_explained() -> None:
    offered = {way for ways in lookup.WAYS.values() for way in ways}
    assert offered == set(lookup.EVERY_WAY)
    assert len(lookup.EVERY_WAY) == len(offered)
    assert set(lookup.WAYS) == set(AtHand)
    for way in lookup.EVERY_WAY:
        assert f"lookup.{way.__name__}.way" in TEXTS


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_password_no_foreign_number_no_menu_path_is_published(lang: str) -> None:
    said = [say(lang, text_id) for text_id in TEXTS if text_id.startswith(("lookup.", "rule.lookup."))]
    assert {number for text in said for number in re.findall(r"\d{4,}", text)} == {"12393", "12333"}
    assert not re.search(r"[>→»]", "".join(said))


@pytest.mark.parametrize("region", [None, "110000", "120000", "310000", "440100"])
def test_the_balance_moves_is_inherited_and_shared_everywhere(region: str | None) -> None:
    figures = asked("withdrawal", Case(date(2026, 6, 10), region)).figures
    assert figures == {"cash": None, "transfer": True, "inherit": True, "family": True}


@pytest.mark.parametrize("region", ["110000", "120000"])
def test_earmarking_splits_the_money_by_its_day(region: str) -> None:
    findings = {f.rule: f for f in asked("withdrawal", Case(date(2026, 6, 10), region)).root.walk()}
    assert findings["withdrawal.earlier_money"].answer is YES
    assert findings["withdrawal.later_money"].answer is NO
    assert findings["withdrawal.later_money"].used["since"] == CASH[region[:2]].versions[0].first_day


@pytest.mark.parametrize("parameter", EVERY, ids=lambda parameter: parameter.id)
def test_versions_follow_each_other_and_do_not_come_before_their_texts(parameter: Parameter[object]) -> None:
    for earlier, later in zip(parameter.versions, parameter.versions[1:], strict=False):
        assert earlier.last_day
        assert earlier.last_day + timedelta(days=1) == later.first_day
    for version in parameter.versions:
        for cite in version.cites:
            source = cite.source
            assert source.in_force is None or source.in_force <= version.first_day, cite
            assert source.last_day is None or (version.last_day and version.last_day <= source.last_day), cite

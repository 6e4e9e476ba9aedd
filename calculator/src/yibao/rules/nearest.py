"""The nearest change: for every no, the smallest change of the case that would turn it.

It is found by search. Each no has moves, which change some facts of the case; the rule is asked again about every
changed case, the nearest first, until it no longer says no. Nearer is what still lies ahead, then what takes fewer
steps: a fact changed is a step, and so is a month moved.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from typing import Any

from yibao.calendar import YearMonth
from yibao.case import CardUse, Case, EndedBy, Route
from yibao.finding import NO, YES, Answer, Change, Finding, Kind, Month, Status, local
from yibao.parameters.unemployment import LEAST_PAID
from yibao.rules import account, bill, card, coverage, gap, staying, unemployment
from yibao.rules.course import PAYS_BACK, SHORT_GAP, Course, course_of
from yibao.rules.staying import LAST_START

Facts = dict[str, Any]
Move = Callable[[Case], Iterator[Facts]]
COVERED = frozenset({Status.COVERED, Status.COVERED_ONCE_PAID_BACK})
UNCOVERED = (Status.NOT_COVERED, Status.WAITING)


# ── moves: other facts, and nothing else changed ────────────────────────────────────────────────────


def pay_back(case: Case) -> Iterator[Facts]:
    """The gap is paid back (补缴)."""
    if case.next.back_paid is not True:
        yield {"next.back_paid": True}


def wait(case: Case) -> Iterator[Facts]:
    """Time passes, until cover begins."""
    again = course_of(case).again
    if again and again.onset:
        for day in sorted({onset.first_day(again.first_paid) for onset in again.onset.values}):
            if day > case.as_of:
                yield {"as_of": day}


def pay_earlier(case: Case) -> Iterator[Facts]:
    """Contributions start again sooner, with or without the gap paid back."""
    if case.last_paid is None or case.next.first_paid is None:
        return
    for months in range(1, case.last_paid.until(case.next.first_paid)):
        first_paid = case.next.first_paid + -months
        yield {"next.first_paid": first_paid}
        if case.last_paid.until(first_paid) <= SHORT_GAP + 1:
            yield {"next.first_paid": first_paid, "next.back_paid": True}


def pay_without_gap(case: Case) -> Iterator[Facts]:
    """Contributions start so early that cover need not stop; nowhere does it outlast the second month."""
    if case.last_paid:
        for months in (2, 1):
            yield {"next.first_paid": case.last_paid + months}


def start(case: Case) -> Iterator[Facts]:
    """Contributions start, by an employer or on one's own: for the present month, or for an earlier one."""
    if case.next.first_paid is not None:
        return
    present = min(YearMonth.of(case.as_of), LAST_START)
    earliest = case.last_paid + 1 if case.last_paid else present
    latest = max(earliest, present)
    routes = [case.next.route] if case.next.route in PAYS_BACK else [Route.EMPLOYER, Route.FLEXIBLE]
    for route in routes:
        by_route: Facts = {} if route is case.next.route else {"next.route": route}
        for month in earliest.to(latest):
            yield by_route | {"next.first_paid": month}
        facts = by_route | {"next.first_paid": latest}
        for later in (*wait(case.changed(facts)), *pay_back(case)):
            yield facts | later


def be_employed(case: Case) -> Iterator[Facts]:
    """A new employer pays for the present month."""
    by_route: Facts = {} if case.next.route is Route.EMPLOYER else {"next.route": Route.EMPLOYER}
    yield by_route | {"next.first_paid": YearMonth.of(case.as_of)}


def go_by_another_route(case: Case) -> Iterator[Facts]:
    """Another way of being insured."""
    for route in (Route.EMPLOYER, Route.FLEXIBLE):
        if route is not case.next.route:
            yield {"next.route": route}
            yield {"next.route": route, "next.back_paid": True}


def leave_otherwise(case: Case) -> Iterator[Facts]:
    """The job ends other than by one's own will."""
    if case.ended_by in unemployment.BY_OWN_WILL:
        yield {"ended_by": EndedBy.CONTRACT_EXPIRED}


def pay_unemployment_insurance(case: Case) -> Iterator[Facts]:
    """More months of unemployment insurance."""
    if case.unemployment_months is not None:
        yield {"unemployment_months": LEAST_PAID}


def register(case: Case) -> Iterator[Facts]:
    """One registers as unemployed and looks for work."""
    if case.registered is False:
        yield {"registered": True}


def meet_every_condition(case: Case) -> Iterator[Facts]:
    """Any of the conditions of unemployment benefit, alone or together."""
    for first in ({}, *leave_otherwise(case)):
        for second in ({}, *pay_unemployment_insurance(case)):
            for third in ({}, *register(case)):
                if facts := first | second | third:
                    yield facts


def use_otherwise(case: Case) -> Iterator[Facts]:
    """A lawful way of using a voucher."""
    for use in (CardUse.FAMILY_ACCOUNT, CardUse.BOUGHT_FOR_ANOTHER, CardUse.OWN):
        if use is not case.card.use:
            yield {"card.use": use}


# ── the noes ────────────────────────────────────────────────────────────────────────────────────────


def _of_gap(course: Course) -> Answer:
    return gap.back_payment(course.again, {}).answer if course.again else NO


def _bridge(course: Course) -> Answer:
    found = gap.switching(course.case, course.again)
    return found[0].answer if found else NO


def _cheapest(course: Course) -> Answer:
    return staying.ask(course).root.rests_on[0].answer


def _entitled(course: Course) -> Answer:
    return unemployment.entitled(course.case).answer


_PAYING: tuple[Move, ...] = (pay_back, start, pay_earlier, go_by_another_route)

MOVES: dict[str, tuple[Callable[[Course], Answer], tuple[Move, ...]]] = {
    "coverage.covered": (lambda course: coverage.covered(course).answer, (wait, *_PAYING)),
    "coverage.resumes": (lambda course: coverage.resumes(course).answer, (start,)),
    "gap.back_payment": (_of_gap, (pay_back, pay_earlier, go_by_another_route)),
    "gap.bridge": (_bridge, (pay_earlier,)),
    "bill.cover": (lambda course: bill.cover(course).answer, _PAYING),
    "account.now": (lambda course: account.now(course).answer, (be_employed,)),
    "staying.cheapest": (_cheapest, (pay_without_gap,)),
    **dict.fromkeys(
        ("staying.unemployment_benefit", "unemployment.entitled", "unemployment.premium"),
        (_entitled, (meet_every_condition,)),
    ),
    "unemployment.not_by_own_will": (
        lambda course: unemployment.not_by_own_will(course.case).answer,
        (leave_otherwise,),
    ),
    "unemployment.paid": (lambda course: unemployment.paid(course.case).answer, (pay_unemployment_insurance,)),
    "unemployment.looking": (lambda course: unemployment.looking(course.case).answer, (register,)),
    "card.allowed": (lambda course: card.allowed(course).answer, (use_otherwise,)),
}
"""Of each no that a fact of the case can turn: how it is asked again, and by which moves."""

FIXED = frozenset({"balance.fitness", "balance.public_health", "bill.cause", "withdrawal.later_money"})
"""Noes of the law itself, which no fact of the case turns."""
WELCOME = frozenset(
    {
        "balance.lasts.not_spent",
        "card.fine.without_intent",
        "coverage.ends.for_life",
        "coverage.ends.no_break",
        "employer.duties.retired",
        "gap.back_payment.no_gap",
        "lookup.two_numbers.total_and_rest",
    }
)
"""Noes that nobody wants to turn."""


def nearest(course: Course, roots: Iterable[Finding], timeline: tuple[Month, ...]) -> tuple[Change, ...]:
    """The nearest change for every no of the findings, then for every stretch of months without cover."""
    noes = {finding.rule: finding for root in roots for finding in root.walk() if finding.answer == NO}
    there = _elsewhere(course.case)
    found, searched = [], {}
    for rule, no in noes.items():
        if rule in MOVES and no.text_id not in WELCOME:
            ask, moves = way = MOVES[rule]
            if way not in searched:
                searched[way] = _search(course.case, moves, there, ask)
            found.append(Change(rule, None, *searched[way]))
        elif no.text_id not in WELCOME:
            found.append(Change(rule, None, {}, NO, is_past=False))
    return (*found, *(_of_months(course, there, *stretch) for stretch in _stretches(timeline)))


def _elsewhere(case: Case) -> Callable[[Facts], Course]:
    """The course of the case with other facts; noes that try the same facts share it."""
    known: dict[tuple[tuple[str, Any], ...], Course] = {}

    def there(facts: Facts) -> Course:
        key = tuple(facts.items())
        if key not in known:
            known[key] = course_of(case.changed(facts))
        return known[key]

    return there


def _search(
    case: Case, moves: tuple[Move, ...], there: Callable[[Facts], Course], ask: Callable[[Course], Answer]
) -> tuple[Facts, Answer, bool]:
    """The nearest facts with which the answer is no longer no; of equally near ones, those that settle it."""
    candidates = sorted((facts for move in moves for facts in move(case)), key=lambda facts: _distance(case, facts))
    for _, equally_near in groupby(candidates, key=lambda facts: _distance(case, facts)):
        turned = [(facts, ask(there(facts))) for facts in equally_near]
        turned = [(facts, answer) for facts, answer in turned if answer != NO]
        for facts, answer in sorted(turned, key=lambda pair: pair[1].kind not in (Kind.YES, Kind.VALUE)):
            return facts, answer, _is_past(case, facts)
    return {}, NO, False


def _is_past(case: Case, facts: Facts) -> bool:
    """Whether it asks for a payment in a month that is over."""
    first_paid = facts.get("next.first_paid")
    return first_paid is not None and first_paid < YearMonth.of(case.as_of)


def _distance(case: Case, facts: Facts) -> tuple[bool, int]:
    """What is past; then a step for every fact that changes, one more for another way, one for every month moved."""
    steps = len(facts) + ("next.route" in facts)
    if "next.first_paid" in facts:
        steps += abs((case.next.first_paid or YearMonth.of(case.as_of)).until(facts["next.first_paid"]))
    if "as_of" in facts:
        steps += YearMonth.of(case.as_of).until(YearMonth.of(facts["as_of"]))
    return _is_past(case, facts), steps


# ── months without cover ────────────────────────────────────────────────────────────────────────────


def _stretches(timeline: tuple[Month, ...]) -> Iterator[tuple[YearMonth, YearMonth]]:
    """First and last month of every run of months without cover."""
    for is_uncovered, run in groupby(timeline, key=lambda month: month.status in UNCOVERED):
        if is_uncovered:
            months = [month.month for month in run]
            yield months[0], months[-1]


def _of_months(course: Course, there: Callable[[Facts], Course], first: YearMonth, last: YearMonth) -> Change:
    """What covers the whole stretch; where nothing is paid again, what covers its end."""
    months = first.to(last) if course.again else (last,)

    def covered(changed: Course) -> Answer:
        possible = [changed.cover.within(month) for month in months] if changed.cover else []
        if all(map(COVERED.issuperset, possible)):
            return YES
        return local(("NO", "YES")) if all(statuses & COVERED for statuses in possible) else NO

    return Change("coverage.months", (first, last), *_search(course.case, _PAYING, there, covered))

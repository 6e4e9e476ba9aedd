"""The rules, one module a question, and :func:`answer`, which asks them all."""

from __future__ import annotations

from collections.abc import Callable

import yibao
from yibao.case import Case
from yibao.finding import Asked, Report
from yibao.rules import (
    account,
    balance,
    bill,
    card,
    coverage,
    employer,
    lookup,
    retirement,
    staying,
    unemployment,
    withdrawal,
)
from yibao.rules.course import Course, course_of
from yibao.rules.nearest import nearest
from yibao.rules.open_points import assumed, next_questions, notices, questions_for_12393

Ask = Callable[[Course], Asked]

QUESTIONS: tuple[Ask, ...] = (
    coverage.ask,
    balance.ask,
    account.ask,
    bill.ask,
    staying.ask,
    unemployment.ask,
    withdrawal.ask,
    retirement.ask,
    card.ask,
    lookup.ask,
    employer.ask,
)
"""Each question of the report, in the order in which it is shown."""


def answer(case: Case, questions: tuple[Ask, ...] = QUESTIONS) -> Report:
    """Everything the rules say about the case, or about some questions of it. Never raises for a :class:`Case`.

    The nearest changes, which take longest to find, come with the whole report only.
    """
    course = course_of(case)
    asked = tuple(ask(course) for ask in questions)
    findings = tuple(one.root for one in asked)
    timeline = coverage.timeline(course)
    deadlines = [deadline for one in asked for deadline in one.deadlines]
    return Report(
        case=case,
        rules_version=yibao.__version__,
        timeline=timeline,
        asked=asked,
        deadlines=tuple(sorted(deadlines, key=lambda deadline: (deadline.day, deadline.rule))),
        assumed=assumed(course),
        notices=notices(course, findings),
        ask_12393=questions_for_12393(course, findings),
        next_questions=next_questions(course, asked, timeline),
        nearest=nearest(course, findings, timeline) if questions is QUESTIONS else (),
    )

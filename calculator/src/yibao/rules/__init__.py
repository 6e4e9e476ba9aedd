"""The rules, one module a question, and :func:`answer`, which asks them all."""

from __future__ import annotations

import yibao
from yibao.case import Case
from yibao.finding import Report
from yibao.rules import balance, coverage, employer, gap
from yibao.rules.course import course_of
from yibao.rules.open_points import assumed, next_questions, notices, questions_for_12393


def answer(case: Case) -> Report:
    """Everything the rules say about the case. Never raises for a :class:`Case`."""
    course = course_of(case)
    findings = (coverage.covered(course), balance.usable(course))
    timeline = coverage.timeline(course)
    return Report(
        case=case,
        rules_version=yibao.__version__,
        timeline=timeline,
        findings=findings,
        deadlines=tuple(sorted(gap.deadlines(course) + employer.deadlines(case), key=lambda d: (d.day, d.rule))),
        assumed=assumed(course),
        notices=notices(course, findings),
        ask_12393=questions_for_12393(course, findings),
        next_questions=next_questions(course, timeline),
    )

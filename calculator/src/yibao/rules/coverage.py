"""Am I still covered (在保)? Until which day, from which day again?

Rules 14 and 15 of the law: reimbursement stops when contributions stop; on which day is left to the place.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from yibao.calendar import YearMonth
from yibao.case import MONTHS_SHOWN_AT_MOST, Case, Route
from yibao.finding import NO, YES, Asked, Finding, Month, Scalar, Status, figure, local, one_of, unknown, yes_or_no
from yibao.law import Cite, standing
from yibao.parameters import Open, Region
from yibao.rules import gap
from yibao.rules.course import Course, Cover

STOPS_WITH_PAYMENT = (Cite("NHSA8205"), Cite("SIL", 26))
"""The reply says it; before it there is only what the law leaves to the state's and the place's rules."""


def basis(day: date) -> tuple[Cite, ...]:
    """What bears it on ``day`` that benefits follow payment. Source: NHSA8205; before it SIL 26."""
    return standing(day, *STOPS_WITH_PAYMENT)[:1] or STOPS_WITH_PAYMENT[1:]


def reason_of(open_: Open | None) -> str:
    return str(open_) if open_ else "settled"


def ask(course: Course) -> Asked:
    """The question coverage, with what is to be said of a gap."""
    root = covered(course)
    found = {finding.rule: finding for finding in root.rests_on}
    figures = {
        "covered": figure(root),
        "ends": figure(found["coverage.ends"]),
        "resumes": figure(found["coverage.resumes"]),
    }
    return Asked("coverage", root, figures, gap.deadlines(course))


def covered(course: Course) -> Finding:
    """Does the pooled fund (统筹基金) pay on ``as_of``? YES, NO, or LOCAL. Source: NHSA8205; SIL 28."""
    rule, day = "coverage.covered", course.case.as_of
    rests_on = (ends(course), *gap.findings(course), resumes(course))
    used: dict[str, Scalar] = {"as_of": day}
    cites = (*basis(day), Cite("SIL", 28))
    if course.cover is None:
        return Finding(rule, "unknown", unknown("last_paid"), cites, used, rests_on)
    possible = course.cover.on(day)
    paid_back = course.case.next.back_paid is True
    answer = yes_or_no(s is Status.COVERED or (paid_back and s is Status.COVERED_ONCE_PAID_BACK) for s in possible)
    if len(possible) == 1:
        return Finding(rule, str(next(iter(possible))), answer, cites, used, rests_on)
    if course.retired:
        return Finding(rule, "retired", answer, (Cite("SIL", 27),), used, rests_on)
    if answer == YES:
        return Finding(rule, "covered_either_way", answer, cites, used, rests_on)
    if answer == NO:
        reason = "perhaps_once_paid_back" if Status.COVERED_ONCE_PAID_BACK in possible else "waiting_or_not"
        return Finding(rule, reason, answer, cites, used, rests_on)
    return Finding(rule, "place_decides", answer, cites, used, rests_on)


def ends(course: Course) -> Finding:
    """The last day of cover after the last payment; NO where cover does not end. Source: rule of the place."""
    rule, cover = "coverage.ends", course.cover
    if cover is None:
        return Finding(rule, "unknown", unknown("last_paid"), basis(course.case.as_of))
    used: dict[str, Scalar] = {"last_paid": cover.last_paid}
    law = basis((cover.last_paid + 1).first_day)
    if cover.for_life:
        used |= _place(course.next_place)
        used |= {"years": cover.for_life.years, "from": cover.for_life.first_day}
        return Finding(rule, "for_life", NO, (Cite("SIL", 27), *cover.for_life.cites), used)
    if cover.retired:
        return Finding(rule, "retired", local(("NO", "YES")), (Cite("SIL", 27),), used)
    if cover.again and cover.again.unbroken:
        return Finding(rule, "no_break", NO, law, used)
    if cover.stops is None:
        return Finding(rule, "outside", local(()), law, used)
    days = sorted({stop.last_day(cover.last_paid) for stop in cover.stops.values})
    used |= _span(days) | _place(course.place)
    cites = tuple(dict.fromkeys((*law, *cover.stops.cites)))
    return Finding(rule, reason_of(cover.stops.open), one_of(days), cites, used)


def resumes(course: Course) -> Finding:
    """The first day of cover on the next route. Source: rule of the place; YBBF2021-43; SIL 48 for benefit."""
    rule, again = "coverage.resumes", course.again
    if course.cover and course.cover.for_life:
        return Finding(rule, "for_life", YES, (Cite("SIL", 27), *course.cover.for_life.cites))
    if course.retired:
        return Finding(rule, "retired", local(("NO", "YES")), (Cite("SIL", 27),))
    if course.case.next.route is Route.NONE:
        return Finding(rule, "not_resuming", NO, basis(course.case.as_of))
    if again is None:
        facts = {
            "last_paid": course.case.last_paid,
            "next.route": course.case.next.route,
            "next.first_paid": course.case.next.first_paid,
        }
        missing = unknown(*(name for name, fact in facts.items() if fact is None))
        return Finding(rule, "unknown", missing, basis(course.case.as_of))
    used: dict[str, Scalar] = {"first_paid": again.first_paid}
    law = basis(again.first_paid.first_day)
    if again.unbroken:
        return Finding(rule, "no_break", YES, law, used)
    if again.onset is None:
        return Finding(rule, "outside", local(()), law, used)
    used |= _span(again.first_days) | _place(course.next_place)
    return Finding(rule, reason_of(again.onset.open), one_of(again.first_days), again.onset.cites, used)


def _span(days: Sequence[date]) -> dict[str, Scalar]:
    return {"earliest": days[0], "latest": days[-1]}


def _place(place: Region | None) -> dict[str, Scalar]:
    return {"place": place.code} if place else {}


# ── month by month ──────────────────────────────────────────────────────────────────────────────────


def timeline(course: Course) -> tuple[Month, ...]:
    """From the months asked for, or a window that shows the whole story. Empty while ``last_paid`` is missing."""
    cover = course.cover
    if cover is None:
        return ()
    start, end = _window(course.case, cover)
    return tuple(Month(month, cover.within(month), _because(cover, month)) for month in start.to(end))


def _because(cover: Cover, month: YearMonth) -> tuple[str, ...]:
    if month <= cover.last_paid or cover.retired or cover.again is None:
        return ("coverage.ends",)
    if cover.again.last_possible and month > cover.again.last_possible:
        return ("unemployment.months",)
    if cover.again.unbroken:
        return ("coverage.ends", "gap.length")
    if month < cover.again.first_paid:
        return ("coverage.ends", "gap.back_payment")
    return ("coverage.resumes", "gap.waiting_period")


def _window(case: Case, cover: Cover) -> tuple[YearMonth, YearMonth]:
    asked_from, asked_to = case.months.from_, case.months.to
    as_of = YearMonth.of(case.as_of)
    start = asked_from or min(cover.last_paid, as_of)
    end = asked_to or max(start, as_of, cover.last_paid + 4, cover.again.first_paid + 8 if cover.again else start)
    start = min(start, end)  # the last month asked for may lie before the last paid one
    return start, min(end, start + (MONTHS_SHOWN_AT_MOST - 1))

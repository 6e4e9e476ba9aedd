"""The gap (断缴): how long it is, whether it can be paid back, and how long one waits afterwards.

Rules 16 to 18: a gap of at most three months may be paid back where the place allows it; after a longer
one the place may set a waiting period of at most six months. Both numbers bind moves between areas; what
a place does for people who stay is its own affair.
"""

from __future__ import annotations

from datetime import date

from yibao.calendar import YearMonth, period_of_days
from yibao.case import BackPayment, Case, Route
from yibao.finding import NO, YES, Deadline, Finding, Scalar, local, one_of, unknown, value, yes_or_no
from yibao.law import Cite, standing
from yibao.parameters import national
from yibao.rules.course import PAYS_BACK, SHORT_GAP, Course, Return, in_force, named

TRANSFER = Cite("YBBF2021-43", heading="待遇衔接")
LONG_TERM = Cite("GBF2024-38")
FIXED_WAIT = 3
"""固定待遇等待期, in months (GBF2024-38)."""
LONG_BREAK_YEARS, LONG_BREAK_WAIT = 4, 6
"""断保4年及以上: at least so many months in all, whatever is paid later."""
BRIDGE_MONTHS = 24
"""参保满2年 (YBBF2021-43)."""
COUNTING = Cite("CIVIL", 201, 1)
PAYMENT = Cite("SIL", 28)
"""The fund pays as the state provides: all that bears on a gap before the measures on moving."""


def findings(course: Course) -> tuple[Finding, ...]:
    """What is to be said of the gap; nothing where it is not known or does not matter."""
    if not course.cover or not course.cover.again or course.retired:
        return ()
    used: dict[str, Scalar] = {
        "last_paid": course.cover.last_paid,
        "first_paid": course.cover.again.first_paid,
        "gap": course.cover.again.gap,
        "limit": SHORT_GAP,
    }
    again, place = course.cover.again, course.next_place
    used |= named(None, place)
    if again.unbroken:
        return (length(again, used),)
    return (
        length(again, used),
        back_payment(again, used | named(again.back_payment, place)),
        waiting_period(again, used | named(again.onset, place)),
        *switching(course.case, again),
    )


def length(again: Return, used: dict[str, Scalar]) -> Finding:
    """空窗期: whole months without payment between the last and the first paid month. Source: YBBF2021-43."""
    if again.gap and not again.measured:
        return Finding("gap.length", "before", value(again.gap), (PAYMENT,), used)
    reason = "none" if again.gap == 0 else "short" if again.gap_is_short else "long"
    return Finding("gap.length", reason, value(again.gap), _law(again), used)


def back_payment(again: Return, used: dict[str, Scalar]) -> Finding:
    """Are the gap's costs reimbursed after all once it is paid back (补缴)? Source: YBBF2021-43 or the place."""
    rule = "gap.back_payment"
    if again.route not in PAYS_BACK:
        return Finding(rule, "other_fund", NO, (Cite("SIL", 48), Cite("RSBF2011-77")), used)
    if again.gap == 0:
        return Finding(rule, "no_gap", NO, _law(again), used)
    if not again.gap_is_short and again.measured:
        return Finding(rule, "too_long", NO, (TRANSFER,), used)
    if again.back_paid is False:
        return Finding(rule, "not_paid_back", NO, _law(again), used)
    version = again.back_payment
    if version is None:
        return Finding(rule, "outside", local(("NO", "YES")), (PAYMENT,), used)
    answer = yes_or_no(choice is BackPayment.REIMBURSED for choice in version.values)
    return Finding(rule, str(version.open or version.values[0]), answer, version.cites, used)


def waiting_period(again: Return, used: dict[str, Scalar]) -> Finding:
    """待遇等待期: how many months one waits after paying again. Source: YBBF2021-43 (at most 6) or the place."""
    rule, version = "gap.waiting_period", again.onset
    if version is None:
        return Finding(rule, "outside", local(()), _law(again), used)
    months = sorted({onset.waiting_months for onset in version.values})
    reason = "none" if months == [0] else "settled" if len(months) == 1 else str(version.open)
    return Finding(rule, reason, one_of(months), version.cites, used | {"least": months[0], "most": months[-1]})


# ── moving to residents' insurance ──────────────────────────────────────────────────────────────────


def switching(case: Case, again: Return | None) -> tuple[Finding, ...]:
    """What the nation says of a move to residents' insurance; nothing on other routes, or before any of it."""
    if again is None or again.route is not Route.RESIDENTS or not again.measured:
        return ()
    reached = again.first_paid.first_day >= national.RESIDENTS_WAITING
    joined = (residents_wait(again), season(again)) if reached else ()
    return (bridge(case, again), *joined)


def bridge(case: Case, again: Return) -> Finding:
    """Insured for two years and out for at most three months: no wait, once paid back. Source: YBBF2021-43."""
    rule = "gap.bridge"
    used: dict[str, Scalar] = {
        "first_paid": again.first_paid,
        "gap": again.gap,
        "limit": SHORT_GAP,
        "years": BRIDGE_MONTHS // 12,
    }
    if again.gap > SHORT_GAP:
        return Finding(rule, "too_long", NO, (TRANSFER,), used)
    if case.medical_months is None:
        return Finding(rule, "unknown", unknown("medical_months"), (TRANSFER,), used)
    if case.medical_months < BRIDGE_MONTHS:
        return Finding(rule, "other_years", local(("NO", "YES")), (TRANSFER,), used)
    return Finding(rule, "reaches", YES, (TRANSFER,), used)


def residents_wait(again: Return) -> Finding:
    """Joined outside the season or after a break: fixed months, and one more a year of break. Source: GBF2024-38."""
    whole, begun = again.gap // 12, -(-again.gap // 12)
    # Whether the first year of a break brings a month already can be read both ways.
    least, most = FIXED_WAIT + max(0, whole - 1), FIXED_WAIT + begun
    floor = LONG_BREAK_WAIT if whole >= LONG_BREAK_YEARS else FIXED_WAIT
    used: dict[str, Scalar] = {"first_paid": again.first_paid, "fixed": FIXED_WAIT}
    used |= {"least": least, "most": most, "floor": floor}
    reason = "both_readings" if least < most else "fixed"
    return Finding("gap.residents_wait", reason, one_of(range(least, most + 1)), (LONG_TERM,), used)


def season(again: Return) -> Finding:
    """集中参保期: joined in it for the next calendar year, cover begins on 1 January. Source: GBF2024-38."""
    first = again.first_paid
    day = date(first.year if first.month == 1 else first.year + 1, 1, 1)
    return Finding("gap.season", "january", value(day), (LONG_TERM,), {"first_paid": first, "day": day})


def _law(again: Return) -> tuple[Cite, ...]:
    return standing(again.first_paid.first_day, TRANSFER) or (PAYMENT,)


# ── deadlines ───────────────────────────────────────────────────────────────────────────────────────


def deadlines(course: Course) -> tuple[Deadline, ...]:
    """The last day to be paid for again without losing the short gap, or the place's exemption from waiting."""
    cover, route = course.cover, course.case.next.route
    if cover is None or cover.retired or route is Route.NONE:
        return ()
    return (
        *_pay_back(course, cover.last_paid),
        *_join_without_waiting(course, cover.last_paid),
        *_join_residents(course, cover.last_paid),
    )


def _pay_back(course: Course, last_paid: YearMonth) -> tuple[Deadline, ...]:
    routes = [course.case.next.route] if course.case.next.route else [Route.EMPLOYER, Route.FLEXIBLE]
    again = course.again
    settled = again is not None and (not again.gap_is_short or again.back_paid is not None)
    month = last_paid + 1 + SHORT_GAP
    if (
        settled
        or month.first_day < national.TRANSFER_IN_FORCE
        or not any(_can_be_reimbursed(course, route, month) for route in routes)
    ):
        return ()
    used: dict[str, Scalar] = {"from": last_paid + 1, "to": month + -1, "first_paid": month}
    return (Deadline(month.last_day, "gap.back_payment", (TRANSFER,), used), *_cutoff(course, routes, month))


def _can_be_reimbursed(course: Course, route: Route, month: YearMonth) -> bool:
    local_parameter = course.next_place.paying_back(route, SHORT_GAP) if course.next_place else None
    version = in_force(month.first_day, local_parameter, national.BACK_PAYMENT)
    return route in PAYS_BACK and version is not None and BackPayment.REIMBURSED in version.values


def _cutoff(course: Course, routes: list[Route], month: YearMonth) -> tuple[Deadline, ...]:
    """Where joining late in the month counts for the next one, the day comes earlier."""
    place = course.next_place
    version = in_force(month.first_day, place.cutoff_day) if place and place.cutoff_day else None
    if not version or not place or Route.FLEXIBLE not in routes:
        return ()
    day = month.first_day.replace(day=version.values[0])
    return (Deadline(day, "gap.cutoff", version.cites, {"first_paid": month, "place": place.code, "day": day}),)


def _join_without_waiting(course: Course, last_paid: YearMonth) -> tuple[Deadline, ...]:
    """The last month in which joining flexibly is certainly free of the place's waiting period."""
    place = course.next_place
    if not place or course.again or course.case.next.route not in (None, Route.FLEXIBLE):
        return ()
    free = [
        resumption
        for resumption in place.resumptions
        if resumption.route is Route.FLEXIBLE
        and resumption.gap_to is not None
        and (version := in_force((last_paid + resumption.gap_to + 1).first_day, resumption.onset))
        and not any(onset.waiting_months for onset in version.values)
    ]
    if not free:
        return ()
    longest = max(resumption.gap_to for resumption in free if resumption.gap_to is not None)
    month = last_paid + longest + 1
    waiting = next((r.onset for r in place.resumptions if r.applies(Route.FLEXIBLE, longest + 1)), None)
    version = in_force(month.first_day, waiting)
    if version is None:
        return ()
    used: dict[str, Scalar] = {
        "first_paid": month,
        **named(version, place),
        "most": max(onset.waiting_months for onset in version.values),
    }
    return (Deadline(month.last_day, "gap.waiting_period", version.cites, used),)


def _join_residents(course: Course, last_paid: YearMonth) -> tuple[Deadline, ...]:
    """The last day on which joining residents' insurance is certainly free of waiting, where the place counts days.

    They run from the day employees' insurance stopped: that of leaving, if it lies in the last paid month, else at
    the earliest that month's first.
    """
    place, ended = course.next_place, course.case.employment_ended
    if not place or course.case.next.route not in (None, Route.RESIDENTS):
        return ()
    stopped = min(max(ended or last_paid.first_day, last_paid.first_day), last_paid.last_day)
    version = in_force(stopped, place.residents_within)
    if version is None:
        return ()
    days = version.values[0].count
    day = period_of_days(stopped, days)
    if course.again and course.again.first_paid.first_day > day:
        return ()
    used: dict[str, Scalar] = {"place": place.code, "days": days}
    return (Deadline(day, "gap.residents", (*version.cites, COUNTING), used),)

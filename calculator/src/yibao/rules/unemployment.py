"""Am I entitled to unemployment benefit (失业保险金), for how long, and who pays my medical insurance meanwhile?

Rules 21 to 24 of the law. All three conditions of SIL 45 must hold; the law caps the months and leaves the
steps below the cap to the places.
"""

from __future__ import annotations

from yibao.case import Case, EndedBy
from yibao.finding import NO, YES, Asked, Finding, Kind, Scalar, both, figure, local, one_of, unknown, value
from yibao.law import Cite
from yibao.rules.course import Course

CONDITIONS = (Cite("SIL", 45), Cite("UI", 14))
LENGTH = (Cite("SIL", 46), Cite("UI", 17))
LEAST_PAID = 12
"""满一年, in months (SIL 45)."""
MOST = 24
"""最长不超过二十四个月, earlier months included (SIL 46)."""
CAPS = ((120, MOST), (60, 18), (LEAST_PAID, 12))
"""累计缴费 from so many months on: benefit for at most so many (SIL 46)."""

BY_OWN_WILL = (EndedBy.RESIGNED, EndedBy.MUTUAL_BY_EMPLOYEE)


def ask(course: Course) -> Asked:
    """The question unemployment."""
    root = entitled(course.case)
    length = next(finding for finding in root.rests_on if finding.rule == "unemployment.months")
    return Asked("unemployment", root, {"entitled": figure(root), "months": figure(length)})


def entitled(case: Case) -> Finding:
    """Not by own will, a year paid, registered and looking; the failing one is the reason. Source: SIL 45."""
    rule, conditions = "unemployment.entitled", (not_by_own_will(case), paid(case), looking(case))
    answer = both(*(condition.answer for condition in conditions))
    failing = next((c.reason for c in conditions if c.answer.kind is Kind.NO), None)
    reason = failing or {Kind.UNKNOWN: "unknown", Kind.LOCAL: "carried_over"}.get(answer.kind, "entitled")
    known = Finding(rule, reason, answer, CONDITIONS)
    rests_on = (*conditions, months(case, known), premium(known), begins(), stops())
    return Finding(rule, reason, answer, CONDITIONS, {}, rests_on)


def not_by_own_will(case: Case) -> Finding:
    """非因本人意愿中断就业; a pension ends the benefit before it begins. Source: SIL 45 (2), 51 (4)."""
    rule = "unemployment.not_by_own_will"
    if case.ended_by is None:
        return Finding(rule, "unknown", unknown("ended_by"), CONDITIONS)
    if case.ended_by is EndedBy.RETIRED:
        return Finding(rule, "pension", NO, (Cite("SIL", 51),))
    if case.ended_by in BY_OWN_WILL:
        return Finding(rule, "own_will", NO, CONDITIONS)
    return Finding(rule, "not_own_will", YES, CONDITIONS)


def paid(case: Case) -> Finding:
    """缴纳失业保险费满一年, counted anew after a benefit. Source: SIL 45 (1), 46."""
    rule = "unemployment.paid"
    if case.unemployment_months is None:
        return Finding(rule, "unknown", unknown("unemployment_months"), CONDITIONS)
    used: dict[str, Scalar] = {"paid": case.unemployment_months}
    if case.unemployment_months >= LEAST_PAID:
        return Finding(rule, "a_year", YES, CONDITIONS, used)
    if case.unemployment_drawn:
        return Finding(rule, "carried_over", local(("NO", "YES")), (*CONDITIONS, *LENGTH), used)
    return Finding(rule, "too_short", NO, CONDITIONS, used)


def looking(case: Case) -> Finding:
    """已经进行失业登记，并有求职要求. Source: SIL 45 (3)."""
    rule = "unemployment.looking"
    if case.registered is None:
        return Finding(rule, "unknown", unknown("registered"), CONDITIONS)
    return (
        Finding(rule, "registered", YES, CONDITIONS)
        if case.registered
        else Finding(rule, "not_registered", NO, CONDITIONS)
    )


def months(case: Case, known: Finding) -> Finding:
    """How many months: a cap by months paid, the steps below it local, earlier months added. Source: SIL 46."""
    rule = "unemployment.months"
    if known.answer.kind is Kind.NO:
        return Finding(rule, "none", value(0), LENGTH)
    if case.unemployment_months is None:
        return Finding(rule, "unknown", unknown("unemployment_months"), LENGTH)
    earlier = case.unemployment_drawn or 0
    cap = next((most for least, most in CAPS if case.unemployment_months >= least), 0)
    least, most = min(MOST, earlier + min(1, cap)), min(MOST, earlier + cap)
    used: dict[str, Scalar] = {
        "paid": case.unemployment_months,
        "earlier": earlier,
        "least": least,
        "most": most,
        "limit": MOST,
    }
    if not cap:
        return Finding(rule, "carried_over", local(range(earlier + 1)), LENGTH, used)
    return Finding(rule, "with_earlier" if earlier else "place", one_of(range(least, most + 1)), LENGTH, used)


def premium(known: Finding) -> Finding:
    """While on benefit one is in employees' medical insurance and the unemployment fund pays. Source: SIL 48."""
    reason = {Kind.YES: "fund", Kind.NO: "not_on_benefit"}.get(known.answer.kind, "if_entitled")
    return Finding("unemployment.premium", reason, known.answer, (Cite("SIL", 48), Cite("RSBF2011-77")))


def begins() -> Finding:
    """The months count from the day of registration. Source: SIL 50(2), 50(3)."""
    return Finding("unemployment.begins", "registration", YES, (Cite("SIL", 50, 2), Cite("SIL", 50, 3)))


def stops() -> Finding:
    """The five cases in which it stops. Source: SIL 51."""
    return Finding("unemployment.stops", "five_cases", YES, (Cite("SIL", 51),))

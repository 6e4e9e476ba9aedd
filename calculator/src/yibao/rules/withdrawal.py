"""Can the balance be cashed, transferred, inherited, shared with family?

Rules 10 to 13, 19, 36 and 37: it moves, is inherited and may be shared everywhere; cash is local.
"""

from __future__ import annotations

from yibao.finding import NO, YES, Asked, Finding, Scalar, figure, local, unknown, value, yes_or_no
from yibao.law import Cite
from yibao.parameters import Version, card
from yibao.parameters import withdrawal as frame
from yibao.parameters.withdrawal import Cash
from yibao.rules.course import Course, in_force

ACCOUNT = Cite("GF1998-44")
DEPENDS = local(("NO", "YES"))


def ask(course: Course) -> Asked:
    """The question withdrawal."""
    root = cash(course)
    found = {finding.rule: finding for finding in root.rests_on}
    asked = ("transfer", "inherit", "family")
    figures = {"cash": figure(root)} | {name: figure(found[f"withdrawal.{name}"]) for name in asked}
    return Asked("withdrawal", root, figures)


def cash(course: Course) -> Finding:
    """May it be drawn in cash? No national text says so; the place decides. Source: the place."""
    rule, version = "withdrawal.cash", _of_the_place(course)
    everywhere = (transfer(course), transfer_time(course), inherit(course), family(course), *across_provinces(course))
    if version is None:
        return Finding(rule, "place", DEPENDS, (ACCOUNT,), {}, everywhere)
    (choice,) = version.values
    if choice is Cash.EARMARKED:
        parts = (earlier_money(version), later_money(version))
        return Finding(rule, str(choice), DEPENDS, version.cites, {"since": version.first_day}, parts + everywhere)
    return Finding(rule, str(choice), DEPENDS, version.cites, {}, everywhere)


def earlier_money(earmarked: Version[Cash]) -> Finding:
    """What was credited before the day of earmarking stays free. Source: the place."""
    return Finding("withdrawal.earlier_money", "free", YES, earmarked.cites, {"since": earmarked.first_day})


def later_money(earmarked: Version[Cash]) -> Finding:
    """专款专用: what is credited from that day on is on account only. Source: the place."""
    return Finding("withdrawal.later_money", "earmarked", NO, earmarked.cites, {"since": earmarked.first_day})


def _of_the_place(course: Course) -> Version[Cash] | None:
    return in_force(course.case.as_of, frame.CASH.get((course.case.region or "")[:2]))


def transfer(course: Course) -> Finding:
    """转移: the relation moves with the person, with years and balance. Source: SIL 32; HANDLING 13, 16."""
    version = in_force(course.case.as_of, frame.TRANSFER)
    if version is None:
        return Finding("withdrawal.transfer", "outside", DEPENDS, (Cite("SIL", 32),))
    return Finding("withdrawal.transfer", "with_the_person", YES, version.cites)


def transfer_time(course: Course) -> Finding:
    """Working days for the move: 10 to another area, 5 inside one. Source: YBBF2021-43."""
    rule, same_area = "withdrawal.transfer_time", course.case.next.same_area
    out, inside = (in_force(course.case.as_of, days) for days in (frame.DAYS_TO_ANOTHER_AREA, frame.DAYS_IN_THE_AREA))
    if out is None or inside is None:
        return Finding(rule, "outside", local(()), (Cite("SIL", 32),))
    used: dict[str, Scalar] = {"to_another_area": out.values[0], "in_the_area": inside.values[0]}
    if same_area is None:
        return Finding(rule, "unknown", unknown("next.same_area"), out.cites, used)
    version, reason = (inside, "in_the_area") if same_area else (out, "to_another_area")
    return Finding(rule, reason, value(version.values[0]), version.cites, used)


def inherit(course: Course) -> Finding:
    """继承: the balance is part of the estate. Source: GF1998-44; CIVIL 1122, 1127."""
    version = in_force(course.case.as_of, frame.INHERIT)
    if version is None:
        return Finding("withdrawal.inherit", "outside", DEPENDS, (ACCOUNT,))
    return Finding("withdrawal.inherit", "estate", YES, version.cites)


def family(course: Course) -> Finding:
    """家庭共济: may close relatives use it for care and premium? Source: GBF2021-14 (五); GBF2024-38; CIVIL 1045."""
    version = in_force(course.case.as_of, card.FAMILY)
    if version is None:
        return Finding("withdrawal.family", "outside", DEPENDS, (ACCOUNT,))
    reason = "place" if version.open else "close_relatives"
    return Finding("withdrawal.family", reason, yes_or_no(version.values), version.cites)


def across_provinces(course: Course) -> tuple[Finding, ...]:
    """跨省共济: family insured in another province, as reported. Source: notice of 2026-01-09."""
    version = in_force(course.case.as_of, frame.ACROSS_PROVINCES)
    if version is None:
        return ()
    return (Finding("withdrawal.across_provinces", "linked", YES, version.cites),)

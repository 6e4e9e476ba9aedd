"""What goes into the personal account (个人账户) each month?

Rules 8 and 9 of the law: since the reform the person's own contribution only, before it a part of the
employer's as well; the retired are credited a fixed amount, which the place sets.
"""

from __future__ import annotations

from datetime import date

from yibao.calendar import YearMonth
from yibao.case import Route
from yibao.finding import NO, YES, Asked, Finding, Scalar, figure, local, unknown, value
from yibao.law import Cite, standing
from yibao.parameters.accounts import (
    CREDIT,
    EMPLOYER_SHARE,
    FLEXIBLE_ACCOUNT,
    GUIDANCE,
    OWN_SHARE,
    PLACES_CREDIT,
    PLACES_RETIRED,
    TO_THE_FEN,
    TYPICAL_SHARE_BEFORE,
    Credit,
)
from yibao.parameters.dated import of_place
from yibao.rules.course import Course, in_force

RULES = (Cite("GBF2021-14", heading="（四）"), Cite("GF1998-44"))
"""The one that holds: the guidance, and before it the decision that set up the accounts."""
_PAID_OTHERWISE = {
    Route.FLEXIBLE: (Cite("SIL", 23, 2),),
    Route.RESIDENTS: (Cite("SIL", 25),),
    Route.UNEMPLOYMENT_BENEFIT: (Cite("SIL", 48), Cite("RSBF2011-77")),
}


def ask(course: Course) -> Asked:
    """The question account."""
    root = monthly(course)
    return Asked("account", root, {"monthly": figure(root)})


def monthly(course: Course) -> Finding:
    """Yuan credited for a month that is paid for, in the law of ``as_of``. Source: GBF2021-14 （四）; GF1998-44."""
    rule, rests_on = "account.monthly", (now(course),)
    case, route = course.case, _route(course)
    if course.retired:
        fixed = in_force(case.as_of, of_place(PLACES_RETIRED, case.region))
        if fixed:
            amount = fixed.values[0]
            return Finding(rule, "retired_settled", value(amount), fixed.cites, {"amount": amount}, rests_on)
        reason = "retired" if case.as_of >= GUIDANCE else "retired_before"
        return Finding(rule, reason, local(()), rule_of(case.as_of), {}, rests_on)
    if route is Route.FLEXIBLE and (held := in_force(case.as_of, of_place(FLEXIBLE_ACCOUNT, case.region))):
        return Finding(rule, "flexible_with_account", local(()), held.cites, {}, rests_on)
    if route in _PAID_OTHERWISE:
        return Finding(rule, str(route), local(()), _PAID_OTHERWISE[route], {}, rests_on)
    base = case.contribution_base
    version = in_force(case.as_of, of_place(PLACES_CREDIT, case.region), CREDIT)
    if version is None:
        return Finding(rule, "outside", local(()), (Cite("GF1998-44"),), {}, rests_on)
    if base is None:
        return Finding(rule, "unknown", unknown("contribution_base"), version.cites, {}, rests_on)
    own = base.times(OWN_SHARE, TO_THE_FEN)
    used: dict[str, Scalar] = {"base": base, "own": own}
    if version.values == (Credit.SINCE,):
        return Finding(rule, "since", value(own), version.cites, used, rests_on)
    # How much of the employer's part came in was the place's affair: from none of it to all of it.
    most = own + base.times(EMPLOYER_SHARE, TO_THE_FEN)
    used |= {"typical": base.times(TYPICAL_SHARE_BEFORE, TO_THE_FEN), "most": most}
    return Finding(rule, str(version.open or Credit.BEFORE), local((own, most)), version.cites, used, rests_on)


def now(course: Course) -> Finding:
    """Does anything go in for the month of ``as_of``? Only where that month is paid for. Source: GBF2021-14 （四）."""
    rule, cover, month = "account.now", course.cover, YearMonth.of(course.case.as_of)
    if course.retired:
        return Finding(rule, "retired", local(("NO", "YES")), (Cite("SIL", 27), *rule_of(course.case.as_of)))
    if cover is None:
        return Finding(rule, "unknown", unknown("last_paid"), rule_of(course.case.as_of))
    used: dict[str, Scalar] = {"last_paid": cover.last_paid}
    route = _route(course)
    if month <= cover.last_paid or route is Route.EMPLOYER:
        return Finding(rule, "paid", YES, rule_of(course.case.as_of), used)
    if route in _PAID_OTHERWISE:
        return Finding(rule, "paid_otherwise", local(("NO", "YES")), _PAID_OTHERWISE[route], used)
    return Finding(rule, "stopped", NO, rule_of(course.case.as_of), used)


def rule_of(day: date) -> tuple[Cite, ...]:
    """What decides the credit on ``day``. Source: GBF2021-14 （四）; before it GF1998-44."""
    return standing(day, *RULES)[:1] or RULES[1:]


def _route(course: Course) -> Route | None:
    """The route on which the month of ``as_of`` is paid for again; None before that."""
    again = course.again
    return again.route if again and again.first_paid <= YearMonth.of(course.case.as_of) else None

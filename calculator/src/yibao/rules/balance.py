"""May I still use the money in my personal account (个人账户)? Yes: what stops is reimbursement.

Rules 10 to 14 of the law. No article of a statute says so; the basis is national policy. For what and for
whom the money may be spent has changed over the years, so every purpose is answered for ``as_of``.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from yibao.finding import NO, YES, Asked, Finding, Kind, Scalar, figure, local, unknown, value, yes_or_no
from yibao.law import Cite, standing
from yibao.money import Yuan
from yibao.parameters import Parameter, accounts
from yibao.parameters.card import FAMILY
from yibao.parameters.withdrawal import ACROSS_PROVINCES
from yibao.rules.course import Course, in_force

OWN = Cite("GF1998-44")
REPLY = Cite("NHSA8205")


def ask(course: Course) -> Asked:
    """The question balance."""
    root = usable(course)
    found = {finding.rule: finding for finding in root.walk()}
    lasting = found["balance.lasts"]
    figures: dict[str, Any] = {
        "usable": True,
        "purposes": {finding.rule.partition(".")[2]: figure(finding) for finding in found["balance.uses"].rests_on},
        "lasts_months": figure(lasting) if lasting.answer.kind is Kind.VALUE else None,
    }
    return Asked("balance", root, figures)


def usable(course: Course) -> Finding:
    """The money stays usable whether or not one is covered. Source: NHSA8205; before it GF1998-44."""
    day = course.case.as_of
    rests_on = (kept(day), survives(day), uses(day), across_provinces(day), lasts(course))
    return Finding("balance.usable", "always", YES, standing(day, REPLY) or (OWN,), {}, rests_on)


def kept(day: date) -> Finding:
    """It belongs to the person: not cleared by a break, by year end or by leaving. Source: GF1998-44; NHSA8205."""
    return Finding("balance.kept", "always", YES, (OWN, *standing(day, REPLY)))


def survives(day: date) -> Finding:
    """A move takes it along, a death leaves it to the heirs. Source: SIL 32, HANDLING; CIVIL 1122, 1127."""
    later = (Cite("HANDLING", 13), Cite("HANDLING", 16), Cite("CIVIL", 1122), Cite("CIVIL", 1127))
    cites = (OWN, Cite("SIL", 32), *standing(day, *later))
    return Finding("balance.survives", "moved_or_inherited", YES, cites)


def uses(day: date) -> Finding:
    """One's own share at designated hospitals and pharmacies, family's too. Source: GBF2021-14 (五); GF1998-44."""
    purposes = (
        pharmacy(day),
        outpatient(day),
        inpatient(day),
        family(day),
        relatives(day),
        relatives_premium(day),
        own_premium(day),
        fitness(day),
        public_health(day),
    )
    if day < accounts.GUIDANCE:
        return Finding("balance.uses", "before_guidance", YES, (OWN,), {}, purposes)
    return Finding("balance.uses", "own_share", YES, (Cite("GBF2021-14", heading="（五）"),), {}, purposes)


def pharmacy(day: date) -> Finding:
    """Drugs, devices and supplies at a designated pharmacy. Source: GBF2021-14 （五）; before it GF1998-44."""
    return _purpose("balance.pharmacy", accounts.PHARMACY, day)


def outpatient(day: date) -> Finding:
    """One's own share of outpatient care. Source: GBF2021-14 （五）; before it GF1998-44."""
    return _purpose("balance.outpatient", accounts.OUTPATIENT, day)


def inpatient(day: date) -> Finding:
    """One's own share of inpatient care. Source: GBF2021-14 （五）."""
    return _purpose("balance.inpatient", accounts.INPATIENT, day)


def family(day: date) -> Finding:
    """The own share of spouse, parents and children. Source: GBF2021-14 （五）, GBF2024-38."""
    return _purpose("balance.family", FAMILY, day)


def relatives(day: date) -> Finding:
    """The own share of siblings, grandparents and grandchildren. Source: GBF2024-38; CIVIL 1045(2)."""
    return _purpose("balance.relatives", accounts.RELATIVES, day)


def relatives_premium(day: date) -> Finding:
    """Close relatives' premium for residents' insurance. Source: GBF2024-38."""
    return _purpose("balance.relatives_premium", accounts.RELATIVES_PREMIUM, day)


def own_premium(day: date) -> Finding:
    """One's own premium for residents' insurance: the national text names relatives only. Source: GBF2024-38."""
    return _purpose("balance.own_premium", accounts.OWN_PREMIUM, day)


def fitness(day: date) -> Finding:
    """Fitness and wellness. Source: GBF2021-14 （五）."""
    return _purpose("balance.fitness", accounts.FITNESS, day)


def public_health(day: date) -> Finding:
    """Public health services. Source: GBF2021-14 （五）."""
    return _purpose("balance.public_health", accounts.PUBLIC_HEALTH, day)


def across_provinces(day: date) -> Finding:
    """Sharing with family insured in another province, while the relation lasts. Source: notice of 2026-01-09."""
    return _purpose("balance.across_provinces", ACROSS_PROVINCES, day)


def _purpose(rule: str, parameter: Parameter[bool], day: date) -> Finding:
    version = in_force(day, parameter)
    if version is None:
        return Finding(
            rule, "before", local(()), parameter.versions[0].cites, {"since": parameter.versions[0].first_day}
        )
    answer = yes_or_no(version.values)
    reason = str(version.open) if version.open else "may" if answer == YES else "may_not"
    return Finding(rule, reason, answer, version.cites, {"since": version.first_day})


def lasts(course: Course) -> Finding:
    """Whole months for which the balance covers the monthly spending, nothing more coming in. Source: GF1998-44."""
    rule, cites = "balance.lasts", (OWN,)
    balance, spending = course.case.balance, course.case.account_spending
    if balance is None or spending is None:
        facts = {"balance": balance, "account_spending": spending}
        missing = unknown(*(name for name, fact in facts.items() if fact is None))
        return Finding(rule, "unknown", missing, cites)
    if spending.fen == 0:
        return Finding(rule, "not_spent", NO, cites, {"balance": balance})
    months, rest = divmod(balance.fen, spending.fen)
    used: dict[str, Scalar] = {"balance": balance, "spending": spending, "months": months, "rest": Yuan(rest)}
    return Finding(rule, "months", value(months), cites, used)

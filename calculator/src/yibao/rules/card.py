"""Which card or code is for what (医保凭证), and may it be used this way?

Rules 30 to 33: one's own voucher only; the social security card or the e-voucher, either will do. Lending
is told apart from using another's, and both from lawful family use of the account (rules 11 and 12).
"""

from __future__ import annotations

from typing import Any

from yibao.case import CardUse
from yibao.finding import NO, YES, Asked, Finding, Kind, Scalar, figure, local, unknown, yes_or_no
from yibao.law import Cite, standing
from yibao.money import Yuan
from yibao.parameters import Parameter
from yibao.parameters import card as frame
from yibao.rules.course import Course, in_force

OWN_VOUCHER = (Cite("FUND", 17), Cite("SIL", 88))
"""The regulation; before it only the law's rule on fraud."""
MISUSE = (CardUse.LENT, CardUse.USED_ANOTHERS)


def ask(course: Course) -> Asked:
    """The question card: whether the use is allowed, and what misuse may cost."""
    root = allowed(course)
    found = {finding.rule: finding for finding in root.rests_on}
    figures = {
        "allowed": figure(root),
        "fine": _range(found.get("card.fine")),
        "suspension_months": _range(found.get("card.suspension")),
    }
    return Asked("card", root, figures)


def _range(finding: Finding | None) -> Any:
    return figure(finding) if finding and finding.answer.kind is Kind.LOCAL else None


def allowed(course: Course) -> Finding:
    """May a voucher be used this way on ``as_of``? Source: FUND 17 and 41; MSL 35, 48 and 49 from 2027."""
    rule, use = "card.allowed", course.case.card.use
    explained = (vouchers(course), number(course), misused_by_others(course))
    if use is None:
        return Finding(rule, "unknown", unknown("card.use"), _rule(course), {}, explained)
    used: dict[str, Scalar] = {"as_of": course.case.as_of}
    version = in_force(course.case.as_of, frame.USES[use])
    if version is None:
        return Finding(rule, "outside", local(("NO", "YES")), _rule(course), used, explained)
    reason = f"{use}_{version.open}" if version.open else str(use)
    consequences = _consequences(course) if use in MISUSE else ()
    return Finding(rule, reason, yes_or_no(version.values), version.cites, used, consequences + explained)


def _rule(course: Course) -> tuple[Cite, ...]:
    return standing(course.case.as_of, *OWN_VOUCHER)[:1] or OWN_VOUCHER[1:]


def _consequences(course: Course) -> tuple[Finding, ...]:
    always = (refund(course), fine(course), crime(course))
    return (*always, *suspension(course), *treatment_limited(course))


def vouchers(course: Course) -> Finding:
    """社会保障卡, 医保电子凭证: either will do for medical insurance. Source: HANDLING 6, 7; MSL 35 from 2027."""
    return _plain(course, "card.vouchers", "either", frame.VOUCHERS)


def number(course: Course) -> Finding:
    """社会保障号码: it is the identity number. Source: SIL 58(3)."""
    return _plain(course, "card.number", "identity_number", frame.NUMBER)


def misused_by_others(course: Course) -> Finding:
    """What if someone used mine without my doing? Source: FUND 17(2), 35(1); SIL 82(1)."""
    return _plain(course, "card.misused_by_others", "report", frame.MISUSED_BY_OTHERS)


def _plain(course: Course, rule: str, reason: str, parameter: Parameter[bool]) -> Finding:
    version = in_force(course.case.as_of, parameter)
    if version is None:
        return Finding(rule, "outside", local(("NO", "YES")), parameter.versions[0].cites)
    return Finding(rule, reason, YES, version.cites)


def refund(course: Course) -> Finding:
    """退回: what the fund lost is paid back. Source: FUND 41(1); SIL 88."""
    return Finding("card.refund", "loss", YES, frame.REFUND.on(course.case.as_of).cites)


def fine(course: Course) -> Finding:
    """罚款, in yuan: a multiple of what was obtained by fraud; mere lending bears none. Source: FUND 41(2); SIL 88."""
    rule, card = "card.fine", course.case.card
    version = frame.FINE.on(course.case.as_of)
    (times,) = version.values
    used: dict[str, Scalar] = {"least": times.least, "most": times.most}
    if card.use is CardUse.LENT:
        return Finding(rule, "without_intent", NO, version.cites, used)
    if card.amount is None:
        return Finding(rule, "unknown", unknown("card.amount"), version.cites, used)
    least, most = Yuan(card.amount.fen * times.least), Yuan(card.amount.fen * times.most)
    used |= {"amount": card.amount, "least_fine": least, "most_fine": most}
    return Finding(rule, "range", local((least, most)), version.cites, used)


def crime(course: Course) -> Finding:
    """构成犯罪的: beyond the fine. Source: FUND 48(1); SIL 94; MSL 53 from 2027."""
    return Finding("card.crime", "if_serious", YES, frame.CRIME.on(course.case.as_of).cites)


def suspension(course: Course) -> tuple[Finding, ...]:
    """暂停联网结算, in months; the authority decides within the range. Source: FUND 41(1); MSL 48, 49 from 2027."""
    version = in_force(course.case.as_of, frame.SUSPENSION)
    if version is None:
        return ()
    (months,) = version.values
    used: dict[str, Scalar] = {"least": months.least, "most": months.most}
    return (Finding("card.suspension", "range", local((months.least, months.most)), version.cites, used),)


def treatment_limited(course: Course) -> tuple[Finding, ...]:
    """From 2027 whoever defrauds the fund may also be limited in where to be treated. Source: MSL 49."""
    version = in_force(course.case.as_of, frame.TREATMENT_LIMITED)
    if version is None or course.case.card.use is CardUse.LENT:
        return ()
    return (Finding("card.treatment_limited", "fraud", YES, version.cites),)

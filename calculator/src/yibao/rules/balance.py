"""May I still use the money in my personal account (个人账户)? Yes: what stops is reimbursement.

Rules 10, 11 and 14 of the law. No article of a statute says so; the basis is national policy.
"""

from __future__ import annotations

from yibao.finding import YES, Asked, Finding
from yibao.law import Cite
from yibao.rules.course import Course


def ask(course: Course) -> Asked:
    """The question balance."""
    return Asked("balance", usable(course), {"usable": True})


def usable(course: Course) -> Finding:
    """The money stays usable whether or not one is covered. Source: NHSA8205."""
    del course  # the answer does not depend on the case, and that is the point
    return Finding("balance.usable", "always", YES, (Cite("NHSA8205"),), {}, (kept(), uses()))


def kept() -> Finding:
    """It belongs to the person: not cleared by a break, by year end or by leaving. Source: GF1998-44."""
    return Finding("balance.kept", "always", YES, (Cite("GF1998-44"), Cite("NHSA8205")))


def uses() -> Finding:
    """One's own share at designated hospitals and pharmacies, family's too. Source: GBF2021-14 (五)."""
    return Finding("balance.uses", "own_share", YES, (Cite("GBF2021-14", heading="（五）"),))

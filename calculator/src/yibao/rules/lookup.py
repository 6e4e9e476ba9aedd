"""How do I find my balance and records, given what I have at hand?

Rules 34 and 38. Looking up is free. Each way in is named, never described tap by tap: menus change.
"""

from __future__ import annotations

from collections.abc import Callable

from yibao.case import AtHand
from yibao.finding import NO, YES, Asked, Finding, local, unknown
from yibao.law import Cite
from yibao.parameters import Parameter
from yibao.parameters.card import BANK, LOOKUP, RECEIPT, SAFEKEEPING
from yibao.rules.course import Course, in_force


def ask(course: Course) -> Asked:
    """The question lookup: the ways in, in the order in which to try them."""
    root = way(course)
    channels = [finding.rule.removeprefix("lookup.") for finding in root.rests_on if finding.reason == "way"]
    return Asked("lookup", root, {"channels": channels})


def way(course: Course) -> Finding:
    """Can the balance be looked up with what is at hand? Source: SIL 74(4); HANDLING 29 and 32."""
    rule, at_hand = "lookup.way", course.case.at_hand
    ways = (*(channel(course) for channel in (WAYS[at_hand] if at_hand else EVERY_WAY)), free(course))
    rests_on = (*ways, two_numbers(), *safety(course))
    cites = _cites(course, LOOKUP)
    if at_hand is None:
        return Finding(rule, "unknown", unknown("at_hand"), cites, {}, rests_on)
    return Finding(rule, str(at_hand), YES, cites, {}, rests_on)


def nhsa_app(course: Course) -> Finding:
    """国家医保服务平台 App, which also shows the code (医保码). Source: HANDLING 29."""
    return Finding("lookup.nhsa_app", "way", YES, _cites(course, LOOKUP))


def wallet_code(course: Course) -> Finding:
    """医保码 inside WeChat and Alipay. Source: HANDLING 29."""
    return Finding("lookup.wallet_code", "way", YES, _cites(course, LOOKUP))


def local_online(course: Course) -> Finding:
    """The place's own medical insurance app or website. Source: HANDLING 29."""
    return Finding("lookup.local_online", "way", YES, _cites(course, LOOKUP))


def hotline_12393(course: Course) -> Finding:
    """The medical insurance hotline. Source: SIL 74(4)."""
    return Finding("lookup.hotline_12393", "way", YES, _cites(course, LOOKUP))


def hotline_12333(course: Course) -> Finding:
    """The human resources and social security hotline, for the card. Source: SIL 74(4)."""
    return Finding("lookup.hotline_12333", "way", YES, _cites(course, LOOKUP))


def counter(course: Course) -> Finding:
    """The medical insurance office's counter. Source: HANDLING 29."""
    return Finding("lookup.counter", "way", YES, _cites(course, LOOKUP))


def provider(course: Course) -> Finding:
    """A designated hospital or pharmacy. Source: FUND 17(1), the right to true bills and records."""
    return Finding("lookup.provider", "way", YES, _cites(course, RECEIPT))


def receipt(course: Course) -> Finding:
    """The last receipt of a hospital or pharmacy. Source: FUND 17(1)."""
    return Finding("lookup.receipt", "way", YES, _cites(course, RECEIPT))


def bank(course: Course) -> Finding:
    """The bank, only where it issued the card. Source: HANDLING 62."""
    return Finding("lookup.bank", "way", YES, _cites(course, BANK))


def free(course: Course) -> Finding:
    """免费查询: does it cost nothing? Source: SIL 4(1), 74(4); HANDLING 32."""
    version = in_force(course.case.as_of, LOOKUP)
    if version is None:
        return Finding("lookup.free", "outside", local(("NO", "YES")), _cites(course, LOOKUP))
    return Finding("lookup.free", "always", YES, version.cites)


def two_numbers() -> Finding:
    """Is the total the same as the balance? Credited in all is one number, left over another. Source: GF1998-44."""
    return Finding("lookup.two_numbers", "total_and_rest", NO, (Cite("GF1998-44"),))


def safety(course: Course) -> tuple[Finding, ...]:
    """Weak passwords and phishing: what never to hand over. Source: FUND 17(2), to keep the voucher safe."""
    version = in_force(course.case.as_of, SAFEKEEPING)
    return (Finding("lookup.safety", "passwords", YES, version.cites),) if version else ()


def _cites(course: Course, parameter: Parameter[bool]) -> tuple[Cite, ...]:
    """What bears it on ``as_of``; before the first version, that one's."""
    version = in_force(course.case.as_of, parameter) or parameter.versions[0]
    return version.cites


WAYS: dict[AtHand, tuple[Callable[[Course], Finding], ...]] = {
    AtHand.PHONE: (nhsa_app, wallet_code, local_online, hotline_12393, hotline_12333),
    AtHand.CARD: (provider, counter, receipt, bank),
    AtHand.IDENTITY: (counter, hotline_12393, hotline_12333),
    AtHand.COMPUTER: (local_online, counter),
    AtHand.NOTHING: (hotline_12393, receipt),
}
"""What works with each thing at hand, the surest first."""

EVERY_WAY = (
    nhsa_app, hotline_12393, wallet_code, local_online, counter, provider, hotline_12333, receipt, bank
)  # fmt: skip

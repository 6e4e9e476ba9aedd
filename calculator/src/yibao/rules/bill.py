"""This bill, on this day: what do the pooled fund (统筹基金), the personal account and I pay?

Rules 11, 14, 28 and 29 of the law. Deductible, ratio and cap are the place's; the person's own figures come
first, then what we hold of the place. Whatever stays open makes a range, and its two ends are worked out in
full, so that fund, account and cash always make up the total.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from yibao.case import Bill, Cause, Place
from yibao.case import Status as Standing
from yibao.finding import NO, YES, Answer, Asked, Finding, Scalar, Status, local, unknown, value, yes_or_no
from yibao.law import Cite, standing
from yibao.money import Ratio, Yuan
from yibao.parameters import accounts
from yibao.parameters.reimbursement import Inpatient, Scale, inpatient_of
from yibao.rules.course import Course, in_force
from yibao.rules.coverage import basis

PARTS = ("fund", "account", "cash")
NOTHING = Yuan(0)
COVERED_COSTS = Cite("SIL", 28)
EXCLUDED = Cite("SIL", 30, 1)
ADVANCE = Cite("SIL", 30, 2)
FRAME = (Cite("SIL", 26), Cite("GF1998-44"))
NEW_LAW = Cite("MSL", 13)
ACCOUNT_USES = Cite("GBF2021-14", heading="（五）")
STAYS_USABLE = Cite("NHSA8205")
OWN_MONEY = Cite("GF1998-44")
PAID_ALREADY = Cite("SPC2026-1")
NEVER_PAID = (Cause.WORK_INJURY, Cause.PUBLIC_HEALTH, Cause.ABROAD)
"""Excluded, and not advanced either."""
NOT_FROM_THE_ACCOUNT = (Cause.ABROAD, Cause.PUBLIC_HEALTH)
"""No designated hospital or pharmacy, or a use the account is barred from."""


class Span(NamedTuple):
    """An amount between two ends, both possible, and the facts still missing that would narrow it."""

    least: Yuan
    most: Yuan
    missing: tuple[str, ...] = ()

    @property
    def answer(self) -> Answer:
        if self.least == self.most:
            return value(self.least)
        return unknown(*dict.fromkeys(self.missing)) if self.missing else local((self.least, self.most))

    @property
    def figure(self) -> str | dict[str, str]:
        if self.least == self.most:
            return str(self.least)
        return {"from": str(self.least), "to": str(self.most)}

    def only_if(self, condition: Answer) -> Span:
        """This amount where the condition holds, nothing where it does not."""
        if condition == NO:
            return Span(NOTHING, NOTHING)
        if condition == YES:
            return self
        return Span(NOTHING, self.most, (*condition.missing, *self.missing))


class Split(NamedTuple):
    """One way the bill may fall: the three parts make up the total."""

    fund: Yuan
    account: Yuan
    cash: Yuan


def ask(course: Course) -> Asked:
    """The question bill."""
    bill = course.case.bill
    if bill.total is None:
        rests_on = (cause(bill),) if bill.cause else ()
        root = Finding("bill.split", "unknown", unknown("bill.total"), (COVERED_COSTS,), {}, rests_on)
        return Asked("bill", root, dict.fromkeys(PARTS))
    causes, covers = cause(bill), cover(course)
    inside = in_catalogue(bill, bill.total)
    if_paid = share_above_deductible(course, inside).only_if(covers.answer)
    fund = if_paid.only_if(causes.answer)
    found = splits(course, bill.total, fund)
    reach = _span([split.account for split in found], (*_missing_for_account(course), *fund.missing))
    rest = _span([split.cash for split in found], reach.missing)
    rests_on = (
        catalogue(bill, inside),
        causes,
        *((advance(course, covers, if_paid),) if bill.cause is Cause.THIRD_PARTY else ()),
        covers,
        *(() if bill.cause in NEVER_PAID else _reimbursement(course, inside)),
        account(course, reach),
        cash(rest),
    )
    root = split(course, bill.total, fund, reach, rest, rests_on)
    figures = dict(zip(PARTS, (fund.figure, reach.figure, rest.figure), strict=True))
    return Asked("bill", root, figures)


def _reimbursement(course: Course, inside: Span) -> tuple[Finding, ...]:
    if not _fund_may_pay(course.case.bill):
        return (share(course, inside),)
    return (deductible(course), share(course, inside), cap(course))


def split(course: Course, total: Yuan, fund: Span, reach: Span, rest: Span, rests_on: tuple[Finding, ...]) -> Finding:
    """Who pays what; the answer is the fund's part. Source: SIL 28; GBF2021-14 （五） for the account."""
    rule, cites = "bill.split", (COVERED_COSTS, *(standing(_day(course), ACCOUNT_USES) or (OWN_MONEY,)))
    used: dict[str, Scalar] = {"total": total}
    if fund.least != fund.most:
        used |= {"least": fund.least, "most": fund.most}
        return Finding(rule, "open", fund.answer, cites, used, rests_on)
    used |= {"fund": fund.least}
    if reach.least != reach.most:
        return Finding(rule, "account_open", fund.answer, cites, used | {"rest": total - fund.least}, rests_on)
    used |= {"account": reach.least, "cash": rest.least}
    return Finding(rule, "settled", fund.answer, cites, used, rests_on)


# ── what the fund looks at ──────────────────────────────────────────────────────────────────────────


def in_catalogue(bill: Bill, total: Yuan) -> Span:
    """目录内: what is left of the total without what no insurance list holds."""
    if bill.outside_catalogue is None:
        return Span(NOTHING, total, ("bill.outside_catalogue",))
    inside = total - bill.outside_catalogue
    return Span(inside, inside)


def catalogue(bill: Bill, inside: Span) -> Finding:
    """The part inside the catalogues; the rest is the person's. Source: SIL 28."""
    rule, outside = "bill.catalogue", bill.outside_catalogue
    if outside is None:
        return Finding(rule, "unknown", inside.answer, (COVERED_COSTS,))
    used: dict[str, Scalar] = {"inside": inside.least, "outside": outside}
    return Finding(rule, "said", inside.answer, (COVERED_COSTS,), used)


def cause(bill: Bill) -> Finding:
    """Is the cause one the fund pays for at all? Source: SIL 28, 30(1)."""
    rule = "bill.cause"
    if bill.cause is None:
        return Finding(rule, "unknown", unknown("bill.cause"), (EXCLUDED,))
    if bill.cause is Cause.ILLNESS:
        return Finding(rule, str(bill.cause), YES, (COVERED_COSTS,))
    return Finding(rule, str(bill.cause), NO, (EXCLUDED,))


def advance(course: Course, covers: Finding, if_paid: Span) -> Finding:
    """What the fund advances (先行支付) when a third party does not pay or is unknown. Source: SIL 30(2); SPC2026-1."""
    rule = "bill.advance"
    if covers.answer == NO:
        return Finding(rule, "not_covered", value(NOTHING), (ADVANCE, *basis(_day(course))))
    if standing(course.case.as_of, PAID_ALREADY):
        return Finding(rule, "paid_already", if_paid.answer, (ADVANCE, PAID_ALREADY))
    return Finding(rule, "not_paid_by_them", if_paid.answer, (ADVANCE,))


def cover(course: Course) -> Finding:
    """Is the day of the bill covered? Source: NHSA8205; SIL 28."""
    rule, day = "bill.cover", course.case.bill.date
    cites = (*basis(_day(course)), COVERED_COSTS)
    if course.cover is None or day is None:
        facts = {"last_paid": course.case.last_paid, "bill.date": day}
        return Finding(rule, "unknown", unknown(*(name for name, fact in facts.items() if fact is None)), cites)
    possible, back_paid = course.cover.on(day), course.case.next.back_paid
    pays = {status is Status.COVERED for status in possible - {Status.COVERED_ONCE_PAID_BACK}}
    if Status.COVERED_ONCE_PAID_BACK in possible:
        pays |= {True} if back_paid else {True, False}
    used: dict[str, Scalar] = {"day": day}
    if course.retired and len(possible) > 1:
        return Finding(rule, "retired", yes_or_no(pays), (Cite("SIL", 27),), used)
    answer, either = yes_or_no(pays), {YES: Status.COVERED_ONCE_PAID_BACK, NO: Status.NOT_COVERED}
    reason = next(iter(possible)) if len(possible) == 1 else either.get(answer, Status.PLACE_DECIDES)
    return Finding(rule, str(reason), answer, cites, used)


# ── deductible, ratio, cap ──────────────────────────────────────────────────────────────────────────


def deductible(course: Course) -> Finding:
    """起付线: the part of the catalogue costs the person pays first. Source: the person, else the place's rule."""
    rule, bill, frame = "bill.deductible", course.case.bill, _frame(course)
    if bill.deductible is not None:
        return Finding(rule, "own", value(bill.deductible), frame, {"deductible": bill.deductible})
    if bill.place is None or (bill.place is Place.INPATIENT and bill.stay is None):
        missing = "bill.stay" if bill.place else "bill.place"
        return Finding(rule, "unknown", unknown(missing), frame)
    held = _held(course)
    version = in_force(bill.date, held.deductible) if held and bill.date else None
    if version is None or bill.stay is None:
        return Finding(rule, "place", local(()), frame)
    amount = version.values[0].of(bill.stay)
    return Finding(rule, "settled", value(amount), version.cites, {"deductible": amount, "stay": bill.stay})


def share(course: Course, inside: Span) -> Finding:
    """报销比例: what the fund pays above the deductible. Source: the person, else the place's rule; SIL 26."""
    rule, bill, frame = "bill.share", course.case.bill, _frame(course)
    amount = share_above_deductible(course, inside).answer
    if not _fund_may_pay(bill):
        return Finding(rule, "pharmacy", amount, (ACCOUNT_USES,))
    if bill.ratio is not None:
        return Finding(rule, "own", amount, frame, {"ratio": bill.ratio})
    if _unsaid(_needed_for_scale(bill)):
        return Finding(rule, "unknown", amount, frame)
    found = _scale(course)
    if found is None:
        return Finding(rule, "place", amount, frame)
    scale, cites = found
    used: dict[str, Scalar] = {}
    for name, (floor, ratio) in zip(("first", "second", "third"), scale.slices, strict=True):
        used |= {name: ratio, f"{name}_from": floor}
    return Finding(rule, "slices", amount, cites, used)


def cap(course: Course) -> Finding:
    """封顶线: the most the fund pays; while it is not said, the bill is taken to stay below it. Source: SIL 26."""
    rule, most, frame = "bill.cap", course.case.bill.cap, _frame(course)
    if most is None:
        return Finding(rule, "not_said", unknown("bill.cap"), frame)
    return Finding(rule, "own", value(most), frame, {"cap": most})


def _frame(course: Course) -> tuple[Cite, ...]:
    """What leaves deductible, ratio and cap to the place, in the law of the day of the bill."""
    return (*FRAME, *standing(_day(course), NEW_LAW))


def _day(course: Course) -> date:
    """The day of the bill; while it is not said, the day asked about."""
    return course.case.bill.date or course.case.as_of


def share_above_deductible(course: Course, inside: Span) -> Span:
    """What the fund pays of a covered bill of a cause it pays for, up to the cap."""
    bill = course.case.bill
    if not _fund_may_pay(bill):
        return Span(NOTHING, NOTHING)
    least_scale, most_scale = Scale.flat(Ratio(0)), Scale.flat(Ratio(10_000))
    missing = inside.missing
    if bill.ratio is not None:
        least_scale = most_scale = Scale.flat(bill.ratio)
    elif found := _scale(course):
        least_scale = most_scale = found[0]
    else:
        missing += _unsaid(_needed_for_scale(bill))
    first = deductible(course).answer
    settled = [amount for amount in first.values if isinstance(amount, Yuan)]
    # An unknown deductible may take nothing, or everything inside the catalogue.
    least = least_scale.pays(inside.least, settled[0] if settled else inside.least)
    most = most_scale.pays(inside.most, settled[0] if settled else NOTHING)
    if bill.cap is not None:
        least, most = min(least, bill.cap), min(most, bill.cap)
    return Span(least, most, missing + first.missing)


def _fund_may_pay(bill: Bill) -> bool:
    """At a pharmacy the account pays, unless the person knows a ratio at which the place reimburses."""
    return bill.place is not Place.PHARMACY or bill.ratio is not None


def _needed_for_scale(bill: Bill) -> dict[str, object]:
    return {"bill.place": bill.place, "bill.level": bill.level, "bill.status": bill.status}


def _unsaid(facts: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(name for name, fact in facts.items() if fact is None)


def _held(course: Course) -> Inpatient | None:
    return inpatient_of(course.case.region) if course.case.bill.place is Place.INPATIENT else None


def _scale(course: Course) -> tuple[Scale, tuple[Cite, ...]] | None:
    """The place's scale for the level and status of the bill, in force on its day."""
    bill, held = course.case.bill, _held(course)
    if held is None or bill.date is None or bill.level is None or bill.status is None:
        return None
    version = in_force(bill.date, held.scales.get(bill.level))
    own_share = in_force(bill.date, held.retired_own_share)
    if version is None or own_share is None:
        return None
    (scale,) = version.values
    if bill.status is Standing.RETIRED:
        return scale.with_own_share(own_share.values[0]), tuple(dict.fromkeys(version.cites + own_share.cites))
    return scale, version.cites


# ── what remains ────────────────────────────────────────────────────────────────────────────────────


def splits(course: Course, total: Yuan, fund: Span) -> tuple[Split, ...]:
    """The extreme ways the bill may fall: the fund at either end, the account at either end of its reach."""
    bill, balance = course.case.bill, course.case.balance
    barred = bill.cause in NOT_FROM_THE_ACCOUNT
    certain = bill.cause is not None and _account_may_pay(course)
    least = NOTHING if barred or balance is None or not certain else balance
    most = NOTHING if barred else total if balance is None else balance
    found = []
    for paid in (fund.least, fund.most):
        rest = total - paid
        for reach in (least, most):
            from_account = min(reach, rest)
            found.append(Split(paid, from_account, rest - from_account))
    return tuple(found)


def _account_may_pay(course: Course) -> bool:
    """Whether the national text of the day names the place; inpatient care only since the guidance."""
    return course.case.bill.place is not Place.INPATIENT or in_force(_day(course), accounts.INPATIENT) is not None


def account(course: Course, reach: Span) -> Finding:
    """The account pays one's own share, covered or not, as far as it reaches. Source: GBF2021-14 （五）; GF1998-44."""
    cause = course.case.bill.cause
    own = "own_share" if _account_may_pay(course) else "place"
    cites = standing(_day(course), ACCOUNT_USES, STAYS_USABLE) or (OWN_MONEY,)
    return Finding("bill.account", str(cause) if cause in NOT_FROM_THE_ACCOUNT else own, reach.answer, cites)


def cash(rest: Span) -> Finding:
    """What neither fund nor account pays is the person's. Source: SIL 28."""
    return Finding("bill.cash", "rest", rest.answer, (COVERED_COSTS,))


def _missing_for_account(course: Course) -> tuple[str, ...]:
    return _unsaid({"bill.cause": course.case.bill.cause, "balance": course.case.balance})


def _span(amounts: list[Yuan], missing: tuple[str, ...]) -> Span:
    return Span(min(amounts), max(amounts), missing)

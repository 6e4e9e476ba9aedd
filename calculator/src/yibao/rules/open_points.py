"""What stays open: what was assumed, what to be warned of, what to ask 12393, what to ask the person next."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from yibao.case import FIELDS, Case, EndedBy, Route
from yibao.finding import Asked, Finding, Kind, Month, Said, Scalar, Status
from yibao.law import Grade
from yibao.parameters import REGIONS, Parameter, national
from yibao.parameters.shapes import BackPayment
from yibao.rules.course import Course
from yibao.rules.staying import first_month
from yibao.rules.unemployment import BY_OWN_WILL
from yibao.texts import TEXTS

PLACE_NOTES = {
    code: tuple(
        text_id for text_id in TEXTS if text_id.startswith((f"place_note.{code}", f"place_note.{code[:2]}0000"))
    )
    for code in REGIONS
}
"""What the texts of a place, and of its province, say and no rule can compute."""


def assumed(course: Course) -> tuple[Said, ...]:
    """What the answer takes for granted because the case does not say it."""
    found = []
    if course.cover:
        found.append(Said("assumed.paid_until", {"last_paid": course.cover.last_paid}))
        if course.again and course.again.last_possible:
            found.append(Said("assumed.on_benefit", {"to": course.again.last_possible}))
        elif course.cover.again:
            found.append(Said("assumed.paid_since", {"first_paid": course.cover.again.first_paid}))
        elif not course.retired:
            found.append(Said("assumed.nothing_since", {"last_paid": course.cover.last_paid}))
            found.append(Said("assumed.ways_from", {"first_paid": first_month(course.case)}))
    if course.place and course.again and course.case.next.same_area is None:
        found.append(Said("assumed.same_area", {"place": course.place.code}))
    return tuple(found)


def notices(course: Course, findings: tuple[Finding, ...]) -> tuple[Said, ...]:
    """Warnings: a place we hold nothing of, texts past their dates, reported values."""
    case, found = course.case, []
    if case.region and not course.place:
        found.append(Said("notice.region_not_held", {"code": case.region}))
    if case.next.same_area is False:
        found.append(Said("notice.other_area"))
    if course.place and not _place_reaches(course):
        found.append(Said("notice.place_text_not_in_force", {"place": course.place.code}))
    if course.place:
        found += [Said(note) for note in PLACE_NOTES[course.place.code]]
    dates = (case.as_of, case.bill.date, case.next.first_paid and case.next.first_paid.first_day)
    if any(day and day >= national.MSL_IN_FORCE for day in dates):
        found.append(Said("notice.medical_security_law", {"day": national.MSL_IN_FORCE}))
    sources = {c.document: c.source for root in findings for finding in root.walk() for c in finding.cites}.values()
    review = min(source.next_review for source in sources)
    checked = max(source.checked_on for source in sources)
    if case.as_of < national.SIL_IN_FORCE:
        found.append(Said("notice.before_law", {"day": national.SIL_IN_FORCE}))
    elif case.as_of > review:
        found.append(Said("notice.past_review", {"day": review, "checked": checked}))
    weighty = (finding for root in findings for finding in (root.walk() if root.rule == "coverage.covered" else [root]))
    if any(map(_is_reported, weighty)):
        found.append(Said("notice.reported"))
    return tuple(found)


def _place_reaches(course: Course) -> bool:
    """Whether the place's own texts are in force on the days of the case, as far as it has any."""
    wanted: list[tuple[Parameter[object], date]] = []
    if course.cover and course.place and course.place.stops:
        wanted.append((course.place.stops, (course.cover.last_paid + 1).first_day))
    if course.next_place and (again := course.again):
        resumptions = [r for r in course.next_place.resumptions if r.applies(again.route, again.gap)]
        wanted += [(resumption.onset, again.first_paid.first_day) for resumption in resumptions]
    return all(any(version.covers(day) for version in parameter.versions) for parameter, day in wanted)


# ── what to ask 12393 ───────────────────────────────────────────────────────────────────────────────


def _always(course: Course) -> bool:
    return not course.retired


_ASK: dict[str, tuple[str, Callable[[Course], bool]]] = {
    "coverage.ends": ("ask.stops", _always),
    "gap.back_payment": ("ask.back_payment", _always),
    "gap.waiting_period": ("ask.waiting_period", _always),
    "coverage.resumes": ("ask.resumes", _always),
    "bill.deductible": ("ask.deductible", lambda course: course.case.bill.total is not None),
    "staying.residents_cost": ("ask.residents_cost", lambda course: course.case.next.route is Route.RESIDENTS),
    "withdrawal.cash": ("ask.cash", lambda course: course.case.next.same_area is False),
    "retirement.medical_years": ("ask.medical_years", lambda course: _begun(course.case, "retirement")),
    "unemployment.months": ("ask.benefit_months", lambda course: course.case.unemployment_months is not None),
}
"""Of each answer a place may give: the question that gets it, and whose concern it is."""
_CONFIRM = ("coverage.resumes",)
"""What is asked even when it is settled, as long as it is only reported."""


def questions_for_12393(course: Course, findings: tuple[Finding, ...]) -> tuple[Said, ...]:
    """What to ask the hotline, in words ready to say: whatever is open, and whatever is only reported."""
    found = []
    if course.retired and not (course.cover and course.cover.for_life):
        found.append(Said("ask.retired"))
    for root in findings:
        for finding in root.walk():
            if finding.rule not in _ASK:
                continue
            text_id, concerns = _ASK[finding.rule]
            confirm = finding.rule in _CONFIRM and finding.answer.kind is Kind.VALUE and _is_reported(finding)
            if (finding.answer.kind is Kind.LOCAL or confirm) and concerns(course):
                used: dict[str, Scalar] = dict(finding.used)
                if course.cover:
                    used["last_paid"] = course.cover.last_paid
                found.append(Said(text_id, used))
    return tuple(found)


def _is_reported(finding: Finding) -> bool:
    return any(cite.source.grade is Grade.C for cite in finding.cites)


# ── what to ask the person ──────────────────────────────────────────────────────────────────────────

_BEGUN_BY = {
    "unemployment": ("unemployment_months", "unemployment_drawn", "registered"),
    "bill": tuple(field.name for field in FIELDS if field.name.startswith("bill.")),
    "retirement": ("birth", "category", "medical_months"),
    "balance": ("balance", "account_spending"),
    "account": ("contribution_base",),
    "card": ("card.use", "card.amount"),
}
"""The facts by which a person begins a further question. Until then it is not pressed on anybody."""


def _begun(case: Case, question: str) -> bool:
    return any(case.said(name) is not None for name in _BEGUN_BY[question])


def next_questions(course: Course, asked: tuple[Asked, ...], timeline: tuple[Month, ...]) -> tuple[str, ...]:
    """Fields still missing, those first that narrow the answer most; fields that change nothing are left out.

    Cover comes first, as it decides most; then the questions the person has begun, each in its own order.
    """
    found = [*_about_cover(course, timeline)]
    for one in asked:
        if one.question in _BEGUN_BY and (_begun(course.case, one.question) or _may_draw(course, one.question)):
            found += [name for finding in one.root.walk() for name in finding.answer.missing]
    if course.cover and course.case.employment_ended is None:
        found.append("employment_ended")
    if course.next_place and course.next_place.dues and course.case.contribution_base is None and not course.retired:
        found.append("contribution_base")
    return tuple(dict.fromkeys(found))


def _may_draw(course: Course, question: str) -> bool:
    """Who lost the job against their will may draw benefit, and with it be insured for nothing."""
    ended_by = course.case.ended_by
    return question == "unemployment" and ended_by not in (None, EndedBy.RETIRED, *BY_OWN_WILL)


def _about_cover(course: Course, timeline: tuple[Month, ...]) -> Iterator[str]:
    case = course.case
    if course.cover is None:
        yield "last_paid"
    if course.retired and case.medical_months is None:
        yield "medical_months"
    if case.region is None and (course.cover is None or any(m.status is Status.PLACE_DECIDES for m in timeline)):
        yield "region"
    if not course.retired and course.cover:
        if case.next.route is None:
            yield "next.route"
        elif case.next.route is not Route.NONE and case.next.first_paid is None:
            yield "next.first_paid"
        if case.next.back_paid is None and _back_payment_matters(course):
            yield "next.back_paid"
        if course.again and course.place and case.next.same_area is None:
            yield "next.same_area"
    if case.ended_by is None and course.cover:
        yield "ended_by"


def _back_payment_matters(course: Course) -> bool:
    again = course.again
    if again is None or not again.may_be_paid_back:
        return False
    return again.back_payment is None or BackPayment.REIMBURSED in again.back_payment.values

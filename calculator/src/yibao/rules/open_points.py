"""What stays open: what was assumed, what to be warned of, what to ask 12393, what to ask the person next."""

from __future__ import annotations

from datetime import date

from yibao.case import Route
from yibao.finding import Finding, Kind, Month, Said, Scalar, Status
from yibao.law import Grade
from yibao.parameters import REGIONS, Parameter, national
from yibao.parameters.shapes import BackPayment
from yibao.rules.course import Course
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
    cites = {cite for root in findings for finding in root.walk() for cite in finding.cites}
    review = min(cite.source.next_review for cite in cites)
    checked = max(cite.source.checked_on for cite in cites)
    if case.as_of < national.SIL_IN_FORCE:
        found.append(Said("notice.before_law", {"day": national.SIL_IN_FORCE}))
    elif case.as_of > review:
        found.append(Said("notice.past_review", {"day": review, "checked": checked}))
    reported = sorted({cite.document for cite in cites if cite.source.grade is Grade.C})
    if reported:
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


def _back_payment_matters(course: Course) -> bool:
    again = course.again
    if again is None or not again.may_be_paid_back:
        return False
    return again.back_payment is None or BackPayment.REIMBURSED in again.back_payment.values


_ASK = {
    "coverage.ends": "ask.stops",
    "gap.back_payment": "ask.back_payment",
    "gap.waiting_period": "ask.waiting_period",
    "coverage.resumes": "ask.resumes",
}


def questions_for_12393(course: Course, findings: tuple[Finding, ...]) -> tuple[Said, ...]:
    """What to ask the hotline, in words ready to say: whatever is open, and whatever is only reported."""
    if course.retired:
        return () if course.cover and course.cover.for_life else (Said("ask.retired"),)
    found = []
    for root in findings:
        for finding in root.walk():
            is_reported = any(cite.source.grade is Grade.C for cite in finding.cites)
            is_local = finding.answer.kind is Kind.LOCAL
            confirm = is_reported and finding.answer.kind is Kind.VALUE and finding.rule == "coverage.resumes"
            if finding.rule in _ASK and (is_local or confirm):
                used: dict[str, Scalar] = dict(finding.used)
                if course.cover:
                    used["last_paid"] = course.cover.last_paid
                found.append(Said(_ASK[finding.rule], used))
    return tuple(found)


def next_questions(course: Course, timeline: tuple[Month, ...]) -> tuple[str, ...]:
    """Fields still missing, those first that narrow the answer most; fields that change nothing are left out."""
    case = course.case
    if course.cover is None:
        return ("last_paid", "region")
    is_open = any(month.status is Status.PLACE_DECIDES for month in timeline)
    wanted = []
    if case.ended_by is None:
        wanted.append(("ended_by", 3))
    if case.region is None and is_open:
        wanted.append(("region", 0))
    if not course.retired:
        if case.next.route is None:
            wanted.append(("next.route", 1))
        elif case.next.route is not Route.NONE and case.next.first_paid is None:
            wanted.append(("next.first_paid", 1))
        if case.next.back_paid is None and _back_payment_matters(course):
            wanted.append(("next.back_paid", 2))
        if course.again and course.place and case.next.same_area is None:
            wanted.append(("next.same_area", 2))
    if case.employment_ended is None:
        wanted.append(("employment_ended", 4))
    return tuple(name for name, _ in sorted(wanted, key=lambda pair: pair[1]))

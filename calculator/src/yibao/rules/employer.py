"""What the former employer owed, by which day, what it costs to be late, and what one can do about it.

Rules 4 to 7 and 35 of the law. Days are counted as the Civil Code counts them: the first is left out.
"""

from __future__ import annotations

from datetime import date

from yibao.calendar import period_of_days
from yibao.case import Route
from yibao.finding import NO, YES, Asked, Deadline, Finding, Scalar, figure, local, unknown, value
from yibao.law import Cite, standing
from yibao.money import Mode, Ratio, Rounding, Yuan
from yibao.rules.course import Course

TRANSFER_WITHIN_DAYS = 15
"""劳动合同法 50(1): file and social insurance are moved within fifteen days of the end."""
LIST_WITHIN_DAYS = 15
"""社会保险法 50(1): the unemployed are reported within fifteen days. UI 16 says seven; the later law prevails."""
REGISTER_WITHIN_DAYS = 30
"""社会保险法 58(1): a new hire is registered within thirty days from the day work begins."""

LATE_FEE = Ratio(5)
"""社会保险法 86: 万分之五 of the arrears for each day of default."""
FINE = (1, 3)
"""社会保险法 86: times the arrears, where they stay unpaid after the order."""
TO_THE_FEN = Rounding(Mode.HALF_UP, "SIL 86 names no rounding; half a fen goes up")

COUNTING = Cite("CIVIL", 201, 1)
DATED = ("certificate", "transfer", "unemployed_list")
CERTIFICATE = (Cite("LCL", 50, 1), Cite("SIL", 50, 1), Cite("LCL", 89))
TRANSFER = (Cite("LCL", 50, 1),)
UNEMPLOYED_LIST = (Cite("SIL", 50, 1),)


def ask(course: Course) -> Asked:
    """The question employer."""
    root = duties(course)
    dated = {finding.rule.partition(".")[2]: finding for finding in root.rests_on}
    figures = {
        **{name: figure(dated[name]) if name in dated else None for name in DATED},
        "registration_days": REGISTER_WITHIN_DAYS,
        "late_fee_a_day": str(LATE_FEE),
    }
    return Asked("employer", root, figures, deadlines(root))


def duties(course: Course) -> Finding:
    """Was anything to be done by a day? UNKNOWN without the day the job ended. Source: LCL 50(1); SIL 50(1)."""
    rule, ended = "employer.duties", course.case.employment_ended
    always = (registration(course.case.as_of), payment(), late_fee(), remedies())
    if course.retired:
        return Finding(rule, "retired", NO, (Cite("SIL", 27),), {}, always)
    rests_on = (certificate(ended), transfer(ended), *_unemployed_list(course), *always)
    if ended is None:
        return Finding(rule, "unknown", unknown("employment_ended"), TRANSFER, {}, rests_on)
    moved = transfer(ended)
    answer = YES if moved.answer.values else local(("NO", "YES"))
    return Finding(rule, moved.reason, answer, moved.cites, moved.used, rests_on)


def certificate(ended: date | None) -> Finding:
    """解除或者终止劳动合同的证明 is given when the contract ends. Source: LCL 50(1), 89; SIL 50(1)."""
    return _dated("employer.certificate", ended, 0, CERTIFICATE)


def transfer(ended: date | None) -> Finding:
    """File and social insurance are moved. Source: LCL 50(1); CIVIL 201(1) for counting."""
    return _dated("employer.transfer", ended, TRANSFER_WITHIN_DAYS, TRANSFER)


def unemployed_list(ended: date | None) -> Finding:
    """The agency is told who is unemployed. Source: SIL 50(1); CIVIL 201(1) for counting."""
    return _dated("employer.unemployed_list", ended, LIST_WITHIN_DAYS, UNEMPLOYED_LIST)


def _dated(rule: str, ended: date | None, days: int, cites: tuple[Cite, ...]) -> Finding:
    if ended is None:
        return Finding(rule, "unknown", unknown("employment_ended"), cites)
    used: dict[str, Scalar] = {"employment_ended": ended}
    law = standing(ended, *cites)
    if cites[0] not in law:
        return Finding(rule, "outside", local(()), cites[:1], used)
    day = period_of_days(ended, days)
    if days == 0:
        return Finding(rule, "dated", value(day), law, used | {"day": day})
    if standing(ended, COUNTING):
        return Finding(rule, "dated", value(day), (*law, COUNTING), used | {"day": day})
    # We do not hold the rule of that time: the day of the end may have been the first of the fifteen.
    earlier = period_of_days(ended, days - 1)
    return Finding(rule, "before_code", local((earlier, day)), law, used | {"earliest": earlier, "latest": day})


def _unemployed_list(course: Course) -> tuple[Finding, ...]:
    """Nobody is unemployed who goes straight to the next employer."""
    straight_on = course.again is not None and course.again.unbroken and course.again.route is Route.EMPLOYER
    return () if straight_on else (unemployed_list(course.case.employment_ended),)


def registration(day: date) -> Finding:
    """A new employer registers within so many days from the first day of work. Source: SIL 58(1)."""
    cites = (Cite("SIL", 58, 1), *standing(day, COUNTING))
    return Finding("employer.registration", "days", value(REGISTER_WITHIN_DAYS), cites, {"days": REGISTER_WITHIN_DAYS})


def payment() -> Finding:
    """Declared and paid in full, the employee's part withheld, the details told each month. Source: SIL 60(1)."""
    return Finding("employer.payment", "monthly", YES, (Cite("SIL", 60, 1),))


def late_fee() -> Finding:
    """What arrears cost the employer a day, and the fine after the order. Source: SIL 63, 86."""
    used: dict[str, Scalar] = {"rate": LATE_FEE, "least": FINE[0], "most": FINE[1]}
    return Finding("employer.late_fee", "a_day", value(LATE_FEE), (Cite("SIL", 63), Cite("SIL", 86)), used)


def remedies() -> Finding:
    """Complaint, review and lawsuit; against the employer mediation, arbitration, lawsuit. Source: SIL 82, 83."""
    return Finding("employer.remedies", "ways", YES, (Cite("SIL", 82), Cite("SIL", 83), Cite("LCL", 89)))


def late_fee_of(arrears: Yuan, default: date, paid: date) -> Yuan:
    """滞纳金 from the day of default to the day of payment, both counted, to the fen; nothing before the default.

    ``default`` (欠缴之日) is the day after the last one on which payment was in time. Source: SIL 86.
    """
    days = max(0, (paid - default).days + 1)
    return arrears.part(LATE_FEE.myriads * days, 10_000, TO_THE_FEN)


def fine(arrears: Yuan) -> tuple[Yuan, Yuan]:
    """The least and the most the fine may be, where the arrears stay unpaid after the order. Source: SIL 86."""
    least, most = (Yuan(arrears.fen * times) for times in FINE)
    return least, most


def deadlines(root: Finding) -> tuple[Deadline, ...]:
    """The days by which the employer must have acted; none without the day the job ended. Source: LCL 50; SIL 50."""
    return tuple(
        Deadline(day, finding.rule, finding.cites, finding.used)
        for finding in root.rests_on
        if finding.reason == "dated" and isinstance(day := finding.answer.values[0], date)
    )

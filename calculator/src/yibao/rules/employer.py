"""What the former employer owes, by which day."""

from __future__ import annotations

from yibao.calendar import period_of_days
from yibao.case import Case, EndedBy
from yibao.finding import Deadline
from yibao.law import Cite

TRANSFER_WITHIN_DAYS = 15
"""劳动合同法 50(1): file and social insurance are moved within fifteen days of the end."""


def deadlines(case: Case) -> tuple[Deadline, ...]:
    """The day by which the employer moves the social insurance. Source: LCL 50(1); CIVIL 201(1) for counting."""
    if case.employment_ended is None or case.ended_by is EndedBy.RETIRED:
        return ()
    day = period_of_days(case.employment_ended, TRANSFER_WITHIN_DAYS)
    basis = (Cite("LCL", 50, 1), Cite("CIVIL", 201, 1))
    return (Deadline(day, "employer.transfer", basis, {"employment_ended": case.employment_ended}),)

"""Unemployment benefit (失业保险金): for how long at most, and who pays the medical premium meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from yibao.law.sources import Cite
from yibao.parameters.dated import Parameter, settled

LEAST_PAID = 12
"""满一年, in months (SIL 45)."""
MOST = 24
"""最长不超过二十四个月, earlier months included (SIL 46)."""
CAPS = ((120, 24), (60, 18), (LEAST_PAID, 12))
"""累计缴费 from so many months on: benefit for at most so many (SIL 46)."""


def cap(paid: int) -> int:
    """The most months a spell of so many paid ones can bring. Source: SIL 46."""
    return next((most for least, most in CAPS if paid >= least), 0)


def longest(paid: int | None, earlier: int | None) -> int:
    """The most months one who draws it may draw, ``earlier`` ones included. Source: SIL 46."""
    return min(MOST, cap(paid) + (earlier or 0)) if paid and cap(paid) else MOST


ON_BENEFIT: Mapping[str, Parameter[bool]] = {
    "31": Parameter(
        "shanghai.on_benefit",
        "whether the unemployment fund pays the medical premium",
        (settled(True, date(2025, 9, 10), None, Cite("SH-REG2024", 15)),),
    ),
    "33": Parameter(
        "zhejiang.on_benefit",
        "whether the unemployment fund pays the medical premium",
        (settled(True, date(2021, 7, 1), None, Cite("ZJ2021", 30)),),
    ),
}
"""By the prefix of a GB/T 2260 code."""

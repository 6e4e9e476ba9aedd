"""江苏, the province: who leaves employees' insurance and joins residents' insurance within 90 days does not wait.

The document was issued on 2025-06-30; we use it from the day after. Cover begins on the day after payment, so
between the second of the paying month and the first of the next. The 90 days run from the change of status, which
we take to fall in the last paid month: with a gap of at most one month they are certainly kept, and after that the
days decide, so the national frame holds.
"""

from __future__ import annotations

from datetime import date

from yibao.case import Route
from yibao.law.sources import Cite
from yibao.parameters.dated import Open, Parameter, Reading, Version, settled
from yibao.parameters.national import NEXT_DAY
from yibao.parameters.regions.base import Resumption
from yibao.parameters.shapes import Days, Onset

_FIRST = date(2025, 7, 1)
_TEXT = (Cite("JS2025-26"),)


def within_ninety_days(place: str) -> Resumption:
    """For a place of the province, by the name its parameters carry."""
    readings = (Reading(NEXT_DAY, _TEXT), Reading(Onset(1), _TEXT))
    versions = (Version(_FIRST, None, readings, Open.FACTS),)
    return Resumption(Route.RESIDENTS, 0, 1, Parameter(f"{place}.onset.residents", "first day of cover", versions))


def ninety_days(place: str) -> Parameter[Days]:
    """90日内（含）, from the change of status to the payment."""
    return Parameter(f"{place}.residents_within", "days", (settled(Days(90), _FIRST, None, *_TEXT),))

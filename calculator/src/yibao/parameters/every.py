"""Every parameter there is: those of the modules of this package, the frames of the routes, the places' own."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache

import yibao.parameters
from yibao.parameters import accounts, national, unemployment, withdrawal
from yibao.parameters.dated import Parameter, of_place
from yibao.parameters.regions import REGIONS
from yibao.parameters.reimbursement import inpatient_of

FRAMES_FOR_A_GAP_OF = 4
"""Months. The frames of the routes depend on the gap; they are listed for the shortest that may cost a wait."""


@cache
def every() -> Mapping[str, Parameter[object]]:
    """By id, the nation's first, each place's after it."""
    found = [parameter for _, parameter in named()]
    found += [frame(FRAMES_FOR_A_GAP_OF) for frame in national.ONSETS.values()]
    for region in REGIONS.values():
        found += region.parameters
    return {parameter.id: parameter for parameter in found}


BY_PREFIX: tuple[Mapping[str, Parameter[object]], ...] = (
    unemployment.ON_BENEFIT,
    accounts.PLACES_CREDIT,
    accounts.FLEXIBLE_ACCOUNT,
    accounts.PLACES_RETIRED,
    withdrawal.CASH,
)
"""What the modules of the questions hold of places, and of provinces for each place in them."""


def of_region(code: str) -> tuple[Parameter[object], ...]:
    """All that is held of a place: its own parameters, then those of the questions."""
    found: list[Parameter[object] | None] = [*REGIONS[code].parameters]
    found += [of_place(held, code) for held in BY_PREFIX]
    inpatient = inpatient_of(code)
    found += inpatient.parameters if inpatient else ()
    return tuple({parameter.id: parameter for parameter in found if parameter}.values())


@cache
def named() -> tuple[tuple[str, Parameter[object]], ...]:
    """Those that stand in a module of this package, each with the name it, or its table, has there."""
    return tuple(_named())


def _named() -> Iterator[tuple[str, Parameter[object]]]:
    for info in pkgutil.iter_modules(yibao.parameters.__path__, "yibao.parameters."):
        if info.ispkg or info.name == __name__:
            continue
        for name, found in vars(importlib.import_module(info.name)).items():
            several = found.values() if isinstance(found, dict) else found if isinstance(found, tuple) else (found,)
            yield from ((name, one) for one in several if isinstance(one, Parameter))

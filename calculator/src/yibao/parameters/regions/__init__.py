"""Places as data. A place holds only what a graded text says; everything else stays in the national frame."""

from __future__ import annotations

from yibao.parameters.regions.base import Region
from yibao.parameters.regions.hangzhou import HANGZHOU
from yibao.parameters.regions.shanghai import SHANGHAI
from yibao.parameters.regions.suzhou import SUZHOU

REGIONS: dict[str, Region] = {region.code: region for region in (SHANGHAI, HANGZHOU, SUZHOU)}


def region_of(code: str | None) -> Region | None:
    """The place a GB/T 2260 code lies in (310115 浦东新区 lies in Shanghai); None where we hold no data."""
    if code is None:
        return None
    return next((region for region in REGIONS.values() if code.startswith(region.prefix)), None)


__all__ = ["REGIONS", "Region", "region_of"]

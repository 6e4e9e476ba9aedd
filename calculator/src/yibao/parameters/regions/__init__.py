"""Places as data. A place holds only what a graded text says; everything else stays in the national frame."""

from __future__ import annotations

from yibao.parameters.regions.base import Region
from yibao.parameters.regions.beijing import BEIJING
from yibao.parameters.regions.chengdu import CHENGDU
from yibao.parameters.regions.chongqing import CHONGQING
from yibao.parameters.regions.guangzhou import GUANGZHOU
from yibao.parameters.regions.hangzhou import HANGZHOU
from yibao.parameters.regions.nanjing import NANJING
from yibao.parameters.regions.shanghai import SHANGHAI
from yibao.parameters.regions.shenzhen import SHENZHEN
from yibao.parameters.regions.suzhou import SUZHOU
from yibao.parameters.regions.tianjin import TIANJIN
from yibao.parameters.regions.wuhan import WUHAN
from yibao.parameters.regions.xian import XIAN

REGIONS: dict[str, Region] = {
    region.code: region
    for region in (
        BEIJING, SHANGHAI, GUANGZHOU, SHENZHEN, HANGZHOU, NANJING, SUZHOU, CHENGDU, CHONGQING, WUHAN, TIANJIN, XIAN,
    )
}  # fmt: skip


def region_of(code: str | None) -> Region | None:
    """The place a GB/T 2260 code lies in (310115 浦东新区 lies in Shanghai); None where we hold no data."""
    if code is None:
        return None
    return next((region for region in REGIONS.values() if code.startswith(region.prefix)), None)


__all__ = ["REGIONS", "Region", "region_of"]

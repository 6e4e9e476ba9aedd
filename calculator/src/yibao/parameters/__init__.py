"""Dated, cited values: national frames, and what each place makes of them."""

from yibao.parameters.dated import NotInForceError, Open, Parameter, Reading, Version
from yibao.parameters.regions import REGIONS, Region, region_of

__all__ = ["REGIONS", "NotInForceError", "Open", "Parameter", "Reading", "Region", "Version", "region_of"]

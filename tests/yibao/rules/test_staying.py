"""What each way to stay insured costs: by place, at the limits of the base and on both sides of every change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import yibao
from hypothesis import given
from hypothesis import strategies as st
from yibao.calendar import YearMonth
from yibao.case import Case, Route
from yibao.law import Cite
from yibao.money import Ratio, Yuan
from yibao.parameters import REGIONS, Open, Parameter, Version
from yibao.parameters.dated import Reading
from yibao.parameters.dues import MONTHS, FixedBase, Limits, Share
from yibao.parameters.regions.base import Resumption
from yibao.parameters.shapes import Onset

from tests.yibao.examples import examples
from tests.yibao.rules.test_range import cases


def to(low: str, high: str) -> dict[str, str]:
    return {"from": low, "to": high}


def option(case: Case, route: str) -> dict[str, Any]:
    options = yibao.answer(case).to_json()["answers"]["staying"]["options"]
    (found,) = (option for option in options if option["route"] == route)
    return dict(found)


def cost(region: str, route: str, first_paid: str, base: str | None) -> tuple[str, Any, Any]:
    """The reason, the month's amount and the year's, for a first payment in ``first_paid``."""
    month = YearMonth.parse(first_paid)
    facts = {"region": region, "last_paid": str(month + -1), "next": {"first_paid": first_paid}}
    case = Case.from_json({"as_of": str((month + -1).last_day), "contribution_base": base, **facts})
    found = {finding.rule: finding for root in yibao.answer(case).findings for finding in root.walk()}
    amounts = option(case, route)
    return found[f"staying.{route}_cost"].reason, amounts["monthly"], amounts["yearly"]


@pytest.mark.parametrize(
    ("region", "route", "first_paid", "base", "expected"),
    [
        # Beijing: an amount of its own from July 2025, whatever the base.
        ("110000", "flexible", "2025-06", "9000", ("outside", None, None)),
        ("110000", "flexible", "2025-07", "9000", ("fixed", "584.92", "7019.04")),
        ("110000", "flexible", "2026-08", None, ("fixed", "584.92", "7019.04")),
        ("110000", "employer", "2026-06", "8000", ("by_base", "163.00", "1956.00")),
        ("110000", "employer", "2026-06", "7161.99", ("clamped", "146.24", "1754.88")),
        ("110000", "employer", "2026-06", "35811", ("by_base", "719.22", "8630.64")),
        ("110000", "employer", "2026-07", "8000", ("outside", None, None)),
        # Shanghai: 10 % from March 2024; the base of July 2026; employees' rates by the year.
        ("310000", "flexible", "2024-02", "8000", ("outside", None, None)),
        ("310000", "flexible", "2024-03", "8000", ("by_base", "800.00", "9600.00")),
        ("310000", "flexible", "2026-06", "7459", ("clamped", "746.00", "8952.00")),
        ("310000", "flexible", "2026-06", "7460", ("by_base", "746.00", "8952.00")),
        ("310000", "flexible", "2026-06", "7461", ("by_base", "746.10", "8953.20")),
        ("310000", "flexible", "2026-07", "7545", ("clamped", "754.60", "9055.20")),
        ("310000", "flexible", "2026-07", "7546", ("by_base", "754.60", "9055.20")),
        ("310000", "flexible", "2026-07", "37731", ("by_base", "3773.10", "45277.20")),
        ("310000", "flexible", "2026-07", "37732", ("clamped", "3773.10", "45277.20")),
        ("310000", "employer", "2025-02", "8000", ("outside", None, None)),
        ("310000", "employer", "2025-03", "8000", ("by_base", "160.00", "1920.00")),
        ("310000", "employer", "2027-02", "8000", ("by_base", "160.00", "1920.00")),
        ("310000", "employer", "2027-03", "8000", ("outside", None, None)),
        # Guangzhou: 8 %, 6.5 % from March 2024 to the end of 2025, 8 % again.
        ("440100", "flexible", "2022-11", "10000", ("outside", None, None)),
        ("440100", "flexible", "2022-12", "10000", ("by_base", "800.00", "9600.00")),
        ("440100", "flexible", "2024-02", "10000", ("by_base", "800.00", "9600.00")),
        ("440100", "flexible", "2024-03", "10000", ("by_base", "650.00", "7800.00")),
        ("440100", "flexible", "2025-12", "10000", ("by_base", "650.00", "7800.00")),
        ("440100", "flexible", "2026-01", "10000", ("by_base", "800.00", "9600.00")),
        ("440100", "flexible", "2026-12", "5510", ("clamped", "498.72", "5984.64")),
        ("440100", "flexible", "2027-01", "10000", ("outside", None, None)),
        ("440100", "employer", "2026-12", "10000", ("by_base", "200.00", "2400.00")),
        # Shenzhen: 7 % in 2024 and 2025, 8 % from 2026.
        ("440300", "flexible", "2023-12", "10000", ("outside", None, None)),
        ("440300", "flexible", "2024-01", "10000", ("by_base", "700.00", "8400.00")),
        ("440300", "flexible", "2025-12", "10000", ("by_base", "700.00", "8400.00")),
        ("440300", "flexible", "2026-01", "10000", ("by_base", "800.00", "9600.00")),
        ("440300", "flexible", "2026-01", "6726", ("clamped", "538.16", "6457.92")),
        ("440300", "employer", "2025-12", "10000", ("outside", None, None)),
        ("440300", "employer", "2026-01", "10000", ("by_base", "200.00", "2400.00")),
        # Hangzhou: 9.5 % from 2023.
        ("330100", "flexible", "2022-12", "6000", ("outside", None, None)),
        ("330100", "flexible", "2023-01", "6000", ("by_base", "570.00", "6840.00")),
        ("330100", "flexible", "2025-12", "4812", ("clamped", "473.67", "5684.04")),
        ("330100", "flexible", "2025-12", None, ("range", to("473.67", "2403.41"), to("5684.04", "28840.92"))),
        ("330100", "flexible", "2026-01", None, ("no_base", None, None)),
        # Nanjing: 8 % from April 2023; the limits of 2025 go on in 2026.
        ("320100", "flexible", "2023-03", "6000", ("outside", None, None)),
        ("320100", "flexible", "2023-04", "6000", ("by_base", "480.00", "5760.00")),
        ("320100", "flexible", "2026-12", "4951", ("clamped", "396.16", "4753.92")),
        ("320100", "flexible", "2027-01", "4951", ("by_base", "396.08", "4752.96")),
        # Suzhou: 8 % and five yuan a month.
        ("320500", "flexible", "2022-04", "6000", ("outside", None, None)),
        ("320500", "flexible", "2022-05", "6000", ("by_base", "485.00", "5820.00")),
        ("320500", "employer", "2025-12", "6000", ("by_base", "120.00", "1440.00")),
        # Chengdu: 8.75 % and 0.75 % of 6,117, each to the fen: 535.24 and 45.88.
        ("510100", "flexible", "2024-12", "9000", ("outside", None, None)),
        ("510100", "flexible", "2025-01", "9000", ("fixed", "581.12", "6973.44")),
        ("510100", "flexible", "2025-12", None, ("fixed", "581.12", "6973.44")),
        ("510100", "flexible", "2026-01", "9000", ("outside", None, None)),
        # Chongqing: 3,075 or 6,765 a year in 2025.
        ("500000", "flexible", "2024-12", None, ("outside", None, None)),
        ("500000", "flexible", "2025-01", None, ("tiers", to("256.25", "563.75"), to("3075.00", "6765.00"))),
        ("500000", "flexible", "2025-12", "9000", ("tiers", to("256.25", "563.75"), to("3075.00", "6765.00"))),
        ("500000", "flexible", "2026-01", None, ("outside", None, None)),
        ("500000", "employer", "2026-08", "4400", ("clamped", "93.08", "1116.96")),
        ("500000", "employer", "2026-09", "4400", ("clamped", "96.06", "1152.72")),
        # Tianjin: 8.5 %, and 260 yuan a year: 21 in January, April, July and October, else 22.
        ("120000", "flexible", "2026-03", "9000", ("outside", None, None)),
        ("120000", "flexible", "2026-04", "9000", ("by_base", "786.00", "9440.00")),
        ("120000", "flexible", "2026-05", "9000", ("by_base", "787.00", "9440.00")),
        ("120000", "employer", "2026-08", "5000", ("clamped", "124.48", "1489.76")),
        ("120000", "employer", "2026-09", "5000", ("clamped", "125.60", "1503.20")),
        # Wuhan: 2 % and seven yuan; Xi'an: 2 % and 1.60 yuan, and nothing graded on flexible workers.
        ("420100", "employer", "2025-06", "5000", ("outside", None, None)),
        ("420100", "employer", "2025-07", "5000", ("by_base", "107.00", "1284.00")),
        ("610100", "employer", "2025-12", "6000", ("by_base", "121.60", "1459.20")),
        ("610100", "flexible", "2025-12", "6000", ("not_held", None, None)),
    ],
)  # fmt: skip
def test_what_it_costs(
    region: str, route: str, first_paid: str, base: str | None, expected: tuple[str, Any, Any]
) -> None:
    assert cost(region, route, first_paid, base) == expected


SHARES = [
    (parameter.id, shape.share if isinstance(shape, FixedBase) else shape)
    for region in REGIONS.values()
    for parameter in (*region.dues.values(), *filter(None, [region.employer_share]))
    for version in parameter.versions
    for shape in version.values
    if isinstance(shape, Share | FixedBase)
]


@pytest.mark.parametrize("share", [share for _, share in SHARES], ids=[name for name, _ in SHARES])
@examples(30)
@given(st.integers(0, 10_000_000).map(Yuan))
def test_twelve_months_are_the_year(share: Share, base: Yuan) -> None:
    costs = [share.costs((base,), month)[0] for month in range(1, MONTHS + 1)]
    assert {cost.year for cost in costs} == {sum((cost.month for cost in costs), Yuan(0))}


def test_the_parts_of_a_rate_are_rounded_by_themselves() -> None:
    # The published amounts of Chengdu: 526.31 and 45.11 on a base of 6,015; the whole rate would give 571.43.
    parts = Share((Ratio(875),)), Share((Ratio(75),)), Share((Ratio(875), Ratio(75)))
    base = Yuan.parse("6015")
    assert [str(part.costs((base,), 1)[0].month) for part in parts] == ["526.31", "45.11", "571.42"]


def test_a_base_outside_the_limits_is_moved_to_them() -> None:
    limits = Limits(Yuan(500), Yuan(900))
    bases = (0, 499, 500, 501, 899, 900, 901)
    assert [limits.clamp(Yuan(base)).fen for base in bases] == [500, 500, 500, 501, 899, 900, 900]


def bounds(figure: Any) -> tuple[Yuan, Yuan]:
    low, high = (figure["from"], figure["to"]) if isinstance(figure, dict) else (figure, figure)
    return Yuan.parse(low), Yuan.parse(high)


@examples(200)
@given(cases(), st.sampled_from(sorted(REGIONS)), st.sampled_from(["employer", "flexible"]))
def test_a_known_base_costs_what_the_range_allows(case: Case, region: str, route: str) -> None:
    case = replace(case, region=region)
    if case.contribution_base is None or case.ended_by == "retired":
        return
    wide = option(replace(case, contribution_base=None), route)
    narrow = option(case, route)
    for name in ("monthly", "yearly"):
        if wide[name] is not None:
            (low, high), (least, most) = bounds(wide[name]), bounds(narrow[name])
            assert low <= least <= most <= high


@examples(200)
@given(cases(), st.sampled_from([None, *REGIONS]))
def test_every_way_is_listed_once_and_the_reachable_first(case: Case, region: str | None) -> None:
    options = yibao.answer(replace(case, region=region)).to_json()["answers"]["staying"]["options"]
    assert {o["route"] for o in options} == {str(route) for route in Route} - {"none"}
    ranks = [{True: 0, None: 1, False: 2}[o["allowed"]] for o in options]
    assert ranks == sorted(ranks)
    assert len(options) == 4


def test_the_last_days_of_the_calendar_have_an_answer() -> None:
    for last_paid in ("1990-01", "2026-05", "2079-06"):
        for as_of in ("2079-12-31", "2080-01-01", "2099-12-31"):
            report = yibao.answer(Case.from_json({"as_of": as_of, "last_paid": last_paid}))
            assert len(report.to_json()["answers"]["staying"]["options"]) == 4


def test_at_the_same_day_the_way_with_a_known_cost_comes_first() -> None:
    # Hangzhou, no gap: both ways go on without a break; we hold what the flexible pay, not the employee's part.
    case = Case(date(2026, 5, 20), "330100", last_paid=YearMonth(2026, 5), contribution_base=Yuan.parse("8000"))
    routes = [found["route"] for found in yibao.answer(case).to_json()["answers"]["staying"]["options"]]
    assert routes[:2] == ["flexible", "employer"]


@pytest.mark.parametrize(("days", "reason"), [((1,), "flexible"), ((2,), "none"), ((1, 2), "open")])
def test_a_way_that_leaves_a_day_without_cover_is_no_choice(
    monkeypatch: pytest.MonkeyPatch, days: tuple[int, ...], reason: str
) -> None:
    # Hangzhou, paid up to May: covered to the end of June. Paid again from July, covered from one of the given days.
    readings = tuple(Reading(Onset(0, day=day), (Cite("ZJ2021", 29, 2),)) for day in days)
    version = Version(date(2021, 7, 1), None, readings, Open.FACTS if len(days) > 1 else None)
    onset = Parameter("nowhere.onset", "first day of cover", (version,))
    hangzhou = REGIONS["330100"]
    others = (resumption for resumption in hangzhou.resumptions if resumption.route is not Route.FLEXIBLE)
    place = replace(hangzhou, resumptions=(*others, Resumption(Route.FLEXIBLE, 1, None, onset)))
    monkeypatch.setitem(REGIONS, "330100", place)
    facts = {"last_paid": "2026-05", "ended_by": "resigned", "contribution_base": "8000"}
    case = Case.from_json({"as_of": "2026-07-31", "region": "330100", "next": {"same_area": True}, **facts})
    found = {finding.rule: finding for root in yibao.answer(case).findings for finding in root.walk()}
    assert found["staying.cheapest"].reason == reason

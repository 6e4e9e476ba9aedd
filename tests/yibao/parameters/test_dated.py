"""Dated parameters: complete, without overlap, and silent about days they do not cover."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from yibao.calendar import YearMonth
from yibao.case import BackPayment, Route
from yibao.law import DOCUMENTS, Cite, Grade
from yibao.parameters import (
    REGIONS,
    NotInForceError,
    Open,
    Parameter,
    Reading,
    Region,
    Version,
    national,
    region_of,
    retirement,
)
from yibao.parameters.shapes import Onset, Stop

ONE = Reading(1, (Cite("SIL", 26),))
FRAMES = (national.employer, national.flexible, national.residents, national.unemployment_benefit)
NATIONAL: list[Parameter[object]] = [
    national.SHORT_GAP,
    national.LONGEST_WAIT,
    national.STOPS,
    national.BACK_PAYMENT,
    *retirement.DELAY.values(),
    retirement.PENSION_MINIMUM,
    *(frame(gap) for frame in FRAMES for gap in (0, 1, 3, 4, 12, 60)),
]
EVERY = NATIONAL + [parameter for region in REGIONS.values() for parameter in region.parameters]


def test_a_day_outside_every_version_raises() -> None:
    parameter = Parameter("x", "months", (Version(date(2020, 1, 1), date(2020, 12, 31), (ONE,)),))
    assert parameter.on(date(2020, 1, 1)).values == parameter.on(date(2020, 12, 31)).values == (1,)
    for day in (date(2019, 12, 31), date(2021, 1, 1)):
        with pytest.raises(NotInForceError, match=f"x has no version for {day}"):
            parameter.on(day)


def test_overlapping_versions_are_refused() -> None:
    first = Version(date(2020, 1, 1), date(2020, 12, 31), (ONE,))
    for second in (Version(date(2020, 12, 31), None, (ONE,)), Version(date(2019, 1, 1), date(2019, 12, 31), (ONE,))):
        with pytest.raises(ValueError, match="overlap or are out of order"):
            Parameter("x", "months", (first, second))
    with pytest.raises(ValueError, match="overlap"):
        Parameter("x", "months", (Version(date(2020, 1, 1), None, (ONE,)), Version(date(2021, 1, 1), None, (ONE,))))


def test_several_readings_say_why_they_are_open() -> None:
    with pytest.raises(ValueError, match="several say why"):
        Version(date(2020, 1, 1), None, (ONE, ONE))
    with pytest.raises(ValueError, match="settled"):
        Version(date(2020, 1, 1), None, (ONE,), Open.CONFLICT)


def test_the_grade_of_a_version_is_that_of_its_weakest_text() -> None:
    version = Version(date(2026, 1, 1), None, (ONE, Reading(2, (Cite("SZ-QA2022"),))), Open.CONFLICT)
    assert version.grade is Grade.C


@pytest.mark.parametrize("parameter", EVERY, ids=lambda parameter: parameter.id)
def test_every_version_is_cited_dated_and_reviewed(parameter: Parameter[object]) -> None:
    for version in parameter.versions:
        assert version.cites
        assert version.checked_on < version.next_review
        changes = {version.first_day, version.first_day - timedelta(days=1)}
        changes |= {version.last_day, version.last_day + timedelta(days=1)} if version.last_day else set()
        for day in changes:
            assert sum(other.covers(day) for other in parameter.versions) <= 1
        # A place's value does not outlive, or come before, the text it is read from.
        for cite in version.cites:
            source = DOCUMENTS[cite.document]
            assert source.in_force is None or source.in_force <= version.first_day, (parameter.id, cite)
            assert source.last_day is None or (version.last_day is not None and version.last_day <= source.last_day)


@pytest.mark.parametrize("place", REGIONS.values(), ids=lambda place: place.en)
def test_a_place_chooses_inside_the_national_frame(place: Region) -> None:
    for stops in place.stops.versions if place.stops else ():
        assert set(stops.values) <= set(national.STOPS.on(stops.first_day).values)
    frames = {Route.EMPLOYER: national.employer, Route.FLEXIBLE: national.flexible, Route.RESIDENTS: national.residents}
    for resumption in place.resumptions:
        for gap in range(resumption.gap_from, (resumption.gap_to or 36) + 1):
            frame = {onset for version in frames[resumption.route](gap).versions for onset in version.values}
            for onset in resumption.onset.versions:
                assert set(onset.values) <= frame, (resumption.onset.id, gap)
    for parameter in place.back_payment.values():
        for version in parameter.versions:
            assert set(version.values) <= set(BackPayment)


@pytest.mark.parametrize("place", REGIONS.values(), ids=lambda place: place.en)
def test_the_gaps_of_a_route_do_not_overlap(place: Region) -> None:
    for route in Route:
        for gap in range(40):
            assert sum(resumption.applies(route, gap) for resumption in place.resumptions) <= 1, (route, gap)


def test_codes_inside_a_place_find_it_and_others_do_not() -> None:
    found = {
        code: region.en if (region := region_of(code)) else None
        for code in (
            "310000", "310115", "330100", "330106", "330200", "320500", "320583", "320100", "320200", "110108",
            "440103", "440300", "440600", "500112", "510107", "420106", "120101", "610113",
        )
    }  # fmt: skip
    assert found == {
        "310000": "Shanghai", "310115": "Shanghai", "330100": "Hangzhou", "330106": "Hangzhou", "330200": None,
        "320500": "Suzhou", "320583": "Suzhou", "320100": "Nanjing", "320200": None, "110108": "Beijing",
        "440103": "Guangzhou", "440300": "Shenzhen", "440600": None, "500112": "Chongqing", "510107": "Chengdu",
        "420106": "Wuhan", "120101": "Tianjin", "610113": "Xi'an",
    }  # fmt: skip
    assert region_of(None) is None


@pytest.mark.parametrize(
    ("onset", "first_paid_2022_05"),
    [
        (Onset(0), "2022-05-01"),
        (Onset(1), "2022-06-01"),
        (Onset(1, day=15), "2022-06-15"),
        (Onset(2, waits_from=0), "2022-07-01"),  # 第三个自然月
        (Onset(4, waits_from=1), "2022-09-01"),  # three months counted from the month after payment
    ],
)
def test_counting_is_data(onset: Onset, first_paid_2022_05: str) -> None:
    assert str(onset.first_day(YearMonth(2022, 5))) == first_paid_2022_05
    assert str(Stop(2).last_day(YearMonth(2022, 5))) == "2022-06-30"

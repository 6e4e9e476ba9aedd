"""The deadlines as a calendar file: what RFC 5545 asks of its lines, and the same bytes each time."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
import yibao
from hypothesis import given
from hypothesis import strategies as st
from yibao.texts import LANGUAGES, say
from yibao.views.ics import escape, fold, report_to_ics

CASE = yibao.Case.from_json(
    {"as_of": "2026-06-10", "region": "320500", "last_paid": "2026-05", "employment_ended": "2026-05-31"}
)


def unfolded(calendar: str) -> list[str]:
    return calendar.removesuffix("\r\n").replace("\r\n ", "").split("\r\n")


def values(calendar: str, name: str, component: str = "VEVENT") -> list[str]:
    """Every value of a property that stands directly in such a component; components must be nested properly."""
    found, within = [], []
    for line in unfolded(calendar):
        content = re.fullmatch("([A-Z-]+)((?:;[A-Z-]+=[A-Z-]+)*):(.*)", line)
        assert content, line
        if content[1] == "BEGIN":
            within.append(content[3])
        elif content[1] == "END":
            assert within.pop() == content[3]
        elif content[1] == name and within[-1] == component:
            found.append(content[3])
    assert within == []
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_deadline_is_a_day_of_its_own(lang: str) -> None:
    report = yibao.answer(CASE)
    calendar = report_to_ics(report, lang)
    assert report.deadlines
    assert calendar.count("DTSTART;VALUE=DATE:") == calendar.count("DTEND;VALUE=DATE:") == len(report.deadlines)
    assert values(calendar, "DTSTART") == [f"{deadline.day:%Y%m%d}" for deadline in report.deadlines]
    assert values(calendar, "DTSTAMP") == ["20260610T000000Z"] * len(report.deadlines)
    for summary, description, deadline in zip(
        values(calendar, "SUMMARY"), values(calendar, "DESCRIPTION"), report.deadlines, strict=True
    ):
        assert summary == escape(say(lang, f"deadline.{deadline.rule}.do", deadline.used))
        assert escape(say(lang, f"deadline.{deadline.rule}.missed", deadline.used)) in description


@pytest.mark.parametrize("lang", LANGUAGES)
def test_lines_end_with_crlf_and_hold_at_most_75_octets(lang: str) -> None:
    calendar = report_to_ics(yibao.answer(CASE), lang)
    assert calendar.endswith("END:VCALENDAR\r\n")
    assert "\n" not in calendar.replace("\r\n", "")
    assert "\r" not in calendar.replace("\r\n", "")
    assert max(len(line.encode()) for line in calendar.split("\r\n")) <= 75
    lines = unfolded(calendar)
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == len(yibao.answer(CASE).deadlines)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_calendar_reminds_a_week_before(lang: str) -> None:
    calendar = report_to_ics(yibao.answer(CASE), lang)
    assert values(calendar, "TRIGGER", "VALARM") == ["-P7D"] * len(yibao.answer(CASE).deadlines)
    assert set(values(calendar, "ACTION", "VALARM")) == {"DISPLAY"}
    assert values(calendar, "DESCRIPTION", "VALARM") == values(calendar, "SUMMARY")


def test_an_event_ends_the_day_after_it_begins() -> None:
    case = replace(CASE, employment_ended=date(2026, 12, 16))
    calendar = report_to_ics(yibao.answer(case), "en")
    assert ("20261231", "20270101") in zip(values(calendar, "DTSTART"), values(calendar, "DTEND"), strict=True)


def test_a_deadline_keeps_its_uid_in_every_language_and_on_every_day() -> None:
    uids = [
        values(report_to_ics(yibao.answer(replace(CASE, as_of=day)), lang), "UID")
        for day in (date(2026, 6, 10), date(2026, 7, 1))
        for lang in LANGUAGES
    ]
    assert all(found == uids[0] for found in uids)
    assert len(set(uids[0])) == len(uids[0])
    other = replace(CASE, employment_ended=date(2026, 5, 30))
    assert set(values(report_to_ics(yibao.answer(other), "zh"), "UID")) != set(uids[0])


def test_without_deadlines_the_calendar_is_empty() -> None:
    calendar = report_to_ics(yibao.answer(yibao.Case(date(2026, 6, 10))), "zh")
    assert "VEVENT" not in calendar


def test_what_would_be_read_as_structure_is_escaped() -> None:
    assert escape("a,b;c\\d\ne") == r"a\,b\;c\\d\ne"


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\n"), max_size=300))
def test_folding_cuts_no_character_and_loses_none(text: str) -> None:
    pieces = list(fold(text))
    assert all(len(piece.encode()) <= 75 for piece in pieces)
    assert all(piece.startswith(" ") for piece in pieces[1:])
    assert pieces[0] + "".join(piece[1:] for piece in pieces[1:]) == text


def test_exactly_75_octets_are_not_folded() -> None:
    assert list(fold("x" * 75)) == ["x" * 75]
    assert list(fold("x" * 76)) == ["x" * 75, " x"]
    assert list(fold("中" * 25)) == ["中" * 25]
    assert list(fold("中" * 26)) == ["中" * 25, " 中"]

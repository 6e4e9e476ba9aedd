"""The deadlines of a report as a calendar file (RFC 5545). The same report gives the same bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from yibao.finding import Deadline, Report
from yibao.texts import say
from yibao.views.verdict import cite_text

LONGEST_LINE = 75
"""In octets, without the line break (RFC 5545, 3.1)."""

ALARM_DAYS = 7
"""How long before the day the calendar reminds."""


def report_to_ics(report: Report, lang: str) -> str:
    """A calendar with one whole day for each deadline; lines end with CRLF."""
    return "".join(f"{line}\r\n" for content in _lines(report, lang) for line in fold(content))


def _lines(report: Report, lang: str) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield f"PRODID:-//yibao//{report.rules_version}//{lang.upper()}"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:PUBLISH"
    for deadline in report.deadlines:
        yield from _event(report, deadline, lang)
    yield "END:VCALENDAR"


def _event(report: Report, deadline: Deadline, lang: str) -> Iterator[str]:
    day = deadline.day
    action = say(lang, f"deadline.{deadline.rule}.do", deadline.used)
    missed = say(lang, f"deadline.{deadline.rule}.missed", deadline.used)
    basis = "; ".join(cite_text(lang, cite) for cite in deadline.basis)
    told = f"{say(lang, 'label.if_missed')}{missed}\n{say(lang, 'label.sources')}{basis}"
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(deadline)}@yibao"
    yield f"DTSTAMP:{report.case.as_of:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{escape(action)}"
    yield f"DESCRIPTION:{escape(told)}"
    yield "TRANSP:TRANSPARENT"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{escape(action)}"
    yield f"TRIGGER:-P{ALARM_DAYS}D"
    yield "END:VALARM"
    yield "END:VEVENT"


def _uid(deadline: Deadline) -> str:
    """The same for the same deadline, whatever the language, the day asked for and the edition of the rules."""
    facts = (f"{name}={fact}" for name, fact in sorted(deadline.used.items()))
    return "/".join((deadline.rule, str(deadline.day), *facts))


def escape(text: str) -> str:
    """Text as a calendar holds it (RFC 5545, 3.3.11)."""
    return re.sub(r"([\\;,])", r"\\\1", text).replace("\n", r"\n")


def fold(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets, no character cut; each further piece begins with a space."""
    piece = ""
    for character in line:
        if len((piece + character).encode()) > LONGEST_LINE:
            yield piece
            piece = " "
        piece += character
    yield piece

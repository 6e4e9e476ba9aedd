"""The law calendar: every day on which a document or a value began, ended, or will."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from html import escape

from yibao.law import DOCUMENTS, Cite, Document
from yibao.law.sources import CHECKED, REVIEW
from yibao.parameters import REGIONS, Parameter, Version
from yibao.parameters.every import every, of_region
from yibao.parameters.national import MSL_IN_FORCE
from yibao.texts import place_name, say, show
from yibao.views.tables import Row, readings, titled_table

from pages.law import page_of
from pages.markup import Both, Page, chip, cited, day_text, folded, items, pick, slug_of, word
from pages.rules import PARAMETERS, value_text

PATH = "law/calendar.md"
WHOLE_DATE = len("2026-08-28")

WORDS: dict[str, Both] = {
    "announced": ("通过或公布", "issued"),
    "in_force": ("施行", "comes into force"),
    "last_day": ("最后一天有效", "last day in force"),
    "begins": ("{name}：{value}", "{name}: {value}"),
    "unchanged": ("{name}：内容不变，依据更新", "{name}: unchanged, on a newer basis"),
    "ends": ("{name}：到这一天为止", "{name}: until this day"),
    "nation": ("全国", "The whole country"),
    "coming": ("以后要变的", "Still to come"),
    "past": ("{year}年", "{year}"),
    "column.day": ("日期", "Day"),
    "column.change": ("变什么", "What changes"),
    "days_left": ("还有{n}天", "Days left: {n}"),
    "in_force_since": ("已经施行", "in force"),
    "countdown": ("《医疗保障法》{day}起施行。", "The Medical Security Law comes into force on {day}."),
    "more": ("，另有{n}项", ", and {n} more"),
    "colon_event": ("{subject}{event}", "{subject}: {event}"),
}


@dataclass
class Change:
    """What changes on one day for one document, one place or the nation."""

    day: date
    subject: str
    """A document's id, codes of places, or ``nation``: with the day, it names the change for ever."""
    target: str
    name: Both
    updated: date
    events: list[str] = field(default_factory=list)
    lines: list[tuple[str, Parameter[object], Version[object]]] = field(default_factory=list)


def blocks(lang: str) -> dict[str, str]:
    page = Page(lang, PATH, "", "", "", CHECKED, REVIEW)
    coming = [change for change in changes() if change.day > CHECKED]
    past = [change for change in changes() if change.day <= CHECKED]
    years: dict[int, list[Change]] = {}
    for change in reversed(past):
        years.setdefault(change.day.year, []).append(change)
    by_year = "".join(
        folded(_w(lang, "past", year=year), _table(page, _w(lang, "past", year=year), found))
        for year, found in years.items()
    )
    return {
        "calendar-countdown.html": countdown(lang),
        "calendar-coming.html": _table(page, _w(lang, "coming"), coming),
        "calendar-past.html": by_year,
    }


def countdown(lang: str) -> str:
    """The day the new law comes into force; assets/site.js adds the days left by the reader's clock."""
    text = _w(lang, "countdown", day=show(lang, MSL_IN_FORCE))
    left = f'data-yb-until="{MSL_IN_FORCE}" data-yb-left="{_w(lang, "days_left", n="{n}")}"'
    return f'<p class="yb-countdown"><strong>{escape(text)}</strong> <span {left} data-yb-reached="{_w(lang, "in_force_since")}"></span></p>'


def _w(lang: str, key: str, **used: object) -> str:
    return pick(lang, WORDS[key], **used)


# ── what changes when ───────────────────────────────────────────────────────────────────────────────


@cache
def changes() -> tuple[Change, ...]:
    """Every change, by day; on one day the documents first, then the nation, then the places."""
    found: dict[tuple[date, str], Change] = {}
    for document in DOCUMENTS.values():
        for day, event in _events(document):
            _of_document(found, day, document).events.append(event)
    for parameter in every().values():
        places = _places(parameter)
        for number, version in enumerate(parameter.versions):
            earlier = parameter.versions[number - 1] if number else None
            event = "unchanged" if earlier and earlier.values == version.values else "begins"
            _of_places(found, version.first_day, places, version).lines.append((event, parameter, version))
            is_last = number == len(parameter.versions) - 1
            if version.last_day and is_last:
                _of_places(found, version.last_day, places, version).lines.append(("ends", parameter, version))
    order = list(found)
    return tuple(sorted(found.values(), key=lambda change: (change.day, order.index((change.day, change.subject)))))


def _events(document: Document) -> Iterable[tuple[date, str]]:
    if document.in_force and len(document.issued) == WHOLE_DATE:
        yield date.fromisoformat(document.issued), "announced"
    if document.in_force:
        yield document.in_force, "in_force"
    if document.last_day:
        yield document.last_day, "last_day"


def _of_document(found: dict[tuple[date, str], Change], day: date, document: Document) -> Change:
    updated = min(day, document.checked_on)
    new = Change(day, document.id, page_of(document.id), (document.zh, document.en), updated)
    return found.setdefault((day, document.id), new)


def _of_places(
    found: dict[tuple[date, str], Change], day: date, places: tuple[str, ...], version: Version[object]
) -> Change:
    names = tuple(word(lang, "list").join(place_name(lang, code) for code in places) for lang in ("zh", "en"))
    name = (names[0], names[1]) if places else WORDS["nation"]
    target = f"regions/{slug_of(places[0])}#values" if places else "rules/index"
    subject = "+".join(places) or "nation"
    new = Change(day, subject, target, name, min(day, version.checked_on))
    return found.setdefault((day, subject), new)


def _places(parameter: Parameter[object]) -> tuple[str, ...]:
    return tuple(code for code in REGIONS if parameter in of_region(code))


# ── shown ───────────────────────────────────────────────────────────────────────────────────────────


def _table(page: Page, title: str, found: list[Change]) -> str:
    """A row for each day; links from the feed lead to it."""
    lang = page.lang
    days: dict[date, list[Change]] = {}
    for change in found:
        days.setdefault(change.day, []).append(change)
    rows = [
        Row(f'<span id="{anchor(day)}">{day_text(lang, day)}</span>', ("".join(_shown(page, one) for one in those),))
        for day, those in days.items()
    ]
    return titled_table(lang, title, [_w(lang, "column.day"), _w(lang, "column.change")], rows)


def anchor(day: date) -> str:
    return f"d{day}"


def _shown(page: Page, change: Change) -> str:
    lang = page.lang
    events = " ".join(
        chip("waiting" if change.day > CHECKED else "covered", _w(lang, event)) for event in change.events
    )
    head = page.link(change.target, escape(pick(lang, change.name)))
    return f"<div><b>{head}</b> {events}{items(_linked(page, *line) for line in change.lines)}</div>"


def _linked(page: Page, event: str, parameter: Parameter[object], version: Version[object]) -> str:
    text = escape(line_text(page.lang, event, parameter, version))
    return text if event != "unchanged" else f"{text} {cited(page, _newer(parameter, version))}"


def _newer(parameter: Parameter[object], version: Version[object]) -> list[Cite]:
    """What a version rests on that the one before it did not."""
    earlier = parameter.versions[parameter.versions.index(version) - 1]
    return [cite for cite in version.cites if cite not in earlier.cites] or list(version.cites)


def line_text(lang: str, event: str, parameter: Parameter[object], version: Version[object]) -> str:
    """One value that begins, goes on on another basis, or ends."""
    if _places(parameter):
        key = parameter.id.partition(".")[2]
        name, value = say(lang, f"parameter.{key}"), word(lang, "separator").join(readings(lang, key, version))
    else:
        name, value = pick(lang, PARAMETERS[parameter.id]), value_text(lang, parameter, version)
    return _w(lang, event, name=name, value=value)


def title_of(lang: str, change: Change) -> str:
    """What the feed calls a change: the day, whom or what it concerns, and what happens."""
    subject = pick(lang, change.name)
    if change.events:
        told = _w(
            lang, "colon_event", subject=subject, event=word(lang, "list").join(_w(lang, e) for e in change.events)
        )
    else:
        more = _w(lang, "more", n=len(change.lines) - 1) if change.lines[1:] else ""
        told = f"{subject}{word(lang, 'colon')}{line_text(lang, *change.lines[0])}{more}"
    return f"{show(lang, change.day)}{word(lang, 'colon')}{told}"

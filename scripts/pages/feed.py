"""The feed of law changes (Atom, RFC 4287), one for each language, beside its pages as changes.xml.

Its ids are made from the day and the document or place, so they stay; its dates come from the data, never from the
clock. Links are relative to the feed; scripts/finish.py adds the base where the site's address is known.
"""

from __future__ import annotations

from datetime import date
from html import escape
from uuid import UUID, uuid5

from pages.calendar import Change, anchor, changes, line_text, title_of
from pages.markup import Both, pick

MOST = 60
"""The latest changes, those still to come among them."""

NAMESPACE = UUID("5f0c1d4e-7d0b-4f4e-9a55-0c2d8f6a3b71")
"""Ours, and never changed: the ids of all entries follow from it."""

WORDS: dict[str, Both] = {
    "title": ("离职医保：法律日历", "After-job cover: law calendar"),
    "subtitle": (
        "离职后医保的规定，从哪天起变、变什么：全国的和十二个城市的。",
        "What changes in the rules on medical insurance after a job, and from which day: the nation's and those of twelve cities.",
    ),
    "author": ("离职医保", "After-job cover"),
}


def feed(lang: str) -> str:
    latest = sorted(changes(), key=lambda change: change.day, reverse=True)[:MOST]
    tag = "zh-Hans" if lang == "zh" else "en"
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{tag}">',
        f"<id>{_id(lang, 'feed')}</id>",
        f"<title>{escape(pick(lang, WORDS['title']))}</title>",
        f"<subtitle>{escape(pick(lang, WORDS['subtitle']))}</subtitle>",
        f"<updated>{_moment(max(change.updated for change in latest))}</updated>",
        f"<author><name>{escape(pick(lang, WORDS['author']))}</name></author>",
        '<link rel="self" type="application/atom+xml" href="changes.xml"/>',
        f'<link rel="alternate" type="text/html" hreflang="{tag}" href="law/calendar/"/>',
        *(_entry(lang, change) for change in latest),
        "</feed>",
    ]
    return "\n".join(lines) + "\n"


def _entry(lang: str, change: Change) -> str:
    told = "".join(f"<li>{escape(line_text(lang, *line))}</li>" for line in change.lines)
    title = title_of(lang, change)
    content = f"<p>{escape(title)}</p>" + (f"<ul>{told}</ul>" if told else "")
    return (
        f"<entry><id>{_id(lang, str(change.day), change.subject)}</id>"
        f"<title>{escape(title)}</title>"
        f"<updated>{_moment(change.updated)}</updated>"
        f'<link rel="alternate" type="text/html" href="law/calendar/#{anchor(change.day)}"/>'
        f'<content type="html">{escape(content)}</content></entry>'
    )


def _id(*parts: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE, '|'.join(parts))}"


def _moment(day: date) -> str:
    """The start of a day in China."""
    return f"{day}T00:00:00+08:00"

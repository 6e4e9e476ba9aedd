"""What the page says of the link it was opened by: what of it was ignored, what changed since it was made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from html import escape

import yibao
from yibao import link as links
from yibao.case import Case
from yibao.finding import Report, Scalar
from yibao.law import Cite
from yibao.link import Link, Why
from yibao.parameters import REGIONS
from yibao.rules import answer
from yibao.texts import TEXTS, say
from yibao.texts.releases import RELEASES, Release
from yibao.views.verdict import cite_text

MOST_NAMED = 5
LONGEST_NAME = 40


def ignored_html(lang: str, link: Link) -> str:
    """What of the link could not be used; empty if all could."""
    if link.version != links.VERSION:
        return f"<p>{escape(say(lang, 'link.version'))}</p>"
    told = ""
    for why in Why:
        names = [_name(lang, one.name) for one in link.ignored if one.why is why]
        if names:
            told += f"<p>{escape(say(lang, f'link.{why}', {'names': _listed(lang, names[:MOST_NAMED])}))}</p>"
    return told


def rules_html(lang: str, link: Link) -> str:
    """What the rules changed since the link was made, each change with the time it holds for."""
    if not link.rules or link.rules == yibao.__version__:
        return ""
    used: dict[str, Scalar] = {"rules": link.rules, "version": yibao.__version__}
    if _number(link.rules) > _number(yibao.__version__):
        return f"<p>{escape(say(lang, 'link.newer_rules', used))}</p>"
    later = [release for release in RELEASES if _number(release.version) > _number(link.rules)]
    changes = [text for release in later for text in _changes(lang, release)]
    return _list(say(lang, "link.older_rules", used), changes)


def law_html(lang: str, then: Report, today: date) -> str:
    """What of the law and of the place's values changed between the day of the link and today, and which answers."""
    if then.case.as_of >= today:
        return ""
    now = answer(then.case.changed({"as_of": today}))
    events = sorted({**_of_documents(lang, then, now), **_of_place(lang, then.case, today)}.items())
    if not events:
        return ""
    told = _list(say(lang, "link.law", {"day": then.case.as_of, "today": today}), [text for _, text in events])
    differ = [
        say(lang, f"rule.{before.rule}")
        for before, after in zip(then.findings, now.findings, strict=True)
        if before.answer != after.answer
    ]
    return told + (f"<p>{escape(say(lang, 'link.differs', {'rules': _listed(lang, differ)}))}</p>" if differ else "")


def _changes(lang: str, release: Release) -> Iterator[str]:
    at = 0 if lang == "zh" else 1
    yield from (say(lang, "link.corrected", {"what": text[at]}) for text in release.corrected)
    for one in release.changed:
        yield say(lang, "link.changed", {"what": one.what[at], "period": one.period[at].replace("`", "")})


Events = dict[tuple[date, str], str]
"""Sentences by their day and what they are about."""


def _of_documents(lang: str, then: Report, now: Report) -> Events:
    """Of every document that the answer rests on, or would today."""
    first, last = then.case.as_of + timedelta(days=1), now.case.as_of
    found: Events = {}
    for document in dict.fromkeys((*then.documents, *now.documents)):
        days = {"in_force": document.in_force, "last_day": document.last_day}
        if document.in_force and len(document.issued) == len("2026-08-28"):
            days["announced"] = date.fromisoformat(document.issued)
        for event, day in days.items():
            if day and first <= day <= last:
                name = cite_text(lang, Cite(document.id))
                found[day, f"{event} {document.id}"] = say(lang, f"link.{event}", {"day": day, "name": name})
    return found


def _of_place(lang: str, case: Case, today: date) -> Events:
    place = REGIONS.get(case.region or "")
    found: Events = {}
    for parameter in place.parameters if place else ():
        for version in parameter.versions:
            if place and case.as_of < version.first_day <= today:
                name = say(lang, f"parameter.{parameter.id.partition('.')[2]}")
                used: dict[str, Scalar] = {"day": version.first_day, "place": place.code, "name": name}
                found[version.first_day, parameter.id] = say(lang, "link.begins", used)
    return found


def _number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _name(lang: str, name: str) -> str:
    """The field's label; of an unknown name as much as can be shown."""
    field = f"field.{name.removeprefix('other.')}"
    if field in TEXTS:
        return say(lang, field)
    plain = "".join(one if one.isprintable() else "\ufffd" for one in name[: LONGEST_NAME + 1])
    return plain if len(plain) <= LONGEST_NAME else plain[:LONGEST_NAME] + "…"


def _listed(lang: str, names: list[str]) -> str:
    return ("、" if lang == "zh" else ", ").join(names)


def _list(head: str, items: list[str]) -> str:
    lines = "".join(f"<li>{escape(item)}</li>" for item in items)
    return f"<details><summary>{escape(head)}</summary><ul>{lines}</ul></details>"

"""Links that carry what was typed, in the fragment only, which no browser sends.

``#v1&as_of=2026-06-10&last_paid=2026-05&rules=0.2.0``: the version of the form, then pairs, sorted and percent-encoded.
Beside the fields a link holds the question that leads the answer (``ask``), another choice to compare with
(``other.next.route`` and the like), and the rules it was made under. What cannot be used is ignored and named.
``calculator/browser/link.mjs`` fills the form by the same reading before this package has arrived.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from yibao.case import FIELDS, Field
from yibao.parameters import REGIONS

VERSION = "v1"
LONGEST_VALUE = 200
"""In units of UTF-16, as browsers count."""
RULES = "rules"
QUESTIONS = (
    "balance", "staying", "unemployment", "bill", "retirement", "account", "withdrawal", "employer", "card", "lookup",
)  # fmt: skip
"""What may lead an answer in place of cover: ``ask=bill`` in a link, ``#ask-bill`` on a page."""
COMPARED = ("next.route", "next.first_paid", "next.back_paid")
"""Fields in which two choices may differ."""


class Why(StrEnum):
    """Why a pair of a link is ignored."""

    UNKNOWN = "unknown"
    TWICE = "twice"
    UNREADABLE = "unreadable"


class Ignored(NamedTuple):
    name: str
    why: Why


class Link(NamedTuple):
    """What a fragment says. Of a version we do not know, it says nothing."""

    version: str
    values: Mapping[str, str]
    ignored: tuple[Ignored, ...]

    @property
    def rules(self) -> str:
        """The version of the rules the link was made under; empty if it does not say."""
        return self.values.get(RULES, "")


def _offered(field: Field) -> tuple[str, ...] | None:
    """What the form offers for a field, nothing said first; None where one types."""
    if field.kind == "region":
        return ("", *REGIONS)
    if field.kind == "bool":
        return ("", "yes", "no")
    return ("", *map(str, field.choices)) if field.choices else None


_FIELDS = {field.name: _offered(field) for field in FIELDS if not field.name.startswith("months.")}
NAMES: Mapping[str, tuple[str, ...] | None] = {
    **_FIELDS,
    **{f"other.{name}": _FIELDS[name] for name in COMPARED},
    "ask": ("", *QUESTIONS),
}
"""Every name of a form's control, with what it can hold. The form does not ask which months to show."""


def read(fragment: str) -> Link | None:
    """Read a fragment, with or without ``#``; None if it is not one of ours. Never raises."""
    version, *pairs = fragment.removeprefix("#").split("&")
    if not re.fullmatch("v[0-9]+", version):
        return None
    if version != VERSION:
        return Link(version, {}, ())
    values: dict[str, str] = {}
    ignored: dict[Ignored, None] = {}
    for pair in filter(None, pairs):
        raw_name, _, raw_value = pair.partition("=")
        name, value = _decoded(raw_name), _decoded(raw_value)
        if name is None or (name not in NAMES and name != RULES):
            ignored[Ignored(raw_name if name is None else name, Why.UNKNOWN)] = None
        elif name in values:
            ignored[Ignored(name, Why.TWICE)] = None
        elif value is None or not _can_hold(name, value):
            ignored[Ignored(name, Why.UNREADABLE)] = None
        else:
            values[name] = value
    return Link(version, values, tuple(ignored))


def write(values: Mapping[str, str], rules: str) -> str:
    """The fragment for what was typed, with its ``#``; empty if nothing was."""
    said = {name: value for name, value in values.items() if value and name in NAMES and _fits(value)}
    if not said:
        return ""
    pairs = (f"{_encoded(name)}={_encoded(value)}" for name, value in {**said, RULES: rules}.items())
    return "#" + "&".join((VERSION, *sorted(pairs)))


def _can_hold(name: str, value: str) -> bool:
    if name == RULES:
        return re.fullmatch(r"[0-9]{1,4}([.][0-9]{1,4}){2}", value) is not None
    offered = NAMES[name]
    return _fits(value) and (offered is None or value in offered)


def _fits(value: str) -> bool:
    """Whether a line of a form can hold it: not endless, no control characters."""
    units = len(value) + len(re.findall("[\U00010000-\U0010ffff]", value))
    return units <= LONGEST_VALUE and not re.search(r"[\x00-\x1f\x7f-\x9f]", value)


def _decoded(text: str) -> str | None:
    """As ``decodeURIComponent`` reads it; None where that raises."""
    if "%" not in text:
        return text
    if re.search("%(?![0-9A-Fa-f]{2})", text):
        return None
    try:
        return re.sub("(?:%..)+", lambda run: bytes.fromhex(run[0].replace("%", "")).decode(), text)
    except UnicodeDecodeError:
        return None


def _encoded(text: str) -> str:
    """As ``encodeURIComponent`` writes it; half a character, which no address can hold, becomes a mark."""
    whole = re.sub("[\ud800-\udfff]", "\ufffd", text)
    return re.sub("[^A-Za-z0-9_.!~*'()-]", lambda one: "".join(f"%{byte:02X}" for byte in one[0].encode()), whole)

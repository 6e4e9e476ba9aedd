"""Every sentence a person reads, Chinese and English side by side.

A finding names its sentence by ``rule.reason``; :func:`say` fills it. Chinese is the authority for legal
terms; English gives the term in brackets where it first matters.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from yibao.calendar import YearMonth
from yibao.finding import Scalar
from yibao.money import Ratio, Yuan
from yibao.parameters.own import OWN
from yibao.parameters.regions import REGIONS
from yibao.texts import (
    account,
    balance,
    batch,
    bill,
    card,
    commands,
    compare,
    coverage,
    employer,
    errors,
    fields,
    keep,
    labels,
    law,
    link,
    lookup,
    nearest,
    open_points,
    regions,
    retirement,
    schema,
    staying,
    unemployment,
    withdrawal,
)

LANGUAGES = ("zh", "en")

TEXTS: dict[str, tuple[str, str]] = {
    **account.TEXTS,
    **balance.TEXTS,
    **batch.TEXTS,
    **bill.TEXTS,
    **card.TEXTS,
    **commands.TEXTS,
    **compare.TEXTS,
    **coverage.TEXTS,
    **employer.TEXTS,
    **errors.TEXTS,
    **fields.TEXTS,
    **keep.TEXTS,
    **labels.TEXTS,
    **law.TEXTS,
    **link.TEXTS,
    **lookup.TEXTS,
    **nearest.TEXTS,
    **open_points.TEXTS,
    **regions.TEXTS,
    **retirement.TEXTS,
    **schema.TEXTS,
    **staying.TEXTS,
    **unemployment.TEXTS,
    **withdrawal.TEXTS,
}

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


_FROM_TO = {"zh": "{least}到{most}", "en": "{least} to {most}"}


def say(lang: str, text_id: str, used: Mapping[str, Scalar] | None = None) -> str:
    """The sentence in ``lang``, its placeholders filled. Raises KeyError for an unknown id or placeholder.

    A range of one value is said as that value.
    """
    template = TEXTS[text_id][LANGUAGES.index(lang)]
    if "{" not in template:
        return template
    if used and "least" in used and used["least"] == used.get("most"):
        template = template.replace(_FROM_TO[lang], "{least}")
    shown = {
        name: place_name(lang, str(fact)) if name == "place" else show(lang, fact)
        for name, fact in (used or {}).items()
    }
    return template.format_map(shown)


def place_name(lang: str, code: str) -> str:
    region = OWN if code == OWN.code else REGIONS[code]
    return region.zh if lang == "zh" else region.en


def show(lang: str, fact: Scalar) -> str:
    """A date, a month or an amount as it is written in ``lang``; anything else as it is."""
    if isinstance(fact, YearMonth):
        return _month(lang, fact)
    if isinstance(fact, date):
        return f"{_month(lang, fact)}{fact.day}日" if lang == "zh" else f"{fact.day} {_month(lang, fact)}"
    if isinstance(fact, Yuan):
        amount = f"{fact.fen / 100:.2f}元" if lang == "zh" else f"{fact.fen / 100:,.2f} yuan"
        return amount.replace(".00", "")
    if isinstance(fact, Ratio):
        return fact.percent
    return str(fact)


def _month(lang: str, fact: YearMonth | date) -> str:
    return f"{fact.year}年{fact.month}月" if lang == "zh" else f"{_MONTHS[fact.month - 1]} {fact.year}"

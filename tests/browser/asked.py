"""Requests to the calculator, the same for every place in which it answers."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from yibao.case import FIELDS, Field
from yibao.parameters import REGIONS

from tests.yibao.cases import CASES

LANGUAGES = ("zh", "en")
SEED = 20261122
RANDOM_FORMS = 400

# What people type into a month or a day, and what they should not.
TYPED = (
    "", "2026-05", "2026年5月", "202605", "２０２６年５月", "2026.5", "5/2026", "May 2026", "2026-5-31",
    "2026年5月31日", "20260531", "2026-13", "0000-00", "2026-02-30", "昨天", "<b>2026</b>", "\ud800", "\0",
    "二〇二六年五月", "9" * 300,
)  # fmt: skip


def requests() -> list[dict[str, Any]]:
    """The cases of the law in both languages, and random forms, always the same ones."""
    return [{"lang": lang, "form": form} for form in (*_cases(), *_random()) for lang in LANGUAGES]


def _cases() -> Iterator[dict[str, str]]:
    for case in CASES:
        yield dict(_flat("", case["input"]))


def _flat(prefix: str, value: Any) -> Iterator[tuple[str, str]]:
    """A case as a person would type it: one text for each field."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flat(f"{prefix}.{name}" if prefix else name, inner)
    else:
        yield prefix, {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _random() -> Iterator[dict[str, str]]:
    """Mostly what a person would say, in a fifth of the forms one field that is wrong or odd."""
    dice = random.Random(SEED)
    for _ in range(RANDOM_FORMS):
        form = {field.name: _likely(dice, field) for field in FIELDS if dice.random() < 0.6}
        form.setdefault("as_of", "2026-11-22")
        if dice.random() < 0.2:
            form[dice.choice(FIELDS).name] = dice.choice(TYPED)
        yield form


def _likely(dice: random.Random, field: Field) -> str:
    month = f"{dice.randint(2024, 2027)}-{dice.randint(1, 12):02d}"
    if field.kind == "region":
        return dice.choice(["", *REGIONS])
    if field.kind == "bool":
        return dice.choice(["", "yes", "no"])
    if field.choices:
        return dice.choice(["", *map(str, field.choices)])
    return month if field.kind == "month" else f"{month}-{dice.randint(1, 28):02d}"

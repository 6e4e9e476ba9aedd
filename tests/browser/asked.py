"""Requests to the calculator, the same for every place in which it answers."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from yibao.case import FIELDS, Field
from yibao.link import QUESTIONS, write
from yibao.parameters import REGIONS

from tests.yibao.cases import CASES

LANGUAGES = ("zh", "en")
SEED = 20261122
RANDOM_FORMS = 2_000

# What people type into a month or a day, and what they should not.
TYPED = (
    "", "2026-05", "2026年5月", "202605", "２０２６年５月", "2026.5", "5/2026", "May 2026", "2026-5-31",
    "2026年5月31日", "20260531", "2026-13", "0000-00", "2026-02-30", "昨天", "<b>2026</b>", "\ud800", "\0",
    "二〇二六年五月", "9" * 300,
)  # fmt: skip


def requests() -> list[dict[str, Any]]:
    """The cases of the law and random forms, always the same ones, in either language by turns."""
    forms = [*cases(), *_random()]
    return [{"lang": LANGUAGES[number % 2], "form": form} | _more(number, form) for number, form in enumerate(forms)]


def _more(number: int, form: dict[str, str]) -> dict[str, Any]:
    """Every fifth page was opened by a link, every seventh compares, and they lead with different questions."""
    more: dict[str, Any] = {"ask": ("", *QUESTIONS)[number % (len(QUESTIONS) + 1)]}
    if number % 5 == 0:
        more |= {"fragment": write(form, "0.1.0") + "&unknown=1", "today": "2027-01-02"}
    if number % 7 == 0:
        more |= {"other": {"next.route": "flexible", "next.first_paid": "2027-02", "next.back_paid": ""}}
    return more


def cases() -> Iterator[dict[str, str]]:
    """Every case of the law, as typed."""
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
    """Mostly what a person would say, in a third of the forms one field that is wrong or odd."""
    dice = random.Random(SEED)
    for _ in range(RANDOM_FORMS):
        form = {field.name: _likely(dice, field) for field in FIELDS if dice.random() < 0.6}
        form.setdefault("as_of", "2026-11-22")
        if dice.random() < 0.35:
            form[dice.choice(FIELDS).name] = dice.choice(TYPED)
        yield form


YEARS = {
    "last_paid": (2024, 2025), "next.first_paid": (2026, 2027), "months.from": (2024, 2025), "months.to": (2026, 2028),
    "birth": (1955, 2004),
}  # fmt: skip
"""Years that contradict no other field."""


def _likely(dice: random.Random, field: Field) -> str:
    year = dice.randint(*YEARS.get(field.name, (2025, 2027)))
    month = f"{year}-{dice.randint(1, 12):02d}"
    likely: dict[str, Callable[[], str]] = {
        "region": lambda: dice.choice(["", *REGIONS]),
        "bool": lambda: dice.choice(["", "yes", "no"]),
        "choice": lambda: dice.choice(["", *map(str, field.choices or ())]),
        "month": lambda: month,
        "date": lambda: f"{month}-{dice.randint(1, 28):02d}",
        # What lies outside the catalogue is not more than the total.
        "money": lambda: f"{dice.randint(0, 499)}.50" if "outside" in field.name else str(dice.randint(500, 90_000)),
        "ratio": lambda: dice.choice(["", "0.5", "85%", "1", "0"]),
        "count": lambda: str(dice.randint(*field.between)),
    }
    return likely[field.kind]()

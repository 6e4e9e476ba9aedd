"""Fragments of links, well-formed, odd and broken, always the same ones."""

from __future__ import annotations

import random
from collections.abc import Iterator

from yibao.link import NAMES

SEED = 20261122

_NAMES = (
    *NAMES, *NAMES, "rules", "unknown", "Last_Paid", "__proto__", "constructor", "toString", "hasOwnProperty", "", " ",
    "months.from", "other.region", "<b>", "%6Cast_paid", "last%5Fpaid", "last_paid%", "名", "\ud800", "a" * 300,
)  # fmt: skip
_VALUES = (
    "", "2026-05", "2026-06-10", "２０２６年５月", "%EF%BC%92%EF%BC%90", "310000", "999999", "yes", "no", "true",
    "employer", "flexible", "EMPLOYER", "bill", "cover", "0.1.0", "0.2.0", "1.2", "9.9.9", "８0%", "85%25", "%",
    "%E4%B8", "%ED%A0%80", "%C0%AF", "%F4%90%80%80", "%00", "a%0Ab", "\t", "\x7f", "%C2%85", "\ud83d", "😀",
    "%F0%9F%98%80", "<img src=x onerror=alert(1)>", "x" * 200, "x" * 201, "😀" * 100, "😀" * 101, "=", "a=b", "==", "+",
    "%2B", "%26", "&", "#", "{0}", "__proto__", "'\"\\", "\u2028",
)  # fmt: skip
_ALPHABET = "=&#%v10aF._-\x00é中\ud800😀<>\"' "


def fragments(number: int) -> Iterator[str]:
    """``number`` of them: mostly links, some with pairs nobody writes, some of any characters at all."""
    dice = random.Random(SEED)
    for _ in range(number):
        kind = dice.random()
        if kind < 0.15:
            yield "".join(dice.choice(_ALPHABET) for _ in range(dice.randrange(40)))
            continue
        version = (
            "v1" if kind < 0.93 else dice.choice(("v0", "v2", "v99", "V1", "v", "v１", "v1 ", "static", "ask-bill"))
        )
        pairs = [_pair(dice) for _ in range(dice.randrange(6))]
        yield dice.choice(("#", "#", "", "##")) + "&".join((version, *pairs))


def _pair(dice: random.Random) -> str:
    name, value = dice.choice(_NAMES), dice.choice(_VALUES)
    offered = NAMES.get(name)
    if offered and dice.random() < 0.5:
        value = dice.choice(offered)
    if dice.random() < 0.1:
        value = "".join(dice.choice(_ALPHABET) for _ in range(dice.randrange(12)))
    return dice.choice((f"{name}={value}",) * 6 + (name, f"={value}", f"{name}=={value}", f"{name}={value}&"))

"""What the pictures are drawn with: panels of SVG, 320 units wide, that stand one below another on a phone.

No styles: classes name a tone and a role, and the site's style sheet colours them. SVG does not break lines,
so :func:`wrapped` does, by an estimate of the widths that is rather too wide than too narrow.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from unicodedata import east_asian_width

WIDTH = 320
TEXT, LINE = 15, 21
_STICKS_TO_THE_LEFT = "，。、；：！？）”》%,.;:!?)"
_STICKS_TO_THE_RIGHT = "（“《("

_NARROW = ((0.3, "ijl.,:;'|"), (0.36, " "), (0.43, "fjrt()-"))
"""The narrow letters of a wide face, in ems."""

HATCHES = {
    "lines": '<path d="M-2 2l4-4M0 8l8-8M6 10l4-4"/>',
    "bars": '<path d="M0 2h8M0 6h8"/>',
    "dots": '<circle cx="2" cy="2" r="1"/><circle cx="6" cy="6" r="1"/>',
    "cross": '<path d="M0 0l8 8M8 0l-8 8"/>',
}
"""What a colour says is said by one of these as well."""


def width(text: str, size: float = TEXT, bold: bool = False) -> float:
    """About how wide a line is."""
    return sum(map(_em, text)) * size * (1.1 if bold else 1)


def _em(char: str) -> float:
    if east_asian_width(char) in "WFA":
        return 1
    return next(
        (em for em, chars in _NARROW if char in chars), 0.9 if char in "mwMW%" else 0.75 if char.isupper() else 0.63
    )


def wrapped(text: str, room: float, size: float = TEXT, bold: bool = False) -> list[str]:
    """Lines no wider than ``room``: English breaks at spaces, Chinese anywhere but before a full stop and the like."""
    lines = [""]
    for piece in _pieces(text):
        if lines[-1] and width((lines[-1] + piece).rstrip(), size, bold) > room:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return [line.rstrip() for line in lines]


def _pieces(text: str) -> list[str]:
    """What no line may break: a Chinese character or a word, with the punctuation that sticks to it."""
    pieces: list[str] = []
    for char in text:
        wide = east_asian_width(char) in "WF"
        before = pieces[-1][-1] if pieces else ""
        breaks = not before or before == " " or wide or east_asian_width(before) in "WF"  # a number keeps its unit
        sticks = char == " " or char in _STICKS_TO_THE_LEFT or before in (*_STICKS_TO_THE_RIGHT, *"0123456789")
        inside = bool(pieces) and "(" in pieces[-1] and ")" not in pieces[-1]
        if before and (inside or (before != " " and sticks)):
            breaks = False
        if breaks:
            pieces.append(char)
        else:
            pieces[-1] += char
    return pieces


class Panel:
    """One drawing with its title, and the sentences that say everything it shows."""

    def __init__(self, uid: str, title: str, said: Iterable[str], between: str, wide: int = WIDTH) -> None:
        self.uid, self.title, self.said = uid, title, tuple(said)
        self.wide, self.height = wide, 0.0
        self._between = between
        self._hatches: dict[str, str] = {}
        self._parts: list[str] = []

    def text(
        self, x: float, y: float, words: str, room: float | None = None, css: str = "", anchor: str = "start"
    ) -> float:
        """Text whose first line stands on ``y``; returns where a next line would stand."""
        bold = "strong" in css or "head" in css
        size, line = (17, 24) if "head" in css else (TEXT, LINE)
        lines = [words] if room is None else wrapped(words, room, size, bold)
        kind = "".join(f" yb-draw__{name}" for name in css.split())
        attributes = f' class="yb-draw__text{kind}"' + (f' text-anchor="{anchor}"' if anchor != "start" else "")
        self._parts += [
            f'<text x="{x:g}" y="{y + i * line:g}"{attributes}>{escape(words)}</text>' for i, words in enumerate(lines)
        ]
        self._reach(y + (len(lines) - 1) * line + 6)
        return y + len(lines) * line

    def head(self) -> float:
        """The title at the top; returns where what follows may begin."""
        return self.text(0, 18, self.title, self.wide, "head") - 8

    def box(self, x: float, y: float, wide: float, high: float, tone: str, hatch: str = "", css: str = "area") -> None:
        self.shape(f"M{x + 3:g} {y:g}h{wide - 6:g}q3 0 3 3v{high - 6:g}q0 3-3 3h{6 - wide:g}q-3 0-3-3v{6 - high:g}q0-3 3-3z",
                   tone, hatch, css)  # fmt: skip
        self._reach(y + high + 1)

    def shape(self, d: str, tone: str, hatch: str = "", css: str = "area") -> None:
        """An outline filled with the tone, and with a hatch above it."""
        kind = "".join(f" yb-draw__{name}" for name in css.split())
        self._parts.append(f'<path class="yb-tone--{tone}{kind}" d="{d}"/>')
        if hatch:
            uid = f"{self.uid}-{tone}-{hatch}"
            self._hatches[uid] = (
                f'<pattern id="{uid}" class="yb-tone--{tone} yb-draw__hatch" width="8" height="8" '
                f'patternUnits="userSpaceOnUse">{HATCHES[hatch]}</pattern>'
            )
            self._parts.append(f'<path fill="url(#{uid})" d="{d}"/>')

    def line(self, d: str, tone: str = "ink", css: str = "") -> None:
        kind = "".join(f" yb-draw__line--{name}" for name in css.split())
        self._parts.append(f'<path class="yb-tone--{tone} yb-draw__line{kind}" d="{d}"/>')

    def dot(self, x: float, y: float, radius: float, tone: str, css: str = "solid") -> None:
        self._parts.append(f'<circle class="yb-tone--{tone} yb-draw__{css}" cx="{x:g}" cy="{y:g}" r="{radius:g}"/>')

    def down_to(self, y: float) -> None:
        """Make the drawing reach down to ``y`` at least."""
        self._reach(y)

    def _reach(self, y: float) -> None:
        self.height = max(self.height, y)

    @property
    def told(self) -> str:
        """Everything it shows, in words."""
        return self._between.join(self.said)

    def sample(self) -> str:
        """The drawing alone, for beside a text that says what it is."""
        return (
            f'<svg class="yb-draw yb-draw--sample" viewBox="0 0 {self.wide} {self.height:g}" aria-hidden="true">'
            f"{''.join(self._parts)}</svg>"
        )

    def svg(self) -> str:
        hatches = f"<defs>{''.join(self._hatches.values())}</defs>" if self._hatches else ""
        return (
            f'<svg class="yb-draw" viewBox="-1 0 {self.wide + 2} {self.height:g}" role="img" '
            f'aria-labelledby="{self.uid}-title" aria-describedby="{self.uid}-desc">'
            f'<title id="{self.uid}-title">{escape(self.title)}</title>'
            f'<desc id="{self.uid}-desc">{escape(self.told)}</desc>{hatches}{"".join(self._parts)}</svg>'
        )

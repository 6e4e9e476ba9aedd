"""What the commands of ``python -m yibao`` do; each returns what is to be printed."""

from __future__ import annotations

import json
import unicodedata
from typing import Any


class InputError(Exception):
    """Nothing that can be answered; the message is for the person at the terminal."""


def json_text(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def table_text(rows: list[tuple[Any, ...]]) -> str:
    """Rows as lines, their cells two spaces apart, each column as wide as its widest cell but the last."""
    texts = [[str(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*texts, strict=True)]
    return "".join(
        "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n"
        for row in texts
    )


def _width(text: str) -> int:
    """How many columns of a terminal the text takes; Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)

"""How many examples a property is tried with."""

from __future__ import annotations

import sys

from hypothesis import settings


def in_pyodide() -> bool:
    return sys.platform == "emscripten"


def examples(number: int) -> settings:
    """``number`` of them; in Pyodide, where each takes far longer, a tenth."""
    return settings(max_examples=max(10, number // 10) if in_pyodide() else number, deadline=None)

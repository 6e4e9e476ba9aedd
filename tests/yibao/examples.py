"""How many examples a property is tried with."""

from __future__ import annotations

import sys

from hypothesis import settings


def examples(number: int) -> settings:
    """``number`` of them; in Pyodide, where each takes far longer, a tenth."""
    return settings(max_examples=number if sys.platform != "emscripten" else max(10, number // 10), deadline=None)

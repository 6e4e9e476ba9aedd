"""Answers requests, and leads an answer through its parts. Runs inside Pyodide and imports next to nothing itself."""

import gc
import json
import linecache
import re
import sys
import traceback

from yibao.case import FIELDS, Field
from yibao.views.page import evaluate

LIKELY = {
    "date": ("2026-05-31", "2025-11-30", "2024-02-29"),
    "month": ("2026-05", "2026-08", "2025-12", "2021-06"),
    "region": ("310000", "330100", "320500", "440100", "110000", "120000", "500000", "350200"),
    "bool": ("yes", "no"),
    "money": ("8500", "420.50"),
    "ratio": ("80%", "0.7"),
    "count": ("1", "2"),
}
ODD = (
    "２０２６年５月", "2026年5月31日", "5/2026", "31/12", "2026-13", "2026-02-30", "0000-00", "May 2026", "昨天", "?",
    "<b>2026</b>", "\ud800", "\0", "二〇二六年五月", "9" * 300, "-1", "1e3", "¥1,234.5",
)  # fmt: skip


def exercises() -> str:
    """Requests that lead through every field and every kind of mistake, as a JSON list; always the same ones."""
    forms = [{"as_of": "2026-11-22", **form} for form in (*_likely(240), *_odd())]
    return json.dumps([{"lang": ("zh", "en")[number % 2], "form": form} for number, form in enumerate(forms)])


def answers(requests: str) -> str:
    """The answers to a JSON list of requests, as a JSON list."""
    return json.dumps([evaluate(json.dumps(request)) for request in json.loads(requests)])


def library_files(library: str) -> str:
    """The library's files imported so far, as a JSON list: those of an answer, and those that report a crash."""
    _crash()
    files = (getattr(module, "__file__", None) or "" for module in list(sys.modules.values()))
    used = {file.removeprefix(f"{library}/") for file in files if file.startswith(library) and file.endswith(".pyc")}
    return json.dumps(sorted(used - {"left_out.pyc"}))  # that one is made anew for each split


def forget() -> None:
    """Leave Python as it was before the exercises, with everything imported and nothing kept of them."""
    _crash()
    re.purge()
    linecache.clearcache()
    for name in ("exercise", "__main__"):
        vars(sys.modules[name]).pop("exercise", None)
    gc.collect()
    _overwrite()


def _likely(count: int) -> list[dict[str, str]]:
    """Forms of which each leaves out other fields and has other values in the rest."""
    forms = []
    for number in range(count):
        asked = [field for place, field in enumerate(FIELDS) if (number * (place + 3) // 7) % 3]
        forms.append({field.name: _choose(field, number // 2 + place) for place, field in enumerate(asked)})
    return [{}, *forms]


def _choose(field: Field, number: int) -> str:
    values = tuple(map(str, field.choices)) if field.choices else LIKELY[field.kind]
    return values[number % len(values)]


def _odd() -> list[dict[str, str]]:
    return [{"last_paid": "2026-05", field.name: text} for field in FIELDS for text in ODD] + [{"unheard_of": "1"}]


def _crash() -> None:
    try:
        json.loads("")
    except ValueError:
        traceback.format_exc()


def _overwrite() -> None:
    """Fill what Python's memory has free with zeros, which weigh nothing in an image of it."""
    for size in range(512, 32, -16):
        list(map(bytes, [size - 33] * 1200))

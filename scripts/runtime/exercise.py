"""Answers requests, and leads an answer through its parts. Runs inside Pyodide and imports next to nothing itself."""

import builtins
import collections
import functools
import gc
import itertools
import json
import linecache
import operator
import re
import sys
import traceback
from datetime import date, timedelta

from yibao.case import FIELDS, Field
from yibao.views.page import evaluate

REGIONS = ("310000", "330100", "320500", "440100", "440300", "110000", "120000", "500000", "510100", "350200")
ODD = (
    "２０２６年５月", "2026年5月31日", "5/2026", "31/12", "2026-13", "2026-02-30", "0000-00", "May 2026", "昨天", "?",
    "<b>2026</b>", "\ud800", "\0", "二〇二六年五月", "9" * 300, "-1", "1e3", "¥1,234.5",
)  # fmt: skip


def exercises() -> str:
    """Requests that lead through every field and every kind of mistake, as a JSON list; always the same ones."""
    forms = [{"as_of": "2026-11-22", **form} for form in (*_likely(600), *_odd())]
    return json.dumps([{"lang": ("zh", "en")[number % 2], "form": form} for number, form in enumerate(forms)])


def numbers_and_garbage() -> None:
    """What answers do rarely: numbers hard to write, garbage that Python collects when it likes."""
    written = "{:.0f} {:.1f} {:.2f} {:g} {!r} {:,}"
    for number in range(1, 2000, 7):
        written.format(number / 13, number / 13, round(number / 7, 3), number * 0.05, number**3 / 7e9, number // 3)
    for generation in range(3):
        gc.collect(generation)


def everything_built_in() -> None:
    """Every method of the common types and every function of the common modules, with arguments right and wrong."""
    modules = (builtins, collections, functools, itertools, json, operator, re)
    apart = {"exit", "quit", "input", "open", "breakpoint", "help", "print", "copyright", "credits", "license"}
    for place, one in enumerate((*_values(), *modules)):
        for name in sorted({*dir(one)} - apart):
            for arguments in ((), ("a", "b"), (1, 2), ({1}, {2}), (len, [1]), *zip(_values(), strict=True)):
                thing = (*_values(), *modules)[place]
                try:
                    list(itertools.islice(getattr(thing, name)(*arguments), 5))
                except BaseException:  # noqa: S112 (most of it is wrong)
                    continue


def _values() -> tuple[object, ...]:
    return (
        "aé中", b"ab", bytearray(b"ab"), [3, 1], (1, 2), {"a": 1}, {"a": 1}.items(), {1, 2}, frozenset({1}), range(5),
        7, 2.5, True, None, slice(1), date(2026, 5, 31), timedelta(1), re.compile("a"), re.match("a", "ab"), iter([1]),
    )  # fmt: skip


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
    """Forms of which each has other fields, and other values in them."""
    forms = []
    for number in range(count):
        asked = [field for place, field in enumerate(FIELDS) if number * (place + 3) // 7 % (number % 5 + 2) == 0]
        forms.append({field.name: _choose(field, number // 2 + place) for place, field in enumerate(asked)})
    return [{}, *forms]


def _choose(field: Field, number: int) -> str:
    """A value of the field, another one for each number; the answers it leads to are near today's."""
    if field.choices:
        return list(map(str, field.choices))[number % len(field.choices)]
    year = 1961 + number % 45 if field.name == "birth" else 2024 + number * 5 % 3
    month = f"{year}-{number * 7 % 12 + 1:02}"
    least, most = field.between
    values = {
        "date": f"{month}-{number * 11 % 28 + 1:02}",
        "month": month,
        "region": REGIONS[number % len(REGIONS)],
        "bool": ("yes", "no")[number % 2],
        "money": f"{number * number * 37 % 100_000}.{number % 100:02}",
        "ratio": f"{number % 101}%",
        "count": str(least + number % (most - least + 1)),
    }
    return values[field.kind]


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

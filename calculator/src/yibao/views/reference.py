"""What the package holds, for looking up: its rules, its parameters, its places, and what changes when."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import inspect
import textwrap
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cache
from types import CodeType, FunctionType
from typing import Any

from yibao.law import DOCUMENTS, Cite
from yibao.parameters import REGIONS, Parameter, Version
from yibao.parameters.every import every, named, of_region
from yibao.parameters.own import SETTLES
from yibao.texts import LANGUAGES, TEXTS

# ── rules ───────────────────────────────────────────────────────────────────────────────────────────


def rule_ids() -> list[str]:
    return sorted(text_id.removeprefix("rule.") for text_id in TEXTS if text_id.startswith("rule."))


def rule(rule_id: str) -> dict[str, Any]:
    """The rule's name, what its function says of itself, its sentences, citations and parameters.

    A rule's function names what it rests on: citations and parameters are read from it and from the functions of
    its module that it calls. ``own_values`` are the fields with which a person may settle it for a place that is not
    listed. Raises KeyError for an unknown rule.
    """
    name = _both(f"rule.{rule_id}")
    function = _function(rule_id)
    functions = list(_reached(function)) if function else []
    words = {word for one in functions for word in _words(one.__code__)}
    parameters = [parameter for parameter in every().values() if words & set(parameter.id.split("."))]
    parameters += [parameter for name, parameter in named() if name in words]
    parameters = list(dict.fromkeys(parameters))
    cites = [cite for one in functions for cite in _cites(one)]
    cites += [cite for parameter in parameters for version in parameter.versions for cite in version.cites]
    return {
        "rule": rule_id,
        "name": name,
        "function": f"{function.__module__}.{function.__qualname__}" if function else None,
        "says": inspect.getdoc(function) if function else None,
        "sentences": {
            text_id.removeprefix(f"{rule_id}."): _both(text_id)
            for text_id in TEXTS
            if text_id.startswith(f"{rule_id}.")
        },
        "cites": list(dict.fromkeys(map(str, cites))),
        "parameters": [parameter.id for parameter in parameters],
        "own_values": list(SETTLES.get(rule_id, ())),
    }


def _function(rule_id: str) -> FunctionType | None:
    module, _, name = rule_id.partition(".")
    try:
        found = getattr(importlib.import_module(f"yibao.rules.{module}"), name, None)
    except ModuleNotFoundError:
        return None
    return found if isinstance(found, FunctionType) else None


def _reached(function: FunctionType) -> Iterator[FunctionType]:
    """The function and the private ones of its module that it calls, each once."""
    found, waiting = set(), [function]
    while waiting:
        one = waiting.pop(0)
        if one in found:
            continue
        found.add(one)
        yield one
        called = (one.__globals__.get(word) for word in sorted(_words(one.__code__)) if word.startswith("_"))
        waiting += [f for f in called if isinstance(f, FunctionType) and f.__module__ == function.__module__]


def _words(code: CodeType) -> set[str]:
    """Every name a function's code uses, inner functions' included."""
    return {*code.co_names, *(w for inner in code.co_consts if isinstance(inner, CodeType) for w in _words(inner))}


def _cites(function: FunctionType) -> Iterator[Cite]:
    """The citations that stand in the function, or under a name in its module."""
    for word in sorted(_words(function.__code__)):
        if isinstance(found := function.__globals__.get(word), Cite):
            yield found
    for node in ast.walk(ast.parse(textwrap.dedent(inspect.getsource(function)))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Cite":
            try:
                given = [ast.literal_eval(one) for one in node.args]
                yield Cite(*given, **{str(k.arg): ast.literal_eval(k.value) for k in node.keywords})
            except ValueError:
                continue  # it depends on the case


# ── places and parameters ───────────────────────────────────────────────────────────────────────────


def regions() -> list[dict[str, Any]]:
    """The places, what is held of each, and the weakest grade of it."""
    return [
        {
            "code": region.code,
            "zh": region.zh,
            "en": region.en,
            "parameters": [parameter.id for parameter in of_region(region.code)],
            "grade": max((str(v.grade) for p in of_region(region.code) for v in p.versions), default=None),
        }
        for region in REGIONS.values()
    ]


def parameters(region: str | None = None, on: date | None = None) -> list[dict[str, Any]]:
    """Every version of every parameter, or those of a place, or those in force on a day."""
    chosen = every().values() if region is None else of_region(region)
    return [
        _version(parameter, version)
        for parameter in chosen
        for version in parameter.versions
        if on is None or version.covers(on)
    ]


def _version(parameter: Parameter[object], version: Version[object]) -> dict[str, Any]:
    return {
        "id": parameter.id,
        "unit": parameter.unit,
        "from": version.first_day.isoformat(),
        "to": version.last_day.isoformat() if version.last_day else None,
        "values": [json_value(value) for value in version.values],
        "open": str(version.open) if version.open else None,
        "cites": [str(cite) for cite in version.cites],
        "grade": str(version.grade),
        "checked_on": version.checked_on.isoformat(),
        "next_review": version.next_review.isoformat(),
    }


def json_value(value: object) -> Any:
    """A parameter's value as JSON: numbers and words as they are, a shape by its parts."""
    if isinstance(value, StrEnum):
        return str(value)
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, tuple | list | set | frozenset):
        return [json_value(one) for one in value]
    if isinstance(value, dict):
        return {str(json_value(key)): json_value(one) for key, one in value.items()}
    if dataclasses.is_dataclass(value) and type(value).__str__ is object.__str__:
        return {part.name: json_value(getattr(value, part.name)) for part in dataclasses.fields(value)}
    return str(value)


# ── changes ─────────────────────────────────────────────────────────────────────────────────────────


@cache
def _all_changes() -> tuple[dict[str, Any], ...]:
    found: list[dict[str, Any]] = []
    for document in DOCUMENTS.values():
        names = {"zh": document.zh, "en": document.en}
        days = {"in_force": document.in_force, "last_day": document.last_day}
        if document.in_force and len(document.issued) == len("2026-08-28"):
            days["announced"] = date.fromisoformat(document.issued)
        for event, day in days.items():
            if day:
                found.append({"date": day.isoformat(), "event": event, "document": document.id, "name": names})
    for parameter in every().values():
        for version in parameter.versions:
            values = [json_value(value) for value in version.values]
            for event, day in (("begins", version.first_day), ("last_day", version.last_day)):
                if day:
                    found.append({"date": day.isoformat(), "event": event, "parameter": parameter.id, "values": values})
    order = ("announced", "last_day", "in_force", "begins")
    return tuple(sorted(found, key=lambda change: (change["date"], order.index(change["event"]))))


def changes(first: date, last: date) -> list[dict[str, Any]]:
    """What begins or ends from ``first`` to ``last``, both included: laws and other documents, versions of parameters.

    ``announced`` is a document's adoption; ``in_force`` and ``begins`` name a first day, ``last_day`` the last one.
    """
    return [change for change in _all_changes() if first.isoformat() <= change["date"] <= last.isoformat()]


def _both(text_id: str) -> dict[str, str]:
    return dict(zip(LANGUAGES, TEXTS[text_id], strict=True))

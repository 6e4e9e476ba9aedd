"""Commands that look something up in the package: rules, parameters, places, changes."""

from __future__ import annotations

import argparse
import difflib

from yibao.commands import InputError, json_text, table_text
from yibao.law import DOCUMENTS, Cite
from yibao.law.coverage_map import COVERAGE, article_json
from yibao.law.sources import CHECKED
from yibao.parameters import region_of
from yibao.texts import place_name, say
from yibao.views import reference
from yibao.views.verdict import cite_text


def explain(arguments: argparse.Namespace) -> str:
    try:
        found = reference.rule(arguments.rule)
    except KeyError:
        rules = reference.rule_ids()
        near = difflib.get_close_matches(arguments.rule, rules, n=3, cutoff=0.4) or rules
        raise InputError(f"no rule {arguments.rule!r}. Did you mean: {', '.join(near)}?") from None
    if arguments.format == "json":
        return json_text(found)
    lang = arguments.lang
    lines = [f"{found['rule']}: {found['name'][lang]}"]
    if found["says"]:
        lines += ["", *found["says"].splitlines(), f"({found['function']})"]
    for heading, items in (
        ("sentences", [f"{reason}: {text[lang]}" for reason, text in found["sentences"].items()]),
        ("cites", found["cites"]),
        ("parameters", found["parameters"]),
        ("own values", [f"{name}: {say(lang, f'field.{name}')}" for name in found["own_values"]]),
    ):
        if items:
            lines += ["", f"{heading}:", *(f"  {item}" for item in items)]
    return "\n".join(lines) + "\n"


def parameters(arguments: argparse.Namespace) -> str:
    code = None
    if arguments.region:
        place = region_of(arguments.region)
        if place is None:
            raise InputError(f"{arguments.region}: no place we hold. `python -m yibao regions` lists them.")
        code = place.code
    found = reference.parameters(code, arguments.on)
    if arguments.format == "json":
        return json_text(found)
    rows = [
        (one["id"], f"{one['from']}..{one['to'] or ''}", _values(one["values"]), one["grade"], ", ".join(one["cites"]))
        for one in found
    ]
    return table_text([("id", "in force", "value", "grade", "source"), *rows])


def regions(arguments: argparse.Namespace) -> str:
    found = reference.regions()
    if arguments.format == "json":
        return json_text(found)
    rows = [
        (one["code"], place_name(arguments.lang, one["code"]), len(one["parameters"]), one["grade"] or "-")
        for one in found
    ]
    return table_text([("code", "place", "parameters", "weakest grade"), *rows])


def changes(arguments: argparse.Namespace) -> str:
    if arguments.first > arguments.last:
        raise InputError(f"--from {arguments.first} is after --to {arguments.last}.")
    found = reference.changes(arguments.first, arguments.last)
    if arguments.format == "json":
        return json_text(found)
    rows = [
        (
            one["date"],
            one["event"].replace("_", " "),
            one.get("document") or one["parameter"],
            one["name"][arguments.lang] if "name" in one else _values(one["values"]),
        )
        for one in found
    ]
    return table_text(rows) if rows else ""


def law(arguments: argparse.Namespace) -> str:
    document, number = arguments.document.upper(), arguments.article
    try:
        found = article_json(document, number, arguments.on or CHECKED)
    except KeyError:
        known = dict.fromkeys(article.document for article in COVERAGE.values())
        articles = [str(article.article) for article in COVERAGE.values() if article.document == document]
        which = f"{document} has {', '.join(articles)}" if articles else f"the documents are {', '.join(known)}"
        raise InputError(f"no article {number} of {document}: {which}.") from None
    if arguments.format == "json":
        return json_text(found)
    lang, source = arguments.lang, DOCUMENTS[document]
    lines = [f"{cite_text(lang, Cite(document, number))} [{source.grade}, {found['status'].replace('_', ' ')}]"]
    lines += [found["zh"], ""] if found["quoted"] else []
    lines += [f"{say(lang, 'label.plain' if found['quoted'] else 'label.summary')}:", found[f"summary_{lang}"]]
    for heading in ("decided_by", "reason"):
        lines += [f"{heading.replace('_', ' ')}: {found[heading][lang]}"] if found[heading] else []
    lines += [f"rules: {', '.join(found['rules'])}"] if found["rules"] else []
    return "\n".join([*lines, source.url]) + "\n"


def _values(values: list[object]) -> str:
    return " or ".join(map(_value, values))


def _value(value: object) -> str:
    if isinstance(value, dict):
        return "(" + ", ".join(f"{name} {_value(one)}" for name, one in value.items() if one is not None) + ")"
    if isinstance(value, list) and len(value) > 1 and all(one == value[0] for one in value):
        return f"{len(value)} × {_value(value[0])}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)

"""What would change the answers, in sentences; noes that turn by the same change share one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from yibao.finding import Change, Kind
from yibao.texts import TEXTS, say, show


def change_texts(lang: str, changes: Iterable[Change]) -> list[str]:
    """One sentence for each change, what can still be turned first."""
    shared: dict[tuple[bool, bool, str, str], list[str]] = {}
    for change in changes:
        key = (not change.facts, change.is_past, _changed(lang, change.facts), _becomes(lang, change))
        shared.setdefault(key, []).append(_no(lang, change))
    between = "”“" if lang == "zh" else "”, “"
    return [
        say(lang, "nearest.fixed" if is_fixed else "nearest.turned" if is_past else "nearest.turns", used)
        for (is_fixed, is_past, changed, becomes), noes in sorted(shared.items(), key=lambda item: item[0][:2])
        for used in [{"no": between.join(noes), "changes": changed, "becomes": becomes}]
    ]


def change_text(lang: str, change: Change) -> str:
    """The sentence of one change."""
    (text,) = change_texts(lang, [change])
    return text


def _no(lang: str, change: Change) -> str:
    if change.months is None:
        return say(lang, f"rule.{change.rule}")
    first, last = change.months
    return say(lang, "nearest.month" if first == last else "nearest.months", {"from": first, "to": last})


def _changed(lang: str, facts: dict[str, Any]) -> str:
    told = []
    for name, fact in facts.items():
        chosen = f"nearest.{name}.{fact}"
        told.append(say(lang, chosen if chosen in TEXTS else f"nearest.{name}", {"value": fact}))
    return ("，" if lang == "zh" else " and ").join(told)


def _becomes(lang: str, change: Change) -> str:
    answer = change.becomes
    return show(lang, answer.values[0]) if answer.kind is Kind.VALUE else say(lang, f"nearest.becomes.{answer.kind}")

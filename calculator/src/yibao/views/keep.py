"""What stands around an answer, made at build time: another choice, ways to keep the answer."""

from __future__ import annotations

from html import escape

import yibao
from yibao.link import COMPARED, NAMES
from yibao.texts import say

TOOLS = ("link", "text", "qr", "print", "ics", "json")
"""What can be done with an answer, each by a button that calculator/browser/keep.mjs works."""


def keep_html(lang: str) -> str:
    """Shown once there is an answer; no blank line, so Markdown leaves it alone."""
    unfolds = {"qr": ' aria-expanded="false" aria-controls="yb-keep-sheet"'}
    buttons = "".join(
        f'<button type="button" data-keep="{tool}"{unfolds.get(tool, "")}>{escape(say(lang, f"keep.{tool}"))}</button>'
        for tool in TOOLS
    )
    other = "".join(_choice(lang, f"other.{name}") for name in COMPARED)
    return (
        f'<form class="yb-form yb-choices" id="yb-choices" hidden novalidate>'
        f'<details class="yb-more"><summary>{escape(say(lang, "keep.compare"))}</summary>'
        f'<p class="yb-hint">{escape(say(lang, "keep.compare_hint"))}</p><div class="yb-fields">{other}</div></details>'
        '</form><div id="yb-compare"></div>'
        f'<section class="yb-keep" id="yb-keep" data-rules="{yibao.__version__}" '
        f'aria-labelledby="yb-keep-heading" hidden>'
        f'<h2 id="yb-keep-heading">{escape(say(lang, "keep.tools"))}</h2><div class="yb-keep__tools">{buttons}</div>'
        f'<p class="yb-keep__said" id="yb-keep-said"></p>'
        f'<p class="yb-hint">{escape(say(lang, "keep.private"))}</p>'
        f'<div class="yb-keep__sheet" id="yb-keep-sheet"><p>{escape(say(lang, "keep.address"))}</p>'
        '<p class="yb-keep__address" id="yb-keep-address"></p><div class="yb-qr" id="yb-keep-qr"></div></div></section>'
    )


def _choice(lang: str, name: str) -> str:
    """A field of another choice, with the words of the field it stands beside."""
    words = name.removeprefix("other.")
    label = say(lang, f"field.{words}")
    attributes = f'id="yb-{name}" name="{name}" aria-describedby="yb-{name}-error"'
    offered = NAMES[name]
    if offered is None:
        control = f'<input type="text" {attributes} autocomplete="off" spellcheck="false" maxlength="40">'
    else:
        options = (f'<option value="{one}">{escape(say(lang, f"choice.{words}.{one}"))}</option>' for one in offered)
        control = f"<select {attributes}>{''.join(options)}</select>"
    error = f'<p class="yb-error" id="yb-{name}-error" hidden></p>'
    return f'<div class="yb-field"><label for="yb-{name}">{escape(label)}</label>{error}{control}</div>'

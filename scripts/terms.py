"""The glossary's terms in running text: their first use in a section becomes a link to their explanation.

Done at build rather than in the browser, so that the links are there without JavaScript and in old web views;
docs/theme/assets/terms.js shows the explanation on the spot where it can.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

Glossary = Mapping[str, Mapping[str, Any]]
"""By term: its anchor on the glossary's page (id), its explanation (text), what else it is called (aliases)."""

# A term is not explained where it is a name, a label, a quotation, a table's cell or part of another link.
SILENT = frozenset({
    "a", "abbr", "blockquote", "button", "caption", "code", "dfn", "dt", "figcaption", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "kbd", "label", "legend", "nav", "noscript", "pre", "script", "select", "style", "summary",
    "svg", "table",
})  # fmt: skip
SECTION = "h2"
PIECES = re.compile(r"""(<!--.*?-->|<(?:[^>"']|"[^"]*"|'[^']*')*>)""", re.DOTALL)
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)")


def pattern(glossary: Glossary) -> re.Pattern[str]:
    """Any of the terms, the longest first; a Latin one as a word of its own, in the singular or the plural."""
    return re.compile("|".join(_one(term) for term in sorted(glossary, key=lambda term: (-len(term), term))))


def _one(term: str) -> str:
    words = re.escape(html.escape(term, quote=False))
    if not term.isascii():
        return words
    # An abbreviation is written as it stands; other terms may begin a sentence.
    return rf"\b{words}\b" if term.isupper() else rf"\b(?i:{words}s?)\b"


def mark(page: str, glossary: Glossary, address: str) -> str:
    """The page with its terms marked; the address is that of the glossary, seen from the page."""
    if not glossary:
        return page
    terms = pattern(glossary)
    folded = {html.escape(term, quote=False).lower(): entry["id"] for term, entry in glossary.items()}
    start, end = page.find("<article"), page.rfind("</article>")
    silent = 0
    used: set[str] = set()

    def link(match: re.Match[str]) -> str:
        words = match[0].lower()
        anchor = folded.get(words) or folded[words.removesuffix("s")]
        if anchor in used:
            return match[0]
        used.add(anchor)
        return f'<a class="yb-term" href="{address}#{anchor}">{match[0]}</a>'

    out = []
    for piece in PIECES.split(page[start:end]):
        if tag := TAG.match(piece):
            closing, name = tag.groups()
            if name == SECTION and not closing:
                used.clear()
            if name in SILENT:
                silent += -1 if closing else 1
        elif not silent and not piece.startswith("<"):
            piece = terms.sub(link, piece)
        out.append(piece)
    return page[:start] + "".join(out) + page[end:]

"""The pages that are generated whole, the blocks of law that written pages include, and the feed of law changes.

Each module makes one kind of page from what the package holds; its sentences stand in it, Chinese and English side
by side. Only pages use them, so they stay out of the package that is sent to browsers.
"""

from __future__ import annotations

import json
from functools import cache

from pages import calendar, feed, law, regions, rules
from pages.markup import Page

FEED = "changes.xml"


@cache
def made(lang: str) -> tuple[Page, ...]:
    """Every generated page, in the order of the menu."""
    return (*law.pages(lang), *regions.pages(lang), *rules.pages(lang))


def files(lang: str) -> dict[str, str]:
    """What the hook of MkDocs gives to the site, by path: the pages, and the feed."""
    return {**{page.path: page.markdown() for page in made(lang)}, FEED: feed.feed(lang)}


def menu(lang: str) -> str:
    """Paths and short titles of the generated pages, in the order of the menu."""
    return json.dumps([{"path": page.path, "title": page.menu} for page in made(lang)], ensure_ascii=False, indent=1)


def blocks(lang: str) -> dict[str, str]:
    """The blocks that written pages include, by file name."""
    return {**law.blocks(lang), **calendar.blocks(lang)}

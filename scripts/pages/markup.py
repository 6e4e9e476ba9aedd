"""What all generated pages share: front matter, links within the site, citations, small pieces of HTML.

The body is HTML between Markdown headings. Each piece is one line, which Markdown leaves alone.
"""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from html import escape

from yibao.calendar import YearMonth
from yibao.law import Cite, Document
from yibao.parameters import REGIONS
from yibao.texts import LANGUAGES, say, show
from yibao.views.html import grade_badge
from yibao.views.verdict import cite_text

Both = tuple[str, str]
"""Chinese and English."""

STATUS_COLOURS = {"in_force": "covered", "announced": "waiting", "expired": "not_covered"}

WORDS: dict[str, Both] = {
    "status.in_force": ("现行有效", "in force"),
    "status.announced": ("还没施行", "not yet in force"),
    "status.expired": ("已过有效期", "expired"),
    "status.not_yet": ("还没开始", "not yet begun"),
    "separator": ("；", "; "),
    "list": ("、", ", "),
    "colon": ("：", ": "),
}


def pick(lang: str, both: Both, **used: object) -> str:
    """The sentence in a language, its placeholders filled."""
    text = both[LANGUAGES.index(lang)]
    return text.format(**used) if used else text


def word(lang: str, key: str) -> str:
    return pick(lang, WORDS[key])


def slug_of(code: str) -> str:
    """shanghai, xian: the page of a place below regions/."""
    return REGIONS[code].en.lower().replace("'", "")


def article_anchor(number: int) -> str:
    return f"article-{number}"


@dataclass
class Page:
    """A page of one language. ``menu`` is its short title; ``law_page`` gives the path of a document's page."""

    lang: str
    path: str
    menu: str
    title: str
    description: str
    checked: date
    review: date
    body: list[str] = field(default_factory=list)

    def add(self, *pieces: str) -> None:
        self.body += [piece for piece in pieces if piece]

    def heading(self, both: Both | str, anchor: str, level: int = 2) -> None:
        text = both if isinstance(both, str) else pick(self.lang, both)
        self.body.append(f"{'#' * level} {text} {{#{anchor}}}")

    def text(self, both: Both, **used: object) -> None:
        """A paragraph of Markdown."""
        self.body.append(pick(self.lang, both, **used))

    def lead(self, *paragraphs: str) -> None:
        inner = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
        self.body.append(f'<div class="yb-lead" markdown="1">\n\n{inner}\n\n</div>')

    def link(self, target: str, text: str) -> str:
        """A link in HTML; ``text`` is HTML."""
        return f'<a href="{href(self.path, target)}">{text}</a>'

    def button(self, text: str, target: str) -> None:
        """The one link to Check, as a button."""
        page, mark, fragment = target.partition("#")
        up = "../" * self.path.count("/")
        self.body.append(f"[{text}]({up}{page}.md{mark}{fragment}){{ .md-button .md-button--primary }}")

    def markdown(self) -> str:
        quoted = {"title": self.title, "description": self.description}
        head = [f"{name}: {json.dumps(text, ensure_ascii=False)}" for name, text in quoted.items()]
        head += [f"verified: {self.checked}", f"review: {self.review}"]
        ending = f"{{!docs/includes/{self.lang}/next-step.md!}}"
        return "\n\n".join(["\n".join(["---", *head, "---"]), f"# {self.title} {{#top}}", *self.body, ending]) + "\n"


def href(source: str, target: str) -> str:
    """The address of a page, ``law/x`` or ``law/x#anchor``, seen from the page at the path ``source``."""
    page, mark, anchor = target.partition("#")
    address = posixpath.relpath(_folder(page), _folder(source.removesuffix(".md")))
    if mark and address == ".":
        return f"#{anchor}"
    return f"{address}/{mark}{anchor}"


def _folder(page: str) -> str:
    return "/" + (posixpath.dirname(page) if posixpath.basename(page) == "index" else page)


# ── small pieces ────────────────────────────────────────────────────────────────────────────────────


def paragraph(html: str) -> str:
    return f"<p>{html}</p>"


def items(lines: Iterable[str]) -> str:
    inner = "".join(f"<li>{line}</li>" for line in lines)
    return f"<ul>{inner}</ul>" if inner else ""


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """A list of what is known, each with its name."""
    return f'<dl class="yb-facts">{"".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in pairs if value)}</dl>'


def folded(summary: str, html: str, *, searched: bool = True) -> str:
    """Content the reader opens; left out of the search where it only repeats."""
    mark = "" if searched else " data-search-exclude"
    return f"<details{mark}><summary>{summary}</summary>{html}</details>"


def chip(status: str, text: str) -> str:
    return f'<span class="yb-status yb-status--{status}">{escape(text)}</span>'


def status_of(lang: str, document: Document) -> str:
    """Whether a document is in force on the day it was checked."""
    status = document.status(document.checked_on)
    return chip(STATUS_COLOURS[status], word(lang, f"status.{status}"))


def external(document: Document, text: str) -> str:
    return f'<a href="{escape(document.url)}" rel="external">{text}</a>'


def titled(lang: str, document: Document) -> str:
    """The title: in English ours, and the Chinese one below it."""
    if lang == "zh":
        return escape(document.zh)
    return f'{escape(document.en)}<br><span lang="zh-Hans">{escape(document.zh)}</span>'


def day_text(lang: str, day: date) -> str:
    return f'<time datetime="{day}">{escape(show(lang, day))}</time>'


def issued_text(lang: str, issued: str) -> str:
    """2021年4月, 2020年: as much of the date as is known."""
    year, *rest = issued.split("-")
    if len(rest) == 2:
        return day_text(lang, date.fromisoformat(issued))
    if rest:
        return escape(show(lang, YearMonth(int(year), int(rest[0]))))
    return escape(f"{year}年" if lang == "zh" else year)


def cited(page: Page, cites: Iterable[Cite]) -> str:
    """Citations with their grades, each linked to the page that holds the document."""
    from pages.law import page_of  # law builds on this module

    found = []
    for cite in cites:
        text = escape(cite_text(page.lang, cite))
        linked = page.link(page_of(cite.document, cite.article), text)
        found.append(f'<span class="yb-cite">{linked} {grade_badge(page.lang, cite.source.grade)}</span>')
    return " ".join(dict.fromkeys(found))


def rule_link(page: Page, rule_id: str) -> str:
    question, _, name = rule_id.partition(".")
    anchor = name.replace("_", "-")
    return page.link(f"rules/{question}#{anchor}", escape(say(page.lang, f"rule.{rule_id}")))

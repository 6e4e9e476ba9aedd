"""A page for each national document: what it is, every article that has a place in the map, and what rests on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import escape

from yibao.law import ARTICLES, DOCUMENTS, Article, Document
from yibao.law.coverage_map import COVERAGE, Mapped
from yibao.texts import say
from yibao.views.html import grade_badge
from yibao.views.reference import rule_ids
from yibao.views.tables import Row, article, table
from yibao.views.verdict import numeral

from pages import cases
from pages.documents import LOCAL, NATIONAL
from pages.markup import (
    Both,
    Page,
    article_anchor,
    day_text,
    external,
    facts,
    issued_text,
    items,
    pick,
    rule_link,
    slug_of,
    status_of,
    titled,
    word,
)

WRITTEN = ("SIL", "MSL")
"""Their pages are written, and include the blocks made here."""

WORDS: dict[str, Both] = {
    "title": ("全称", "Full title"),
    "number": ("文号", "Number"),
    "issued": ("公布或通过", "Issued"),
    "in_force": ("施行", "In force from"),
    "last_day": ("有效期至", "In force until"),
    "status": ("效力", "Status"),
    "status_on": ("{status}（核对那天：{day}）", "{status} (on {day}, when we checked)"),
    "grade": ("证据等级", "Evidence"),
    "address": ("到哪里看原文", "Where to read it"),
    "address_search": ("在这里按标题或文号查", "search here by title or number"),
    "address_here": ("打开", "open"),
    "checked": ("核对和复核", "Checked and due"),
    "checked_days": ("{checked}核对，{review}前复核", "checked {checked}, due again by {review}"),
    "facts": ("这份文件", "The document"),
    "quoted": ("原文", "Quoted articles"),
    "quoted_note": (
        "引号里是**法条原文**，逐字核对过。解释是我们写的，不能代替原文。",
        "The Chinese is the **official text, word for word**. The explanation is ours and does not replace it.",
    ),
    "map": ("逐条对照", "Article by article"),
    "map_note": (
        "每条一句摘要，**是我们写的，不是原文**；只列本站用到的条文。",
        "Each article in one sentence, **ours and not the text**; only those this site uses are listed.",
    ),
    "used": ("用在哪里", "What rests on it"),
    "used_note": (
        "下面这些规则依据这份文件。它的内容我们只作摘要，不引原文。",
        "These rules rest on the document. What we say of it is our summary, not a quotation.",
    ),
    "unused": ("没有规则依据它。", "No rule rests on it."),
    "here": ("见上面的摘要", "in the summary above"),
    "decided_by": ("由{who}定", "{who} decides"),
    "check": ("算一算我的情况", "Check my case"),
    "article": ("第{han}条", "Article {number}"),
    "page.after-leaving/cover": ("离职以后还能报销吗", "Cover after leaving"),
    "page.method": ("方法和来源", "Method and sources"),
}


def _w(lang: str, key: str, **used: object) -> str:
    return pick(lang, WORDS[key], **used)


# ── where a document is ─────────────────────────────────────────────────────────────────────────────


def places_of(document: str) -> tuple[str, ...]:
    """The places a local document is for, by their codes. Raises KeyError for one that is for none."""
    return LOCAL[re.match("[A-Z]+", document)[0]]  # type: ignore[index]


def page_of(document: str, number: int | None = None) -> str:
    """The page that holds a document, at the article where that has a place in the map."""
    mapped = number is not None and f"{document} {number}" in COVERAGE
    if document in NATIONAL:
        page = f"law/{NATIONAL[document].slug}"
        return f"{page}#{article_anchor(number)}" if number and mapped else page
    page = f"regions/{slug_of(places_of(document)[0])}"
    return f"{page}#{article_anchor_of(document, number)}" if number and mapped else f"{page}#documents"


def article_anchor_of(document: str, number: int) -> str:
    """On a page of a place several documents stand together."""
    return f"{document.lower()}-{article_anchor(number)}"


def articles_of(document: str) -> list[Mapped]:
    return [mapped for mapped in COVERAGE.values() if mapped.document == document]


@cache
def rules_by_document() -> dict[str, list[str]]:
    """The rules whose findings cite each document, as the cases of the law show it."""
    found: dict[str, list[str]] = {}
    for rule_id in rule_ids():
        for cite in cases.cites_of(rule_id):
            rules = found.setdefault(cite.document, [])
            if rule_id not in rules:
                rules.append(rule_id)
    return found


# ── pages and blocks ────────────────────────────────────────────────────────────────────────────────


def pages(lang: str) -> list[Page]:
    return [_page(lang, DOCUMENTS[document]) for document in NATIONAL if document not in WRITTEN]


def blocks(lang: str) -> dict[str, str]:
    """What the written pages of the two laws include."""
    found = {}
    for document in WRITTEN:
        page = _blank(lang, DOCUMENTS[document])
        found[f"facts-{document.lower()}.html"] = facts_of(page, DOCUMENTS[document])
        found[f"map-{document.lower()}.html"] = coverage_map(page, document)
    return found


def _blank(lang: str, document: Document) -> Page:
    about = NATIONAL[document.id]
    title = document.zh.removeprefix("中华人民共和国") if lang == "zh" else document.en
    return Page(
        lang,
        f"law/{about.slug}.md",
        pick(lang, about.menu),
        title,
        pick(lang, about.description),
        document.checked_on,
        document.next_review,
    )


def _page(lang: str, document: Document) -> Page:
    page = _blank(lang, document)
    page.lead(pick(lang, NATIONAL[document.id].says))
    page.heading(WORDS["facts"], "facts")
    page.add(facts_of(page, document))
    quoted = [one for one in ARTICLES.values() if one.document == document.id]
    if quoted:
        page.heading(WORDS["quoted"], "quoted")
        page.text(WORDS["quoted_note"])
        for one in quoted:
            page.heading(_label(lang, one), article_anchor(one.number), 3)
            page.add(article(lang, one))
    if articles_of(document.id):
        page.heading(WORDS["map"], "map")
        page.text(WORDS["map_note"])
        page.add(coverage_map(page, document.id))
    else:
        page.heading(WORDS["used"], "used")
        rules = rules_by_document().get(document.id, [])
        page.text(WORDS["used_note" if rules else "unused"])
        page.add(items(rule_link(page, rule) for rule in rules))
    page.button(check_words(lang), "check")
    return page


def _label(lang: str, quoted: Article) -> str:
    return pick(lang, WORDS["article"], han=numeral(quoted.number), number=quoted.number)


def facts_of(page: Page, document: Document) -> str:
    """Title, number, dates, standing, grade, address and review of a document."""
    lang = page.lang
    day = day_text(lang, document.checked_on)
    is_front = document.url.rstrip("/").count("/") < 4 and not document.url.endswith(".html")
    where = "address_search" if is_front or document.url in _SHARED else "address_here"
    checked = _w(lang, "checked_days", checked=day, review=day_text(lang, document.next_review))
    number = f'<span lang="zh-Hans">{escape(document.number)}</span>' if document.number else ""
    pairs = [
        ("title", titled(lang, document)),
        ("number", number),
        ("issued", issued_text(lang, document.issued)),
        ("in_force", day_text(lang, document.in_force) if document.in_force else ""),
        ("last_day", day_text(lang, document.last_day) if document.last_day else ""),
        ("status", _w(lang, "status_on", status=status_of(lang, document), day=day)),
        ("grade", f"{grade_badge(lang, document.grade)} {escape(say(lang, f'grade.{document.grade}'))}"),
        ("address", external(document, _w(lang, where))),
        ("checked", checked),
    ]
    return facts((_w(lang, name), value) for name, value in pairs)


_SHARED = {url for url in (d.url for d in DOCUMENTS.values()) if [d.url for d in DOCUMENTS.values()].count(url) > 1}
"""Addresses of a database or an authority, where one has to search."""


def coverage_map(page: Page, document: str, anchor: str = "") -> str:
    """Every article of a document that has a place in the map: our summary, and what became of it.

    Each row is where links to its article lead, unless the article is quoted above, in a section of its own.
    """
    lang = page.lang
    rows = []
    for mapped in articles_of(document):
        name = _w(lang, "article", han=numeral(mapped.article), number=mapped.article)
        own = f"{anchor}{article_anchor(mapped.article)}"
        is_quoted = mapped.id in ARTICLES
        head = f'<a href="#{own}">{name}</a>' if is_quoted else f'<span id="{own}">{name}</span>'
        summary = escape(mapped.zh if lang == "zh" else mapped.en)
        rows.append(Row(head, (f"{summary}<br>{_state(page, mapped)}",)))
    heads = [escape(say(lang, f"column.{column}")) for column in ("article", "summary")]
    return table(lang, "caption.coverage_map", heads, rows)


def _state(page: Page, mapped: Mapped) -> str:
    lang = page.lang
    """What became of an article, and where."""
    state = f"<b>{escape(say(lang, f'state.{mapped.state}'))}</b>{word(lang, 'colon')}"
    return f"<small>{state}{word(lang, 'list').join(_whither(page, mapped))}</small>"


def _whither(page: Page, mapped: Mapped) -> Iterator[str]:
    """The rules, the page, who decides, or the reason."""
    lang = page.lang
    if mapped.rules:
        yield from (rule_link(page, rule) for rule in mapped.rules)
    elif mapped.page == page.path.removesuffix(".md") or (mapped.page and f"page.{mapped.page}" not in WORDS):
        yield _w(lang, "here")
    elif mapped.page:
        yield page.link(mapped.page, _w(lang, f"page.{mapped.page}"))
    elif mapped.decided_by:
        yield _w(lang, "decided_by", who=escape(pick(lang, mapped.decided_by)))
    else:
        yield escape(pick(lang, mapped.reason or ("", "")))


def check_words(lang: str) -> str:
    return _w(lang, "check")

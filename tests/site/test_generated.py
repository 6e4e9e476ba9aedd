"""The generated pages: one for each document, place and question, alike in both languages, and a valid feed."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import date, datetime
from html import escape
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree as ET

import pytest
from pages import cases, law, regions, rules
from pages.documents import LOCAL, NATIONAL
from pages.markup import slug_of
from yibao.law import ARTICLES, DOCUMENTS, Article
from yibao.law.coverage_map import COVERAGE, Mapped
from yibao.parameters import REGIONS
from yibao.parameters.every import every, of_region
from yibao.views.reference import changes, rule_ids

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / ".build" / "generated"
LANGUAGES = ("zh", "en")
ATOM = "{http://www.w3.org/2005/Atom}"
HEADING = re.compile(r"^(#+) .*\{#([\w-]+)\}$", re.MULTILINE)
OWN = ("w3.org", "json-schema.org", "creativecommons.org")
"""Names of formats, not addresses one visits."""


def generated(lang: str) -> dict[str, str]:
    folder = GENERATED / lang / "pages"
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.md"))}


def html_of(site_dir: Path, lang: str, page: str) -> str:
    return (site_dir / lang / page / "index.html").read_text("utf-8")


# ── both languages ──────────────────────────────────────────────────────────────────────────────────


def test_both_languages_have_the_same_generated_pages_in_the_same_order() -> None:
    chinese, english = (json.loads((GENERATED / lang / "pages.json").read_text("utf-8")) for lang in LANGUAGES)
    assert [page["path"] for page in chinese] == [page["path"] for page in english]
    assert {page["path"] for page in chinese} == generated("zh").keys() == generated("en").keys()


@pytest.mark.parametrize("path", generated("zh"))
def test_a_generated_page_and_its_twin_have_the_same_sections_and_dates(path: str) -> None:
    chinese, english = (generated(lang)[path] for lang in LANGUAGES)
    assert [(len(marks), anchor) for marks, anchor in HEADING.findall(chinese)] == [
        (len(marks), anchor) for marks, anchor in HEADING.findall(english)
    ]
    for pattern in (r"^(?:verified|review): .*$", r"<table", r"<li>", r"<tr>", r'datetime="[^"]*"', r'href="[^"]*"'):
        counts = [Counter(re.findall(pattern, text, re.MULTILINE)) for text in (chinese, english)]
        assert counts[0] == counts[1], pattern


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_generated_page_has_a_title_and_a_description_of_its_own(lang: str) -> None:
    least, most = {"zh": (45, 120), "en": (100, 175)}[lang]
    found = {}
    for path, text in generated(lang).items():
        matter = dict(re.findall(r'^(title|description): "(.*)"$', text, re.MULTILINE))
        assert least <= len(matter["description"]) <= most, (path, len(matter["description"]))
        found[path] = (matter["title"], matter["description"])
    assert len(set(found.values())) == len(found)
    assert len({title for title, _ in found.values()}) == len(found)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_placeholder_is_left_and_no_chinese_punctuation_in_english(lang: str) -> None:
    for path, text in generated(lang).items():
        body = re.sub(r"\{!.*?!\}|\{#[\w-]+\}|\{ \.md-button[^}]*\}", "", text)
        assert not re.search(r"\{\w*\}", body), path
        if lang == "en":
            plain = re.sub(r'<(\w+)[^>]*lang="zh-Hans"[^>]*>.*?</\1>', "", body)
            assert not re.search(r"[。，；：]", re.sub(r"<[^>]*>", "", plain)), path


# ── everything has its page ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_document_has_a_page_that_names_and_links_it(site_dir: Path, lang: str, document: str) -> None:
    pages = [law.page_of(document).partition("#")[0]]
    if document not in NATIONAL:
        pages = [f"regions/{slug_of(code)}" for code in law.places_of(document)]
    for page in pages:
        html = html_of(site_dir, lang, page)
        assert DOCUMENTS[document].url.replace("&", "&amp;") in html
        assert DOCUMENTS[document].zh in html
        assert DOCUMENTS[document].number in html


def test_the_two_kinds_of_documents_do_not_overlap() -> None:
    assert set(NATIONAL) <= set(DOCUMENTS)
    assert {code for codes in LOCAL.values() for code in codes} == set(REGIONS)
    assert len({about.slug for about in NATIONAL.values()}) == len(NATIONAL)


@pytest.mark.parametrize("mapped", COVERAGE.values(), ids=COVERAGE)
def test_every_article_of_the_map_has_an_anchor_that_says_what_became_of_it(site_dir: Path, mapped: Mapped) -> None:
    page, _, anchor = law.page_of(mapped.document, mapped.article).partition("#")
    for lang in LANGUAGES:
        html = html_of(site_dir, lang, page)
        assert html.count(f'id="{anchor}"') == 1
        for rule in mapped.rules:
            assert f"rules/{rule.partition('.')[0]}/#{rule.partition('.')[2].replace('_', '-')}" in html


@pytest.mark.parametrize("quoted", ARTICLES.values(), ids=ARTICLES)
def test_every_quoted_article_stands_in_a_section_of_its_own(site_dir: Path, quoted: Article) -> None:
    page, _, anchor = law.page_of(quoted.document, quoted.number).partition("#")
    for lang in LANGUAGES:
        html = html_of(site_dir, lang, page)
        assert re.search(rf'<h[23] id="{anchor}">', html)
        assert all(f"<p>{line}</p>" in html for line in quoted.text)


@pytest.mark.parametrize("code", REGIONS)
def test_every_place_shows_all_that_is_held_of_it(code: str) -> None:
    page = f"regions/{slug_of(code)}.md"
    held = regions.versions_of(code)
    for lang in LANGUAGES:
        text = generated(lang)[page]
        table = text.partition("{#values}")[2].partition("\n## ")[0]
        assert table.count('<th scope="row">') == len(held)
        for _, version in held:
            assert all(f"yb-grade--{cite.source.grade}" in table for cite in version.cites)
        assert f"check.md#v1&region={code}" in text


@pytest.mark.parametrize("rule", rule_ids())
def test_every_rule_has_a_section_with_its_sentences_law_and_cases(rule: str) -> None:
    question, _, name = rule.partition(".")
    for lang in LANGUAGES:
        text = generated(lang)[f"rules/{question}.md"]
        section = text.partition(f"{{#{name.replace('_', '-')}}}")[2].partition("\n## ")[0]
        assert section.count("yb-cite")
        assert all(escape(sentence) in section for _, sentence in cases.sentences(lang, rule))
        assert len(cases.examples(rule)) >= 1


def test_every_rule_belongs_to_one_of_the_pages() -> None:
    assert sorted(rule for question in rules.QUESTIONS for rule in rules.rules_of(question)) == rule_ids()


def test_every_parameter_is_shown_with_a_rule_that_uses_it() -> None:
    local = {parameter.id for code in REGIONS for parameter in of_region(code)}
    national = {parameter.id for parameter in every().values()} - local
    assert national == set(rules.PARAMETERS)
    assert national == {parameter.id for rule in rules.USES for parameter in rules.used_by(rule)[0]}
    assert set(rules.USES) <= set(rule_ids())


# ── addresses ───────────────────────────────────────────────────────────────────────────────────────


def test_every_external_address_is_written_in_the_sources_alone() -> None:
    """But for the project whose program we ship, and the vocabulary in which a page tells of itself."""
    sources = ROOT / "calculator" / "src" / "yibao" / "law" / "sources.py"
    found = {}
    for folder, endings in {
        "docs": (".md", ".html", ".py"),
        "calculator/src": (".py",),
        "scripts/pages": (".py",),
    }.items():
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in endings and path != sources:
                addresses = re.findall(r"https?://[\w.-]+", path.read_text("utf-8"))
                others = [one for one in addresses if not one.endswith((*OWN, "pyodide.org", "schema.org"))]
                if others:
                    found[path.relative_to(ROOT).as_posix()] = others
    assert not found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_generated_page_leads_outside_only_to_sources(site_dir: Path, lang: str) -> None:
    known = {document.url for document in DOCUMENTS.values()}
    for path in generated(lang):
        html = html_of(site_dir, lang, path.removesuffix(".md").removesuffix("index"))
        assert set(re.findall(r'<a href="(https?://[^"]*)"', html)) <= known, path


# ── calendar and feed ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_calendar_has_every_day_on_which_something_changes(site_dir: Path, lang: str) -> None:
    html = html_of(site_dir, lang, "law/calendar")
    begun = {change["date"] for change in changes(date.min, date.max) if change["event"] != "last_day"}
    assert begun <= set(re.findall(r'id="d([\d-]+)"', html))
    assert 'data-yb-until="2027-01-01"' in html
    assert html.index('id="d2027-01-01"') < html.index('id="d2026-07-01"')


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_feed_is_valid_atom(site_dir: Path, lang: str) -> None:
    feed = ET.fromstring((site_dir / lang / "changes.xml").read_bytes())  # noqa: S314 (our own)
    assert feed.tag == f"{ATOM}feed"
    calendar = html_of(site_dir, lang, "law/calendar")
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) >= 30
    for one in (feed, *entries):
        assert UUID(one.findtext(f"{ATOM}id", "").removeprefix("urn:uuid:")).version == 5
        assert one.findtext(f"{ATOM}title")
        assert datetime.fromisoformat(one.findtext(f"{ATOM}updated", "")).tzinfo
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    assert len(set(ids)) == len(ids)
    newest = max(entry.findtext(f"{ATOM}updated", "") for entry in entries)
    assert feed.findtext(f"{ATOM}updated") == newest
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    relations = {link.get("rel"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert relations == {"self": "changes.xml", "alternate": "law/calendar/"}
    for entry in entries:
        (link,) = entry.findall(f"{ATOM}link")
        page, _, anchor = link.get("href", "").partition("#")
        assert page == "law/calendar/"
        assert f'id="{anchor}"' in calendar
        content = entry.find(f"{ATOM}content")
        assert content is not None
        assert content.get("type") == "html"


def test_the_two_feeds_tell_of_the_same_changes(site_dir: Path) -> None:
    told = []
    for lang in LANGUAGES:
        feed = ET.fromstring((site_dir / lang / "changes.xml").read_bytes())  # noqa: S314 (our own)
        told.append(
            [
                (entry.findtext(f"{ATOM}updated"), [link.get("href") for link in entry.findall(f"{ATOM}link")])
                for entry in feed.findall(f"{ATOM}entry")
            ]
        )
    assert told[0] == told[1]


def test_the_law_that_is_next_is_in_the_feed(site_dir: Path) -> None:
    assert "2027年1月1日：中华人民共和国医疗保障法施行" in (site_dir / "zh" / "changes.xml").read_text("utf-8")

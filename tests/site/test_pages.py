"""The pages as files: the same in both languages, every link leads somewhere, nothing a strict policy would refuse."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest
import yaml  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parents[2]
HOST = "http://site.test/"
DATA = {"application/json", "application/ld+json"}
SOURCES = sorted(path.relative_to(ROOT / "docs" / "zh") for path in (ROOT / "docs" / "zh").rglob("*.md"))


@dataclass
class Parsed(HTMLParser):
    """What the tests ask of a page."""

    html: str
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    switches: list[str] = field(default_factory=list)
    unsafe: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._inline: str | None = None
        self.feed(self.html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        if "id" in named:
            self.ids.append(named["id"])
        if tag == "a" and "href" in named:
            self.links.append(named["href"])
        if tag == "a" and named.get("id") == "yb-language":
            self.switches.append(named["href"])
        if tag == "link" and named.get("rel") in {"stylesheet", "icon"}:
            self.loads.append(named["href"])
        if tag in {"script", "img"} and "src" in named:
            self.loads.append(named["src"])
        if "data-index" in named:
            self.loads.append(named["data-index"])
        self.unsafe += [f"<{tag} {name}>" for name in named if name == "style" or name.startswith("on")]
        self.unsafe += [f"{name}={value}" for name, value in named.items() if value.startswith("javascript:")]
        if tag == "style" or (tag == "script" and "src" not in named and named.get("type") not in DATA):
            self.unsafe.append(f"<{tag}>")


@pytest.fixture(scope="module")
def pages(site_dir: Path) -> dict[str, Parsed]:
    """Every page by its address below the root of the site."""
    return {
        file.relative_to(site_dir).as_posix().removesuffix("index.html"): Parsed(file.read_text("utf-8"))
        for file in sorted(site_dir.rglob("*.html"))
    }


def front_matter(path: Path) -> dict[str, object]:
    _, head, _ = path.read_text("utf-8").split("---\n", 2)
    loaded = yaml.safe_load(head)
    assert isinstance(loaded, dict)
    return loaded


def headings(path: Path) -> list[tuple[int, str | None]]:
    """Level and explicit id of each heading outside code blocks."""
    text = re.sub(r"^```.*?^```", "", path.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    found = re.findall(r"^(#+) .*?(?:\{:?\s*#([\w-]+)[^}]*\})?\s*$", text, flags=re.MULTILINE)
    return [(len(marks), anchor or None) for marks, anchor in found]


def local_targets(pages: dict[str, Parsed]) -> Iterator[tuple[str, str, str, str]]:
    """Every link that stays on the site: page, link, target, anchor."""
    for address, page in pages.items():
        for link in page.links:
            url = urlsplit(urljoin(HOST + address, link))
            if url.hostname == "site.test":
                values = url.fragment.startswith("v1&")  # what the form is filled with, not a place on the page
                yield address, link, unquote(url.path)[1:], "" if values else unquote(url.fragment)


def test_the_two_languages_have_the_same_pages() -> None:
    assert SOURCES, "there are no pages"
    english = sorted(path.relative_to(ROOT / "docs" / "en") for path in (ROOT / "docs" / "en").rglob("*.md"))
    assert english == SOURCES


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_a_page_and_its_twin_have_the_same_sections(source: Path) -> None:
    chinese, english = (headings(ROOT / "docs" / language / source) for language in ("zh", "en"))
    assert chinese == english
    assert all(anchor for _, anchor in chinese), "a heading without an id of its own"


@pytest.mark.parametrize("source", SOURCES, ids=str)
def test_a_page_and_its_twin_were_checked_together(source: Path) -> None:
    chinese, english = (front_matter(ROOT / "docs" / language / source) for language in ("zh", "en"))
    for name in ("verified", "review"):
        assert isinstance(chinese[name], date), name
        assert chinese[name] == english[name], name
    assert chinese["verified"] < chinese["review"]  # type: ignore[operator]
    assert chinese.get("calculator") == english.get("calculator")
    for matter in (chinese, english):
        assert matter["title"]
        assert matter["description"]


def test_the_built_pages_have_the_same_anchors(pages: dict[str, Parsed]) -> None:
    for address, page in pages.items():
        if address.startswith("zh/"):
            assert page.ids == pages["en/" + address.removeprefix("zh/")].ids, address


def test_no_id_is_used_twice(pages: dict[str, Parsed]) -> None:
    for address, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), address


def test_every_internal_link_leads_to_a_page_and_an_anchor(pages: dict[str, Parsed], site_dir: Path) -> None:
    targets = list(local_targets(pages))
    assert len(targets) > 100
    broken = [
        f"{address}: {link}"
        for address, link, target, anchor in targets
        if (anchor and anchor not in pages[target].ids if target in pages else not (site_dir / target).is_file())
    ]
    assert not broken


def test_everything_a_page_loads_is_there(pages: dict[str, Parsed], site_dir: Path) -> None:
    for address, page in pages.items():
        for load in page.loads:
            url = urlsplit(urljoin(HOST + address, load))
            assert url.hostname == "site.test", f"{address} loads {load}"
            assert (site_dir / url.path[1:]).is_file(), f"{address} loads {load}"


def test_the_language_switch_leads_to_the_twin(pages: dict[str, Parsed]) -> None:
    for address, page in pages.items():
        language, _, within = address.partition("/")
        if within and not within.endswith("404.html"):
            twin = {"zh": "en", "en": "zh"}[language]
            assert [urljoin(HOST + address, link) for link in page.switches] == [f"{HOST}{twin}/{within}"]


@pytest.mark.parametrize("address", ["404.html", "zh/404.html", "en/404.html"])
def test_an_error_page_works_at_any_depth(pages: dict[str, Parsed], address: str) -> None:
    page = pages[address]
    for link in page.links + page.loads:
        assert link.startswith(("/", "#")), link


def test_links_between_pages_are_relative(pages: dict[str, Parsed]) -> None:
    for address, page in pages.items():
        if not address.endswith("404.html"):
            assert not [link for link in page.links + page.loads if link.startswith("/")], address


def data_of(page: Parsed) -> dict[str, Any]:
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.html)
    assert len(found) == 1
    loaded: dict[str, Any] = json.loads(found[0])
    return loaded


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_page_tells_search_engines_what_it_is(pages: dict[str, Parsed], language: str) -> None:
    for address, page in pages.items():
        if not address.startswith(f"{language}/") or address.endswith("404.html"):
            continue
        data = data_of(page)
        assert data["@type"] == "WebPage"
        assert data["inLanguage"] == {"zh": "zh-Hans", "en": "en"}[language]
        assert f'datetime="{data["lastReviewed"]}"' in page.html, address
        for basis in data.get("isBasedOn", []):
            assert urlsplit(urljoin(HOST + address, basis)).path[1:] in pages, f"{address}: {basis}"
        for name, value in (("title", data["name"]), ("description", data["description"]), ("type", "article")):
            assert f'<meta property="og:{name}" content="{value}">' in unescape(page.html), address


def test_a_page_and_its_twin_rest_on_the_same_documents() -> None:
    for source in SOURCES:
        chinese, english = (front_matter(ROOT / "docs" / language / source) for language in ("zh", "en"))
        assert chinese.get("basis") == english.get("basis"), source


def test_no_page_has_inline_code_or_style(pages: dict[str, Parsed]) -> None:
    for address, page in pages.items():
        assert not page.unsafe, address


def test_every_page_carries_its_policy_first(pages: dict[str, Parsed]) -> None:
    for address, page in pages.items():
        policy = page.html.index('http-equiv="Content-Security-Policy"')
        assert policy < page.html.index("<link"), address
        assert ("wasm-unsafe-eval" in page.html) == address.endswith("/check/"), address


def test_the_headers_give_each_page_one_policy(pages: dict[str, Parsed], site_dir: Path) -> None:
    rules = re.split(r"\n(?=/)", (site_dir / "_headers").read_text("utf-8").rstrip())
    policies = {rule.split("\n")[0]: re.findall(r"Content-Security-Policy: (.*)", rule) for rule in rules}
    for address, page in pages.items():
        (header,) = policies["/" + address]
        meta = re.search(r'Content-Security-Policy" content="([^"]*)"', page.html)
        assert meta
        assert header == f"{meta[1]}; frame-ancestors 'self'", address
    assert policies["/*"] == []


def test_only_the_check_page_starts_the_calculator(pages: dict[str, Parsed]) -> None:
    for address, page in pages.items():
        starts = any(load.endswith("/check.mjs") for load in page.loads)
        assert starts == address.endswith("/check/"), address


def test_the_sitemap_names_every_page_once_with_both_languages(pages: dict[str, Parsed], site_dir: Path) -> None:
    sitemap = (site_dir / "sitemap.xml").read_text("utf-8")
    listed = re.findall(r"<loc>(.*?)</loc>", sitemap)
    expected = [address for address in pages if "/" in address and not address.endswith("404.html")]
    assert sorted(urlsplit(url).path for url in listed) == sorted("/" + address for address in expected)
    assert sitemap.count("<lastmod>20") == len(expected)
    assert sitemap.count('hreflang="zh-Hans"') == sitemap.count('hreflang="en"') == len(expected)


def test_the_words_of_the_theme_are_there_in_both_languages() -> None:
    words = []
    for name in ("mkdocs.yml", "docs/mkdocs.en.yml"):
        text = re.sub(r"!ENV \[.*?\]", "''", (ROOT / name).read_text("utf-8"))
        words.append(yaml.safe_load(text)["extra"]["words"])
    chinese, english = words
    assert chinese.keys() == english.keys()
    assert not [name for name in chinese if chinese[name] == english[name]]

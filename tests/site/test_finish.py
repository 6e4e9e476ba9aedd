"""The last step of the build: what it writes for the whole site, and that it writes the same again."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from pathlib import Path

import brotli
import finish
import pytest
import sharing

ROOT = Path(__file__).resolve().parents[2]
CONFIGS = {"zh": "mkdocs.yml", "en": "docs/mkdocs.en.yml"}


def build(folder: Path, patch: pytest.MonkeyPatch) -> dict[str, bytes]:
    """Both languages and the last step, into another folder."""
    for language, config in CONFIGS.items():
        options = ["build", "--quiet", "--strict", "-f", config, "-d", str(folder / language)]
        command = [sys.executable, "-m", "mkdocs", *options]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    patch.setattr(finish, "SITE", folder)
    finish.main()
    return finish.tree(folder)


def test_two_builds_give_the_same_bytes(site_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SITE_URL", raising=False)
    first, second = finish.tree(site_dir), build(tmp_path, monkeypatch)
    assert first.keys() == second.keys()
    assert not [name for name in first if first[name] != second[name]]


def test_a_known_address_gives_absolute_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SITE_URL", "https://example.test/yibao")
    files = {
        name: data.decode() for name, data in build(tmp_path, monkeypatch).items() if name.endswith((".html", "xml"))
    }
    page = files["zh/check/index.html"]
    assert '<link rel="canonical" href="https://example.test/yibao/zh/check/">' in page
    assert '<link rel="alternate" hreflang="en" href="https://example.test/yibao/en/check/">' in page
    assert '<meta property="og:url" content="https://example.test/yibao/zh/check/">' in page
    assert '"url": "https://example.test/yibao/zh/check/"' in page
    assert '<span class="yb-qr"><svg role="img" aria-label="本页地址的二维码"' in page
    assert "<loc>https://example.test/yibao/en/check/</loc>" in files["sitemap.xml"]
    links = re.findall(r'(?:href|src)="(/[^"]*)"', files["zh/404.html"] + files["404.html"])
    assert links
    assert all(link.startswith(("/yibao/zh/", "/yibao/en/", "/yibao/_/")) for link in links)


PAGE = """<head>
<link rel="alternate" type="application/atom+xml" title="x" href="../changes.xml">
<script type="application/ld+json">{"isBasedOn": ["../law/x/"], "name": "\\u003c/script>"}</script></head>
<p class="yb-checked"><time datetime="2026-11-22"></time> <span class="yb-qr" data-yb-qr="code"></span>"""


def test_without_an_address_nothing_needs_one() -> None:
    html = sharing.complete(PAGE, sharing.Place("zh/x/", ""), feed=False)
    assert not re.search("canonical|atom|svg|yb-qr", html)
    assert '{"isBasedOn": ["../law/x/"], "name": "\\u003c/script>"}' in html


def test_with_an_address_everything_is_absolute() -> None:
    html = sharing.complete(PAGE, sharing.Place("zh/x/", "https://example.test/"), feed=True)
    assert '"isBasedOn": ["https://example.test/zh/law/x/"]' in html
    assert 'type="application/atom+xml"' in html
    assert '<svg role="img" aria-label="code"' in html


def test_the_sitemap_says_when_a_page_was_checked() -> None:
    assert "<lastmod>2026-11-22</lastmod>" in sharing.sitemap({"zh/x/": PAGE}, "")
    assert "lastmod" not in sharing.sitemap({"zh/x/": "<p>"}, "")


def test_compressed_twins_hold_the_same_bytes(site_dir: Path) -> None:
    files = finish.tree(site_dir)
    twins = [name for name in files if name.endswith((".br", ".gz"))]
    assert "zh/index.html.br" in twins
    assert any(name.endswith(".wasm.br") for name in twins)
    for name in twins:
        unpack = brotli.decompress if name.endswith(".br") else gzip.decompress
        assert unpack(files[name]) == files[name[:-3]], name


def test_directories_for_ever_are_named_by_their_content(site_dir: Path) -> None:
    folders = [folder for folder in (site_dir / "_").iterdir() if folder.is_dir()]
    assert len(folders) == 2
    for folder in folders:
        files = {name: data for name, data in finish.tree(folder).items() if not name.endswith((".br", ".gz"))}
        assert folder.name == finish.digest(files.items())


def test_a_name_changes_with_any_byte_or_name() -> None:
    names = {
        finish.digest([("a", b"1"), ("b", b"2")]),
        finish.digest([("a", b"1"), ("b", b"3")]),
        finish.digest([("a", b"1"), ("c", b"2")]),
        finish.digest([("a", b"1b\0002")]),
    }
    assert len(names) == 4
    assert finish.digest([("b", b"2"), ("a", b"1")]) in names


def test_tables_keep_their_alignment_without_style_and_scroll_in_a_box() -> None:
    html = '<table><tr><th style="text-align: right;">x</th><td style="text-align: center;">y</td></tr></table>'
    box = '<div class="yb-scroll" role="region" tabindex="0" aria-label="z">'
    table = '<table><tr><th class="yb-right">x</th><td class="yb-center">y</td></tr></table>'
    assert finish.strict_tables(html) == f'<div class="yb-scroll" tabindex="0">{table}</div>'
    assert finish.strict_tables(f"{box}{html}</div>") == f"{box}{table}</div>"


def test_without_the_languages_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finish, "SITE", tmp_path)
    with pytest.raises(SystemExit, match="build both languages"):
        finish.main()

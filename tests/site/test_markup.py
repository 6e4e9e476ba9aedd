"""The Nu HTML checker on every page, and the budget of a page that is only read."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request
from server import Site, serving

ROOT = Path(__file__).resolve().parents[2]
VNU = ROOT / "scripts" / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"

# The checker takes a block of JSON for a script. That there is no inline script is tested in test_pages.py.
DATA_BLOCK = "Inline script violates Content Security Policy"


def complaints(*addresses: str) -> list[str]:
    loopback = "-Dnu.validator.servlet.allow-forbidden-hosts=true"
    options = ["--format", "json", "--stdout", "--exit-zero-always"]
    command = ["java", loopback, "-jar", str(VNU), *options, *addresses]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [
        f"{message['url']}:{message.get('lastLine')}: {message['message']}"
        for message in json.loads(done.stdout)["messages"]
        if not message["message"].startswith(DATA_BLOCK)
    ]


def test_every_page_is_valid_html(site_dir: Path, site_url: str) -> None:
    """Asked for over HTTP: the checker also tries the page's policy on its address."""
    pages = [site_url + page.relative_to(site_dir).as_posix() for page in sorted(site_dir.rglob("*.html"))]
    assert not complaints(*pages)


def test_the_checker_sees_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        "<!doctype html><html lang=en><title>x</title><p id=a><p id=a>", encoding="utf-8"
    )
    with serving(Site(tmp_path)) as url:
        assert any("Duplicate ID" in complaint for complaint in complaints(f"{url}page.html"))
        assert complaints(f"{url}absent.html")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_reading_page_is_light(page: Page, site_dir: Path, language: str) -> None:
    """Every page but the calculator's. What it loads from the cache counts as if it came from the network."""
    requests: list[Request] = []
    page.on("requestfinished", lambda request: requests.append(request))
    page.context.new_cdp_session(page).send("Network.setCacheDisabled", {"cacheDisabled": True})
    heavy = {}
    for file in sorted((site_dir / language).rglob("*.html")):
        address = file.relative_to(site_dir).as_posix().removesuffix("index.html")
        if address.endswith("/check/"):
            continue
        requests.clear()
        page.goto(address, wait_until="networkidle")
        size = sum(request.sizes()["responseBodySize"] for request in requests)
        if len(requests) > 10 or size > 60 * 1024:
            heavy[address] = (len(requests), size)
    assert not heavy

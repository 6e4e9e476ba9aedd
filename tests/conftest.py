"""What all tests of the built site share: its folder, its address, and a watched browser."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from bootstrap import BUILD, find_chromium
from playwright.sync_api import BrowserContext, ConsoleMessage, Request, WebError, expect
from server import Site, serving

LOOPBACK = {"127.0.0.1", "localhost"}
CHROMIUM_FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_configure(config: pytest.Config) -> None:
    """Keep what Playwright writes among the other products of the build, and be patient with the browser."""
    config.option.output = str(BUILD / "test-results")
    expect.set_options(timeout=20_000)  # milliseconds; two browsers at once keep a small machine busy


@pytest.fixture(scope="session")
def site_dir() -> Path:
    """Return the folder of the built site."""
    folder = BUILD / "site"
    if not (folder / "index.html").is_file():
        pytest.fail("There is no built site in .build/site: run ./scripts/build first.", pytrace=False)
    return folder


@pytest.fixture(scope="session")
def site_url(site_dir: Path) -> Iterator[str]:
    """Serve the built site on a free port; the address ends in a slash."""
    with serving(Site(site_dir)) as url:
        yield url


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the system's Chromium, quiet towards the network."""
    chromium = find_chromium()
    if chromium is None:
        pytest.fail("Chromium is missing: install it, or name it in $CHROMIUM.", pytrace=False)
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {**browser_type_launch_args, "executable_path": chromium, "args": [*CHROMIUM_FLAGS, *sandbox]}


@pytest.fixture(scope="session")
def base_url(site_url: str) -> str:
    """Let tests name pages by their path: page.goto("zh/check/")."""
    return site_url


class Watch:
    """Notes what no page may do: ask another origin for anything, or complain in the console."""

    def __init__(self) -> None:
        self.contexts: list[BrowserContext] = []
        self.foreign: list[str] = []
        self.errors: list[str] = []

    def add(self, context: BrowserContext) -> None:
        self.contexts.append(context)
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", self._web_error)

    def check(self, expected: list[str]) -> None:
        """Fail on foreign requests, on errors nobody expected, and on expected errors that did not come."""
        for context in self.contexts:
            if context.pages:
                context.cookies()  # a round trip, so that all events before it have arrived
        assert not self.foreign, f"requests that leave this machine: {self.foreign}"
        unexpected = [error for error in self.errors if not any(re.search(pattern, error) for pattern in expected)]
        assert not unexpected, f"errors in the browser's console: {unexpected}"
        absent = [pattern for pattern in expected if not any(re.search(pattern, error) for error in self.errors)]
        assert not absent, f"expected in the browser's console, but absent: {absent}; there: {self.errors}"

    def _request(self, request: Request) -> None:
        url = urlsplit(request.url)
        if url.scheme not in {"about", "blob", "data"} and url.hostname not in LOOPBACK:
            self.foreign.append(request.url)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(f"{message.text} ({message.location.get('url', '')})")

    def _web_error(self, error: WebError) -> None:
        self.errors.append(f"uncaught: {error.error}")


@pytest.fixture
def new_context(
    new_context: Callable[..., BrowserContext], request: pytest.FixtureRequest
) -> Iterator[Callable[..., BrowserContext]]:
    """Watch every browser context a test opens, and judge it when the test is over."""
    watch = Watch()

    def create(**options: Any) -> BrowserContext:
        context = new_context(**options)
        watch.add(context)
        return context

    yield create
    watch.check([marker.args[0] for marker in request.node.iter_markers("console_error")])

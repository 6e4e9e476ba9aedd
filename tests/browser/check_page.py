"""The Check page as tests handle it."""

from __future__ import annotations

import re
from typing import Self
from urllib.parse import parse_qsl

from playwright.sync_api import Locator, Page, Request, expect

START = 60_000
"""Milliseconds for a first answer on a busy machine."""

FILES = {
    "image": ("first.wasm", "first.asm.mjs", "image.bin", "pyodide.mjs"),
    "split": ("first.wasm", "first.asm.mjs", "stdlib.zip", "yibao.zip", "pyodide.mjs"),
    "plain": ("pyodide.asm.wasm", "pyodide.asm.mjs", "stdlib.zip", "yibao.zip", "pyodide.mjs"),
}
"""The ways to start, best first, and what each fetches."""
RUNGS = tuple(FILES)
AHEAD = {"image": ("second.wasm",), "split": ("second.wasm",), "plain": ()}
"""What each fetches ahead, while Python starts: an odd answer may need it, and then there may be no network."""

RUNTIME = re.compile(
    r"/(manifest\.json|pyodide\.\w+|(pyodide|first)\.asm\.\w+|(first|second)\.wasm|image\.bin|\w+(-rest)?\.zip|worker\.mjs)$"
)
"""What only the running calculator asks for."""

SAVE_DATA = "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})"
"""A script that says what a browser with Save-Data says: the calculator waits for the first touch."""

ONLY_RUNGS = """
  document.addEventListener("readystatechange", () => {
    const release = document.querySelector('meta[name="yb-runtime"]');
    if (release) release.dataset.rungs = "%s";
  });
"""


class CheckPage:
    """One opened Check page, and what it has asked the network for."""

    def __init__(self, page: Page, lang: str = "zh", site: str = "", rungs: str = "") -> None:
        """With `rungs`, the page knows only these ways to start."""
        self.page = page
        if rungs:
            page.add_init_script(ONLY_RUNGS % rungs)
        self.site = site  # an address of its own, or the one all tests share
        self.lang = lang
        self.requests: list[str] = []
        page.on("request", self._note)

    def _note(self, request: Request) -> None:
        self.requests.append(request.url)

    def open(self, fragment: str = "") -> Self:
        self.page.goto(f"{self.site}{self.lang}/check/{fragment}")
        return self

    def field(self, name: str) -> Locator:
        return self.page.locator(f'#yb-form [name="{name}"], #yb-choices [name="{name}"]')

    def value(self, name: str) -> str:
        return self.field(name).input_value()

    def type(self, name: str, text: str) -> None:
        self.field(name).fill(text)

    @property
    def status(self) -> Locator:
        return self.page.locator("#yb-start")

    @property
    def answer(self) -> Locator:
        return self.page.locator("#yb-result .yb-report")

    def error(self, name: str) -> Locator:
        return self.page.locator(f'[id="yb-{name}-error"]')

    def expect_answer(self, text: str | re.Pattern[str]) -> None:
        expect(self.answer).to_contain_text(text, timeout=START)

    def expect_ready(self) -> None:
        ready = {"zh": "计算器已就绪", "en": "The calculator is ready"}[self.lang]
        expect(self.status).to_contain_text(ready, timeout=START)

    def tool(self, name: str) -> Locator:
        """A button that keeps the answer: link, text, qr, print, ics or json."""
        return self.page.locator(f'[data-keep="{name}"]')

    def runtime_requests(self) -> list[str]:
        return [url for url in self.requests if RUNTIME.search(url)]

    def link(self) -> dict[str, str]:
        """What the address carries."""
        fragment = self.page.url.partition("#")[2]
        version, _, values = fragment.partition("&")
        assert version in {"", "v1"}
        return dict(parse_qsl(values, keep_blank_values=True))

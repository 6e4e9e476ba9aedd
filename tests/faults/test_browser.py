"""Browsers that lack something, refuse something, or stop in the middle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.check_page import START, CheckPage
from tests.faults import network as net
from tests.faults.network import Fault, Network
from tests.faults.survival import TYPED, expect_fault, expect_works

WORKER = r"/worker\.mjs$"
DEAF = (
    "self.addEventListener('message', (event) => {{"
    " if (event.data.request) {{ event.stopImmediatePropagation(); {} }} }});"
)
NO_MEMORY = """
  const given = WebAssembly.{0};
  WebAssembly.{0} = async (program, imports) => {{
    if (imports?.env || program.length > 1e6) throw new RangeError("out of memory");
    return given(program, imports);
  }};
"""


def test_17_no_javascript(new_context: Callable[..., BrowserContext]) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto("zh/check/")
    expect(page.get_by_text("JavaScript").first).to_be_visible()
    expect(page.locator("#static-stop")).to_be_visible()
    expect(page.locator("table").last).to_be_visible()


@pytest.mark.parametrize(
    ("script", "code"),
    [
        pytest.param("delete window.WebAssembly", "OLD", id="18 no WebAssembly"),
        pytest.param(
            "{ const Real = window.Worker; window.Worker = function (url) { return new Real(url); }; }",
            "OLD",
            id="19 no module worker",
        ),
        pytest.param("WebAssembly.validate = () => false", "OLD", id="20 no wasm exceptions"),
        pytest.param(
            "Object.defineProperty(Crypto.prototype, 'subtle', {get() {}})", "HTTPS", id="21 no crypto.subtle"
        ),
    ],
)
def test_below_the_floor_nothing_is_downloaded(page: Page, script: str, code: str) -> None:
    page.add_init_script(script)
    check = CheckPage(page).open()
    check.type("last_paid", TYPED)
    expect_fault(check, code)
    page.wait_for_timeout(1000)
    assert [url for url in check.runtime_requests() if not url.endswith("/worker.mjs")] == []


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        pytest.param(
            Fault(WORKER, net.header("Content-Security-Policy", "script-src 'self'; connect-src 'self'")),
            "WASM",
            id="22 a stricter policy forbids wasm",
        ),
        pytest.param(
            Fault(r"/check/$", net.edited("worker-src 'self'", "worker-src 'none'")),
            "WORKER",
            id="22 a stricter policy forbids workers",
            marks=pytest.mark.console_error("Content Security Policy"),
        ),
        pytest.param(
            Fault(WORKER, net.put_before(DEAF.format("self.close()")), times=1), None, id="25 killed over an answer"
        ),
        pytest.param(
            Fault(WORKER, net.put_before(DEAF.format("self.close()"))), "SILENT", id="25 killed again and again"
        ),
        pytest.param(Fault(WORKER, net.put_before(DEAF.format("for (;;);")), times=1), None, id="26 silent once"),
        pytest.param(Fault(WORKER, net.put_before(DEAF.format("for (;;);"))), "SILENT", id="26 silent always"),
        *(
            pytest.param(Fault(WORKER, net.put_before(NO_MEMORY.format(step))), "MEMORY", id=f"27 no memory to {step}")
            for step in ("compile", "instantiate")
        ),
    ],
)
def test_the_browser_refuses_or_stops(page: Page, site_dir: Path, fault: Fault, code: str | None) -> None:
    network = Network(fault)
    with network.serving(site_dir) as url:
        check = CheckPage(page, site=url).open()
        check.type("last_paid", TYPED)
        if code is None:
            expect(check.answer).to_contain_text(TYPED, timeout=2 * START)
            expect(check.status).not_to_contain_text("YB-")
        else:
            expect(check.status).to_contain_text("YB-", timeout=2 * START)
            expect_fault(check, code)


def test_24_storage_throws(page: Page) -> None:
    page.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])"
        " Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError'); }})"
    )
    check = CheckPage(page).open()
    check.type("last_paid", TYPED)
    expect_works(check)


def test_28_reloading_after_a_crash_does_not_loop(page: Page, site_dir: Path) -> None:
    network = Network(Fault(WORKER, net.put_before("throw new Error('broken');")))
    with network.serving(site_dir) as url:
        check = CheckPage(page, site=url)
        check.open()
        check.type("last_paid", TYPED)
        expect_fault(check, "WORKER")
        asked = len(network.asked)
        page.wait_for_timeout(3000)
        assert len(network.asked) == asked


def test_29_a_tab_frozen_during_the_start(page: Page) -> None:
    check = CheckPage(page).open()
    check.type("last_paid", TYPED)
    session = page.context.new_cdp_session(page)
    session.send("Page.setWebLifecycleState", {"state": "frozen"})
    page.wait_for_timeout(10_000)
    session.send("Page.setWebLifecycleState", {"state": "active"})
    expect_works(check)


def test_29_leaving_during_the_start_and_coming_back(page: Page) -> None:
    check = CheckPage(page).open()
    check.type("last_paid", TYPED)
    page.wait_for_url("**last_paid**")
    page.goto("zh/privacy/")
    page.go_back()
    expect_works(check)
    assert check.value("last_paid") == TYPED


def test_30_two_tabs(new_context: Callable[..., BrowserContext]) -> None:
    context = new_context()
    tabs = [CheckPage(context.new_page()).open() for _ in range(2)]
    for tab, month in zip(tabs, ("2026-04", "2026-05"), strict=True):
        tab.type("last_paid", month)
    for tab, month in zip(tabs, ("2026年4月", "2026年5月"), strict=True):
        tab.expect_answer(month)


def test_30_retry_pressed_twice(page: Page, site_dir: Path) -> None:
    network = Network(Fault(r"\.wasm$", net.shortened))
    with network.serving(site_dir) as url:
        check = CheckPage(page, site=url).open()
        check.type("last_paid", TYPED)
        expect_fault(check, "HASH")
        network.heal()
        asked = len(network.asked)
        check.status.locator(".yb-start__retry").evaluate("button => { button.click(); button.click(); }")
        expect_works(check)
        assert sum(path.endswith("/worker.mjs") for path in network.asked[asked:]) <= 1


def test_31_the_language_switched_while_computing(page: Page) -> None:
    check = CheckPage(page).open()
    check.expect_ready()
    check.type("last_paid", TYPED)
    page.wait_for_url("**last_paid**")
    page.locator("a[hreflang]:visible").first.click()
    other = CheckPage(page, "en")
    other.expect_answer("May 2026")
    assert other.value("last_paid") == TYPED

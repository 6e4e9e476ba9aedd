"""The watch over the browser sees what it is there for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import Watch


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def watched(browser: Browser, watch: Watch) -> Iterator[Page]:
    with browser.new_context() as context:
        watch.add(context)
        context.route("**/*", lambda route: route.fulfill(body="<p>here</p>", content_type="text/html"))
        yield context.new_page()


def test_a_quiet_page_passes(watch: Watch, watched: Page) -> None:
    watched.goto("http://127.0.0.1:1/")
    watched.evaluate("console.warn('no error')")
    watch.check([])


@pytest.mark.parametrize(
    "code",
    [
        "document.body.innerHTML = '<img src=https://elsewhere.test/>'",
        "fetch('https://elsewhere.test/', {mode: 'no-cors'})",
        "new Worker(URL.createObjectURL(new Blob(['fetch(`https://elsewhere.test/`, {mode: `no-cors`})'])))",
    ],
    ids=["image", "fetch", "worker"],
)
def test_a_foreign_request_fails(watch: Watch, watched: Page, code: str) -> None:
    watched.goto("http://127.0.0.1:1/")
    with watched.context.expect_event("request", lambda request: "elsewhere" in request.url):
        watched.evaluate(f"() => {{ {code} }}")
    with pytest.raises(AssertionError, match="elsewhere"):
        watch.check([])


@pytest.mark.parametrize("code", ["console.error('it broke')", "setTimeout(() => { throw Error('it broke') })"])
def test_an_error_fails_unless_it_is_expected(watch: Watch, watched: Page, code: str) -> None:
    watched.goto("http://127.0.0.1:1/")
    watched.evaluate(code)
    watched.evaluate("new Promise(done => setTimeout(done, 10))")
    with pytest.raises(AssertionError, match="it broke"):
        watch.check([])
    watch.check(["it broke"])


def test_an_expected_error_that_stays_away_fails(watch: Watch, watched: Page) -> None:
    watched.goto("http://127.0.0.1:1/")
    with pytest.raises(AssertionError, match="absent"):
        watch.check(["it broke"])

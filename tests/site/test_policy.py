"""The policy holds in a real browser: what it forbids does not happen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

PAGES = ["", "zh/", "en/check/", "zh/after-leaving/cover/", "en/law/social-insurance-law/"]
REFUSED = "Content Security Policy"


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.console_error(REFUSED)
def test_a_script_put_in_on_the_way_does_not_run(page: Page, site_url: str, path: str) -> None:
    def inject(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=response.text() + "<script>window.ran = true</script>")

    page.route(site_url + path, inject)
    page.goto(path)
    assert page.evaluate("() => [document.scripts.length > 1, window.ran]") == [True, None]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.console_error(REFUSED)
def test_nothing_is_sent_elsewhere(page: Page, path: str) -> None:
    page.goto(path)
    outcome = page.evaluate("() => fetch('https://elsewhere.test/').then(() => 'sent', (error) => error.name)")
    assert outcome == "TypeError"


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.console_error("TrustedHTML")
def test_html_from_a_string_is_refused(page: Page, path: str) -> None:
    page.goto(path)
    outcome = page.evaluate(
        "() => { try { document.body.innerHTML = '<b>x</b>'; return 'set'; } catch (error) { return error.name; } }"
    )
    assert outcome == "TypeError"


def test_another_site_cannot_frame_a_page(page: Page, site_url: str) -> None:
    elsewhere = site_url.replace("127.0.0.1", "localhost")
    page.route(
        "**/host", lambda route: route.fulfill(body=f"<iframe src={site_url}zh/></iframe>", content_type="text/html")
    )
    page.goto(elsewhere + "host")
    expect(page.frame_locator("iframe").locator("h1", has_text="医保")).to_have_count(0)

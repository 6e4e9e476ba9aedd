"""Links carry what was typed, in the fragment alone; hostile ones do nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.check_page import CheckPage

NOTICE = ".yb-link-notice"


def test_typing_writes_the_link_and_the_link_fills_the_form(
    new_context: Callable[..., BrowserContext],
) -> None:
    first = CheckPage(new_context().new_page()).open()
    first.type("last_paid", "２０２６年５月")
    first.field("region").select_option("310000")
    first.expect_answer("上海")
    assert first.link() == {"as_of": first.value("as_of"), "last_paid": "２０２６年５月", "region": "310000"}
    fragment = first.page.url.partition("#")[2]
    assert fragment.split("&")[1:] == sorted(fragment.split("&")[1:])

    second = CheckPage(new_context().new_page()).open(f"#{fragment}")
    second.expect_answer("上海")
    assert second.value("last_paid") == "２０２６年５月"
    assert second.value("region") == "310000"
    expect(second.page.locator(NOTICE)).to_be_empty()
    assert all("last_paid" not in url for url in second.requests)


def test_an_emptied_form_leaves_no_values_in_the_address(page: Page) -> None:
    check = CheckPage(page).open("#v1&last_paid=2026-05")
    for name in ("last_paid", "as_of"):
        check.type(name, "")
    expect(page).to_have_url(re.compile(r"/zh/check/$"))


@pytest.mark.parametrize("fragment", ["", "#", "#static", "#v", "#v1", "#v1&", "#last_paid=2026-05"])
def test_without_values_the_form_is_empty(page: Page, fragment: str) -> None:
    check = CheckPage(page).open(fragment)
    assert check.value("last_paid") == ""
    expect(page.locator(NOTICE)).to_be_empty()


@pytest.mark.parametrize("version", ["v0", "v2", "v99"])
def test_an_unknown_version_is_said_and_nothing_is_filled_in(page: Page, version: str) -> None:
    check = CheckPage(page).open(f"#{version}&last_paid=2026-05")
    expect(page.locator(NOTICE)).to_contain_text("这个链接的格式我们不认识")
    assert check.value("last_paid") == ""


@pytest.mark.parametrize(
    ("pair", "named"),
    [
        ("unknown=1", "unknown"),
        ("Last_Paid=2025-01", "Last_Paid"),
        ("last_paid=2025-01", "last_paid"),  # a second time
        ("__proto__=1", "__proto__"),
        ("constructor=1", "constructor"),
        ("toString", "toString"),
        ("as_of=2026%0005-01", "as_of"),
        ("as_of=%E4%B8", "as_of"),
        ("as_of=%", "as_of"),
        ("as_of=" + "9" * 100_000, "as_of"),
        ("region=999999", "region"),
        ("<img/src=x/onerror=alert(1)>=1", "<img/src=x/onerror=alert(1)>"),
        ("n" * 100_000 + "=1", "n" * 40 + "…"),
    ],
)
def test_what_cannot_be_used_is_ignored_and_named(page: Page, pair: str, named: str) -> None:
    check = CheckPage(page).open(f"#v1&last_paid=2026-05&{pair}")
    expect(page.locator(NOTICE)).to_contain_text(named)
    assert check.value("last_paid") == "2026-05"
    assert len(page.locator(NOTICE).inner_text()) < 400
    check.expect_answer("2026年5月")
    assert page.evaluate("({}).polluted ?? Object.keys(Object.prototype).length") == 0


MARKUP = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"


@pytest.mark.parametrize("name", ["last_paid", "as_of", "employment_ended", "next.first_paid"])
def test_markup_in_a_field_is_text(page: Page, name: str) -> None:
    check = CheckPage(page).open(f"#v1&last_paid=2026-05&{name}={quote(MARKUP)}" if name != "last_paid" else f"#v1&last_paid={quote(MARKUP)}")
    title = page.title()
    assert check.value(name) == MARKUP
    expect(check.error(name)).to_contain_text("<img src=x", timeout=30_000)
    assert page.locator("#yb-form img, #yb-result img, #yb-form script").count() == 0
    assert page.title() == title


def test_half_a_character_does_no_harm(page: Page) -> None:
    check = CheckPage(page).open()
    check.expect_ready()
    check.field("last_paid").evaluate(
        "node => { node.value = '2026-0\\ud83d'; node.dispatchEvent(new Event('change', {bubbles: true})); }"
    )
    expect(check.error("last_paid")).to_be_visible()
    check.type("last_paid", "2026-05")
    check.expect_answer("2026年5月")


def test_a_link_pasted_into_the_open_page_replaces_the_values(page: Page) -> None:
    check = CheckPage(page).open("#v1&last_paid=2026-05&region=310000")
    check.expect_answer("上海")
    page.evaluate("location.hash = '#v1&last_paid=2025-03'")
    check.expect_answer("2025年3月")
    assert check.value("region") == ""


def test_the_other_language_takes_the_values_along(page: Page) -> None:
    check = CheckPage(page).open()
    check.type("last_paid", "2026-05")
    check.field("region").select_option("310000")
    page.locator("a[hreflang]:visible").first.click()
    page.wait_for_url("**/en/check/**")
    other = CheckPage(page, "en")
    other.expect_answer("May 2026")
    assert other.value("region") == "310000"


def test_back_and_forward_keep_the_answer(page: Page) -> None:
    check = CheckPage(page).open()
    check.type("last_paid", "2026-05")
    check.expect_answer("2026年5月")
    page.goto("zh/privacy/")
    page.go_back()
    check.expect_answer("2026年5月")
    assert check.value("last_paid") == "2026-05"
    check.type("last_paid", "2026-03")
    check.expect_answer("2026年3月")
    page.go_forward()
    expect(page).to_have_url(re.compile(r"/privacy/$"))

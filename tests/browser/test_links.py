"""Links carry what was typed, in the fragment alone; hostile ones do nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.check_page import SAVE_DATA, START, CheckPage

NOTICE = ".yb-link-notice"


@pytest.fixture
def still(page: Page) -> Page:
    """A page whose calculator is not started, where only the form matters."""
    page.add_init_script(SAVE_DATA)
    return page


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


def test_an_emptied_form_leaves_no_values_in_the_address(still: Page) -> None:
    check = CheckPage(still).open("#v1&last_paid=2026-05")
    for name in ("last_paid", "as_of"):
        check.type(name, "")
    expect(still).to_have_url(re.compile(r"/zh/check/$"))


@pytest.mark.parametrize("fragment", ["", "#", "#static", "#v", "#v1", "#v1&", "#last_paid=2026-05"])
def test_without_values_the_form_is_empty(still: Page, fragment: str) -> None:
    check = CheckPage(still).open(fragment)
    assert check.value("last_paid") == ""
    expect(still.locator(NOTICE)).to_be_empty()


@pytest.mark.parametrize("version", ["v0", "v2", "v99"])
def test_an_unknown_version_is_said_and_nothing_is_filled_in(still: Page, version: str) -> None:
    check = CheckPage(still).open(f"#{version}&last_paid=2026-05")
    expect(still.locator(NOTICE)).to_contain_text("这个链接的格式我们不认识")
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
        ("<img/src/onerror>=1", "<img/src/onerror>"),
        ("n" * 100_000 + "=1", "n" * 40 + "…"),
    ],
)
def test_what_cannot_be_used_is_ignored_and_named(still: Page, pair: str, named: str) -> None:
    check = CheckPage(still).open(f"#v1&last_paid=2026-05&{pair}")
    expect(still.locator(NOTICE)).to_contain_text(named)
    assert len(still.locator(NOTICE).inner_text()) < 100
    assert check.value("last_paid") == "2026-05"
    assert still.evaluate("Object.keys(Object.prototype)") == []


def test_a_damaged_link_still_gives_its_answer(page: Page) -> None:
    check = CheckPage(page).open("#v1&last_paid=2026-05&__proto__=1&last_paid=2025-01&as_of=%&region=0")
    check.expect_answer("2026年5月")


MARKUP = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"


def test_markup_in_any_field_is_text(page: Page) -> None:
    names = ("last_paid", "as_of", "employment_ended", "next.first_paid")
    check = CheckPage(page).open("#v1&" + "&".join(f"{name}={quote(MARKUP)}" for name in names))
    title = page.title()
    for name in names:
        assert check.value(name) == MARKUP
        expect(check.error(name)).to_contain_text("<img src=x", timeout=START)
    assert page.locator("#yb-form :is(img, script), #yb-result :is(img, script)").count() == 0
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


QUESTIONS = [
    *("cover", "balance", "staying", "unemployment", "bill"),
    *("account", "retirement", "card", "lookup", "employer"),
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_link_to_a_question_opens_it_and_goes_there(still: Page, question: str) -> None:
    check = CheckPage(still).open(f"#ask-{question}")
    place = still.locator(f"#ask-{question}")
    expect(place).to_be_in_viewport()
    expect(place.locator("input, select").first).to_be_visible()
    expect(still.locator(NOTICE)).to_be_empty()
    assert check.value("last_paid") == ""
    assert still.locator("a[hreflang]").first.evaluate("link => link.hash") == f"#ask-{question}"


def test_a_link_to_a_question_keeps_what_is_typed(still: Page) -> None:
    check = CheckPage(still).open("#v1&last_paid=2026-05")
    bill = still.locator("#ask-bill")
    expect(bill.locator("input").first).to_be_hidden()
    still.evaluate("location.hash = '#ask-bill'")
    expect(bill.locator("input").first).to_be_visible()
    expect(bill).to_be_in_viewport()
    assert check.value("last_paid") == "2026-05"
    check.type("bill.total", "1000")
    expect(still).to_have_url(re.compile(r"bill\.total=1000"))
    assert check.link()["last_paid"] == "2026-05"
    assert check.link()["bill.total"] == "1000"


def test_without_javascript_a_question_is_an_anchor(new_context: Callable[..., BrowserContext]) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto("zh/check/#ask-retirement")
    expect(page.locator("#ask-retirement")).to_be_in_viewport()

"""Links carry what was typed, in the fragment alone; hostile ones do nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import quote

import pytest
import yibao
from playwright.sync_api import BrowserContext, Page, expect
from yibao.link import NAMES

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
    typed = {"as_of": first.value("as_of"), "last_paid": "２０２６年５月", "region": "310000"}
    assert first.link() == {**typed, "rules": yibao.__version__}
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
def test_of_an_unknown_version_nothing_is_filled_in(still: Page, version: str) -> None:
    assert CheckPage(still).open(f"#{version}&last_paid=2026-05").value("last_paid") == ""


@pytest.mark.parametrize(
    "pair",
    [
        *("unknown=1", "Last_Paid=2025-01", "last_paid=2025-01", "__proto__=1", "constructor=1", "toString", "as_of=%"),
        *("as_of=2026%0005-01", "as_of=%E4%B8", "as_of=" + "9" * 100_000, "region=999999", "n" * 100_000 + "=1"),
    ],
)
def test_the_form_is_filled_with_the_rest_before_the_calculator_has_arrived(still: Page, pair: str) -> None:
    check = CheckPage(still).open(f"#v1&last_paid=2026-05&{pair}")
    assert check.value("last_paid") == "2026-05"
    assert check.value("region") == ""
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", check.value("as_of")), "today"
    assert still.evaluate("Object.keys(Object.prototype)") == []


def test_what_of_the_link_could_not_be_used_is_named(page: Page) -> None:
    check = CheckPage(page, "en").open(
        "#v1&last_paid=2026-05&unknown=1&__proto__=1&last_paid=2025-01&as_of=%E4%B8&region=0&<img/src/onerror>=1"
    )
    notice = page.locator(NOTICE)
    expect(notice).to_contain_text("ignored them: unknown, __proto__, <img/src/onerror>.", timeout=START)
    expect(notice).to_contain_text("only the first was used: Last month paid for.")
    expect(notice).to_contain_text("left empty: The day you ask about, Place where you were last insured.")
    assert notice.locator("img").count() == 0
    check.expect_answer("May 2026")
    check.type("last_paid", "2026-03")
    check.expect_answer("March 2026")
    expect(notice).to_contain_text("unknown")


@pytest.mark.parametrize(
    ("lang", "says"), [("zh", "这个链接的格式我们不认识"), ("en", "This link has a form we do not know")]
)
def test_a_link_of_another_version_is_said_to_be_one(page: Page, lang: str, says: str) -> None:
    check = CheckPage(page, lang).open("#v2&last_paid=2026-05")
    expect(page.locator(NOTICE)).to_contain_text(says, timeout=START)
    expect(check.answer).to_have_count(0)


def test_a_link_made_under_older_rules_says_what_changed(page: Page) -> None:
    CheckPage(page).open("#v1&last_paid=2026-05&rules=0.1.0")
    notice = page.locator(NOTICE)
    expect(notice).to_contain_text(f"按规则0.1.0做的，现在的规则是{yibao.__version__}", timeout=START)
    change = notice.locator("li", has_text="退休年龄逐步到63、58、55岁")
    expect(change).to_be_hidden()
    notice.locator("summary").click()
    expect(change).to_be_visible()
    expect(change).to_contain_text("2025-01-01起")


def test_a_link_from_before_a_change_of_law_names_it(page: Page) -> None:
    page.clock.set_fixed_time("2027-01-02T04:00:00Z")
    CheckPage(page, "en").open("#v1&as_of=2026-06-10&last_paid=2026-05")
    notice = page.locator(NOTICE)
    expect(notice).to_contain_text("This link asks about 10 June 2026.", timeout=START)
    expect(notice).to_contain_text("1 January 2027: Medical Security Law came into force")


def test_a_damaged_link_still_gives_its_answer(page: Page) -> None:
    check = CheckPage(page).open("#v1&last_paid=2026-05&__proto__=1&last_paid=2025-01&as_of=%&region=0")
    check.expect_answer("2026年5月")


MARKUP = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"


def test_markup_in_any_field_is_text(page: Page) -> None:
    check = CheckPage(page).open()
    names = [name for name, offered in NAMES.items() if offered is None]
    page.evaluate("hash => { location.hash = hash }", "#v1&" + "&".join(f"{name}={quote(MARKUP)}" for name in names))
    title = page.title()
    for name in names:
        assert page.locator(f'[name="{name}"]').input_value() == MARKUP
        if not name.startswith("other."):  # compared only once the rest can be answered
            expect(check.error(name)).to_contain_text("<img src=x", timeout=START)
    for name in names:
        if not name.startswith("other."):
            check.type(name, "2026-05-31" if name == "as_of" else "")
    check.type("last_paid", "2026-05")
    expect(check.error("other.next.first_paid")).to_contain_text("<img src=x")
    assert page.locator(":is(#yb-form, #yb-choices, .yb-link-notice, #yb-result) :is(img, script)").count() == 0
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


def test_the_other_language_takes_everything_along(page: Page) -> None:
    typed = {name: offered[-1] if offered else "2026-08" for name, offered in NAMES.items()}
    typed |= {"last_paid": "2026-05", "as_of": "2026-06-10", "employment_ended": "2026年5月31日", "birth": "1975-08"}
    check = CheckPage(page).open("#v1&" + "&".join(f"{name}={quote(value)}" for name, value in typed.items()))
    expect(check.field("last_paid")).to_have_value("2026-05")
    page.locator("a[hreflang]:visible").first.click()
    page.wait_for_url("**/en/check/**")
    assert {name: page.locator(f'[name="{name}"]').input_value() for name in typed} == typed
    assert CheckPage(page, "en").link() == typed | {"rules": yibao.__version__}


def test_what_is_typed_before_the_calculator_has_arrived_is_taken_along(still: Page) -> None:
    still.route("**/worker.mjs", lambda route: route.abort())
    check = CheckPage(still).open()
    check.type("last_paid", "2026-05")
    still.locator("a[hreflang]:visible").first.click()
    still.wait_for_url("**/en/check/**")
    assert CheckPage(still, "en").value("last_paid") == "2026-05"


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

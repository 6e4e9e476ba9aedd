"""Terms of the glossary in running text: marked at build, explained on the spot on hover, focus and tap."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import terms
from playwright.sync_api import BrowserContext, Page, Route, expect

GLOSSARY = {
    "统筹": {"id": "pooling", "text": "合在一起用"},
    "统筹基金": {"id": "pooled-fund", "text": "大家缴的钱"},
    "pooled fund": {"id": "pooled-fund", "text": "Everybody's money"},
    "AI": {"id": "ai", "text": "An abbreviation"},
}


def marked(inside: str) -> str:
    page = terms.mark(f"<title>统筹基金</title><article>{inside}</article>", GLOSSARY, "../glossary/")
    return page.removeprefix("<title>统筹基金</title><article>").removesuffix("</article>")


def link(anchor: str, words: str) -> str:
    return f'<a class="yb-term" href="../glossary/#{anchor}">{words}</a>'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>由统筹基金支付</p>", f"<p>由{link('pooled-fund', '统筹基金')}支付</p>"),
        ("<p>Pooled funds pay</p>", f"<p>{link('pooled-fund', 'Pooled funds')} pay</p>"),
        ("<p>spooled fund, pooled funding, aid, ai</p>", None),
        ("<p>AI</p>", f"<p>{link('ai', 'AI')}</p>"),
        ('<p title="统筹基金 > 0"><!-- 统筹基金 --></p>', None),
    ],
)
def test_a_term_is_marked_as_a_word(html: str, expected: str | None) -> None:
    assert marked(html) == (expected or html)


@pytest.mark.parametrize("tag", sorted(terms.SILENT - {"select", "script", "style"}))
def test_it_is_not_marked_in(tag: str) -> None:
    html = f"<{tag}><b>统筹基金</b></{tag}>"
    assert marked(html) == html
    assert marked(f"{html}<p>统筹</p>") == f"{html}<p>{link('pooling', '统筹')}</p>"


def test_it_is_marked_once_in_a_section() -> None:
    first = f"<p>{link('pooled-fund', '统筹基金')}、统筹基金</p>"
    html = "<p>统筹基金、统筹基金</p>"
    assert marked(f"{html}<h3>x</h3>{html}<h2>y</h2>{html}") == f"{first}<h3>x</h3>{html}<h2>y</h2>{first}"


def test_without_a_glossary_nothing_changes() -> None:
    assert terms.mark("<article>统筹</article>", {}, "") == "<article>统筹</article>"


TERM = "#sample a"
BOX = "#yb-explained"


def open_sample(page: Page, text: str = "大家缴的钱", status: int = 200) -> None:
    """A page with one term more than it has, and a glossary of its own."""

    def insert(route: Route) -> None:
        response = route.fetch()
        sample = '<p id="sample">由<a class="yb-term" href="../glossary/#top">统筹基金</a>支付</p>'
        route.fulfill(response=response, body=response.text().replace("<h1", f"{sample}<h1", 1))

    page.route("**/zh/privacy/", insert)
    page.route(
        "**/glossary.zh.json",
        lambda route: route.fulfill(status=status, json={"统筹基金": {"id": "top", "text": text}}),
    )
    page.goto("zh/privacy/", wait_until="networkidle")
    expect(page.locator(BOX)).to_be_hidden()


def test_it_is_explained_on_hover_as_long_as_the_pointer_stays(page: Page) -> None:
    open_sample(page)
    page.locator(TERM).hover()
    expect(page.locator(BOX)).to_have_text("大家缴的钱")
    page.locator(BOX).hover()
    page.wait_for_timeout(400)
    expect(page.locator(BOX)).to_be_visible()
    page.mouse.move(600, 700)
    expect(page.locator(BOX)).to_be_hidden()


def test_it_is_explained_on_focus_and_escape_closes_it(page: Page) -> None:
    open_sample(page)
    page.locator(".md-skip").focus()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.locator(TERM).evaluate("term => term === document.activeElement"):
            break
    expect(page.locator(BOX)).to_be_visible()
    expect(page.locator(TERM)).to_have_attribute("aria-describedby", "yb-explained")
    expect(page.locator(BOX)).to_have_attribute("role", "tooltip")
    page.keyboard.press("Escape")
    expect(page.locator(BOX)).to_be_hidden()
    expect(page.locator(TERM)).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/zh/glossary/#top")


@pytest.fixture
def phone(new_context: Callable[..., BrowserContext]) -> Page:
    return new_context(has_touch=True, is_mobile=True, viewport={"width": 390, "height": 844}).new_page()


def test_the_first_tap_explains_and_the_second_goes_to_the_glossary(phone: Page) -> None:
    open_sample(phone)
    phone.locator(TERM).tap()
    expect(phone.locator(BOX)).to_be_visible()
    box = phone.locator(BOX).bounding_box()
    assert box
    assert 0 <= box["x"] <= box["x"] + box["width"] <= 390
    phone.touchscreen.tap(200, 800)
    expect(phone.locator(BOX)).to_be_hidden()
    phone.locator(TERM).tap()
    expect(phone.locator(BOX)).to_be_visible()
    phone.locator(TERM).tap()
    phone.wait_for_url("**/zh/glossary/#top")


@pytest.mark.console_error("Failed to load resource")
def test_without_its_text_a_tap_goes_to_the_glossary(phone: Page) -> None:
    open_sample(phone, status=503)
    phone.locator(TERM).tap()
    phone.wait_for_url("**/zh/glossary/#top")


def test_markup_in_an_explanation_stays_text(page: Page) -> None:
    open_sample(page, text="<img src=x>")
    page.locator(TERM).hover()
    expect(page.locator(BOX)).to_have_text("<img src=x>")

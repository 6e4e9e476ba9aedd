"""From typing to an answer, as a person meets it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect
from server import Handler, Response, Site, serving
from yibao.views.keep import TOOLS

from tests.browser.check_page import SAVE_DATA, CheckPage

SAYS = {"zh": "2026年5月", "en": "May 2026"}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_month_in_any_of_the_usual_ways(page: Page, lang: str) -> None:
    check = CheckPage(page, lang).open()
    for typed in ("2026-05", "2026年5月", "202605", "２０２６年５月"):
        check.type("last_paid", typed)
        check.expect_answer(SAYS[lang])
        expect(check.answer.locator(".yb-verdict").first).to_be_visible()
        expect(check.answer.locator(".yb-timeline svg")).to_be_visible()
        assert check.value("last_paid") == typed
        check.type("last_paid", "2024-01")
        expect(check.answer).not_to_contain_text(SAYS[lang])


def test_keyboard_alone_and_focus_stays(page: Page) -> None:
    check = CheckPage(page).open()
    check.field("last_paid").focus()
    page.keyboard.type("2026-05")
    page.keyboard.press("Enter")
    check.expect_answer("2026年5月")
    assert page.evaluate("document.activeElement.name") == "last_paid"
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    place = check.field("region").locator("option:checked").inner_text()
    check.expect_answer(place)
    assert page.evaluate("document.activeElement.name") == "region"
    go = page.get_by_role("button", name="看完整答案")
    while not go.evaluate("node => node === document.activeElement"):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(check.answer.locator(".yb-first h2")).to_be_in_viewport()


def test_the_page_does_not_scroll_by_itself(page: Page) -> None:
    check = CheckPage(page).open()
    check.type("last_paid", "2026-05")
    before = page.evaluate("scrollY")
    check.expect_answer("2026年5月")
    assert page.evaluate("scrollY") == before


def test_the_change_is_said_in_one_sentence(page: Page) -> None:
    check = CheckPage(page, "en").open()
    live = page.locator("article :is([role=status], [role=alert], [aria-live], output)")
    expect(live).to_have_count(1)
    assert live.evaluate("node => node.parentElement.id") == "yb-start"
    check.type("last_paid", "2026-05")
    expect(check.status.locator("p")).to_have_text(
        re.compile(r"^The answer has changed: Am I covered \w+$"), timeout=30_000
    )


def test_no_request_once_the_calculator_is_ready(page: Page, site_dir: Path) -> None:
    asked: list[str] = []

    class Noting(Handler):
        """Counted at the server: the browser shows its icon again from its own cache for every new address."""

        def respond(self) -> Response:
            asked.append(self.path)
            return super().respond()

    with serving(Site(site_dir), handler=Noting) as url:
        page.clock.set_fixed_time("2027-01-02T04:00:00Z")  # what a link of an older day makes it say is there too
        page.add_init_script("window.print = () => {}")
        check = CheckPage(page, site=url).open("#v1&as_of=2026-06-10&employment_ended=2026-05-31&rules=0.1.0&x=1")
        check.expect_ready()
        before = len(asked)
        for month in ("2026-05", "2026-13", "2025-12", ""):
            check.type("last_paid", month)
            page.wait_for_timeout(500)
        check.type("last_paid", "2026-05")
        check.expect_answer("2026年5月")
        page.locator("#yb-choices summary").click()
        check.field("other.next.route").select_option("flexible")
        check.type("other.next.first_paid", "2026-08")
        expect(page.locator("#yb-compare table")).to_be_visible()
        expect(page.locator(".yb-link-notice")).to_contain_text("《医疗保障法》施行")
        for tool in TOOLS:
            check.tool(tool).click()
        assert before
        assert asked[before:] == []


def test_other_pages_do_not_start_it(page: Page) -> None:
    check = CheckPage(page)
    for path in ("zh/", "en/", "zh/after-leaving/cover/", "en/law/social-insurance-law/", "zh/privacy/"):
        page.goto(path)
        page.wait_for_timeout(2500)
    assert check.requests
    assert check.runtime_requests() == []


def test_save_data_waits_for_the_first_touch(page: Page) -> None:
    page.add_init_script(SAVE_DATA)
    check = CheckPage(page).open()
    expect(check.status).to_contain_text("为节省流量")
    page.wait_for_timeout(3000)
    assert check.runtime_requests() == []
    check.type("last_paid", "2026-05")
    check.expect_answer("2026年5月")


@pytest.mark.parametrize("line", ["slow-2g", "2g", "3g"])
def test_a_slow_line_waits_for_the_first_touch(page: Page, line: str) -> None:
    page.add_init_script(f"Object.defineProperty(navigator, 'connection', {{value: {{effectiveType: '{line}'}}}})")
    check = CheckPage(page).open()
    expect(check.status).to_contain_text("为节省流量")
    page.wait_for_timeout(3000)
    assert check.runtime_requests() == []
    check.type("last_paid", "2026-05")
    check.expect_answer("2026年5月")


def test_a_line_of_few_megabits_takes_the_way_of_fewest_bytes(page: Page) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {downlink: 1.6}})")
    check = CheckPage(page).open()
    check.expect_ready()
    assert not any(url.endswith("/image.bin") for url in check.runtime_requests())


def test_mistakes_stand_at_their_fields(page: Page) -> None:
    check = CheckPage(page).open()
    check.expect_ready()
    check.type("last_paid", "2026-05")
    check.expect_answer("2026年5月")
    check.type("last_paid", "2026-13")
    check.type("employment_ended", "2026-02-30")
    for name in ("last_paid", "employment_ended"):
        expect(check.error(name)).to_be_visible()
        expect(check.error(name)).not_to_be_empty()
        expect(check.field(name)).to_have_attribute("aria-invalid", "true")
        assert f"yb-{name}-error" in (check.field(name).get_attribute("aria-describedby") or "").split()
    expect(check.error("as_of")).to_be_hidden()
    expect(check.answer).to_have_count(0)
    check.type("last_paid", "2026-05")
    check.type("employment_ended", "")
    check.expect_answer("2026年5月")
    expect(check.error("last_paid")).to_be_hidden()
    expect(check.field("last_paid")).not_to_have_attribute("aria-invalid", "true")


def test_a_word_half_typed_is_no_mistake_yet(page: Page) -> None:
    check = CheckPage(page).open()
    check.expect_ready()
    check.field("last_paid").focus()
    page.keyboard.type("2026-")
    page.wait_for_timeout(700)
    expect(check.error("last_paid")).to_be_hidden()
    expect(check.error("last_paid")).to_be_visible()


def test_the_last_input_wins(page: Page) -> None:
    check = CheckPage(page).open()
    for year in range(2015, 2026):
        check.type("last_paid", f"{year}-05")
        page.wait_for_timeout(40)
    check.expect_answer("2025年5月")
    page.wait_for_timeout(1000)
    check.expect_answer("2025年5月")


def test_an_opened_reason_stays_open(page: Page) -> None:
    check = CheckPage(page).open("#v1&last_paid=2026-05")
    check.expect_answer("2026年5月")
    closed = check.answer.locator(".yb-reasons > details:not([open]) > summary").last
    name = closed.text_content() or ""
    closed.click()
    check.type("as_of", "2026-06-10")
    check.expect_answer("2026年6月10日")
    expect(check.answer.locator("details[open] > summary", has_text=name.split()[0]).last).to_be_visible()


@pytest.mark.parametrize(
    ("zone", "instant", "day"),
    [
        ("Pacific/Pago_Pago", "2026-11-22T15:59:00Z", "2026-11-22"),
        ("Pacific/Pago_Pago", "2026-11-22T16:01:00Z", "2026-11-23"),
        ("Pacific/Kiritimati", "2026-11-22T15:59:00Z", "2026-11-22"),
        ("Asia/Shanghai", "2026-11-22T16:01:00Z", "2026-11-23"),
        ("Europe/London", "1970-01-01T00:00:00Z", "1970-01-01"),
        ("Europe/London", "2099-12-31T23:00:00Z", "2100-01-01"),
    ],
)
def test_the_day_is_chinas_whatever_the_device_says(
    new_context: Callable[..., BrowserContext], zone: str, instant: str, day: str
) -> None:
    page = new_context(timezone_id=zone).new_page()
    page.clock.set_fixed_time(instant)
    check = CheckPage(page).open()
    assert check.value("as_of") == day
    check.type("last_paid", "2026-05")
    if day.startswith("2026"):
        check.expect_answer("2026年5月")
    else:
        expect(check.error("as_of")).to_be_visible(timeout=30_000)
    check.type("as_of", "2026-06-10")
    check.expect_answer("2026年6月10日")

"""One question a page, or all on one: the same form, the same answer, by keyboard, back and forth."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.check_page import START, CheckPage

PHONE: Any = {"width": 390, "height": 844}
LANGUAGES = pytest.mark.parametrize("lang", ["zh", "en"])
TOPICS = (
    *("cover", "balance", "staying", "unemployment", "bill"),
    *("retirement", "account", "withdrawal", "employer", "card", "lookup"),
)
SAYS = {"zh": "2026年5月", "en": "May 2026"}

# Keeps the page's worker within reach of the test, and notes what it answers.
NOTE_ANSWERS = """
  window.answers = [];
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener("message", ({ data }) => data.response && window.answers.push(data.response));
    }
  };
"""


SILENT_WORKER = """
  window.Worker = class {
    constructor(url, options) { void options.type; }
    postMessage() {}
    terminate() {}
  };
"""


class Steps(CheckPage):
    """The Check page as it is asked step by step."""

    def __init__(self, page: Page, lang: str = "zh", site: str = "") -> None:
        super().__init__(page, lang, site)
        page.set_viewport_size(PHONE)

    def begin(self, topic: str) -> None:
        self.page.locator(f'[data-ask="{topic}"]').click()

    @property
    def title(self) -> Locator:
        return self.page.locator("#yb-step-title")

    @property
    def problems(self) -> Locator:
        return self.page.locator("#yb-problems")

    @property
    def summary(self) -> Locator:
        return self.page.locator(".yb-summary")

    def press(self, name: str) -> None:
        self.page.locator(f"#yb-{name}").click()

    def expect_page(self, name: str) -> None:
        expect(self.page.locator("#yb-form")).to_have_attribute("data-page", name, timeout=START)

    def leave(self, act: Callable[[], None]) -> str:
        """Do what leads to another page; the page left."""
        left = self.where
        act()
        expect(self.page.locator("#yb-form")).not_to_have_attribute("data-page", left, timeout=START)
        return left

    @property
    def where(self) -> str:
        return self.page.locator("#yb-form").get_attribute("data-page") or ""

    def walk(self, act: Callable[[], None]) -> list[str]:
        """Do the same on every page until the last one; the pages passed."""
        passed: list[str] = []
        while self.where != "check":
            assert len(passed) < 16
            passed.append(self.leave(act))
        return passed


def tab_to(page: Page, target: Locator) -> None:
    for _ in range(60):
        page.keyboard.press("Tab")
        if target.evaluate("node => node === document.activeElement"):
            return
    pytest.fail(f"Tab does not reach {target}")


@LANGUAGES
def test_a_phone_asks_step_by_step_and_a_desk_all_at_once(
    new_context: Callable[..., BrowserContext], lang: str
) -> None:
    phone = new_context(viewport=PHONE).new_page()
    CheckPage(phone, lang).open()
    expect(phone.get_by_label({"zh": "一步一步", "en": "Step by step"}[lang])).to_be_checked()
    expect(phone.locator("#yb-topics a")).to_have_count(len(TOPICS))
    expect(phone.locator("#yb-last_paid")).to_be_hidden()
    desk = new_context().new_page()
    CheckPage(desk, lang).open()
    expect(desk.get_by_label({"zh": "全部一页", "en": "All on one page"}[lang])).to_be_checked()
    expect(desk.locator("#yb-last_paid")).to_be_visible()


@LANGUAGES
def test_by_keyboard_from_the_first_question_to_the_answer_and_back(page: Page, lang: str) -> None:
    check = Steps(page, lang).open()
    check.expect_ready()
    keys = page.keyboard
    tab_to(page, page.locator('[data-ask="cover"]'))
    keys.press("Enter")
    check.expect_page("last_paid")
    expect(check.title).to_be_focused()

    tab_to(page, check.field("last_paid"))
    keys.type("２０２６年５月")
    keys.press("Enter")
    check.expect_page("region")
    expect(check.title).to_be_focused()
    tab_to(page, check.field("region"))
    keys.press("ArrowDown")
    place = check.field("region").locator("option:checked").inner_text()
    tab_to(page, page.locator("#yb-go"))
    keys.press("Enter")
    check.expect_page("next.route")
    tab_to(page, check.field("next.route"))
    keys.press("ArrowDown")
    tab_to(page, page.locator("#yb-go"))
    keys.press("Enter")
    # Only now, with a way chosen, is its first month asked.
    check.expect_page("next.first_paid")
    tab_to(page, check.field("next.first_paid"))
    keys.type("Aug 2026")
    keys.press("Enter")

    def do_not_know() -> None:
        tab_to(page, page.locator("#yb-skip"))
        keys.press("Enter")

    expect(page.locator("#yb-form")).not_to_have_attribute("data-page", "next.first_paid", timeout=START)
    passed = ["last_paid", "region", "next.route", "next.first_paid", *check.walk(do_not_know)]
    assert len(passed) <= 8
    expect(check.title).to_have_text({"zh": "核对你填的内容", "en": "Check your answers"}[lang])
    expect(check.summary).to_contain_text(SAYS[lang])
    expect(check.summary).to_contain_text(place)
    check.expect_answer(SAYS[lang])
    expect(check.answer).to_be_visible()

    for name in reversed(passed):
        page.go_back()
        check.expect_page(name)
        expect(check.title).to_be_focused()
    assert check.value("next.first_paid") == "Aug 2026"
    page.go_back()
    expect(page.locator("#yb-topics")).to_be_visible()
    page.go_forward()
    check.expect_page("last_paid")
    assert check.value("last_paid") == "２０２６年５月"
    assert check.link()["next.first_paid"] == "Aug 2026"


@LANGUAGES
def test_i_do_not_know_is_always_an_answer(page: Page, lang: str) -> None:
    """Nothing known, for every question: at the end stands what is missing, or the range, and never a mistake."""
    check = Steps(page, lang).open()
    check.expect_ready()
    for topic in TOPICS:
        check.begin(topic)
        passed = check.walk(lambda: check.press("skip"))
        assert 1 <= len(passed) <= 8, topic
        expect(check.answer).to_be_visible(timeout=START)
        expect(check.summary.locator("dt")).not_to_have_count(0)
        expect(check.problems).to_be_hidden()
        check.press("other")


def test_the_first_question_answered_gives_a_range_at_once(page: Page) -> None:
    check = Steps(page, "zh").open("#ask-cover")
    check.expect_ready()
    check.type("last_paid", "2026年10月")
    expect(check.status).to_contain_text("答案已更新", timeout=START)
    expect(page.locator('[id="yb-last_paid-understood"]')).to_have_text("读作：2026年10月")
    expect(check.answer).to_be_hidden()
    check.press("so-far")
    check.expect_page("check")
    expect(check.answer).to_be_visible()
    # And from there on with the questions that are left, the first of them again.
    page.locator("#yb-go").click()
    check.expect_page("region")
    check.press("back")
    check.expect_page("check")
    check.press("back")
    check.expect_page("last_paid")
    check.press("back")
    expect(page.locator("#yb-topics")).to_be_visible()


def test_a_mistake_is_told_when_one_goes_on(page: Page) -> None:
    check = Steps(page, "en").open("#ask-employer")
    check.expect_ready()
    check.expect_page("employment_ended")
    check.type("employment_ended", "3/4/2026")
    check.press("go")
    expect(check.problems).to_be_focused(timeout=START)
    expect(check.problems).to_contain_text("4 March 2026 or 3 April 2026")
    expect(check.error("employment_ended")).to_be_visible()
    check.problems.locator("a").click()
    check.expect_page("employment_ended")
    check.type("employment_ended", "2026-03-04")
    check.press("go")
    check.expect_page("ended_by")
    expect(check.problems).to_be_hidden()
    check.walk(lambda: check.press("skip"))
    expect(check.summary).to_contain_text("4 March 2026")


def test_two_answers_that_contradict_each_other_are_both_named(page: Page) -> None:
    check = Steps(page).open("#v1&last_paid=2026-05&next.route=employer")
    check.expect_answer("2026年5月")
    check.expect_page("check")
    check.leave(lambda: check.press("go"))
    passed = check.walk(lambda: check.press("skip") if check.where != "next.first_paid" else contradict(check))
    assert "next.first_paid" in passed
    assert check.value("next.first_paid") == ""


def contradict(check: Steps) -> None:
    check.type("next.first_paid", "2026-03")
    check.press("go")
    expect(check.problems).to_be_focused(timeout=START)
    for month in ("2026-03", "2026-05"):
        expect(check.problems).to_contain_text(month)
    check.press("skip")


def test_on_one_page_sending_tells_all_mistakes(page: Page) -> None:
    check = CheckPage(page).open()
    check.expect_ready()
    check.type("last_paid", "5月")
    page.locator('[data-ask="bill"]').click()
    check.type("bill.total", "八千")
    expect(check.error("last_paid")).to_be_visible()
    problems = page.locator("#yb-problems")
    expect(problems).to_be_hidden()
    page.locator("#yb-go").click()
    expect(problems).to_be_focused()
    expect(problems.locator("a")).to_have_count(2)
    problems.locator("a").last.click()
    expect(check.field("bill.total")).to_be_focused()
    check.type("bill.total", "8000")
    check.type("last_paid", "2026-05")
    check.expect_answer("2026年5月")
    expect(problems).to_be_hidden()
    expect(page.locator('[id="yb-bill.total-understood"]')).to_have_text(re.compile("^读作：8000"))
    page.locator("#yb-go").click()
    expect(page.locator("#yb-result")).to_be_focused()


def test_a_change_from_the_last_page_leads_back_to_it(page: Page) -> None:
    check = Steps(page).open("#v1&last_paid=2026-05&region=310000")
    check.expect_answer("上海")
    check.summary.get_by_role("link", name="修改：最后在哪里参保").click()
    check.expect_page("region")
    check.field("region").select_option("330100")
    check.leave(lambda: check.press("go"))
    check.walk(lambda: check.press("skip"))
    expect(check.summary).to_contain_text("杭州")
    check.expect_answer("杭州")


def test_both_views_hold_the_same_and_answer_the_same(page: Page) -> None:
    page.add_init_script(NOTE_ANSWERS)
    check = Steps(page).open("#ask-cover")
    check.expect_ready()
    check.type("last_paid", "2026年5月")
    check.press("go")
    check.expect_page("region")
    check.field("region").select_option("310000")
    check.expect_answer("上海")
    by_steps = report(page)
    page.get_by_label("全部一页").check()
    expect(check.field("next.route")).to_be_visible()
    assert check.value("last_paid") == "2026年5月"
    assert check.value("region") == "310000"
    page.wait_for_function("seen => window.answers.length > seen", arg=0)
    assert report(page) == by_steps
    # A fresh form, all at once, at a desk.
    page.goto("about:blank")
    page.set_viewport_size({"width": 1280, "height": 900})
    desk = CheckPage(page).open()
    desk.type("last_paid", "2026年5月")
    desk.field("region").select_option("310000")
    desk.expect_answer("上海")
    assert report(page) == by_steps
    page.get_by_label("一步一步").check()
    expect(page.locator("#yb-topics")).to_be_visible()
    desk_steps = Steps(page)
    desk_steps.begin("cover")
    desk_steps.expect_page("next.route")  # what is said is not asked again


def report(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page.evaluate("window.answers.at(-1)"))["report"]
    return found


def test_the_view_and_the_step_survive_a_reload_and_nothing_is_stored(page: Page) -> None:
    check = Steps(page).open("#ask-bill")
    check.expect_page("bill.place")
    check.field("bill.place").select_option("inpatient")
    check.press("go")
    check.expect_page("bill.total")
    page.reload()
    check.expect_page("bill.total")
    assert check.value("bill.place") == "inpatient"
    page.get_by_label("全部一页").check()
    page.reload()
    expect(page.get_by_label("全部一页")).to_be_checked()
    expect(check.field("bill.total")).to_be_visible()
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_steps_do_not_wait_for_the_calculator(page: Page) -> None:
    """The package is still on its way: the questions of the build stand in, and the end says what is to come."""
    page.add_init_script(SILENT_WORKER)
    check = Steps(page).open()
    check.begin("cover")
    check.type("last_paid", "2026-05")
    check.press("go")
    check.expect_page("region")
    check.press("skip")
    check.expect_page("check")
    expect(page.locator("#yb-summary")).to_contain_text("计算器启动后")
    assert check.link()["last_paid"] == "2026-05"


def test_a_clock_that_was_never_set_is_asked_for_the_day(new_context: Callable[..., BrowserContext]) -> None:
    page = new_context().new_page()
    page.clock.set_fixed_time("1970-01-01T00:00:00Z")
    check = Steps(page).open("#ask-cover")
    expect(check.status).to_contain_text("请看标出的地方", timeout=START)
    check.type("last_paid", "2026-05")
    check.press("go")
    check.expect_page("as_of")
    expect(check.error("as_of")).to_be_visible()
    check.type("as_of", "2026-06-10")
    check.leave(lambda: check.press("go"))
    check.walk(lambda: check.press("skip"))
    check.expect_answer("2026年6月10日")


@pytest.mark.parametrize("instant", ["1999-06-01T00:00:00Z", "2099-06-01T00:00:00Z"])
def test_outside_the_verified_period_the_answer_warns(new_context: Callable[..., BrowserContext], instant: str) -> None:
    page = new_context().new_page()
    page.clock.set_fixed_time(instant)
    check = CheckPage(page).open()
    check.type("last_paid", f"{instant[:4]}-05")
    expect(check.answer.locator(".yb-notice").first).to_be_visible(timeout=START)
    expect(check.answer.locator(".yb-notice", has_text=re.compile("没有核对过|规定可能变了"))).to_have_count(1)


@LANGUAGES
def test_without_javascript_the_whole_form_stands_there_and_sends_nothing(
    new_context: Callable[..., BrowserContext], lang: str
) -> None:
    page = new_context(java_script_enabled=False, viewport=PHONE).new_page()
    page.goto(f"{lang}/check/")
    for name in ("last_paid", "region", "as_of"):
        expect(page.locator(f"#yb-{name}")).to_be_visible()
    for useless in ("#yb-views", "#yb-buttons", "#yb-step"):
        expect(page.locator(useless)).to_be_hidden()
    page.locator("#yb-last_paid").fill("2026-05")
    page.locator("#yb-last_paid").press("Enter")
    page.locator('[data-ask="bill"]').click()
    expect(page).to_have_url(re.compile(rf"/{lang}/check/#ask-bill$"))
    expect(page.locator("#ask-bill")).to_be_in_viewport()

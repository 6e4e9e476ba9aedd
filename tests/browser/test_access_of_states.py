"""For everyone, in every state: axe finds nothing while the Check page loads, fails, asks, refuses and answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.check_page import ONLY_RUNGS, START
from tests.browser.test_steps import PHONE, Steps
from tests.site.test_access import DESK, LARGEST, MISFITS, violations


class Watched(Steps):
    """A page that is looked at in one state after the other; its first fetch of the program is held back."""

    def __init__(self, page: Page, lang: str, size: Any) -> None:
        page.add_init_script(ONLY_RUNGS % "plain")  # nothing to fall back on
        super().__init__(page, lang)
        page.set_viewport_size(size)
        self.held: list[Route] = []
        self.found: dict[str, list[str]] = {}
        page.route("**/*.wasm", self._hold)

    def _hold(self, route: Route) -> None:
        if self.held:
            route.continue_()
        else:
            self.held.append(route)

    def look(self, state: str) -> None:
        """See whether axe finds anything, and whether the page is as narrow as the screen."""
        self.found[state] = violations(self.page)
        if state != "printed" and not self.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"):
            self.found[state].append("wider than the screen")

    def load_and_fail(self) -> None:
        """Both views begin so."""
        self.open()
        expect(self.page.locator("#yb-views")).to_be_visible()
        expect(self.page.locator("#yb-start progress")).to_be_visible(timeout=START)
        self.look("empty, loading")
        self.held[0].fulfill(status=404)
        expect(self.status).to_contain_text("YB-N404", timeout=START)
        self.look("failed")
        self.status.locator(".yb-start__retry").click()
        self.expect_ready()

    def print_it(self) -> None:
        self.page.emulate_media(media="print")
        self.look("printed")
        self.page.emulate_media(media="screen")


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_axe_finds_nothing_step_by_step(new_context: Callable[..., BrowserContext], lang: str, colours: Any) -> None:
    page = new_context(color_scheme=colours, reduced_motion="reduce").new_page()
    check = Watched(page, lang, PHONE)
    check.load_and_fail()
    check.begin("cover")
    check.expect_page("last_paid")
    check.look("a step")
    check.type("last_paid", "3/4/2026")
    check.press("go")
    expect(check.problems).to_be_focused(timeout=START)
    check.look("a mistake")
    check.type("last_paid", "2026-05")
    check.press("go")
    check.expect_page("region")
    check.look("a step, its answer known in part")
    check.press("so-far")
    expect(check.answer).to_be_visible()
    check.look("the answer")
    check.print_it()
    assert not {state: what for state, what in check.found.items() if what}


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_axe_finds_nothing_on_one_page(new_context: Callable[..., BrowserContext], lang: str, colours: Any) -> None:
    page = new_context(color_scheme=colours, reduced_motion="reduce").new_page()
    check = Watched(page, lang, DESK)
    check.load_and_fail()
    check.type("last_paid", "2026-05")
    expect(check.answer).to_be_visible(timeout=START)
    check.look("the answer, as far as it goes")
    check.field("region").select_option("310000")
    check.field("next.route").select_option("flexible")
    check.type("next.first_paid", "2026-08")
    check.expect_answer({"zh": "上海", "en": "Shanghai"}[lang])
    check.look("the answer")
    check.print_it()
    check.type("next.first_paid", "2026-03")
    expect(check.error("next.first_paid")).to_be_visible(timeout=START)
    check.press("go")
    expect(check.problems).to_be_focused(timeout=START)
    check.look("a mistake")
    assert not {state: what for state, what in check.found.items() if what}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_in_the_larger_view_the_steps_can_be_tapped_and_read(page: Page, lang: str) -> None:
    page.add_init_script(LARGEST)
    check = Steps(page, lang).open()
    expect(page.locator("#yb-topics")).to_be_visible()
    assert not page.evaluate(MISFITS)
    check.expect_ready()
    check.begin("cover")
    check.type("last_paid", "3/4/2026")
    check.press("go")
    expect(check.problems).to_be_focused(timeout=START)
    assert not page.evaluate(MISFITS)
    check.type("last_paid", "2026-05")
    expect(page.locator('[id="yb-last_paid-understood"]')).to_be_visible(timeout=START)
    assert not page.evaluate(MISFITS)
    check.press("so-far")
    expect(check.answer).to_be_visible()
    assert not page.evaluate(MISFITS)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_target_of_the_steps_is_large_enough(page: Page, lang: str) -> None:
    check = Steps(page, lang).open("#v1&last_paid=2026-05")
    small = """() => [...document.querySelectorAll(
        ".yb-views label, .yb-topics a, .yb-form :is(input, select, button), .yb-summary a, .yb-problems a")]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 43.5)
      .map((element) => element.outerHTML)"""
    expect(check.summary).to_be_visible(timeout=START)
    assert not page.evaluate(small)
    check.press("other")
    assert not page.evaluate(small)
    check.begin("employer")
    check.expect_page("employment_ended")
    check.type("employment_ended", "5-6-26")
    check.press("go")
    expect(check.problems).to_be_focused(timeout=START)
    assert not page.evaluate(small)
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")

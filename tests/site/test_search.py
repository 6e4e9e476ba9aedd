"""Search in both languages, as it is really typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import CDPSession, Page, Request, expect

WORDS = ["断缴", "余额", "医保卡", "统筹"]


def open_search(page: Page, language: str) -> None:
    page.goto(f"{language}/")
    page.locator("#yb-search-open").click()
    expect(page.locator("#yb-query")).to_be_focused()


def expect_hit(page: Page, word: str) -> None:
    expect(page.locator("#yb-search-results a mark", has_text=word).first).to_be_visible()


@pytest.fixture
def keyboard(page: Page) -> CDPSession:
    """The browser's own way in for an input method, with its composition events."""
    return page.context.new_cdp_session(page)


@pytest.mark.parametrize("word", WORDS)
def test_a_word_from_an_input_method(page: Page, keyboard: CDPSession, word: str) -> None:
    open_search(page, "zh")
    for spelling in ("d", "du", "duan"):
        keyboard.send(
            "Input.imeSetComposition",
            {"text": spelling, "selectionStart": len(spelling), "selectionEnd": len(spelling)},
        )
    keyboard.send("Input.insertText", {"text": word})
    expect(page.locator("#yb-query")).to_have_value(word)
    expect_hit(page, word)


@pytest.mark.parametrize("word", WORDS)
def test_a_word_that_is_pasted(page: Page, word: str) -> None:
    open_search(page, "zh")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("(text) => navigator.clipboard.writeText(text)", word)
    page.keyboard.press("ControlOrMeta+v")
    expect(page.locator("#yb-query")).to_have_value(word)
    expect_hit(page, word)


def test_an_input_method_that_ends_without_an_input_event(page: Page) -> None:
    open_search(page, "zh")
    page.evaluate(
        """() => {
          const query = document.getElementById("yb-query");
          query.value = "余额";
          query.dispatchEvent(new CompositionEvent("compositionend", {data: "余额"}));
        }"""
    )
    expect_hit(page, "余额")


GLOSSARY = (
    '{"断缴": {"id": "break", "text": "没有缴上", "aliases": ["社保断了"]}, "back pay": {"id": "b", "text": "…"}}'
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("社保断了", "断缴"), ("我社保断了怎么办", "断缴"), ("补交", "补缴"), ("帐户", "账户"), ("医保卡余额", "余额")],
)
def test_what_people_call_it_finds_the_term(page: Page, typed: str, found: str) -> None:
    page.route("**/glossary.zh.json", lambda route: route.fulfill(body=GLOSSARY, content_type="application/json"))
    open_search(page, "zh")
    page.locator("#yb-query").fill(typed)
    expect(page.locator("#yb-search-results mark", has_text=found).first).to_be_visible()


def test_a_word_inside_a_longer_one(page: Page) -> None:
    open_search(page, "zh")
    page.locator("#yb-query").fill("疗保")  # of 医疗保险, and no word
    expect_hit(page, "疗保")


def test_a_whole_question_finds_its_subject(page: Page) -> None:
    open_search(page, "zh")
    page.locator("#yb-query").fill("请问断缴了怎么办呢？")
    expect(page.locator("#yb-search-results mark", has_text="断缴").first).to_be_visible()


@pytest.mark.parametrize("word", ["balance", "Balances", "waiting", "employ", "article 23", "统筹"])
def test_english_search(page: Page, word: str) -> None:
    open_search(page, "en")
    page.locator("#yb-query").fill(word)
    first = page.locator("#yb-search-results a").first
    expect(first).to_be_visible()
    assert word.lower().removesuffix("s").split()[0] in first.inner_text().lower()


def test_a_number_is_not_found_inside_a_longer_one(page: Page) -> None:
    open_search(page, "en")
    page.locator("#yb-query").fill("2393")  # of 12393
    expect(page.locator("#yb-search-status")).to_contain_text("Nothing found")


def test_enter_opens_the_first_result(page: Page) -> None:
    open_search(page, "zh")
    page.locator("#yb-query").fill("断缴")
    first = page.locator("#yb-search-results a").first
    expect(first).to_be_visible()
    target = first.evaluate("link => link.href")
    page.keyboard.press("Enter")
    page.wait_for_url(target)


def test_no_result_is_said(page: Page) -> None:
    open_search(page, "en")
    page.locator("#yb-query").fill("zzzxq")
    expect(page.locator("#yb-search-status")).to_contain_text("Nothing found")
    page.locator("#yb-query").fill("")
    expect(page.locator("#yb-search-status")).to_be_empty()


def test_markup_in_the_query_stays_text(page: Page) -> None:
    open_search(page, "en")
    page.locator("#yb-query").fill("<img src=x onerror=alert(1)>")
    expect(page.locator("#yb-search-status")).not_to_be_empty()
    assert page.locator(".yb-search img").count() == 0


def test_the_index_is_loaded_at_the_first_use_and_once(page: Page) -> None:
    asked: list[str] = []

    def note(request: Request) -> None:
        if "/search" in request.url or "/glossary." in request.url:
            asked.append(Path(request.url).name)

    page.on("request", note)
    page.goto("zh/", wait_until="networkidle")
    assert asked == []
    for word in ("断缴", "余额"):
        page.locator("#yb-search-open").click()
        page.locator("#yb-query").fill(word)
        expect_hit(page, word)
        page.locator("#yb-search-close").click()
    assert sorted(asked) == ["glossary.zh.json", "search.js", "search_index.json"]


@pytest.mark.console_error("Failed to load resource")
def test_a_failed_load_is_said_and_can_be_repeated(page: Page) -> None:
    page.route("**/search_index.json", lambda route: route.fulfill(status=503), times=1)
    open_search(page, "zh")
    expect(page.locator("#yb-search-status")).to_contain_text("打不开")
    page.locator("#yb-query").fill("断缴")
    expect_hit(page, "断缴")

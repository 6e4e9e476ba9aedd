"""A place that is not listed, as a person meets it: asked for, entered, used, and marked."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.check_page import CheckPage

WORDS = {
    "zh": {
        "group": "我的城市不在列表里",
        "asked": "停缴以后，报销到哪天为止",
        "ends": "在你自己填的参保地，医保缴到2026年5月，报销到2026年6月30日",
        "mark": "（数值是你自己填的）",
        "notice": "当地的规定，你填了的照你填的算",
        "wait": "在你自己填的参保地，要等6个月（待遇等待期）",
        "cost": "430.25元",
        "beyond": "你填的待遇等待期是9个月，全国文件在这种情况下最多允许6个月",
        "first": "你选了上海，又自己填了当地的规定",
        "error": "填了次月14日",
    },
    "en": {
        "group": "My place is not listed",
        "asked": "After the last payment, cover lasts until",
        "ends": "In the place you described, paid up to May 2026, you are covered up to and including 30 June 2026",
        "mark": "(your own value)",
        "notice": "Local rules that you entered are used as you entered them",
        "wait": "In the place you described the waiting period (待遇等待期) is 6 months",
        "cost": "430.25 yuan",
        "beyond": "The waiting period you entered is 9 months. In this case national documents allow 6 at the most",
        "first": "You chose Shanghai and also entered local rules yourself",
        "error": "You gave day 14 of the next month",
    },
}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_was_found_out_is_entered_used_and_marked(page: Page, lang: str) -> None:
    check, words = CheckPage(page, lang), WORDS[lang]
    check.open("#v1&as_of=2026-06-20&last_paid=2026-05&next.route=flexible&next.first_paid=2026-10")
    expect(check.answer.locator(".yb-next")).to_contain_text(words["asked"], timeout=60_000)
    group = page.locator("#ask-place")
    expect(check.field("place.ends")).to_be_hidden()
    group.get_by_text(words["group"], exact=True).click()
    check.field("place.ends").select_option("next_month")
    check.expect_answer(words["ends"])
    expect(check.answer.locator(".yb-notice").filter(has_text=words["notice"])).to_be_visible()
    expect(check.answer.locator(".yb-reasons")).to_contain_text(words["mark"])
    expect(check.answer.locator(".yb-next")).not_to_contain_text(words["asked"])

    check.field("place.route").select_option("flexible")
    check.type("place.free_gap", "3")
    check.type("place.wait", "６")
    check.field("place.counts_from").select_option("month_after")
    check.type("place.flexible_monthly", "430.25元")
    check.expect_answer(words["wait"])
    expect(check.answer.locator(".yb-ways")).to_contain_text(words["cost"])

    check.type("place.wait", "9")
    check.expect_answer(words["beyond"])
    check.field("region").select_option("310000")
    check.expect_answer(words["first"])
    assert check.link()["place.wait"] == "9"

    check.type("place.ends_day", "14")
    expect(check.error("place.ends_day")).to_contain_text(words["error"])
    check.field("place.ends").select_option("day_of_next_month")
    check.expect_answer(re.compile("2026年6月14日|14 June 2026"))
    expect(check.error("place.ends_day")).to_be_hidden()

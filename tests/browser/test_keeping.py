"""An answer taken along: as a link, a code, a sheet of paper, a calendar, data and text; and beside another choice."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import segno
import yibao
from playwright.sync_api import BrowserContext, Page, expect
from yibao.views.page import evaluate

from tests.browser.check_page import START, CheckPage

FORM = {"as_of": "2026-06-10", "employment_ended": "2026-05-31", "last_paid": "2026-05", "region": "310000"}
LINK = "#v1&" + "&".join(f"{name}={value}" for name, value in FORM.items())
WECHAT = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36 MicroMessenger/8.0.49"


def by_package(lang: str = "zh", **more: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(evaluate(json.dumps({"lang": lang, "form": FORM} | more)))
    return found


def opened(page: Page, lang: str = "zh", fragment: str = LINK) -> CheckPage:
    check = CheckPage(page, lang).open(fragment)
    expect(check.answer).to_be_visible(timeout=START)
    return check


@pytest.mark.parametrize(("lang", "said"), [("zh", "链接已复制。"), ("en", "The link is copied.")])
def test_the_link_is_copied_and_leads_to_the_same_answer(page: Page, lang: str, said: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    check = opened(page, lang)
    check.tool("link").click()
    expect(check.status).to_contain_text(said)
    expect(page.locator("#yb-keep-said")).to_have_text(said)
    address = page.evaluate("navigator.clipboard.readText()")
    assert address == page.url.partition("#")[0] + by_package(lang)["link"]
    answer = check.answer.inner_text()
    page.goto("about:blank")
    page.goto(address)
    expect(check.answer).to_have_text(re.compile(".+"), timeout=START)
    assert check.answer.inner_text() == answer


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_answer_is_copied_as_text(page: Page, lang: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened(page, lang).tool("text").click()
    expect(page.locator("#yb-keep-said")).not_to_be_empty()
    assert page.evaluate("navigator.clipboard.readText()") == by_package(lang)["text"]


def test_a_browser_without_a_clipboard_copies_by_hand(page: Page) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    check = opened(page)
    page.evaluate("document.addEventListener('copy', () => { window.taken = document.activeElement.value; })")
    check.tool("link").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#yb-keep-said")).to_have_text("链接已复制。")
    assert page.evaluate("window.taken").endswith(by_package()["link"])
    assert page.evaluate("document.activeElement.dataset.keep") == "link"
    expect(page.locator("textarea")).to_have_count(0)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_deadlines_are_saved_as_a_calendar(page: Page, lang: str, tmp_path: Path) -> None:
    check = opened(page, lang)
    with page.expect_download() as saved:
        check.tool("ics").click()
    assert saved.value.suggested_filename == "yibao.ics"
    saved.value.save_as(tmp_path / "yibao.ics")
    content = (tmp_path / "yibao.ics").read_bytes().decode()
    assert content == by_package(lang)["ics"]
    assert (
        content.count("BEGIN:VEVENT\r\n")
        == content.count("TRIGGER:-P7D\r\n")
        == len(by_package()["report"]["deadlines"])
    )


def test_without_deadlines_no_calendar_is_offered(page: Page) -> None:
    check = opened(page, fragment="#v1&as_of=2026-06-10&balance=1000")
    expect(check.tool("ics")).to_be_hidden()
    expect(check.tool("json")).to_be_visible()


def test_the_data_are_the_report_of_the_command_line(page: Page, tmp_path: Path) -> None:
    check = opened(page)
    with page.expect_download() as saved:
        check.tool("json").click()
    assert saved.value.suggested_filename == "yibao.json"
    saved.value.save_as(tmp_path / "yibao.json")
    report = yibao.answer(yibao.Case.from_form(FORM)).to_json()
    assert json.loads((tmp_path / "yibao.json").read_text("utf-8")) == report


def test_the_code_holds_the_address(page: Page) -> None:
    """Held against the drawing of another maker of codes, with as many digits as fill it: makers differ in padding."""
    amounts = ("balance", "account_spending", "contribution_base")
    start = CheckPage(page).open().page.url
    shortest = len(start + by_package(form=FORM | dict.fromkeys(amounts, "1"))["link"])
    version = next(version for version, most in FILLED.items() if most >= shortest)
    free = FILLED[version] - shortest
    digits = [min(11, max(0, free - 11 * number)) for number in range(len(amounts))]
    filled = {name: "1" * (1 + more) for name, more in zip(amounts, digits, strict=True)}
    check = opened(page, fragment=by_package(form=FORM | filled)["link"])
    code = page.locator("#yb-keep-qr svg")
    expect(code).to_be_hidden()
    check.tool("qr").click()
    expect(code).to_be_visible()
    expect(check.tool("qr")).to_have_attribute("aria-expanded", "true")
    assert code.get_attribute("aria-label") == "这个答案的链接的二维码"
    address = page.locator("#yb-keep-address").inner_text()
    assert address == page.url
    assert len(address) == FILLED[version]
    dark = set(re.findall(r"M(\d+) (\d+)h1v1h-1z", page.locator("#yb-keep-qr path").get_attribute("d") or ""))
    assert dark in [drawn_elsewhere(address, version, mask) for mask in range(8)]


FILLED = {5: 84, 6: 106, 7: 122, 8: 152, 9: 180, 10: 213, 11: 251}
"""Bytes that fill a code of each version, errors corrected at the medium level (ISO/IEC 18004, table 7)."""


def drawn_elsewhere(text: str, version: int, mask: int) -> set[tuple[str, str]]:
    made = segno.make(text, version=version, error="m", boost_error=False, mode="byte", mask=mask)
    rows = enumerate(made.matrix_iter(border=4))
    return {(str(x), str(y)) for y, row in rows for x, is_dark in enumerate(row) if is_dark}


def test_in_wechat_it_says_how_to_leave_it(new_context: Callable[..., BrowserContext]) -> None:
    page = new_context(user_agent=WECHAT).new_page()
    page.add_init_script("window.print = () => { window.printed = true; }")
    check = opened(page)
    downloads: list[object] = []
    page.on("download", lambda download: downloads.append(download))
    for tool in ("ics", "json", "print"):
        check.tool(tool).click()
        expect(page.locator("#yb-keep-said")).to_contain_text("在浏览器打开")
    assert downloads == []
    assert page.evaluate("window.printed") is None


# ── on paper ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("lang", "shown"),
    [
        (
            "zh",
            (
                "最后在哪里参保",
                "上海",
                "我现在还在保吗",
                "要赶在什么时候以前",
                "依据",
                "规则版本",
                "按2026年6月10日回答",
            ),
        ),
        ("en", ("last insured", "Shanghai", "Am I covered", "Deadlines", "Sources", "rules version", "10 June 2026")),
    ],
)
def test_the_printed_sheet_holds_the_answer_and_no_form(page: Page, lang: str, shown: tuple[str, ...]) -> None:
    opened(page, lang)
    page.emulate_media(media="print")
    sheet = page.locator("body").inner_text()
    for text in shown:
        assert text in sheet
    assert by_package(lang)["link"] in sheet.replace("\n", "")
    expect(page.locator("#yb-keep-qr svg")).to_be_visible()
    assert page.locator(":is(input, select, button, summary):visible").count() == 0
    pages = len(re.findall(rb"/Type /Page\b", page.pdf(prefer_css_page_size=True)))
    assert 1 <= pages <= 4


def test_without_an_answer_the_page_prints_its_tables(page: Page) -> None:
    CheckPage(page).open().expect_ready()
    page.emulate_media(media="print")
    expect(page.locator("#static")).to_be_visible()


# ── two choices ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("lang", "difference"),
    [
        ("zh", "“自己交职工医保（灵活就业），2026年6月起”报销不中断；另一种会断，最早2026年9月1日起重新能报销。"),
        ("en", "your cover goes on; with the other it stops, and returns on 1 September 2026 at the earliest."),
    ],
)
def test_the_new_job_in_august_or_paying_for_myself_from_june(page: Page, lang: str, difference: str) -> None:
    check = opened(page, lang, f"{LINK}&next.route=employer&next.first_paid=2026-08")
    table = page.locator("#yb-compare table")
    expect(table).to_have_count(0)
    page.locator("#yb-choices summary").click()
    check.field("other.next.route").select_option("flexible")
    check.type("other.next.first_paid", "2026-06")
    expect(page.locator(".yb-compare__difference")).to_contain_text(difference)
    expect(table.locator("thead th")).to_have_count(3)
    assert check.link()["other.next.first_paid"] == "2026-06"
    page.reload()
    expect(page.locator(".yb-compare__difference")).to_contain_text(difference, timeout=START)
    check.type("other.next.first_paid", "2026-05")
    expect(check.error("other.next.first_paid")).to_be_visible()
    expect(table).to_have_count(0)
    expect(check.answer).to_be_visible()
    check.type("other.next.first_paid", "")
    check.field("other.next.route").select_option("")
    expect(check.error("other.next.first_paid")).to_be_hidden()
    expect(table).to_have_count(0)


# ── every question ──────────────────────────────────────────────────────────────────────────────────

PAID = "as_of=2026-06-10&last_paid=2026-05"
STAY = "bill.date=2026-05-12&bill.place=inpatient&bill.level=3&bill.stay=1&bill.cause=illness&bill.status=employed"
QUESTIONS = [
    # The question, what a person says, and what must stand in the first box: the verdict or the figure asked for.
    ("", f"{PAID}&region=330100", "我现在还在保吗 是", "Am I covered Yes"),
    ("", "as_of=2026-08-01&last_paid=2026-05&region=310000", "我现在还在保吗 否", "Am I covered No"),
    ("balance", PAID, "医保卡里的钱还能用吗 是", "May I still use the money Yes"),
    ("staying", PAID, "还能继续参保吗 是", "Can I stay insured Yes"),
    ("unemployment", f"{PAID}&ended_by=resigned", "能领失业金吗 否", "unemployment benefit No"),
    (
        "unemployment",
        f"{PAID}&ended_by=dismissed&unemployment_months=60&registered=yes",
        "能领失业金吗 是",
        "unemployment benefit Yes",
    ),
    # Beijing, third level, first stay of the year: 1,300 first, then 85 % up to 30,000.
    ("bill", f"{PAID}&region=110000&{STAY}&bill.total=11300&bill.outside_catalogue=0", "8500元", "8,500 yuan"),
    ("account", f"{PAID}&contribution_base=8000", "160元", "160 yuan"),
    ("withdrawal", PAID, "余额能取现吗 由当地决定", "drawn in cash The place decides"),
    # The annex of the measures of 2024: a man born in March 1966 retires four months after 60.
    ("retirement", f"{PAID}&birth=1966-03&category=man", "2026年7月", "July 2026"),
    ("card", f"{PAID}&card.use=lent", "卡或码可以这样用吗 否", "No"),
    ("card", f"{PAID}&card.use=own", "卡或码可以这样用吗 是", "Yes"),
    ("lookup", f"{PAID}&at_hand=phone", "余额和记录，现在能查到吗 是", "Yes"),
    ("employer", f"{PAID}&employment_ended=2026-05-31", "2026年6月15日", "15 June 2026"),
]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_question_leads_its_answer(page: Page, lang: str) -> None:
    opened(page, lang)
    for ask, values, zh, en in QUESTIONS:
        page.evaluate("hash => { location.hash = hash }", f"#v1&ask={ask}&{values}")
        expect(page.locator(".yb-first")).to_contain_text({"zh": zh, "en": en}[lang], timeout=START)


@pytest.mark.parametrize("question", ["bill", "retirement"])
def test_who_comes_for_a_question_sees_it_first(page: Page, question: str) -> None:
    check = CheckPage(page).open(f"#ask-{question}")
    check.type("last_paid", "2026-05")
    expect(page.locator(".yb-first h3")).to_contain_text(
        {"bill": "账单", "retirement": "退休"}[question], timeout=START
    )
    assert check.link()["ask"] == question
    page.locator('[data-ask="cover"]').click()
    expect(page.locator(".yb-first h3")).to_contain_text("还在保吗")


def test_there_is_one_polite_live_region(page: Page) -> None:
    opened(page, fragment=f"{LINK}&unknown=1&other.next.route=flexible")
    assert page.locator("main :is([role=status], [role=alert], [role=log], [aria-live]), main output").count() == 1

"""For everyone: axe on every page in every dress, the keyboard alone, no JavaScript, paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

ROOT = Path(__file__).resolve().parents[2]
AXE = (ROOT / "scripts" / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
PATHS = [
    "",
    "check/",
    "after-leaving/cover/",
    "law/social-insurance-law/",
    "law/calendar/",
    "regions/shanghai/",
    "rules/gap/",
    "method/",
    "developers/",
    "privacy/",
    "404.html",
]
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}
SIZES = pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
LANGUAGES = pytest.mark.parametrize("language", ["zh", "en"])
DRESSES = ["desk", "desk, dark", "phone, dark", "phone, larger view", "phone, larger view, dark", "print"]
LARGEST = "localStorage.setItem('yb-view', 'largest')"

MISFITS = """() => {
  const found = [];
  const note = (what, element) => found.push(`${what}: ${element.outerHTML.slice(0, 120)}`);
  if (document.documentElement.scrollWidth > innerWidth) note("wider than the screen", document.body);
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility() || element.closest("svg")) continue;
    const box = element.getBoundingClientRect();
    if (box.width < 3) continue; // for screen readers only
    const target = ".yb-tool, .yb-brand, .yb-nav a, .md-button, .md-skip, input, select, button, summary";
    if (element.matches(target) && Math.min(box.height, box.width) < 59.5) note("small to tap", element);
    if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())) continue;
    const style = getComputedStyle(element);
    if (parseFloat(style.fontSize) < 18) note(`text of ${style.fontSize}`, element);
    if (style.overflow !== "visible" && element.scrollWidth > element.clientWidth + 1) note("cut", element);
    if (box.right > innerWidth + 1 && !element.closest(".yb-scroll")) note("out of sight", element);
  }
  const parts = [...document.querySelectorAll(".yb-brand, .yb-tool")].filter((part) => part.closest(".md-header"));
  const boxes = parts.filter((part) => part.checkVisibility()).map((part) => part.getBoundingClientRect());
  for (const [at, one] of boxes.entries()) {
    for (const other of boxes.slice(at + 1)) {
      const [width, height] = [
        Math.min(one.right, other.right) - Math.max(one.left, other.left),
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
      ];
      if (width > 0.5 && height > 0.5) found.push("the header's parts overlap");
    }
  }
  return found;
}"""
"""What a reader with weak eyes or hands could not use: small text, small targets, text cut off, parts that overlap."""


def violations(page: Page) -> list[str]:
    """What axe finds on the page as it stands now."""
    page.evaluate(AXE)
    found: list[dict[str, Any]] = page.evaluate("async () => (await axe.run()).violations")
    return [f"{one['id']}: {node['html']} {node['failureSummary']}" for one in found for node in one["nodes"]]


def every_page(site_dir: Path, language: str) -> list[str]:
    """The addresses of all pages of a language below the site's root."""
    files = sorted((site_dir / language).rglob("*.html"))
    return [file.relative_to(site_dir).as_posix().removesuffix("index.html") for file in files]


def press_tab_to(page: Page, target: Locator, key: str = "Tab", limit: int = 60) -> None:
    """Go on with the Tab key until the target has the focus."""
    for _ in range(limit):
        page.keyboard.press(key)
        if target.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"{key} does not reach {target}")


def is_shown_where_it_is(page: Page) -> bool:
    """Whether the focused element is on the screen, with nothing over it, and has a visible outline."""
    shown: bool = page.evaluate(
        """() => {
          const element = document.activeElement;
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return box.width > 0 && element.contains(top) && getComputedStyle(element).outlineStyle !== "none";
        }"""
    )
    return shown


@LANGUAGES
def test_axe_finds_nothing_on_any_page(page: Page, site_dir: Path, language: str) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    found = {}
    for path in every_page(site_dir, language):
        page.goto(path)
        found[path] = violations(page)
    assert found
    assert not {path: what for path, what in found.items() if what}


@LANGUAGES
@pytest.mark.parametrize("dress", DRESSES)
def test_axe_finds_nothing_in_any_dress(page: Page, language: str, dress: str) -> None:
    page.set_viewport_size(PHONE if "phone" in dress else DESK)  # type: ignore[arg-type]
    page.emulate_media(
        color_scheme="dark" if "dark" in dress else "light",
        media="print" if "print" in dress else "screen",
        reduced_motion="reduce",
    )
    if "larger view" in dress:
        page.add_init_script(LARGEST)
    for path in PATHS:
        page.goto(f"{language}/{path}")
        expect(page.locator("html")).to_have_attribute(
            "data-md-color-scheme", "slate" if "dark" in dress else "default"
        )
        assert not violations(page), path


@LANGUAGES
@SIZES
def test_axe_finds_nothing_with_menu_and_search_open(page: Page, language: str, size: Any) -> None:
    page.set_viewport_size(size)
    page.goto(f"{language}/")
    if size is PHONE:
        page.locator("#yb-menu").click()
        assert not violations(page)
    page.locator("#yb-search-open").click()
    page.locator("#yb-query").fill("12393")
    expect(page.locator("#yb-search-results a").first).to_be_visible()
    assert not violations(page)


@pytest.mark.parametrize("path", ["", "404.html"])
def test_axe_finds_nothing_before_the_choice_of_language(page: Page, path: str) -> None:
    page.goto(path)
    assert not violations(page)


def test_axe_sees_a_mistake(page: Page) -> None:
    page.goto("zh/")
    page.evaluate("() => document.querySelector('.yb-brand span').remove()")
    assert any(found.startswith("link-name") for found in violations(page))


@LANGUAGES
@SIZES
def test_a_tour_by_keyboard(page: Page, language: str, size: Any) -> None:
    """Skip link, menu, search, colours, size, language, each reached and worked with keys alone."""
    page.set_viewport_size(size)
    page.goto(f"{language}/after-leaving/cover/")

    page.keyboard.press("Tab")
    expect(page.locator(".md-skip")).to_be_focused()
    assert is_shown_where_it_is(page)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.closest('article') !== null"), (
        "the skip link leads past the menu"
    )

    page.goto(f"{language}/after-leaving/cover/")
    menu, nav = page.locator("#yb-menu"), page.locator("#yb-nav")
    if size is PHONE:
        expect(nav).to_be_hidden()
        press_tab_to(page, menu)
        assert is_shown_where_it_is(page)
        page.keyboard.press("Enter")
        expect(menu).to_have_attribute("aria-expanded", "true")
        expect(nav).to_be_visible()
        press_tab_to(page, nav.locator("a").first)
        assert is_shown_where_it_is(page)
        page.keyboard.press("Escape")
        expect(nav).to_be_hidden()
        expect(menu).to_be_focused()
    else:
        expect(menu).to_be_hidden()
        press_tab_to(page, nav.locator("a").first)
        assert is_shown_where_it_is(page)
        page.goto(f"{language}/after-leaving/cover/")

    press_tab_to(page, page.locator("#yb-search-open"))
    page.keyboard.press("Enter")
    expect(page.locator("#yb-query")).to_be_focused()
    page.keyboard.type("12393")
    press_tab_to(page, page.locator("#yb-search-results a").first)
    assert is_shown_where_it_is(page)
    page.keyboard.press("Escape")
    expect(page.locator("#yb-search")).to_be_hidden()
    expect(page.locator("#yb-search-open")).to_be_focused()

    palette, root = page.locator("#yb-palette"), page.locator("html")
    press_tab_to(page, palette)
    assert is_shown_where_it_is(page)
    names = []
    for choice in ("light", "dark", "auto"):
        page.keyboard.press("Enter")
        expect(root).to_have_attribute("data-yb-colours", choice)
        names.append(palette.get_attribute("aria-label"))
    assert len(set(names)) == 3

    view = page.locator("#yb-view")
    press_tab_to(page, view)
    assert is_shown_where_it_is(page)
    names = []
    for step in ("large", "larger", "largest", None):
        page.keyboard.press("Enter")
        assert root.get_attribute("data-yb-view") == step
        names.append(view.text_content())
    assert len(set(names)) == 4

    press_tab_to(page, page.locator("#yb-language"))
    assert is_shown_where_it_is(page)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{'en' if language == 'zh' else 'zh'}/after-leaving/cover/")


def test_the_menu_closes_when_the_reader_goes_on(page: Page) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.goto("zh/")
    page.locator("#yb-menu").click()
    page.locator("h1").click(position={"x": 5, "y": 5}, force=True)
    page.mouse.click(195, 820)
    expect(page.locator("#yb-nav")).to_be_hidden()


def test_no_single_key_does_anything(page: Page) -> None:
    page.goto("zh/")
    for key in "fs/,.pn?kj":
        page.keyboard.press(key)
    expect(page.locator("#yb-search")).to_be_hidden()
    assert page.url.endswith("/zh/")


@LANGUAGES
@SIZES
def test_touch_targets_are_large_and_nothing_is_wider_than_the_screen(page: Page, language: str, size: Any) -> None:
    page.set_viewport_size(size)
    for path in PATHS:
        page.goto(f"{language}/{path}")
        small = page.evaluate(
            """() => [...document.querySelectorAll(
                ".yb-tool, .yb-brand, .yb-nav a, .md-button, .yb-form input, .yb-form select, .yb-form button"
              )]
              .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
              .map((element) => element.outerHTML)"""
        )
        assert not small, path
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), path


@LANGUAGES
def test_at_320_pixels_the_page_still_fits(page: Page, language: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    for path in PATHS:
        page.goto(f"{language}/{path}")
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), path
    expect(page.locator("#yb-language")).to_be_in_viewport()


def test_a_wide_table_scrolls_in_its_own_box_by_keyboard(page: Page) -> None:
    page.set_viewport_size({"width": 240, "height": 640})
    page.goto("en/after-leaving/cover/")
    box = page.locator(".yb-scroll").first
    box.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("box => box.scrollLeft > 0", arg=box.element_handle())


def test_the_choice_of_colours_is_kept_across_pages_and_languages(page: Page) -> None:
    page.goto("zh/")
    page.locator("#yb-palette").click()
    page.locator("#yb-palette").click()
    page.goto("en/method/")
    expect(page.locator("html")).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.parametrize(("step", "size"), [("large", 22), ("larger", 26), ("largest", 30)])
def test_the_larger_view_has_three_sizes(page: Page, step: str, size: int) -> None:
    page.add_init_script(f"localStorage.setItem('yb-view', '{step}')")
    page.goto("zh/after-leaving/cover/")
    pixels = page.locator("article p:not([class])").first.evaluate(
        "text => parseFloat(getComputedStyle(text).fontSize)"
    )
    assert abs(pixels - size) < 0.5


@LANGUAGES
def test_the_larger_view_is_kept_across_pages_and_languages(page: Page, language: str) -> None:
    page.goto(f"{language}/")
    page.locator("#yb-view").click()
    page.locator("#yb-language").click()
    expect(page.locator("html")).to_have_attribute("data-yb-view", "large")
    page.goto(f"{language}/method/")
    expect(page.locator("html")).to_have_attribute("data-yb-view", "large")
    for _ in range(3):
        page.locator("#yb-view").click()
    page.goto(f"{language}/")
    assert page.locator("html").get_attribute("data-yb-view") is None


@LANGUAGES
@pytest.mark.parametrize("step", ["large", "largest"])
def test_in_the_larger_view_nothing_is_small_cut_or_overlapping(
    page: Page, site_dir: Path, language: str, step: str
) -> None:
    page.set_viewport_size(PHONE)  # type: ignore[arg-type]
    page.add_init_script(f"localStorage.setItem('yb-view', '{step}')")
    found = {}
    for path in every_page(site_dir, language):
        page.goto(path)
        found[path] = page.evaluate(MISFITS)
    assert not {path: what for path, what in found.items() if what}
    page.locator("#yb-menu").click()
    assert not page.evaluate(MISFITS)
    page.locator("#yb-search-open").click()
    page.locator("#yb-query").fill("12393")
    expect(page.locator("#yb-search-results a").first).to_be_visible()
    assert not page.evaluate(MISFITS)


@pytest.mark.parametrize("stored", ["huge", "", "<b>"])
def test_an_unknown_choice_is_none(page: Page, stored: str) -> None:
    page.add_init_script(f"localStorage.setItem('yb-view', '{stored}'); localStorage.setItem('yb-colours', '{stored}')")
    page.goto("zh/")
    expect(page.locator("html")).to_have_attribute("data-yb-colours", "auto")
    assert page.locator("html").get_attribute("data-yb-view") is None


@LANGUAGES
def test_without_javascript_the_pages_can_be_read_and_left(
    new_context: Callable[..., BrowserContext], language: str
) -> None:
    page = new_context(java_script_enabled=False, viewport=PHONE).new_page()
    for path in PATHS:
        page.goto(f"{language}/{path}")
        for there in ("h1", "#yb-language", "#yb-nav a"):
            expect(page.locator(there).first).to_be_visible()
        for useless in ("#yb-menu", "#yb-search-open", "#yb-palette", "#yb-view"):
            expect(page.locator(useless)).to_be_hidden()


@LANGUAGES
def test_without_javascript_the_fixed_answers_are_there(
    new_context: Callable[..., BrowserContext], language: str
) -> None:
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{language}/check/")
    expect(page.locator("noscript")).to_be_visible()
    expect(page.locator("#static").locator("xpath=following::table").first).to_be_visible()


@pytest.mark.parametrize(("day", "stale"), [("2000-01-01", False), ("2099-01-01", True)])
def test_past_its_review_date_a_page_says_so(page: Page, day: str, stale: bool) -> None:
    page.clock.set_fixed_time(day)
    page.goto("zh/method/")
    expect(page.locator("#yb-palette")).to_have_attribute("title", "配色：跟随系统")  # the script has run
    assert page.locator("[data-yb-review]").is_visible() == stale


@LANGUAGES
def test_printed_it_is_text_with_its_address_and_dates(page: Page, language: str) -> None:
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(f"{language}/after-leaving/cover/")
    for part in (".md-header", "#yb-nav", ".yb-toc", ".yb-search"):
        expect(page.locator(part)).to_be_hidden()
    expect(page.locator(".yb-checked")).to_contain_text(page.url)
    expect(page.locator(".yb-checked time").first).to_be_visible()
    link = page.locator('article a[href^="https://"]').first
    assert page.evaluate("link => getComputedStyle(link, '::after').content", link.element_handle()).startswith(
        '" (http'
    )
    assert page.evaluate("() => getComputedStyle(document.body).color") == "rgb(26, 37, 40)"
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF")


def test_forced_colours_keep_what_is_told_by_colour(page: Page) -> None:
    page.emulate_media(forced_colors="active")
    page.goto("zh/after-leaving/cover/")
    border = page.locator(".yb-status").first.evaluate("chip => getComputedStyle(chip).borderTopStyle")
    assert border == "solid"

"""The pictures say what the rules say, in drawings that are whole and in words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from html import unescape
from itertools import groupby
from xml.etree.ElementTree import Element, fromstring

import pictures
import pytest
import yibao
from drawing import TEXT, width, wrapped
from yibao.calendar import YearMonth
from yibao.case import Case, Category, Next, Route
from yibao.finding import Finding
from yibao.parameters import REGIONS, accounts, national
from yibao.parameters import retirement as ages
from yibao.parameters.unemployment import LEAST_PAID
from yibao.rules.retirement import Age, statutory
from yibao.texts import LANGUAGES, place_name, say, show
from yibao.views.tables import EXAMPLE_AS_OF, EXAMPLE_LAST_PAID

from tests.yibao.views.test_views import Outline

BLOCKS = {lang: pictures.blocks(lang) for lang in LANGUAGES}
NAMES = tuple(BLOCKS["zh"])
SHORT: int = national.SHORT_GAP.on(EXAMPLE_AS_OF).values[0]
LONGEST: int = national.LONGEST_WAIT.on(EXAMPLE_AS_OF).values[0]
EXAMPLE = Case(
    EXAMPLE_AS_OF, pictures.PLACE, last_paid=EXAMPLE_LAST_PAID, next=Next(Route.FLEXIBLE, pictures.FIRST_PAID, None, True)
)  # fmt: skip

each_picture = pytest.mark.parametrize(
    ("lang", "name"), [(lang, name) for lang in LANGUAGES for name in NAMES], ids=lambda one: str(one)
)


def drawings(block: str) -> list[Element]:
    """Its drawings; a parser of XML has to accept them."""
    return [fromstring(svg) for svg in re.findall(r"<svg.*?</svg>", block)]  # noqa: S314 (our own)


def lines(svg: Element) -> list[str]:
    return [text.text or "" for text in svg.iter("text")]


def words(block: str) -> str:
    """What the figure says outside its drawings."""
    return unescape(re.sub(r"<[^>]+>", "", re.sub(r"<svg.*?</svg>", "", block)))


def numbers(texts: Iterable[str]) -> set[str]:
    return {number for text in texts for number in re.findall(r"[0-9]+(?:\.[0-9]+)?%?", text)}


def found(case: Case) -> dict[str, Finding]:
    return {finding.rule: finding for root in yibao.answer(case).findings for finding in root.walk()}


def age(birth: YearMonth, category: Category) -> Age:
    known = statutory(Case(EXAMPLE_AS_OF, birth=birth, category=category))
    assert known is not None
    return known


# ── every picture ───────────────────────────────────────────────────────────────────────────────────


def test_there_are_five() -> None:
    assert NAMES == tuple(f"picture-{one}.html" for one in ("two-accounts", "gap", "path", "cards", "retirement"))


@each_picture
def test_it_is_a_figure_on_one_line_without_styles(lang: str, name: str) -> None:
    block = BLOCKS[lang][name]
    outline = Outline(block)
    assert "\n" not in block
    assert outline.elements[0] == ("figure", {"class": f"yb-picture yb-picture--{name[8:-5]}"})
    assert outline.elements[1][0] == "figcaption"
    assert not [attributes for _, attributes in outline.elements if "style" in attributes]
    assert drawings(block)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_ids_stand_once_on_a_page_with_all_pictures_and_lead_somewhere(lang: str) -> None:
    everything = "".join(BLOCKS[lang].values())
    ids = re.findall(r'\bid="([^"]+)"', everything)
    assert len(ids) == len(set(ids))
    used = re.findall(r"url\(#([^)]+)\)", everything) + re.findall(r'aria-\w+by="([^"]+)"', everything)
    assert set(used) == set(ids)


@each_picture
def test_a_drawing_has_a_name_and_says_in_words_what_it_shows(lang: str, name: str) -> None:
    block = BLOCKS[lang][name]
    for svg in drawings(block):
        if svg.get("aria-hidden") == "true":
            assert not lines(svg)
            continue
        assert svg.get("role") == "img"
        title, description = svg.find("title"), svg.find("desc")
        assert title is not None
        assert title.text
        assert description is not None
        assert description.text
        shown = numbers(lines(svg)) - {"1", "2", "3", "4", "5", "6", "7", "8", "1."}
        said = words(block) + description.text
        assert shown <= numbers([said, *axis(name)])


def axis(name: str) -> list[str]:
    """Years beneath the ladder."""
    return [str(year) for year in range(1965, 1990, 5)] if "retirement" in name else []


@each_picture
def test_its_texts_stay_inside(lang: str, name: str) -> None:
    for svg in drawings(BLOCKS[lang][name]):
        left, top, wide, high = map(float, (svg.get("viewBox") or "").split())
        for text in svg.iter("text"):
            css = (text.get("class") or "").split()
            size = 18 if "yb-draw__label" in css else 17 if "yb-draw__head" in css else TEXT
            long = width(text.text or "", size, "yb-draw__text" != css[-1] and "yb-draw__soft" not in css)
            x = float(text.get("x") or 0) - long * {"middle": 0.5, "end": 1.0}.get(text.get("text-anchor") or "", 0.0)
            assert left - 1 <= x, text.text
            assert x + long <= left + wide + 3, text.text
            assert top + 10 < float(text.get("y") or 0) < high, text.text


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_draw_and_cite_the_same(name: str) -> None:
    zh, en = (BLOCKS[lang][name] for lang in LANGUAGES)
    for pattern in (r'href="([^"]+)"', r'<svg class="[^"]+"', r"<pattern id=\"([^\"]+)\"", r"<(?:dt|dd|li|tr|td)\b"):
        assert re.findall(pattern, zh) == re.findall(pattern, en)
    assert [len(list(svg.iter("path"))) for svg in drawings(zh)] == [
        len(list(svg.iter("path"))) for svg in drawings(en)
    ]


# ── what the numbers must be ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", LANGUAGES)
def test_shares_of_the_accounts_are_those_of_the_rules(lang: str) -> None:
    block = BLOCKS[lang]["picture-two-accounts.html"]
    base = yibao.money.Yuan.parse("10000")
    before = found(Case(date(2021, 1, 15), last_paid=YearMonth(2021, 1), contribution_base=base))[
        "account.monthly"
    ].used
    since = found(Case(EXAMPLE_AS_OF, last_paid=YearMonth(2026, 6), contribution_base=base))["account.monthly"]
    own, typical, most = (before[name].fen for name in ("own", "typical", "most"))  # type: ignore[union-attr]
    assert since.answer.values == (before["own"],)
    shares = {f"{share / 10_000:g}%" for share in (own, typical, most - own, most - typical)}
    part = f"{(typical - own) * 100 // (most - own)}%"
    beijing = accounts.PLACES_CREDIT["11"].versions[-1].first_day
    shown = [line for svg in drawings(block)[:2] for line in lines(svg)]
    assert numbers(shown) == shares | {part} | numbers([show(lang, beijing), "2023"])
    assert accounts.CREDIT.on(date(2023, 12, 31)).open
    assert not accounts.CREDIT.on(date(2024, 1, 1)).open
    stopped = found(Case(EXAMPLE_AS_OF.replace(month=8), last_paid=EXAMPLE_LAST_PAID))
    assert [str(stopped[rule].answer.kind) for rule in ("coverage.covered", "account.now", "balance.inpatient")] == [
        "NO", "NO", "YES",
    ]  # fmt: skip


@pytest.mark.parametrize("lang", LANGUAGES)
def test_cover_stops_where_the_rules_say(lang: str) -> None:
    svg, *_ = drawings(BLOCKS[lang]["picture-gap.html"])
    days = found(Case(EXAMPLE_AS_OF, last_paid=EXAMPLE_LAST_PAID))["coverage.ends"].answer.values
    drawn = [path.get("d") or "" for path in svg.iter("path") if path.get("class") == "yb-tone--green yb-draw__solid"]
    ends = [6 + float(re.findall(r"h([0-9.]+)", d)[0]) for d in drawn]
    month = 160  # a half of the drawing
    expected = [month * (day.month - 5 + day.day / 30.0) if day.month == 6 else month for day in days]  # type: ignore[union-attr]
    assert ends[:-1] == pytest.approx(expected, abs=0.1)  # the last one is the key
    shown = " ".join(lines(svg))
    for code, region in REGIONS.items():
        assert shown.count(place_name(lang, code)) == (
            0 if region.stops is None else shown.count(place_name(lang, code))
        )
        assert (place_name(lang, code) in shown) == (region.stops is not None)
    assert numbers(lines(svg)[:-2]) <= {"1", "14", "12393"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_months_of_a_gap_are_those_of_the_rules(lang: str) -> None:
    _, paid_back, waiting, _ = drawings(BLOCKS[lang]["picture-gap.html"])
    for gap in (SHORT, SHORT + 1):
        case = Case(EXAMPLE_AS_OF, last_paid=EXAMPLE_LAST_PAID, next=Next(Route.EMPLOYER, EXAMPLE_LAST_PAID + gap + 1))
        rules = found(case)
        short = gap == SHORT
        assert rules["gap.back_payment"].reason == ("place" if short else "too_long")
        assert {*rules["gap.waiting_period"].answer.values} == ({0} if short else set(range(LONGEST + 1)))
    assert numbers(lines(paid_back)) == {str(one) for one in (SHORT, *range(1, 2 * SHORT))} | {"2."} - {"2."}
    assert [path.get("fill") for path in paid_back.iter("path") if path.get("fill")][: 2 * SHORT] == [
        *["url(#yb-picture-gap-paying-back-green-bars)"] * SHORT,
        *["url(#yb-picture-gap-paying-back-red-cross)"] * SHORT,
    ]
    assert len([path for path in waiting.iter("path") if path.get("fill")]) == LONGEST + 1  # and the key
    assert numbers(lines(waiting)) <= {str(one) for one in (0, SHORT, LONGEST, *range(1, LONGEST + 3))}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_example_is_what_the_rules_answer(lang: str) -> None:
    block = BLOCKS[lang]["picture-gap.html"]
    svg, report = drawings(block)[-1], yibao.answer(EXAMPLE)
    rules = {finding.rule: finding for root in report.findings for finding in root.walk()}
    shown = ("" if lang == "zh" else " ").join(lines(svg))
    for rule in ("coverage.ends", "coverage.resumes"):
        (day,) = rules[rule].answer.values
        assert show(lang, day) in shown
    said = rules["gap.back_payment"]
    assert say(lang, said.text_id, said.used) in shown
    tones = [re.findall("yb-tone--([a-z]+)", path.get("class") or "") for path in svg.iter("path")]
    drawn = [tone for (tone,) in filter(None, tones)]
    expected = [pictures.SHOWN[month.status][0] for month in report.timeline[:8]]
    assert drawn[:8] == expected
    assert drawn[8:][: len(set(expected)) + 1] == [tone for tone, _ in groupby(expected)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_path_names_the_conditions_of_the_rules_and_links_the_ways(lang: str) -> None:
    block = BLOCKS[lang]["picture-path.html"]
    assert numbers(lines(drawings(block)[0])) <= {"1", "2", "3", str(LEAST_PAID // 12)}
    conditions = found(Case(EXAMPLE_AS_OF))["unemployment.entitled"].rests_on[:3]
    assert [one.rule for one in conditions] == [
        "unemployment.not_by_own_will", "unemployment.paid", "unemployment.looking",
    ]  # fmt: skip
    assert (
        re.findall(r'<a href="(\.\.[^"]+)"', block)
        == ["../cover/", "../unemployment/"] + ["../../check/#ask-staying"] * 2
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_cards_name_the_telephone_numbers_of_the_rule(lang: str) -> None:
    block = BLOCKS[lang]["picture-cards.html"]
    finding = found(Case(EXAMPLE_AS_OF))["card.vouchers"]
    told = say(lang, finding.text_id, finding.used)
    assert numbers(re.findall(r"<dd>(.*?)</dd>", block)) == numbers([told])
    kinds = (
        ("养老", "医疗", "工伤", "失业", "生育") if lang == "zh" else ("pension", "medical", "work injury", "maternity")
    )
    assert all(kind in told and kind in words(block) for kind in kinds)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_ladder_has_a_step_for_every_month_of_delay(lang: str) -> None:
    svg = drawings(BLOCKS[lang]["picture-retirement.html"])[0]
    paths = [path.get("d") or "" for path in svg.iter("path") if "yb-draw__line--ladder" in (path.get("class") or "")]
    assert [path.count("V") for path in paths] == [
        ages.DELAY[category].on(ages.IN_FORCE).values[0].years * 12 for category in Category
    ]
    for path, category in zip(paths, Category, strict=True):
        heights = [float(y) for y in re.findall(r"[V ]([0-9.]+)", path)]
        rise = heights[0] - heights[-1]
        former, latest = ages.FORMER_AGE[category] * 12, age(YearMonth(1990, 1), category)
        marks = {line.get("d"): line for line in svg.iter("path")}
        assert rise / (latest.former * 12 + latest.delay - former) == pytest.approx(
            (float(re.findall(r"[V ]([0-9.]+)", paths[0])[0]) - float(re.findall(r"V([0-9.]+)", paths[0])[-1])) / 36,
            abs=0.02,
        )
        assert marks


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_table_of_ages_is_that_of_the_rules(lang: str) -> None:
    block = BLOCKS[lang]["picture-retirement.html"]
    rows = re.findall(r'<tr><th scope="row">(.*?)</th><td>(.*?)</td><td>(.*?)</td><td>(.*?)</td></tr>', block)
    assert len(rows) == 1985 - 1964 + 1
    for year, *cells in rows:
        for cell, category in zip(cells, Category, strict=True):
            first, last = (age(YearMonth(int(year[:4]), month), category) for month in (1, 12))
            expected = {str(part) for one in (first, last) for part in (one.years, one.months) if part}
            assert numbers([cell]) == expected
    by_year = {row[0][:4]: row[1:] for row in rows}
    assert by_year["1965"][0] == ("60岁1个月到60岁3个月" if lang == "zh" else "60 years 1 month to 60 years 3 months")
    assert by_year["1976"][0] == ("62岁10个月到63岁" if lang == "zh" else "62 years 10 months to 63")
    assert by_year["1985"][1:] == (("58岁", "55岁") if lang == "zh" else ("58", "55"))


# ── lines ───────────────────────────────────────────────────────────────────────────────────────────


def test_lines_break_where_they_may() -> None:
    assert wrapped("空月不超过3个月，可以补缴。", 6 * TEXT) == ["空月不超过", "3个月，可以", "补缴。"]
    assert wrapped("You pay for yourself (灵活就业) now", 170) == ["You pay for", "yourself", "(灵活就业) now"]
    assert wrapped("word", 1) == ["word"]

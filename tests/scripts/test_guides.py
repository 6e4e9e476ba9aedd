"""The worked tables of the pages: nothing left out between two steps, every way reached, both languages alike."""

from __future__ import annotations

import re
from html import unescape
from itertools import pairwise

import guides
import pytest
from yibao.calendar import YearMonth
from yibao.case import Category
from yibao.parameters.retirement import DELAY
from yibao.texts import LANGUAGES

from tests.yibao.views.test_views import Outline


def rows(block: str) -> list[list[str]]:
    return [
        [unescape(re.sub(r"<[^>]+>", " ", cell)).strip() for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row)]
        for row in re.findall(r"<tr[^>]*>(.*?)</tr>", block)
    ]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_blocks_are_whole_and_on_one_line(lang: str) -> None:
    for name, html in guides.blocks(lang).items():
        assert "\n" not in html, name
        assert Outline(html).elements, name


def test_both_languages_have_the_same_rows_and_sources() -> None:
    chinese, english = (guides.blocks(lang) for lang in LANGUAGES)
    assert chinese.keys() == english.keys()
    for name, html in chinese.items():
        assert [len(row) for row in rows(html)] == [len(row) for row in rows(english[name])], name
        assert html.count("yb-grade--") == english[name].count("yb-grade--"), name


@pytest.mark.parametrize("category", Category)
def test_the_steps_follow_each_other_without_a_hole(category: Category) -> None:
    (delay,) = DELAY[category].versions[0].values
    steps = guides.steps_of(category)
    assert [first.delay for first, _ in steps] == list(range(delay.years * 12 + 1))
    assert all(last.birth + 1 == following.birth for (_, last), (following, _) in pairwise(steps))


def test_the_first_men_and_the_last_women_of_the_annexes() -> None:
    """Annexes 1 and 3: born 1965-01, 60 years 1 month, 2025-02; born 1984-11, 55 years, free from 52 on."""
    men = rows(guides.retirement_steps("zh", Category.MAN))
    assert men[2] == ["1965年1月至4月", "60岁1个月 2025年2月至5月到龄 可以选的范围：60岁至63岁1个月"]
    women = rows(guides.retirement_steps("en", Category.WOMAN_50))
    assert women[-1] == ["November 1984 or later", "55 range to choose from: 52 to 58"]
    assert guides.steps_of(Category.WOMAN_50)[-1][0].month == YearMonth(2039, 11)


def test_the_worked_days_and_amounts() -> None:
    """15 days from 31 May 2026, the day itself left out; 0.05 % a day of 1,234.56 yuan; 30 days from 1 June."""
    transfer = next(row for row in rows(guides.employer_days("zh")) if "转移" in row[0])
    assert transfer[1] == "2026年6月15日"
    assert [row[1:] for row in rows(guides.late_fee("zh"))[1:]] == [
        ["1", "0.62元"],
        ["15", "9.26元"],
        ["92", "56.79元"],
        ["365", "225.31元"],
    ]
    assert rows(guides.registration_days("zh"))[1][1] == "2026年7月1日"


def test_the_chooser_and_the_table_lead_to_the_same_ways() -> None:
    chosen, listed = (
        set(re.findall(r'href="#([a-z0-9-]+)"', html))
        for html in (guides.lookup_chooser("zh"), guides.lookup_ways("zh"))
    )
    assert chosen == listed
    assert len(listed) == 9


def test_only_another_persons_card_is_fined_in_yuan() -> None:
    fined = [row[0] for row in rows(guides.card_misuse("en")) if "2,000 yuan to 5,000 yuan" in row[-1]]
    assert fined == ["I used someone else's"]

"""The door between page and rules: the link, what is said of it, the comparison, and markup in every field."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import Any

import pytest
import yibao
from yibao.link import NAMES
from yibao.texts import LANGUAGES
from yibao.texts.releases import RELEASES
from yibao.views.form import form_html
from yibao.views.keep import keep_html
from yibao.views.page import evaluate
from yibao.views.reference import changes

from tests.yibao.views.test_views import Outline

LEFT = {"as_of": "2026-06-10", "last_paid": "2026-05"}
JOB_FROM_AUGUST = {**LEFT, "region": "310000", "next.route": "employer", "next.first_paid": "2026-08"}
SELF_FROM_JUNE = {"next.route": "flexible", "next.first_paid": "2026-06", "next.back_paid": ""}


def ask(lang: str = "zh", form: dict[str, str] | None = None, **more: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(evaluate(json.dumps({"lang": lang, "form": form or LEFT, **more})))
    return found


def words(html: str) -> str:
    """What a reader reads of it."""
    return " ".join(" ".join(Outline(html).text).split())


# ── the first screen ────────────────────────────────────────────────────────────────────────────────


def first_box(html: str) -> str:
    found = re.search(r'<section class="yb-first.*?</section>', html)
    assert found
    return words(found[0])


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("zh", ("结论", "我现在还在保吗", "要紧的日子", "2026年9月30日", "还有112天", "接下来", "补缴")),
        ("en", ("The answer", "Am I covered", "The day that matters", "30 September 2026", "112 days left", "pay")),
    ],
)
def test_the_first_box_has_the_verdict_the_day_and_what_to_do(lang: str, says: tuple[str, ...]) -> None:
    box = first_box(ask(lang)["html"])
    for said in says:
        assert said in box


def test_the_first_box_answers_the_question_asked() -> None:
    form = {**LEFT, "bill.total": "1000", "bill.place": "pharmacy"}
    assert "还在保吗" in first_box(ask(form=form)["html"])
    assert "这张账单谁付多少" in first_box(ask(form=form, ask="bill")["html"])
    assert "还在保吗" in first_box(ask(form=form, ask="nonsense")["html"])


def test_what_is_missing_for_the_question_is_the_next_thing_to_do() -> None:
    assert "先填：医保最后缴到哪个月" in first_box(ask(form={"as_of": "2026-06-10"})["html"])
    assert "Fill in: Month of birth" in first_box(ask("en", ask="retirement")["html"])


def test_the_parts_come_in_the_order_in_which_they_are_needed() -> None:
    html = ask(
        form={**JOB_FROM_AUGUST, "next.route": "", "employment_ended": "2026-05-31", "contribution_base": "8000"}
    )["html"]
    parts = ("first", "timeline", "deadlines", "amounts", "reasons", "assumed", "ask")
    places = [html.index(f'class="yb-{part}') for part in parts]
    assert places == sorted(places)


def test_an_amount_says_how_it_was_worked_out() -> None:
    html = ask(form={**JOB_FROM_AUGUST, "contribution_base": "8000"})["html"]
    found = re.search(r'<section class="yb-amounts">.*?</section>', html)
    assert found
    assert "新单位：自己要花多少钱 160元" in words(found[0])
    assert "按基数8000元算，每月160元，一年1920元" in words(found[0])


def test_reasons_give_the_words_of_the_law_or_say_that_they_do_not() -> None:
    html = ask("en")["html"]
    quoted = (
        "符合基本医疗保险药品目录、诊疗项目、医疗服务设施标准以及急诊、抢救的医疗费用，"
        "按照国家规定从基本医疗保险基金中支付。"
    )
    assert f'<blockquote lang="zh-Hans"><p>{quoted}</p></blockquote>' in html
    assert "In plain words (ours, not the text of the law)" in html
    summary = re.search(r'<details class="yb-law">(?:(?!</details>|<blockquote).)*our summary, not the text', html)
    assert summary, "an article we do not quote"


def test_what_needs_more_from_the_person_is_folded() -> None:
    html = ask()["html"]
    folded = re.search(r'<details class="yb-unanswered">.*?</details>', html)
    assert folded
    assert "什么时候退休" in words(folded[0])


def test_the_sheet_names_what_was_said_in_words() -> None:
    html = ask(form={**JOB_FROM_AUGUST, "next.back_paid": "no", "bill.ratio": "85%"})["html"]
    found = re.search(r'<section class="yb-given">.*?</section>', html)
    assert found
    given = words(found[0])
    for said in ("最后在哪里参保 上海", "医保最后缴到哪个月 2026年5月", "新单位给我交", "不补", "85%"):
        assert said in given


# ── the link, and what is said of it ────────────────────────────────────────────────────────────────


def test_the_answer_brings_its_link() -> None:
    version = yibao.__version__
    found = ask(form={**LEFT, "region": ""}, other={"next.route": "flexible", "next.first_paid": ""}, ask="staying")
    assert (
        found["link"] == f"#v1&as_of=2026-06-10&ask=staying&last_paid=2026-05&other.next.route=flexible&rules={version}"
    )
    assert ask(form={"as_of": "", "last_paid": "2026-13"})["link"] == f"#v1&last_paid=2026-13&rules={version}"
    assert ask(form={"as_of": ""})["link"] == ""


def notice(fragment: str, today: str = "2026-06-10", lang: str = "zh", **form: str) -> str:
    said = ask(lang, LEFT | form, fragment=fragment, today=today)["link_notice"]
    assert isinstance(said, str)
    return words(said)


def test_a_page_opened_without_a_link_has_nothing_to_say_of_one() -> None:
    assert ask()["link_notice"] is None


def test_a_link_that_could_be_used_whole_is_not_spoken_of() -> None:
    assert notice(f"#v1&as_of=2026-06-10&last_paid=2026-05&rules={yibao.__version__}") == ""
    assert notice("#v1&last_paid=2026-05") == ""


def test_what_was_ignored_is_named_in_the_readers_words() -> None:
    said = notice("#v1&last_paid=2026-05&last_paid=2025-01&region=0&<b>=1&" + "n" * 100_000 + "=1")
    assert "不认识的内容，没有理会：<b>、" + "n" * 40 + "…" in said
    assert "只用了第一个：医保最后缴到哪个月" in said
    assert "没有填入：最后在哪里参保" in said
    assert len(said) < 250


def test_of_many_ignored_parts_five_are_named() -> None:
    said = notice("#v1&" + "&".join(f"x{number}=1" for number in range(1000)))
    assert "x4" in said
    assert "x5" not in said


def test_a_link_of_another_version_is_said_to_be_one() -> None:
    assert "格式我们不认识" in notice("#v2&last_paid=2026-05")


def test_a_link_made_under_older_rules_names_every_change_and_its_period() -> None:
    for lang, at in zip(LANGUAGES, (0, 1), strict=True):
        said = notice("#v1&last_paid=2026-05&rules=0.1.0", lang=lang)
        assert "0.1.0" in said
        assert yibao.__version__ in said
        later = [release for release in RELEASES if release.version != "0.1.0"]
        assert later
        for release in later:
            for text in release.corrected:
                assert text[at] in said
            for changed in release.changed:
                assert changed.what[at] in said
                assert changed.period[at].replace("`", "") in said
        assert RELEASES[-1].changed[0].what[at] not in said, "what 0.1.0 had already"


def test_a_link_made_under_newer_rules_asks_to_reload() -> None:
    assert "请刷新本页" in notice("#v1&last_paid=2026-05&rules=99.0.0")


def test_the_newest_release_is_the_version_of_the_rules() -> None:
    assert RELEASES[0].version == yibao.__version__


def test_a_link_of_an_older_day_names_the_law_that_changed_since() -> None:
    said = notice("#v1&as_of=2026-06-10&last_paid=2026-05", today="2027-01-02", region="310000")
    assert "2026年6月10日" in said
    assert "2027年1月1日：《医疗保障法》施行" in said
    assert "2026年7月1日：上海的“缴费基数下限和上限（每月）”有了新规定" in said
    assert "答案不一样的有：我现在还在保吗" in said
    english = notice("#v1&as_of=2026-06-10&last_paid=2026-05", today="2027-01-02", lang="en")
    assert "1 January 2027: Medical Security Law came into force" in english


@pytest.mark.parametrize("today", ["2026-06-10", "2026-06-09", "1970-01-01", "", "tomorrow"])
def test_without_a_later_day_no_law_has_changed(today: str) -> None:
    assert notice("#v1&as_of=2026-06-10&last_paid=2026-05", today=today) == ""


def test_what_is_named_is_what_the_command_changes_lists() -> None:
    said = notice("#v1&as_of=2026-06-10&last_paid=2026-05", today="2027-06-30", lang="en", region="310000")
    listed = {change["date"] for change in changes(date(2026, 6, 11), date(2027, 6, 30))}
    named = {
        datetime.strptime(day, "%d %B %Y").date().isoformat()  # noqa: DTZ007  a day, no instant
        for day in re.findall(r"(\d+ [A-Z][a-z]+ 202[67]): ", said)
    }
    assert {"2026-07-01", "2026-08-28", "2027-01-01"} <= named
    assert named <= listed


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_controls_of_the_page_hold_what_a_link_may_hold(lang: str) -> None:
    offered: dict[str, tuple[str, ...] | None] = {"ask": ("",)}  # cover, which needs no name
    name = ""
    for tag, given in Outline(form_html(lang) + keep_html(lang)).elements:
        if (topic := given.get("data-ask")) not in (None, "cover"):
            offered["ask"] = (*(offered["ask"] or ()), topic or "")
        if tag in ("input", "select"):
            name = given["name"] or ""
        if tag == "option" or given.get("type") == "radio":
            offered[name] = (*(offered.get(name) or ()), given["value"] or "")
        elif tag == "input":
            offered[name] = None
    assert offered.pop("yb-view") == ("steps", "form")  # how one is asked, not what one says
    assert offered == NAMES


# ── two choices side by side ────────────────────────────────────────────────────────────────────────


def test_a_new_job_in_august_or_paying_from_june() -> None:
    found = ask(form=JOB_FROM_AUGUST | {"contribution_base": "8000"}, other=SELF_FROM_JUNE)
    assert found["errors"] == []
    said = words(found["compare"])
    assert "“自己交职工医保（灵活就业），2026年6月起”报销不中断；另一种会断，最早2026年9月1日起重新能报销。" in said
    rows = {
        words(name): [words(cell) for cell in re.findall("<td>(.*?)</td>", cells)]
        for name, cells in re.findall('<tr><th scope="row">(.*?)</th>(.*?)</tr>', found["compare"])
    }
    # Shanghai, no longer paid from June: July and August for certain, June and September by the place's reading.
    assert rows["哪天起能报销"] == ["2026年9月1日至2026年9月15日", "不中断"]
    assert rows["几个月不能报销"] == ["2至4", "0"]
    # 2 % of 8000; 10 % of 8000, nine months from August to April against eleven from June.
    assert rows["每月自己出"] == ["160元", "800元"]
    assert rows["从重新缴费到2027年4月一共自己出（按第一个月的标准）"] == [
        "160元 × 9 = 1440元",
        "800元 × 11 = 8800元",
    ]


def test_the_sooner_choice_is_named() -> None:
    hangzhou = LEFT | {"region": "330100", "next.route": "employer", "next.first_paid": "2026-09"}
    said = words(ask("en", hangzhou, other={"next.route": "employer", "next.first_paid": "2026-12"})["compare"])
    assert "“A new employer pays, from September 2026” covers you sooner" in said


def test_a_choice_that_never_covers_again_loses() -> None:
    assert "会恢复报销，另一种不会" in words(ask(form=JOB_FROM_AUGUST, other={"next.route": "none"})["compare"])


def test_a_half_made_choice_says_what_it_lacks() -> None:
    said = words(ask("en", JOB_FROM_AUGUST, other={"next.route": "flexible"})["compare"])
    assert "They cannot be compared yet. Please fill in: First month paid again." in said


def test_on_the_same_way_who_pays_earlier_is_covered_earlier() -> None:
    chengdu = LEFT | {"region": "510100", "next.route": "employer", "next.first_paid": "2026-09"}
    said = words(ask(form=chengdu, other={"next.route": "employer", "next.first_paid": "2026-08"})["compare"])
    assert "“新单位给我交，2026年8月起”恢复得早：同一条路，早缴早恢复。具体哪天，由当地定。" in said


def test_paying_the_gap_back_or_not_is_the_difference_where_all_else_is_the_same() -> None:
    form = LEFT | {"next.route": "employer", "next.first_paid": "2026-08", "next.back_paid": "yes"}
    other = {"next.route": "employer", "next.first_paid": "2026-08", "next.back_paid": "no"}
    said = words(ask("en", form, other=other)["compare"])
    # The national frame leaves it to the place whether a gap that is paid back is reimbursed.
    assert "“A new employer pays, from August 2026, gap paid back” the gap's costs may be reimbursed" in said


def test_where_no_rule_is_held_nothing_is_called_the_same() -> None:
    form = {"as_of": "2012-06-10", "last_paid": "2012-01", "next.route": "employer", "next.first_paid": "2012-04"}
    said = words(ask("en", form, other={"next.route": "flexible", "next.first_paid": "2012-04"})["compare"])
    assert "the place decides. You can ask 12393." in said


def test_where_the_place_decides_it_says_so() -> None:
    other = {"next.route": "flexible", "next.first_paid": "2026-08"}
    assert "要看当地怎么定" in words(ask(form=JOB_FROM_AUGUST, other=other)["compare"])


def test_of_two_choices_that_cover_the_same_days_the_cheaper_is_named() -> None:
    form = JOB_FROM_AUGUST | {"next.first_paid": "2026-06", "contribution_base": "8000"}
    said = words(ask(form=form, other={"next.route": "flexible", "next.first_paid": "2026-06"})["compare"])
    assert "“新单位给我交，2026年6月起”每月少出640元，能报销的日子一样。" in said


def test_the_same_choice_comes_to_the_same() -> None:
    other = {"next.route": "employer", "next.first_paid": "2026-08"}
    assert "结果一样" in words(ask(form=JOB_FROM_AUGUST, other=other)["compare"])


def test_a_mistake_in_the_other_choice_leaves_the_answer() -> None:
    found = ask(form=JOB_FROM_AUGUST, other={"next.route": "flexible", "next.first_paid": "2026-05"})
    assert [error["field"] for error in found["errors"]] == ["other.next.first_paid"]
    assert found["compare"] == ""
    assert found["html"]


def test_without_another_choice_there_is_no_comparison() -> None:
    assert ask(form=JOB_FROM_AUGUST, other={"next.route": "", "next.first_paid": " "})["compare"] == ""


# ── markup ──────────────────────────────────────────────────────────────────────────────────────────

MARKUP = (
    "<img src=x onerror=alert(1)>",
    "</p><script>alert(1)</script>",
    '" autofocus onfocus="alert(1)',
    "&lt;b&gt;",
    "'><svg/onload=1>",
)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("typed", MARKUP)
def test_markup_in_any_field_stays_text(lang: str, typed: str) -> None:
    for name in NAMES:
        form = dict(LEFT) if name == "as_of" else {**LEFT, "next.route": "flexible"}
        request: dict[str, Any] = {
            "other": {},
            "fragment": f"#v1&{name}={typed}&{typed}=1&last_paid={typed}",
            "today": typed,
        }
        if name == "ask":
            request["ask"] = typed
        elif name.startswith("other."):
            request["other"] = {"next.route": "flexible", name.removeprefix("other."): typed}
        else:
            form[name] = typed
        found = ask(lang, form, **request)
        for html in (found["html"], found["compare"], found["link_notice"]):
            elements = Outline(html).elements
            assert not {"script", "img", "style", "b"} & {tag for tag, _ in elements}
            attributes = {attribute for tag, given in elements for attribute in given if tag != "svg"}
            assert not {one for one in attributes if one.startswith("on") or one in {"style", "autofocus"}}
            assert sum(tag == "svg" for tag, _ in elements) <= 1
        assert not re.search("[<>\"']", found["link"].replace("'", "")), "an address holds no markup"

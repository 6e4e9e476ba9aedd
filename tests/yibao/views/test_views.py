"""The views: the same facts in HTML, text and JSON; nothing typed becomes markup; the door never raises."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest
import yibao
from hypothesis import given
from hypothesis import strategies as st
from yibao.case import FIELDS
from yibao.parameters import REGIONS
from yibao.texts import LANGUAGES, say
from yibao.views.form import form_html
from yibao.views.html import report_to_html
from yibao.views.page import evaluate
from yibao.views.tables import describe, pieces
from yibao.views.text import report_to_text
from yibao.views.verdict import runs, span, verdict_text

from tests.yibao.cases import CASES
from tests.yibao.examples import examples
from tests.yibao.rules.test_range import cases

VOID = {"br", "input", "path", "rect", "circle"}
REPORTS = [yibao.answer(yibao.Case.from_json(case["input"])) for case in CASES]


class Outline(HTMLParser):
    """Checks that every element is closed, and collects elements, ids, attributes and text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def ask(lang: str = "zh", **form: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(evaluate(json.dumps({"lang": lang, "form": form})))
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("report", REPORTS, ids=[case["name"] for case in CASES])
def test_html_and_text_say_what_the_report_says(report: yibao.Report, lang: str) -> None:
    outline = Outline(report_to_html(report, lang))
    shown, text = " ".join(outline.text), report_to_text(report, lang)
    for root in report.findings:
        assert verdict_text(lang, root) in shown
        assert verdict_text(lang, root) in text
        for finding in root.walk():
            assert say(lang, finding.text_id, finding.used) in shown
            assert say(lang, finding.text_id, finding.used) in text
    for said in (*report.notices, *report.assumed, *report.ask_12393):
        assert say(lang, said.text_id, said.used) in shown
    for first, last in runs(report.timeline):
        assert span(lang, first.month, last.month) in shown
        assert f"{span(lang, first.month, last.month)}: {say(lang, f'status.{first.status}')}" in text
    ids = [attributes["id"] for _, attributes in outline.elements if "id" in attributes]
    assert len(set(ids)) == len(ids)
    assert not {"script", "style", "img"} & {tag for tag, _ in outline.elements}
    assert not any(
        name.startswith("on") or name == "style" for _, attributes in outline.elements for name in attributes
    )


@pytest.mark.parametrize("report", REPORTS, ids=[case["name"] for case in CASES])
def test_the_picture_repeats_the_table(report: yibao.Report) -> None:
    html = report_to_html(report, "zh")
    bars = re.findall(r'<rect class="yb-s--(\w+)"', html)
    assert bars == [str(first.status) for first, _ in runs(report.timeline)]
    rows = re.findall(r'<span class="yb-status yb-status--(\w+)">', html)
    assert rows == bars


def test_the_contract_of_a_report() -> None:
    found = yibao.answer(yibao.Case.from_json({"as_of": "2026-06-10", "last_paid": "2026-05"})).to_json()
    assert json.loads(json.dumps(found)) == found, "plain data"
    assert {
        "as_of", "rules_version", "verdicts", "timeline", "deadlines", "findings", "ask_12393", "next_questions",
    } <= set(found)  # fmt: skip
    assert found["as_of"] == "2026-06-10"
    assert found["rules_version"] == yibao.__version__
    assert found["timeline"][1] == {
        "month": "2026-06",
        "status": "place_decides",
        "possible": ["covered", "not_covered"],
        "because": ["coverage.ends"],
    }
    assert found["deadlines"][0]["date"] == "2026-09-30"
    assert found["deadlines"][0]["basis"] == ["YBBF2021-43 待遇衔接"]
    ends = found["findings"][0]["rests_on"][0]
    assert ends["answer"] == {"kind": "LOCAL", "possible": ["2026-05-31", "2026-06-14", "2026-06-30"]}
    assert found["verdicts"][1]["question"] == "balance"
    assert found["verdicts"][1]["answer"] == {"kind": "YES"}
    assert set(found["sources"]) >= {"NHSA8205", "SIL", "YBBF2021-43"}


@examples(200)
@given(cases())
def test_json_depends_on_nothing_but_the_case(case: yibao.Case) -> None:
    first, second = (json.dumps(yibao.answer(case).to_json(), ensure_ascii=False) for _ in range(2))
    assert first == second


# ── the door between page and rules ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_gets_an_answer(lang: str) -> None:
    found = ask(lang, as_of="2026-06-10", last_paid="2026年5月", region="")
    assert found["errors"] == []
    assert found["case"] == {"as_of": "2026-06-10", "last_paid": "2026-05"}
    assert found["report"]["timeline"][0]["status"] == "covered"
    assert found["html"].startswith('<article class="yb-report">')


def test_the_page_gets_errors_at_their_fields() -> None:
    found = ask("en", as_of="2026-06-10", last_paid="26年5月", **{"next.first_paid": "2026-13"})
    assert (found["html"], found["report"], found["case"]) == ("", None, None)
    assert [error["field"] for error in found["errors"]] == ["last_paid", "next.first_paid"]
    assert found["errors"][0]["message"] == ("“26年5月”: the year is not clear. Write it in four digits: 2026, not 26.")


@pytest.mark.parametrize("field", [field.name for field in FIELDS])
@pytest.mark.parametrize(
    "typed", ["<img src=x onerror=alert(1)>", "\0", "{0}{value}", "😀" * 5000, "\ud800", "__proto__"]
)
def test_nothing_typed_becomes_markup_or_an_exception(field: str, typed: str) -> None:
    found = ask("zh", **({"as_of": "2026-06-10"} | {field: typed}))
    assert field in {error["field"] for error in found["errors"]}
    assert all(len(error["message"]) < 400 for error in found["errors"])


@examples(150)
@given(st.dictionaries(st.sampled_from([field.name for field in FIELDS]), st.text(max_size=30)))
def test_no_form_raises(form: dict[str, str]) -> None:
    found = ask("en", **form)
    assert bool(found["errors"]) != bool(found["html"])


@pytest.mark.parametrize("last_paid", ["2099-12", "2099-01", "1990-01"])
@pytest.mark.parametrize("route", ["employer", "flexible", "residents", "unemployment_benefit", "none"])
def test_the_edge_of_the_years_raises_nothing(last_paid: str, route: str) -> None:
    for first_paid in ("", "2099-12"):
        form = {"as_of": "2099-12-31", "last_paid": last_paid, "next.route": route, "next.first_paid": first_paid}
        found = ask("zh", **form)
        assert bool(found["errors"]) != bool(found["html"])


def test_a_request_the_page_got_wrong_is_not_taken() -> None:
    for request in ('{"lang": "fr", "form": {}}', '{"lang": "zh", "form": []}', "nonsense"):
        with pytest.raises(ValueError, match=r"a request needs|Expecting"):
            evaluate(request)


# ── what the pages are built from ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_form_has_a_control_for_every_question(lang: str) -> None:
    outline = Outline(form_html(lang))
    controls = {a["name"]: a for tag, a in outline.elements if tag in ("input", "select") and a["name"] != "yb-view"}
    assert set(controls) == {field.name for field in FIELDS} - {"months.from", "months.to"}
    labels = {attributes["for"] for tag, attributes in outline.elements if tag == "label" and "for" in attributes}
    assert labels == {attributes["id"] for attributes in controls.values()}
    ids = {attributes["id"] for _, attributes in outline.elements if "id" in attributes}
    for attributes in controls.values():
        assert set((attributes["aria-describedby"] or "").split()) <= ids


@pytest.mark.parametrize("lang", LANGUAGES)
def test_generated_blocks_are_whole_and_on_one_line(lang: str) -> None:
    for name, html in pieces(lang).items():
        assert "\n" not in html, name
        assert Outline(html).elements, name


def test_generated_blocks_are_the_same_in_both_languages_but_for_the_words() -> None:
    zh, en = pieces("zh"), pieces("en")
    assert list(zh) == list(en)
    for name in zh:
        shape = [re.sub(r"[^<>]*<(/?\w+)[^>]*>", r"<\1>", html) for html in (zh[name], en[name])]
        rows = [html.count("<tr>") for html in shape]
        assert rows[0] == rows[1], name


def test_the_static_table_shows_what_the_rules_answer() -> None:
    table = pieces("zh")["after-stopping.html"]
    rows = re.findall(r"<tr><th scope=\"row\">(.*?)</th>(.*?)</tr>", table)
    statuses = {name: re.findall(r"yb-status--(\w+)", cells) for name, cells in rows}
    names = ["全国框架", *(region.zh for region in REGIONS.values())]
    assert statuses == {
        **{name: ["covered", "place_decides", "not_covered"] for name in names},
        "杭州": ["covered", "covered", "not_covered"],
    }


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_value_of_every_place_has_words(lang: str) -> None:
    for region in REGIONS.values():
        for parameter in region.parameters:
            assert say(lang, f"parameter.{parameter.id.partition('.')[2]}")
            for version in parameter.versions:
                assert all("{" not in describe(lang, one) for one in version.values)
    with pytest.raises(TypeError, match="no words"):
        describe(lang, object())

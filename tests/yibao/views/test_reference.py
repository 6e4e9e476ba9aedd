"""What the package says of itself: rules, parameters, places, changes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta

import pytest
import yibao
from yibao.__main__ import main
from yibao.case import BackPayment
from yibao.law import DOCUMENTS
from yibao.money import Yuan
from yibao.parameters import REGIONS
from yibao.parameters.every import every
from yibao.parameters.shapes import Onset
from yibao.texts import LANGUAGES, say
from yibao.views import reference
from yibao.views.reference import changes, json_value, parameters, regions, rule, rule_ids

EVER = (date(1900, 1, 1), date(2099, 12, 31))


def test_a_rule_says_what_it_answers_with_sentences_citations_and_parameters() -> None:
    found = rule("gap.waiting_period")
    assert found["function"] == "yibao.rules.gap.waiting_period"
    assert "待遇等待期" in found["says"]
    assert set(found["name"]) == set(LANGUAGES)
    assert {"none", "settled", "facts", "place", "conflict", "outside"} == set(found["sentences"])
    assert "YBBF2021-43 待遇衔接" in found["cites"]
    assert {"onset.flexible", "suzhou.onset.flexible"} <= set(found["parameters"])
    assert {"coverage.stops", "shanghai.stops"} <= set(rule("coverage.ends")["parameters"])
    assert "SIL 27" in rule("coverage.ends")["cites"]
    assert rule("coverage.ends")["own_values"] == ["place.ends", "place.ends_day"]
    assert rule("balance.usable")["own_values"] == []


@pytest.mark.parametrize("rule_id", rule_ids())
def test_every_rule_can_be_explained(rule_id: str) -> None:
    found = rule(rule_id)
    assert found["sentences"]
    assert json.loads(json.dumps(found)) == found
    assert set(found["parameters"]) <= set(every())


def test_an_unknown_rule_names_those_that_are_near(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "gap.wating_period"]) == 2
    assert "Did you mean: gap.waiting_period" in capsys.readouterr().err
    assert main(["explain", "?"]) == 2
    assert "coverage.ends" in capsys.readouterr().err


@pytest.mark.parametrize("lang", LANGUAGES)
def test_explained_in_both_languages(capsys: pytest.CaptureFixture[str], lang: str) -> None:
    assert main(["explain", "coverage.ends", "--lang", lang]) == 0
    printed = capsys.readouterr().out
    assert rule("coverage.ends")["name"][lang] in printed
    for text in rule("coverage.ends")["sentences"].values():
        assert text[lang] in printed
    assert "shanghai.stops" in printed
    assert f"place.ends: {say(lang, 'field.place.ends')}" in printed


def test_every_parameter_has_an_id_of_its_own() -> None:
    for region in REGIONS.values():
        for parameter in region.parameters:
            assert every()[parameter.id] == parameter
    assert {"gap.short", "coverage.stops", "onset.residents"} <= set(every())


def test_parameters_of_a_place_on_a_day() -> None:
    found = {one["id"]: one for one in parameters("310000", date(2026, 6, 1))}
    assert found["shanghai.stops"]["values"] == [{"months": 1, "day": 1}, {"months": 1, "day": 15}]
    assert found["shanghai.stops"]["open"] == "conflict"
    assert found["shanghai.stops"]["cites"] == ["SH2025-7 三（三）", "SH-QA2026"]
    assert all(one["from"] <= "2026-06-01" and (one["to"] or "9") >= "2026-06-01" for one in found.values())
    stops = {
        day: "shanghai.stops" in {one["id"] for one in parameters("310000", day)} for day in _around(date(2025, 9, 10))
    }
    assert list(stops.values()) == [False, True, True]


def _around(day: date) -> tuple[date, date, date]:
    return day - timedelta(days=1), day, day + timedelta(days=1)


def test_every_value_is_plain_json() -> None:
    found = parameters()
    assert json.loads(json.dumps(found)) == found
    assert {one["id"] for one in found} == set(every())
    assert json_value(Onset(6, waits_from=0)) == {"months": 6, "day": 1, "waits_from": 0}
    assert json_value((BackPayment.REIMBURSED, Yuan(150), True, None)) == ["reimbursed", "1.50", True, None]
    assert json_value({"a": 1}) == {"a": 1}


def test_places(capsys: pytest.CaptureFixture[str]) -> None:
    assert [one["code"] for one in regions()] == list(REGIONS)
    shanghai = next(one for one in regions() if one["code"] == "310000")
    assert (shanghai["zh"], shanghai["en"]) == ("上海", "Shanghai")
    assert "shanghai.stops" in shanghai["parameters"]
    assert main(["regions", "--lang", "en"]) == 0
    assert "Shanghai" in capsys.readouterr().out


def test_what_changes_on_a_day_is_named_on_that_day_only() -> None:
    day = date(2027, 1, 1)
    before, on, after = ({_name(change) for change in changes(one, one)} for one in _around(day))
    assert ("in_force", "MSL") in on
    assert ("begins", "coverage.stops") in on
    assert ("last_day", "coverage.stops") in before
    assert not {("in_force", "MSL"), ("begins", "coverage.stops")} & (before | after)
    assert ("announced", "MSL") in {_name(change) for change in changes(date(2026, 8, 28), date(2026, 8, 28))}


def _name(change: Mapping[str, str]) -> tuple[str, str]:
    return change["event"], change.get("document") or change["parameter"]


def test_every_version_and_every_dated_document_is_among_the_changes() -> None:
    found = {(change["date"], *_name(change)) for change in changes(*EVER)}
    for parameter in every().values():
        for version in parameter.versions:
            assert (str(version.first_day), "begins", parameter.id) in found
            assert version.last_day is None or (str(version.last_day), "last_day", parameter.id) in found
    for document in DOCUMENTS.values():
        assert document.in_force is None or (str(document.in_force), "in_force", document.id) in found
        assert document.last_day is None or (str(document.last_day), "last_day", document.id) in found
    dates = [change["date"] for change in changes(*EVER)]
    assert dates == sorted(dates)


def test_a_document_changes_its_status_where_the_changes_say_so() -> None:
    for change in changes(*EVER):
        if "document" not in change:
            continue
        document, day = DOCUMENTS[change["document"]], date.fromisoformat(change["date"])
        if change["event"] == "in_force":
            assert (document.status(day - timedelta(days=1)), document.status(day)) == ("announced", "in_force")
        if change["event"] == "last_day":
            assert (document.status(day), document.status(day + timedelta(days=1))) == ("in_force", "expired")


@pytest.mark.parametrize(
    "arguments",
    [
        ["explain", "gap.length"],
        ["law", "SIL", "23"],
        ["law", "msl", "13", "--lang", "en", "--on", "2027-01-01"],
        ["parameters"],
        ["parameters", "--region", "310115", "--on", "2026-06-01"],
        ["regions"],
        ["changes", "--from", "2026-01-01", "--to", "2027-12-31"],
    ],
)
def test_text_and_json(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    assert main(arguments) == 0
    text = capsys.readouterr().out
    assert text.endswith("\n")
    assert not any(line != line.rstrip() for line in text.splitlines())
    assert main([*arguments, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["parameters", "--region", "999999"], "no place we hold"),
        (["law", "SIL", "99"], "no article 99 of SIL: SIL has 1, 2, 3,"),
        (["law", "TAX", "1"], "the documents are SIL,"),
        (["changes", "--from", "2027-01-02", "--to", "2027-01-01"], "is after --to 2027-01-01"),
    ],
)
def test_what_makes_no_sense_says_so(capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    assert main(arguments) == 2
    assert message in capsys.readouterr().err


def test_no_change_in_between_prints_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["changes", "--from", "1950-01-01", "--to", "1950-12-31"]) == 0
    assert capsys.readouterr().out == ""


def test_an_article_as_the_contract_has_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "SIL", "23", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["document"], found["article"], found["quoted"], found["status"]) == ("SIL", 23, True, "in_force")
    assert found["zh"].startswith("职工应当参加职工基本医疗保险")
    assert found["summary_zh"]
    assert found["summary_en"]


@pytest.mark.parametrize(("day", "status"), [("2026-12-31", "announced"), ("2027-01-01", "in_force")])
def test_the_status_of_an_article_on_a_day(capsys: pytest.CaptureFixture[str], day: str, status: str) -> None:
    assert main(["law", "MSL", "13", "--on", day, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["status"], found["quoted"], found["zh"]) == (status, False, None)


def test_an_article_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["law", "SIL", "23"]) == 0
    quoted = capsys.readouterr().out
    assert quoted.startswith("《社会保险法》第二十三条 [A, in force]\n职工应当参加")
    assert "不是法条原文" in quoted
    assert main(["law", "MSL", "13", "--lang", "en"]) == 0
    summarised = capsys.readouterr().out
    assert "Medical Security Law, art. 13 [B, announced]\nour summary, not the text:" in summarised


def test_the_calendar_of_a_case(tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path_factory.mktemp("ics") / "case.json"
    path.write_text('{"as_of": "2026-06-10", "last_paid": "2026-05"}')
    assert main(["ics", str(path), "--lang", "en"]) == 0
    assert "BEGIN:VEVENT\r\n" in capsys.readouterr().out
    assert reference.rule_ids()
    assert yibao.__version__

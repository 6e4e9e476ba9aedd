"""Every sentence exists in both languages, with the same placeholders, and every finding finds its own."""

from __future__ import annotations

import re
import string
from typing import Any

import pytest
import yibao
from hypothesis import given
from yibao.calendar import YearMonth
from yibao.finding import Kind, Scalar, Status
from yibao.law import DOCUMENTS
from yibao.money import Yuan
from yibao.parameters import REGIONS, Open
from yibao.rules.open_points import PLACE_NOTES
from yibao.texts import LANGUAGES, TEXTS, say, show
from yibao.texts.shell import SHELL

from tests.yibao.examples import examples
from tests.yibao.rules.test_range import cases

ALL: dict[str, tuple[str, str]] = TEXTS | {key: (text["zh"], text["en"]) for key, text in SHELL.items()}


def placeholders(template: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("text_id", ALL)
def test_both_languages_say_it(text_id: str) -> None:
    zh, en = ALL[text_id]
    assert zh.strip() == zh != ""
    assert zh != en
    assert placeholders(zh) == placeholders(en)
    assert re.search(r"[一-鿿]", zh) or text_id == "bytes", "Chinese is Chinese, but for MB"
    # English keeps a Chinese term only in brackets, beside the English one, or between quotation marks.
    bare = re.sub(r"\([^)]*\)|（[^）]*）|“[^”]*”", "", en)
    assert not re.search(r"[一-鿿]", bare), en


@pytest.mark.parametrize("text_id", ALL)
def test_chinese_is_printed_as_chinese(text_id: str) -> None:
    zh = re.sub(r"\{[^}]*\}", "", ALL[text_id][0])
    assert not re.search(r"[一-鿿][,;:?!]|[,;:?!][一-鿿]", zh), "full-width punctuation"
    assert "您" not in zh, "the reader is 你"


GLOSSARY = {
    "统筹基金": "pooled fund",
    "个人账户": "personal account",
    "待遇等待期": "waiting period",
    "灵活就业": "flexible",
    "居民医保": "residents' insurance",
    "失业金": "unemployment benefit",
    "失业保险基金": "unemployment fund",
    "定点": "designated",
    "补缴": "pa(y|id|ying) .*back|back-payment|nothing to pay back",
}


@pytest.mark.parametrize(("term", "english"), GLOSSARY.items())
def test_a_term_has_one_english_name(term: str, english: str) -> None:
    used = {text_id: en for text_id, (zh, en) in ALL.items() if term in zh and not text_id.startswith("column.")}
    assert used
    assert {text_id for text_id, en in used.items() if not re.search(english, en, re.IGNORECASE)} == set()


@examples(200)
@given(cases())
def test_every_sentence_of_every_report_can_be_said(case: yibao.Case) -> None:
    report = yibao.answer(case)
    for lang in LANGUAGES:
        for root in report.findings:
            for finding in root.walk():
                sentence = say(lang, finding.text_id, finding.used)
                assert "{" not in sentence
                assert "None" not in sentence
                assert f"rule.{finding.rule}" in TEXTS
        for said in (*report.assumed, *report.notices, *report.ask_12393):
            assert "{" not in say(lang, said.text_id, said.used)
        for deadline in report.deadlines:
            for part in ("do", "missed"):
                assert "{" not in say(lang, f"deadline.{deadline.rule}.{part}", deadline.used)


@pytest.mark.parametrize(("prefix", "words"), [("status", Status), ("answer", Kind)], ids=["status", "answer"])
def test_every_status_and_kind_has_its_own_word(prefix: str, words: Any) -> None:
    for lang in LANGUAGES:
        found = [say(lang, f"{prefix}.{word}") for word in words]
        assert len(set(found)) == len(found)


def test_dates_and_months_are_written_as_each_language_writes_them() -> None:
    case = yibao.Case.from_json({"as_of": "2026-06-01", "last_paid": "2026-05"})
    assert case.last_paid
    assert [show("zh", case.as_of), show("en", case.as_of)] == ["2026年6月1日", "1 June 2026"]
    assert [show("zh", case.last_paid), show("en", case.last_paid)] == ["2026年5月", "May 2026"]


def test_notes_of_places_belong_to_places() -> None:
    notes = [text_id for text_id in TEXTS if text_id.startswith("place_note.")]
    assert {text_id.split(".")[1] for text_id in notes} <= {*REGIONS, *(f"{code[:2]}0000" for code in REGIONS)}
    assert {note for code in REGIONS for note in PLACE_NOTES[code]} == set(notes)
    assert all(region.zh and region.en for region in REGIONS.values())
    assert {str(reason) for reason in Open} == {"place", "conflict", "facts"}
    assert DOCUMENTS


@pytest.mark.parametrize(
    ("fen", "zh", "en"),
    [
        (0, "0元", "0 yuan"),
        (1, "0.01元", "0.01 yuan"),
        (16160, "161.60元", "161.60 yuan"),
        (99_900, "999元", "999 yuan"),
        (100_000_000, "1000000元", "1,000,000 yuan"),
        (100_000_005, "1000000.05元", "1,000,000.05 yuan"),
        (99_999_999_999_999, "999999999999.99元", "999,999,999,999.99 yuan"),
    ],
)
def test_an_amount_is_written_without_empty_fen(fen: int, zh: str, en: str) -> None:
    assert (show("zh", Yuan(fen)), show("en", Yuan(fen))) == (zh, en)


def test_a_range_of_one_value_is_said_as_that_value() -> None:
    used: dict[str, Scalar] = {"first_paid": YearMonth(2026, 8), "least": Yuan(16000), "most": Yuan(16000)}
    assert "每月自己出160元。" in say("zh", "staying.cheapest.employer", used)
    assert "cheapest, 160 yuan a month" in say("en", "staying.cheapest.employer", used)
    used["most"] = Yuan(24000)
    assert "每月自己出160元到240元。" in say("zh", "staying.cheapest.employer", used)

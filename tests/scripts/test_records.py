"""The pages kept as data say the same in both languages, and rest on what exists."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
import records
from yibao.law.coverage_map import COVERAGE
from yibao.texts import LANGUAGES, TEXTS
from yibao.texts.releases import RELEASES

from tests.yibao.texts.test_texts import GLOSSARY

CLAIMS = records.load("claims")["claim"]
TERMS = records.load("glossary")["term"]
RECORDED = records.load("changelog")["release"]
CHINESE = re.compile(r"[一-鿿]")


def texts(record: Any, lang: str) -> list[str]:
    """Every text of a record in a language."""
    found = record[lang]
    return [found] if isinstance(found, str) else [text for text in found.values() if isinstance(text, str)]


ALL = [*CLAIMS, *TERMS, *(row for one in RECORDED for row in (one, *one["can"]))]
ALL += [
    dict(zip(LANGUAGES, both, strict=True))
    for release in RELEASES
    for both in (*release.corrected, *(text for changed in release.changed for text in changed))
]


@pytest.mark.parametrize("record", ALL, ids=lambda record: next(iter(texts(record, "en")))[:40])
def test_a_record_is_written_in_both_languages(record: Any) -> None:
    chinese, english = texts(record, "zh"), texts(record, "en")
    assert len(chinese) == len(english)
    assert all(text.strip() == text != "" for text in chinese + english)
    for zh, en in zip(chinese, english, strict=True):
        assert set(re.findall(r"\{\w+\}", zh)) == set(re.findall(r"\{\w+\}", en))
        assert not re.search(r"[一-鿿][,;:?!]|[,;:?!][一-鿿]", zh), "full-width punctuation"
        assert "您" not in zh, "the reader is 你"


def test_there_are_thirty_claims_each_with_a_verdict_and_a_basis() -> None:
    verdicts = records.load("claims")["verdicts"]
    assert len(CLAIMS) == 30
    assert {one["verdict"] for one in CLAIMS} == verdicts.keys() == records.CHIPS.keys()
    assert all(one["cites"] and one["pages"] for one in CLAIMS)
    assert {one["seen_in"] for one in CLAIMS} == {"zh", "en", "both"}
    groups = [one["group"] for one in CLAIMS]
    assert groups == sorted(groups, key=groups.index), "the claims of a group stand together"


def test_english_gives_a_chinese_term_in_brackets_only() -> None:
    bare = [re.sub(r"\([^)]*\)", "", text) for record in (*CLAIMS, *TERMS) for text in texts(record, "en")]
    assert not [text for text in bare if CHINESE.search(text)]


@pytest.mark.parametrize(
    "record",
    [*CLAIMS, *TERMS],
    ids=lambda record: record["en"].get("term", record.get("verdict")),
)
def test_what_is_cited_exists(record: Any) -> None:
    mapped = {(one.document, str(one.article)) for one in COVERAGE.values()}
    for cite in map(records.cited, record["cites"]):
        assert records.law_link(cite)
        assert cite.article is None or (cite.document, str(cite.article)) in mapped, cite
    pages = record.get("pages", []) + ([record["page"]] if "page" in record else [])
    for lang in LANGUAGES:
        assert all((records.ROOT / "docs" / lang / page).is_file() for page in pages)
    assert all(f"rule.{rule}" in TEXTS for rule in record.get("rules", []))


def test_the_glossary_explains_the_terms_of_the_sentences() -> None:
    explained = records.explanations("zh")
    assert GLOSSARY.keys() <= explained.keys()
    ids = [one["id"] for one in TERMS]
    assert len(ids) == len(set(ids))
    names = [name for one in TERMS for lang in LANGUAGES for name in (one[lang]["term"], *one[lang].get("aliases", []))]
    assert len(names) == len(set(names)) + sum(one["zh"]["term"] == one["en"]["term"] for one in TERMS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_explanations_are_plain_and_the_longest_term_comes_first(lang: str) -> None:
    explained = records.explanations(lang)
    assert [len(name) for name in explained] == sorted(map(len, explained), reverse=True)
    assert not [one for name, one in explained.items() if name in one["aliases"]]
    assert not [one["text"] for one in explained.values() if re.search(r"[<>\[\]{}*`]", one["text"])]


def test_numbers_come_from_the_parameters() -> None:
    assert records.filled("zh", "{short_gap} {longest_wait} {least_fine} {most_fine}") == "3 6 2 5"
    assert records.filled("en", "{beijing_since}") == "1 September 2022"
    with pytest.raises(KeyError):
        records.filled("zh", "{unknown}")


def test_the_changelog_of_the_repository_is_written_from_the_records() -> None:
    """After a change of docs/data/changelog.toml: python scripts/records.py."""
    assert records.CHANGELOG.read_text("utf-8") == records.changelog_file()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_correction_is_shown_with_what_it_affects(lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = records.load("corrections")
    assert "correction" in empty or records.corrections(lang) == empty["words"][lang]["none"]
    said = {part: f"{part} {lang}" for part in ("what", "was", "is", "affected")}
    one = {"day": date(2027, 1, 15), "cites": ["SIL 23"], lang: said}
    monkeypatch.setattr(records, "load", lambda _: {"words": empty["words"], "correction": [one]})
    shown = records.corrections(lang)
    assert "#correction-01" in shown
    assert "law/social-insurance-law.md#article-23" in shown
    assert [text for text in said.values() if text not in shown] == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("", None),
        ("https://example.org/issues", "(https://example.org/issues)"),
        ("post@example.org", "(mailto:post@example.org)"),
    ],
)
def test_the_operator_of_a_copy_names_the_address(lang: str, address: str, target: str | None) -> None:
    shown = records.contact(lang, address)
    assert (target in shown) if target else not shown


@pytest.mark.parametrize(
    "address", ["http://example.org", "javascript:alert(1)", "a b@example.org", "https://a) [x](y"]
)
def test_an_address_that_is_none_stops_the_build(address: str) -> None:
    with pytest.raises(ValueError, match="SITE_CONTACT"):
        records.contact("en", address)

"""Quoted articles are the official text, digest by digest."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from yibao.law import ARTICLES, DOCUMENTS, Article, Cite, Document, Grade
from yibao.views.verdict import cite_text, numeral

# SHA-256 of each article's official text without label and white space, UTF-8.
DIGESTS = {
    "SIL 4": "4de8e11b657ec4d7f3a8b4debb4b7dc993e31578425d7e23a469f755c67779c8",
    "SIL 16": "cf48cd1d9f7a8fb7dc8429aa5327df2e5375b49a572b060fbb42f11359d4bcca",
    "SIL 23": "dbb8f8b581188af0bbd81b3e33ae5f5f2497234f4fec9f64576ddbdb6a5e34e1",
    "SIL 25": "26dbe10c80f2b55d582cba3ea91d5f3c33943230a0b1d290688443b205ef0f6d",
    "SIL 26": "b05546053d641fb5cb358920298517f1122c15cc6d1a1cffe9b98887c25e46f5",
    "SIL 27": "561679f875edb9db4c35b2a89b419412099a97f3110b93c32fa3d3ea704ab719",
    "SIL 28": "262bfac6bb851d2438c0d02ae107db62849c10707cd879da0001534c4e06a728",
    "SIL 30": "005b6373381a710c2e8b67aca9860c07bd6e859f6f877a1ee6991448e7721e98",
    "SIL 32": "3b234adb5f68a34e210f082ebb32dd12c5d8377f400d29fe08162a5e5c976b52",
    "SIL 45": "36e51df25080afe5edf3e4cbbb885656c4dfad59c82c67b5f7a9e4d2651939a0",
    "SIL 46": "271aecb7207235de52b1766454fe7741cd43ad92734d5972a7fd6d1a4d42e7e6",
    "SIL 48": "14b83f3a0e7fd0922f274bde948c7b9c8b8c2648f7126ec44e84ed8fc0a0fc39",
    "SIL 50": "2009c1e9421dba14a56bb5e5f3d78d4455377382677e9b72346602c3f4886b6b",
    "SIL 51": "cb6f112ff016f1729d66c93d8e7084fcf96a9019759b08d594a133d4043dfc69",
    "SIL 58": "b994025d6426d88227afd1879c19d5012dd28eda86671a3fb0e2e4acee1e083b",
    "SIL 60": "dc90bda01624ac1bf23540d8b567bc8f4483eea34fda1e9cadd8c82354f8f049",
    "SIL 63": "9043a2ff919241a6d0b5795700f1d2535b8b794de85f84b1b0c7902332817632",
    "SIL 74": "967434f27ff405af878fd2b9f5be31a0bb3256e62b0bcfdd027ada7900852170",
    "SIL 82": "8a6032badb52093ebfaca530dc2331e8604bb5fa8f8ad657e4ce6ba9307115bb",
    "SIL 83": "7def1a84a6ce17f8e6a7d6e5d3bfe3340eca489da3f244f911011e1680fd7822",
    "SIL 86": "14bc77a75d8b80431fb815877841e1f4b4622576a21bfa743b1b6f226dddcc3f",
    "SIL 88": "a8081ba50f26aaf03c10fd8ee443d5da41d52fe34ad361642ed79bb56e0482b9",
    "FUND 17": "cd3ad9503f0a5ad344cc150d4588c676c21a4231fa27a6e39ebb9458eaf95557",
    "FUND 41": "ea958b5ff6f770d2e4cdd8183e0a165c4ae2b0994e8ad970f869846403385300",
    "HANDLING 6": "98db97245353840552ccf4cb27bab590605986e0288f0e40db7c0ca5a8ba4af8",
    "HANDLING 7": "071143b6fb7c2e226a336f03db90bfd87bcb569f84d5d75621bb9805b3b53be5",
    "HANDLING 13": "b5b6c8298a79285d447347f7245834d38b96ee83b8a56d480e9eeb7f66ffb04f",
    "HANDLING 29": "9b56e445a25f9472052d491b492a75957ab0bfc5e6a27bf1bc7a86b76c01ae3c",
    "HANDLING 32": "c81988021fe1a25784f6455658efb956b9492b502600e55a605c89a32cb22d6d",
}


def test_the_digests_cover_every_quoted_article() -> None:
    assert set(ARTICLES) == set(DIGESTS)


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_the_quoted_text_is_the_official_one(article: Article) -> None:
    assert article.sha256 == DIGESTS[article.id]
    assert article.label == f"第{numeral(article.number)}条"
    spaced = replace(article, text=tuple(f" {line}\n" for line in article.text))
    assert spaced.sha256 == article.sha256, "white space does not matter"
    assert replace(article, text=(*article.text, "。")).sha256 != article.sha256, "anything else does"


@pytest.mark.parametrize("article", ARTICLES.values(), ids=ARTICLES)
def test_plain_words_are_ours_in_both_languages(article: Article) -> None:
    assert article.plain_zh not in article.text
    assert not re.search(r"[一-鿿]", re.sub(r"\([^)]*\)", "", article.plain_en)), "Chinese terms stand in brackets"


def test_documents_say_whether_they_are_in_force() -> None:
    law, rules = DOCUMENTS["MSL"], DOCUMENTS["SH2025-7"]
    assert [law.status(date(2026, 12, 31)), law.status(date(2027, 1, 1))] == ["announced", "in_force"]
    assert [rules.status(date(2030, 9, 9)), rules.status(date(2030, 9, 10))] == ["in_force", "expired"]


@pytest.mark.parametrize("found", DOCUMENTS.values(), ids=DOCUMENTS)
def test_documents_are_complete(found: Document) -> None:
    assert found.zh
    assert found.en
    assert found.url.startswith("http")
    assert found.checked_on < found.next_review
    assert found.grade in Grade


@pytest.mark.parametrize(
    ("cite", "plain", "zh", "en"),
    [
        (Cite("SIL", 23, 2), "SIL 23(2)", "《社会保险法》第二十三条第二款", "Social Insurance Law, art. 23(2)"),
        (Cite("CIVIL", 201, 1), "CIVIL 201(1)", "《民法典》第二百零一条第一款", "Civil Code, art. 201(1)"),
        (
            Cite("SH2025-7", heading="三（三）"),
            "SH2025-7 三（三）",
            "《上海市职工基本医疗保险办法实施细则》三（三）",
            None,
        ),
    ],
)
def test_citations_in_words(cite: Cite, plain: str, zh: str, en: str | None) -> None:
    assert str(cite) == plain
    assert cite_text("zh", cite) == zh
    if en:
        assert cite_text("en", cite) == en


def test_a_citation_of_an_unknown_document_is_refused() -> None:
    with pytest.raises(KeyError, match="no document 'SIM'"):
        Cite("SIM", 23)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (1, "一"),
        (10, "十"),
        (12, "十二"),
        (20, "二十"),
        (23, "二十三"),
        (98, "九十八"),
        (100, "一百"),
        (101, "一百零一"),
        (110, "一百一十"),
        (201, "二百零一"),
        (1001, "一千零一"),
        (1010, "一千零一十"),
        (1045, "一千零四十五"),
        (1122, "一千一百二十二"),
        (1200, "一千二百"),
    ],
)
def test_numerals_of_statutes(number: int, text: str) -> None:
    assert numeral(number) == text

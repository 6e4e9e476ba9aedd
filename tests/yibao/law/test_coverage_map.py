"""Every article of the Social Insurance Law and every cited one has a place in the map, and only one."""

from __future__ import annotations

import ast
import re
from datetime import date
from pathlib import Path

import pytest
import yibao
from yibao.law import ARTICLES, DOCUMENTS
from yibao.law.coverage_map import COVERAGE, Mapped, article_json
from yibao.texts import TEXTS

from tests.yibao.cases import CASES

PACKAGE = Path(yibao.__file__).parent
PAGES = Path(__file__).parents[3] / "docs"


def written() -> set[str]:
    """Every article cited anywhere in the package's source."""
    calls = (
        node
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Cite"
    )
    cited = ([str(argument.value) for argument in call.args if isinstance(argument, ast.Constant)] for call in calls)
    return {" ".join(one[:2]) for one in cited if len(one) > 1}


def test_all_98_articles_are_in_the_map() -> None:
    assert [mapped.article for mapped in COVERAGE.values() if mapped.document == "SIL"] == list(range(1, 99))


def test_every_cited_article_is_in_the_map() -> None:
    assert written() - set(COVERAGE) == set()


@pytest.mark.parametrize("mapped", COVERAGE.values(), ids=COVERAGE)
def test_an_article_is_in_one_state_and_no_fifth(mapped: Mapped) -> None:
    filled = [bool(mapped.rules), bool(mapped.page), bool(mapped.decided_by), bool(mapped.reason)]
    assert sum(filled) == 1
    assert mapped.state == ("modelled", "explained", "local", "out_of_scope")[filled.index(True)]
    assert mapped.document in DOCUMENTS
    assert {f"rule.{rule}" for rule in mapped.rules} <= set(TEXTS)
    assert len(set(mapped.rules)) == len(mapped.rules)


@pytest.mark.parametrize("mapped", COVERAGE.values(), ids=COVERAGE)
def test_a_summary_is_ours_in_both_languages(mapped: Mapped) -> None:
    assert re.search(r"[一-鿿].*。$", mapped.zh)
    assert not re.search(r"[一-鿿][,;:?!]|[,;:?!][一-鿿]", mapped.zh)
    assert re.search(r"[a-z].*\.$", mapped.en)
    assert not re.search(r"[一-鿿]", mapped.en)
    if mapped.id in ARTICLES:
        assert mapped.zh not in ARTICLES[mapped.id].text


@pytest.mark.skipif(not PAGES.is_dir(), reason="the pages are not here")
def test_pages_that_explain_exist_in_both_languages() -> None:
    for page in {mapped.page for mapped in COVERAGE.values() if mapped.page}:
        assert (PAGES / "zh" / f"{page}.md").is_file()
        assert (PAGES / "en" / f"{page}.md").is_file()


def test_what_a_rule_cites_is_modelled_and_what_is_modelled_is_cited_by_its_rules() -> None:
    citing: dict[str, set[str]] = {}
    for case in CASES:
        for root in yibao.answer(yibao.Case.from_json(case["input"])).findings:
            for finding in root.walk():
                for cite in (cite for cite in finding.cites if cite.article):
                    citing.setdefault(f"{cite.document} {cite.article}", set()).add(finding.rule)
    modelled = {article: mapped.rules for article, mapped in COVERAGE.items() if mapped.state == "modelled"}
    assert set(citing) == set(modelled)
    assert {
        (article, rule) for article, rules in modelled.items() for rule in rules if rule not in citing[article]
    } == set()


def test_every_quoted_article_is_in_the_map() -> None:
    assert set(ARTICLES) <= set(COVERAGE)


def test_one_article_as_json() -> None:
    found = article_json("SIL", 23, date(2026, 6, 10))
    assert (found["document"], found["article"], found["quoted"], found["status"]) == ("SIL", 23, True, "in_force")
    assert found["zh"] == "\n".join(ARTICLES["SIL 23"].text)
    assert found["state"] == "modelled"
    assert found["rules"] == list(COVERAGE["SIL 23"].rules)


@pytest.mark.parametrize(
    ("document", "number", "as_of", "expected"),
    [
        ("MSL", 35, "2026-12-31", {"quoted": False, "zh": None, "status": "announced", "state": "modelled"}),
        ("MSL", 35, "2027-01-01", {"status": "in_force"}),
        ("SIL", 47, "2026-06-10", {"state": "local", "decided_by": {"zh": "省、自治区、直辖市人民政府", "en": "the provincial government"}}),
        ("SIL", 33, "2026-06-10", {"state": "out_of_scope", "reason": {"zh": "讲工伤保险，不是医保", "en": "it is about work injury insurance, not medical insurance"}}),
        ("SIL", 29, "2026-06-10", {"page": "law/social-insurance-law", "decided_by": None, "reason": None}),
        ("GD2022-6", 14, "2025-06-30", {"status": "in_force"}),
        ("GD2022-6", 14, "2025-07-01", {"status": "expired", "page": None}),
    ],
)  # fmt: skip
def test_an_article_as_json_says_its_state_and_status(
    document: str, number: int, as_of: str, expected: dict[str, object]
) -> None:
    found = article_json(document, number, date.fromisoformat(as_of))
    assert expected.items() <= found.items()
    assert found["summary_zh"]
    assert found["summary_en"]


@pytest.mark.parametrize(("document", "number"), [("SIL", 99), ("SIM", 1)])
def test_an_article_that_is_not_here_is_refused(document: str, number: int) -> None:
    with pytest.raises(KeyError):
        article_json(document, number, date(2026, 6, 10))

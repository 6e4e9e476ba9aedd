"""The pages kept as data in docs/data: claims, glossary, corrections, changelog. Both languages come from one record.

python scripts/records.py   writes CHANGELOG.md from docs/data/changelog.toml
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, cast

from pages.law import page_of
from yibao.law import DOCUMENTS, Cite
from yibao.parameters.card import FINE, SUSPENSION
from yibao.parameters.national import LONGEST_WAIT, SHORT_GAP
from yibao.parameters.withdrawal import CASH
from yibao.rules.employer import REGISTER_WITHIN_DAYS
from yibao.texts import LANGUAGES, say, show
from yibao.texts.releases import RELEASES, Release
from yibao.views.html import grade_badge
from yibao.views.verdict import cite_text

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "docs" / "data"
CHANGELOG = ROOT / "CHANGELOG.md"

Record = dict[str, Any]

CHIPS = {
    "right": "covered",
    "mostly": "covered_once_paid_back",
    "partly": "waiting",
    "incomplete": "waiting",
    "outdated": "waiting",
    "misleading": "waiting",
    "local": "place_decides",
    "unclear": "place_decides",
    "wrong": "not_covered",
    "unsafe": "not_covered",
}
"""Which of the colours and marks of the timeline a verdict wears."""


def blocks(lang: str) -> dict[str, str]:
    """Every block of these pages, by file name: Markdown, so that MkDocs checks each link and lists each heading."""
    return {
        **claims(lang),
        **glossary(lang),
        "glossary.json": json.dumps(explanations(lang), ensure_ascii=False),
        "corrections.md": corrections(lang),
        "contact.md": contact(lang, os.environ.get("SITE_CONTACT", "")),
        "changelog.md": changelog(lang, anchors=True),
    }


@cache
def load(name: str) -> Record:
    """A file of records, with numbers from the parameters in the places that ask for them."""
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


def filled(lang: str, text: str) -> str:
    """The text with what the parameters hold today. An unknown name raises KeyError."""
    fine, suspension = FINE.versions[-1].values[0], SUSPENSION.versions[-1].values[0]
    return text.format(
        short_gap=SHORT_GAP.versions[-1].values[0],
        longest_wait=LONGEST_WAIT.versions[-1].values[0],
        least_fine=fine.least,
        most_fine=fine.most,
        least_suspension=suspension.least,
        most_suspension=suspension.most,
        registration_days=REGISTER_WITHIN_DAYS,
        beijing_since=show(lang, CASH["11"].versions[0].first_day),
        tianjin_since=show(lang, CASH["12"].versions[0].first_day),
        court_since=show(lang, DOCUMENTS["SPC2026-1"].first_day),
        new_law_from=show(lang, DOCUMENTS["MSL"].first_day),
    )


def said(lang: str, record: Record, part: str) -> str:
    """A part of a record in a language."""
    return filled(lang, cast(str, record[lang][part]))


def cited(text: str) -> Cite:
    """A citation as records write it: ``SIL 23``, ``SIL 23(2)``, ``GBF2021-14 （四）`` or ``NHSA8205``."""
    document, _, place = text.partition(" ")
    if article := re.fullmatch(r"(\d+)(?:\((\d+)\))?", place):
        return Cite(document, int(article[1]), int(article[2]) if article[2] else None)
    return Cite(document, heading=place)


def law_link(cite: Cite) -> str:
    """The page of the site that shows what is cited, at the article where that has a place in the map."""
    page, hash_, anchor = page_of(cite.document, cite.article).partition("#")
    return f"{page}.md{hash_}{anchor}"


def basis(lang: str, record: Record) -> str:
    """The citations of a record as links with their grades, on one line."""
    cites = map(cited, record["cites"])
    return " ".join(
        f"[{cite_text(lang, cite)}]({law_link(cite)}) {grade_badge(lang, cite.source.grade)}" for cite in cites
    )


def page_title(lang: str, page: str) -> str:
    """The title in the front matter of a page."""
    found = re.search(r"^title: \"?(.*?)\"?$", (ROOT / "docs" / lang / page).read_text("utf-8"), re.MULTILINE)
    if not found:
        raise ValueError(f"{page} has no title")
    return found[1]


def rule_link(lang: str, rule: str) -> str:
    """A rule by its name, linked to its section."""
    question, _, name = rule.partition(".")
    return f"[{say(lang, f'rule.{rule}')}](rules/{question}.md#{name.replace('_', '-')})"


def claims(lang: str) -> dict[str, str]:
    """The claims: one block a group, and a list of all of them."""
    data = load("claims")
    words = data["words"][lang]
    numbered = list(enumerate(data["claim"], 1))
    listed = [
        f"{number}. [{said(lang, one, 'claim')}](#claim-{number:02}) {_chip(lang, one['verdict'])}"
        for number, one in numbered
    ]
    verdicts = [
        f"{_chip(lang, name)}\n:   {verdict[lang]['means']}\n"
        for name, verdict in data["verdicts"].items()
        if any(one["verdict"] == name for one in data["claim"])
    ]
    return {"claims.md": "\n".join(listed), "claims-verdicts.md": "\n".join(verdicts)} | {
        f"claims-{group}.md": "\n\n".join(_claim(lang, words, n, one) for n, one in numbered if one["group"] == group)
        for group in dict.fromkeys(one["group"] for _, one in numbered)
    }


def _chip(lang: str, verdict: str) -> str:
    word = load("claims")["verdicts"][verdict][lang]["word"]
    return f'<span class="yb-status yb-status--{CHIPS[verdict]}">{word}</span>'


def _claim(lang: str, words: Record, number: int, one: Record) -> str:
    stop = "。" if lang == "zh" else "."
    between = "、" if lang == "zh" else ", "
    colon = "：" if lang == "zh" else ": "
    pages = between.join(f"[{page_title(lang, page)}]({page})" for page in one["pages"])
    rules = between.join(rule_link(lang, rule) for rule in one["rules"])
    more = [f"{words['pages']}{colon}{pages}{stop}"] + ([f"{words['rules']}{colon}{rules}{stop}"] if rules else [])
    joined = ("" if lang == "zh" else " ").join(more)
    lines = (
        f"### {number}. {words['open']}{said(lang, one, 'claim')}{words['close']} {{#claim-{number:02}}}",
        f"{_chip(lang, one['verdict'])} <small>{words['seen_in']}{colon}{words[one['seen_in']]}</small>",
        said(lang, one, "why"),
        f"> **{words['say']}**{colon}{said(lang, one, 'say')}",
        f"<small>{words['basis']}{colon}{basis(lang, one)}<br>{joined}</small>",
    )
    return "\n\n".join(lines)


def glossary(lang: str) -> dict[str, str]:
    """The terms: one block a group."""
    data = load("glossary")
    return {
        f"glossary-{group}.md": "\n\n".join(_term(lang, one) for one in data["term"] if one["group"] == group)
        for group in dict.fromkeys(one["group"] for one in data["term"])
    }


def _term(lang: str, one: Record) -> str:
    if lang == "zh":
        head, others = one["zh"]["term"], one["zh"].get("aliases", [])
        also = f"也叫：{'、'.join(others)}。" if others else ""
        other = f'英文：<span lang="en">{one["en"]["term"]}</span>。'
        cites = f"依据：{basis(lang, one)}" if one["cites"] else ""
    else:
        term = one["en"]["term"]
        head = f'{term[0].upper()}{term[1:]} (<span lang="zh-Hans">{one["zh"]["term"]}</span>)'
        others = [f'<span lang="zh-Hans">{alias}</span>' for alias in one["zh"].get("aliases", [])]
        also = f"Also {', '.join(others)}." if others else ""
        other = ""
        cites = f"Basis: {basis(lang, one)}" if one["cites"] else ""
    notes = ("" if lang == "zh" else " ").join(filter(None, (also, other, cites)))
    page = one.get("page")
    more = ("细说：" if lang == "zh" else "More: ") + f"[{page_title(lang, page)}]({page})" if page else ""
    small = "<br>".join(filter(None, (notes, more)))
    return f"### {head} {{#{one['id']}}}\n\n{said(lang, one, 'text')}" + (
        f"\n\n<small>{small}</small>" if small else ""
    )


def explanations(lang: str) -> dict[str, Record]:
    """Each term and other name of it, the longest first: its anchor on the glossary's page, what it means, and what
    else it is called, also by people who do not know the term (`said`): a search finds one by the other."""
    found = {}
    for one in load("glossary")["term"]:
        names = [one[lang]["term"], *one[lang].get("aliases", [])]
        called = names + one[lang].get("said", [])
        for name in names:
            others = [other for other in called if other != name]
            found[name] = {"id": one["id"], "text": said(lang, one, "text"), "aliases": others}
    return {name: found[name] for name in sorted(found, key=lambda name: (-len(name), name))}


def corrections(lang: str) -> str:
    """What was wrong and has been put right, the newest first; or that there is nothing yet."""
    data = load("corrections")
    words = data["words"][lang]
    if not data.get("correction"):
        return cast(str, words["none"])
    return "\n\n".join(
        f"### {show(lang, one['day'])}{words['dash']}{one[lang]['what']} {{#correction-{number:02}}}\n\n"
        + "\n".join(f"{words[part]}\n:   {one[lang][part]}\n" for part in ("was", "is", "affected"))
        + f"\n<small>{basis(lang, one)}</small>"
        for number, one in enumerate(data["correction"], 1)
    )


def contact(lang: str, address: str) -> str:
    """Whom to write to, where the operator of this copy has said so: an e-mail address, or the address of a page."""
    if not address:
        return ""
    target = address if address.startswith("https://") else f"mailto:{address}"
    if not re.fullmatch(r"https://[^\s<>()]+|mailto:[^\s<>()@]+@[^\s<>()@]+", target):
        raise ValueError(f"SITE_CONTACT is neither an https address nor an e-mail address: {address}")
    link = f"[{escape(address)}]({target})"
    return (
        f"写给这一份网站的维护者：{link}。"
        if lang == "zh"
        else f"Write to those who run this copy of the site: {link}."
    )


def changelog(lang: str, *, anchors: bool) -> str:
    """What changed in each version of the rules, and for which period."""
    data = load("changelog")
    releases = zip(data["release"], RELEASES, strict=True)
    return "\n\n".join(_release(lang, data["words"][lang], one, rules, anchors) for one, rules in releases)


def _release(lang: str, words: Record, one: Record, rules: Release, anchors: bool) -> str:
    """What one can do is kept as data here; what changed in the answers, beside the rules."""
    if one["version"] != rules.version:
        raise ValueError(
            f"docs/data/changelog.toml has {one['version']} where yibao/texts/releases.py has {rules.version}"
        )
    at = LANGUAGES.index(lang)
    name = "v" + rules.version.replace(".", "-")

    def heading(level: int, text: str, anchor: str) -> str:
        return f"{'#' * level} {text}" + (f" {{#{anchor}}}" if anchors else "")

    parts = [heading(2, f"{rules.version} — {one['day']}", name), one[lang]["summary"]]
    end = "；" if lang == "zh" else ";"
    last = "。" if lang == "zh" else "."
    if can := one.get("can"):
        items = [f"- {item[lang]}{end}" for item in can]
        items[-1] = items[-1].removesuffix(end) + last
        parts += [heading(3, words["can"], f"{name}-can"), "\n".join(items)]
    if rules.changed:
        head = [f"| {words['what']} | {words['period']} | {words['source']} |", "|---|---|---|"]
        rows = [f"| {row.what[at]} | {row.period[at]} | {row.source[at]} |" for row in rules.changed]
        parts += [heading(3, words["periods"], f"{name}-periods"), "\n".join(head + rows)]
    if rules.corrected:
        corrected = "\n".join(f"- {text[at]}" for text in rules.corrected)
        parts += [heading(3, words["corrected"], f"{name}-corrected"), corrected]
    return "\n\n".join(parts)


def changelog_file() -> str:
    """CHANGELOG.md: the English of the records, for those who read the repository."""
    data = load("changelog")
    return f"# Changelog\n\n{data['words']['en']['intro']}\n\n{changelog('en', anchors=False)}\n"


if __name__ == "__main__":
    CHANGELOG.write_text(changelog_file(), encoding="utf-8")

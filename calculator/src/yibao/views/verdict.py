"""The verdict of a question in one paragraph, and citations in words."""

from __future__ import annotations

from yibao.calendar import YearMonth
from yibao.finding import Finding, Month
from yibao.law import Cite
from yibao.texts import say, show

_DIGITS = "零一二三四五六七八九"
_FOLLOW_UP = (
    "coverage.ends",
    "coverage.resumes",
    "unemployment.months",
    "unemployment.premium",
    "retirement.months_to_pay",
)
_SILENT = ("unknown", "retired", "no_break", "none", "if_entitled", "not_on_benefit")


def verdict_text(lang: str, root: Finding) -> str:
    """The finding's own sentence, then what it says of the days that follow."""
    told = [root, *(f for f in root.rests_on if f.rule in _FOLLOW_UP and f.reason not in _SILENT)]
    return ("" if lang == "zh" else " ").join(say(lang, finding.text_id, finding.used) for finding in told)


def cite_text(lang: str, cite: Cite) -> str:
    """《社会保险法》第二十三条第二款, or Social Insurance Law, art. 23(2); with a mark where the value is one's own."""
    text = _cite_text(lang, cite)
    return say(lang, "label.own", {"cite": text}) if cite.own else text


def _cite_text(lang: str, cite: Cite) -> str:
    source = cite.source
    if lang == "zh":
        name = source.zh.removeprefix("中华人民共和国")
        name = name if "答复" in name or "问答" in name or "（" in name or "：" in name else f"《{name}》"
        article = f"第{numeral(cite.article)}条" if cite.article else ""
        paragraph = f"第{numeral(cite.paragraph)}款" if cite.paragraph else ""
        return f"{name}{article}{paragraph}{cite.heading}"
    paragraph = f"({cite.paragraph})" if cite.paragraph else ""
    place = f", art. {cite.article}{paragraph}" if cite.article else f", {cite.heading}" if cite.heading else ""
    return source.en + place


def numeral(number: int) -> str:
    """A number below 10,000 as Chinese statutes print it: 二十三, 一百零四, 一千零四十五."""
    text, skipped = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, unit)
        if digit:
            is_bare_ten = name == "十" and digit == 1 and not text
            text += ("零" if skipped else "") + ("" if is_bare_ten else _DIGITS[digit]) + name
        skipped = bool(text) and not digit
    return text


def runs(timeline: tuple[Month, ...]) -> list[tuple[Month, Month]]:
    """Neighbouring months that say the same, as (first, last)."""
    found: list[tuple[Month, Month]] = []
    for month in timeline:
        if found and (found[-1][1].possible, found[-1][1].because) == (month.possible, month.because):
            found[-1] = (found[-1][0], month)
        else:
            found.append((month, month))
    return found


def span(lang: str, first: YearMonth, last: YearMonth) -> str:
    """2026年5月, or 2026年7月至11月."""
    if first == last:
        return show(lang, first)
    if lang == "en":
        start = show("en", first).removesuffix(f" {first.year}") if first.year == last.year else show("en", first)
        return f"{start} to {show('en', last)}"
    return f"{show('zh', first)}至" + (f"{last.month}月" if first.year == last.year else show("zh", last))

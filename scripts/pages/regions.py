"""A page for each place: everything held of it, worked examples, what is not known, and whom to ask."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from html import escape
from itertools import groupby
from typing import NamedTuple

from yibao.calendar import YearMonth
from yibao.case import Case, Next, Route
from yibao.finding import Finding, Kind, Month, Report
from yibao.law import DOCUMENTS, Document, Grade
from yibao.law.sources import CHECKED, REVIEW
from yibao.parameters import REGIONS, Open, Parameter, Version
from yibao.parameters.every import of_region
from yibao.parameters.regions import Region
from yibao.rules import answer
from yibao.rules.open_points import PLACE_NOTES
from yibao.texts import place_name, say, show
from yibao.views.html import grade_badge, status_chip
from yibao.views.tables import Row, readings, titled_table
from yibao.views.text import possible_text
from yibao.views.verdict import span

from pages import law
from pages.cases import QUICKLY
from pages.documents import NATIONAL
from pages.markup import (
    STATUS_COLOURS,
    Both,
    Page,
    chip,
    cited,
    day_text,
    external,
    folded,
    issued_text,
    items,
    paragraph,
    pick,
    rule_link,
    slug_of,
    status_of,
    titled,
    word,
)

LAST_PAID = YearMonth(2026, 5)
AS_OF = date(2026, 6, 1)
GAPS = range(5)
OPEN, FOLDED = (Route.EMPLOYER, Route.FLEXIBLE), (Route.RESIDENTS, Route.UNEMPLOYMENT_BENEFIT)
"""The ways most people take, and those one opens."""

WORDS: dict[str, Both] = {
    "index": ("各地", "Regions"),
    "index_title": ("十二个城市的规定", "The rules of twelve cities"),
    "index_description": (
        "北京、上海、广州、深圳、杭州、南京、苏州、成都、重庆、武汉、天津、西安：离职以后报销停在哪天、断缴怎么算，每城一页，附依据和等级。",
        "Twelve Chinese cities, a page each: when cover stops after a job, what a gap does, what it costs, with sources and grades.",
    ),
    "index_lead": (
        "**先找你最后参保的城市。**每页写着查到了什么、依据是哪份文件、什么时候核对的；没查到的，写明该怎么问。",
        "**Look for the city where you were last insured.** Each page says what we found, in which document and when we checked "
        "it. What we did not find it says too, with the words to ask.",
    ),
    "index_other": (
        "你的城市不在里面？全国的框架照样适用，范围宽一些：见[离职以后还能报销吗](../after-leaving/cover.md)。打听到当地规定的，可以[自己填](../check.md#ask-place)。",
        "Your city is not here? The national frame applies, with a wider range: see [Cover after leaving]"
        "(../after-leaving/cover.md). If you have found out its rules, [enter them yourself](../check.md#ask-place).",
    ),
    "caption.index": ("一城一页", "A page for each city"),
    "column.until": ("缴到{last_paid}，报销到哪天", "Paid up to {last_paid}: covered until"),
    "column.held": ("查到几项", "Items held"),
    "title": ("{place}：离职以后的医保", "{place}: medical insurance after a job"),
    "description": (
        "在{place}离职以后，职工医保报销停在哪一天，断几个月后重新缴从哪天能报，自己缴多少钱；每项写明依据、等级和有效期，查不到的写明怎么问。",
        "{place}: until which day medical insurance covers you after a job, when it returns after a gap, what it costs, with "
        "sources, grades and dates.",
    ),
    "lead": (
        "**报销：**{ends}\n\n**余额：**{balance}\n\n**手里的依据：**{held}项{reported}；没查到的[列在下面](#unknown)。",
        "**Cover:** {ends}\n\n**The money on the card:** {balance}\n\n**What we hold:** {held} items{reported}. What we did "
        "not find is [listed below](#unknown).",
    ),
    "reported": ("，其中{count}项只见转述", ", {count} of them from accounts only"),
    "stop": ("停缴以后，逐月会怎样", "After payments stop, month by month"),
    "stop_caption": (
        "以医保缴到{last_paid}、之后没再缴为例",
        "Paid up to {last_paid}, and nothing after",
    ),
    "resume": ("断几个月再缴，会怎样", "Paying again after a gap"),
    "resume_note": (
        "都以医保缴到{last_paid}为例，按空几个月、怎么接上分开算。空月按还没有补缴、也没有说不补来算；人还在{place}参保。",
        "All rows are paid up to {last_paid}. They differ in the months missing and in how you go on. Whether the gap is paid back "
        "is left open, and you stay in {place}.",
    ),
    "resume_caption": (
        "{route}：空几个月，从哪天起能报销",
        "{route}: from which day you are covered, by months missing",
    ),
    "gap": ("空几个月", "Months missing"),
    "then": ("哪天起能报销，逐月怎样", "From which day, and month by month"),
    "from_month": ("{month}起缴", "paying from {month}"),
    "from_day": ("{day}起能报销", "covered from {day}"),
    "between": (
        "最早{earliest}，最晚{latest}起能报销",
        "covered from {earliest} at the earliest, {latest} at the latest",
    ),
    "no_break": ("报销不断", "cover goes on"),
    "wait": ("等{months}个月", "a wait of {months} months"),
    "paying_back": ("空月补缴，费用报不报", "Paying the gap back"),
    "values": ("查到的规定", "What the texts say"),
    "values_note": (
        "一行一项。两份官方材料说法不同的，两种都写；过了有效期的，写明已过期。等级 C 是转述，用之前打 12393 确认。",
        "One item a line. Where two official texts disagree, both are shown; what is past its last day says so. Grade C is reported: "
        "confirm by 12393 before you rely on it.",
    ),
    "values_caption": ("{place}：查到的每一项", "{place}: every item held"),
    "notes": ("还要知道", "Also good to know"),
    "unknown": ("没查到的，问谁", "What we do not know, and whom to ask"),
    "unknown_note": (
        "下面几项由{place}定，我们没有找到可靠的、现行有效的材料，按全国框架回答。打 **12393**（失业金打 12333），或到医保经办窗口，"
        "可以照着念。",
        "{place} decides these, and we found no reliable text in force. The national frame answers. Call **12393** (12333 for "
        "unemployment benefit) or ask at the counter; the words are ready to say, in Chinese.",
    ),
    "unknown_none": ("停保、恢复、补缴、费用都查到了。", "Stopping, returning, paying back and costs are all held."),
    "frame": ("全国框架", "National frame"),
    "frame_and_say": ("全国框架，和可以照着念的话", "The national frame, and the words to say"),
    "say": ("可以这样问", "What to say"),
    "caption.unknown": ("没查到的各项", "What is not held"),
    "documents": ("用到的地方文件", "The local documents"),
    "articles": ("{document}：逐条对照", "{document}: article by article"),
    "check": ("按{place}算一算", "Check my case in {place}"),
    "gap_of": ("{gap}个月", "{gap}"),
    "no_gap": ("没有空月", "none"),
    "text_not_ours": ("摘要，不是原文", "our summary, not the text"),
}


def _w(lang: str, key: str, **used: object) -> str:
    return pick(lang, WORDS[key], **used)


def pages(lang: str) -> list[Page]:
    return [_index(lang), *(_page(lang, region) for region in REGIONS.values())]


# ── what is held, and what is not ───────────────────────────────────────────────────────────────────


class Wanted(NamedTuple):
    """Something a reader would want to know of a place: what would hold it, the rule, the question for 12393."""

    held_by: Callable[[Region], list[Parameter[object] | None]]
    rule: str
    ask: str
    route: Route | None = None


def _onsets(route: Route) -> Callable[[Region], list[Parameter[object] | None]]:
    return lambda region: [r.onset for r in region.resumptions if r.route is route]


def _named(pattern: str) -> Callable[[Region], list[Parameter[object] | None]]:
    return lambda region: [p for p in of_region(region.code) if re.search(pattern, p.id)]


WANTED = (
    Wanted(lambda region: [region.stops], "coverage.ends", "ask.stops"),
    Wanted(_onsets(Route.EMPLOYER), "coverage.resumes", "ask.resumes", Route.EMPLOYER),
    Wanted(_onsets(Route.FLEXIBLE), "gap.waiting_period", "ask.waiting_period", Route.FLEXIBLE),
    Wanted(lambda r: [*r.back_payment.values()], "gap.back_payment", "ask.back_payment", Route.EMPLOYER),
    Wanted(_onsets(Route.RESIDENTS), "staying.residents_cover", "ask.residents_cost", Route.RESIDENTS),
    Wanted(lambda region: [region.retirement_years], "retirement.medical_years", "ask.medical_years"),
    Wanted(_named(r"\.deductible$"), "bill.deductible", "ask.deductible"),
    Wanted(_named(r"\.cash$"), "withdrawal.cash", "ask.cash"),
)


def _unknown(region: Region) -> list[Wanted]:
    """What no text in force on the day of checking says of the place."""
    return [
        wanted
        for wanted in WANTED
        if not any(version.covers(CHECKED) for held in wanted.held_by(region) if held for version in held.versions)
    ]


def versions_of(code: str) -> list[tuple[Parameter[object], Version[object]]]:
    return [(parameter, version) for parameter in of_region(code) for version in parameter.versions]


def documents_of(code: str) -> list[Document]:
    """The local documents that are for a place, in the order of the sources."""
    return [
        document
        for document in DOCUMENTS.values()
        if document.id not in NATIONAL and code in law.places_of(document.id)
    ]


# ── the pages ───────────────────────────────────────────────────────────────────────────────────────


def _index(lang: str) -> Page:
    page = Page(
        lang,
        "regions/index.md",
        _w(lang, "index"),
        _w(lang, "index_title"),
        _w(lang, "index_description"),
        CHECKED,
        REVIEW,
    )
    page.lead(_w(lang, "index_lead"))
    rows = []
    for code in REGIONS:
        name = page.link(f"regions/{slug_of(code)}", escape(place_name(lang, code)))
        ends = _found(_report(code), "coverage.ends")
        days = [show(lang, day) for day in dict.fromkeys((ends.used["earliest"], ends.used["latest"]))]
        until = say(lang, "label.between_days", {"earliest": days[0], "latest": days[1]}) if days[1:] else days[0]
        frame = f"<br><small>{_w(lang, 'frame')}</small>" if ends.reason == "place" else ""
        held = [version for _, version in versions_of(code)]
        grades = " ".join(grade_badge(lang, grade) for grade in sorted({str(version.grade) for version in held}))
        rows.append(Row(name, (escape(until) + frame, f"{len(held)} {grades}")))
    heads = [
        escape(say(lang, "column.place")),
        _w(lang, "column.until", last_paid=show(lang, LAST_PAID)),
        _w(lang, "column.held"),
    ]
    page.add(titled_table(lang, _w(lang, "caption.index"), heads, rows))
    page.text(WORDS["index_other"])
    page.button(law.check_words(lang), "check")
    return page


def _page(lang: str, region: Region) -> Page:
    held = versions_of(region.code)
    documents = documents_of(region.code)
    place = place_name(lang, region.code)
    page = Page(
        lang,
        f"regions/{slug_of(region.code)}.md",
        place,
        _w(lang, "title", place=place),
        _w(lang, "description", place=place),
        min([version.checked_on for _, version in held] + [document.checked_on for document in documents]),
        min([version.next_review for _, version in held] + [document.next_review for document in documents]),
    )
    report = _report(region.code)
    reported = sum(version.grade is Grade.C for _, version in held)
    page.lead(
        _w(
            lang,
            "lead",
            ends=_sentence(lang, _found(report, "coverage.ends")),
            balance=_sentence(lang, _found(report, "balance.usable")),
            held=len(held),
            reported=_w(lang, "reported", count=reported) if reported else "",
        )
    )
    _stopping(page, report)
    _resuming(page, region)
    _values(page, region, held)
    _notes(page, region)
    _not_known(page, region)
    _documents(page, documents)
    page.button(_w(lang, "check", place=place), f"check#v1&region={region.code}")
    return page


@cache
def _report(code: str, upcoming: Next | None = None) -> Report:
    return answer(Case(AS_OF, code, last_paid=LAST_PAID, next=upcoming or Next()), QUICKLY)


def _found(report: Report, rule: str) -> Finding:
    return next(finding for root in report.findings for finding in root.walk() if finding.rule == rule)


def _sentence(lang: str, finding: Finding) -> str:
    return say(lang, finding.text_id, finding.used)


def _stopping(page: Page, report: Report) -> None:
    lang = page.lang
    ends = _found(report, "coverage.ends")
    page.heading(WORDS["stop"], "stop")
    months = list(report.timeline[:3])
    rows = [Row(escape(show(lang, month.month)), (_month(lang, month),)) for month in months]
    heads = [escape(say(lang, f"column.{one}")) for one in ("months", "status")]
    page.add(titled_table(lang, _w(lang, "stop_caption", last_paid=show(lang, LAST_PAID)), heads, rows))
    page.add(paragraph(f"{escape(say(lang, 'label.sources'))}{cited(page, ends.cites)}"))


def _month(lang: str, month: Month) -> str:
    possible = "" if len(month.possible) == 1 else f"<br><small>{escape(possible_text(lang, month.possible))}</small>"
    return status_chip(lang, month) + possible


def _resuming(page: Page, region: Region) -> None:
    lang, place = page.lang, place_name(page.lang, region.code)
    page.heading(WORDS["resume"], "resume")
    page.text(WORDS["resume_note"], last_paid=show(lang, LAST_PAID), place=place)
    page.add(*(_return_table(page, region.code, route) for route in OPEN))
    for route in FOLDED:
        page.add(folded(escape(say(lang, f"choice.next.route.{route}")), _return_table(page, region.code, route)))
    page.heading(WORDS["paying_back"], "paying-back", 3)
    lines = []
    for route in OPEN:
        finding = _found(_report(region.code, _next(route, 2)), "gap.back_payment")
        name = escape(say(lang, f"choice.next.route.{route}"))
        text = escape(_sentence(lang, finding))
        lines.append(f"<b>{name}</b>{word(lang, 'colon')}{text} {cited(page, finding.cites)}")
    page.add(items(lines))


def _return_table(page: Page, code: str, route: Route) -> str:
    """A row for each length of the gap."""
    lang = page.lang
    rows = []
    for gap in GAPS:
        head = _w(lang, "gap_of", gap=gap) if gap else _w(lang, "no_gap")
        month = _w(lang, "from_month", month=show(lang, LAST_PAID + gap + 1))
        rows.append(Row(f"{head}<br><small>{escape(month)}</small>", (_returned(lang, code, route, gap),)))
    name = say(lang, f"choice.next.route.{route}")
    return titled_table(lang, escape(_w(lang, "resume_caption", route=name)), [_w(lang, "gap"), _w(lang, "then")], rows)


def _next(route: Route, gap: int) -> Next:
    return Next(route, LAST_PAID + gap + 1, same_area=True)


def _returned(lang: str, code: str, route: Route, gap: int) -> str:
    """The day cover returns, the wait, and each month until then."""
    report = _report(code, _next(route, gap))
    resumes = _found(report, "coverage.resumes")
    if resumes.reason == "no_break":
        first = _w(lang, "no_break")
    elif resumes.answer.kind is Kind.VALUE:
        first = _w(lang, "from_day", day=show(lang, resumes.used["earliest"]))
    else:
        days = {name: show(lang, resumes.used[name]) for name in ("earliest", "latest")}
        first = _w(lang, "between", **days)
    waits = [f for root in report.findings for f in root.walk() if f.rule == "gap.waiting_period"]
    months = [str(value) for value in waits[0].answer.values if waits[0].answer.kind is not Kind.NO] if waits else []
    ends = list(dict.fromkeys((months[0], months[-1]))) if months else []
    wait = "" if ends in ([], ["0"]) else f"<br>{_w(lang, 'wait', months='–'.join(ends))}"
    return f"<b>{escape(first)}</b>{wait}<br><small>{'<br>'.join(_course(lang, report))}</small>"


def _course(lang: str, report: Report) -> Iterator[str]:
    """The months after the last paid one, those that are alike in one line."""
    after = [month for month in report.timeline if month.month > LAST_PAID]
    for _, alike in groupby(after, key=lambda month: month.possible):
        months = list(alike)
        first, last = months[0].month, months[-1].month
        is_last = last == after[-1].month
        said = say(lang, "label.since", {"from": first}) if is_last else span(lang, first, last)
        yield f"{escape(said)} {status_chip(lang, months[0])}"


def _values(page: Page, region: Region, held: list[tuple[Parameter[object], Version[object]]]) -> None:
    lang = page.lang
    page.heading(WORDS["values"], "values")
    page.text(WORDS["values_note"])
    rows = [_value_row(page, parameter, version) for parameter, version in held]
    heads = [escape(say(lang, f"column.{one}")) for one in ("parameter", "value")]
    page.add(titled_table(lang, _w(lang, "values_caption", place=place_name(lang, region.code)), heads, rows))


def _value_row(page: Page, parameter: Parameter[object], version: Version[object]) -> Row:
    lang = page.lang
    name = parameter.id.partition(".")[2]
    joined = "label.or_conflict" if version.open is Open.CONFLICT else "label.or_facts"
    separator = f"<br><em>{escape(say(lang, joined))}</em><br>"
    value = separator.join(map(escape, readings(lang, name, version)))
    return held_row(page, escape(say(lang, f"parameter.{name}")), value, version)


def held_row(page: Page, name: str, value: str, version: Version[object]) -> Row:
    """A value with its days below its name, and its sources below it: two columns, for narrow screens."""
    head = f"{name}<br><small>{in_force_text(page.lang, version)}</small>"
    return Row(head, (f"{value}<br><small>{cited(page, version.cites)}</small>",))


def in_force_text(lang: str, version: Version[object]) -> str:
    """From which day to which; said aloud where that is not the day of checking."""
    first, last = version.first_day, version.last_day
    days = (
        say(lang, "label.from_to", {"from": first, "to": last}) if last else say(lang, "label.since", {"from": first})
    )
    if last and last < version.checked_on:
        return f"{escape(days)}<br>{chip(STATUS_COLOURS['expired'], word(lang, 'status.expired'))}"
    if first > version.checked_on:
        return f"{escape(days)}<br>{chip(STATUS_COLOURS['announced'], word(lang, 'status.not_yet'))}"
    return escape(days)


def _notes(page: Page, region: Region) -> None:
    notes = PLACE_NOTES[region.code]
    if notes:
        page.heading(WORDS["notes"], "notes")
        page.add(items(escape(say(page.lang, note)) for note in notes))


def _not_known(page: Page, region: Region) -> None:
    lang = page.lang
    page.heading(WORDS["unknown"], "unknown")
    unknown = _unknown(region)
    page.text(WORDS["unknown_note" if unknown else "unknown_none"], place=place_name(lang, region.code))
    rows = []
    for wanted in unknown:
        finding = _frame(wanted)
        used = {"last_paid": LAST_PAID, "first_paid": LAST_PAID + 3}
        question = say("zh", wanted.ask, used)
        spoken = f'<span lang="zh-Hans">{escape(question)}</span>'
        if lang == "en":
            spoken = f"{escape(say(lang, wanted.ask, used))}<br>{spoken}"
        frame = f"<b>{_w(lang, 'frame')}</b>{word(lang, 'colon')}{escape(_sentence(lang, finding))}"
        asked = f"<b>{_w(lang, 'say')}</b>{word(lang, 'colon')}{spoken}"
        rows.append(Row(rule_link(page, wanted.rule), (f"<p>{frame}</p><p>{asked}</p>",)))
    heads = [escape(say(lang, "column.parameter")), _w(lang, "frame_and_say")]
    if rows:
        page.add(titled_table(lang, _w(lang, "caption.unknown"), heads, rows))


@cache
def _frame(wanted: Wanted) -> Finding:
    """What the nation says where no place is named."""
    upcoming = _next(wanted.route, 2) if wanted.route else None
    case = Case.from_json(
        {
            "as_of": AS_OF.isoformat(),
            "last_paid": str(LAST_PAID),
            "next": {"route": str(wanted.route), "first_paid": str(LAST_PAID + 3)} if upcoming else None,
            "medical_months": 120,
            "birth": "1966-01",
            "category": "man",
            "bill": {"total": "10000", "place": "inpatient", "outside_catalogue": "0", "cause": "illness"},
        }
    )
    return _found(answer(case, QUICKLY), wanted.rule)


def _documents(page: Page, documents: list[Document]) -> None:
    lang = page.lang
    page.heading(WORDS["documents"], "documents")
    for document in documents:
        number = f' <span lang="zh-Hans">{escape(document.number)}</span>' if document.number else ""
        pairs = [
            ("issued", issued_text(lang, document.issued)),
            ("in_force", day_text(lang, document.in_force) if document.in_force else ""),
            ("last_day", day_text(lang, document.last_day) if document.last_day else ""),
        ]
        known = [f"{pick(lang, law.WORDS[name])}{word(lang, 'colon')}{value}" for name, value in pairs if value]
        title = external(document, titled(lang, document))
        marks = f"{number} {grade_badge(lang, document.grade)} {status_of(lang, document)}"
        page.add(paragraph(f"{title}{marks}<br><small>{word(lang, 'separator').join(known)}</small>"))
    for document in documents:
        if law.articles_of(document.id):
            name = document.zh if lang == "zh" else document.en
            page.heading(_w(lang, "articles", document=name), f"{document.id.lower()}", 3)
            page.add(paragraph(f"<small>{_w(lang, 'text_not_ours')}</small>"))
            page.add(law.coverage_map(page, document.id, f"{document.id.lower()}-"))

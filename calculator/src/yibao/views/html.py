"""The report as HTML: plain elements and classes, no style, no script. Everything that was typed is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import escape
from typing import Any

from yibao.case import FIELDS, Field
from yibao.finding import Asked, Deadline, Finding, Kind, Month, Report, Said, Scalar
from yibao.law import ARTICLES, Cite
from yibao.money import Yuan
from yibao.parameters import REGIONS
from yibao.texts import place_name, say, show
from yibao.views.nearest import change_texts
from yibao.views.text import meta_text, possible_text, warnings_and_notes
from yibao.views.timeline import timeline_svg
from yibao.views.verdict import cite_text, runs, span, verdict_text

LED_BY = "coverage"
"""The question whose verdict leads, where the person has not come for another one."""


def report_to_html(report: Report, lang: str, uid: str = "yb", question: str = LED_BY) -> str:
    """An ``<article>`` to put into a page below its own heading; ``uid`` prefixes its ids, ``question`` leads it."""
    return "".join(_article(report, lang, uid, question))


def _article(report: Report, lang: str, uid: str, question: str) -> Iterator[str]:
    leading = next(asked for asked in report.asked if asked.question == question)
    others = [asked.root for asked in report.asked if asked is not leading]
    yield '<article class="yb-report">'
    yield from _given(report, lang, uid)
    yield from _first(report, leading, lang, uid)
    warnings, notes = warnings_and_notes(report)
    yield from (f'<aside class="yb-notice"><p>{_said(lang, notice)}</p></aside>' for notice in warnings)
    if report.timeline:
        yield f'<section class="yb-timeline"><h2 id="{uid}-timeline">{_t(lang, "heading.timeline")}</h2>'
        yield f"<figure>{timeline_svg(report, lang, uid)}</figure>{timeline_table(report.timeline, lang)}</section>"
    if report.deadlines:
        yield f'<section class="yb-deadlines"><h2 id="{uid}-deadlines">{_t(lang, "heading.deadlines")}</h2><ol>'
        yield from _deadlines(report, lang)
        yield "</ol></section>"
    yield from _amounts(report, lang, uid)
    yield from _ways(report, lang, uid)
    yield from _others(others, lang, uid)
    yield f'<section class="yb-reasons"><h2 id="{uid}-reasons">{_t(lang, "heading.reasons")}</h2>'
    yield from (_reason(root, lang, (), is_open=root is leading.root) for root in report.findings)
    yield "</section>"
    assumed = (_said(lang, said) for said in report.assumed)
    yield from _list(lang, "yb-assumed", f"{uid}-assumed", "heading.assumed", assumed)
    changes = (escape(text) for text in change_texts(lang, report.nearest))
    yield from _list(lang, "yb-nearest", f"{uid}-nearest", "heading.nearest", changes)
    yield from _list(lang, "yb-ask", f"{uid}-ask", "heading.ask", (_ask(lang, said) for said in report.ask_12393))
    next_questions = (_t(lang, f"field.{name}") for name in report.next_questions)
    yield from _list(lang, "yb-next", f"{uid}-next", "heading.next", next_questions)
    yield from _list(lang, "yb-notes", f"{uid}-notes", "heading.notes", (_said(lang, note) for note in notes))
    yield from _list(lang, "yb-sources", f"{uid}-sources", "heading.sources", _sources(report, lang))
    yield f'<footer class="yb-meta"><p>{escape(meta_text(report, lang))}</p></footer></article>'


# ── the first screen ────────────────────────────────────────────────────────────────────────────────


def _first(report: Report, leading: Asked, lang: str, uid: str) -> Iterator[str]:
    """The verdict the person came for, the day that matters, and what to do next."""
    yield f'<section class="yb-first yb-verdict yb-verdict--{str(leading.root.answer.kind).lower()}">'
    yield f'<h2 id="{uid}-verdicts">{_t(lang, "heading.verdicts")}</h2>{_verdict(leading.root, lang)}'
    facts = (("first.day", _day(report, leading, lang)), ("first.next", _next(report, leading, lang)))
    terms = "".join(f"<dt>{_t(lang, name)}</dt><dd>{text}</dd>" for name, text in facts if text)
    yield f"<dl>{terms}</dl></section>" if terms else "</section>"


def _ahead(report: Report, deadlines: tuple[Deadline, ...]) -> Deadline | None:
    return next((deadline for deadline in deadlines if deadline.day >= report.case.as_of), None)


def _day(report: Report, leading: Asked, lang: str) -> str:
    """The next deadline of the question; for cover its last day, or the first one again; else the next deadline."""
    days = _days_of_cover(report, leading, lang) if leading.question == LED_BY else ""
    deadline = _ahead(report, leading.deadlines) or (None if days else _ahead(report, report.deadlines))
    if not deadline:
        return days
    left = _t(lang, "first.days_left", {"days": (deadline.day - report.case.as_of).days})
    return f'<time datetime="{deadline.day}">{escape(show(lang, deadline.day))}</time> {left}'


def _days_of_cover(report: Report, leading: Asked, lang: str) -> str:
    """The last day of cover, while it may lie ahead; else the first day of cover again."""
    for rule in ("coverage.ends", "coverage.resumes"):
        found = next(one for one in leading.root.rests_on if one.rule == rule)
        days = [day for day in found.answer.values if isinstance(day, date)]
        if days and days[-1] >= report.case.as_of:
            shown = show(lang, days[0])
            if len(days) > 1:
                shown = say(lang, "label.between_days", {"earliest": days[0], "latest": days[-1]})
            return escape(say(lang, f"rule.{rule}") + ("：" if lang == "zh" else ": ") + shown)
    return ""


def _next(report: Report, leading: Asked, lang: str) -> str:
    """What the verdict lacks; what its deadline asks; what would turn a no of it; what any deadline asks; 12393."""
    if missing := leading.root.answer.missing:
        names = ("、" if lang == "zh" else ", ").join(say(lang, f"field.{name}") for name in missing)
        return _t(lang, "first.fill_in", {"fields": names})
    own, other = _ahead(report, leading.deadlines), _ahead(report, report.deadlines)
    rules = {finding.rule for finding in leading.root.walk()} | {f"{leading.question}.months"}
    changes = [change for change in report.nearest if change.facts and not change.is_past and change.rule in rules]
    if changes and not own:
        return escape(change_texts(lang, changes)[0])
    if deadline := own or other:
        return _t(lang, f"deadline.{deadline.rule}.do", deadline.used)
    return f"{_t(lang, 'first.ask')}{_ask(lang, report.ask_12393[0])}" if report.ask_12393 else ""


def _given(report: Report, lang: str, uid: str) -> Iterator[str]:
    """What the person said, for the printed sheet: on the screen it stands in the form."""
    said = [(field, report.case.said(field.name)) for field in FIELDS]
    terms = "".join(
        f"<dt>{_t(lang, f'field.{field.name}')}</dt><dd>{escape(_fact(lang, field, fact))}</dd>"
        for field, fact in said
        if fact is not None
    )
    yield f'<section class="yb-given"><h2 id="{uid}-given">{_t(lang, "heading.given")}</h2><dl>{terms}</dl></section>'


def _fact(lang: str, field: Field, fact: Any) -> str:
    if field.kind == "bool":
        return say(lang, f"choice.{field.name}.{'yes' if fact else 'no'}")
    if field.choices:
        return say(lang, f"choice.{field.name}.{fact}")
    return place_name(lang, fact) if fact in REGIONS else show(lang, fact)


# ── the other parts ─────────────────────────────────────────────────────────────────────────────────


def _amounts(report: Report, lang: str, uid: str) -> Iterator[str]:
    """Every amount of the answer, with how it was worked out."""
    found = {one.rule: one for root in report.findings for one in root.walk() if _yuan(one)}
    if not found:
        return
    yield f'<section class="yb-amounts"><h2 id="{uid}-amounts">{_t(lang, "heading.amounts")}</h2><dl>'
    for finding in found.values():
        least, *more = (show(lang, amount) for amount in _yuan(finding))
        amount = _either(lang, [least, *more])
        yield f'<dt>{_t(lang, f"rule.{finding.rule}")} <strong class="yb-answer">{amount}</strong></dt>'
        yield f"<dd>{_t(lang, finding.text_id, finding.used)}</dd>"
    yield "</dl></section>"


def _yuan(finding: Finding) -> list[Yuan]:
    return [value for value in finding.answer.values if isinstance(value, Yuan)]


def _others(roots: list[Finding], lang: str, uid: str) -> Iterator[str]:
    """The further questions: those that have an answer as verdicts; folded, what the others still need."""
    answered = [root for root in roots if root.answer.kind is not Kind.UNKNOWN]
    unanswered = [root for root in roots if root.answer.kind is Kind.UNKNOWN]
    yield f'<section class="yb-others"><h2 id="{uid}-others">{_t(lang, "heading.others")}</h2>'
    if answered:
        verdicts = (
            f'<li class="yb-verdict yb-verdict--{str(root.answer.kind).lower()}">{_verdict(root, lang)}</li>'
            for root in answered
        )
        yield f'<ul class="yb-verdict-list">{"".join(verdicts)}</ul>'
    if unanswered:
        heading = _t(lang, "label.unanswered", {"n": len(unanswered)})
        yield f'<details class="yb-unanswered"><summary>{heading}</summary><dl>'
        for root in unanswered:
            yield f"<dt>{_t(lang, f'rule.{root.rule}')}</dt><dd>{escape(verdict_text(lang, root))}</dd>"
        yield "</dl></details>"
    yield "</section>"


def _ways(report: Report, lang: str, uid: str) -> Iterator[str]:
    """The ways to stay insured, what can be reached first at the top. Nothing while there is no way to compare."""
    staying = next((asked for asked in report.asked if asked.question == "staying"), None)
    if staying is None or not staying.root.rests_on or report.case.last_paid is None:
        return
    columns = ("way", "allowed", "covered_from", "monthly", "yearly")
    head = "".join(f'<th scope="col">{_t(lang, f"column.{column}")}</th>' for column in columns)
    yield f'<section class="yb-ways"><h2 id="{uid}-ways">{_t(lang, "heading.ways")}</h2>'
    yield f'<div class="yb-scroll" role="region" aria-labelledby="{uid}-ways" tabindex="0">'
    yield f'<table class="yb-table"><thead><tr>{head}</tr></thead><tbody>'
    for allowed, option in zip(staying.root.rests_on[1:], staying.figures["options"], strict=True):
        days = [show(lang, day) for day in allowed.rests_on[0].answer.values]
        way = f"way.{option['route']}"
        yield f'<tr><th scope="row">{_t(lang, way)}</th>'
        yield f"<td>{_t(lang, f'answer.{allowed.answer.kind}')}</td><td>{_either(lang, days)}</td>"
        yield f"<td>{_amount(lang, option['monthly'])}</td><td>{_amount(lang, option['yearly'])}</td></tr>"
    yield "</tbody></table></div></section>"


def _amount(lang: str, figure: dict[str, str] | str | None) -> str:
    ends = [] if figure is None else [figure] if isinstance(figure, str) else [figure["from"], figure["to"]]
    return _either(lang, [show(lang, Yuan.parse(end)) for end in ends])


def _either(lang: str, ends: list[str]) -> str:
    """One value, two ends, or whom to ask."""
    if not ends:
        return _t(lang, "label.not_held")
    return escape(ends[0]) if len(ends) == 1 else _t(lang, "label.between", {"least": ends[0], "most": ends[-1]})


def _verdict(root: Finding, lang: str) -> str:
    return (
        f"<h3>{_t(lang, f'rule.{root.rule}')} "
        f'<strong class="yb-answer">{_t(lang, f"answer.{root.answer.kind}")}</strong></h3>'
        f"<p>{escape(verdict_text(lang, root))}</p>"
    )


def timeline_table(timeline: tuple[Month, ...], lang: str) -> str:
    """The table that carries the timeline; the picture only repeats it."""
    head = "".join(f'<th scope="col">{_t(lang, f"column.{c}")}</th>' for c in ("months", "status"))
    rows = []
    for first, last in runs(timeline):
        because = ("、" if lang == "zh" else ", ").join(say(lang, f"rule.{rule}") for rule in first.because)
        possible = "" if len(first.possible) == 1 else f"<small>{escape(possible_text(lang, first.possible))}</small>"
        rows.append(
            f'<tr><th scope="row">{escape(span(lang, first.month, last.month))}</th><td>{status_chip(lang, first)}'
            f"{possible}<small>{_t(lang, 'label.because', {'rules': because})}</small></td></tr>"
        )
    return f'<table class="yb-table"><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'


def status_chip(lang: str, month: Month) -> str:
    return f'<span class="yb-status yb-status--{month.status}">{_t(lang, f"status.{month.status}")}</span>'


def _deadlines(report: Report, lang: str) -> Iterator[str]:
    for deadline in report.deadlines:
        past = deadline.day < report.case.as_of
        yield f'<li class="yb-deadline{" yb-deadline--past" if past else ""}">'
        yield f'<time datetime="{deadline.day}">{escape(show(lang, deadline.day))}</time>'
        yield f" <em>{_t(lang, 'label.past')}</em>" if past else ""
        yield f"<p>{_t(lang, f'deadline.{deadline.rule}.do', deadline.used)}</p>"
        missed = _t(lang, f"deadline.{deadline.rule}.missed", deadline.used)
        yield f"<p>{_t(lang, 'label.if_missed')}{missed}</p><p>{cites_html(lang, deadline.basis)}</p></li>"


def _reason(finding: Finding, lang: str, above: tuple[Cite, ...], *, is_open: bool) -> str:
    """A finding, what the law says where nothing above it has quoted it yet, and what the finding rests on."""
    new = tuple(dict.fromkeys(cite for cite in finding.cites if cite.article and cite not in above))
    inner = "".join(_reason(child, lang, above + new, is_open=False) for child in finding.rests_on)
    return (
        f'<details class="yb-finding"{" open" if is_open else ""}><summary>{_t(lang, f"rule.{finding.rule}")}'
        f"{_answer(finding, lang)}</summary><p>{_t(lang, finding.text_id, finding.used)}</p>"
        f"<p>{cites_html(lang, finding.cites)}</p>{_words_of_the_law(lang, new)}{inner}</details>"
    )


def _words_of_the_law(lang: str, cites: tuple[Cite, ...]) -> str:
    """The articles word for word where we hold them so; else our summary, which says that it is one."""
    from yibao.law.coverage_map import COVERAGE  # large, and needed only where there is something to explain

    told = ""
    for document, article in dict.fromkeys((cite.document, cite.article) for cite in cites):
        cite, mapped = Cite(document, article), COVERAGE[f"{document} {article}"]
        quoted, ours = ARTICLES.get(mapped.id), mapped.zh if lang == "zh" else mapped.en
        told += f"<p>{escape(cite_text(lang, cite))}</p>"
        if quoted:
            ours = quoted.plain_zh if lang == "zh" else quoted.plain_en
            lines = "".join(f"<p>{escape(line)}</p>" for line in quoted.text)
            told += f'<blockquote lang="zh-Hans">{lines}</blockquote>'
        label = _t(lang, "label.plain" if quoted else "label.summary")
        told += f'<div class="yb-plain"><p class="yb-plain__label">{label}</p><p>{escape(ours)}</p></div>'
    return f'<details class="yb-law"><summary>{_t(lang, "label.law")}</summary>{told}</details>' if told else ""


def _answer(finding: Finding, lang: str) -> str:
    answer = finding.answer
    word = show(lang, answer.values[0]) if answer.kind is Kind.VALUE else say(lang, f"answer.{answer.kind}")
    return f' <strong class="yb-answer">{escape(word)}</strong>'


def cites_html(lang: str, cites: Iterable[Cite]) -> str:
    """Citations, each with its grade and a link to the source."""
    return " ".join(
        f'<span class="yb-cite"><a href="{escape(cite.source.url)}" rel="external">{escape(cite_text(lang, cite))}</a> '
        f"{grade_badge(lang, cite.source.grade)}</span>"
        for cite in cites
    )


def grade_badge(lang: str, grade: str) -> str:
    label = _t(lang, f"grade.{grade}")
    return f'<abbr class="yb-grade yb-grade--{grade}" title="{label}">{grade}</abbr>'


def _ask(lang: str, said: Said) -> str:
    """Said on the telephone in Chinese, so an English reader gets both."""
    if lang == "zh":
        return _said("zh", said)
    return f'{_said("en", said)}<br><span lang="zh-Hans">{_said("zh", said)}</span>'


def _sources(report: Report, lang: str) -> Iterator[str]:
    """Every document, for the printed sheet: on the screen each reason links to its own."""
    for document in report.documents:
        title = document.zh if lang == "zh" else document.en
        other = "" if lang == "zh" else f' <span lang="zh-Hans">{escape(document.zh)}</span>'
        number = f' <span lang="zh-Hans">{escape(document.number)}</span>' if document.number else ""
        yield f"{escape(title)}{other}{number} {grade_badge(lang, document.grade)} <span>{escape(document.url)}</span>"


def _list(lang: str, css: str, anchor: str, heading: str, items: Iterable[str]) -> Iterator[str]:
    lines = "".join(f"<li>{item}</li>" for item in items)
    if lines:
        yield f'<section class="{css}"><h2 id="{anchor}">{_t(lang, heading)}</h2><ul>{lines}</ul></section>'


def _said(lang: str, said: Said) -> str:
    return _t(lang, said.text_id, said.used)


def _t(lang: str, text_id: str, used: Mapping[str, Scalar] | None = None) -> str:
    return escape(say(lang, text_id, used))

"""The report as HTML: plain elements and classes, no style, no script. Everything that was typed is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from yibao.finding import Finding, Kind, Month, Report, Said, Scalar
from yibao.law import Cite
from yibao.money import Yuan
from yibao.texts import say, show
from yibao.views.nearest import change_texts
from yibao.views.text import meta_text, possible_text, warnings_and_notes
from yibao.views.timeline import timeline_svg
from yibao.views.verdict import cite_text, runs, span, verdict_text

FIRST = ("coverage", "balance")
"""What everybody asks stands above the timeline; every other question below it."""


def report_to_html(report: Report, lang: str, uid: str = "yb") -> str:
    """An ``<article>`` to put into a page below its own heading; ``uid`` prefixes its ids."""
    return "".join(_article(report, lang, uid))


def _article(report: Report, lang: str, uid: str) -> Iterator[str]:
    yield '<article class="yb-report">'
    yield f'<section class="yb-verdicts"><h2 id="{uid}-verdicts">{_t(lang, "heading.verdicts")}</h2>'
    yield '<ul class="yb-verdict-list">'
    first = [asked.root for asked in report.asked if asked.question in FIRST]
    others = [asked.root for asked in report.asked if asked.question not in FIRST]
    yield from (_verdict(root, lang) for root in first)
    yield "</ul></section>"
    warnings, notes = warnings_and_notes(report)
    yield from (f'<aside class="yb-notice"><p>{_said(lang, notice)}</p></aside>' for notice in warnings)
    if report.timeline:
        yield f'<section class="yb-timeline"><h2 id="{uid}-timeline">{_t(lang, "heading.timeline")}</h2>'
        yield f"<figure>{timeline_svg(report, lang, uid)}</figure>{timeline_table(report.timeline, lang)}</section>"
    if report.deadlines:
        yield f'<section class="yb-deadlines"><h2 id="{uid}-deadlines">{_t(lang, "heading.deadlines")}</h2><ol>'
        yield from _deadlines(report, lang)
        yield "</ol></section>"
    if others:
        yield from _others(others, lang, uid)
    yield from _ways(report, lang, uid)
    yield from _list(lang, "yb-notes", f"{uid}-notes", "heading.notes", (_said(lang, note) for note in notes))
    changes = (escape(text) for text in change_texts(lang, report.nearest))
    yield from _list(lang, "yb-nearest", f"{uid}-nearest", "heading.nearest", changes)
    yield from _list(lang, "yb-ask", f"{uid}-ask", "heading.ask", (_ask(lang, said) for said in report.ask_12393))
    next_questions = (_t(lang, f"field.{name}") for name in report.next_questions)
    yield from _list(lang, "yb-next", f"{uid}-next", "heading.next", next_questions)
    yield f'<section class="yb-reasons"><h2 id="{uid}-reasons">{_t(lang, "heading.reasons")}</h2>'
    yield from (_reason(root, lang, is_open=root in first) for root in report.findings)
    yield "</section>"
    assumed = (_said(lang, said) for said in report.assumed)
    yield from _list(lang, "yb-assumed", f"{uid}-assumed", "heading.assumed", assumed)
    yield f'<footer class="yb-meta"><p>{escape(meta_text(report, lang))}</p></footer></article>'


def _others(roots: list[Finding], lang: str, uid: str) -> Iterator[str]:
    """The further questions: those that have an answer as verdicts, the others with what they still need."""
    answered = [root for root in roots if root.answer.kind is not Kind.UNKNOWN]
    yield f'<section class="yb-others"><h2 id="{uid}-others">{_t(lang, "heading.others")}</h2>'
    if answered:
        yield f'<ul class="yb-verdict-list">{"".join(_verdict(root, lang) for root in answered)}</ul>'
    unanswered = [root for root in roots if root not in answered]
    terms = (
        f"<dt>{_t(lang, f'rule.{root.rule}')}</dt><dd>{escape(verdict_text(lang, root))}</dd>" for root in unanswered
    )
    yield f"<dl>{''.join(terms)}</dl></section>" if unanswered else "</section>"


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
    kind = str(root.answer.kind)
    return (
        f'<li class="yb-verdict yb-verdict--{kind.lower()}"><h3>{_t(lang, f"rule.{root.rule}")} '
        f'<strong class="yb-answer">{_t(lang, f"answer.{kind}")}</strong></h3>'
        f"<p>{escape(verdict_text(lang, root))}</p></li>"
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


def _reason(finding: Finding, lang: str, is_open: bool) -> str:
    answer = _answer(finding, lang)
    inner = "".join(_reason(child, lang, is_open=False) for child in finding.rests_on)
    return (
        f'<details class="yb-finding"{" open" if is_open else ""}><summary>{_t(lang, f"rule.{finding.rule}")}'
        f"{answer}</summary><p>{_t(lang, finding.text_id, finding.used)}</p>"
        f"<p>{cites_html(lang, finding.cites)}</p>{inner}</details>"
    )


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


def _list(lang: str, css: str, anchor: str, heading: str, items: Iterable[str]) -> Iterator[str]:
    lines = "".join(f"<li>{item}</li>" for item in items)
    if lines:
        yield f'<section class="{css}"><h2 id="{anchor}">{_t(lang, heading)}</h2><ul>{lines}</ul></section>'


def _said(lang: str, said: Said) -> str:
    return _t(lang, said.text_id, said.used)


def _t(lang: str, text_id: str, used: Mapping[str, Scalar] | None = None) -> str:
    return escape(say(lang, text_id, used))

"""The report as plain text, for the terminal and for copying into a message."""

from __future__ import annotations

from collections.abc import Iterator

from yibao.finding import Finding, Report, Said, Scalar
from yibao.texts import say, show
from yibao.views.nearest import change_texts
from yibao.views.verdict import cite_text, runs, span, verdict_text


def report_to_text(report: Report, lang: str) -> str:
    return "\n".join(_lines(report, lang)) + "\n"


def _lines(report: Report, lang: str) -> Iterator[str]:
    yield say(lang, "heading.verdicts")
    for root in report.findings:
        yield f"  {say(lang, f'rule.{root.rule}')}: {verdict_text(lang, root)}"
    warnings, notes = warnings_and_notes(report)
    for notice in warnings:
        yield f"  ! {say(lang, notice.text_id, notice.used)}"
    if report.timeline:
        yield from ("", say(lang, "heading.timeline"))
        for first, last in runs(report.timeline):
            possible = "" if len(first.possible) == 1 else f" ({possible_text(lang, first.possible)})"
            yield f"  {span(lang, first.month, last.month)}: {say(lang, f'status.{first.status}')}{possible}"
    if report.deadlines:
        yield from ("", say(lang, "heading.deadlines"))
        for deadline in report.deadlines:
            past = f" ({say(lang, 'label.past')})" if deadline.day < report.case.as_of else ""
            yield f"  {show(lang, deadline.day)}{past}: {say(lang, f'deadline.{deadline.rule}.do', deadline.used)}"
            missed = say(lang, f"deadline.{deadline.rule}.missed", deadline.used)
            yield f"    {say(lang, 'label.if_missed')}{missed}"
            yield f"    [{'; '.join(cite_text(lang, cite) for cite in deadline.basis)}]"
    yield from ("", say(lang, "heading.reasons"))
    for root in report.findings:
        yield from _reasons(root, lang, "  ")
    yield from ("", say(lang, "heading.assumed"))
    yield from (f"  - {say(lang, said.text_id, said.used)}" for said in report.assumed)
    if notes:
        yield from ("", say(lang, "heading.notes"))
        yield from (f"  - {say(lang, note.text_id, note.used)}" for note in notes)
    if report.nearest:
        yield from ("", say(lang, "heading.nearest"))
        yield from (f"  - {text}" for text in change_texts(lang, report.nearest))
    if report.ask_12393:
        yield from ("", say(lang, "heading.ask"))
        for said in report.ask_12393:
            # The call is made in Chinese, so an English reader gets both.
            yield from (f"  - {say(tongue, said.text_id, said.used)}" for tongue in dict.fromkeys((lang, "zh")))
    if report.next_questions:
        yield from ("", say(lang, "heading.next"))
        yield from (f"  - {say(lang, f'field.{name}')}" for name in report.next_questions)
    yield from ("", say(lang, "heading.sources"))
    for document in dict.fromkeys(cite.source for cite in report.cites):
        title = document.zh if lang == "zh" else f"{document.en} ({document.zh})"
        yield f"  [{document.grade}] {title} {document.number}".rstrip()
        yield f"      {document.url}"
    yield from ("", meta_text(report, lang))


def warnings_and_notes(report: Report) -> tuple[list[Said], list[Said]]:
    """What bears on the answer, and what else the place's texts say: ``place_note.CODE.TOPIC``."""
    warnings = [notice for notice in report.notices if notice.text_id.count(".") < 2]
    return warnings, [notice for notice in report.notices if notice not in warnings]


def _reasons(finding: Finding, lang: str, indent: str) -> Iterator[str]:
    yield f"{indent}{say(lang, f'rule.{finding.rule}')}: {say(lang, finding.text_id, finding.used)}"
    yield f"{indent}  [{'; '.join(cite_text(lang, cite) for cite in finding.cites)}]"
    for child in finding.rests_on:
        yield from _reasons(child, lang, indent + "    ")


def possible_text(lang: str, possible: frozenset[str]) -> str:
    names = [say(lang, f"status.{status}") for status in sorted(possible)]
    return say(lang, "label.possible", {"possible": ("、" if lang == "zh" else ", ").join(names)})


def meta_text(report: Report, lang: str) -> str:
    checked = max(cite.source.checked_on for cite in report.cites)
    used: dict[str, Scalar] = {"as_of": report.case.as_of, "version": report.rules_version, "checked": checked}
    return say(lang, "label.meta", used)

"""Two choices side by side: the same case with another next route, first month paid, or decision to pay back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape
from operator import lt

from yibao.calendar import YearMonth
from yibao.finding import Answer, Finding, Kind, Month, Report, Scalar, Status
from yibao.money import Yuan
from yibao.rules.course import course_of
from yibao.rules.coverage import timeline
from yibao.texts import say, show

UNCOVERED = (Status.NOT_COVERED, Status.WAITING)


def compare_html(first: Report, second: Report, lang: str, uid: str = "yb") -> str:
    """A table of two columns, and one sentence that names the difference."""
    choices = [choice_text(lang, report) for report in (first, second)]
    heads = "".join(f'<th scope="col">{escape(choice)}</th>' for choice in choices)
    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th>{"".join(map(_cell, cells))}</tr>'
        for name, cells in _rows(lang, first, second)
    )
    return (
        f'<section class="yb-compare"><h2 id="{uid}-compare">{escape(say(lang, "heading.compare"))}</h2>'
        f'<p class="yb-compare__difference">{escape(difference_text(lang, first, second))}</p>'
        f'<div class="yb-scroll" role="region" aria-labelledby="{uid}-compare" tabindex="0"><table class="yb-table">'
        f'<thead><tr><th scope="col">{escape(say(lang, "column.compare"))}</th>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div></section>"
    )


def choice_text(lang: str, report: Report) -> str:
    """The choice in a few words: the way, from which month, whether the gap is paid back."""
    next_ = report.case.next
    if next_.route is None:
        return say(lang, "compare.none")
    text = say(lang, f"choice.next.route.{next_.route}")
    if next_.first_paid:
        text = say(lang, "compare.from", {"way": text, "first_paid": next_.first_paid})
    if next_.back_paid is None:
        return text
    return say(lang, "compare.paid_back" if next_.back_paid else "compare.not_paid_back", {"choice": text})


def difference_text(lang: str, first: Report, second: Report) -> str:
    """The difference that matters most, in one sentence: when cover comes back, else the gap, else what it costs."""
    both = (first, second)
    names = [choice_text(lang, report) for report in both]
    if names[0] == names[1]:
        return say(lang, "compare.same")
    text_id, used = _by_return(lang, both, names) or _by_gap(both, names) or _by_cost(both, names)
    return say(lang, text_id, used)


Told = tuple[str, dict[str, Scalar]]
"""A sentence and what fills it."""


def _by_return(lang: str, both: tuple[Report, Report], names: list[str]) -> Told | None:
    """Which choice covers sooner; None where both surely cover from the same day, or neither does."""
    answers = [_found(report, "coverage.resumes").answer for report in both]
    if missing := tuple(dict.fromkeys(name for answer in answers for name in answer.missing)):
        return "compare.unknown", {"missing": _fields(lang, missing)}
    days = [[day for day in answer.values if isinstance(day, date)] for answer in answers]
    same_way = both[0].case.next.route is both[1].case.next.route
    for sooner, later in ((0, 1), (1, 0)):
        begins, others, used = days[sooner], days[later], {"sooner": names[sooner]}
        if answers[later].kind is Kind.NO and answers[sooner].kind is not Kind.NO:
            return "compare.only", {**used}
        if answers[sooner].kind is Kind.YES and others:
            return "compare.goes_on", {**used, "later_day": others[0]}
        if begins and others and begins[-1] < others[0]:
            text_id = "compare.sooner" if len(begins) == len(others) == 1 else "compare.sooner_surely"
            return text_id, {**used, "sooner_day": begins[-1], "later_day": others[0]}
        # By the same rule, whichever it is: each reading of it begins earlier.
        if same_way and begins and len(begins) == len(others) and all(map(lt, begins, others)):
            return "compare.sooner_on_this_way", {**used}
    same_rule = same_way and both[0].case.next.first_paid == both[1].case.next.first_paid
    same = answers[0] == answers[1] and (same_rule or answers[0].kind is not Kind.LOCAL)
    return None if same else ("compare.open", {})


def _by_gap(both: tuple[Report, Report], names: list[str]) -> Told | None:
    """With which choice the gap's costs are reimbursed; None where that does not differ."""
    found = [_found_or_none(report, "gap.back_payment") for report in both]
    kinds = [finding.answer.kind if finding else Kind.NO for finding in found]
    for better, worse in ((0, 1), (1, 0)):
        text_id = {
            (Kind.YES, Kind.NO): "compare.gap_only",
            (Kind.YES, Kind.LOCAL): "compare.gap_surely",
            (Kind.LOCAL, Kind.NO): "compare.gap_perhaps",
        }.get((kinds[better], kinds[worse]))
        if text_id:
            return text_id, {"better": names[better]}
    return None


def _by_cost(both: tuple[Report, Report], names: list[str]) -> Told:
    amounts = [Yuan.parse(cost) for report in both if isinstance(cost := _figure(report, "monthly"), str)]
    if len(amounts) < len(both):
        return "compare.same_day", {}
    if amounts[0] == amounts[1]:
        return "compare.same", {}
    cheaper = names[amounts.index(min(amounts))]
    return "compare.cheaper", {"cheaper": cheaper, "difference": max(amounts) - min(amounts)}


def _cell(text: str) -> str:
    return f"<td>{escape(text).replace(chr(10), '<br>')}</td>"


def _rows(lang: str, first: Report, second: Report) -> Iterator[tuple[str, list[str]]]:
    """The name of each row, and what it holds for either choice."""
    reports = (first, second)
    months = [_months(report, first, second) for report in reports]
    yield say(lang, "compare.covered_from"), [_resumes(lang, report) for report in reports]
    if all(months):
        yield say(lang, "compare.uncovered"), [_uncovered(lang, shown) for shown in months]
    for rule, name in (("gap.waiting_period", "compare.waiting"), ("gap.back_payment", "compare.back_payment")):
        yield say(lang, name), [_answer(lang, _found_or_none(report, rule)) for report in reports]
    for figure in ("monthly", "yearly"):
        yield say(lang, f"compare.{figure}"), [_amount(lang, _figure(report, figure)) for report in reports]
    if all(months):
        costs = [_whole(lang, report, shown[-1].month) for report, shown in zip(reports, months, strict=True)]
        yield say(lang, "compare.whole", {"to": months[0][-1].month}), costs
    yield say(lang, "compare.deadlines"), [_deadlines(lang, report) for report in reports]
    yield say(lang, "compare.counts"), [_counts(lang, report) for report in reports]


# ── cells ───────────────────────────────────────────────────────────────────────────────────────────


def _resumes(lang: str, report: Report) -> str:
    finding = _found(report, "coverage.resumes")
    if finding.answer.kind is Kind.NO:
        return say(lang, "compare.not")
    if finding.answer.kind is Kind.YES:
        return say(lang, "compare.unbroken")
    return _values(lang, finding.answer)


def _uncovered(lang: str, shown: tuple[Month, ...]) -> str:
    """How many of the months are surely, and how many perhaps, without cover."""
    least = sum(month.possible <= set(UNCOVERED) for month in shown)
    most = sum(bool(month.possible & set(UNCOVERED)) for month in shown)
    return _span(lang, [str(least), str(most)] if least < most else [str(least)])


def _answer(lang: str, finding: Finding | None) -> str:
    if finding is None:
        return say(lang, "compare.does_not_apply")
    return _values(lang, finding.answer)


def _values(lang: str, answer: Answer) -> str:
    if answer.missing:
        return say(lang, "compare.missing", {"missing": _fields(lang, answer.missing)})
    values = [fact for fact in answer.values if fact not in ("NO", "YES")]
    if values:
        return _span(lang, [show(lang, fact) for fact in values])
    return say(lang, f"answer.{answer.kind}")


def _amount(lang: str, figure: dict[str, str] | str | None) -> str:
    ends = [] if figure is None else [figure] if isinstance(figure, str) else [figure["from"], figure["to"]]
    return _span(lang, [show(lang, Yuan.parse(end)) for end in ends])


def _whole(lang: str, report: Report, last: YearMonth) -> str:
    """The months paid up to ``last``, each at what the first one costs."""
    figure, first_paid = _figure(report, "monthly"), report.case.next.first_paid
    if figure is None or first_paid is None:
        return say(lang, "label.not_held")
    count = first_paid.until(last) + 1
    ends = [figure] if isinstance(figure, str) else [figure["from"], figure["to"]]
    worked = [
        f"{show(lang, Yuan.parse(end))} × {count} = {show(lang, Yuan(Yuan.parse(end).fen * count))}" for end in ends
    ]
    return _span(lang, worked)


def _deadlines(lang: str, report: Report) -> str:
    """Those that depend on the choice."""
    deadlines = next(asked.deadlines for asked in report.asked if asked.question == "coverage")
    ahead = [deadline for deadline in deadlines if deadline.day >= report.case.as_of]
    told = (f"{show(lang, one.day)} {say(lang, f'deadline.{one.rule}.do', one.used)}" for one in ahead)
    return "\n".join(told) or say(lang, "compare.no_deadline")


def _counts(lang: str, report: Report) -> str:
    route = report.case.next.route
    finding = _found_or_none(report, f"staying.{route}_counts") if route else None
    return say(lang, finding.text_id, finding.used) if finding else say(lang, "compare.does_not_apply")


def _span(lang: str, ends: list[str]) -> str:
    if not ends:
        return say(lang, "label.not_held")
    return ends[0] if len(ends) == 1 else say(lang, "label.between", {"least": ends[0], "most": ends[-1]})


# ── what the reports hold ───────────────────────────────────────────────────────────────────────────


def _months(report: Report, *both: Report) -> tuple[Month, ...]:
    """The timeline of a report over the months of both, so that none is cut short; empty where one has none."""
    if not all(one.timeline for one in both):
        return ()
    start = min(one.timeline[0].month for one in both)
    end = max(one.timeline[-1].month for one in both)
    return timeline(course_of(report.case.changed({"months.from": start, "months.to": end})))


def _found_or_none(report: Report, rule: str) -> Finding | None:
    return next((one for root in report.findings for one in root.walk() if one.rule == rule), None)


def _found(report: Report, rule: str) -> Finding:
    return next(one for root in report.findings for one in root.walk() if one.rule == rule)


def _figure(report: Report, name: str) -> dict[str, str] | str | None:
    """What the chosen way costs; None where no way is chosen or no text says."""
    staying = next(asked for asked in report.asked if asked.question == "staying")
    chosen = (one for one in staying.figures["options"] if one["route"] == report.case.next.route)
    figure: dict[str, str] | str | None = next((one[name] for one in chosen), None)
    return figure


def _fields(lang: str, names: tuple[str, ...]) -> str:
    return ("、" if lang == "zh" else ", ").join(say(lang, f"field.{name}") for name in names)

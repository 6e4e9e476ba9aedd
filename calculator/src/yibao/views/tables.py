"""The answers that need nobody's own numbers: tables computed by the rules, for readers without JavaScript.

Each is a block of HTML without blank lines, so that Markdown leaves it alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from html import escape

from yibao.calendar import YearMonth
from yibao.case import BackPayment, Case, Next, Route
from yibao.finding import Finding, Kind, Scalar
from yibao.law import ARTICLES, DOCUMENTS, Article, Cite, Document
from yibao.money import Ratio, Yuan
from yibao.parameters import REGIONS, Open, Parameter, Version
from yibao.parameters.accounts import Credit
from yibao.parameters.dues import FixedBase, Limits, MonthlyAmount, Share, YearlyTiers
from yibao.parameters.every import of_region
from yibao.parameters.reimbursement import ByStay, Scale
from yibao.parameters.shapes import ContributionYears, Days, Onset, Stop
from yibao.parameters.withdrawal import Cash
from yibao.rules import answer
from yibao.texts import place_name, say, show
from yibao.views.html import cites_html, grade_badge, status_chip
from yibao.views.text import possible_text

EXAMPLE_LAST_PAID = YearMonth(2026, 5)
EXAMPLE_AS_OF = date(2026, 6, 1)
EXAMPLE_GAPS = (1, 3, 4, 12)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its heading, its cells, and the citations that stand in a line below them."""

    head: str
    cells: tuple[str, ...]
    cites: tuple[Cite, ...] = ()


def table(lang: str, caption: str, heads: list[str], rows: list[Row], used: dict[str, Scalar] | None = None) -> str:
    """A table whose caption is a text of the package."""
    return titled_table(lang, _t(lang, caption, used), heads, rows)


def titled_table(lang: str, title: str, heads: list[str], rows: list[Row]) -> str:
    """A table in a box of its own that scrolls, by keyboard too, where the screen is narrow. ``title`` is HTML."""
    head = "".join(f'<th scope="col">{cell}</th>' for cell in heads)
    body = "".join(
        f'<tr><th scope="row">{row.head}</th>'
        + "".join(f"<td>{cell}</td>" for cell in row.cells)
        + "</tr>"
        + (_sources_row(lang, row.cites, len(heads)) if row.cites else "")
        for row in rows
    )
    return (
        f'<div class="yb-scroll" role="region" tabindex="0" aria-label="{title}">'
        f'<table class="yb-table"><caption><span class="yb-stay">{title}</span></caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _sources_row(lang: str, cites: tuple[Cite, ...], columns: int) -> str:
    sources = f"{_t(lang, 'label.sources')}{cites_html(lang, cites)}"
    return f'<tr class="yb-table__sources"><td colspan="{columns}"><span class="yb-stay">{sources}</span></td></tr>'


def _places(lang: str) -> list[tuple[str | None, str]]:
    return [(None, _t(lang, "label.nation")), *((code, escape(place_name(lang, code))) for code in REGIONS)]


def after_stopping(lang: str) -> str:
    """Month by month after the last payment, nationally and for each place we hold."""
    rows = []
    for code, name in _places(lang):
        report = answer(Case(EXAMPLE_AS_OF, region=code, last_paid=EXAMPLE_LAST_PAID))
        cells = []
        for month in report.timeline[:3]:
            more = (
                "" if len(month.possible) == 1 else f"<br><small>{escape(possible_text(lang, month.possible))}</small>"
            )
            cells.append(status_chip(lang, month) + more)
        rows.append(Row(name, tuple(cells), report.findings[0].rests_on[0].cites))
    months = [escape(show(lang, EXAMPLE_LAST_PAID + offset)) for offset in range(3)]
    heads = [_t(lang, "column.place"), *months]
    return table(lang, "caption.after_stopping", heads, rows, {"last_paid": EXAMPLE_LAST_PAID})


def after_resuming(lang: str) -> str:
    """From which day one is covered again, by place, route and length of the gap."""
    rows = []
    for route in (Route.EMPLOYER, Route.FLEXIBLE):
        for code, name in _places(lang):
            cells = []
            for gap in EXAMPLE_GAPS:
                first_paid = EXAMPLE_LAST_PAID + gap + 1
                case = Case(EXAMPLE_AS_OF, code, last_paid=EXAMPLE_LAST_PAID, next=Next(route, first_paid))
                found = {finding.rule: finding for finding in answer(case).findings[0].walk()}
                paid = say(lang, "label.paying_from", {"first_paid": first_paid})
                cells.append(f"<small>{escape(paid)}</small><br>{_days(lang, found['coverage.resumes'])}")
            rows.append(Row(f"{_t(lang, f'choice.next.route.{route}')}<br>{name}", tuple(cells)))
    gaps = [_t(lang, "label.gap_of", {"gap": gap}) for gap in EXAMPLE_GAPS]
    heads = [_t(lang, "column.route_and_place"), *gaps]
    return table(lang, "caption.after_resuming", heads, rows, {"last_paid": EXAMPLE_LAST_PAID})


def _days(lang: str, resumes: Finding) -> str:
    if resumes.answer.kind is Kind.VALUE:
        return _t(lang, "label.from_day", {"day": resumes.used["earliest"]})
    return _t(lang, "label.between_days", {"earliest": resumes.used["earliest"], "latest": resumes.used["latest"]})


def places(lang: str) -> str:
    """What each place's texts say, in words, with the days they are in force."""
    return table(lang, "caption.places", place_heads(lang), place_rows(lang))


def place_heads(lang: str) -> list[str]:
    return [_t(lang, f"column.{c}") for c in ("place", "parameter", "value", "in_force")]


def place_rows(lang: str, *names: str) -> list[Row]:
    """Every version of what is held of the places; of the parameters so named, where any is."""
    return [
        _place_row(lang, code, parameter, version)
        for code in REGIONS
        for parameter in of_region(code)
        if not names or parameter.id.partition(".")[2] in names
        for version in parameter.versions
    ]


def _place_row(lang: str, code: str, parameter: Parameter[object], version: Version[object]) -> Row:
    joined = {Open.CONFLICT: "label.or_conflict", Open.FACTS: "label.or_facts", Open.PLACE: "label.or_facts"}
    separator = f"<br><em>{_t(lang, joined[version.open])}</em><br>" if version.open else ""
    days: dict[str, Scalar] = {"from": version.first_day}
    if version.last_day:
        days["to"] = version.last_day
    name = parameter.id.partition(".")[2]
    cells = (
        _t(lang, f"parameter.{name}"),
        separator.join(map(escape, readings(lang, name, version))),
        _t(lang, "label.from_to" if version.last_day else "label.since", days),
    )
    return Row(escape(place_name(lang, code)), cells, version.cites)


def readings(lang: str, name: str, version: Version[object]) -> list[str]:
    """Each reading in words; waiting periods among which the office chooses in one; what is simply so by its name."""
    if version.values == (True,):
        return [say(lang, f"value.{name}")]
    waits = [value.waiting_months for value in version.values if isinstance(value, Onset)]
    if version.open is Open.PLACE and max(waits, default=0):
        return [say(lang, "value.onset.waits_of", {"least": min(waits), "most": max(waits)})]
    return [describe(lang, value) for value in version.values]


def describe(lang: str, value: object) -> str:
    """A parameter's value in words. Raises TypeError for a shape without words."""
    if isinstance(value, Cash | Credit):
        return say(lang, f"value.{type(value).__name__.lower()}.{value}")
    if isinstance(value, ByStay):
        return say(lang, "value.by_stay", {"first": value.first, "later": value.later})
    if isinstance(value, Scale):
        slices = [say(lang, "value.slice", {"from": floor, "ratio": ratio}) for floor, ratio in value.slices]
        return ("，" if lang == "zh" else ", ").join(slices)
    if isinstance(value, Ratio):
        return say(lang, "value.own_share", {"ratio": value})
    if isinstance(value, Yuan):
        return show(lang, value)
    if isinstance(value, Stop):
        return say(lang, f"value.stop.{value.months}", {"day": value.day})
    if isinstance(value, Onset) and value.waits_from is not None:
        used: dict[str, Scalar] = {"months": value.waiting_months, "cover": value.months + 1}
        return say(lang, f"value.onset.waits_from_{value.waits_from}", used)
    if isinstance(value, Onset):
        return say(lang, f"value.onset.{value.months}", {"day": value.day})
    if isinstance(value, BackPayment):
        return say(lang, f"value.back_payment.{value}")
    if isinstance(value, ContributionYears):
        years = say(lang, "value.retirement_years", {"men": value.men, "women": value.women})
        return years + (say(lang, "value.retirement_years.part_here") if value.part_here else "")
    if isinstance(value, Days):
        return say(lang, "value.days", {"count": value.count})
    if isinstance(value, Limits):
        return say(lang, "value.limits", {"floor": value.floor, "ceiling": value.ceiling})
    if isinstance(value, Share):
        return _share(lang, value)
    if isinstance(value, FixedBase):
        return say(lang, "value.fixed_base", {"base": value.base, "share": _share(lang, value.share)})
    if isinstance(value, MonthlyAmount):
        return say(lang, "value.monthly_amount", {"amount": value.amount})
    if isinstance(value, YearlyTiers):
        return say(lang, "value.yearly_tiers", {"tiers": " / ".join(show(lang, tier) for tier in value.tiers)})
    if isinstance(value, int):
        return say(lang, "value.day_of_month", {"day": value})
    raise TypeError(f"no words for {value!r}")


def _share(lang: str, share: Share) -> str:
    rate = say(lang, "value.share", {"parts": " + ".join(part.percent for part in share.parts)})
    least, most = min(share.extra), max(share.extra)
    if least < most:
        used: dict[str, Scalar] = {"least": least, "most": most, "year": sum(share.extra, Yuan(0))}
        return rate + say(lang, "value.share.extra_by_month", used)
    return rate + (say(lang, "value.share.extra", {"amount": most}) if most > Yuan(0) else "")


def article(lang: str, quoted: Article) -> str:
    """The official Chinese wording, then our plain words, marked as ours."""
    document = DOCUMENTS[quoted.document]
    paragraphs = "".join(f"<p>{escape(line)}</p>" for line in quoted.text)
    plain = quoted.plain_zh if lang == "zh" else quoted.plain_en
    return (
        f'<figure class="yb-article"><blockquote lang="zh-Hans" cite="{escape(document.url)}">{paragraphs}</blockquote>'
        f'<figcaption lang="zh-Hans">《{escape(document.zh)}》{escape(quoted.label)} '
        f"{grade_badge(lang, document.grade)}</figcaption></figure>"
        f'<div class="yb-plain"><p class="yb-plain__label">{_t(lang, "label.plain")}</p><p>{escape(plain)}</p></div>'
    )


def sources(lang: str) -> str:
    """Every document with its number, dates, grade and review date."""
    rows = [_source_row(lang, document) for document in DOCUMENTS.values()]
    heads = [_t(lang, f"column.{c}") for c in ("document", "dates", "grade", "checked")]
    return table(lang, "caption.sources", heads, rows)


def _source_row(lang: str, document: Document) -> Row:
    title = document.zh if lang == "zh" else f"{document.en}<br><span lang='zh-Hans'>{escape(document.zh)}</span>"
    number = f"<br><span lang='zh-Hans'>{escape(document.number)}</span>" if document.number else ""
    dates = [_t(lang, "label.issued", {"day": document.issued})]
    if document.in_force:
        dates.append(_t(lang, "label.in_force_from", {"day": document.in_force}))
    if document.last_day:
        dates.append(_t(lang, "label.in_force_to", {"day": document.last_day}))
    checked = [
        _t(lang, "label.checked_on", {"day": document.checked_on}),
        _t(lang, "label.review_by", {"day": document.next_review}),
    ]
    link = f'<a href="{escape(document.url)}" rel="external">{title}</a>{number}'
    return Row(link, ("<br>".join(dates), grade_badge(lang, document.grade), "<br>".join(checked)))


def grades(lang: str) -> str:
    """What the evidence grades mean."""
    items = "".join(
        f"<li>{grade_badge(lang, grade)} {_t(lang, f'grade.{grade}')}</li>"
        for grade in sorted({document.grade for document in DOCUMENTS.values()})
    )
    return f'<ul class="yb-grades">{items}</ul>'


def pieces(lang: str) -> dict[str, str]:
    """Every generated block of a language, by file name."""
    return {
        "after-stopping.html": after_stopping(lang),
        "after-resuming.html": after_resuming(lang),
        "places.html": places(lang),
        "sources.html": sources(lang),
        "grades.html": grades(lang),
        **{_file_of(quoted): article(lang, quoted) for quoted in ARTICLES.values()},
    }


def _file_of(quoted: Article) -> str:
    """article-23.html of the Social Insurance Law; article-fund-17.html of another document."""
    document = "" if quoted.document == "SIL" else f"{quoted.document.lower()}-"
    return f"article-{document}{quoted.number}.html"


def _t(lang: str, text_id: str, used: dict[str, Scalar] | None = None) -> str:
    return escape(say(lang, text_id, used))

"""The timeline as SVG, drawn from the same runs of months as the table it stands above."""

from __future__ import annotations

from html import escape

from yibao.calendar import YearMonth
from yibao.finding import Report, Status
from yibao.texts import say, show
from yibao.views.verdict import runs

WIDTH, TOP, BAR, HEIGHT = 360, 16, 26, 60
LABEL_WIDTH = 36

_PATTERNS = {
    Status.COVERED_ONCE_PAID_BACK: '<path d="M0 2h8M0 6h8"/>',
    Status.WAITING: '<circle cx="2" cy="2" r="1"/><circle cx="6" cy="6" r="1"/>',
    Status.PLACE_DECIDES: '<path d="M-2 2l4-4M0 8l8-8M6 10l4-4"/>',
    Status.NOT_COVERED: '<path d="M0 0l8 8M8 0l-8 8"/>',
}
"""Status is told by pattern as well as by colour; covered is plain."""


def timeline_svg(report: Report, lang: str, uid: str) -> str:
    """One bar per run, a mark at ``as_of``. ``uid`` keeps the pattern ids of several pictures apart."""
    start, end = report.timeline[0].month, report.timeline[-1].month
    per_month = WIDTH / len(report.timeline)
    parts = [
        f'<svg class="yb-timeline__svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="{uid}-title">',
        f'<title id="{uid}-title">{escape(say(lang, "label.timeline_alt", {"from": start, "to": end}))}</title><defs>',
    ]
    for status, drawing in _PATTERNS.items():
        parts.append(
            f'<pattern id="{uid}-{status}" width="8" height="8" patternUnits="userSpaceOnUse" '
            f'class="yb-pattern">{drawing}</pattern>'
        )
    parts.append("</defs>")
    free_from = 0.0
    for first, last in runs(report.timeline):
        left = start.until(first.month) * per_month
        width = (first.month.until(last.month) + 1) * per_month
        box = f'x="{left:.1f}" y="{TOP}" width="{max(width - 1, 0.5):.1f}" height="{BAR}" rx="2"'
        parts.append(f'<rect class="yb-s--{first.status}" {box}/>')
        if first.status in _PATTERNS:
            parts.append(f'<rect fill="url(#{uid}-{first.status})" {box}/>')
        if left >= free_from and WIDTH - left >= LABEL_WIDTH:
            parts.append(f'<text x="{left:.1f}" y="{HEIGHT - 4}">{_short(lang, first.month, left == 0)}</text>')
            free_from = left + LABEL_WIDTH + (16 if left == 0 or first.month.month == 1 else 0)
    as_of = YearMonth.of(report.case.as_of)
    if start <= as_of <= end:
        days = as_of.last_day.day
        at = (start.until(as_of) + (report.case.as_of.day - 0.5) / days) * per_month
        anchor = "start" if at < WIDTH / 4 else "end" if at > WIDTH * 3 / 4 else "middle"
        parts.append(f'<path class="yb-timeline__now" d="M{at:.1f} {TOP - 3}v{BAR + 6}"/>')
        parts.append(f'<text x="{at:.1f}" y="10" text-anchor="{anchor}">{escape(show(lang, report.case.as_of))}</text>')
    return "".join(parts) + "</svg>"


def _short(lang: str, month: YearMonth, with_year: bool) -> str:
    with_year = with_year or month.month == 1
    if lang == "zh":
        return (f"{month.year}年" if with_year else "") + f"{month.month}月"
    return show("en", month)[:3] + (f" {month.year}" if with_year else "")

"""The pictures of the pages. Whatever the law or a place sets in them is drawn from the rules and their parameters.

A picture is a figure: its caption, its panels, its sources, and in words all that the panels show.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from html import escape
from itertools import groupby

from drawing import LINE, TEXT, WIDTH, Panel, width, wrapped
from yibao.calendar import YearMonth
from yibao.case import Case, Category, Next, Route
from yibao.finding import Finding, Status
from yibao.law import Cite, Grade
from yibao.money import Ratio
from yibao.parameters import REGIONS, Open, accounts, national
from yibao.parameters import retirement as ages
from yibao.parameters.shapes import Onset, Stop
from yibao.parameters.unemployment import LEAST_PAID
from yibao.rules import answer
from yibao.rules.account import RULES as ACCOUNT_RULES
from yibao.rules.retirement import Age, statutory
from yibao.rules.unemployment import CONDITIONS
from yibao.texts import LANGUAGES, place_name, say, show
from yibao.views.html import cites_html
from yibao.views.tables import EXAMPLE_AS_OF, EXAMPLE_LAST_PAID
from yibao.views.verdict import span

Pick = Callable[[str, str], str]
Places = dict[Stop, list[tuple[str, tuple[Cite, ...]]]]
"""Ways of counting, each with the places that count so and what shows it."""

PLACE, FIRST_PAID = "330100", EXAMPLE_LAST_PAID + 3
"""The worked example: paying again in Hangzhou as a flexible worker, after two empty months."""
SHOWN = {
    Status.COVERED: ("green", ""),
    Status.COVERED_ONCE_PAID_BACK: ("green", "bars"),
    Status.WAITING: ("amber", "dots"),
    Status.PLACE_DECIDES: ("blue", "lines"),
    Status.NOT_COVERED: ("red", "cross"),
}
"""The tone and the hatch of a month."""


def blocks(lang: str) -> dict[str, str]:
    """Every picture, by file name."""
    drawn = {"two-accounts": two_accounts, "gap": gap, "path": path, "cards": cards, "retirement": retirement}
    return {f"picture-{name}.html": draw(lang) for name, draw in drawn.items()}


def picker(lang: str) -> Pick:
    """Chinese or English of two texts that stand side by side."""
    return lambda *texts: texts[LANGUAGES.index(lang)]


def panel(lang: str, uid: str, title: str, said: Iterable[str], wide: int = WIDTH) -> Panel:
    return Panel(f"yb-picture-{uid}", title, said, "" if lang == "zh" else " ", wide)


def figure(lang: str, name: str, caption: str, panels: list[str], words: str, cites: Iterable[Cite]) -> str:
    """The caption, the panels side by side where there is room, what they say in words, the sources."""
    sources = say(lang, "label.sources") + cites_html(lang, dict.fromkeys(cites))
    return (
        f'<figure class="yb-picture yb-picture--{name}"><figcaption>{escape(caption)}</figcaption>'
        f'<div class="yb-picture__panels">{"".join(panels)}</div>{words}'
        f'<p class="yb-picture__sources">{sources}</p></figure>'
    )


def in_words(lang: str, inner: str, title: str = "") -> str:
    title = title or picker(lang)("把图读成文字", "The picture in words")
    return f"<details><summary>{title}</summary>{inner}</details>"


def as_list(panels: Iterable[Panel]) -> str:
    """What the panels say, as a list for those who would rather read."""
    items = (f"<li><strong>{escape(one.title)}</strong><br>{escape(one.told)}</li>" for one in panels)
    return f"<ul>{''.join(items)}</ul>"


def found(case: Case) -> dict[str, Finding]:
    """What the rules find of a case, by rule."""
    return {finding.rule: finding for root in answer(case).findings for finding in root.walk()}


# ── the two accounts ────────────────────────────────────────────────────────────────────────────────


def two_accounts(lang: str) -> str:
    pick = picker(lang)
    panels = [_before(lang), _since(lang), _pays(lang), _after_stopping(lang)]
    now = found(Case(EXAMPLE_AS_OF, last_paid=EXAMPLE_LAST_PAID))
    cites = (*ACCOUNT_RULES, *accounts.INPATIENT.on(EXAMPLE_AS_OF).cites, *now["coverage.covered"].cites)
    return figure(
        lang,
        "two-accounts",
        pick(
            "两个口袋：钱从哪来，各付什么，停缴以后怎样",
            "Two pockets: where the money comes from, what each pays, and what happens when payments stop",
        ),
        [one.svg() for one in panels],
        in_words(lang, as_list(panels)),
        cites,
    )


EMPLOYERS, OWN = accounts.EMPLOYER_SHARE, accounts.OWN_SHARE
TO_ACCOUNT_BEFORE = Ratio(accounts.TYPICAL_SHARE_BEFORE.myriads - OWN.myriads)
"""What came out of the employer's share, in the pattern of the national frame."""
_GAP = 16
_PER_MYRIAD = (WIDTH - _GAP) / (EMPLOYERS.myriads + OWN.myriads)


def _before(lang: str) -> Panel:
    pick = picker(lang)
    part = Ratio(TO_ACCOUNT_BEFORE.myriads * 10_000 // EMPLOYERS.myriads).percent
    before = accounts.TYPICAL_SHARE_BEFORE.percent
    pooled = Ratio(EMPLOYERS.myriads - TO_ACCOUNT_BEFORE.myriads).percent
    said = (
        pick(
            f"每月缴的钱，单位出缴费基数的约{EMPLOYERS.percent}，你出约{OWN.percent}。",
            f"Each month the employer pays about {EMPLOYERS.percent} of the contribution base, and you pay about {OWN.percent}.",
        ),
        pick(
            f"你缴的全部、单位缴的约{part}进个人账户，合计约{before}；其余约{pooled}进统筹基金。",
            f"All of yours and about {part} of the employer's went into the personal account, about {before} in all; the rest, about {pooled}, into the pooled fund.",
        ),
        pick("这是全国框架，各地比例不同。", "This is the national frame; places differed."),
    )
    note = pick(
        f"单位缴的约{part}，也进了个人账户。",
        f"About {part} of the employer's part also went into the personal account.",
    )
    return _shares(
        lang, "before", pick("改革以前：单位缴的也分一份", "Before the reform"), said, TO_ACCOUNT_BEFORE, note
    )


def _since(lang: str) -> Panel:
    pick = picker(lang)
    ended = accounts.CREDIT.versions[1].last_day
    beijing = accounts.PLACES_CREDIT["11"].versions[-1].first_day
    assert ended is not None
    said = (
        pick(
            f"你缴的约{OWN.percent}，照旧全部进个人账户。",
            f"Your own {OWN.percent} or so still goes into the personal account.",
        ),
        pick(
            f"单位缴的约{EMPLOYERS.percent}，全部进统筹基金；统筹基金从此也报销普通门诊。",
            f"The employer's {EMPLOYERS.percent} or so all goes to the pooled fund, which now also reimburses ordinary outpatient care.",
        ),
        pick(
            f"各地大多在{ended.year}年底前改完，北京从{show(lang, beijing)}起。",
            f"Most places changed over by the end of {ended.year}; Beijing on {show(lang, beijing)}.",
        ),
    )
    note = pick(
        f"单位缴的，全进统筹基金。各地大多在{ended.year}年底前改完，北京从{show(lang, beijing)}起。",
        f"All of the employer's part goes to the pooled fund. Most places changed over by the end of {ended.year}, "
        f"Beijing on {show(lang, beijing)}.",
    )
    return _shares(lang, "since", pick("改革以后：单位缴的全归统筹", "Since the reform"), said, Ratio(0), note)


def _shares(lang: str, uid: str, title: str, said: tuple[str, ...], moved: Ratio, note: str) -> Panel:
    """Who pays, above; where it goes, below; as wide as the shares are."""
    pick, drawn = picker(lang), panel(lang, f"two-accounts-{uid}", title, said)
    about = pick("约", "about ")
    top = drawn.head()
    employers, own = EMPLOYERS.myriads * _PER_MYRIAD, OWN.myriads * _PER_MYRIAD
    split = (EMPLOYERS.myriads - moved.myriads) * _PER_MYRIAD
    for left, wide, who, share in (
        (0.0, employers, pick("单位缴", "Your employer pays"), EMPLOYERS),
        (employers + _GAP, own, pick("你缴", "You pay"), OWN),
    ):
        drawn.box(left, top, wide, 52, "ink")
        drawn.text(left + wide / 2, top + 22, who, css="strong", anchor="middle")
        drawn.text(left + wide / 2, top + 43, about + share.percent, anchor="middle")
    flows = top + 58
    drawn.shape(_arrow(0, split, flows), "blue", "lines")
    if moved.myriads:
        drawn.shape(_arrow(split, employers, flows), "green", "dots")
    drawn.shape(_arrow(employers + _GAP, WIDTH, flows), "green", "dots")
    pots = flows + 62
    account_from = split + 8 if moved.myriads else employers + _GAP
    names = (
        (0.0, split, "blue", pick("统筹基金", "Pooled fund"), Ratio(EMPLOYERS.myriads - moved.myriads)),
        (
            account_from,
            WIDTH - account_from,
            "green",
            pick("个人账户", "Personal account"),
            Ratio(OWN.myriads + moved.myriads),
        ),
    )
    high = 12 + LINE + max(_height(name, wide - 6, bold=True) for _, wide, _, name, _ in names)
    for left, wide, tone, name, share in names:
        drawn.box(left, pots, wide, high, tone)
        below = drawn.text(left + wide / 2, pots + 21, name, wide - 6, "strong", "middle")
        drawn.text(left + wide / 2, below, about + share.percent, anchor="middle")
    drawn.text(0, pots + high + 24, note, WIDTH, "soft")
    return drawn


def _arrow(left: float, right: float, top: float) -> str:
    left, right = left + 2, right - 2
    return f"M{left:g} {top:g}H{right:g}v38L{(left + right) / 2:g} {top + 56:g}L{left:g} {top + 38:g}z"


def _pays(lang: str) -> Panel:
    pick = picker(lang)
    pooled = (
        pick("住院能报销的部分", "the reimbursed part of a hospital stay"),
        pick("门诊能报销的部分", "the reimbursed part of outpatient care"),
        pick("你在保，它才付", "only while you are insured"),
    )
    account = (
        pick("看病该自己出的部分，住院也行", "your own share of care, hospital stays too"),
        pick("定点药店的药品、器械、耗材", "drugs, devices and supplies at designated pharmacies"),
        pick("家人也能用", "your family's share too"),
    )
    comma = pick("；", "; ")
    said = (
        pick(f"统筹基金：{comma.join(pooled)}。", f"The pooled fund pays {comma.join(pooled)}."),
        pick(f"个人账户：{comma.join(account)}。", f"The personal account pays {comma.join(account)}."),
    )
    drawn = panel(lang, "two-accounts-pays", pick("各付什么", "What each of them pays"), said)
    top = drawn.head()
    for left, tone, hatch, name, items in (
        (0, "blue", "lines", pick("统筹基金", "Pooled fund"), pooled),
        (164, "green", "dots", pick("个人账户", "Personal account"), account),
    ):
        drawn.box(left, top, 156, 34, tone)
        drawn.text(left + 78, top + 23, name, css="strong", anchor="middle")
        y = top + 62
        for item in items:
            drawn.box(left, y - 12, 12, 12, tone, hatch)
            y = drawn.text(left + 20, y, item, 136) + 6
    return drawn


def _after_stopping(lang: str) -> Panel:
    pick = picker(lang)
    pooled = (pick("关上：不再报销", "closed: no more reimbursement"),)
    account = (
        pick("开着：余额照样用", "open: the balance stays usable"),
        pick("没有新的钱进来", "nothing new comes in"),
    )
    said = (
        pick("停缴以后，统筹基金不再报销，大病待遇也停。", "Once payments stop the pooled fund no longer reimburses, serious-illness cover included."),
        pick("个人账户里的余额照样能用，只是没有新的钱进来。", "The balance of the personal account stays usable; only nothing new comes in."),
    )  # fmt: skip
    drawn = panel(lang, "two-accounts-stopped", pick("停缴以后", "When payments stop"), said)
    top = drawn.head()
    _jar(drawn, 78, top + 18, "blue", "lines", closed=True)
    _jar(drawn, 242, top + 18, "green", "dots", closed=False)
    for left, name, items in (
        (0, pick("统筹基金", "Pooled fund"), pooled),
        (164, pick("个人账户", "Personal account"), account),
    ):
        drawn.text(left + 78, top + 138, name, css="strong", anchor="middle")
        y = top + 160
        for item in items:
            y = drawn.text(left + 78, y, item, 156, anchor="middle")
    return drawn


def _jar(drawn: Panel, middle: float, top: float, tone: str, hatch: str, closed: bool) -> None:
    body = f"M{middle - 38} {top + 14}h76q8 8 8 18v48q0 12-12 12h-68q-12 0-12-12v-48q0-10 8-18z"
    drawn.shape(body, tone)
    drawn.shape(f"M{middle - 40} {top + 44}h80v36q0 8-8 8h-64q-8 0-8-8z", tone, hatch)
    if closed:
        drawn.box(middle - 42, top, 84, 13, tone, css="solid")
        drawn.line(f"M{middle - 9} {top + 50}v-8a9 9 0 0 1 18 0v8", css="thick")
        drawn.box(middle - 15, top + 50, 30, 24, "ink", css="solid")
    else:
        drawn.line(f"M{middle - 38} {top + 8}l72-20", tone, "lid")
        for x, y in ((-16, 36), (6, 30), (20, 37)):
            drawn.dot(middle + x, top + y, 7, tone)
        drawn.dot(middle - 2, top + 40, 7, tone)


# ── the life of a gap ───────────────────────────────────────────────────────────────────────────────


def gap(lang: str) -> str:
    pick = picker(lang)
    places = _stops_of_places()
    example = Case(
        EXAMPLE_AS_OF, PLACE, last_paid=EXAMPLE_LAST_PAID, next=Next(Route.FLEXIBLE, FIRST_PAID, same_area=True)
    )
    panels = [_stops(lang, places), _paying_back(lang), _waiting(lang), _example(lang, example)]
    worked = found(example)
    frame = (national.STOPS, national.SHORT_GAP, national.LONGEST_WAIT)
    cites = [cite for parameter in frame for cite in parameter.on(EXAMPLE_AS_OF).cites]
    cites += [cite for each in places.values() for _, found_in in each for cite in found_in]
    cites += [cite for rule in ("gap.back_payment", "gap.waiting_period") for cite in worked[rule].cites]
    return figure(
        lang,
        "gap",
        pick("断缴的一生：停在哪天，能不能补，要等多久", "The life of a gap: when cover stops, whether it can be paid back, how long you wait"),
        [one.svg() for one in panels],
        in_words(lang, as_list(panels)),
        cites,
    )  # fmt: skip


def _stops_of_places() -> Places:
    """The ways of counting, and the places known to count so, with what they rest on."""
    frame = national.STOPS.on(EXAMPLE_AS_OF).values
    counted: Places = {stop: [] for stop in frame}
    for code, region in REGIONS.items():
        if region.stops is None:
            continue
        days = found(Case(EXAMPLE_AS_OF, code, last_paid=EXAMPLE_LAST_PAID))["coverage.ends"].answer.values
        for stop in frame:
            if stop.last_day(EXAMPLE_LAST_PAID) in days:
                readings = region.stops.on(EXAMPLE_AS_OF).readings
                cites = tuple(cite for one in readings if one.value == stop for cite in one.cites)
                counted[stop].append((code, cites))
    return counted


def _places(lang: str, places: list[tuple[str, tuple[Cite, ...]]]) -> str:
    """Their names; those we only know from a secondary account say so."""
    pick = picker(lang)
    names = []
    for code, cites in places:
        reported = any(cite.source.grade is Grade.C for cite in cites)
        names.append(place_name(lang, code) + (pick("（据转述）", " (reported)") if reported else ""))
    return pick("、", ", ").join(names)


def _stop_words(lang: str, stop: Stop) -> str:
    pick = picker(lang)
    if stop.day > 1:
        return pick(f"到次月{stop.day - 1}日", f"to the {stop.day - 1}th of the next month")
    return (
        pick("到当月月底", "to the end of that month")
        if stop.months == 1
        else pick("到次月月底", "to the end of the next month")
    )


def _stops(lang: str, places: Places) -> Panel:
    pick = picker(lang)
    known = {stop: _places(lang, each) or pick("（暂无我们核实的地方）", "no place we could confirm") for stop, each in places.items()}  # fmt: skip
    colon = pick("：", ": ")
    said = (
        pick("缴费停了，报销还能管到哪天，由参保地定，有三种数法。", "Until which day cover lasts after the last paid month is set by the place, in one of three ways."),
        *(f"{_stop_words(lang, stop)}{colon}{known[stop]}{pick('。', '.')}" for stop in places),
    )  # fmt: skip
    both = (
        *_why_twice(lang, places),
        pick("其他地方我们还没有依据，打 12393 问。", "For other places we hold no text yet: ask 12393."),
    )
    said += both
    drawn = panel(lang, "gap-stops", pick("① 报销停在哪天", "1. When cover stops"), said)
    top, half = drawn.head(), WIDTH / 2
    drawn.text(half / 2, top + 16, pick("最后缴费的月", "Last paid month"), css="soft", anchor="middle")
    drawn.text(half * 1.5, top + 16, pick("次月", "The month after"), css="soft", anchor="middle")
    y = top + 28
    starts = y
    for stop in places:
        last = stop.last_day(EXAMPLE_LAST_PAID)
        month = YearMonth.of(last)
        at = half * (EXAMPLE_LAST_PAID.until(month) + last.day / month.last_day.day)
        drawn.box(0, y, at, 20, "green", css="solid")
        if at < WIDTH:
            drawn.box(at, y, WIDTH - at, 20, "red", "cross")
        below = drawn.text(0, y + 38, _stop_words(lang, stop), css="strong")
        y = drawn.text(0, below, known[stop], WIDTH, "soft")
    drawn.line(f"M{half:g} {starts - 6:g}v{26:g}", css="dashed")
    for why in both:
        y = drawn.text(0, y + 4, why, WIDTH, "soft")
    _key(lang, drawn, y + 8, Status.COVERED, Status.NOT_COVERED)
    return drawn


def _why_twice(lang: str, places: Places) -> Iterator[str]:
    """Why a place stands with two ways of counting."""
    pick = picker(lang)
    for code in REGIONS:
        if sum(code in dict(each) for each in places.values()) < 2:
            continue
        name = place_name(lang, code)
        if found(Case(EXAMPLE_AS_OF, code, last_paid=EXAMPLE_LAST_PAID))["coverage.ends"].reason == Open.CONFLICT:
            yield pick(f"{name}：两份官方材料说法不同。", f"{name}: two official texts disagree.")
        else:
            yield pick(f"{name}：两种都可能，看具体情况。", f"{name}: it may be either, depending on the case.")


def _key(lang: str, drawn: Panel, y: float, *statuses: Status) -> None:
    """What the tones and hatches mean."""
    x = 0.0
    for status in statuses:
        name = say(lang, f"status.{status}")
        _month(drawn, status, x, y - 13, 16, 16)
        drawn.text(x + 22, y, name)
        x += 22 + width(name) + 24


def _month(drawn: Panel, status: Status, x: float, y: float, wide: float, high: float) -> None:
    tone, hatch = SHOWN[status]
    drawn.box(x, y, wide, high, tone, hatch, "area" if hatch else "solid")


def _paying_back(lang: str) -> Panel:
    pick = picker(lang)
    short: int = national.SHORT_GAP.on(EXAMPLE_AS_OF).values[0]
    said = (
        pick(
            f"空月不超过{short}个月：当地允许的话可以补缴，补上以后不用等，空月的费用可以补报。",
            f"Up to {short} empty months: you may pay them back if the place allows. Then there is no wait, and their costs are reimbursed.",
        ),
        pick(
            f"超过{short}个月：空月的费用不补报，当地可以要你等。以前缴的年限还算。",
            f"More than {short}: their costs are not reimbursed, and the place may make you wait. The years you paid still count.",
        ),
        pick(
            "这条线是给换地方参保的人定的；留在原地的，看当地。",
            "The line was drawn for people who move between places; for those who stay, the place decides.",
        ),
    )
    drawn = panel(lang, "gap-paying-back", pick("② 空了几个月", "2. How long the gap is"), said)
    top, many = drawn.head(), 2 * short
    wide = WIDTH / many
    for number in range(1, many + 1):
        status = Status.COVERED_ONCE_PAID_BACK if number <= short else Status.NOT_COVERED
        left = (number - 1) * wide
        _month(drawn, status, left + 1, top + 26, wide - 2, 30)
        shown = str(number) if number < many else "…"
        drawn.text(left + wide / 2, top + 18, shown, css="soft", anchor="middle")
    drawn.line(f"M{short * wide:g} {top + 4:g}v62", css="dashed")
    y = top + 86
    for status, words in zip((Status.COVERED_ONCE_PAID_BACK, Status.NOT_COVERED), said, strict=False):
        _month(drawn, status, 0, y - 13, 16, 16)
        y = drawn.text(26, y, words, WIDTH - 26) + 8
    drawn.text(0, y, said[-1], WIDTH, "soft")
    return drawn


def _waiting(lang: str) -> Panel:
    pick = picker(lang)
    short: int = national.SHORT_GAP.on(EXAMPLE_AS_OF).values[0]
    waits = sorted({onset.waiting_months for onset in _onsets(short + 1)})
    least, most = waits[0], waits[-1]
    prompt = max(onset.waiting_months for onset in _onsets(short))
    said = (
        pick(
            f"新单位接着缴、空了不超过{short}个月：不用等。",
            f"A new employer pays after at most {short} empty months: no wait.",
        ),
        pick(
            f"空了超过{short}个月：当地可以要你等{least}到{most}个月，等的时候也要缴费。",
            f"After more than {short}: the place may make you wait {least} to {most} months, and you pay while you wait.",
        ),
        pick(f"{most}个月是上限，不是全国统一的等待期。", f"{most} is the ceiling, not a wait for everyone."),
        pick("图上的数，是重新缴费后的第几个月。", "The numbers count the months from the first one paid again."),
        pick("有的地方从缴费次月才开始算。", "Some places count from the month after the first one paid."),
        pick("自己缴（灵活就业）的，空得短也可能要等，看当地。", "If you pay for yourself (灵活就业) the place may make you wait after a short gap too."),
    )  # fmt: skip
    drawn = panel(lang, "gap-waiting", pick("③ 重新缴费以后", "3. After you pay again"), said)
    top = drawn.head()
    wide, y = WIDTH / (most + 2), top + 16
    for words, longest in zip(said, (prompt, most), strict=False):
        y = drawn.text(0, y, words, WIDTH)
        for number in range(most + 2):
            status = Status.WAITING if number < longest else Status.COVERED
            _month(drawn, status, number * wide + 1, y - 8, wide - 2, 28)
            drawn.text((number + 0.5) * wide, y + 38, str(number + 1), css="soft", anchor="middle")
        y += 72
    y = drawn.text(0, y - 6, said[2], WIDTH, "strong")
    y = drawn.text(0, y, " ".join(said[3:]) if lang == "en" else "".join(said[3:]), WIDTH, "soft")
    _key(lang, drawn, y + 8, Status.COVERED, Status.WAITING)
    return drawn


def _onsets(months: int) -> tuple[Onset, ...]:
    """When cover may begin after so many empty months, with a new employer, in the national frame."""
    return national.employer(months).on(EXAMPLE_AS_OF).values


def _example(lang: str, case: Case) -> Panel:
    pick, report = picker(lang), answer(case)
    name = place_name(lang, PLACE)
    worked = {finding.rule: finding for root in report.findings for finding in root.walk()}
    until = worked["coverage.ends"].answer.values[0]
    again = worked["coverage.resumes"].answer.values[0]
    assert isinstance(until, date)
    assert isinstance(again, date)
    months = tuple(month for month in report.timeline if month.month <= YearMonth.of(again) + 2)
    spans = []
    for status, each in groupby(months, key=lambda month: month.status):
        same = tuple(each)
        spans.append((status, span(lang, same[0].month, same[-1].month)))
    said = [
        pick(
            f"在{name}，医保缴到{show(lang, EXAMPLE_LAST_PAID)}，{show(lang, FIRST_PAID)}起自己缴（灵活就业）。",
            f"In {name}, paid up to {show(lang, EXAMPLE_LAST_PAID)}; from {show(lang, FIRST_PAID)} on you pay for yourself (灵活就业).",
        ),
        *(f"{when}{pick('：', ': ')}{say(lang, f'status.{status}')}{pick('。', '.')}" for status, when in spans),
        pick(f"报销到{show(lang, until)}，{show(lang, again)}起恢复。", f"Cover lasts until {show(lang, until)} and begins again on {show(lang, again)}."),
        say(lang, worked["gap.back_payment"].text_id, worked["gap.back_payment"].used),
    ]  # fmt: skip
    drawn = panel(lang, "gap-example", pick(f"④ 举个例子：{name}", f"4. An example: {name}"), said)
    y = drawn.text(0, drawn.head() + 18, said[0], WIDTH) + 2
    wide = WIDTH / len(months)
    for index, month in enumerate(months):
        _month(drawn, month.status, index * wide + 1, y - 2, wide - 2, 30)
        label = f"{month.month.month}月" if lang == "zh" else show("en", month.month)[:3]
        drawn.text((index + 0.5) * wide, y + 48, label, css="soft", anchor="middle")
    y += 78
    for status, when in spans:
        _month(drawn, status, 0, y - 13, 16, 16)
        y = drawn.text(26, y, f"{when}{pick('：', ': ')}{say(lang, f'status.{status}')}", WIDTH - 26) + 6
    for words in said[-2:]:
        y = drawn.text(0, y, words, WIDTH, "soft")
    return drawn


# ── the way to decide ───────────────────────────────────────────────────────────────────────────────


def path(lang: str) -> str:
    pick = picker(lang)
    year = LEAST_PAID // 12
    steps = _steps(lang, year)
    said = [f"{question}{''.join(conditions)} {pick('是', 'Yes')}→{name}" for question, conditions, name, *_ in steps]
    drawn = panel(lang, "path", pick("离职以后，从上往下问自己", "After leaving: ask yourself from the top down"), said)
    top = drawn.head() + 6
    for index, (question, conditions, name, why, _) in enumerate(steps):
        last = index == len(steps) - 1
        if not last:
            top = _question(lang, drawn, index, top, question, conditions)
        below = top
        top = _outcome(drawn, below, name, why, last)
        if not last:
            drawn.line(f"M14 {below - 31:g}V{top - 6:g}m-6-8l6 8l6-8", "ink", "thick")
    items = []
    for index, (question, conditions, name, why, address) in enumerate(steps):
        asked = escape(question) + (f"<br>{escape(pick('；', '; ').join(conditions))}" if conditions else "")
        yes = pick("是：", "Yes: ") if index < len(steps) - 1 else ""
        items.append(f'<li>{asked}<br>{yes}<a href="{address}"><strong>{escape(name)}</strong></a>{pick("。", ". ")}{escape(why)}</li>')  # fmt: skip
    cites = (Cite("SIL", 23), *CONDITIONS, Cite("SIL", 48), Cite("SIL", 25))
    words = f'<ol class="yb-picture__words">{"".join(items)}</ol>'
    return figure(
        lang,
        "path",
        pick("怎么接着参保：四步想清楚", "How to stay insured: decide in four steps"),
        [drawn.svg(), words],
        "",
        cites,
    )


Step = tuple[str, tuple[str, ...], str, str, str]


def _steps(lang: str, year: int) -> list[Step]:
    """The question, what it takes, where a yes leads, why, and where to read on (seen from the page on staying)."""
    pick = picker(lang)
    check = "../../check/#ask-staying"
    return [
        (
            pick("有新单位给你交吗？", "Does a new employer pay for you?"),
            (),
            pick("跟着新单位缴", "A new employer"),
            pick("问清从哪个月缴起，别空月。", "Ask from which month, and leave none empty."),
            "../cover/",
        ),
        (
            pick("失业金的三条都满足吗？", "Do all three conditions of unemployment benefit hold?"),
            (
                pick(f"失业保险缴满{year}年", "unemployment insurance paid for " + ("a year" if year == 1 else f"{year} years")),
                pick("不是自己要走的", "you did not leave by your own will"),
                pick("办了失业登记，在找工作", "you are registered and looking for work"),
            ),
            pick("领失业金", "Unemployment benefit"),
            pick("医保费由失业保险基金交，你不出钱。", "The unemployment fund pays your insurance; you pay nothing."),
            "../unemployment/",
        ),
        (
            pick("想留在职工医保，费用自己全出？", "Stay in employees' insurance and pay it all yourself?"),
            (),
            pick("灵活就业自己缴", "Flexible worker (灵活就业)"),
            pick("年限接着算；可能要等，先问当地。", "Your years go on; there may be a wait, so ask first."),
            check,
        ),
        (
            pick("都不是？", "None of these?"),
            (),
            pick("参加居民医保", "Residents' insurance (居民医保)"),
            pick("费用低；断过缴、错过参保期，可能要等。", "It costs less; after a break or out of season there may be a wait."),
            check,
        ),
    ]  # fmt: skip


def _question(lang: str, drawn: Panel, index: int, top: float, question: str, conditions: tuple[str, ...]) -> float:
    """The box of a question, the way down for a no; returns where the outcome of a yes begins."""
    pick = picker(lang)
    lines = _height(question, 262, bold=True) + sum(_height(one, 244) for one in conditions)
    high = lines + 20
    drawn.box(0, top, WIDTH, high, "blue")
    drawn.dot(24, top + 25, 13, "blue")
    drawn.text(24, top + 30.5, str(index + 1), css="strong on", anchor="middle")
    y = drawn.text(48, top + 30, question, 262, "strong")
    for one in conditions:
        drawn.dot(54, y - 5, 3, "ink")
        y = drawn.text(66, y, one, 244)
    below = top + high
    drawn.line(f"M84 {below:g}v26m-6-8l6 8l6-8", "green", "thick")
    drawn.text(98, below + 19, pick("是", "Yes"), css="strong")
    drawn.text(24, below + 19, pick("否", "No"), css="strong")
    return below + 32


def _outcome(drawn: Panel, top: float, name: str, why: str, last: bool) -> float:
    left = 0 if last else 48
    room = WIDTH - left - 48
    high = _height(name, room, bold=True) + _height(why, room) + 20
    drawn.box(left, top, WIDTH - left, high, "green", css="area thick")
    drawn.dot(left + 24, top + 25, 11, "green")
    drawn.line(f"M{left + 19} {top + 25:g}l4 5l7-9", "paper", "thick")
    y = drawn.text(left + 44, top + 30, name, room, "strong")
    drawn.text(left + 44, y, why, room)
    return top + high + 26


def _height(words: str, room: float, bold: bool = False) -> float:
    return LINE * len(wrapped(words, room, TEXT, bold))


# ── cards and code ──────────────────────────────────────────────────────────────────────────────────


def cards(lang: str) -> str:
    pick = picker(lang)
    both = found(Case(EXAMPLE_AS_OF))["card.vouchers"]
    who, what, ask = pick("谁发的", "Issued by"), pick("管什么", "What for"), pick("问哪里", "Ask")
    shown = (
        (
            _social_card(lang),
            (
                (who, pick("人力资源社会保障部门；有实体卡，也有电子卡", "Human resources and social security departments; as a card or on the phone")),
                (what, pick("养老、医疗、工伤、失业、生育，五种保险都认", "All five kinds: pension, medical, work injury, unemployment, maternity")),
                (ask, "12333"),
            ),
        ),
        (
            _code(lang),
            (
                (who, pick("医疗保障部门；在手机上，不用带卡", "Medical insurance departments; on the phone, no card needed")),
                (what, pick("医疗、生育", "Medical and maternity")),
                (ask, "12393"),
            ),
        ),
        (
            _old_card(lang),
            (
                (who, pick("以前由银行制发", "Once issued by a bank")),
                (what, pick("以前的医保凭证，现在由前两样接替", "Once the medical voucher; the other two have taken its place")),
                (ask, "12393"),
            ),
        ),
    )  # fmt: skip
    panels = []
    for drawn, facts in shown:
        terms = "".join(f"<div><dt>{escape(term)}</dt><dd>{escape(fact)}</dd></div>" for term, fact in facts)
        panels.append(f'<div class="yb-picture__card">{drawn.svg()}<p><strong>{escape(drawn.title)}</strong></p><dl>{terms}</dl></div>')  # fmt: skip
    return figure(
        lang,
        "cards",
        pick("卡和码：前两样，看病买药用哪样都行", "Card and code: for care and drugs either of the first two will do"),
        panels,
        "",
        both.cites,
    )


CARD_WIDTH = 240


def _card(lang: str, uid: str, title: str, looks: str) -> Panel:
    drawn = panel(lang, f"cards-{uid}", title, (looks,), CARD_WIDTH)
    drawn.down_to(152)
    return drawn


def _outline(drawn: Panel, tone: str, css: str = "area") -> None:
    drawn.shape("M22 12h196q12 0 12 12v104q0 12-12 12h-196q-12 0-12-12v-104q0-12 12-12z", tone, css=css)


def _social_card(lang: str) -> Panel:
    pick = picker(lang)
    drawn = _card(lang, "social", pick("社会保障卡", "Social security card (社会保障卡)"),
                  pick("示意图：一张带芯片和照片的卡。", "A sketch: a card with a chip and a photograph."))  # fmt: skip
    _outline(drawn, "green")
    drawn.text(28, 40, pick("社会保障卡", "Social security"), css="label")
    drawn.shape("M32 56h34q5 0 5 5v24q0 5-5 5h-34q-5 0-5-5v-24q0-5 5-5z", "amber")
    drawn.line("M27 68h14m-14 10h14m16-10h14m-14 10h14M41 56v34m16-34v34", "amber")
    drawn.shape("M162 54h48v62h-48z", "ink")
    drawn.dot(186, 76, 10, "ink")
    drawn.shape("M169 116q0-24 17-24t17 24z", "ink", css="solid")
    drawn.line("M28 106h104M28 120h72", "ink", "faint")
    return drawn


def _code(lang: str) -> Panel:
    pick = picker(lang)
    drawn = _card(lang, "code", pick("医保码（医保电子凭证）", "Medical e-voucher (医保码)"),
                  pick("示意图：手机屏幕上的一个方形码。", "A sketch: a square code on the screen of a phone."))  # fmt: skip
    drawn.shape("M88 4h64q12 0 12 12v120q0 12-12 12h-64q-12 0-12-12v-120q0-12 12-12z", "ink")
    drawn.shape("M84 18h72v108h-72z", "blue")
    drawn.line("M110 11h20M114 137h12", "ink", "thick")
    for x, y in ((90, 42), (132, 42), (90, 84)):
        drawn.line(f"M{x} {y}h18v18h-18z", "ink", "thick")
        drawn.shape(f"M{x + 6} {y + 6}h6v6h-6z", "ink", css="solid")
    dots = "".join(
        f"M{113 + 6 * x} {65 + 6 * y}h5v5h-5z"
        for y in range(6)
        for x in range(6)
        if (3 * x * x + 5 * y + x * y) % 4 < 2 and (x > 0 or y > 0)
    )
    drawn.shape(dots, "ink", css="solid")
    return drawn


def _old_card(lang: str) -> Panel:
    pick = picker(lang)
    drawn = _card(lang, "old", pick("老的医保卡", "Old medical card (医保卡)"),
                  pick("示意图：一张虚线画的磁条卡。", "A sketch: a card with a magnetic stripe, its outline broken."))  # fmt: skip
    _outline(drawn, "ink", "area dashed")
    drawn.shape("M10 30h220v24h-220z", "ink", css="solid")
    drawn.text(28, 82, pick("医保卡", "Medical card"), css="label")
    drawn.line("M28 104h64M28 118h48", "ink", "faint")
    drawn.box(112, 94, 106, 34, "red", css="area thick")
    drawn.text(165, 117, pick("已被接替", "Replaced"), css="label", anchor="middle")
    return drawn


# ── the ladder of retirement ages ───────────────────────────────────────────────────────────────────

LINES = {Category.MAN: ("blue", ""), Category.WOMAN_55: ("green", "dashed"), Category.WOMAN_50: ("red", "dotted")}
"""The three lines differ by their strokes as well as by their tones."""


def _age(birth: YearMonth, category: Category) -> Age:
    known = statutory(Case(EXAMPLE_AS_OF, birth=birth, category=category))
    assert known is not None
    return known


def _ladder(category: Category) -> tuple[Age, Age, Age]:
    """The last one at the former age, the first one delayed, the first one delayed in full."""
    birth = YearMonth(ages.IN_FORCE.year - ages.FORMER_AGE[category], ages.IN_FORCE.month)
    delay = ages.DELAY[category].versions[0].values[0]
    while _age(birth, category).delay < delay.years * 12:
        birth += 1
    first = YearMonth(ages.IN_FORCE.year - ages.FORMER_AGE[category], ages.IN_FORCE.month)
    return _age(first + -1, category), _age(first, category), _age(birth, category)


def retirement(lang: str) -> str:
    pick = picker(lang)
    ladders = {category: _ladder(category) for category in Category}
    drawn = _chart(lang, ladders)
    terms = []
    for category, said in zip(Category, drawn.said, strict=True):
        tone, css = LINES[category]
        sample = panel(lang, f"retirement-{category}", "", (), 40)
        sample.line("M2 8h36", tone, f"ladder {css}")
        sample.down_to(16)
        terms.append(f"<dt>{sample.sample()}{escape(_category(lang, category))}</dt><dd>{escape(said)}</dd>")
    years = range(min(first.birth.year for _, first, _ in ladders.values()) - 1, max(full.birth.year for *_, full in ladders.values()) + 2)  # fmt: skip
    return figure(
        lang,
        "retirement",
        pick("法定退休年龄的梯子：哪年出生，多大退休", "The ladder of statutory retirement ages, by year of birth"),
        [drawn.svg(), f'<dl class="yb-picture__words">{"".join(terms)}</dl>'],
        in_words(lang, _by_year(lang, years), pick("按出生年份查表", "Look it up by year of birth")),
        [cite for category in Category for cite in ages.DELAY[category].versions[0].cites],
    )


def _by_year(lang: str, years: range) -> str:
    """The ages of those born in each year."""
    heads = [picker(lang)("出生年份", "Born in"), *(_category(lang, category) for category in Category)]
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    body = "".join(
        f'<tr><th scope="row">{_year_words(lang, year, years)}</th>'
        f"{''.join(f'<td>{_range(lang, year, category)}</td>' for category in Category)}</tr>"
        for year in years
    )
    title = picker(lang)("按出生年份看法定退休年龄", "Statutory retirement age by year of birth")
    return (
        f'<div class="yb-scroll" role="region" tabindex="0" aria-label="{title}"><table class="yb-table">'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _category(lang: str, category: Category) -> str:
    former = ages.FORMER_AGE[category]
    if category is Category.MAN:
        return picker(lang)("男职工", "Men")
    return picker(lang)(f"女职工，原来{former}岁", f"Women, formerly {former}")


def _years(lang: str, age: Age) -> str:
    """60岁1个月."""
    if lang == "zh":
        return f"{age.years}岁" + (f"{age.months}个月" if age.months else "")
    months = f" years {age.months} month{'s' if age.months > 1 else ''}" if age.months else ""
    return f"{age.years}{months}"


def _range(lang: str, year: int, category: Category) -> str:
    first, last = (_years(lang, _age(YearMonth(year, month), category)) for month in (1, 12))
    return first if first == last else f"{first}{picker(lang)('到', ' to ')}{last}"


def _year_words(lang: str, year: int, years: range) -> str:
    pick = picker(lang)
    if year == years[0]:
        return pick(f"{year}年", str(year))
    return pick(f"{year}年", str(year)) + (pick("及以后", " or later") if year == years[-1] else "")


def _chart(lang: str, ladders: dict[Category, tuple[Age, Age, Age]]) -> Panel:
    pick = picker(lang)
    said = []
    for category, (former, first, full) in ladders.items():
        births = ages.DELAY[category].versions[0].values[0].births
        said.append(
            pick(
                f"{show(lang, first.birth)}以前出生的，{_years(lang, former)}。从{show(lang, first.birth)}起，每晚生{births}个月，多推迟1个月。"
                f"{show(lang, full.birth)}起出生的，{_years(lang, full)}。",
                f"Born before {show(lang, first.birth)}: {_years(lang, former)}. From {show(lang, first.birth)} on, 1 month later for every "
                f"{births} months of birth. Born in {show(lang, full.birth)} or later: {_years(lang, full)}.",
            )
        )
    drawn = panel(
        lang, "retirement", pick("横着看出生年份，竖着看退休年龄", "Across: year of birth. Up: age of retirement"), said
    )
    top = drawn.head() + 10
    left, right, bottom = 40, WIDTH - 2, top + 306
    start = YearMonth(min(first.birth.year for _, first, _ in ladders.values()) - 1, 1)
    end = YearMonth(max(full.birth.year for *_, full in ladders.values()) + 3, 1)
    marks = sorted({one.years for former, _, full in ladders.values() for one in (former, full)})
    lowest, highest = 12 * (marks[0] - 1), 12 * (marks[-1] + 1)

    def x(birth: YearMonth) -> float:
        return left + (right - left) * start.until(birth) / start.until(end)

    def y(months: int) -> float:
        return bottom - (bottom - top) * (months - lowest) / (highest - lowest)

    for mark in marks:
        drawn.line(f"M{left} {y(12 * mark):.1f}H{right}", css="faint")
        drawn.text(left - 6, y(12 * mark) + 5, pick(f"{mark}岁", str(mark)), css="soft", anchor="end")
    for year in range(start.year - start.year % 5 + 5, end.year, 5):
        at = x(YearMonth(year, 1))
        drawn.line(f"M{at:.1f} {bottom:g}v6")
        drawn.text(at, bottom + 22, str(year), css="soft", anchor="middle")
    drawn.line(f"M{left} {bottom:g}H{right}")
    for category, (former, first, full) in ladders.items():
        tone, css = LINES[category]
        steps, before = [f"M{left} {y(12 * former.years):.1f}"], former.former * 12
        birth = first.birth
        while birth <= full.birth:
            age = _age(birth, category)
            if age.former * 12 + age.delay != before:
                before = age.former * 12 + age.delay
                steps.append(f"H{x(birth):.1f}V{y(before):.1f}")
            birth += 1
        drawn.line("".join(steps) + f"H{right}", tone, f"ladder {css}")
        name = _category(lang, category)
        reached = start + round(start.until(end) * (width(name, bold=True) + 8) / (right - left))
        beside = _age(reached, category)
        drawn.text(left + 4, y(12 * beside.former + beside.delay) - 10, name, css="strong")
        drawn.text(right, y(12 * full.years) - 8, _years(lang, full), css="strong", anchor="end")
        drawn.dot(x(first.birth), y(12 * first.former + first.delay), 4, tone)
        drawn.dot(x(full.birth), y(12 * full.former + full.delay), 4, tone)
    return drawn

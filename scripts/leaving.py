"""The blocks of the pages on balance, ways to stay insured, unemployment benefit and bills.

Tables and worked cases: each row is a case the rules have answered just now, with the law they name.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from html import escape
from typing import Any

from yibao.calendar import YearMonth
from yibao.case import Case, Cause, EndedBy, Place, Route
from yibao.case import Status as Standing
from yibao.finding import Finding, Kind, Scalar
from yibao.law import Cite
from yibao.law.sources import CHECKED
from yibao.money import Ratio, Yuan
from yibao.parameters import REGIONS, Parameter, Version, accounts
from yibao.parameters.card import FAMILY
from yibao.parameters.dues import Dues
from yibao.parameters.unemployment import CAPS, LEAST_PAID, MOST
from yibao.parameters.withdrawal import ACROSS_PROVINCES
from yibao.rules import answer
from yibao.texts import LANGUAGES, place_name, say, show
from yibao.views.tables import Row, describe, place_heads, place_rows, titled_table

Words = tuple[str, str]
"""Chinese, English."""

LAST_PAID = YearMonth.of(CHECKED)
START = LAST_PAID + 1
BASES = (Yuan(500_000), Yuan(800_000), Yuan(2_000_000))
BASE = BASES[1]
BEIJING, SHANGHAI, HANGZHOU, SHENZHEN = "110000", "310000", "330100", "440300"
FIVE_YEARS = 60


def blocks(lang: str) -> dict[str, str]:
    """Every block of the four pages, by file name."""
    return {
        "balance-uses.html": uses(lang),
        "balance-since.html": uses_by_date(lang),
        "balance-credit.html": credit(lang),
        "balance-credit-places.html": held(
            lang,
            ("各地个人账户怎么进账", "What goes into the account, by place"),
            "account.credit",
            "account.retired",
            "account.flexible",
        ),
        "balance-lasts.html": lasts(lang),
        "staying-ways.html": ways(lang),
        "staying-costs.html": costs(lang),
        "staying-notes.html": notes(lang, "110000", "440300", "510100", "320100"),
        "staying-onset.html": onset(lang),
        "staying-residents.html": residents(lang),
        "staying-residents-places.html": held(
            lang,
            ("居民医保：这几个地方另有规定", "Residents' insurance: places with rules of their own"),
            "onset.residents",
            "onset.switch",
            "residents_within",
        ),
        "staying-cheapest.html": cheapest(lang),
        "unemployment-conditions.html": conditions(lang),
        "unemployment-months.html": months(lang),
        "unemployment-employer.html": employer(lang),
        "unemployment-premium.html": held(
            lang, ("地方法规也写明了的", "Where a local regulation says so too"), "on_benefit"
        ),
        "bill-causes.html": causes(lang),
        "bill-steps.html": bill_steps(lang),
        "bill-place.html": bill_place(lang),
        "bill-unknown.html": bill_unknown(lang),
        "bill-days.html": bill_days(lang),
        "bill-advance.html": bill_advance(lang),
    }


# ── what all of them are made of ────────────────────────────────────────────────────────────────────


def _w(lang: str, words: Words) -> str:
    return escape(words[LANGUAGES.index(lang)])


def _say(lang: str, finding: Finding) -> str:
    return escape(say(lang, finding.text_id, finding.used))


def _show(lang: str, fact: Scalar) -> str:
    return escape(show(lang, fact))


def _grid(lang: str, title: Words, heads: Iterable[Words], rows: list[Row]) -> str:
    """A table; sources that several rows in a run share stand once, below the last of them."""
    merged = [
        Row(row.head, row.cells) if following and following.cites == row.cites else row
        for row, following in zip(rows, [*rows[1:], None], strict=True)
    ]
    return titled_table(lang, _w(lang, title), [_w(lang, head) for head in heads], merged)


def _found(case: Case) -> dict[str, Finding]:
    """Every finding of a case by its rule; the first where a rule was asked twice."""
    found: dict[str, Finding] = {}
    for root in answer(case).findings:
        for finding in root.walk():
            found.setdefault(finding.rule, finding)
    return found


def _case(**facts: Any) -> Case:
    return Case(CHECKED).changed({name.replace("__", "."): fact for name, fact in facts.items()})


def _range(lang: str, amounts: Iterable[Scalar]) -> str:
    ends = [show(lang, amount) for amount in sorted(set(amounts))]
    if len(ends) < 2:
        return escape("".join(ends))
    return escape(say(lang, "label.between", {"least": ends[0], "most": ends[-1]}))


def _place(lang: str, code: str | None) -> str:
    """The name of a place, or of the national frame."""
    return place_name(lang, code) if code else say(lang, "label.nation")


def held(lang: str, title: Words, *names: str) -> str:
    """What the texts of the places say of these parameters."""
    return titled_table(lang, _w(lang, title), place_heads(lang), place_rows(lang, *names))


def notes(lang: str, *codes: str) -> str:
    """What readers should know of these places, as the calculator says it."""
    items = (escape(say(lang, f"place_note.{code}")) for code in codes)
    return f"<ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"


# ── the money on the card ───────────────────────────────────────────────────────────────────────────

PURPOSES: dict[str, Parameter[bool]] = {
    "balance.pharmacy": accounts.PHARMACY,
    "balance.outpatient": accounts.OUTPATIENT,
    "balance.inpatient": accounts.INPATIENT,
    "balance.family": FAMILY,
    "balance.relatives": accounts.RELATIVES,
    "balance.relatives_premium": accounts.RELATIVES_PREMIUM,
    "balance.across_provinces": ACROSS_PROVINCES,
    "balance.own_premium": accounts.OWN_PREMIUM,
    "balance.fitness": accounts.FITNESS,
    "balance.public_health": accounts.PUBLIC_HEALTH,
}


def uses(lang: str) -> str:
    """What the money may pay for on the day this was checked."""
    found = _found(_case())
    rows = [Row(_name(lang, rule), (_say(lang, found[rule]),), found[rule].cites) for rule in PURPOSES]
    title = f"{show('zh', CHECKED)}：余额能付什么", f"What the balance pays for, on {show('en', CHECKED)}"
    return _grid(lang, title, (("用来付什么", "For what"), ("能不能", "May it")), rows)


def _name(lang: str, rule: str) -> str:
    return escape(say(lang, f"rule.{rule}"))


def uses_by_date(lang: str) -> str:
    """Since when each purpose is in the national texts: a column for each day on which one changed."""
    days = sorted({version.first_day for parameter in PURPOSES.values() for version in parameter.versions})
    days = [day for day in days if day <= CHECKED]
    found = {day: _found(_case(as_of=day)) for day in days}
    said: dict[str, Words] = {"YES": ("能", "yes"), "NO": ("不能", "no"), "LOCAL": ("看当地", "the place decides")}
    unsaid: Words = ("没写，看当地", "not said, the place decides")
    rows = [
        Row(
            _name(lang, rule),
            tuple(
                _w(lang, unsaid if found[day][rule].reason == "before" else said[found[day][rule].answer.kind])
                for day in days
            ),
        )
        for rule in PURPOSES
    ]
    heads = (
        ("用来付什么", "For what"),
        *((f"{show('zh', day)}起", f"since {show('en', day)}") for day in days),
    )
    return _grid(lang, ("全国规定是哪天起写明的", "Since when the national rules say so"), heads, rows)


def credit(lang: str) -> str:
    """What goes in each month, by the law of the time and by base."""
    rows = []
    for code, parameter in ((None, accounts.CREDIT), (BEIJING, accounts.PLACES_CREDIT["11"])):
        for version in parameter.versions:
            found = [
                _found(_case(as_of=version.first_day, region=code, contribution_base=base))["account.monthly"]
                for base in BASES
            ]
            cells = tuple(_credited(lang, one) for one in found)
            rows.append(Row(f"{escape(_place(lang, code))}<br>{_days(lang, version)}", cells, found[0].cites))
    heads = (
        ("什么时候", "When"),
        *((f"基数{show('zh', base)}", f"base {show('en', base)}") for base in BASES),
    )
    title = "在职时，个人账户每月大约进多少", "In service: about what goes into the account a month"
    return _grid(lang, title, heads, rows)


def _days(lang: str, version: Version[Any]) -> str:
    days: dict[str, Scalar] = {"from": version.first_day}
    if version.last_day:
        days["to"] = version.last_day
    return escape(say(lang, "label.from_to" if version.last_day else "label.since", days))


def _credited(lang: str, monthly: Finding) -> str:
    if monthly.answer.kind is Kind.VALUE:
        return _show(lang, monthly.used["own"])
    ends = _range(lang, monthly.answer.values)
    typical = show("zh", monthly.used["typical"]), show("en", monthly.used["typical"])
    return f"{ends}<br><small>{_w(lang, (f'常见约{typical[0]}', f'typically about {typical[1]}'))}</small>"


def lasts(lang: str) -> str:
    """How long a balance lasts."""
    balance = Yuan(360_000)
    rows = []
    for spending in (0, 10_000, 25_000, 50_000, 360_000):
        finding = _found(_case(balance=balance, account_spending=Yuan(spending)))["balance.lasts"]
        rows.append(Row(_show(lang, Yuan(spending)), (_say(lang, finding),)))
    title = f"余额{show('zh', balance)}，没有新的进账", f"A balance of {show('en', balance)}, nothing new going in"
    return _grid(lang, title, (("每月花", "Spent a month"), ("够用多久", "How long it lasts")), rows)


# ── the ways to stay insured ────────────────────────────────────────────────────────────────────────

WAYS = (Route.EMPLOYER, Route.FLEXIBLE, Route.RESIDENTS, Route.UNEMPLOYMENT_BENEFIT)
ENTITLED: dict[str, Any] = {
    "ended_by": EndedBy.DISMISSED,
    "unemployment_months": FIVE_YEARS,
    "registered": True,
}
RESIGNED: dict[str, Any] = {"ended_by": EndedBy.RESIGNED}


def ways(lang: str) -> str:
    """The four ways: who may, what it costs, what it counts for."""
    found = _found(_case(last_paid=LAST_PAID, **ENTITLED))
    rows = []
    for way in WAYS:
        parts = found[f"staying.{way}"], found[f"staying.{way}_cost"], found[f"staying.{way}_counts"]
        cost = _known_costs(lang, way) or _say(lang, parts[1])
        cites = dict.fromkeys(cite for part in parts for cite in part.cites)
        rows.append(Row(_way(lang, way), (_say(lang, parts[0]), cost, _say(lang, parts[2])), tuple(cites)))
    heads = (
        ("怎么参保", "Way"),
        ("谁能走", "Who may"),
        ("自己花多少钱", "What it costs you"),
        ("年限和个人账户", "Years and account"),
    )
    return _grid(lang, ("四条路比一比", "The four ways side by side"), heads, rows)


def _way(lang: str, way: Route) -> str:
    return escape(say(lang, f"way.{way}"))


def _costs_of(way: Route, code: str, base: Yuan | None) -> Finding:
    return _found(_case(region=code, last_paid=LAST_PAID, contribution_base=base))[f"staying.{way}_cost"]


def _known_costs(lang: str, way: Route) -> str:
    """Between what and what the places held lie, on one base; nothing on a way that is not paid by the month."""
    found = [_costs_of(way, code, BASE) for code in REGIONS] if way in WAYS[:2] else []
    priced = [finding for finding in found if "least" in finding.used]
    if not priced:
        return ""
    least = min(finding.used["least"] for finding in priced)
    most = max(finding.used["most"] for finding in priced)
    zh = f"按基数{show('zh', BASE)}，有数的{len(priced)}个城市：每月{show('zh', least)}到{show('zh', most)}。"
    en = (
        f"On a base of {show('en', BASE)}, in the {len(priced)} cities we hold figures for: "
        f"{show('en', least)} to {show('en', most)} a month."
    )
    return _w(lang, (zh, en))


def costs(lang: str) -> str:
    """What the two ways paid by the month cost, place by place."""
    rows = []
    for code in REGIONS:
        found = {way: _costs_of(way, code, BASE) for way in WAYS[:2]}
        reach = _costs_of(Route.FLEXIBLE, code, None)
        cells = [_cost(lang, code, way, finding) for way, finding in found.items()]
        cells.append(_reach(lang, reach))
        cites = dict.fromkeys(cite for one in found.values() for cite in one.cites if cite.source.id != "SIL")
        cites |= dict.fromkeys(cite for way in found for cite in _expired(code, way, found[way]))
        rows.append(Row(escape(_place(lang, code)), tuple(cells), tuple(cites)))
    heads = (
        ("参保地", "Place"),
        ("有单位：个人缴的部分", "With an employer: your part"),
        ("灵活就业：全部自己缴", "Flexible worker: all of it"),
        ("灵活就业：最低到最高", "Flexible worker: lowest to highest"),
    )
    title = (
        f"{show('zh', START)}起缴，每月自己出多少（前两栏按基数{show('zh', BASE)}）",
        f"What you pay a month from {show('en', START)} (first two columns on a base of {show('en', BASE)})",
    )
    return _grid(lang, title, heads, rows)


def _cost(lang: str, code: str, way: Route, finding: Finding) -> str:
    if "least" in finding.used:
        return _range(lang, (finding.used["least"], finding.used["most"]))
    version = _last(code, way)
    if version is None:
        return escape(say(lang, "label.not_held"))
    readings = "<br>".join(escape(describe(lang, value)) for value in version.values)
    last = _w(lang, ("最后见到的：", "last seen: "))
    return f"{escape(say(lang, 'label.not_held'))}<br><small>{last}{readings}<br>{_days(lang, version)}</small>"


def _last(code: str, way: Route) -> Version[Dues] | None:
    dues = REGIONS[code].dues.get(way)
    return dues.versions[-1] if dues else None


def _expired(code: str, way: Route, finding: Finding) -> tuple[Cite, ...]:
    version = _last(code, way)
    return version.cites if version and "least" not in finding.used else ()


def _reach(lang: str, finding: Finding) -> str:
    if "least" in finding.used:
        return _range(lang, (finding.used["least"], finding.used["most"]))
    return _w(lang, ("看基数", "by your base")) if finding.reason == "no_base" else "–"


def onset(lang: str) -> str:
    """From which day one is covered when one month stays empty, on each way; like places share a row."""
    first_paid = START + 1
    alike: dict[tuple[str, ...], list[str]] = {}
    sources: dict[tuple[str, ...], dict[Cite, None]] = {}
    for code in (None, *REGIONS):
        found = _found(_case(region=code, last_paid=LAST_PAID, next__first_paid=first_paid, **ENTITLED))
        covers = [found[f"staying.{way}_cover"] for way in WAYS]
        cells = tuple(_onset(lang, cover) for cover in covers)
        alike.setdefault(cells, []).append(escape(_place(lang, code)))
        sources.setdefault(cells, {}).update(dict.fromkeys(cite for cover in covers for cite in cover.cites))
    between = _w(lang, ("、", ", "))
    rows = [Row(between.join(names), cells, tuple(sources[cells])) for cells, names in alike.items()]
    heads = (("参保地", "Place"), *((say("zh", f"way.{way}"), say("en", f"way.{way}")) for way in WAYS))
    title = (
        f"缴到{show('zh', LAST_PAID)}、空一个月、{show('zh', first_paid)}接上：哪天起能报销",
        f"Paid up to {show('en', LAST_PAID)}, one month missed, paid again from {show('en', first_paid)}: covered from",
    )
    return _grid(lang, title, heads, rows)


def _onset(lang: str, finding: Finding) -> str:
    if finding.answer.kind is Kind.VALUE:
        return escape(say(lang, "label.from_day", {"day": finding.answer.values[0]}))
    ends = {name: finding.used[name] for name in ("earliest", "latest")}
    return escape(say(lang, "label.between_days", ends))


def residents(lang: str) -> str:
    """The months one waits for residents' insurance in the national frame, by the length of the break."""
    rows = []
    cites: tuple[Cite, ...] = ()
    for gap in (0, 6, 12, 13, 24, 36, 47, 48, 60):
        case = _case(last_paid=LAST_PAID, next__route=Route.RESIDENTS, next__first_paid=LAST_PAID + gap + 1)
        wait = _found(case)["gap.residents_wait"]
        ends = sorted({wait.used["least"], wait.used["most"]})
        shown = _range(lang, ends) + _w(lang, ("个月", " months"))
        floor = str(wait.used["floor"]) + _w(lang, ("个月", " months"))
        cites = wait.cites
        rows.append(Row(_w(lang, (f"{gap}个月", f"{gap} months") if gap else ("没有断", "no break")), (shown, floor)))
    season = _found(_case(last_paid=LAST_PAID, next__route=Route.RESIDENTS, next__first_paid=START))["gap.season"]
    joined = _w(lang, ("集中参保期内参保", "Joined in the season"))
    rows.append(Row(joined, (_say(lang, season), "–"), cites))
    heads = (
        ("没参保的时间", "Time without insurance"),
        ("等多久", "The wait"),
        ("补缴各年保费以后，最少等", "Least wait once years are paid back"),
    )
    title = (
        "集中参保期以外参加居民医保，等几个月（全国框架）",
        "Residents' insurance joined outside the season: the wait",
    )
    return _grid(lang, title, heads, rows)


def cheapest(lang: str) -> str:
    """The cheapest way without a gap, for people in different places."""
    late = LAST_PAID + 3
    people: tuple[tuple[Words, dict[str, Any]], ...] = (
        (
            (
                "上海，被裁员，失业保险缴了5年，已登记",
                "Shanghai, laid off, 5 years of unemployment insurance, registered",
            ),
            {"region": SHANGHAI, **ENTITLED},
        ),
        (
            ("上海，被裁员，还没说登没登记", "Shanghai, laid off, registration not said"),
            {"region": SHANGHAI, **ENTITLED, "registered": None},
        ),
        (("上海，自己辞职", "Shanghai, resigned"), {"region": SHANGHAI, **RESIGNED}),
        (("深圳，自己辞职", "Shenzhen, resigned"), {"region": SHENZHEN, **RESIGNED}),
        (("没说在哪里参保，自己辞职", "Place not said, resigned"), RESIGNED),
        (
            (
                f"上海，自己辞职，{show('zh', late)}才接上",
                f"Shanghai, resigned, paid again only from {show('en', late)}",
            ),
            {"region": SHANGHAI, **RESIGNED, "next__first_paid": late},
        ),
    )
    rows = []
    for words, facts in people:
        finding = _found(_case(last_paid=LAST_PAID, **facts))["staying.cheapest"]
        rows.append(Row(_w(lang, words), (_say(lang, finding),), finding.cites))
    title = (
        f"缴到{show('zh', LAST_PAID)}、想不断保：哪条路最省",
        f"Paid up to {show('en', LAST_PAID)} and no gap wanted: the cheapest way",
    )
    return _grid(lang, title, (("谁", "Who"), ("不断保、又最省的路", "Cheapest without a gap")), rows)


# ── unemployment benefit ────────────────────────────────────────────────────────────────────────────


def conditions(lang: str) -> str:
    """Who is entitled, one condition failing at a time."""
    people: tuple[dict[str, Any], ...] = (
        ENTITLED,
        *(ENTITLED | {"ended_by": ended} for ended in (EndedBy.CONTRACT_EXPIRED, EndedBy.MUTUAL_BY_EMPLOYER)),
        ENTITLED | {"unemployment_months": LEAST_PAID},
        ENTITLED | {"unemployment_months": LEAST_PAID - 1},
        ENTITLED | {"unemployment_months": LEAST_PAID - 1, "unemployment_drawn": 6},
        ENTITLED | {"registered": False},
        *(ENTITLED | {"ended_by": ended} for ended in (EndedBy.MUTUAL_BY_EMPLOYEE, EndedBy.RESIGNED, EndedBy.RETIRED)),
    )
    rows = []
    for facts in people:
        finding = _found(_case(**facts))["unemployment.entitled"]
        kind = f"<b>{escape(say(lang, f'answer.{finding.answer.kind}'))}</b>"
        rows.append(Row(_person(lang, facts), (f"{kind}<br>{_say(lang, finding)}",)))
    finding = _found(_case(**ENTITLED))["unemployment.entitled"]
    rows[-1] = Row(rows[-1].head, rows[-1].cells, (*finding.cites, Cite("SIL", 51)))
    heads = (("情况", "Case"), ("能领吗", "Entitled"))
    return _grid(lang, ("能不能领：差一条也不行", "Entitled or not: every condition counts"), heads, rows)


def _person(lang: str, facts: dict[str, Any]) -> str:
    """The facts of a case in a few words."""
    ended = say("zh", f"choice.ended_by.{facts['ended_by']}"), say("en", f"choice.ended_by.{facts['ended_by']}")
    paid, left = facts["unemployment_months"], facts.get("unemployment_drawn")
    earlier = (f"，上次剩{left}个月没领", f"; {left} months left from before") if left else ("", "")
    looking = ("已登记", "registered") if facts["registered"] else ("没登记", "not registered")
    zh = f"{ended[0]}；缴了{paid}个月{earlier[0]}；{looking[0]}"
    en = f"{ended[1]}; {paid} months paid{earlier[1]}; {looking[1]}"
    return _w(lang, (zh, en))


def months(lang: str) -> str:
    """The most months, by months paid and by what is left from an earlier spell."""
    steps = sorted(least for least, _ in CAPS)
    earlier = (0, 6, 18)
    rows = []
    cites: tuple[Cite, ...] = ()
    for paid in [number for step in steps for number in (step - 1, step)]:
        found = [
            _found(_case(**ENTITLED | {"unemployment_months": paid, "unemployment_drawn": left}))["unemployment.months"]
            for left in earlier
        ]
        cites = found[0].cites
        rows.append(Row(_w(lang, (f"{paid}个月", f"{paid} months")), tuple(_most(lang, one) for one in found)))
    rows[-1] = Row(rows[-1].head, rows[-1].cells, cites)
    heads = (
        ("这次缴了", "Paid this time"),
        ("上次没有剩的", "Nothing left from before"),
        *((f"上次剩{left}个月没领", f"{left} months left from before") for left in earlier[1:]),
    )
    title = (
        f"最长领几个月（法律的上限，合计不超过{MOST}个月）",
        f"At most how many months (the law's ceiling, {MOST} in all)",
    )
    return _grid(lang, title, heads, rows)


def _most(lang: str, finding: Finding) -> str:
    if finding.reason == "none":
        return _w(lang, ("领不了", "none"))
    if finding.reason == "carried_over":
        left = finding.used["earlier"]
        return _w(lang, (f"剩的{left}个月能不能领，当地定", f"the place decides about the {left} left"))
    return _w(lang, (f"最长{finding.used['most']}个月", f"at most {finding.used['most']}"))


def employer(lang: str) -> str:
    """By which days the employer must have acted, for some last days of a contract."""
    rules = ("employer.certificate", "employer.unemployed_list", "employer.transfer")
    rows = []
    cites: dict[Cite, None] = {}
    for ended in (date(2026, 11, 10), date(2026, 11, 30), date(2026, 12, 31)):
        found = _found(_case(employment_ended=ended, ended_by=EndedBy.DISMISSED))
        cells = tuple(_show(lang, found[rule].answer.values[0]) for rule in rules)
        cites |= dict.fromkeys(cite for rule in rules for cite in found[rule].cites)
        rows.append(Row(_show(lang, ended), cells))
    rows[-1] = Row(rows[-1].head, rows[-1].cells, tuple(cites))
    heads = (
        ("劳动合同结束", "The contract ended"),
        ("给离职证明", "Certificate"),
        ("报失业人员名单，最晚", "List of the unemployed, by"),
        ("转移社会保险关系，最晚", "Social insurance moved, by"),
    )
    return _grid(lang, ("原单位最晚哪天办", "By which day the employer must act"), heads, rows)


# ── who pays a bill ─────────────────────────────────────────────────────────────────────────────────

BILL_DAY = CHECKED - timedelta(days=2)
STAY: dict[str, Any] = {
    "last_paid": LAST_PAID,
    "balance": Yuan(200_000),
    "bill__date": BILL_DAY,
    "bill__place": Place.INPATIENT,
    "bill__level": 3,
    "bill__total": Yuan(6_000_000),
    "bill__outside_catalogue": Yuan(500_000),
    "bill__stay": 1,
    "bill__cause": Cause.ILLNESS,
    "bill__status": Standing.EMPLOYED,
}
"""A stay in a third-level hospital; the table of steps shows every figure."""
PARTS: tuple[Words, ...] = (("统筹基金", "Pooled fund"), ("个人账户", "Account"), ("自己掏", "You, in cash"))


def causes(lang: str) -> str:
    """Which causes the fund pays for."""
    rows = []
    for cause in Cause:
        finding = _found(_case(bill__cause=cause, bill__total=STAY["bill__total"]))["bill.cause"]
        rows.append(Row(escape(say(lang, f"choice.bill.cause.{cause}")), (_say(lang, finding),), finding.cites))
    heads = (("因为什么看病", "Cause"), ("医保基金付吗", "Does the fund pay"))
    return _grid(lang, ("先看原因", "First, the cause"), heads, rows)


STEPS = ("bill.cover", "bill.cause", "bill.catalogue", "bill.deductible", "bill.share", "bill.cap", "bill.account")


def bill_steps(lang: str) -> str:
    """One bill, step by step."""
    found = _found(_case(region=BEIJING, **STAY))
    rows = [Row(_name(lang, rule), (_say(lang, found[rule]),), found[rule].cites) for rule in STEPS]
    rows.append(Row(_name(lang, "bill.split"), (f"<b>{_say(lang, found['bill.split'])}</b>",)))
    total, balance = STAY["bill__total"], STAY["balance"]
    title = (
        f"北京，三级医院住院，在职，总费用{show('zh', total)}，余额{show('zh', balance)}",
        f"Beijing, third-level hospital, in service: total {show('en', total)}, balance {show('en', balance)}",
    )
    return _grid(lang, title, (("哪一步", "Step"), ("怎么算", "How it is worked out")), rows)


def _split(lang: str, case: Case) -> tuple[str, ...]:
    """What fund, account and cash pay."""
    (asked,) = (asked for asked in answer(case).asked if asked.question == "bill")
    return tuple(_figure(lang, figure) for figure in asked.figures.values())


def _figure(lang: str, figure: Any) -> str:
    ends = [figure["from"], figure["to"]] if isinstance(figure, dict) else [figure]
    return _range(lang, (Yuan.parse(end) for end in ends))


def _variants(lang: str, title: Words, variants: Iterable[tuple[Words, dict[str, Any]]]) -> str:
    rows = [Row(_w(lang, words), _split(lang, _case(**STAY | facts))) for words, facts in variants]
    return _grid(lang, title, (("情况", "Case"), *PARTS), rows)


def bill_place(lang: str) -> str:
    """The same bill in Beijing with one fact changed at a time, and bills at the edges of the slices."""
    costs_inside = (130_000, 130_001, 3_000_000, 3_000_100, 4_000_000, 4_000_100)
    edges: list[tuple[Words, dict[str, Any]]] = [
        (
            (f"目录内{show('zh', Yuan(fen))}，没有目录外", f"{show('en', Yuan(fen))}, all inside the catalogue"),
            {"bill__total": Yuan(fen), "bill__outside_catalogue": Yuan(0)},
        )
        for fen in costs_inside
    ]
    changed: list[tuple[Words, dict[str, Any]]] = [
        (("上面那张账单", "The bill above"), {}),
        (("今年第2次住院", "Second stay of the year"), {"bill__stay": 2}),
        (("退休", "Retired"), {"bill__status": Standing.RETIRED}),
        (("余额是0", "Balance of 0"), {"balance": Yuan(0)}),
        (("那天不在保", "Not covered that day"), {"last_paid": LAST_PAID + -3}),
        *edges,
    ]
    return _variants(
        lang,
        ("同一张账单，改一个条件（北京三级医院）", "The same bill, one fact changed (Beijing, third level)"),
        [(words, {"region": BEIJING, **facts}) for words, facts in changed],
    )


def bill_unknown(lang: str) -> str:
    """The same bill where nothing is held of the place, narrowed by the person's own figures one by one."""
    deductible, ratio, cap = Yuan(100_000), Ratio(8000), Yuan(4_000_000)
    known: dict[str, Any] = {}
    variants: list[tuple[Words, dict[str, Any]]] = [
        (("什么都不填", "Nothing filled in"), {"bill__outside_catalogue": None}),
        (("填上目录外的数", "Amount outside the catalogue filled in"), {}),
    ]
    steps: tuple[tuple[Words, dict[str, Any]], ...] = (
        ((f"再填报销比例{ratio.percent}", f"and the ratio, {ratio.percent}"), {"bill__ratio": ratio}),
        (
            (f"再填起付线{show('zh', deductible)}", f"and the deductible, {show('en', deductible)}"),
            {"bill__deductible": deductible},
        ),
        ((f"再填封顶线{show('zh', cap)}", f"and the cap, {show('en', cap)}"), {"bill__cap": cap}),
    )
    for words, facts in steps:
        known |= facts
        variants.append((words, dict(known)))
    return _variants(
        lang,
        (
            "同一张账单，参保地我们没有数（比例、起付线、封顶线是举例）",
            "The same bill where we hold no figures (ratio, deductible, cap: examples)",
        ),
        variants,
    )


def bill_days(lang: str) -> str:
    """Whether a day after the last payment is covered, nationally and in two places."""
    places = (None, SHANGHAI, HANGZHOU)
    rows = []
    for day in (LAST_PAID.last_day, *(START.first_day + timedelta(days=number) for number in (0, 13, 14, 30, 31))):
        facts = {"last_paid": LAST_PAID, "bill__date": day, "bill__total": STAY["bill__total"]}
        covers = [_found(_case(region=code, **facts))["bill.cover"] for code in places]
        rows.append(Row(_show(lang, day), tuple(_covered(lang, cover) for cover in covers)))
    heads = (
        ("看病的日子", "Day of treatment"),
        *((_place("zh", code), _place("en", code)) for code in places),
    )
    title = (
        f"缴到{show('zh', LAST_PAID)}、之后没缴：那天的账单报不报",
        f"Paid up to {show('en', LAST_PAID)}, nothing after: is the day's bill reimbursed",
    )
    return _grid(lang, title, heads, rows)


def _covered(lang: str, cover: Finding) -> str:
    words: dict[str, Words] = {"YES": ("报", "yes"), "NO": ("不报", "no"), "LOCAL": ("看当地", "the place decides")}
    return _w(lang, words[cover.answer.kind])


def bill_advance(lang: str) -> str:
    """A bill a third party caused: what the fund advances."""
    third: dict[str, Any] = {**STAY, "region": BEIJING, "bill__cause": Cause.THIRD_PARTY}
    variants: tuple[tuple[Words, dict[str, Any]], ...] = (
        (("看病那天在保", "Covered that day"), {}),
        (("看病那天不在保", "Not covered that day"), {"last_paid": LAST_PAID + -3}),
    )
    rows = []
    for words, facts in variants:
        finding = _found(_case(**third | facts))["bill.advance"]
        amount = _range(lang, (one for one in finding.answer.values if isinstance(one, Yuan)))
        rows.append(Row(_w(lang, words), (f"<b>{amount}</b><br>{_say(lang, finding)}",), finding.cites))
    heads = (("情况", "Case"), ("垫付多少", "Advanced"))
    title = "上面那张北京的账单，如果是别人造成的", "The Beijing bill above, had a third party caused it"
    return _grid(lang, title, heads, rows)

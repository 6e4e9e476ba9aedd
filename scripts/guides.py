"""The blocks of the pages on family, retirement, the employer's duties, looking up and cards.

Each is worked out by the rules, as a person's own answer would be. Only the words of captions and heads stand here:
they belong to the pages, and the package that goes into every browser stays small without them.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape
from itertools import groupby

from yibao.calendar import YearMonth, period_of_days
from yibao.case import AtHand, Card, CardUse, Case, Category
from yibao.finding import Finding, Kind
from yibao.law import Cite
from yibao.law.sources import CHECKED
from yibao.money import Yuan
from yibao.parameters import Parameter, withdrawal
from yibao.parameters import retirement as law
from yibao.parameters.national import MSL_IN_FORCE
from yibao.parameters.regions import REGIONS
from yibao.rules import answer
from yibao.rules.employer import DATED, REGISTER_WITHIN_DAYS, fine, late_fee_of
from yibao.rules.lookup import EVERY_WAY, WAYS
from yibao.rules.retirement import Age, statutory
from yibao.rules.retirement import earliest as earliest_of
from yibao.rules.retirement import latest as latest_of
from yibao.texts import LANGUAGES, place_name, say, show
from yibao.views.html import cites_html
from yibao.views.tables import Row, titled_table
from yibao.views.verdict import span

JOB_ENDS = (date(2026, 5, 31), date(2026, 12, 31))
WORK_BEGINS = (date(2026, 6, 1), date(2027, 1, 4))
ARREARS = Yuan(123_456)
DEFAULT = date(2026, 6, 16)
PAID_ON = (DEFAULT, date(2026, 6, 30), date(2026, 9, 15), date(2027, 6, 15))
OBTAINED = Yuan(100_000)
CONSEQUENCES = ("card.refund", "card.suspension", "card.fine", "card.crime", "card.treatment_limited")
NEAR_RETIREMENT = (
    ("330100", Category.MAN, YearMonth(1966, 3), 228),
    ("330100", Category.WOMAN_50, YearMonth(1977, 1), 240),
    ("310000", Category.WOMAN_55, YearMonth(1971, 8), 150),
    ("110000", Category.MAN, YearMonth(1970, 3), 260),
)
"""Place, category, month of birth, months paid into employees' medical insurance."""

WORDS = {
    # family
    "days.caption": ("医保关系转移，几天办好", "How long a move of your medical insurance takes"),
    "days.move": ("怎么转", "Move"),
    "days.within": ("最晚", "Within"),
    "days.to_another_area": ("转到别的统筹区", "To another area"),
    "days.in_the_area": ("在同一个统筹区里转", "Inside one area"),
    "days.count": ("{count}个工作日", "{count} working days"),
    "cash.caption": ("能不能取现：我们查到的规定", "Cash: the rules we have found"),
    "cash.place": ("参保地", "Place"),
    "cash.rule": ("怎么规定", "What it says"),
    "cash.11": ("北京", "Beijing"),
    "cash.12": ("天津", "Tianjin"),
    "cash.44": ("广东全省", "All of Guangdong"),
    "cash.others": ("其他地方", "Everywhere else"),
    "cash.expired": ("（已过有效期）", " (expired)"),
    # retirement
    "ages.caption": ("三类人的法定退休年龄", "The statutory age of the three categories"),
    "ages.category": ("退休类别", "Category"),
    "ages.how": ("怎么变", "How it changes"),
    "ages.from_to": ("从{former}到{final}", "from {former} to {final}"),
    "ages.every": ("每晚出生{births}个月，晚退1个月", "1 month later for every {births} months of birth"),
    "ages.who": ("{first}生的最先，{last}及以后生的到顶", "first for those born {first}, in full for {last} or later"),
    "ages.born_from": ("{birth}及以后", "{birth} or later"),
    "ages.born_before": ("{birth}及以前", "{birth} or earlier"),
    "steps.caption": ("{category}：按出生年月查", "{category}: by month of birth"),
    "steps.birth": ("出生年月", "Month of birth"),
    "steps.age": ("法定退休年龄", "Statutory age"),
    "steps.reached": ("{month}到龄", "reached in {month}"),
    "steps.window": ("可以选的范围：{earliest}至{latest}", "range to choose from: {earliest} to {latest}"),
    "age.years": ("{years}岁", "{years}"),
    "age.month": ("{years}岁{months}个月", "{years} years {months} month"),
    "age.months": ("{years}岁{months}个月", "{years} years {months} months"),
    "years.caption": ("退休时，职工医保要缴满多少年", "Years of employees' medical insurance needed at retirement"),
    "years.place": ("参保地", "Place"),
    "years.rule": ("要缴满多少年", "Years needed"),
    "years.ask": (
        "我们没有找到可靠的材料，不猜。打 12393 问参保地。",
        "We found no reliable text and do not guess. Ask your place through 12393.",
    ),
    "near.person": (
        "{category}，{birth}生，在{place}，职工医保累计缴了{paid}个月",
        "{category}, born {birth}, in {place}, {paid} months of employees' medical insurance paid",
    ),
    "near.age": (
        "{month}到龄；符合弹性退休条件的，可以在{earliest}到{latest}之间选。",
        "You reach the age in {month}; on the conditions above you may choose from {earliest} to {latest}.",
    ),
    "near.medical": ("医保：", "Medical insurance: "),
    "near.pension": ("养老金，另算：", "Pension, apart: "),
    "near.years_of": ("{years}年", "{years} years"),
    "near.years_months": ("{years}年{months}个月", "{years} years {months} months"),
    "pension.caption": (
        "养老金的最低缴费年限（不是医保的）",
        "Minimum years of the pension (not of medical insurance)",
    ),
    "pension.year": ("哪年退休", "Retiring in"),
    "pension.until": ("{year}年及以前", "{year} or earlier"),
    "pension.from": ("{year}年及以后", "{year} or later"),
    "pension.in": ("{year}年", "{year}"),
    "pension.years": ("养老保险要缴满", "Pension contributions needed"),
    # employer
    "duties.caption": ("原单位要办的事，最晚哪天", "What the former employer does, and by which day"),
    "duties.what": ("什么事", "What"),
    "duties.ended": ("{day}离职", "Job ended {day}"),
    "duties.certificate": ("给你离职证明", "Gives you the certificate"),
    "duties.transfer": ("办好档案和社会保险关系转移", "Has moved your file and social insurance"),
    "duties.unemployed_list": (
        "把失业人员名单报给经办机构（你没有马上去新单位的）",
        "Has reported you as unemployed (unless you went straight to a new job)",
    ),
    "register.caption": ("新单位最晚哪天给你办社保登记", "By which day a new employer registers you"),
    "register.begin": ("用工那天", "First day of work"),
    "register.day": ("最晚登记日", "Registered by"),
    "fee.caption": (
        "欠缴{arrears}，{default}起算欠缴：滞纳金有多少",
        "Arrears of {arrears}, in default from {default}: the late fee",
    ),
    "fee.paid": ("哪天缴清", "Paid on"),
    "fee.days": ("欠了几天", "Days of default"),
    "fee.amount": ("滞纳金", "Late fee"),
    "fee.fine": (
        "责令以后还不缴，另外罚款{least}到{most}。",
        "Still unpaid after the order, there is a fine on top: {least} to {most}.",
    ),
    # look-up
    "chooser.order": ("按这个顺序试：", "Try in this order:"),
    "ways.caption": ("查余额的办法", "Ways to look up your balance"),
    "ways.way": ("从哪里查", "Way"),
    "ways.with": ("手边有就能用：{things}", "Works with: {things}"),
    "ways.nothing": ("什么都没带", "nothing at all"),
    "ways.shows": ("能查到什么", "What it shows"),
    "ways.nhsa_app": ("余额、缴费和消费记录", "Balance, contributions and spending"),
    "ways.wallet_code": ("当地接通了什么，就显示什么", "What your place has connected"),
    "ways.local_online": (
        "余额、缴费和消费记录，有的更细",
        "Balance, contributions and spending, sometimes in more detail",
    ),
    "ways.hotline_12393": ("余额、缴费、报销，都可以问", "Ask about balance, contributions and reimbursement"),
    "ways.hotline_12333": ("社保卡的事；医保余额不一定答得了", "Matters of the card; the medical balance not always"),
    "ways.counter": ("各项记录，能打印，能当面核对", "All records, printed and checked with you"),
    "ways.provider": ("一般只有现在的余额", "As a rule the balance only"),
    "ways.receipt": ("那次付款后的余额", "The balance after that payment"),
    "ways.bank": ("不一定查得到", "Perhaps nothing"),
    # cards
    "misuse.caption": (
        "卡或码可以这样用吗（罚款以医保付了{amount}为例）",
        "May card or code be used this way (the fine: where the fund paid {amount})",
    ),
    "misuse.use": ("怎么用的", "Use"),
    "misuse.answer": ("行不行，有什么后果", "Allowed or not, and what follows"),
}


def blocks(lang: str) -> dict[str, str]:
    """Every block of these pages, by file name."""
    return {
        "transfer-days.html": transfer_days(lang),
        "cash-places.html": cash_places(lang),
        "retirement-ages.html": retirement_ages(lang),
        "retirement-steps.html": "".join(retirement_steps(lang, category) for category in Category),
        "retirement-years.html": retirement_years(lang),
        "retirement-people.html": retirement_people(lang),
        "pension-years.html": pension_years(lang),
        "employer-days.html": employer_days(lang),
        "registration-days.html": registration_days(lang),
        "late-fee.html": late_fee(lang),
        "lookup-chooser.html": lookup_chooser(lang),
        "lookup-ways.html": lookup_ways(lang),
        "card-misuse.html": card_misuse(lang),
    }


def word(lang: str, key: str, /, **used: object) -> str:
    """The words of a caption, a head or a cell, escaped."""
    return escape(plain(lang, key, **used))


def plain(lang: str, key: str, /, **used: object) -> str:
    """The same as they are, to be put into others."""
    return WORDS[key][LANGUAGES.index(lang)].format(**used)


def heads(lang: str, group: str, *names: str) -> list[str]:
    return [word(lang, f"{group}.{name}") for name in names]


def sources(lang: str, findings: Iterable[Finding]) -> str:
    """What a whole table rests on, in one line below it."""
    cites = dict.fromkeys(cite for finding in findings for cite in finding.cites)
    return f'<p><span class="yb-cite">{escape(say(lang, "label.sources"))}</span>{cites_html(lang, cites)}</p>'


def folded(title: str, html: str) -> str:
    return f"<details><summary>{title}</summary>{html}</details>"


def found(case: Case) -> dict[str, Finding]:
    """Every finding of a case by its rule."""
    return {finding.rule: finding for root in answer(case).findings for finding in root.walk()}


def sentence(lang: str, finding: Finding) -> str:
    return escape(say(lang, finding.text_id, finding.used))


# ── family ──────────────────────────────────────────────────────────────────────────────────────────


def transfer_days(lang: str) -> str:
    """Working days in which a move is finished."""
    rows = []
    for name in ("to_another_area", "in_the_area"):
        days: Parameter[int] = getattr(withdrawal, f"DAYS_{name.upper()}")
        version = days.on(CHECKED)
        count = word(lang, "days.count", count=version.values[0])
        rows.append(Row(word(lang, f"days.{name}"), (count,), version.cites))
    return titled_table(lang, word(lang, "days.caption"), heads(lang, "days", "move", "within"), rows)


def cash_places(lang: str) -> str:
    """What each place says of cash, and what holds where we know of no rule."""
    rows = []
    for prefix, cash in withdrawal.CASH.items():
        place = next(code for code in REGIONS if code.startswith(prefix))
        for version in cash.versions:
            told = found(Case(version.last_day or CHECKED, region=place))["withdrawal.cash"]
            days = {"from": version.first_day, "to": version.last_day or version.first_day}
            in_force = escape(say(lang, "label.from_to" if version.last_day else "label.since", days))
            if version.last_day and version.last_day < CHECKED:
                in_force += word(lang, "cash.expired")
            name = f"{word(lang, f'cash.{prefix}')}<br><small>{in_force}</small>"
            rows.append(Row(name, (sentence(lang, told),), version.cites))
    nation = found(Case(CHECKED))["withdrawal.cash"]
    rows.append(Row(word(lang, "cash.others"), (sentence(lang, nation),), nation.cites))
    return titled_table(lang, word(lang, "cash.caption"), heads(lang, "cash", "place", "rule"), rows)


# ── retirement ──────────────────────────────────────────────────────────────────────────────────────


def retirement_ages(lang: str) -> str:
    """The three categories: from which age to which, how fast, and for whom first and last."""
    rows, told = [], []
    for category, delay in law.DELAY.items():
        (step,) = delay.on(CHECKED).values
        steps = steps_of(category)
        before, first, last = steps[0][0], steps[1][0], steps[-1][0]
        lines = (
            word(lang, "ages.from_to", former=_age(lang, _old(before)), final=_age(lang, _old(last))),
            word(lang, "ages.every", births=step.births),
            word(lang, "ages.who", first=show(lang, first.birth), last=show(lang, last.birth)),
        )
        rows.append(Row(escape(say(lang, f"choice.category.{category}")), ("<br>".join(lines),)))
        told.append(found(Case(CHECKED, birth=last.birth, category=category))["retirement.age"])
    table = titled_table(lang, word(lang, "ages.caption"), heads(lang, "ages", "category", "how"), rows)
    return table + sources(lang, told)


def steps_of(category: Category) -> list[tuple[Age, Age]]:
    """The first and the last month of birth of each step; the last before the delay, the first of those in full."""
    first = YearMonth.of(law.IN_FORCE) + -12 * law.FORMER_AGE[category]
    (delay,) = law.DELAY[category].on(law.IN_FORCE).values
    births = (first + offset for offset in range(-1, delay.births * 12 * delay.years))
    ages = [age for birth in births if (age := statutory(Case(CHECKED, birth=birth, category=category)))]
    runs = [list(run) for _, run in groupby(ages, key=lambda age: age.delay)]
    return [(run[0], run[-1]) for run in runs]


def retirement_steps(lang: str, category: Category) -> str:
    """Every step of a category, folded up: month of birth, age, month, and the window of choice as ages."""
    rows, steps = [], steps_of(category)
    for first, last in steps:
        birth, month = span(lang, first.birth, last.birth), span(lang, first.month, last.month)
        lines = [_age(lang, _old(first)), plain(lang, "steps.reached", month=month), *_window(lang, first, category)]
        if first in (steps[0][0], steps[-1][0]):
            end = "ages.born_before" if first == steps[0][0] else "ages.born_from"
            birth = plain(lang, end, birth=show(lang, first.birth))
            del lines[1]
        rows.append(Row(escape(birth), ("<br>".join(map(escape, lines)),)))
    title = word(lang, "steps.caption", category=say(lang, f"choice.category.{category}"))
    return folded(title, titled_table(lang, title, heads(lang, "steps", "birth", "age"), rows))


def _window(lang: str, age: Age, category: Category) -> list[str]:
    """The ages between which one may choose; nothing where there is no choice."""
    case = Case(CHECKED, birth=age.birth, category=category)
    earliest, latest = (age.birth.until(_month(end(case))) for end in (earliest_of, latest_of))
    if earliest == latest:
        return []
    return [plain(lang, "steps.window", earliest=_age(lang, earliest), latest=_age(lang, latest))]


def _month(finding: Finding) -> YearMonth:
    (month,) = finding.answer.values
    if not isinstance(month, YearMonth):
        raise TypeError(f"{finding.rule} is no month: {month!r}")
    return month


def _age(lang: str, months_old: int) -> str:
    """60岁1个月, 60 years 1 month."""
    years, months = divmod(months_old, 12)
    form = "years" if not months else "month" if months == 1 else "months"
    return plain(lang, f"age.{form}", years=years, months=months)


def _old(age: Age) -> int:
    return age.birth.until(age.month)


def retirement_years(lang: str) -> str:
    """Years of medical insurance each place we hold asks for; the others in one row."""
    rows, others = [], []
    for code in REGIONS:
        told = [
            found(Case(CHECKED, region=code, category=category))["retirement.medical_years"] for category in Category
        ]
        if told[0].answer.kind is Kind.VALUE:
            rows.append(
                Row(escape(place_name(lang, code)), (_list(sentence(lang, one) for one in told),), told[0].cites)
            )
        else:
            others.append(place_name(lang, code))
    rows.append(
        Row(escape(("、" if lang == "zh" else ", ").join(others)), (word(lang, "years.ask"),), (Cite("SIL", 27),))
    )
    return titled_table(lang, word(lang, "years.caption"), heads(lang, "years", "place", "rule"), rows)


def _list(texts: Iterable[str]) -> str:
    """The texts that differ, one below the other."""
    return "<br>".join(dict.fromkeys(texts))


def retirement_people(lang: str) -> str:
    """A few people: the month, the window, medical years needed and missing, and the pension's years apart."""
    people, used = [], []
    for place, category, birth, paid in NEAR_RETIREMENT:
        told = found(Case(CHECKED, region=place, birth=birth, category=category, medical_months=paid))
        who = {"category": say(lang, f"choice.category.{category}"), "birth": show(lang, birth), "paid": paid}
        age, earliest, latest = (show(lang, _month(told[f"retirement.{one}"])) for one in ("age", "earliest", "latest"))
        lines = (
            word(lang, "near.age", month=age, earliest=earliest, latest=latest),
            word(lang, "near.medical") + sentence(lang, told["retirement.months_to_pay"]),
            word(lang, "near.pension") + sentence(lang, told["retirement.pension_months"]),
        )
        name = word(lang, "near.person", place=place_name(lang, place), **who)
        people.append(f"<dt>{name}</dt><dd>{'<br>'.join(lines)}</dd>")
        used += [one for rule, one in told.items() if rule.startswith("retirement.")]
    return f"<dl>{''.join(people)}</dl>" + sources(lang, used)


def pension_years(lang: str) -> str:
    """The pension's minimum years by the year of retirement: another number than the medical one."""
    rows, versions = [], law.PENSION_MINIMUM.versions
    for version in versions:
        place = "until" if version is versions[0] else "from" if version is versions[-1] else "in"
        year = (version.last_day or version.first_day).year
        years, months = divmod(version.values[0], 12)
        needed = word(lang, "near.years_months" if months else "near.years_of", years=years, months=months)
        rows.append(Row(word(lang, f"pension.{place}", year=year), (needed,)))
    title = word(lang, "pension.caption")
    return folded(title, titled_table(lang, title, heads(lang, "pension", "year", "years"), rows))


# ── employer ────────────────────────────────────────────────────────────────────────────────────────


def employer_days(lang: str) -> str:
    """The employer's duties with the days they fall on."""
    told = [found(Case(CHECKED, employment_ended=day)) for day in JOB_ENDS]
    rows = []
    for duty in DATED:
        findings = [one[f"employer.{duty}"] for one in told]
        cells = (escape(show(lang, finding.answer.values[0])) for finding in findings)
        rows.append(Row(word(lang, f"duties.{duty}"), tuple(cells), findings[0].cites))
    head = [word(lang, "duties.what"), *(word(lang, "duties.ended", day=show(lang, day)) for day in JOB_ENDS)]
    return titled_table(lang, word(lang, "duties.caption"), head, rows)


def registration_days(lang: str) -> str:
    """By which day a new employer registers whoever starts on a day."""
    cites = found(Case(CHECKED))["employer.registration"].cites
    last = [escape(show(lang, period_of_days(day, REGISTER_WITHIN_DAYS))) for day in WORK_BEGINS]
    head = [word(lang, "register.begin"), *(escape(show(lang, day)) for day in WORK_BEGINS)]
    return titled_table(
        lang, word(lang, "register.caption"), head, [Row(word(lang, "register.day"), tuple(last), cites)]
    )


def late_fee(lang: str) -> str:
    """What arrears cost the employer, to the fen, by the day they are paid; and the fine."""
    rows = [
        Row(
            escape(show(lang, paid)),
            (str((paid - DEFAULT).days + 1), escape(show(lang, late_fee_of(ARREARS, DEFAULT, paid)))),
        )
        for paid in PAID_ON
    ]
    title = word(lang, "fee.caption", arrears=show(lang, ARREARS), default=show(lang, DEFAULT))
    least, most = (show(lang, amount) for amount in fine(ARREARS))
    return (
        titled_table(lang, title, heads(lang, "fee", "paid", "days", "amount"), rows)
        + f"<p>{word(lang, 'fee.fine', least=least, most=most)}</p>"
        + sources(lang, [found(Case(CHECKED))["employer.late_fee"]])
    )


# ── look-up ─────────────────────────────────────────────────────────────────────────────────────────


def lookup_chooser(lang: str) -> str:
    """What works with what one has at hand, surest first, folded up: no script needed."""
    choices = []
    for at_hand, ways in WAYS.items():
        told = found(Case(CHECKED, at_hand=at_hand))["lookup.way"]
        links = "".join(f"<li>{_way(lang, one.__name__)}</li>" for one in ways)
        choices.append(
            f'<details id="have-{at_hand}"><summary>{escape(say(lang, f"choice.at_hand.{at_hand}"))}</summary>'
            f"<p>{sentence(lang, told)}</p><p>{word(lang, 'chooser.order')}</p><ol>{links}</ol></details>"
        )
    return "".join(choices)


def _way(lang: str, name: str) -> str:
    """A link to the section of the page on that way."""
    return f'<a href="#{name.replace("_", "-")}">{escape(say(lang, f"rule.lookup.{name}"))}</a>'


def lookup_ways(lang: str) -> str:
    """Every way, what it works with and what it shows."""
    told, rows = found(Case(CHECKED)), []
    for way in EVERY_WAY:
        things = [_thing(lang, at_hand) for at_hand, ways in WAYS.items() if way in ways]
        with_these = word(lang, "ways.with", things=("、" if lang == "zh" else "; ").join(things))
        cell = f"{word(lang, f'ways.{way.__name__}')}<br><small>{with_these}</small>"
        rows.append(Row(_way(lang, way.__name__), (cell,)))
    table = titled_table(lang, word(lang, "ways.caption"), heads(lang, "ways", "way", "shows"), rows)
    return table + sources(lang, (told[f"lookup.{way.__name__}"] for way in EVERY_WAY))


def _thing(lang: str, at_hand: AtHand) -> str:
    """The thing as it stands inside a sentence."""
    name = plain(lang, "ways.nothing") if at_hand is AtHand.NOTHING else say(lang, f"choice.at_hand.{at_hand}")
    return name[0].lower() + name[1:]


# ── cards ───────────────────────────────────────────────────────────────────────────────────────────


def card_misuse(lang: str) -> str:
    """Each use of a card or code: allowed or not, and what follows, now and under the law that comes."""
    rows = []
    for use in CardUse:
        now, then = (found(Case(day, card=Card(use, OBTAINED))) for day in (CHECKED, MSL_IN_FORCE))
        told = [now["card.allowed"], *(one for rule, one in (then | now).items() if rule in CONSEQUENCES)]
        lines = "<br>".join(sentence(lang, one) for one in told)
        cites = dict.fromkeys(cite for one in told for cite in one.cites)
        rows.append(Row(escape(say(lang, f"choice.card.use.{use}")), (lines,), tuple(cites)))
    head = heads(lang, "misuse", "use", "answer")
    return titled_table(lang, word(lang, "misuse.caption", amount=show(lang, OBTAINED)), head, rows)

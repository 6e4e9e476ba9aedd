"""A page for each question, with a section for each rule: what it asks, says, rests on and uses, and its cases."""

from __future__ import annotations

from fnmatch import fnmatch
from html import escape

from yibao.finding import Kind
from yibao.law.sources import CHECKED, REVIEW
from yibao.parameters import REGIONS, Open, Parameter, Version
from yibao.parameters.card import Bounds
from yibao.parameters.every import every, of_region
from yibao.parameters.retirement import Delay
from yibao.parameters.shapes import Onset
from yibao.texts import TEXTS, place_name, say
from yibao.views.tables import Row, describe, titled_table

from pages import cases
from pages.documents import NATIONAL
from pages.law import check_words
from pages.markup import Both, Page, cited, folded, items, paragraph, pick, rule_link, slug_of, word
from pages.regions import held_row

WORDS: dict[str, Both] = {
    "index": ("全部规则", "All rules"),
    "index_title": ("全部规则，一条一条写给你看", "Every rule, written out"),
    "index_description": (
        "本站每个答案背后的规则：问什么、怎么答、依据哪一条、用到什么数、边界上的例子怎么判。按问题分页，逐条列出，可以核对。",
        "The rules behind every answer of this site: what each asks and says, the law it rests on, the values it uses, and its "
        "boundary cases.",
    ),
    "index_lead": (
        "**“算一算”的每个答案，都出自下面这些规则。**每条规则写明问的是什么、会怎么答、依据哪份文件第几条、用到哪些数，"
        "再附边界上的例子：差一天、差一个月，答案怎么变。",
        "**Every answer of the check comes from these rules.** Each says what it asks, what it can answer, on which article it rests "
        "and which values it uses, with boundary cases: a day or a month more or less, and how the answer turns.",
    ),
    "count": ("{count}条规则，{cases}个例子", "{count} rules, {cases} cases"),
    "title": ("规则：{name}", "Rules: {name}"),
    "lead_note": (
        "句子里的日期、金额、地名出自例子，换成你的情况，[算一算](../check.md)会重新算。",
        "Dates, amounts and places in the sentences come from the cases; [the check](../check.md) fills in yours.",
    ),
    "law": ("依据：", "Law: "),
    "local_law": ("地方文件（{count}处）", "Local documents ({count})"),
    "uses_caption": ("{rule}：用到的数", "{rule}: values used"),
    "local": ("另有地方规定：", "Places with a rule of their own: "),
    "cases": ("边界上的例子（{count}个）", "Boundary cases ({count})"),
    "cases_caption": ("{rule}：边界上的例子", "{rule}: boundary cases"),
    "column.case": ("情况", "Case"),
    "column.answer": ("答案", "Answer"),
    "any": ("不提供任何情况", "nothing said"),
    "yes": ("是", "yes"),
    "no": ("否", "no"),
    "or": ("，或者", ", or "),
    "waits": ("，或者先等{least}到{most}个月", ", or after a wait of {least} to {most} months"),
    "delay": (
        "每{births}个月出生的人推后1个月，最多推后{years}年",
        "a month later for every {births} months of birth, at most {years} years",
    ),
    "months": ("{n}个月", "{n} months"),
    "working days": ("{n}个工作日", "{n} working days"),
    "months without network settlement": ("{n}个月", "{n} months"),
    "times the amount obtained by fraud": ("骗取金额的{n}倍", "{n} times the amount"),
    "range": ("{least}至{most}", "{least} to {most}"),
}

QUESTIONS: dict[str, tuple[Both, Both, str]] = {
    "coverage": (
        ("在不在保", "Cover"),
        (
            "报销到哪天为止，现在在不在保，重新缴费以后哪天起又能报：每条规则怎么答、依据哪一条、边界上的例子。",
            "Until which day the fund pays, whether you are covered now, and from which day again: each rule with its answers, "
            "law and boundary cases.",
        ),
        "check#ask-cover",
    ),
    "gap": (
        ("断缴", "The gap"),
        (
            "断了几个月怎么数，能不能补缴、补了报不报，要等多久，转居民医保怎么衔接：每条规则怎么答、依据哪一条、边界上的例子。",
            "How a gap is counted, whether paying it back helps, how long the wait is, and moving to residents' insurance: each "
            "rule with its law and cases.",
        ),
        "check#ask-cover",
    ),
    "balance": (
        ("医保卡里的钱", "The money on the card"),
        (
            "余额能不能用、能给谁用、能付什么、会不会清零、够用多久：每条规则怎么答、依据哪一条、从哪天起、边界上的例子。",
            "Whether the balance may be used, for whom and for what, whether it is ever cleared, and how long it lasts: each rule with "
            "its law and cases.",
        ),
        "check#ask-balance",
    ),
    "account": (
        ("个人账户每月进账", "What goes into the account"),
        (
            "个人账户每月进多少钱，改革以前和以后怎么算，退休的、灵活就业的怎么算：每条规则怎么答、依据哪一条、边界上的例子。",
            "What goes into the personal account each month, before and since the reform, in work and retired: each rule with its "
            "law and boundary cases.",
        ),
        "check#ask-account",
    ),
    "bill": (
        ("一张账单", "A bill"),
        (
            "一张医药费账单，统筹基金、个人账户和自己各付多少，哪些不归医保付，什么时候先垫：每条规则怎么答、依据哪一条、例子。",
            "What the fund, the account and you pay of a bill, what the fund never pays, and when it advances: each rule with its law "
            "and boundary cases.",
        ),
        "check#ask-bill",
    ),
    "staying": (
        ("接着参保", "Staying insured"),
        (
            "新单位、灵活就业、居民医保、领失业金，四条路各要什么条件、哪天起能报销、花多少钱：每条规则怎么答、依据哪一条、例子。",
            "A new employer, paying yourself, residents' insurance, unemployment benefit: conditions, first day and cost, each rule "
            "with its law and cases.",
        ),
        "check#ask-staying",
    ),
    "unemployment": (
        ("失业金", "Unemployment benefit"),
        (
            "能不能领失业金、领几个月、什么时候停、医保费谁出：每条规则怎么答、依据《社会保险法》哪一条、差一个月怎么变。",
            "Whether you may draw unemployment benefit, for how long, when it stops and who pays the medical premium: each rule with its "
            "law and cases.",
        ),
        "check#ask-unemployment",
    ),
    "withdrawal": (
        ("家人、转移、取现、继承", "Family, transfer, cash, inheritance"),
        (
            "余额家里谁能用，换地方怎么转，能不能取现，由谁继承：每条规则怎么答、依据哪一条、各地有什么不同、边界上的例子。",
            "Who in the family may use the balance, how it moves, whether it is paid out, and who inherits it: each rule with its law "
            "and cases.",
        ),
        "check#ask-balance",
    ),
    "retirement": (
        ("退休", "Retirement"),
        (
            "哪个月退休，最早最晚什么时候，职工医保要缴满多少年，还差几个月，养老年限是多少：每条规则怎么答、依据哪一条、例子。",
            "The month you retire, the window around it, the medical years your place asks for, what is missing, and the pension's own "
            "minimum, with cases.",
        ),
        "check#ask-retirement",
    ),
    "card": (
        ("卡和码", "Cards and codes"),
        (
            "社保卡和医保码有一样行不行，能不能借给别人，用了别人的怎么罚，被冒用怎么办：每条规则怎么答、依据哪一条、例子。",
            "Whether card or code will do, what lending and using another's costs, and what to do when yours is misused: each rule with "
            "its law and cases.",
        ),
        "check#ask-card",
    ),
    "lookup": (
        ("查余额", "Looking up"),
        (
            "手边有手机、卡、身份证，各能从哪里查余额和缴费记录，要不要钱，怎么防骗：每条规则怎么答、依据哪一条、例子。",
            "Where to look up your balance and records with what you have at hand, that it is free, and how to stay safe: each rule "
            "with its law and cases.",
        ),
        "check#ask-lookup",
    ),
    "employer": (
        ("原单位的义务", "The employer's duties"),
        (
            "离职证明、社会保险关系转移、失业名单、新单位登记各要在哪天以前办，欠缴怎么办：每条规则怎么答、依据哪一条、例子。",
            "By which day an employer owes the certificate, the transfer and the list of leavers, and what if it does not: each rule with "
            "its law and cases.",
        ),
        "check#ask-employer",
    ),
}
"""Of each question: its name, the description of its page, and where the form asks it."""

USES: dict[str, tuple[str, ...]] = {
    "account.monthly": ("account.credit", "*.account.credit", "*.account.retired", "*.account.flexible"),
    "balance.across_provinces": ("withdrawal.across_provinces",),
    "balance.family": ("voucher.family",),
    "balance.fitness": ("account.use.fitness",),
    "balance.inpatient": ("account.use.inpatient",),
    "balance.outpatient": ("account.use.outpatient",),
    "balance.own_premium": ("account.use.own_premium",),
    "balance.pharmacy": ("account.use.pharmacy",),
    "balance.public_health": ("account.use.public_health",),
    "balance.relatives": ("account.use.relatives",),
    "balance.relatives_premium": ("account.use.relatives_premium",),
    "bill.account": ("account.use.pharmacy", "account.use.outpatient", "account.use.inpatient"),
    "bill.deductible": ("*.deductible",),
    "bill.share": ("*.scale.*", "*.retired_own_share"),
    "card.allowed": ("voucher.own", "voucher.lent", "voucher.used_anothers", "voucher.bought_for_another"),
    "card.crime": ("voucher.crime",),
    "card.fine": ("voucher.fine",),
    "card.misused_by_others": ("voucher.misused_by_others",),
    "card.number": ("voucher.number",),
    "card.refund": ("voucher.refund",),
    "card.suspension": ("voucher.suspension",),
    "card.treatment_limited": ("voucher.treatment_limited",),
    "card.vouchers": ("voucher.vouchers",),
    "coverage.ends": ("coverage.stops", "*.stops"),
    "coverage.resumes": ("onset.*", "*.onset.*", "*.cutoff_day"),
    "gap.back_payment": ("gap.short", "gap.back_payment", "*.back_payment.*"),
    "gap.bridge": ("gap.short",),
    "gap.length": ("gap.short",),
    "gap.waiting_period": ("gap.longest_wait", "*.onset.*"),
    "lookup.bank": ("lookup.bank",),
    "lookup.free": ("lookup.free",),
    "lookup.receipt": ("lookup.receipt",),
    "lookup.safety": ("voucher.safekeeping",),
    "retirement.age": ("retirement.delay.*",),
    "retirement.medical_years": ("*.retirement_years",),
    "retirement.pension_months": ("retirement.pension_minimum",),
    "staying.employer_cost": ("*.base", "*.dues.employer", "*.share.employer"),
    "staying.employer_cover": ("onset.employer",),
    "staying.flexible_cost": ("*.base", "*.dues.flexible"),
    "staying.flexible_cover": ("onset.flexible",),
    "staying.residents_cover": ("onset.residents", "*.residents_within"),
    "staying.unemployment_benefit_cover": ("onset.unemployment_benefit",),
    "unemployment.premium": ("*.on_benefit",),
    "withdrawal.across_provinces": ("withdrawal.across_provinces",),
    "withdrawal.cash": ("*.cash",),
    "withdrawal.family": ("voucher.family",),
    "withdrawal.inherit": ("withdrawal.inherit",),
    "withdrawal.transfer": ("withdrawal.transfer",),
    "withdrawal.transfer_time": ("withdrawal.days_to_another_area", "withdrawal.days_in_the_area"),
}
"""The parameters each rule looks up, by id. With a star before the dot: those of places."""

PARAMETERS: dict[str, Both] = {
    "account.credit": ("在职时个人账户每月进什么", "What goes into the account in service"),
    "account.use.pharmacy": ("个人账户能不能在定点药店买药", "Account: drugs at designated pharmacies"),
    "account.use.outpatient": ("个人账户能不能付门诊", "Account: outpatient care"),
    "account.use.inpatient": ("个人账户能不能付住院", "Account: inpatient care"),
    "account.use.relatives": ("个人账户能不能给其他近亲属用", "Account: other close relatives"),
    "account.use.relatives_premium": ("个人账户能不能缴近亲属的居民医保费", "Account: relatives' residents' premium"),
    "account.use.own_premium": ("个人账户能不能缴自己的居民医保费", "Account: your own residents' premium"),
    "account.use.fitness": ("个人账户能不能付健身、养生", "Account: fitness and wellness"),
    "account.use.public_health": ("个人账户能不能付公共卫生", "Account: public health services"),
    "voucher.vouchers": ("卡和码，有一样就行", "Card or code will do"),
    "voucher.number": ("社会保障号码就是身份证号", "The number is the identity number"),
    "voucher.family": ("配偶、父母、子女能不能用", "Spouse, parents and children may use it"),
    "voucher.own": ("自己用自己的", "Using one's own"),
    "voucher.lent": ("借给别人", "Lending it"),
    "voucher.used_anothers": ("用别人的", "Using another's"),
    "voucher.bought_for_another": ("受托代买药", "Buying drugs for another on request"),
    "voucher.refund": ("基金的损失要退回", "What the fund lost is paid back"),
    "voucher.suspension": ("暂停联网结算", "Without network settlement"),
    "voucher.fine": ("罚款", "Fine"),
    "voucher.crime": ("可能构成犯罪", "It may be a crime"),
    "voucher.treatment_limited": ("就医地点可能受限", "Places of treatment may be limited"),
    "voucher.safekeeping": ("凭证要妥善保管", "The voucher is to be kept safe"),
    "voucher.misused_by_others": ("被冒用可以举报", "Misuse may be reported"),
    "lookup.free": ("查询免费", "Looking up is free"),
    "lookup.receipt": ("医院、药店要给票据", "A receipt is owed"),
    "lookup.bank": ("社会保障卡可以有银行账户", "The card may carry a bank account"),
    "gap.short": ("可以补缴的空窗，最长", "Longest gap that may be paid back"),
    "gap.longest_wait": ("待遇等待期，最长", "Longest waiting period"),
    "gap.back_payment": ("补缴短的空窗", "Paying back a short gap"),
    "coverage.stops": ("停缴以后，报销停在哪天", "When cover stops after the last payment"),
    "retirement.delay.man": ("退休年龄推后：男职工", "Delay: men"),
    "retirement.delay.woman_55": ("退休年龄推后：原55岁退休的女职工", "Delay: women, former age 55"),
    "retirement.delay.woman_50": ("退休年龄推后：原50岁退休的女职工", "Delay: women, former age 50"),
    "retirement.pension_minimum": ("养老保险最低缴费年限", "The pension's minimum contributions"),
    "withdrawal.transfer": ("换统筹地区，关系、年限、余额跟着走", "Relation, years and balance move along"),
    "withdrawal.days_to_another_area": ("跨统筹地区转移", "Transfer to another area"),
    "withdrawal.days_in_the_area": ("统筹地区内转移", "Transfer within the area"),
    "withdrawal.inherit": ("余额可以继承", "Heirs take the balance"),
    "withdrawal.across_provinces": ("家人在外省参保也能共济", "Family in another province may use it"),
    "onset.employer": ("重新缴费到能报销：单位（以空4个月为例）", "From paying again to cover: employer (gap of 4)"),
    "onset.flexible": ("重新缴费到能报销：灵活就业", "From paying again to cover: flexible workers"),
    "onset.residents": (
        "重新缴费到能报销：居民医保（以空4个月为例）",
        "From paying to cover: residents' insurance (gap of 4)",
    ),
    "onset.unemployment_benefit": ("到能报销：领失业金", "To cover: unemployment benefit"),
}
"""The names of the nation's parameters; those of places have theirs in the package."""


def _w(lang: str, key: str, **used: object) -> str:
    return pick(lang, WORDS[key], **used)


def rules_of(question: str) -> list[str]:
    """The rules of a question, in the order of their names among the texts."""
    return [text_id.removeprefix("rule.") for text_id in TEXTS if text_id.startswith(f"rule.{question}.")]


def pages(lang: str) -> list[Page]:
    return [_index(lang), *(_page(lang, question) for question in QUESTIONS)]


def _index(lang: str) -> Page:
    page = Page(
        lang,
        "rules/index.md",
        _w(lang, "index"),
        _w(lang, "index_title"),
        _w(lang, "index_description"),
        CHECKED,
        REVIEW,
    )
    page.lead(_w(lang, "index_lead"))
    for question, (name, _, _) in QUESTIONS.items():
        rules = rules_of(question)
        page.heading(name, question)
        count = sum(len(cases.examples(rule)) for rule in rules)
        page.add(paragraph(_w(lang, "count", count=len(rules), cases=count)))
        page.add(items(rule_link(page, rule) for rule in rules))
    page.button(check_words(lang), "check")
    return page


def _page(lang: str, question: str) -> Page:
    name, description, check = QUESTIONS[question]
    rules = rules_of(question)
    title = _w(lang, "title", name=pick(lang, name))
    page = Page(lang, f"rules/{question}.md", pick(lang, name), title, pick(lang, description), CHECKED, REVIEW)
    count = sum(len(cases.examples(rule)) for rule in rules)
    page.lead(
        f"**{_w(lang, 'count', count=len(rules), cases=count)}{'。' if lang == 'zh' else '.'}** {_w(lang, 'lead_note')}"
    )
    for rule in rules:
        _section(page, rule)
    page.button(check_words(lang), check)
    return page


def _section(page: Page, rule: str) -> None:
    lang = page.lang
    name = escape(say(lang, f"rule.{rule}"))
    page.heading(say(lang, f"rule.{rule}"), rule.partition(".")[2].replace("_", "-"))
    page.add(items(_answer(lang, finding.answer.kind, text) for finding, text in cases.sentences(lang, rule)))
    cites = cases.cites_of(rule)
    national = [cite for cite in cites if cite.document in NATIONAL]
    local = [cite for cite in cites if cite.document not in NATIONAL]
    page.add(paragraph(f"<b>{_w(lang, 'law')}</b>{cited(page, national or local)}"))
    if national and local:
        page.add(folded(_w(lang, "local_law", count=len(local)), items(cited(page, [cite]) for cite in local)))
    _uses(page, rule, name)
    rows = []
    for example in cases.examples(rule):
        said = cases.facts_in_words(lang, example.case) or _w(lang, "any")
        name_of = f"{escape(_sentence_case(example.name))}<br>" if lang == "en" else ""
        head = f"{name_of}<small>{escape(said)}</small>"
        text = say(lang, example.finding.text_id, example.finding.used)
        rows.append(Row(head, (_answer(lang, example.finding.answer.kind, text),)))
    heads = [_w(lang, "column.case"), _w(lang, "column.answer")]
    shown = titled_table(lang, _w(lang, "cases_caption", rule=name), heads, rows)
    page.add(folded(_w(lang, "cases", count=len(rows)), shown, searched=False))


def _answer(lang: str, kind: Kind, text: str) -> str:
    """A sentence behind the kind of answer; a value speaks for itself."""
    mark = "" if kind is Kind.VALUE else f"<b>{escape(say(lang, f'answer.{kind}'))}</b>{word(lang, 'colon')}"
    return mark + escape(text)


def _sentence_case(name: str) -> str:
    """“withdrawal: Guangdong, the last day” without the name of its table, as a sentence begins."""
    table, colon, rest = name.partition(": ")
    kept = rest if colon and table.islower() and " " not in table else name
    return kept[:1].upper() + kept[1:]


# ── parameters ──────────────────────────────────────────────────────────────────────────────────────


def used_by(rule: str) -> tuple[list[Parameter[object]], list[str]]:
    """The nation's parameters the rule looks up, and the places that have one of their own."""
    local = {parameter.id for code in REGIONS for parameter in of_region(code)}
    patterns = USES.get(rule, ())
    national = [p for p in every().values() if p.id not in local and any(fnmatch(p.id, one) for one in patterns)]
    places = [code for code in REGIONS if any(fnmatch(p.id, one) for p in of_region(code) for one in patterns)]
    return national, places


def _uses(page: Page, rule: str, name: str) -> None:
    lang = page.lang
    national, places = used_by(rule)
    rows = [
        held_row(
            page, escape(pick(lang, PARAMETERS[parameter.id])), escape(value_text(lang, parameter, version)), version
        )
        for parameter in national
        for version in parameter.versions
    ]
    heads = [escape(say(lang, f"column.{one}")) for one in ("parameter", "value")]
    if rows:
        page.add(titled_table(lang, _w(lang, "uses_caption", rule=name), heads, rows))
    links = [page.link(f"regions/{slug_of(code)}#values", escape(place_name(lang, code))) for code in places]
    if links:
        page.add(paragraph(f"<b>{_w(lang, 'local')}</b>{word(lang, 'list').join(links)}"))


def value_text(lang: str, parameter: Parameter[object], version: Version[object]) -> str:
    """A value of the nation in words; of a frame, everything a place may choose."""
    values = list(version.values)
    waits = [value.waiting_months for value in values if isinstance(value, Onset) and value.waits_from is not None]
    shown = [_one(lang, parameter, v) for v in values if not (isinstance(v, Onset) and v.waits_from is not None)]
    text = _w(lang, "or").join(dict.fromkeys(shown))
    if version.open is Open.PLACE:
        text = f"{say(lang, 'answer.LOCAL')}{word(lang, 'colon')}{text}"
    return text + (_w(lang, "waits", least=min(waits), most=max(waits)) if waits else "")


def _one(lang: str, parameter: Parameter[object], value: object) -> str:
    unit = parameter.unit.removesuffix(", inclusive")
    if isinstance(value, bool):
        return _w(lang, "yes" if value else "no")
    if isinstance(value, Bounds):
        return _w(lang, unit, n=_w(lang, "range", least=value.least, most=value.most))
    if isinstance(value, Delay):
        return _w(lang, "delay", births=value.births, years=value.years)
    if isinstance(value, int):
        return _w(lang, unit, n=value)
    return describe(lang, value)

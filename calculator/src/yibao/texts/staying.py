"""Sentences of the question staying. What is said of cover and of cost is the same for every way."""

from __future__ import annotations

from collections.abc import Iterable

_COVER: dict[str, tuple[str, str]] = {
    "unknown": (
        "先说说医保最后缴到哪个月，才能算哪天起能报销。",
        "Tell us the last month that was paid for. Then we can say from which day you would be covered.",
    ),
    "no_break": (
        "从{first_paid}接着缴，中间没有空月，报销不中断。",
        "Paid from {first_paid}, no month is missing and your cover continues.",
    ),
    "settled": (
        "在{place}，从{first_paid}缴起，{earliest}起能报销。",
        "In {place}, paid from {first_paid}, you are covered from {earliest}.",
    ),
    "conflict": (
        "在{place}，从{first_paid}缴起，官方材料说法不同：最早{earliest}、最晚{latest}起能报销。",
        "In {place}, paid from {first_paid}, official texts disagree: you are covered from {earliest} at the earliest "
        "and {latest} at the latest.",
    ),
    "facts": (
        "在{place}，从{first_paid}缴起，最早{earliest}、最晚{latest}起能报销，要看具体日子和当地怎么数。",
        "In {place}, paid from {first_paid}, you are covered from {earliest} at the earliest and {latest} at the latest. "
        "It depends on the exact days and on how the place counts.",
    ),
    "place": (
        "从{first_paid}缴起，最早{earliest}、最晚{latest}起能报销，由参保地定。",
        "Paid from {first_paid}, you are covered from {earliest} at the earliest and {latest} at the latest. The place decides.",
    ),
    "outside": (
        "从{first_paid}缴起哪天能报销，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time for when cover begins after paying from {first_paid}.",
    ),
}

_COST: dict[str, tuple[str, str]] = {
    "unknown": ("先说说在哪里参保，才能算要缴多少。", "Tell us the place. Then we can say what it costs."),
    "not_held": (
        "这个地方的缴费标准，我们手里没有可靠的材料，打 12393 问。",
        "We hold no reliable text on what this place charges. Ask 12393.",
    ),
    "outside": (
        "在{place}，{first_paid}的缴费标准我们手里没有，打 12393 问。",
        "For {place} we hold no amount or rate in force in {first_paid}. Ask 12393.",
    ),
    "no_base": (
        "在{place}按缴费基数的比例缴。先说说基数，才能算出钱数。",
        "In {place} it is a share of your contribution base. Tell us the base, and we can say the amount.",
    ),
    "range": (
        "在{place}，缴费基数最低{floor}、最高{ceiling}：每月{least}到{most}，一年{least_year}到{most_year}（标准从{since}起）。",
        "In {place} the contribution base lies between {floor} and {ceiling}: {least} to {most} a month, "
        "{least_year} to {most_year} a year (rates since {since}).",
    ),
    "by_base": (
        "在{place}，按基数{base}算，每月{least}，一年{least_year}（标准从{since}起）。",
        "In {place}, on a base of {base}: {least} a month, {least_year} a year (rates since {since}).",
    ),
    "clamped": (
        "在{place}，你说的基数超出上下限，按{base}算，每月{least}，一年{least_year}（标准从{since}起）。",
        "In {place} the base you gave lies outside the limits. On a base of {base}: {least} a month, {least_year} a year "
        "(rates since {since}).",
    ),
    "fixed": (
        "在{place}，不论收入，每月{least}，一年{least_year}（标准从{since}起）。",
        "In {place}, whatever you earn: {least} a month, {least_year} a year (amounts since {since}).",
    ),
    "tiers": (
        "在{place}按年缴，自己选档：一年{least_year}或{most_year}，折合每月{least}或{most}（标准从{since}起）。",
        "In {place} it is paid by the year, in the tier you choose: {least_year} or {most_year} a year, which is {least} or "
        "{most} a month (amounts since {since}).",
    ),
    "conflict": (
        "在{place}，官方材料和转载说法不同：每月{least}或{most}，一年{least_year}或{most_year}。打 12393 确认。",
        "In {place} an official text and a reprint disagree: {least} or {most} a month, {least_year} or {most_year} a year. "
        "Confirm by calling 12393.",
    ),
    "facts": (
        "在{place}，每月{least}或{most}，一年{least_year}或{most_year}，要看大病保险费由谁出。",
        "In {place} {least} or {most} a month, {least_year} or {most_year} a year, depending on who pays for "
        "serious-illness insurance.",
    ),
}

_NAMES: dict[str, tuple[str, str]] = {
    "employer": ("新单位", "New employer"),
    "flexible": ("灵活就业", "Flexible worker"),
    "residents": ("居民医保", "Residents' insurance"),
    "unemployment_benefit": ("领失业金", "Unemployment benefit"),
}

_PARTS: dict[str, tuple[str, str]] = {
    "cover": ("哪天起能报销", "from which day"),
    "cost": ("自己要花多少钱", "what it costs you"),
    "counts": ("算不算年限，账户进不进钱", "years and account"),
}

_NEVER: dict[str, tuple[str, ...]] = {
    "employer_cover": ("facts",),
    "residents_cover": ("no_break",),  # another scheme is always a change
    "unemployment_benefit_cover": ("settled", "conflict", "facts"),  # no place's text speaks of it
    "employer_cost": ("fixed", "tiers", "conflict"),
    "flexible_cost": ("facts",),
}
"""Reasons that no text we hold leads to on that way."""


def _each(part: str, ways: Iterable[str], sentences: dict[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    return {
        f"staying.{way}_{part}.{reason}": sentence
        for way in ways
        for reason, sentence in sentences.items()
        if reason not in _NEVER.get(f"{way}_{part}", ())
    }


TEXTS: dict[str, tuple[str, str]] = {
    "rule.staying.ways": ("还能继续参保吗", "Can I stay insured"),
    "rule.staying.cheapest": ("不断保，哪条路最省", "The cheapest way without a gap"),
    "rule.staying.employer": ("新单位给我缴，行吗", "May a new employer insure me"),
    "rule.staying.flexible": ("灵活就业自己缴，行吗", "May I pay as a flexible worker"),
    "rule.staying.residents": ("参加居民医保，行吗", "May I join residents' insurance"),
    "rule.staying.unemployment_benefit": (
        "领失业金期间由基金缴，行吗",
        "May I be insured while on unemployment benefit",
    ),
    **{
        f"rule.staying.{way}_{part}": (f"{name[0]}：{words[0]}", f"{name[1]}: {words[1]}")
        for way, name in _NAMES.items()
        for part, words in _PARTS.items()
    },
    **_each("cover", _NAMES, _COVER),
    **_each("cost", ("employer", "flexible"), _COST),
    "staying.ways.retired": (
        "你是退休离岗：职工医保缴费年限够了，不用再缴；不够的，可以缴到够。怎么缴、缴多少，由当地定。",
        "You left to retire: with enough years in employees' medical insurance you pay no more; if not, you may pay until you "
        "have enough. How and how much, the place decides.",
    ),
    "staying.ways.unknown": (
        "有四条路：新单位缴、灵活就业自己缴、居民医保、领失业金期间由失业保险基金缴。先说说医保最后缴到哪个月，才能比较。",
        "There are four ways: a new employer, paying as a flexible worker, residents' insurance, and unemployment benefit, where the "
        "unemployment fund pays. Tell us the last month that was paid for, and we can compare them.",
    ),
    "staying.ways.with_benefit": (
        "先办失业金：领取期间在职工医保，医保费由失业保险基金缴，你不用出钱。另外三条路（从{first_paid}缴起）见下面。",
        "Claim unemployment benefit first: while you draw it you are in employees' medical insurance, the unemployment fund pays "
        "and you pay nothing. The three other ways, paid from {first_paid}, stand below.",
    ),
    "staying.ways.perhaps_benefit": (
        "先弄清能不能领失业金：能领，医保费由失业保险基金缴，你不用出钱。不能领，还有三条路：新单位缴、灵活就业自己缴、"
        "居民医保（从{first_paid}缴起）。",
        "First find out whether you are entitled to unemployment benefit: if so, the unemployment fund pays your premium and you "
        "pay nothing. If not, there are three ways, paid from {first_paid}: a new employer, paying as a flexible worker, "
        "residents' insurance.",
    ),
    "staying.ways.without_benefit": (
        "有三条路，从{first_paid}缴起：新单位缴、灵活就业自己缴、居民医保。失业金这次领不了。",
        "There are three ways, paid from {first_paid}: a new employer, paying as a flexible worker, residents' insurance. "
        "You cannot draw unemployment benefit this time.",
    ),
    "staying.cheapest.unknown": (
        "先说说医保最后缴到哪个月，才知道哪条路不断保。",
        "Tell us the last month that was paid for. Then we can say which way leaves no gap.",
    ),
    "staying.cheapest.none": (
        "从{first_paid}缴起，哪条路都会断几天或几个月。越早接上，断得越短。",
        "Paid from {first_paid}, every way leaves some days or months without cover. The sooner you pay, the shorter the gap.",
    ),
    "staying.cheapest.open": (
        "从{first_paid}缴起，断不断、哪条路最省，要看参保地怎么定，我们手里的材料不够比较。",
        "Paid from {first_paid}, whether there is a gap and which way is cheapest depends on the place, and what we hold is not "
        "enough to compare.",
    ),
    "staying.cheapest.unemployment_benefit": (
        "领失业金：从{first_paid}接上，不断保，医保费一分不用出。",
        "Unemployment benefit: taken up from {first_paid} there is no gap, and you pay nothing for insurance.",
    ),
    "staying.cheapest.employer": (
        "新单位从{first_paid}给你缴：不断保。费用能算出来的几条路里，这条最省，每月自己出{least}到{most}。",
        "A new employer from {first_paid}: no gap. Of the ways whose cost we know it is the cheapest, {least} to {most} a month "
        "from your own pocket.",
    ),
    "staying.cheapest.flexible": (
        "灵活就业，从{first_paid}自己缴：不断保。费用能算出来的几条路里，这条最省，每月{least}到{most}。",
        "Paying as a flexible worker from {first_paid}: no gap. Of the ways whose cost we know it is the cheapest, "
        "{least} to {most} a month.",
    ),
    "staying.cheapest.employer_unless_benefit": (
        "能领失业金的话，领失业金最省，一分不用出。不能领，新单位从{first_paid}给你缴最省，每月自己出{least}到{most}，不断保。",
        "If you are entitled to unemployment benefit, that is the cheapest: you pay nothing. If not, a new employer from {first_paid} "
        "is: {least} to {most} a month from your own pocket, and no gap.",
    ),
    "staying.cheapest.flexible_unless_benefit": (
        "能领失业金的话，领失业金最省，一分不用出。不能领，灵活就业从{first_paid}自己缴，每月{least}到{most}，不断保。",
        "If you are entitled to unemployment benefit, that is the cheapest: you pay nothing. If not, paying as a flexible worker from "
        "{first_paid} costs {least} to {most} a month, and leaves no gap.",
    ),
    "staying.employer.with_a_job": (
        "找到新单位就行：单位必须给你办职工医保，单位和你各缴一部分。",
        "Yes, with a new job: the employer must insure you in employees' medical insurance (职工医保), and both of you pay.",
    ),
    "staying.flexible.may": (
        "行：没有单位的，可以以灵活就业身份参加职工医保，费用全由自己缴。户籍不再是限制，要带什么材料，先打 12393 问。",
        "Yes: without an employer you may join employees' medical insurance as a flexible worker (灵活就业) and pay it all yourself. "
        "Household registration no longer bars you; ask 12393 what papers to bring.",
    ),
    "staying.flexible.before": (
        "没有单位的，可以以灵活就业身份参加职工医保，费用全由自己缴。那时外地户籍能不能参加，由当地定。",
        "Without an employer you may join employees' medical insurance as a flexible worker (灵活就业) and pay it all yourself. Whether people "
        "registered elsewhere could was then for the place to say.",
    ),
    "staying.residents.may": (
        "行：没有参加职工医保的，可以参加居民医保。在集中参保期以外参加，一般要等几个月才能报销。",
        "Yes: whoever is not in employees' medical insurance may join residents' insurance (居民医保). Outside the season one usually "
        "waits some months for cover.",
    ),
    "staying.residents.shall": (
        "行，而且应当：从2027年起，没有职工医保等保障的，应当参加居民医保。在集中参保期以外参加，一般要等几个月才能报销。",
        "Yes, and you shall: from 2027 whoever is not in employees' medical insurance or other state cover is to join residents' insurance "
        "(居民医保). Outside the season one usually waits some months for cover.",
    ),
    "staying.unemployment_benefit.unknown": (
        "能领失业金才行，还缺怎么离开的、失业保险缴了多久、办没办失业登记。",
        "Only with unemployment benefit. We still need to know how the job ended, how long unemployment insurance was paid, and whether "
        "you are registered.",
    ),
    "staying.unemployment_benefit.entitled": (
        "行：能领失业金，领取期间参加职工医保。",
        "Yes: you are entitled to unemployment benefit, and while drawing it you are in employees' medical insurance.",
    ),
    "staying.unemployment_benefit.carried_over": (
        "要看上次没领完的失业金能不能接着领，由当地定。",
        "It depends on whether you may draw the months left of an earlier unemployment benefit. The place decides.",
    ),
    "staying.unemployment_benefit.own_will": (
        "不行：自己要走的，不能领失业金。",
        "No: if you left by your own will there is no unemployment benefit.",
    ),
    "staying.unemployment_benefit.too_short": (
        "不行：失业保险没缴满一年，不能领失业金。",
        "No: with less than a year paid there is no unemployment benefit.",
    ),
    "staying.unemployment_benefit.not_registered": (
        "现在不行：领失业金要先办失业登记。办了就可以。",
        "Not yet: unemployment benefit takes registration as unemployed. Once registered you may.",
    ),
    "staying.residents_cost.local": (
        "居民医保一年缴一次，每年的标准由当地公布，我们手里没有。打 12393 问。",
        "Residents' insurance is paid once a year. The place announces the amount each year; we do not hold it. Ask 12393.",
    ),
    "staying.flexible_cost.own": (
        "照你填的数，每月{least}，一年{least_year}。",
        "By the amount you gave: {least} a month, {least_year} a year.",
    ),
    "staying.residents_cost.own": (
        "照你填的数，一年{least_year}，折合每月{least}。",
        "By the amount you gave: {least_year} a year, which is {least} a month.",
    ),
    "staying.unemployment_benefit_cost.free": (
        "你不用出钱：医保费由失业保险基金缴。",
        "You pay nothing: the unemployment fund pays the premium.",
    ),
    "staying.employer_counts.years_and_account": (
        "缴一个月算一个月的职工医保年限，各地的加在一起；你自己缴的那部分进个人账户。",
        "Each month counts towards your years in employees' medical insurance, added up across places, and your own contribution goes "
        "into your personal account.",
    ),
    "staying.flexible_counts.years": (
        "缴一个月算一个月的职工医保年限，各地的加在一起。个人账户进不进钱，由当地定，有的地方看选哪一档。",
        "Each month counts towards your years in employees' medical insurance, added up across places. Whether your personal account is "
        "credited the place decides, in some places by the tier you choose.",
    ),
    "staying.residents_counts.local": (
        "以前的职工医保年限都留着，个人账户里的钱照样能用。居民医保的年份能不能折算进去，由当地定。",
        "Your years in employees' medical insurance are kept, and the money in your personal account stays usable. Whether years in "
        "residents' insurance add to them the place decides.",
    ),
    "staying.unemployment_benefit_counts.years": (
        "领失业金期间参加的是职工医保，年限接着算。个人账户进不进钱，由当地定。",
        "On unemployment benefit you are in employees' medical insurance, so the years go on counting. Whether your personal account is "
        "credited the place decides.",
    ),
}

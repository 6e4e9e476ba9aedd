"""Sentences of the question unemployment."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "rule.unemployment.entitled": ("能领失业金吗", "Am I entitled to unemployment benefit"),
    "unemployment.entitled.unknown": (
        "领失业金要三条都满足：不是自己要走的；失业保险缴满一年；办了失业登记、在找工作。还缺其中的情况。",
        "Unemployment benefit (失业保险金) takes three things: you did not leave by your own will, a full year was paid into "
        "unemployment insurance, and you are registered and looking for work. Some of this we do not know yet.",
    ),
    "unemployment.entitled.entitled": (
        "三条都满足，可以领失业金。",
        "All three conditions hold: you are entitled to unemployment benefit (失业保险金).",
    ),
    "unemployment.entitled.own_will": (
        "自己辞职，或者自己提出、协商解除的，不能领失业金。因为单位违法才走的（比如欠薪、不缴社保），先打 12333 问清楚。",
        "If you resigned, or asked for the agreement that ended the job, there is no unemployment benefit (失业保险金). "
        "If your employer broke the law and that is why you left (unpaid wages or contributions, say), ask 12333 first.",
    ),
    "unemployment.entitled.pension": (
        "退休领养老金的，不领失业金。",
        "Once you draw a pension there is no unemployment benefit (失业保险金).",
    ),
    "unemployment.entitled.too_short": (
        "失业保险没有缴满一年，不能领失业金。",
        "Less than a full year was paid into unemployment insurance, so there is no unemployment benefit (失业保险金).",
    ),
    "unemployment.entitled.not_registered": (
        "还没办失业登记，或者没在找工作，现在领不了失业金。先去登记。",
        "You are not registered as unemployed and looking for work, so no unemployment benefit (失业保险金) yet. Register first.",
    ),
    "unemployment.entitled.carried_over": (
        "这次没缴满一年，但上次的失业金还有没领完的。能不能接着领，由当地定，打 12333 问。",
        "This time less than a year was paid, but months of an earlier unemployment benefit (失业保险金) are left. "
        "Whether you may draw them the place decides: ask 12333.",
    ),
    "rule.unemployment.not_by_own_will": ("是不是自己要走的", "Was it against your own will"),
    "unemployment.not_by_own_will.unknown": ("先说说是怎么离开的。", "Tell us how the job ended."),
    "unemployment.not_by_own_will.not_own_will": (
        "被辞退、合同到期、单位提出协商解除，都不算自己要走。",
        "Dismissal, expiry of the contract, and an agreement proposed by the employer all count as against your will.",
    ),
    "unemployment.not_by_own_will.own_will": (
        "自己辞职、自己提出协商解除，算本人意愿。",
        "Resigning, or proposing the agreement yourself, counts as your own will.",
    ),
    "unemployment.not_by_own_will.pension": (
        "享受基本养老保险待遇的，停领失业金，所以退休离岗谈不上领。",
        "Drawing a pension ends unemployment benefit, so leaving to retire gives none.",
    ),
    "rule.unemployment.paid": ("失业保险缴满一年了吗", "Was a full year paid"),
    "unemployment.paid.unknown": (
        "要知道失业保险缴了多少个月（领过失业金的，从那以后重新算）。",
        "We need the months paid into unemployment insurance, counted anew after any earlier unemployment benefit.",
    ),
    "unemployment.paid.a_year": ("缴了{paid}个月，满一年。", "Months paid: {paid}. That is a full year."),
    "unemployment.paid.too_short": ("缴了{paid}个月，不满一年（12个月）。", "Months paid: {paid}. A full year is 12."),
    "unemployment.paid.carried_over": (
        "重新就业后缴了{paid}个月，不满一年；上次没领完的月数法律说可以合并算，没说这时能不能单独接着领。",
        "Months paid in the new job: {paid}, less than a year. The law adds months left from before to new ones; "
        "it does not say whether they may be drawn on their own.",
    ),
    "rule.unemployment.looking": ("登记了、在找工作吗", "Registered and looking for work"),
    "unemployment.looking.unknown": (
        "办没办失业登记、找不找工作，也是条件之一。",
        "Being registered as unemployed and looking for work is one of the conditions.",
    ),
    "unemployment.looking.registered": ("登记了，在找工作。", "You are registered and looking for work."),
    "unemployment.looking.not_registered": (
        "带上单位开的离职证明，到公共就业服务机构办失业登记，这一条就满足了。",
        "Take the employer's certificate to the public employment service and register: then this condition holds.",
    ),
    "rule.unemployment.months": ("能领几个月", "For how many months"),
    "unemployment.months.none": ("现在领不了，所以是0个月。", "Not entitled now, so no months."),
    "unemployment.months.unknown": (
        "能领几个月，看失业保险缴了多少个月：满1年不满5年，最长12个月；满5年不满10年，最长18个月；10年以上，最长24个月。",
        "It depends on the months paid: from 1 to under 5 years, at most 12 months; from 5 to under 10, at most 18; from 10 years, at most 24.",
    ),
    "unemployment.months.place": (
        "缴了{paid}个月，最长领{most}个月。这是法律定的上限，实际几个月由当地按缴费时间分档。"
        "以前没领完的另外加上，合计不超过{limit}个月。",
        "Months paid: {paid}, so at most {most} months. That is the law's ceiling; the place sets the steps below it. "
        "Months left from an earlier spell are added, at most {limit} in all.",
    ),
    "unemployment.months.with_earlier": (
        "这次缴了{paid}个月，加上上次没领完的{earlier}个月，合计{least}到{most}个月，不超过{limit}个月；这次能领几个月由当地分档。",
        "Months paid this time: {paid}. With the {earlier} left from before it is {least} to {most} months, at most {limit} in all; "
        "the place sets the steps for this time.",
    ),
    "unemployment.months.carried_over": (
        "这次缴了{paid}个月，不满一年，不另外给月数；上次没领完的{earlier}个月能不能领，由当地定。",
        "Months paid this time: {paid}, under a year, which gives none. Whether the {earlier} left from before may be drawn the place decides.",
    ),
    "rule.unemployment.premium": (
        "这期间医保费失业保险基金出吗",
        "Does the unemployment fund pay my medical premium meanwhile",
    ),
    "unemployment.premium.fund": (
        "领失业金期间，你照常参加职工医保、享受待遇，医保费由失业保险基金出，自己一分不交。",
        "While you draw unemployment benefit you stay in employees' medical insurance with full benefits. "
        "The unemployment fund (失业保险基金) pays the premium, you pay nothing.",
    ),
    "unemployment.premium.if_entitled": (
        "只要领上失业金，这期间的职工医保费就由失业保险基金出，自己不交。",
        "If you do draw unemployment benefit, the unemployment fund (失业保险基金) pays your premium for employees' medical insurance meanwhile.",
    ),
    "unemployment.premium.not_on_benefit": (
        "没领失业金，医保费要自己想办法：换新单位、灵活就业自己交，或者参加居民医保。",
        "Without unemployment benefit the premium is yours to arrange: a new employer, paying as a flexible worker (灵活就业), "
        "or residents' insurance (居民医保).",
    ),
    "rule.unemployment.begins": ("月数从登记那天算起吗", "Do the months count from registering"),
    "unemployment.begins.registration": (
        "领取的月数从办理失业登记那天算起。拿着离职证明和身份证明，及时去办。",
        "The months count from the day you register as unemployed. Go soon, with the employer's certificate and your identity document.",
    ),
    "rule.unemployment.stops": ("会提前停吗", "Can it stop early"),
    "unemployment.stops.five_cases": (
        "五种情况会停：重新就业，应征服兵役，移居境外，享受养老保险待遇，无正当理由拒绝合适的工作或培训。",
        "It stops in five cases: a new job, military service, moving abroad, drawing a pension, or refusing suitable work or training "
        "without good reason.",
    ),
}

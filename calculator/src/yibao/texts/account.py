"""Sentences of the question account, keyed ``rule.reason``."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "rule.account.monthly": ("个人账户每月进多少钱", "What goes into my personal account each month"),
    "rule.account.now": ("现在还在进账吗", "Is anything going in now"),
    "account.monthly.unknown": (
        "填上缴费基数，就能算出个人账户每月进多少钱。",
        "Give your contribution base and we can work out what goes into your personal account (个人账户) each month.",
    ),
    "account.monthly.since": (
        "按缴费基数{base}，每缴一个月，个人账户进账约{own}：只有你自己缴的约2%，单位缴的全部进统筹基金。",
        "On a base of {base}, each month paid puts about {own} into your personal account (个人账户): your own contribution of about 2%. "
        "The employer's part all goes to the pooled fund.",
    ),
    "account.monthly.before": (
        "账户改革以前，除了你自己缴的约2%（{own}），单位缴费的一部分也进个人账户，多少由当地定：全国框架是单位约缴6%、其中约三成进账户，合计约{typical}；就算全进，也不超过{most}。",
        "Before the reform of accounts your own contribution of about 2% ({own}) and a part of the employer's went into the personal account (个人账户). "
        "The place set how much: in the national frame about 30% of the employer's 6%, about {typical} in all; even all of it would make no more than {most}.",
    ),
    "account.monthly.place": (
        "那时各地正在改：改了的，个人账户只进你自己缴的约2%，约{own}；没改的，单位缴费也划一部分，按全国框架合计约{typical}；就算全进，也不超过{most}。",
        "Places were changing over at that time. Where the reform had begun, only your own contribution of about 2% went into the personal account (个人账户), about {own}; "
        "elsewhere a part of the employer's too: about {typical} in the national frame; even all of it would make no more than {most}.",
    ),
    "account.monthly.outside": (
        "那时还没有个人账户的全国规定。",
        "There was no national rule on personal accounts yet.",
    ),
    "account.monthly.retired": (
        "退休以后不用缴费，个人账户每月进一笔定额，多少由当地定；全国框架是改革当年当地平均养老金的2%左右。",
        "In retirement you pay nothing and a fixed amount goes into the personal account (个人账户) each month. The place sets it; in the national "
        "frame it is about 2% of the local average pension in the year of the reform.",
    ),
    "account.monthly.retired_before": (
        "退休以后不用缴费，个人账户每月进多少，那时由当地定。",
        "In retirement you pay nothing. What went into the personal account (个人账户) each month was then for the place to say.",
    ),
    "account.monthly.retired_settled": (
        "退休以后不用缴费，据报道，你的参保地每月给个人账户划入{amount}。",
        "In retirement you pay nothing; as reported, your place puts {amount} into the personal account (个人账户) each month.",
    ),
    "account.monthly.flexible": (
        "以灵活就业参保，费用全由自己缴，有没有个人账户、进多少，由当地定。",
        "Paying as a flexible worker (灵活就业) you pay it all yourself. Whether there is a personal account, and what goes in, is for the place to say.",
    ),
    "account.monthly.flexible_with_account": (
        "以灵活就业参保，费用全由自己缴。你的参保地也给灵活就业人员建个人账户，每月进多少由当地定。",
        "Paying as a flexible worker (灵活就业) you pay it all yourself. Your place opens a personal account for flexible workers too; what goes in "
        "each month is for the place to say.",
    ),
    "account.monthly.residents": (
        "参加居民医保期间，进不进账看当地规定；以前攒下的余额照样能用。",
        "While you are in residents' insurance (居民医保), whether anything goes in is for the place to say. What you saved before stays usable.",
    ),
    "account.monthly.unemployment_benefit": (
        "领失业金期间由失业保险基金缴费，个人账户进不进钱、进多少，由当地定。",
        "While you draw unemployment benefit (失业金) the unemployment fund pays. Whether anything goes into the personal account is for the place to say.",
    ),
    "account.now.unknown": (
        "先说说医保最后缴到哪个月，才知道现在还有没有进账。",
        "Tell us the last month paid for. Then we know whether anything is still going in.",
    ),
    "account.now.paid": ("这个月缴了费，就有进账。", "This month is paid for, so money goes in."),
    "account.now.paid_otherwise": (
        "这个月的费不是单位缴的，进不进账看当地。",
        "This month is not paid by an employer, so the place decides whether money goes in.",
    ),
    "account.now.stopped": (
        "医保缴到{last_paid}，之后没缴费，就没有新的进账；已有的余额不受影响。",
        "Contributions were paid up to {last_paid}. Without them nothing new goes in; what is there already is not affected.",
    ),
    "account.now.retired": (
        "退休时年限够的，每月划入；不够的，要看当地。",
        "With enough years at retirement it is credited every month; if some are missing, the place decides.",
    ),
}

"""What the pages say of places: their parameters, the values they take, and a note where readers should know more."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "coverage.ends.facts": (
        "在{place}，医保缴到{last_paid}，报销最早到{earliest}、最晚到{latest}为止，要看当地从哪个月数起。先按早的那天打算。",
        "In {place}, paid up to {last_paid}, your cover ends on {earliest} at the earliest and {latest} at the latest. It depends on "
        "the month from which the place counts. Plan for the earlier day.",
    ),
    "parameter.base": ("缴费基数下限和上限（每月）", "Contribution base, lowest and highest (a month)"),
    "parameter.dues.employer": ("有单位：个人缴的部分", "With an employer: the employee's part"),
    "parameter.dues.flexible": ("灵活就业：自己缴多少", "Flexible workers: what they pay"),
    "parameter.share.employer": ("有单位：单位缴的部分", "With an employer: the employer's part"),
    "parameter.onset.residents": ("恢复待遇：转居民医保", "Cover begins: residents' insurance"),
    "parameter.onset.short_gap": ("恢复待遇：空1至3个月并补缴", "Cover returns: gap of 1 to 3, paid back"),
    "parameter.onset.long_gap": ("恢复待遇：空3个月以上", "Cover returns: gap of more than 3"),
    "parameter.onset.settled_next_month": (
        "恢复待遇：单位补清欠费；灵活就业空1至3个月并补缴",
        "Cover returns: employer, once settled; flexible after a gap of 1 to 3, paid back",
    ),
    "parameter.onset.flexible.short_gap": (
        "恢复待遇：灵活就业空1至3个月",
        "Cover returns: flexible after a gap of 1 to 3",
    ),
    "parameter.onset.flexible.gap_of_four_or_five_months": (
        "恢复待遇：灵活就业空4至5个月",
        "Cover returns: flexible after a gap of 4 or 5",
    ),
    "parameter.onset.flexible.gap_of_six_months": (
        "恢复待遇：灵活就业空6个月",
        "Cover returns: flexible after a gap of 6",
    ),
    "parameter.back_payment.province": (
        "补缴：单位和灵活就业（全省）",
        "Paying back: employer and flexible (provincial)",
    ),
    "value.onset.waits_of": (
        "等{least}到{most}个月，由经办机构定",
        "{least} to {most} months' wait, set by the office",
    ),
    "value.limits": ("{floor}至{ceiling}", "{floor} to {ceiling}"),
    "value.share": ("基数的{parts}", "{parts} of the base"),
    "value.share.extra": ("，另加每月{amount}", ", and {amount} a month besides"),
    "value.share.extra_by_month": (
        "，另加一年{year}（各月{least}或{most}）",
        ", and {year} a year besides ({least} or {most}, by month)",
    ),
    "value.fixed_base": ("基数固定为{base}，缴{share}", "base fixed at {base}: {share}"),
    "value.monthly_amount": ("每月{amount}，不看收入", "{amount} a month, whatever one earns"),
    "value.yearly_tiers": ("每年{tiers}，自己选", "{tiers} a year, as one chooses"),
    "place_note.110000": (
        "北京灵活就业每月584.92元是从2025年7月起的标准。2026年7月以后的新标准我们没见到公布，缴费前打 12393 确认。",
        "Beijing's 584.92 yuan a month for flexible workers holds since July 2025. We have not seen the amount from July 2026 published: "
        "confirm by calling 12393 before you pay.",
    ),
    "place_note.440100": (
        "广东关于断缴和转移的省级文件2025年6月30日已到期，续期的我们没见到。在那以后，断缴按全国框架回答，请打 12393 确认。",
        "Guangdong's rule on gaps and moves expired on 30 June 2025, and we know of no renewal. After that day the national frame answers "
        "for gaps: confirm by calling 12393.",
    ),
    "place_note.440300": (
        "广东关于断缴和转移的省级文件2025年6月30日已到期，续期的我们没见到，请打 12393 确认。费用按一档算：灵活就业只能参加一档，"
        "单位也可能给你上的是二档，缴得更少。",
        "Guangdong's rule on gaps and moves expired on 30 June 2025, and we know of no renewal: confirm by calling 12393. Costs are those of "
        "the first tier, the only one for flexible workers; an employer may have insured you in the second, which costs less.",
    ),
    "place_note.320100": (
        "南京断缴的规定来自2022年的转载；缴费基数上下限见到的是养老保险的口径。江苏规定：职工医保停保后90天内（含）参加居民医保的，"
        "没有等待期，缴费第二天起享受。",
        "What we hold on gaps in Nanjing is a reprint of 2022, and its base limits were published for pension insurance. In Jiangsu, whoever "
        "joins residents' insurance within 90 days of leaving employees' insurance has no waiting period and is covered from the day after "
        "paying.",
    ),
    "place_note.510100": (
        "成都灵活就业的缴费基数每年定一次，我们手里是2025年的。成都哪天停保、断缴后等多久，没有找到可靠的材料，按全国框架回答。",
        "Chengdu fixes flexible workers' base each year; what we hold is that of 2025. We found no reliable text on when cover stops or how "
        "long one waits there, so the national frame answers.",
    ),
    "place_note.500000": (
        "重庆断缴的规定来自2020年前后的转载，之后可能改过。“欠费次月”停，从最后缴费的月份数还是从第一个没缴的月份数，文件没写明，"
        "两种都列出来。",
        "What we hold on gaps in Chongqing is a reprint of about 2020; it may have changed. Its text stops cover in the month after the arrears "
        "and does not say whether to count from the last paid month or the first unpaid one, so both are shown.",
    ),
    "place_note.420100": (
        "武汉的规定来自官方答复的转载，之后可能改过。从单位离职的，3个月从离职或停缴算起，办理当月也算在内，所以最好在停缴后的"
        "第3个月以内办。",
        "What we hold for Wuhan is a reprint of an official answer; it may have changed. For those who leave an employer the three months run "
        "from leaving, the month of joining included, so join by the third month after payments stop.",
    ),
    "place_note.120000": (
        "天津来自2022年转载：灵活就业首次参保要等6个月；断缴的可以补缴，年限算数，补往年的要加利息。补缴后空月的费用报不报，文件没写。",
        "For Tianjin a reprint of 2022 says: flexible workers who join for the first time wait 6 months; a gap may be paid back and then counts "
        "as years, with interest for earlier years. Whether the gap's costs are then reimbursed it does not say.",
    ),
    "place_note.610100": (
        "西安只见到转载的缴费基数和单位、个人费率。灵活就业缴多少、哪天停保、断缴后等多久，没有找到可靠的材料，按全国框架回答。",
        "For Xi'an we hold only reprints of the base and of the rates of employers and employees. On what flexible workers pay, when cover "
        "stops and how long one waits we found no reliable text, so the national frame answers.",
    ),
}

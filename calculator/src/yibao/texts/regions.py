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
    "parameter.onset.switch": (
        "恢复待遇：参保满2年转居民医保，空窗不超过3个月并补缴",
        "Cover begins: residents' insurance after 2 years insured, gap of at most 3, paid back",
    ),
    "parameter.residents_within": ("转居民医保不用等的期限", "Joining residents' insurance without waiting"),
    "parameter.cash": ("个人账户取现", "Cash from the personal account"),
    "parameter.account.credit": ("个人账户每月进什么", "What goes into the personal account"),
    "parameter.account.retired": ("退休人员个人账户每月划入", "Retired: into the personal account each month"),
    "parameter.account.flexible": ("灵活就业人员的个人账户", "Flexible workers' personal account"),
    "parameter.on_benefit": ("领失业金期间的医保费", "Premium during unemployment benefit"),
    "parameter.deductible": ("住院起付线", "Inpatient deductible"),
    "parameter.scale.level_3": ("三级医院住院报销比例（在职）", "Inpatient, third-level hospital, in service"),
    "parameter.retired_own_share": ("退休人员住院自付", "Inpatient, the retired's own share"),
    "value.cash.earmarked": (
        "当天以前划入的还能取，之后划入的不能",
        "what came in before may be drawn, later money may not",
    ),
    "value.cash.if_it_cannot_move": (
        "跨省转不走的才划到银行卡",
        "paid out only where it cannot move to another province",
    ),
    "value.credit.before": (
        "自己缴的约2%，加单位缴费的一部分",
        "your own contribution of about 2%, and a part of the employer's",
    ),
    "value.credit.since": ("只有自己缴的约2%", "your own contribution of about 2% only"),
    "value.account.flexible": ("有个人账户", "there is a personal account"),
    "value.on_benefit": ("由失业保险基金缴", "paid by the unemployment fund"),
    "value.by_stay": (
        "当年第一次住院{first}，以后每次{later}",
        "{first} for the first stay of a year, {later} for each later one",
    ),
    "value.slice": ("{from}以上报{ratio}", "{ratio} above {from}"),
    "value.own_share": ("在职人员自付部分的{ratio}", "{ratio} of the own share in service"),
    "value.days": ("停保后{count}天内（含）", "within {count} days of leaving, the last included"),
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
    "place_note.310000.waiting": (
        "上海灵活就业的6个月等待期里断缴，要重新数（沪医保规〔2025〕7号）。转居民医保，集中参保期外参加或者没有连续参保的也有等待期"
        "（《上海市医疗保障条例》第十七条），几个月我们没见到。",
        "In Shanghai a break within flexible workers' 6 months starts the wait anew. Joining residents' insurance outside the season, or after a "
        "break, brings a wait too (Shanghai Medical Security Regulation, art. 17); how long we have not seen.",
    ),
    "place_note.310000.joining": (
        "我们见到的摘录里，上海灵活就业参保的条件是：年满16岁，男不到60岁、女不到55岁，在上海劳动就业；没有户籍条件（沪人社规〔2023〕5号）。",
        "The excerpt we know lets people join as flexible workers in Shanghai who are 16 or older, men under 60 and women under 55, and work "
        "there; it names no household registration.",
    ),
    "place_note.310000.year": (
        "上海的医保年度是7月1日到次年6月30日。退休人员从领养老金那个月的1日起享受医保待遇（市医保局2026年6月29日问答）。"
        "个人账户历年结余可以买商业健康保险等（《上海市医疗保障条例》）。",
        "Shanghai's insurance year runs from 1 July to 30 June. Retired people are covered from the 1st of the month in which the pension "
        "begins (official answer of 29 June 2026). What is left in the personal account from earlier years may buy commercial health "
        "insurance (Shanghai Medical Security Regulation).",
    ),
    "place_note.110000.inpatient": (
        "北京二级、一级医院住院，4万元以上的部分在职人员报97%；4万元以下的比例我们没见到（《北京市基本医疗保险规定》第三十六条摘录）。",
        "In Beijing's second- and first-level hospitals the fund pays 97% of inpatient costs above 40,000 yuan for people in service; the shares "
        "below we have not seen (Beijing regulation, art. 36, excerpt).",
    ),
    "place_note.110000.receipt": (
        "北京的门诊单据上有“医保内总金额”“医保外”“基金支付”“个人账户支付”“现金”等栏（市医保局接口规范 v2.13），填账单时目录外就填“医保外”的数。",
        "An outpatient receipt in Beijing names the amounts inside and outside insurance (“医保外”), and what fund, personal account and cash paid "
        "(official interface, v2.13): for costs outside the catalogue, take the second.",
    ),
    "place_note.440000.moving": (
        "广东那份到期的文件还写：跨市转移的，最后缴费的次月还由原来的市报销；省内转移，个人账户余额不划转也不取现（粤医保规〔2022〕6号）。",
        "The expired Guangdong document also says: who moves to another city is still covered by the old one in the month after the last payment; "
        "inside the province the balance of the personal account is neither moved nor paid out.",
    ),
    "place_note.440000.retirement": (
        "同一份文件：2030年起退休年限统一为男30年、女25年，本地实际缴费不少于10年；不够的可以按月缴或一次缴清，也可以用个人账户的钱缴，"
        "或者转居民医保、保留年限。它已到期，先打 12393 确认。",
        "The same document: from 2030 men need 30 years and women 25, at least 10 of them paid locally; missing years may be paid monthly or at "
        "once, from the personal account too, or one joins residents' insurance and keeps the years. It has expired: confirm by calling 12393.",
    ),
    "place_note.440000.benefit": (
        "广东领失业金期间，职工医保费由失业保险基金缴（《广东省失业保险条例》第二十四条）。",
        "In Guangdong the unemployment fund pays for employees' insurance while you draw unemployment benefit (provincial regulation, art. 24).",
    ),
    "place_note.440300.second_tier": (
        "深圳二档的费率从2023年10月起是2%：单位1.5%、个人0.5%。一档之外还有生育保险0.5%。",
        "Shenzhen's second tier costs 2% since October 2023: the employer 1.5%, you 0.5%. Maternity insurance is another 0.5% beside the first tier.",
    ),
    "place_note.440300.continuity": (
        "深圳一类门诊特定病种，连续参保不满12个月报60%，12到36个月报75%，满36个月报90%（摘录）。断缴会不会重新数，先打 12393 问清楚。",
        "For first-class special outpatient conditions Shenzhen pays 60% under 12 months insured without a break, 75% from 12 to 36, 90% from 36 "
        "(excerpt). Ask 12393 whether your gap starts the count anew.",
    ),
    "place_note.330100.paying": (
        "浙江：单位欠费，责令补缴的期限最长60天；退休时不满20年的，可以按月缴，也可以一次缴清（《浙江省医疗保障条例》第二十八、二十一条）。"
        "据转载，杭州补缴按8.9%缴，2026年缴费基数下限仍是4986元。",
        "In Zhejiang the order to pay arrears sets at most 60 days; who lacks years at retirement may pay monthly or at once (Zhejiang regulation, "
        "arts. 28 and 21). As reported, paying back in Hangzhou costs 8.9%, and the lowest base of 2026 is still 4,986 yuan.",
    ),
    "place_note.320100.joining": (
        "外地户籍在南京灵活就业参保，转载的说法不一：有的只要居住证，有的还要满10年。",
        "On people registered elsewhere who join as flexible workers in Nanjing reprints disagree: some ask for a residence permit only, "
        "some for 10 years besides.",
    ),
    "place_note.320100.outpatient": (
        "据报道，南京2023年1月起门诊没有起付线。",
        "As reported, Nanjing has no deductible for outpatient care since January 2023.",
    ),
    "place_note.320000.serious_illness": (
        "江苏居民大病保险2025年7月起一年最多付50万元；连续参保4年后每多一年加5000元，一年没报销也加5000元（合计不超过20%），"
        "断保一年减3000元（苏医保发〔2025〕26号）。",
        "In Jiangsu residents' serious-illness insurance pays up to 500,000 yuan a year since July 2025: 5,000 more for each further year after "
        "4 without a break, 5,000 for a year without claims (at most 20% in all), 3,000 less for each year of break.",
    ),
    "place_note.320000.retirement": (
        "据省里问答的转载，不是江苏户籍的，省内缴费的年限也要达标，才能在这里享受退休人员的医保待遇。",
        "As reported from a provincial answer, people registered outside Jiangsu need enough years paid inside it for cover in retirement there.",
    ),
    "place_note.320500.joining": (
        "据2022年的转载，外地户籍持居住证的，可以在苏州灵活就业参保。",
        "As reported in 2022, people registered elsewhere may join as flexible workers in Suzhou with a residence permit.",
    ),
    "place_note.510100.base": (
        "四川公布的养老、失业、工伤保险缴费基数，不是成都医保的缴费基数，别混用（川人社办发〔2025〕39号）。",
        "The base Sichuan publishes for pension, unemployment and work injury insurance is not Chengdu's medical one.",
    ),
    "place_note.500000.long_gap": (
        "重庆单位断缴超过3个月再补的，补缴期可以补划个人账户，那段时间的医疗费用不报（2020年前后的转载）。",
        "In Chongqing an employer's gap of more than 3 months, once paid back, still credits the personal account, but its medical costs are not "
        "reimbursed (reprint of about 2020).",
    ),
    "place_note.500000.residents": (
        "重庆居民医保，2020年前后的转载说：集中期参保，次年1月1日起享受；1至2月缴的次月1日起；3至9月缴的90天后。"
        "国家2025年起改成固定等3个月，先打 12393 确认。",
        "On residents' insurance in Chongqing a reprint of about 2020 says: joined in season, cover from 1 January; paid in January or February, "
        "from the next month; paid from March to September, after 90 days. Since 2025 the nation asks for 3 fixed months: confirm by 12393.",
    ),
    "place_note.420100.year": (
        "武汉灵活就业，一个年度里累计断缴4个月以上，也按首次参保算：连续缴满6个月，第7个月才能报（官方答复转载）。",
        "For flexible workers in Wuhan 4 or more unpaid months within one year count as joining for the first time: 6 months paid in a row, "
        "cover from the seventh (reprint of an official answer).",
    ),
    "place_note.420100.residents": (
        "武汉居民医保，2022年的转载说：本地户籍且上年参保的，次月享受；其他人第7个月。国家2025年起改成固定等3个月，先打 12393 确认。",
        "On residents' insurance in Wuhan a reprint of 2022 says: locals insured the year before are covered from the next month, others from the "
        "seventh. Since 2025 the nation asks for 3 fixed months: confirm by 12393.",
    ),
    "place_note.420100.outpatient": (
        "据报道，2023年门诊改革时，武汉退休人员门诊起付500元、一年最多报4000元，后来可能改过。灵活就业参保走湖北医疗保障小程序，"
        "进新单位要先停灵活就业（转载）。",
        "As reported, at the reform of 2023 retired people in Wuhan paid the first 500 yuan of outpatient care and got at most 4,000 a year; it may "
        "have changed. Flexible workers join in Hubei's medical insurance mini program, and leave there before a new employer adds them.",
    ),
    "place_note.120000.waiting": (
        "天津首次灵活就业的6个月里，断缴不超过3个月、恢复时补足的，接着数；超过3个月的，从恢复当月重新数（2022年转载）。"
        "退休人员的大额医疗费救助一年360元（转载）。",
        "Within the 6 months of who joins as a flexible worker for the first time in Tianjin, a break of up to 3 months, paid back, does not stop "
        "the count; a longer one starts it anew. Retired people pay 360 yuan a year for large-expense relief (both as reported).",
    ),
    "place_note.610100.outpatient": (
        "据报道，西安门诊起付200元，一年最多报2000元，退休人员2500元。单位费率2025年12月起降到7%，到哪天为止没见到。",
        "As reported, in Xi'an you pay the first 200 yuan of outpatient care and get at most 2,000 a year, 2,500 in retirement. The employer's rate "
        "is down to 7% since December 2025; until when we have not seen.",
    ),
}

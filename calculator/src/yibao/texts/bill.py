"""Sentences of the question bill, keyed ``rule.reason``."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "rule.bill.split": ("这张账单谁付多少", "Who pays what of this bill"),
    "rule.bill.catalogue": ("目录内有多少", "How much is inside the catalogue"),
    "rule.bill.cause": ("这种原因，医保管吗", "Does the fund pay for this cause"),
    "rule.bill.advance": ("对方不付，医保先垫多少", "What the fund advances if they do not pay"),
    "rule.bill.cover": ("看病那天在保吗", "Was the day covered"),
    "rule.bill.deductible": ("起付线多少", "The deductible"),
    "rule.bill.share": ("医保报多少", "What the fund reimburses"),
    "rule.bill.cap": ("封顶线多少", "The cap"),
    "rule.bill.account": ("个人账户能付多少", "What the personal account can pay"),
    "rule.bill.cash": ("自己还要掏多少", "What is left to pay in cash"),
    "bill.split.unknown": (
        "填上账单总额，才能算出统筹基金、个人账户和你自己各付多少。",
        "Give the total of the bill. Then we can work out what the pooled fund (统筹基金), your personal account and you yourself pay.",
    ),
    "bill.split.settled": (
        "共{total}：统筹基金付{fund}，个人账户可以付{account}，你自己付{cash}。",
        "Of {total}, the pooled fund (统筹基金) pays {fund}, your personal account can pay {account}, and you pay {cash}.",
    ),
    "bill.split.account_open": (
        "共{total}：统筹基金付{fund}，其余{rest}由你负担。其中多少能从个人账户付，要看余额和看病的原因。",
        "Of {total}, the pooled fund (统筹基金) pays {fund}; the other {rest} is yours. How much of it your personal account can pay "
        "depends on the balance and on the cause.",
    ),
    "bill.split.open": (
        "共{total}：统筹基金最少付{least}，最多付{most}，其余由你负担。为什么定不下来，看下面几条。",
        "Of {total}, the pooled fund (统筹基金) pays at least {least} and at most {most}; the rest is yours. The points below say why it stays open.",
    ),
    "bill.catalogue.unknown": (
        "看账单上“自费”或“目录外”一栏：这部分医保不付，没填就只能给范围。",
        "Look for the part outside the catalogue (目录外) on the bill: the fund does not pay it, and without it there is only a range.",
    ),
    "bill.catalogue.said": (
        "目录内{inside}，医保按规定报；目录外{outside}，由你负担。",
        "Inside the catalogue: {inside}, reimbursed by the rules. Outside it: {outside}, yours to pay.",
    ),
    "bill.cause.unknown": (
        "先说因为什么看病。工伤、别人造成的、公共卫生项目、在境外看的，医保基金不付。",
        "Tell us the cause. The fund does not pay for work injuries, harm done by a third party, public health services or treatment abroad.",
    ),
    "bill.cause.illness": (
        "生病的费用，目录内的在医保支付范围里。",
        "Illness: costs inside the catalogue are for the fund.",
    ),
    "bill.cause.work_injury": (
        "工伤的费用应当由工伤保险基金付，医保基金不付。",
        "Work injury: the work injury insurance fund pays, not the medical insurance fund.",
    ),
    "bill.cause.third_party": (
        "别人造成的，应当由对方负担，医保基金不付。对方不付、或者找不到人的，医保基金先垫付，再向对方追。",
        "A third party caused it and should pay, not the fund. If they do not pay or cannot be found, the fund pays first and claims it back from them.",
    ),
    "bill.cause.public_health": (
        "公共卫生项目应当由公共卫生经费负担，医保基金不付。",
        "Public health services are paid from public health money, not by the fund.",
    ),
    "bill.cause.abroad": (
        "在境外看病的费用，医保基金不付。",
        "The fund does not pay for treatment abroad.",
    ),
    "bill.advance.not_covered": (
        "看病那天不在保，医保基金不垫付，只能向对方要。",
        "The day was not covered, so the fund advances nothing; the claim is against the third party.",
    ),
    "bill.advance.not_paid_by_them": (
        "对方不付或者找不到人时，可以向参保地医保经办机构申请先行支付，金额按平常的报销算。",
        "If they do not pay or cannot be found, ask your local medical insurance office for the advance payment (先行支付). It is as much as would normally be reimbursed.",
    ),
    "bill.advance.paid_already": (
        "对方不付或者找不到人时，可以向参保地医保经办机构申请先行支付，金额按平常的报销算。你已经把医院的钱付了，也不影响申请。",
        "If they do not pay or cannot be found, ask your local medical insurance office for the advance payment (先行支付). It is as much as would normally be reimbursed. "
        "Having paid the hospital already does not stand in the way.",
    ),
    "bill.cover.unknown": (
        "要知道看病的日子和医保最后缴到哪个月，才能判断那天报不报。",
        "We need the day of treatment and the last month paid for to tell whether that day is covered.",
    ),
    "bill.cover.covered": ("{day}在保，医保照常报销。", "{day} was covered: the fund pays its share."),
    "bill.cover.covered_once_paid_back": (
        "{day}落在空窗期里，空窗期补缴上了才报。",
        "{day} falls in the gap and is reimbursed only once the gap is paid back (补缴).",
    ),
    "bill.cover.waiting": (
        "{day}还在待遇等待期里，医保不报。",
        "{day} falls in the waiting period (待遇等待期): the fund does not pay.",
    ),
    "bill.cover.not_covered": ("{day}不在保，医保不报。", "{day} was not covered: the fund does not pay."),
    "bill.cover.place_decides": (
        "{day}在不在保，要看参保地怎么定。不在保，医保就一分不报。",
        "Whether {day} was covered depends on the place where you are insured. If it was not, the fund pays nothing.",
    ),
    "bill.cover.retired": (
        "退休以后看缴费年限：够了，{day}在保；不够，要看当地怎么接。",
        "After retirement your years of contributions count: with enough of them {day} was covered; if some are missing, the place decides.",
    ),
    "bill.deductible.own": (
        "按你填的起付线{deductible}算，这以下由你负担。",
        "We use your figure: the first {deductible} is yours to pay.",
    ),
    "bill.deductible.unknown": (
        "起付线看在哪里看病、今年第几次住院。",
        "The deductible depends on where you were treated and on which stay of the year it was.",
    ),
    "bill.deductible.place": (
        "起付线由参保地定，没有全国统一的数（1998年的框架是当地平均工资的10%左右）。知道的话填上，范围就小了。",
        "The place sets the deductible; there is no national figure (the frame of 1998 says about 10% of the local average wage). If you know it, "
        "give it and the range gets narrower.",
    ),
    "bill.deductible.settled": (
        "按参保地的结算案例，今年第{stay}次住院，起付线{deductible}。",
        "As bills were settled in your place, the deductible for stay number {stay} of the year is {deductible}.",
    ),
    "bill.share.own": (
        "起付线以上、目录内的部分，按你填的{ratio}报。",
        "Above the deductible and inside the catalogue, {ratio} is reimbursed, the figure you gave.",
    ),
    "bill.share.pharmacy": (
        "在定点药店买药，由个人账户付。当地药店也能报销的，填上报销比例再算。",
        "At a designated pharmacy the personal account pays. If your place reimburses there too, give its ratio.",
    ),
    "bill.share.slices": (
        "按参保地的规定，起付线以上分段报：{second_from}以内报{first}，{second_from}到{third_from}报{second}，{third_from}以上报{third}。",
        "By the rules of your place the fund pays in slices above the deductible: {first} up to {second_from}, {second} from {second_from} to {third_from}, "
        "{third} above {third_from}.",
    ),
    "bill.share.unknown": (
        "报多少，看在哪里看病、医院几级、在职还是退休。",
        "How much is reimbursed depends on where you were treated, the level of the hospital, and whether you are in service or retired.",
    ),
    "bill.share.place": (
        "报销比例由参保地定，没有全国统一的数，这里只能给范围。知道的话填上，或者打 12393 问。",
        "The place sets the ratio; there is no national figure, so this is a range. Give the ratio if you know it, or ask 12393.",
    ),
    "bill.cap.not_said": (
        "没有填封顶线，按这张账单没超过封顶线算。金额特别大的，请填上（1998年的框架是当地平均工资的4倍左右，各地自己定）。",
        "No cap was given, so we take this bill to stay below it. If the amount is very large, give the cap (about 4 times the local average wage "
        "in the frame of 1998; the place sets it).",
    ),
    "bill.cap.own": (
        "按你填的封顶线，统筹基金最多付{cap}。",
        "By the cap you gave, the pooled fund pays {cap} at most.",
    ),
    "bill.account.own_share": (
        "在定点医院、定点药店，由你负担的部分可以先用个人账户付，有多少付多少；那天在不在保都行。",
        "At designated (定点) hospitals and pharmacies your own share can come out of the personal account, as far as the balance reaches, covered or not.",
    ),
    "bill.account.place": (
        "那时的全国规定没有写明住院能不能用个人账户，看当地。",
        "The national rules of that time do not say whether the personal account may pay for inpatient care; it was for the place to say.",
    ),
    "bill.account.abroad": (
        "境外没有定点医院，个人账户用不了。",
        "There are no designated hospitals abroad, so the personal account cannot be used.",
    ),
    "bill.account.public_health": (
        "公共卫生的费用，个人账户不能付。",
        "The personal account may not pay for public health services.",
    ),
    "bill.cash.rest": (
        "统筹基金和个人账户都没付的，就要自己掏钱。",
        "What neither the pooled fund nor the personal account pays is left to you.",
    ),
}

"""Sentences of the question card, keyed ``rule.reason``."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "rule.card.allowed": ("卡或码可以这样用吗", "May the card or code be used this way"),
    "rule.card.vouchers": ("卡和码，有一样就行吗", "Will either the card or the code do"),
    "rule.card.number": ("社会保障号码就是身份证号吗", "Is the social security number the identity number"),
    "rule.card.misused_by_others": ("被人冒用了，要马上挂失吗", "If someone misuses mine, should I report it at once"),
    "rule.card.refund": ("要退钱吗", "Must the money be paid back"),
    "rule.card.suspension": ("会停多久联网结算", "How long settlement is suspended"),
    "rule.card.fine": ("罚多少", "How high the fine is"),
    "rule.card.crime": ("可能是犯罪吗", "May it be a crime"),
    "rule.card.treatment_limited": ("以后看病的地方会受限吗", "May the places of treatment be limited"),
    "card.allowed.unknown": (
        "看病买药只能用自己的卡或码。说说是怎么用的，才能判断行不行。",
        "For care and drugs you may only use your own card or code. Tell us how it was used, and we can say whether that is allowed.",
    ),
    "card.allowed.own": (
        "可以。看病买药用自己的卡或码，对方要查验时主动出示。",
        "Yes. Use your own card or code for care and drugs, and show it when asked.",
    ),
    "card.allowed.lent": (
        "不可以。卡或码不能交给别人冒名看病买药，家人也不行。家人凭自己的卡或码看病、从你的个人账户付钱，是另一回事，那是合法的家庭共济。",
        "No. Nobody else may use your card or code for care or drugs, not even family. Family members who use their own, "
        "paid from your personal account, are another matter: that is lawful family sharing (家庭共济).",
    ),
    "card.allowed.used_anothers": (
        "不可以。拿别人的卡或码冒名看病买药，借来的也一样，除了退钱还要罚款。替人买药、用家人的个人账户付钱，各有合法的办法，不算冒用。",
        "No. Posing as someone else with their card or code, borrowed or not, means paying back and a fine. Buying drugs for "
        "someone, or paying from a relative's personal account, can be done lawfully and is not the same thing.",
    ),
    "card.allowed.family_account": (
        "可以。家人凭自己的卡或码看病买药，从你的个人账户付该自己出的那部分，是合法的家庭共济，不是出借。",
        "Yes. When family members use their own card or code and their own share is paid from your personal account, "
        "that is lawful family sharing (家庭共济), not lending.",
    ),
    "card.allowed.family_account_place": (
        "国家已经允许家人用你的个人账户，从哪天起能用由当地定。看病买药仍要用家人自己的卡或码。",
        "The national guidance lets family use your personal account; the place decides from which day. "
        "They still need their own card or code.",
    ),
    "card.allowed.bought_for_another": (
        "可以。有特殊原因、受人委托代买药的，带上委托人和你自己两个人的身份证明。",
        "Yes. If someone has a special reason to ask you, bring two identity documents: theirs and yours.",
    ),
    "card.allowed.outside": (
        "{as_of}能不能这样用，我们手里没有当时有效的规定。",
        "We hold no rule in force on {as_of} on this use.",
    ),
    "card.vouchers.either": (
        "看病买药，社会保障卡、医保电子凭证（医保码）任选一样。社会保障卡管养老、医疗、工伤、失业、生育五种保险，有实体卡和电子卡，有事问 12333；"
        "医保电子凭证管医疗和生育，有事问 12393。老的银行医保卡已经由这两样接替。",
        "For care and drugs either will do: the social security card (社会保障卡) or the medical e-voucher (医保电子凭证, also 医保码). "
        "The card, physical or electronic, is for all five kinds of social insurance: pension, medical, work injury, unemployment and maternity; ask 12333. "
        "The e-voucher is for medical and maternity insurance; ask 12393. The two have taken the place of the old bank-issued medical card.",
    ),
    "card.vouchers.outside": (
        "那时要用哪种凭证，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time on which voucher was needed.",
    ),
    "card.number.identity_number": (
        "社会保障号码就是公民身份号码，全国统一，换单位、换城市都不变。",
        "The social security number is the citizen identity number, one for the whole country. It stays the same in every job and city.",
    ),
    "card.number.outside": (
        "那时用什么号码，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time on the number.",
    ),
    "card.misused_by_others.report": (
        "被人冒用了，马上挂失：社会保障卡问 12333，医保电子凭证问 12393；留好消费记录，向医保部门举报。卡和码要自己保管好，不要把照片、密码发给别人。",
        "If someone misuses yours, report it at once: 12333 for the social security card, 12393 for the e-voucher. Keep the records and tell the "
        "medical insurance authority. Keep card and code safe, and send nobody pictures or passwords.",
    ),
    "card.misused_by_others.outside": (
        "那时怎么处理，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time on what to do.",
    ),
    "card.refund.loss": (
        "医保部门会责令改正；医保基金因此有损失的，要退回。",
        "You are ordered to stop, and to pay back what the fund has lost by it.",
    ),
    "card.suspension.range": (
        "参保人的医疗费用联网结算会暂停{least}到{most}个月，几个月由医保部门定。",
        "Network settlement of the insured person's bills is suspended for {least} to {most} months; the authority decides how many.",
    ),
    "card.fine.without_intent": (
        "单是出借，不罚款。为骗医保的钱而出借、让医保基金受了损失的，另罚骗取金额的{least}到{most}倍。",
        "Lending by itself bears no fine. Lending in order to defraud the fund, with a loss to it, is fined {least} to {most} times the amount obtained.",
    ),
    "card.fine.unknown": (
        "另罚骗取金额的{least}到{most}倍。说说医保因此付了多少，就能算出范围。",
        "The fine is {least} to {most} times the amount obtained. Tell us what the fund paid, and we can work out the range.",
    ),
    "card.fine.range": (
        "骗取了{amount}，罚{least}到{most}倍，也就是{least_fine}到{most_fine}，具体数由医保部门定。退回的钱另算。",
        "For {amount} obtained, {least} to {most} times: {least_fine} to {most_fine}. The authority decides. What is paid back comes on top.",
    ),
    "card.crime.if_serious": (
        "构成犯罪的，依法追究刑事责任。",
        "If it amounts to a crime, it is prosecuted.",
    ),
    "card.treatment_limited.fraud": (
        "骗取医保基金的，还会被限制在哪里看病（《医疗保障法》，2027年1月1日起施行）。",
        "Whoever defrauds the fund may also be limited in where to be treated (Medical Security Law, in force from 1 January 2027).",
    ),
}

"""Sentences of the questions coverage, gap and balance, keyed ``rule.reason``."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    # ── coverage.covered: on the day asked for ──────────────────────────────────────────────────────
    "coverage.covered.unknown": (
        "先说说医保最后缴到哪个月，才能算出你现在还在不在保。",
        "Tell us the last month that was paid for. Then we can say whether you are covered.",
    ),
    "coverage.covered.covered": (
        "{as_of}，你在保：看病住院，统筹基金照常报销。",
        "On {as_of} you are covered: the pooled fund (统筹基金) pays its share of your care.",
    ),
    "coverage.covered.covered_once_paid_back": (
        "{as_of}落在空窗期里。空窗期补缴上了，这天的费用可以补报；没补缴，就不报。",
        "{as_of} falls in the gap. Once the gap is paid back (补缴), that day's costs are reimbursed; "
        "if it is not, they are not.",
    ),
    "coverage.covered.waiting": (
        "{as_of}，你已经在缴费，但还在待遇等待期里：费用要自己付，个人账户里的钱可以用。",
        "On {as_of} you are paying, but still in the waiting period (待遇等待期): you pay for care yourself, "
        "and may use the money in your personal account.",
    ),
    "coverage.covered.not_covered": (
        "{as_of}，你不在保：医保不报销。个人账户里的钱照样能用。",
        "On {as_of} you are not covered: the fund does not reimburse. The money in your personal account is still yours to use.",
    ),
    "coverage.covered.covered_either_way": (
        "{as_of}的费用能报：这天或者在保，或者补缴以后补报，是哪一种由参保地定。",
        "Your care on {as_of} is paid for: the day is covered, or its costs are reimbursed once the gap is paid back. "
        "Which of the two is for your place to decide.",
    ),
    "coverage.covered.perhaps_once_paid_back": (
        "{as_of}，你不在保：医保不报销。补缴以后能不能补报，由参保地定。个人账户里的钱照样能用。",
        "On {as_of} you are not covered: the fund does not reimburse. Whether it does once the gap is paid back is for your "
        "place to decide. The money in your personal account is still yours to use.",
    ),
    "coverage.covered.waiting_or_not": (
        "{as_of}还不能报销：待遇没恢复，或者还在等待期里。费用要自己付，个人账户里的钱可以用。",
        "On {as_of} you are not covered yet: cover has not returned, or you are in the waiting period. You pay for care "
        "yourself, and may use the money in your personal account.",
    ),
    "coverage.covered.place_decides": (
        "{as_of}能不能报销，要看参保地怎么定。",
        "Whether {as_of} is covered depends on the place where you are insured.",
    ),
    "coverage.covered.retired": (
        "你是退休离岗：职工医保缴费年限够了，不用再缴，待遇终身享受；不够，可以补到够。要多少年，各地不同。",
        "You left to retire. With enough years in employees' medical insurance you pay no more and stay covered for life; "
        "if not, you may pay up. How many years is set locally.",
    ),
    # ── coverage.ends: the last day ─────────────────────────────────────────────────────────────────
    "coverage.ends.unknown": (
        "停缴以后报销就会停，停在哪天要从最后缴费的月份算起。",
        "Reimbursement stops some time after payments stop. The day is counted from the last month paid for.",
    ),
    "coverage.ends.retired": (
        "退休以后看缴费年限，不看最后缴到哪个月。",
        "After retirement what counts is your years of contributions, not the last month paid.",
    ),
    "coverage.ends.for_life": (
        "在{place}，职工医保缴满{years}年的退休人员不用再缴，{from}起一直报销。",
        "In {place}, with {years} years in employees' medical insurance, retired people pay no more: you are covered from {from} on, for life.",
    ),
    "coverage.ends.no_break": ("缴费没有断，报销也不断。", "Payments are unbroken, so cover does not stop."),
    "coverage.ends.settled": (
        "在{place}，医保缴到{last_paid}，报销到{latest}（含当天）。",
        "In {place}, paid up to {last_paid}, you are covered up to and including {latest}.",
    ),
    "coverage.ends.conflict": (
        "在{place}，两份官方材料说法不同：缴到{last_paid}，照一份报销到{earliest}，照另一份报销到{latest}。先按早的那天打算。",
        "In {place} two official texts disagree. Paid up to {last_paid}, one covers you up to {earliest}, the other "
        "up to {latest}. Plan for the earlier day.",
    ),
    "coverage.ends.place": (
        "医保缴到{last_paid}，报销最早到{earliest}、最晚到{latest}为止，由参保地定。",
        "Paid up to {last_paid}, your cover ends on {earliest} at the earliest and {latest} at the latest. "
        "The place where you are insured decides.",
    ),
    "coverage.ends.outside": (
        "{last_paid}以后哪天停，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time for the day cover ends after {last_paid}.",
    ),
    # ── coverage.resumes: from which day again ──────────────────────────────────────────────────────
    "coverage.resumes.retired": (
        "年限够的，不存在恢复的问题；不够的，补足之后怎么接上由当地定。",
        "With enough years there is nothing to resume. If years are missing, the place decides how cover goes on once you have paid up.",
    ),
    "coverage.resumes.for_life": ("年限够了，报销不断。", "Your years are enough, so cover goes on."),
    "coverage.resumes.not_resuming": (
        "你打算先不参保：重新缴费之前，报销不会恢复。",
        "You do not plan to be insured: reimbursement does not return until you pay again.",
    ),
    "coverage.resumes.unknown": (
        "接下来怎么参保、从哪个月缴起，决定了哪天重新能报销。",
        "How you are insured next, and from which month, decides when you are covered again.",
    ),
    "coverage.resumes.no_break": (
        "从{first_paid}接着缴，中间没有空月，报销不中断。",
        "Paying again from {first_paid} leaves no empty month: your cover continues.",
    ),
    "coverage.resumes.settled": (
        "在{place}，从{first_paid}缴起，{earliest}起重新能报销。",
        "In {place}, paying from {first_paid}, you are covered again from {earliest}.",
    ),
    "coverage.resumes.conflict": (
        "在{place}，从{first_paid}缴起，照一份官方材料{earliest}起能报销，照另一份{latest}起才能。",
        "In {place}, paying from {first_paid}, one official text covers you from {earliest}, the other only from {latest}.",
    ),
    "coverage.resumes.facts": (
        "在{place}，从{first_paid}缴起，最早{earliest}、最晚{latest}起能报销，要看具体日子和当地怎么数。",
        "In {place}, paying from {first_paid}, you are covered from {earliest} at the earliest and {latest} at the latest. "
        "It depends on the exact days and on how the place counts.",
    ),
    "coverage.resumes.place": (
        "从{first_paid}缴起，最早{earliest}、最晚{latest}起重新能报销，由参保地定。",
        "Paying from {first_paid}, you are covered again from {earliest} at the earliest and {latest} at the latest. The place decides.",
    ),
    "coverage.resumes.outside": (
        "从{first_paid}缴起哪天能报销，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time for when cover begins after paying from {first_paid}.",
    ),
    # ── gap ─────────────────────────────────────────────────────────────────────────────────────────
    "gap.length.none": (
        "{last_paid}之后紧接着缴{first_paid}，没有空月。",
        "{first_paid} is paid right after {last_paid}: no month is missing.",
    ),
    "gap.length.short": (
        "{last_paid}和{first_paid}之间空了{gap}个月，没超过{limit}个月。",
        "Months without payment between {last_paid} and {first_paid}: {gap}. That is within {limit}.",
    ),
    "gap.length.long": (
        "{last_paid}和{first_paid}之间空了{gap}个月，超过{limit}个月。",
        "Months without payment between {last_paid} and {first_paid}: {gap}. That is more than {limit}.",
    ),
    "gap.length.before": (
        "{last_paid}和{first_paid}之间空了{gap}个月。3个月这条线是2021年12月起的全国办法定的，那时还没有。",
        "Months without payment between {last_paid} and {first_paid}: {gap}. The line of 3 months is drawn by national measures of December "
        "2021; it was not there yet.",
    ),
    "gap.back_payment.other_fund": (
        "领失业金期间的医保费由失业保险基金出，只管领金的月份，前面的空月补不上。",
        "While you draw unemployment benefit the unemployment fund pays your premium, for those months only. It does not fill earlier gaps.",
    ),
    "gap.back_payment.no_gap": ("没有空月，不用补缴。", "No month is missing, so there is nothing to pay back."),
    "gap.back_payment.too_long": (
        "空了超过{limit}个月，国家的补缴衔接办法不再适用，空月的费用不补报。以前缴的年限还算数。",
        "The gap is longer than {limit} months, so the national rule on paying back no longer applies and its costs stay your own. "
        "The years you paid before still count.",
    ),
    "gap.back_payment.not_paid_back": (
        "空月不补缴，那段时间的费用就不报销。",
        "If the gap is not paid back, costs in those months are not reimbursed.",
    ),
    "gap.back_payment.outside": (
        "能不能补缴、补了报不报，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time on paying the gap back.",
    ),
    "gap.back_payment.place": (
        "空窗不超过{limit}个月，国家办法允许按参保地规定补缴，补了之后空月的费用可以补报。当地收不收、报不报，要问清楚。",
        "For gaps of up to {limit} months the national rule lets you pay back as the place provides, and then the gap's costs are "
        "reimbursed. Whether your place accepts it is for the place to say.",
    ),
    "gap.back_payment.facts": (
        "在{place}，单位在税务部门限定的期限内补上欠费，空月的费用才补报；过了期限，空月归单位负担，或者自己付。",
        "In {place} the gap's costs are reimbursed only if the employer pays its arrears within the time the tax office sets. "
        "After that the fund does not pay for those months.",
    ),
    "gap.back_payment.reimbursed": (
        "在{place}，补缴以后，空月的费用可以补报。",
        "In {place} the gap's costs are reimbursed once it is paid back.",
    ),
    "gap.back_payment.not_reimbursed": (
        "在{place}，空月里的费用不报销，补缴了也不补报。",
        "In {place} costs in the gap are not reimbursed, even if it is paid back.",
    ),
    "gap.back_payment.not_accepted": (
        "在{place}，这样参保的不能事后补缴，空月里的费用不报销。",
        "In {place} whoever is insured this way cannot pay back later; costs in the gap are not reimbursed.",
    ),
    "gap.bridge.reaches": (
        "用得上：以前参保满{years}年、空窗不超过{limit}个月，按当地规定补缴以后没有待遇等待期，缴费当月起享受，空月的费用可以补报。",
        "Yes: with {years} years insured and a gap of at most {limit} months you pay back as the place provides; then there is no waiting period, "
        "cover begins in the paying month, and the gap's costs are reimbursed.",
    ),
    "gap.bridge.too_long": (
        "用不上：空了{gap}个月，超过{limit}个月。",
        "No: months in the gap: {gap}, more than {limit}.",
    ),
    "gap.bridge.unknown": (
        "要看以前参保满没满{years}年。告诉我们职工医保累计缴了多少个月。",
        "It takes {years} years insured before. Tell us how many months of employees' insurance you have paid in all.",
    ),
    "gap.bridge.other_years": (
        "职工医保不满{years}年。以前还参加过居民医保的，加起来可能够，打 12393 问。",
        "Your employees' insurance is under {years} years. Years in residents' insurance before it may make up the rest: ask 12393.",
    ),
    "gap.residents_wait.both_readings": (
        "全国框架：在集中参保期以外参加，或者断过保的，固定等{fixed}个月，断保每多一年再加1个月，合计{least}到{most}个月；"
        "断保第一年加不加，两种理解都有，各省定细则。每多缴一年保费少等1个月，最少等{floor}个月。新生儿等不用等；断保还可能降低大病保险的限额。",
        "In the national frame joining outside the season, or after a break, costs {fixed} fixed months and one more for each further year of "
        "break: {least} to {most} in all. Whether the first year adds one can be read both ways; provinces set the details. Each further year "
        "paid takes a month off, down to {floor}. Newborns and similar groups do not wait; a break may also lower the serious-illness limit.",
    ),
    "gap.residents_wait.fixed": (
        "全国框架：在集中参保期以外参加的，固定等{fixed}个月，合计{least}到{most}个月，最少{floor}个月。新生儿等不用等。",
        "In the national frame joining outside the season costs {fixed} fixed months: {least} to {most} in all, at least {floor}. Newborns and similar "
        "groups do not wait.",
    ),
    "gap.season.january": (
        "在集中参保期内缴下一年的费用，从{day}起享受；断过保的可能还要等。",
        "Pay for the next year in the season and you are covered from {day}; after a break you may still have to wait.",
    ),
    "gap.waiting_period.none": ("没有待遇等待期。", "There is no waiting period (待遇等待期)."),
    "gap.waiting_period.settled": (
        "在{place}，要等{most}个月（待遇等待期），等的时候也要每月缴费。",
        "In {place} the waiting period (待遇等待期) is {most} months. Keep paying while you wait.",
    ),
    "gap.waiting_period.facts": (
        "在{place}，待遇等待期是{least}到{most}个月。你的情况正好在边上，要看具体日子和当地怎么数。",
        "In {place} the waiting period (待遇等待期) is {least} to {most} months. Your case is right on the line, so the exact days, "
        "and how the place counts them, matter.",
    ),
    "gap.waiting_period.place": (
        "待遇等待期由参保地定：{least}到{most}个月。",
        "The place sets the waiting period (待遇等待期): {least} to {most} months.",
    ),
    "gap.waiting_period.conflict": (
        "在{place}，等多久，官方材料说法不同：{least}到{most}个月。",
        "In {place} official texts disagree on the waiting period: {least} to {most} months.",
    ),
    "gap.waiting_period.outside": (
        "等多久，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time on how long one waits.",
    ),
    # ── balance ─────────────────────────────────────────────────────────────────────────────────────
    "balance.usable.always": (
        "能用。停的是报销，不是个人账户里的钱：余额还是你的，可以接着用。",
        "Yes. What stops is reimbursement, not your money: the balance of your personal account (个人账户) stays yours to use.",
    ),
    "balance.kept.always": (
        "余额不清零，也没有期限：离职、断缴、跨年都不影响。",
        "It is not cleared and does not expire: not by leaving a job, not by a break, not at year end.",
    ),
    "balance.uses.before_guidance": (
        "那时全国只说到自己的门诊和药店费用；住院、家人能不能用，看当地。",
        "The national text of that time speaks of your own outpatient care and pharmacy costs; inpatient care and family were for the place "
        "to say.",
    ),
    "balance.uses.own_share": (
        "可以付定点医院里该自己出的钱（住院也可以）和定点药店的药品、医疗器械、医用耗材；"
        "配偶、父母、子女的也行。公共卫生、健身、养生保健不能用。",
        "It pays your own share at designated (定点) hospitals, inpatient care included, and drugs, devices and supplies "
        "at designated pharmacies, for you, your spouse, parents and children. Not for public health, fitness or wellness.",
    ),
}

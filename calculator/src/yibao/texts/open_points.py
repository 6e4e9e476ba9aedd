"""Deadlines, assumptions, notices and questions for the hotline."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "deadline.gap.back_payment.do": (
        "最晚缴上{first_paid}的医保费，并补缴{from}到{to}（当地允许的话）。",
        "Be paid for {first_paid} at the latest, and pay back {from} to {to} where your place allows it.",
    ),
    "deadline.gap.back_payment.missed": (
        "空窗会超过3个月：空月的费用不补报，还可能要等最多6个月才能报销。",
        "The gap becomes longer than 3 months: its costs are not reimbursed, and you may wait up to 6 months for cover.",
    ),
    "deadline.gap.cutoff.do": (
        "在{place}以灵活就业参保，最晚{day}办好，才从{first_paid}缴起。",
        "In {place}, join as a flexible worker by {day} for {first_paid} to count.",
    ),
    "deadline.gap.cutoff.missed": (
        "要从下个月缴起，空窗多一个月。",
        "Payment starts with the next month and the gap grows by one.",
    ),
    "deadline.gap.waiting_period.do": (
        "在{place}想自己交（灵活就业）的，最晚缴上{first_paid}的医保费。",
        "In {place}, if you will pay as a flexible worker (灵活就业), be paid for {first_paid} at the latest.",
    ),
    "deadline.gap.waiting_period.missed": (
        "可能要等{most}个月才能报销。",
        "You may have to wait {most} months for cover.",
    ),
    "deadline.gap.residents.do": (
        "在{place}想转居民医保的，最晚这天参保缴费：停保后{days}天内没有等待期。",
        "In {place}, to join residents' insurance without waiting, join and pay by this day: within {days} days of leaving employees' insurance.",
    ),
    "deadline.gap.residents.missed": (
        "可能要等3个月或更久才能报销。",
        "You may have to wait 3 months or longer for cover.",
    ),
    "assumed.paid_until": (
        "到{last_paid}为止每个月都缴了。",
        "Every month up to {last_paid} was paid.",
    ),
    "assumed.nothing_since": (
        "{last_paid}以后还没有以任何方式缴过。",
        "Nothing has been paid in any way since {last_paid}.",
    ),
    "assumed.ways_from": (
        "比较各条路时，从{first_paid}缴起。那个月赶不上的，下个月再来算一次。",
        "The ways are compared as if paid from {first_paid}. If you miss that month, check again the month after.",
    ),
    "assumed.paid_since": (
        "从{first_paid}起每个月都按时缴。",
        "From {first_paid} every month is paid on time.",
    ),
    "assumed.on_benefit": (
        "失业金一直领着；算上以前没领完的，最长领到{to}。",
        "You go on drawing unemployment benefit: until {to} at the longest, months left from before included.",
    ),
    "assumed.same_area": (
        "接下来还在{place}参保。换了地方，要按新地方的规定算。",
        "You go on being insured in {place}. In another place that place's rules apply.",
    ),
    "notice.region_not_held": (
        "我们还没有这个地方（{code}）的规定，下面按全国的框架回答，范围会宽一些。",
        "We hold no rules for this place ({code}) yet. The answer uses the national frame, so it is wider.",
    ),
    "notice.other_area": (
        "你要换地方参保：恢复报销按新地方的规定，我们不知道是哪里，所以按全国的框架回答。",
        "You will be insured in another place. Its rules decide when cover returns; we do not know it, so the national frame applies.",
    ),
    "notice.place_text_not_in_force": (
        "我们手里{place}的文件，在你这段时间不在有效期内，所以按全国的框架回答。",
        "The texts we hold for {place} are not in force on your dates, so the national frame applies.",
    ),
    "notice.medical_security_law": (
        "{day}起施行《医疗保障法》。变的：没有职工医保等保障的公民应当参加居民医保；待遇从哪天起由省里定；骗保的处罚写进了这部法。"
        "不变的：断缴、补缴、等待期和个人账户它没有规定，照旧看现行文件和参保地；它没写的，《社会保险法》继续适用。",
        "The Medical Security Law is in force from {day}. New: citizens without employees' insurance or other cover shall join residents' insurance, "
        "provinces set when benefits begin, and the law itself punishes fraud. Unchanged: it says nothing of breaks, of paying back, of waiting "
        "or of the personal account, so today's documents and your place decide; where it is silent the Social Insurance Law applies.",
    ),
    "notice.before_law": (
        "这个日期早于《社会保险法》施行（{day}），我们没有核对过那时的规定。",
        "This date is before the Social Insurance Law came into force ({day}); we have not checked the rules of that time.",
    ),
    "notice.past_review": (
        "依据最近核对于{checked}，应在{day}以前复核。规定可能变了，请打 12393 确认。",
        "The sources were last checked on {checked} and were due for review by {day}. Rules may have changed: confirm by calling 12393.",
    ),
    "notice.reported": (
        "有的依据只见于转载或二手材料（标为 C 级）。用之前请打 12393 确认。",
        "Part of this rests on reported texts (grade C). Confirm by calling 12393 before you rely on it.",
    ),
    "place_note.310000": (
        "上海的文件只写“次月”，没写从哪个月数起。我们从最后缴费的月份数，这是早的算法；从第一个没缴的月份数，会再晚一个月。"
        "每月1日到15日能不能用，以 12393 的答复为准。",
        "Shanghai's texts say “the next month” without saying next after which. We count from the last paid month, the earlier reading; "
        "counted from the first unpaid month it would be a month later. Between the 1st and the 15th, check with 12393.",
    ),
    "place_note.330100": (
        "浙江条例允许各市对灵活就业补缴定更有利的规定。我们没有见到杭州的，可以打 12393 问一句。",
        "Zhejiang's regulation lets a city's rules on flexible workers' back-payment prevail where they are better for you. "
        "We know of none for Hangzhou; ask 12393.",
    ),
    "place_note.320500": (
        "苏州断缴的规定来自2022年官方答复的转载，之后可能改过。江苏规定：职工医保停保后90天内（含）参加居民医保的，没有等待期，"
        "缴费第二天起享受。",
        "What we hold on gaps in Suzhou comes from a reprint of an official answer of 2022. It may have changed. In Jiangsu, whoever joins "
        "residents' insurance within 90 days of leaving employees' insurance has no waiting period and is covered from the day after paying.",
    ),
    "ask.stops": (
        "我的职工医保最后缴到{last_paid}，统筹报销到哪一天为止？",
        "My employees' medical insurance was paid up to {last_paid}. Up to which day does the pooled fund pay?",
    ),
    "ask.back_payment": (
        "我从{first_paid}重新参保，中间断了几个月，能不能补缴？补缴以后，断缴那几个月的费用报不报？",
        "I am insured again from {first_paid} after a gap. May I pay the gap back, and are its costs then reimbursed?",
    ),
    "ask.waiting_period": (
        "我断缴后从{first_paid}重新缴，有没有待遇等待期？等几个月？从哪个月开始算？",
        "I pay again from {first_paid} after a gap. Is there a waiting period? How many months, counted from which?",
    ),
    "ask.resumes": (
        "我从{first_paid}开始缴，哪一天起可以报销？",
        "I pay from {first_paid}. From which day am I covered?",
    ),
    "ask.retired": (
        "我要退休了，职工医保要缴满多少年才能终身享受？我还差几年，怎么补，补的时候能不能报销？",
        "I am retiring. How many years of employees' medical insurance do I need for life-long cover? How many am I short, how do I pay up, and am I covered meanwhile?",
    ),
    "ask.deductible": (
        "我这次看病的医院，起付线是多少？目录内的费用报百分之几？今年最多报多少？",
        "For the hospital of this bill: how high is the deductible, which share of the costs inside the catalogue is paid, and what is this year's cap?",
    ),
    "ask.residents_cost": (
        "居民医保现在能不能办？今年个人缴多少钱？从哪天开始报销，有没有等待期？",
        "May I join residents' insurance now? What do I pay for this year? From which day am I covered, and is there a waiting period?",
    ),
    "ask.cash": (
        "我的医保关系转到外地，个人账户里的钱是转过去，还是可以取出来？要带什么材料？",
        "My medical insurance moves to another place. Is the balance of my personal account transferred, or may I draw it? Which documents do I need?",
    ),
    "ask.medical_years": (
        "在这里退休，职工医保要缴满多少年？视同缴费年限怎么算？缴不满怎么补，补多少钱？",
        "To retire here, how many years of employees' medical insurance do I need? How are deemed years counted? If I am short, how do I pay up, and how much?",
    ),
    "ask.benefit_months": (
        "（打 12333）我失业保险累计缴了{paid}个月，能领几个月失业金？领的时候职工医保由谁交？",
        "(Call 12333.) I paid unemployment insurance for {paid} months in all. For how many months do I get unemployment benefit, and who pays my medical insurance meanwhile?",
    ),
}

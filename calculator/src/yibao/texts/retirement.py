"""Sentences of the question retirement, and the words for a place's contribution years."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "rule.retirement.age": ("什么时候退休", "When do I retire"),
    "retirement.age.unknown": (
        "法定退休年龄看出生年月和退休类别：男职工，原来55岁退休的女职工，原来50岁退休的女职工。",
        "Your statutory retirement age (法定退休年龄) depends on month of birth and category: men, women whose former age was 55, "
        "women whose former age was 50.",
    ),
    "retirement.age.too_far": (
        "这个出生年月要到2099年前后才退休，我们不算那么远。",
        "Born then, you would retire around 2099 or later. We do not reckon that far.",
    ),
    "retirement.age.former": (
        "你的法定退休年龄是{years}岁，{month}到龄，在2025年1月开始延迟之前。",
        "Your statutory retirement age (法定退休年龄) is {years}. You reach it in {month}, before the delay began in January 2025.",
    ),
    "retirement.age.before_decision": (
        "照{as_of}当时的规定，法定退休年龄是{years}岁，{month}到龄。2024年9月通过的决定后来把它推迟了。",
        "By the law as it stood on {as_of}, your statutory retirement age (法定退休年龄) is {years}, reached in {month}. "
        "The decision adopted in September 2024 later moved it back.",
    ),
    "retirement.age.delayed": (
        "你的法定退休年龄是{years}岁{months}个月，{month}到龄（原来{former}岁，延迟{delay}个月）。",
        "Your statutory retirement age (法定退休年龄) is {years} years and {months} months, reached in {month} "
        "(formerly {former}; months of delay: {delay}).",
    ),
    "retirement.age.delayed_whole": (
        "你的法定退休年龄是{years}岁，{month}到龄（原来{former}岁，延迟{delay}个月）。",
        "Your statutory retirement age (法定退休年龄) is {years}, reached in {month} (formerly {former}; months of delay: {delay}).",
    ),
    "rule.retirement.earliest": ("最早哪个月能退", "The earliest month"),
    "retirement.earliest.unknown": (
        "最早能提前到哪个月，要先知道法定退休年龄。",
        "How early you may retire depends on your statutory age.",
    ),
    "retirement.earliest.flexible": (
        "养老保险达到最低缴费年限的，可以自愿提前，最早{month}：最多提前3年，也不能早于{former}岁。",
        "With the pension's minimum years you may choose to retire earlier, in {month} at the earliest: at most 3 years before, "
        "and not below {former}.",
    ),
    "retirement.earliest.fixed": (
        "按原来的年龄退休，没有提前的余地，就是{month}。",
        "At the former age there is no choice of an earlier month: it is {month}.",
    ),
    "rule.retirement.latest": ("最晚可以拖到哪个月", "The latest month"),
    "retirement.latest.unknown": (
        "最晚能延到哪个月，要先知道法定退休年龄。",
        "How late you may retire depends on your statutory age.",
    ),
    "retirement.latest.flexible": (
        "到龄后单位和你都同意，可以再干，最晚到{month}：最多延3年。谁也不能强迫你早退或晚退。",
        "If your employer and you agree you may go on, until {month} at the latest: at most 3 years. Nobody may force you either way.",
    ),
    "retirement.latest.fixed": (
        "弹性延迟2025年起才有，这里就是{month}。",
        "The choice of a later month exists from 2025 on only: here it is {month}.",
    ),
    "rule.retirement.medical_years": ("职工医保要缴满多少年", "Years of medical insurance needed"),
    "retirement.medical_years.place": (
        "退休后不再缴费、终身享受医保，要缴满当地规定的年限。国家没有统一的数，参保地定。",
        "To be covered for life without paying more you need the years your place sets. There is no national number.",
    ),
    "retirement.medical_years.outside": (
        "{place}在你退休那时要缴满多少年，我们手里没有当时有效的规定。",
        "We hold no rule of {place} in force when you retire on how many years you need.",
    ),
    "retirement.medical_years.unknown": (
        "{place}对男女的要求不一样，先选退休类别。",
        "{place} asks different years of men and women: choose your category first.",
    ),
    "retirement.medical_years.settled": (
        "在{place}，职工医保累计缴满{years}年，退休后不再缴费，照样享受医保（按现行规定）。",
        "In {place}, with {years} years in employees' medical insurance you pay no more after retirement and stay covered "
        "(by the rules as they are now).",
    ),
    "retirement.medical_years.settled_part_here": (
        "在{place}，职工医保累计缴费（含视同缴费）要有{years}年，退休后才不再缴费、照样享受。其中一部分还得在当地缴，要多少年我们没有查到。",
        "In {place} you need {years} years in employees' medical insurance, deemed years included, to pay no more after retirement "
        "and stay covered. Part of them must be paid there; how many we have not found.",
    ),
    "rule.retirement.months_to_pay": ("医保还差几个月", "Months still to be paid"),
    "retirement.months_to_pay.unknown": (
        "告诉我们职工医保累计缴了多少个月，才能算还差多少。",
        "Tell us how many months you have paid in all. Then we can say how many are missing.",
    ),
    "retirement.months_to_pay.place": (
        "你累计缴了{paid}个月。够不够，要看当地的年限；不够的，可以继续缴到够。",
        "You have paid {paid} months in all. Whether that is enough depends on your place; if not, you may go on paying until it is.",
    ),
    "retirement.months_to_pay.short": (
        "你累计缴了{paid}个月，离{place}的{years}年还差{short}个月，可以继续缴到够。怎么缴、按什么标准缴，由当地定。",
        "You have paid {paid} months. Months missing to the {years} years of {place}: {short}. You may go on paying until it is enough; "
        "how, and at what rate, the place decides.",
    ),
    "retirement.months_to_pay.enough": (
        "你累计缴了{paid}个月，{place}的{years}年已经够了。",
        "You have paid {paid} months: that fills the {years} years of {place}.",
    ),
    "retirement.months_to_pay.enough_part_here": (
        "你累计缴了{paid}个月，{place}的{years}年总数到了。刚好到线的、在外地缴过的，先打 12393 问清楚算不算够。",
        "You have paid {paid} months: in number that makes the {years} years of {place}. If you are just on the line, or paid "
        "elsewhere, ask 12393 whether it counts as enough.",
    ),
    "rule.retirement.pension_months": ("养老金的最低缴费年限", "Minimum years for the pension"),
    "retirement.pension_months.unknown": (
        "养老金的最低缴费年限看退休的年份：2030年起每年加6个月，从15年到20年。它和医保年限是两回事。",
        "The pension's minimum years depend on the year you retire: from 2030 they grow by 6 months a year, from 15 years to 20. "
        "They are not the years for medical insurance.",
    ),
    "retirement.pension_months.outside": (
        "{month}退休的养老金年限，我们没有核对过当时的规定。",
        "For retirement in {month} we have not checked the pension rules of that time.",
    ),
    "retirement.pension_months.years": (
        "{month}退休，按月领养老金要缴满{years}年养老保险。这是养老保险的年限，不是医保的。",
        "Retiring in {month}, you need {years} years of pension contributions for a monthly pension. "
        "These are the pension's years, not those of medical insurance.",
    ),
    "retirement.pension_months.years_and_months": (
        "{month}退休，按月领养老金要缴满{years}年{months}个月养老保险。这是养老保险的年限，不是医保的。",
        "Retiring in {month}, you need {years} years and {months} months of pension contributions for a monthly pension. "
        "These are the pension's years, not those of medical insurance.",
    ),
    "parameter.retirement_years": ("退休时要缴满的医保年限", "Years of medical insurance at retirement"),
    "value.retirement_years": ("男{men}年，女{women}年", "{men} years for men, {women} for women"),
    "value.retirement_years.part_here": ("，其中要有本地缴费年限", ", part of them paid in the place itself"),
}

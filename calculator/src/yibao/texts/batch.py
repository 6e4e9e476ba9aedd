"""Words of the tables of HR: the columns that are read, the words in their cells, the columns that are added."""

from __future__ import annotations

HEADERS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "as_of": (("查询日期", "截止日期"), ("as of", "date of the question")),
    "region": (("参保地", "参保城市", "最后参保地"), ("place", "place insured", "city insured", "region")),
    "employment_ended": (
        ("离职日期", "劳动合同终止日期", "解除劳动合同日期"),
        ("leaving date", "job ended on", "employment ended"),
    ),
    "ended_by": (("离职原因", "离职方式"), ("reason for leaving", "ended by")),
    "last_paid": (
        ("最后缴费月份", "医保最后缴费月份", "医保缴至"),
        ("last month paid", "medical insurance paid until"),
    ),
    "next.route": (("后续参保方式", "接续方式"), ("next route", "insured next by")),
    "next.first_paid": (("重新缴费月份", "首个续缴月份"), ("first month paid", "paid again from")),
    "next.back_paid": (("是否补缴",), ("gap paid back", "back-paid")),
    "next.same_area": (("是否同一参保地",), ("same place", "same area")),
    "birth": (("出生月份",), ("birth month",)),
    "category": (("人员类别",), ("retirement category",)),
    "contribution_base": (("缴费基数", "医保缴费基数"), ("contribution base",)),
    "balance": (("账户余额", "医保个人账户余额"), ("account balance", "balance")),
    "account_spending": (("账户月支出",), ("account spending", "monthly account spending")),
    "medical_months": (("医保缴费月数", "职工医保累计月数"), ("medical months", "months of medical insurance")),
    "unemployment_months": (
        ("失业保险缴费月数", "失业保险累计月数"),
        ("unemployment months", "months of unemployment insurance"),
    ),
    "unemployment_drawn": (("失业金剩余月数",), ("unemployment drawn", "unemployment months left")),
    "registered": (("是否失业登记", "失业登记"), ("registered", "registered as unemployed")),
    "place.ends": (("当地停保时间", "当地报销截止"), ("local end of cover",)),
    "place.ends_day": (("当地报销截止日",), ("local last day of cover",)),
    "place.route": (("当地断缴规定的参保方式",), ("local gap rules for",)),
    "place.free_gap": (("当地免等待断缴月数",), ("local longest gap without a wait",)),
    "place.wait": (("当地待遇等待期",), ("local waiting period", "local waiting months")),
    "place.counts_from": (("当地等待期起算月",), ("local wait counts from",)),
    "place.back_payment": (("当地补缴规定",), ("local rule on paying back",)),
    "place.flexible_monthly": (("当地灵活就业月缴费",), ("local flexible premium a month",)),
    "place.residents_yearly": (("当地居民医保年缴费",), ("local residents' premium a year",)),
    "place.years": (("当地退休医保年限",), ("local years at retirement",)),
}
"""Names of columns by field, Chinese and English, the usual one first; labels of the form are read as well."""

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "ended_by": {
        "resigned": ("辞职", "主动离职", "个人辞职", "resignation"),
        "dismissed": ("辞退", "裁员", "被辞退", "被裁员", "dismissal", "laid off", "redundancy"),
        "mutual_by_employer": ("单位提出协商解除", "单位提出协商一致解除"),
        "mutual_by_employee": ("本人提出协商解除", "个人提出协商解除", "本人提出协商一致解除"),
        "contract_expired": ("合同期满", "劳动合同到期", "劳动合同期满", "contract ended"),
        "retired": ("已退休", "retirement"),
    },
    "next.route": {
        "employer": ("新单位", "单位参保", "new employer"),
        "flexible": ("灵活就业", "flexible worker", "flexible employment"),
        "residents": ("居民医保", "residents' insurance"),
        "unemployment_benefit": ("失业金", "领失业金", "领取失业金", "unemployment benefit"),
        "none": ("不参保", "not insured"),
    },
    "category": {"man": ("男",)},
    "place.ends": {
        "last_paid_month": ("当月底", "last paid month"),
        "next_month": ("次月底", "next month"),
        "day_of_next_month": ("次月某日", "day of next month"),
    },
    "place.route": {
        "employer": ("新单位", "单位参保", "new employer"),
        "flexible": ("灵活就业", "flexible worker", "flexible employment"),
        "residents": ("居民医保", "residents' insurance"),
    },
    "place.counts_from": {
        "paying_month": ("当月", "缴费当月", "paying month"),
        "month_after": ("次月", "缴费次月", "month after"),
    },
    "place.back_payment": {
        "reimbursed": ("可补缴可补报", "reimbursed"),
        "not_reimbursed": ("可补缴不补报", "not reimbursed"),
        "not_accepted": ("不可补缴", "not accepted"),
    },
}
"""Further words for the choices of a field, beside the value itself and the label of the form."""

YES_NO: dict[str, tuple[str, ...]] = {
    "yes": ("是", "yes", "y", "true", "1", "有", "对"),
    "no": ("否", "no", "n", "false", "0", "没有", "不是"),
}

TEXTS: dict[str, tuple[str, str]] = {
    "batch.verdict": ("结论", "Answer"),
    "batch.covered_until": ("报销到", "Covered until"),
    "batch.covered_again": ("恢复报销", "Covered again from"),
    "batch.status": ("查询当月", "Month of the question"),
    "batch.deadlines": ("要赶在什么时候以前", "Deadlines"),
    "batch.ask": ("打 12393 这样问", "Ask 12393"),
    "batch.error": ("错误", "Error"),
    "batch.deadline": ("{day}截止：{action}", "by {day}: {action}"),
    "batch.problem": ("第{line}行“{column}”：{problem}", "Line {line}, “{column}”: {problem}"),
    "batch.quotes": (
        "第{line}行：引号不成对，这一行没法读。单元格里的引号请写成两个。",
        "Line {line}: the quotation marks do not match, so this row cannot be read. Write a quotation mark inside a cell twice.",
    ),
    "batch.too_many_cells": (
        "第{line}行：有{found}格，表头只有{expected}格。含分隔符的内容请加引号。",
        "Line {line}: {found} cells, but the header has {expected}. Put quotation marks around what contains the separator.",
    ),
    "batch.our_mistake": (
        "第{line}行：计算时出了错（{fault}），这是我们的问题，请把这一行告诉我们。",
        "Line {line}: the calculation broke ({fault}). The mistake is ours; please tell us about this row.",
    ),
    "error.not_a_place": (
        "“{value}”：我们不认识这个地方。请写城市名（如上海）或六位行政区划代码（如 310000），不知道就留空。",
        "“{value}” is not a place we know. Write a city, such as Shanghai, or a six-digit division code, such as 310000, or leave it empty.",
    ),
    "error.serial_number": (
        "“{value}”是表格软件里日期的序号。请把这一列设成日期格式（如 2026-05-31）再保存。",
        "“{value}” is a spreadsheet's own number for a date. Format the column as a date, such as 2026-05-31, and save again.",
    ),
}

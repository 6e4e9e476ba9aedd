"""Two choices side by side: the rows, and the difference in one sentence."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "heading.compare": ("两种选择比一比", "Two choices side by side"),
    "column.compare": ("比什么", "What"),
    "compare.none": ("还没定", "Not decided"),
    "compare.from": ("{way}，{first_paid}起", "{way}, from {first_paid}"),
    "compare.paid_back": ("{choice}，补缴空月", "{choice}, gap paid back"),
    "compare.not_paid_back": ("{choice}，不补缴", "{choice}, gap not paid back"),
    "compare.covered_from": ("哪天起能报销", "Covered from"),
    "compare.uncovered": ("几个月不能报销", "Months without cover"),
    "compare.waiting": ("等待期（月）", "Waiting period (months)"),
    "compare.back_payment": ("补缴以后，空月的费用报不报", "Gap's costs reimbursed once paid back"),
    "compare.monthly": ("每月自己出", "I pay a month"),
    "compare.yearly": ("一年自己出", "I pay a year"),
    "compare.whole": (
        "从重新缴费到{to}一共自己出（按第一个月的标准）",
        "I pay in all up to {to} (at the first month's rate)",
    ),
    "compare.deadlines": ("期限", "Deadlines"),
    "compare.counts": ("算不算年限", "Years that count"),
    "compare.unbroken": ("不中断", "No break"),
    "compare.not": ("不恢复", "Not again"),
    "compare.missing": ("还缺：{missing}", "missing: {missing}"),
    "compare.no_deadline": ("没有", "None"),
    "compare.does_not_apply": ("用不上", "Does not apply"),
    "compare.goes_on": (
        "“{sooner}”报销不中断；另一种会断，最早{later_day}起重新能报销。",
        "With “{sooner}” your cover goes on; with the other it stops, and returns on {later_day} at the earliest.",
    ),
    "compare.sooner": (
        "“{sooner}”恢复得早：{sooner_day}起能报销，另一种要到{later_day}。",
        "“{sooner}” covers you sooner: from {sooner_day}, the other from {later_day}.",
    ),
    "compare.sooner_surely": (
        "“{sooner}”一定恢复得早：最晚{sooner_day}起能报销，另一种最早也要到{later_day}。",
        "“{sooner}” surely covers you sooner: from {sooner_day} at the latest, the other from {later_day} at the earliest.",
    ),
    "compare.sooner_on_this_way": (
        "“{sooner}”恢复得早：同一条路，早缴早恢复。具体哪天，由当地定。",
        "“{sooner}” covers you sooner: on the same way, who pays earlier is covered earlier. On which day, the place decides.",
    ),
    "compare.gap_only": (
        "“{better}”空月的费用能补报，另一种不能。",
        "With “{better}” the gap's costs are reimbursed; with the other they are not.",
    ),
    "compare.gap_surely": (
        "“{better}”空月的费用能补报，另一种要看当地。",
        "With “{better}” the gap's costs are reimbursed; with the other the place decides.",
    ),
    "compare.gap_perhaps": (
        "“{better}”空月的费用也许能补报，由当地定；另一种不能。",
        "With “{better}” the gap's costs may be reimbursed, as the place decides; with the other they are not.",
    ),
    "compare.cheaper": (
        "“{cheaper}”每月少出{difference}，能报销的日子一样。",
        "“{cheaper}” costs {difference} less a month; both cover you on the same days.",
    ),
    "compare.same_day": (
        "能报销的日子一样；要花多少，看下面的表。",
        "Both cover you on the same days; for the cost see the table below.",
    ),
    "compare.same": ("这两种选择，结果一样。", "These two choices come to the same."),
    "compare.only": (
        "“{sooner}”会恢复报销，另一种不会。",
        "“{sooner}” covers you again, the other does not.",
    ),
    "compare.open": (
        "哪一种恢复得早，要看当地怎么定，可以打 12393 问。",
        "Which one covers you sooner, the place decides. You can ask 12393.",
    ),
    "compare.unknown": (
        "还比不出来，先填上：{missing}。",
        "They cannot be compared yet. Please fill in: {missing}.",
    ),
}

"""What is wrong with an input, and what would be right. Keys are the ``why`` of a Problem."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "error.not_a_month": (
        "“{value}”看不出是哪年哪月。请写成 2026-05 或 2026年5月。",
        "“{value}” is not a month we can read. Write it as 2026-05 or May 2026.",
    ),
    "error.not_a_date": (
        "“{value}”看不出是哪一天。请写成 2026-05-31 或 2026年5月31日。",
        "“{value}” is not a date we can read. Write it as 2026-05-31.",
    ),
    "error.year_missing": (
        "“{value}”是哪一年？请写上年份，例如2026。",
        "“{value}”: of which year? Write the year too, such as 2026.",
    ),
    "error.year_short": (
        "“{value}”的年份不清楚。请写四位数，例如2026，不写26。",
        "“{value}”: the year is not clear. Write it in four digits: 2026, not 26.",
    ),
    "error.day_missing": (
        "“{value}”是哪一天？请把日子也写上，例如 2026-05-31。",
        "“{value}”: on which day? Write the day too, such as 2026-05-31.",
    ),
    "error.several_readings": (
        "“{value}”可能是{choices}。请先写年，例如 2026-05-31。",
        "“{value}” may be {choices}. Write the year first, such as 2026-05-31.",
    ),
    "error.no_such_day": (
        "“{value}”：没有这一天。请核对月份和日子。",
        "“{value}”: there is no such day. Check the month and the day.",
    ),
    "error.month_out_of_range": ("“{value}”：月份应在1到12之间。", "“{value}”: the month must be between 1 and 12."),
    "error.year_out_of_range": (
        "“{value}”：年份应在1900到2099之间，写四位数。",
        "“{value}”: the year must be between 1900 and 2099, in four digits.",
    ),
    "error.too_early": (
        "“{value}”太早了：请写{choices}年以后的日子。",
        "“{value}” is too early: give a date from {choices} on.",
    ),
    "error.not_a_region": (
        "“{value}”不是行政区划代码。请写六位数字，例如上海 310000；不知道就留空。",
        "“{value}” is not a division code. Use six digits, such as 310000 for Shanghai, or leave it out.",
    ),
    "error.not_yes_no": ("“{value}”：这里只能选“是”或“否”。", "“{value}”: choose yes or no."),
    "error.not_a_bool": (
        "“{value}”：这里应为 true 或 false（不加引号）。",
        "“{value}”: this must be true or false, without quotes.",
    ),
    "error.not_text": (
        '“{value}”：这里应为带引号的文字，例如 "2026-05"。',
        '“{value}”: this must be text in quotes, such as "2026-05".',
    ),
    "error.not_a_choice": (
        "“{value}”不在可选项里。可以选：{choices}。",
        "“{value}” is not one of the choices. Choose from: {choices}.",
    ),
    "error.not_an_object": (
        '“{value}”：这里应为一组字段，例如 {{"as_of": "2026-06-01"}}。',
        '“{value}”: this must be a set of fields, such as {{"as_of": "2026-06-01"}}.',
    ),
    "error.unknown_field": (
        "没有“{field}”这个字段。可用的字段：{choices}。",
        "There is no field “{field}”. The fields are: {choices}.",
    ),
    "error.as_of_missing": (
        "缺少查询日期。请写明要看哪一天的情况，例如 2026-06-01。",
        "The date of the question is missing. Say for which day you want the answer, such as 2026-06-01.",
    ),
    "error.first_paid_not_after_last_paid": (
        "“重新缴费的第一个月”（{value}）应在“最后缴费的月份”（{choices}）之后。请核对这两项。",
        "The first month paid again ({value}) must come after the last month paid ({choices}). Check these two.",
    ),
    "error.first_paid_on_no_route": (
        "“接下来怎么参保”选了“{choices}”，又填了“重新缴费的第一个月”（{value}）。请核对这两项。",
        "You chose “{choices}” for what comes next, and yet a first month paid again ({value}). Check these two.",
    ),
    "error.ended_before_birth": (
        "“劳动合同结束”（{value}）早于“出生年月”（{choices}）。请核对这两项。",
        "The day the job ended ({value}) is before the month of birth ({choices}). Check these two.",
    ),
    "error.months_reversed": (
        "要看的月份，结束（{value}）早于开始（{choices}）。",
        "The months to show end ({value}) before they begin ({choices}).",
    ),
    "error.too_many_months": (
        "到“{value}”太远了：一次最多看{choices}个月。",
        "“{value}” is too far away: at most {choices} months can be shown at once.",
    ),
    "error.not_an_amount": (
        "“{value}”：请写金额，最多两位小数，例如 8000 或 8000.50。",
        "“{value}”: write an amount with at most two decimals, such as 8000 or 8000.50.",
    ),
    "error.not_a_ratio": ("“{value}”：请写比例，例如 85% 或 0.85。", "“{value}”: write a share, such as 85% or 0.85."),
    "error.not_a_count": (
        "“{value}”：请写整数，在{choices}之间。",
        "“{value}”: write a whole number between {choices}.",
    ),
    "error.count_out_of_range": ("“{value}”：应在{choices}之间。", "“{value}”: it must be between {choices}."),
    "error.before_birth": (
        "“最后缴费的月份”（{value}）早于“出生年月”（{choices}）。请核对这两项。",
        "The last month paid ({value}) is before the month of birth ({choices}). Check these two.",
    ),
    "error.no_such_end": (
        "填了次月{value}日，可是“停缴以后，报销到哪天为止”选的不是“再下一个月的某一天”。请核对这两项。",
        "You gave day {value} of the next month, but chose another end of cover than “a day of the month after it”. Check these two.",
    ),
    "error.outside_above_total": (
        "“目录外”（{value}）多于“总费用”（{choices}）。请核对这两项。",
        "The part outside the catalogue ({value}) is more than the total ({choices}). Check these two.",
    ),
}

"""The nearest change: what would have to be different, and what the answer then becomes."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "heading.nearest": ("什么会改变这些答案", "What would change the answer"),
    "nearest.turns": (
        "“{no}”：如果{changes}，答案变成：{becomes}。",
        "“{no}”: if {changes}, the answer becomes: {becomes}.",
    ),
    "nearest.turned": (
        "“{no}”：如果当初{changes}，答案会是：{becomes}。这个时间已经过去了。",
        "“{no}”: if {changes}, the answer would have been: {becomes}. That time is past.",
    ),
    "nearest.fixed": (
        "“{no}”：你这边改变什么，都还是“否”。",
        "“{no}”: nothing on your side turns this no.",
    ),
    "nearest.months": ("{from}至{to}能报销吗", "Cover from {from} to {to}"),
    "nearest.month": ("{from}能报销吗", "Cover in {from}"),
    "nearest.becomes.YES": ("是", "yes"),
    "nearest.becomes.LOCAL": ("由当地决定", "the place decides"),
    "nearest.becomes.UNKNOWN": ("还要看你没填的几项", "it depends on what you have not said yet"),
    "nearest.becomes.NO": ("否", "no"),
    "nearest.as_of": ("等到{value}", "you wait until {value}"),
    "nearest.next.route.employer": ("由新单位参保", "a new employer insures you"),
    "nearest.next.route.flexible": ("自己以灵活就业参保", "you insure yourself as a flexible worker"),
    "nearest.next.first_paid": ("从{value}的医保费缴起", "contributions are paid from {value}"),
    "nearest.next.back_paid": ("把空着的月份补缴上", "the gap is paid back"),
    "nearest.ended_by.contract_expired": (
        "离职不是出于本人意愿（比如合同到期、被辞退、单位提出协商解除）",
        "the job ended other than by your own will (the contract expired, you were dismissed, or the employer proposed to end it)",
    ),
    "nearest.unemployment_months": (
        "失业保险累计缴满{value}个月",
        "unemployment insurance was paid for {value} months",
    ),
    "nearest.registered": ("办了失业登记、正在找工作", "you register as unemployed and look for work"),
    "nearest.card.use.family_account": (
        "用的是家庭共济（家人的个人账户替你付自付部分）",
        "family sharing is used (a relative's personal account pays your own share)",
    ),
    "nearest.card.use.bought_for_another": (
        "是带着两人的证件代买药",
        "the drugs are bought on the other's behalf, with both identity documents",
    ),
    "nearest.card.use.own": ("用的是自己的凭证", "your own voucher is used"),
}

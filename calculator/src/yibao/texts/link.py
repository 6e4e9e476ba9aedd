"""What is said of a link that was opened: what of it was ignored, and what has changed since it was made."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "link.version": (
        "这个链接的格式我们不认识，没有填入任何内容。请直接在下面填写。",
        "This link has a form we do not know, so nothing was filled in. Please fill in the form yourself.",
    ),
    "link.unknown": (
        "链接里有本页不认识的内容，没有理会：{names}。",
        "This page does not know these parts of the link, and ignored them: {names}.",
    ),
    "link.twice": (
        "链接里重复出现的，只用了第一个：{names}。",
        "These stand twice in the link, and only the first was used: {names}.",
    ),
    "link.unreadable": (
        "链接里这几处读不出来，没有填入：{names}。",
        "These parts of the link could not be read, and were left empty: {names}.",
    ),
    "link.newer_rules": (
        "这个链接是按更新的规则（{rules}）做的，本页的规则还是{version}。请刷新本页；还是这样的话，答案可能和对方看到的不同。",
        "This link was made under newer rules ({rules}); this page still has {version}. Please reload it. If that does not "
        "help, the answer may differ from the one the sender saw.",
    ),
    "link.older_rules": (
        "这个链接是按规则{rules}做的，现在的规则是{version}。从那以后变了这些：",
        "This link was made under rules {rules}; they are now at {version}. This has changed since:",
    ),
    "link.changed": ("{what}；适用时间：{period}", "{what}; period: {period}"),
    "link.corrected": ("更正：{what}", "Corrected: {what}"),
    "link.law": (
        "这个链接问的是{day}的情况。从那天到今天（{today}），有关的规定有这些变化：",
        "This link asks about {day}. From then until today ({today}), the rules that bear on it have changed:",
    ),
    "link.announced": ("{day}：{name}公布", "{day}: {name} was issued"),
    "link.in_force": ("{day}：{name}施行", "{day}: {name} came into force"),
    "link.last_day": ("{day}：{name}有效的最后一天", "{day}: last day of {name}"),
    "link.begins": ("{day}：{place}的“{name}”有了新规定", "{day}: new values in {place}: {name}"),
    "link.differs": (
        "改成今天再看，答案不一样的有：{rules}。",
        "Asked about today, these answers are different: {rules}.",
    ),
}

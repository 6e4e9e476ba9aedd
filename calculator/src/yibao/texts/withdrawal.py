"""Sentences of the question withdrawal, keyed ``rule.reason``."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "rule.withdrawal.cash": ("余额能取现吗", "Can the balance be drawn in cash"),
    "rule.withdrawal.earlier_money": ("以前存入的能取吗", "Can earlier money be drawn"),
    "rule.withdrawal.later_money": ("后来存入的能取吗", "Can later money be drawn"),
    "rule.withdrawal.transfer": ("换地方，能转走吗", "Does it move with me"),
    "rule.withdrawal.transfer_time": ("多久转好", "How long the move takes"),
    "rule.withdrawal.inherit": ("能继承吗", "Is it inherited"),
    "rule.withdrawal.family": ("家人能用吗", "May my family use it"),
    "rule.withdrawal.across_provinces": ("家人在外省参保，也能用吗", "And family insured in another province"),
    "withdrawal.cash.place": (
        "取现没有全国规定，由参保地定。据转述，有的地方在出境定居、去世（由继承人取）、余额转不走时可以取；有没有别的情形，打 12393 问参保地。"
        "取不了，钱也还在：能接着用，能转，能继承，家人也能用。",
        "There is no national rule on cash; the place decides. As reported, some places pay out on emigration, on death (to the heirs), "
        "or where the balance cannot be moved; ask 12393 about your place. If it cannot be drawn it is not lost: it can be used, moved, inherited, and used by family.",
    ),
    "withdrawal.cash.earmarked": (
        "要看是什么时候存入的：{since}以前存入的能取，{since}起存入的不能取，只能用于看病买药等规定用途。",
        "It depends on when the money was credited. Before {since}: it can be drawn. From {since} on: it cannot, and is kept for care, drugs and the like.",
    ),
    "withdrawal.cash.if_it_cannot_move": (
        "广东的规定：省内转移，余额不划转，也不取现；跨省转移，余额跟着人走，转不了的划到银行卡。",
        "Guangdong's rule: inside the province the balance is neither moved nor paid out. To another province it moves with you; if it cannot, it is paid into your bank card.",
    ),
    "withdrawal.earlier_money.free": (
        "{since}以前存入的，仍然可以取。",
        "What was credited before {since} can still be drawn.",
    ),
    "withdrawal.later_money.earmarked": (
        "{since}起存入的，只记账，不能取现。",
        "What is credited from {since} on is kept on account and cannot be drawn.",
    ),
    "withdrawal.transfer.with_the_person": (
        "能。换统筹区就业，医保关系跟着你走：年限累计，个人账户余额一般随关系划转。按当地规定不划转的，钱也还是你的。",
        "Yes. When you work in another area your insurance moves with you: years add up, and the balance of the personal account as a rule follows. "
        "Where local rules leave it behind, it is still yours.",
    ),
    "withdrawal.transfer.outside": (
        "那时怎么转，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time on moving it.",
    ),
    "withdrawal.transfer_time.unknown": (
        "转到别的统筹区，{to_another_area}个工作日办结；在统筹区里，{in_the_area}个工作日。",
        "A move to another area takes {to_another_area} working days, one inside the area {in_the_area}.",
    ),
    "withdrawal.transfer_time.to_another_area": (
        "转到别的统筹区，应当在{to_another_area}个工作日内办结（统筹区里是{in_the_area}个）。",
        "A move to another area is to be finished within {to_another_area} working days (inside the area: {in_the_area}).",
    ),
    "withdrawal.transfer_time.in_the_area": (
        "在统筹区里，应当在{in_the_area}个工作日内办结（转到别的统筹区是{to_another_area}个）。",
        "A move inside the area is to be finished within {in_the_area} working days (to another area: {to_another_area}).",
    ),
    "withdrawal.transfer_time.outside": (
        "那时要办多久，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time on how long the move takes.",
    ),
    "withdrawal.inherit.estate": (
        "能。个人账户归个人所有，人去世了，余额由继承人继承：先是配偶、子女、父母，没有他们才轮到兄弟姐妹、祖父母、外祖父母。要带什么材料，问参保地医保窗口。",
        "Yes. The personal account is your own; after death the balance goes to the heirs: spouse, children and parents first; without them, brothers and sisters "
        "and grandparents. Ask the local medical insurance office what to bring.",
    ),
    "withdrawal.inherit.outside": (
        "那时能不能继承，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time on inheriting it.",
    ),
    "withdrawal.family.close_relatives": (
        "能。近亲属（配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女）看病买药该自己出的钱，可以从你的个人账户付，他们的居民医保费也可以。看病买药用他们自己的卡或码。",
        "Yes. The personal account may pay what close relatives (近亲属: spouse, parents, children, brothers and sisters, grandparents, grandchildren) owe for care and drugs, "
        "and their premium for residents' insurance. They use their own card or code.",
    ),
    "withdrawal.family.place": (
        "国家已经允许用个人账户付配偶、父母、子女该自己出的钱，从哪天起由当地定。",
        "National guidance lets the personal account pay what spouse, parents and children owe; the place decides from which day.",
    ),
    "withdrawal.family.outside": (
        "那时家人能不能用，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time on use by family.",
    ),
    "withdrawal.across_provinces.linked": (
        "据转述，2026年1月9日的通知把家庭共济扩大到跨省；你的医保关系变了，绑定会解除，要重新办。先打 12393 确认。",
        "As reported, a notice of 9 January 2026 extends family sharing across provinces. The link ends when your insurance changes and has to be made again. Confirm by calling 12393.",
    ),
}

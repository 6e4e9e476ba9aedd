"""Sentences of the question balance beyond its first answer, keyed ``rule.reason``."""

from __future__ import annotations


def _before(what_zh: str, what_en: str) -> tuple[str, str]:
    return (
        f"{{since}}以前，全国规定没有写明{what_zh}，看当地。",
        f"Before {{since}} no national rule says {what_en}; it was for the place to say.",
    )


TEXTS: dict[str, tuple[str, str]] = {
    "rule.balance.survives": ("换地方、人去世，钱还在吗", "Does it survive a move, or a death"),
    "rule.balance.pharmacy": ("药店买药", "Drugs at a pharmacy"),
    "rule.balance.outpatient": ("门诊自己付的部分", "My share of outpatient care"),
    "rule.balance.inpatient": ("住院自己付的部分", "My share of inpatient care"),
    "rule.balance.family": ("配偶、父母、子女看病买药", "Care and drugs for spouse, parents and children"),
    "rule.balance.relatives": ("其他近亲属看病买药", "Care and drugs for other close relatives"),
    "rule.balance.relatives_premium": ("近亲属的居民医保费", "Close relatives' premium for residents' insurance"),
    "rule.balance.own_premium": ("自己的居民医保费", "My own premium for residents' insurance"),
    "rule.balance.fitness": ("健身、养生", "Fitness and wellness"),
    "rule.balance.public_health": ("公共卫生项目", "Public health services"),
    "rule.balance.across_provinces": ("家人在外省参保，能共用吗", "Can family insured in another province share it"),
    "rule.balance.lasts": ("余额够用多久", "How long the balance lasts"),
    "balance.survives.moved_or_inherited": (
        "在。换地方参保，余额随医保关系走；人去世了，由继承人继承。",
        "Yes. When your insurance moves to another place the balance goes with it; after a death the heirs take it.",
    ),
    "balance.pharmacy.may": (
        "能。定点药店的药品、医疗器械、医用耗材，都可以付。",
        "Yes: drugs, devices and supplies at designated (定点) pharmacies.",
    ),
    "balance.pharmacy.before": _before("药店能不能用", "whether pharmacies were included"),
    "balance.outpatient.may": (
        "能。定点医院门诊里由你负担的部分，在不在保都能付。",
        "Yes: your own share of outpatient care at designated (定点) hospitals, covered or not.",
    ),
    "balance.outpatient.before": _before("门诊能不能用", "whether outpatient care was included"),
    "balance.inpatient.may": (
        "能。定点医院住院里由你负担的部分，在不在保都能付。",
        "Yes: your own share of inpatient care at designated (定点) hospitals, covered or not.",
    ),
    "balance.inpatient.before": _before("住院能不能用", "whether inpatient care was included"),
    "balance.family.may": (
        "能。配偶、父母、子女在定点医院、定点药店由自己负担的部分，可以从你的个人账户付；要先办家庭共济绑定，看病用他们自己的凭证。",
        "Yes: what spouse, parents and children owe at designated (定点) hospitals and pharmacies can come out of your personal account. "
        "Link them for family sharing (家庭共济) first; they use their own vouchers.",
    ),
    "balance.family.place": (
        "国家已经允许配偶、父母、子女用，从哪天起由当地定。",
        "National guidance allows it for spouse, parents and children; the place decided from which day.",
    ),
    "balance.family.before": _before("家人能不能用", "whether family could use it"),
    "balance.relatives.may": (
        "能。兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女也算近亲属，同样可以。",
        "Yes: siblings, grandparents and grandchildren are close relatives (近亲属) too.",
    ),
    "balance.relatives.before": _before("其他近亲属能不能用", "whether other close relatives could use it"),
    "balance.relatives_premium.may": (
        "能。可以替近亲属缴居民医保的个人费用。",
        "Yes: it can pay close relatives' own premium for residents' insurance (居民医保).",
    ),
    "balance.relatives_premium.before": _before(
        "能不能给近亲属缴居民医保费", "whether it could pay relatives' premium for residents' insurance"
    ),
    "balance.own_premium.place": (
        "全国规定写的是给近亲属缴居民医保费，没有写给自己缴，问参保地。",
        "The national rule speaks of relatives' premium for residents' insurance (居民医保), not of your own. Ask your place.",
    ),
    "balance.own_premium.before": _before(
        "能不能给自己缴居民医保费", "whether it could pay your own premium for residents' insurance"
    ),
    "balance.fitness.may_not": (
        "不能。健身、养生保健不在使用范围里。",
        "No: fitness and wellness are not among its uses.",
    ),
    "balance.fitness.before": _before("健身、养生能不能用", "whether fitness and wellness were excluded"),
    "balance.public_health.may_not": (
        "不能。公共卫生项目不从个人账户付。",
        "No: public health services are not paid out of the personal account.",
    ),
    "balance.public_health.before": _before("公共卫生项目能不能用", "whether public health services were excluded"),
    "balance.across_provinces.may": (
        "能，据转述，{since}起可以跨省共济；医保关系变了，绑定会解除，要重新办。先打 12393 确认。",
        "Yes, as reported: sharing across provinces is open since {since}. The link ends when your insurance changes and has to be made again. Confirm by calling 12393.",
    ),
    "balance.across_provinces.before": _before("能不能跨省共用", "whether it could be shared across provinces"),
    "balance.lasts.unknown": (
        "填上余额和每月大约花多少，就能算出够用几个月。",
        "Give the balance and what you spend a month, and we can say how many months it lasts.",
    ),
    "balance.lasts.not_spent": (
        "每月不花，{balance}就一直在。",
        "If you spend nothing, the {balance} simply stays there.",
    ),
    "balance.lasts.months": (
        "余额{balance}，每月花{spending}，没有新的进账，够用{months}个月，还剩{rest}。",
        "A balance of {balance} at {spending} a month, with nothing new going in, lasts {months} whole months and leaves {rest}.",
    ),
}

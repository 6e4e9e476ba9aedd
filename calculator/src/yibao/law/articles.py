"""Articles quoted word for word in Chinese, with our plain words beside them.

The Chinese is the official wording or it does not stand here; a test compares its SHA-256 with the true
one. What stands under ``plain_zh`` and ``plain_en`` is our summary and says so where it is shown.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """One article: ``label`` as the law prints it, ``text`` its official paragraphs and items, one a line."""

    document: str
    number: int
    label: str
    text: tuple[str, ...]
    plain_zh: str
    plain_en: str

    @property
    def id(self) -> str:
        return f"{self.document} {self.number}"

    @property
    def sha256(self) -> str:
        """Digest of the text without white space, UTF-8."""
        return hashlib.sha256(re.sub(r"\s", "", "".join(self.text)).encode()).hexdigest()


ARTICLES: dict[str, Article] = {
    article.id: article
    for article in (
        Article(
            "SIL", 23, "第二十三条",
            (
                "职工应当参加职工基本医疗保险，由用人单位和职工按照国家规定共同缴纳基本医疗保险费。",
                "无雇工的个体工商户、未在用人单位参加职工基本医疗保险的非全日制从业人员以及其他灵活就业人员可以参加"
                "职工基本医疗保险，由个人按照国家规定缴纳基本医疗保险费。",
            ),
            "有单位的，必须参加职工医保，单位和你各交一部分。没有单位、自己干活的（灵活就业），可以参加，费用全由自己交。"
            "所以离职后换到新单位，保险接着由单位交；暂时没单位，你也有权自己交。",
            "If you have an employer, you must be in employees' medical insurance (职工医保), and both of you pay. "
            "If you work for yourself or in flexible employment (灵活就业), you may join and pay it all yourself. "
            "So after a job you can go on through a new employer, or on your own.",
        ),
        Article(
            "SIL", 26, "第二十六条",
            ("职工基本医疗保险、新型农村合作医疗和城镇居民基本医疗保险的待遇标准按照国家规定执行。",),
            "报多少、从哪天起报，法律没有写数字，交给国家规定和各地细则。所以网上说的统一比例、统一天数，都要看是哪个地方、哪一年的规定。",
            "The law itself sets no amounts and no days. State and local rules do. "
            "So whenever you read one reimbursement rate or one waiting time for the whole country, ask: which place, which year?",
        ),
        Article(
            "SIL", 27, "第二十七条",
            (
                "参加职工基本医疗保险的个人，达到法定退休年龄时累计缴费达到国家规定年限的，退休后不再缴纳基本医疗保险费，"
                "按照国家规定享受基本医疗保险待遇；未达到国家规定年限的，可以缴费至国家规定年限。",
            ),
            "到退休年龄时，职工医保缴费年限够了，以后不用再交，终身享受；不够的，可以继续交到够。"
            "要多少年由各地规定。离职后没断的年限不会作废，会累计。",
            "If you have paid for enough years when you reach retirement age, you pay no more and stay covered. "
            "If not, you may go on paying until you have enough. How many years is set locally. "
            "Years already paid are not lost when you leave a job.",
        ),
        Article(
            "SIL", 28, "第二十八条",
            (
                "符合基本医疗保险药品目录、诊疗项目、医疗服务设施标准以及急诊、抢救的医疗费用，按照国家规定从基本医疗保险基金中支付。",
            ),
            "医保基金只付目录内的药品、诊疗项目和服务设施，以及急诊、抢救的费用。前提是你当时在保。",
            "The fund pays for drugs, treatments and facilities in its catalogues, and for emergency care and rescue. "
            "You must be covered at the time.",
        ),
        Article(
            "SIL", 30, "第三十条",
            (
                "下列医疗费用不纳入基本医疗保险基金支付范围：",
                "（一）应当从工伤保险基金中支付的；",
                "（二）应当由第三人负担的；",
                "（三）应当由公共卫生负担的；",
                "（四）在境外就医的。",
                "医疗费用依法应当由第三人负担，第三人不支付或者无法确定第三人的，由基本医疗保险基金先行支付。"
                "基本医疗保险基金先行支付后，有权向第三人追偿。",
            ),
            "四种费用医保不付：该由工伤保险付的、该由别人赔的、该由公共卫生负担的、在境外看病的。"
            "该由别人赔、但对方不赔或找不到人的，医保可以先垫付，再向对方追。",
            "The fund does not pay four kinds of cost: those due from work injury insurance, from a third party or from "
            "public health, and treatment abroad. If a third party should pay but does not, or cannot be found, "
            "the fund pays first and claims it back from them.",
        ),
        Article(
            "SIL", 32, "第三十二条",
            ("个人跨统筹地区就业的，其基本医疗保险关系随本人转移，缴费年限累计计算。",),
            "换城市工作，医保关系跟着你走，各地交的年限加在一起算。",
            "If you move to work in another area, your medical insurance moves with you, and the years you paid add up.",
        ),
    )
}  # fmt: skip

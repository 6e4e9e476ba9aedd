"""The documents the product rests on, and how they are cited.

Every external address stands here and nowhere else. The grade says how well we know the text:

A  the official text was read
B  the official text, or an official reply, was read on a mirror or a press page
C  a secondary account only: reported, to be confirmed by calling 12393
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

CHECKED = date(2026, 11, 22)
REVIEW = date(2027, 2, 22)


class Grade(StrEnum):
    A = "A"
    B = "B"
    C = "C"


@dataclass(frozen=True, slots=True)
class Document:
    """A law, a regulation, a policy document, or an official answer."""

    id: str
    zh: str
    en: str
    number: str
    issued: str
    """ISO date, or as much of it as is known (``2021-04``)."""
    in_force: date | None
    grade: Grade
    url: str
    last_day: date | None = None
    checked_on: date = CHECKED
    next_review: date = REVIEW
    first_day: date = field(init=False)
    """In force from here; else issued: of a month on the first day after it, of a year on its first day."""

    def __post_init__(self) -> None:
        year, month, day = (*map(int, re.findall("[0-9]+", self.issued.partition("–")[0])), 0, 0)[:3]
        issued = date(year, month, day) if day else date(year + month // 12, month % 12 + 1, 1)
        object.__setattr__(self, "first_day", self.in_force or issued)

    def status(self, on: date) -> str:
        """``announced`` before its first day, ``in_force``, or ``expired``."""
        if on < self.first_day:
            return "announced"
        return "expired" if self.last_day and on > self.last_day else "in_force"


_NPC = "https://flk.npc.gov.cn/"
_GOV = "https://www.gov.cn/zhengce/"
_NHSA = "https://www.nhsa.gov.cn/"
_MOHRSS = "https://www.mohrss.gov.cn/"

DOCUMENTS: dict[str, Document] = {
    document.id: document
    for document in (
        Document(
            "SIL", "中华人民共和国社会保险法", "Social Insurance Law",
            "", "2010-10-28", date(2011, 7, 1), Grade.A, _NPC,
        ),
        Document(
            "MSL", "中华人民共和国医疗保障法", "Medical Security Law",
            "", "2026-08-28", date(2027, 1, 1), Grade.B, _NPC,
        ),
        Document(
            "FUND", "医疗保障基金使用监督管理条例", "Regulation on the use of medical security funds",
            "国务院令第735号", "2021-01-15", date(2021, 5, 1), Grade.A, _NPC,
        ),
        Document(
            "HANDLING", "社会保险经办条例", "Regulation on handling social insurance",
            "国务院令第765号", "2023-08-16", date(2023, 12, 1), Grade.A, _NPC,
        ),
        Document(
            "UI", "失业保险条例", "Unemployment Insurance Regulation",
            "国务院令第258号", "1999-01-22", date(1999, 1, 22), Grade.A, _GOV,
        ),
        Document(
            "PREMIUM", "社会保险费征缴暂行条例", "Interim regulation on collecting social insurance premiums",
            "国务院令第259号", "1999-01-22", date(1999, 1, 22), Grade.C, _GOV,
        ),
        Document(
            "RETIRE", "全国人民代表大会常务委员会关于实施渐进式延迟法定退休年龄的决定",
            "NPC Standing Committee decision on raising the statutory retirement age step by step",
            "", "2024-09-13", date(2025, 1, 1), Grade.A, _NPC,
        ),
        Document(
            "LCL", "中华人民共和国劳动合同法", "Labour Contract Law",
            "", "2007-06-29", date(2008, 1, 1), Grade.A, _NPC,
        ),
        Document(
            "CIVIL", "中华人民共和国民法典", "Civil Code",
            "", "2020-05-28", date(2021, 1, 1), Grade.A, _NPC,
        ),
        Document(
            "GF1998-44", "国务院关于建立城镇职工基本医疗保险制度的决定",
            "State Council decision establishing employees' basic medical insurance",
            "国发〔1998〕44号", "1998-12-14", date(1998, 12, 14), Grade.B, _GOV,
        ),
        Document(
            "GBF2021-14", "国务院办公厅关于建立健全职工基本医疗保险门诊共济保障机制的指导意见",
            "State Council guidance on pooled outpatient cover",
            "国办发〔2021〕14号", "2021-04", None, Grade.B, _GOV,
        ),
        Document(
            "GBF2024-38", "国务院办公厅关于健全基本医疗保险参保长效机制的指导意见",
            "State Council guidance on long-term enrolment",
            "国办发〔2024〕38号", "2024-08", None, Grade.B, _GOV,
        ),
        Document(
            "YBBF2021-43", "基本医疗保险关系转移接续暂行办法",
            "Interim measures on moving basic medical insurance",
            "医保办发〔2021〕43号", "2021-11-01", date(2021, 12, 1), Grade.C, _NHSA,
        ),
        Document(
            "RSBF2011-77", "关于领取失业保险金人员参加职工基本医疗保险有关问题的通知",
            "Notice on medical insurance of people drawing unemployment benefit",
            "人社部发〔2011〕77号", "2011-06-29", date(2011, 7, 1), Grade.B, _MOHRSS,
        ),
        Document(
            "NHSA8205", "国家医保局对十三届全国人大三次会议第8205号建议的答复",
            "National Healthcare Security Administration, reply to NPC suggestion no. 8205",
            "", "2020", None, Grade.B, _NHSA,
        ),
        Document(
            "NHSA2026-01", "国家医保局、财政部2026年1月9日关于个人账户跨省共济的通知（转述）",
            "Notice of 9 January 2026 on sharing the personal account across provinces (reported)",
            "", "2026-01-09", date(2026, 1, 9), Grade.C, _NHSA,
        ),
        Document(
            "BJ2022-28", "北京市2022年9月1日起个人账户定向使用的文件（转述）",
            "Beijing document earmarking the personal account from 1 September 2022 (reported)",
            "京医保发〔2022〕28号", "2022", date(2022, 9, 1), Grade.C, "https://ybj.beijing.gov.cn/",
        ),
        Document(
            "TJ-ACCOUNT2022", "天津市2022年1月1日起个人账户资金不再划入银行卡（转述）",
            "Tianjin, personal account no longer paid into bank cards from 1 January 2022 (reported)",
            "", "2022", date(2022, 1, 1), Grade.C, "http://bbbaike.com/baike/techan/195128.html",
        ),
        Document(
            "SPC2026-1", "最高人民法院关于基本医疗保险基金先行支付的司法解释（摘录）",
            "Supreme People's Court interpretation on advance payment by the fund (excerpt)",
            "法释〔2026〕1号", "2026", date(2026, 2, 1), Grade.B, "https://www.court.gov.cn/",
        ),
        Document(
            "BJ-158", "北京市基本医疗保险规定（摘录）", "Beijing regulation on basic medical insurance (excerpt)",
            "北京市人民政府令第158号", "2005", None, Grade.B, "https://ybj.beijing.gov.cn/",
        ),
        Document(
            "BJ-SETTLED", "北京市职工住院结算案例（摘录）", "Beijing inpatient bills as settled (excerpt)",
            "", "2026", None, Grade.B, "https://github.com/ktyhwangfei/hospital_medical_insurance_agent",
        ),
        Document(
            "WH2023", "武汉退休人员个人账户自2023年2月起每月划入83元（转述）",
            "Wuhan, retirees' personal account credited 83 yuan a month from February 2023 (reported)",
            "", "2023-02-16", date(2023, 2, 1), Grade.C, "https://www.reuters.com/",
        ),
        Document(
            "SH2025-7", "上海市职工基本医疗保险办法实施细则",
            "Shanghai implementing rules on employees' medical insurance",
            "沪医保规〔2025〕7号", "2025-08-29", date(2025, 9, 10), Grade.A,
            "https://ybj.sh.gov.cn/gfxwj/20250905/6173c838284f43c3b4d8c8d4513364ed.html",
            last_day=date(2030, 9, 9),
        ),
        Document(
            "SH-QA2026", "上海市医疗保障局便民问答：职工享受医保待遇的条件是什么？",
            "Shanghai Healthcare Security Bureau, public Q&A on when cover starts and stops",
            "", "2026-06-29", None, Grade.A,
            "https://ybj.sh.gov.cn/cb_jbdyl/20260629/3318d1479e9146c6bbafdac988f5737d.html",
        ),
        Document(
            "SH2023-5", "上海市灵活就业人员参加社会保险的文件（摘录）",
            "Shanghai document on social insurance of flexible workers (excerpt)",
            "沪人社规〔2023〕5号", "2023", None, Grade.B,
            "https://www.shanghai.gov.cn/grshbxsjzc/20241112/dc9f6287c6d04c4badc4fe906981f986.html",
        ),
        Document(
            "SH-REG2024", "上海市医疗保障条例", "Shanghai Medical Security Regulation",
            "", "2024-12-31", None, Grade.A, _NPC,
        ),
        Document(
            "ZJ2021", "浙江省医疗保障条例", "Zhejiang Medical Security Regulation",
            "", "2021-03-26", date(2021, 7, 1), Grade.A, _NPC,
        ),
        Document(
            "SZ-QA2022", "苏州灵活就业人员参加医保等待期是多久（转载）",
            "Suzhou, answer on flexible workers' waiting period (reprint)",
            "", "2022-12-01", None, Grade.C, "http://m.ljsggw.cn/techan/322982.html",
        ),
        Document(
            "BJ2025-11", "北京市2025年度缴费基数和金额的文件（摘录）",
            "Beijing, contribution base and amounts of 2025 (excerpt)",
            "京人社发〔2025〕11号", "2025-09-18", date(2025, 7, 1), Grade.B,
            "https://rsj.beijing.gov.cn/xxgk/2024zcwj/202509/t20250918_4204880.html",
        ),
        Document(
            "BJ2026-7", "北京市2026年度缴费基数的文件（摘录）", "Beijing, contribution base of 2026 (excerpt)",
            "京人社发〔2026〕7号", "2026", date(2026, 7, 1), Grade.B,
            "https://ybj.beijing.gov.cn/zwgk/2024zcwj/202608/t20260824_4834004.html",
        ),
        Document(
            "BJ-RATES", "北京职工医保单位和个人费率（转载）", "Beijing, rates of employers and employees (reprint)",
            "", "2025", None, Grade.C, "https://ybj.beijing.gov.cn/",
        ),
        Document(
            "SH-QA2024", "上海市人力资源和社会保障局问答：灵活就业人员医保费率",
            "Shanghai Human Resources and Social Security Bureau, Q&A on flexible workers' rate",
            "", "2024-03-07", None, Grade.A, "https://rsj.sh.gov.cn/",
        ),
        Document(
            "SH-BASE2025", "上海市2025年度缴费基数（摘录）", "Shanghai, contribution base of 2025 (excerpt)",
            "", "2025", None, Grade.B, "https://rsj.sh.gov.cn/",
        ),
        Document(
            "SH-BASE2026", "上海市人力资源和社会保障局问答：2026年度缴费基数",
            "Shanghai Human Resources and Social Security Bureau, Q&A on the contribution base of 2026",
            "", "2026-08-24", None, Grade.A, "https://rsj.sh.gov.cn/",
        ),
        Document(
            "SH2025-2", "上海市2025年职工医保缴费比例的文件（摘录）", "Shanghai, contribution rates of 2025 (excerpt)",
            "沪医保规〔2025〕2号", "2025", date(2025, 3, 1), Grade.B, "https://ybj.sh.gov.cn/gfxwj/",
            last_day=date(2026, 2, 28),
        ),
        Document(
            "SH2026-2", "上海市2026年职工医保缴费比例的文件（摘录）", "Shanghai, contribution rates of 2026 (excerpt)",
            "沪医保规〔2026〕2号", "2026", date(2026, 3, 1), Grade.B,
            "https://ybj.sh.gov.cn/gfxwj/20260313/921e047144694b61b6df8ca0c5ef2cfc.html",
            last_day=date(2027, 2, 28),
        ),
        Document(
            "GD2022-6", "广东省职工医保缴费年限和转移接续的文件（标题从略）",
            "Guangdong, document on contribution years and on moving employees' medical insurance",
            "粤医保规〔2022〕6号", "2022-05-10", date(2022, 7, 1), Grade.A,
            "https://hsa.gd.gov.cn/zwgk/zfxxgkml/bmwj/gfxwj/content/post_3953355.html",
            last_day=date(2025, 6, 30),
        ),
        Document(
            "GZ2022-1", "广州市职工医保缴费的文件（摘录）", "Guangzhou, document on contributions (excerpt)",
            "穗医保规字〔2022〕1号", "2022", date(2022, 12, 1), Grade.B,
            "https://www.gz.gov.cn/gfxwj/sbmgfxwj/gzsylbzj/content/post_8689834.html",
            last_day=date(2026, 12, 31),
        ),
        Document(
            "GZ2024-02", "广州市降低职工医保费率的通知（摘录）",
            "Guangzhou, notice lowering contribution rates (excerpt)",
            "", "2024-02-29", date(2024, 3, 1), Grade.B,
            "https://www.gz.gov.cn/zfjg/gzsylbzj/tzgg/content/mpost_9513512.html",
            last_day=date(2025, 12, 31),
        ),
        Document(
            "GZ-BASE2026", "广州市2026年缴费基数（转载）", "Guangzhou, contribution base of 2026 (reprint)",
            "", "2026", None, Grade.C, "https://www.gz.gov.cn/zfjg/gzsylbzj/",
        ),
        Document(
            "SZX2023-5", "深圳市降低职工医保费率的文件（摘录）",
            "Shenzhen, document lowering contribution rates (excerpt)",
            "深府办规〔2023〕5号", "2023", date(2024, 1, 1), Grade.B, "https://fgw.sz.gov.cn/",
            last_day=date(2025, 12, 31),
        ),
        Document(
            "SZX2025-12", "深圳市医疗保障局关于2026年缴费基数和费率的通知（摘录）",
            "Shenzhen Healthcare Security Bureau, contribution base and rates of 2026 (excerpt)",
            "", "2025-12-29", date(2026, 1, 1), Grade.B,
            "https://hsa.sz.gov.cn/fzlm/znts/cnyc/content/post_12568243.html",
        ),
        Document(
            "HZ2022-41", "杭州市职工医保费率的文件（摘录）", "Hangzhou, contribution rates (excerpt)",
            "杭医保〔2022〕41号", "2022", date(2023, 1, 1), Grade.B,
            "https://www.hangzhou.gov.cn/art/2022/11/9/art_1229063383_1827130.html",
        ),
        Document(
            "ZJ2025-52", "浙江省2025年度缴费基数的文件（摘录）", "Zhejiang, contribution base of 2025 (excerpt)",
            "浙人社发〔2025〕52号", "2025", None, Grade.B,
            "https://zhejiang.chinatax.gov.cn/art/2025/12/11/art_13314_645797.html",
        ),
        Document(
            "JS2025-26", "江苏省居民医保参保待遇的文件（标题从略）", "Jiangsu, document on residents' insurance",
            "苏医保发〔2025〕26号", "2025-06-30", None, Grade.A,
            "http://ybj.jiangsu.gov.cn/art/2025/6/30/art_74036_11604136.html",
        ),
        Document(
            "NJ-GUIDE2022", "南京灵活就业医保断缴的说明（转载）",
            "Nanjing, on breaks in flexible workers' payments (reprint)",
            "", "2022", None, Grade.C, "http://m.nj.bendibao.com/mip/135315.shtm",
        ),
        Document(
            "NJ2023-04", "南京市新闻发布会：灵活就业医保费率（摘录）",
            "Nanjing, press conference on flexible workers' rate (excerpt)",
            "", "2023-04-11", None, Grade.B,
            "https://www.nanjing.gov.cn/hdjl/xwfbh/xwfbhjdgyjdzgjbylbxdwjfldtz/mtbd/202304/t20230411_3885287.html",
        ),
        Document(
            "NJ-BASE2025", "南京市2025年缴费基数（摘录）", "Nanjing, contribution base of 2025 (excerpt)",
            "", "2025", None, Grade.B, "https://ybj.nanjing.gov.cn/",
        ),
        Document(
            "NJ-RATES", "南京职工医保单位和个人费率（转载）", "Nanjing, rates of employers and employees (reprint)",
            "", "2025", None, Grade.C, "https://ybj.nanjing.gov.cn/",
        ),
        Document(
            "SZ-GUIDE2022", "苏州灵活就业人员参加医保指南（转载）", "Suzhou, guide for flexible workers (reprint)",
            "", "2022", None, Grade.C, "http://m.kidbbs.com/baike/techan/625616.html",
        ),
        Document(
            "SZ-RATES", "苏州职工医保费率和基数（转载）", "Suzhou, contribution rates and base (reprint)",
            "", "2025", None, Grade.C, "http://ybj.jiangsu.gov.cn/",
        ),
        Document(
            "CD-QA2025", "成都市医疗保障局问答：灵活就业人员缴费标准（摘录）",
            "Chengdu Healthcare Security Bureau, Q&A on flexible workers' contributions (excerpt)",
            "成医保办〔2025〕17号", "2025-04-16", None, Grade.B,
            "https://www.chengdu.gov.cn/cdsrmzf/c173847/2025-04/16/content_8376a035551644da985638be53716c19.shtml",
        ),
        Document(
            "CD-RATES", "成都职工医保单位和个人费率（转载）", "Chengdu, rates of employers and employees (reprint)",
            "", "2025", None, Grade.C, "https://www.chengdu.gov.cn/",
        ),
        Document(
            "CQ-QA2020", "重庆医保断交补缴政策（转载）", "Chongqing, on breaks and paying back (reprint)",
            "", "2020", None, Grade.C, "https://www.juzhizhan.com/ksjjz/chengshiwenhua/lm6mm1.html",
        ),
        Document(
            "CQ2024-47", "重庆市2025年个人参保缴费标准解读（摘录）",
            "Chongqing, explanation of individuals' contributions in 2025 (excerpt)",
            "渝医保发〔2024〕47号", "2024-12-24", date(2025, 1, 1), Grade.B,
            "https://ylbzj.cq.gov.cn/zwgk_535/zcjd/wzjd/202412/t20241224_14017314_wap.html",
        ),
        Document(
            "CQ-BASE2025", "重庆市2025年缴费基数的通知（摘录）",
            "Chongqing, notice on the contribution base of 2025 (excerpt)",
            "", "2025-09-19", None, Grade.B,
            "https://rlsbj.cq.gov.cn/zwgk_182/zfxxgkml/zcwj_145360/jfxzgfxwj/202509/t20250919_15024385.html",
        ),
        Document(
            "CQ-RATES", "重庆职工医保费率和2026年缴费基数（转载）",
            "Chongqing, contribution rates, and the base of 2026 (reprint)",
            "", "2026", None, Grade.C, "https://ylbzj.cq.gov.cn/",
        ),
        Document(
            "WH-ANSWER", "武汉市灵活就业人员医保待遇的官方答复（转载）",
            "Wuhan, official answer on flexible workers' cover (reprint)",
            "", "2020–2023", None, Grade.C, "http://jwzcgl.com/xinwen/135006.html",
        ),
        Document(
            "WH-QA2022", "武汉市医疗保障局问答：灵活就业人员医保费率（摘录）",
            "Wuhan Healthcare Security Bureau, Q&A on flexible workers' rate (excerpt)",
            "", "2022-11-26", None, Grade.B, "https://www.wuhan.gov.cn/zwgk/xxgk/zcwd/202211/t20221126_2103298.shtml",
        ),
        Document(
            "WH-RATES", "武汉职工医保费率和基数（转载）", "Wuhan, contribution rates and base (reprint)",
            "", "2025", None, Grade.C, "https://www.wuhan.gov.cn/",
        ),
        Document(
            "TJ-QA2022", "天津首次参保的灵活就业人员多久可以享受医保待遇？（转载）",
            "Tianjin, when flexible workers who join for the first time are covered (reprint)",
            "", "2022-05-17", None, Grade.C, "http://bbbaike.com/baike/techan/195128.html",
        ),
        Document(
            "TJ2026-03", "天津市医疗保障局、税务局关于灵活就业人员缴费的通知（摘录）",
            "Tianjin, notice on flexible workers' contributions (excerpt)",
            "", "2026-03-09", None, Grade.B,
            "https://tianjin.chinatax.gov.cn/11200000000/0100/010003/20260309091326118.shtml",
        ),
        Document(
            "TJ-BASE2025", "天津市2025年缴费基数的通知（摘录）",
            "Tianjin, notice on the contribution base of 2025 (excerpt)",
            "", "2025-09-18", None, Grade.B,
            "https://hrss.tj.gov.cn/zhengwugongkai/zhengcezhinan/zxwjnew/202509/t20250918_7136642.html",
        ),
        Document(
            "TJ2026-1", "天津市职工医保费率、大额救助和2026年缴费基数（转载）",
            "Tianjin, contribution rates, large-expense relief and the base of 2026 (reprint)",
            "津医保规字〔2026〕1号", "2026", date(2026, 3, 1), Grade.C, "https://tianjin.chinatax.gov.cn/",
        ),
        Document(
            "XA2025-25", "西安市2025年职工医保缴费基数和费率（转载）",
            "Xi'an, contribution base and rates of 2025 (reprint)",
            "市医保发〔2025〕25号", "2025", None, Grade.C, _NHSA,
        ),
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cite:
    """A place in a document. Only documents whose articles we have read carry an article number."""

    document: str
    article: int | None = None
    paragraph: int | None = None
    heading: str = ""
    own: bool = False
    """Whether the value that rests on it is the person's own."""
    source: Document = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.document not in DOCUMENTS:
            raise KeyError(f"no document {self.document!r} in law/sources.py")
        object.__setattr__(self, "source", DOCUMENTS[self.document])

    def __str__(self) -> str:
        paragraph = f"({self.paragraph})" if self.paragraph else ""
        place = f" {self.article}{paragraph}" if self.article else f" {self.heading}" if self.heading else ""
        return self.document + place + (" own" if self.own else "")


def joined(*cites: Cite) -> tuple[Cite, ...]:
    """Each place once, in order; marked as the person's own where a later one is."""
    return tuple({(cite.document, cite.article, cite.paragraph, cite.heading): cite for cite in cites}.values())


def standing(day: date, *cites: Cite) -> tuple[Cite, ...]:
    """Those whose document is in force on ``day``, in their order."""
    return tuple(cite for cite in cites if cite.source.status(day) == "in_force")

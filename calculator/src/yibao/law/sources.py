"""The documents the product rests on, and how they are cited.

Every external address stands here and nowhere else. The grade says how well we know the text:

A  the official text was read
B  the official text, or an official reply, was read on a mirror or a press page
C  a secondary account only: reported, to be confirmed by calling 12393
"""

from __future__ import annotations

from dataclasses import dataclass
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

    def status(self, on: date) -> str:
        """``announced`` before it is in force, ``in_force``, or ``expired``."""
        if self.in_force and on < self.in_force:
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
            "GD2022-6", "广东省职工基本医疗保险关系转移接续的文件",
            "Guangdong document on moving employees' medical insurance",
            "粤医保规〔2022〕6号", "2022-05-10", date(2022, 7, 1), Grade.A,
            "https://hsa.gd.gov.cn/zwgk/zfxxgkml/bmwj/gfxwj/content/post_3953355.html",
            last_day=date(2025, 6, 30),
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
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cite:
    """A place in a document. Only documents whose articles we have read carry an article number."""

    document: str
    article: int | None = None
    paragraph: int | None = None
    heading: str = ""

    def __post_init__(self) -> None:
        if self.document not in DOCUMENTS:
            raise KeyError(f"no document {self.document!r} in law/sources.py")

    @property
    def source(self) -> Document:
        return DOCUMENTS[self.document]

    def __str__(self) -> str:
        paragraph = f"({self.paragraph})" if self.paragraph else ""
        place = f" {self.article}{paragraph}" if self.article else f" {self.heading}" if self.heading else ""
        return self.document + place

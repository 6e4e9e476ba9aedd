"""What each version of the rules changed in the answers, and for which period; the newest first.

A link made under older rules names what came after them, and the changelog is written from it.
"""

from __future__ import annotations

from typing import NamedTuple

Both = tuple[str, str]
"""Chinese and English."""


class Changed(NamedTuple):
    """One change of an answer, the time it holds for, and the source of it."""

    what: Both
    period: Both
    source: Both


class Release(NamedTuple):
    version: str
    changed: tuple[Changed, ...]
    corrected: tuple[Both, ...] = ()


RELEASES: tuple[Release, ...] = (
    Release(
        "0.3.0",
        (),
        (
            (
                "比较怎么接着参保，从当月缴起算，不再从下个月缴起算；当月还赶得上的，不再说成断缴。不论哪一天的答案都适用。",
                "The ways to stay insured are compared from the present month, no longer from the next: while there is still "
                "time, no gap is reported. For every day asked about.",
            ),
        ),
    ),
    Release(
        "0.2.0",
        (
            Changed(
                (
                    "个人账户只进本人缴的部分；当地改革以前，单位缴的也进一部分",
                    "the account is credited with one's own contribution only; before the local reform, part of the employer's too",
                ),
                (
                    "分界在2021-05-01到2023-12-31之间当地定的一天；北京是2022-09-01",
                    "before and after a local day from 2021-05-01 to 2023-12-31; Beijing 2022-09-01",
                ),
                ("国发〔1998〕44号；国办发〔2021〕14号", "国发〔1998〕44号; 国办发〔2021〕14号"),
            ),
            Changed(
                (
                    "个人账户可以给配偶、父母、子女用；可以给近亲属用",
                    "the account pays for spouse, parents and children; for close relatives",
                ),
                (
                    "2021-05-01起，当地允许的；2024-09-01起",
                    "from 2021-05-01 where the place allows it; from 2024-09-01",
                ),
                ("国办发〔2021〕14号；国办发〔2024〕38号", "国办发〔2021〕14号; 国办发〔2024〕38号"),
            ),
            Changed(
                (
                    "失业金：三个条件，最长12、18、24个月",
                    "unemployment benefit: three conditions, up to 12, 18 or 24 months",
                ),
                ("2011-07-01起", "from 2011-07-01"),
                ("《社会保险法》第四十五、四十六条", "SIL 45, 46"),
            ),
            Changed(
                (
                    "退休年龄逐步到63、58、55岁；可以自愿早退或晚退，最多三年",
                    "retirement at 63, 58 or 55, in steps; three years earlier or later by choice",
                ),
                ("2025-01-01起", "from 2025-01-01"),
                ("2024-09-13的决定和办法", "decision and measures of 2024-09-13"),
            ),
            Changed(
                (
                    "违规用卡：退钱，停联网结算3到12个月，罚2到5倍",
                    "misuse of a card: refund, 3 to 12 months without settlement, fine of 2 to 5 times",
                ),
                (
                    "停结算自2021-05-01；罚款自2011-07-01；《医疗保障法》自2027-01-01",
                    "suspension from 2021-05-01; fine from 2011-07-01; Medical Security Law from 2027-01-01",
                ),
                (
                    "《医疗保障基金使用监督管理条例》第四十一条；《社会保险法》第八十八条；《医疗保障法》第四十八、四十九条",
                    "FUND 41; SIL 88; MSL 48, 49",
                ),
            ),
            Changed(
                ("单位的十五日期限和滞纳金", "the employer's fifteen days, and its late fee"),
                ("2011-07-01起", "from 2011-07-01"),
                ("《劳动合同法》第五十条；《社会保险法》第五十、八十六条", "LCL 50; SIL 50, 86"),
            ),
            Changed(
                (
                    "北京：三级医院住院账单；只有2022-09-01以前存入的能取现（据转述）",
                    "Beijing: hospital bills of the third level; cash only of money credited before 2022-09-01 (reported)",
                ),
                ("账单自2026-01-01；取现自2022-09-01", "bills from 2026-01-01; cash from 2022-09-01"),
                ("北京市的规定", "rules of Beijing"),
            ),
            Changed(
                (
                    "广东：补缴和等待期，用于广州、深圳",
                    "Guangdong: back-payment and waiting, for Guangzhou and Shenzhen",
                ),
                ("2022-07-01至2025-06-30", "2022-07-01 to 2025-06-30"),
                ("省里的规定，已过有效期", "a provincial rule that has expired"),
            ),
            Changed(
                (
                    "重庆、武汉、南京、天津：断缴怎么处理（据转述）",
                    "Chongqing, Wuhan, Nanjing, Tianjin: breaks, as reported",
                ),
                (
                    "分别自2021-01-01、2024-01-01、2023-01-01、2022-05-17",
                    "from 2021-01-01, 2024-01-01, 2023-01-01, 2022-05-17",
                ),
                ("转载", "reprints"),
            ),
            Changed(
                (
                    "职工缴多少（杭州除外）、灵活就业缴多少（西安除外）",
                    "what employees pay, but in Hangzhou, and what flexible workers pay, but in Xi'an",
                ),
                (
                    "各自的费率施行之日起：`python -m yibao parameters`",
                    "from the day each rate holds: `python -m yibao parameters`",
                ),
                ("各地的规定", "rules of the places"),
            ),
        ),
        corrected=(
            (
                "居民医保，从2025年1月起首次缴费、参保地不知道的：待遇也可能从缴费次日开始，江苏就是。以前给的范围只从当月1日算起。",
                "Residents' insurance, first month paid from January 2025 on, place not known: cover may also begin on the day after payment, as it does in Jiangsu. The range given before began with the first of a month only.",
            ),
        ),
    ),
    Release(
        "0.1.0",
        (
            Changed(
                ("停止缴费，报销就停，停在哪天由当地定", "reimbursement stops with contributions, the day is local"),
                (
                    "2011-07-01起；2027-01-01起第一个没缴的月份，改引《医疗保障法》",
                    "from 2011-07-01; cited from the Medical Security Law for first unpaid months from 2027-01-01",
                ),
                (
                    "国家医保局第8205号答复；《社会保险法》第二十六条；《医疗保障法》第十三条",
                    "NHSA reply 8205; SIL 26; MSL 13",
                ),
            ),
            Changed(
                (
                    "空窗不超过3个月的可以补缴；更久的，最多等6个月",
                    "a gap of up to 3 months may be paid back; after a longer one at most 6 months' wait",
                ),
                ("2021-12-01起", "from 2021-12-01"),
                ("医保办发〔2021〕43号", "医保办发〔2021〕43号"),
            ),
            Changed(
                (
                    "居民医保：固定等3个月，断得越久再加",
                    "residents' insurance: three fixed waiting months and more by the years of break",
                ),
                ("2025-01-01起", "from 2025-01-01"),
                ("国办发〔2024〕38号", "国办发〔2024〕38号"),
            ),
            Changed(
                (
                    "参保满两年、空窗不超过3个月转居民医保的，补缴后不用等",
                    "moving to residents' insurance after two years insured, gap of at most 3 months: no wait once paid back",
                ),
                ("2021-12-01起", "from 2021-12-01"),
                ("医保办发〔2021〕43号", "医保办发〔2021〕43号"),
            ),
            Changed(
                (
                    "单位的十五日：第一天不算；在那以前，两种算法都列出来",
                    "fifteen days of the employer: the first is not counted; before that day both counts are shown",
                ),
                ("2021-01-01起", "from 2021-01-01"),
                ("《民法典》第二百零一条", "Civil Code 201"),
            ),
            Changed(
                (
                    "灵活就业参保不再看户籍；在那以前由当地定",
                    "flexible workers: household registration no longer bars; before it the place decides",
                ),
                ("2024-09-01起", "from 2024-09-01"),
                ("国办发〔2024〕38号", "国办发〔2024〕38号"),
            ),
            Changed(
                (
                    "个人账户可以付住院自己出的部分；在那以前由当地定",
                    "the account pays one's share of inpatient care; before it the place decides",
                ),
                ("2021-05-01起", "from 2021-05-01"),
                ("国办发〔2021〕14号", "国办发〔2021〕14号"),
            ),
            Changed(
                (
                    "江苏（南京、苏州）：90天内转居民医保不用等，并算出最后一天",
                    "Jiangsu (Nanjing, Suzhou): residents' insurance within 90 days, no wait, with the last day",
                ),
                ("2025-07-01起", "from 2025-07-01"),
                ("苏医保发〔2025〕26号", "苏医保发〔2025〕26号"),
            ),
            Changed(
                (
                    "广东（广州、深圳）：参保满两年转居民医保",
                    "Guangdong (Guangzhou, Shenzhen): moving to residents' insurance after two years insured",
                ),
                ("2022-07-01至2025-06-30", "2022-07-01 to 2025-06-30"),
                ("粤医保规〔2022〕6号", "粤医保规〔2022〕6号"),
            ),
            Changed(
                (
                    "领失业金期间，医保费由失业保险基金交",
                    "unemployment benefit: the unemployment fund pays the premium",
                ),
                ("2011-07-01起", "from 2011-07-01"),
                ("《社会保险法》第四十八条；人社部发〔2011〕77号", "SIL 48; 人社部发〔2011〕77号"),
            ),
            Changed(
                ("上海：停保和恢复的日子，两份官方材料", "Shanghai: when cover stops and returns, two official texts"),
                ("2025-09-10至2030-09-09", "2025-09-10 to 2030-09-09"),
                ("沪医保规〔2025〕7号；2026-06-29的官方问答", "沪医保规〔2025〕7号; public answer of 2026-06-29"),
            ),
            Changed(
                ("杭州：第二个、第三个自然月", "Hangzhou: the second and the third natural month"),
                ("2021-07-01起", "from 2021-07-01"),
                ("《浙江省医疗保障条例》第二十八至三十条", "Zhejiang Medical Security Regulation, arts 28-30"),
            ),
            Changed(
                (
                    "苏州：等3个月，从缴费次月数起（据转述）",
                    "Suzhou: three months' wait counted from the month after payment (reported)",
                ),
                ("2022-05-01起", "from 2022-05-01"),
                ("官方答复的转载", "reprint of an official answer"),
            ),
        ),
    ),
)

"""The documents with a page of their own: its address below law/, its short title, and what it means for a reader.

What stands here is our summary. The titles, numbers, dates, grades and addresses are those of ``yibao.law``.
"""

from __future__ import annotations

from typing import NamedTuple

Both = tuple[str, str]


class About(NamedTuple):
    slug: str
    menu: Both
    says: Both
    """The answer first: what a reader should know of it."""
    description: Both


NATIONAL: dict[str, About] = {
    "SIL": About(
        "social-insurance-law",
        ("社会保险法", "Social Insurance Law"),
        ("", ""),
        ("", ""),
    ),
    "MSL": About(
        "medical-security-law",
        ("医疗保障法", "Medical Security Law"),
        ("", ""),
        ("", ""),
    ),
    "FUND": About(
        "fund-regulation",
        ("医保基金条例", "Fund regulation"),
        (
            "**看病买药用自己的凭证。**托人代买药，两个人的身份证明都要带。把卡借给别人、用别人的卡、骗保，各有各的后果："
            "退回、暂停联网结算、罚款。",
            "**Use your own card or code.** When someone buys drugs for you, both identity documents are needed. Lending a "
            "card, using another's, and fraud each have their own consequences: paying back, a suspension, a fine.",
        ),
        (
            "《医疗保障基金使用监督管理条例》里和参保人有关的条文：凭证怎么用、代买药要带什么、出借和冒用怎么处罚，"
            "第十七条、第四十一条附原文，其余写明是摘要。",
            "What China's regulation on the use of medical security funds asks of insured people: whose card to use, "
            "buying for others, and what misuse costs.",
        ),
    ),
    "HANDLING": About(
        "handling-regulation",
        ("社保经办条例", "Handling regulation"),
        (
            "**登记、查询、转移、领失业金期间的医保，怎么办看这一份。**社会保障卡和医保电子凭证都是看病的凭证；查自己的记录不收钱；"
            "换统筹地区就业，医保关系跟着走。",
            "**This is how registering, looking up and moving are handled.** The social security card and the medical e-voucher "
            "(医保电子凭证) will both do; looking up your own records is free; your insurance moves with your job.",
        ),
        (
            "《社会保险经办条例》里和离职后医保有关的条文：社会保障卡和医保电子凭证、免费查询、转移接续、"
            "领失业金期间的医保费由谁付，引用的附原文，其余写明是摘要。",
            "What China's regulation on handling social insurance says on cards and codes, free look-up, moving your "
            "insurance, and the premium during unemployment benefit.",
        ),
    ),
    "UI": About(
        "unemployment-regulation",
        ("失业保险条例", "Unemployment Insurance Regulation"),
        (
            "**领失业金的条件和期限，这部条例先写，后来的《社会保险法》也写了。**两处不一样的，以后出的法律为准："
            "单位报失业人员名单，条例写7日，法律写15日，按15日。",
            "**It set the conditions and the length of unemployment benefit first; the later Social Insurance Law sets them "
            "too.** Where they differ the later law prevails: the regulation gives employers 7 days to report leavers, the law 15.",
        ),
        (
            "《失业保险条例》第十四、十六、十七条的摘要：领失业金要满足什么、最长领几个月，"
            "以及和《社会保险法》不一样的地方以哪个为准。",
            "Articles 14, 16 and 17 of China's Unemployment Insurance Regulation in our words: conditions, length, and which "
            "text prevails where the law differs.",
        ),
    ),
    "PREMIUM": About(
        "premium-regulation",
        ("社保费征缴条例", "Premium regulation"),
        (
            "**这部条例管社会保险费怎么征、怎么缴。**单位欠缴怎么办，本站的规则依据的是《社会保险法》第六十、六十三、八十六条；"
            "这部条例我们没有核对到原文，只列出来备查，不拿它下结论。",
            "**It is about how social insurance premiums are collected.** On arrears of an employer our rules rest on articles 60, "
            "63 and 86 of the Social Insurance Law. We have not read this regulation itself: it is listed, and nothing rests on it.",
        ),
        (
            "《社会保险费征缴暂行条例》的文号和施行日期。单位欠缴怎么办，本站依据《社会保险法》，这部条例只列名备查，没有拿它下结论。",
            "Number and dates of China's interim regulation on collecting social insurance premiums. Our rules on arrears "
            "rest on the Social Insurance Law instead.",
        ),
    ),
    "RETIRE": About(
        "retirement-decision",
        ("延迟退休的决定", "Retirement decision"),
        (
            "**2025年1月1日起，退休年龄逐步往后推。**男职工和原55岁退休的女职工，每4个月推1个月；原50岁退休的女职工，每2个月推1个月。"
            "2030年起提高的最低缴费年限是**养老保险**的，不是医保的。",
            "**Since 1 January 2025 the retirement age rises step by step:** for men, and women whose former age was 55, by a "
            "month for every four months of birth; for women whose former age was 50, for every two. The minimum years that rise "
            "from 2030 are those of the **pension**, not of medical insurance.",
        ),
        (
            "全国人大常委会关于渐进式延迟法定退休年龄的决定：退休年龄怎么推、最早最晚能在什么时候退、"
            "养老保险最低缴费年限怎么提高，以及它和医保年限的区别。",
            "China's decision on raising the retirement age: how the steps work, the window around the age, and why its minimum "
            "years are not the medical ones.",
        ),
    ),
    "LCL": About(
        "labour-contract-law",
        ("劳动合同法", "Labour Contract Law"),
        (
            "**离职时，单位要给离职证明，并在15日内办好档案和社会保险关系转移。**单位不给证明、给你造成损失的，要赔偿。",
            "**When you leave, your employer owes you a certificate, and must move your file and social insurance within 15 "
            "days.** An employer that gives no certificate pays for the damage this causes.",
        ),
        (
            "《劳动合同法》第五十条、第八十九条的摘要：离职时单位要给什么、15日内办什么，不给离职证明造成损失要怎么担责。",
            "Articles 50 and 89 of China's Labour Contract Law in our words: what an employer owes a leaver, by which day, and "
            "what it answers for.",
        ),
    ),
    "CIVIL": About(
        "civil-code",
        ("民法典", "Civil Code"),
        (
            "**这里用到三件事：**期限怎么数（开始那天不算，最后一天是休假日的顺延）；哪些人是近亲属（个人账户可以给他们用）；"
            "人去世后，余额由谁继承。",
            "**Three things here rest on it:** how periods are counted (not the first day; a last day that is a holiday moves on), "
            "who is a close relative (近亲属) and may use your account, and who inherits the balance.",
        ),
        (
            "《民法典》里本站用到的条文摘要：期限怎么计算、谁是近亲属、谁先继承，分别用在截止日期、个人账户家庭共济和余额继承上。",
            "The articles of China's Civil Code used here, in our words: counting periods, close relatives, and inheritance, "
            "with the rules that rest on them.",
        ),
    ),
    "GF1998-44": About(
        "decision-1998-44",
        ("国发〔1998〕44号", "Decision of 1998 (no. 44)"),
        (
            "**职工医保的统筹基金和个人账户，都从这份文件来。**当时个人账户里有自己缴的约2%，加上单位缴费的约30%；"
            "这一进账办法后来改了，见国办发〔2021〕14号。",
            "**Both pockets of employees' insurance begin here: the pooled fund and the personal account.** At that time about 2% "
            "of your own and about 30% of the employer's part went into the account. The guidance of 2021 (no. 14) changed that.",
        ),
        (
            "国发〔1998〕44号：建立城镇职工基本医疗保险制度的决定。统筹基金和个人账户从这里来，当时个人账户怎么进钱，"
            "现在还有哪些规则用到它。",
            "State Council decision no. 44 of 1998, which founded employees' medical insurance: where pooled fund and personal "
            "account come from, and what still rests on it.",
        ),
    ),
    "GBF2021-14": About(
        "guidance-2021-14",
        ("国办发〔2021〕14号", "Guidance of 2021 (no. 14)"),
        (
            "**个人账户改了：在职的只进自己缴的那部分，约2%；单位缴的全部进统筹基金。**账户里的钱可以付本人、配偶、父母、子女"
            "该自己出的部分，住院也可以。各地开始的日子不同，多在2022年和2023年。",
            "**It reformed the personal account: while you work only your own contribution of about 2% goes in, the employer's all "
            "goes to the pooled fund.** The account pays the own share of you, your spouse, parents and children, inpatient care "
            "included. Places began on different days, mostly in 2022 and 2023.",
        ),
        (
            "国办发〔2021〕14号：职工医保门诊共济的指导意见。个人账户改革以后每月进多少、能付什么、家里谁可以用，"
            "各地从什么时候开始，分别用在哪些规则里。",
            "State Council guidance no. 14 of 2021 on pooled outpatient cover: what goes into the personal account since the "
            "reform, what it pays, and for whom.",
        ),
    ),
    "GBF2024-38": About(
        "guidance-2024-38",
        ("国办发〔2024〕38号", "Guidance of 2024 (no. 38)"),
        (
            "**2025年起，居民医保断保或者错过集中参保期，固定等3个月；断保每多一年再加。**个人账户可以给近亲属用，还可以替他们缴居民医保费。"
            "细则由各省定。",
            "**Since 2025, joining residents' insurance after a break or outside the season costs 3 fixed months of waiting, and "
            "more for each further year.** The account may be used by close relatives, for their residents' premium too. Provinces "
            "set the details.",
        ),
        (
            "国办发〔2024〕38号：健全基本医疗保险参保长效机制的指导意见。居民医保的等待期、近亲属共济、"
            "灵活就业不受户籍限制，哪些由省里定细则。",
            "State Council guidance no. 38 of 2024 on long-term enrolment: the wait for residents' insurance, sharing with "
            "relatives, and what provinces decide.",
        ),
    ),
    "YBBF2021-43": About(
        "transfer-2021-43",
        ("医保办发〔2021〕43号", "Moving insurance (2021, no. 43)"),
        (
            "**换地方参保，中断不超过3个月的，可以按当地规定补缴，没有等待期；超过3个月的，当地可以设等待期，最多6个月。**"
            "这份文件我们只见到转述，打 12393 确认。",
            "**When you move to another area, a gap of at most 3 months may be paid back as the place provides, without waiting; "
            "after a longer one the place may set a wait of at most 6.** We know it from accounts only: confirm by 12393.",
        ),
        (
            "医保办发〔2021〕43号：基本医疗保险关系转移接续暂行办法。3个月以内补缴、最多6个月等待期、"
            "两种医保之间怎么衔接，据转述整理，标明等级。",
            "The measures of 2021 on moving medical insurance: gaps of up to 3 months, waits of up to 6, and moves between the "
            "two schemes. Reported only, and marked so.",
        ),
    ),
    "RSBF2011-77": About(
        "notice-2011-77",
        ("人社部发〔2011〕77号", "Notice of 2011 (no. 77)"),
        (
            "**领失业金期间，参加职工医保，医保费由失业保险基金出，自己不用缴。**",
            "**While you draw unemployment benefit you are in employees' medical insurance, and the unemployment fund pays.** You "
            "pay nothing.",
        ),
        (
            "人社部发〔2011〕77号：领取失业保险金人员参加职工医保的通知。领失业金期间医保费由谁出、哪天起能报销，用在哪些规则里。",
            "The notice of 2011 on medical insurance of people who draw unemployment benefit: who pays the premium, and which "
            "rules rest on it.",
        ),
    ),
    "NHSA8205": About(
        "reply-8205",
        ("第8205号建议答复", "Reply no. 8205"),
        (
            "**停止缴费以后，统筹基金（包括大病待遇）不再报销，个人账户还能用。**这是国家医保局2020年答复人大代表建议时说的。",
            "**Once contributions stop the pooled fund no longer reimburses, serious-illness benefits included; the personal account "
            "stays usable.** So said the National Healthcare Security Administration (国家医保局) in 2020.",
        ),
        (
            "国家医保局2020年对第8205号建议的答复：停止缴费后统筹基金停止报销，个人账户可以继续使用。哪些规则依据它，等级和出处。",
            "Reply of China's National Healthcare Security Administration of 2020: reimbursement stops with contributions, the "
            "personal account stays usable.",
        ),
    ),
    "SPC2026-1": About(
        "interpretation-2026-1",
        ("法释〔2026〕1号", "Interpretation of 2026 (no. 1)"),
        (
            "**该别人付的医疗费，对方不付或者找不到人，可以请医保基金先付。**你已经先付给医院的，也不因此就不能要。2026年2月1日起施行。",
            "**When somebody else owes the costs and does not pay, or cannot be found, the fund may be asked to advance them.** Having "
            "paid the hospital already does not bar you. In force since 1 February 2026.",
        ),
        (
            "法释〔2026〕1号：最高人民法院关于基本医疗保险基金先行支付的司法解释（摘录）。第三人不付医疗费时医保怎么先垫，"
            "自己已经付了还能不能要。",
            "The Supreme People's Court's interpretation of 2026 on advance payment by the medical fund (excerpt): when a third "
            "party does not pay your care.",
        ),
    ),
    "NHSA2026-01": About(
        "sharing-2026",
        ("跨省共济通知", "Sharing across provinces"),
        (
            "**家人在外省参保，也可以用你的个人账户。**你的医保关系变了，共济要重新绑定。这份通知我们只见到转述，打 12393 确认。",
            "**Family insured in another province may use your personal account too.** The link ends when your insurance moves. We know "
            "the notice from accounts only: confirm by 12393.",
        ),
        (
            "国家医保局、财政部2026年1月9日关于个人账户跨省共济的通知：外省参保的家人能不能用你的账户，什么时候会断，"
            "据转述整理，以 12393 答复为准。",
            "The notice of 9 January 2026 on sharing the personal account across provinces: who may use it, and when the link ends. "
            "Reported only.",
        ),
    ),
}

LOCAL: dict[str, tuple[str, ...]] = {
    "BJ": ("110000",),
    "SH": ("310000",),
    "GD": ("440100", "440300"),
    "GZ": ("440100",),
    "SZX": ("440300",),
    "ZJ": ("330100",),
    "HZ": ("330100",),
    "JS": ("320100", "320500"),
    "NJ": ("320100",),
    "SZ": ("320500",),
    "CD": ("510100",),
    "CQ": ("500000",),
    "WH": ("420100",),
    "TJ": ("120000",),
    "XA": ("610100",),
}
"""The letters with which the id of a local document begins, and the places it is for."""

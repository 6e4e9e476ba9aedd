"""What the product makes of each article: every one of the Social Insurance Law, and every other one that is cited.

An article is in exactly one of four states, told by the one field that is filled: ``modelled`` by rules,
``explained`` on a page, ``local`` because somebody else decides, or ``out_of_scope`` for a reason. The
summaries are ours; the official wording, where we quote it, stands in ``articles.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from yibao.law.articles import ARTICLES
from yibao.law.sources import DOCUMENTS

Both = tuple[str, str]
"""Chinese and English."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """One article: our summary of it, and what became of it."""

    document: str
    article: int
    zh: str
    en: str
    rules: tuple[str, ...] = ()
    page: str = ""
    decided_by: Both | None = None
    reason: Both | None = None

    @property
    def id(self) -> str:
        return f"{self.document} {self.article}"

    @property
    def state(self) -> str:
        if self.rules:
            return "modelled"
        if self.page:
            return "explained"
        return "local" if self.decided_by else "out_of_scope"


def article_json(document: str, number: int, as_of: date) -> dict[str, Any]:
    """One article as plain JSON; ``status`` is that of its document on ``as_of``. Raises KeyError for one not here."""
    mapped = COVERAGE[f"{document} {number}"]
    quoted = ARTICLES.get(mapped.id)
    return {
        "document": document,
        "article": number,
        "quoted": quoted is not None,
        "zh": "\n".join(quoted.text) if quoted else None,
        "summary_zh": mapped.zh,
        "summary_en": mapped.en,
        "status": DOCUMENTS[document].status(as_of),
        "state": mapped.state,
        "rules": list(mapped.rules),
        "page": mapped.page or None,
        "decided_by": _both(mapped.decided_by),
        "reason": _both(mapped.reason),
    }


def _both(words: Both | None) -> dict[str, str] | None:
    return {"zh": words[0], "en": words[1]} if words else None


_LAW_PAGE = "law/social-insurance-law"
_COVER_PAGE = "after-leaving/cover"

_PURPOSE = ("立法目的、施行日期一类的条文", "it states a purpose or a day of entry into force")
_STATE = (
    "是对政府和经办机构的要求，不改变个人的权利义务",
    "it binds the authorities and changes nothing for the person",
)
_FUNDS = ("讲基金怎么收、怎么管", "it is about how the funds are raised and kept")
_OFFICIALS = ("讲机关、机构和工作人员的责任", "it is about the liability of authorities, agencies and officials")
_EMPLOYER = (
    "是用人单位自己的登记、申报手续",
    "it is about the employer's own registration and declarations",
)
_PENSION = ("讲养老保险，不是医保", "it is about the pension, not medical insurance")
_INJURY = ("讲工伤保险，不是医保", "it is about work injury insurance, not medical insurance")
_MATERNITY = ("讲生育保险，不是离职后的医保", "it is about maternity insurance, not medical cover after a job")
_OTHER_BENEFITS = (
    "讲失业保险里与医保无关的待遇",
    "it is about unemployment benefits that do not concern medical cover",
)
_LAND = ("讲征地时的社会保险，与离职无关", "it is about land that is requisitioned, not about leaving a job")

_PROVINCE = ("省、自治区、直辖市人民政府", "the provincial government")
_STATE_COUNCIL = ("国务院", "the State Council")

_WAYS = (
    "lookup.way", "lookup.free", "lookup.nhsa_app", "lookup.wallet_code", "lookup.local_online", "lookup.counter",
    "lookup.hotline_12393", "lookup.hotline_12333",
)  # fmt: skip

_SIL = (
    Mapped("SIL", 1, "说明为什么制定这部法律。", "Why the law was made.", reason=_PURPOSE),
    Mapped(
        "SIL", 2, "国家建立养老、医疗、工伤、失业、生育五种社会保险。",
        "There are five kinds of social insurance: pension, medical, work injury, unemployment and maternity.",
        page=_LAW_PAGE,
    ),
    Mapped(
        "SIL", 3, "社会保险要覆盖广、保基本、分层次、能持续。",
        "Social insurance is to be broad, basic, layered and lasting.", page=_LAW_PAGE,
    ),
    Mapped(
        "SIL", 4, "单位和个人有权查缴费和权益记录，要求经办机构提供咨询；个人有权监督单位缴费。",
        "Employers and individuals may look up contributions and records and ask for advice; individuals may watch over what their employer pays.",
        rules=_WAYS,
    ),
    Mapped("SIL", 5, "政府把社会保险列入规划，给经费和税收支持。", "Governments plan for and fund social insurance.", reason=_STATE),
    Mapped("SIL", 6, "国家严格监管社会保险基金。", "The state supervises the funds.", reason=_FUNDS),
    Mapped("SIL", 7, "社会保险行政部门分级管理。", "Which authorities are in charge.", reason=_STATE),
    Mapped(
        "SIL", 8, "经办机构负责登记、记录权益、支付待遇：有事先找它。",
        "The agency registers, keeps records and pays benefits: it is the office to turn to.", page=_LAW_PAGE,
    ),
    Mapped("SIL", 9, "工会维护职工的社会保险权益，参与监督。", "Trade unions stand up for employees and take part in supervision.", reason=_STATE),
    Mapped("SIL", 10, "职工必须参加养老保险，灵活就业人员可以参加。", "Employees must, flexible workers may join the pension scheme.", reason=_PENSION),
    Mapped("SIL", 11, "养老保险由统筹和个人账户两部分组成。", "The pension has a pooled and a personal part.", reason=_PENSION),
    Mapped(
        "SIL", 12, "养老保险费单位交的进统筹，个人交的进养老个人账户。不是医保个人账户的依据。",
        "Pension contributions: the employer's go to the pool, one's own to the pension account. It is no basis for the medical account.",
        reason=_PENSION,
    ),
    Mapped("SIL", 13, "视同缴费期间的养老费由政府承担。", "The state bears pension contributions deemed paid.", reason=_PENSION),
    Mapped(
        "SIL", 14, "养老个人账户不能提前取，可以继承。不能拿来说医保个人账户。",
        "The pension account may not be drawn early and is inherited. It says nothing of the medical account.",
        reason=_PENSION,
    ),
    Mapped("SIL", 15, "养老金由哪几部分组成、按什么算。", "What a pension consists of and depends on.", reason=_PENSION),
    Mapped(
        "SIL", 16, "到退休年龄，养老保险缴满最低年限才按月领养老金。最低年限2030年起逐步提高。这是养老年限，不是医保年限。",
        "A monthly pension needs a minimum of contribution years, rising from 2030. These are pension years, not medical ones.",
        rules=("retirement.pension_months",),
    ),
    Mapped("SIL", 17, "因病去世、完全丧失劳动能力时，养老保险付的几种钱。", "What the pension fund pays on death or disability.", reason=_PENSION),
    Mapped("SIL", 18, "养老金随工资、物价调整。", "Pensions are adjusted to wages and prices.", reason=_PENSION),
    Mapped("SIL", 19, "换地方工作，养老关系跟着走，年限累计。", "The pension moves with the person, and years add up.", reason=_PENSION),
    Mapped("SIL", 20, "新型农村社会养老保险怎么筹资。", "How the rural pension is funded.", reason=_PENSION),
    Mapped("SIL", 21, "新型农村社会养老保险有哪些待遇。", "What the rural pension pays.", reason=_PENSION),
    Mapped("SIL", 22, "城镇居民社会养老保险。", "The urban residents' pension.", reason=_PENSION),
    Mapped(
        "SIL", 23, "职工必须参加职工医保，单位和本人共同缴费；灵活就业人员可以参加，费用自己交。",
        "Employees must join employees' medical insurance, both sides paying; flexible workers may join and pay it all.",
        rules=(
            "staying.employer", "staying.flexible", "coverage.resumes", "gap.waiting_period", "account.monthly",
            "account.now",
        ),
    ),
    Mapped(
        "SIL", 24, "新型农村合作医疗，后来和城镇居民医保合并成了城乡居民医保。",
        "Rural cooperative medical care, since merged into residents' insurance.", decided_by=_STATE_COUNCIL,
    ),
    Mapped(
        "SIL", 25, "居民医保由个人缴费加政府补贴，低保、重残、低收入老人和未成年人等由政府出个人那份。",
        "Residents' insurance: one's own payment plus a subsidy; the state pays for the poorest, the disabled, poor old people and minors.",
        rules=("staying.residents", "staying.residents_cost"),
    ),
    Mapped(
        "SIL", 26, "医保待遇标准按国家规定执行，法律没有写数字和日子。",
        "Benefits follow national rules; the law sets neither amounts nor days.",
        rules=("coverage.ends", "bill.deductible", "bill.share", "bill.cap"),
    ),
    Mapped(
        "SIL", 27, "到退休年龄、医保缴费年限够了，不再缴费，终身享受；不够可以缴到够。",
        "With enough medical contribution years at retirement age one pays no more and stays covered; otherwise one may pay up.",
        rules=(
            "coverage.covered", "coverage.ends", "coverage.resumes", "account.now", "employer.duties",
            "retirement.medical_years", "retirement.months_to_pay",
        ),
    ),
    Mapped(
        "SIL", 28, "目录内的药品、诊疗、设施和急诊、抢救费用，由医保基金按规定付。",
        "The fund pays for catalogue drugs, treatments and facilities, emergencies and rescue.",
        rules=("coverage.covered", "bill.split"),
    ),
    Mapped(
        "SIL", 29, "该医保付的，由经办机构和医院、药店直接结算；异地就医也要能结算。",
        "What the fund owes is settled directly with hospital or pharmacy, in other areas too.", page=_LAW_PAGE,
    ),
    Mapped(
        "SIL", 30, "四种费用医保不付：工伤基金的、第三人的、公共卫生的、境外的；第三人不付或找不到，医保先付再追。",
        "Four kinds of cost are not the fund's: work injury, third party, public health, abroad; it advances a third party's part.",
        rules=("bill.cause", "bill.advance"),
    ),
    Mapped("SIL", 31, "经办机构和医院、药店签服务协议。", "Agencies and providers conclude agreements.", reason=_STATE),
    Mapped(
        "SIL", 32, "换统筹地区工作，医保关系跟着走，年限累计。",
        "Working in another area, one's medical insurance moves along and years add up.",
        rules=("withdrawal.transfer", "withdrawal.transfer_time", "balance.survives"),
    ),
    Mapped("SIL", 33, "工伤保险费由单位交，职工不交。", "The employer alone pays for work injury insurance.", reason=_INJURY),
    Mapped("SIL", 34, "工伤保险费率怎么定。", "How its rates are set.", reason=_INJURY),
    Mapped("SIL", 35, "单位按工资总额交工伤保险费。", "It is paid on total wages.", reason=_INJURY),
    Mapped("SIL", 36, "认定为工伤的，享受工伤待遇。", "Recognised work injuries are compensated.", reason=_INJURY),
    Mapped("SIL", 37, "哪些情形不算工伤。", "What is no work injury.", reason=_INJURY),
    Mapped("SIL", 38, "工伤基金付哪些钱，包括治工伤的医疗费。", "What the work injury fund pays, treatment included.", reason=_INJURY),
    Mapped("SIL", 39, "工伤的哪些钱由单位付。", "What the employer pays after a work injury.", reason=_INJURY),
    Mapped("SIL", 40, "领养老金以后，伤残津贴怎么接。", "How injury benefits end in a pension.", reason=_INJURY),
    Mapped("SIL", 41, "单位没交工伤保险的，工伤待遇由单位付；不付的，基金先付再追。", "An uninsured employer pays itself; else the fund advances.", reason=_INJURY),
    Mapped("SIL", 42, "别人造成的工伤，对方不付医疗费的，工伤基金先付再追。", "The fund advances treatment a third party owes.", reason=_INJURY),
    Mapped("SIL", 43, "什么情形停发工伤待遇。", "When injury benefits stop.", reason=_INJURY),
    Mapped(
        "SIL", 44, "职工必须参加失业保险，单位和本人共同缴费。",
        "Employees must be in unemployment insurance; both sides pay.", page=_LAW_PAGE,
    ),
    Mapped(
        "SIL", 45, "领失业金要同时满足：缴满一年、不是自己要走、办了失业登记并在找工作。",
        "Unemployment benefit needs all three: a year of contributions, not leaving by one's own will, registered and looking for work.",
        rules=(
            "unemployment.entitled", "unemployment.paid", "unemployment.not_by_own_will", "unemployment.looking",
        ),
    ),
    Mapped(
        "SIL", 46, "失业金最长领12、18或24个月，看缴了多少年；没领完的可以并入下次，合计不超过24个月。",
        "Benefit lasts up to 12, 18 or 24 months by years paid; unused months are carried over, 24 at most.",
        rules=("unemployment.months",),
    ),
    Mapped(
        "SIL", 47, "失业金标准由省级政府定，不低于低保。",
        "The amount is set by the province, not below the minimum living allowance.", decided_by=_PROVINCE,
    ),
    Mapped(
        "SIL", 48, "领失业金期间参加职工医保，费用由失业保险基金出，个人不交。",
        "While drawing benefit one is in employees' medical insurance at the unemployment fund's cost.",
        rules=(
            "coverage.resumes", "gap.back_payment", "gap.waiting_period", "account.monthly", "account.now",
            "unemployment.premium", "staying.unemployment_benefit",
        ),
    ),
    Mapped("SIL", 49, "领失业金期间去世的，给遗属丧葬补助和抚恤。", "What survivors get if one dies while drawing benefit.", reason=_OTHER_BENEFITS),
    Mapped(
        "SIL", 50, "单位要出具离职证明，15日内把失业人员名单告知经办机构；失业金从登记那天起算。",
        "The employer gives a certificate and reports the leaver within 15 days; benefit counts from the day of registration.",
        rules=("unemployment.begins", "employer.certificate", "employer.unemployed_list"),
    ),
    Mapped(
        "SIL", 51, "重新就业、参军、移居境外、领养老金、无理由拒绝工作或培训的，停发失业金。",
        "Benefit stops on a new job, military service, emigration, a pension, or refusing work or training without reason.",
        rules=("unemployment.stops", "unemployment.not_by_own_will"),
    ),
    Mapped(
        "SIL", 52, "换地方工作，失业保险关系跟着走，年限累计。",
        "Unemployment insurance moves with the person, and years add up.", page=_LAW_PAGE,
    ),
    Mapped("SIL", 53, "生育保险费由单位交，职工不交。", "The employer alone pays for maternity insurance.", reason=_MATERNITY),
    Mapped("SIL", 54, "生育保险管医疗费和津贴，未就业配偶也有医疗费待遇。", "Maternity insurance pays care and an allowance.", reason=_MATERNITY),
    Mapped("SIL", 55, "生育医疗费包括哪些。", "What maternity care includes.", reason=_MATERNITY),
    Mapped("SIL", 56, "什么时候有生育津贴，按什么发。", "When the maternity allowance is paid.", reason=_MATERNITY),
    Mapped("SIL", 57, "单位成立30日内办社会保险登记。", "Employers register within 30 days of being founded.", reason=_EMPLOYER),
    Mapped(
        "SIL", 58, "单位从用工那天起30日内给职工登记；灵活就业人员自己登记；社会保障号码就是身份证号。",
        "Employers register a new hire within 30 days; flexible workers register themselves; the number is the identity number.",
        rules=("card.number", "employer.registration"),
    ),
    Mapped("SIL", 59, "社会保险费统一征收。", "Contributions are collected together.", reason=_STATE),
    Mapped(
        "SIL", 60, "单位按时足额缴费、代扣个人部分，每月把明细告诉本人；灵活就业人员可以直接缴。",
        "Employers pay in full and on time, withhold the employee's part and give monthly details; flexible workers may pay directly.",
        rules=("employer.payment",),
    ),
    Mapped("SIL", 61, "征收机构按时足额征收，定期告知缴费情况。", "Collectors collect in full and report regularly.", reason=_STATE),
    Mapped("SIL", 62, "单位不申报的，按上月的110%核定。", "An employer that does not declare is assessed at 110 % of the month before.", reason=_EMPLOYER),
    Mapped(
        "SIL", 63, "单位欠缴的，责令限期缴；还不缴，可以查账户、划拨、要担保、申请法院扣押。",
        "Arrears are ordered to be paid, then collected from accounts, by security or through the court.",
        rules=("employer.late_fee",),
    ),
    Mapped("SIL", 64, "社会保险基金分账管理，医保和生育合并。", "Funds are kept apart, medical and maternity together.", reason=_FUNDS),
    Mapped("SIL", 65, "基金收支靠预算平衡，不够由政府补。", "Funds balance by budget; governments fill gaps.", reason=_FUNDS),
    Mapped("SIL", 66, "基金预算按统筹层次编。", "Budgets follow the level of pooling.", reason=_FUNDS),
    Mapped("SIL", 67, "基金预算、决算怎么编、怎么批。", "How budgets are made and approved.", reason=_FUNDS),
    Mapped("SIL", 68, "基金存财政专户。", "Funds are kept in treasury accounts.", reason=_FUNDS),
    Mapped("SIL", 69, "基金可以按规定投资，不能挪用。", "Funds may be invested by rule, never diverted.", reason=_FUNDS),
    Mapped("SIL", 70, "经办机构定期公布参保和基金情况。", "Agencies publish figures regularly.", reason=_STATE),
    Mapped("SIL", 71, "全国社会保障基金。", "The national social security fund.", reason=_FUNDS),
    Mapped("SIL", 72, "统筹地区设经办机构，经费由财政保障。", "Each pooling area has an agency, paid by the treasury.", reason=_STATE),
    Mapped("SIL", 73, "经办机构要健全制度，按时足额付待遇。", "Agencies keep order and pay benefits in full and on time.", reason=_STATE),
    Mapped(
        "SIL", 74, "经办机构记录缴费和待遇，定期免费寄送权益单；可以免费查询、核对、咨询。",
        "Agencies keep records and send them for free; looking up, checking and asking cost nothing.",
        rules=(*_WAYS, "lookup.provider", "lookup.receipt", "lookup.bank"),
    ),
    Mapped("SIL", 75, "全国社会保险信息系统统一规划。", "One national information system.", reason=_STATE),
    Mapped("SIL", 76, "人大常委会监督社会保险工作。", "People's congresses supervise.", reason=_STATE),
    Mapped("SIL", 77, "社会保险行政部门检查单位和个人，被查的要如实提供资料。", "Authorities inspect; those inspected must tell the truth.", reason=_STATE),
    Mapped("SIL", 78, "财政、审计监督基金。", "Treasury and auditors supervise the funds.", reason=_FUNDS),
    Mapped("SIL", 79, "社会保险行政部门怎么查基金。", "How funds are inspected.", reason=_FUNDS),
    Mapped("SIL", 80, "社会保险监督委员会。", "Supervisory committees with insured people in them.", reason=_STATE),
    Mapped(
        "SIL", 81, "机关和工作人员要为单位和个人的信息保密。",
        "Authorities keep personal information confidential.", page=_LAW_PAGE,
    ),
    Mapped(
        "SIL", 82, "任何人都可以举报、投诉违法行为，收到的部门要处理或移交。",
        "Anyone may report a breach; the authority must deal with it or pass it on.",
        rules=("card.misused_by_others", "employer.remedies"),
    ),
    Mapped(
        "SIL", 83, "对征收、经办机构不服，可以复议或诉讼；和单位有争议，可以调解、仲裁、诉讼。",
        "Against collectors and agencies: review or lawsuit. Against the employer: mediation, arbitration, lawsuit.",
        rules=("employer.remedies",),
    ),
    Mapped("SIL", 84, "单位不办登记的，责令改正，再不改就罚款。", "An employer that does not register is ordered to, then fined.", reason=_EMPLOYER),
    Mapped(
        "SIL", 85, "单位不给离职证明的，按《劳动合同法》处理。",
        "An employer that refuses the leaving certificate answers under the Labour Contract Law.", page=_LAW_PAGE,
    ),
    Mapped(
        "SIL", 86, "欠缴的，从欠缴那天起按日加收万分之五的滞纳金；逾期不缴，罚欠缴数额的一到三倍。",
        "Late fee of 0.05 % a day from the day of default; if still unpaid after the order, a fine of one to three times.",
        rules=("employer.late_fee",),
    ),
    Mapped("SIL", 87, "经办机构、医院、药店骗保的，退回并罚二到五倍。", "Agencies and providers that defraud the fund pay back and are fined.", reason=_OFFICIALS),
    Mapped(
        "SIL", 88, "骗取社会保险待遇的，退回并罚骗取金额的二到五倍。",
        "Whoever obtains benefits by fraud pays back and is fined two to five times the amount.",
        rules=("card.allowed", "card.refund", "card.fine"),
    ),
    Mapped("SIL", 89, "经办机构和工作人员不履职、拖欠待遇、丢失记录的责任。", "Liability of agencies that fail to act, withhold or lose records.", reason=_OFFICIALS),
    Mapped("SIL", 90, "征收机构擅自改基数、费率的责任。", "Liability of collectors that change bases or rates.", reason=_OFFICIALS),
    Mapped("SIL", 91, "侵占、挪用基金的责任。", "Liability for diverting funds.", reason=_OFFICIALS),
    Mapped("SIL", 92, "泄露个人信息的责任。", "Liability for disclosing personal information.", reason=_OFFICIALS),
    Mapped("SIL", 93, "国家工作人员滥用职权的责任。", "Liability of officials who abuse their office.", reason=_OFFICIALS),
    Mapped("SIL", 94, "构成犯罪的，追究刑事责任。", "Crimes are prosecuted.", rules=("card.crime",)),
    Mapped(
        "SIL", 95, "进城务工的农村居民，同样按本法参加社会保险。",
        "Rural residents who work in cities are insured in the same way.", page=_LAW_PAGE,
    ),
    Mapped("SIL", 96, "征地时要安排被征地农民的社会保险费。", "Farmers whose land is taken are insured.", reason=_LAND),
    Mapped(
        "SIL", 97, "外国人在中国就业，参照本法参加社会保险。",
        "Foreigners who work in China are insured by analogy.", page=_LAW_PAGE,
    ),
    Mapped("SIL", 98, "2011年7月1日起施行。", "In force from 1 July 2011.", reason=_PURPOSE),
)  # fmt: skip

_MSL = (
    Mapped(
        "MSL", 2, "这部法律管医保的筹资、待遇、服务、基金使用和监督；它没规定的，按《社会保险法》等执行。",
        "It governs funding, benefits, services, use of funds and supervision; where it is silent the Social Insurance Law and others apply.",
        page=_LAW_PAGE,
    ),
    Mapped(
        "MSL", 9, "基本医疗保险分职工医保和居民医保。",
        "Basic medical insurance is employees' and residents' insurance.", page=_COVER_PAGE,
    ),
    Mapped(
        "MSL", 10, "职工参加职工医保，单位和个人缴费；鼓励灵活就业人员参加；缴费标准由统筹地区在国家幅度内定。",
        "Employees join, both sides paying; flexible workers are encouraged to; the pooling area sets contributions within national bands.",
        rules=("staying.employer", "staying.flexible"),
    ),
    Mapped(
        "MSL", 11, "没有参加职工医保、也没有其他国家保障的公民，应当参加居民医保；个人缴费加补贴，困难的人有资助。",
        "Citizens in neither employees' insurance nor other state cover shall join residents' insurance; payment plus subsidy, with help for the poorest.",
        rules=("staying.residents", "staying.residents_cost"),
    ),
    Mapped(
        "MSL", 12, "长期参保：连续参保有激励，断保有约束。",
        "Long-term enrolment: incentives and constraints for continuous insurance.", page=_COVER_PAGE,
    ),
    Mapped(
        "MSL", 13, "待遇标准由省定，或由统筹地区在省的指导下定；从什么时候起享受由省定；不能重复参保、重复享受。",
        "Benefits are set by the province, or by the pooling area under its guidance; the province sets when they begin; no double enrolment or benefit.",
        rules=("coverage.ends", "bill.deductible", "bill.share", "bill.cap"),
    ),
    Mapped(
        "MSL", 16, "职工大额医疗费用补助和居民大病保险，办法由省定。",
        "Large-expense supplement for employees, serious-illness insurance for residents; details by the province.",
        decided_by=_PROVINCE,
    ),
    Mapped(
        "MSL", 35, "看病买药用自己的社会保障卡或医保电子凭证，妥善保管；代人买药带双方身份证明；有权要真实票据。",
        "One's own social security card or e-voucher, kept safe; both identity documents when buying for another; a right to true bills.",
        rules=("card.allowed", "card.vouchers", "lookup.safety"),
    ),
    Mapped(
        "MSL", 48, "个人违法使用医保基金的，改正、退回，参保人暂停联网结算3到12个月。",
        "An individual's unlawful use: correct, pay back, and for insured persons 3 to 12 months without network settlement.",
        rules=("card.allowed", "card.refund", "card.suspension"),
    ),
    Mapped(
        "MSL", 49, "骗保的，退回并罚二到五倍；参保人还暂停联网结算3到12个月，就医地点受限。",
        "Fraud: pay back and a fine of two to five times; for insured persons also the suspension and limits on where they are treated.",
        rules=("card.allowed", "card.fine", "card.suspension", "card.treatment_limited"),
    ),
    Mapped(
        "MSL", 53, "民事责任、治安管理处罚和刑事责任。",
        "Civil liability, public-order penalties and crime.", rules=("card.crime",),
    ),
    Mapped("MSL", 56, "2027年1月1日起施行。", "In force from 1 January 2027.", reason=_PURPOSE),
)  # fmt: skip

_OTHERS = (
    Mapped(
        "FUND", 17, "参保人用自己的凭证看病买药，妥善保管；托人代买药要双方身份证明；不得重复享受；有权要票据和咨询。",
        "Insured persons use their own voucher and keep it safe; both identity documents when someone buys for them; no double benefit; a right to bills and advice.",
        rules=("card.allowed", "card.misused_by_others", "lookup.provider", "lookup.receipt", "lookup.safety"),
    ),
    Mapped(
        "FUND", 35, "任何人都可以举报侵害医保基金的行为，举报人的信息保密，查实有奖。",
        "Anyone may report abuse of the fund; informants are kept confidential and may be rewarded.",
        rules=("card.misused_by_others",),
    ),
    Mapped(
        "FUND", 41, "出借凭证、重复享受、转卖药品套现：改正、退回、暂停联网结算3到12个月；冒用他人凭证或以骗保为目的：另罚二到五倍。",
        "Lending, double benefit, reselling drugs: correct, pay back, 3 to 12 months without network settlement; using another's or intent to defraud: also a fine of two to five times.",
        rules=("card.allowed", "card.refund", "card.suspension", "card.fine"),
    ),
    Mapped(
        "FUND", 48, "违反治安管理的依法处罚，构成犯罪的追究刑事责任，造成损失的赔偿。",
        "Public-order penalties, crime, and damages.", rules=("card.crime",),
    ),
    Mapped(
        "HANDLING", 6, "登记参保，以身份证号为社会保障号码，领社会保障卡和医保电子凭证。",
        "On registering, the identity number becomes the social security number, and one gets the card and the e-voucher.",
        rules=("card.number", "card.vouchers"),
    ),
    Mapped(
        "HANDLING", 7, "社会保障卡（实体、电子）是五种社会保险的凭证，医保电子凭证是医疗、生育保险的凭证。",
        "The social security card, physical or electronic, is for all five kinds; the e-voucher for medical and maternity insurance.",
        rules=("card.vouchers",),
    ),
    Mapped(
        "HANDLING", 13, "换统筹地区就业，职工医保关系随同转移；居民医保和两种医保之间按规定转。",
        "Employees' insurance moves with a job in another area; residents' insurance and moves between the two by rule.",
        rules=("withdrawal.transfer", "balance.survives"),
    ),
    Mapped(
        "HANDLING", 16, "转移接续要在规定时限内办完，告知结果或能查进度。",
        "A move is finished within the set time, and its result told.", rules=("withdrawal.transfer", "balance.survives"),
    ),
    Mapped(
        "HANDLING", 24, "领失业金期间，医保费由经办机构从失业保险基金里付。",
        "While one draws benefit the agency pays the medical premium from the unemployment fund.",
        rules=("unemployment.premium",),
    ),
    Mapped(
        "HANDLING", 29, "可以在政府网站、手机、自助机上办，也可以去窗口。",
        "Matters are handled on government websites, mobile apps, terminals, or at the counter.", rules=_WAYS,
    ),
    Mapped(
        "HANDLING", 32, "免费查询、核对缴费和待遇记录，免费咨询。",
        "Looking up and checking records, and advice, are free.", rules=_WAYS,
    ),
    Mapped(
        "HANDLING", 62, "社会保障卡可以加载金融功能。", "A social security card may carry a bank's functions.",
        rules=("lookup.bank",),
    ),
    Mapped(
        "LCL", 50, "离职时单位出具证明，15日内办好档案和社会保险关系转移。",
        "On leaving, the employer gives a certificate and moves file and social insurance within 15 days.",
        rules=("employer.duties", "employer.certificate", "employer.transfer"),
    ),
    Mapped(
        "LCL", 89, "单位不给离职证明，造成损失的要赔偿。",
        "An employer that gives no certificate is ordered to, and pays for the damage.",
        rules=("employer.certificate", "employer.remedies"),
    ),
    Mapped("CIVIL", 200, "期间按公历的年、月、日、小时算。", "Periods are counted in calendar years, months, days and hours.", page="method"),
    Mapped(
        "CIVIL", 201, "按日、月、年算的，开始那天不算，从下一天算起。",
        "In days, months or years, the first day is not counted.",
        rules=("employer.duties", "employer.transfer", "employer.unemployed_list", "employer.registration"),
    ),
    Mapped("CIVIL", 202, "按月、年算的，到期月的对应日是最后一天，没有对应日就是月末。", "Months end on the corresponding day, or on the month's last.", page="method"),
    Mapped("CIVIL", 203, "最后一天是法定休假日的，顺延到休假日后第一天。", "A last day that is a public holiday moves to the first day after it.", page="method"),
    Mapped("CIVIL", 204, "法律另有规定或当事人另有约定的，从其规定、约定。", "Unless law or agreement says otherwise.", page="method"),
    Mapped(
        "CIVIL", 1045, "近亲属是配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女。",
        "Close relatives are spouse, parents, children, brothers and sisters, grandparents and grandchildren.",
        rules=("card.allowed", "withdrawal.family", "balance.family", "balance.relatives"),
    ),
    Mapped(
        "CIVIL", 1122, "遗产是去世时留下的个人合法财产。", "An estate is the lawful property a person leaves.",
        rules=("withdrawal.inherit", "balance.survives"),
    ),
    Mapped(
        "CIVIL", 1127, "先由配偶、子女、父母继承；没有他们，由兄弟姐妹、祖父母、外祖父母继承。",
        "Spouse, children and parents inherit first; without them, brothers and sisters and grandparents.",
        rules=("withdrawal.inherit", "balance.survives"),
    ),
    Mapped(
        "UI", 14, "领失业金的三个条件，和《社会保险法》第四十五条相同。",
        "The three conditions of unemployment benefit, as in article 45 of the Social Insurance Law.",
        rules=(
            "unemployment.entitled", "unemployment.paid", "unemployment.not_by_own_will", "unemployment.looking",
        ),
    ),
    Mapped(
        "UI", 16, "单位7日内把失业人员名单报经办机构；《社会保险法》后来改为15日，以后者为准。",
        "The employer reports leavers within 7 days; the later Social Insurance Law says 15 and prevails.",
        page=_LAW_PAGE,
    ),
    Mapped(
        "UI", 17, "失业金最长12、18、24个月，和《社会保险法》第四十六条相同。",
        "Up to 12, 18 or 24 months, as in article 46 of the Social Insurance Law.", rules=("unemployment.months",),
    ),
    Mapped(
        "ZJ2021", 21, "浙江：退休时要缴满20年，不够可以按月或一次补缴。",
        "Zhejiang: 20 years of contributions at retirement; those missing may be paid up monthly or at once.",
        rules=("retirement.medical_years", "retirement.months_to_pay"),
    ),
    Mapped(
        "ZJ2021", 25, "浙江：灵活就业人员也建个人账户。",
        "Zhejiang: flexible workers have a personal account too.", rules=("account.monthly",),
    ),
    Mapped(
        "ZJ2021", 28, "浙江：参保、补缴后从第二个自然月起享受；单位没缴，从第二个自然月起暂停，限期补上的补付。",
        "Zhejiang: cover begins in the second calendar month, and stops in the second one unpaid; arrears paid in time bring the gap's costs back.",
        rules=("coverage.ends", "coverage.resumes", "gap.back_payment", "gap.waiting_period"),
    ),
    Mapped(
        "ZJ2021", 29, "浙江：灵活就业断缴期间没有待遇，恢复缴费后从第三个自然月起享受；各市更有利的从其规定。",
        "Zhejiang: flexible workers have no cover in a break and are covered again in the third calendar month; a city's better rule prevails.",
        rules=("coverage.resumes", "gap.waiting_period"),
    ),
    Mapped(
        "ZJ2021", 30, "浙江：领完失业金转灵活就业又断缴的，从第三个自然月起享受；领失业金期间由基金缴。",
        "Zhejiang: after unemployment benefit and a break, cover in the third calendar month; during benefit the fund pays.",
        rules=("coverage.resumes", "gap.waiting_period", "unemployment.premium"),
    ),
    Mapped(
        "ZJ2021", 31, "浙江：居民医保逾期缴费的，从第三个自然月起享受。",
        "Zhejiang: residents who pay late are covered in the third calendar month.",
        rules=("staying.residents_cover",),
    ),
    Mapped(
        "GD2022-6", 14, "广东：省内转移，余额不划转、不取现；跨省随人转移，转不了的划到银行卡。",
        "Guangdong: inside the province the balance is neither moved nor paid out; to another it moves, or is paid into a bank card.",
        rules=("withdrawal.cash",),
    ),
    Mapped(
        "SH-REG2024", 15, "上海：领失业金期间，职工医保费由失业保险基金缴。",
        "Shanghai: during unemployment benefit the unemployment fund pays for employees' insurance.",
        rules=("unemployment.premium",),
    ),
    Mapped(
        "SH-REG2024", 16, "上海：退休后享受职工医保，要有规定的缴费年限。",
        "Shanghai: employees' medical cover after retirement needs the required contribution years.",
        rules=("retirement.medical_years", "retirement.months_to_pay"),
    ),
    Mapped(
        "BJ-158", 36, "北京：住院费按医院级别分段报销。",
        "Beijing: inpatient costs are reimbursed in bands by level of the hospital.", rules=("bill.share",),
    ),
)  # fmt: skip

COVERAGE: dict[str, Mapped] = {mapped.id: mapped for mapped in (*_SIL, *_MSL, *_OTHERS)}

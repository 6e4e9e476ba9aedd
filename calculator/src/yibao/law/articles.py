"""Articles quoted word for word in Chinese, with our plain words beside them.

The Chinese is the official wording or it does not stand here; a test compares its SHA-256 with the true
one. What stands under ``plain_zh`` and ``plain_en`` is our summary and says so where it is shown.
"""

from __future__ import annotations

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
        import hashlib  # its C library takes longer to load than the rest of this module

        return hashlib.sha256(re.sub(r"\s", "", "".join(self.text)).encode()).hexdigest()


ARTICLES: dict[str, Article] = {
    article.id: article
    for article in (
        Article(
            "SIL", 4, "第四条",
            (
                "中华人民共和国境内的用人单位和个人依法缴纳社会保险费，有权查询缴费记录、个人权益记录，要求社会保险经办机构提供社会保险咨询等相关服务。",
                "个人依法享受社会保险待遇，有权监督本单位为其缴费情况。",
            ),
            "你有权查自己的缴费和权益记录，有权要求咨询，也有权看单位有没有给你交够。",
            "You may look up your contributions and records, ask for advice, and check that your employer pays what it should.",
        ),
        Article(
            "SIL", 16, "第十六条",
            (
                "参加基本养老保险的个人，达到法定退休年龄时累计缴费满十五年的，按月领取基本养老金。",
                "参加基本养老保险的个人，达到法定退休年龄时累计缴费不足十五年的，可以缴费至满十五年，按月领取基本养老金；也可以转入新型农村社会养老保险或者城镇居民社会养老保险，按照国务院规定享受相应的养老保险待遇。",
            ),
            "领养老金看的是养老保险缴费年限：到退休年龄时缴满十五年，按月领（2030年起这个年限逐年提高）。这不是医保年限，别混在一起。",
            "A monthly pension takes fifteen years of pension contributions at retirement age (the number rises step by step from 2030). These are not the years for medical insurance.",
        ),
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
            "SIL", 25, "第二十五条",
            (
                "国家建立和完善城镇居民基本医疗保险制度。",
                "城镇居民基本医疗保险实行个人缴费和政府补贴相结合。",
                "享受最低生活保障的人、丧失劳动能力的残疾人、低收入家庭六十周岁以上的老年人和未成年人等所需个人缴费部分，由政府给予补贴。",
            ),
            "居民医保由自己交一部分、政府补一部分；低保、重残、低收入家庭的老人和未成年人，自己那部分也由政府补。城镇和农村的居民医保后来已经合并。",
            "In residents' insurance you pay one part and the state another. For the poorest, the severely disabled, and old people and minors of poor families the state pays both. The urban and rural schemes have since merged.",
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
        Article(
            "SIL", 45, "第四十五条",
            (
                "失业人员符合下列条件的，从失业保险基金中领取失业保险金：",
                "（一）失业前用人单位和本人已经缴纳失业保险费满一年的；",
                "（二）非因本人意愿中断就业的；",
                "（三）已经进行失业登记，并有求职要求的。",
            ),
            "领失业金，三条都要满足：失业保险缴满一年；不是自己要走的；办了失业登记、在找工作。自己辞职的，第二条就不满足。",
            "Unemployment benefit (失业保险金) takes all three: a full year paid, not leaving by your own will, and being registered and looking for work. If you resign, the second fails.",
        ),
        Article(
            "SIL", 46, "第四十六条",
            (
                "失业人员失业前用人单位和本人累计缴费满一年不足五年的，领取失业保险金的期限最长为十二个月；累计缴费满五年不足十年的，领取失业保险金的期限最长为十八个月；累计缴费十年以上的，领取失业保险金的期限最长为二十四个月。重新就业后，再次失业的，缴费时间重新计算，领取失业保险金的期限与前次失业应当领取而尚未领取的失业保险金的期限合并计算，最长不超过二十四个月。",
            ),
            "最长能领几个月，看缴了多久：1年到不满5年，12个月；5年到不满10年，18个月；10年以上，24个月。这是上限，实际月数各地分档。再次失业的，缴费时间重新算，没领完的月数加上，合计最多24个月。",
            "The ceiling depends on the time paid: 12 months for one to under five years, 18 for five to under ten, 24 from ten years. Places set the steps below it. If you lose a job again, the time paid counts anew and months left over are added, 24 in all at most.",
        ),
        Article(
            "SIL", 48, "第四十八条",
            (
                "失业人员在领取失业保险金期间，参加职工基本医疗保险，享受基本医疗保险待遇。",
                "失业人员应当缴纳的基本医疗保险费从失业保险基金中支付，个人不缴纳基本医疗保险费。",
            ),
            "领失业金期间照样参加职工医保、照常报销，医保费由失业保险基金出，自己不交。",
            "While you draw unemployment benefit you are in employees' medical insurance with its benefits, and the unemployment fund (失业保险基金) pays the premium.",
        ),
        Article(
            "SIL", 50, "第五十条",
            (
                "用人单位应当及时为失业人员出具终止或者解除劳动关系的证明，并将失业人员的名单自终止或者解除劳动关系之日起十五日内告知社会保险经办机构。",
                "失业人员应当持本单位为其出具的终止或者解除劳动关系的证明，及时到指定的公共就业服务机构办理失业登记。",
                "失业人员凭失业登记证明和个人身份证明，到社会保险经办机构办理领取失业保险金的手续。失业保险金领取期限自办理失业登记之日起计算。",
            ),
            "离职时，单位要马上开证明，15天内把失业名单报给社保经办机构。你拿着证明去登记，再办领取；领取期限从登记那天算起。",
            "When the job ends the employer gives you a certificate at once and reports you to the agency within 15 days. You register with the certificate, then claim; the months count from the day you register.",
        ),
        Article(
            "SIL", 51, "第五十一条",
            (
                "失业人员在领取失业保险金期间有下列情形之一的，停止领取失业保险金，并同时停止享受其他失业保险待遇：",
                "（一）重新就业的；",
                "（二）应征服兵役的；",
                "（三）移居境外的；",
                "（四）享受基本养老保险待遇的；",
                "（五）无正当理由，拒不接受当地人民政府指定部门或者机构介绍的适当工作或者提供的培训的。",
            ),
            "五种情况停领：找到工作、参军、移居境外、领养老金、没有正当理由拒绝合适的工作或培训。",
            "It stops in five cases: a new job, military service, moving abroad, a pension, or refusing suitable work or training without good reason.",
        ),
        Article(
            "SIL", 58, "第五十八条",
            (
                "用人单位应当自用工之日起三十日内为其职工向社会保险经办机构申请办理社会保险登记。未办理社会保险登记的，由社会保险经办机构核定其应当缴纳的社会保险费。",
                "自愿参加社会保险的无雇工的个体工商户、未在用人单位参加社会保险的非全日制从业人员以及其他灵活就业人员，应当向社会保险经办机构申请办理社会保险登记。",
                "国家建立全国统一的个人社会保障号码。个人社会保障号码为公民身份号码。",
            ),
            "新单位要在用工之日起30天内给你办社保登记。灵活就业的，自己去登记。社会保障号码就是身份证号码。",
            "A new employer registers you within 30 days from the day you start work. Flexible workers register themselves. Your social security number is your identity number.",
        ),
        Article(
            "SIL", 60, "第六十条",
            (
                "用人单位应当自行申报、按时足额缴纳社会保险费，非因不可抗力等法定事由不得缓缴、减免。职工应当缴纳的社会保险费由用人单位代扣代缴，用人单位应当按月将缴纳社会保险费的明细情况告知本人。",
                "无雇工的个体工商户、未在用人单位参加社会保险的非全日制从业人员以及其他灵活就业人员，可以直接向社会保险费征收机构缴纳社会保险费。",
            ),
            "单位要自己申报、按时足额缴，不能随便缓缴、减免；你那份由单位代扣，每月明细要告诉你。灵活就业的，直接向征收机构缴。",
            "The employer declares and pays in full and on time, withholds your part and tells you the details each month. Flexible workers pay the collecting office directly.",
        ),
        Article(
            "SIL", 63, "第六十三条",
            (
                "用人单位未按时足额缴纳社会保险费的，由社会保险费征收机构责令其限期缴纳或者补足。",
                "用人单位逾期仍未缴纳或者补足社会保险费的，社会保险费征收机构可以向银行和其他金融机构查询其存款账户；并可以申请县级以上有关行政部门作出划拨社会保险费的决定，书面通知其开户银行或者其他金融机构划拨社会保险费。用人单位账户余额少于应当缴纳的社会保险费的，社会保险费征收机构可以要求该用人单位提供担保，签订延期缴费协议。",
                "用人单位未足额缴纳社会保险费且未提供担保的，社会保险费征收机构可以申请人民法院扣押、查封、拍卖其价值相当于应当缴纳社会保险费的财产，以拍卖所得抵缴社会保险费。",
            ),
            "单位没缴足，征收机构会责令限期缴纳；再不缴，可以查账户、划款、要担保，还可以申请法院扣押、拍卖财产抵缴。",
            "If the employer does not pay in full, the collecting office sets a deadline; after that it may look into accounts, have money transferred, ask for security, and have a court seize and sell property.",
        ),
        Article(
            "SIL", 74, "第七十四条",
            (
                "社会保险经办机构通过业务经办、统计、调查获取社会保险工作所需的数据，有关单位和个人应当及时、如实提供。",
                "社会保险经办机构应当及时为用人单位建立档案，完整、准确地记录参加社会保险的人员、缴费等社会保险数据，妥善保管登记、申报的原始凭证和支付结算的会计凭证。",
                "社会保险经办机构应当及时、完整、准确地记录参加社会保险的个人缴费和用人单位为其缴费，以及享受社会保险待遇等个人权益记录，定期将个人权益记录单免费寄送本人。",
                "用人单位和个人可以免费向社会保险经办机构查询、核对其缴费和享受社会保险待遇记录，要求社会保险经办机构提供社会保险咨询等相关服务。",
            ),
            "缴了多少、用了多少，经办机构都要记清楚。你可以免费查、免费核对、免费问。",
            "The agency keeps exact records of what was paid and used. You may look them up, check them and ask, all for free.",
        ),
        Article(
            "SIL", 82, "第八十二条",
            (
                "任何组织或者个人有权对违反社会保险法律、法规的行为进行举报、投诉。",
                "社会保险行政部门、卫生行政部门、社会保险经办机构、社会保险费征收机构和财政部门、审计机关对属于本部门、本机构职责范围的举报、投诉，应当依法处理；对不属于本部门、本机构职责范围的，应当书面通知并移交有权处理的部门、机构处理。有权处理的部门、机构应当及时处理，不得推诿。",
            ),
            "谁都可以举报、投诉违反社保法的行为。收到的部门要依法处理；不归它管的，要书面告诉你并转给管的部门。",
            "Anyone may report a breach of social insurance law. The office deals with it, or tells you in writing and passes it to the one that must.",
        ),
        Article(
            "SIL", 83, "第八十三条",
            (
                "用人单位或者个人认为社会保险费征收机构的行为侵害自己合法权益的，可以依法申请行政复议或者提起行政诉讼。",
                "用人单位或者个人对社会保险经办机构不依法办理社会保险登记、核定社会保险费、支付社会保险待遇、办理社会保险转移接续手续或者侵害其他社会保险权益的行为，可以依法申请行政复议或者提起行政诉讼。",
                "个人与所在用人单位发生社会保险争议的，可以依法申请调解、仲裁，提起诉讼。用人单位侵害个人社会保险权益的，个人也可以要求社会保险行政部门或者社会保险费征收机构依法处理。",
            ),
            "对征收机构、经办机构的做法不服，可以申请行政复议或者打行政官司。和单位的社保争议，可以调解、仲裁、起诉，也可以直接要求主管部门处理。",
            "Against the collecting office or the agency there are administrative review and lawsuit. For a dispute with the employer there are mediation, arbitration and lawsuit, or you ask the authority to act.",
        ),
        Article(
            "SIL", 86, "第八十六条",
            (
                "用人单位未按时足额缴纳社会保险费的，由社会保险费征收机构责令限期缴纳或者补足，并自欠缴之日起，按日加收万分之五的滞纳金；逾期仍不缴纳的，由有关行政部门处欠缴数额一倍以上三倍以下的罚款。",
            ),
            "单位欠缴的，从欠缴那天起每天加收万分之五的滞纳金；责令后还不缴，罚欠费的1到3倍。都由单位出，不由你出。",
            "Arrears cost the employer 0.05 % a day from the day of default; still unpaid after the order, a fine of one to three times the arrears. The employer bears it, not you.",
        ),
        Article(
            "SIL", 88, "第八十八条",
            (
                "以欺诈、伪造证明材料或者其他手段骗取社会保险待遇的，由社会保险行政部门责令退回骗取的社会保险金，处骗取金额二倍以上五倍以下的罚款。",
            ),
            "骗取社会保险待遇的，钱要退，还要罚骗到数额的二到五倍。",
            "Whoever obtains benefits by fraud pays them back, and a fine of two to five times the amount.",
        ),
        Article(
            "FUND", 17, "第十七条",
            (
                "参保人员应当持本人医疗保障凭证就医、购药，并主动出示接受查验。参保人员有权要求定点医药机构如实出具费用单据和相关资料。",
                "参保人员应当妥善保管本人医疗保障凭证，防止他人冒名使用。因特殊原因需要委托他人代为购药的，应当提供委托人和受托人的身份证明。",
                "参保人员应当按照规定享受医疗保障待遇，不得重复享受。",
                "参保人员有权要求医疗保障经办机构提供医疗保障咨询服务，对医疗保障基金的使用提出改进建议。",
            ),
            "看病买药用自己的卡或码，自己保管好；托人代买药，两个人的身份证明都要带。票据有权要，不懂有权问。",
            "Use your own card or code and keep it safe. If someone buys drugs for you, both identity documents are needed. You have a right to bills, and to ask.",
        ),
        Article(
            "FUND", 41, "第四十一条",
            (
                "个人有下列情形之一的，由医疗保障行政部门责令改正；造成医疗保障基金损失的，责令退回；属于参保人员的，暂停其医疗费用联网结算3个月至12个月：",
                "（一）将本人的医疗保障凭证交由他人冒名使用；",
                "（二）重复享受医疗保障待遇；",
                "（三）利用享受医疗保障待遇的机会转卖药品，接受返还现金、实物或者获得其他非法利益。",
                "个人以骗取医疗保障基金为目的，实施了前款规定行为之一，造成医疗保障基金损失的；或者使用他人医疗保障凭证冒名就医、购药的；或者通过伪造、变造、隐匿、涂改、销毁医学文书、医学证明、会计凭证、电子信息等有关资料或者虚构医药服务项目等方式，骗取医疗保障基金支出的，除依照前款规定处理外，还应当由医疗保障行政部门处骗取金额2倍以上5倍以下的罚款。",
            ),
            "把卡借给别人，要改正，基金受损的要退，暂停联网结算3到12个月；拿别人的卡冒名看病买药，或者存心骗保，还要罚骗到数额的2到5倍。",
            "Lending your card: stop, pay back what the fund lost, and 3 to 12 months without network settlement. Using someone else's, or setting out to defraud: also a fine of 2 to 5 times the amount.",
        ),
        Article(
            "HANDLING", 6, "第六条",
            (
                "用人单位在登记管理机关办理登记时同步办理社会保险登记。",
                "个人申请办理社会保险登记，以公民身份号码作为社会保障号码，取得社会保障卡和医保电子凭证。社会保险经办机构应当自收到申请之日起10个工作日内办理完毕。",
            ),
            "登记参保，10个工作日内办好；号码就是身份证号，社会保障卡和医保电子凭证都有。",
            "Registering takes at most 10 working days. Your number is your identity number, and you get both the social security card and the e-voucher.",
        ),
        Article(
            "HANDLING", 7, "第七条",
            (
                "社会保障卡是个人参加基本养老保险、基本医疗保险、工伤保险、失业保险、生育保险等社会保险和享受各项社会保险待遇的凭证，包括实体社会保障卡和电子社会保障卡。",
                "医保电子凭证是个人参加基本医疗保险、生育保险等社会保险和享受基本医疗保险、生育保险等社会保险待遇的凭证。",
            ),
            "社会保障卡管五种保险，实体的、电子的都算；医保电子凭证管医疗和生育。看病买药，有一样就行。",
            "The social security card, physical or electronic, is for all five kinds of insurance; the e-voucher for medical and maternity. For care and drugs either will do.",
        ),
        Article(
            "HANDLING", 13, "第十三条",
            (
                "参加职工基本医疗保险的个人跨统筹地区就业，其职工基本医疗保险关系随同转移。",
                "参加城乡居民基本医疗保险的个人跨统筹地区迁移户籍或者变动经常居住地，其城乡居民基本医疗保险关系可以按照规定随同转移。",
                "职工基本医疗保险与城乡居民基本医疗保险之间的关系转移，按照规定执行。",
            ),
            "换地方工作，职工医保关系跟着走；居民医保、两种医保之间，按规定也能转。",
            "Employees' insurance moves with you to a job in another area. Residents' insurance, and moves between the two, go by rule.",
        ),
        Article(
            "HANDLING", 29, "第二十九条",
            (
                "用人单位和个人办理社会保险事务，可以通过政府网站、移动终端、自助终端等服务渠道办理，也可以到社会保险经办窗口现场办理。",
            ),
            "办社会保险的事，网站、手机、自助机、窗口都行，由你选。",
            "Website, mobile app, terminal or counter: the choice is yours.",
        ),
        Article(
            "HANDLING", 32, "第三十二条",
            (
                "社会保险经办机构免费向用人单位和个人提供查询核对社会保险缴费和享受社会保险待遇记录、社会保险咨询等相关服务。",
            ),
            "查记录、核对、咨询，都不收钱。",
            "Looking up and checking records, and advice, cost nothing.",
        ),
    )
}  # fmt: skip

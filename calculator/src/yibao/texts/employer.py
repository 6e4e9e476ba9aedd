"""Sentences of the question employer."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "rule.employer.duties": ("原单位有没有到期要办的事", "Did my former employer owe me anything by a day"),
    "employer.duties.unknown": (
        "原单位要在离职时开证明，15天内转社会保险关系、上报失业名单。告诉我们劳动合同哪天结束，就能算出具体日子。",
        "Your former employer gives you a certificate when you leave and, within 15 days, moves your social insurance and reports you as "
        "unemployed. Tell us the day the contract ended and we name the days.",
    ),
    "employer.duties.dated": (
        "有。劳动合同{employment_ended}结束：离职证明当时就该给你，社会保险关系最晚{day}办好转移。",
        "Yes. The contract ended on {employment_ended}: the certificate was due then, your social insurance had to be moved by {day}.",
    ),
    "employer.duties.before_code": (
        "有。劳动合同{employment_ended}结束：离职证明当时就该给你，社会保险关系最晚{earliest}或{latest}办好转移。《民法典》2021年1月1日才施行，"
        "之前结束当天算不算，我们没有核对。",
        "Yes. The contract ended on {employment_ended}: the certificate was due then, your social insurance had to be moved by {earliest} or "
        "{latest}. The Civil Code is in force since 1 January 2021 only; whether the day of the end counted before it we have not checked.",
    ),
    "employer.duties.outside": (
        "{employment_ended}的规定我们没有核对过。",
        "We have not checked the rules of {employment_ended}.",
    ),
    "employer.duties.retired": (
        "你是退休：不用转移社会保险关系，也不报失业。退休手续由单位和你一起办，医保看缴费年限。",
        "You left to retire: nothing is to be moved and nobody reports you as unemployed. You and the employer settle the retirement; "
        "your years of contributions decide on medical insurance.",
    ),
    "rule.employer.certificate": ("离职证明哪天给", "The day for the certificate"),
    "employer.certificate.unknown": (
        "解除或终止劳动合同时，单位就要给你开证明。",
        "The employer gives you a certificate when the contract ends.",
    ),
    "employer.certificate.dated": (
        "{day}，劳动合同结束时，单位就要给你开解除或终止劳动合同的证明。办失业登记要用它。",
        "On {day}, when the contract ended, the employer had to give you a certificate that it ended. You need it to register as unemployed.",
    ),
    "employer.certificate.outside": (
        "{employment_ended}的规定我们没有核对过。",
        "We have not checked the rules of {employment_ended}.",
    ),
    "deadline.employer.certificate.do": (
        "原单位应在劳动合同结束那天（{employment_ended}）给你离职证明。",
        "Your former employer must have given you the leaving certificate on the day the contract ended ({employment_ended}).",
    ),
    "deadline.employer.certificate.missed": (
        "书面去要。不给的，劳动行政部门可以责令改正；给你造成损害的，单位要赔。",
        "Ask in writing. The labour authority may order it, and the employer is liable for the harm done to you.",
    ),
    "rule.employer.transfer": ("社会保险关系哪天前转", "The day for moving social insurance"),
    "employer.transfer.unknown": (
        "劳动合同结束后15天内，单位要给你办好档案和社会保险关系转移。",
        "Within 15 days of the end the employer moves your file and social insurance.",
    ),
    "employer.transfer.dated": (
        "档案和社会保险关系，最晚{day}办好转移：结束那天（{employment_ended}）不算，数15天。",
        "Your file and social insurance had to be moved by {day}: 15 days, not counting the day of the end ({employment_ended}).",
    ),
    "employer.transfer.before_code": (
        "档案和社会保险关系，最晚{earliest}或{latest}办好转移：结束那天（{employment_ended}）起15天。《民法典》2021年1月1日才施行，之前当天算不算，我们没有核对。",
        "Your file and social insurance had to be moved by {earliest} or {latest}: 15 days from the end ({employment_ended}). The Civil Code is in force since 1 January 2021 only; "
        "whether the day itself counted before it we have not checked.",
    ),
    "employer.transfer.outside": (
        "{employment_ended}的规定我们没有核对过。",
        "We have not checked the rules of {employment_ended}.",
    ),
    "deadline.employer.transfer.do": (
        "原单位应在这天以前给你办好档案和社会保险关系转移（{employment_ended}解除或终止劳动合同）。",
        "Your former employer must have moved your file and social insurance (the contract ended on {employment_ended}).",
    ),
    "deadline.employer.transfer.missed": (
        "先书面催办；还不办，可以向劳动保障监察投诉，或者申请劳动仲裁。最后一天遇法定节假日，顺延到节后第一天。",
        "Ask in writing; if nothing happens, complain to the labour inspectorate or apply for labour arbitration. "
        "A last day that is a public holiday moves to the first day after it.",
    ),
    "rule.employer.unemployed_list": ("失业名单哪天前报", "The day for reporting the unemployed"),
    "employer.unemployed_list.unknown": (
        "劳动关系结束后15天内，单位要把失业人员名单告诉社会保险经办机构。",
        "Within 15 days of the end the employer reports the unemployed to the social insurance agency.",
    ),
    "employer.unemployed_list.dated": (
        "{employment_ended}离职后没有马上到新单位的，单位最晚{day}把名单报给社会保险经办机构。旧条例写的是7天，以后来的法律为准。",
        "If you did not go straight to a new employer after {employment_ended}, you had to be reported to the social insurance agency by {day}. "
        "An older regulation says 7 days; the later law prevails.",
    ),
    "employer.unemployed_list.before_code": (
        "单位最晚{earliest}或{latest}把失业名单报给社会保险经办机构：结束那天（{employment_ended}）起15天。《民法典》2021年1月1日才施行，之前当天算不算，我们没有核对。",
        "You had to be reported to the social insurance agency as unemployed by {earliest} or {latest}: 15 days from the end ({employment_ended}). The Civil Code is in force since 1 January 2021 only; "
        "whether the day itself counted before it we have not checked.",
    ),
    "employer.unemployed_list.outside": (
        "{employment_ended}的规定我们没有核对过。",
        "We have not checked the rules of {employment_ended}.",
    ),
    "deadline.employer.unemployed_list.do": (
        "原单位应在这天以前把失业人员名单报给社会保险经办机构（{employment_ended}离职）。",
        "Your former employer must have reported you to the social insurance agency as unemployed (you left on {employment_ended}).",
    ),
    "deadline.employer.unemployed_list.missed": (
        "领失业金可能会耽搁。催单位补报，同时打 12333 问能不能先登记。",
        "Your unemployment benefit may be held up. Press the employer, and ask 12333 whether you may register meanwhile.",
    ),
    "rule.employer.registration": ("新单位几天内给我登记", "Days a new employer has to register me"),
    "employer.registration.days": (
        "新单位要从用工那天起{days}天内，为你办社会保险登记。",
        "A new employer registers you for social insurance within {days} days from the day you start work.",
    ),
    "rule.employer.payment": ("单位要按月缴、还要告诉我吗", "Must the employer pay monthly and tell me"),
    "employer.payment.monthly": (
        "在职的时候，单位要按时足额缴费，你的那部分由单位代扣，每月缴了多少要告诉你。",
        "While you worked there the employer had to pay in full and on time, withhold your part, and tell you each month what was paid.",
    ),
    "rule.employer.late_fee": ("欠缴一天要加收多少", "What a day of arrears costs the employer"),
    "employer.late_fee.a_day": (
        "单位欠缴的，从欠缴那天起每天加收欠费的{rate}（滞纳金），由单位出；责令后还不缴，再罚欠费的{least}到{most}倍。",
        "Arrears cost the employer {rate} a day from the day of default (滞纳金); still unpaid after an order, a fine of {least} to {most} times the arrears.",
    ),
    "rule.employer.remedies": ("单位不办，我有办法吗", "Can I do something about it"),
    "employer.remedies.ways": (
        "有。可以向社会保险行政部门或征收机构举报、投诉；和单位的争议，可以申请调解、劳动仲裁，再不行就起诉；"
        "对经办机构、征收机构的做法不服，可以申请行政复议或者提起行政诉讼。",
        "Yes. Report it to the social insurance authority or the collecting office. For a dispute with the employer there are mediation, "
        "labour arbitration and then the courts. Against the agency or the collecting office there are administrative review and lawsuit.",
    ),
}

"""Sentences of the question lookup, keyed ``rule.reason``."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "rule.lookup.way": ("余额和记录，现在能查到吗", "Can I look up my balance and records now"),
    "rule.lookup.nhsa_app": ("用国家医保服务平台 App 查", "In the national medical insurance app"),
    "rule.lookup.wallet_code": ("用微信、支付宝里的医保码查", "By the code in WeChat or Alipay"),
    "rule.lookup.local_online": ("在当地医保的 App 或网站查", "In the local app or website"),
    "rule.lookup.hotline_12393": ("打 12393 问", "By calling 12393"),
    "rule.lookup.hotline_12333": ("打 12333 问", "By calling 12333"),
    "rule.lookup.counter": ("到医保窗口查", "At the counter"),
    "rule.lookup.provider": ("在定点医院、药店查", "At a designated hospital or pharmacy"),
    "rule.lookup.receipt": ("看上一张结算票据", "On the last receipt"),
    "rule.lookup.bank": ("到银行查", "At the bank"),
    "rule.lookup.free": ("查询免费吗", "Is looking up free"),
    "rule.lookup.two_numbers": ("“总额”就是“余额”吗", "Is the total the same as the balance"),
    "rule.lookup.safety": ("查的时候要防骗吗", "Is there a risk of fraud"),
    "lookup.way.unknown": (
        "能查，办法很多：首选国家医保服务平台 App 和 12393。说说手边有什么，就能排出先后。",
        "Yes, in many ways; the national medical insurance app and 12393 come first. Tell us what you have at hand, and we can put them in order.",
    ),
    "lookup.way.phone": (
        "能。先用国家医保服务平台 App，或微信、支付宝里的医保码；查不到就打 12393。",
        "Yes. Try the national medical insurance app first, or the code (医保码) in WeChat or Alipay. If that fails, call 12393.",
    ),
    "lookup.way.card": (
        "能。拿着社会保障卡，到定点医院、药店或医保窗口查。",
        "Yes. Take your social security card to a designated hospital or pharmacy, or to the medical insurance counter.",
    ),
    "lookup.way.identity": (
        "能。带身份证到医保窗口查，或者打 12393，报身份证号核对身份。",
        "Yes. Take your identity card to the medical insurance counter, or call 12393 and prove who you are by its number.",
    ),
    "lookup.way.computer": (
        "能。上参保地医保局的网站查；登录不了，再去窗口。",
        "Yes. Use the website of the medical insurance bureau where you are insured. If you cannot sign in, go to the counter.",
    ),
    "lookup.way.nothing": (
        "能。借电话打 12393，或者找出上一张结算票据。",
        "Yes. Borrow a telephone and call 12393, or find your last receipt.",
    ),
    "lookup.nhsa_app.way": (
        "要智能手机和本人实名认证。能看余额、缴费和消费记录。人脸认证不过、或记录还没更新时查不到。只从官方应用商店下载。",
        "You need a smartphone and to prove who you are. It shows balance, contributions and spending. It fails when your face is not recognised "
        "or records are not up to date. Download it from an official store only.",
    ),
    "lookup.wallet_code.way": (
        "要手机和已经激活的医保码，从微信或支付宝搜“医保码”进入。显示什么由当地接通到哪一步定，余额看不到的，改用国家医保服务平台 App。只点官方入口，不扫陌生人发来的码。",
        "You need a phone and an activated code: search for “医保码” in WeChat or Alipay. What it shows depends on the place; where the balance is missing, "
        "use the national medical insurance app. Use the official entry only, and scan no code a stranger sends.",
    ),
    "lookup.local_online.way": (
        "要参保地医保局的官方账号。能看余额、缴费和消费记录，有的地方更细。各地名称不一样，找不到就问 12393，不要点短信里的链接。",
        "You need an account with the bureau where you are insured. It shows balance, contributions and spending, sometimes in more detail. "
        "Names differ by place: if you cannot find it, ask 12393, and follow no link in a text message.",
    ),
    "lookup.hotline_12393.way": (
        "要电话，并报出身份信息核对身份。医保的余额、缴费、报销都可以问。忙时难打通，换个时间再打；从外地打，要说明在哪里参保。",
        "You need a telephone, and to prove who you are. Ask about balance, contributions and reimbursement. When the line is busy, try another time; "
        "from elsewhere, say where you are insured.",
    ),
    "lookup.hotline_12333.way": (
        "要电话，并报出身份信息核对身份。管社会保障卡的挂失、补卡，以及养老、失业、工伤；医保余额不一定答得了，还是以 12393 为准。",
        "You need a telephone, and to prove who you are. It is for losing or replacing the social security card, and for pension, unemployment and work injury. "
        "It may not know your medical balance: 12393 does.",
    ),
    "lookup.counter.way": (
        "带身份证，到参保地的医保经办窗口。能查，能打印，也能当面核对。要在上班时间去，最好先打 12393 问地址。替别人查，先问要带什么。",
        "Bring your identity card to the medical insurance office where you are insured. You can look up, print, and check the records with them. "
        "Go in office hours, and ask 12393 for the address first. To look up for someone else, ask what to bring.",
    ),
    "lookup.provider.way": (
        "带社会保障卡或医保码，到参保地的定点医院或药店，请收费窗口查。一般只看得到当前余额。在外地不一定查得到；不用买东西，也不要把卡和密码交出去。",
        "Take your card or code to a designated hospital or pharmacy where you are insured, and ask at the till. As a rule it shows the balance only, and elsewhere "
        "it may not work. You need not buy anything, and should hand over neither card nor password.",
    ),
    "lookup.receipt.way": (
        "找出上一次看病买药的结算票据，上面多半写着付款后的余额。那以后又花过或又到过账的，就不准了。票据上有身份信息，别随手丢。",
        "Find the receipt of your last visit or purchase: it mostly shows the balance after payment. Money spent or credited since is not on it. "
        "It carries your personal data, so do not throw it away carelessly.",
    ),
    "lookup.bank.way": (
        "只有发卡的那家银行，才可能查到。带身份证和卡去。有的地方医保账户的钱不进银行卡，银行就查不到；银行卡里的存款也不是医保余额。",
        "Only the bank that issued your card may know. Bring your identity card and the card. In some places medical account money never enters the bank card, "
        "so the bank cannot see it, and your savings there are not your medical balance.",
    ),
    "lookup.free.always": (
        "免费。你有权免费查询、核对自己的缴费和待遇记录，也有权要求咨询。向你收查询费的，不要给。",
        "Yes. You have a right to look up and check your contributions and benefits for free, and to ask questions. Pay nobody for it.",
    ),
    "lookup.free.outside": (
        "那时查询收不收费，我们手里没有当时有效的规定。",
        "We hold no rule in force at that time on what looking up costs.",
    ),
    "lookup.two_numbers.total_and_rest": (
        "不是。“总额”“累计划入”是历年一共进了多少，只增不减；“余额”是现在还剩多少。统筹基金里的钱是大家的，不算任何人的余额。",
        "No. The total is all that was ever credited and only grows; the balance is what is left now. Money in the pooled fund belongs to everyone and is nobody's balance.",
    ),
    "lookup.safety.passwords": (
        "要。初始密码、太简单的密码，第一次登录就改掉。医保部门不会在电话、短信里要你的密码和验证码，也不会说“医保卡要停用”叫你点链接；遇到了，挂掉，自己打 12393 核实。",
        "Yes. Change an initial or simple password the first time you sign in. No authority asks for passwords or codes by telephone or text message, or sends a link "
        "because your card “will be blocked”. If that happens, hang up and call 12393 yourself.",
    ),
}

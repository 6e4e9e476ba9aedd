"""What the page says around the calculator: progress, faults, links. Written into the page for its script.

A fault's key is ``fault.`` and its code; codes of HTTP statuses (N404, N503 ...) share ``fault.N``.
"""

from __future__ import annotations

SHELL: dict[str, dict[str, str]] = {
    "waiting": {
        "zh": "为节省流量，你开始填写后才下载计算器。",
        "en": "To save data, the calculator is downloaded only once you start filling in the form.",
    },
    "loading": {
        "zh": "正在下载计算器，你可以先填写。",
        "en": "Downloading the calculator. You can fill in the form meanwhile.",
    },
    "bytes": {"zh": "{received} / {total} MB", "en": "{received} of {total} MB"},
    "booting": {
        "zh": "下载完成，正在启动。",
        "en": "Downloaded. Starting.",
    },
    "ready": {
        "zh": "计算器已就绪。你填写的内容不会离开这台设备。",
        "en": "The calculator is ready. What you type never leaves this device.",
    },
    "answered": {"zh": "答案已更新：{verdict}", "en": "The answer has changed: {verdict}"},
    "go": {"zh": "看完整答案", "en": "See the whole answer"},
    "step": {"zh": "第{number}题，大约还有{left}题", "en": "Question {number}, about {left} more"},
    "last_step": {"zh": "第{number}题，最后一题", "en": "Question {number}, the last one"},
    "correct": {
        "zh": "请看标出的地方；改好后，答案会自动出现。",
        "en": "Please look at what is marked. Once it is right, the answer appears by itself.",
    },
    "copied_link": {"zh": "链接已复制。", "en": "The link is copied."},
    "copied_text": {"zh": "文字已复制。", "en": "The text is copied."},
    "not_copied": {
        "zh": "浏览器不让复制。可以打开二维码，长按下面的地址来复制。",
        "en": "The browser did not let us copy. Open the QR code, and copy the address below it by hand.",
    },
    "saved": {"zh": "已存为文件：{file}", "en": "Saved as a file: {file}"},
    "wechat": {
        "zh": "微信里不能下载和打印。点右上角的“…”，选“在浏览器打开”。链接会带上你填的内容。",
        "en": "WeChat cannot download or print. Tap “…” at the top right, then open in the browser. The link takes along what you typed.",
    },
    "qr_name": {"zh": "这个答案的链接的二维码", "en": "QR code of the link to this answer"},
    "qr_long": {"zh": "链接太长，放不进二维码。", "en": "The link is too long for a QR code."},
    "still": {
        "zh": "你填写的内容还在，下面的常见答案照常可看。",
        "en": "What you typed is still here, and the common answers below work as before.",
    },
    "code": {"zh": "代码：{code}", "en": "Code: {code}"},
    "retry": {"zh": "重试", "en": "Try again"},
    "back": {"zh": "看下面的常见答案", "en": "Go to the common answers"},
    "fault.OLD": {
        "zh": "这个浏览器较旧，不能运行计算器。请更新浏览器，或换一台设备打开本页。",
        "en": "This browser is too old to run the calculator. Please update it, or open this page on another device.",
    },
    "fault.HTTPS": {
        "zh": "计算器只在加密连接下运行。请用 https:// 开头的地址打开本页。",
        "en": "The calculator runs over a secure connection only. Please open this page with an address that starts with https://",
    },
    "fault.WORKER": {
        "zh": "浏览器没能打开计算器：网络断了，或被某个设置、扩展拦住了。请检查后重试，或换一个浏览器。",
        "en": "The browser could not open the calculator: the network failed, or a setting or an extension held it back. Please check and try again, or use another browser.",
    },
    "fault.OFFLINE": {
        "zh": "现在没有网络。联网后请重试。",
        "en": "You are offline. Please try again once you are connected.",
    },
    "fault.NET": {
        "zh": "文件 {file} 没能取到：网络断了，或被广告拦截等工具挡住了。请检查后重试。",
        "en": "The file {file} could not be fetched: the network failed, or a blocker held it back. Please check and try again.",
    },
    "fault.STALL": {
        "zh": "网络有一阵子没有动静了。请换个信号好的地方，再试一次。",
        "en": "The network has been silent for a while. Please try again where the signal is better.",
    },
    "fault.CUT": {
        "zh": "下载 {file} 时连接中断了。请重试。",
        "en": "The connection broke while {file} was being downloaded. Please try again.",
    },
    "fault.N": {
        "zh": "网站没有给出文件 {file}。请过几分钟再试；网站刚更新时，刷新本页通常就好。",
        "en": "The site did not deliver the file {file}. Please try again in a few minutes; just after an update, reloading the page often helps.",
    },
    "fault.NHTML": {
        "zh": "收到的是一个网页，不是要的文件。这个网络可能要先登录（如酒店、机场的 Wi-Fi）；请登录后重试。",
        "en": "A web page came in place of the file. This network may want you to sign in first, as in hotels and airports. Sign in, then try again.",
    },
    "fault.REDIRECT": {
        "zh": "对文件 {file} 的请求被转到了别处，我们没有跟过去。这个网络可能要先登录；请登录后重试。",
        "en": "The request for {file} was sent elsewhere, and we did not follow. This network may want you to sign in first. Sign in, then try again.",
    },
    "fault.HASH": {
        "zh": "文件 {file} 与本站发布的不一致，我们没有使用它。请重试；如果仍然这样，请换一个网络。",
        "en": "The file {file} is not the one this site publishes, so we did not use it. Please try again; if it stays so, use another network.",
    },
    "fault.IMPORT": {
        "zh": "浏览器没能打开文件 {file}。请重试；如果仍然这样，请刷新本页。",
        "en": "The browser could not open the file {file}. Please try again; if it stays so, reload the page.",
    },
    "fault.WASM": {
        "zh": "浏览器不允许运行计算器所需的程序（WebAssembly），可能是安全设置所致。请换一个浏览器再试。",
        "en": "The browser does not let the calculator's program (WebAssembly) run, perhaps by a security setting. Please try another browser.",
    },
    "fault.MEMORY": {
        "zh": "这台设备的可用内存不够。请关闭其他页面或应用后重试。",
        "en": "This device does not have enough free memory. Please close other pages or apps, then try again.",
    },
    "fault.BOOT": {
        "zh": "计算器没能启动。请重试；如果仍然这样，请换一个浏览器。",
        "en": "The calculator did not start. Please try again; if it stays so, use another browser.",
    },
    "fault.SILENT": {
        "zh": "计算器没有响应，已经停下。请重试。",
        "en": "The calculator stopped responding and has been halted. Please try again.",
    },
    "fault.CRASH": {
        "zh": "计算时出了错，这是我们的问题。请改一改填写的内容再试，也请把代码告诉我们。",
        "en": "Something broke during the calculation; the mistake is ours. Please change what you typed and try again, and tell us the code.",
    },
}

"""What stands around an answer: another choice, and the ways to keep it."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "keep.compare": ("另选一种比一比", "Compare with another choice"),
    "keep.compare_hint": (
        "例：上面填新单位8月起缴，这里选自己从6月起缴。结果在下面并排显示。",
        "Example: above a new job from August, here paying for yourself from June. Both are shown side by side below.",
    ),
    "keep.tools": ("留着这个答案", "Keep this answer"),
    "keep.link": ("复制链接", "Copy the link"),
    "keep.text": ("复制文字", "Copy as text"),
    "keep.qr": ("二维码", "QR code"),
    "keep.print": ("打印", "Print"),
    "keep.ics": ("期限放进日历（.ics）", "Deadlines for the calendar (.ics)"),
    "keep.json": ("下载数据（JSON）", "Download the data (JSON)"),
    "keep.address": ("这个答案的地址", "Address of this answer"),
    "keep.private": (
        "链接和二维码里有你填的内容，只发给你愿意告诉的人。",
        "The link and the QR code hold what you typed. Give them only to people you want to tell.",
    ),
}

"""Words of the map of the law: what became of each article."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "caption.coverage_map": ("逐条对照：每一条怎么处理", "Article by article: what became of each"),
    "column.article": ("条", "Article"),
    "column.summary": ("摘要（不是原文）", "Our summary, not the text"),
    "column.state": ("怎么处理", "What became of it"),
    "label.article": ("第{number}条", "Article {number}"),
    "state.modelled": ("写成了规则", "Modelled by rules"),
    "state.explained": ("写进了页面", "Explained on a page"),
    "state.local": ("由别人决定", "Somebody else decides"),
    "state.out_of_scope": ("不在范围里", "Out of scope"),
}

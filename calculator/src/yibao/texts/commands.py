"""What each command of ``python -m yibao`` does, and the words around the tables of commands and columns."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "command.answer": ("回答一个情况", "answer a case"),
    "command.ics": ("把截止日期做成日历文件", "put a case's deadlines into a calendar file"),
    "command.batch": ("回答一张离职人员表", "answer a table of leavers"),
    "command.schema": ("打印情况或报告的 JSON Schema", "print the JSON Schema of a case or a report"),
    "command.explain": ("一条规则说什么、依据什么、用哪些值", "show what a rule says, cites and uses"),
    "command.law": ("一条法条：原文或摘要，我们怎么处理", "show an article, our words for it and what became of it"),
    "command.parameters": ("带日期和来源的全部数值", "list the dated values with their sources"),
    "command.regions": ("收录的地方", "list the places we hold values of"),
    "command.changes": ("两天之间有什么开始、什么结束", "list what begins or ends between two days"),
    "caption.mutation": ("改动有没有被发现", "Changes the tests noticed"),
    "column.module": ("模块", "Module"),
    "column.viable": ("改了几处", "Changes"),
    "column.killed": ("发现几处", "Noticed"),
    "column.survived": ("没发现的", "Not noticed"),
    "label.equivalent": (
        "下面这些改动不影响任何结果，所以没有测试能发现，也不算在上面：",
        "These changes alter no result, so no test could notice them; they are not counted above:",
    ),
    "caption.commands": ("全部命令", "Every command"),
    "caption.columns": ("认得的列名", "The columns that are read"),
    "column.command": ("命令", "Command"),
    "column.does": ("做什么", "What it does"),
    "column.example": ("例子", "Example"),
    "column.field": ("字段", "Field"),
    "column.chinese_names": ("中文列名", "Chinese names"),
    "column.english_names": ("英文列名", "English names"),
    "label.code": ("程序", "The program"),
    "label.output": ("它打印的内容（建站时运行得到）", "What it prints (run while this site was built)"),
    "label.table_in": ("输入 leavers.csv", "The table in, leavers.csv"),
    "label.table_out": (
        "输出 answers.csv（建站时运行得到）",
        "The table out, answers.csv (run while this site was built)",
    ),
    "label.case_schema": ("情况的 JSON Schema，附四个完整的例子", "JSON Schema of a case, with four whole examples"),
    "label.report_schema": ("报告的 JSON Schema，附一份完整的例子", "JSON Schema of a report, with one whole example"),
}

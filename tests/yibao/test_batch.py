"""A table of leavers in, the same table with the answers beside it out."""

from __future__ import annotations

import concurrent.futures
import csv
import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yibao
from yibao import batch
from yibao.__main__ import main
from yibao.batch import ADDED, Progress, Sheet, answered, columns, plain, run
from yibao.case import FIELDS
from yibao.spreadsheet import UnusableFileError
from yibao.texts import LANGUAGES, TEXTS, say
from yibao.texts.batch import HEADERS, WORDS, YES_NO

from tests.yibao.cases import CASES

no_processes = pytest.mark.skipif(sys.platform == "emscripten", reason="no processes inside WebAssembly")

TABLE = """\
工号,姓名,参保地,离职日期,最后缴费月份,离职原因,接续方式,重新缴费月份
1,张三,上海,2026/5/31 0:00,2026/5,辞职,灵活就业,2026-08
2,李四,杭州市,2026年5月31日,202605,被裁员,,
"""


def answers(tmp_path: Path, table: str, lang: str = "zh", as_of: str = "2026-06-10", jobs: int = 1) -> list[list[str]]:
    """The rows of the answer, its header first."""
    (tmp_path / "in.csv").write_text(table, "utf-8")
    run(tmp_path / "in.csv", tmp_path / "out.csv", lang, as_of, jobs)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def errors(tmp_path: Path, table: str, lang: str = "zh") -> list[str]:
    return [row[-1] for row in answers(tmp_path, table, lang)[1:]]


def test_the_columns_of_the_answer_come_after_the_tables_own(tmp_path: Path) -> None:
    header, first, second = answers(tmp_path, TABLE)
    assert header[:8] == TABLE.splitlines()[0].split(",")
    assert header[8:] == ["结论", "报销到", "恢复报销", "查询当月", "要赶在什么时候以前", "打 12393 这样问", "错误"]
    assert first[:8] == TABLE.splitlines()[1].split(",")
    assert first[9:12] == ["最早2026-05-31，最晚2026-06-14", "最早2026-09-01，最晚2026-09-15", "由当地决定"]
    assert second[9:12] == ["2026-06-30", "", "在保"]
    assert "2026-06-15截止：原单位" in second[12]
    assert [first[-1], second[-1]] == ["", ""]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_row_says_what_the_report_of_its_case_says(tmp_path: Path, lang: str) -> None:
    row = answers(tmp_path, "region,last_paid\n330100,2026-05\n", lang)[1]
    report = yibao.answer(yibao.Case.from_json({"as_of": "2026-06-10", "region": "330100", "last_paid": "2026-05"}))
    verdict = next(one for one in report.to_json()["verdicts"] if one["question"] == "coverage")
    assert row[2] == verdict["text"][lang]
    assert row[5] == say(lang, "status.covered")
    for deadline in report.to_json()["deadlines"]:
        assert f"{deadline['date']}" in row[6]
        assert deadline["action"][lang] in row[6]


OF_OTHER_QUESTIONS = {
    "ask.benefit_months", "ask.cash", "ask.deductible", "ask.medical_years", "ask.residents_cost",
}  # fmt: skip


def test_no_deadline_and_no_question_for_the_hotline_is_missing() -> None:
    for case in (yibao.Case.from_json(row["input"]) for row in CASES):
        whole, part = yibao.answer(case), yibao.answer(case, batch.QUESTIONS)
        assert part.deadlines == whole.deadlines
        about_cover = [said for said in whole.ask_12393 if said.text_id not in OF_OTHER_QUESTIONS]
        assert list(part.ask_12393) == about_cover


def test_deadlines_that_are_past_say_so(tmp_path: Path) -> None:
    row = answers(tmp_path, "last_paid,employment_ended\n2026-05,2026-05-20\n", "en", "2026-06-10")[1]
    assert "by 2026-06-04 (past): Your former employer" in row[6]


def test_days_where_there_is_none_are_sentences(tmp_path: Path) -> None:
    table = "last_paid,next.route,next.first_paid\n2026-05,employer,2026-06\n2026-05,none,\n,,\n2026-05,,\n"
    rows = [row[4:6] for row in answers(tmp_path, table, "en")[1:]]
    assert rows[0] == [
        "Payments are unbroken, so cover does not stop.",
        "Paying again from June 2026 leaves no empty month: your cover continues.",
    ]
    assert rows[1][1] == "You do not plan to be insured: reimbursement does not return until you pay again."
    assert rows[3] == ["2026-05-31 at the earliest, 2026-06-30 at the latest", ""]


@pytest.mark.parametrize(
    ("table", "lang"),
    [
        ("最后缴费月份,接续方式,重新缴费月份,当地停保时间,当地断缴规定的参保方式,当地免等待断缴月数,当地待遇等待期,当地等待期起算月\n2026-05,灵活就业,2026-10,次月底,灵活就业,3,6,次月\n", "zh"),
        ("last month paid,next route,paid again from,local end of cover,local gap rules for,local longest gap without a wait,local waiting period,local wait counts from\n2026-05,flexible worker,2026-10,next month,flexible worker,3,6,month after\n", "en"),
    ],
)  # fmt: skip
def test_what_was_found_out_of_a_place_stands_in_columns(tmp_path: Path, table: str, lang: str) -> None:
    (row,) = answers(tmp_path, table, lang)[1:]
    assert row[9:11] == ["2026-06-30", "2027-05-01"]
    assert row[-1] == ""


# ── the header ──────────────────────────────────────────────────────────────────────────────────────


def test_no_name_stands_for_two_fields() -> None:
    names = [(plain(name), field) for field, both in HEADERS.items() for names in both for name in names]
    names += [(plain(field.name), field.name) for field in FIELDS]
    names += [(plain(label), field) for field in HEADERS for label in TEXTS[f"field.{field}"]]
    assert len({name for name, _ in names}) == len(set(names))
    assert all(columns()[name] == field for name, field in names)
    assert {field.name for field in FIELDS} >= set(HEADERS)


@pytest.mark.parametrize(
    "name",
    ["last_paid", "LAST_PAID", " last paid ", "最后缴费月份", "医保最后缴到哪个月", "Last month paid for", "最后缴费月份（必填）", "医保缴至"],
)  # fmt: skip
def test_a_column_by_many_names(tmp_path: Path, name: str) -> None:
    assert answers(tmp_path, f"{name},x\n2026-05,\n", "en")[1][5] == "The place decides"


def test_the_day_of_the_row_comes_before_the_day_for_all(tmp_path: Path) -> None:
    rows = answers(tmp_path, "查询日期,last_paid\n2026-07-01,2026-05\n,2026-05\n", as_of="2026-05-31")
    assert [row[5] for row in rows[1:]] == ["不在保", "在保"]
    assert answers(tmp_path, "as_of,last_paid\n,2026-05\n", "en", "")[1][-1].startswith("Line 2, “as_of”: The date")


@pytest.mark.parametrize(
    ("table", "as_of", "message"),
    [
        ("", "2026-06-10", "names no column we know, such as 查询日期 / as_of"),
        ("姓名,工号\n张三,1\n", "2026-06-10", "names no column we know"),
        ("last_paid,最后缴费月份\n", "2026-06-10", "last_paid and 最后缴费月份 are one and the same fact"),
        ("last_paid\n2026-05\n", "", "Give --as-of"),
    ],
)
def test_a_header_that_cannot_be_used(tmp_path: Path, table: str, as_of: str, message: str) -> None:
    with pytest.raises(UnusableFileError, match=message):
        answers(tmp_path, table, as_of=as_of)
    assert not (tmp_path / "out.csv").exists()


def test_answers_answered_again_are_replaced(tmp_path: Path) -> None:
    once = answers(tmp_path, TABLE, as_of="2026-05-01")
    (tmp_path / "again.csv").write_bytes((tmp_path / "out.csv").read_bytes())
    run(tmp_path / "again.csv", tmp_path / "out.csv", "zh", "2026-06-10")
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as file:
        again = list(csv.reader(file))
    assert again == answers(tmp_path, TABLE)
    assert again != once


# ── the cells ───────────────────────────────────────────────────────────────────────────────────────


def test_every_choice_is_read_by_value_label_and_word() -> None:
    for field in FIELDS:
        for choice in field.choices or ():
            labels = TEXTS.get(f"choice.{field.name}.{choice}", ())
            for word in (str(choice), *labels, *WORDS.get(field.name, {}).get(str(choice), ())):
                assert batch._word(field.name, f" {word} ") == choice, word  # noqa: SLF001
        if field.kind == "bool":
            for value, words in YES_NO.items():
                assert {batch._word(field.name, word) for word in words} == {value}  # noqa: SLF001
    assert set(WORDS) <= {field.name for field in FIELDS if field.choices}
    assert all(
        set(WORDS[field.name]) <= set(field.choices) for field in FIELDS if field.choices and field.name in WORDS
    )


@pytest.mark.parametrize(
    ("word", "code"),
    [("上海", "310000"), ("上海市", "310000"), ("shanghai", "310000"), ("310115", "310115"), ("火星", "火星")],
)
def test_a_place_by_name_or_code(word: str, code: str) -> None:
    assert batch._word("region", word) == code  # noqa: SLF001


def test_words_that_need_a_second_look_are_not_guessed(tmp_path: Path) -> None:
    (error,) = errors(tmp_path, "last_paid,离职原因\n2026-05,协商解除\n")
    assert error.startswith("第2行“离职原因”：“协商解除”不在可选项里。可以选：自己辞职")


@pytest.mark.parametrize(
    ("row", "lang", "error"),
    [
        ("26年5月,,", "zh", "第2行“最后缴费月份”：“26年5月”的年份不清楚。请写四位数，例如2026，不写26。"),
        ("26年5月,,", "en", "Line 2, “最后缴费月份”: “26年5月”: the year is not clear. Write it in four digits: 2026, not 26."),
        ("2026-05,Mars,", "en", "Line 2, “Region”: “Mars” is not a place we know. Write a city, such as Shanghai, or a six-digit division code, such as 310000, or leave it empty."),
        ("46143,,", "en", "Line 2, “最后缴费月份”: “46143” is a spreadsheet's own number for a date. Format the column as a date, such as 2026-05-31, and save again."),
        ("2026-05,,46173", "zh", "第2行“离职日期”：“46173”是表格软件里日期的序号。请把这一列设成日期格式（如 2026-05-31）再保存。"),
        ("2026-05,,,x", "en", "Line 2: 4 cells, but the header has 3. Put quotation marks around what contains the separator."),
        ("2026-05,,2026-02-30", "zh", "第2行“离职日期”：“2026-02-30”：没有这一天。请核对月份和日子。"),
    ],
)  # fmt: skip
def test_a_bad_row_says_line_column_and_what_would_be_right(tmp_path: Path, row: str, lang: str, error: str) -> None:
    assert errors(tmp_path, f"最后缴费月份,Region,离职日期\n{row}\n2026-05,,\n", lang) == [error, ""]


def test_every_problem_of_a_row_is_named(tmp_path: Path) -> None:
    first, second = errors(tmp_path, "last_paid,离职日期\nx,y\n2026-05,2026-05-31\n", "en")
    assert "Line 2, “last_paid”" in first
    assert "Line 2, “离职日期”" in first
    assert second == ""


def test_rows_that_are_empty_short_or_badly_quoted(tmp_path: Path) -> None:
    rows = answers(tmp_path, 'id,last_paid,region\n,,\n\n1,2026-05\n"2"x,2026-05,\n3,2026-05,,\n', "en")
    assert [bool("".join(row)) for row in rows[1:]] == [False, False, True, True, True]
    assert [row[-1] for row in rows[1:]] == [
        "", "", "",
        "Line 5: the quotation marks do not match, so this row cannot be read. Write a quotation mark inside a cell twice.",
        "",
    ]  # fmt: skip
    assert all(len(row) == 3 + len(ADDED) for row in rows)


def test_formulas_come_out_as_text(tmp_path: Path) -> None:
    header, row = answers(tmp_path, "=h,last_paid\n\"=cmd|'/c calc'!A0\",2026-05\n")
    assert header[0] == "'=h"
    assert row[0] == "'=cmd|'/c calc'!A0"


def test_a_row_that_breaks_the_rules_does_not_take_the_others_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(case: yibao.Case, questions: object) -> yibao.Report:
        del questions
        if case.region == "310000":
            raise ZeroDivisionError
        return yibao.answer(case)

    monkeypatch.setattr(batch, "answer", broken)
    found = errors(tmp_path, "last_paid,region\n2026-03,310000\n2026-03,330100\n", "en")
    assert found == [
        "Line 2: the calculation broke (ZeroDivisionError). The mistake is ours; please tell us about this row.",
        "",
    ]


# ── many rows ───────────────────────────────────────────────────────────────────────────────────────


def many(count: int) -> str:
    rows = (
        f"{i},2026-{i % 12 + 1:02},{(310000, 330100, 320500)[i % 3]},{'x' if i % 97 == 0 else ''}" for i in range(count)
    )
    return "\n".join(("id,last_paid,region,birth", *rows)) + "\n"


@no_processes
def test_several_processes_answer_as_one_does_and_in_order(tmp_path: Path) -> None:
    table = many(1500)
    alone, together = answers(tmp_path, table), answers(tmp_path, table, jobs=2)
    assert alone == together
    assert [row[0] for row in together[1:]] == [str(i) for i in range(1500)]
    assert sum(bool(row[-1]) for row in together[1:]) == 16


SHEET = Sheet(("last_paid",), ("last_paid",), (0,), "zh", "2026-06-10")


@pytest.mark.parametrize("jobs", [1, pytest.param(2, marks=no_processes)])
def test_no_more_is_read_than_is_about_to_be_written(jobs: int) -> None:
    read = 0

    def lines() -> Iterator[tuple[int, list[str] | None]]:
        nonlocal read
        for read in range(1, 20_001):
            yield read, ["2026-05"]

    furthest = 0
    for written, _ in enumerate(answered(SHEET, lines(), jobs)):
        furthest = max(furthest, read - written)
    assert written == 19_999
    assert furthest <= batch.ROWS_A_TASK * (batch.TASKS_AHEAD * jobs if jobs > 1 else 1)


def test_a_system_without_processes_falls_back_to_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> Executor:
        raise OSError("no semaphores here")

    monkeypatch.setattr(concurrent.futures, "ProcessPoolExecutor", refuse, raising=False)
    assert len(list(answered(SHEET, iter([(2, ["2026-05"])] * 450), jobs=4))) == 450


@pytest.mark.parametrize("dies", ["at once", "later"])
def test_processes_that_die_are_made_up_for(monkeypatch: pytest.MonkeyPatch, dies: str) -> None:
    class Dying(Executor):
        def submit(self, *_: Any, **__: Any) -> Future[Any]:
            if dies == "at once":
                raise BrokenExecutor
            future: Future[Any] = Future()
            future.set_exception(BrokenExecutor())
            return future

    @contextmanager
    def processes(jobs: int) -> Iterator[Executor]:
        del jobs
        yield Dying()

    monkeypatch.setattr(batch, "_processes", processes)
    assert len(list(answered(SHEET, iter([(2, ["2026-05"])] * 450), jobs=2))) == 450


# ── at the terminal ─────────────────────────────────────────────────────────────────────────────────


def command(tmp_path: Path, table: str, *options: str) -> int:
    (tmp_path / "in.csv").write_text(table, "utf-8")
    return main(["batch", str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), "--jobs", "1", *options])


def test_exit_status(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command(tmp_path, TABLE, "--as-of", "2026-06-10") == 0
    assert capsys.readouterr().err.splitlines() == [
        "yibao: columns not read: 工号, 姓名",
        f"yibao: 2 rows -> {tmp_path / 'out.csv'}",
    ]
    assert command(tmp_path, TABLE + "3,王五,火星,,,,,\n", "--as-of", "2026-06-10") == 3
    assert "3 rows, 1 of them with an error (last column)" in capsys.readouterr().err
    (tmp_path / "out.csv").unlink()
    assert command(tmp_path, TABLE) == 2
    assert "for which day?" in capsys.readouterr().err
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize(
    ("options", "message"),
    [(["--as-of", "10/6/2026"], "is not a day"), (["--jobs", "0"], "number of processes")],
)
def test_options_that_make_no_sense(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], message: str
) -> None:
    with pytest.raises(SystemExit) as stop:
        command(tmp_path, TABLE, *options)
    assert stop.value.code == 2
    assert message in capsys.readouterr().err


def test_a_table_is_not_written_over_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "in.csv"
    path.write_text(TABLE, "utf-8")
    assert main(["batch", str(path), str(tmp_path / "." / "in.csv"), "--as-of", "2026-06-10"]) == 2
    assert "the table to read" in capsys.readouterr().err
    assert path.read_text("utf-8") == TABLE


def test_stopped_by_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Progress, "__call__", stop)
    assert command(tmp_path, TABLE, "--as-of", "2026-06-10", "--progress") == 130
    assert "stopped" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]


@no_processes
@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_stopped_by_a_signal_nothing_is_left_behind(tmp_path: Path, number: signal.Signals, code: int) -> None:
    (tmp_path / "in.csv").write_text(many(200_000), "utf-8")
    line = [sys.executable, "-m", "yibao", "batch", "in.csv", "out.csv", "--as-of", "2026-06-10", "--jobs", "2"]
    path = os.pathsep.join(str(Path(folder).resolve()) for folder in sys.path if folder)
    with subprocess.Popen(
        line, cwd=tmp_path, env={**os.environ, "PYTHONPATH": path}, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        until = time.monotonic() + 30
        while not any(found.name.endswith(".part") for found in tmp_path.iterdir()) and time.monotonic() < until:
            time.sleep(0.05)
        time.sleep(0.2)
        os.killpg(process.pid, number)
        assert process.wait(30) == code
    assert [found.name for found in tmp_path.iterdir()] == ["in.csv"]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_on_a_terminal_is_one_line_drawn_again() -> None:
    stream, now = Terminal(), iter([0.0, 0.05, 1.0, 2.0])
    progress = Progress(stream, lambda: next(now))
    progress(10, 0.01)
    progress(1_000, 0.25)
    progress(2_000, None)
    progress.end()
    assert stream.getvalue() == (
        "\r\x1b[K[#####...............]  25%  1,000 rows, 1,000 a second\r\x1b[K2,000 rows, 1,000 a second\r\x1b[K"
    )


def test_progress_elsewhere_is_a_line_now_and_then() -> None:
    stream, now = io.StringIO(), iter([0.0, 4.0, 5.0])
    progress = Progress(stream, lambda: next(now))
    progress(10, 0.5)
    progress(500, 0.5)
    progress.end()
    assert stream.getvalue() == "[##########..........]  50%  500 rows, 100 a second\n"


def test_a_workbook_from_end_to_end(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["姓名", "参保地", "离职日期", "最后缴费月份"])
    book.active.append(["张三", "杭州", date(2026, 5, 31), date(2026, 5, 1)])
    book.save(tmp_path / "in.xlsx")
    assert main(["batch", str(tmp_path / "in.xlsx"), str(tmp_path / "out.xlsx"), "--as-of", "2026-06-10"]) == 0
    header, row = openpyxl.load_workbook(tmp_path / "out.xlsx").active.iter_rows(values_only=True)
    assert dict(zip(header, row, strict=True))["报销到"] == "2026-06-30"

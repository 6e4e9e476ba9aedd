"""Tables in and out: encodings, separators, quotation marks, formulas, and never half a file."""

from __future__ import annotations

import csv
import io
import sys
import tempfile
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from yibao.spreadsheet import Format, UnusableFileError, neutral, reading, replacing

from tests.yibao.examples import examples

ROWS = [["姓名", "最后缴费月份", "备注"], ["张三", "2026-05", 'a,b;c\td"e"\nf'], ["李四", "2026/5", ""]]


def written(rows: list[list[str]], separator: str, encoding: str) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows(rows)
    return text.getvalue().encode(encoding)


def cells(path: Path) -> list[list[str] | None]:
    with reading(path) as table:
        return [row for _, row in table.rows]


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.endswith(".part"))


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_every_encoding_with_every_separator_comes_back_as_it_was(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(written(ROWS, separator, encoding))
    with reading(source) as table:
        assert table.format == Format(encoding, separator)
        rows = list(table.rows)
        assert table.share_read() == 1
    assert [row for _, row in rows] == ROWS
    assert [line for line, _ in rows] == [1, 2, 4], "the line where a row begins"
    with replacing(target, table.format) as write:
        for _, row in rows:
            write(row or [])
    assert target.read_bytes() == source.read_bytes()


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"\xef\xbb\xbfa,\xff", "neither UTF-8 nor GB18030"),
        (b"a,b\n\xff\xff\n", "neither UTF-8 nor GB18030"),
        (b'a,b\n1,2\n3,"4\n5,6\n', "opened on line 3 is never closed"),
        (b'a,b\n"' + b"x" * 200_000, "opened on line 2 is never closed"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, raw: bytes, message: str) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(raw)
    with pytest.raises(UnusableFileError, match=message):
        cells(path)


def test_a_row_whose_quotation_marks_do_not_match_is_a_row_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "in.csv"
    path.write_bytes(b'a,b\n"1"x,2\n3,4\n')
    assert cells(path) == [["a", "b"], None, ["3", "4"]]


def test_no_file_and_no_folder(tmp_path: Path) -> None:
    with pytest.raises(UnusableFileError, match="no such file"):
        cells(tmp_path / "in.csv")
    with pytest.raises(UnusableFileError, match="not a file"):
        cells(tmp_path)
    for target, message in ((tmp_path, "folder"), (tmp_path / "no" / "out.csv", "Nothing was written")):
        with pytest.raises(UnusableFileError, match=message), replacing(target, Format()) as write:
            write(["a"])


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-"])
def test_what_would_run_as_a_formula_is_text(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"
    assert neutral(neutral(cell)) == neutral(cell)


@examples(100)
@given(st.lists(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\x00")), min_size=2, max_size=3)))
def test_any_cells_come_back_and_none_is_a_formula(rows: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "out.csv"
        with replacing(path, Format()) as write:
            write(["a", "b"])
            for row in rows:
                write(row)
        with path.open(encoding="utf-8-sig", newline="") as file:
            found = list(csv.reader(file))[1:]
    assert found == [[neutral(cell) for cell in row] for row in rows]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in found for cell in row)


def test_a_cell_is_never_longer_than_a_spreadsheet_can_hold(tmp_path: Path) -> None:
    with replacing(tmp_path / "out.csv", Format()) as write:
        write(["x" * 40_000, "y"])
    assert len(cells(tmp_path / "out.csv")[0] or []) == 2
    assert len((tmp_path / "out.csv").read_text("utf-8-sig")) == 32_767 + len(",y\r\n") - 1


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit, ValueError])
@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_an_interruption_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, stop: type[BaseException], name: str
) -> None:
    if name.endswith("xlsx"):
        pytest.importorskip("openpyxl")
    target = tmp_path / name
    target.write_text("old")

    def interrupted() -> None:
        with replacing(target, Format()) as write:
            write(["new"])
            assert target.read_text() == "old"
            raise stop

    with pytest.raises(stop):
        interrupted()
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old")
    (tmp_path / "out.csv").symlink_to(tmp_path / "real.csv")
    with replacing(tmp_path / "out.csv", Format("utf-8")) as write:
        write(["new"])
    assert (tmp_path / "out.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text() == "new\n"


def test_a_workbook_without_openpyxl_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    path = tmp_path / "in.xlsx"
    path.write_bytes(b"PK\x03\x04")
    with pytest.raises(UnusableFileError, match=r"pip install 'yibao\[xlsx\]'"):
        cells(path)
    with (
        pytest.raises(UnusableFileError, match=r"pip install 'yibao\[xlsx\]'"),
        replacing(tmp_path / "o.xlsx", Format()) as w,
    ):
        w(["a"])
    assert leftovers(tmp_path) == []


def test_a_workbook_in_and_out(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    path = tmp_path / "in.xlsx"
    book = openpyxl.Workbook()
    book.active.sheet_state = "hidden"
    sheet = book.create_sheet()
    sheet.append(["姓名", "离职日期", "余额", "补缴", "比例"])
    sheet.append(["张三", date(2026, 5, 31), 0.1 + 0.2, True, 180.0])
    sheet.append(["李四", datetime.fromisoformat("2026-05-31T09:30"), 8000, False, None])
    book.save(path)
    assert cells(path) == [
        ["姓名", "离职日期", "余额", "补缴", "比例"],
        ["张三", "2026-05-31", "0.3", "yes", "180"],
        ["李四", "2026-05-31 09:30:00", "8000", "no"],
    ]
    with reading(path) as table:
        assert table.format == Format("utf-8-sig", ",")
    target = tmp_path / "out.XLSX"
    with replacing(target, Format()) as write:
        write(["=1+1", "-5", "bell\x07", "#N/A"])
    written_back = openpyxl.load_workbook(target).active
    assert [cell.value for cell in written_back[1]] == ["'=1+1", "'-5", "bell", "#N/A"]
    assert {cell.data_type for cell in written_back[1]} <= {"s", "e"}


@pytest.mark.parametrize("raw", [b"PK\x03\x04 not really", b"PK\x03\x04"])
def test_a_broken_workbook(tmp_path: Path, raw: bytes) -> None:
    pytest.importorskip("openpyxl")
    path = tmp_path / "in.csv"
    path.write_bytes(raw)
    with pytest.raises(UnusableFileError, match="not a workbook that can be read"):
        cells(path)

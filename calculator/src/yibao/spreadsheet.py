"""Tables as offices keep them: CSV in the encodings and with the separators in use, XLSX where openpyxl is installed.

Rows come and go one by one, so that memory does not grow with the table. What is written replaces its target at the
very end and whole, or not at all.
"""

from __future__ import annotations

import codecs
import csv
import importlib
import io
import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from types import ModuleType
from typing import Any

SEPARATORS = (",", ";", "\t")
LONGEST_CELL = 32_767
"""What a cell of a spreadsheet can hold, in characters."""

_FORMULA = tuple("=+-@\t\r\n＝＋－＠")
_NOT_IN_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class UnusableFileError(Exception):
    """A table that cannot be read or written; the message is for the person at the terminal."""


@dataclass(frozen=True, slots=True)
class Format:
    """How a table is written: its encoding and separator. XLSX has neither."""

    encoding: str = "utf-8-sig"
    separator: str = ","


@dataclass(frozen=True, slots=True)
class Table:
    """A table being read. A row is its line in the file and its cells; None where its quotation marks do not match."""

    format: Format
    rows: Iterator[tuple[int, list[str] | None]]
    share_read: Callable[[], float | None]
    """How much of it has been read, 0 to 1; None where that cannot be known."""


def neutral(cell: str) -> str:
    """The cell as text in every spreadsheet: what would run as a formula gets an apostrophe in front."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def reading(path: Path) -> Iterator[Table]:
    """The table in a file, told by its content. Raises :class:`UnusableFileError`."""
    try:
        if not path.is_file():
            raise UnusableFileError(f"{path}: {'not a file' if path.exists() else 'no such file'}.")
        with path.open("rb") as file:
            is_zip = file.read(4) == b"PK\x03\x04"
        with _reading_xlsx(path) if is_zip else _reading_csv(path) as table:
            yield table
    except OSError as error:
        raise UnusableFileError(f"{path}: {error.strerror or error}.") from None


@contextmanager
def _reading_csv(path: Path) -> Iterator[Table]:
    encoding = _encoding(path)
    size = path.stat().st_size
    with path.open("rb") as raw, io.TextIOWrapper(raw, encoding, newline="") as file:
        separator = _separator(file.readline(1 << 16))
        file.seek(0)
        rows = _csv_rows(path, csv.reader(file, delimiter=separator, strict=True))
        yield Table(Format(encoding, separator), rows, lambda: raw.tell() / max(size, 1))


def _encoding(path: Path) -> str:
    """UTF-8 with or without its mark, UTF-16 with it, or GB18030: the first in which every byte makes sense."""
    with path.open("rb") as file:
        start = file.read(3)
    if start == codecs.BOM_UTF8:
        candidates: tuple[str, ...] = ("utf-8-sig",)
    elif start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        candidates = ("utf-16",)
    else:
        candidates = ("utf-8", "gb18030")
    for encoding in candidates:
        if _makes_sense(path, encoding):
            return encoding
    raise UnusableFileError(f"{path}: neither UTF-8 nor GB18030 text. Save it as CSV in UTF-8, or as XLSX.")


def _makes_sense(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        try:
            while chunk := file.read(1 << 20):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeError:
            return False
    return True


def _separator(header: str) -> str:
    """The one that stands most often in the header, outside quotation marks."""
    bare = re.sub(r'"[^"]*"', "", header)
    return max(SEPARATORS, key=bare.count)


def _csv_rows(path: Path, reader: Any) -> Iterator[tuple[int, list[str] | None]]:
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "expected after" not in str(error):
                # Everything after the mark would be read inside out.
                raise UnusableFileError(f"{path}: a quotation mark opened on line {line} is never closed.") from None
            cells = None
        yield line, cells


@contextmanager
def _reading_xlsx(path: Path) -> Iterator[Table]:
    openpyxl = _openpyxl(path)
    with _broken_workbook(path):
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        sheet = next(sheet for sheet in book.worksheets if sheet.sheet_state == "visible")
        last = sheet.max_row or 0
        sheet.reset_dimensions()  # some programs write them wrong
    line = 0

    def rows() -> Iterator[tuple[int, list[str] | None]]:
        nonlocal line
        values = sheet.iter_rows(values_only=True)
        while True:
            with _broken_workbook(path):
                cells = next(values, None)
            if cells is None:
                return
            line += 1
            yield line, [_cell_text(cell) for cell in cells]

    try:
        yield Table(Format(), rows(), lambda: min(line / last, 1) if last else None)
    finally:
        book.close()


@contextmanager
def _broken_workbook(path: Path) -> Iterator[None]:
    """Whatever a broken archive makes openpyxl stumble over, in words."""
    try:
        yield
    except Exception as error:
        raise UnusableFileError(f"{path}: not a workbook that can be read ({type(error).__name__}).") from None


def _cell_text(value: object) -> str:
    """A cell's value as a person would type it; numbers to the 15 digits a spreadsheet shows."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime):
        return str(value.date()) if value.time() == time() else value.isoformat(" ", "seconds")
    return str(value)


def _openpyxl(path: Path) -> ModuleType:
    try:
        return importlib.import_module("openpyxl")
    except ImportError:
        more = "XLSX needs one more package: pip install 'yibao[xlsx]'. Or use CSV."
        raise UnusableFileError(f"{path}: {more}") from None


# ── writing ─────────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def replacing(target: Path, form: Format) -> Iterator[Callable[[Sequence[str]], object]]:
    """A function that writes one row. ``target`` appears at the end, whole; after an exception nothing is left.

    Raises :class:`UnusableFileError`.
    """
    target = target.resolve()
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    writing = _writing_xlsx if target.suffix.lower() == ".xlsx" else _writing_csv
    try:
        if target.is_dir():
            raise UnusableFileError(f"{target}: this is a folder.")
        try:
            with writing(beside, form) as write:
                yield lambda cells: write([neutral(cell[:LONGEST_CELL]) for cell in cells])
            with beside.open("rb+") as file:
                os.fsync(file.fileno())
            beside.replace(target)
        finally:
            with suppress(FileNotFoundError):
                beside.unlink()
    except OSError as error:
        raise UnusableFileError(f"{target}: {error.strerror or error}. Nothing was written.") from None


@contextmanager
def _writing_csv(path: Path, form: Format) -> Iterator[Callable[[list[str]], object]]:
    with path.open("x", encoding=form.encoding, newline="") as file:
        yield csv.writer(file, delimiter=form.separator, lineterminator="\r\n").writerow


@contextmanager
def _writing_xlsx(path: Path, form: Format) -> Iterator[Callable[[list[str]], object]]:
    del form
    book = _openpyxl(path).Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.freeze_panes = "A2"
    try:
        yield lambda cells: sheet.append([_NOT_IN_XML.sub("", cell) for cell in cells])
    except BaseException:
        sheet.close()
        raise
    path.touch(exist_ok=False)
    book.save(path)

"""Many leavers at once: a table in, the same table with the answers beside it out.

Every row is answered by itself, in as many processes as there are processors; a row that is no case says so in its own
last column. At most a fixed number of rows is in memory at any time.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
import unicodedata
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import cache, lru_cache, partial
from itertools import islice
from pathlib import Path
from typing import TextIO

from yibao.calendar import YearMonth
from yibao.case import FIELDS, Case, CaseError, Months, Problem
from yibao.commands import InputError
from yibao.finding import Finding, Kind, Report, Scalar
from yibao.parameters import REGIONS
from yibao.rules import answer, coverage, employer
from yibao.spreadsheet import UnusableFileError, reading, replacing
from yibao.texts import LANGUAGES, TEXTS, say
from yibao.texts.batch import HEADERS, WORDS, YES_NO
from yibao.views.page import problem_text
from yibao.views.verdict import verdict_text

ADDED = ("verdict", "covered_until", "covered_again", "status", "deadlines", "ask", "error")
"""The columns of the answer, in order; their names are ``batch.*`` in the texts."""

QUESTIONS = (coverage.ask, employer.ask)
"""The questions from which the columns come, every deadline among them."""

ROWS_A_TASK = 200
TASKS_AHEAD = 4
"""How many tasks each process may have waiting or done before they are written."""

Line = tuple[int, list[str] | None]


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the first row says: the table's own columns, and the field each of them holds."""

    header: tuple[str, ...]
    fields: tuple[str | None, ...]
    kept: tuple[int, ...]
    """The columns to hand on: all but the answers of an earlier run."""
    lang: str
    as_of: str
    """The day to answer for where the row names none; may be empty."""

    @property
    def unused(self) -> tuple[str, ...]:
        return tuple(self.header[i] for i in self.kept if self.fields[i] is None and self.header[i])

    def column(self, field: str) -> str:
        """The name by which the reader knows the field: the file's own, else the usual one."""
        if field in self.fields:
            return self.header[self.fields.index(field)]
        return HEADERS[field][LANGUAGES.index(self.lang)][0] if field in HEADERS else field


@dataclass(frozen=True, slots=True)
class Outcome:
    rows: int
    wrong: int
    unused: tuple[str, ...]


def run(
    source: Path, target: Path, lang: str, as_of: str = "", jobs: int = 1, progress: Callable[..., object] | None = None
) -> Outcome:
    """Answer every row of ``source`` into ``target``. Raises :class:`UnusableFileError`, then nothing is written."""
    if target.exists() and source.exists() and target.samefile(source):
        raise UnusableFileError(f"{target}: this is the table to read. Give another name for the answers.")
    rows = wrong = 0
    with reading(source) as table:
        _, header = next(table.rows, (1, []))
        sheet = read_header(source, header or [], lang, as_of)
        with replacing(target, table.format) as write:
            write([*(sheet.header[i] for i in sheet.kept), *(say(lang, f"batch.{name}") for name in ADDED)])
            for cells in answered(sheet, table.rows, jobs):
                write(cells)
                rows += any(cells)
                wrong += bool(cells[-1])
                if progress:
                    progress(rows, table.share_read())
    return Outcome(rows, wrong, sheet.unused)


# ── the header ──────────────────────────────────────────────────────────────────────────────────────


def plain(text: str) -> str:
    """A header or a word without what people write differently: width, case, spaces, brackets, underscores."""
    text = unicodedata.normalize("NFKC", text).casefold().partition("(")[0]
    return "".join(c for c in text if c not in "_-*:'’" and not c.isspace())


@cache
def columns() -> Mapping[str, str]:
    """Every name a column may have, as :func:`plain` makes it, and its field."""
    return {
        plain(name): field.name
        for field in FIELDS
        for name in (field.name, *(n for names in HEADERS.get(field.name, ()) for n in names), *_labels(field.name))
    }


def _labels(field: str) -> tuple[str, ...]:
    """The labels of the form; those of a bill are too general to stand in a table of people."""
    return TEXTS[f"field.{field}"] if field in HEADERS else ()


def read_header(source: Path, header: list[str], lang: str, as_of: str) -> Sheet:
    """Find the fields. Raises :class:`UnusableFileError` for a first row that does not name them once each."""
    fields = tuple(columns().get(plain(name)) for name in header)
    if not any(fields):
        some = ", ".join(f"{names[0]} / {field}" for field, (names, _) in islice(HEADERS.items(), 5))
        raise UnusableFileError(f"{source}: the first row names no column we know, such as {some}.")
    for field in filter(None, fields):
        same = [name for name, other in zip(header, fields, strict=True) if other == field]
        if len(same) > 1:
            raise UnusableFileError(f"{source}: {' and '.join(same)} are one and the same fact. Keep one column.")
    if "as_of" not in fields and not as_of:
        raise UnusableFileError(f"{source}: for which day? Give --as-of 2026-06-01, or a column as_of (查询日期).")
    added = {name for text_id in ADDED for name in TEXTS[f"batch.{text_id}"]}
    kept = tuple(i for i, name in enumerate(header) if name not in added)
    return Sheet(tuple(header), fields, kept, lang, as_of)


# ── one row ─────────────────────────────────────────────────────────────────────────────────────────


def answer_rows(sheet: Sheet, lines: Iterable[Line]) -> list[list[str]]:
    """Each line with its answer; the error stands last and is empty where there is none."""
    return [answer_row(sheet, number, cells) for number, cells in lines]


def answer_row(sheet: Sheet, number: int, cells: list[str] | None) -> list[str]:
    """The row's own cells, then the columns of :data:`ADDED`. An empty row stays empty."""
    width, found = len(sheet.header), cells or []
    padded = [*found[:width], *[""] * (width - len(found))]
    kept = [padded[i] for i in sheet.kept]

    def wrong(error: str) -> list[str]:
        return [*kept, *[""] * (len(ADDED) - 1), error]

    if cells is None:
        return wrong(say(sheet.lang, "batch.quotes", {"line": number}))
    if not any(cell.strip() for cell in cells):
        return wrong("")
    if any(cell.strip() for cell in cells[width:]):
        used: dict[str, Scalar] = {"line": number, "found": len(cells), "expected": width}
        return wrong(say(sheet.lang, "batch.too_many_cells", used))
    form = {field: _word(field, cell) for field, cell in zip(sheet.fields, padded, strict=True) if field}
    form["as_of"] = form.get("as_of") or sheet.as_of
    try:
        return [*kept, *_answer(sheet.lang, tuple(form.items())), ""]
    except CaseError as error:
        return wrong(" ".join(_problem(sheet, number, problem) for problem in error.problems))
    except Exception as error:  # one row must not take the others with it
        return wrong(say(sheet.lang, "batch.our_mistake", {"line": number, "fault": type(error).__name__}))


def _problem(sheet: Sheet, line: int, problem: Problem) -> str:
    if problem.why in ("not_a_date", "not_a_month") and problem.value.isdecimal() and len(problem.value) == 5:
        problem = problem._replace(why="serial_number")
    if problem.why == "not_a_region":
        problem = problem._replace(why="not_a_place")
    told: dict[str, Scalar] = {
        "line": line,
        "column": sheet.column(problem.field),
        "problem": problem_text(sheet.lang, problem),
    }
    return say(sheet.lang, "batch.problem", told)


@cache
def _words() -> dict[str, dict[str, str]]:
    """For each field the words its cells may hold and the value each stands for."""
    found: dict[str, dict[str, str]] = {}
    for field in FIELDS:
        words = found.setdefault(field.name, {})
        if field.kind == "region":
            for region in REGIONS.values():
                words |= dict.fromkeys(map(plain, (region.zh, f"{region.zh}市", region.en)), region.code)
        if field.kind == "bool":
            words |= {plain(word): value for value, same in YES_NO.items() for word in same}
        for choice in field.choices or ("yes", "no") if field.kind in ("choice", "bool") else ():
            labels = TEXTS.get(f"choice.{field.name}.{choice}", ())
            further = WORDS.get(field.name, {}).get(choice, ())
            words |= dict.fromkeys(map(plain, (choice, *labels, *further)), str(choice))
    return found


@lru_cache(maxsize=4096)
def _word(field: str, cell: str) -> str:
    """What a typed form would hold for the cell."""
    return _words()[field].get(plain(cell), cell.strip())


@lru_cache(maxsize=4096)
def _answer(lang: str, form: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """The columns of the answer without the error. Leavers of one month in one place share theirs."""
    case = Case.from_form(dict(form))
    month = YearMonth.of(case.as_of)
    report = answer(replace(case, months=Months(month, month)), QUESTIONS)
    covered = next(root for root in report.findings if root.rule == "coverage.covered")
    found = {finding.rule: finding for finding in covered.walk()}
    status = [say(lang, f"status.{shown.status}") for shown in report.timeline]
    return (
        verdict_text(lang, covered),
        _day(lang, found["coverage.ends"]),
        _day(lang, found["coverage.resumes"]),
        *(status or [""]),
        _list(lang, _deadlines(lang, report)),
        _list(lang, (say("zh", said.text_id, said.used) for said in report.ask_12393)),
    )


def _day(lang: str, finding: Finding) -> str:
    """A day, the days between which it lies, or the sentence that says why there is none."""
    match finding.answer.kind, finding.answer.values:
        case Kind.UNKNOWN, _:
            return ""
        case Kind.VALUE, (day,):
            return str(day)
        case Kind.LOCAL, (earliest, *_, latest) if "NO" not in finding.answer.values:
            return say(lang, "label.between_days", {"earliest": str(earliest), "latest": str(latest)})
    return say(lang, finding.text_id, finding.used)


def _deadlines(lang: str, report: Report) -> Iterator[str]:
    for deadline in report.deadlines:
        action = say(lang, f"deadline.{deadline.rule}.do", deadline.used)
        past = f" ({say(lang, 'label.past')})" if deadline.day < report.case.as_of else ""
        yield say(lang, "batch.deadline", {"day": f"{deadline.day}{past}", "action": action})


def _list(lang: str, sentences: Iterable[str]) -> str:
    return ("" if lang == "zh" else " ").join(sentences)


# ── all rows ────────────────────────────────────────────────────────────────────────────────────────


def answered(sheet: Sheet, lines: Iterator[Line], jobs: int) -> Iterator[list[str]]:
    """The answers in the order of the lines; tasks are made only as fast as their results are taken."""
    task = partial(answer_rows, sheet)
    pending: deque[tuple[list[Line], Future[list[list[str]]] | None]] = deque()
    with _processes(jobs) as pool:
        ahead = jobs * TASKS_AHEAD if pool else 1
        while lines_of_task := list(islice(lines, ROWS_A_TASK)):
            pending.append((lines_of_task, _submitted(pool, task, lines_of_task)))
            if len(pending) >= ahead:
                yield from _result(task, *pending.popleft())
        while pending:
            yield from _result(task, *pending.popleft())


Task = Callable[[list[Line]], list[list[str]]]


def _submitted(pool: Executor | None, task: Task, lines: list[Line]) -> Future[list[list[str]]] | None:
    with suppress(BrokenExecutor):
        return pool.submit(task, lines) if pool else None
    return None


def _result(task: Task, lines: list[Line], future: Future[list[list[str]]] | None) -> list[list[str]]:
    """What the process found; where the system ended it, this one does its work."""
    with suppress(BrokenExecutor):
        if future:
            return future.result()
    return task(lines)


@contextmanager
def _processes(jobs: int) -> Iterator[Executor | None]:
    """A pool of processes, or None where one is enough or this system cannot have more."""
    pool: Executor | None = None
    if jobs > 1:
        try:
            from concurrent.futures import ProcessPoolExecutor

            pool = ProcessPoolExecutor(jobs, initializer=_leave_signals_to_the_parent)
            pool.submit(os.getpid).result()
        except (ImportError, NotImplementedError, OSError, RuntimeError):
            pool = None
    try:
        yield pool
    finally:
        if pool:
            pool.shutdown(cancel_futures=True)


def _leave_signals_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


# ── at the terminal ─────────────────────────────────────────────────────────────────────────────────


class Progress:
    """A bar on a terminal, redrawn in place; elsewhere a line now and then."""

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream, self._clock = stream, clock
        self._in_place = stream.isatty()
        self._every = 0.1 if self._in_place else 5.0
        self._start = self._drawn = clock()

    def __call__(self, rows: int, share: float | None) -> None:
        now = self._clock()
        if now - self._drawn < self._every:
            return
        self._drawn = now
        done = 20 if share is None else round(share * 20)
        bar = "" if share is None else f"[{'#' * done}{'.' * (20 - done)}] {share:4.0%}  "
        text = f"{bar}{rows:,} rows, {rows / (now - self._start):,.0f} a second"
        self._stream.write(f"\r\x1b[K{text}" if self._in_place else f"{text}\n")
        self._stream.flush()

    def end(self) -> None:
        if self._in_place:
            self._stream.write("\r\x1b[K")
            self._stream.flush()


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _stopped_by_signals() -> Iterator[None]:
    """A request to end unwinds the stack, so that nothing half-written stays behind."""

    def stop(number: int, frame: object) -> None:
        del frame
        raise SystemExit(128 + number)

    ending = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    caught = [number for number in ending if signal.getsignal(number) is signal.SIG_DFL]
    for number in caught:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number in caught:
            signal.signal(number, signal.SIG_DFL)


def command(arguments: argparse.Namespace) -> int:
    """Run at the terminal. Exit status: 0 all rows answered, 3 some rows had errors, 130 stopped."""
    target: Path = arguments.target
    progress = Progress(sys.stderr) if arguments.progress or sys.stderr.isatty() else None
    as_of = str(arguments.as_of or "")
    try:
        with _stopped_by_signals():
            outcome = run(arguments.source, target, arguments.lang, as_of, arguments.jobs or processors(), progress)
    except UnusableFileError as error:
        raise InputError(str(error)) from None
    except KeyboardInterrupt:
        print(f"\nyibao: stopped; {target} was not written.", file=sys.stderr)
        return 130
    finally:
        if progress:
            progress.end()
    if outcome.unused:
        print(f"yibao: columns not read: {', '.join(outcome.unused)}", file=sys.stderr)
    wrong = f", {outcome.wrong:,} of them with an error (last column)" if outcome.wrong else ""
    print(f"yibao: {outcome.rows:,} rows{wrong} -> {target}", file=sys.stderr)
    return 3 if outcome.wrong else 0

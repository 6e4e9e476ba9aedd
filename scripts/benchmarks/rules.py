"""Measure the rules: one report, one answer, the import, a large batch; each beside a plain loop doing the least.

The floor is what Python itself needs to produce as much: the ratio tells a slower rule from a slower machine.
"""

from __future__ import annotations

import csv
import json
import marshal
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from yibao import Case, answer
from yibao.rules import coverage
from yibao.rules.course import course_of

SOURCE = Path(__file__).resolve().parents[2] / "calculator" / "src"

CASE = Case.from_json(
    {
        "as_of": "2026-06-10",
        "region": "310000",
        "employment_ended": "2026-05-31",
        "last_paid": "2026-05",
        "next": {"route": "flexible", "first_paid": "2026-08"},
    }
)
HEADER = ("id", "region", "last_paid", "employment_ended", "next.route", "next.first_paid")


def best(work: Callable[[], object], seconds: float = 2.0) -> float:
    """The shortest time one call takes, in seconds, over as many as fit."""
    found, end = float("inf"), time.perf_counter() + seconds
    while time.perf_counter() < end:
        start = time.perf_counter()
        work()
        found = min(found, time.perf_counter() - start)
    return found


def rebuilt(data: Any) -> Any:
    """The same JSON made anew by a plain loop."""
    if isinstance(data, dict):
        return {key: rebuilt(one) for key, one in data.items()}
    return [rebuilt(one) for one in data] if isinstance(data, list) else data


def report() -> tuple[float, float]:
    made = answer(CASE).to_json()
    return best(lambda: answer(CASE).to_json()), best(lambda: rebuilt(made))


def one_answer() -> tuple[float, float]:
    made = {
        "findings": [coverage.ask(course_of(CASE)).figures] * sum(1 for _ in coverage.covered(course_of(CASE)).walk())
    }
    return best(lambda: coverage.ask(course_of(CASE))), best(lambda: rebuilt(made))


def importing() -> tuple[float, float]:
    """Import in a fresh process, compiled before; the floor only reads the compiled modules back."""
    code = "import time; start = time.perf_counter(); import yibao; print(time.perf_counter() - start)"
    command = [sys.executable, "-c", code]
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PYTHONPATH": str(SOURCE), "PYTHONPYCACHEPREFIX": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        runs = [float(subprocess.check_output(command, env=environment)) for _ in range(10)]
    files = [Path(str(module.__file__)) for name, module in sys.modules.items() if name.partition(".")[0] == "yibao"]
    compiled = [marshal.dumps(compile(file.read_bytes(), file, "exec")) for file in files]
    return min(runs), best(lambda: [marshal.loads(module) for module in compiled], 0.5)  # noqa: S302 (our own)


def rows(count: int) -> Iterator[tuple[str, ...]]:
    """Leavers of two years, no two alike."""
    places, routes = ("310000", "330100", "320500", ""), ("flexible", "employer", "residents", "")
    for number in range(count):
        ended = date(2024, 6, 1) + timedelta(days=number % 731)
        paid = ended.replace(day=1) - timedelta(days=1 + 31 * (number // 731 % 3))
        route, gap = routes[number // 2193 % 4], number // 8772 % 12
        first = date(ended.year + (ended.month + gap) // 12, (ended.month + gap) % 12 + 1, 1)
        first_paid = f"{first:%Y-%m}" if route else ""
        yield str(number), places[number % 4], f"{paid:%Y-%m}", str(ended), route, first_paid


def batch(count: int) -> tuple[float, float, float, float]:
    """Seconds, seconds of a plain copy, seconds of processors, and the most megabytes all processes held together."""
    with tempfile.TemporaryDirectory() as folder:
        source, target, copy = (Path(folder) / name for name in ("in.csv", "out.csv", "copy.csv"))
        with source.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADER, *rows(count)])
        start = time.perf_counter()
        with source.open(encoding="utf-8", newline="") as file, copy.open("w", encoding="utf-8", newline="") as out:
            csv.writer(out).writerows([*row, *[""] * 7] for row in csv.reader(file))
        floor = time.perf_counter() - start
        command = [sys.executable, "-m", "yibao", "batch", str(source), str(target), "--as-of", "2026-06-10"]
        start, held, used = time.perf_counter(), 0, sum(os.times()[2:4])
        with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(SOURCE)}) as process:
            while process.poll() is None:
                held = max(held, memory(process.pid))
                time.sleep(0.05)
        if process.returncode:
            sys.exit(f"The batch ended with {process.returncode}.")
        return time.perf_counter() - start, floor, sum(os.times()[2:4]) - used, held / 1024


def memory(pid: int) -> int:
    """Kilobytes a process and its children hold, shared pages once (Linux; elsewhere 0)."""
    try:
        held = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii")
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    except OSError:
        return 0
    own = next(int(line.split()[1]) for line in held.splitlines() if line.startswith("Pss:"))
    return own + sum(memory(int(child)) for child in children)


def main(count: int) -> None:
    """Print a table; the batch has `count` rows."""
    print(f"{'':<28}{'measured':>12}{'floor':>12}{'ratio':>8}   aim")
    for name, measure, aim in (
        ("full report, as JSON", report, "1 ms"),
        ("one coverage answer", one_answer, ""),
        ("import of the package", importing, "30 ms"),
    ):
        taken, floor = measure()
        print(f"{name:<28}{taken * 1000:>9.3f} ms{floor * 1000:>9.3f} ms{taken / floor:>8.0f}   {aim}", flush=True)
    taken, floor, used, held = batch(count)
    print(
        f"{f'batch of {count:,} rows':<28}{taken:>10.1f} s{floor:>10.2f} s{taken / floor:>8.0f}   60 s on 2 processors"
    )
    print(f"{'  seconds of processors':<28}{used:>10.1f} s{'':>20}   120 s")
    print(f"{'  memory of all processes':<28}{held:>9.0f} MB{'':>20}   200 MB")
    print(json.dumps({"python": sys.version.split()[0], "processors": os.cpu_count()}))

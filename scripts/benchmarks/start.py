"""Measure the start of the calculator, from opening its page to the first answer, beside a bare page with Pyodide.

The bare page loads Pyodide as its makers ship it and computes 1 + 1. All subjects take turns in one run, each in a
browser of its own; the second visit comes later in the same one. Times depend on the machine, ratios less.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import finish
from bootstrap import BUILD, ROOT, find_chromium
from playwright.sync_api import BrowserContext, Playwright, sync_playwright
from server import Handler, Response, Site, serving

STOCK = ROOT / "scripts" / "node_modules" / "pyodide"
STOCK_FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
BARE_PAGE = """<!doctype html>
<title>Stock Pyodide</title>
<script type="module">
import {loadPyodide} from "../_/00000000/pyodide.mjs";
const python = await loadPyodide();
python.runPython("1 + 1");
window.answeredAt = performance.now();
</script>
"""
LINES = {"no throttle": None, "9 Mbit/s, 60 ms": (9.0, 0.060), "1.6 Mbit/s, 150 ms": (1.6, 0.150)}
"""Megabits a second, and seconds a request waits."""
BARE = "bare stock page"
CASE = "#v1&as_of=2026-06-10&last_paid=2026-05&region=310000"
SUBJECTS = {
    BARE: "bare/",
    "calculator": f"zh/check/{CASE}",
    **{f"rung {rung}": f"zh/check/?rungs={rung}{CASE}" for rung in ("image", "split", "plain")},
}
WATCH = """
new MutationObserver(() => {
  if (!window.answeredAt && document.querySelector("#yb-result .yb-report")) window.answeredAt = performance.now();
}).observe(document, {childList: true, subtree: true});
"""
ASK_ANEW = """() => new Promise((resolve) => {
  const field = document.querySelector('#yb-form [name="last_paid"]');
  const result = document.querySelector("#yb-result");
  const start = performance.now();
  new MutationObserver(() => resolve(performance.now() - start)).observe(result, {childList: true});
  field.value = "2026-04";
  field.dispatchEvent(new Event("change", {bubbles: true}));
})"""


class Line:
    """One line that all of a browser's requests share, and what went over it."""

    def __init__(self) -> None:
        self.limits: tuple[float, float] | None = None
        self.bytes = self.requests = 0
        self._lock = threading.Lock()
        self._free = 0.0

    def put(self, handler: Handler, data: bytes) -> None:
        if self.limits is None:
            handler.wfile.write(data)
            self.bytes += len(data)
            return
        step = max(1400, int(self.limits[0] * 1000))  # 8 ms of the line
        for start in range(0, len(data), step):
            part = data[start : start + step]
            with self._lock:
                self._free = max(self._free, time.monotonic()) + len(part) / (self.limits[0] * 125_000)
                pause = self._free - time.monotonic()
            time.sleep(max(0, pause))
            handler.wfile.write(part)
            handler.wfile.flush()
            self.bytes += len(part)

    @contextmanager
    def serving(self, folder: Path) -> Iterator[str]:
        """Serve a site over this line. A query ?rungs=NAME leaves the page no other way to start."""
        line = self

        class Slow(Handler):
            def do_GET(self) -> None:  # noqa: N802 (the parent's name)
                line.requests += 1
                time.sleep(line.limits[1] if line.limits else 0)
                self.write(self.respond(), with_body=True)

            def respond(self) -> Response:
                path, _, rung = self.path.partition("?rungs=")
                headers = {name.title(): value for name, value in self.headers.items()}
                if not rung:
                    return super().respond()
                page = self.server.site.answer(path, {})
                body = page.body.replace(b'data-rungs="image split plain"', f'data-rungs="{rung}"'.encode())
                packed = finish.PACKERS[".br"](body) if "br" in headers.get("Accept-Encoding", "") else body
                return Response(page.status, {**page.headers, "Content-Encoding": "br"}, packed)

            def write(self, response: Response, *, with_body: bool) -> None:
                whole, self.wfile = self.wfile, Recorder()  # type: ignore[assignment]
                super().write(response, with_body=with_body)
                recorded, self.wfile = self.wfile, whole
                line.put(self, b"".join(recorded.parts))  # type: ignore[attr-defined]

        with serving(Site(folder), handler=Slow) as url:
            yield url


class Recorder:
    """Takes what a handler writes, to be sent over the line afterwards."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def write(self, data: bytes) -> None:
        self.parts.append(bytes(data))

    def flush(self) -> None:
        """Nothing is held back."""


@dataclass
class Visit:
    """Milliseconds to the first answer, and what had gone over the line by then."""

    milliseconds: float
    bytes: int
    requests: int
    anew: float | None = None
    """Milliseconds from a change of the form to its answer, once the calculator runs."""


def lay_out(folder: Path) -> None:
    """The built site and, beside it, the bare page, both compressed as the build does it."""
    shutil.copytree(BUILD / "site", folder, copy_function=os.link, dirs_exist_ok=True)
    stock = folder / "_" / "00000000"
    stock.mkdir()
    (folder / "bare").mkdir()
    (folder / "bare" / "index.html").write_text(BARE_PAGE, "utf-8")
    for name in STOCK_FILES:
        (stock / name).write_bytes((STOCK / name).read_bytes())
    for file in (folder / "bare" / "index.html", *sorted(stock.iterdir())):
        for suffix in finish.PACKERS:
            finish.compress(file, suffix)


def visit(context: BrowserContext, line: Line, url: str) -> Visit:
    """Open a page in a new tab and wait for its first answer."""
    page = context.new_page()
    page.add_init_script(WATCH)
    megabits, wait = line.limits or (10, 0)  # what Chromium would say of the line, if it were not on this machine
    said = {"downlink": megabits, "rtt": wait * 1000, "effectiveType": "4g", "saveData": False}
    page.add_init_script(f"Object.defineProperty(navigator, 'connection', {{value: {json.dumps(said)}}})")
    line.bytes = line.requests = 0
    page.goto(url, wait_until="commit")
    page.wait_for_function("() => window.answeredAt", timeout=180_000, polling=20)
    seen = Visit(page.evaluate("() => window.answeredAt"), line.bytes, line.requests)
    if "check" in url:
        seen.anew = page.evaluate(ASK_ANEW)
    page.wait_for_timeout(1500)  # the browser writes its cache
    page.close()
    return seen


def launch(playwright: Playwright, profile: str) -> BrowserContext:
    return playwright.chromium.launch_persistent_context(
        profile,
        executable_path=find_chromium(),
        args=["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
        + (["--no-sandbox"] if os.geteuid() == 0 else []),
    )


def measure(rounds: int, subjects: list[str], lines: list[str]) -> dict[str, Any]:
    """All visits: {line: {subject: {"cold" | "warm": [Visit]}}}."""
    found: dict[str, Any] = {name: {subject: {"cold": [], "warm": []} for subject in subjects} for name in lines}
    line = Line()
    with tempfile.TemporaryDirectory(dir=BUILD) as folder, sync_playwright() as playwright:
        lay_out(Path(folder))
        with line.serving(Path(folder)) as url:
            for number in range(rounds):
                turn = number % len(subjects)
                for name in lines:
                    for subject in subjects[turn:] + subjects[:turn]:
                        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
                            context = launch(playwright, profile)
                            context.new_page().goto("about:blank")
                            for when in ("cold", "warm"):
                                line.limits = LINES[name]
                                found[name][subject][when].append(visit(context, line, url + SUBJECTS[subject]))
                            context.close()
                print(f"round {number + 1} of {rounds}", flush=True)
    return found


def summary(found: dict[str, Any]) -> dict[str, Any]:
    """The medians, and the median of each round's ratio to the bare page."""
    result: dict[str, Any] = {}
    for line, subjects in found.items():
        for subject, visits in subjects.items():
            for when, list_ in visits.items():
                base = subjects[BARE][when]
                ratios = [one.milliseconds / bare.milliseconds for one, bare in zip(list_, base, strict=True)]
                anew = [one.anew for one in list_ if one.anew is not None]
                result.setdefault(line, {}).setdefault(subject, {})[when] = {
                    "milliseconds": round(statistics.median(one.milliseconds for one in list_)),
                    "ratio": round(statistics.median(ratios), 3),
                    "bytes": round(statistics.median(one.bytes for one in list_)),
                    "requests": round(statistics.median(one.requests for one in list_)),
                    **({"milliseconds_anew": round(statistics.median(anew), 1)} if anew else {}),
                }
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--subject", action="append", choices=list(SUBJECTS), help="only these, beside the bare page")
    parser.add_argument("--line", action="append", choices=list(LINES), help="only these lines")
    parser.add_argument("--json", type=Path, help="write the figures there too")
    options = parser.parse_args()
    subjects = [BARE, *(name for name in options.subject or SUBJECTS if name != BARE)]
    found = summary(measure(options.rounds, subjects, options.line or list(LINES)))
    print(f"\n{'':<20}{'':<18}{'visit':<6}{'first answer':>14}{'ratio':>8}{'bytes':>12}{'requests':>10}{'anew':>10}")
    for line, by_subject in found.items():
        for subject, visits in by_subject.items():
            for when, one in visits.items():
                anew = f"{one['milliseconds_anew']} ms" if "milliseconds_anew" in one else ""
                print(
                    f"{line:<20}{subject:<18}{when:<6}{one['milliseconds']:>11} ms{one['ratio']:>8.3f}"
                    f"{one['bytes']:>12,}{one['requests']:>10}{anew:>10}"
                )
    if options.json:
        measured = {"day": datetime.now(UTC).date().isoformat(), "rounds": options.rounds, "lines": found}
        options.json.write_text(json.dumps(measured, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()

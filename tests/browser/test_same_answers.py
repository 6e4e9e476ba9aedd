"""The same rules everywhere: CPython, Pyodide under Node and the page's own worker give the same bytes."""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

import pytest
from bootstrap import ROOT
from playwright.sync_api import BrowserContext
from yibao.__main__ import main
from yibao.views.page import evaluate

from tests.browser.asked import RANDOM_FORMS, cases, requests
from tests.browser.check_page import AHEAD, FILES, RUNGS, CheckPage

# Keeps the page's worker within reach of the test, and takes its answers away from the page.
KEEP_WORKER = """
  window.Worker = class extends Worker {
    constructor(...given) { super(...given); window.kept = this; }
  };
"""
# The answers are too long to be carried out of the browser by the thousand: their digests are.
ASK_ALL = """
  (requests) => {
    window.digests = (async () => {
      const found = [];
      for (const request of requests) {
        const answer = await new Promise((resolve) => {
          window.kept.onmessage = ({ data }) => resolve(data.response ?? JSON.stringify(data));
          window.kept.postMessage({ request });
        });
        const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(answer));
        found.push(Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join(""));
      }
      return found;
    })();
    return null;
  }
"""
PAGES = 2

REQUESTS = [json.dumps(request) for request in requests()]
CASES = len(list(cases()))
SOME = CASES + 100


def digest(answer: str) -> str:
    """Half a character becomes a mark, as in what a browser encodes."""
    whole = answer.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return hashlib.sha256(whole.encode()).hexdigest()


def answered(request: str) -> tuple[str, bool]:
    """The digest of the answer, and whether it holds a report."""
    answer = evaluate(request)
    return digest(answer), json.loads(answer)["report"] is not None


@pytest.fixture(scope="module")
def expected() -> list[tuple[str, bool]]:
    with ProcessPoolExecutor() as pool:
        return list(pool.map(answered, REQUESTS, chunksize=50))


def differences(expected: list[tuple[str, bool]], found: list[str]) -> list[str]:
    """The requests that are answered differently."""
    pairs = zip(REQUESTS[: len(found)], expected, found, strict=False)
    return [request for request, (wanted, _), got in pairs if got != wanted]


def test_the_requests_lead_to_reports_and_to_mistakes(expected: list[tuple[str, bool]]) -> None:
    reports = sum(is_report for _, is_report in expected[CASES:])
    assert len(expected) - CASES == RANDOM_FORMS
    assert reports > 1_000
    assert RANDOM_FORMS - reports > 300


def test_the_command_line_gives_the_report_of_the_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for request in REQUESTS[:SOME]:
        answer = json.loads(evaluate(request))
        if answer["report"] is None:
            continue
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(json.dumps(answer["case"]).encode())))
        assert main(["answer", "-", "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out) == answer["report"], request


@pytest.mark.parametrize("rung", RUNGS)
def test_pyodide_under_node_answers_as_cpython(rung: str, expected: list[tuple[str, bool]]) -> None:
    """Where the program comes in halves, what only the second may read is made wrong in the first."""
    asked = [json.loads(request) for request in REQUESTS[:SOME]]
    said = subprocess.run(
        ["node", "scripts/runtime/answer.mjs", rung],
        input=json.dumps(asked),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    found = [digest(answer) for answer in json.loads(said.stdout)]
    assert len(found) == len(asked)
    assert differences(expected, found) == []


@pytest.mark.parametrize("rung", RUNGS)
def test_chromium_answers_as_cpython(
    new_context: Callable[..., BrowserContext], rung: str, expected: list[tuple[str, bool]]
) -> None:
    """Every request by the best way to start, the cases of the law and some more by the others."""
    asked = REQUESTS if rung == RUNGS[0] else REQUESTS[:SOME]
    pages = []
    for number in range(PAGES):
        page = new_context().new_page()
        page.add_init_script(KEEP_WORKER)
        check = CheckPage(page, rungs=rung).open()
        check.expect_ready()
        # Everything an answer may need is asked for before the first one.
        names = {url.rpartition("/")[2] for url in check.runtime_requests()}
        assert names == {"worker.mjs", "manifest.json", *FILES[rung], *AHEAD[rung]}
        page.evaluate(ASK_ALL, asked[number::PAGES])
        pages.append((check, len(check.runtime_requests())))
    found = [""] * len(asked)
    for number, (check, before) in enumerate(pages):
        found[number::PAGES] = check.page.evaluate("window.digests")
        assert check.runtime_requests()[before:] == []
    assert differences(expected, found) == []

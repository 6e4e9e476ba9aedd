"""The same rules everywhere: CPython, Pyodide under Node and the page's own worker give the same bytes."""

from __future__ import annotations

import json
import subprocess

import pytest
from bootstrap import ROOT
from playwright.sync_api import Page
from yibao.views.page import evaluate

from tests.browser.asked import requests
from tests.browser.check_page import FILES, RUNGS, CheckPage

# Keeps the page's worker within reach of the test, and takes its answers away from the page.
KEEP_WORKER = """
  window.Worker = class extends Worker {
    constructor(...given) { super(...given); window.kept = this; }
  };
"""
ASK_ALL = """
  async (requests) => {
    const answers = [];
    for (const request of requests) {
      answers.push(await new Promise((resolve) => {
        window.kept.onmessage = ({ data }) => resolve(data.response ?? JSON.stringify(data));
        window.kept.postMessage({ request });
      }));
    }
    return answers;
  }
"""

REQUESTS = [json.dumps(request) for request in requests()]


@pytest.fixture(scope="module")
def expected() -> list[str]:
    return [evaluate(request) for request in REQUESTS]


def differences(expected: list[str], found: list[str]) -> list[tuple[str, str, str]]:
    return [trio for trio in zip(REQUESTS, expected, found, strict=True) if trio[1] != trio[2]]


def test_the_requests_lead_to_reports_and_to_mistakes(expected: list[str]) -> None:
    answered = sum(json.loads(answer)["report"] is not None for answer in expected)
    assert answered > 400
    assert len(expected) - answered > 200


@pytest.mark.parametrize("rung", RUNGS)
def test_pyodide_under_node_answers_as_cpython(rung: str, expected: list[str]) -> None:
    """Where the program comes in halves, what only the second may read is made wrong in the first."""
    said = subprocess.run(
        ["node", "scripts/runtime/answer.mjs", rung],
        input=json.dumps([json.loads(request) for request in REQUESTS]),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    assert differences(expected, json.loads(said.stdout)) == []


@pytest.mark.parametrize("rung", RUNGS)
def test_chromium_answers_as_cpython(page: Page, rung: str, expected: list[str]) -> None:
    page.add_init_script(KEEP_WORKER)
    check = CheckPage(page, rungs=rung).open()
    check.expect_ready()
    # Everything an answer needs is among what is fetched at the start.
    assert {url.rpartition("/")[2] for url in check.runtime_requests()} == {"worker.mjs", "manifest.json", *FILES[rung]}
    before = len(check.runtime_requests())
    assert differences(expected, page.evaluate(ASK_ALL, REQUESTS)) == []
    # Of the odder requests one may need a function of the program's second half, which is fetched at most once.
    later = [url.rpartition("/")[2] for url in check.runtime_requests()[before:]]
    assert later in ([], [] if rung == "plain" else ["second.wasm"])

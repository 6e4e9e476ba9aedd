"""Runs pytest inside Pyodide, on the mounted repository."""

import json
import os
import sys
from collections import Counter

sys.path[:0] = ["/repository/calculator/src", "/packages"]

import pytest  # noqa: E402 (from the mounted folder)


class Outcomes:
    """A plugin that counts how tests end."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.outcome != "passed":
            self.counts[report.outcome] += 1


def run(options: list[str]) -> int:
    """Run the package's tests, print the outcomes, and return pytest's exit code."""
    os.chdir("/repository")
    outcomes = Outcomes()
    home = "tests/yibao"  # the conftest above it is about browsers
    arguments = ["--confcutdir", home, "-p", "no:cacheprovider", "-p", "_hypothesis_pytestplugin", *options, home]
    code = pytest.main(arguments, plugins=[outcomes])
    print(json.dumps(outcomes.counts), flush=True)
    return int(code)

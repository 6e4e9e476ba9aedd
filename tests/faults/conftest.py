"""Says at the end how many faults the page survived."""

from __future__ import annotations

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    ended = {
        outcome: sum(report.nodeid.startswith("tests/faults/") for report in terminalreporter.getreports(outcome))
        for outcome in ("passed", "failed", "error")
    }
    if any(ended.values()):
        terminalreporter.write_line(f"faults survived: {ended['passed']} of {sum(ended.values())}")

"""The package's own tests pass inside Pyodide, all that need nothing compiled."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig

from bootstrap import ROOT

WITHOUT = "--ignore=tests/yibao/views/test_schema.py"
"""The JSON Schema checker has compiled parts, which Pyodide does not load."""


def collected() -> int:
    """How many tests of the package there are, by CPython's count."""
    said = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-qq", "-p", "no:cacheprovider", WITHOUT, "tests/yibao"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return sum(int(line.rpartition(": ")[2]) for line in said.stdout.splitlines() if line.startswith("tests/"))


def test_the_whole_suite_passes_in_pyodide() -> None:
    ran = subprocess.run(
        ["node", "scripts/runtime/pytest.mjs", sysconfig.get_path("purelib"), "-q", WITHOUT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=900,
    )
    assert ran.returncode == 0, ran.stdout[-4000:] + ran.stderr[-4000:]
    outcomes = json.loads(ran.stdout.splitlines()[-1])
    skipped = outcomes.pop("skipped", 0)
    print(f"in Pyodide: {outcomes['passed']} passed, {skipped} skipped")
    assert set(outcomes) == {"passed"}
    assert outcomes["passed"] + skipped == collected() > 0
    assert skipped <= 20  # tests that start other programs, which a browser cannot

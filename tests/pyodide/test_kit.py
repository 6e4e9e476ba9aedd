"""The kit: the wheel, and the lock entry by which any other Pyodide page loads it."""

from __future__ import annotations

import hashlib
import json
import subprocess
import zipfile
from pathlib import Path

import pytest
from bootstrap import PYODIDE_BUILD, ROOT
from runtime.kit import build_wheel, write_lock
from yibao import __version__
from yibao.views.page import evaluate

REQUEST = json.dumps({"lang": "en", "form": {"as_of": "2026-06-10", "last_paid": "2026-05"}})


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(tmp_path_factory.mktemp("kit") / "wheel")


def test_the_wheel_is_whole_and_the_same_each_time(wheel: Path, tmp_path: Path) -> None:
    assert wheel.name == f"yibao-{__version__}-py3-none-any.whl"
    source = ROOT / "calculator" / "src"
    modules = {path.relative_to(source).as_posix() for path in source.rglob("*.py")}
    assert {name for name in zipfile.ZipFile(wheel).namelist() if name.endswith(".py")} == modules
    assert build_wheel(tmp_path / "again").read_bytes() == wheel.read_bytes()


@pytest.mark.skipif(not PYODIDE_BUILD.is_ready(), reason="pyodide-build needs Python 3.12 or newer, and none was found")
def test_stock_pyodide_loads_it_by_the_lock_file(wheel: Path) -> None:
    lock = write_lock(wheel, PYODIDE_BUILD.path / "bin" / "pyodide")
    entry = json.loads(lock.read_text("utf-8"))["packages"]["yibao"]
    assert entry["version"] == __version__
    assert entry["imports"] == ["yibao"]
    assert entry["sha256"] == hashlib.sha256(wheel.read_bytes()).hexdigest()
    answered = subprocess.run(
        ["node", "tests/pyodide/load_kit.mjs", wheel.parent, REQUEST],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert answered.stdout == evaluate(REQUEST)

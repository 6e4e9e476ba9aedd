"""The prepared runtime: the same bytes each time, true to its manifest, and nothing missing from it."""

from __future__ import annotations

import hashlib
import json
import subprocess
import zipfile
from pathlib import Path

import pytest
from bootstrap import BUILD, ROOT

RUNTIME = BUILD / "runtime"
STOCK = ROOT / "scripts" / "node_modules" / "pyodide"


def prepare(out: Path) -> str:
    said = subprocess.run(
        ["node", "scripts/runtime/prepare.mjs", "--out", out],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    return said.stdout


def contents(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def manifest() -> dict[str, dict[str, dict[str, object]]]:
    return json.loads((RUNTIME / "manifest.json").read_text("utf-8"))  # type: ignore[no-any-return]


def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    assert "ready" in prepare(tmp_path / "again")
    assert contents(tmp_path / "again") == contents(RUNTIME)
    assert prepare(tmp_path / "again").strip() == "runtime: up to date"


def test_the_manifest_is_true(manifest: dict[str, dict[str, dict[str, object]]]) -> None:
    assert set(manifest["files"]) == {path.name for path in RUNTIME.iterdir()} - {"manifest.json"}
    for name, said in manifest["files"].items():
        data = (RUNTIME / name).read_bytes()
        assert said["sha256"] == hashlib.sha256(data).hexdigest()
        assert said["bytes"] == len(data)


def test_pyodides_own_files_are_untouched() -> None:
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm"):
        assert (RUNTIME / name).read_bytes() == (STOCK / name).read_bytes()


def test_no_module_of_the_library_is_lost() -> None:
    def modules(archive: Path) -> set[str]:
        names = zipfile.ZipFile(archive).namelist()
        return {name.removesuffix("c") for name in names if name.endswith((".py", ".pyc"))}

    start, rest = modules(RUNTIME / "stdlib.zip"), modules(RUNTIME / "stdlib-rest.zip")
    assert not start & rest
    own = ROOT / "scripts" / "runtime" / "light"
    stand_ins = {path.relative_to(own).as_posix() for path in own.rglob("*.py")} - {"sitecustomize.py"}
    originals = {name.replace(".py", "_in_full.py") for name in stand_ins}
    stock = modules(STOCK / "python_stdlib.zip")
    assert start | rest == stock | originals | {"left_out.py", "sitecustomize.py"}
    assert stand_ins < stock
    assert originals < rest
    assert len(start) < len(rest)

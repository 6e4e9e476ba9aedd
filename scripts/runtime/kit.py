"""Make the kit by which any other Pyodide page loads yibao: python scripts/runtime/kit.py [PYODIDE]

.build/kit/ gets the wheel and, with the `pyodide` program of pyodide-build, a lock file that names it with its hash and
imports. A page gives stock Pyodide that lock file and the address of the kit (lockFileContents, packageBaseUrl), then
calls loadPackage("yibao").
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KIT = ROOT / ".build" / "kit"
STOCK_LOCK = ROOT / "scripts" / "node_modules" / "pyodide" / "pyodide-lock.json"
LOCK = "pyodide-lock.json"


def build_wheel(folder: Path) -> Path:
    """Build the wheel into a new folder; the same sources give the same bytes."""
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)],
        cwd=ROOT,
        env={**os.environ, "SOURCE_DATE_EPOCH": "315532800"},
        check=True,
        capture_output=True,
        timeout=120,
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


def write_lock(wheel: Path, pyodide: Path) -> Path:
    """Write the lock file beside the wheel: Pyodide's own, without its packages, and this one added."""
    lock = wheel.with_name(LOCK)
    empty = wheel.with_name("empty-lock.json")
    empty.write_text(json.dumps({"info": json.loads(STOCK_LOCK.read_text("utf-8"))["info"], "packages": {}}), "utf-8")
    subprocess.run(
        [pyodide, "lockfile", "add-wheels", "--input", empty, "--output", lock, "--base-path", wheel.parent, wheel],
        check=True,
        capture_output=True,
        timeout=120,
    )
    empty.unlink()
    return lock


def main() -> None:
    wheel = build_wheel(KIT)
    made = [wheel, write_lock(wheel, Path(sys.argv[1]))] if len(sys.argv) > 1 else [wheel]
    print(*(path.relative_to(ROOT) for path in made), sep="\n")


if __name__ == "__main__":
    main()

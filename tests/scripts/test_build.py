"""The same sources give the same site, byte for byte."""

from __future__ import annotations

import hashlib
import os
import runpy
import shutil
import subprocess
from pathlib import Path

import pytest
from bootstrap import BUILD, ROOT, SCRIPTS


def digests(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """Copy the sources to another place, with the tools but none of the products."""
    copy = tmp_path / "an other place"
    products = shutil.ignore_patterns(".build", ".git", ".venv", ".*_cache", "node_modules", "__pycache__")
    shutil.copytree(ROOT, copy, ignore=products)
    (copy / "scripts/node_modules").symlink_to(SCRIPTS / "node_modules")
    (copy / ".build").mkdir()
    # Kept by content, so it can hide nothing; compressing anew takes minutes.
    (copy / ".build/compressed").symlink_to(BUILD / "compressed")
    return copy


def test_another_place_clock_and_locale_change_no_byte(
    site_dir: Path, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build = runpy.run_path(str(SCRIPTS / "build"))
    monkeypatch.setenv("PYTHONPATH", str(elsewhere / "calculator/src"))
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.delenv("SITE_URL", raising=False)
    for name, value in build["SETTINGS"].items():
        monkeypatch.setenv(name, value)
    previous = os.umask(0o077)
    try:
        for command in build["STEPS"].values():
            ran = subprocess.run(command, cwd=elsewhere, capture_output=True, text=True)
            assert ran.returncode == 0, ran.stdout + ran.stderr
    finally:
        os.umask(previous)
    assert digests(elsewhere / ".build/site") == digests(site_dir)

"""Packs Python modules for the browser. Runs inside Pyodide, so that the bytecode always fits the one that ships.

The archives are stored, not deflated (the web server compresses better from outside), and the same input gives the same
bytes: fixed dates, sorted names, no times in the bytecode.
"""

import json
import py_compile
import sys
import zipfile
from pathlib import Path

Files = dict[str, bytes]

LIBRARY = f"/lib/python{sys.version_info.major}{sys.version_info.minor}.zip"
"""Where Pyodide keeps the standard library, and so where tracebacks say it is."""


def compile_library(source: str, own: str, target: str) -> None:
    """The whole standard library as bytecode, with nothing left out yet.

    Our own files go in; where one stands in for a file of the library, that one is still there as NAME_in_full.
    """
    with zipfile.ZipFile(source) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name.endswith(".py")}
    for path in Path(own).rglob("*.py"):
        name = str(path.relative_to(own))
        if name in files:
            files[name.replace(".py", "_in_full.py")] = files[name]
        files[name] = path.read_bytes()
    _write(target, _compiled({**files, **_left_out({})}, LIBRARY))


def compile_package(root: str, target: str) -> None:
    """Our own package as bytecode, in an archive that can stand on sys.path."""
    files = {str(path.relative_to(root)): path.read_bytes() for path in Path(root).rglob("*.py")}
    _write(target, _compiled(files, target))


def split_library(used: str, start: str, rest: str) -> None:
    """Split the library that is running into the files used (JSON list) and the others, fetched on first need."""
    names = set(json.loads(used))
    with zipfile.ZipFile(LIBRARY) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name != "left_out.pyc"}
    left_out = {name: data for name, data in files.items() if name not in names}
    _write(rest, left_out)
    _write(start, {name: files[name] for name in names} | _compiled(_left_out(left_out), LIBRARY))


def _left_out(files: Files) -> Files:
    modules = sorted(name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".") for name in files)
    return {"left_out.py": f"NAMES = frozenset({modules})\n".encode()}


def _compiled(files: Files, home: str) -> Files:
    scratch, result = Path("module.py"), Path("module.pyc")
    compiled: Files = {}
    for name, data in files.items():
        scratch.write_bytes(data)
        mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
        # Without docstrings; Pyodide gives those of its own modules to its objects.
        level = 0 if name.startswith(("pyodide/", "_pyodide/")) else 2
        py_compile.compile(str(scratch), str(result), f"{home}/{name}", True, level, mode)
        compiled[f"{name}c"] = result.read_bytes()
    return compiled


def _write(archive: str, files: Files) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as target:
        for name, data in sorted(files.items()):
            target.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)

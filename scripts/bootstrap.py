"""Set up what the build, the server and the tests need.

Runs on the system's Python with the standard library alone, and stays readable for old
versions of Python so that they, too, get an answer in words. Everything goes into the
repository: .venv, scripts/node_modules and .build.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import hashlib
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

SCRIPTS = Path(__file__).resolve().parent
ROOT = SCRIPTS.parent
BUILD = ROOT / ".build"
LOGS = BUILD / "logs"

OLDEST_PYTHON = (3, 11)
OLDEST_PYTHON_FOR_PYODIDE_BUILD = (3, 12)
OLDEST_NODE = 20
OLDEST_JAVA = 17


class Need(NamedTuple):
    """Something the system lacks: in words, and the Debian package that brings it."""

    what: str
    package: str


def set_up(*, tests: bool = False) -> None:
    """Make everything ready, or end with a sentence that says what to do."""
    prepare_environment()
    require_python()
    require_system(tests=tests)
    with lock("set-up"):
        if not MAIN.is_ready():
            MAIN.make(Path(sys.executable))
        install_node_modules()
        if tests:
            make_pyodide_build()


def prepare_environment() -> None:
    """Shield the tools we start from the shell's settings that would mislead them."""
    for name in ("PYTHONPATH", "PYTHONHOME", "NODE_OPTIONS"):
        os.environ.pop(name, None)
    os.environ["PYTHONUTF8"] = "1"
    BUILD.mkdir(exist_ok=True)
    if not os.access(os.environ.get("HOME") or "/nonexistent", os.W_OK | os.X_OK):
        home = BUILD / "home"
        home.mkdir(exist_ok=True)
        os.environ["HOME"] = str(home)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace", line_buffering=True)  # type: ignore[union-attr]


# --- what the system must bring -------------------------------------------------------------


def require_python() -> None:
    """Go on under a new enough Python, or say that one is needed."""
    if sys.version_info >= OLDEST_PYTHON:
        return
    newer = find_python(OLDEST_PYTHON)
    if newer:
        os.execv(str(newer), [str(newer), *sys.argv])
    wanted = ".".join(map(str, OLDEST_PYTHON))
    sys.exit(f"Python {wanted} or newer is needed; this is {platform.python_version()} ({sys.executable}).")


def require_system(*, tests: bool) -> None:
    """Find everything missing at once; install it as root, otherwise say how and end."""
    needs = missing(tests=tests)
    if not needs:
        return
    print("Missing on this system: " + "; ".join(need.what for need in needs) + ".")
    if not shutil.which("apt-get"):
        sys.exit("Install these with your system's package manager, then run this again.")
    packages = sorted({need.package for need in needs})
    install = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if os.geteuid() != 0:
        sys.exit(f"Run this line, then start again:\n\n  sudo apt-get update && sudo {install}\n")

    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    step("package lists", ["apt-get", "update"], log="apt-update")
    step(f"Debian packages: {' '.join(packages)} (up to a few minutes)", install.split(), log="apt-install")
    still = "; ".join(need.what for need in missing(tests=tests))
    if still:
        sys.exit(
            f"Still missing after installing Debian's packages: {still}.\n"
            "Debian's version may be too old: install a newer one (Node.js: https://nodejs.org/), then start again."
        )


def missing(*, tests: bool) -> list[Need]:
    """Return all that is missing, for the site alone or for the tests as well."""
    needs = []
    if not importlib.util.find_spec("ensurepip"):
        needs.append(Need("Python's venv with pip", f"python3.{sys.version_info.minor}-venv"))
    node = major_version("node", "--version")
    if node < OLDEST_NODE:
        found = f" (found {node})" if node else ""
        needs.append(Need(f"Node.js {OLDEST_NODE} or newer{found}", "nodejs"))
    if not shutil.which("npm"):
        needs.append(Need("npm", "npm"))
    if not tests:
        return needs
    if not find_chromium():
        needs.append(Need("Chromium", "chromium"))
    if not has_chinese_font():
        needs.append(Need("a Chinese font", "fonts-noto-cjk"))
    if platform.system() == "Linux" and not has_library("libatomic.so.1"):
        needs.append(Need("libatomic", "libatomic1"))
    if major_version("java", "-version") < OLDEST_JAVA:
        needs.append(Need(f"Java {OLDEST_JAVA} or newer (for the HTML checker)", "default-jre-headless"))
    return needs


def major_version(program: str, option: str) -> int:
    """Return the first number in what the program says of its version; 0 without it."""
    try:
        said = subprocess.run([program, option], capture_output=True, text=True, check=True, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return 0
    number = re.search(r"\d+", said.stdout + said.stderr)
    return int(number.group()) if number else 0


def find_chromium() -> str | None:
    """Return the browser of the tests: $CHROMIUM, or the system's."""
    names = [os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome"]
    return next(filter(None, (shutil.which(name) for name in names if name)), None)


def has_chinese_font() -> bool:
    """Ask fontconfig where it is installed; otherwise look for the usual files."""
    if shutil.which("fc-list"):
        return bool(subprocess.run(["fc-list", ":lang=zh"], capture_output=True, check=False).stdout.strip())
    if platform.system() != "Linux":
        return True
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts"]
    names = re.compile("cjk|wqy|sourcehan|droidsansfallback", re.IGNORECASE)
    return any(names.search(file.name) for folder in folders for file in folder.rglob("*.[to]t[fc]"))


def has_library(name: str) -> bool:
    """Return whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def find_python(oldest: tuple[int, int]) -> Path | None:
    """Return the newest Python that is at least so new and can make environments."""
    home = Path.home()
    folders = [Path(folder) for folder in os.get_exec_path()]
    # Version managers keep their interpreters off PATH, behind shims that refuse to start.
    managers = [folder.parent for folder in folders if folder.name == "shims"]
    managers += [Path(os.environ.get("PYENV_ROOT") or home / ".pyenv")]
    folders += [found for manager in managers for found in manager.glob("versions/3.*/bin")]
    folders += (home / ".local/share/uv/python").glob("cpython-3.*/bin")
    candidates = {Path(sys.executable), *(file for folder in folders for file in folder.glob("python3.[0-9][0-9]"))}
    works = {version: candidate for candidate in candidates if (version := version_of(candidate)) >= oldest}
    return works[max(works)] if works else None


def version_of(python: Path) -> tuple[int, ...]:
    """Return an interpreter's version; () if it does not start or lacks pip."""
    code = "import ensurepip, sys; print(*sys.version_info[:3])"
    try:
        said = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return ()
    return tuple(map(int, said.stdout.split()))


# --- what we install ourselves --------------------------------------------------------------


class Environment(NamedTuple):
    """A virtual environment of exactly the locked packages."""

    path: Path
    requirements: Path
    import_from: Sequence[Path] = ()

    @property
    def python(self) -> Path:
        return self.path / "bin" / "python"

    @property
    def stamp(self) -> Path:
        return self.path / "made-from"

    def made_from(self) -> str:
        return digest(self.requirements, words=[str(self.path), *map(str, self.import_from)])

    def is_ready(self) -> bool:
        return is_current(self.stamp, self.made_from()) and self.python.exists()

    def make(self, base: Path) -> None:
        """Make it anew with the interpreter given."""
        name = self.path.name.lstrip(".")
        pip = [str(self.python), "-m", "pip", "install", "--disable-pip-version-check"]
        locked = ["--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(self.requirements)]
        count = self.requirements.read_text("utf-8").count("==")
        # The real interpreter: after an upgrade of the system its path is gone, and so is_ready() is false.
        command = [str(base.resolve()), "-m", "venv", "--clear", str(self.path)]
        step(f"virtual environment {name}", command, log=f"{name}-venv")
        step(f"{count} Python packages (up to a minute or two)", [*pip, *locked], log=f"{name}-packages")
        [site_packages] = self.path.glob("lib/python3.*/site-packages")
        (site_packages / "this-repository.pth").write_text("\n".join(map(str, self.import_from)), "utf-8")
        self.stamp.write_text(self.made_from(), "utf-8")


MAIN = Environment(
    ROOT / ".venv",
    SCRIPTS / "requirements.txt",
    import_from=[ROOT / "calculator" / "src"],
)
PYODIDE_BUILD = Environment(BUILD / "pyodide-build-venv", SCRIPTS / "requirements-pyodide-build.txt")


def make_pyodide_build() -> Path | None:
    """Return the `pyodide` program of pyodide-build, or None where no Python is new enough for it."""
    if not PYODIDE_BUILD.is_ready():
        base = find_python(OLDEST_PYTHON_FOR_PYODIDE_BUILD)
        if base is None:
            print("Skipped: pyodide-build and its tests, which need Python 3.12 or newer (none found).")
            return None
        PYODIDE_BUILD.make(base)
    return PYODIDE_BUILD.path / "bin" / "pyodide"


def install_node_modules() -> None:
    """Install exactly the locked Node packages, unless they are there."""
    made_from = digest(SCRIPTS / "package-lock.json", SCRIPTS / "package.json", SCRIPTS / ".npmrc")
    stamp = SCRIPTS / "node_modules" / ".made-from"
    if is_current(stamp, made_from):
        return
    npm = ["npm", "ci", "--include=dev", "--prefix", str(SCRIPTS)]
    step("Node packages: Pyodide and the checkers of pages", npm, log="npm", cwd=SCRIPTS)
    stamp.write_text(made_from, "utf-8")


def digest(*files: Path, words: Sequence[str] = ()) -> str:
    """Return one hash over the content of files and some words."""
    sha = hashlib.sha256("\0".join(words).encode())
    for file in files:
        sha.update(file.read_bytes())
    return sha.hexdigest()


def is_current(stamp: Path, made_from: str) -> bool:
    """Return whether an earlier run finished with the same inputs: the stamp is its last act."""
    return stamp.is_file() and stamp.read_text("utf-8") == made_from


# --- steps and their lines ------------------------------------------------------------------


@contextlib.contextmanager
def lock(name: str) -> Iterator[None]:
    """Let one run at a time change what all runs share."""
    with (BUILD / f"{name}.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            print(f"Another {name} is running here; waiting for it …")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def step(title: str, command: Sequence[str], *, log: str, cwd: Path = ROOT) -> None:
    """Run a command with one line for the reader; its own output goes to a log, shown if it fails."""
    LOGS.mkdir(parents=True, exist_ok=True)
    path = LOGS / f"{log}.log"
    print(f"· {title} …", flush=True)
    start = time.monotonic()
    with path.open("wb") as output:
        process = subprocess.Popen(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        while True:
            try:
                code = process.wait(timeout=15)
                break
            except subprocess.TimeoutExpired:
                print(f"    still at it after {time.monotonic() - start:.0f} s", flush=True)
            except BaseException:
                process.terminate()
                process.wait()
                raise
    if code == 0:
        print(f"    {time.monotonic() - start:.1f} s", flush=True)
        return
    lines = path.read_text("utf-8", errors="replace").splitlines()
    print("\n".join(f"    {line}" for line in lines[-40:]), file=sys.stderr)
    sys.exit(f"Failed: {title} (exit code {code}). Whole output: {path}")


def main(arguments: Sequence[str]) -> None:
    """Set up for the site, with `tests` for the tests too; `pyodide-build` prints that program's path."""
    if list(arguments) == ["pyodide-build"]:
        prepare_environment()
        require_python()
        with lock("set-up"), contextlib.redirect_stdout(sys.stderr):
            program = make_pyodide_build()
        if program is None:
            sys.exit(1)
        print(program)
    elif list(arguments) in ([], ["tests"]):
        set_up(tests=bool(arguments))
    else:
        sys.exit("usage: bootstrap.py [tests | pyodide-build]")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit("Stopped.")

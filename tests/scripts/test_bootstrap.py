"""The set-up says what is missing before it starts anything, and does nothing twice."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import bootstrap
import pytest

SAYS = {
    "node": "v20.19.0",
    "npm": "10.8.2",
    "chromium": "Chromium 140",
    "fc-list": "NotoSansCJK-Regular.ttc",
    "java": 'openjdk version "17.0.15"',
}

Tool = Callable[[str, str], None]


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder of stand-ins the whole PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(bootstrap, "has_library", lambda _: True)
    monkeypatch.setattr(bootstrap, "LOGS", tmp_path / "logs")
    return folder


@pytest.fixture
def tool(tools: Path) -> Tool:
    def make(name: str, script: str) -> None:
        file = tools / name
        file.write_text(f"#!/bin/sh\n{script}\n")
        file.chmod(0o755)

    return make


@pytest.fixture
def all_tools(tool: Tool) -> None:
    for name, line in SAYS.items():
        tool(name, f"echo '{line}'")


@pytest.fixture
def user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)


@pytest.fixture
def root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)


@pytest.mark.usefixtures("all_tools")
def test_nothing_is_missing_where_all_tools_are() -> None:
    assert bootstrap.missing(tests=True) == []


@pytest.mark.usefixtures("all_tools")
@pytest.mark.parametrize(
    ("name", "package"),
    [
        ("node", "nodejs"),
        ("npm", "npm"),
        ("chromium", "chromium"),
        ("java", "default-jre-headless"),
    ],
)
def test_each_missing_tool_is_named(tools: Path, name: str, package: str) -> None:
    (tools / name).unlink()
    assert [need.package for need in bootstrap.missing(tests=True)] == [package]


@pytest.mark.usefixtures("all_tools")
@pytest.mark.parametrize(
    ("name", "says", "package"),
    [
        ("node", "echo v18.19.0", "nodejs"),
        ("java", "echo 'openjdk version \"11.0.2\"' >&2", "default-jre-headless"),
        ("java", "echo 17; exit 1", "default-jre-headless"),
        ("fc-list", "", "fonts-noto-cjk"),
    ],
)
def test_a_tool_too_old_or_broken_counts_as_missing(tool: Tool, name: str, says: str, package: str) -> None:
    tool(name, says)
    assert [need.package for need in bootstrap.missing(tests=True)] == [package]


@pytest.mark.usefixtures("all_tools")
def test_libatomic_and_venv_are_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "has_library", lambda _: False)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    venv = f"python3.{sys.version_info.minor}-venv"
    assert {need.package for need in bootstrap.missing(tests=True)} == {venv, "libatomic1"}


def test_a_library_is_found_by_the_loader() -> None:
    assert bootstrap.has_library("libc.so.6")
    assert not bootstrap.has_library("libnothing.so.6")


@pytest.mark.usefixtures("tools")
def test_serving_needs_less_than_testing() -> None:
    for_site = {need.package for need in bootstrap.missing(tests=False)}
    assert for_site == {"nodejs", "npm"}
    assert for_site < {need.package for need in bootstrap.missing(tests=True)}


@pytest.mark.usefixtures("user")
def test_a_user_gets_the_one_line_to_run(tool: Tool) -> None:
    tool("apt-get", "exit 1")
    with pytest.raises(SystemExit) as end:
        bootstrap.require_system(tests=False)
    line = "sudo apt-get update && sudo apt-get install -y --no-install-recommends nodejs npm"
    assert line in str(end.value).splitlines()[2]


@pytest.mark.usefixtures("tools", "user")
def test_without_apt_the_needs_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="package manager"):
        bootstrap.require_system(tests=False)
    assert "Node.js 20 or newer; npm." in capsys.readouterr().out


@pytest.mark.usefixtures("root")
def test_root_has_the_packages_installed(tools: Path, tool: Tool, tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    node = "printf '#!/bin/sh\\necho v20.1.0\\n'"
    fake = f'echo "$@" >> {calls}; [ $1 = update ] || for name in node npm; do {node} > {tools}/$name; done'
    tool("apt-get", f"{fake}; /bin/chmod +x {tools}/*")
    bootstrap.require_system(tests=False)
    assert calls.read_text().splitlines() == ["update", "install -y --no-install-recommends nodejs npm"]


@pytest.mark.usefixtures("root")
def test_root_hears_of_what_apt_could_not_bring(tool: Tool) -> None:
    tool("npm", "")
    tool("node", "echo v18.19.0")
    tool("apt-get", "")
    with pytest.raises(SystemExit, match=r"Still missing.*Node.js 20 or newer \(found 18\)"):
        bootstrap.require_system(tests=False)


@pytest.mark.usefixtures("root")
def test_root_sees_why_apt_failed(tool: Tool, capsys: pytest.CaptureFixture[str]) -> None:
    tool("apt-get", "echo no such mirror >&2; exit 100")
    with pytest.raises(SystemExit, match="exit code 100"):
        bootstrap.require_system(tests=False)
    assert "no such mirror" in capsys.readouterr().err


@pytest.mark.parametrize("program", ["serve", "build", "test"])
def test_a_bare_machine_gets_an_answer_in_words(tmp_path: Path, program: str) -> None:
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    for name in ("bootstrap.py", "server.py", program):
        shutil.copy(bootstrap.SCRIPTS / name, scripts)
    bare = {"PATH": str(tmp_path / "nowhere"), "HOME": ""}
    ran = subprocess.run([sys.executable, scripts / program], cwd="/", env=bare, capture_output=True, text=True)
    assert ran.returncode == 1
    assert "Node.js" in ran.stdout
    assert "Traceback" not in ran.stderr
    assert not (tmp_path / ".venv").exists()


@pytest.mark.parametrize("name", ["bootstrap.py", "server.py", "build", "serve", "test"])
def test_an_old_python_can_read_the_programs(name: str) -> None:
    ast.parse((bootstrap.SCRIPTS / name).read_text("utf-8"), feature_version=(3, 8))


def test_an_old_python_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 1))
    monkeypatch.setattr(bootstrap, "find_python", lambda _: None)
    with pytest.raises(SystemExit, match=r"Python 3\.11 or newer is needed"):
        bootstrap.require_python()


def test_an_old_python_hands_over_to_a_newer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def become(_: str, arguments: list[str]) -> None:
        sys.exit(" ".join(arguments))

    monkeypatch.setattr(sys, "version_info", (3, 10, 1))
    monkeypatch.setattr(sys, "argv", ["scripts/serve", "--port", "8080"])
    monkeypatch.setattr(bootstrap, "find_python", lambda _: Path("/opt/python3.13"))
    monkeypatch.setattr(os, "execv", become)
    with pytest.raises(SystemExit, match=r"^/opt/python3\.13 scripts/serve --port 8080$"):
        bootstrap.require_python()


def test_the_newest_python_that_starts_is_found(
    tools: Path, tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tools / "python3"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PYENV_ROOT", raising=False)
    tool("python3.12", "echo 3 12 1")
    tool("python3.14", "echo not chosen >&2; exit 127")
    assert bootstrap.find_python((3, 12)) == tools / "python3.12"
    managed = tmp_path / ".pyenv/versions/3.13.0/bin"
    managed.mkdir(parents=True)
    shutil.copy(tools / "python3.12", managed / "python3.13")
    (managed / "python3.13").write_text("#!/bin/sh\necho 3 13 0\n")
    assert bootstrap.find_python((3, 12)) == managed / "python3.13"
    assert bootstrap.find_python((3, 15)) is None


@pytest.mark.parametrize("home", ["", "/nonexistent", None])
def test_without_a_home_the_tools_get_one(home: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "BUILD", tmp_path)
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PYTHONUTF8", "0")
    monkeypatch.setenv("HOME", home or "")
    if home is None:
        monkeypatch.delenv("HOME")
    bootstrap.prepare_environment()
    assert os.environ["HOME"] == str(tmp_path / "home")
    assert (tmp_path / "home").is_dir()
    assert "PYTHONPATH" not in os.environ


def test_node_packages_are_installed_once_and_again_after_a_failure(
    tool: Tool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(bootstrap.SCRIPTS / name, tmp_path)
    monkeypatch.setattr(bootstrap, "SCRIPTS", tmp_path)
    calls = tmp_path / "calls"
    tool("npm", f"echo called >> {calls}; exit 1")
    with pytest.raises(SystemExit):
        bootstrap.install_node_modules()
    tool("npm", f"echo called >> {calls}; /bin/mkdir -p node_modules")
    bootstrap.install_node_modules()
    bootstrap.install_node_modules()
    assert calls.read_text() == "called\n" * 2
    (tmp_path / "package-lock.json").write_text("{}")
    bootstrap.install_node_modules()
    assert calls.read_text() == "called\n" * 3


def test_an_environment_is_ready_only_when_its_making_ended(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.txt"
    lock.write_text("one==1")
    environment = bootstrap.Environment(tmp_path / "venv", lock)
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    assert not environment.is_ready()
    environment.stamp.write_text(environment.made_from())
    assert environment.is_ready()
    lock.write_text("one==2")
    assert not environment.is_ready()
    environment.stamp.write_text(environment.made_from())
    environment.python.unlink()
    environment.python.symlink_to("/gone/after/an/upgrade")
    assert not environment.is_ready()


def test_a_second_run_waits_for_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "BUILD", tmp_path)
    order = []

    def second() -> None:
        with bootstrap.lock("set-up"):
            order.append("second")

    with bootstrap.lock("set-up"):
        thread = threading.Thread(target=second)
        thread.start()
        thread.join(timeout=0.3)
        order.append("first")
    thread.join()
    assert order == ["first", "second"]
    assert "Another set-up is running here" in capsys.readouterr().out


def test_the_locked_lists_name_no_registry_and_hash_everything() -> None:
    for file in bootstrap.SCRIPTS.glob("requirements*.txt"):
        text = file.read_text("utf-8")
        assert "://" not in text
        assert all("--hash=sha256:" in entry for entry in text.replace("\\\n", "").splitlines())
    assert '"resolved"' not in (bootstrap.SCRIPTS / "package-lock.json").read_text("utf-8")


@pytest.mark.parametrize("name", ["requirements", "requirements-pyodide-build"])
def test_the_locked_lists_hold_what_was_asked_for(name: str) -> None:
    asked = (bootstrap.SCRIPTS / f"{name}.in").read_text("utf-8")
    locked = (bootstrap.SCRIPTS / f"{name}.txt").read_text("utf-8").lower()
    pins = [line.split("#")[0].strip().lower() for line in asked.splitlines()]
    assert [pin for pin in pins if pin and f"{pin} " not in locked] == []

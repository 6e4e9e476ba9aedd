"""The command line: a report and 0, or one clear message and 2; never a traceback."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
import yibao
from yibao.__main__ import main

CASE = '{"as_of": "2026-06-10", "last_paid": "2026-05"}'


def run(monkeypatch: pytest.MonkeyPatch, stdin: str | bytes, *arguments: str) -> int:
    raw = stdin if isinstance(stdin, bytes) else stdin.encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))
    try:
        return main(list(arguments))
    except SystemExit as stop:
        return int(stop.code or 0)


def test_json_is_the_report(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, CASE, "answer", "-", "--format", "json") == 0
    report = yibao.answer(yibao.Case.from_json(json.loads(CASE)))
    assert json.loads(capsys.readouterr().out) == report.to_json()


@pytest.mark.parametrize(("lang", "word"), [("zh", "由当地决定"), ("en", "The place decides")])
@pytest.mark.parametrize("form", ["text", "html"])
def test_text_and_html_in_both_languages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], lang: str, word: str, form: str
) -> None:
    assert run(monkeypatch, CASE, "answer", "--lang", lang, "--format", form) == 0
    assert word in capsys.readouterr().out


def test_a_file_with_a_byte_order_mark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "case.json"
    path.write_bytes(b"\xef\xbb\xbf" + CASE.encode())
    assert main(["answer", str(path)]) == 0
    assert "2026年5月: 在保" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("stdin", "words"),
    [
        ("{", ["-: not JSON at line 1, column 2"]),
        ("", ["not JSON at line 1, column 1"]),
        ("[]", ["case:", "[]", "as_of"]),
        ("{}", ["as_of:", "2026-06-01"]),
        ('{"as_of": "2026-06-31"}', ["as_of:", "2026-06-31", "no such day"]),
        ('{"as_of": "2026-06-10", "last_paid": "May"}', ["last_paid:", "May", "2026-05"]),
        ('{"as_of": "2026-06-10", "nxet": 1}', ["nxet", "next.route"]),
        ('{"as_of": "2026-06-10", "as_of": "2026-06-11"}', ["as_of: this field stands twice"]),
        ('{"as_of": "2026-06-10", "next": {"route": "job"}}', ["next.route:", "job", "A new employer pays"]),
        (b"\xff\xfe", ["not UTF-8"]),
        pytest.param(
            "[" * 100_000,
            ["nested too deeply"],
            marks=pytest.mark.skipif(sys.platform == "emscripten", reason="there the browser's own stack ends first"),
        ),
    ],
)
def test_bad_input_exits_with_2_and_says_what_would_be_right(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], stdin: str | bytes, words: list[str]
) -> None:
    assert run(monkeypatch, stdin, "answer", "-", "--lang", "en") == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert all(word in printed.err for word in words), printed.err
    assert "Traceback" not in printed.err


def test_a_file_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["answer", "no-such-case.json"]) == 2
    assert "no-such-case.json: No such file or directory" in capsys.readouterr().err


@pytest.mark.parametrize("what", ["case", "report"])
def test_schemas_are_published(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], what: str) -> None:
    assert run(monkeypatch, "", "schema", what) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema["title"] == f"yibao {what}"


def test_help_teaches(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(monkeypatch, "", "--help") == 0
    printed = capsys.readouterr().out
    for word in ("answer", "schema", "examples:", "exit status:", "12393"):
        assert word in printed
    assert run(monkeypatch, "", "answer", "--help") == 0
    assert "--format" in capsys.readouterr().out
    assert run(monkeypatch, "", "unswer") == 2


@pytest.mark.skipif(sys.platform == "emscripten", reason="no processes inside WebAssembly")
def test_as_a_process_and_into_a_closed_pipe() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "yibao", "answer"], input=CASE, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("结论\n")
    piped = subprocess.run(
        f"echo '{CASE}' | '{sys.executable}' -m yibao answer | head -c 1",
        shell=True,
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
        errors="replace",
    )
    assert piped.stderr == ""

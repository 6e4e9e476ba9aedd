"""Answers requests and says which library files that took. Runs inside Pyodide and imports next to nothing itself."""

import json
import sys
import traceback

from yibao.views.page import evaluate


def answers(requests: str) -> str:
    """The answers to a JSON list of requests, as a JSON list."""
    return json.dumps([evaluate(json.dumps(request)) for request in json.loads(requests)])


def library_files(library: str) -> str:
    """The library's files imported so far, as a JSON list: those of an answer, and those that report a crash."""
    try:
        json.loads("")
    except ValueError:
        traceback.format_exc()
    files = (getattr(module, "__file__", None) or "" for module in list(sys.modules.values()))
    used = {file.removeprefix(f"{library}/") for file in files if file.startswith(library) and file.endswith(".pyc")}
    return json.dumps(sorted(used - {"left_out.pyc"}))  # that one is made anew for each split

"""The page fills the form before Python has arrived: what it takes from a link is what the package takes."""

from __future__ import annotations

import json
import subprocess

from bootstrap import ROOT
from yibao.link import NAMES, read, write

from tests.yibao.links import fragments

RULES = "0.2.0"


def test_page_and_package_read_100000_fragments_alike() -> None:
    given = list(fragments(100_000))
    said = subprocess.run(
        ["node", "tests/browser/read_links.mjs"],
        input=json.dumps({"fields": list(NAMES.items()), "fragments": given, "rules": RULES}),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    differences = [
        (fragment, page, package)
        for fragment, page in zip(given, json.loads(said.stdout), strict=True)
        if page != (package := by_package(fragment))
    ]
    assert differences == []


def by_package(fragment: str) -> list[object] | None:
    """Values and the fragment written again, as read_links.mjs gives them."""
    link = read(fragment)
    if link is None:
        return None
    values = {name: value for name, value in link.values.items() if name != "rules"}
    return [[[name, value] for name, value in values.items()], write(values, RULES)]

"""The page for developers shows what really runs."""

from __future__ import annotations

import csv
import re
import subprocess
import sys
from html import unescape

import developers
import pytest
from yibao.__main__ import main
from yibao.texts import LANGUAGES, TEXTS

from tests.yibao.views.test_views import Outline


def shown(block: str) -> list[str]:
    """The texts of a block that stand as they are."""
    return [unescape(text) for text in re.findall(r"<pre><code>(.*?)</code></pre>", block)]


def cells(block: str) -> list[str]:
    return [unescape(re.sub(r"<[^>]+>", "", cell)) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", block)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_blocks_are_whole_and_on_one_line(lang: str) -> None:
    for name, html in developers.blocks(lang).items():
        assert "\n" not in html, name
        assert Outline(html).elements, name


def test_the_program_prints_in_a_process_of_its_own_what_the_page_shows() -> None:
    program, output = shown(developers.blocks("en")["program.html"])
    done = subprocess.run([sys.executable, "-"], input=program, capture_output=True, text=True, check=True)
    assert done.stdout.rstrip("\n") == output
    assert "last_paid 26年5月 not_a_month" in output


def test_every_command_has_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    printed = capsys.readouterr().out.split("commands:")[1].split("examples:")[0]
    listed = re.findall(r"^    ([a-z]+)", printed, re.MULTILINE)
    assert listed == [text_id.removeprefix("command.") for text_id in TEXTS if text_id.startswith("command.")]
    for lang in LANGUAGES:
        table = cells(developers.commands(lang))
        assert [table.index(command) for command in listed] == list(range(3, 3 * len(listed) + 1, 3))


def test_an_example_that_no_longer_works_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(developers.EXAMPLES, "law", "SIL 99")
    with pytest.raises(ValueError, match=r"law ends with 2: .*no article 99"):
        developers.commands("en")


def test_the_table_of_leavers_shows_an_error_and_a_formula() -> None:
    given, answered = (list(csv.reader(text.splitlines())) for text in shown(developers.blocks("zh")["batch.html"]))
    assert len(answered) == len(given)
    assert [bool(row[-1]) for row in answered[1:]] == [False, False, True, False]
    assert (given[-1][0], answered[-1][0]) == ("=1+1", "'=1+1")

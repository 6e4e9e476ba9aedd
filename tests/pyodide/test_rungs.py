"""Python on every rung is the same Python: also where the second half and the left-out library are needed."""

from __future__ import annotations

import json
import subprocess

import pytest
from bootstrap import ROOT

from tests.browser.check_page import RUNGS

SNIPPETS = [
    "1 / 0",
    "'ÄÖß ﬁ ǅ'.upper() + 'İSTANBUL'.casefold() + 'ⅷ'.title()",
    "str([c.isalpha() for c in 'aßﬁ中٣'])",
    "'{:>+012,.3f}|{!r:^20}'.format(12345.678, 'x')",
    "f'{2**0.5:.17g} {10**30} {-7//2} {-7%3} {1e22} {0.1+0.2!r}'",
    "exec('def f(n):\\n  return n if n < 2 else f(n-1) + f(n-2)'); str(f(15))",
    "str(sorted({'b': 1, 'a': 2}.items(), key=lambda pair: -pair[1]))",
    "import re; str(re.findall(r'(?i)\\b(\\w+)ß', 'Straße Groß'))",
    'import json; json.dumps(json.loads(\'{"a": [1, 2.5, null, "\\\\u20ac"]}\'), sort_keys=True)',
    "import math; str([math.sin(1), math.gamma(5.5), math.comb(50, 20)])",
    "import dataclasses; str(dataclasses.make_dataclass('C', [('a', int), ('b', str, 'x')])(1))",
    "import datetime; datetime.date(2024, 2, 29).strftime('%A %j %U')",
    "import html; html.unescape('&lt;&nGt;&#x4e2d;') + html.escape('<a href=\"x\">')",
    "import asyncio; str(asyncio.iscoroutinefunction(len)) + asyncio.Queue.__name__",
    "import pyodide.webloop; pyodide.webloop.WebLoop.__name__",
    "import inspect, json; str(inspect.signature(json.dumps))[:40]",
    # data and functions of the second half
    "import unicodedata; unicodedata.name('ß') + unicodedata.normalize('NFD', 'é') + unicodedata.name('中')",
    "'中文汉字'.encode('gb18030').hex() + '日本'.encode('shift_jis').hex() + '한국'.encode('euc_kr').hex()",
    "'中文'.encode('big5').hex() + bytes.fromhex('d6d0').decode('gbk')",
    "import binascii; str(binascii.crc32(b'yibao')) + binascii.b2a_base64(b'yibao').decode()",
    "import xml.etree.ElementTree as E; E.tostring(E.fromstring('<a>中<b/></a>')).decode()",
    "import decimal; str(decimal.Decimal('1e400') / 7)",
    "import fractions; str(fractions.Fraction('3.14159').limit_denominator(1000))",
    "import hashlib; hashlib.sha256(b'x').hexdigest()",
    "import zlib; str(len(zlib.compress(b'a' * 1000)))",
    "import random; random.seed(7); str(random.random())",
    "import statistics; str(statistics.median([3, 1, 2]))",
    "import calendar; calendar.month(2025, 11)",
    "import csv, io, urllib.parse, uuid; urllib.parse.quote('ä ö') + str(uuid.uuid5(uuid.NAMESPACE_DNS, 'x'))",
    "import locale, logging, pathlib, shutil, subprocess, tempfile; str(pathlib.PurePosixPath('/a') / 'b')",
]


def say(rung: str) -> list[str]:
    said = subprocess.run(
        ["node", "tests/pyodide/run_snippets.mjs", rung],
        input=json.dumps(SNIPPETS),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return json.loads(said.stdout)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def stock() -> list[str]:
    return say("stock")


def test_the_snippets_run(stock: list[str]) -> None:
    assert [text for text in stock if "Error" in text] == ["ZeroDivisionError: division by zero"]


@pytest.mark.parametrize("rung", RUNGS)
def test_a_rung_says_what_stock_pyodide_says(rung: str, stock: list[str]) -> None:
    assert dict(zip(SNIPPETS, say(rung), strict=True)) == dict(zip(SNIPPETS, stock, strict=True))

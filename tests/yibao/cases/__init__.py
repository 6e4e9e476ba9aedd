"""The cases of the law, read from the tables beside this file, for every suite that wants them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

CASES: list[dict[str, Any]] = [
    case
    for table in sorted(Path(__file__).parent.glob("*.toml"))
    for case in tomllib.loads(table.read_text(encoding="utf-8"))["case"]
]

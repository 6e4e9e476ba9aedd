"""Puts the generated pages among the written ones, and into the menu.

scripts/generate.py leaves them in .build/generated/LANGUAGE/pages, and their order and short titles in pages.json
beside it. In the menu an entry such as ``regions/*`` stands for all generated pages of that folder.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

ALL_OF_A_FOLDER = "/*"


def generated(config: MkDocsConfig) -> Path:
    root = Path(os.environ.get("YIBAO_ROOT", "."))
    return root.resolve() / ".build" / "generated" / Path(config.docs_dir).name


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Write the generated pages into the menu."""
    listed = generated(config) / "pages.json"
    if not listed.is_file():
        raise PluginError(f"{listed} is missing: run scripts/generate.py first")
    pages: list[dict[str, str]] = json.loads(listed.read_text(encoding="utf-8"))
    config.nav = expanded(config.nav or [], pages)
    return config


def expanded(entries: list[Any], pages: list[dict[str, str]]) -> list[Any]:
    """The menu with each ``folder/*`` replaced by the pages of that folder."""
    found: list[Any] = []
    for entry in entries:
        if isinstance(entry, str) and entry.endswith(ALL_OF_A_FOLDER):
            folder = entry.removesuffix("*")
            found += [{page["title"]: page["path"]} for page in pages if page["path"].startswith(folder)]
        elif isinstance(entry, dict):
            found.append(
                {title: expanded(below, pages) if isinstance(below, list) else below for title, below in entry.items()}
            )
        else:
            found.append(entry)
    return found


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Give MkDocs the generated pages and the feed as if they lay among the written pages."""
    folder = generated(config)
    for path in sorted((folder / "pages").rglob("*")):
        if path.is_file():
            files.append(File.generated(config, path.relative_to(folder / "pages").as_posix(), abs_src_path=str(path)))
    return files

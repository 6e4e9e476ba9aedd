"""Write the blocks that the pages include: everything a rule can compute is computed here, never typed.

python scripts/generate.py   ->   .build/generated/{zh,en}/*.{html,md,json}, the pages that are generated whole in
.build/generated/{zh,en}/pages with their order in the menu in pages.json, and .build/generated/schema/*.json
"""

from __future__ import annotations

import json
from pathlib import Path

import developers
import guides
import leaving
import pages
import pictures
import records
from yibao.texts import LANGUAGES
from yibao.texts.shell import SHELL
from yibao.views.form import form_html
from yibao.views.keep import keep_html
from yibao.views.schema import case_schema, report_schema
from yibao.views.tables import pieces

OUTPUT = Path(__file__).resolve().parent.parent / ".build" / "generated"


def main() -> None:
    schemas = {"case.json": case_schema(), "report.json": report_schema()}
    write("schema", {name: json.dumps(schema, ensure_ascii=False, indent=1) for name, schema in schemas.items()})
    for lang in LANGUAGES:
        blocks = {
            **pieces(lang),
            **developers.blocks(lang),
            **pictures.blocks(lang),
            **leaving.blocks(lang),
            **guides.blocks(lang),
            **records.blocks(lang),
            **pages.blocks(lang),
            "check-form.html": form_html(lang) + keep_html(lang) + shell_texts(lang),
        }
        if broken := [name for name, html in blocks.items() if name.endswith(".html") and "\n" in html]:
            raise ValueError(f"{broken}: a line break would let Markdown into the block")
        made = {f"pages/{path}": text for path, text in pages.files(lang).items()}
        write(lang, {**blocks, **made, "pages.json": pages.menu(lang)})


def write(folder: str, files: dict[str, str]) -> None:
    """Write the files of a folder, and remove what no longer belongs there."""
    target = OUTPUT / folder
    kept = {target / name for name in files}
    for stale in {path for path in target.rglob("*") if path.is_file()} - kept:
        stale.unlink()
    for name, text in files.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_text(text.removesuffix("\n") + "\n", encoding="utf-8")


def shell_texts(lang: str) -> str:
    """The sentences of the browser shell, as data the page module reads."""
    texts = json.dumps({key: text[lang] for key, text in SHELL.items()}, ensure_ascii=False, sort_keys=True)
    # Inside a script element entities are not decoded; only its own end must not appear.
    texts = texts.replace("</", r"<\/")
    return f'<script type="application/json" id="yb-shell-texts">{texts}</script>'


if __name__ == "__main__":
    main()

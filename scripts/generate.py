"""Write the blocks that the pages include: everything a rule can compute is computed here, never typed.

python scripts/generate.py   ->   .build/generated/{zh,en}/*.html
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

from yibao.texts import LANGUAGES
from yibao.texts.shell import SHELL
from yibao.views.form import form_html
from yibao.views.tables import pieces

OUTPUT = Path(__file__).resolve().parent.parent / ".build" / "generated"


def main() -> None:
    for lang in LANGUAGES:
        folder = OUTPUT / lang
        folder.mkdir(parents=True, exist_ok=True)
        blocks = {**pieces(lang), "check-form.html": form_html(lang) + shell_texts(lang)}
        for stale in {path.name for path in folder.iterdir()} - set(blocks):
            (folder / stale).unlink()
        for name, html in blocks.items():
            if "\n" in html:
                raise ValueError(f"{name}: a line break would let Markdown into the block")
            (folder / name).write_text(html + "\n", encoding="utf-8")


def shell_texts(lang: str) -> str:
    """The sentences of the browser shell, as data the page module reads."""
    texts = json.dumps({key: text[lang] for key, text in SHELL.items()}, ensure_ascii=False, sort_keys=True)
    return f'<script type="application/json" id="yb-shell-texts">{escape(texts, quote=False)}</script>'


if __name__ == "__main__":
    main()

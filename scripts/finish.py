"""Last step of the build: makes one site of the two languages in .build/site.

It shares the assets, puts the calculator beside them, writes what spans both languages (root page, sitemap,
security headers) and compresses everything. SITE_URL, where set, is the address the site will have; links between
the pages are relative and work anywhere. The result depends on its inputs alone: two builds are byte-identical.
"""

import gzip
import hashlib
import json
import os
import posixpath
import re
import shutil
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import brotli
import sharing
import terms
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sharing import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / ".build"
SITE = BUILD / "site"

# All that the pages use of Material's assets; its scripts and source maps stay out.
MATERIAL = "stylesheets/main.*.min.css"

# Toggles that its scripts would have worked; they are also invalid HTML.
UNUSED = r'<input class="md-toggle"[^>]*>\s*|<label class="md-overlay"[^>]*></label>\s*'

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",  # Material's icons are data: addresses in its style sheet
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "'none'",
}
CALCULATOR_POLICY = POLICY | {
    "script-src": "'self' 'wasm-unsafe-eval'",
    "trusted-types": "yibao",
}
# A worker obeys the headers of its own script, not those of the page. The runtime's glue imports by plain strings.
WORKER_POLICY = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "connect-src": "'self'",
}


@dataclass(frozen=True)
class Parts:
    """What the pages refer to: the directories named by content, the runtime's manifest, the address of the site."""

    assets: str
    runtime: str
    manifest: str
    base: str

    @property
    def home(self) -> str:
        return urlsplit(self.base).path or "/"


def digest(files: Iterable[tuple[str, bytes]]) -> str:
    """A name for a set of files that changes when any of them does."""
    total = hashlib.sha256()
    for name, data in sorted(files):
        total.update(f"{name}\0{len(data)}\0".encode())
        total.update(data)
    return total.hexdigest()[:16]


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def place(files: dict[str, bytes]) -> str:
    """Write files into a directory named by their content, so that browsers may keep them for ever."""
    name = digest(files.items())
    for path, data in files.items():
        target = SITE / "_" / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return name


def shared_assets() -> str:
    per_language = []
    for language in LANGUAGES:
        folder = SITE / language / "assets"
        files = tree(folder)
        own = tree(ROOT / "docs" / "theme" / "assets")
        kept = {name for name in files if name in own or Path(name).match(MATERIAL)}
        per_language.append({name: files[name] for name in sorted(kept)})
        shutil.rmtree(folder)
    first, *others = per_language
    if any(files != first for files in others):
        sys.exit("finish: the theme's assets differ between the languages")
    if not any(Path(name).match(MATERIAL) for name in first):
        sys.exit(f"finish: Material no longer ships {MATERIAL}")
    return place(first | {f"glossary.{lang}.json": pack(glossary(lang)) for lang in LANGUAGES})


def glossary(language: str) -> terms.Glossary:
    """The terms and their explanations, as scripts/generate.py has written them; none, if it has not."""
    file = BUILD / "generated" / language / "glossary.json"
    entries: terms.Glossary = json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    return entries


def pack(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def calculator() -> str:
    """The prepared runtime and the page's own modules, side by side: they find each other by relative addresses."""
    shell = {n: d for n, d in tree(ROOT / "calculator" / "browser").items() if n.endswith((".mjs", ".js", ".css"))}
    codes = ROOT / "scripts" / "node_modules" / "uqr"  # QR codes, under the MIT licence, which goes along
    notice = (codes / "LICENSE").read_bytes()
    shell["uqr.mjs"] = b"/*\n" + notice + b"*/\n" + (codes / "dist" / "index.mjs").read_bytes()
    runtime = tree(BUILD / "runtime")
    if both := shell.keys() & runtime.keys():
        sys.exit(f"finish: in calculator/browser and in the runtime: {', '.join(sorted(both))}")
    return place(shell | runtime)


def manifest() -> str:
    """The hash by which a page recognises the runtime it was built with."""
    return hashlib.sha256((BUILD / "runtime" / "manifest.json").read_bytes()).hexdigest()


def csp(policy: dict[str, str], **more: str) -> str:
    return "; ".join(f"{name.replace('_', '-')} {value}" for name, value in (policy | more).items())


def policy_of(html: str) -> dict[str, str]:
    return CALCULATOR_POLICY if "/check.mjs" in html else POLICY


def strict_tables(html: str) -> str:
    """Alignment as classes (a strict policy refuses style attributes), and each table in a box that scrolls by keys."""

    def boxed(match: re.Match[str]) -> str:
        return match[0] if match["box"] else f'<div class="yb-scroll" tabindex="0">{match["table"]}</div>'

    html = re.sub(r'(<t[hd]\b[^>]*?) style="text-align: (left|center|right);"', r'\1 class="yb-\2"', html)
    return re.sub(r'(?P<box><div class="yb-scroll"[^>]*>)?(?P<table><table\b.*?</table>)', boxed, html, flags=re.DOTALL)


def address(page: Path) -> str:
    """A page's address below the site's root: zh/check/ for zh/check/index.html."""
    return page.relative_to(SITE).as_posix().removesuffix("index.html")


def finish_page(page: Path, site: Parts, glossaries: dict[str, terms.Glossary]) -> None:
    html = page.read_text(encoding="utf-8")
    path = address(page)
    language = path.split("/", 1)[0]
    html = re.sub(r'((?:href|src)="[^"]*?)assets/', rf"\1../_/{site.assets}/", html)
    html = html.replace("/_/runtime/", f"/_/{site.runtime}/")
    html = html.replace('data-manifest="manifest"', f'data-manifest="{site.manifest}"')
    html = re.sub(UNUSED, "", strict_tables(html))
    head = f'<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="{csp(policy_of(html))}">'
    if page.name == "404.html":
        html = from_the_root(html, site.home, language)
        head += '<meta name="robots" content="noindex">'
    else:
        explained = f"{language}/glossary/"
        if path != explained:
            html = terms.mark(html, glossaries[language], posixpath.relpath(explained, path) + "/")
        feed = (SITE / language / "changes.xml").is_file()
        html = sharing.complete(html, sharing.Place(path, site.base), feed)
    page.write_text(html.replace('<meta charset="utf-8">', head, 1), encoding="utf-8")


def from_the_root(html: str, home: str, language: str) -> str:
    """An error page is shown at any depth, so its links start at the root, which MkDocs takes to be its language."""

    def link(match: re.Match[str]) -> str:
        beside = match["up"] is not None  # /../_/ and the other language lie beside this one
        return match["attribute"] + home + ("" if beside else f"{language}/")

    return re.sub(r'(?P<attribute>(?:href|src|data-\w+)=")/(?P<up>\.\./)?', link, html)


def root_pages(site: Parts) -> None:
    templates = Environment(
        loader=FileSystemLoader(ROOT / "docs" / "theme" / "root"), autoescape=True, undefined=StrictUndefined
    )
    for name, start in (("index.html", ""), ("404.html", site.home)):
        html = templates.get_template(name).render(assets=f"{start}_/{site.assets}/", home=site.home)
        head = f'<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="{csp(POLICY)}">'
        (SITE / name).write_text(html.replace('<meta charset="utf-8">', head, 1) + "\n", encoding="utf-8")


def feeds(base: str) -> None:
    """The feeds link relative to themselves; readers that keep them elsewhere need the address they came from."""
    for language in LANGUAGES:
        feed = SITE / language / "changes.xml"
        text = feed.read_text(encoding="utf-8")
        feed.write_text(text.replace("<feed ", f'<feed xml:base="{base}{language}/" ', 1), encoding="utf-8")


def headers(hashed: Iterable[str]) -> None:
    """Response headers in the form Netlify and Cloudflare Pages read.

    A page gets exactly one policy: hosts join the headers of overlapping rules, and browsers obey the stricter of two.
    """
    rules: dict[str, dict[str, str]] = {
        "/*": {
            "Cross-Origin-Opener-Policy": "same-origin",
            "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }
    }
    for page in sorted(SITE.rglob("*.html")):
        rules["/" + address(page)] = {
            "Content-Security-Policy": csp(policy_of(page.read_text(encoding="utf-8")), frame_ancestors="'self'"),
            "Cache-Control": "no-cache",
        }
    for name in hashed:
        rules[f"/_/{name}/*"] = {
            "Content-Security-Policy": csp(WORKER_POLICY),
            "Cache-Control": "public, max-age=31536000, immutable",
        }
    lines = [line for path, fields in rules.items() for line in (path, *(f"  {n}: {v}" for n, v in fields.items()))]
    (SITE / "_headers").write_text("\n".join(lines) + "\n", encoding="utf-8")


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    # Quality 11 would take the wasm from 2.79 to 2.77 MB, in twice the time.
    ".br": lambda data: brotli.compress(data, quality=10),
    ".gz": lambda data: gzip.compress(data, compresslevel=9, mtime=0),
}


def compress(path: Path, suffix: str) -> None:
    """Write the packed twin, from .build/compressed where the same bytes were packed before."""
    data = path.read_bytes()
    kept = BUILD / "compressed" / (hashlib.sha256(data).hexdigest() + suffix)
    if not kept.exists():
        fresh = kept.with_name(f"{kept.name}.{os.getpid()}.part")
        fresh.write_bytes(PACKERS[suffix](data))
        fresh.replace(kept)
    packed = kept.read_bytes()
    if len(packed) < len(data):
        path.with_name(path.name + suffix).write_bytes(packed)


def compress_all() -> None:
    (BUILD / "compressed").mkdir(exist_ok=True)
    skip = {*PACKERS, ".png", ".webp", ".woff2"}
    files = [path for path in SITE.rglob("*") if path.is_file() and path.suffix not in skip and path.name != "_headers"]
    files.sort(key=lambda path: (-path.stat().st_size, path))  # the longest first, so that none is left for the end
    jobs = [(path, suffix) for path in files for suffix in PACKERS]
    with ThreadPoolExecutor() as pool:  # the packers work outside the interpreter's lock
        for done in [pool.submit(compress, *job) for job in jobs]:
            done.result()


def main() -> None:
    base = os.environ.get("SITE_URL", "")
    if base and not base.endswith("/"):
        base += "/"
    if not all((SITE / language / "assets").is_dir() for language in LANGUAGES):
        sys.exit("finish: build both languages with MkDocs first (./scripts/build does)")
    if not (BUILD / "runtime" / "manifest.json").is_file():
        sys.exit("finish: prepare the runtime first (./scripts/build does)")
    shutil.rmtree(SITE / "_", ignore_errors=True)
    for language in LANGUAGES:  # MkDocs writes one per language, with the day of the build
        for name in ("sitemap.xml", "sitemap.xml.gz"):
            (SITE / language / name).unlink(missing_ok=True)

    site = Parts(shared_assets(), calculator(), manifest(), base)
    pages = [page for language in LANGUAGES for page in sorted((SITE / language).rglob("*.html"))]
    glossaries = {language: glossary(language) for language in LANGUAGES}
    for page in pages:
        finish_page(page, site, glossaries)
    root_pages(site)
    shutil.copytree(BUILD / "generated" / "schema", SITE / "schema", dirs_exist_ok=True)
    listed = {address(page): page.read_text(encoding="utf-8") for page in pages if page.name != "404.html"}
    (SITE / "sitemap.xml").write_text(sharing.sitemap(listed, base), encoding="utf-8")
    # A sitemap is named by its whole address or not at all.
    named = f"Sitemap: {base}sitemap.xml\n" if base else ""
    (SITE / "robots.txt").write_text(f"User-agent: *\nAllow: /\n{named}", encoding="utf-8")
    if base:
        feeds(base)
    headers((site.assets, site.runtime))
    compress_all()


if __name__ == "__main__":
    main()

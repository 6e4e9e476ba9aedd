"""What others learn of a page: its addresses, the data for search engines, the sitemap, the code on its print."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from urllib.parse import urljoin

LANGUAGES = {"zh": "zh-Hans", "en": "en"}
DATA = re.compile(r'(?<=<script type="application/ld\+json">).*?(?=</script>)', re.DOTALL)
CODE = re.compile(r'<span class="yb-qr" data-yb-qr="([^"]*)"></span>')
FEED = re.compile(r'\s*<link rel="alternate" type="application/atom\+xml"[^>]*>')
CHECKED = re.compile(r'<p class="yb-checked">.*?<time datetime="([\d-]+)">', re.DOTALL)


@dataclass(frozen=True)
class Place:
    """Where a page is: below the root of the site (zh/check/), and the site's address if it is known."""

    path: str
    base: str

    @property
    def url(self) -> str:
        return self.base + self.path

    @property
    def twins(self) -> dict[str, str]:
        """The same page in each language, by the language's tag."""
        within = self.path.split("/", 1)[1]
        return {tag: f"{self.base}{folder}/{within}" for folder, tag in LANGUAGES.items()}


def complete(html: str, place: Place, feed: bool) -> str:
    """The page with what depends on its address. Search engines and messengers take absolute addresses only."""
    if not feed:
        html = FEED.sub("", html)
    html = DATA.sub(lambda match: _data(match[0], place), html)
    if not place.base:
        return CODE.sub("", html)
    html = CODE.sub(lambda match: f'<span class="yb-qr">{code(place.url, match[1])}</span>', html)
    links = f'<link rel="canonical" href="{place.url}"><meta property="og:url" content="{place.url}">'
    tongues = place.twins | {"x-default": place.base}  # the page before the choice of language
    links += "".join(f'<link rel="alternate" hreflang="{tag}" href="{url}">' for tag, url in tongues.items())
    return html.replace("</head>", f"{links}\n  </head>", 1)


def _data(text: str, place: Place) -> str:
    data = json.loads(text)
    if place.base:
        data["url"] = place.url
    if place.base and "isBasedOn" in data:
        data["isBasedOn"] = [urljoin(place.url, link) for link in data["isBasedOn"]]
    return json.dumps(data, ensure_ascii=False, sort_keys=True).replace("<", r"\u003c")


def code(url: str, name: str) -> str:
    """A QR code as a drawing; `name` is HTML already. Its quiet zone of four modules is part of it."""
    import segno  # only a site that knows its address needs it

    drawing = segno.make(url, error="m", micro=False).svg_inline(omitsize=True, border=4, svgclass=None, lineclass=None)
    return drawing.replace("<svg ", f'<svg role="img" aria-label="{name}" ', 1)


def sitemap(pages: dict[str, str], base: str) -> str:
    """Both languages of each page in one entry, with the day it was checked. The pages' HTML by their path.

    Without SITE_URL the addresses start at the root of the host.
    """
    entries = []
    for path, html in pages.items():
        place = Place(path, base or "/")
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{tag}" href="{url}"/>' for tag, url in place.twins.items()
        )
        checked = CHECKED.search(html)
        day = f"<lastmod>{checked[1]}</lastmod>" if checked else ""
        entries.append(f"<url><loc>{place.url}</loc>{day}{links}</url>")
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
        + "\n".join(entries)
        + "\n</urlset>\n"
    )

"""The server answers as a static host would, with the headers the site asks for."""

from __future__ import annotations

import gzip
import http.client
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from server import HOST, Server, Site, open_server, serving

FILES = {
    "index.html": "root",
    "404.html": "neither here nor there",
    "zh/index.html": "首页",
    "zh/404.html": "没有这一页",
    "zh/check/index.html": "算一算",
    "en/404.html": "no such page",
    "_/0123456789abcdef/python.wasm": "\0asm",
    "_/0123456789abcdef/worker.mjs": "export {}",
    "zh/search.json": "{}",
    "_headers": """\
# for common hosts
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'none'; script-src 'self'
/zh/*
  X-Robots-Tag: all
  x-unrelated: a: b
/_/*/worker.mjs
  Content-Security-Policy: connect-src 'self'
""",
}

Get = Callable[..., tuple[int, dict[str, str], bytes]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    for name, text in FILES.items():
        file = site / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    worker = site / "_/0123456789abcdef/worker.mjs"
    worker.with_name("worker.mjs.gz").write_bytes(gzip.compress(worker.read_bytes()))
    worker.with_name("worker.mjs.br").write_bytes(b"as brotli")
    (tmp_path / "secret.txt").write_text("secret")
    return site


@pytest.fixture
def get(folder: Path) -> Iterator[Get]:
    with serving(Site(folder)) as url:
        yield client(url)


def client(url: str) -> Get:
    """Return a function that asks for a path exactly as it is written."""

    def get(path: str, *, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
        connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        result = response.status, dict(response.getheaders()), response.read()
        connection.close()
        return result

    return get


@pytest.mark.parametrize(
    ("path", "media_type"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/zh/search.json", "application/json; charset=utf-8"),
        ("/_/0123456789abcdef/python.wasm", "application/wasm"),
        ("/_/0123456789abcdef/worker.mjs", "text/javascript; charset=utf-8"),
    ],
)
def test_media_types(get: Get, path: str, media_type: str) -> None:
    status, headers, _ = get(path)
    assert (status, headers["Content-Type"]) == (200, media_type)


def test_a_folder_shows_its_index_and_gains_its_slash(get: Get) -> None:
    assert get("/zh/check/")[2].decode() == "算一算"
    status, headers, body = get("/zh/check?lang=zh")
    assert (status, headers["Location"], body) == (301, "/zh/check/?lang=zh", b"")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/zh/nothing/", "没有这一页"),
        ("/en/nothing", "no such page"),
        ("/fr/", "neither here nor there"),
        ("/zhen/", "neither here nor there"),
    ],
)
def test_not_found_speaks_the_language_of_the_path(get: Get, path: str, text: str) -> None:
    status, headers, body = get(path)
    assert (status, body.decode()) == (404, text)
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_not_found_without_any_page_for_it(folder: Path) -> None:
    for page in folder.rglob("404.html"):
        page.unlink()
    with serving(Site(folder)) as url:
        assert client(url)("/zh/nothing/")[::2] == (404, b"404 Not Found\n")


@pytest.mark.parametrize(
    "path",
    ["/../secret.txt", "/zh/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/..%5csecret.txt", "/%00"],
)
def test_nothing_outside_the_site_is_served(get: Get, path: str) -> None:
    status, _, body = get(path)
    assert status == 404
    assert b"secret" not in body


def test_a_link_that_leads_out_of_the_site_is_not_followed(folder: Path, get: Get) -> None:
    (folder / "link.txt").symlink_to(folder.parent / "secret.txt")
    assert get("/link.txt")[0] == 404


def test_the_header_file_itself_is_not_served(get: Get) -> None:
    assert get("/_headers")[0] == 404


@pytest.mark.parametrize(
    ("accepts", "encoding"),
    [
        ("gzip, deflate, br", "br"),
        ("GZIP", "gzip"),
        ("br;q=0, gzip;q=0.5", "gzip"),
        ("br;q=0.0", None),
        ("identity", None),
        ("", None),
    ],
)
def test_the_best_encoding_that_the_client_takes(get: Get, accepts: str, encoding: str | None) -> None:
    _, headers, body = get("/_/0123456789abcdef/worker.mjs", Accept_Encoding=accepts)
    bodies = {"br": b"as brotli", "gzip": gzip.compress(b"export {}"), None: b"export {}"}
    assert headers.get("Content-Encoding") == encoding
    assert headers["Vary"] == "Accept-Encoding"
    assert headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert gzip.decompress(body) == b"export {}" if encoding == "gzip" else body == bodies[encoding]


def test_a_file_without_twins_does_not_vary(get: Get) -> None:
    assert "Vary" not in get("/zh/", Accept_Encoding="br")[1]


def test_an_unchanged_copy_is_not_sent_again(folder: Path, get: Get) -> None:
    tag = get("/zh/")[1]["ETag"]
    status, headers, body = get("/zh/", If_None_Match=f'"other", W/{tag}')
    assert (status, body, headers["ETag"]) == (304, b"", tag)
    assert headers["X-Content-Type-Options"] == "nosniff"
    (folder / "zh/index.html").write_text("changed")
    assert get("/zh/", If_None_Match=tag)[::2] == (200, b"changed")


def test_each_encoding_has_its_own_tag(get: Get) -> None:
    tags = {get("/_/0123456789abcdef/worker.mjs", Accept_Encoding=name)[1]["ETag"] for name in ("br", "gzip", "")}
    assert len(tags) == 3


def test_only_what_carries_its_hash_is_kept_for_ever(get: Get) -> None:
    assert get("/_/0123456789abcdef/python.wasm")[1]["Cache-Control"] == "public, max-age=31536000, immutable"
    assert get("/zh/")[1]["Cache-Control"] == "no-cache"


def test_headers_of_every_rule_that_fits_are_sent(get: Get) -> None:
    page = get("/zh/check/")[1]
    assert page["Content-Security-Policy"] == "default-src 'none'; script-src 'self'"
    assert (page["X-Robots-Tag"], page["x-unrelated"]) == ("all", "a: b")
    worker = get("/_/0123456789abcdef/worker.mjs")[1]
    assert worker["Content-Security-Policy"] == "default-src 'none'; script-src 'self', connect-src 'self'"
    assert "X-Robots-Tag" not in worker


def test_the_header_file_may_override_caching(folder: Path, get: Get) -> None:
    (folder / "_headers").write_text("/zh/\n  Cache-Control: no-store\n")
    assert get("/zh/")[1]["Cache-Control"] == "no-store"


def test_head_sends_the_headers_alone(get: Get) -> None:
    _, of_get, body = get("/zh/")
    status, of_head, nothing = get("/zh/", method="HEAD")
    assert (status, nothing) == (200, b"")
    assert of_head["Content-Length"] == of_get["Content-Length"] == str(len(body))


def test_other_methods_are_refused(get: Get) -> None:
    assert get("/zh/", method="POST")[0] == 501


def test_a_site_under_a_base_path(folder: Path) -> None:
    with serving(Site(folder, base="/yibao/")) as url:
        get = client(url)
        assert url.endswith("/yibao/")
        assert get("/yibao/zh/check/")[2].decode() == "算一算"
        assert get("/yibao/zh/check")[1]["Location"] == "/yibao/zh/check/"
        assert get("/yibao/zh/nothing")[2].decode() == "没有这一页"
        assert get("/zh/check/")[0] == 404


def test_it_listens_on_this_machine_alone(folder: Path) -> None:
    with Server(Site(folder)) as server:
        assert server.server_address[0] == HOST == "127.0.0.1"


def test_a_taken_port_is_said_in_words_when_it_was_asked_for(folder: Path) -> None:
    with Server(Site(folder)) as server, pytest.raises(SystemExit, match=f"Cannot use port {server.server_port}"):
        open_server(server.server_port)


def test_without_a_port_any_free_one_will_do() -> None:
    with open_server(None) as first, open_server(None) as second:
        assert first.server_port != second.server_port

"""Serve the built site on this machine alone, the way a static host does.

Compressed twins, validators, caching, the language of the 404 page, and the response headers
that the site itself asks for in its `_headers` file: what is tested is what is shipped.
"""

from __future__ import annotations

import argparse
import contextlib
import email.utils
import mimetypes
import re
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

HOST = "127.0.0.1"
SITE = Path(__file__).resolve().parent.parent / ".build" / "site"

HEADER_FILE = "_headers"
ENCODINGS = {"br": ".br", "gzip": ".gz"}  # best first
IMMUTABLE = re.compile(r"/_/[0-9a-f]{8,}/")
TYPES = mimetypes.MimeTypes()
for suffix, media_type in {
    ".ics": "text/calendar",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".whl": "application/zip",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}.items():
    TYPES.add_type(media_type, suffix)


@dataclass(frozen=True)
class Response:
    """What goes back over the wire."""

    status: HTTPStatus
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True)
class Site:
    """A folder of files, shown under a base path, and how it answers requests."""

    folder: Path
    base: str = "/"

    def answer(self, target: str, request: Mapping[str, str]) -> Response:
        """Answer a GET for a request target, given the request's headers."""
        url = urlsplit(target)
        path = unquote(url.path)
        if not path.startswith(self.base):
            return self.not_found("/")
        path = "/" + path.removeprefix(self.base)
        file = self.find(path)
        if file is None:
            return self.not_found(path)
        if file.is_dir():
            location = quote(self.base + path[1:] + "/") + (f"?{url.query}" if url.query else "")
            return Response(HTTPStatus.MOVED_PERMANENTLY, {"Location": location})
        return self.send(HTTPStatus.OK, path, file, request)

    def find(self, path: str) -> Path | None:
        """Return the file behind a path, a folder that lacks its slash, or None."""
        if "\0" in path or "\\" in path or path == f"/{HEADER_FILE}":
            return None
        root = self.folder.resolve()
        file = (root / path[1:]).resolve()
        if not file.is_relative_to(root):
            return None
        if path.endswith("/"):
            file /= "index.html"
            return file if file.is_file() else None
        return file if file.is_file() or (file / "index.html").is_file() else None

    def not_found(self, path: str) -> Response:
        """Answer in the language of the path where it has one."""
        for page in (f"/{path.split('/')[1]}/404.html", "/404.html"):
            file = self.find(page)
            if file:
                return self.send(HTTPStatus.NOT_FOUND, page, file, {})
        return Response(HTTPStatus.NOT_FOUND, {"Content-Type": "text/plain; charset=utf-8"}, b"404 Not Found\n")

    def send(self, status: HTTPStatus, path: str, file: Path, request: Mapping[str, str]) -> Response:
        """Send a file in the best encoding the client takes, or say that the client's copy is good."""
        headers = {"Content-Type": content_type(file), "Cache-Control": cache_control(path), **self.headers_for(path)}
        twins = {name: twin for name, end in ENCODINGS.items() if (twin := file.with_name(file.name + end)).is_file()}
        if twins:
            headers["Vary"] = "Accept-Encoding"
        accepted = accepted_encodings(request.get("Accept-Encoding", ""))
        encoding = next((name for name in twins if name in accepted), None)
        if encoding:
            file = twins[encoding]
            headers["Content-Encoding"] = encoding
        stat = file.stat()
        headers["ETag"] = etag = f'"{stat.st_mtime_ns:x}-{stat.st_size:x}{"-" + encoding if encoding else ""}"'
        headers["Last-Modified"] = email.utils.formatdate(stat.st_mtime, usegmt=True)
        if status is HTTPStatus.OK and etag in re.findall(r'"[^"]*"', request.get("If-None-Match", "")):
            del headers["Content-Type"]
            return Response(HTTPStatus.NOT_MODIFIED, headers)
        return Response(status, headers, file.read_bytes())

    def headers_for(self, path: str) -> dict[str, str]:
        """Return what the site's own header file asks for at a path; repeated names are joined."""
        found: dict[str, str] = {}
        for pattern, name, value in self.header_rules():
            if pattern.fullmatch(path):
                found[name] = f"{found[name]}, {value}" if name in found else value
        return found

    def header_rules(self) -> list[tuple[re.Pattern[str], str, str]]:
        """Read the header file: a path pattern at the margin, its headers indented below it."""
        file = self.folder / HEADER_FILE
        rules = []
        pattern = re.compile("(?!)")
        for line in file.read_text("utf-8").splitlines() if file.is_file() else []:
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            if line[0].isspace():
                name, _, value = line.strip().partition(":")
                rules.append((pattern, name.strip(), value.strip()))
            else:
                pattern = re.compile(re.escape(line.strip()).replace(r"\*", ".*"))
        return rules


def content_type(file: Path) -> str:
    """Return the media type; text is UTF-8."""
    media_type, packed = TYPES.guess_type(file.name)
    if media_type is None or packed:
        return "application/octet-stream"
    is_text = media_type.startswith("text/") or media_type in {"application/json", "application/xml"}
    return f"{media_type}; charset=utf-8" if is_text else media_type


def cache_control(path: str) -> str:
    """Keep for ever what carries its hash in its path, and ask again for all else."""
    return "public, max-age=31536000, immutable" if IMMUTABLE.match(path) else "no-cache"


def accepted_encodings(header: str) -> set[str]:
    """Return the encodings a client takes, leaving out those it weighs with 0."""
    offers = re.findall(r"([\w-]+)\s*(?:;\s*q=([\d.]+))?", header)
    return {name.lower() for name, weight in offers if not weight or float(weight) > 0}


class Handler(BaseHTTPRequestHandler):
    """The wire: one request line in, one Response out."""

    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "yibao"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1
    timeout = 60

    def do_GET(self) -> None:
        self.write(self.respond(), with_body=True)

    def do_HEAD(self) -> None:
        self.write(self.respond(), with_body=False)

    def respond(self) -> Response:
        return self.server.site.answer(self.path, {name.title(): value for name, value in self.headers.items()})

    def write(self, response: Response, *, with_body: bool) -> None:
        self.send_response(response.status)
        for name, value in response.headers.items():
            self.send_header(name, value)
        if response.status is not HTTPStatus.NOT_MODIFIED:
            self.send_header("Content-Length", str(len(response.body)))
        self.end_headers()
        if with_body:
            self.wfile.write(response.body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the parent's name)
        """Stay quiet: the address printed at the start is not to scroll away."""


class Server(ThreadingHTTPServer):
    """Serves one site on the loopback address."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, site: Site, port: int = 0, handler: type[Handler] = Handler) -> None:
        super().__init__((HOST, port), handler)
        self.site = site

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.server_port}{self.site.base}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that goes away in the middle of an answer is no news."""
        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextlib.contextmanager
def serving(site: Site, *, handler: type[Handler] = Handler) -> Iterator[str]:
    """Serve a site in the background on a free port, and give its address."""
    with Server(site, handler=handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server.url
        finally:
            server.shutdown()
            thread.join()


def read_port() -> int | None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Serve the site on this machine alone (127.0.0.1).")
    parser.add_argument("--port", type=int, help="the port to use (default: 8000, or a free one where that is taken)")
    port: int | None = parser.parse_args().port
    return port


def serve(port: int | None) -> None:
    """Serve the built site until Ctrl-C."""
    if not (SITE / "index.html").is_file():
        sys.exit("There is no site yet: ./scripts/serve builds and serves it.")
    with open_server(port) as server:
        print(
            f"\n中文     {server.url}zh/\nEnglish  {server.url}en/\n\n按 Ctrl-C 停止 · Ctrl-C stops the server",
            flush=True,
        )
        # A supervisor's SIGTERM ends it as Ctrl-C does.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        with contextlib.suppress(KeyboardInterrupt):
            server.serve_forever()
    print("\n已停止 · Stopped")


def open_server(port: int | None) -> Server:
    """Take the port asked for; without one, 8000 or else any that is free."""
    site = Site(SITE)
    try:
        return Server(site, 8000 if port is None else port)
    except (OSError, OverflowError) as error:
        if port is not None:
            sys.exit(f"Cannot use port {port}: {error}.")
        return Server(site)


if __name__ == "__main__":
    serve(read_port())

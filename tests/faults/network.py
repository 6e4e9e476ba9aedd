"""A server whose answers go wrong on the way, as asked."""

from __future__ import annotations

import gzip
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from pathlib import Path

import brotli
from server import Handler, Response, Site, serving


class Wire:
    """How a body is sent: all at once, unless a kind of wire says otherwise."""

    def send(self, handler: Handler, body: bytes, network: Network) -> None:
        network.put(handler, body)


@dataclass(frozen=True)
class Cut(Wire):
    """The connection breaks after part of the body."""

    part: float

    def send(self, handler: Handler, body: bytes, network: Network) -> None:
        network.put(handler, body[: int(len(body) * self.part)])
        handler.close_connection = True


@dataclass(frozen=True)
class Stall(Wire):
    """After part of the body nothing comes any more."""

    part: float

    def send(self, handler: Handler, body: bytes, network: Network) -> None:
        network.put(handler, body[: int(len(body) * self.part)])
        network.healed.wait(60)
        handler.close_connection = True


@dataclass(frozen=True)
class Slow(Wire):
    """The body comes in small pieces with long pauses."""

    pause: float
    pieces: int

    def send(self, handler: Handler, body: bytes, network: Network) -> None:
        step = len(body) // self.pieces + 1
        for start in range(0, len(body), step):
            network.put(handler, body[start : start + step])
            time.sleep(self.pause)


@dataclass
class Fault:
    """What happens to the files whose path the pattern matches, so many times or always."""

    path: str
    change: Callable[[Response], Response] = lambda response: response
    wire: Wire = field(default_factory=Wire)
    times: float = float("inf")


class Network:
    """The faults in force, what was asked for, and when the last byte went out."""

    def __init__(self, *faults: Fault) -> None:
        self.faults = [replace(fault) for fault in faults]
        self.asked: list[str] = []
        self.last_byte = time.monotonic()
        self.healed = threading.Event()

    def heal(self) -> None:
        self.faults.clear()
        self.healed.set()

    def put(self, handler: Handler, data: bytes) -> None:
        handler.wfile.write(data)
        handler.wfile.flush()
        self.last_byte = time.monotonic()

    def take(self, path: str) -> Fault | None:
        for fault in self.faults:
            if fault.times > 0 and re.search(fault.path, path):
                fault.times -= 1
                return fault
        return None

    @contextmanager
    def serving(self, folder: Path) -> Iterator[str]:
        network = self

        class Faulty(Handler):
            def do_GET(self) -> None:  # noqa: N802 (the parent's name)
                network.asked.append(self.path)
                fault = network.take(self.path)
                response = self.respond()
                if fault is None:
                    self.write(response, with_body=True)
                    network.last_byte = time.monotonic()
                    return
                response = fault.change(response)
                headers = {"Content-Length": str(len(response.body)), **response.headers, "Cache-Control": "no-store"}
                self.send_response(response.status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                fault.wire.send(self, response.body, network)

        with serving(Site(folder), handler=Faulty) as url:
            try:
                yield url
            finally:
                self.healed.set()


# --- what may become of an answer ---------------------------------------------------------


def plain(response: Response) -> Response:
    """The same answer without compression."""
    unpack = {"br": brotli.decompress, "gzip": gzip.decompress}.get(response.headers.get("Content-Encoding", ""), bytes)
    headers = {name: value for name, value in response.headers.items() if name != "Content-Encoding"}
    return replace(response, headers=headers, body=unpack(response.body))


def status(code: HTTPStatus) -> Callable[[Response], Response]:
    return lambda _: Response(code, {"Content-Type": "text/plain"}, b"no")


def sign_in_page(_: Response) -> Response:
    """What a hotel's network puts in place of anything."""
    return Response(HTTPStatus.OK, {"Content-Type": "text/html"}, b"<!doctype html><title>Welcome</title><form></form>")


def redirect(to: str) -> Callable[[Response], Response]:
    return lambda _: Response(HTTPStatus.FOUND, {"Location": to})


def media_type(name: str) -> Callable[[Response], Response]:
    return lambda response: replace(response, headers={**response.headers, "Content-Type": name})


def shortened(response: Response) -> Response:
    """Half the file, and the server believes it is all."""
    whole = plain(response)
    return replace(whole, body=whole.body[: len(whole.body) // 2])


def one_bit_flipped(response: Response) -> Response:
    whole = plain(response)
    body = bytearray(whole.body)
    body[len(body) // 2] ^= 1
    return replace(whole, body=bytes(body))


def packed_twice(response: Response) -> Response:
    whole = plain(response)
    body = gzip.compress(gzip.compress(whole.body, 1), 1)
    return replace(whole, headers={**whole.headers, "Content-Encoding": "gzip, gzip"}, body=body)


def put_before(text: str, marker: str = "") -> Callable[[Response], Response]:
    """The file with a text before its marker."""

    def change(response: Response) -> Response:
        whole = plain(response)
        return replace(whole, body=whole.body.replace(marker.encode(), text.encode() + marker.encode(), 1))

    return change


def edited(pattern: str, text: str) -> Callable[[Response], Response]:
    """The file with every match of a pattern replaced."""

    def change(response: Response) -> Response:
        whole = plain(response)
        return replace(whole, body=re.sub(pattern, text, whole.body.decode()).encode())

    return change


def header(name: str, value: str) -> Callable[[Response], Response]:
    return lambda response: replace(response, headers={**response.headers, name: value})

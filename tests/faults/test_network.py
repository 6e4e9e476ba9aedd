"""The start and the network: each way a file can fail to arrive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.check_page import FILES, RUNGS, SAVE_DATA, CheckPage
from tests.faults import network as net
from tests.faults.network import Cut, Fault, Network, Slow, Stall
from tests.faults.survival import TYPED, expect_fault, expect_works, survive

TOP, *LOWER = RUNGS
"""The way to start that the faults meet, alone; what falls from it to the others is tested below."""
WASM = r"/first\.wasm$"
IMAGE = r"/image\.bin$"
TOP_FILES = ["manifest.json", *FILES[TOP]]


def case(name: str, fault: Fault, code: str | None = None, console: str = "") -> object:
    """A fault, the code it must end in (none: it works all the same), and what the browser itself complains of."""
    marks = [pytest.mark.console_error(console)] if console else []
    return pytest.param(fault, code, id=name, marks=marks)


def named(file: str) -> str:
    return rf"/{file.replace('.', '[.]')}$"


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        case("1 wasm 404", Fault(WASM, net.status(HTTPStatus.NOT_FOUND)), "N404"),
        case("1 image 503", Fault(IMAGE, net.status(HTTPStatus.SERVICE_UNAVAILABLE)), "N503"),
        case("1 worker 404", Fault(r"/worker\.mjs$", net.status(HTTPStatus.NOT_FOUND)), "WORKER"),
        case("2 wasm is a sign-in page", Fault(WASM, net.sign_in_page), "NHTML"),
        case("2 all files are sign-in pages", Fault("|".join(map(named, TOP_FILES)), net.sign_in_page), "NHTML"),
        case("3 wrong type of wasm", Fault(WASM, net.media_type("application/octet-stream"))),
        case("3 wrong type of image", Fault(IMAGE, net.media_type("text/plain"))),
        case("3 wrong type of module", Fault(r"/pyodide\.mjs$", net.media_type("text/plain")), "IMPORT"),
        case("4 wasm short, once", Fault(WASM, net.shortened, times=1)),
        case("4 wasm short, always", Fault(WASM, net.shortened), "HASH"),
        case("5 cut at 10 %", Fault(WASM, wire=Cut(0.1)), "CUT"),
        case("5 cut at 50 %", Fault(WASM, wire=Cut(0.5)), "CUT"),
        case("5 cut at 90 %", Fault(WASM, wire=Cut(0.9)), "CUT"),
        case("5 cut once", Fault(WASM, wire=Cut(0.5), times=1)),
        case("6 stalled before the first byte", Fault(IMAGE, wire=Stall(0)), "STALL"),
        case("6 stalled half-way", Fault(WASM, wire=Stall(0.5)), "STALL"),
        case("6 stalled worker", Fault(r"/worker\.mjs$", wire=Stall(0.5)), "STALL"),
        case("7 slow but moving", Fault(IMAGE, wire=Slow(3, 5))),
        *(case(f"10 one bit of {file}", Fault(named(file), net.one_bit_flipped), "HASH") for file in TOP_FILES),
        case("10 one bit of wasm, once", Fault(WASM, net.one_bit_flipped, times=1)),
        case("13 not compressed", Fault(".", net.plain)),
        case("13 compressed twice", Fault("|".join(map(named, TOP_FILES)), net.packed_twice)),
        case(
            "14 a script put into the page",
            Fault(r"/check/$", net.put_before("<script>document.title='run'</script>", "</head>")),
            console="Content Security Policy",
        ),
        case("16 redirected within the site", Fault(IMAGE, net.redirect("/zh/")), "REDIRECT"),
    ],
)
def test_a_file_goes_wrong(page: Page, site_dir: Path, fault: Fault, code: str | None) -> None:
    network = Network(fault)
    with network.serving(site_dir) as url:
        check = CheckPage(page, site=url, rungs=TOP)
        survive(check, network, code)
        assert page.title() != "run"


@pytest.mark.parametrize(("rung", "file"), [(rung, file) for rung in LOWER for file in FILES[rung]])
def test_10_one_bit_of_a_file_of_a_lower_rung(page: Page, site_dir: Path, rung: str, file: str) -> None:
    network = Network(Fault(named(file), net.one_bit_flipped))
    with network.serving(site_dir) as url:
        survive(CheckPage(page, site=url, rungs=rung), network, "HASH")


@pytest.mark.parametrize(
    ("fault", "rung"),
    [
        case("image damaged", Fault(IMAGE, net.one_bit_flipped), "split"),
        case("image missing", Fault(IMAGE, net.status(HTTPStatus.NOT_FOUND)), "split"),
        case("image cut", Fault(IMAGE, wire=Cut(0.5)), "split"),
        case("image does not fit", Fault(r"/rungs\.mjs$", net.edited(r"size > memory\.length", "true")), "split"),
        case("program damaged", Fault(WASM, net.one_bit_flipped), "plain"),
        case("program is a sign-in page", Fault(WASM, net.sign_in_page), "plain"),
        case("halves do not join", Fault(r"/rungs\.mjs$", net.edited(r"first\[HALVES\]\.set", "missing")), "plain"),
        case("module missing", Fault(named("first.asm.mjs"), net.status(HTTPStatus.NOT_FOUND)), "plain"),
    ],
)
def test_a_way_to_start_fails_and_the_next_answers(page: Page, site_dir: Path, fault: Fault, rung: str) -> None:
    network = Network(fault)
    with network.serving(site_dir) as url:
        check = CheckPage(page, site=url).open()
        check.type("last_paid", TYPED)
        expect_works(check)
        asked = {path.rpartition("/")[2] for path in network.asked}
        assert asked.issuperset(FILES[rung])
        assert ("pyodide.asm.wasm" in asked) == (rung == "plain")


def test_all_ways_to_start_fail(page: Page, site_dir: Path) -> None:
    network = Network(Fault(r"\.wasm$", net.one_bit_flipped))
    with network.serving(site_dir) as url:
        survive(CheckPage(page, site=url), network, "HASH")


def test_the_second_half_is_refused_when_damaged(page: Page, site_dir: Path) -> None:
    """Python's start is led into the second half; that one is not whole, so the way below is taken."""
    needed = net.edited(r"first\[HALVES\]\.set\(", "queueMicrotask(() => first[HALVES].get(0)()); first[HALVES].set(")
    network = Network(Fault(r"/rungs\.mjs$", needed), Fault(named("second.wasm"), net.one_bit_flipped))
    with network.serving(site_dir) as url:
        check = CheckPage(page, site=url).open()
        check.type("last_paid", TYPED)
        expect_works(check)
        asked = [path.rpartition("/")[2] for path in network.asked]
        assert asked.index("second.wasm") < asked.index("pyodide.asm.wasm")


def test_16_redirected_to_another_origin(page: Page, site_dir: Path) -> None:
    other = Network()
    with other.serving(site_dir) as elsewhere:
        network = Network(Fault(WASM, net.redirect(f"{elsewhere}zh/")))
        with network.serving(site_dir) as url:
            survive(CheckPage(page, site=url, rungs=TOP), network, "REDIRECT")
    assert other.asked == []


def test_8_offline_at_the_start(new_context: Callable[..., BrowserContext]) -> None:
    context = new_context()
    context.add_init_script(SAVE_DATA)
    check = CheckPage(context.new_page()).open()
    check.page.wait_for_load_state("networkidle")  # the page is whole, its icon too, before the line goes
    context.set_offline(True)
    check.type("last_paid", TYPED)
    expect_fault(check, "OFFLINE")
    context.set_offline(False)
    check.status.locator(".yb-start__retry").click()
    expect_works(check)


def test_9_offline_after_the_start(new_context: Callable[..., BrowserContext]) -> None:
    context = new_context()
    check = CheckPage(context.new_page()).open()
    check.expect_ready()
    check.page.wait_for_load_state("networkidle")
    context.set_offline(True)
    check.type("last_paid", TYPED)
    expect_works(check)


def test_11_files_of_two_releases(page: Page, site_dir: Path) -> None:
    """Another file in its place: whole, but not this release's."""
    other = next(site_dir.glob("_/*/second.wasm")).read_bytes()
    network = Network(Fault(WASM, lambda response: replace(response, headers={}, body=other)))
    with network.serving(site_dir) as url:
        survive(CheckPage(page, site=url, rungs=TOP), network, "HASH")


def test_12_a_page_and_files_of_another_release(page: Page, site_dir: Path) -> None:
    """Everything fits together but the page, which knows another manifest."""
    network = Network(Fault(r"/check/$", net.edited(r'data-manifest="\w{64}"', f'data-manifest="{"0" * 64}"')))
    with network.serving(site_dir) as url:
        check = CheckPage(page, site=url).open()
        check.type("last_paid", TYPED)
        expect_fault(check, "HASH")
        expect(check.status).to_contain_text("manifest.json")


def test_15_a_blocker_drops_wasm(page: Page) -> None:
    page.context.route("**/*.wasm", lambda route: route.abort("blockedbyclient"))
    check = CheckPage(page).open()
    check.type("last_paid", TYPED)
    expect_fault(check, "NET")
    expect(check.status).to_contain_text("pyodide.asm.wasm")
    page.context.unroute("**/*.wasm")
    check.status.locator(".yb-start__retry").click()
    expect_works(check)

"""What surviving a fault means."""

from __future__ import annotations

import time

from playwright.sync_api import expect

from tests.browser.check_page import START, CheckPage
from tests.faults.network import Network

TYPED = "2026年5月"
WITHIN = 8.0
"""Seconds after the last byte in which the page must have said what is wrong."""
SLACK = 5.0
"""What a busy machine may add to that."""
FINAL = {"OLD", "HTTPS"}
"""Codes that trying again cannot mend, and so offer no retry."""


def expect_works(check: CheckPage) -> None:
    """The answer comes, and nothing else is said."""
    check.expect_answer(TYPED)
    expect(check.status).not_to_contain_text("YB-")


def expect_fault(check: CheckPage, code: str) -> None:
    """A sentence, its code, one retry, the static answers, and what was typed."""
    expect(check.status).to_contain_text(f"YB-{code}", timeout=START)
    assert len(check.status.locator(".yb-start__text").inner_text()) > 10
    expect(check.status.locator(".yb-start__retry")).to_have_count(0 if code in FINAL else 1)
    expect(check.status.locator("progress")).to_have_count(0)
    expect(check.page.locator("#static-stop")).to_be_visible()
    expect(check.page.locator("table").last).to_be_visible()
    assert check.value("last_paid") == TYPED


def survive(check: CheckPage, network: Network, code: str | None) -> None:
    """Open the page, type, and either get the answer or a proper fault, from which a retry recovers."""
    check.open()
    check.type("last_paid", TYPED)
    if code is None:
        expect_works(check)
        return
    expect_fault(check, code)
    assert time.monotonic() - network.last_byte < WITHIN + SLACK
    if code not in FINAL:
        network.heal()
        check.status.locator(".yb-start__retry").click()
        expect_works(check)

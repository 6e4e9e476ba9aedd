"""Links: what they carry, what of them is ignored and named, and that nothing in them does harm."""

from __future__ import annotations

import pytest
from yibao.case import FIELDS
from yibao.link import NAMES, Ignored, Why, read, write

from tests.yibao.examples import in_pyodide
from tests.yibao.links import fragments

RULES = "0.2.0"


def values(fragment: str) -> dict[str, str]:
    link = read(fragment)
    assert link
    return dict(link.values)


@pytest.mark.parametrize(
    ("typed", "fragment"),
    [
        ({}, ""),
        ({"last_paid": ""}, ""),
        ({"unknown": "1"}, ""),
        ({"region": "310000", "last_paid": "2026-05"}, "#v1&last_paid=2026-05&region=310000&rules=0.2.0"),
        ({"as_of": "2026-06-10", "ask": "bill"}, "#v1&as_of=2026-06-10&ask=bill&rules=0.2.0"),
        ({"other.next.route": "flexible"}, "#v1&other.next.route=flexible&rules=0.2.0"),
        ({"last_paid": "5月&x=1#%"}, "#v1&last_paid=5%E6%9C%88%26x%3D1%23%25&rules=0.2.0"),
        ({"last_paid": "a-_.!~*'()+ "}, "#v1&last_paid=a-_.!~*'()%2B%20&rules=0.2.0"),
        ({"last_paid": "\ud83d"}, "#v1&last_paid=%EF%BF%BD&rules=0.2.0"),
        ({"last_paid": "x" * 201, "birth": "a\tb"}, ""),
    ],
)
def test_a_link_is_sorted_encoded_and_names_the_rules(typed: dict[str, str], fragment: str) -> None:
    assert write(typed, RULES) == fragment


@pytest.mark.parametrize(
    "fragment", ["", "#", "#static", "#ask-bill", "#v", "#V1&last_paid=2026-05", "last_paid=1", "#v１"]
)
def test_an_ordinary_anchor_is_no_link(fragment: str) -> None:
    assert read(fragment) is None


def test_a_link_made_before_rules_were_named_goes_on_working() -> None:
    link = read("#v1&as_of=2026-06-10&last_paid=2026-05")
    assert link
    assert link.values == {"as_of": "2026-06-10", "last_paid": "2026-05"}
    assert (link.ignored, link.rules) == ((), "")


@pytest.mark.parametrize("version", ["v0", "v2", "v99", "v01"])
def test_of_a_version_we_do_not_know_nothing_is_read(version: str) -> None:
    link = read(f"#{version}&last_paid=2026-05")
    assert link
    assert (link.version, link.values, link.ignored) == (version, {}, ())


@pytest.mark.parametrize(
    ("pair", "name", "why"),
    [
        ("unknown=1", "unknown", Why.UNKNOWN),
        ("Last_Paid=2025-01", "Last_Paid", Why.UNKNOWN),
        ("__proto__=1", "__proto__", Why.UNKNOWN),
        ("months.from=2026-01", "months.from", Why.UNKNOWN),
        ("last_paid%=1", "last_paid%", Why.UNKNOWN),
        ("=1", "", Why.UNKNOWN),
        ("last_paid=2025-01", "last_paid", Why.TWICE),
        ("last%5Fpaid=2025-01", "last_paid", Why.TWICE),
        ("region=999999", "region", Why.UNREADABLE),
        ("next.back_paid=true", "next.back_paid", Why.UNREADABLE),
        ("ask=coverage", "ask", Why.UNREADABLE),
        ("rules=yesterday", "rules", Why.UNREADABLE),
        ("as_of=%", "as_of", Why.UNREADABLE),
        ("as_of=%E4%B8", "as_of", Why.UNREADABLE),
        ("as_of=%C0%AF", "as_of", Why.UNREADABLE),
        ("as_of=%ED%A0%80", "as_of", Why.UNREADABLE),
        ("as_of=2026%0005-01", "as_of", Why.UNREADABLE),
        ("as_of=a%C2%85b", "as_of", Why.UNREADABLE),
        ("as_of=" + "9" * 201, "as_of", Why.UNREADABLE),
        ("as_of=" + "9" * 100_000, "as_of", Why.UNREADABLE),
        ("as_of=" + "%F0%9F%98%80" * 101, "as_of", Why.UNREADABLE),
    ],
)
def test_what_cannot_be_used_is_ignored_and_named(pair: str, name: str, why: Why) -> None:
    link = read(f"#v1&last_paid=2026-05&{pair}")
    assert link
    assert link.values == {"last_paid": "2026-05"}
    assert link.ignored == (Ignored(name, why),)


def test_after_an_unreadable_value_a_readable_one_counts() -> None:
    assert values("#v1&region=0&region=310000") == {"region": "310000"}


def test_every_field_of_the_form_can_stand_in_a_link() -> None:
    asked = {field.name for field in FIELDS} - {"months.from", "months.to"}
    others = {"other.next.route", "other.next.first_paid", "other.next.back_paid"}
    assert NAMES.keys() == asked | others | {"ask"}
    typed = {name: offered[-1] if offered else "2026-05" for name, offered in NAMES.items()}
    assert values(write(typed, RULES)) == typed | {"rules": RULES}


def test_no_fragment_raises_and_writing_what_was_read_is_stable() -> None:
    number = 2_000 if in_pyodide() else 100_000
    read_as_links = 0
    for fragment in fragments(number):
        link = read(fragment)
        if link is None:
            continue
        read_as_links += 1
        again = write(link.values, RULES)
        kept = {name: value for name, value in link.values.items() if value and name != "rules"}
        assert again == write(kept, RULES)
        if kept:
            whole = {
                name: value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
                for name, value in kept.items()
            }
            assert values(again) == whole | {"rules": RULES}
            assert read(again).ignored == ()  # type: ignore[union-attr]
    assert read_as_links > number / 2

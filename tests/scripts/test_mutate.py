"""Which changes are tried on the rules, and that the scores kept add up."""

from __future__ import annotations

import ast
import json
import runpy

from bootstrap import ROOT, SCRIPTS

MUTATE = runpy.run_path(str(SCRIPTS / "mutate"))


def named(source: str) -> list[str]:
    return [f"{mutant.kind}: {mutant.name}" for mutant in MUTATE["mutants"]("m", ast.parse(source))]


def test_an_order_is_moved_by_one_and_turned_around() -> None:
    assert named("def f(n): return n >= limit") == [
        "boundary: m.f: n >= limit -> n > limit",
        "comparison: m.f: n >= limit -> n < limit",
    ]


def test_the_same_change_twice_has_two_names() -> None:
    assert named("a = x + 1 - (x + 1)") == [
        "arithmetic: m: x + 1 - (x + 1) -> x + 1 + (x + 1)",
        "arithmetic: m: x + 1 -> x - 1",
        "constant: m: x + 1 -> x + 2",
        "arithmetic: m: x + 1 -> x - 1 (2)",
        "constant: m: x + 1 -> x + 2 (2)",
    ]


def test_sums_of_days_are_dates() -> None:
    assert named("due = last_day + term")[0].startswith("date: ")


def test_types_and_decorators_are_left_alone() -> None:
    assert named("@cache(1)\ndef f(n: Literal[1]) -> Literal[2]: ...") == []


def test_every_module_of_the_rules_is_checked() -> None:
    files = (ROOT / "calculator/src/yibao/rules").glob("*.py")
    assert {f"rules/{file.stem}" for file in files} - {"rules/__init__"} < set(MUTATE["MODULES"])


def test_the_scores_kept_add_up() -> None:
    rows = json.loads(MUTATE["SCORES"].read_text("utf-8"))["modules"]
    assert [row["module"] for row in rows] == [m for m in MUTATE["MODULES"] if m in {row["module"] for row in rows}]
    for row in rows:
        for count in ("viable", "killed"):
            assert row[count] == sum(kind[count] for kind in row["by_kind"].values())
        assert row["viable"] - row["killed"] == len(row["survived"])
        assert all(one["reason"] and one["zh"] for one in row["equivalent"])

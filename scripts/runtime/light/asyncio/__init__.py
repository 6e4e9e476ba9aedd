"""Stands in for asyncio, which Pyodide imports at every start and an answer never uses.

The original, without Pyodide's event loop, is left out and comes on first need.
"""


def __getattr__(name: str) -> object:
    if name.startswith("__"):
        raise AttributeError(name)
    from asyncio import __init___in_full  # type: ignore[attr-defined]

    return getattr(__init___in_full, name)

"""Stands in for pyodide.webloop, which would load asyncio at every start; nothing here waits for anything.

The original is left out and comes on first need; its loop does not run.
"""

from pyodide_js._api import scheduleCallback  # type: ignore[import-not-found]  # noqa: F401 (Pyodide counts on it)


def _initialize_event_loop() -> None:
    """Called once by Pyodide."""


def __getattr__(name: str) -> object:
    if name.startswith("__"):
        raise AttributeError(name)
    from pyodide import webloop_in_full  # type: ignore[import-not-found]

    return getattr(webloop_in_full, name)

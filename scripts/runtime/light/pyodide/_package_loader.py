"""Stands in for pyodide._package_loader, which would load archives and temporary files at every start.

The original is left out and comes on first need.
"""

import sys

from pyodide_js import loadedPackages  # type: ignore[import-not-found]  # noqa: F401 (Pyodide counts on it)


class _Path:
    """A path as far as Pyodide's start asks for it; it must not be a str."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __str__(self) -> str:
        return self.path

    __fspath__ = __str__


SITE_PACKAGES = _Path(f"/lib/python{sys.version_info.major}.{sys.version_info.minor}/site-packages")
DSO_DIR = _Path("/usr/lib")


def init_loaded_packages() -> None:
    """Notes the packages loaded so far: none."""


def __getattr__(name: str) -> object:
    if name.startswith("__"):
        raise AttributeError(name)
    from pyodide import _package_loader_in_full  # type: ignore[import-not-found]

    return getattr(_package_loader_in_full, name)

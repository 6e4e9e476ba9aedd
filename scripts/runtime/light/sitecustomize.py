"""Runs when Python starts in the browser: finds the library modules that its first archive leaves out.

The first import of such a module fetches the second archive by a request that waits. So nothing is missing for having
been left out; it is only slower.
"""

import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType

from left_out import NAMES  # type: ignore[import-not-found]  # generated into the same archive

ARCHIVE = "/lib/left_out.zip"


class LeftOut:
    """A finder for `sys.meta_path`, asked after those that know the first archive."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where the module is, if it is one of those left out."""
        if name not in NAMES:
            return None
        if not os.path.exists(ARCHIVE):  # noqa: PTH110 (pathlib is left out)
            _fetch()
        return PathFinder.find_spec(name, ["/".join([ARCHIVE, *name.split(".")[:-1]])], target)


def _fetch() -> None:
    from js import fetchLeftOut  # type: ignore[import-not-found]  # set by whoever started Pyodide, and checks the hash

    data: bytes = fetchLeftOut().to_bytes()
    with open(ARCHIVE, "wb") as archive:  # noqa: PTH123
        archive.write(data)


sys.meta_path.append(LeftOut())

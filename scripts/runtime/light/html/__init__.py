"""Stands in for html, which would load the names of two thousand characters that only `unescape` needs.

The original is left out and comes on first need.
"""


def escape(s: str, quote: bool = True) -> str:
    """What the original gives."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return s.replace('"', "&quot;").replace("'", "&#x27;") if quote else s


def __getattr__(name: str) -> object:
    if name.startswith("__"):
        raise AttributeError(name)
    from html import __init___in_full  # type: ignore[attr-defined]

    return getattr(__init___in_full, name)

"""Reading what people write: one error for everything that is not certain, one tidying of what they type."""

from __future__ import annotations

_TYPED = str.maketrans("０１２３４５６７８９．。，／－—–〇零　％", "0123456789..,/---00 %")


class UnreadableError(ValueError):
    """Text that has no one certain reading. ``why`` is a key of ``yibao.texts.errors``.

    ``readings`` are the readings it may have, in the strict form.
    """

    def __init__(self, why: str, value: str, readings: tuple[str, ...] = ()) -> None:
        super().__init__(f"{why}: {value!r}")
        self.why = why
        self.value = value
        self.readings = readings


def plain_digits(text: str) -> str:
    """Full-width digits and signs as plain ones, without the white space around them."""
    return text.translate(_TYPED).strip()

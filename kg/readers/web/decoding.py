"""Bytes of a web page into characters: what it says of itself is believed as far as it makes sense."""

from __future__ import annotations

import re

from kg.readers.decode import MARKS, USUAL, DecodeError, decode, plausible

DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})""", re.IGNORECASE
)
HEAD = 4096
OLD = {"gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "x-gbk": "gb18030", "gb_2312-80": "gb18030"}
OLD |= {"big5": "big5hkscs", "big5-hkscs": "big5hkscs", "x-x-big5": "big5hkscs", "utf-8": "utf-8", "utf8": "utf-8"}
BROKEN = 0.005
"""Share of broken characters up to which the declared encoding is believed."""


def decode_page(data: bytes) -> tuple[str, str]:
    """The text and the encoding it was read with.

    Of the encoding that the page declares and the one that its bytes look like, that is taken in which more of the most
    usual Chinese characters stand. Raises DecodeError when neither makes sense.
    """
    match = DECLARED.search(data[:HEAD])
    declared = OLD.get(match[1].decode("ascii").lower()) if match else None
    if declared is None or data.startswith(tuple(mark for mark, _ in MARKS)):
        return decode(data)
    text = data.decode(declared, "replace")
    broken = text.count("\ufffd")
    fits = broken <= max(1, len(text) * BROKEN) and (broken == 0 or plausible(text) > 0)
    try:
        other, encoding = decode(data)
    except DecodeError:
        if not fits:
            raise
        return text, _named(declared, broken)
    if encoding == declared or not fits or _usual(other) > _usual(text):
        return other, encoding
    return text, _named(declared, broken)


def _named(encoding: str, broken: int) -> str:
    name = encoding.removesuffix("hkscs")
    return f"{name} ({broken} broken)" if broken else name


def _usual(text: str) -> int:
    return sum(map(text.count, USUAL))

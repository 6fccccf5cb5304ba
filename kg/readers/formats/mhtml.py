"""Web pages that a browser saved as one file (MHTML): a message whose parts are the page and its pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message

from kg.readers.base import MEGABYTE, PageError, RawPage, Source
from kg.readers.decode import DecodeError

SUFFIXES = (".mht", ".mhtml")
LARGEST = 64 * MEGABYTE
PARTS = 5_000
HEADER = re.compile(rb"^(?:[A-Za-z-]+:[^\n]*\n(?:[ \t]+[^\n]*\n)*)*?mime-version:", re.IGNORECASE)
RELATED = re.compile(rb"content-type:\s*(?:multipart/related|text/html)", re.IGNORECASE)


def is_a(head: bytes, _name: str) -> bool:
    """The header of such a message."""
    return HEADER.match(head) is not None and RELATED.search(head) is not None


def read(source: Source) -> Iterator[RawPage | PageError]:
    """The article of the page that the message is about: its first part that is a web page."""
    from kg.readers.formats.html import page_of
    from kg.readers.web.decoding import decode_page

    data = source.read(most=LARGEST)
    if data.count(b"\n--") > PARTS:
        raise source.error(f"a saved web page with more than {PARTS:,} parts is not read; save it anew")
    try:
        content = _page(message_from_bytes(data))
    except RecursionError as error:  # the parser of messages goes down into parts of parts
        raise source.error("a saved web page whose parts are nested so deep is not read; save it anew") from error
    if content is None:
        raise source.error("no web page in this file; save the page anew")
    try:
        text, encoding = decode_page(content)
    except DecodeError as error:
        raise source.error(str(error)) from error
    yield page_of(source, text, encoding)


def _page(message: Message) -> bytes | None:
    waiting: list[Message] = [message]
    while waiting:
        part = waiting.pop(0)
        if part.is_multipart():
            waiting += [inner for inner in part.get_payload() if isinstance(inner, Message)]
        elif part.get_content_type() in ("text/html", "application/xhtml+xml"):
            content = part.get_payload(decode=True)
            return content if isinstance(content, bytes) else None
    return None

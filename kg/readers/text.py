"""Plain text: what is nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from kg.readers.base import MEGABYTE, PageError, RawPage, Source
from kg.readers.decode import DecodeError, decode

SUFFIXES = (".txt",)
LARGEST = 32 * MEGABYTE


def is_a(_head: bytes, _name: str) -> bool:
    """Whatever no other format takes; ``read`` says what it is when it is no text."""
    return True


def read(source: Source) -> Iterator[RawPage | PageError]:
    """The text as one page."""
    try:
        text, encoding = decode(source.read(most=LARGEST))
    except DecodeError as error:
        raise source.error(str(error)) from error
    yield RawPage(source.name, text, source.sha256, encoding)

"""What a reader of a file format is given and what it gives."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from io import BufferedReader, BytesIO
from pathlib import Path
from typing import Protocol

from kg.model import Region

HEAD = 4096
"""So many bytes of a file are looked at to tell what it is."""
MEGABYTE = 1_000_000


class PageError(ValueError):
    """Something cannot be read; the text is one line with the file, what is wrong and the remedy."""


class PageSkipped(PageError):
    """There is nothing in it to read, and nothing to mend: a list of links, for one."""


@dataclass(frozen=True, slots=True)
class RawPage:
    """A page as a reader found it, not yet repaired: the text of a file, of one page or one member of it."""

    name: str
    """That of the source; of a part of it ``papers.zip!/a/b.html``, ``issue.pdf#page=3``."""
    text: str
    """What offsets point into. A line that begins with ``# `` is a headline."""
    sha256: str
    """Of the bytes it was read from, in hex: those of the file, of an archive those of the member."""
    encoding: str
    date: str | None = None
    """ISO date that the file itself gives, where it does; it goes before any that the text shows."""
    regions: tuple[Region, ...] = ()
    """Where on the paper the text stands, in order of ``start``; without any where that is not known."""
    wrapped: bool = True
    """Whether a line may be a part of a paragraph, as on paper; else each is whole, if it does not end with a comma."""


@dataclass(slots=True)
class Budget:
    """What may still be unpacked from one input file, whatever it is nested in."""

    bytes: int = 2_000 * MEGABYTE
    members: int = 100_000


@dataclass(frozen=True)
class Source:
    """A file, or a member of an archive held in memory."""

    name: str
    """Of the page that it gives, and in messages."""
    content: Path | bytes
    shown: str = ""
    """What messages call it: the path that the user gave; empty: its name."""
    depth: int = 0
    """In how many archives it lies."""
    budget: Budget = field(default_factory=Budget, compare=False)

    def open(self) -> BufferedReader | BytesIO:
        """Opens it for reading, seekable. Raises PageError."""
        if isinstance(self.content, bytes):
            return BytesIO(self.content)
        try:
            return self.content.open("rb")
        except OSError as error:
            raise self.unreadable(error) from error

    @cached_property
    def head(self) -> bytes:
        """The first bytes."""
        return self._take(HEAD)

    @cached_property
    def size(self) -> int:
        """In bytes."""
        if isinstance(self.content, bytes):
            return len(self.content)
        try:
            return self.content.stat().st_size
        except OSError as error:
            raise self.unreadable(error) from error

    @cached_property
    def sha256(self) -> str:
        """Of all bytes, in hex."""
        with self.open() as file:
            try:
                return hashlib.file_digest(file, "sha256").hexdigest()
            except OSError as error:
                raise self.unreadable(error) from error

    def check_size(self, *, most: int) -> None:
        """Raises PageError when there are more bytes than ``most``."""
        if self.size > most:
            have = (
                f"{self.size / MEGABYTE:,.0f} MB, more than the {most // MEGABYTE} MB that a page of this kind may have"
            )
            raise self.error(f"{have}; split it")

    def read(self, *, most: int) -> bytes:
        """All bytes. Raises PageError when there are more than ``most``."""
        self.check_size(most=most)
        return self._take(-1)

    def member(self, name: str, content: bytes) -> Source:
        """What lies in it under a name; it shares the budget."""
        inner = f"!/{name}"
        return replace(
            self, name=self.name + inner, content=content, shown=self.shown and self.shown + inner, depth=self.depth + 1
        )

    def error(self, problem: str) -> PageError:
        """``problem`` is what is wrong; and the remedy."""
        return PageError(f"{self.shown or self.name}: {problem}")

    def without(self, problem: str) -> PageSkipped:
        """``problem`` is what it is without."""
        return PageSkipped(f"{self.shown or self.name}: {problem}; skipped")

    def unreadable(self, error: OSError) -> PageError:
        """What the system said."""
        return self.error(f"cannot be read ({error.strerror}); check the path and its permissions")

    def _take(self, count: int) -> bytes:
        with self.open() as file:
            try:
                return file.read(count)
            except OSError as error:
                raise self.unreadable(error) from error


class Format(Protocol):
    """A module of ``kg/readers/formats``; what it needs beyond the standard library it imports late."""

    @property
    def SUFFIXES(self) -> tuple[str, ...]:
        """Of file names, lower case: which files of a folder are looked at. What a file is tells its content."""
        ...

    def is_a(self, head: bytes, name: str) -> bool:
        """Whether a file that begins so is of this format; ``name`` only where the content leaves it open."""
        ...

    def read(self, source: Source) -> Iterator[RawPage | PageError]:
        """The pages in reading order, and a PageError for each part that cannot be read.

        Raises PageError when nothing of the rest can be read either; what was given before stays.
        """
        ...

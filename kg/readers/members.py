"""What archives of all kinds have in common: which members are read, and how much of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from kg.kept import compiled
from kg.readers.base import HEAD, MEGABYTE, PageError, RawPage, Source
from kg.readers.names import is_part_of_saved_page, looks_like_page, named_as_page
from kg.readers.registry import read_source

NESTED = 3
"""So many archives may lie in each other."""
RATIO = 200
"""What unpacks to so many times its size is no page."""
SMALL = 10 * MEGABYTE
"""Except where it is no larger than this."""
LARGEST = 256 * MEGABYTE
OUTSIDE = compiled(r"^/|^[A-Za-z]:|(?:^|/)\.\.(?:/|$)")


@dataclass(slots=True)
class Members:
    """Reads the members of one archive."""

    source: Source
    names: frozenset[str]
    """Of all its members, in lower case."""
    seen: int = 0
    """Pages and problems so far."""
    encrypted: int = 0
    _read: set[str] = field(default_factory=set)

    def check_depth(self) -> None:
        """Raises PageError for an archive that lies in too many others."""
        if self.source.depth >= NESTED:
            raise self.source.error(f"archives that lie in each other are read {NESTED} deep; unpack it")

    def most(self, packed: int) -> int:
        """So many bytes of a member may be unpacked that takes ``packed`` bytes in the archive."""
        return min(self.source.budget.bytes, LARGEST, max(SMALL, RATIO * packed))

    def read(self, name: str, packed: int, take: Callable[[int], bytes]) -> Iterator[RawPage | PageError]:
        """The pages of a member, if it is one; ``take(n)`` gives its first ``n`` bytes.

        Raises PageError when the archive unpacks to more than may be unpacked of one file.
        """
        budget = self.source.budget
        budget.members -= 1
        if budget.members < 0:
            raise self.source.error("it has more than 100,000 members; unpack it, and give the folder")
        if is_part_of_saved_page(name, self.names):
            return
        shown = self.source.member(name, b"")
        if OUTSIDE.search(name):
            self.seen += 1
            yield shown.error("its name leads out of the archive; pack it anew")
            return
        most = self.most(packed)
        content = take(most + 1)
        if len(content) > most:
            self.seen += 1
            if most == budget.bytes:
                raise self.source.error("it unpacks to more than 2,000 MB; unpack it, and give the folder")
            if most == LARGEST:
                yield shown.error(f"larger than {LARGEST // MEGABYTE} MB; split it")
            else:
                yield shown.error(f"it unpacks to more than {RATIO} times its size, as no page does; leave it out")
            budget.bytes -= most
            return
        budget.bytes -= len(content)
        if not named_as_page(name) and not looks_like_page(name, content[:HEAD]):
            return
        self.seen += 1
        if name in self._read:
            yield shown.error("another member has the same name; give each its own")
            return
        self._read.add(name)
        yield from read_source(self.source.member(name, content))

    def done(self) -> Iterator[PageError]:
        """What is to be said at the end."""
        if self.encrypted:
            members = "one member is" if self.encrypted == 1 else f"{self.encrypted:,} members are"
            yield self.source.error(f"{members} encrypted; unpack it with its password, and give the folder")
        elif not self.seen:
            yield self.source.error("no page in this archive; give one with pages")

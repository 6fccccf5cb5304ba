"""Tar archives, compressed or not, and single compressed files, read in place."""

from __future__ import annotations

import bz2
import gzip
import lzma
import tarfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, cast

from kg.readers.base import MEGABYTE, PageError, RawPage, Source
from kg.readers.members import RATIO, SMALL, Members
from kg.readers.names import printable

SUFFIXES = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".gz", ".bz2", ".xz")
GZIP, BZIP2, XZ = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0"
USTAR, AT = b"ustar", 257
BLOCK = 512
CHUNK = 64 * 1024
MEMORY = 128 * MEGABYTE
BROKEN = (tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, OverflowError)


def is_a(head: bytes, name: str) -> bool:
    """The mark of a tar archive or of what compresses one; the oldest tar archives have none."""
    return head.startswith((GZIP, BZIP2, XZ)) or head[AT : AT + 5] == USTAR or (
        name.lower().endswith(".tar") and len(head) >= BLOCK
    )  # fmt: skip


def read(source: Source) -> Iterator[RawPage | PageError]:
    """The pages of all members, in the order of the archive."""
    members = Members(source, frozenset())
    members.check_depth()
    with _broken(source), _unpacked(source) as stream:
        single = source.head.startswith((GZIP, BZIP2, XZ)) and not _is_tar(stream.read(BLOCK))
    if single:
        yield from _single(source, members)
        return
    members.names = frozenset(_names(source))
    with _broken(source), _unpacked(source) as stream:
        archive = tarfile.TarFile(fileobj=cast("BinaryIO", stream), mode="r", errorlevel=1)
        for info in _walk(archive):
            if info.isfile():
                yield from members.read(printable(info.name), info.size, _taker(archive, info))
            elif not info.isdir():
                members.seen += 1
                yield source.member(printable(info.name), b"").error("a link, not a file; pack the file itself")
    yield from members.done()


def _is_tar(block: bytes) -> bool:
    try:
        tarfile.TarInfo.frombuf(block, "utf-8", "surrogateescape")
    except tarfile.HeaderError:
        return False
    return True


def _single(source: Source, members: Members) -> Iterator[RawPage | PageError]:
    """A file that is compressed alone: page.html.gz."""
    name = source.name.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    with _broken(source), _unpacked(source) as stream:
        yield from members.read(name, source.size, stream.read)
    yield from members.done()


def _taker(archive: tarfile.TarFile, info: tarfile.TarInfo) -> Callable[[int], bytes]:
    def take(count: int) -> bytes:
        file = archive.extractfile(info)
        return file.read(count) if file else b""

    return take


def _names(source: Source) -> Iterator[str]:
    """The names of its files in lower case, as far as it can be read: what is wrong comes up again with the members."""
    left = source.budget.members
    with suppress(PageError), _broken(source), _unpacked(source) as stream:
        for info in _walk(tarfile.TarFile(fileobj=cast("BinaryIO", stream), mode="r", errorlevel=1)):
            left -= 1
            if left < 0:
                return
            if info.isfile():
                yield printable(info.name).lower()


def _walk(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    while info := archive.next():
        archive.members = []  # type: ignore[attr-defined]  # they would all be kept
        yield info


@contextmanager
def _broken(source: Source) -> Iterator[None]:
    try:
        yield
    except BROKEN as error:
        if isinstance(error, PageError):
            raise
        raise source.error(f"this archive is broken ({str(error) or 'it ends too early'}); get it anew") from error


@contextmanager
def _unpacked(source: Source) -> Iterator[_Stream]:
    """The archive without its compression."""
    with source.open() as file:
        if source.head.startswith(GZIP):
            opened = cast("BinaryIO", gzip.GzipFile(fileobj=file))
        elif source.head.startswith(BZIP2):
            opened = cast("BinaryIO", bz2.BZ2File(file))
        elif source.head.startswith(XZ):
            opened = cast("BinaryIO", _Xz(cast("BinaryIO", file)))
        else:
            opened = cast("BinaryIO", file)
        yield _Stream(opened, source)


class _Stream:
    """A stream that goes forward only and that ends where no archive of pages does."""

    def __init__(self, file: BinaryIO, source: Source) -> None:
        self._file, self._source = file, source
        self._at = 0
        plain = not source.head.startswith((GZIP, BZIP2, XZ))
        self._most = source.size if plain else min(source.budget.bytes, max(SMALL, RATIO * source.size))

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        pieces: list[bytes] = []
        left = size if size >= 0 else self._most
        while left > 0 and (piece := self._file.read(min(left, MEGABYTE))):
            pieces.append(piece)
            left -= len(piece)
            self._at += len(piece)
            if self._at > self._most:
                if self._most == self._source.budget.bytes:
                    raise self._source.error("it unpacks to more than 2,000 MB; unpack it, and give the folder")
                raise self._source.error(
                    f"it unpacks to more than {RATIO} times its size, as no page does; leave it out"
                )
        return b"".join(pieces)

    def seek(self, position: int) -> int:
        """Goes forward to a position."""
        if position < self._at:
            raise tarfile.ReadError("its members overlap")
        while self._at < position and self.read(min(MEGABYTE, position - self._at)):
            pass
        return self._at

    def tell(self) -> int:
        """Where it is."""
        return self._at


class _Xz:
    """xz unpacked with bounded memory, which the standard library's file does not offer."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._unpacker = lzma.LZMADecompressor(memlimit=MEMORY)

    def read(self, size: int) -> bytes:
        """At most so many bytes; none at the end."""
        while True:
            if self._unpacker.eof:
                rest = self._unpacker.unused_data.lstrip(b"\0") or self._file.read(CHUNK).lstrip(b"\0")
                if not rest:
                    return b""
                self._unpacker = lzma.LZMADecompressor(memlimit=MEMORY)
            else:
                rest = self._file.read(CHUNK) if self._unpacker.needs_input else b""
                if self._unpacker.needs_input and not rest:
                    raise EOFError
            if data := self._unpacker.decompress(rest, size):
                return data

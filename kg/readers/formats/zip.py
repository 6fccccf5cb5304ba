"""Zip archives, read in place: nothing is written anywhere."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator

from kg.readers.base import MEGABYTE, PageError, RawPage, Source
from kg.readers.members import Members

SUFFIXES = (".zip",)
MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
ENCRYPTED, UNICODE = 0x1, 0x800
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
OFFICE = frozenset({"[Content_Types].xml", "mimetype"})
END, END_SIZE, COMMENT = b"PK\x05\x06", 22, 65_535
END64, LOCATOR = b"PK\x06\x06", 20
DIRECTORY = 50 * MEGABYTE
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, struct.error, ValueError, OverflowError, RuntimeError)
"""RuntimeError: also NotImplementedError."""


def is_a(head: bytes, _name: str) -> bool:
    """The mark of a member, or of an archive without any."""
    return head.startswith(MAGIC)


def read(source: Source) -> Iterator[RawPage | PageError]:
    """The pages of all members, in the order of the archive."""
    with source.open() as file:
        _check_directory(source)
        try:
            archive = zipfile.ZipFile(file)
        except BROKEN as error:
            raise source.error(f"this zip archive is broken ({error}); get it anew") from error
        with archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            if OFFICE & {info.filename for info in infos}:
                raise source.error("this is an office document; save it as plain text")
            names = {id(info): _name(info) for info in infos}
            members = Members(source, frozenset(name.lower() for name in names.values()))
            members.check_depth()
            for info in infos:
                yield from _member(archive, info, names[id(info)], members)
            yield from members.done()


def _member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, members: Members
) -> Iterator[RawPage | PageError]:
    shown = members.source.member(name, b"")
    if info.flag_bits & ENCRYPTED:
        members.encrypted += 1
    elif stat.S_ISLNK(info.external_attr >> 16):
        members.seen += 1
        yield shown.error("a link, not a file; pack the file itself")
    elif info.compress_type not in METHODS:
        members.seen += 1
        yield shown.error(f"packed in a way that is not read (method {info.compress_type}); pack it anew")
    else:

        def take(count: int) -> bytes:
            try:
                with archive.open(info) as file:
                    return file.read(count)
            except BROKEN as error:
                members.seen += 1
                raise _Broken(f"broken in the archive ({error}); pack it anew") from error

        try:
            yield from members.read(name, info.compress_size, take)
        except _Broken as error:
            yield shown.error(str(error))


class _Broken(Exception):
    """A member cannot be unpacked."""


def _name(info: zipfile.ZipInfo) -> str:
    """The name as it was meant: old programs of Windows write Chinese names in GBK and do not say so."""
    name = info.filename
    if not info.flag_bits & UNICODE:
        try:
            data = name.encode("cp437")
        except UnicodeEncodeError:
            return name.replace("\\", "/")
        for encoding in ("utf-8", "gb18030"):
            try:
                name = data.decode(encoding)
                break
            except UnicodeDecodeError:
                continue
    return name.replace("\\", "/")


def _check_directory(source: Source) -> None:
    """Refuses an archive whose list of members alone fills the memory; Python reads that list whole."""
    with source.open() as file:
        start = max(0, source.size - END_SIZE - COMMENT - LOCATOR)
        file.seek(start)
        tail = file.read()
        at = tail.rfind(END)
        size = int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0
        if size == 0xFFFFFFFF and at >= LOCATOR:
            file.seek(int.from_bytes(tail[at - LOCATOR + 8 : at - LOCATOR + 16], "little"))
            record = file.read(56)
            size = int.from_bytes(record[40:48], "little") if record.startswith(END64) else 0
    if size > DIRECTORY:
        raise source.error("it has too many members; unpack it, and give the folder")

"""What is the same in every run and takes long to work out, kept in the user's cache folder.

That is what is read off files of rules and words, and compiled expressions: ``re`` needs as long to compile them as a
page needs for all the rest. What it makes of one is a list of numbers, which its engine takes and checks as if they had
been made anew. Each value is found by the text that it was made of, so it is never a stale one; where there is no file
that can be read, or none can be written, all is worked out.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import atexit
import io
import marshal
import os
import re
import struct
import sys
import weakref
import zlib
from array import array
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from itertools import accumulate
from pathlib import Path
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]
from tempfile import NamedTemporaryFile
from typing import Any

from platformdirs import user_cache_path

from kg import openings
from kg.openings import opening

KIND = f"code {zlib.crc32(b''.join(Path(file).read_bytes() for file in (__file__, openings.__file__)))}"
"""What is kept of an expression holds as long as the files are the same that make it."""
MOST = 1 << 25
"""With more bytes than this, a quarter more than all rules need, the file holds what was made of rules that are no
more: of it remains what the process has used."""
DIGEST = 16
"""Bytes that stand for the kind of a value and the text that it was made of."""
SIZES = struct.Struct(">II")
"""Checksum and length of the index, in front of it."""
Code = tuple[int, bytes, int, dict[str, int]]
"""Flags, the numbers, how many groups there are, and the numbers of those with names."""
Entry = tuple[int, int, int]
"""Where a value stands behind the index, its length and its checksum."""


class Shelf:
    """The kept values of a file. ``MARK`` and an index open it; a value is read when it is asked for, and not held.

    A file that another process puts in its place meanwhile leaves the open one as it is.
    """

    MARK = f"{sys.version} {_sre.MAGIC} {sys.byteorder}".encode()

    def __init__(self, path: Path, *, most: int = MOST) -> None:
        self.path = path
        self.most = most
        self.file: io.FileIO | None = None
        self.begin = 0
        self.index: dict[bytes, Entry] = {}
        with suppress(OSError, struct.error):  # there is none, or a part of one
            self.file = io.FileIO(path)
            weakref.finalize(self, self.file.close)
            self.index = self.open()
        self.new: dict[bytes, bytes] = {}
        self.used: set[bytes] = set()

    def open(self) -> dict[bytes, Entry]:
        """The index; an empty one where another Python or a broken disk wrote the file."""
        head = self.read(0, len(self.MARK) + SIZES.size)
        checksum, length = SIZES.unpack(head[len(self.MARK) :])
        self.begin = len(head) + length
        index = self.read(len(head), length)
        if not head.startswith(self.MARK) or zlib.crc32(index) != checksum:
            return {}
        found: dict[bytes, Entry] = marshal.loads(index)
        return found

    def read(self, start: int, length: int) -> bytes:
        """Bytes of the file, wherever other processes that share it are reading."""
        if self.file is None:
            return b""
        if sys.platform != "win32":
            return os.pread(self.file.fileno(), length, start)
        self.file.seek(start)
        return self.file.read(length)

    def kept(self, key: bytes) -> bytes | None:
        """A value as it stands in the file; None where it is not there whole."""
        start, length, checksum = self.index.get(key, (0, 0, 0))
        found = self.read(self.begin + start, length) if length else b""
        return found if found and zlib.crc32(found) == checksum else None

    def value(self, kind: str, text: str, make: Callable[[str], Any]) -> Any:
        """The kept value, made when there is none; of the types that ``marshal`` writes."""
        key = blake2b(f"{kind}\0{text}".encode(errors="surrogatepass"), digest_size=DIGEST).digest()
        self.used.add(key)
        found = self.new.get(key) or self.kept(key)
        if found is None:
            found = self.new[key] = marshal.dumps(make(text))
        return marshal.loads(found)

    def save(self) -> None:
        """Adds what is new to the file, with what other processes have added to it in the meantime."""
        if not self.new:
            return
        there = Shelf(self.path)
        size = sum(length for _, length, _ in there.index.values()) + sum(map(len, self.new.values()))
        old = [key for key in there.index if key not in self.new and (size <= self.most or key in self.used)]
        values = {key: value for key in old if (value := there.kept(key))} | self.new
        starts = accumulate(map(len, values.values()), initial=0)
        entries = {key: (at, len(one), zlib.crc32(one)) for (key, one), at in zip(values.items(), starts, strict=False)}
        index = marshal.dumps(entries)
        for shelf in (self, there):
            if shelf.file:
                shelf.file.close()
                shelf.file = None
        with suppress(OSError):  # a folder that cannot be written to keeps nothing
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=self.path.parent, delete=False) as file:
                file.write(self.MARK + SIZES.pack(zlib.crc32(index), len(index)) + index)
                file.writelines(values.values())
            Path(file.name).replace(self.path)


@cache
def shelf() -> Shelf:
    """The one of this user and this version of Python, saved when the process ends."""
    one = Shelf(user_cache_path("kg", appauthor=False) / f"expressions-{sys.implementation.cache_tag}.bin")
    atexit.register(one.save)
    return one


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """``re.compile`` of an expression, kept. Raises re.error."""
    if sys.implementation.name != "cpython":
        return re.compile(pattern)
    flags, code, groups, names = shelf().value(KIND, pattern, _code)
    named: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        named[number] = name
    numbers = array("I", code).tolist()
    found: re.Pattern[str] = _sre.compile(pattern, flags, numbers, groups, names, tuple(named))
    return found


def _code(pattern: str) -> Code:
    """What ``re`` makes of an expression before it gives it to its engine, with the characters that open a match.

    They stand where ``re`` itself puts them: in the block of what helps a search, behind its five numbers.
    """
    parsed = _parser.parse(pattern)
    state = parsed.state
    numbers = _compiler._code(parsed, 0)
    knows = numbers[0] != _constants.INFO or numbers[2] & (_constants.SRE_INFO_PREFIX | _constants.SRE_INFO_CHARSET)
    members = None if knows or state.flags & re.IGNORECASE else opening(list(parsed))
    if members:
        known: list[int] = []
        _compiler._compile_charset(_compiler._optimize_charset(members)[0], state.flags, known)
        numbers[5:5] = known
        numbers[1] += len(known)
        numbers[2] |= _constants.SRE_INFO_CHARSET
    made = array("I", map(int, numbers))
    return int(state.flags), made.tobytes(), state.groups - 1, dict(state.groupdict)

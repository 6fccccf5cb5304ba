"""What is the same in every run and takes long to work out, kept in the user's cache folder.

That is what is read off files of rules and words, and compiled expressions: ``re`` needs as long to compile them as a
page needs for all the rest. What it makes of one is a list of numbers, which its engine takes and checks as if they had
been made anew. Each value is found by the text that it was made of, so it is never a stale one; where there is no file
that can be read, or none can be written, all is worked out.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import atexit
import marshal
import re
import sys
import zlib
from array import array
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from re import _compiler, _constants, _parser  # type: ignore[attr-defined]
from tempfile import NamedTemporaryFile
from typing import Any

from platformdirs import user_cache_path

from kg import openings
from kg.openings import opening

KIND = f"code {zlib.crc32(b''.join(Path(file).read_bytes() for file in (__file__, openings.__file__)))}"
"""What is kept of an expression holds as long as the files are the same that make it."""
MOST = 5 << 22
"""With more bytes than this, a quarter more than all rules need, the file holds what was made of rules that are no
more: of it remains what the process has used. All of it is held in memory while a command reads."""
Values = dict[tuple[str, str], Any]
"""By the kind of a value and the text that it was made of."""
Code = tuple[int, bytes, int, dict[str, int]]
"""Flags, the numbers, how many groups there are, and the numbers of those with names."""


class Shelf:
    """The kept values of a file; ``MARK`` and a checksum open it."""

    MARK = f"{sys.version} {_sre.MAGIC} {sys.byteorder}".encode()

    def __init__(self, path: Path, *, most: int = MOST) -> None:
        self.path = path
        self.most = most
        self.values = self.read()
        self.new: Values = {}
        self.used: set[tuple[str, str]] = set()

    def read(self) -> Values:
        """What the file holds; nothing where there is none, or one that another Python or a broken disk wrote."""
        try:
            found = self.path.read_bytes()
        except OSError:
            return {}
        body = memoryview(found)[len(self.MARK) + 4 :]
        if not found.startswith(self.MARK + zlib.crc32(body).to_bytes(4, "big")):
            return {}
        values: Values = marshal.loads(body)
        return values

    def value(self, kind: str, text: str, make: Callable[[str], Any], *, once: bool = False) -> Any:
        """The kept value, made when there is none; of the types that ``marshal`` writes.

        ``once``: nobody asks for it again, so that what was kept need not be held.
        """
        found = self.values.get((kind, text))
        if found is None:
            found = self.values[kind, text] = self.new[kind, text] = make(text)
        self.used.add((kind, text))
        if once and (kind, text) not in self.new:
            del self.values[kind, text]
        return found

    def save(self) -> None:
        """Adds what is new to the file, with what other processes have added to it in the meantime."""
        if not self.new:
            return
        values = {**self.read(), **self.new}
        body = marshal.dumps(values)
        if len(body) > self.most:
            body = marshal.dumps({key: value for key, value in values.items() if key in self.used})
        with suppress(OSError):  # a folder that cannot be written to keeps nothing
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with NamedTemporaryFile(dir=self.path.parent, delete=False) as file:
                file.write(self.MARK + zlib.crc32(body).to_bytes(4, "big") + body)
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
    flags, code, groups, names = shelf().value(KIND, pattern, _code, once=True)
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

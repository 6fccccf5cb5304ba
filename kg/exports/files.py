"""Writing an export so that a reader sees the old file or the new one, never half of one."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A file to write beside ``path``, put in its place when the block ends without an error. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def write_atomically(path: Path, pieces: Iterable[str], *, encoding: str = "utf-8") -> None:
    """Writes the pieces in place of what ``path`` held. Raises OSError."""
    with replacing(path) as part, part.open("w", encoding=encoding, newline="") as file:
        file.writelines(pieces)

"""Where a server keeps its triples while it runs; what one that was killed left behind goes when the next starts."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from pathlib import Path

from filelock import FileLock, Timeout

PREFIX, LOCK = "kg-serve-", "lock"
NEW = 60
"""Seconds within which a folder without an owner may be that of a server that is just starting."""


class Scratch:
    """A folder of this process; whoever holds its lock is alive."""

    def __init__(self) -> None:
        _sweep()
        self.folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._lock = FileLock(self.folder / LOCK)
        self._lock.acquire()

    def remove(self) -> None:
        """Removes the folder with all that is in it."""
        self._lock.release()
        shutil.rmtree(self.folder, ignore_errors=True)


def _sweep() -> None:
    """Removes the folders of servers of this user that have ended without doing so."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        try:
            if not _is_old(folder):
                continue
            with FileLock(folder / LOCK, blocking=False):
                shutil.rmtree(folder, ignore_errors=True)
        except (Timeout, OSError):
            continue  # its server runs, or another sweeps


def _is_old(folder: Path) -> bool:
    """Whether it is a folder of this user, no link to one, and not of just now."""
    known = folder.lstat()
    own = not hasattr(os, "getuid") or known.st_uid == os.getuid()
    return own and folder.is_dir() and not folder.is_symlink() and time.time() - known.st_mtime > NEW

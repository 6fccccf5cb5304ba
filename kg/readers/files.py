"""The input files of a build."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from kg.readers.registry import suffixes

SURROGATE = re.compile("[\ud800-\udfff]")


def find_files(inputs: Sequence[Path]) -> tuple[list[tuple[str, Path]], list[str]]:
    """Files as (name, path), sorted by name, and one line for each input that gives none.

    A file that is given itself is read whatever its suffix, named by its file name; of a folder all with the suffix of
    a format at any depth, named by their path below it, without hidden ones.
    """
    files: dict[str, Path] = {}
    problems: list[str] = []
    for given in inputs:
        if given.is_dir():
            paths = [path for path in sorted(given.rglob("*")) if _is_page(path, given)]
            found = {printable(path.relative_to(given).as_posix()): path for path in paths}
            if not found:
                problems.append(
                    f"{printable(str(given))}: no page in this folder; give a folder with .txt files, or a file"
                )
        elif given.exists():
            found = {printable(given.name): given}
        else:
            problems.append(f"{printable(str(given))}: no such file or folder; check the path")
            continue
        for name, path in found.items():
            other = files.setdefault(name, path)
            if other.resolve() != path.resolve():
                both = f"{printable(str(path))}: has the same name as {printable(str(other))}"
                problems.append(f"{both}; give the folder above both, or rename one")
    return sorted(files.items()), problems


def printable(name: str) -> str:
    """A file name in Unicode: names from old Chinese systems are read as GB 18030, what is left is written as bytes."""
    if not SURROGATE.search(name):
        return name
    try:
        return os.fsencode(name).decode("gb18030")
    except UnicodeDecodeError:
        return os.fsencode(name).decode("utf-8", "backslashreplace")


def _is_page(path: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return path.name.lower().endswith(suffixes()) and not hidden and path.is_file()

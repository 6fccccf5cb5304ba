"""The input files of a build."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from kg.readers.base import HEAD
from kg.readers.names import is_part_of_saved_page, looks_like_page, named_as_page, printable

GRAPH, WRITTEN = "graph.db", "graph."


def find_files(inputs: Sequence[Path]) -> tuple[list[tuple[str, Path]], list[str]]:
    """Files as (name, path), sorted by name, and one line for each input that gives none.

    A file that is given itself is read whatever its suffix, named by its file name; of a folder all
    pages at any depth, named by their path below it, without hidden ones and the pictures of saved web pages.
    """
    files: dict[str, Path] = {}
    problems: list[str] = []
    for given in inputs:
        if given.is_dir():
            found = {printable(name): path for name, path in _pages(given)}
            if not found:
                problems.append(f"{printable(str(given))}: no page in this folder; give a folder with pages, or a file")
        elif given.exists():
            found = {printable(given.name): given}
        else:
            problems.append(f"{printable(str(given))}: no such file or folder; check the path")
            continue
        for name, path in found.items():
            other = files.setdefault(name, path)
            if other is not path and other.resolve() != path.resolve():
                both = f"{printable(str(path))}: has the same name as {printable(str(other))}"
                problems.append(f"{both}; give the folder above both, or rename one")
    return sorted(files.items()), problems


def _pages(folder: Path) -> Iterator[tuple[str, Path]]:
    """The pages of a folder by their path in it, without what ``kg`` itself wrote there."""
    paths = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    names = frozenset(name.lower() for name in paths)
    graphs = {path.parent for path in paths.values() if path.name == GRAPH}
    for name, path in paths.items():
        written = path.parent in graphs and path.name.startswith(WRITTEN)
        if written or is_part_of_saved_page(name, names):
            continue
        if named_as_page(name) or looks_like_page(name, _head(path)):
            yield name, path


def _head(path: Path) -> bytes:
    """The first bytes; none of a file that may not be read: nobody knows whether it is a page."""
    try:
        with path.open("rb") as file:
            return file.read(HEAD)
    except OSError:
        return b""

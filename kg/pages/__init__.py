"""The only readers of input: files into pages, repaired, with an offset map back to the file."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from pathlib import Path

from kg.model import Page
from kg.pages.assemble import close_spaces, drop_repeated, lay_out
from kg.pages.dates import page_date
from kg.pages.decode import DecodeError, decode
from kg.pages.layout import load_layout
from kg.pages.lines import read_lines
from kg.pages.paragraphs import join_lines
from kg.pages.runin import split_pieces
from kg.pages.simplify import simplify

__all__ = ["PageError", "find_pages", "page_from_text", "printable", "read_page"]

SURROGATE = re.compile("[\ud800-\udfff]")


class PageError(ValueError):
    """A page cannot be read; the text is one line with the file, what is wrong and the remedy."""


def find_pages(inputs: Sequence[Path]) -> tuple[list[tuple[str, Path]], list[str]]:
    """Pages as (name, path), sorted by name, and one line for each input that gives none.

    A file that is given itself is a page whatever its suffix, named by its file name; of a folder all ``*.txt`` at any
    depth, named by their path below it, without hidden ones.
    """
    pages: dict[str, Path] = {}
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
            other = pages.setdefault(name, path)
            if other.resolve() != path.resolve():
                both = f"{printable(str(path))}: has the same name as {printable(str(other))}"
                problems.append(f"{both}; give the folder above both, or rename one")
    return sorted(pages.items()), problems


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
    return path.suffix.lower() == ".txt" and not hidden and path.is_file()


def read_page(path: Path, *, name: str) -> Page:
    """The file as a page. Raises PageError when it cannot be opened or is no text."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise PageError(
            f"{printable(str(path))}: cannot be read ({error.strerror}); check the path and its permissions"
        ) from error
    try:
        raw, encoding = decode(data)
    except DecodeError as error:
        raise PageError(f"{printable(str(path))}: {error}") from error
    return page_from_text(raw, name=name, sha256=hashlib.sha256(data).hexdigest(), encoding=encoding)


def page_from_text(raw: str, *, name: str, sha256: str = "", encoding: str = "utf-8") -> Page:
    """A text that is decoded already as a page; without ``sha256`` that of the text in UTF-8 is taken.

    Raises PageError when there is nothing in it.
    """
    raw = SURROGATE.sub("\ufffd", raw)
    if not raw.strip():
        raise PageError(f"{name}: the page is empty; give a page with text")
    layout = load_layout()
    simple = simplify(raw)
    found = split_pieces(join_lines(read_lines(simple, layout), layout), layout)
    text, raw_at, blocks = lay_out(close_spaces(drop_repeated(found), layout), simple)
    return Page(
        name=name,
        sha256=sha256 or hashlib.sha256(raw.encode()).hexdigest(),
        encoding=encoding,
        raw=raw,
        printed="".join([raw[i] for i in raw_at]),
        text=text,
        raw_at=raw_at,
        blocks=blocks,
        date=page_date(text, blocks, layout),
    )

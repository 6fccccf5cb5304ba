"""Which files of a folder or an archive are pages, and how their names are written."""

from __future__ import annotations

import os
from collections.abc import Collection

from kg.kept import compiled
from kg.readers.registry import format_of, suffixes

SAVED = (".html", ".pdf")
"""Formats that are pages whatever their files are called: crawlers keep the end of an address as a name."""
UNREAD = (".rar", ".7z", ".doc", ".docx", ".rtf", ".wps")
"""Not read, but not passed over either: what people pack and write pages in."""
SURROGATE = compiled("[\ud800-\udfff]")
SIDE = compiled(r"(.+)(?:_files|\.files)")
PAGES = (".html", ".htm", ".shtml", ".xhtml")


def named_as_page(name: str) -> bool:
    """Whether the end of its name says that a file is to be read."""
    return name.lower().endswith((*suffixes(), *UNREAD))


def looks_like_page(name: str, head: bytes) -> bool:
    """Whether a file is a page by what it begins with."""
    return any(suffix in SAVED for suffix in format_of(head, name).SUFFIXES)


def is_part_of_saved_page(name: str, names: Collection[str]) -> bool:
    """Whether the file belongs to a web page that was saved with its pictures, or is hidden.

    ``name``: its path; ``names``: the paths of all files beside it, in lower case.
    """
    parts = name.split("/")
    if any((part.startswith(".") and part.strip(".")) or part == "__MACOSX" for part in parts):
        return True
    for depth, part in enumerate(parts[:-1]):
        if match := SIDE.fullmatch(part):
            page = "/".join([*parts[:depth], match[1]]).lower()
            if any(page + suffix in names for suffix in PAGES):
                return True
    return False


def printable(name: str) -> str:
    """A file name in Unicode: names from old Chinese systems are read as GB 18030, what is left is written as bytes."""
    if not SURROGATE.search(name):
        return name
    try:
        return os.fsencode(name).decode("gb18030")
    except UnicodeDecodeError:
        return os.fsencode(name).decode("utf-8", "backslashreplace")

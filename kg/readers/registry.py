"""Which reader takes which file."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import cast

from kg.readers import formats, text
from kg.readers.base import Format, PageError, PageSkipped, RawPage, Source

PROBLEMS = 20
"""So many are told of one file; of the rest only how many there are."""


@cache
def all_formats() -> tuple[Format, ...]:
    """In alphabetical order, then plain text, which takes what is left."""
    names = sorted(module.name for module in pkgutil.iter_modules(formats.__path__))
    found = [cast("Format", import_module(f"{formats.__name__}.{name}")) for name in names]
    return (*found, text)


@cache
def suffixes() -> tuple[str, ...]:
    """Of the files of a folder that are pages."""
    return tuple(sorted({suffix for one in all_formats() for suffix in one.SUFFIXES}))


def format_of(head: bytes, name: str) -> Format:
    """The format of a file with this name that begins so."""
    return next(one for one in all_formats() if one.is_a(head, name))


def read_source(source: Source) -> Iterator[RawPage | PageError]:
    """The pages of a file or a member, by the reader of its format; a PageError for each part that cannot be read."""
    try:
        yield from format_of(source.head, source.name).read(source)
    except PageError as error:
        yield error


def read_raw(source: Source) -> Iterator[RawPage | PageError]:
    """As ``read_source``, for an input file: of many problems the first ones and how many more there are."""
    problems = skipped = 0
    for one in read_source(source):
        if isinstance(one, PageSkipped):
            skipped += 1
            if skipped > PROBLEMS:
                continue
        elif isinstance(one, PageError):
            problems += 1
            if problems > PROBLEMS:
                continue
        yield one
    if skipped > PROBLEMS:
        yield source.without(f"{skipped - PROBLEMS} more of its parts hold no article")
    if problems > PROBLEMS:
        yield source.error(f"{problems - PROBLEMS} more of its parts cannot be read; mend the file")

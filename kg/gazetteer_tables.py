"""Reads the tables of ``ontology/places``: tab-separated, one header line, sorted."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path


def read_table(path: Path) -> list[str]:
    """The lines below the header."""
    return path.read_text(encoding="utf-8").rstrip("\n").split("\n")[1:]


def read_pairs(path: Path) -> dict[str, tuple[str, ...]]:
    """The first column with the codes listed in the second, ``|`` between them."""
    pairs: dict[str, tuple[str, ...]] = {}
    for line in read_table(path):
        key, _, codes = line.partition("\t")
        pairs[key] = tuple(codes.split("|"))
    return pairs


class Villages:
    """The villages of a province: its table as text, in which names are sought. Empty where there is no table."""

    def __init__(self, path: Path) -> None:
        self._text = gzip.decompress(path.read_bytes()).decode().rstrip("\n") + "\n" if path.exists() else ""
        self._known: dict[str, tuple[str, ...]] = {}

    def named(self, name: str) -> tuple[str, ...]:
        """The lines of those with this full or short name, in the order of the table."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = tuple(self._lines(name))
        return found

    def _lines(self, name: str) -> Iterator[str]:
        start = self._text.find(f"\t{name}")
        while start >= 0 and name:
            line = self._text[self._text.rfind("\n", 0, start) + 1 : self._text.index("\n", start)]
            _, full, cut, _ = line.split("\t")
            if name in (full, full[: -int(cut)] if cut else full):
                yield line
            start = self._text.find(f"\t{name}", start + 1)

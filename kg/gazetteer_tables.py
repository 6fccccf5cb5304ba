"""Reads the tables of ``ontology/places``: tab-separated, one header line, sorted."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from functools import cached_property
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
    """The villages of a province: its table as text, in which lines are sought. Empty where there is no table."""

    def __init__(self, path: Path) -> None:
        table = gzip.decompress(path.read_bytes()).decode() if path.exists() else "\n"
        self._text = table[table.index("\n") :].rstrip("\n") + "\n"

    @cached_property
    def _names(self) -> set[str]:
        """Full and short names: most that are asked for are none, and not sought."""
        cells = self._text[1:].replace("\n", "\t").split("\t")
        names = set(cells[1::4])
        names.update(name[: -int(cut)] for name, cut in zip(cells[1::4], cells[2::4], strict=True) if cut)
        return names

    def named(self, name: str) -> Iterator[str]:
        """The lines of those with this full or short name, in the order of the table."""
        start = self._text.find(f"\t{name}") if name in self._names else -1
        while start >= 0:
            line = self._line(start)
            _, full, cut, _ = line.split("\t")
            if name in (full, full[: -int(cut)] if cut else full):
                yield line
            start = self._text.find(f"\t{name}", start + 1)

    def coded(self, code: str) -> str | None:
        """The line of the one with this code."""
        start = self._text.find(f"\n{code}\t")
        return self._line(start + 1) if start >= 0 else None

    def _line(self, at: int) -> str:
        return self._text[self._text.rfind("\n", 0, at) + 1 : self._text.index("\n", at)]

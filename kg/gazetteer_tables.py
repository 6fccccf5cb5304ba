"""Reads the tables of ``ontology/places``: tab-separated, one header line, sorted."""

from __future__ import annotations

import gzip
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


def read_villages(path: Path) -> dict[str, list[str]]:
    """The lines of a province's villages by full and by short name; empty for a province that has no table."""
    found: dict[str, list[str]] = {}
    if not path.exists():
        return found
    for line in gzip.decompress(path.read_bytes()).decode().rstrip("\n").split("\n")[1:]:
        _, name, cut, _ = line.split("\t")
        found.setdefault(name, []).append(line)
        if cut:
            found.setdefault(name[: -int(cut)], []).append(line)
    return found

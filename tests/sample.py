"""Edges to judge by eye: ``python tests/sample.py [N] [SEED]`` draws N claims from the articles of ../shared/corpus.

Every relation and attribute gets the same share as far as it has claims; the output is TSV, one claim a line with its
pattern and its sentence. Articles that have gold are left out: rules were written from them.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from collections.abc import Iterator

from precision import SETS, corpus

from kg.extraction import Reader
from kg.pages import page_from_text

Row = tuple[str, ...]


def claims() -> Iterator[Row]:
    """All claims that hold: article, head, its type, predicate, tail or value, its type or unit, notes."""
    judged = {
        path.name.removesuffix(".gold.json")
        for name in ("learn", "held")
        for folder in SETS[name]
        for path in folder.iterdir()
    }
    reader = Reader()
    for name, text in sorted(corpus().items()):
        if name in judged:
            continue
        reading = reader.read(page_from_text(text, name=name))
        names = {entity.id: (entity.name, entity.type) for entity in reading.entities}
        for claim in reading.claims:
            if claim.modality == "cancelled":
                continue
            end = names[claim.tail.entity] if claim.tail else (str(claim.value), claim.unit or "")
            quote = reading.page.text[claim.start : claim.end].replace("\t", " ").replace("\n", " ")
            notes = claim.title or "", claim.date or "", claim.modality, claim.pattern
            yield (name, *names[claim.head.entity], claim.predicate, *end, *notes, quote)


def draw(rows: list[Row], size: int, seed: int) -> list[Row]:
    """``size`` rows, spread over the predicates: the rarer ones give all they have."""
    chance = random.Random(seed)
    left: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        left[row[3]].append(row)
    for group in left.values():
        chance.shuffle(group)
    drawn: list[Row] = []
    while len(drawn) < size and any(left.values()):
        for predicate in sorted(left):
            if left[predicate] and len(drawn) < size:
                drawn.append(left[predicate].pop())
    return sorted(drawn, key=lambda row: (row[3], row))


if __name__ == "__main__":
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    for row in draw(list(claims()), wanted, number):
        print("\t".join(row))

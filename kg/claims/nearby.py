"""What is told to be in the park of the firm before.

同在一个园区的甲公司; 在同一园区，乙公司、丙公司; 一墙之隔的丁公司.

The pattern id is ``inPark/nearby``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.frame import Frame, key, plain
from kg.claims.headings import Row
from kg.kept import compiled
from kg.model import Claim

THINGS = ("Company", "Project")
NEXT = compiled("(?:的[^，。；、]{1,10})?(?:、|[和与及])")
"""Between two of a list: 甲公司|的饮片车间、|乙公司."""
FAR = 5
"""So many sentences back may the park have been spoken of."""


def nearby_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``inPark`` for what stands beside the thing told of last, where that is in a park or a park was named since."""
    parks = {key(c.head): c.tail for c in said if c.predicate == "inPark" and c.tail and c.modality == "actual"}
    placed = {key(c.head) for c in said if c.predicate == "inPark"}
    site, age = None, 0
    for sentence, top, _ in rows:
        age += 1
        text, base = sentence.text, sentence.start
        beside = {match.end() + base for match in frame.signs.nearby.finditer(text)}
        end = -1
        for mention in top:
            if mention.type == "IndustrialPark" and mention.role != "background":
                site, age = mention, 0
            if mention.type not in THINGS or mention.role != "name":
                continue
            listed = end >= 0 and NEXT.fullmatch(text, end - base, mention.start - base) is not None
            if mention.start not in beside and not listed:
                end = -1
                site, age = (parks[key(mention)], 0) if key(mention) in parks else (site, age)
                continue
            end = mention.end
            if site is not None and age <= FAR and key(mention) not in placed:
                placed.add(key(mention))
                yield plain(mention, "inPark", site, "inPark/nearby", sentence)

"""Where the projects of a list lie whose items go column by column: 甲项目 丙镇 3亿元 主体施工.

The pattern ids are ``inPark/field`` and ``locatedIn/field``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.claims.frame import Frame, is_broad, key, plain
from kg.claims.headings import NUMBERED, Row
from kg.claims.scenes import SITED, SITES
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence

BUILT = ("Project", "IndustrialPark")
LEAST = 2
"""So many items with a site has such a list."""
ITEM_END = compiled("[；;。①-⑳]")
FIELD_END = compiled(r"\s")
LEAD = compiled("(?:(?:位于|坐落[于在]|落户[于在]?|选址[于在]?|建[于在])|(?:建设|项目)?地[点址][：:为]?)?")
"""All that may open the field of a site."""


def told_by_fields(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> list[Claim]:
    """``said`` with the sites of the items of lists, which are those of nobody else that an item names."""
    found = [(*pair, sentence) for sentence, top, _ in rows for pair in items(sentence, top)]
    if len(found) < LEAST:
        return list(said)
    sites = {site.start for _, site, _ in found}
    kept = [c for c in said if c.predicate not in SITED or c.tail is None or c.tail.start not in sites]
    placed = {key(c.head) for c in kept if c.predicate in SITED and not c.pattern.endswith("/name")}
    for thing, site, sentence in found:
        if key(thing) not in placed and key(thing) != key(site) and not frame.is_linear(thing.name):
            placed.add(key(thing))
            predicate = "inPark" if site.type == "IndustrialPark" else "locatedIn"
            kept.append(plain(thing, predicate, site, f"{predicate}/field", sentence))
    return kept


def items(sentence: Sentence, top: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """What opens an item and is a field of its own, with the one site that is a field of the item."""
    text, base, at = sentence.text, sentence.start, 0
    for end in [*(m.start() for m in ITEM_END.finditer(text)), len(text)]:
        inside = [m for m in top if at + base <= m.start and m.end <= end + base]
        opened = NUMBERED.match(text, at)
        begin = opened.end() if opened else at
        first = inside[0] if inside else None
        if first is not None and first.type in BUILT and first.role != "reference" and first.start - base == begin:
            whole = FIELD_END.match(text, first.end - base)
            fields = [m for m in inside[1:] if m.type in SITES and is_field(m, text, base, end) and not is_broad(m)]
            if whole and len(fields) == 1:
                yield first, fields[0]
        at = end + 1


def is_field(site: Mention, text: str, base: int, end: int) -> bool:
    """Whether a site is all that a field tells."""
    start, stop = site.start - base, site.end - base
    since = max(m.end() for m in FIELD_END.finditer(text, 0, start)) if FIELD_END.search(text, 0, start) else 0
    return LEAD.fullmatch(text, since, start) is not None and (stop == end or FIELD_END.match(text, stop) is not None)

"""Where the projects of a list lie whose items go column by column, what they cost and who builds them:

甲项目 乙公司 丙镇 3亿元 主体施工. The pattern ids are ``inPark/field``, ``locatedIn/field``, ``undertakes/field`` and
``investment/field``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.claims.frame import Frame, is_broad, key, plain
from kg.claims.headings import NUMBERED, Row
from kg.claims.scenes import SITED, SITES
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence

BUILT, BUILDERS = ("Project", "IndustrialPark"), ("Company", "Organization")
BUILDS, COSTS = "undertakes", "investment"
LEAST = 2
"""So many items of which a site, a cost or a builder is told has such a list."""
ITEM_END = compiled("[；;。①-⑳]")
FIELD_END, SUM = compiled(r"\s"), compiled(r"\d")
LEAD = compiled("(?:(?:位于|坐落[于在]|落户[于在]?|选址[于在]?|建[于在])|(?:建设|项目)?地[点址][：:为]?)?")
"""All that may open the field of a site."""


def told_by_fields(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> list[Claim]:
    """``said`` with the sites of the items of lists, which are those of nobody else that an item names."""
    found = [(*pair, sentence) for sentence, top, _ in rows for pair in items(sentence, top)]
    others = [claim for sentence, top, _ in rows for claim in other_fields(sentence, top)]
    if len({claim.tail or claim.head for claim in others} | {thing for thing, _, _ in found}) < LEAST:
        return list(said)
    sites = {site.start for _, site, _ in found}
    kept = [c for c in said if c.predicate not in SITED or c.tail is None or c.tail.start not in sites]
    placed = {key(c.head) for c in kept if c.predicate in SITED and not c.pattern.endswith("/name")}
    known = {(c.predicate, key(c.tail if c.predicate == BUILDS and c.tail else c.head)) for c in said}
    kept += (c for c in others if (c.predicate, key(c.tail or c.head)) not in known)
    for thing, site, sentence in found:
        if key(thing) not in placed and key(thing) != key(site) and not frame.is_linear(thing.name):
            placed.add(key(thing))
            predicate = "inPark" if site.type == "IndustrialPark" else "locatedIn"
            kept.append(plain(thing, predicate, site, f"{predicate}/field", sentence))
    return kept


def other_fields(sentence: Sentence, top: Sequence[Mention]) -> Iterator[Claim]:
    """Who builds what opens an item, and what it costs, where one field of its own says so."""
    text, base = sentence.text, sentence.start
    for thing, fields, end in opened_items(sentence, top):
        if thing.type != "Project":
            continue
        own = [m for m in fields if is_field(m, text, base, end)]
        builders, sums = ([m for m in own if m.type in kinds] for kinds in (BUILDERS, ("Money",)))
        if len(builders) == 1 and builders[0].role == "name":
            yield plain(builders[0], BUILDS, thing, f"{BUILDS}/field", sentence)
        if len(sums) == 1:
            claim = plain(thing, COSTS, None, f"{COSTS}/field", sentence)
            yield replace(claim, value=sums[0].value, unit=sums[0].unit)


def items(sentence: Sentence, top: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """What opens an item and is a field of its own, with the one site that is a field of the item."""
    for thing, fields, end in opened_items(sentence, top):
        sites = [m for m in fields if m.type in SITES and is_field(m, sentence.text, sentence.start, end)]
        sites = [m for m in sites if not is_broad(m)]
        if len(sites) == 1:
            yield thing, sites[0]


def opened_items(sentence: Sentence, top: Sequence[Mention]) -> Iterator[tuple[Mention, list[Mention], int]]:
    """What opens an item and is a field of its own, with all that the item names behind it and where that ends."""
    text, base, at = sentence.text, sentence.start, 0
    for end in [*(m.start() for m in ITEM_END.finditer(text)), len(text)]:
        inside = [m for m in top if at + base <= m.start and m.end <= end + base]
        opened = NUMBERED.match(text, at)
        begin = opened.end() if opened else at
        first = inside[0] if inside else None
        opens = first is not None and first.type in BUILT and first.role != "reference" and first.start - base == begin
        if first is not None and opens and FIELD_END.match(text, first.end - base):
            yield first, inside[1:], end
        at = end + 1


def is_field(site: Mention, text: str, base: int, end: int) -> bool:
    """Whether a site, a firm or a sum is all that a field tells."""
    start, stop = site.start - base, site.end - base
    since = max(m.end() for m in FIELD_END.finditer(text, 0, start)) if FIELD_END.search(text, 0, start) else 0
    ends = stop == end or FIELD_END.match(text, stop) or (site.type in SITES and SUM.match(text, stop))
    return LEAD.fullmatch(text, since, start) is not None and bool(ends)

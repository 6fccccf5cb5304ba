"""Firms that have moved inside a city, which come from nowhere else: 从甲区|搬迁到|同市的乙开发区."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kg.claims.frame import Frame, key
from kg.claims.placing import at_odds
from kg.model import Claim, Mention

ORIGIN, SITED = "originatesFrom", ("locatedIn", "inPark")
MOVED = (
    "从某地引进",
    "是从某地引进的",
    "从某地来的",
    "是何时从某地来的",
    "话题-这家从某地迁来的企业",
    "话题-把总部迁来",
)
"""The patterns that tell of a move."""
CITY = 4
"""So many digits of a code are those of its city."""


def from_afar(claims: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``claims`` without the part of its own city that a firm is said to come from."""
    sites: defaultdict[tuple[int, tuple[str, str]], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.predicate in SITED and claim.tail is not None:
            sites[claim.start, key(claim.head)] |= set(codes(claim.tail, frame))
    for claim in claims:
        moved = (
            claim.pattern.removeprefix(f"{ORIGIN}/") in MOVED
            and claim.head.type == "Company"
            and claim.tail is not None
        )
        origin = str(claim.tail.value or "") if moved and claim.tail else ""
        inner = len(origin) > CITY and not origin.startswith("00", CITY)
        if not (inner and any(code[:CITY] == origin[:CITY] for code in sites[claim.start, key(claim.head)])):
            yield claim


def codes(site: Mention, frame: Frame) -> list[str]:
    """Where a place or park is, as far as its code or its name says."""
    return (
        [str(site.value)] if site.type == "Place" and site.value else [str(code) for code in frame.codes_in(site.name)]
    )


def apart_from_namesakes(claims: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``claims`` without the park of a shop that only shares its short name with a firm of another county, and of those
    listed with it: 甲开发区某某商场|千岛湖店、乙区某某商场有限公司.
    """
    others = {(c.start, c.pattern, key(c.tail)) for c in claims if c.tail is not None and is_namesake(c, frame)}
    for claim in claims:
        if claim.tail is None or (claim.start, claim.pattern, key(claim.tail)) not in others:
            yield claim


def is_namesake(claim: Claim, frame: Frame) -> bool:
    """Whether the full name of a firm in short form says that it is of a county in which the park is not."""
    head, park = claim.head, claim.tail
    short = claim.predicate == SITED[1] and head.type == "Company" and head.text != head.name and park is not None
    county = any(len(code.rstrip("0")) > CITY for code in map(str, frame.codes_in(head.name))) if short else False
    return county and park is not None and at_odds(head, park, frame)

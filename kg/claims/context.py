"""What no clause says but the name or the frame of the article does: 河津经济技术开发区 is in 河津; in an article about
one park its projects are in that park; who 参加 a visit saw what its leader saw.

The pattern ids are ``locatedIn/name``, ``inPark/article``, ``locatedIn/article``; they are measured like the others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.claims.headings import Row, heading_claims, industry_of
from kg.model import Claim, Mention, Sentence

WORKS = ("produces", "outputValue", "capacity", "jobs", "area", "foundedOn", "status")
"""What is said of a firm that works in the park of an article, and hardly of one that comes to see it."""
LEADS = "leadsChain"
BESIDE = 20
"""A title between a firm and a name has no more characters."""
LISTED = ("project:announced", "project:list")
LEAD = 2
"""So many sentences at the head of an article say what it is about."""


@dataclass(frozen=True)
class Frame:
    """What an article is about."""

    place: Mention | None
    """Its own place, as a reference, in the background where it is a province; the span is filled in later."""
    around: frozenset[str]
    """Codes of what the article's place lies in."""
    is_elsewhere: Callable[[str], bool]
    """Whether the code of a place means neither what lies in the article's place nor what lies around it."""
    is_foreign: Callable[[str], bool]
    """Whether a place in the name of a firm says that it is from elsewhere."""
    is_zone: Callable[[str], bool]
    """Whether a park's name is that of a zone, in which other parks lie."""
    is_linear: Callable[[str], bool]
    """Whether a project runs through many places: 高铁."""
    date: str | None
    """Of the page, as far as it is known: what is to be later has not been reached."""
    products: Callable[[str], Iterable[str]]
    """The products in the name of a project."""
    is_site: Callable[[str], bool]
    """Whether a project's name says no more than who builds there: 一公局集团项目, not 长电科技项目."""
    is_yearly: Callable[[str, str], bool]
    """Whether what stands before a quantity in a project's name makes it an output a year."""
    echoes: frozenset[str]
    """Patterns that count only where another says the same of the head."""
    founder: re.Pattern[str]
    """In a title: its holder founded the firm: 创始人、董事长."""


def key(mention: Mention) -> tuple[str, str]:
    """One thing on the page, as far as names tell."""
    return mention.type, str(mention.value or mention.name)


def context_claims(rows: Sequence[Row], claims: Sequence[Claim], frame: Frame) -> list[Claim]:
    """``claims`` with shared ones spelled out, and what name and frame add for things that no clause has placed."""
    said = [
        claim
        for claim in shared(borne_out(claims, frame.echoes), industry_of(rows))
        if not is_to_come(claim, frame.date)
    ]
    said = list(narrowed(said, rows))
    said += heading_claims(rows)
    said += [
        replace(claim, head=claim.tail, predicate="foundedBy", tail=claim.head, title=None, pattern="foundedBy/title")
        for claim in said
        if claim.predicate == "holdsPost" and claim.tail and claim.title and frame.founder.search(claim.title)
        if claim.tail.role == "name" and 0 <= claim.head.start - claim.tail.end <= BESIDE
    ]
    said += name_claims(rows, frame)
    said += builder_claims(rows, frame)
    said += capacity_claims(rows, frame)
    said += product_claims(rows, frame, {key(m) for c in said for m in (c.head, c.tail) if m is not None})
    park = main_park(rows, frame)
    placed = {key(c.head) for c in said if c.predicate in ("inPark", "locatedIn") and c.modality != "cancelled"}
    given_up = {key(m) for c in said if c.modality == "cancelled" for m in (c.head, c.tail) if m is not None}
    placed |= {thing for thing in given_up if thing[0] == "Project"}
    direct = [c for c in said if not c.pattern.endswith(("/name", "/article"))]
    spoken_of = {key(m) for c in direct for m in (c.head, c.tail) if m is not None}
    abroad = set(things_abroad(rows, frame))
    if park:
        in_park = {key(c.head) for c in said if c.predicate == "inPark"}
        for sentence, mention in firsts(rows, ("Project", "IndustrialPark"), spoken_of):
            other_zone = mention.type == "IndustrialPark" and frame.is_zone(mention.name)
            known = key(mention) in in_park or key(mention) == key(park) or other_zone or frame.is_linear(mention.name)
            if not known and mention not in abroad:
                placed.add(key(mention))
                said.append(plain(mention, "inPark", park, "inPark/article", sentence))
        works = {key(c.head) for c in direct if c.predicate in WORKS}
        for sentence, mention in firsts(rows, ("Company",), spoken_of):
            known = key(mention) in placed or frame.is_foreign(mention.name)
            if key(mention) in works and not known and mention not in abroad:
                said.append(plain(mention, "inPark", park, "inPark/article", sentence))
    if frame.place and key(frame.place) in {key(m) for _, top, nested in rows for m in (*top, *nested)}:
        for sentence, mention in firsts(rows, ("Project", "IndustrialPark"), spoken_of):
            known = key(mention) in placed or mention.rule == "park:known" or frame.is_linear(mention.name)
            known = known or key(mention) not in spoken_of
            if not known and mention not in abroad:
                place = named_before(rows, sentence, mention, frame) or frame.place
                if place.role != "background":
                    place = replace(place, start=mention.start, end=mention.end, text=mention.text)
                    said.append(plain(mention, "locatedIn", place, "locatedIn/article", sentence))
    return said


def named_before(rows: Sequence[Row], sentence: Sentence, mention: Mention, frame: Frame) -> Mention | None:
    """The one place that the sentence names in front of a thing: 在农安县，…项目."""
    top = next(top for own, top, _ in rows if own is sentence)
    places = [m for m in top if m.type == "Place" and m.role == "name" and m.value not in frame.around]
    inside = {key(m): m for m in places}
    return places[0] if len(inside) == 1 and places[0].end <= mention.start else None


def narrowed(claims: Sequence[Claim], rows: Sequence[Row]) -> Iterator[Claim]:
    """位于本市〔甲县乙工业区〕 says the county too: it is the place of what is in the park, and not 本市 before it."""
    nested = {sentence.start: inner for sentence, _, inner in rows}
    by_park: dict[tuple[int, int], Mention] = {}
    for claim in claims:
        park = claim.tail
        if claim.predicate != "inPark" or park is None or park.role != "name":
            continue
        inner = [m for m in nested[claim.start] if park.start <= m.start and m.end <= park.end and m.type == "Place"]
        if place := opening(park, [m for m in inner if m.text.endswith(m.name)]):
            by_park[claim.head.start, park.start] = place[0]
            yield replace(claim, predicate="locatedIn", tail=place[0], pattern="locatedIn/park")
    for claim in claims:
        wider = claim.predicate == "locatedIn" and claim.tail and (claim.head.start, claim.tail.end) in by_park
        if not wider:
            yield claim


def things_abroad(rows: Sequence[Row], frame: Frame) -> Iterator[Mention]:
    """Mentions of a sentence that names a place elsewhere; inside an item of a list it is told of that item alone."""
    for _, top, nested in rows:
        places = [m for m in (*top, *nested) if m.type == "Place" and m.value and is_abroad(m, frame)]
        if not places:
            continue
        projects = [m for m in top if m.type == "Project"]
        own = {p: [m for m in places if p.start <= m.start and m.end <= p.end] for p in projects}
        free = len(places) > sum(map(len, own.values()))
        yield from (m for m in top if free or own.get(m) or m.rule not in LISTED)


def is_abroad(place: Mention, frame: Frame) -> bool:
    """Whether a place is none of the article's: elsewhere in the country, or another country where something is."""
    country = place.role == "name" and str(place.value).startswith("country/")
    return country or frame.is_elsewhere(str(place.value))


def is_to_come(claim: Claim, date: str | None) -> bool:
    """Whether a stage is dated behind the page: 明年6月投产 is no operation yet."""
    return (
        claim.predicate == "status"
        and bool(date and claim.date)
        and str(claim.date) > str(date)[: len(str(claim.date))]
    )


def plain(head: Mention, predicate: str, tail: Mention | None, pattern: str, sentence: Sentence) -> Claim:
    """A claim with nothing but its two ends."""
    return Claim(head, predicate, tail, None, None, None, None, "actual", pattern, sentence.start, sentence.end)


def borne_out(claims: Sequence[Claim], echoes: frozenset[str]) -> list[Claim]:
    """``claims`` without the echoes of what the article nowhere says of that head."""
    said = {(c.predicate, c.head.name) for c in claims if c.tail is not None and c.pattern not in echoes}
    return [c for c in claims if c.pattern not in echoes or (c.predicate, c.head.name) in said]


def shared(claims: Sequence[Claim], industry: Mention | None) -> Iterator[Claim]:
    """A claim without a tail shares the tails of those that were last spoken of with its predicate: 王五随同.

    ``industry``: what heads the article; firms that lead it do not say so each time.
    """
    whole = [claim for claim in claims if claim.tail is not None]
    for claim in claims:
        if claim.tail is not None or claim.value is not None:
            yield claim
            continue
        told = [c for c in whole if c.predicate == claim.predicate and c.head.name != claim.head.name]
        last = max((c.start for c in told if c.start <= claim.start), default=min((c.start for c in told), default=0))
        leaders = {c.head.name for c in told if c.start == last}
        tails = {key(c.tail): c.tail for c in told if c.head.name in leaders and c.tail is not None}
        if not tails and industry and claim.predicate == LEADS:
            tails = {key(industry): industry}
        yield from (replace(claim, tail=tail) for tail in tails.values())


def firsts(
    rows: Sequence[Row], types: tuple[str, ...], spoken_of: Container[tuple[str, str]] = ()
) -> Iterator[tuple[Sentence, Mention]]:
    """The first mention by name of each thing of the types, with its sentence; ``spoken_of``: kinds that count too."""
    seen: set[tuple[str, str]] = set()
    for sentence, top, _ in rows:
        for mention in top:
            named = mention.role == "name" or (mention.role == "background" and key(mention) in spoken_of)
            if mention.type in types and named and key(mention) not in seen:
                seen.add(key(mention))
                yield sentence, mention


def name_claims(rows: Sequence[Row], frame: Frame) -> Iterator[Claim]:
    """Places and parks inside the names of projects, the place that opens the name of a park."""
    seen: set[tuple[tuple[str, str], tuple[str, str]]] = set()
    for sentence, top, nested in rows:
        for mention in top:
            if mention.type not in ("Project", "IndustrialPark") or mention.role != "name":
                continue
            inner = [m for m in nested if mention.start <= m.start and m.end <= mention.end]
            places = [m for m in inner if m.type == "Place" and m.role == "name" and m.value not in frame.around]
            if mention.type == "IndustrialPark":
                places = opening(mention, places)
            parks = [m for m in inner if m.type == "IndustrialPark" and mention.type == "Project"]
            for tail in (*places, *parks):
                if (key(mention), key(tail)) not in seen:
                    seen.add((key(mention), key(tail)))
                    predicate = "locatedIn" if tail.type == "Place" else "inPark"
                    yield plain(mention, predicate, tail, f"{predicate}/name", sentence)


def builder_claims(rows: Sequence[Row], frame: Frame) -> Iterator[Claim]:
    """The firm that opens the name of a project, behind no more than its places: 长电科技项目."""
    for sentence, mention in firsts(rows, ("Project",)):
        nested = next(inner for s, _, inner in rows if s is sentence)
        inside = [m for m in nested if mention.start <= m.start and m.end <= mention.end and m.role == "name"]
        place = opening(mention, [m for m in inside if m.type in ("Place", "IndustrialPark")])
        at = place[0].end if place else mention.start
        firms = [m for m in inside if m.type == "Company" and m.start == at and m.end < mention.end]
        if firms and not frame.is_site(mention.text):
            yield plain(max(firms, key=lambda m: m.end), "undertakes", mention, "undertakes/name", sentence)


def capacity_claims(rows: Sequence[Row], frame: Frame) -> Iterator[Claim]:
    """The yearly output in the names of projects: 年产10万吨铝后焦技改项目."""
    for sentence, mention in firsts(rows, ("Project",)):
        nested = next(inner for s, _, inner in rows if s is sentence)
        front = behind_names(mention, nested, "Company")
        for value in nested:
            inside = value.type == "Capacity" and mention.start <= value.start and value.end <= mention.end
            if inside and frame.is_yearly(
                mention.text[front - mention.start : value.start - mention.start], value.unit or ""
            ):
                claim = plain(mention, "capacity", None, "capacity/name", sentence)
                yield replace(claim, value=value.value, unit=value.unit)


def behind_names(mention: Mention, nested: Sequence[Mention], *types: str) -> int:
    """Where the name of a project goes on behind the names of the types that it begins with."""
    front = mention.start
    for inner in sorted(nested, key=lambda m: m.start):
        if inner.type in types:
            front = inner.end if inner.start <= front < inner.end < mention.end else front
    return front


def product_claims(rows: Sequence[Row], frame: Frame, spoken_of: Container[tuple[str, str]]) -> Iterator[Claim]:
    """What the name of a project says that it makes: 年产5万吨钢箱梁及隧道智能装备项目."""
    for sentence, mention in firsts(rows, ("Project",), spoken_of):
        nested = next(inner for s, _, inner in rows if s is sentence)
        front = behind_names(mention, nested, "Place", "Company", "IndustrialPark", "Organization")
        text = mention.text[front - mention.start :]
        for name in frame.products(text):
            start = front + text.index(name)
            product = Mention(start, start + len(name), name, "Product", name, role="open", rule="product:name")
            yield plain(mention, "produces", product, "produces/name", sentence)


def opening(mention: Mention, places: Sequence[Mention]) -> list[Mention]:
    """The last of the places that stand one behind the other at the start of a name."""
    at, last = mention.start, None
    for place in sorted(places, key=lambda m: m.start):
        if place.start == at:
            at, last = place.end, place
    return [last] if last else []


def main_park(rows: Sequence[Row], frame: Frame) -> Mention | None:
    """The zone that the head of the article names and that no other zone of the article outweighs."""
    counts: Counter[tuple[str, str]] = Counter()
    head: Mention | None = None
    for index, (_, top, nested) in enumerate(rows):
        posts = [m.inner for m in top if m.inner is not None and m.inner.type == "IndustrialPark"]
        parks = [m for m in (*top, *nested, *posts) if m.type == "IndustrialPark" and frame.is_zone(m.name)]
        counts.update(key(m) for m in parks)
        named = [m for m in parks if m.role == "name"]
        if head is None and index < LEAD and named:
            head = named[0]
    if head is None or counts[key(head)] < 2 or counts[key(head)] < 0.6 * sum(counts.values()):
        return None
    return head

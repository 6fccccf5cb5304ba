"""Deals by who acts for whom: what a county's government signs the county signs, and a park by its committee."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain, pairwise, takewhile

from kg.claims.frame import Frame, key, plain
from kg.claims.headings import Row
from kg.claims.stops import Clauses, close
from kg.claims.typed import Typed
from kg.model import Claim, Mention, Sentence, Value

HOSTS = ("Place", "IndustrialPark")
WIDE = ("省", "自治区")
BACK = 10
"""Those who sign have met so many sentences before."""
COMMITTEES = ("管委会", "管理委员会")
PAIRS = "cooperatesWith/pairs"
TWO_PAIRS = 4
"""So many mentions has the shortest list of pairs that make deals."""


def deal_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``cooperatesWith`` for the places and parks whose government or committee is a party."""
    nested = {sentence.start: inner for sentence, _, inner in rows}
    deals = [c for c in said if c.predicate == "cooperatesWith"]
    known = {frozenset((key(c.head), key(c.tail))) for c in deals if c.tail is not None}
    tops = {sentence.start: top for sentence, top, _ in rows}
    codes = {m.name: m.value for _, top, _ in rows for m in top if m.type == "Place" and m.value}
    alone = [deal for deal in deals if deal.pattern != PAIRS]  # 甲局、乙社分别与甲公司、乙公司签约
    deals += [replace(deal, head=mate) for deal in alone for mate in beside(deal.head, tops.get(deal.start, ()))]
    for deal in deals:
        inner = nested.get(deal.start, ())
        for head in (deal.head, spoken_for(deal.head, inner, codes, frame)):
            for tail in (deal.tail, spoken_for(deal.tail, inner, codes, frame)):
                if head is None or tail is None or key(head) == key(tail):
                    continue
                pair = frozenset((key(head), key(tail)))
                if pair not in known:
                    known.add(pair)
                    yield replace(deal, head=head, tail=tail, pattern="cooperatesWith/government")


def listed_deals(rows: Sequence[Row], clauses: Clauses) -> Iterator[Claim]:
    """``cooperatesWith`` for the firms that the sentence behind one about a park's or place's deals lists."""
    for (before, host, _), (sentence, top, _) in pairwise(rows):
        opened = clauses.signers.match(sentence.text)
        side = side_of(parties(before, host, clauses))
        if not opened or side is None or not clauses.signing.search(before.text):
            continue
        typed = Typed.of(sentence, top, clauses.characters)
        for at in clauses.run(typed, opened.end()):
            partner = typed.mentions[at]
            if partner.type in ("Company", "Organization"):
                yield replace(
                    plain(side, "cooperatesWith", partner, "cooperatesWith/list", sentence), modality="signed"
                )


def further_deals(rows: Sequence[Row], said: Sequence[Claim], clauses: Clauses) -> Iterator[Claim]:
    """``cooperatesWith`` for those with whom a place or park makes its next deals: 甲县与甲公司签约；|与乙公司签约."""
    deals: dict[int, list[Claim]] = {}
    for claim in said:
        if claim.predicate == "cooperatesWith" and claim.tail is not None:
            deals.setdefault(claim.start, []).append(claim)
    for sentence, top, _ in rows:
        told = deals.get(sentence.start, [])
        first = next((c for c in told if c.head.type in HOSTS and c.head.start >= c.start), None)
        if first is None:
            continue
        known = {key(c.tail) for c in told if c.tail is not None}
        typed = Typed.of(sentence, top, clauses.characters)
        for match in clauses.further.finditer(typed.text, 1):
            partners = [typed.mentions[i] for i in range(*match.span("tails")) if i in typed.mentions]
            for partner in partners:
                if partner.start > first.head.end and key(partner) not in known:
                    yield replace(first, tail=partner, pattern="cooperatesWith/further")


def itemized_deals(rows: Sequence[Row], clauses: Clauses) -> Iterator[Claim]:
    """``cooperatesWith`` for the firms that open the items of a list of what a place or park has signed."""
    for index, (sentence, top, _) in enumerate(rows):
        announced = clauses.enumerated.search(sentence.text)
        if not announced:
            continue
        told = [row for row in rows[max(0, index - BACK) : index] if clauses.signing.search(row[0].text)]
        here = [m for m in top if m.end <= sentence.start + announced.start()]
        side = side_of(here) or next(
            filter(None, (side_of(parties(s, host, clauses)) for s, host, _ in reversed(told))), None
        )
        if side is None:
            continue
        parts = [opening(rows[index], announced.end(), clauses)]
        parts += takewhile(bool, (opening(row, 0, clauses) for row in rows[index + 1 :]))
        for firm, listed in chain.from_iterable(parts):
            yield replace(plain(side, "cooperatesWith", firm, "cooperatesWith/item", listed), modality="signed")


def opening(row: Row, since: int, clauses: Clauses) -> list[tuple[Mention, Sentence]]:
    """The firms that open an item of a list behind an offset of a sentence: 1、|〔甲公司〕投资."""
    sentence, top, _ = row
    return [
        (firm, sentence)
        for firm in top
        if firm.type == "Company" and since <= (at := firm.start - sentence.start)
        if clauses.item.search(sentence.text[:at])
    ]


def paired_deals(rows: Sequence[Row], said: Sequence[Claim], clauses: Clauses) -> Iterator[Claim]:
    """``said``, where several pairs make a deal each with these pairs alone: 甲县与甲公司、乙县与乙公司分别签约."""
    mates: set[int] = set()
    for sentence, top, _ in rows:
        if len(top) < TWO_PAIRS:
            continue
        typed = Typed.of(sentence, top, clauses.characters)
        for head, tail in mated(typed, clauses):
            mates |= {head.start, tail.start}
            yield replace(plain(head, "cooperatesWith", tail, PAIRS, sentence), modality="signed")
    for claim in said:
        deal = claim.predicate == "cooperatesWith" and claim.tail is not None
        if not deal or is_free(claim.head, claim.tail, mates):
            yield claim


def mated(typed: Typed, clauses: Clauses) -> Iterator[tuple[Mention, Mention]]:
    """The pairs of a sentence: each of its own, or the first of one list with the first of the other."""

    def sides(start: int, end: int) -> list[Mention | None]:
        parties = [typed.mentions[i] for i in sorted(typed.mentions) if start <= i < end]
        return [m.inner if m.type == "Post" else m for m in parties]

    pairs: list[tuple[Mention | None, Mention | None]] = []
    for series in clauses.pairs.finditer(typed.text):
        for one in clauses.pair.finditer(typed.text, *series.span()):
            head, *tails = sides(*one.span())
            pairs += [(head, tail) for tail in tails]
    for series in clauses.respective.finditer(typed.text):
        heads, tails = sides(*series.span("heads")), sides(*series.span("tails"))
        pairs += zip(heads, tails, strict=True) if len(heads) == len(tails) else ()
    yield from ((head, tail) for head, tail in pairs if head is not None and tail is not None)


def is_free(one: Mention, other: Mention | None, mates: Set[int]) -> bool:
    """Whether two may make a deal: they are not of several pairs, nor is one the other's own body."""
    return other is not None and not {one.start, other.start} <= mates and not own_body(one, other)


def own_body(one: Mention, other: Mention) -> bool:
    """Whether one of two is the other's own body, by its name: 甲县, 甲县政府."""
    pair = sorted((one, other), key=lambda m: len(m.name))
    return pair[0].type in HOSTS and pair[1].type == "Organization" and pair[1].name.startswith(pair[0].name)


def deals_of_both(rows: Sequence[Row], said: Sequence[Claim], clauses: Clauses) -> Iterator[Claim]:
    """``cooperatesWith`` for the place and the firm whose people have just met: 双方签署协议."""
    held: dict[str, list[Mention]] = {}
    for claim in said:
        if claim.predicate == "holdsPost" and claim.tail is not None and claim.tail.type in (*HOSTS, "Company"):
            held.setdefault(claim.head.name, []).append(claim.tail)
    for index, (sentence, _, _) in enumerate(rows):
        signed = clauses.both_sign.search(sentence.text)
        if not signed or clauses.bar.search(sentence.text, 0, close(sentence.text, signed.end())):
            continue
        near = {row[0].start for row in rows[max(0, index - BACK) : index + 1]}
        met = [c for c in said if c.predicate == "metWith" and c.start in near and c.tail is not None]
        posts = [m for c in met for side in (c.head, c.tail) if side is not None for m in held.get(side.name, ())]
        posts += [] if met else guests(rows[max(0, index - 1) : index + 1], said, held)
        hosts = {key(m): m for m in posts if m.type in HOSTS}
        firms = {key(m): m for m in posts if m.type == "Company"}
        if len(hosts) == len(firms) == 1:
            host, firm = next(iter(hosts.values())), next(iter(firms.values()))
            yield replace(plain(host, "cooperatesWith", firm, "cooperatesWith/both", sentence), modality="signed")


def guests(rows: Sequence[Row], said: Sequence[Claim], held: Mapping[str, Sequence[Mention]]) -> list[Mention]:
    """The firms whose people have just come, and the places where they came to: 甲公司董事长|来|乙县|考察。双方签约."""
    near = {row[0].start for row in rows}
    visits = [c for c in said if c.predicate == "inspected" and c.start in near and c.tail and c.tail.type in HOSTS]
    firms = [m for c in visits for m in held.get(c.head.name, ()) if m.type == "Company"]
    return [*firms, *(c.tail for c in visits if c.tail is not None)] if firms else []


def parties(sentence: Sentence, top: Sequence[Mention], clauses: Clauses) -> list[Mention]:
    """The mentions of a sentence without where its ceremony is held, unless no other place or park is named."""
    rest = [m for m in top if not clauses.held_at.search(sentence.text[: m.start - sentence.start])]
    return rest if any(m.type in HOSTS for m in rest) else list(top)


def side_of(mentions: Sequence[Mention]) -> Mention | None:
    """The park that a sentence names first, by its narrowest name, else the place."""
    first = next((i for i, m in enumerate(mentions) if m.type == "IndustrialPark"), None)
    if first is None:
        places = [m for m in mentions if m.type == "Place"]
        return next((m for m in places if not m.name.endswith(WIDE)), next(iter(places), None))  # 河南·|武陟
    while mentions[first + 1 :] and mentions[first + 1].start == mentions[first].end:
        first += 1
    return mentions[first] if mentions[first].type == "IndustrialPark" else None


def beside(party: Mention, top: Sequence[Mention]) -> Iterator[Mention]:
    """The bodies that stand with an unspoken subject in one list: 代表|甲市政府、乙管委会，与丙公司签约."""
    at = next((i for i, m in enumerate(top) if m.start == party.start), 0)
    while (
        party.type == "Organization" and at and top[at - 1].type == party.type and top[at - 1].end + 1 == top[at].start
    ):
        at -= 1
        yield top[at]


def spoken_for(
    body: Mention | None, nested: Sequence[Mention], codes: Mapping[str, Value], frame: Frame
) -> Mention | None:
    """The place or park for which a body acts, as its name has it; ``codes``: those of the places that are named."""
    if body is None or body.type != "Organization":
        return None
    if place := frame.seat(body.name):
        code = place.value or codes.get(place.name)
        return replace(place, start=body.start, end=body.end, text=body.text, value=code)
    parks = [m for m in nested if m.type == "IndustrialPark" and m.start == body.start and m.end < body.end]
    return max(parks, key=lambda m: m.end, default=None) if body.name.endswith(COMMITTEES) else None

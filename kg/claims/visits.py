"""What the frame of a visit says: who went together saw the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kg.claims.frame import key
from kg.model import Claim, Mention

PARTY = "inspected/party"
MET, MEETING = "metWith", "metWith/party"


def party_claims(said: Sequence[Claim]) -> Iterator[Claim]:
    """The visits and talks of an article's party, for each of it whom the sentence does not name.

    ``said`` are the claims of one article. Two who each go on alone have parted: 张三到甲县、李四到乙县督导.
    """
    visits = [c for c in said if c.predicate == "inspected" and c.modality == "actual" and c.tail is not None]
    stops: dict[tuple[int, tuple[str, str]], dict[str, Mention]] = {}
    present: dict[int, set[str]] = {}
    for visit in visits:
        if visit.tail is not None:
            stops.setdefault((visit.start, key(visit.tail)), {})[visit.head.name] = visit.head
            present.setdefault(visit.start, set()).add(visit.head.name)
    seen = {(name, tail) for (_, tail), heads in stops.items() for name in heads}
    ways = dict(split_up(stops))
    for visit in visits:
        for mate in mates(visit.head.name, stops.values(), present.values()):
            apart = mate.name in ways.get((visit.start, visit.head.name), ())
            if visit.tail is not None and not apart and (mate.name, key(visit.tail)) not in seen:
                seen.add((mate.name, key(visit.tail)))
                yield replace(visit, head=mate, pattern=PARTY)
    yield from talked_with(said, stops, present)


def split_up(
    stops: Mapping[tuple[int, tuple[str, str]], Mapping[str, Mention]],
) -> Iterator[tuple[tuple[int, str], set[str]]]:
    """A sentence and a visitor, with those who go elsewhere there: 张三到甲县，李四则去了乙县."""
    there: dict[int, list[set[str]]] = {}
    for (sentence, _), heads in stops.items():
        there.setdefault(sentence, []).append(set(heads))
    for sentence, groups in there.items():
        for name in set().union(*groups):
            with_, without = (set().union(*(g for g in groups if (name in g) is own)) for own in (True, False))
            yield (sentence, name), without - with_


def talked_with(
    said: Sequence[Claim],
    stops: Mapping[tuple[int, tuple[str, str]], Mapping[str, Mention]],
    present: Mapping[int, set[str]],
) -> Iterator[Claim]:
    """The talks of those who stand beside a visitor that a sentence speaks of without the name: 王五会见了|客人."""
    talks = [c for c in said if c.predicate == MET and c.tail is not None]
    named = {(c.start, side.name) for c in talks for side in (c.head, c.tail) if side}
    alone = {(c.start, c.head.name) for c in talks if not is_unnamed(c)}
    known = set(named)
    for talk in talks:
        if is_unnamed(talk) and (talk.start, talk.head.name) not in alone:
            for mate in mates(talk.head.name, stops.values(), present.values()):
                if (talk.start, mate.name) not in known:
                    known.add((talk.start, mate.name))
                    yield replace(talk, head=mate, pattern=MEETING)
        elif talk.tail is not None and talk.tail.end <= talk.start:
            for mate in mates(talk.tail.name, stops.values(), present.values()):
                if (talk.start, mate.name) not in named:
                    yield replace(talk, tail=mate, pattern=MEETING)


def is_unnamed(claim: Claim) -> bool:
    """Whether a sentence says something of somebody without the name: 考察组|与乙公司总经理李四座谈."""
    return claim.head.role == "reference" or claim.head.end <= claim.start


def mates(name: str, stops: Iterable[Mapping[str, Mention]], present: Collection[set[str]]) -> Iterator[Mention]:
    """Those who stand beside somebody at one of the stops, unless each of the two goes on without the other."""
    beside = {mate: heads[mate] for heads in stops if name in heads for mate in heads if mate != name}
    for mate, mention in sorted(beside.items()):
        if not parted(name, mate, present):
            yield mention


def parted(name: str, mate: str, present: Collection[set[str]]) -> bool:
    """Whether each of two goes on without the other; ``present``: who visits, sentence by sentence."""
    alone = any(name in heads and mate not in heads for heads in present)
    return alone and any(mate in heads and name not in heads for heads in present)

"""What is said of some in one clause is said of others in another: 张三考察了甲公司。|李四|随同.

Who 随同 has seen what those have who were last spoken of, unless it is the guests who were shown it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from kg.claims.frame import Frame, key, lies_in
from kg.claims.headings import Row
from kg.claims.stops import Clauses
from kg.model import Claim, Mention

LEADS, VISITED, POST, PARK = "leadsChain", "inspected", "holdsPost", "IndustrialPark"
FIRM, PLACE = "Company", "Place"


def shared(
    claims: Sequence[Claim], industries: Sequence[Mention], rows: Sequence[Row], frame: Frame, clauses: Clauses
) -> Iterator[Claim]:
    """A claim without a tail shares the tails of those that were last spoken of with its predicate: 王五随同.

    Who is of a park that was visited goes no further than that; who receives guests from elsewhere visits nothing,
    unless it is said to be the visit that they take part in (参加考察, 参加相关活动).
    ``industries``: what heads the article or its parts; firms that lead it do not say so each time.
    """
    outings = {sentence.start for sentence, _, _ in rows if clauses.outing.search(sentence.text)}
    whole = [claim for claim in claims if claim.tail is not None]
    posts: defaultdict[str, list[Mention]] = defaultdict(list)
    for claim in whole:
        if claim.predicate == POST and claim.tail:
            posts[claim.head.name].append(claim.tail)
    homes = {name: key(held[-1]) for name, all_ in posts.items() if (held := [m for m in all_ if m.type == PARK])}
    leading = [c for c in whole if c.predicate == LEADS]
    for claim in claims:
        if claim.tail is not None or claim.value is not None:
            yield claim
            continue
        if claim.predicate == LEADS and any((c.start, c.head.name) == (claim.start, claim.head.name) for c in leading):
            continue  # 由甲任链长的乙产业链，链主企业为丙公司；丁任戊产业链链长
        told = [c for c in whole if c.predicate == claim.predicate and c.head.name != claim.head.name]
        last = max((c.start for c in told if c.start <= claim.start), default=min((c.start for c in told), default=0))
        leaders = {c.head.name for c in told if c.start == last}
        tails = {key(c.tail): c.tail for c in told if c.head.name in leaders and c.tail is not None}
        if claim.predicate == VISITED and homes.get(claim.head.name) in tails:
            tails = {key(c.tail): c.tail for c in told if c.start <= claim.start and c.tail is not None}
        attends = claim.predicate == VISITED and claim.start not in outings
        if attends and receives(claim.head.name, leaders, tails.values(), posts, frame):
            continue
        above = [one for one in industries if one.end <= claim.start] or industries[:1]
        if claim.predicate == LEADS and above and (len(industries) > 1 or not tails):
            tails = {key(above[-1]): above[-1]}
        yield from (replace(claim, tail=tail) for tail in tails.values())


def receives(
    name: str, leaders: Collection[str], seen: Collection[Mention], posts: Mapping[str, Sequence[Mention]], frame: Frame
) -> bool:
    """Whether somebody is of what guests have come to see: a firm among it, or a place in which these have no post."""
    own = posts.get(name, ())
    led = [m for leader in leaders for m in posts.get(leader, ())]
    firms = {m.name for m in own if m.type == FIRM} - {m.name for m in led}
    if any(m.type == FIRM and m.name.startswith(tuple(firms)) for m in seen):
        return True
    homes = [m for m in own if m.type == PLACE and m.value]
    theirs = [m for m in led if m.type == PLACE and m.value]
    gone = [m for m in seen if m.type == PLACE and m.value and not any(is_of(m, there, frame) for there in theirs)]
    return bool(theirs) and any(is_of(m, home, frame) for m in gone for home in homes)


def is_of(one: Mention, other: Mention, frame: Frame) -> bool:
    """Whether two places are one or one lies in the other."""
    return one.value == other.value or lies_in(one, other, frame) or lies_in(other, one, frame)

"""Who takes part in a talk that is told of before: 县长张三会见甲公司董事长李四。|县领导王五|参加会见.

Who is of the place that one side leads, or of its bodies, has met the other side; who is of a firm, the host.

The pattern id is ``metWith/attends``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.claims.frame import Frame, plain
from kg.claims.headings import Row
from kg.claims.partakers import persons
from kg.claims.stops import Clauses
from kg.claims.typed import Typed
from kg.kept import compiled
from kg.model import Claim, Mention

MET, POST, ATTENDS, AT_HOME = "metWith", "holdsPost", "metWith/attends", "metWith/host"
"""Who comes along to a firm, where its people take part in a talk, is no party of it."""
BOTH = compiled("会谈|会见|会晤")
"""Who take part in these are its two sides."""
OFFICIAL, FIRM = "Official", "Company"
Posts = Mapping[str, Sequence[Mention]]
"""What each person has a post in, by name."""


@dataclass(frozen=True)
class Talk:
    """The two sides of a talk; none is known of a host's guests before they are named."""

    hosts: tuple[Mention, ...]
    guests: tuple[Mention, ...]

    @property
    def names(self) -> set[str]:
        """Of both sides."""
        return {side.name for side in (*self.hosts, *self.guests)}


def attending_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame, clauses: Clauses) -> Iterator[Claim]:
    """``metWith`` for those who take part, with the other side of the talk last told of."""
    if not any(clauses.joins.search(sentence.text) for sentence, _, _ in rows):
        return
    posts: dict[str, list[Mention]] = {}
    for claim in said:
        if claim.predicate == POST and claim.tail is not None:
            posts.setdefault(claim.head.name, []).append(claim.tail)
    officials = {m.name for _, top, _ in rows for m in top if m.type == OFFICIAL}
    known = {frozenset((c.head.name, c.tail.name)) for c in said if c.predicate == MET and c.tail}
    talk = Talk((), ())
    for sentence, top, _ in rows:
        typed = Typed.of(sentence, top, clauses.characters)
        told = [c for c in said if c.predicate == MET and c.tail and c.start == sentence.start and c.pattern != AT_HOME]
        hosting = clauses.holds_talk.search(typed.text)
        again = {side.name for c in told for side in (c.head, c.tail) if side} <= talk.names  # 张三对客人来访表示欢迎
        if told and not again:
            talk = Talk(tuple(c.head for c in told), tuple(c.tail for c in told if c.tail))
        elif hosting and not told:
            talk = Talk(tuple(persons(typed, *hosting.span("people"))), ())
        elif not told and clauses.convened.search(sentence.text):
            talk = Talk((), ())
        for match in clauses.joins.finditer(typed.text):
            broken = max((m.end() for m in clauses.talked.finditer(typed.text, 0, match.start())), default=0)
            here = persons(typed, broken, match.start())
            unknown = not talk.names and BOTH.search(match[0])  # 县长张三、甲公司董事长李四|出席会谈
            now = Talk(tuple(p for p in here if p.name in officials), ()) if unknown else talk
            ours = (p for p in here if p.name in officials and others(p, now, posts, officials, frame) == now.guests)
            first = min((p.start for p in ours if now.guests), default=sentence.end)
            for person in here:
                if first < person.start and is_third(person, now, posts, officials):
                    continue
                for other in others(person, now, posts, officials, frame):
                    pair = frozenset((person.name, other.name))
                    if pair not in known:
                        known.add(pair)
                        yield plain(other, MET, person, ATTENDS, sentence)


def others(person: Mention, talk: Talk, posts: Posts, officials: Collection[str], frame: Frame) -> Sequence[Mention]:
    """Those of a talk whom somebody has met who takes part in it; none where it is not plain whose side that is."""
    if person.name in talk.names:
        return ()
    held = posts.get(person.name, ())
    if person.name in officials:
        own = [m for m in held if m.type != FIRM]
        hosts, guests = ({m for s in side for m in posts.get(s.name, ())} for side in (talk.hosts, talk.guests))
        with_hosts, with_guests = (any(is_of(m, n, frame) for m in own for n in side) for side in (hosts, guests))
        return talk.guests if with_hosts and not with_guests else talk.hosts if with_guests and not with_hosts else ()
    firm = any(m.type == FIRM for m in held)
    return talk.hosts if firm and all(host.name in officials for host in talk.hosts) else ()


def is_third(person: Mention, talk: Talk, posts: Posts, officials: Collection[str]) -> bool:
    """Whether somebody listed behind officials is of a firm that no guest is of: 副市长甲、|城投董事长乙|参加会见."""
    firms = {m.name for m in posts.get(person.name, ()) if m.type == FIRM}
    guests = {m.name for s in talk.guests for m in (s, *posts.get(s.name, ()))}
    return person.name not in officials and bool(firms) and not firms & guests


def is_of(body: Mention, seat: Mention, frame: Frame) -> bool:
    """Whether a body or place is that of a side, lies in it or is named as its own: 某县, 某县财政局, 县财政局."""
    if body.type == seat.type:
        coded = body.type == "Place" and body.value and seat.value
        return body.name == seat.name or bool(coded and frame.is_within(str(body.value), str(seat.value)))
    own = seat.type == "Place" and body.type == "Organization"
    return own and (body.name.startswith(seat.name) or body.name[:1] == seat.name[-1:])

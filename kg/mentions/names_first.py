"""Names in front of the posts that they have: 某某研究院|王五|院长, 王小五|县长|要求, 王五董事长、|李小四|副总经理."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.mentions.careers import CLAUSE, NAME, TAKES, CareerFinder
from kg.mentions.name_words import WORD
from kg.mentions.people import PLAIN, SHORT, NameFinder
from kg.mentions.post_words import Part
from kg.mentions.scan import HAN, Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, person_words, word_count

UNNAMED = "负责人"  # who holds this post is seldom named: 某公司|白云山|相关负责人
ROLE = "role"
BODIES = ("Organization", "Company", "IndustrialPark")
JOINT = compiled("、|以及|[和与及]")
TO_PLACES = compiled(
    "[向从由对][\u3400-\u9fff]{2,3}(?:[、和与][\u3400-\u9fff]{2,3})+?[两二三四五六七八九](?:地|[省市县区州镇乡村旗])"
)
"""Several places behind a preposition that is a surname too: 负责人|向石楼、灵丘两县|捐款."""
LONGEST, SHORTEST = 3, 2
"""So many characters has a name in a list of names and posts."""


@dataclass(frozen=True)
class NamesFirst:
    """Finds the name that stands in front of a chain of posts."""

    names: NameFinder
    careers: CareerFinder
    distant: re.Pattern[str]
    """Posts of those whose visits are told of as what a place has been told to do, years ago as often as today."""
    second: re.Pattern[str]
    """How posts begin of those who are not the head of a body: 副会长, 秘书长."""

    @classmethod
    def load(cls, lexicon: Lexicon, names: NameFinder, careers: CareerFinder) -> NamesFirst:
        """Reads ``post_words.tsv`` and ``person_context.tsv``."""
        distant = compiled(alternation(lexicon.words("post_words", "distant")))
        return cls(names, careers, distant, lexicon.regex("person_context", "second"))

    def find(
        self, scan: Scan, chain: list[Part], last: tuple[int, Mention] | None, following: Part | None
    ) -> tuple[list[Part], list[tuple[int, int]]] | None:
        """The chain with what holds it, and where the name stands; ``last``: where a post ended that a name led."""
        post, end = chain[0], chain[-1].end
        if post.holder is not None or UNNAMED in scan.text[post.start : post.end]:
            return None
        if last and (joint := JOINT.match(scan.text, last[0])) and self.is_listed(scan.text, joint.end(), post.start):
            manages = post.kind == "executive"
            like = manages if last[1].type == "Company" else not manages and self.second.match(scan.text, post.start)
            return [replace(post, holder=last[1] if like else None), *chain[1:]], [(joint.end(), post.start)]
        kinds = ("Place",) if post.level else () if len(chain) > 1 else BODIES
        holders = {scan.span(m)[1]: m for m in scan.of(*kinds) if not post.level or m.text.endswith(post.level)}
        on = following is not None and self.opens(scan, end, following.start)
        span = self.in_front(scan, post.start, end, leads=post.kind != ROLE, on=on)
        if span and not scan.covers(*span, "Place", "Company", "Organization"):
            return [replace(post, holder=holders.get(span[0]), unread=False), *chain[1:]], [span]
        for at, body in () if post.level else holders.items():
            if at < post.start and self.names.is_name(scan.text[at : post.start]):
                return [replace(post, holder=body, start=post.start)], [(at, post.start)]
        return None

    def leads(self, scan: Scan, span: tuple[int, int], end: int) -> bool:
        """Whether what looks like the holder of a post is who has it: it opens a clause, and nobody is named behind."""
        start = span[0]
        opens = not start or not HAN.match(scan.text, start - 1)
        return opens and self.is_listed(scan.text, *span) and self.names.end(scan.text, end, strong=True) is None

    def opens(self, scan: Scan, start: int, end: int) -> bool:
        """Whether what stands between two posts is a joint and the name of who has the second, its body in front."""
        joint = JOINT.match(scan.text, start, end)
        if joint is None:
            return False
        bodies = (scan.span(body)[1] for body in scan.of(*BODIES) if scan.span(body)[0] == joint.end())
        return any(self.is_listed(scan.text, at, end) for at in (joint.end(), *bodies))

    def is_listed(self, text: str, start: int, end: int) -> bool:
        """Whether nothing but a name stands between the post in front and this one: 王五董事长、|李小四|副总经理."""
        return SHORTEST <= end - start <= LONGEST and self.names.is_name(text[start:end])

    def beside(self, text: str, chain: list[Part]) -> tuple[int, int] | None:
        """The name in front of a post whose holder is printed and that ends its clause: 王五，某市市长，."""
        start, end = chain[0].start, chain[-1].end
        if chain[0].holder is None:
            return None
        match = compiled(rf"{CLAUSE}{NAME}[，,（( ]$").search(text, max(0, start - 8), start)
        if match is None or not compiled(r"[，,。；;）)]|$").match(text, end):
            return None
        span = match.span("name")
        good = self.names.end(text, span[0], strong=True) == span[1] and self.careers.rare(match["name"])
        return span if good else None

    def in_front(self, scan: Scan, start: int, end: int, *, leads: bool, on: bool) -> tuple[int, int] | None:
        """The span of a name that opens the clause of a post, or stands behind a place or body, and says something.

        ``leads``: the post is none of a mere role, so that a name of two characters is one, and any given name;
        ``on``: a list goes on with one more name and post.
        """
        text = scan.text
        if not (on or self.names.after.match(text, end)) or self.distant.match(text, start):
            return None
        behind = {scan.span(mention)[1] for mention in scan.of("Place", "Organization", "Company")}
        for at in (start - 3, start - 2) if leads else (start - 3,):
            name = text[max(0, at) : start]
            opens = at >= 0 and (compiled(CLAUSE).match(text, at) or at in behind)
            known = name in person_words() or self.names.is_name(name)
            if not opens or not known or self.careers.timed.match(name):
                continue
            given, across = word_count(name[1:]), word_count(name[:2])  # not 周边|村, 何|金融
            plain = len(name) > SHORT and (given < WORD or leads) and (across <= PLAIN or name[:2] in person_words())
            if plain or (len(name) == SHORT and (across <= PLAIN or name in person_words())):
                return at, start
        return None

    def takes(self, scan: Scan, at: int) -> bool:
        """Whether what looks like a surname is the verb in front of where a post is held: 区长|任|某县县委书记.

        Or a preposition in front of places: 某公司负责人|向|甲县、乙县捐款.
        """
        places = (
            (scan.span(place)[0] for place in scan.of("Place")) if scan.text[at : at + 1] in self.names.joins else ()
        )
        if at + len(TAKES) in places or TO_PLACES.match(scan.text, at):
            return True
        held = scan.of("Place", "Organization", "Company", "IndustrialPark") if scan.text.startswith(TAKES, at) else ()
        spans = (scan.span(mention) for mention in held)
        return any(a == at + len(TAKES) and self.careers.post.match(scan.text, b) for a, b in spans)  # not 任京东说

"""Bodies inside bodies: the department of a ministry, the centre of a bureau, the office of a park or a county."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.mentions.edges import Edges
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation

LONGEST = 12
SHORTEST = 3
JOINTS = ("和", "与")
OFFICIAL_PLACE = re.compile(r"(?:[省市县区州盟旗]|街道|新区|自治区)$")


@dataclass(frozen=True)
class InnerFinder:
    """Lengthens a body by the part of it that is printed right behind: 水利部|长江委员会|水文局.

    Behind a place or a park only the endings that no building shares make a body: 昌江县|旅游投资|局.
    """

    stops: frozenset[str]
    """Words that stand inside no such name."""
    inside: re.Pattern[str]
    beside: re.Pattern[str]
    posts: re.Pattern[str]
    alien: re.Pattern[str]
    """What the middle of such a name never holds: a post, 有关."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> InnerFinder:
        """Builds the finder from ``organisations.tsv``, ``organisation_words.tsv`` and ``posts.tsv``."""
        posts = [word for word, kind in lexicon.mapping("posts").items() if kind not in ("role", "none")]
        inner, office = (alternation(lexicon.words("organisations", *k)) for k in (("inner", "office"), ("office",)))
        middle = rf"(?P<middle>[\u3400-\u9fff]{{0,{LONGEST}}}?)"
        working = frozenset(lexicon.words("organisation_words", "working"))
        return cls(
            (edges.function | edges.verb) - working - frozenset(JOINTS),
            re.compile(rf"{middle}(?P<end>{inner})"),
            re.compile(rf"{middle}(?P<end>{office})"),
            re.compile(alternation(posts)),
            re.compile(alternation([*posts, *lexicon.words("organisation_words", "alien")])),
        )

    def find(self, scan: Scan, bodies: Sequence[Mention]) -> Iterator[Mention]:
        """One longer mention for each body that goes on, under the rule of the body."""
        for body in bodies:
            end = self.end(scan, scan.span(body)[1], self.inside)
            if end is not None:
                yield scan.mention(scan.span(body)[0], end, "Organization", body.rule)
        for base in scan.of("Place", "IndustrialPark"):
            start, at = scan.span(base)
            if base.role == "name" and (base.type != "Place" or OFFICIAL_PLACE.search(base.text)):
                end = self.end(scan, at, self.beside)
                if end is not None:
                    yield scan.mention(start, end, "Organization", "organisation:department")

    def end(self, scan: Scan, at: int, endings: re.Pattern[str]) -> int | None:
        """Where the part that begins at the offset ends; None when no part of a body begins there."""
        match = endings.match(scan.text, at)
        if match is None:
            return None
        if match.end() not in scan.words.ends and not self.posts.match(scan.text, match.end()):
            return None
        middle = match["middle"]
        if not middle and (endings is self.beside or len(match["end"]) < SHORTEST):
            return None
        if self.alien.search(middle) or scan.covers(at, match.end(), "Company", "Person", "Official", "Date", "Money"):
            return None
        words = scan.words.between(at, match.end("middle"))
        if middle and (at not in scan.words.starts or words[0] in JOINTS):
            return None
        return None if self.stops.intersection(words) else match.end()

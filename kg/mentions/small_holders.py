"""Villages and offices that only the post in front of a name tells of: 李家庄|党支部书记, 某县打样办|主任."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.scan import HAN, Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation

BRANCH, HAMLET = ("党支部", "党总支"), 4
MANAGES = compiled("[^，。；、]{2,8}[、兼](?:副?总经理|董事长|经理|总裁)")
"""The post of a party's branch and one of a firm, of which both are: 党支部书记、副总经理."""
OFFICE, WHOLE = "办", "办公"
"""How such an office is called for short, and the word for any."""
DUTY, LONGEST = compiled("[\u3400-\u9fff]{2,6}"), 14
"""What it is for, and how long it is with its place."""
DEPARTMENT = "organisation:department"
"""Rule of bodies that are of the place in front."""


@dataclass(frozen=True)
class SmallHolders:
    """Finds them right in front of the words of a post."""

    hamlet: re.Pattern[str]
    """A village without the word for it, in front of a post of its party branch: 李家庄|党支部书记."""
    edges: Edges

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> SmallHolders:
        """Reads ``organisation_words.tsv``."""
        ends = alternation(lexicon.words("organisation_words", "hamlet"))
        return cls(compiled(rf"[\u3400-\u9fff]{{1,3}}(?:{ends})"), edges)

    def find(self, scan: Scan, start: int, floor: int) -> Mention | None:
        """The village or office."""
        if scan.text.startswith(BRANCH, start) and not MANAGES.match(scan.text, start):
            ends = {scan.span(place)[1] for place in scan.of("Place")}
            fronts = (
                at
                for at in range(max(floor, start - HAMLET), start)
                if at in ends or not HAN.match(scan.text[:at][-1:])
            )
            begin = next((at for at in fronts if self.hamlet.fullmatch(scan.text, at, start)), None)
            return None if begin is None else scan.mention(begin, start, "Place", "post:holder")
        if not scan.text.startswith(OFFICE, start) or scan.text.startswith(WHOLE, start):
            return None
        for place in scan.of("Place"):
            a, b = scan.span(place)
            named = floor <= a and start - a <= LONGEST and place.role == "name" and DUTY.fullmatch(scan.text, b, start)
            if named and self.edges.may_join(scan.text[b:start]):
                return scan.mention(a, start + len(OFFICE), "Organization", DEPARTMENT)
        return None

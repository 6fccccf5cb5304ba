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

BRANCH, HAMLET, ESTATE = ("党支部", "党总支"), 4, "居民区"
OFFICE, WHOLE = "办", "办公"
"""How such an office is called for short, and the word for any."""
DUTY, LONGEST = compiled("[\u3400-\u9fff]{2,6}"), 14
"""What it is for, and how long it is with its place."""
DEPARTMENT, LEVELLED = "organisation:department", "organisation:level"
"""Rules of bodies that are of the place in front, or of the article's at that level."""
OF_LEVEL = compiled("(?:^|(?<=[，,、；;：:。（(]))[省市县区州旗](?:[\u3400-\u9fff]{2,6})$")
"""The level word in front of what such an office is for, at the head of a clause: 县|棚改|办."""
COMMITTEE = compiled("(?:中共|中国共产党)(?P<place>[^，,。；;、]{2,20}?)委员会$")
"""The party's committee of a place under its full name, whose leaders are the place's."""
SENT = compiled("(?:驻|对口(?:帮扶|支援|协作))$")
"""Between the place that sends a team and the one that it works in: 某市|驻|某县帮扶工作组."""

TEAM = compiled("(?:帮扶)?工作队(?=队长)")


@dataclass(frozen=True)
class SmallHolders:
    """Finds them right in front of the words of a post."""

    hamlet: re.Pattern[str]
    """A village without the word for it, in front of a post of its party branch: 李家庄|党支部书记."""
    manages: re.Pattern[str]
    """The post of a party's branch and one of a firm, of which both are: 党支部书记、副总经理."""
    team: re.Pattern[str]
    """Ends what a place has sent to another: 帮扶工作队."""
    edges: Edges

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> SmallHolders:
        """Reads ``organisation_words.tsv``."""
        ends = alternation(lexicon.words("organisation_words", "hamlet"))
        return cls(
            compiled(rf"[\u3400-\u9fff]{{1,3}}(?:{ends})"),
            compiled(rf"[^，。；、]{{2,8}}[、兼](?:{alternation(lexicon.words('organisation_words', 'manager'))})"),
            compiled(rf"[^，,。；;、]{{0,10}}(?:{alternation(lexicon.words('organisation_words', 'team'))})$"),
            edges,
        )

    def find(self, scan: Scan, start: int, floor: int) -> Mention | None:
        """The village or office."""
        if scan.text.startswith(BRANCH, start) and not self.manages.match(scan.text, start):
            ends = {scan.span(place)[1] for place in scan.of("Place")}
            fronts = (
                at
                for at in range(max(floor, start - HAMLET), start)
                if at in ends or not HAN.match(scan.text[:at][-1:])
            )
            begin = next((at for at in fronts if self.hamlet.fullmatch(scan.text, at, start)), None)
            return None if begin is None else scan.mention(begin, start, "Place", "post:holder")
        if scan.text.startswith(ESTATE, start):
            begin = self.edges.start(scan.words, start, floor=floor, longest=HAMLET + 1)
            return scan.mention(begin, start + len(ESTATE), "Place", "post:holder") if start - begin > 1 else None
        if not scan.text.startswith(OFFICE, start) or scan.text.startswith(WHOLE, start):
            return None
        if level := OF_LEVEL.search(scan.text, max(floor, start - LONGEST), start):
            return scan.mention(level.start(), start + len(OFFICE), "Organization", LEVELLED)
        for place in scan.of("Place"):
            a, b = scan.span(place)
            named = floor <= a and start - a <= LONGEST and place.role == "name" and DUTY.fullmatch(scan.text, b, start)
            if named and self.edges.may_join(scan.text[b:start]):
                return scan.mention(a, start + len(OFFICE), "Organization", DEPARTMENT)
        return None

    def seat(self, scan: Scan, start: int, floor: int) -> Mention | None:
        """The place whose party committee stands there under its full name: 中共|某县某镇|委员会书记."""
        named = COMMITTEE.search(scan.text, floor, start)
        ends = (place for place in scan.of("Place") if named and scan.span(place)[1] == named.end("place"))
        return next(ends, None)

    def sent(self, scan: Scan, start: int, floor: int) -> Mention | None:
        """The team that somebody has sent to a place, with both: 某市驻某县帮扶工作队|队长, 某部驻某县工作队|队长."""
        head = TEAM.match(scan.text, start)  # 工作队队长 is a post
        end = head.end() if head else start
        if not self.team.search(scan.text, floor, end):
            return None
        places = {scan.span(place)[0]: place for place in scan.of("Place") if scan.span(place)[0] >= floor}
        senders = [*places.values(), *(body for body in scan.of("Organization") if scan.span(body)[0] >= floor)]
        for at in places:
            sent = SENT.search(scan.text, floor, at)
            begins = [scan.span(body)[0] for body in senders if sent and scan.span(body)[1] == sent.start()]
            if begins and self.team.fullmatch(scan.text, scan.span(places[at])[1], end):
                return scan.mention(scan.placed(min(begins)), end, "Organization", DEPARTMENT)
        return None

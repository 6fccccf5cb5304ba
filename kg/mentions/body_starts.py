"""Where the names of bodies begin that hold a joint or say where they are sent to: 某省|石油和化学工业协会."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.scan import Scan
from kg.ontology import Lexicon
from kg.segment import alternation

SENT_TO, EMBASSIES = "驻", ("使馆", "领事馆")
"""In front of the country that an embassy is in: 中国|驻|德国大使馆."""

NATION = compiled("(?:[中韩法美英德泰]|(?<![\u3400-\u9fff])[\u3400-\u9fff]{2})国$")
"""Whose embassy it is, where the country is found as no place."""
OPENING, CLOSING = "“", "”"
LINKED = compiled("中国[—–－-]{1,2}$")
"""What a dash joins to the name of a body of both: 中国—|东盟技术转移中心."""
LEADS, SHORTEST_NAME = "率", 2


@dataclass(frozen=True)
class BodyStarts:
    """Goes on to the left of where the words of a name seem to begin."""

    edges: Edges
    first: re.Pattern[str]
    """The first of two fields that a guild has, and the joint."""
    guilds: tuple[str, ...]
    wide: re.Pattern[str]
    """The same behind a word for a part of the world that is no place: 亚洲|创业与|投资联盟."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> BodyStarts:
        """Reads ``organisation_words.tsv``."""
        ends = "|".join(lexicon.words("organisation_words", "no_field"))
        guilds = (*lexicon.words("organisation_words", "guild"), *lexicon.words("organisation_words", "league"))
        first = rf"(?!.*(?:{ends})[和与及]$)(?P<field>[\u3400-\u9fff]{{2,6}})[和与及]$"
        wide = alternation(lexicon.words("organisation_words", "nation", "world"))
        return cls(edges, compiled(first), guilds, compiled(rf"(?:{wide}){first}"))

    def start(self, scan: Scan, start: int, ending: tuple[int, int], floor: int) -> int:
        """The start of the name with such an ending, whose words alone would begin at ``start``."""
        return self.behind_leader(scan, self.whole(scan, start, ending[1], floor), ending[0])

    def whole(self, scan: Scan, start: int, end: int, floor: int) -> int:
        """The start of the name that ends at ``end``, whose words alone would begin at ``start``."""
        if start <= floor:
            return start
        if CLOSING in scan.text[start:end] and scan.text.endswith(OPENING, floor, start):  # “某某经济带”|党建联盟
            return start - 1
        if linked := LINKED.search(scan.text, floor, start):
            return linked.start()
        places = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Place") if m.role == "name"}
        if scan.text[start - 1] == SENT_TO and scan.text.endswith(EMBASSIES, start, end):
            nation = NATION.search(scan.text, floor, start - 1)
            return places.get(start - 1, nation.start() if nation else start - 1)
        if scan.text.endswith(self.guilds, start, end):
            abroad = self.wide.search(scan.text, floor, start)
            if abroad and self.is_field(scan, *abroad.span("field")):
                return abroad.start()
            joints = ((at, self.first.fullmatch(scan.text, at, start)) for at in sorted(places) if floor <= at < start)
            fields = (places[at] for at, joint in joints if joint and self.is_field(scan, *joint.span("field")))
            return next(fields, start)
        return start

    @staticmethod
    def behind_leader(scan: Scan, start: int, end: int) -> int:
        """The start without who leads others there: 县委书记郭立明|率|代表团, 甲|率|省总工会."""
        at = scan.text.rfind(LEADS, start + SHORTEST_NAME, end)
        alone = at >= 0 and at in scan.words.starts and at + 1 in scan.words.starts
        return at + 1 if alone else start

    def is_field(self, scan: Scan, start: int, end: int) -> bool:
        """Whether nothing but a field stands there: no body, no verb."""
        whole = start in scan.words.starts and end in scan.words.ends
        words = scan.words.between(start, end)
        free = not scan.covers(start, end, "Company", "Organization", "Person", "Official", "IndustrialPark")
        return whole and free and not any(self.edges.stops(word, digits=False, strict=True) for word in words)

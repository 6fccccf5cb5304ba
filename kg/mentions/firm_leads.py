"""Words in front of a firm's name that are none of its own: 历任|某某银行, 改造|原|某某厂."""

from __future__ import annotations

from dataclasses import dataclass

from kg.mentions.edges import Edges
from kg.mentions.scan import Scan
from kg.mentions.stems import Stems

LEVELS = ("镇", "乡", "街道", "县", "区")
"""How a place ends in front of what was there."""
VERB = 2
"""So many characters has a verb that a longer word may begin with."""


@dataclass(frozen=True)
class FirmLeads:
    """Takes them off."""

    edges: Edges
    stems: Stems
    former: tuple[str, ...]
    """Words in front of a firm that is no more: 原."""
    lead: frozenset[str]
    """Words that stand in front of a name and are none of its own: 历任|某某银行."""

    def without(self, scan: Scan, start: int, end: int) -> int:
        """The left edge behind words that are none of the name's own: 历|任, 系; 改造|原; 签约|国电, no 签约国."""
        before, places = "", {scan.span(place)[1] for place in scan.of("Place")}
        for a, b in scan.words.spans(start, end):
            word = scan.text[a:b]
            if a == start and len(word) > VERB and word[:VERB] in self.edges.verb and b < end:
                start += VERB
                continue
            led = a == start and word in self.lead and not scan.opens(a, b, "Place")  # 任丘|恒晟食品有限公司
            placed = a in places or scan.text.endswith(LEVELS, start, a)  # 某镇|原|胜利木器厂, whoever knows the town
            formed = start < a and word in self.former and (len(before) > 1 or placed)
            formed = formed or (word[:1] in LEVELS and word[1:] in self.former)  # 泉阳|镇原|胜利木器厂
            whole = formed and len(self.stems.trades.sub("", scan.text[b:end])) <= 1  # 商城县|原耕电子商务有限公司
            if b < end - 1 and scan.text[b].isalnum() and (led or (formed and not whole)):
                start = b
            before = word
        return start

"""Names that a town opens: firms called by it and their trade, parks that only share its name with one far away."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.mentions.setting import Setting
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

PROVINCE, CITY = 2, compiled(r"\d{4}00")
"""So many digits of a code are those of its province; the code of a whole prefecture, whose name no other has."""
WORKS = r"(?=(?:年产)?\d[\d.]*[万亿][吨千立台套辆平][^，。；、]{2,24}?(?:项目|工程))"
"""What a firm builds, behind its name: 安阳化工|20万吨醋酸项目."""
HEAVY = "[业化工铁钢]$"
"""How a trade ends of which a town has no such works unless a firm builds them: 煤业, 化工, not 食品."""


@dataclass(frozen=True)
class TownNames:
    """Tells what a place in front of a name says of the thing: nothing, as often as not."""

    traded: Sieved
    zone: re.Pattern[str]

    @classmethod
    def load(cls, lexicon: Lexicon) -> TownNames:
        """Reads ``company_suffixes.tsv`` and ``parks.tsv``."""
        heavy = compiled(HEAVY)
        trades = [word for word in lexicon.words("company_suffixes", "trade", "last") if heavy.search(word)]
        return cls(sieved(rf"(?:{alternation(trades)}){WORKS}"), compiled(alternation(lexicon.words("parks", "zone"))))

    def firms(self, scan: Scan) -> Iterator[Mention]:
        """Firms that a town and a trade name, in front of what they build: 兖州煤业|90万吨甲醇项目."""
        towns = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Place") if m.text != m.name}
        for match in self.traded.finditer(scan.text):
            if match.start() in towns:
                yield scan.mention(towns[match.start()], match.end(), "Company", "company:trade")

    def far(self, rows: Sequence[Scan], setting: Setting) -> list[Mention]:
        """Towns of another province that nothing but names of parks and projects speaks of: 富阳|循环经济园 in Shanxi.

        Whoever tells of such a town tells of its province too, or of a zone that is called by it alone: 昆山|开发区.
        """
        own = str(setting.article or "")[:PROVINCE]
        places = [m for scan in rows for m in scan.of("Place") if m.value and str(m.value)[:PROVINCE].isdecimal()]
        opening = {m.start for scan in rows for m in scan.of("IndustrialPark", "Project") if m.role == "name"}
        zones = {m.start for scan in rows for m in scan.of("IndustrialPark") if self.is_plain(m, scan)}
        found = [
            m
            for m in places
            if own and str(m.value)[:PROVINCE] != own and m.text != m.name and not CITY.fullmatch(str(m.value))
            if m.start in opening - zones
        ]
        starts = {m.start for m in found}
        told = {str(m.value)[:PROVINCE] for m in places if m.start not in starts}
        towns = Counter(str(code)[:PROVINCE] for code in {m.value for m in found})
        return [m for m in found if str(m.value)[:PROVINCE] not in told and towns[str(m.value)[:PROVINCE]] == 1]

    def is_plain(self, park: Mention, scan: Scan) -> bool:
        """Whether a park is called by its place alone: 昆山|经济技术开发区."""
        ends = [m.end - park.start for m in scan.of("Place") if m.start == park.start and m.end < park.end]
        return any(self.zone.fullmatch(park.text, end) for end in ends)

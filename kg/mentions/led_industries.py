"""Industries that a page calls by their stem alone where it tells of those that lead them: 玉米发酵|龙头企业."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.sieve import sieved

LEADER = sieved("的?“?(?:龙头|链主|领军|头部|骨干)”?企业")
ENDING = compiled("(?:产业)?集群$|(?:产业|行业)链?$")
SHORTEST = 2


def stems_of(scans: Iterable[Scan]) -> dict[str, str]:
    """For the stem of each industry that a page names its whole name, the shortest of several."""
    names = {mention.name for scan in scans for mention in scan.of("Industry")}
    stems = ((ENDING.sub("", name), name) for name in sorted(names, key=lambda name: (-len(name), name)))
    return {stem: name for stem, name in stems if stem != name and len(stem) >= SHORTEST}


def led_industries(scan: Scan, stems: dict[str, str]) -> Iterator[Mention]:
    """Those of a sentence, under the names that they have elsewhere on the page."""
    for match in LEADER.finditer(scan.text):
        ends = [stem for stem in stems if scan.text.endswith(stem, 0, match.start())]
        if ends:
            stem = max(ends, key=len)
            start = match.start() - len(stem)
            if not scan.covers(start, match.start(), "Company", "Organization", "IndustrialPark", "Industry"):
                yield scan.mention(start, match.start(), "Industry", "industry:led", name=stems[stem])

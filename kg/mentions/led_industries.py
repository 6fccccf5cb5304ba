"""Industries that a page calls by their stem where it tells of their firms: 玉米发酵|龙头企业, 玉米发酵|方面，."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.sieve import Sieved, sieved

OPENING = compiled("(?:^|[，,。；;：:！？])在?$")
"""In front of an industry of which a part of the sentence tells: ；玉米发酵|方面，."""
SHORTEST = 2
"""So many characters has such a stem at least."""


@dataclass(frozen=True)
class LedIndustries:
    """Knows an industry again by its stem, in front of who leads it."""

    leader: Sieved
    ending: re.Pattern[str]
    """What the stem is without: 产业集群, 产业链."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> LedIndustries:
        """Reads ``industries.tsv``."""
        return cls(
            sieved(lexicon.regex("industries", "leader").pattern),
            compiled(rf"(?:{lexicon.regex('industries', 'ending').pattern})$"),
        )

    def stems(self, scans: Iterable[Scan]) -> dict[str, str]:
        """For the stem of each industry that a page names its whole name, the shortest of several."""
        names = {mention.name for scan in scans for mention in scan.of("Industry")}
        ordered = sorted(names, key=lambda name: (-len(name), name))
        stems = ((self.ending.sub("", name), name) for name in ordered)
        return {stem: name for stem, name in stems if len(stem) >= SHORTEST}

    def find(self, scan: Scan, stems: Mapping[str, str]) -> Iterator[Mention]:
        """Those of a sentence, under the names that they have elsewhere on the page."""
        for match in self.leader.finditer(scan.text):
            ends = [stem for stem in stems if scan.text.endswith(stem, 0, match.start())]
            if ends:
                stem = max(ends, key=len)
                start = match.start() - len(stem)
                if match["part"] and not OPENING.search(scan.text, 0, start):
                    continue
                if not scan.covers(start, match.start(), "Company", "Organization", "IndustrialPark", "Industry"):
                    yield scan.mention(start, match.start(), "Industry", "industry:led", name=stems[stem])

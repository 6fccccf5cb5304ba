"""Industries called by their stem or field where it is told of their firms: 玉米发酵|龙头企业, 玉米发酵|方面，."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.industries import IndustryFinder
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

OPENING = compiled("(?:^|[，,。；;：:！？])在?$")
"""In front of an industry of which a part of the sentence tells: ；玉米发酵|方面，."""
LONGEST = 12
"""So many characters has the stem of one that has no other name, at most."""
OTHERS = ("Company", "Organization", "IndustrialPark", "Industry", "Project")
"""What holds no such field in its name."""
AND_OTHERS = "等"
"""Behind a list of firms, in front of what they are: 甲公司|等|食品加工企业12家."""
SHORTEST = 2
"""So many characters has such a stem at least."""


@dataclass(frozen=True)
class LedIndustries:
    """Knows an industry again by its stem, in front of who leads it."""

    leader: Sieved
    ending: re.Pattern[str]
    """What the stem is without: 产业集群, 产业链."""
    fronted: Sieved
    """What firms are to the field that stands in front, group ``field`` its last word: 粮油流通|领域的龙头企业."""
    called: re.Pattern[str]
    """How industries are called that need no such word: 食品|加工."""
    industries: IndustryFinder

    @classmethod
    def load(cls, lexicon: Lexicon, industries: IndustryFinder) -> LedIndustries:
        """Reads ``industries.tsv``."""
        return cls(
            sieved(lexicon.regex("industries", "leader").pattern),
            compiled(rf"(?:{lexicon.regex('industries', 'ending').pattern})$"),
            sieved(lexicon.regex("industries", "fronted").pattern),
            compiled(f"(?:{alternation(lexicon.words('industries', 'craft'))})$"),
            industries,
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

    def fields(self, scan: Scan) -> Iterator[Mention]:
        """The fields that firms of a sentence lead or gather in: 作为|食品加工|龙头企业，甲公司."""
        if not scan.of("Company"):
            return
        firms = {scan.span(m)[1] for m in scan.of("Company")}
        for match in self.fronted.finditer(scan.text):
            end, close = match.start(), match.end("field") if match["field"] else match.start()
            start = self.industries.left(scan, end)
            if match["many"]:  # 甲公司、乙公司等|食品加工|企业12家
                start = scan.text.rfind(AND_OTHERS, 0, end) + len(AND_OTHERS)
                if start - len(AND_OTHERS) not in firms:
                    continue
            stem = self.industries.stem(scan.text[start:end])
            named = self.industries.is_stem(stem, scan.text[start:end]) and SHORTEST <= len(stem) <= LONGEST
            start = max(at for at in scan.words.starts if at <= end - len(stem))  # 城市|基础设施运营
            named = named and bool(match["field"] or self.called.search(stem))
            if named and not scan.covers(start, close, *OTHERS):
                yield scan.mention(start, close, "Industry", "industry:field")

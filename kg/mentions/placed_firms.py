"""Firms whose names open with a place without its level word: 云南|贝特瑞, 湖南|六建."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.peel import GROUP

BRAND, PLACED, PART = "company:brand", "company:placed", "company:part"
FROM = "自从"
"""Behind these a place is where a firm has come from: 来自|安徽|奇瑞."""
WIDE = ("country/", "region/", "tw/", "71")
"""No firm is called by several provinces or a state in front of its brand, nor by where all know that it is."""


@dataclass(frozen=True)
class PlacedFirms:
    """Joins such a place to what it opens, in a sentence whose places are found."""

    builder: re.Pattern[str]
    """What builders are called by behind their place: 六建, 建工集团."""
    site: re.Pattern[str]
    """Behind a brand, what makes of it the name of a park or house that lies in the place: 青浦|华为|研发基地."""
    own_part: re.Pattern[str]
    """What a firm calls its part behind its name and a place: 超级工厂, 分局."""
    manages: re.Pattern[str]
    """A post that firms alone have: 副总经理."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> PlacedFirms:
        """Reads ``phrases.tsv``."""
        return cls(*(lexicon.regex("phrases", kind) for kind in ("builder", "brand_site", "brand_part", "manages")))

    def whole(self, firm: Mention, scan: Scan) -> Mention:
        """A brand with the place in front, which says which of its firms is meant."""
        if firm.rule != BRAND:
            return firm
        at, brand = scan.span(firm)
        place = next((m for m in self.places(scan) if scan.span(m)[1] == at), None)
        if place is None or scan.text.endswith(tuple(FROM), 0, scan.span(place)[0]):
            return firm
        if self.site.match(scan.text, brand):
            return firm
        return scan.mention(scan.span(place)[0], brand, "Company", PLACED)

    def builders(self, scan: Scan) -> Iterator[Mention]:
        """Houses of builders that their place and a number name, or 建工."""
        for place in self.places(scan):
            start, end = scan.span(place)
            if match := self.builder.match(scan.text, end):
                yield scan.mention(start, match.end(), "Company", PLACED)

    def parts(self, scan: Scan) -> Iterator[Mention]:
        """Parts of well-known firms that a place behind the brand names: 华为上海|副总经理, 华为|华东|分局."""
        brands = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Company") if m.rule == BRAND}
        for place in scan.of("Place") if brands else ():
            start, end = scan.span(place)
            if start in brands and place.role == "name" and place.text != place.name:
                own = self.own_part.match(scan.text, end)
                if own or self.manages.match(scan.text, end):
                    yield scan.mention(brands[start], own.end() if own else end, "Company", PART)

    @staticmethod
    def part(scans: Sequence[Scan]) -> None:
        """Takes the place off again where the brand stands by itself more often: 携程, 携程, then 上海|携程."""
        brands = Counter(stem(m.text) for scan in scans for m in scan.of("Company") if m.rule == BRAND)
        placed = Counter(m.text for scan in scans for m in scan.of("Company") if m.rule == PLACED)
        for scan in scans:
            for firm in [m for m in scan.of("Company") if m.rule == PLACED]:
                brand = max((b for b in brands if firm.text.endswith(b)), key=len, default="")
                if brands[brand] > placed[firm.text]:
                    end = scan.span(firm)[1]
                    scan.drop([firm])
                    scan.add([scan.mention(end - len(brand), end, "Company", BRAND)])

    @staticmethod
    def places(scan: Scan) -> Iterator[Mention]:
        """Places of the sentence without their level words."""
        for place in scan.of("Place"):
            if place.role == "name" and place.text != place.name and not str(place.value).startswith(WIDE):
                yield place


def stem(brand: str) -> str:
    """A brand without the word for a group: 携程|集团."""
    return brand.removesuffix(GROUP)

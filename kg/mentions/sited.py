"""Firms printed right behind the zone or county that they are in: 凯里经济开发区|黔瑞食品有限公司.

凯里经济开发区建设投资有限公司 is the name of one that the zone itself has founded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.peel import GROUP
from kg.segment import alternation, strange

SHORTEST = 6
"""So many characters has the name of a firm with its legal form."""
LEGAL = compiled("(?:股份|控股|有限|责任|总?公司|[（()）]|$)")
"""How a legal form begins."""
BESIDE = compiled("[\u3400-\u9fff]{2,3}同(?=[\u3400-\u9fff]{4})")
"""Somebody, who does something with a firm right behind him."""
TITLED = compiled("(?:书记|[省市县区镇乡局部处院校会所厂行社]长|主任|主席|经理|总裁)$")
"""In front of somebody's name, which is no firm's."""
COINED = 2
"""So many has what it is called."""
DONE, PERSON = "了", (2, 3)
"""No name of a firm holds what says that something is done; so many characters has the name of somebody."""


@dataclass(frozen=True)
class SitedFirms:
    """Cuts the zone off the name of a firm."""

    zone: re.Pattern[str]
    own: re.Pattern[str]
    """How the rest of a name begins that the zone itself has given to its firm."""
    joins: re.Pattern[str]
    """What a county does with a firm right behind it: 某县|联合|甲集团."""
    known: re.Pattern[str]
    """Zones of which firms bear the name."""
    approves: re.Pattern[str]
    """In front of somebody who is to have a post in the firm right behind him."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> SitedFirms:
        """Builds it from ``parks.tsv`` and ``park_words.tsv``."""
        words = lexicon.words
        return cls(
            compiled(rf"[\u3400-\u9fff]{{2,14}}?(?:{alternation(words('park_words', 'holds_firms'))})(?![区园])"),
            compiled(alternation(words("park_words", "zone_firm"))),
            compiled(rf"(?:{alternation(words('phrases', 'county_with'))})(?=[\u3400-\u9fff]{{4}})"),
            compiled(alternation(words("park_words", "known"))),
            lexicon.regex("phrases", "approves"),
        )

    def cut(self, firm: Mention, scan: Scan) -> Mention:
        """The firm without the zone or county in front that is no part of its name."""
        if (province := self.province(firm, scan)) is not None:
            rest = firm.text[province - firm.start :]
            firm = replace(firm, start=province, text=rest, name=rest)
        start = self.county(firm, scan) or self.beside(firm, scan) or self.done(firm, scan)
        if start is not None:
            rest = firm.text[start - firm.start :]
            firm = replace(firm, start=start, text=rest, name=rest)
        match = self.zone.match(firm.text) if firm.rule == "company:full" else None
        if match is None or self.known.search(match[0]) or self.own.match(firm.text, match.end()):
            return firm
        rest = firm.text[match.end() :]
        placed = any(place.start == firm.start and place.end < firm.start + match.end() for place in scan.of("Place"))
        district = any(scan.span(m) == (scan.span(firm)[0], scan.span(firm)[0] + match.end()) for m in scan.of("Place"))
        placed = placed or (strange(rest[:COINED]) and not district)  # 淖毛湖工业园|广汇新能源公司
        if not placed or len(rest) < SHORTEST or firm.name != firm.text:
            return firm
        return replace(firm, start=firm.start + match.end(), text=rest, name=rest)

    def county(self, firm: Mention, scan: Scan) -> int | None:
        """Where the name of a firm begins behind the county with which it works, or that a group's firm is in:

        某县联合|甲集团; 某县|甲集团乙食品有限公司.
        """
        ends = (m.end for m in scan.of("Place") if m.start == firm.start and m.text == m.name and m.role == "name")
        county = next(ends, None)
        if county is not None and (beside := self.joins.match(firm.text, county - firm.start)):
            return firm.start + beside.end()
        if firm.rule != "company:full" or firm.name != firm.text:
            return None
        group = firm.text.find(GROUP, county - firm.start + COINED) + len(GROUP) if county is not None else -1
        own = group > len(GROUP) and not LEGAL.match(firm.text, group)
        return county if own else None

    @staticmethod
    def beside(firm: Mention, scan: Scan) -> int | None:
        """Where a firm's name begins behind somebody who does something with it: 张明同|宏达控股集团."""
        match = BESIDE.match(firm.text) if firm.name == firm.text else None
        if match is None or any(m.end == firm.start + match.end() - 1 for m in scan.of("Place")):
            return None
        at = firm.start - scan.sentence.start + match.end()
        titled = TITLED.search(scan.text, 0, firm.start - scan.sentence.start) is not None
        apart = at - 1 in scan.words.starts and (titled or len(scan.words.following(at)) > 1)
        return firm.start + match.end() if apart else None

    def done(self, firm: Mention, scan: Scan) -> int | None:
        """Where a name begins at a place behind what was done, or behind somebody who is to have a post there:

        翻了一番|湖南某电子有限公司; 核准张三|贵阳银行股份有限公司.
        """
        if firm.rule != "company:full" or firm.name != firm.text:
            return None
        approved = self.approves.search(scan.text, 0, scan.span(firm)[0]) is not None
        for place in scan.of("Place"):
            front = firm.text[: place.start - firm.start] if firm.start < place.start and place.end < firm.end else ""
            if DONE in front or (approved and len(front) in PERSON and place.text != place.name):
                return place.start
        return None

    @staticmethod
    def province(firm: Mention, scan: Scan) -> int | None:
        """Where a firm's full name begins with a province behind the county that it is in: 某县|某省某米业有限公司,
        or with the county's prefecture without its level word: 江宁区|南京某光电有限公司."""
        if firm.rule != "company:full" or firm.name != firm.text:
            return None
        places = [m for m in scan.of("Place") if firm.start <= m.start and m.end <= firm.end and m.role == "name"]
        fronts = {m.end: m for m in places if not is_province(m)}
        wider = (m for m in places if m.start in fronts and (is_province(m) or is_seat(m, fronts[m.start])))
        inner = (m.start for m in wider if firm.end - m.start >= SHORTEST)
        return next(inner, None)


def is_province(place: Mention) -> bool:
    """Whether a place is a province."""
    return str(place.value).endswith("0000")


def is_seat(place: Mention, county: Mention) -> bool:
    """Whether a place without its level word is the prefecture of the county in front of it."""
    of = str(place.value).endswith("00") and str(county.value)[:4] == str(place.value)[:4]
    return of and place.text != place.name and county.text == county.name and county.value != place.value

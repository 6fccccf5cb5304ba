"""Industrial parks: development zones, parks, parks within a park; bare 园区 and 高新区 are references."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import OPENING, Edges
from kg.mentions.park_starts import ParkStarts, built_jointly
from kg.mentions.park_stems import ParkStems
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, land_words, strange, word_count
from kg.sieve import Sieved, sieved

TRADE = "company:trade"
BRANCH_OF = "公司"
"""Behind it a zone in the name of a firm says which branch it is: …有限公司开发区支行."""
BRANCH = "园"
"""Behind a place makes it the branch of the zone in front: 中关村|平谷|园."""
BRANCHED = compiled(rf"{BRANCH}(?![区林艺丁])")
FULL = 3
"""In a list of parks a kind of park in more characters is the name of one: 加工制造|产业园."""
WORD, RARE = 2, 100
"""So many characters, in no usual word, open the names of a park and of its parts: 青云新城, 青云|智能装备产业港."""
LONG_ENDING = 4
"""A longer ending than 产业园区 says enough behind a park: 经开区|零碳产业园."""
PROVINCE = 2
"""So many digits of a code are those of its province."""
REACH = 14
"""So many characters in front of an ending may hold a zone and the name of its part."""
BRACKETED = compiled(r"\(\)|（）")
LEVEL = compiled("[我本该]?[省市县区州旗]")
OF_KIND = compiled("[我本该]?[市县区旗](?=[\u3400-\u9fff]{2})(?!级)")
OWN_LEVEL = compiled("[我本该][省市县区州旗]$")
TAIL = compiled(
    r"\([\u3400-\u9fff]{2,10}\)|(?<=[贸验]区)(?!旗下|下辖|所辖|下属)(?:(?![和与及等的各个内])[\u3400-\u9fff]){2,4}片区|(?<=[城区])片区"
)
"""What closes a name: a specification in brackets, the part of a free trade zone."""


@dataclass(frozen=True)
class ParkFinder:
    """Finds parks in a sentence whose places and companies are already found."""

    starts: ParkStarts
    suffix: Sieved
    zone: re.Pattern[str]
    zone_ahead: re.Pattern[str]
    loose: frozenset[str]
    parts: frozenset[str]
    """Endings of what is a part of the park right in front: 某某工业园区|凤仪片区."""
    wings: frozenset[str]
    """Those without a name: 某某工业园区|东区."""
    estates: frozenset[str]
    """Endings behind the word for a county that make the name of its one estate."""
    brands: frozenset[str]
    """Loose endings before which a word is a name: 东湖|高新区."""
    bare: frozenset[str]
    stems: ParkStems
    body: re.Pattern[str]
    second: re.Pattern[str]
    settled: frozenset[str]
    """Endings of what is a park only where others have settled in it: 某某|工业基地."""
    sited: frozenset[str]
    """Loose endings that always need a place: 沈阳近海|经济区, not 关天|经济区."""
    honour: re.Pattern[str]
    """What stands in front of a title that somebody is given: 被评为|某省示范基地."""
    known: Sieved
    homes: dict[str, tuple[str, ...]]
    """Of known names that others bear too, where the known one is."""
    follow: re.Pattern[str]
    for_trade: re.Pattern[str]
    """Behind the trade that a park is for, in its name: 清溪农机|配套产业园."""
    bare_zone: re.Pattern[str]
    """A zone with the name of its part behind it; group ``own``."""
    renamed: re.Pattern[str]
    """Between two names of one park: 甲工业园区|又名|乙工业园区."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> ParkFinder:
        """Builds the finder from ``parks.tsv`` and ``park_words.tsv``."""
        return cls(
            ParkStarts.load(lexicon, edges),
            sieved(
                rf"(?:(?:{alternation(lexicon.words('parks', 'park'))})?"  # 海口药谷|工业园
                rf"(?!{'|'.join(lexicon.words('park_words', 'divided'))})"
                rf"(?:{alternation(lexicon.words('parks', 'zone', 'park', 'part', 'settled'))})"
                rf"|(?:{alternation(lexicon.words('parks', 'wing'))}))(?:(?<!城)|(?!区))"
            ),
            compiled(rf"(?:{alternation(lexicon.words('parks', 'zone'))})$"),
            compiled(rf"[\u3400-\u9fff]{{0,4}}?(?:{alternation(lexicon.words('parks', 'zone'))})"),
            frozenset((*lexicon.words("park_words", "loose"), *lexicon.words("parks", "part", "settled"))),
            frozenset(lexicon.words("parks", "part")),
            frozenset(lexicon.words("parks", "wing")),
            frozenset(lexicon.words("park_words", "estate")),
            frozenset(lexicon.words("park_words", "brand")),
            frozenset(lexicon.words("park_words", "bare")),
            ParkStems.load(lexicon),
            compiled(alternation(lexicon.words("park_words", "body"))),
            compiled(rf"[和与及、]({alternation(lexicon.mapping('zones'))})"),
            frozenset(lexicon.words("parks", "settled")),
            frozenset(lexicon.words("park_words", "sited")),
            compiled(rf"(?:{'|'.join(lexicon.words('phrases', 'honour'))})$"),
            sieved(
                rf"(?:{alternation(lexicon.words('park_words', 'known'))})"
                rf"(?![\u3400-\u9fff]{{0,12}}?(?:{alternation(lexicon.words('park_words', 'institute'))}))"
            ),
            {word: tuple(places) for word, kind, *places in lexicon.tables["park_words"] if kind == "known" and places},
            compiled(alternation(lexicon.words("park_words", "blocked_after"))),
            compiled(alternation(lexicon.words("park_words", "for_trade"))),
            compiled(
                rf"(?:{alternation([*lexicon.mapping('zones'), *lexicon.words('park_words', 'estate')])})"
                r"的?(?P<own>(?![\u3400-\u9fff]{0,3}[的各和与及在为是])[\u3400-\u9fff]{2,4})$"
            ),
            lexicon.regex("phrases", "park_renamed"),
        )

    def follows(self, text: str, at: int) -> bool:
        """Whether the name of a zone goes on at the offset: 大冶|湖高新区."""
        return self.zone_ahead.match(text, at) is not None

    def is_zone(self, name: str) -> bool:
        """Whether a name is that of a zone, which holds other parks and projects: …开发区, …高新区."""
        return self.zone.search(name) is not None

    def known_zone(self, name: str) -> str | None:
        """The zone known by its name in the name of a park: 光谷 in 光谷生物城."""
        match = self.known.search(name)
        return match[0] if match else None

    def is_short(self, name: str) -> bool:
        """Whether a name that needs a place in front tells a park on a page that has named it whole: 辽东湾新区."""
        ending = next((m for m in self.suffix.finditer(name) if m.end() == len(name)), None)
        district = self.starts.edges.is_place(name)  # 茂名|滨海新区
        stem = name[: ending.start()] if ending and ending[0] in self.loose and not district else ""
        return len(stem) >= WORD and not self.stems.is_generic(stem) and not self.stems.vague.search(stem)

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Parks with a name of their own; a park that follows another at once keeps the joined form as its alias."""
        known = {}
        for match in self.known.finditer(scan.text):
            if self.elsewhere(scan, match) or match.start() not in scan.words.starts:  # 目|前海|南
                continue
            known[match.end()] = match.start()
            if (branch := self.branch(scan, match.end())) is not None:
                yield scan.mention(match.start(), branch, "IndustrialPark", "park:suffix")
            else:
                yield scan.mention(match.start(), match.end(), "IndustrialPark", "park:known")
        taken, last, rule, heads = 0, "", "", set[str]()
        districts = {scan.span(m)[1] for m in scan.of("Place")}  # 浦东新区
        for match in self.suffix.finditer(scan.text):
            if self.follow.match(scan.text, match.end()) or match.end() in districts or match.start() < taken:
                continue
            firms = [scan.span(m) for m in scan.of("Company") if m.rule == "company:full"]
            if any(
                BRANCH_OF in scan.text[a : match.start()] and match.end() <= b for a, b in firms if a < match.start()
            ):
                continue
            figures = [scan.span(m) for m in scan.of("Money", "Date", "Area")]  # 39亿元|精细化工产业园
            other = self.renamed.match(scan.text, taken, match.start()) if taken else None
            behind_other = other.end() if other else taken
            floor = max([behind_other, *(end for _, end in (*firms, *figures) if end <= match.start())])
            start = self.starts.start(scan, match, floor, known.get(match.end()))
            stem = scan.text[start : match.start()]
            if self.body.search(stem) or built_jointly(scan, start, match):  # 某市公安局|高新区分局
                continue
            if not stem and match[0] in self.bare:
                yield scan.mention(match.start(), match.end(), "IndustrialPark", "park:bare")
                taken = match.end()
                continue
            behind = taken > 0 and start == taken
            if match[0] in self.parts | self.wings and not behind:
                own = start if last and self.is_part(scan, taken, start, match) else self.of_bare(scan.text, match)
                if own is not None:
                    taken, last, rule = match.end(), scan.text[own : match.end()], "park:suffix"
                    yield scan.mention(own, taken, "IndustrialPark", rule)
                continue
            if behind and match[0] in self.wings:
                yield scan.mention(start, match.end(), "IndustrialPark", rule, name=last + match[0])
                taken, last = match.end(), last + match[0]
                continue
            if (level := self.level(scan.text, stem, match)) is not None:
                taken, last, rule = match.end(), scan.text[level : match.end()], "park:level"
                yield scan.mention(level, taken, "IndustrialPark", rule)
                continue
            site = match[0] in self.settled and not self.stems.is_own(scan, start, match)
            listed = self.stems.is_listed(scan, taken, start, match.end())
            if site and not (self.stems.is_site(scan, start, match) or (listed and len(match[0]) > 1)):
                continue
            opened = behind or self.placed(scan, start, match.end()) or self.branded(scan, start, match)
            site = site or stem[:WORD] in heads or strange(stem) or (len(stem) > WORD and stem in land_words())
            site = site or self.stems.is_settled(scan, start, match.end())
            own = opened or listed or (site and match[0] not in self.sited)
            if match[0] in self.loose and (not own or self.honour.search(scan.text, 0, start)):
                continue
            named = len(stem) >= 2 or len(match[0]) > LONG_ENDING or (stem and stem not in self.stems.generic)
            inner = behind and named and not self.stems.vague.search(stem)
            long = len(stem) >= FULL or (len(stem) >= WORD and len(match[0]) > LONG_ENDING)
            inner = inner or (listed and long and not self.stems.vague.search(stem))
            if self.stems.proper(scan, stem, start, match[0]) or inner:
                end = self.tail(scan.text, match.end())
                bracketed = BRACKETED.fullmatch(scan.text[taken:start] + scan.text[end : end + 1])
                if taken and (bracketed or (other and other.end() == start)):
                    yield scan.mention(start, end, "IndustrialPark", "park:bracket", name=last)
                    continue
                both = behind and rule != "park:level"  # 延吉高新区|生命健康产业园 is also known by both names
                before = last if both else ""
                heads |= {stem[:WORD]} if word_count(stem[:WORD]) < RARE else set()
                last, rule = scan.text[start:end], "park:suffix"
                yield scan.mention(start, end, "IndustrialPark", rule, name=before + last)
                if (branch := self.branch(scan, end)) is not None:  # 湘西高新区|泸溪园
                    yield scan.mention(end, branch, "IndustrialPark", rule, name=last + scan.text[end:branch])
                taken = end if branch is None else branch
                yield from self.beside(scan, start, match)

    def no_firms(self, scan: Scan) -> list[Mention]:
        """What looks like a firm by its trade but opens the name of a park for that trade: 清溪农机|配套产业园."""
        parks = [scan.span(m) for m in scan.of("IndustrialPark")]
        firms = ((m, *scan.span(m)) for m in scan.of("Company") if m.rule == TRADE)
        inside = ((m, end) for m, start, end in firms if any(a <= start and end < b for a, b in parks))
        return [m for m, end in inside if self.for_trade.match(scan.text, end)]

    def no_districts(self, scan: Scan) -> list[Mention]:
        """Districts that are zones of the city of another province right in front: 茂名|滨海新区, not 天津|滨海新区."""
        cities = {scan.span(m)[1]: m for m in scan.of("Place") if m.value and m.text != m.name}
        zones = ((m, cities.get(scan.span(m)[0])) for m in scan.of("Place") if self.zone.search(m.text))
        return [m for m, city in zones if city and str(city.value)[:PROVINCE] != str(m.value)[:PROVINCE]]

    def elsewhere(self, scan: Scan, match: re.Match[str]) -> bool:
        """Whether a region in front of a known name makes it that of another: 沂蒙|光谷, not 武汉|光谷."""
        home = self.homes.get(match[0])
        before = scan.words.ending(match.start(), 0)
        return home is not None and before in land_words() and before not in home

    def of_bare(self, text: str, ending: re.Match[str]) -> int | None:
        """Where the name of a part begins of a zone that stands without its own: 高新区|姜家岩片区."""
        own = self.bare_zone.search(text, max(0, ending.start() - REACH), ending.start())
        named = own is not None and ending[0] in self.parts and not self.stems.is_generic(own["own"])
        return own.start("own") if named and own and not self.stems.vague.search(own["own"]) else None

    def is_part(self, scan: Scan, taken: int, start: int, ending: re.Match[str]) -> bool:
        """Whether a list has a part of the last park, which ends at an offset: 由柯亚片区和|兰西片区|组成."""
        stem = scan.text[start : ending.start()]
        named = len(stem) >= WORD and ending[0] in self.parts and not self.stems.is_generic(stem)
        listed = named and self.stems.is_listed(scan, taken, start, ending.end())
        return listed and not self.stems.vague.search(stem)

    @staticmethod
    def branch(scan: Scan, at: int) -> int | None:
        """Where the branch of a zone ends that is called by its place: 中关村|平谷园."""
        towns = (b for a, b in map(scan.span, scan.of("Place")) if a == at)
        return next((b + len(BRANCH) for b in towns if BRANCHED.match(scan.text, b)), None)

    def level(self, text: str, stem: str, ending: re.Match[str]) -> int | None:
        """Where a zone or estate begins that is the one of its county: 县|工业园区, 该县|经开区, 县|农业科技园."""
        kind = OF_KIND.match(stem)
        if kind and self.stems.is_generic(stem[kind.end() :]) and not self.stems.vague.search(stem):
            return ending.start() - len(stem)
        own = OWN_LEVEL.search(text, 0, ending.start()) if not stem else LEVEL.fullmatch(stem)
        of_county = self.zone.fullmatch(ending[0]) or ending[0] in self.estates
        return ending.start() - len(own[0]) if own and of_county else None

    def beside(self, scan: Scan, start: int, ending: re.Match[str]) -> Iterator[Mention]:
        """The second zone of a place: 渭南市高新区和|经开区 is 渭南市经开区."""
        other = self.second.match(scan.text, ending.end())
        town = scan.text[start : ending.start()]
        places = {scan.text[a:b] for a, b in map(scan.span, scan.of("Place"))}
        if other and town in places and other[1] != ending[0]:
            yield scan.mention(other.start(1), other.end(), "IndustrialPark", "park:beside", name=town + other[1])

    def placed(self, scan: Scan, start: int, end: int) -> bool:
        """Whether a place or a company opens the name, or stands behind the word that does: 中意|宁波生态园."""
        word = next((len(word) for word in self.starts.opens if scan.text.startswith(word, start)), 0)
        word += word > 0 and scan.text[start + word] in OPENING  # 中日|（嘉兴）合作示范区
        spans = map(scan.span, scan.of("Place", "Company", "IndustrialPark"))
        return any(a in (start, start + word) and b < end for a, b in spans)

    def branded(self, scan: Scan, start: int, ending: re.Match[str]) -> bool:
        """Whether one word that is no mere kind stands in front of an ending that hardly opens without a name."""
        stem = scan.text[start : ending.start()]
        return ending[0] in self.brands and len(stem) > 1 and scan.words.ending(ending.start(), start) == stem

    def tail(self, text: str, end: int) -> int:
        """Takes in what closes a name: …集聚区(锂电池材料), …自贸区沈阳片区."""
        match = TAIL.match(text, end)
        other = match is None or "简称" in match[0] or self.zone.search(match[0].rstrip(")"))
        return end if match is None or other else match.end()

"""What is named once on a page is known everywhere on it: people, companies under their short forms, parks, bodies."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from kg.kept import compiled
from kg.mentions.park_parts import UNPRINTED
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon
from kg.peel import ESTATE, Peeler
from kg.segment import word_count
from kg.sieve import sieved

SHORT = sieved(
    r"[(（](?:(?:以下)?统?简称|以?下称|又称)[:：为]?[“\"「]?(?P<short>[^”\"」)）、,，]{2,12})[”\"」]?[)）、,，]?"
)
SHORT_SITE = compiled("(?P<own>[\u3400-\u9fff]{2})[\u3400-\u9fff]{2,8}(?P<end>基地|园区)")
"""A site that is called by how its name begins and ends: 云溪科技产业基地 is 云溪基地."""
PART_END = compiled("(?:产业|工业|转移|科技|食品|物流|化工|经济|开发|集中|集聚)*[园区]+")
"""The ending of the name of a park."""
WHOLE_PARK = compiled(f"{ESTATE}$")
"""A park that two places have founded is called by the second."""
DASHES, PROVINCE = "—–", 2
"""So many digits of a code are those of its province."""
LISTED = "company:list"
LOCAL = "company:local"
DEPENDENT = re.compile(rf"{LISTED}$|organisation:(?:level|national)")
"""Rules by which something is named only where it stands."""
GIVEN = 2
"""So many characters has a given name."""
SHORT_LISTED = 3
"""A firm that a list names under so few characters may be any word elsewhere: 大禹, 长城."""
RARE = 10
"""Unless it has just so many, and they are a word that counts less: 博洛尼."""
PLACED = 5
"""So long is the name of a body that its place opens: 八都镇政府, not 县政府."""
BODY = "organisation:body"
BRAND, PART = "company:brand", "company:part"
"""The rules of well-known firms and of their parts, whose short names are those of the whole."""
COMPANY, LIMITED = "公司", "有限"
LEVELLED = compiled("(?<=[\u3400-\u9fff]{2})[省市县区](?![北南东西中场])[\u3400-\u9fff]{2,10}(?:集团|公司)$")
"""What a firm of a place is called by there: 贵州|省黔沅集团."""
CLOSED = ("）", ")")
"""So ends the name of a firm's part here, and the short name is that of the whole: 大众汽车集团（中国）."""
KNOWN_TYPES = ("Company", "Person", "Official", "IndustrialPark", "Organization", "Project")


def is_own(text: str) -> bool:
    """Whether a name of a list is no word, or one that is hardly ever printed."""
    return len(text) == SHORT_LISTED and word_count(text) < RARE


@dataclass(frozen=True)
class KnownWords:
    """What tells which names mean one thing."""

    renamed: re.Pattern[str]
    """Between the old name of a firm and its new one."""
    site: re.Pattern[str]
    """How a park is called whose firm bears its name."""
    longer: re.Pattern[str]
    """What makes a short name part of another firm's: 富池|化工厂 is not 富池新材料."""
    surnames: frozenset[str]

    @classmethod
    def load(cls, lexicon: Lexicon, longer: re.Pattern[str], surnames: frozenset[str]) -> KnownWords:
        """Reads ``phrases.tsv``."""
        return cls(lexicon.regex("phrases", "renamed"), lexicon.regex("phrases", "firm_site"), longer, surnames)


def renamed(named: Iterable[tuple[Scan, Sequence[Mention]]], between: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """Old and new names of firms that go by another by now: 黔沅机械厂|2010年更名为|贵州黔沅机械有限公司."""
    for scan, mentions in named:
        firms = sorted((m for m in mentions if m.type == "Company" and m.role == "name"), key=lambda m: m.end)
        whole = {m.start: m for m in firms}  # not 龙煤矿|山装备有限公司
        for old, new in pairwise(whole[start] for start in sorted(whole)):
            if old.text != new.text and between.fullmatch(scan.text, scan.span(old)[1], scan.span(new)[0]):
                yield old.text, new.name


def levelled(surfaces: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What firms are called without their place but with its level word, with the one of that name: 省建工集团."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for whole in surfaces:
        if short := LEVELLED.search(whole):
            found[short[0]].append(whole)
    yield from ((short, wholes[0]) for short, wholes in found.items() if len(wholes) == 1)


def brief(names: dict[str, tuple[str, str]], peeler: Peeler) -> Iterator[tuple[str, str]]:
    """What firms are called by a part of their word, with the one so called.

    By its end, 牧歌乳业 of 蓝旗|牧歌乳业有限公司, or its beginning, 义兴隆公司 of 义兴隆|烧鸡有限公司.
    """
    own = {text: peeler.peel(text) for text, (kind, name) in names.items() if kind == "Company" and name == text}
    wholes = [(text, parts.place, parts.stem + parts.trade) for text, parts in own.items() if LIMITED in parts.form]
    for short, parts in own.items():
        stem, begins = parts.stem, parts.form == COMPANY and not parts.trade
        if len(stem) < GIVEN or not (begins or (parts.trade and not (parts.form or parts.place))):
            continue
        found = {
            called: whole
            for whole, place, called in wholes
            if parts.place in ("", place)
            and (called.startswith(stem) if begins else called.endswith(short))
            and called not in (stem, short)
        }
        if len(found) == 1:
            yield short, next(iter(found.values()))


@dataclass(frozen=True)
class Known:
    """Surfaces of a page and what they name."""

    names: dict[str, tuple[str, str]]
    """Surface to (type, canonical name)."""
    surfaces: AhoCorasick | None
    """Finds them, the leftmost and longest; quicker made than an expression."""
    listed: Sequence[str]
    """The surfaces in its order."""
    bodies: frozenset[str]
    """Those that are bodies of a place, whose leaders lead the place: 泉州市政协."""
    words: KnownWords

    @classmethod
    def of(cls, scans: Iterable[Scan], peeler: Peeler, words: KnownWords, is_short: Callable[[str], bool]) -> Known:
        """Gathers what the finders found; a surface that would mean two things means neither.

        ``is_short``: whether the name of a park is one without the place that opens it.
        """
        names: dict[str, tuple[str, str]] = {}
        clash: set[str] = set()
        bodies: set[str] = set()

        def put(surface: str, kind: str, name: str) -> None:
            if names.setdefault(surface, (kind, name)) != (kind, name):
                clash.add(surface)

        named = [(scan, scan.of(*KNOWN_TYPES)) for scan in scans]
        for _, mentions in named:
            for mention in mentions:
                bare = mention.rule == BODY and len(mention.text) < PLACED
                listed = DEPENDENT.match(mention.rule) and not (
                    mention.rule == LISTED and (len(mention.text) > SHORT_LISTED or is_own(mention.text))
                )
                if mention.rule == BODY:
                    bodies.add(mention.text)
                if mention.role == "name" and not bare and not listed:
                    kind = "Person" if mention.type == "Official" else mention.type
                    names.setdefault(mention.name if mention.rule in UNPRINTED else mention.text, (kind, mention.name))
                    if mention.rule == "park:bracket":  # 甲新区(乙开发区): the second name of one zone
                        names[mention.text] = (kind, mention.name)
        for short, whole in levelled([text for text, (kind, _) in names.items() if kind == "Company"]):
            if short in names:
                names[short] = ("Company", whole)
        for old, new in renamed(named, words.renamed):
            names[old] = ("Company", new)
            for short in (*peeler.short_forms(old), old[sum(map(len, peeler.places(old, nested=True))) :]):
                if names.setdefault(short, ("Company", short)) == ("Company", short):
                    names[short] = ("Company", new)
        parts = {m.name for _, mentions in named for m in mentions if m.rule == PART}
        firms = [name for kind, name in names.values() if kind == "Company" and name not in parts]
        for name in [name for name in firms if not name.endswith(CLOSED)]:
            for short in peeler.short_forms(name):
                if words.site.search(short):  # 市北信息园|公司 runs 市北信息园
                    put(short, "IndustrialPark", short)
                    continue
                kind, meant = names.get(short, ("Company", name))
                if kind == "Company" and meant == short:  # found by itself before; now its full name is known
                    names[short] = ("Company", name)
                elif kind == "Company":
                    put(short, "Company", name)
        brands = {m.text for _, mentions in named for m in mentions if m.rule == BRAND}
        for short, whole in brief(names, peeler):
            if short not in brands:
                names[short] = ("Company", whole)
        for local in {m.text for _, mentions in named for m in mentions if m.rule == LOCAL}:
            fulls = {name for kind, name in names.values() if kind == "Company" and name.startswith(local)}
            whole = max(fulls, key=len, default=local)
            if all(map(whole.startswith, fulls)):  # 贵州晖能 is 贵州晖能新能源有限公司
                names[local] = ("Company", whole)
        for scan, mentions in named:
            for park in (m for m in mentions if m.rule == "park:suffix"):
                places = [m for m in scan.of("Place") if park.start <= m.start and m.end < park.end]
                behind = {scan.span(m)[0]: str(m.value)[:PROVINCE] for m in places}
                for place in (m for m in places if m.start == park.start):
                    end = scan.span(place)[1]
                    end += scan.text[end] in DASHES
                    rest = scan.text[end : scan.span(park)[1]]
                    own = ("IndustrialPark", rest)  # found by itself elsewhere
                    province = behind.get(end, str(place.value)[:PROVINCE])
                    twin = province != str(place.value)[:PROVINCE] and WHOLE_PARK.search(rest)  # 北川—|山东产业园
                    if names.get(rest, own) == own and (is_short(rest) or twin):
                        names[rest] = ("IndustrialPark", park.name)
            bracketed = SHORT.search(scan.text) is not None
            for mention in mentions:
                match = SHORT.match(scan.text, scan.span(mention)[1]) if bracketed else None
                if match and mention.role == "name":
                    kind = "Person" if mention.type == "Official" else mention.type
                    for short in (part.strip("“”") for part in re.split("或|、", match["short"])):
                        if short in peeler.generic or short == mention.text:  # 以下简称“公司”
                            continue
                        if names.get(short) == (kind, short):  # found by itself elsewhere
                            names.pop(short)
                        put(short, kind, mention.name)
                if mention.type == "IndustrialPark" and (cut := SHORT_SITE.fullmatch(mention.text)):
                    placed = any(scan.span(m)[0] == scan.span(mention)[0] for m in scan.of("Place"))
                    if not placed and mention.role == "name":
                        put(cut["own"] + cut["end"], "IndustrialPark", mention.name)
        for surface in clash:
            names.pop(surface, None)
        names.pop("", None)
        surfaces = list(names)
        longest, quickly_made = MatchKind.LeftmostLongest, Implementation.ContiguousNFA
        found = AhoCorasick(surfaces, longest, implementation=quickly_made) if names else None
        return cls(names, found, surfaces, frozenset(bodies), words)

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Further mentions of what is known, where nothing longer stands."""
        if self.surfaces is None:
            return
        for number, start, end in self.surfaces.find_matches_as_indexes(scan.text):
            surface = self.listed[number]
            kind, name = self.names[surface]
            if kind == "Company":
                if scan.text.startswith("·", end):  # 沅岭|·湖畔家园项目
                    continue
                if len(surface) == GIVEN and self.is_given(scan, start):
                    continue
                if len(surface) <= 3 and (self.words.longer.match(scan.text, end) or scan.words.straddled(start, end)):
                    continue
                if end not in scan.words.starts:  # 中科尚昇新能|源: as far as the name is printed
                    pairs = zip(name.partition(surface)[2], scan.text[end:], strict=False)
                    end += sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
            taken = scan.covers(start, end, kind, *(("Official",) if kind == "Person" else ()))
            if not taken or (kind == "Company" and self.is_brand(scan, start, end)):
                yield scan.mention(start, end, kind, BODY if surface in self.bodies else "known", name=name)

    def lengthened(self, scan: Scan) -> Iterator[tuple[Mention, Mention]]:
        """People whose name goes on as that of somebody whom the page knows, with the whole: 陈永|贵 从大学毕业."""
        if self.surfaces is None:
            return
        cut = {scan.span(m)[0]: m for m in scan.of("Person", "Official")}
        for number, start, end in self.surfaces.find_matches_as_indexes(scan.text) if cut else ():
            short, (kind, name) = cut.get(start), self.names[self.listed[number]]
            if kind == "Person" and short and scan.span(short)[1] < end:
                yield short, replace(short, end=short.start + end - start, text=scan.text[start:end], name=name)

    def is_given(self, scan: Scan, start: int) -> bool:
        """Whether a word that begins with a surname stands right in front, as a firm is called like its founder:
        返乡青年陈|家旺|创办了家旺果业有限公司."""
        return start > 0 and scan.text[start - 1] in self.words.surnames and start - 1 in scan.words.starts

    @staticmethod
    def is_brand(scan: Scan, start: int, end: int) -> bool:
        """Whether of a short name only the well-known firm that opens it was found: 中国航发|燃机."""
        inside = [m for m in scan.of("Company") if scan.span(m)[0] < end and start < scan.span(m)[1]]
        return all(m.rule == BRAND and scan.span(m)[0] == start and scan.span(m)[1] < end for m in inside)

    def canonical(self, mention: Mention) -> Mention:
        """The mention under the page's full name for it."""
        kind = "Person" if mention.type == "Official" else mention.type
        found = self.names.get(mention.text)
        # 石湾（宁川）、双桥2个|产业转移园 are named in full elsewhere: 石湾（宁川）产业园
        if mention.rule in UNPRINTED:
            rest = len(mention.text)
            longer = {
                own for name, own in self.names.items() if own[0] == kind and PART_END.fullmatch(name[rest:])
                and name.startswith(mention.text) and name != mention.name
            }  # fmt: skip
            found = longer.pop() if len(longer) == 1 else None
        known = found is not None and found[0] == kind and found[1] != mention.name
        return replace(mention, name=found[1]) if known and found else mention


def within_names(scan: Scan) -> list[Mention]:
    """Well-known firms that are but the first characters of the name of somebody whom the page knows: 安永|红."""
    people = [scan.span(m) for m in scan.of("Person", "Official")]
    return [
        m
        for m in scan.of("Company")
        if m.rule == BRAND and any(a == scan.span(m)[0] and scan.span(m)[1] < b for a, b in people)
    ]

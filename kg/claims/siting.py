"""Where a clause says that a firm or project is, in whatever order it says it: 公司几经比选，最终把厂址定在某镇.

Firm, verb and site may stand in different clauses, the firm in the sentence before, the site as 园里 or 镇上.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kg.claims.frame import Frame, is_wide, key, lies_in, plain
from kg.claims.headings import NUMBERED, Row
from kg.claims.matcher import employer
from kg.claims.reading import OF_NOUN
from kg.claims.siting_words import KINDS, SitingWords
from kg.clauses import behind_last
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence

THINGS = ("Company", "Project")
SITES = ("Place", "IndustrialPark")
SITED = ("inPark", "locatedIn")
FULL, COINED = "company:full", "company:group"
"""The rules for a firm's name with its legal form, and with no more than the word for a plant."""
DERIVED = "/name"
"""Ends the patterns that only read names."""
PEOPLE = ("Person", "Official", "Organization", "Post")
COLONS = ("：", ":")
CLAUSE = compiled("[，,。；;：:！？!?\\s]")
clause_start, part_start = behind_last(CLAUSE.pattern), behind_last("[。；！？;!?]")
LINE_END = compiled("[；;。]?\\s*$")
LISTED = compiled("(?:、[^，。；、]{2,14})*(?:[、和与及]|[，,](?:以及|还有))")
BACK = 3
"""So many sentences back a clause without a subject looks for one."""
ADDRESSED = compiled("(?:[^，,。；;（）()、]{1,16}(?:[路街道号内栋楼旁]|大厦|厂房))?[）)]")
"""Behind a site in brackets, up to their end: （某园|创业大道8号）."""
OF = "的"
IN = "在"
"""At the start of a clause that goes on behind the site it says where something else is."""
IS = "是"
PLANNED = "Project"
SITE_OF_IT = compiled("(?:该|其)?(?:生产)?基地")
"""At the start of a clause, the project that the one before has named: 建设|甲基地|，|基地|位于乙园."""
BY = compiled("(?:是|系|为)?由|[是系]")
"""Behind a firm, whose it is."""
NEAR = 12
"""So many characters lie at most between a site and the thing that it describes."""
FAR = 60
"""So many characters lie at most between a firm and what is said of it."""


@dataclass
class Siting:
    """Goes through the rows of an article."""

    words: SitingWords
    recent: list[tuple[int, list[Mention], list[Mention]]] = field(default_factory=list)
    """Paragraph, things and sites of the last sentences."""

    def row(self, row: Row) -> Iterator[tuple[Mention, Mention]]:
        """Each thing of a row with the site where its clause says that it is."""
        sentence, top, nested = row
        mentions = [employer(m) or m for m in top]
        starts = {m.start for m in top if m.type in PEOPLE}
        offices = [m for m in nested if m.type == "IndustrialPark" and m.start in starts]  # 某园区|管委会
        things = [m for m in mentions if m.type in THINGS and m.role in ("name", "reference")]
        sites = list(narrowest(mentions))
        if things or self.recent:
            for site in [*sites, *self.here(sentence.text, sentence.start, [*sites, *offices], mentions)]:
                yield from self.at(site, row, mentions, things)
        self.recent = [*self.recent, (sentence.paragraph, things, main(sites, sentence))][-BACK:]

    def here(self, text: str, base: int, sites: Sequence[Mention], mentions: Sequence[Mention]) -> Iterator[Mention]:
        """Words for the site named last, as mentions of it: 园里, 镇上, 这里."""
        for pattern, kind in self.words.here:
            for match in pattern.finditer(text):
                start, end = match.start() + base, match.end() + base
                if any(m.start < end and start < m.end for m in mentions):
                    continue
                near = [m for m in sites if m.end <= start] or next((s for _, _, s in reversed(self.recent) if s), [])
                fitting = [m for m in near if fits(m, kind)]
                if fitting and len({key(m) for m in fitting}) == 1:
                    yield replace(fitting[-1], start=start, end=end, text=match[0], role="reference")

    def at(
        self, site: Mention, row: Row, mentions: Sequence[Mention], things: Sequence[Mention]
    ) -> Iterator[tuple[Mention, Mention]]:
        """What the clause around a site says to be there."""
        sentence, words = row[0], self.words
        text, base = sentence.text, sentence.start
        start, end = site.start - base, site.end - base
        front = clause_start(text, start - text[:start].endswith(COLONS))  # 地址：|某镇
        stop = CLAUSE.search(text, end)
        close = stop.start() if stop else len(text)
        if words.elsewhere.search(text, front, close):
            return
        behind = next((m for m in things if m.start >= site.end), None)
        beside_it = behind is not None and behind.start == site.end and site.type == "Place"
        local = beside_it and words.town.search(site.name) is not None and site.role == "name"
        if behind is not None and beside_it and (behind.rule == FULL or (local and behind.rule == COINED)):
            yield behind, site  # 某市某县|某省某米业有限公司, 某村|“巧手”制衣厂
            return
        nearest = next((m for m in things if behind and m.start == behind.end and m.type == PLANNED), None)
        if nearest is not None and text[end:].startswith(OF, 0) and behind and behind.start == site.end + len(OF):
            behind = nearest  # 位于某镇的甲公司|乙项目
        if behind is not None and not words.source.search(text, 0, start) and self.belongs(text, end, behind, base):
            yield from ((thing, site) for thing in run(behind, things, text, base))
            return
        opened = {m.end: m.start for m in mentions if m.type in SITES}
        while (whole := opened.get(start + base) or self.of(text, start, base, opened)) is not None:
            start = whole - base  # 甲高新区|乙产业园, 丙镇的|丁产业园
        front = max([front, *(m.end - base for m in mentions if m.end - base <= start)])
        if (named := beside(site, things, text, base, self.words)) is not None:
            yield named, site
            return
        verb = self.verb(text, front, start, end, close)
        if verb is None:
            whole = behind is not None and (behind.type == PLANNED or behind.rule == FULL)  # not 三峡集团|海上风电场
            if behind is not None and whole and self.describes(text, front, start, end, behind.start - base):
                yield from ((thing, site) for thing in run(behind, things, text, base))
            return
        if behind is not None and behind.type == "Company" and self.founds(text, end, behind.start - base):
            yield behind, site
            return
        project = behind if behind is not None and behind.start - base < close and behind.type == "Project" else None
        if project is not None:
            yield project, site
            return
        if any(m.type == "Project" and m.role == "background" and end <= m.start - base < close for m in mentions):
            return  # 甲公司在某市|兴建了乙广场
        for thing in self.subjects(verb, row, mentions, things):
            yield thing, site

    def describes(self, text: str, front: int, start: int, end: int, thing: int) -> bool:
        """Whether a word for a site and a verb of lying describe the thing behind: 位于|当地|的甲公司."""
        of_it = OF_NOUN.match(text, end) is not None and thing - end <= NEAR and not CLAUSE.search(text, end, thing)
        return of_it and self.words.toward.search(text, front, start) is not None

    @staticmethod
    def of(text: str, start: int, base: int, opened: Mapping[int, int]) -> int | None:
        """Where the site begins that another is said to be a part of."""
        return opened.get(start + base - len(OF)) if text.startswith(OF, start - len(OF)) else None

    def belongs(self, text: str, end: int, thing: Mention, base: int) -> bool:
        """Whether a thing is one that the site that ends at an offset has: 某镇|引来了|甲公司."""
        start, behind = thing.start - base, thing.end - base
        if self.words.owns.match(text, behind):
            return False
        if self.words.sited.fullmatch(text, end, start):  # 某园重点企业|甲公司订单饱满
            return True
        return not self.words.not_it.match(text, behind) and self.words.has.fullmatch(text, end, start) is not None

    def verb(self, text: str, front: int, start: int, end: int, close: int) -> int | None:
        """Where the words begin that say that something is at the site."""
        words = self.words
        if text[start:end] in ("入园", "进园"):
            return start
        if text[start - 1 : start] == IS and words.brought.match(text, end, close):
            return start - 1
        described = OF_NOUN.match(text, end) is not None and not words.this.match(text, front)
        if (found := words.toward.search(text, front, start)) and not described:
            return found.start()
        if (found := words.takes.search(text, front, start)) and words.parts.match(text, end, close):
            return found.start()
        if (found := words.within.search(text, front, start)) and words.acts.match(text, end, close):
            return found.start()
        if (found := words.goes.search(text, front, start)) and words.settles.match(text, end, close):
            return found.start()
        if words.closes.match(text, end):
            return next((i for i in range(front, start) if words.is_in.fullmatch(text, i, start)), None)
        return None

    def founds(self, text: str, end: int, firm: int) -> bool:
        """Whether what is done at a site is to found the firm behind it: 甲公司在|某县|成立|乙公司."""
        act = self.words.acts.match(text, end, firm)
        return act is not None and self.words.founded.fullmatch(text, act.end(), firm) is not None

    def subjects(self, verb: int, row: Row, mentions: Sequence[Mention], things: Sequence[Mention]) -> list[Mention]:
        """What is said to be there by words that begin at an offset."""
        sentence, words = row[0], self.words
        text, base = sentence.text, sentence.start
        part = part_start(text, verb)
        clause = clause_start(text, verb)
        told = [m for m in mentions if m in things or (m.type, m.role) == (PLANNED, "background")]
        before = [m for m in told if m.end - base <= verb and not words.owns.match(text, m.end - base)]
        begun = next((m for m in reversed(mentions) if m.type == PLANNED and m.end - base <= clause), None)
        if begun and begun.start - base >= part and SITE_OF_IT.match(text, clause):
            return [begun]
        if before and before[-1].start - base >= part:
            thing = told_of(before, text, base, clause) or one_of(before, text, base, self.words) or before[-1]
            at = before[-1].end - base
            if thing is not before[-1] and words.subject.fullmatch(text, clause, verb):
                return [thing]
            between = [m for m in mentions if thing.end <= m.start < verb + base and m.type in PEOPLE]
            adverbial = at < clause and text.startswith(IN, verb)
            plain_gap = words.subject.fullmatch(text, max(at, clause), verb) and not adverbial
            said = words.elsewhere.search(text, at, verb)
            if verb - at > FAR or between or said or not plain_gap or words.not_it.match(text, at):
                return []
            listed = list(run(thing, told, text, base, back=True))
            return [] if words.away.search(text, 0, listed[0].start - base) else listed
        if any(m.type in PEOPLE and part <= m.start - base < verb for m in mentions):
            return []
        if not words.subject.fullmatch(text, clause, verb) or text.startswith(IN, verb):
            return []
        opened = words.opening.match(text, part, verb)
        if (clause > part and opened is None) or (opened is None and words.several.search(text, clause, verb)):
            return []  # 物业共三处，分别位于甲市、乙市
        known = [m for paragraph, told, _ in self.recent if paragraph >= sentence.paragraph - 1 for m in told]
        known = [m for m in known if m.type == "Project" or opened is None or opened["project"] is None]
        named = {key(m): m for m in known}
        return list(named.values()) if len(named) == 1 else []


def one_of(things: Sequence[Mention], text: str, base: int, words: SitingWords) -> Mention | None:
    """The firm that its clause says to be one of the last: |甲公司|是乙集团在某县的分厂."""
    if len(things) < 2 or (things[-2].type, things[-1].type) != (THINGS[0], THINGS[0]):
        return None
    return things[-2] if words.is_of.fullmatch(text, things[-2].end - base, things[-1].start - base) else None


def told_of(things: Sequence[Mention], text: str, base: int, clause: int) -> Mention | None:
    """The firm that a sentence tells who it is of, in a clause before: |甲公司|是乙集团和丙公司合办的，厂区位于."""
    first = next((m for m in things if m.start - base >= part_start(text, clause)), None)
    other = first is not None and first.type == "Company" and BY.match(text, first.end - base)
    return first if other and first and things[-1].end - base < clause else None


def beside(site: Mention, things: Sequence[Mention], text: str, base: int, words: SitingWords) -> Mention | None:
    """The thing behind which a town or park stands in brackets, or alone on the line of a list: 甲公司（某镇）."""
    if site.type == "Place" and not words.town.search(site.name):
        return None
    start, end = site.start - base, site.end - base
    before = next((m for m in reversed(things) if m.end <= site.start), None)
    if before is None:
        return None
    bracket = words.address.fullmatch(text, before.end - base, start) and ADDRESSED.match(text, end)
    line = text[before.end - base : start] in ("，", ",", " ", "\u3000") and LINE_END.match(text, end)
    opens = line and NUMBERED.fullmatch(text, 0, before.start - base)
    return before if bracket or opens else None


def fits(site: Mention, kind: str) -> bool:
    """Whether a word for a site of a kind may mean it."""
    if kind == "Site" or site.type == kind:
        return True
    return site.type == "Place" and bool(KINDS[kind]) and re.search(KINDS[kind], site.name) is not None


def narrowest(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The sites in a sentence, without those right behind which a narrower one stands: 甲县|乙镇."""
    sites = [m for m in mentions if m.type in SITES and m.role in ("name", "reference") and not is_wide(m)]
    for site in sites:
        province = site.type == "Place" and str(site.value or "").endswith("0000")
        whole = site.type == "Place" and site.role == "reference"  # 全县
        if not province and not whole and not any(m.start == site.end for m in sites):
            yield site


def main(sites: list[Mention], sentence: Sentence) -> list[Mention]:
    """Of several sites the park that the sentence is about, because it opens it: 甲园占地20亩，与乙园互补."""
    first = sites[0] if len(sites) > 1 else None
    alone = first is not None and not LISTED.fullmatch(
        sentence.text, first.end - sentence.start, sites[1].start - sentence.start
    )
    return sites[:1] if first and alone and first.type == "IndustrialPark" and first.start == sentence.start else sites


def run(thing: Mention, things: Sequence[Mention], text: str, base: int, *, back: bool = False) -> list[Mention]:
    """The list of things of one type that begins, or ends, with a thing."""
    own = [m for m in things if m.type == thing.type]
    at = own.index(thing)
    if back:
        first = at
        while first and LISTED.fullmatch(text, own[first - 1].end - base, own[first].start - base):
            first -= 1
        return own[first : at + 1]
    last = at
    while last + 1 < len(own) and LISTED.fullmatch(text, own[last].end - base, own[last + 1].start - base):
        last += 1
    return own[at : last + 1]


def siting_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``inPark`` or ``locatedIn`` of what no pattern has placed."""
    placed = {(key(c.head), c.predicate) for c in said if c.predicate in SITED and not c.pattern.endswith(DERIVED)}
    siting = Siting(frame.signs.siting)
    for row in rows:
        for thing, site in siting.row(row):
            predicate = "inPark" if site.type == "IndustrialPark" else "locatedIn"
            if (key(thing), "inPark") in placed or key(thing) == key(site) or frame.is_linear(thing.name):
                continue
            told = [c.tail for c in said if (c.predicate, key(c.head)) == (predicate, key(thing)) and c.tail]
            finer = bool(told) and bool(site.value) and all(m.value and lies_in(site, m, frame) for m in told)
            if (key(thing), predicate) in placed and not finer:  # 在某镇开工, further on 位于某镇|某村
                continue
            placed.add((key(thing), predicate))
            yield plain(thing, predicate, site, f"{predicate}/clause", row[0])

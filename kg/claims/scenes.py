"""What is told behind the place or park that opens a paragraph, a clause or a list lies there.

在太康县，一行走进甲公司; 郸城县：甲项目、乙项目; 扶沟县甲公司、乙公司，项城市丙公司.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.claims.frame import Frame, is_broad, is_stranger, is_wide, key, opening, plain
from kg.claims.headings import NUMBERED, Row
from kg.claims.matcher import employer
from kg.claims.siting import FULL
from kg.clauses import behind_last
from kg.kept import compiled
from kg.model import Claim, Mention

SITES = ("Place", "IndustrialPark")
THINGS = ("Company", "Project", "IndustrialPark")
SITED = ("inPark", "locatedIn")
clause_start = behind_last(r"[，,。；;：:！？!?\s…—]")
LEVELS = compiled("[县市区旗镇乡]$")
HEAD = compiled("[。\\s]*$")
"""Behind the name of a site that is a heading: all that follows in the paragraph lies there."""
COLON = compiled("[：:][^，。；：！？]{0,16}?")
"""Between the name of a site and the first of a list."""
LABEL = compiled("(?:^|[，,。；\\s])[^，,。；：:\\s]{0,8}[：:]$")
AMONG = compiled("其中[：:]$")
"""Not the label of a line."""
OF = compiled("[内里]?的")
ITEMS = compiled("[内里]?的(?:[^，,。；;：:、]{1,16}(?:、|以及|[和及与]))*[^，,。；;：:、的]{0,6}")
"""All that stands between a site and what a visitor sees of it: 走进某开发区的|玩具厂和展厅、|甲厂."""
END = compiled("[，。；]")
MIXED, MIXING = ("Company", "Project"), compiled("、|以及|[和及]")
"""What lists under a park hold one beside the other, and how: 某工业园甲公司、乙公司和丙项目."""
TOWARD = compiled("[在赴到往去从]$")
MARK, WITH = "、", ("与", "同", "跟")
PARTS = ("；", ";")
OTHER_SIDE = compiled("[与同跟和向为由]$")
LOCAL = compiled(r"\d{4}(?!00)\d{2}|\d{9}.*")
"""Codes of counties and what is narrower."""
SAID = ("inspected", "produces", "outputValue", "capacity", "status", "investment", "area", "jobs", "startedOn")
"""What is said of a thing that is seen at work or being built."""


@dataclass(frozen=True)
class Scene:
    """A place or park that opens what follows; ``kind``: all of it, some of it, a list, or items of a visit."""

    site: Mention
    kind: str


@dataclass
class Walk:
    """Goes through the rows of an article from site to site."""

    frame: Frame
    active: Container[tuple[str, str]]
    """What the article says something of that is said of things at work."""
    lasting: Scene | None = None
    """Opened the paragraph."""
    passing: Scene | None = None
    """Opened a clause of the sentence."""
    paragraph: int = -1
    owner: Mention | None = None
    """The firm right in front of its project."""
    last: Mention | None = None
    """The last item of the list in hand, first the site that opens it."""
    seen: Mention | None = None
    """The last thing that was seen in the scene: what is listed beside it was seen too."""
    row_things: Sequence[Mention] = ()
    """What the sentence in hand names."""
    unnamed: Mention | None = None
    """The site of a firm of which the paragraph has told without its name: 某产业园|一家酒厂的车间里."""

    def row(self, row: Row) -> Iterator[tuple[Mention, Mention]]:
        """Each thing of a row with the site that it lies in."""
        sentence, top, nested = row
        if sentence.paragraph != self.paragraph:
            self.paragraph, self.lasting, self.unnamed = sentence.paragraph, None, None
            self.seen, first = None, True
        else:
            first = False
        self.passing, text, base = None, sentence.text, sentence.start
        starting = {m.start: m for m in top}
        self.row_things = [m for m in top if m.type in THINGS]
        ending = {m.end: m for m in top if m.type in SITES}
        for mention in (employer(m) or m for m in top):
            start, end = mention.start - base, mention.end - base
            of = OF.match(text, end) if mention.type == "IndustrialPark" else None  # 某工业园|内的|甲公司
            behind = starting.get(mention.end) or (starting.get(of.end() + base) if of else None)
            followed = behind is not None and behind.type in THINGS and behind.role == "name"
            if mention.type == "Company" and behind is not None and behind.type == "Project":
                self.owner = replace(mention, start=self.begin(mention))  # 甲公司|丙项目: the project counts
                continue
            if (owned := self.owned(mention, starting, text, base)) is not None:
                self.owner = replace(mention, end=owned.start)
                continue
            item = None
            if mention.type in THINGS and self.is_told(mention):
                heads = mention.type == "IndustrialPark" and (
                    self.frame.signs.counted.match(text, end)  # 某园区|开工项目12项
                    or (self.opens_part(text, start) and self.frame.signs.scene_part.match(text, end))  # ；在某园区，
                )
                item = None if heads else self.site_of(mention, text, base)
            if mention.type == "Company" and self.unnamed is not None:
                item = item or (self.unnamed if start == 0 and mention.role == "name" else None)
                self.unnamed = None
            whole = ending.get(mention.start) if mention.type in SITES else None  # 甲经开区|乙产业园
            while whole is not None and whole.type == mention.type == "Place" and whole.start in ending:
                whole = ending[whole.start]  # 甲市|乙县|丙镇
            if mention.type in SITES and mention.role != "background" and (followed or item is None or whole):
                self.enter(mention, text, whole.start - base if whole else start, end, listed=followed, first=first)
            own = self.own(mention, nested)
            if (
                self.passing
                and self.passing.site.type == "IndustrialPark"
                and own is None
                and self.placed(mention, nested)
            ):
                self.passing = item = None
            if own is None and item is not None:
                yield mention, item
            elif own is not None and (self.passing is None or self.passing.site is not mention):
                later = mention.type == "Project" and text[start - 1 : start] == MARK  # 甲项目、|乙园丙项目|、丁项目
                self.passing, self.last = None if later else Scene(own, "list"), mention

    def opens_part(self, text: str, at: int) -> bool:
        """Whether nothing stands between a semicolon and an offset but what leads to a site: ；在|某园区."""
        front = clause_start(text, at)
        return text[front - 1 : front] in PARTS and self.frame.signs.scene_lead.fullmatch(text, front, at) is not None

    def owned(self, firm: Mention, starting: Mapping[int, Mention], text: str, base: int) -> Mention | None:
        """What a firm only owns or builds, which need not be there itself: 甲集团|旗下的|乙公司, 甲局|承建的|丙项目."""
        words, end = self.frame.signs.siting, firm.end - base
        phrase = (words.owns.match(text, end) or words.builds.match(text, end)) if firm.type == "Company" else None
        other = starting.get(phrase.end() + text.startswith("的", phrase.end()) + base) if phrase else None
        return other if other is not None and other.type in MIXED else None

    @staticmethod
    def placed(thing: Mention, nested: Sequence[Mention]) -> bool:
        """Whether the name of a thing says where it is: 某工业园甲项目、|某镇|乙项目."""
        fronts = {m.type for m in nested if m.start == thing.start and m.end < thing.end and not is_broad(m)}
        return "IndustrialPark" in fronts or (thing.type == "Project" and "Place" in fronts)

    def own(self, thing: Mention, nested: Sequence[Mention]) -> Mention | None:
        """The county or town that opens the name of a park or of a firm, and of those listed behind it."""
        if thing.type not in THINGS or thing.role != "name":
            return None
        inside = [m for m in nested if m.type == "IndustrialPark" and m.start == thing.start and m.end < thing.end]
        if thing.rule == FULL:
            return None
        if thing.type == "Project" and inside and self.frame.signs.park_own.match(thing.text, len(inside[0].text)):
            return None
        if thing.type == "Project" or inside:
            return inside[0] if inside else None
        inner = [m for m in nested if thing.start <= m.start and m.end <= thing.end and m.type == "Place"]
        found = opening(thing, inner)
        return found[0] if found and LEVELS.search(found[0].text) else None

    def is_told(self, thing: Mention) -> bool:
        """Whether a thing is named, or of a common name and told of."""
        return thing.role == "name" or (thing.role == "background" and key(thing) in self.active)

    def enter(self, site: Mention, text: str, start: int, end: int, *, listed: bool, first: bool) -> None:
        """A place or park is named: it opens a scene, or ends the one that it does not lie in."""
        front = clause_start(text, start)
        front = NUMBERED.match(text, front).end()  # type: ignore[union-attr]
        if site.type == "IndustrialPark" and self.frame.signs.one_firm.match(text, end):
            self.unnamed = site
        labelled = LABEL.search(text, 0, front) is not None and not AMONG.search(text, 0, front)  # 地点：某新区
        opens = not labelled and self.frame.signs.scene_lead.fullmatch(text, front, start) is not None
        scene = None
        if opens and HEAD.match(text, end):
            scene = Scene(site, "all")
        elif opens and (self.frame.signs.scene_part.match(text, end) or self.frame.signs.counted.match(text, end)):
            scene = Scene(site, "some")
        if opens and text[end : end + 1] in ("：", ":") and not is_wide(site):
            self.passing, self.last = Scene(site, "list"), site
        elif scene is not None and not is_broad(site):
            self.passing = scene
            if self.frame.signs.counted.match(text, end) or (first and front == NUMBERED.match(text).end()):  # type: ignore[union-attr]
                self.lasting = scene
        elif self.frame.signs.siting.source.search(text, 0, start):
            if site.type == "IndustrialPark":  # 来自某园区的|甲公司; 在某园区，来自|某市的甲公司 stays there
                self.passing = None
        elif listed and (site.type == "IndustrialPark" or self.is_local(site)):
            self.passing, self.last = Scene(site, "list"), site
        elif site.type == "IndustrialPark" and OF.match(text, end) and self.is_visited(text, front, start):
            self.passing = Scene(site, "items")
        elif not is_broad(site) or TOWARD.search(text, 0, start):  # 甲园，|贵州|乙公司
            self.passing = self.passing if self.passing and self.is_inside(site, self.passing.site) else None
            self.lasting = self.lasting if self.lasting and self.is_inside(site, self.lasting.site) else None

    def is_visited(self, text: str, front: int, start: int) -> bool:
        """Whether a site, whose clause begins at ``front``, is one of a list of sites that somebody goes to."""
        signs, since = self.frame.signs, front if front < start else 0
        return bool(signs.sees.search(text, since, start) or signs.sees_there.search(text, since, start))

    def is_local(self, place: Mention) -> bool:
        """Whether a place is a county or narrower and none of other parts of the country."""
        code = str(place.value or "")
        return bool(LOCAL.fullmatch(code)) and not self.frame.is_elsewhere(code)

    def is_inside(self, place: Mention, site: Mention) -> bool:
        """Whether a place or park named in a scene does not lead out of it."""
        if place.type == "IndustrialPark" or key(place) == key(site):
            return True
        return bool(place.value and site.value) and self.frame.is_within(str(place.value), str(site.value))

    def site_of(self, thing: Mention, text: str, base: int) -> Mention | None:
        """The site of the scene in which a thing is named."""
        start = thing.start - base
        if self.passing and self.last and self.passing.kind == "list":
            if self.goes_on(self.last, thing, text, base):
                self.last = thing
                return self.passing.site
            self.passing = None
        scene = self.passing or self.lasting
        goes = self.seen is not None and self.is_beside(self.seen, thing, text, base)
        if scene is None or (OTHER_SIDE.search(text, 0, start) and not goes):
            return None
        if scene.kind == "all":
            return scene.site
        if scene.kind == "items":
            return scene.site if ITEMS.fullmatch(text, scene.site.end - base, self.begin(thing) - base) else None
        here = scene.site.end - base
        if self.frame.signs.scene_goes.search(text, max(here, 0), start):
            return None
        clause = clause_start(text, start)
        signs = self.frame.signs
        seen = goes or (
            here > 0
            and (
                signs.sees.search(text, here, start)
                or signs.sees_there.search(text, here, start)
                or signs.priced.fullmatch(text, clause, self.begin(thing) - base)
            )
        )
        self.seen = thing if seen else None
        listed = thing.type == "Project" and signs.lists.search(text, max(here, 0), start)
        present = seen or listed or key(thing) in self.active or self.is_shown(thing, text, base)
        if scene.site.type == "IndustrialPark" and thing.type in MIXED and here > 0:
            present = present or signs.scene_subject.fullmatch(text, here, self.begin(thing) - base) is not None
        return scene.site if present and not is_stranger(thing, scene.site, self.frame) else None

    def is_beside(self, seen: Mention, thing: Mention, text: str, base: int) -> bool:
        """Whether a thing stands in one list with one that has been seen; not 甲公司|与|乙公司|签约."""
        start, end, at = seen.start - base, seen.end - base, thing.start - base
        near = seen.type == thing.type and start >= 0 and end <= at
        listed = near and MARK in (text[end : end + 1], text[start - 1 : start])
        return listed and self.frame.signs.joined.fullmatch(text, end, at) is not None

    def begin(self, thing: Mention) -> int:
        """Where a thing begins on the page, with the firm right in front of its project."""
        return self.owner.start if self.owner and self.owner.end == thing.start else thing.start

    def is_shown(self, thing: Mention, text: str, base: int) -> bool:
        """Whether a thing is said to have been seen behind its list, or is a firm of whose workshop is told."""
        end = thing.end - base
        for other in self.row_things:
            if other.type == thing.type and self.frame.signs.joined.fullmatch(text, end, max(other.start - base, 0)):
                end = other.end - base
        stop = END.search(text, end)
        at_work = thing.type == "Company" and self.frame.signs.workshop.match(text, end)
        return bool(at_work or self.frame.signs.seen.search(text, end, stop.start() if stop else len(text)))

    def goes_on(self, last: Mention, thing: Mention, text: str, base: int) -> bool:
        """Whether a thing is the next item of a list, behind its site or a thing of its type; not 甲项目|与|乙公司."""
        start, end = self.begin(thing) - base, last.end - base
        site = text[self.passing.site.end - base :][:1] if self.passing else ""
        if start == end or (text[start - 1 : start] in PARTS and site in ("：", ":")):  # 某园：甲项目；|乙项目
            return True
        if last.type == "Place" or (last.type == "IndustrialPark" and thing.type != "IndustrialPark"):
            return (COLON.fullmatch(text, end, start) or OF.fullmatch(text, end, start)) is not None
        park = self.passing is not None and self.passing.site.type == "IndustrialPark"
        if thing.type == "IndustrialPark" and (park or text.startswith(WITH, end)):
            return False  # 甲产业园|东园区、乙产业园; 某市甲开发区|与|乙工业区签约
        if park and thing.type == "Project" and self.frame.signs.public.search(thing.name):
            return False  # 甲工业园乙药业项目、|县职教中心改扩建项目
        mixed = park and last.type in MIXED and thing.type in MIXED and MIXING.match(text, end, start)
        return bool(last.type == thing.type or mixed) and bool(self.frame.signs.joined.fullmatch(text, end, start))


def scene_claims(rows: Sequence[Row], said: Sequence[Claim], frame: Frame) -> Iterator[Claim]:
    """``inPark`` or ``locatedIn`` for what no clause has placed and what stands behind the opening of its scene."""
    placed = {(key(c.head), c.predicate) for c in said if c.predicate in SITED}
    walk = Walk(frame, {key(m) for c in said if c.predicate in SAID for m in (c.head, c.tail) if m is not None})
    for row in rows:
        for thing, site in walk.row(row):
            predicate = "inPark" if site.type == "IndustrialPark" else "locatedIn"
            known = (key(thing), "inPark") in placed or (key(thing), predicate) in placed
            zone = thing.type == "IndustrialPark" and predicate == "inPark" and frame.is_zone(thing.name)
            zone = zone or (predicate == "locatedIn" and frame.signs.is_everywhere(thing, row[0]))
            if known or zone or key(thing) == key(site) or frame.is_linear(thing.name):
                continue
            placed.add((key(thing), predicate))
            yield plain(thing, predicate, site, f"{predicate}/scene", row[0])

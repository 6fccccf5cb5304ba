"""The stops of a visit as a sentence lists them: behind a verb of looking or going, in front of it, behind a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from kg.claims.slots import PERSONS, POST_TYPE
from kg.claims.typed import SEPARATED, Typed
from kg.claims.visit_words import SITES, VisitParts, deals, journeys, lists, subjects
from kg.gazetteer import TOWNS
from kg.kept import compiled
from kg.ontology import Lexicon
from kg.sieve import Sieved, sieved

OF = "的"
INSIDE = compiled("[\u3400-\u9fff](?<![的于在到了往和及与])$")
"""In front of a short place within a name that nobody has found."""
COMMA = compiled("[，,]")
CLAUSE = compiled("[，,。！？!?；;：:]|——|……")


@dataclass(frozen=True)
class Clauses:
    """How the report of a visit is worded, over sentences with one character for each mention."""

    subject: re.Pattern[str]
    """Named persons with their posts, at the start of a clause; group ``people``, and what says that they lead."""
    group: re.Pattern[str]
    """Those who visit without their names."""
    goes: re.Pattern[str]
    """Behind the subject, or at the start of a clause without one, up to the end of the verb."""
    bare_goes: re.Pattern[str]
    """The same at the start of a clause without a subject."""
    led_goes: re.Pattern[str]
    """The same behind a subject that leads others, who are named in between."""
    looks: re.Pattern[str]
    """Anywhere in a clause."""
    then_looks: re.Pattern[str]
    """At the start of a clause."""
    one_by_one: re.Pattern[str]
    passed: re.Pattern[str]
    """Ends a clause that opens with the sites that were visited."""
    leading: re.Pattern[str]
    """Opens a clause in which its subject leads others."""
    stays: re.Pattern[str]
    """Behind a place, why somebody has come there for good: 来到甲镇|，任党委书记."""
    next_goer: re.Pattern[str]
    """In front of the next of several who go each their own way: 张三到甲镇|、李四到乙镇调研."""
    errand: re.Pattern[str]
    """What those do who are led elsewhere."""
    opened: re.Pattern[str]
    """What stands in front of a stop without a verb: a number of the stop, the words that open a caption."""
    led: re.Pattern[str]
    """Names of those who lead the group, wherever they stand: behind or before a word for it, or as its heads."""
    led_group: re.Pattern[str]
    """Says who leads the group that the article tells of, group ``people``: 考察团|由张三带队."""
    here: re.Pattern[str]
    """The site that the sentence before is about."""
    apart: re.Pattern[str]
    """Says that those who lead go each their own way."""
    each: re.Pattern[str]
    """The same, right behind the names of several."""
    chairs: re.Pattern[str]
    """Titles of those who head a group of visitors, which are no posts."""
    consists: re.Pattern[str]
    """In front of the names of those of whom a group consists."""
    members: re.Pattern[str]
    """Those of whom a group consists; group ``people``."""
    journey: re.Pattern[str]
    """A verb of going that a visitor has, behind which stand the firms that are looked at."""
    partakes: re.Pattern[str]
    """Those who go with a group; group ``people``."""
    counted: re.Pattern[str]
    """Of so many things that are looked at; groups ``count`` and ``kind``."""
    scened: re.Pattern[str]
    """A clause that opens with where it is; group ``site``."""
    lead_in: re.Pattern[str]
    """What may stand in front of a thing that a sentence tells of: where it is, what it costs."""
    attends: re.Pattern[str]
    """Says that those who lead others only attend something."""
    reports: re.Pattern[str]
    """Says that those who go somewhere speak there for themselves."""
    talks: re.Pattern[str]
    """Says that visitors and those whom they visit talk."""
    receives: re.Pattern[str]
    """Those who are present at a talk; group ``people``."""
    joins: Sieved
    """Says that those in front take part in a talk."""
    convened: re.Pattern[str]
    """Tells of a meeting, where no talk goes on that was told of before."""
    seated: re.Pattern[str]
    """Opens what is said at a talk."""
    talked: re.Pattern[str]
    """Ends, in front of those who take part, what is told of somebody else."""
    holds_talk: Sieved
    """Somebody, group ``people``, has called guests to a talk whom the clause does not name."""
    guild: re.Pattern[str]
    """Ends the name of a body that stands for all its members in a talk."""
    outing: re.Pattern[str]
    """Words for visits, be they done or named."""
    heads: re.Pattern[str]
    """Titles of those who lead a group: 考察团团长."""
    says: re.Pattern[str]
    meeting: re.Pattern[str]
    site: re.Pattern[str]
    listed: re.Pattern[str]
    """A clause that is nothing but a list of sites, with what may stand in front of it."""
    announced: re.Pattern[str]
    fronted: re.Pattern[str]
    matter: re.Pattern[str]
    """Behind what has no name of its own here: what is looked into is no stop."""
    not_site: re.Pattern[str]
    not_visited: re.Pattern[str]
    rest: re.Pattern[str]
    """Opens a clause about those who did not go with the visitor: 其他|班子领导先后带队."""
    broken: re.Pattern[str]
    bar: re.Pattern[str]
    shop: re.Pattern[str]
    """Ends the name of a part of a firm, which is seen with it."""
    whole: re.Pattern[str]
    """Behind a place that is itself the stop, and not the first word of a longer name."""
    grounds: re.Pattern[str]
    """What of a town or village may be gone to, behind its name."""
    unread: re.Pattern[str]
    """A clause that is but the name of a site which no finder knows, within a list of clauses."""
    front: re.Pattern[str]
    """Behind a place that only opens an item of a list: 荆州|煤炭储配基地、."""
    headed: re.Pattern[str]
    """A place and a colon that open a list."""
    scene: re.Pattern[str]
    """A clause that opens with what is shown; group ``sites``."""
    acts: re.Pattern[str]
    """Behind a visitor, what is done in front of what is shown; groups ``several``: of more than one thing, ``orders``:
    what may be said anywhere."""
    hosts: re.Pattern[str]
    """Behind somebody, what is done for visitors: 讲解."""
    signing: re.Pattern[str]
    """Tells of deals."""
    signers: re.Pattern[str]
    """Opens a sentence that lists those who made them."""
    both_sign: Sieved
    """Says that those who have met make a deal."""
    pairs: re.Pattern[str]
    """Several pairs of whom each makes a deal of its own: 甲县与甲公司、乙县与乙公司分别签约."""
    pair: re.Pattern[str]
    """One of them; its other side may be a list: 甲公司与甲大学、乙大学."""
    respective: re.Pattern[str]
    """As many on each side of one deal, groups ``heads`` and ``tails``: 甲县、乙县分别与甲公司、乙公司签约."""
    further: re.Pattern[str]
    """A clause in which somebody who has made a deal makes another, group ``tails``: ；与乙公司签约的."""
    enumerated: re.Pattern[str]
    """Announces what was signed, in a list."""
    item: re.Pattern[str]
    """Opens an item of such a list."""
    held_at: re.Pattern[str]
    """Ends in front of where a ceremony is held, which is no party to it: 甲市签约仪式在|乙开发区."""
    characters: Mapping[str, str]

    @classmethod
    def load(cls, lexicon: Lexicon, characters: Mapping[str, str]) -> Clauses:
        """Reads ``visits.tsv``."""
        parts = VisitParts.of(lexicon, characters)
        return cls(
            **subjects(parts), **journeys(parts), **lists(parts), **deals(parts),
            each=lexicon.regex("phrases", "apart"), both_sign=sieved(parts.any_of("both_sign")), characters=characters,
        )  # fmt: skip

    def listing(self, clause: str) -> bool:
        """Whether a clause is nothing but a list of sites."""
        return bool(self.listed.match(clause)) and not self.meeting.search(clause)

    def stops(self, typed: Typed, at: int) -> tuple[list[int], bool]:
        """Where the sites stand that a verb ending at the offset leads to, and whether a verb of looking follows it."""
        if announced := self.announced.match(typed.text, at):
            return list(self.run(typed, announced.end())), False
        found: list[int] = []
        looked = False
        while True:
            end = close(typed.text, at)
            name = next((i for i in range(at, end) if i in typed.mentions), end)
            verb = self.looks.search(typed.text, name, end)
            stretch = at, verb.start() if verb else end
            here = [] if self.meeting.search(typed.text, *stretch) else list(self.items(typed, *stretch))
            found += here
            if verb is None:
                break
            looked, at = True, verb.end()
        looked = looked or bool(COMMA.match(typed.text, end) and self.then_looks.match(typed.text, end + 1))
        more = list(self.run(typed, end + 1)) if here and COMMA.match(typed.text, end) else []
        ended = close(typed.text, more[-1]) if more else end
        looked = looked or bool(more and self.looks.search(typed.text, end + 1, ended))
        looked = looked or bool(
            more and COMMA.match(typed.text, ended) and self.then_looks.match(typed.text, ended + 1)
        )
        return [*found, *more], looked

    def run(self, typed: Typed, at: int) -> Iterator[int]:
        """The sites of the clauses from the offset on that are lists and nothing else."""
        while at < len(typed.text):
            end = close(typed.text, at)
            clause = typed.text[at:end]
            listing = self.listing(clause)
            if not (listing or self.unread.fullmatch(clause)):
                return
            yield from self.items(typed, at, end) if listing else ()
            if not COMMA.match(typed.text, end):
                return
            at = end + 1

    def items(self, typed: Typed, start: int, end: int) -> Iterator[int]:
        """The last site of each item of a list, unless the words around it say that nobody went there."""
        at = start
        for cut in [*((m.start(), m.end()) for m in SEPARATED.finditer(typed.text, start, end)), (end, end)]:
            inside = [i for i in range(at, cut[0]) if i in typed.mentions]
            sites = [i for i in self.one_thing(typed, inside) if typed.mentions[i].type in SITES]
            if sites:
                last, first = sites[-1], inside[0]
                before, behind = typed.text[at:first], typed.text[last + 1 : cut[0]]
                if self.not_site.search(before):
                    return  # 与|甲公司、乙公司座谈
                if not self.passed_by(typed, inside, last, before, behind):
                    if len(sites) > 1 and typed.text[sites[-2] + 1 : last] == OF and self.holds(typed, sites[-2]):
                        yield sites[-2]
                    yield last
            at = cut[1]

    @staticmethod
    def holds(typed: Typed, site: int) -> bool:
        """Whether a site is a park or place, which who goes to something in it has visited too: 乙园区|的|甲公司."""
        return typed.mentions[site].type in ("IndustrialPark", "Place") and typed.mentions[site].role == "name"

    def passed_by(self, typed: Typed, inside: list[int], site: int, before: str, behind: str) -> bool:
        """Whether an item is no stop: it names people, is but a part of a longer name or reports what others do."""
        mention = typed.mentions[site]
        people = any(typed.mentions[i].type in (*PERSONS, POST_TYPE) for i in inside)
        grounds = mention.text.endswith(TOWNS) and self.grounds.fullmatch(behind)  # 甲镇|滨河公园
        part = mention.type == "Place" and not (grounds or self.whole.fullmatch(behind))
        inner = part or (mention.text != mention.name and behind != "" and INSIDE.search(before) is not None)
        part = mention.type == "Place" and inner  # 东南汽车|贵州|生产基地
        vague = mention.role == "reference" and bool(before or self.matter.match(behind))  # 就|园区|建设进行考察
        return people or part or vague or bool(self.not_visited.search(behind))

    def one_thing(self, typed: Typed, inside: list[int]) -> Iterator[int]:
        """The mentions of an item that name one thing and its owners; none behind a verb: 甲村|开展乙局的活动."""
        yield from inside[:1]
        for before, here in pairwise(inside):
            if self.broken.search(typed.text, before + 1, here):
                return
            yield here


def close(text: str, at: int) -> int:
    """Where the clause from the offset on ends."""
    found = CLAUSE.search(text, at)
    return found.start() if found else len(text)

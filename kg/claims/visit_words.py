"""The expressions of visits, built of the words of ``visits.tsv`` and of the characters that mentions are typed as."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kg.claims.forms import SEPARATOR
from kg.claims.slots import PERSONS, POST_TYPE
from kg.kept import compiled
from kg.ontology import Lexicon
from kg.sieve import sieved

SITES = ("Company", "Project", "IndustrialPark", "Organization", "Place")
OWNERS = ("Place", "IndustrialPark", "Company")
FIGURES = ("Capacity", "Money", "Area")
"""They may stand in the name of a stop that no finder knows: 甲公司|2万吨豆干生产车间."""
SEVERAL_KINDS = {"项目": "Project", "工程": "Project"}
"""What a noun counts that visitors see several of; others count firms."""
Patterns = dict[str, Any]
"""Expressions by the fields of ``Clauses``."""


@dataclass(frozen=True)
class VisitParts:
    """What the expressions are built of."""

    lexicon: Lexicon
    characters: Mapping[str, str]
    person: str
    """The characters of a person's mention, those of a post and of a date."""
    post: str
    date: str
    body: str
    """The character of an organisation."""
    count: str
    """How many they are, behind those who visit: 一行|8人."""
    people: str
    """Named persons with their posts."""
    site: str
    owners: str
    """The characters of what a stop may belong to."""
    plain: str
    """A character of a clause that is no mention's."""
    adverb: str
    lead: str
    """Behind the names of those who visit, with what says that they lead others."""
    verb: str
    """Verbs of looking, group ``look``, or of going, group ``toward``."""

    @classmethod
    def of(cls, lexicon: Lexicon, characters: Mapping[str, str]) -> VisitParts:
        """Reads ``visits.tsv``."""
        words = Words(lexicon)
        person = "".join(characters[name] for name in PERSONS)
        post, date = characters[POST_TYPE], characters["Date"]
        titled = f"(?:{post}(?:[（(][^（）()]{{1,12}}[）)])?(?:{SEPARATOR}|[，,兼 ])?)*[{person}]"
        every = f"{min(characters.values())}-{max(characters.values())}"
        plain = f"[^，,。；;：:、{every}]"
        also = f"(?:{plain}{{1,9}}、){{0,3}}"  # 省、市人大代表、|县长王五
        company = f"(?:[，,]?(?:{SEPARATOR}|会同))[^，,。；;：:]{{1,30}}?{words('company')}"
        count = f"(?:[{characters['People']}][，,]?)?"
        look, reach = words("look"), words("look", "reach")
        return cls(
            lexicon, characters, person, post, date, characters["Organization"], count,
            people=f"{titled}(?:(?:{SEPARATOR}|[，,]?{words('brings')}|[，,]{also}(?={post})){titled})*",
            site=f"[{''.join(characters[name] for name in SITES)}]",
            owners="".join(characters[name] for name in OWNERS),
            plain=plain,
            adverb=f"(?:{words('adverb')}|{date}|[，,](?=在))*",
            lead=f"(?:等(?:[省市县区州旗镇乡]?领导|{plain}{{0,10}}))?(?:{company})?(?:等)?(?:[，,]?(?P<leads>{words('leads')}){count})?",
            verb=f"(?:(?P<look>(?:{reach}|、(?={look}))+)[了过]?|(?P<toward>{words('toward')}))",
        )  # fmt: skip

    def any_of(self, *kinds: str) -> str:
        """Any of the words of some kinds."""
        return Words(self.lexicon)(*kinds)

    def barred(self, most: int) -> str:
        """So many characters at most that say of no visit that it is none."""
        return f"(?:(?!{self.any_of('bar')}){self.plain}){{0,{most}}}?"


@dataclass(frozen=True)
class Words:
    """Any of the words of ``visits.tsv`` of some kinds, longest first."""

    lexicon: Lexicon

    def __call__(self, *kinds: str) -> str:
        """As an expression."""
        found = [word for kind in kinds for word in self.lexicon.words("visits", kind)]
        return f"(?:{'|'.join(sorted(found, key=lambda word: (-len(word), word)))})"


def subjects(parts: VisitParts) -> Patterns:
    """Who visits."""
    any_of, person, post, people, plain = parts.any_of, parts.person, parts.post, parts.people, parts.plain
    objects = "".join(parts.lexicon.words("visits", "object"))
    front = f"(?:(?:(?![{objects}])[^，,。；;：:、{person}{post}]){{0,14}}?(?={post}))?"
    led = f"[由在]{plain}{{0,4}}?(?P<before>{people})(?:等{plain}{{0,8}})?(?:的)?{any_of('led_end')}"
    chair = f"(?:{post}|{any_of('chairs')})"
    heads = f"[组团]由(?:{plain}|[{parts.body}]){{0,6}}?(?P<heads>{people})(?:共同|分别)?(?:担?任|为){chair}"
    partakes = f"(?:{any_of('partakes')}|(?P<any>{any_of('attends')}))"
    goes = f"(?:[，,]{people})*{parts.lead}(?:{any_of('adverb')})?{partakes}"
    return {
        "subject": compiled(f"{parts.adverb}{front}(?P<people>{people}){parts.lead}"),
        "group": compiled(
            f"[^，,。；;：:{person}]{{0,30}}?(?<![{objects}]){any_of('group')}(?:{any_of('group_end')})?{parts.count}"
        ),
        "led": compiled(f"{any_of('led')}(?P<behind>{people})|{led}|{heads}"),
        "led_group": compiled(
            f"{any_of('group')}{any_of('group_end')}?由{plain}{{0,6}}?(?P<people>{people}){any_of('led_end')}"
        ),
        "apart": compiled(any_of("apart")),
        "chairs": compiled(any_of("chairs")),
        "consists": compiled(any_of("members")),
        "members": compiled(f"{any_of('members')}(?P<people>{people})"),
        "partakes": compiled(f"(?P<people>{people}){goes}"),
        "outing": compiled(any_of("outing")),
        "attends": compiled(f"出席|{any_of('attends')}"),
        "reports": compiled(any_of("reports")),
        "talks": compiled(any_of("talks")),
        "receives": compiled(
            f"(?P<people>{people})(?:、{post}?{plain}{{2,8}}?)?(?:等{plain}{{0,8}}?)?{any_of('receives')}"
        ),
        "joins": sieved(any_of("joins")),
        "seated": compiled(any_of("seated")),
        "talked": compiled(any_of("say", "talks", "talked")),
        "holds_talk": sieved(
            f"(?P<people>{people})(?:一行|等{plain}{{0,8}}?)?(?:{plain}|{parts.date}){{0,12}}?{any_of('holds_talk')}"
        ),
        "convened": compiled(any_of("convened")),
        "guild": compiled(any_of("guild")),
        "heads": compiled(any_of("heads")),
        "says": compiled(any_of("say")),
    }


def journeys(parts: VisitParts) -> Patterns:
    """What is done on a visit, and what is none."""
    any_of, plain, adverb, verb = parts.any_of, parts.plain, parts.adverb, parts.verb
    site, owners = parts.site, parts.owners
    thorough = f"{any_of('about')}[^，,。；;：:]{{0,60}}?{any_of('does')}了?{adverb}"
    looks = any_of("look", "looks", "reach")
    several = f"(?:(?={plain}{{0,16}}?(?P<several>{any_of('several')}))|)"
    bids = f"{any_of('bids')}(?:(?P<asks>{any_of('bid_to')})|{site})"
    return {
        "goes": compiled(f"{adverb}{parts.barred(14)}{verb}"),
        "bare_goes": compiled(f"{adverb}{verb}"),
        "led_goes": compiled(f"(?:(?!{any_of('bar')})[^，,。；;：:]){{0,30}}?{verb}"),
        "looks": compiled(looks),
        "then_looks": compiled(f"{adverb}(?:{thorough})?{looks}"),
        "one_by_one": compiled(any_of("one_by_one")),
        "passed": compiled(f"(?:{any_of('one_by_one')}|也)+(?:{any_of('look')}|看)[了过](?:过去|个遍|一遍)?$"),
        "leading": compiled(f"{adverb}{any_of('leads')}"),
        "next_goer": compiled(f"、(?={parts.people}{adverb}{verb})"),
        "errand": compiled(any_of("errand")),
        "stays": compiled(f"[^，,。；;：:]{{0,6}}?[，,]?{any_of('stays')}"),
        "opened": compiled(f"(?:{any_of('caption')}|{any_of('station')}(?:{any_of('station_is')})?)"),
        "here": compiled(any_of("here")),
        "counted": compiled(any_of("counted")),
        "scened": compiled(
            rf"(?:^|(?<=[，,。；;\s]))在[{owners}]*(?P<site>{site})(?:{any_of('part')}|[里内中旁边])*[，,]"
        ),
        "lead_in": compiled(
            rf"(?:在[^，,。；;：:]{{1,16}}[，,])?(?:{any_of('costs')}?[{parts.characters['Money']}]的)?[{owners}]*"
        ),
        "journey": compiled(f"{any_of('journey')}$"),
        "meeting": compiled(f"{any_of('meeting')}(?!(?:结束|之)?[前后])"),
        "broken": compiled(any_of("broken", "look")),
        "bar": compiled(any_of("bar")),
        "hosts": compiled(f"[^，,。；;：:]{{0,16}}?{any_of('hosts')}"),
        "acts": compiled(f"{several}(?:{parts.barred(24)}{any_of('act')}|{bids}|(?P<orders>{any_of('orders')}))"),
    }


def lists(parts: VisitParts) -> Patterns:
    """The stops."""
    any_of, plain, site, owners = parts.any_of, parts.plain, parts.site, parts.owners
    joint, part, front = any_of("joint"), any_of("part"), any_of("front")
    grounds = f"{plain}{{1,8}}?{any_of('site_end', 'grounds')}(?:{part})*"
    item = f"(?:{plain}{{0,8}}的)?{site}+(?:{grounds}(?=[、，,和及]|$)|(?:的?{part})*)"
    other = f"[{owners}]*{plain}{{2,14}}"
    others = f"(?:{other}、){{0,2}}?"
    called = "“[^“”、]{2,8}”"  # 和|“两园一馆”
    figures = "".join(parts.characters[name] for name in FIGURES)
    named = f"{site}+(?:{plain}|[{figures}]){{2,14}}?{part}"
    adverb = f"(?:{any_of('adverb')}|开展|进行)*"
    return {
        "site": compiled(site),
        "listed": compiled(
            f"(?:{front}|{joint})?{others}{item}"
            f"(?:(?:{SEPARATOR}|{joint}){others}{item}|、{other}(?=、|$))*(?:[和及]{called})?(?:等{plain}{{0,8}})?$"
            f"|(?:{front}|{joint}){named}$"
        ),
        "unread": compiled(f"[{owners}]*{plain}{{2,16}}?{any_of('site_end')}(?:的?{part})*"),
        "announced": compiled(f"{any_of('announce')}(?:[，,]?分别[是为]|[，,]?包括|[：:]|——)"),
        "fronted": compiled(front),
        "matter": compiled(any_of("matter")),
        "not_site": compiled(any_of("not_site")),
        "not_visited": compiled(any_of("not_visited")),
        "rest": compiled(any_of("rest")),
        "shop": compiled(f"{any_of('shop')}$"),
        "whole": compiled(f"(?:{part})*(?:等{plain}{{0,8}}|{adverb}(?:{any_of('look')}{plain}*)?)"),
        "grounds": compiled(f"{grounds}(?:等{plain}{{0,8}})?"),
        "front": compiled(f"[\u3400-\u9fff]{{1,12}}?{any_of('site_end')}(?=、)"),
        "headed": compiled(f"[{parts.characters['Place']}{parts.characters['IndustrialPark']}]{plain}{{0,4}}[：:]"),
        "scene": compiled(
            f"(?:{parts.adverb}{front})?(?:{any_of('sited')}[{owners}]+{plain}{{0,6}}?的?[，,]?)?"
            f"(?P<sites>{site}+(?:的?{site}+)*(?:{SEPARATOR}{site}+)*)(?!{any_of('other_side')})"
        ),
    }


def deals(parts: VisitParts) -> Patterns:
    """What those who meet sign."""
    any_of, gap = parts.any_of, f"{parts.plain}{{0,10}}?"
    party = f"[{parts.characters['Organization']}{parts.post}{parts.owners}]"
    paired = any_of("paired")
    pair = f"{party}{paired}{party}(?:{SEPARATOR}{party}(?!{paired}))*"
    bind = f"[，,]?(?:{parts.plain}|、){{0,4}}?分别(?:{parts.plain}|、){{0,24}}?{any_of('pairs_bind')}"
    several = f"{party}(?:{SEPARATOR}{party})+"
    owners = f"(?:(?:{parts.plain}|[{parts.person}]){{0,16}}的)?"  # 与|客商李四创办的|甲公司
    partner = f"[{parts.characters['Company']}{parts.characters['Organization']}]"
    return {
        "further": compiled(
            f"[；;，,]{paired}{owners}(?P<tails>{partner}(?:{SEPARATOR}{partner})*)(?:等{gap})?{gap}{any_of('signing')}"
        ),
        "signing": compiled(any_of("signing")),
        "signers": compiled(any_of("signers")),
        "pairs": compiled(f"{pair}(?:{any_of('next_pair')}{pair})+(?:{gap}{any_of('pairs_sign')}|{bind})"),
        "pair": compiled(pair),
        "respective": compiled(
            f"(?P<heads>{several}){any_of('each_with')}(?P<tails>{several}){gap}{any_of('signing')}"
        ),
        "enumerated": compiled(any_of("enumerated")),
        "item": compiled(f"(?:{any_of('item')})$"),
        "held_at": compiled(f"(?:{any_of('held_at')})$"),
    }

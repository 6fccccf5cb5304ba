"""What stands around a match and makes something else of it: more of a list, an event, a longer name."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import combinations, product

from kg.claims.forms import PLAIN
from kg.claims.grammar import Grammar, Pattern
from kg.claims.moods import clause_start
from kg.claims.slots import PERSONS, POST_TYPE
from kg.claims.typed import Typed
from kg.kept import compiled
from kg.model import Mention, Sentence
from kg.segment import RARE, closed_words, cut, word_count

ONE_SIDE = compiled("(?P<joint>[与和同跟])(?=[^、，]{0,12}、)|、[^，、与和同跟]{0,12}(?P<last>[与同跟])")
"""Parts the one side of a deal from the several of the other: 甲县|与|乙县、丙县签约, 甲局、乙区|与|丙公司签约."""
TOGETHER = compiled("[三四五六多各]方|(?<!双方)(?:共同|联合)")
"""Says that all of several do it with each other."""
OTHERS = compiled("(?:分别|各自|先后|都|均)[与同和跟]")
"""Behind two, with whom they do it: 甲公司和乙公司|分别与|外地客商签约."""
CLAUSE = compiled(r"[，,。；;：:！？!?]")
JOINT = compiled("[、和与及]")
LISTED, COMMA = compiled("[、和及]"), compiled("[，,]")
"""Between the persons of a list; a comma where the next has a post."""
UNREAD = compiled(r"[\u3400-\u9fff]{1,12}")
"""In front of a post of a list, what nobody read of the body: 、|营销中心|副总经理李四."""
SITES = ("locatedIn", "inPark")
MET, PARTNERS, PEERS = ("inspected", "metWith"), "cooperatesWith", ("Company", "Organization")
"""Where these are sought a firm stands for its people: 〔乙工业园〕〔甲公司员工〕."""
ENDS_OF = {"locatedIn": ("head",), "inPark": ("head",), "undertakes": ("head",), "cooperatesWith": ("head", "tail")}
"""At which ends of what is told a firm may stand for one that it owns."""
ASPECT = compiled("在?[^，,。；;：:]{2,12}方面[，,]")
"""Opens a sentence that goes on to another side of what the article is about, whatever the one before told of."""
UNFOUND = compiled("(?:(?![访查看察研检巡踏学商谈督指])[\u3400-\u9fff]){3,12}?(?=[、，,。；;等]|的|$)")
"""More of a name, which tells of no visit, behind the place that opens it."""
OTHER_SIDE = compiled(
    rf"(?:(?<![共会陪相协参赠])[与同跟](?![会时期]){PLAIN}?|[与同跟][该其]?[\U000f0000-\U000f00ff]{{0,3}}|[与同跟和及]"
    r"|(?<![市县区旗镇乡]委)(?<![，。；\s])、|(?<![正现存])在)$"
)
"""In front of the other side or where it is made: 与来访的|甲公司, 乙公司、|甲公司, 在|甲市; not 县委、|县政府, nor
共同见证|甲公司."""


def is_within_list(typed: Typed, at: int) -> bool:
    """Whether the list goes on to the left of its first item or is the other side of a deal: 与甲公司、乙公司签约."""
    return OTHER_SIDE.search(typed.text, 0, at) is not None


def partners(typed: Typed, match: re.Match[str], ends: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Who of several do it with whom: all with each other, unless some do it with a list of others."""
    parted = None if TOGETHER.search(match[0]) else ONE_SIDE.search(typed.text, *match.span())
    at = typed.origin[max(parted.start("joint"), parted.start("last"))] if parted else 0
    sides = [m for m in ends if m.start < at], [m for m in ends if m.start >= at]
    several = product(*sides) if all(sides) else combinations(ends, 2)
    yield from several


def no_deal(match: re.Match[str], typed: Typed, sentence: Sentence, grammar: Grammar) -> str:
    """Why those whom a match joins are no partners by it, if they are none."""
    if held_together(match, typed, sentence, grammar):
        return "it is but an event of theirs"
    if any(is_owner(typed, match.end(end)) for end in ("head", "tail") if end in match.re.groupindex):
        return "the name goes on behind the park"
    if "tail" in match.re.groupindex and OTHERS.search(typed.text, match.end("tail"), match.end()):
        return "each does it with others"
    return "both are posts of one person" if of_one_person(match, typed) else ""


def is_owner(typed: Typed, end: int) -> bool:
    """Whether what ends at an offset is a park that only says whose the town behind it is: 甲高新区|乙街道."""
    park, town = typed.mentions.get(end - 1), typed.mentions.get(end)
    return park is not None and town is not None and park.type == "IndustrialPark" and town.type == "Place"


def of_one_person(match: re.Match[str], typed: Typed) -> bool:
    """Whether the posts that a match joins have nobody between them: 甲区管委会副主任、|乙区副区长王五签字."""
    ends = [match.span(name) for name in ("head", "tail") if name in match.re.groupindex]
    if len(ends) == 1 or any(span[0] < 0 for span in ends):
        return False
    (start, middle), (further, end) = sorted(ends)
    inside = [m for i, m in typed.mentions.items() if start <= i < end and not middle <= i < further]
    between = any(middle <= i < further and m.type in PERSONS for i, m in typed.mentions.items())
    return not between and bool(inside) and all(m.type == POST_TYPE for m in inside)


def held_together(match: re.Match[str], typed: Typed, sentence: Sentence, grammar: Grammar) -> bool:
    """Whether those whom a match joins do no more than hold or do something once, by the clause."""
    at = typed.origin[match.start()] - sentence.start
    since = clause_start(sentence.text, at)
    ends = CLAUSE.search(sentence.text, typed.origin[match.end()] - sentence.start)
    clause = sentence.text[since : ends.start() if ends else len(sentence.text)]
    return grammar.events.search(clause) is not None and grammar.deals.search(clause) is None


def goes_on(typed: Typed, match: re.Match[str]) -> bool:
    """Whether a place behind the head, or a park behind one, goes on with its name: 〔甲大桥〕|〔乙市〕转运站启用."""
    if "head" not in match.re.groupindex or (behind := typed.mentions.get(match.end("head"))) is None:
        return False
    head = typed.mentions.get(match.start("head"))
    return behind.type == "Place" or (head is not None and behind.type == head.type == "IndustrialPark")


def owns_another(typed: Typed, match: re.Match[str], pattern: Pattern, grammar: Grammar) -> bool:
    """Whether what is told is told of a firm that an end only owns: 〔甲集团〕|旗下乙科技落户, not 旗下〔乙项目〕."""
    for name in (end for end in ENDS_OF.get(pattern.predicate, ()) if end in match.re.groupindex):
        end = match.end(name)
        last = typed.mentions.get(end - 1)
        owns = grammar.owns.match(typed.text, end) if last is not None and last.type == "Company" else None
        if owns and not any(is_project(typed, at) for at in (owns.end(), owns.end() + 1)):
            return True
    return False


def is_project(typed: Typed, at: int) -> bool:
    """Whether a project stands there."""
    return at in typed.mentions and typed.mentions[at].type == "Project"


def bidding(typed: Typed, match: re.Match[str], grammar: Grammar) -> re.Match[str] | None:
    """What the head only tells others to do at the tail: 要求各部门|深入〔甲公司〕调研."""
    if not {"head", "tail"} <= match.re.groupindex.keys() or match.end("head") > match.start("tail"):
        return None
    return grammar.bidding.search(typed.text, match.end("head"), match.start("tail"))


def goes_apart(typed: Typed, match: re.Match[str]) -> bool:
    """Whether one goes to the place of a match and another to the thing: 张三到〔甲镇〕，|李四来到〔乙公司〕."""
    if not {"head", "tail"} <= match.re.groupindex.keys():
        return False
    place, behind = match.start("tail"), typed.mentions.get(match.end("tail") + 1)
    front = any(typed.mentions[i].type in PERSONS for i in range(match.start(), place) if i in typed.mentions)
    comma = CLAUSE.match(typed.text, match.end("tail"))
    return bool(front and comma and behind is not None and behind.type in (*PERSONS, POST_TYPE))


EACH, FRONT = compiled("分别[与和同跟]$"), 4
"""In front of the first of them: 某县分别与|甲公司、乙公司|就丙、丁项目签约."""


def apart(typed: Typed, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether each of several heads has a tail of its own: 张三、李四|分别赴甲镇、乙镇, 两项目|分别由丙公司建."""
    if not {"head", "tail"} <= match.re.groupindex.keys():
        return False
    first = min(match.start("head"), match.start("tail"))
    between = grammar.apart.match(typed.text, min(match.end("head"), match.end("tail")))
    return between is not None or EACH.search(typed.text, max(0, first - FRONT), first) is not None


def is_uneven(typed: Typed, match: re.Match[str], heads: Sequence[Mention], tails: Sequence[Mention]) -> bool:
    """Whether those who have one each are not told apart: two lists of other lengths, or one that goes on.

    甲公司、乙公司分别入驻〔甲园〕|、乙园.
    """
    more = JOINT.match(typed.text, max(match.end("head"), match.end("tail"))) is not None
    later = max(match.start("head"), match.start("tail"))
    more = more or (match.end("head") < later and JOINT.match(typed.text, later - 1) is not None)  # 分别签订丙、|丁项目
    return len(heads) + len(tails) > 2 and (more or len(heads) > 1 < len(tails))


def opens_firm(typed: Typed, match: re.Match[str]) -> bool:
    """Whether a place in short form stands right in front of a firm, of whose name it is: 云南|贝特瑞|〔甲项目〕."""
    if not {"head", "tail"} <= match.re.groupindex.keys():
        return False
    place, firm = typed.mentions.get(match.start("tail")), typed.mentions.get(match.end("tail"))
    if place is None or firm is None:
        return False
    return place.type == "Place" and place.text != place.name and firm.type == "Company"


def ends_list(typed: Typed, match: re.Match[str]) -> bool:
    """Whether a park in front of a clause about firms ends a list: 下辖甲园、|〔乙园〕，〔丙公司〕等企业落户."""
    if not {"head", "tail"} <= match.re.groupindex.keys():
        return False
    park, at = typed.mentions.get(match.start("tail")), match.start("tail")
    before = typed.mentions.get(at - 2) if typed.text[at - 1 : at] == "、" else None
    behind = typed.text[match.end("tail") : match.start("head")] == "，"
    return behind and park is not None and before is not None and before.type == park.type == "IndustrialPark"


def unfound(place: Mention, text: str, at: int) -> re.Match[str] | None:
    """The rest of a name that nobody has found, behind its place: 走访|榕江|富沅竹木, not 到|榕江|考察."""
    rest = UNFOUND.match(text, at) if place.text != place.name else None
    word = cut(rest[0])[0] if rest else ""
    return rest if word and word not in closed_words() and (len(word) == 1 or word_count(word) <= RARE) else None


def opens_site(place: Mention, sentence: Sentence, grammar: Grammar) -> bool:
    """Whether a place in short form only opens the name of a site that nobody has found: 到|尚义|风电场调研."""
    short = place.type == "Place" and place.role == "name" and place.text != place.name
    return short and grammar.own_sites.match(sentence.text, place.end - sentence.start) is not None


def of_place(typed: Typed, start: int, end: int, kinds: Container[str]) -> bool:
    """Whether a word for a place, of which the claim is none, opens the clause: 全市|已形成甲产业."""
    front = (typed.mentions.get(i) for i in range(start, end))
    return "Place" not in kinds and any(m and m.type == "Place" and m.role == "reference" for m in front)


def subjects(typed: Typed, subject: Mention, predicate: str) -> list[Mention]:
    """The subject of a clause with all who stand in one list with it, where what is told is told of each."""
    if predicate == PARTNERS:
        return listed_with(typed, subject, PEERS) if subject.type in PEERS else [subject]
    return listed_with(typed, subject, PERSONS) if predicate in MET else [subject]


def listed_with(typed: Typed, subject: Mention, kinds: Container[str]) -> list[Mention]:
    """All of the kinds in the list that one of them stands in: 县委书记张三、县长李四|主持座谈会，与王五交谈."""
    at = next((i for i, mention in typed.mentions.items() if mention is subject), None)
    if at is None:
        return [subject]
    found, first, last = [subject], at, at
    while (mate := beside(typed, first, -1, kinds)) is not None:
        found, first = [typed.mentions[mate], *found], mate
    while (mate := beside(typed, last, 1, kinds)) is not None:
        found, last = [*found, typed.mentions[mate]], mate
    return found


def beside(typed: Typed, at: int, step: int, kinds: Container[str]) -> int | None:
    """Where the next of a list stands, to the left or to the right, if there is one of the kinds."""
    at, titled = at + step, False
    while step < 0 and at in typed.mentions and typed.mentions[at].type == POST_TYPE:
        at, titled = at + step, True
    if not LISTED.match(typed.text, at) and not (titled and COMMA.match(typed.text, at)):
        return None
    at += step
    unread = UNREAD.match(typed.text, at) if step > 0 else None
    if unread and unread.end() in typed.mentions and typed.mentions[unread.end()].type == POST_TYPE:
        at = unread.end()  # 、|营销中心|副总经理李四
    while step > 0 and at in typed.mentions and typed.mentions[at].type == POST_TYPE:
        at += step
    return at if at in typed.mentions and typed.mentions[at].type in kinds else None


def pairs(
    typed: Typed, match: re.Match[str], grammar: Grammar, pattern: Pattern, heads: Sequence[Mention],
    others: Sequence[Mention],
) -> list[tuple[Mention, Mention]]:  # fmt: skip
    """Each head with each of the others, or with its own where each has one: 甲县、乙县分别与丙公司、丁公司签约."""
    relation = grammar.schema.relations.get(pattern.predicate)
    paired = relation is None or not relation.symmetric or len(heads) == len(others)
    each = pattern.respectively or (paired and apart(typed, match, grammar))
    each = each or (pattern.predicate in SITES and len(heads) > 1 < len(others))  # 在甲市、乙市兴建了丙广场、丁园
    if each and len(heads) == len(others) > 1:
        return list(zip(heads, others, strict=True))
    uneven = pattern.respectively or (each and is_uneven(typed, match, heads, others))
    return [] if uneven else list(product(heads, others))

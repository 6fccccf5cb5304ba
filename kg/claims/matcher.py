"""A typed sentence into claims: runs the patterns whose words and types stand in the sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kg.claims.forms import OPENS, PLAIN, TITLED, UNTITLED
from kg.claims.grammar import GUEST, Grammar, Pattern
from kg.claims.moods import carried_on, clause_start, is_to_come, mood
from kg.claims.owners import Topic, built_for, find_owners, latest, of_noun, one_of_several, other_subject
from kg.claims.slots import fill
from kg.claims.typed import Typed
from kg.kept import compiled
from kg.model import VISITOR, Claim, Mention, Sentence, Unspoken

CLAUSE = compiled(r"[，,。；;：:！？!?]")
PROJECT = "项目"
SITES = ("locatedIn", "inPark")
"""Where these are sought a firm stands for its people: 〔乙工业园〕〔甲公司员工〕."""
HOLDS = "holdsPost"
PARTNERS = "cooperatesWith"
MET = ("inspected", "metWith")
"""These tell of what has been; who is to come has not."""
FIXED = (*MET, "status", "signedOn", "holdsPost", "locatedIn", "inPark")
"""A plan of the clause before says nothing of these."""
YIELDS = ("outputValue", "capacity", "jobs")
"""What a project gives once it is built."""
VISITED = ("inspected",)
"""The end of these may be planned without being planned to be seen: 参观|城市规划展览馆."""
OTHER_SIDE = compiled(rf"(?:[与同跟]{PLAIN}?|[与同跟和及]|(?<![市县区旗镇乡]委)(?<![，。；\\s])、|(?<![正现存])在)$")
"""In front of the other side or where it is made: 与来访的|甲公司, 乙公司、|甲公司, 在|甲市; not 县委、|县政府."""
OF_NOUN = compiled(
    r"[^，,。；;]{0,14}的(?![东西南北中核边交][^，,。；;]{0,3}(?:部|心|侧|郊|地带|界|汇)?[，,。；;])[^，,。；;]"
)
"""A noun that the site of a clause belongs to: 位于某市|某路的分行."""
UNREAD = compiled("(?:项目|工程)[，,：:]?$")
"""Right in front of a match and no mention: a project that no finder named."""
AHEAD = 4
"""So many characters behind a match still speak of it: 投产后, 的说法不实."""

View = tuple[Typed, set[str], frozenset[int]]
"""A sentence as a pattern sees it, with the labels in it and the numbers of the patterns whose needs it meets."""


@dataclass(frozen=True)
class Found:
    """A claim on its way: which mention gave its value, and how directly its head was named."""

    claim: Claim
    value: Mention | None
    direct: bool

    @property
    def rank(self) -> tuple[bool, bool]:
        """Of two owners of one figure the one that the clause names wins, then the project."""
        return self.direct, self.claim.head.type == "Project"


def find_claims(
    sentence: Sentence, mentions: Sequence[Mention], grammar: Grammar, *, topic: Topic, retracted: bool = False
) -> Iterator[Claim]:
    """All claims of a sentence; of two patterns that say the same the first counts, a figure has one owner.

    ``retracted``: the sentence behind it denies it, so that only what it presupposes holds.
    """
    rumour = retracted or grammar.rumours.search(sentence.text) is not None
    seen_by = view(sentence, mentions, grammar)
    found: list[Found] = []
    for number in sorted(seen_by.met):
        pattern = grammar.patterns[number]
        typed, _, met = seen_by(pattern)
        if number not in met or (rumour and not pattern.presupposed):
            continue
        for match in pattern.form.regex.finditer(typed.text):
            found += read(match, pattern, typed, sentence, grammar, topic)[0]
    yield from (each.claim for each in kept(found))


@dataclass(frozen=True)
class SeenBy:
    """How each pattern sees a sentence."""

    plain: View
    sites: View

    @property
    def met(self) -> frozenset[int]:
        """The numbers of the patterns whose needs one of the views meets."""
        return self.plain[2] if self.sites is self.plain else self.plain[2] | self.sites[2]

    def __call__(self, pattern: Pattern) -> View:
        """The view of a pattern."""
        return self.sites if pattern.predicate in SITES else self.plain


def view(sentence: Sentence, mentions: Sequence[Mention], grammar: Grammar) -> SeenBy:
    """How each pattern sees a sentence."""

    def seen(shown: Sequence[Mention]) -> View:
        typed = Typed.of(sentence, shown, grammar.characters)
        types = labels(shown, grammar)
        return typed, types, grammar.needs.met(typed.text, types)

    plain = seen(mentions)
    opened = [employer(mention) or mention for mention in mentions]
    return SeenBy(plain, plain if opened == list(mentions) else seen(opened))


def employer(mention: Mention) -> Mention | None:
    """The firm that opens a post."""
    firm = mention.inner if mention.type == "Post" else None
    return firm if firm and firm.type == "Company" and firm.role == "name" and firm.start == mention.start else None


def kept(found: Sequence[Found]) -> Iterator[Found]:
    """Without what is said twice, and of a figure only the best owner."""
    best: dict[tuple[str, int], tuple[bool, bool]] = {}
    for each in found:
        if each.value is not None:
            owner = each.claim.predicate, each.value.start
            best[owner] = max(best.get(owner, each.rank), each.rank)
    said: set[tuple[object, ...]] = set()
    for each in found:
        claim, value = each.claim, each.value
        if value is not None and each.rank < best[claim.predicate, value.start]:
            continue
        tail = claim.tail and (claim.tail.start, claim.tail.name)
        key = (claim.head.start, claim.head.name, claim.predicate, tail, claim.value)
        if key not in said:
            said.add(key)
            yield each


def is_within_list(typed: Typed, at: int) -> bool:
    """Whether the list goes on to the left of its first item or is the other side of a deal: 与甲公司、乙公司签约."""
    return OTHER_SIDE.search(typed.text, 0, at) is not None


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


def apart(typed: Typed, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether each of several heads has a tail of its own: 张三、李四|分别赴甲镇、乙镇."""
    return {"head", "tail"} <= match.re.groupindex.keys() and bool(grammar.apart.match(typed.text, match.end("head")))


def labels(mentions: Sequence[Mention], grammar: Grammar) -> set[str]:
    """The labels of the types in a sentence, with those of the types above them and the open ones."""
    types = grammar.schema.types
    present = {types[m.type].zh for m in mentions} | OPENS
    present |= {types[parent].zh for m in mentions if (parent := types[m.type].is_a)}
    return present | ({UNTITLED} if TITLED in present else set())


def read(
    match: re.Match[str], pattern: Pattern, typed: Typed, sentence: Sentence, grammar: Grammar, topic: Topic
) -> tuple[list[Found], str]:
    """The claims of one match; where there are none, why."""
    before = clause_start(typed.text, match.start())
    ends = CLAUSE.search(typed.text, match.end(), match.end() + AHEAD)
    window = typed.text[before : ends.start() if ends else match.end() + AHEAD]
    denied = None if pattern.presupposed else grammar.denials.search(window)
    if denied or (pattern.unless and (denied := pattern.unless.search(window))):
        return [], f"the clause says {denied[0]}"
    if pattern.not_behind and (told_of := pattern.not_behind.search(typed.text, 0, match.start())):
        return [], f"the sentence says {told_of[0]} in front"
    if not pattern.presupposed and (undone := grammar.failures.match(typed.text, match.end())):
        return [], f"nothing came of it: {undone[0]}"
    if pattern.predicate == PARTNERS and held_together(match, typed, sentence, grammar):
        return [], "it is but an event of theirs"
    if pattern.shares and pattern.predicate in VISITED and (met := grammar.assemblies.search(typed.text)):
        return [], f"they took part in something else: {met[0]}"
    attribute = pattern.predicate in grammar.schema.attributes
    figure = attribute and not pattern.value
    relation = grammar.schema.relations.get(pattern.predicate)
    symmetric = relation is not None and relation.symmetric
    headed = "head" in match.re.groupindex
    if symmetric and headed and is_within_list(typed, match.start("head")):
        return [], "the list that it opens goes on in front of it"
    if attribute and headed and one_of_several(typed, match.start("head")):
        return [], "the figure is that of several projects"
    if pattern.topic and pattern.predicate in SITES and OF_NOUN.match(typed.text, match.end()):
        return [], "it says where the noun behind it is"
    if (pattern.value or pattern.predicate in SITES) and goes_on(typed, match):
        return [], "the name goes on behind its head"
    told = match.start("tail") if pattern.predicate in VISITED and "tail" in match.re.groupindex else match.end()
    modality = pattern.modality or mood(typed.text[before:told], grammar)
    if modality == "actual" and pattern.predicate in YIELDS and is_to_come(typed.text, match.end(), grammar):
        modality = "planned"
    if modality == "actual" and pattern.predicate not in FIXED and carried_on(typed.text, before, told, grammar):
        modality = "planned"
    if modality == "planned" and pattern.predicate in MET:
        return [], "it is to come"
    every = pattern.respectively
    slots = {slot.name: fill(slot, match, typed, sentence, grammar, every=every) for slot in pattern.form.slots}
    heads = [m.inner if m.type == "Post" and m.inner else m for m in slots.get("head", [])]  # 玻璃制造商|甲公司董事长
    if pattern.topic:
        first = min((span[0] for name in slots if (span := match.span(name))[0] >= 0), default=match.end())
        kinds = type_names(pattern.topic, grammar)
        if any(match.start() <= i < first for i in typed.at(kinds)):
            return [], "the clause names its own subject"
        if figure:
            count = len(slots["value"]) if pattern.respectively else 0
            heads, why = find_owners(typed, match, before, kinds, grammar.figures, topic, count)
            if not heads:
                return [], why
        else:
            unspoken: Unspoken = "figure" if attribute else "party" if symmetric else "subject"
            subject = topic(typed.origin[match.start()], kinds, unspoken=unspoken)
            if subject is None and pattern.value and PROJECT in pattern.topic:  # of a phase the whole has the stage
                subject = topic(typed.origin[match.start()], type_names((PROJECT,), grammar))
            other: object = pattern.value and grammar.figures.is_led(typed, match)
            if pattern.predicate in SITES:
                other = other or not grammar.headless.fullmatch(typed.text[: match.start()])
            other = other or (slots.get("capacity") and other_subject(typed, before, match.start(), kinds))
            if subject and other and subject.end <= sentence.start:
                return [], "its own sentence has another subject"  # 某口岸是窗口，|位于乙省
            if subject is None:
                return [], f"nothing before it can be its subject ({' or '.join(pattern.topic)})"
            heads = [subject]
    elif figure and all(head.type == "Company" for head in heads) and (own := built_for(typed, match, grammar.figures)):
        heads = [own]
    elif figure and (others := of_noun(typed, match, heads, grammar.figures)):
        return [], others
    if figure:
        slots["value"] = [latest(typed, value, grammar.figures) for value in slots.get("value", [])]
    tails = [tail for tail in slots.get("tail", []) if tail.type != "Post" or tail.inner is not None]
    if "tail" in slots and not tails:
        return [], "no name in it can be an end"
    if pattern.named and any(m.role != "name" for m in (*heads, *tails)):
        return [], "an end is not named"
    if pattern.topic_tail:
        kinds = type_names(pattern.topic_tail, grammar)
        ends = CLAUSE.search(typed.text, match.end())
        clause = range(match.start(), ends.start() if ends else len(typed.text))
        if any(i in clause and i not in range(*match.span("head")) for i in typed.at(kinds)):
            return [], "the clause names its own site"
        place = topic(typed.origin[match.start()], kinds, unspoken="object")
        if place and before and place.end <= sentence.start and (pattern.echo or typed.opens_with("Place")):
            return [], "its own sentence may have said where"  # 在甲口岸，|张三察看货场; 乙县紧盯陶瓷，|引进丙公司
        since = max((i for i, mention in typed.mentions.items() if mention is place), default=-1)
        if place and place.type == "Project" and UNREAD.search(typed.text, since + 1, match.start()):
            return [], "its own sentence has a project that was not found"  # 用布生产线项目，|投资方甲公司
        tails = [place] if place else []
    date = next((str(m.value) for m in slots.get("date", [])), None)

    def claim(head: Mention, predicate: str, tail: Mention | None, value: Mention | None = None) -> Found:
        title = tail.text if tail and tail.type == "Post" and predicate == HOLDS else None
        said = Claim(
            head, predicate, tail.inner if tail and tail.type == "Post" else tail,
            value.value if value else pattern.value if tail is None and not pattern.shares else None,
            value.unit if value else None, title, date, modality, pattern.id, sentence.start, sentence.end,
        )  # fmt: skip
        return Found(said, value, not pattern.topic)

    if pattern.mutual:
        found = [claim(a, pattern.predicate, b) for a, b in combinations((*heads, *tails), 2)]
    elif pattern.shares or pattern.value:
        found = [claim(head, pattern.predicate, None) for head in heads]
    elif pattern.respectively and attribute:
        values = slots["value"] if len(slots["value"]) == len(heads) > 1 else []
        found = [claim(head, pattern.predicate, None, value) for head, value in zip(heads, values, strict=False)]
    elif attribute:
        found = [claim(head, pattern.predicate, None, value) for head in heads for value in slots.get("value", [])]
    else:
        pairs = [(head, tail) for head in heads for tail in tails]
        if pattern.respectively or (not symmetric and len(heads) > 1 < len(tails) and apart(typed, match, grammar)):
            pairs = list(zip(heads, tails, strict=False)) if len(heads) == len(tails) > 1 else []
        found = [claim(head, pattern.predicate, tail) for head, tail in pairs]
    owners = tails if any(m.type == "Project" for m in tails) else heads
    for name, filled in slots.items():
        if name in grammar.schema.attributes:
            found += [claim(owner, name, None, value) for owner in owners for value in filled]
        elif name in grammar.schema.relations:
            found += [claim(who, name, m) for who in owners for m in filled if m.type != "Post" or m.inner]
    return found, "" if found else "no name in it can be an end"


def type_names(labels: tuple[str, ...], grammar: Grammar) -> tuple[str, ...]:
    """The types of labels with their subtypes: 人物 is Person and Official, 来访者 a person who pays a visit."""
    if GUEST in labels:
        return (*type_names((TITLED,), grammar), VISITOR)
    return tuple(name for label in labels for name in grammar.schema.subtypes(grammar.schema.by_label[label].name))

"""One match of a pattern into claims, or the reason why there are none: what bars it, whom it is about, its ends."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from kg.claims import around
from kg.claims.around import SITES
from kg.claims.found import Found
from kg.claims.grammar import Grammar, Pattern, type_names
from kg.claims.moods import carried_on, clause_start, is_to_come, mood, plainly
from kg.claims.owners import (
    Topic,
    built_for,
    find_owners,
    is_listed,
    latest,
    of_noun,
    one_of_several,
    opens_list,
    other_subject,
)
from kg.claims.slots import fill
from kg.claims.typed import Typed
from kg.kept import compiled
from kg.model import VISITOR, Claim, Mention, Modality, Sentence, Unspoken

PROJECT = "项目"
HOLDS, PARTNERS, MADE, BUILDS = "holdsPost", "cooperatesWith", "produces", "undertakes"
HOSTS = ("IndustrialPark", "Place")
MET = ("inspected", "metWith")
"""These tell of what has been; who is to come has not."""
FIXED = (*MET, "status", "signedOn", "holdsPost", "locatedIn", "inPark")
"""A plan of the clause before says nothing of these."""
YIELDS = ("outputValue", "capacity", "jobs")
"""What a project gives once it is built."""
NO_DEAL = compiled("[，,](?:但|不过|可)[^，,]*(?:签|谈[成拢妥]|达成|敲定|结果|下文)")
"""What did not come of a visit, which was made all the same: 到某市洽谈，|但没有签约."""
VISITED = ("inspected",)
"""The end of these may be planned without being planned to be seen: 参观|城市规划展览馆."""
OF_NOUN = compiled(
    r"[^，,。；;]{0,14}的(?![东西南北中核边交][^，,。；;]{0,3}(?:部|心|侧|郊|地带|界|汇)?[，,。；;])[^，,。；;]"
)
"""A noun that the site of a clause belongs to: 位于某市|某路的分行."""
UNREAD = compiled("(?:项目|工程)[，,：:]?$")
"""Right in front of a match and no mention: a project that no finder named."""
IS_ONE = compiled("[，,\U000f0000-\U000ffffd](?:也|还|又|均)?是[^，,。；;：:]*(?:项目|工程)[，,]?$")
"""The same, where it is only what another project is: 甲项目总投资5亿元，也是全县的重点项目，|由乙公司投资."""
AHEAD = 4
"""So many characters behind a match still speak of it: 投产后, 的说法不实."""
Slots = Mapping[str, Sequence[Mention]]
"""What fills each slot of a form."""
Ends = tuple[Sequence[Mention], str]
"""The mentions at one end of the claims; where there can be none, why."""


def read(
    match: re.Match[str], pattern: Pattern, typed: Typed, sentence: Sentence, grammar: Grammar, topic: Topic
) -> tuple[list[Found], str]:
    """The claims of one match; where there are none, why."""
    return Reading(match, pattern, typed, sentence, grammar, topic).claims()


@dataclass(frozen=True)
class Reading:
    """A match with all that it takes to judge it."""

    match: re.Match[str]
    pattern: Pattern
    typed: Typed
    sentence: Sentence
    grammar: Grammar
    topic: Topic

    @cached_property
    def before(self) -> int:
        """Where the clause begins."""
        return clause_start(self.typed.text, self.match.start())

    @cached_property
    def said(self) -> str:
        """The typed sentence without what only looks like a plan or a denial."""
        return plainly(self.typed.text, self.grammar)

    @cached_property
    def attribute(self) -> bool:
        """Whether the pattern tells an attribute."""
        return self.pattern.predicate in self.grammar.schema.attributes

    @property
    def figure(self) -> bool:
        """Whether the match holds its value."""
        return self.attribute and not self.pattern.value

    @cached_property
    def symmetric(self) -> bool:
        """Whether neither end of what is told comes first."""
        relation = self.grammar.schema.relations.get(self.pattern.predicate)
        return relation is not None and relation.symmetric

    def claims(self) -> tuple[list[Found], str]:
        """The claims; where there are none, why."""
        if why := self.denied() or self.of_others():
            return [], why
        modality = self.modality()
        if modality == "planned" and self.pattern.predicate in MET:
            return [], "it is to come"
        slots = self.slots()
        heads, why = self.heads(slots)
        if why:
            return [], why
        if self.figure:
            slots["value"] = [latest(self.typed, value, self.grammar.figures) for value in slots.get("value", [])]
        tails, why = self.tails(slots, heads)
        if why:
            return [], why
        return (found := self.joined(slots, heads, tails, modality)), "" if found else "no name in it can be an end"

    def denied(self) -> str:
        """What the sentence says against it."""
        match, pattern, typed = self.match, self.pattern, self.typed
        ends = around.CLAUSE.search(typed.text, match.end(), match.end() + AHEAD)
        window = self.said[self.before : ends.start() if ends else match.end() + AHEAD]
        denied = None if pattern.presupposed else self.grammar.denials.search(window)
        if denied or (pattern.unless and (denied := pattern.unless.search(window))):
            return f"the clause says {denied[0]}"
        if pattern.not_behind and (told_of := pattern.not_behind.search(typed.text, 0, match.start())):
            return f"the sentence says {told_of[0]} in front"
        undone = None if pattern.presupposed else self.grammar.failures.match(typed.text, match.end())
        if undone and not (pattern.predicate in MET and NO_DEAL.search(undone[0])):
            return f"nothing came of it: {undone[0]}"
        return ""

    def of_others(self) -> str:
        """Why the match tells something else, or of others."""
        match, pattern, typed = self.match, self.pattern, self.typed
        if pattern.predicate == PARTNERS and (why := around.no_deal(match, typed, self.sentence, self.grammar)):
            return why
        if pattern.shares and pattern.predicate in VISITED and (met := self.grammar.assemblies.search(typed.text)):
            return f"they took part in something else: {met[0]}"
        headed = "head" in match.re.groupindex
        if pattern.predicate in VISITED and (bid := around.bidding(typed, match, self.grammar)):
            return f"others are to go there: {bid[0]}"
        if self.symmetric and headed and around.is_within_list(typed, match.start("head")):
            return "the list that it opens goes on in front of it"
        if self.attribute and headed and one_of_several(typed, match.start("head")):
            return "the figure is that of several projects"
        if self.figure and headed and is_listed(typed, *match.span("head")):
            return "the figure is that of a list of projects"
        if pattern.topic and pattern.predicate in SITES and OF_NOUN.match(typed.text, match.end()):
            return "it says where the noun behind it is"
        if around.owns_another(typed, match, pattern, self.grammar):
            return "it tells of a firm of the one in it"
        if (pattern.value or pattern.predicate in SITES) and around.goes_on(typed, match):
            return "the name goes on behind its head"
        if pattern.predicate in SITES and around.goes_apart(typed, match):
            return "somebody else goes to what it places"
        if pattern.predicate in SITES and (around.opens_firm(typed, match) or around.ends_list(typed, match)):
            return "the site belongs to the name of the firm, or to what is in front of it"
        return ""

    def modality(self) -> Modality:
        """Whether it is so, or planned, signed or cancelled."""
        match, predicate, text = self.match, self.pattern.predicate, self.said
        told = match.start("tail") if predicate in VISITED and "tail" in match.re.groupindex else match.end()
        modality = self.pattern.modality or mood(text[self.before : told], self.grammar)
        if modality != "actual":
            return modality
        to_come = predicate in YIELDS and is_to_come(text, match.end(), self.grammar)
        planned = to_come or (predicate not in FIXED and carried_on(text, self.before, told, self.grammar))
        return "planned" if planned else modality

    def slots(self) -> dict[str, list[Mention]]:
        """What fills each slot."""
        every = self.pattern.respectively
        return {
            slot.name: fill(slot, self.match, self.typed, self.sentence, self.grammar, every=every)
            for slot in self.pattern.form.slots
        }

    def heads(self, slots: Slots) -> Ends:
        """Whom or what it is about."""
        if self.pattern.topic:
            return self.spoken_of(slots, type_names(self.pattern.topic, self.grammar))
        heads = [m.inner if m.type == "Post" and m.inner else m for m in slots.get("head", [])]  # 制造商|甲公司董事长
        if not self.figure:
            return heads, ""
        figures, firms = self.grammar.figures, all(head.type == "Company" for head in heads)
        if firms and (own := built_for(self.typed, self.match, figures)):
            return [own], ""
        return heads, of_noun(self.typed, self.match, heads, figures) or ""

    def spoken_of(self, slots: Slots, kinds: tuple[str, ...]) -> Ends:
        """What the sentence, or one before it, has spoken of where the match names no head."""
        match, pattern, typed = self.match, self.pattern, self.typed
        first = min((span[0] for name in slots if (span := match.span(name))[0] >= 0), default=match.end())
        own = any(match.start() <= i < first for i in typed.at(kinds))
        if own or around.of_place(typed, self.before, match.start(), kinds):
            return [], "the clause names its own subject"
        if self.figure:
            count = len(slots["value"]) if pattern.respectively else 0
            heads, why = find_owners(typed, match, self.before, kinds, self.grammar.figures, self.topic, count)
            return heads, "" if heads else why
        unspoken: Unspoken = "figure" if self.attribute else "party" if self.symmetric else "subject"
        subject = self.topic(typed.origin[match.start()], kinds, unspoken=unspoken)
        if subject is None and pattern.value and PROJECT in pattern.topic:  # of a phase the whole has the stage
            subject = self.topic(typed.origin[match.start()], type_names((PROJECT,), self.grammar))
        if self.symmetric and subject and subject.end <= self.sentence.start and around.ASPECT.match(typed.text):
            subject = None  # 甲馆开放。营商环境方面，开设专窗，与乙银行|共建机制
        if subject is None or (pattern.predicate == MADE and opens_list(typed, subject)):
            return [], f"nothing before it can be its subject ({' or '.join(pattern.topic)})"
        figures = self.grammar.figures
        led = any(i < first and figures.leads(typed, i) for i in typed.at(kinds)) or figures.is_led(typed, match)
        sited = pattern.predicate in SITES and not self.grammar.headless.fullmatch(typed.text, 0, match.start())
        hosted = pattern.predicate == BUILDS and typed.told_of(HOSTS, match.start())  # 甲园区引进企业，|建成乙项目
        other: object = (pattern.value and led) or sited or hosted
        other = other or (slots.get("capacity") and other_subject(typed, self.before, match.start(), kinds))
        if other and subject.end <= self.sentence.start:
            return [], "its own sentence has another subject"  # 某口岸是窗口，|位于乙省
        return around.subjects(typed, subject, pattern.predicate), ""

    def tails(self, slots: Slots, heads: Sequence[Mention]) -> Ends:
        """The other end."""
        tails = [tail for tail in slots.get("tail", []) if tail.type != "Post" or tail.inner is not None]
        if self.pattern.predicate in VISITED:
            tails = [m for m in tails if not around.opens_site(m, self.sentence, self.grammar)]
        if "tail" in slots and not tails:
            return [], "no name in it can be an end"
        if self.pattern.named and any(m.role != "name" for m in (*heads, *tails)):
            return [], "an end is not named"
        return self.site_before(heads) if self.pattern.topic_tail else (tails, "")

    def site_before(self, heads: Sequence[Mention]) -> Ends:
        """The site or visitor that was spoken of before, none beside the heads: |甲|、乙会见来访的客人."""
        match, pattern, typed = self.match, self.pattern, self.typed
        kinds = type_names(pattern.topic_tail, self.grammar)
        ends = around.CLAUSE.search(typed.text, match.end())
        clause = range(match.start(), ends.start() if ends else len(typed.text))
        if any(i in clause and i not in range(*match.span("head")) for i in typed.at(kinds)):
            return [], "the clause names its own site"
        place = self.topic(typed.origin[match.start()], kinds, unspoken="object")
        if place is None or any(place.name == head.name for head in heads):
            return [], ""
        says_where = self.before and (pattern.echo or typed.opens_with("Place", match.start()))
        if says_where and VISITOR not in kinds and place.end <= self.sentence.start:
            return [], "its own sentence may have said where"  # 在甲口岸，|张三察看货场; 乙县紧盯陶瓷，|引进丙公司
        since = max((i for i, mention in typed.mentions.items() if mention is place), default=-1)
        is_one = IS_ONE.search(typed.text, 0, match.start())
        if place.type == "Project" and not is_one and UNREAD.search(typed.text, since + 1, match.start()):
            return [], "its own sentence has a project that was not found"  # 用布生产线项目，|投资方甲公司
        return [place], ""

    def joined(
        self, slots: Slots, heads: Sequence[Mention], tails: Sequence[Mention], modality: Modality
    ) -> list[Found]:
        """The claims between the ends, with those that other slots tell."""
        date = next((str(m.value) for m in slots.get("date", []) if m.value), None)

        def claim(head: Mention, predicate: str, tail: Mention | None, value: Mention | None = None) -> Found:
            title = tail.name if tail and tail.type == "Post" and predicate == HOLDS else None
            plain = self.pattern.value if tail is None and not self.pattern.shares else None
            said = Claim(
                head, predicate, tail.inner if tail and tail.type == "Post" else tail,
                value.value if value else plain, value.unit if value else None, title, date, modality,
                self.pattern.id, self.sentence.start, self.sentence.end,
            )  # fmt: skip
            return Found(said, value, not self.pattern.topic)

        found = [
            claim(head, self.pattern.predicate, tail, value) for head, tail, value in self.pairs(slots, heads, tails)
        ]
        owners = tails if any(m.type == "Project" for m in tails) else heads
        for name, filled in slots.items():
            if name in self.grammar.schema.attributes:
                each = self.pattern.respectively and len(filled) > 1
                pairs = () if each and len(owners) != len(filled) else zip(owners, filled, strict=False)
                owned = pairs if each else product(owners, filled)
                found += [claim(owner, name, None, value) for owner, value in owned]
            elif name in self.grammar.schema.relations:
                found += [claim(who, name, m) for who in owners for m in filled if m.type != "Post" or m.inner]
        return [
            each for each in found if each.value is None or each.value.value is not None
        ]  # a day of no year is no date

    def pairs(
        self, slots: Slots, heads: Sequence[Mention], tails: Sequence[Mention]
    ) -> list[tuple[Mention, Mention | None, Mention | None]]:
        """Head, tail and figure of each claim."""
        pattern = self.pattern
        if pattern.mutual:
            return [(a, b, None) for a, b in around.partners(self.typed, self.match, (*heads, *tails))]
        if pattern.shares or pattern.value:
            return [(head, None, None) for head in heads]
        others = slots.get("value", []) if self.attribute else tails
        ends = around.pairs(self.typed, self.match, self.grammar, pattern, heads, others)
        return [(head, None, other) if self.attribute else (head, other, None) for head, other in ends]

"""A typed sentence into claims: runs the patterns whose words and types stand in the sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.claims.around import SITES
from kg.claims.forms import OPENS, TITLED, UNTITLED
from kg.claims.found import Found
from kg.claims.grammar import Grammar, Pattern
from kg.claims.lent import FIRM
from kg.claims.owners import Topic
from kg.claims.reading import read
from kg.claims.typed import Typed
from kg.model import Claim, Mention, Sentence

BUILDS, USES = "undertakes", "usesSiteOf"
View = tuple[Typed, set[str], frozenset[int]]
"""A sentence as a pattern sees it, with the labels in it and the numbers of the patterns whose needs it meets."""


def find_claims(
    sentence: Sentence, mentions: Sequence[Mention], grammar: Grammar, *, topic: Topic, retracted: bool = False
) -> Iterator[Claim]:
    """All claims of a sentence; of two patterns that say the same the first that is no echo counts, a figure has one
    owner.

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
    yield from (each.claim for each in kept(found, grammar.echoes))


@dataclass(frozen=True)
class SeenBy:
    """How each pattern sees a sentence."""

    plain: View
    sites: View
    built: View
    """Without firms in whose plants others build."""
    offices: View
    """As ``sites``, and without posts at what a firm builds somewhere: 甲集团双阳路|项目部负责人."""

    @property
    def met(self) -> frozenset[int]:
        """The numbers of the patterns whose needs one of the views meets."""
        if self.sites is self.plain and self.offices is self.plain:
            return self.plain[2]
        return self.plain[2] | self.sites[2] | self.offices[2]

    def __call__(self, pattern: Pattern) -> View:
        """The view of a pattern."""
        if pattern.employers:
            return self.offices
        if pattern.predicate == BUILDS and all(slot.name != USES for slot in pattern.form.slots):
            return self.built
        return self.sites if pattern.predicate in SITES else self.plain


def view(sentence: Sentence, mentions: Sequence[Mention], grammar: Grammar) -> SeenBy:
    """How each pattern sees a sentence."""

    def seen(shown: Sequence[Mention]) -> View:
        typed = Typed.of(sentence, shown, grammar.characters)
        types = labels(shown, grammar)
        return typed, types, grammar.needs.met(typed.text, types)

    plain = seen(mentions)
    opened = [employer(mention) or mention for mention in mentions]
    lent = grammar.lent.found(sentence, mentions)
    built = seen([m for m in mentions if m.type != FIRM or m.start not in lent]) if lent else plain
    sites = plain if opened == list(mentions) else seen(opened)
    free = [mention for mention in opened if not is_apart(mention)]
    return SeenBy(plain, sites, built, sites if free == opened else seen(free))


def employer(mention: Mention) -> Mention | None:
    """The firm that opens a post."""
    firm = mention.inner if mention.type == "Post" else None
    return firm if firm and firm.type == "Company" and firm.role == "name" and firm.start == mention.start else None


def is_apart(mention: Mention) -> bool:
    """Whether a post is held in a firm that stands further in front: 甲集团双阳路|项目部负责人."""
    firm = mention.inner if mention.type == "Post" else None
    return firm is not None and firm.type == "Company" and firm.role == "name" and firm.end < mention.start


def kept(found: Sequence[Found], echoes: frozenset[str]) -> Iterator[Found]:
    """Without what is said twice, and of a figure only the best owner; ``echoes``: patterns that count after others."""
    best: dict[tuple[str, int], tuple[bool, bool]] = {}
    for each in found:
        if each.value is not None:
            owner = each.claim.predicate, each.value.start
            best[owner] = max(best.get(owner, each.rank), each.rank)
    said: set[tuple[object, ...]] = set()
    direct = {meaning(each.claim) for each in found if each.claim.pattern not in echoes}
    for each in found:
        claim, value, key = each.claim, each.value, meaning(each.claim)
        if value is not None and each.rank < best[claim.predicate, value.start]:
            continue
        if key not in said and not (claim.pattern in echoes and key in direct):
            said.add(key)
            yield each


def meaning(claim: Claim) -> tuple[object, ...]:
    """What two claims of a sentence share that say the same."""
    tail = claim.tail and (claim.tail.start, claim.tail.name)
    return claim.head.start, claim.head.name, claim.predicate, tail, claim.value


def labels(mentions: Sequence[Mention], grammar: Grammar) -> set[str]:
    """The labels of the types in a sentence, with those of the types above them and the open ones."""
    types = grammar.schema.types
    present = {types[m.type].zh for m in mentions} | OPENS
    present |= {types[parent].zh for m in mentions if (parent := types[m.type].is_a)}
    return present | ({UNTITLED} if TITLED in present else set())

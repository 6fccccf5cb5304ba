"""Which industry a firm, a project or a park is part of: told by a verb in front of the industry (深耕〔竹产业〕), by
what it is there (是〔竹产业〕的老兵), by where it stands (〔竹产业〕里，甲公司…) or by a line that opens with it.

The pattern ids are ``partOfIndustry/joins``, ``/member``, ``/within`` and ``/line``, and ``leadsChain/only``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.claims.makers import Said
from kg.claims.moods import mood
from kg.kept import compiled
from kg.model import Claim, Mention
from kg.ontology import Lexicon

PREDICATE = "partOfIndustry"
MEMBERS = ("Project", "Company", "IndustrialPark")
GAP = r"[^，。；：、]{0,8}$"
"""Between the verb and the industry stands no more."""
JOINT = compiled("[、和与及]|以及")
LEADING = "leadsChain"
NAMED = ("name", "reference")
LEADS = 8
"""The word for a leader stands no further behind its industry."""
LEAD_IN = 3
"""So many characters stand between an industry and the firms in it: 〔竹产业〕|里，有|〔甲公司〕."""
COLON = compiled("[：:]")
LISTED = "、"
BY = "由"
"""In front of a firm that builds what leads an industry."""


@dataclass(frozen=True)
class Belonging:
    """The words of belonging."""

    joins: re.Pattern[str]
    is_one: re.Pattern[str]
    member: re.Pattern[str]
    within: re.Pattern[str]
    leader: re.Pattern[str]
    gone: re.Pattern[str]
    distant: re.Pattern[str]
    unsure: re.Pattern[str]

    @classmethod
    def load(cls, lexicon: Lexicon) -> Belonging:
        """Reads ``belonging.tsv``."""

        def regex(kind: str) -> str:
            return lexicon.regex("belonging", kind).pattern

        is_gap = rf"(?:(?!{regex('serves')})[^，。；：、]){{0,14}}$"
        return cls(
            compiled(regex("joins") + GAP), compiled(regex("is") + is_gap),
            compiled(regex("member")), compiled(regex("within")), compiled(regex("leader")),
            compiled(regex("gone")), compiled(regex("distant")), compiled(regex("unsure")),
        )  # fmt: skip


def belonging_claims(said: Said, words: Belonging) -> Iterator[Claim]:
    """The industries of a sentence with those that it says are part of them."""
    text = said.sentence.text
    before: tuple[int, list[Mention], str] = (-1, [], "")
    for industry in (m for m in said.mentions if m.type == "Industry"):
        start, end = said.span(industry)
        if before[1] and JOINT.fullmatch(text[before[0] : start]):
            heads, rule = before[1:]  # 〔竹产业〕、|〔茶产业〕
        else:
            heads, rule = owners(said, words, start, end)
        before = end, heads, rule
        yield from (belongs(said, head, industry, rule) for head in heads)


def leading_claims(said: Said, words: Belonging) -> Iterator[Claim]:
    """The only firm of a sentence that speaks of the leader of an industry, or the one that it is said for."""
    text = said.sentence.text
    firms = {m.name: m for m in reversed(said.mentions) if m.type == "Company" and m.role in NAMED}
    if len(firms) > 1 or words.unsure.search(text):
        return
    for industry in (m for m in said.mentions if m.type == "Industry"):
        _, end = said.span(industry)
        if words.leader.search(text, end, min(end + LEADS, said.clause(end)[1])):
            firm = next(iter(firms.values()), None)
            if firm is None and said.making.ours.search(text):
                firm = said.spoken_for(end)  # “作为竹产业的龙头，我们…”
            if firm is None or text.endswith(BY, 0, max(0, said.span(firm)[0])):
                continue
            yield replace(belongs(said, firm, industry, "only"), predicate=LEADING, pattern=f"{LEADING}/only")


def owners(said: Said, words: Belonging, start: int, end: int) -> tuple[list[Mention], str]:
    """Who is part of the industry at the offsets, and which way of saying tells so."""
    text = said.sentence.text
    opened, closed = said.clause(start)
    if said.grammar.denials.search(text, opened, start) or words.gone.search(text, opened, start):
        return [], ""
    joined = words.joins.search(text, said.behind_names(opened, start - 1), start)
    if joined and not words.distant.search(text, opened, closed):
        heads = [m for m in said.heads(opened, joined.start()) if m.start >= said.sentence.start]
        return [] if heads and is_of_places(said, heads[0]) else heads, "joins"
    one = words.is_one.search(text, opened, start)
    if one and words.member.match(text, end) and not words.leader.search(text, end, closed):
        if heads := said.heads(opened, one.start()):
            return heads, "member"
        return following(said, closed), "member"
    if words.within.match(text, end):
        return following(said, end), "within"
    if opened == 0 and COLON.match(text, end):
        return following(said, end), "line"
    return [], ""


def is_of_places(said: Said, head: Mention) -> bool:
    """Whether a park ends a list of places and parks that have the industries: 依托老城区、|〔甲工业区〕两大平台."""
    at = said.span(head)[0]
    return head.type == "IndustrialPark" and said.sentence.text[at - 1 : at] == LISTED


def following(said: Said, at: int) -> list[Mention]:
    """The firms of the list that opens the clause behind an offset."""
    text = said.sentence.text
    found: list[Mention] = []
    for mention in said.mentions:
        start, _ = said.span(mention)
        if start < at:
            continue
        gap = text[at:start]
        if mention.type != "Company" or not (JOINT.fullmatch(gap) if found else len(gap) <= LEAD_IN):
            break
        found.append(mention)
        at = said.span(mention)[1]
    return found


def belongs(said: Said, head: Mention, industry: Mention, rule: str) -> Claim:
    """A member of an industry."""
    start, _ = said.clause(said.span(industry)[0])
    modality = mood(said.sentence.text[start : said.span(industry)[0]], said.grammar)
    return Claim(
        head, PREDICATE, industry, None, None, None, None, modality, f"{PREDICATE}/{rule}",
        said.sentence.start, said.sentence.end,
    )  # fmt: skip


def joined(said: Sequence[Claim], belonging: Sequence[Claim]) -> list[Claim]:
    """Both, each pair once; who leads an industry is not told to be part of it too."""
    told = {(c.head.name, c.tail.name) for c in said if c.predicate in (PREDICATE, LEADING) and c.tail}
    return [*said, *(c for c in belonging if c.tail and (c.head.name, c.tail.name) not in told)]

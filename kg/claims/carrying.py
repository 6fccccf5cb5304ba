"""Projects of the firm that a paragraph tells of, where their own sentence names no builder:

〔甲公司〕车间里，机器轰鸣。|总投资3亿元的〔乙项目〕正在安装设备. The pattern id is ``undertakes/goes_on``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kg.claims.carrying_words import MENTION, Carrying
from kg.claims.frame import key, plain
from kg.claims.headings import Row
from kg.claims.moods import clause_start
from kg.model import Claim, Mention

PREDICATE = "undertakes"
AGENTS = ("Company", "Organization", "Person", "Official", "Post", "IndustrialPark", "Place", "Project")
"""Where one of them stands in front of a project in its sentence, it is told of that."""
FIRM = "Company"
NAMED = ("name", "reference")
SETS = ("", "在")
"""In front of what a clause is about."""
TOLD = ("name", "background")
FAR = 3
"""A firm is told of no further than so many sentences before."""


def carried_claims(rows: Sequence[Row], said: Sequence[Claim], words: Carrying) -> Iterator[Claim]:
    """The projects that nobody is said to build, with the firm that their paragraph tells of."""
    builders: defaultdict[tuple[str, str], set[tuple[str, str]]] = defaultdict(set)
    for claim in said:
        if claim.predicate == PREDICATE and claim.tail:
            builders[key(claim.tail)].add(key(claim.head))
    paragraph, firm, told = -1, None, 0
    for index, (sentence, top, _) in enumerate(rows):
        if sentence.paragraph != paragraph:
            paragraph, firm, told = sentence.paragraph, None, index
        if sentence.kind == "headline":
            firm = None
            continue
        at = 0
        for mention in top:
            since, at = at, mention.start - sentence.start
            if words.others.search(sentence.text, since, at):
                firm = None
            if mention.type == FIRM and mention.role in NAMED:
                if words.enters.fullmatch(clause_before(sentence.text, at)):
                    firm, told = mention, index
            elif mention.type == "Project" and mention.role in TOLD and firm is not None:
                known = builders.get(key(mention))
                if known and key(firm) not in known:
                    firm = None  # 甲公司乙项目和丙公司|丁项目|进展顺利
                elif not known and index - told < FAR and is_own((sentence, top, ()), mention, firm, words):
                    builders[key(mention)].add(key(firm))
                    yield plain(firm, PREDICATE, mention, f"{PREDICATE}/goes_on", sentence)


def clause_before(text: str, at: int) -> str:
    """What of a clause stands in front of an offset."""
    return text[clause_start(text, at) : at]


def is_own(row: Row, project: Mention, firm: Mention, words: Carrying) -> bool:
    """Whether a sentence tells of a project as of the firm's own."""
    sentence, top, _ = row
    text, start = sentence.text, project.start - sentence.start
    before = [m for m in top if m.end <= project.start]
    since = max((m.end for m in before if key(m) == key(firm)), default=sentence.start)
    others = [m for m in before if m.type in AGENTS and m.start >= since]
    if any(since == sentence.start or clause_before(text, m.start - sentence.start) in SETS for m in others):
        return False
    front = clause_before(text, start)
    opened = start - len(front)
    for mention in sorted(before, key=lambda m: -m.start):
        if mention.start - sentence.start >= opened:
            a, b = mention.start - sentence.start - opened, mention.end - sentence.start - opened
            front = front[:a] + MENTION + front[b:]
    return (
        words.front.fullmatch(front) is not None and words.behind.match(text, project.end - sentence.start) is not None
    )

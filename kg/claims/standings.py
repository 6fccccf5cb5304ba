"""Lists that are sorted by stage: 已投产的有〔甲公司〕，在建的——〔乙项目〕; 加快建设一批 over a paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.claims.frame import key, plain
from kg.claims.headings import Row
from kg.claims.stages import Stages
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence

LISTED, BUILT = ("Company", "Project"), ("Project", "IndustrialPark")
CLAUSES = compiled("[；;。]")


def standing_claims(rows: Sequence[Row], said: Sequence[Claim], stages: Stages) -> Iterator[Claim]:
    """``status`` of the firms and projects of lists under a stage, as far as nothing else tells it."""
    told = {key(c.head) for c in said if c.predicate == "status"}
    for sentence, mention, stage in (*labelled(rows, stages), *batched(rows, stages)):
        if key(mention) not in told:
            told.add(key(mention))
            yield replace(plain(mention, "status", None, "status/list", sentence), value=stage)


def labelled(rows: Sequence[Row], stages: Stages) -> Iterator[tuple[Sentence, Mention, str]]:
    """The items behind labels: 已投产的——|〔甲项目〕，〔乙公司〕."""
    for sentence, top, _ in rows:
        for label in stages.label.finditer(sentence.text):
            at = label.end()
            gaps = (stages.lists.gap, stages.lists.long) if label[0][-1] in "：:—" else (stages.lists.gap,)
            for start, item in items(top, sentence, at):
                goes_on = any(gap.fullmatch(sentence.text, at, start) for gap in gaps)
                at = item.end - sentence.start
                if not goes_on or not stages.lists.ends.match(sentence.text, at):
                    break
                yield sentence, item, str(label.lastgroup)


def items(top: Sequence[Mention], sentence: Sentence, since: int) -> Iterator[tuple[int, Mention]]:
    """Start of each item behind an offset, and what it names: of a firm and its own project the project."""
    owner: Mention | None = None
    for mention in top:
        if mention.type not in LISTED or mention.start < sentence.start + since:
            continue
        own = owner is not None and mention.type == "Project" and mention.start == owner.end
        if owner is not None and not own:
            yield owner.start - sentence.start, owner
        if mention.type == "Project":
            yield (owner if owner is not None and own else mention).start - sentence.start, mention
        owner = mention if mention.type == "Company" else None
    if owner is not None:
        yield owner.start - sentence.start, owner


def batched(rows: Sequence[Row], stages: Stages) -> Iterator[tuple[Sentence, Mention, str]]:
    """The projects that open the clauses of a paragraph below a heading: 加快建设一批。投资5亿元的|〔甲项目〕，."""
    stage: str | None = None
    paragraph = -1
    above = False
    """Whether the heading is the sentence before, so that it may head the next paragraph."""
    for sentence, top, _ in rows:
        if heading := stages.heading.match(sentence.text):
            stage, above = heading.lastgroup, True
        elif sentence.paragraph != paragraph and not above:
            stage = None
        else:
            above = False
        paragraph = sentence.paragraph
        if stage is not None and not above:
            for mention in top:
                if mention.type in BUILT and mention.role == "name" and opens(sentence, mention, top, stages):
                    yield sentence, mention, stage


def opens(sentence: Sentence, mention: Mention, top: Sequence[Mention], stages: Stages) -> bool:
    """Whether a project opens its part of a sentence, or goes on with the list that opens it."""
    at = mention.start - sentence.start
    begin = [m.end() for m in CLAUSES.finditer(sentence.text, 0, at)]
    before = sentence.text[begin[-1] if begin else 0 : at]
    base = sentence.start + at - len(before)
    for other in sorted(top, key=lambda m: -m.start):
        if base <= other.start and other.end <= mention.start:
            before = before[: other.start - base] + before[other.end - base :]
    return stages.front.fullmatch(stages.lists.marks.sub("", before)) is not None

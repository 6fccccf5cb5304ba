"""The stage that the frame of an article gives to projects: those of a ceremony (集中开工仪式), those listed behind
开工的6个项目. A day that the ceremony has is the day on which they were signed, begun or put into operation.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.claims.ceremonies import Ceremony, ceremony_of
from kg.claims.frame import key, plain
from kg.claims.headings import Row
from kg.claims.stage_items import (
    PART,
    builds,
    enumerates,
    follows,
    goes_on,
    groups_of,
    is_item,
    is_line,
    is_told,
    opens,
    will_build,
)
from kg.claims.stages import MIXED, Stages
from kg.claims.tables import entries
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence

SIGNED = "signed"
DATED = {"signed": "signedOn", "underConstruction": "startedOn", "operating": "operatingOn"}
"""The attribute that the day of a stage is."""
VALUES = {"underway": "underConstruction"}
"""The status of stages that have no day."""
FIRST = "planned"
"""What a description says of any project, whatever stage a list gives it."""
LATER = ("underConstruction", "operating")
SETTLES = ("status/落户", "status/先后落户", "status/落户的项目")
"""Patterns that tell where a project is rather than its stage, once a ceremony has brought it further: 集中开工."""
NUMBERED = compiled(
    r"\s*(?:[一二三四五六七八九十甲乙丙丁戊己庚辛]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|—{1,2}|[（(]?\d{1,2}[）)]?[.、．]|[（(]\d{1,2}[）)]|[①-⑳●■▲◆★☆▶►◎○※•·])"
)
"""Opens an item of a list."""


@dataclass(frozen=True)
class Above:
    """What the sentences before leave open."""

    paragraph: int = -1
    opened: str | None = None
    """The stage of the list that a line above opened."""
    announced: str | None = None
    """The one stage that the sentence before announced projects of, without a list."""
    spoken: str | None = None
    """The stage that was last spoken of."""


@dataclass(frozen=True)
class Announced:
    """What is announced of the projects of a sentence."""

    groups: Sequence[tuple[int, str]]
    """End and stage of each announcement."""
    opened: str | None
    """The stage of a list of which the sentence may be a line."""
    spoken: str | None
    alone: bool
    """A firm that opens it is to build its only project, which was announced."""
    builders: bool
    """It says who builds which of those that were announced, or that it names some of them."""

    def leaves(self, sentence: Sentence, chained: int, stages: Stages) -> Above:
        """What stays open behind a sentence whose last item belongs to the announcement that ends at ``chained``."""
        announced = self.groups[0][1] if len(self.groups) == 1 and chained < 0 else None
        opened = self.opened
        if self.groups:
            end, stage = self.groups[-1]
            opened = stage if chained == end or stages.lists.heads.match(sentence.text, end) else None
        return Above(sentence.paragraph, opened, announced, self.spoken)


def stage_claims(rows: Sequence[Row], said: Sequence[Claim], stages: Stages) -> Iterator[Claim]:
    """Status and day of the projects that the article lists under a stage or whose ceremony it reports."""
    ceremony = ceremony_of(rows, stages)
    told = [claim for claim in said if claim.predicate == "status"]
    dated = {(key(claim.head), claim.predicate) for claim in said}
    settled = ceremony.stage in LATER
    fixed_stage = {key(c.head) for c in told if c.value != FIRST and not (settled and c.pattern in SETTLES)}
    new = list(listed(rows, ceremony, fixed_stage, stages))
    new += tabled(rows, ceremony, {key(claim.head) for claim in [*told, *(claim for claim, _ in new)]}, stages)
    yield from (claim for claim, _ in new)
    texts = {sentence.start: sentence.text for sentence, _, _ in rows}
    reached = {(key(c.head), c.value) for c in told}
    once = [c for c in told if c.modality != "planned" and sum(c_key == key(c.head) for c_key, _ in reached) == 1]
    fixed = {sentence.start for sentence, top, _ in rows if any(m.type == "Date" for m in top)}
    grouped = {(s.start, VALUES.get(stage, stage)) for s, top, _ in rows for _, stage in groups_of(s, top, stages)}
    now = [
        c
        for c in once
        if c.start in ceremony.starts
        or ((c.start, c.value) in grouped and not stages.halt.search(texts[c.start]))
        or stages.pointer.search(texts[c.start])
        or (c.value == SIGNED in ceremony.stages and c.start not in fixed and not stages.halt.search(texts[c.start]))
    ]
    for claim in [*now, *(c for c, today in new if today)]:
        predicate, day = DATED.get(str(claim.value)), ceremony.day(str(claim.value), claim.start)
        if day is None and stages.day.search(texts[claim.start]):
            day = ceremony.before.get(claim.start)
        if predicate and day and (key(claim.head), predicate) not in dated:
            dated.add((key(claim.head), predicate))
            yield replace(claim, predicate=predicate, value=day, pattern=f"{predicate}/ceremony")


def listed(
    rows: Sequence[Row], ceremony: Ceremony, told: set[tuple[str, str]], stages: Stages
) -> Iterator[tuple[Claim, bool]]:
    """The projects in a list under a stage, and those that an article about one ceremony portrays.

    With each whether its stage may be that of the ceremony, so that it has its day.
    """
    seen = set(told)
    above = Above()
    for sentence, top, _ in rows:
        under = announced_for(sentence, top, above, stages)
        halted = stages.halt.search(sentence.text) is not None
        chained = -1
        """The end of the announcement to whose list the last item belongs."""
        for mention, end, stage in staged(sentence, top, under, ceremony.stage, seen, stages):
            chained = end
            if stage is None or stage == MIXED:
                continue
            seen.add(key(mention))
            claim = plain(mention, "status", None, f"status/{'list' if end else 'ceremony'}", sentence)
            yield replace(claim, value=VALUES.get(stage, stage)), stage not in VALUES and not halted
        above = under.leaves(sentence, chained, stages)


def announced_for(sentence: Sentence, top: Sequence[Mention], above: Above, stages: Stages) -> Announced:
    """What the sentence itself and those before it announce of its projects."""
    groups = list(groups_of(sentence, top, stages))
    if above.spoken and not groups and (again := stages.recap.search(sentence.text)):  # 5家企业签约。这5个项目是：|
        groups = [(again.end(), above.spoken)]
    spoken = groups[-1][1] if groups else stages.event_in(sentence.text) or above.spoken
    if above.announced and not groups and (begins := stages.opener.match(sentence.text)):  # 9个竣工。其中，|甲项目
        groups = [(begins.start(), above.announced)]
    goes = bool(above.announced) and not groups and sentence.paragraph == above.paragraph
    alone = goes and above.announced == SIGNED and will_build(sentence, top, stages)
    builders = alone or (goes and builds(sentence, top, stages))
    if above.announced and builders:
        groups = [(0, above.announced)]
    if spoken and not groups and stages.among.search(sentence.text):
        groups, builders = [(0, spoken)], True
    goes_on = sentence.paragraph == above.paragraph or is_line(sentence, top, stages)
    return Announced(groups, above.opened if goes_on else None, spoken, alone, builders)


def staged(
    sentence: Sentence,
    top: Sequence[Mention],
    under: Announced,
    today: str | None,
    seen: Container[tuple[str, str]],
    stages: Stages,
) -> Iterator[tuple[Mention, int, str | None]]:
    """The items of a sentence, each with the end of its announcement and its stage; none for those in ``seen``.

    ``today``: the stage of the ceremony.
    """
    along = stages.halt.search(sentence.text) is None
    enumerated = not under.groups and enumerates(sentence, top, stages)
    chained = -1
    last: int | None = None
    """Where the last item ends that has the stage of the ceremony."""
    other: int | None = None
    """Where the last name ends of which the sentence says something else, and so of what it is listed with."""
    for mention in top:
        if mention.role not in ("name", "background"):
            continue
        at = mention.start - sentence.start
        if other is not None and stages.lists.chain.fullmatch(sentence.text, other, at):  # 与已建成的甲项目、|乙项目
            other = at + len(mention.text)
            continue
        end, stage = next(((e, s) for e, s in reversed(under.groups) if e <= at), (0, None))
        if stage == today and PART.search(sentence.text, end, at) and chained != end:
            end, stage = 0, None  # 5个光伏项目一次开工，总规模205兆瓦；|乙项目投资4.5亿元
        line = under.opened is not None and opens(sentence, mention, stages)
        alone = under.alone and mention.type == "Project"
        further = last is not None and stages.lists.chain.fullmatch(sentence.text, last, at) is not None
        sure = mention.role == "name" or line or alone or further or is_told(sentence, top, mention, end, stages)
        if not sure or not (alone or is_item(sentence, top, mention, end, stages)):
            other = at + len(mention.text) if sure and mention.type == "Project" else None
            continue
        if stage and not (under.builders or chained == end or follows(sentence, end, at, stages)):
            continue
        chained = end
        if key(mention) in seen:
            yield mention, end, None
            continue
        headed = line or (today and opens(sentence, mention, stages))
        numbered = headed and NUMBERED.match(sentence.text)
        if stage is None and along and (numbered or enumerated or further or goes_on(sentence, top, mention, stages)):
            stage, last = under.opened or today, at + len(mention.text)
        yield mention, end, stage


def tabled(
    rows: Sequence[Row], ceremony: Ceremony, told: set[tuple[str, str]], stages: Stages
) -> Iterator[tuple[Claim, bool]]:
    """The projects in a table, which have the stage that the heading above it says or that of the ceremony."""
    for entry in entries(rows, stages.columns):
        heading, top, _ = rows[max(entry.above - 1, 0)]
        said = [stage for _, stage in groups_of(heading, top, stages)]
        stage = said[-1] if said else ceremony.stage
        if stage not in (None, MIXED) and key(entry.project) not in told:
            claim = plain(entry.project, "status", None, "status/list", entry.sentence)
            yield replace(claim, value=VALUES.get(str(stage), str(stage))), stage not in VALUES

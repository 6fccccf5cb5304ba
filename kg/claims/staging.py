"""The stage that the frame of an article gives to projects: those of a ceremony (集中开工仪式), those listed behind
开工的6个项目. A day that the ceremony has is the day on which they were signed, begun or put into operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.claims.ceremonies import Ceremony, ceremony_of
from kg.claims.frame import key, plain
from kg.claims.headings import Row
from kg.claims.stages import MIXED, Stages, clause_start
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
LISTED = 4
"""A sentence that names so many projects, and holds little else, is a list of them."""
PLAINEST = 9
"""So long is a plain name that can only mean one project: 天元航材航天新材料项目."""
NEAR = 14
"""A list begins so few characters behind what announces it."""
HEADED = compiled(
    r"[\s共计（()）\d个项。]*(?:一览表?|名单|清单)?[，,]?(?:分别|主要)?(?:是|为|有|如下|包括|包含|涉及)?[\s：:。]*$"
)
"""What announces the lines below has no more behind it: 签约项目（6个）：."""
COMMA = compiled("[，,、：:]")
OWN_END = compiled(r"[^，,。；;：:]*等[^，,。；;：:、]{0,6}[个批项][^，,。；;：:、]{0,14}项目[^，,。；;：:、\s]")
"""The end of a list that says itself what its items do: 甲项目等6个项目|竣工."""
CLOSED = compiled(r"、[^，,。；;：:、]*?(?:等|[两三四五六七八九十\d]+[个项])[^，,。；;：:、]*项目[^，,。；;：:、]*$")
"""The end of a list that stood in front of what is said of it: 甲、乙两个项目|竣工."""
CHAIN = compiled("[^，,。；;：:]*[、和与及]")
"""What stands between two items of a list."""
NUMBER = compiled("[一二三四五六七八九十]{1,3}、")
NUMBERED = compiled(rf"\s*(?:{NUMBER.pattern}|[（(]?\d{{1,2}}[）)]?[.、．]|[（(]\d{{1,2}}[）)]|[①-⑳●■▲◆★☆▶►◎○※•·])")
"""Opens an item of a list."""
PART, LABEL = compiled("[;；]"), compiled("[：:]")
BEHIND = compiled("[、，,。；;等和及与]|项目")
"""What follows a park that is an item of a list of projects."""


def stage_claims(rows: Sequence[Row], said: Sequence[Claim], stages: Stages) -> Iterator[Claim]:
    """Status and day of the projects that the article lists under a stage or whose ceremony it reports."""
    ceremony = ceremony_of(rows, stages)
    told = [claim for claim in said if claim.predicate == "status"]
    dated = {(key(claim.head), claim.predicate) for claim in said}
    new = list(listed(rows, ceremony, {key(claim.head) for claim in told if claim.value != FIRST}, stages))
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
        if day is None and claim in now and stages.day.search(texts[claim.start]):
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
    opened: str | None = None
    """The stage of the list that a line above opened."""
    paragraph = -1
    announced: str | None = None
    """The one stage that the sentence before announced projects of, without a list."""
    spoken: str | None = None
    """The stage that was last spoken of."""
    for sentence, top, _ in rows:
        groups = list(groups_of(sentence, top, stages))
        if spoken and not groups and (again := stages.recap.search(sentence.text)):  # 5家企业集中签约。这5个项目是：|
            groups = [(again.end(), spoken)]
        spoken = groups[-1][1] if groups else stages.event_in(sentence.text) or spoken
        if announced and not groups and (begins := stages.opener.match(sentence.text)):  # 9个项目竣工。其中，|甲项目
            groups = [(begins.end(), announced)]
        goes = bool(announced) and not groups and sentence.paragraph == paragraph
        alone = goes and announced == SIGNED and will_build(sentence, top, stages)
        builders = alone or (goes and builds(sentence, top, stages))
        if announced and builders:
            groups = [(0, announced)]
        halted = stages.halt.search(sentence.text) is not None
        goes_along = not groups and enumerates(sentence, top, stages)
        if sentence.paragraph != paragraph and not is_line(sentence, top, stages):
            opened = None
        paragraph = sentence.paragraph
        chained = -1
        """The end of the announcement to whose list the last item belongs."""
        last: int | None = None
        """Where the last item ends that has the stage of the ceremony."""
        for mention in top:
            if mention.role not in ("name", "background"):
                continue
            at = mention.start - sentence.start
            end, stage = next(((e, s) for e, s in reversed(groups) if e <= at), (0, None))
            if stage == ceremony.stage and PART.search(sentence.text, end, at) and chained != end:
                end, stage = 0, None  # 5个光伏项目一次开工，总规模205兆瓦；|乙项目投资4.5亿元
            line = opened is not None and opens(sentence, mention, stages)
            told_alone = alone and mention.type == "Project"
            further = joined(sentence, last, at)
            sure = mention.role == "name" or line or told_alone or further or is_told(sentence, mention, end, stages)
            if not sure or not (told_alone or is_item(sentence, top, mention, end, stages)):
                continue
            if stage and not (builders or chained == end or follows(sentence, end, at, stages)):
                continue
            chained = end
            if key(mention) in seen:
                continue
            along = (
                (line and NUMBERED.match(sentence.text)) or goes_along or further or goes_on(sentence, mention, stages)
            )
            if stage is None and not halted and along:
                stage, last = opened or ceremony.stage, at + len(mention.text)
            if stage is None or stage == MIXED:
                continue
            seen.add(key(mention))
            claim = plain(mention, "status", None, f"status/{'list' if end else 'ceremony'}", sentence)
            yield replace(claim, value=VALUES.get(stage, stage)), stage not in VALUES and not halted
        announced = groups[0][1] if len(groups) == 1 and chained < 0 else None
        if groups:
            heads = HEADED.match(sentence.text, groups[-1][0])
            opened = groups[-1][1] if heads or chained == groups[-1][0] else None


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


def groups_of(sentence: Sentence, top: Sequence[Mention], stages: Stages) -> Iterator[tuple[int, str]]:
    """End and stage of what announces projects of one stage, outside the names in the sentence."""
    names = [(m.start - sentence.start, m.end - sentence.start) for m in top if m.role == "name"]
    for start, end, stage in stages.groups(sentence.text):
        if not any(a <= start < b or a < end <= b for a, b in names):
            yield end, stage


def is_item(sentence: Sentence, top: Sequence[Mention], mention: Mention, since: int, stages: Stages) -> bool:
    """Whether between the start of its clause and a project stand only other names and what opens a list.

    ``since``: offset of the end of what announces the list. A park is an item where the list says what its items are.
    """
    at = mention.start - sentence.start
    start = max(clause_start(sentence.text, at), since)
    before = sentence.text[start:at]
    for other in sorted(top, key=lambda m: -m.start):
        a, b = other.start - sentence.start - start, other.end - sentence.start - start
        if a >= 0 and b <= len(before):
            before = before[:a] + before[b:]
    if not stages.lead.fullmatch(before):
        return False
    if mention.type == "Project":
        return True
    said = since and stages.opener.search(sentence.text, since, at)
    return mention.type == "IndustrialPark" and bool(said and BEHIND.match(sentence.text, at + len(mention.text)))


def is_told(sentence: Sentence, mention: Mention, end: int, stages: Stages) -> bool:
    """Whether a project with a plain name is one: an item of an announced list, a long name that opens a sentence."""
    at = mention.start - sentence.start
    if is_in_list(sentence, end, at, stages) or (end and COMMA.search(sentence.text, end, at)):
        return True
    return end == 0 and len(mention.text) >= PLAINEST and opens(sentence, mention, stages)


def is_in_list(sentence: Sentence, since: int, at: int, stages: Stages) -> bool:
    """Whether a word that opens a list stands before an offset, and no comma ends the list before it."""
    opened = [match.end() for match in stages.opener.finditer(sentence.text, since, at)]
    return bool(opened) and not re.search("[，,]", sentence.text[opened[-1] : at])


def follows(sentence: Sentence, end: int, at: int, stages: Stages) -> bool:
    """Whether a list begins right behind what announces it, or behind words that say what is in it."""
    between = sentence.text[end:at]
    if OWN_END.match(sentence.text, at) and not stages.opener.search(between):  # 26个项目开工，|甲项目等6个项目竣工
        return False
    if CLOSED.search(sentence.text, 0, end) and not stages.opener.search(between):  # 甲、乙两个项目投产，|丙项目
        return False
    if PART.search(between) and not LABEL.search(between):  # 151个项目开工；|甲项目等85个项目竣工
        return False
    return (len(COMMA.findall(between)) <= 1 and len(between) <= NEAR) or stages.opener.search(between) is not None


def is_line(sentence: Sentence, top: Sequence[Mention], stages: Stages) -> bool:
    """Whether a sentence is a line of a list: it begins with a project."""
    first = next((m for m in top if m.type == "Project"), None)
    return first is not None and opens(sentence, first, stages) and is_item(sentence, top, first, 0, stages)


def opens(sentence: Sentence, mention: Mention, stages: Stages) -> bool:
    """Whether the sentence, or the part behind a semicolon, begins with the name: no comma but that of 其中，|."""
    before = PART.split(sentence.text[: mention.start - sentence.start])[-1].lstrip()
    aside = stages.aside.match(before) or NUMBER.match(before)
    return not COMMA.search(before, aside.end() if aside else 0)


def joined(sentence: Sentence, last: int | None, at: int) -> bool:
    """Whether the list whose last item ends at ``last`` goes on."""
    return last is not None and CHAIN.fullmatch(sentence.text, last, at) is not None


def builds(sentence: Sentence, top: Sequence[Mention], stages: Stages) -> bool:
    """Whether a sentence says of several projects who builds which, and no more of their stage."""
    projects = [m for m in top if m.type == "Project" and is_item(sentence, top, m, 0, stages)]
    return len(projects) > 1 and not stages.reached.search(sentence.text)


def will_build(sentence: Sentence, top: Sequence[Mention], stages: Stages) -> bool:
    """Whether a sentence opens with a firm that is to build its only project: 甲公司将投资5亿元，实施|乙项目."""
    projects = [m for m in top if m.type == "Project"]
    firm = top[0] if top and top[0].type == "Company" and top[0].start == sentence.start else None
    if firm is None or len(projects) != 1 or stages.reached.search(sentence.text):
        return False
    return stages.unreal.match(sentence.text, firm.end - sentence.start) is not None


def enumerates(sentence: Sentence, top: Sequence[Mention], stages: Stages) -> bool:
    """Whether a sentence is but a list of projects, whatever it says each part of it is good for."""
    names = [m.text for m in top if m.type == "Project" and m.role == "name" and is_item(sentence, top, m, 0, stages)]
    filled = len(names) >= LISTED and 2 * len("".join(names)) >= len(sentence.text)
    return filled and not any(m.type in ("Date", "Money") for m in top) and not stages.reached.search(sentence.text)


def goes_on(sentence: Sentence, mention: Mention, stages: Stages) -> bool:
    """Whether the sentence lists projects or goes on about how large one is and what is built."""
    at = mention.start - sentence.start
    if OWN_END.match(sentence.text, at):  # 甲项目等一批项目签约
        return False
    portrait = opens(sentence, mention, stages) and stages.portrait.search(sentence.text[at + len(mention.text) :])
    return bool(portrait or is_in_list(sentence, 0, at, stages))

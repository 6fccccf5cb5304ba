"""Which projects of a sentence are items of a list under a stage: what may stand in front of one and behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.stages import Stages, clause_start
from kg.kept import compiled
from kg.model import Mention, Sentence

LISTED = 4
"""A sentence that names so many projects, and holds little else, is a list of them."""
PLAINEST = 9
"""So long is a plain name that can only mean one project: 天元航材航天新材料项目."""
NEAR = 14
"""A list begins so few characters behind what announces it."""
COMMA = compiled("[，,、：:]")
NUMBER = compiled("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]")
ENDS = compiled("[；;。]|$")
PART, LABEL = compiled("[;；]"), compiled("[：:]")


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
    if any(m.type == "Project" and start <= m.start - sentence.start < at for m in top):
        return False  # 开工的项目中，甲项目位于|乙园区，占地
    said = since and stages.opener.search(sentence.text, since, at)
    closed = stages.lists.ends.match(sentence.text, at + len(mention.text))
    return mention.type == "IndustrialPark" and bool(said and closed)


def is_told(sentence: Sentence, top: Sequence[Mention], mention: Mention, end: int, stages: Stages) -> bool:
    """Whether a project with a plain name is one: an item of an announced list, else it opens a sentence and is long or
    told what it costs.

    So is one behind who pays how much for it: 甲公司投资3亿元的|储能项目.
    """
    at = mention.start - sentence.start
    if is_paid(sentence, top, mention, stages):
        return True
    if is_in_list(sentence, end, at, stages) or (end and (end == at or COMMA.search(sentence.text, end, at))):
        return True
    one = len(mention.text) >= PLAINEST or stages.cost.match(sentence.text, at + len(mention.text))
    return end == 0 and bool(one) and opens(sentence, mention, stages)


def is_paid(sentence: Sentence, top: Sequence[Mention], mention: Mention, stages: Stages) -> bool:
    """Whether who pays how much for a project stands in front of it, at the head of the sentence or of its part."""
    part = PART.split(sentence.text[: mention.start - sentence.start])[-1]
    payers = {m.type for m in top if mention.start - len(part) <= m.start < mention.start}
    paid = payers >= {"Company", "Money"} and not stages.unreal.search(part)
    return paid and opens(sentence, mention, stages)


def is_in_list(sentence: Sentence, since: int, at: int, stages: Stages) -> bool:
    """Whether a word that opens a list stands before an offset, and no comma ends the list before it."""
    opened = [match.end() for match in stages.opener.finditer(sentence.text, since, at)]
    return bool(opened) and not re.search("[，,]", sentence.text[opened[-1] : at])


def follows(sentence: Sentence, end: int, at: int, stages: Stages) -> bool:
    """Whether a list begins right behind what announces it, or behind words that say what is in it."""
    between = sentence.text[end:at]
    own = stages.lists.own_end.match(sentence.text, at)  # 26个项目开工，|甲项目等6个项目竣工
    closed = stages.lists.closed.search(sentence.text, 0, end)  # 甲、乙两个项目投产，|丙项目
    opened = stages.opener.search(sentence.text, end, at)
    if (own or closed) and not opened:
        return False
    if PART.search(between) and not LABEL.search(between):  # 151个项目开工；|甲项目等85个项目竣工
        return False
    return (len(COMMA.findall(between)) <= 1 and len(between) <= NEAR) or opened is not None


def is_line(sentence: Sentence, top: Sequence[Mention], stages: Stages) -> bool:
    """Whether a sentence is a line of a list: it begins with a project."""
    first = next((m for m in top if m.type == "Project"), None)
    return first is not None and opens(sentence, first, stages) and is_item(sentence, top, first, 0, stages)


def opens(sentence: Sentence, mention: Mention, stages: Stages) -> bool:
    """Whether the sentence, or the part behind a semicolon, begins with the name: no comma but that of 其中，|."""
    before = PART.split(sentence.text[: mention.start - sentence.start])[-1].lstrip()
    aside = stages.aside.match(before) or NUMBER.match(before)
    return not COMMA.search(before, aside.end() if aside else 0)


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


def goes_on(sentence: Sentence, top: Sequence[Mention], mention: Mention, stages: Stages) -> bool:
    """Whether the sentence lists projects or says how large one is and what is built."""
    at = mention.start - sentence.start
    if ENDS.match(sentence.text, at + len(mention.text)) and is_paid(sentence, top, mention, stages):
        return True
    if stages.lists.own_end.match(sentence.text, at):  # 甲项目等一批项目签约
        return False
    portrait = opens(sentence, mention, stages) and stages.portrait.search(sentence.text[at + len(mention.text) :])
    return bool(portrait or is_in_list(sentence, 0, at, stages))

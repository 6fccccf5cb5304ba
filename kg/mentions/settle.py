"""Overlaps settled: of two mentions over the same characters one stays on top, the other is nested in it or dropped."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import Mention

ORDER = (
    "Post",
    "Company",
    "Organization",
    "Project",
    "IndustrialPark",
    "Official",
    "Person",
    "Industry",
    "Product",
    "Place",
    "Date",
    "Money",
    "Area",
    "Capacity",
    "People",
)
RANK = {kind: number for number, kind in enumerate(ORDER)}

BUILT = ("项目", "工程", "建设项目", "建设工程", "新建项目")
"""Behind the name of a body: it is what is being built, and no body yet: 大藤峡博物馆|项目."""
OPENED_BY_PLACE = ("IndustrialPark", "Project", "Post")
"""A place inside these is one that they are in; a place inside the name of a firm or body is a word of its name."""
NO_PART_OF_PARKS = ("Official", "Person", "Industry")
"""What looks like one of these inside the name of a park is none: 惠水县长|田工业|园区, 沁北产业|集聚区."""


def settle(mentions: Sequence[Mention]) -> tuple[list[Mention], list[Mention]]:
    """``(top, nested)``: top ones do not overlap; nested ones lie wholly inside a top one and may still be real things.

    Longer wins; of equal length the type that comes first in ``ORDER``; a reference gives way to every name.
    """
    ranked = sorted(
        dict.fromkeys(mentions),
        key=lambda m: (
            m.role == "reference" and m.type != "Post",
            -(m.end - m.start),
            RANK[m.type],
            m.start,
            m.rule,
        ),
    )
    top: list[Mention] = []
    nested: list[Mention] = []
    for mention in ranked:
        over = [other for other in top if other.start < mention.end and mention.start < other.end]
        if not over:
            top.append(mention)
        elif len(over) == 1 and nests(mention, over[0]) and not any(within(mention, other) for other in nested):
            nested.append(mention)
    order = lambda m: (m.start, m.end, m.type)  # noqa: E731
    return sorted(top, key=order), sorted(nested, key=order)


def nests(mention: Mention, outer: Mention) -> bool:
    """Whether a mention inside another still counts: a name of another type, the yearly output in a project's name."""
    built = outer.type == "Project" and (mention.start, mention.end) == (outer.start, outer.end)
    if built or not covers(outer, mention) or mention.type == outer.type:
        return False
    same = (mention.start, mention.end) == (outer.start, outer.end)
    if same and (outer.type == "Project" or (mention.type, outer.type) == ("Project", "Company")):
        return False  # a firm's own park, a plant that is a firm
    if mention.type == "Place" and outer.type not in OPENED_BY_PLACE:
        return False
    if mention.type in NO_PART_OF_PARKS and outer.type == "IndustrialPark":
        return False
    if mention.type == "Organization" and outer.type == "Company":  # 某某设计研究院|有限公司
        return False
    if mention.type == "Organization" and outer.type == "Project" and outer.text.removeprefix(mention.text) in BUILT:
        return False
    body = outer.inner if outer.type == "Post" else None
    if body is not None and mention == body and mention.type == "Company" and mention.rule != "post:holder":
        return True  # the firm whose post nobody is named for
    if body is not None and body.rule != "organisation:department" and covers(body, mention):
        return nests(mention, body)  # 吉林 in 吉林农业大学教授; a department is of its place
    return mention.role == "name" or (mention.type == "Capacity" and outer.type == "Project")


def within(mention: Mention, other: Mention) -> bool:
    """Whether a mention is part of the name of a longer firm: 纬创 in 电通纬创微电子."""
    return mention.type == other.type == "Company" and covers(other, mention)


def covers(outer: Mention, mention: Mention) -> bool:
    """Whether a mention lies wholly inside another."""
    return outer.start <= mention.start and mention.end <= outer.end


def figures_in(mention: Mention, nested: Sequence[Mention]) -> list[Mention]:
    """The figures nested in a mention, which stand for themselves where it names nothing: |年产5万吨|豆干生产线."""
    return [m for m in nested if m.role == "value" and mention.start <= m.start and m.end <= mention.end]

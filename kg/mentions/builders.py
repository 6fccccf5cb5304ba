"""Whether a sentence has come to another firm than builds what the article told of before."""

from __future__ import annotations

from kg.kept import compiled
from kg.mentions.discourse import Discourse, Groups
from kg.model import Mention

FIRM = "Company"
NEAR = 2
"""So many sentences back 该项目 looks for the firm that is being built."""
OWNER = ("母公司", "控股股东")
"""In front of who owns the firm of which the article goes on to tell."""
WORK = compiled("项目|工程|基地|生产线|产业园")
"""A sentence with one of these tells of more than the firm, though no finder has named it."""
STEM, FRONT = 2, 4
"""So long is the 字号 of a firm, and so far in front it begins, behind a place."""


def has_other_firm(discourse: Discourse, sentence: int, project: Mention) -> bool:
    """Whether a firm is named that the sentences about projects have not named, but for whose manager speaks of it.

    安泰项目开工。安泰公司经理张三介绍，投产后|年产值: the firm shares its 字号 with the project, or no other builds it.
    """
    row = discourse.sentences[sentence]
    told = [row for row in discourse.sentences[:sentence] if any(m.type == "Project" for m, _ in row)]
    known = {m.name for row in told for m, _ in row if m.type == FIRM}
    posts = [m for m, _ in row if m.type == "Post"]
    firms = [m for m, _ in row if m.type == FIRM and m.start not in discourse.aside and m.name not in known]
    for firm in firms:
        speaks = any(post.start <= firm.start < post.end for post in posts)
        if not speaks or (known and not shares_stem(firm.name, project.name)):
            return True
    return False


def shares_stem(firm: str, project: str) -> bool:
    """Whether a project is called by a firm: 广西|远景|储能公司, 远景项目."""
    return any(firm[at : at + STEM] in project for at in range(FRONT))


def names_new_firm(discourse: Discourse) -> bool:
    """Whether the last sentence names a firm that none before it named, and no project."""
    *before, row = discourse.sentences
    told = {m.name for earlier in before for m, _ in earlier}
    firms = any(m.type == FIRM and m.role == "name" and m.name not in told for m, _ in row)
    return firms and not any(m.type == "Project" for m, _ in row)


def moved_on(discourse: Discourse, project: Mention, offset: int, groups: Groups) -> bool:
    """Whether the sentence has opened with another firm since one named the project, or has come to one, or many were
    spoken of."""
    row = discourse.sentences[-1]
    if any(m.start == project.start for m, _ in row):
        return False
    if any(project.end <= at < offset for at in discourse.several):  # 这些项目亮点多。|项目建成后
        return True
    told = [own for own in discourse.sentences if any(m.start == project.start for m, _ in own)]
    builders = {m.name for own in told for m, _ in own if m.type == FIRM}
    posts = [m for m, _ in row if m.type == "Post"]
    text, base = discourse.texts[-1], discourse.starts[-1]
    others = (
        m
        for m, initial in row
        if (initial or groups.comes_to.search(text, 0, m.start - base))
        and m.type == FIRM
        and m.name not in builders
        and not text.endswith(OWNER, 0, m.start - base)
    )
    firms = (m for m in others if m.role == "name" and m.end <= offset)
    return any(not any(post.start <= firm.start < post.end for post in posts) for firm in firms)


def told_again(discourse: Discourse) -> Mention | None:
    """The one project that the article has named, however far back, if it has come to no other firm since.

    甲公司乙生产线项目见闻。走进甲公司，…。这个总投资60亿元的|项目.
    """
    project = discourse.only_project(len(discourse.sentences) - 1)
    if project is None:
        return None
    rows = discourse.sentences
    first = next(i for i, row in enumerate(rows) if any(m.name == project.name for m, _ in row))
    firms = {m.name for row in rows[: first + 1] for m, _ in row if m.type == FIRM}
    since = {m.name for row in rows[first + 1 :] for m, initial in row if m.type == FIRM and initial}
    return project if all(shares_stem(firm, project.name) for firm in since - firms) else None


def builds_itself(discourse: Discourse, reference: Mention, groups: Groups) -> Mention | None:
    """The firm of which 该项目 tells where no project has a name: 甲公司奠基。|该项目占地60亩, 来到甲公司，|项目建成后.

    It is the only one of the sentence so far, or of one of the two before that says that it is being built.
    """
    index, base = len(discourse.sentences) - 1, discourse.starts[-1]
    if not groups.whole.match(discourse.texts[-1], reference.start - base):
        return None
    near = range(index, max(-1, index - 1 - discourse.within_part(index, NEAR)), -1)
    for at in near:
        row = [m for m, _ in discourse.sentences[at] if m.end <= reference.start]
        if any(m.type == "Project" for m in row) or (at < index and WORK.search(discourse.texts[at])):
            return None
        firms = {m.name: m for m in row if m.type == FIRM and m.start not in discourse.aside}
        if firms:
            firm = next(iter(firms.values()))
            text, start = discourse.texts[at], firm.start - discourse.starts[at]
            begun = groups.begun.search(text, firm.end - discourse.starts[at])
            come = at == index and groups.comes_to.search(text, 0, start)
            return firm if (begun or come) and len(firms) == 1 else None
    return None

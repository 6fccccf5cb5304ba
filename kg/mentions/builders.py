"""Whether a sentence has come to another firm than builds what the article told of before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.kept import compiled
from kg.mentions.discourse import Discourse
from kg.model import Mention, Sentence

FIRM = "Company"
BEGUN = compiled("[^，,。；;]{0,14}?(?:奠基|开工|动工|破土|落户|签约|开建)")
"""Behind a firm that is what is built."""
WORK = compiled("项目|工程|基地|生产线|产业园")
"""A sentence with one of these tells of more than the firm."""
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


def moved_on(discourse: Discourse, project: Mention, offset: int) -> bool:
    """Whether the sentence has opened with another firm since one named the project, or many were spoken of."""
    row = discourse.sentences[-1]
    if any(m.start == project.start for m, _ in row):
        return False
    if any(project.end <= at < offset for at in discourse.several):  # 这些项目亮点多。|项目建成后
        return True
    told = [own for own in discourse.sentences if any(m.start == project.start for m, _ in own)]
    builders = {m.name for own in told for m, _ in own if m.type == FIRM}
    posts = [m for m, _ in row if m.type == "Post"]
    others = (m for m, initial in row if initial and m.type == FIRM and m.name not in builders)
    firms = (m for m in others if m.role == "name" and m.end <= offset)
    return any(not any(post.start <= firm.start < post.end for post in posts) for firm in firms)


def as_firm(reference: Mention, sentence: Sentence, top: Sequence[Mention]) -> Mention | None:
    """该项目 where the sentence in front tells of a firm alone that its building begins: 甲公司奠基。|该项目占地."""
    firms = {m.name: m for m in top if m.type == FIRM and m.role == "name"}
    if len(firms) != 1 or WORK.search(sentence.text):
        return None
    name, firm = firms.popitem()
    begun = BEGUN.match(sentence.text, firm.end - sentence.start)
    return replace(reference, name=name, type=FIRM) if begun else None


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

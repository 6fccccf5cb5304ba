"""Whether a sentence that tells what will be once something is built has come to another firm than builds it."""

from __future__ import annotations

from kg.mentions.discourse import Discourse
from kg.model import Mention

FIRM = "Company"
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

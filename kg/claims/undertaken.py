"""Figures told of a firm that are those of the project of which the article has just said that the firm builds it:

由〔甲公司〕实施的〔乙项目〕落户。〔甲公司〕是丙集团旗下企业，此次购置用地120亩，|总投资8.5亿元.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.claims.frame import key, plain
from kg.claims.headings import Row, heading
from kg.model import Claim, Mention

SPENT = ("investment", "area")
YIELDS = ("capacity", "jobs", "outputValue")
"""What a firm has of these today is its own; what it is to have comes from what it builds."""
SITED = ("inPark", "locatedIn")
"""Where the firm is, unless the sentence tells what its project costs: 占地100亩，|位于甲开发区."""
BY = "由"
"""In front of who builds what a heading names."""
UNSPOKEN = "/话题-"
"""Names a pattern whose subject the clause does not name."""


def figures_of_projects(said: Sequence[Claim]) -> Iterator[Claim]:
    """``said`` with the figures of what a firm builds given to that."""
    built = [c for c in said if c.predicate == "undertakes" and c.tail and c.tail.type == "Project"]
    told = {(key(c.head), c.predicate) for c in said if c.value is not None}
    priced = {(key(c.head), c.start) for c in said if c.predicate in SPENT}
    for claim in said:
        project = last_built(claim, built) if may_be_of_project(claim) else None
        other = claim.predicate in SITED and project is not None and (key(project), claim.start) not in priced
        if project is None or other or (key(project), claim.predicate) in told:
            yield claim
        else:
            yield replace(claim, head=project)


def may_be_of_project(claim: Claim) -> bool:
    """Whether a clause without a subject tells of a firm what may be so of what it builds."""
    of_firm = claim.head.type == "Company" and UNSPOKEN in claim.pattern
    spent = claim.predicate in SPENT or claim.predicate in SITED
    return of_firm and (spent or (claim.predicate in YIELDS and claim.modality == "planned"))


def last_built(claim: Claim, built: Sequence[Claim]) -> Mention | None:
    """The one project of which the text last said that the firm builds it."""
    own = [c for c in built if key(c.head) == key(claim.head) and c.start <= claim.start]
    last = max((c.start for c in own), default=-1)
    projects = {key(c.tail): c.tail for c in own if c.start == last and c.tail is not None}
    return next(iter(projects.values())) if len(projects) == 1 else None


def told_below(rows: Sequence[Row], said: Sequence[Claim], pays: re.Pattern[str]) -> Iterator[Claim]:
    """``said`` with what stands below a heading that is a project given to that, and who pays for it:

    乙项目。|〔甲公司〕投资5亿元，占地100亩; 由〔甲公司〕投资5亿元建设. ``pays``: what stands in between.
    """
    below: dict[int, Mention] = {}
    for above, (sentence, named, _) in pairwise(rows):
        project = heading(above, "Project") if above[0].paragraph == sentence.paragraph else None
        firm = named[0] if named and named[0].type == "Company" else None
        if project is None or firm is None or sentence.text[: firm.start - sentence.start] not in ("", BY):
            continue
        sum_ = next((m for m in named if m.type == "Money"), None)
        if sum_ is None or not pays.fullmatch(sentence.text[firm.end - sentence.start : sum_.start - sentence.start]):
            continue
        below[firm.start] = project
        yield plain(firm, "undertakes", project, "undertakes/below", sentence)
        if not any(c.predicate == "investment" and c.head.start == firm.start for c in said):
            paid = plain(project, "investment", None, "investment/below", sentence)
            yield replace(paid, value=sum_.value, unit=sum_.unit)
    for claim in said:
        found = below.get(claim.head.start) if claim.predicate in (*SPENT, *YIELDS) else None
        yield replace(claim, head=found) if found else claim

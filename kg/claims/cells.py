"""What the rows say that commas divide into cells: who builds the project, what it costs, where it is, and by the word
that heads them (新开工：) how far it has come.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.cells import CellRow, CellRows
from kg.claims.frame import plain
from kg.claims.headings import Row
from kg.claims.stages import Stages
from kg.model import Claim, Mention, Sentence

RULE = "project:row"
"""The finder's mark on the project of a row."""
SITES = {"IndustrialPark": "inPark", "Place": "locatedIn"}
BUILDERS = ("Company", "Organization")
OWNERS = (*BUILDERS, *SITES)
OF_PROJECT = ("investment", "capacity", "area", "jobs", "outputValue", "status", "startedOn", "operatingOn", "signedOn")
"""What a row tells of its project, whatever its cells name."""
VALUES = {"underway": "underConstruction"}


def cell_rows(rows: Sequence[Row], cells: CellRows) -> Iterator[tuple[Sentence, Mention, CellRow, Sequence[Mention]]]:
    """The rows of an article: sentence, project, cells, and what these name."""
    for sentence, top, _ in rows:
        projects = {m.start - sentence.start: m for m in top if m.rule == RULE}
        for row in cells.rows(sentence.text) if projects else ():
            project = next((m for at, m in projects.items() if row.cells[0][0] <= at < row.cells[0][1]), None)
            if project is not None:
                named = [m for m in top if row.holds(m.start - sentence.start)]
                yield sentence, project, row, named


def row_claims(rows: Sequence[Row], said: Sequence[Claim], cells: CellRows, stages: Stages) -> list[Claim]:
    """``said``, what was taken to be of the firm or site of a row given to its project, with what the cells say."""
    found = list(cell_rows(rows, cells))
    if not found:
        return list(said)
    owner = {m.start: project for _, project, _, named in found for m in named if m.type in OWNERS}
    claims = [
        replace(claim, head=owner[claim.head.start]) if claim.head.start in owner and is_of_project(claim) else claim
        for claim in said
    ]
    sites = {m.start: project for _, project, _, named in found for m in named if m.type in SITES}
    claims = [c for c in claims if not is_of_other_row(c, sites)]
    told = {(c.head.start, c.predicate) for c in claims}
    built = {(c.head.start, c.tail.start) for c in claims if c.predicate == "undertakes" and c.tail is not None}
    stage: str | None = None
    for sentence, project, row, named in found:
        label = stages.cells.match(sentence.text, row.start)
        stage = str(label.lastgroup) if label else stage
        for start, end in row.cells[1:]:
            for mention in named:
                if mention.start - sentence.start != start or mention.end - sentence.start < end:
                    continue
                site = SITES.get(mention.type)
                if mention.type in BUILDERS and start == row.cells[1][0]:
                    if (mention.start, project.start) in built:
                        continue
                    claims.append(plain(mention, "undertakes", project, "undertakes/row", sentence))
                elif site and (project.start, site) not in told:
                    claims.append(plain(project, site, mention, f"{site}/row", sentence))
        start, end = row.cells[row.sum]
        money = next((m for m in named if m.type == "Money" and start <= m.start - sentence.start < end), None)
        if money is not None and (project.start, "investment") not in told:
            claim = plain(project, "investment", None, "investment/row", sentence)
            claims.append(replace(claim, value=money.value, unit=money.unit))
        if stage not in (None, "mixed") and (project.start, "status") not in told:
            claim = plain(project, "status", None, "status/list", sentence)
            claims.append(replace(claim, value=VALUES.get(stage, stage)))
    return claims


def is_of_other_row(claim: Claim, sites: Mapping[int, Mention]) -> bool:
    """Whether a project is said to be at the site that stands in the row of another."""
    if claim.predicate not in SITES.values() or claim.tail is None or claim.head.type != "Project":
        return False
    own = sites.get(claim.tail.start)
    return own is not None and own.start != claim.head.start


def is_of_project(claim: Claim) -> bool:
    """Whether a claim about the firm or site that a cell names is of the project of its row."""
    return claim.predicate in OF_PROJECT or claim.predicate in SITES.values()

"""Tables of projects: a line with the names of the columns, then a row for each project, who builds it, what it costs
and where it is.

序号 建设单位 项目名称 总投资 / 1 甲公司 乙项目 5亿元.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.claims.frame import plain
from kg.claims.headings import Row
from kg.claims.stages import Stages
from kg.kept import compiled
from kg.mentions.values import HOME, POWERS
from kg.model import Claim, Mention, Sentence

PREDICATE = "undertakes"
NUMBER = compiled(r"\s*\d{1,3}[.．、]?\s*")
BLANK = compiled(r"\s*(?:[一二三四五]期)?")
BUILDERS = ("Company", "Organization")
FIGURE = compiled(r"\d+(?:\.\d+)?")
SITES = {"Place": "locatedIn", "IndustrialPark": "inPark"}
GAP = compiled(r"\s|$")


@dataclass(frozen=True)
class Entry:
    """A row of a table; ``above``: the number of the sentence that names its columns."""

    above: int
    sentence: Sentence
    builder: Mention | None
    project: Mention
    top: Sequence[Mention]


def entries(rows: Sequence[Row], columns: re.Pattern[str]) -> Iterator[Entry]:
    """The rows of all tables whose columns are named."""
    above = -1
    for number, (sentence, top, _) in enumerate(rows):
        if columns.match(sentence.text):
            above = number
        elif above >= 0:
            entry = entry_of(above, sentence, top)
            if entry is None:
                above = -1
            else:
                yield entry


def entry_of(above: int, sentence: Sentence, top: Sequence[Mention]) -> Entry | None:
    """The row that a sentence is: a number, who builds and what is built, whatever stands behind."""
    opening = NUMBER.match(sentence.text)
    at = sentence.start + (opening.end() if opening else 0)
    cells: list[Mention] = []
    for mention in top:
        if not BLANK.fullmatch(sentence.text, at - sentence.start, mention.start - sentence.start):
            break
        cells.append(mention)
        at = mention.end
    projects = [m for m in cells if m.type == "Project" and m.role != "reference"]
    builders = [m for m in cells if m.type in BUILDERS and m.role == "name"]
    return Entry(above, sentence, builders[0] if builders else None, projects[0], top) if len(projects) == 1 else None


def table_claims(rows: Sequence[Row], said: Sequence[Claim], words: Stages) -> Iterator[Claim]:
    """Who builds the project of a row, what it costs and where it is."""
    told = {c.tail.start for c in said if c.predicate == PREDICATE and c.tail is not None}
    known = {(c.head.start, c.predicate) for c in said}
    for entry in entries(rows, words.columns):
        if entry.builder is not None and entry.project.start not in told:
            yield plain(entry.builder, PREDICATE, entry.project, f"{PREDICATE}/table", entry.sentence)
        above, start = rows[entry.above][0].text, entry.project.start
        sums = [m for m in entry.top if m.type == "Money"]
        one = sums[0] if words.costs.search(above) and len(sums) == 1 else None
        cost = (one.value, one.unit) if one else cost_of(above, entry.sentence.text, words.priced)
        if cost and (start, "investment") not in known:
            claim = plain(entry.project, "investment", None, "investment/table", entry.sentence)
            yield replace(claim, value=cost[0], unit=cost[1])
        for site in entry.top if words.sites.search(above) else ():
            predicate = SITES.get(site.type)
            if predicate and is_cell(entry.sentence, site) and (start, predicate) not in known:
                yield plain(entry.project, predicate, site, f"{predicate}/table", entry.sentence)


def cost_of(above: str, text: str, words: re.Pattern[str]) -> tuple[int, str] | None:
    """What a project costs by the bare figure below a column that says in what it is told: 总投资（亿元）."""
    columns, cells = above.split(), text.split()
    for column, cell in zip(columns, cells, strict=True) if len(columns) == len(cells) else ():
        if (priced := words.search(column)) and FIGURE.fullmatch(cell):
            return round(float(cell) * POWERS[priced["power"]]), HOME
    return None


def is_cell(sentence: Sentence, mention: Mention) -> bool:
    """Whether a mention is all of a cell."""
    start, end = mention.start - sentence.start, mention.end - sentence.start
    return GAP.match(sentence.text[start - 1 : start]) is not None and GAP.match(sentence.text, end) is not None

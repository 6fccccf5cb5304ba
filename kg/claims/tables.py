"""Tables of projects: a line with the names of the columns, then a row for each project and who builds it.

序号 建设单位 项目名称 / 1 甲公司 乙项目.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.claims.frame import plain
from kg.claims.headings import Row
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence

PREDICATE = "undertakes"
NUMBER = compiled(r"\s*\d{1,3}[.．、]?\s*")
BLANK = compiled(r"\s*(?:[一二三四五]期)?")
BUILDERS = ("Company", "Organization")


@dataclass(frozen=True)
class Entry:
    """A row of a table; ``above``: the number of the sentence that names its columns."""

    above: int
    sentence: Sentence
    builder: Mention | None
    project: Mention


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
    if opening is None:
        return None
    at = sentence.start + opening.end()
    cells: list[Mention] = []
    for mention in top:
        if not BLANK.fullmatch(sentence.text, at - sentence.start, mention.start - sentence.start):
            break
        cells.append(mention)
        at = mention.end
    projects = [m for m in cells if m.type == "Project" and m.role != "reference"]
    builders = [m for m in cells if m.type in BUILDERS and m.role == "name"]
    return Entry(above, sentence, builders[0] if builders else None, projects[0]) if len(projects) == 1 else None


def table_claims(rows: Sequence[Row], said: Sequence[Claim], columns: re.Pattern[str]) -> Iterator[Claim]:
    """Who builds the project of a row."""
    told = {c.tail.start for c in said if c.predicate == PREDICATE and c.tail is not None}
    for entry in entries(rows, columns):
        if entry.builder is not None and entry.project.start not in told:
            yield plain(entry.builder, PREDICATE, entry.project, f"{PREDICATE}/table", entry.sentence)

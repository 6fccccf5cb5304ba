"""What the cells of rows name that commas divide: the project of a row, whatever it ends in, and who builds it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.cells import CellRow, CellRows
from kg.kept import compiled
from kg.mentions.projects import ProjectFinder
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.ontology import Lexicon

RULE = "project:row"
LEAST = 3
"""So many rows make a list."""
THINGS = 2
"""So many of them at least name a project by its ending."""
APART = 2
"""A sentence may stand between two of them, as what heads the second."""
BODIES = ("Company", "Organization", "Person", "Official", "Post", "Date", "Money", "Place", "Product", "Industry")
"""What is a cell as a whole and no project."""
BUILDERS = ("Company", "Organization")
FIRM = compiled(r"[\u3400-\u9fffA-Za-z()（）·]{3,16}")
LEGAL = ("公司", "集团")


@dataclass(frozen=True)
class CellFinder:
    """Finds the projects and firms of such lists."""

    projects: ProjectFinder
    rows: CellRows

    @classmethod
    def load(cls, lexicon: Lexicon, projects: ProjectFinder) -> CellFinder:
        """Reads ``phrases.tsv``."""
        return cls(projects, CellRows.load(lexicon))

    def find(self, scans: Sequence[Scan]) -> None:
        """Adds the projects and firms of the rows of an article, in place of what names but a part of a cell."""
        run: list[tuple[Scan, CellRow]] = []
        last = -1
        for number, scan in enumerate(scans):
            rows = list(self.rows.rows(scan.text))
            if run and rows and number > last + APART:
                self.take(run)
                run = []
            if rows:
                last = number
                run += [(scan, row) for row in rows]
        self.take(run)

    def take(self, run: Sequence[tuple[Scan, CellRow]]) -> None:
        """Adds what the rows of one list name."""
        if len(run) < LEAST:
            return
        run = [(scan, row) for scan, row in run if not self.is_body(scan, row)]
        things = sum(self.is_thing(scan, row) for scan, row in run)
        if len(run) < LEAST or things < THINGS or 2 * things < len(run):
            return
        known = sum(self.builder(scan, row) is not None for scan, row in run if row.sum > 1)
        told = 2 * known >= sum(row.sum > 1 for _, row in run)
        for scan, row in run:
            if told and row.sum > 1 and self.builder(scan, row) is None and (firm := self.firm(scan, row)):
                scan.drop(within(scan, *row.cells[1], "Company"))
                scan.add([firm])
            self.name(scan, *row.cells[0])

    def name(self, scan: Scan, start: int, end: int) -> None:
        """Makes the first cell of a row a project, behind the firm with a legal form that opens it, if one does."""
        inside = within(scan, start, end, "Project", "Company", "IndustrialPark")
        whole = [m for m in inside if scan.span(m)[1] == end]
        firms = [m for m in inside if m.type == "Company" and scan.span(m)[0] == start and m not in whole]
        owner = any(m.text.endswith(LEGAL) or m.end in {project.start for project in whole} for m in firms)
        named = [m for m in whole if m.type == "Project"] if owner else []
        scan.drop([m for m in inside if m in whole or m.type == "Project"])
        scan.add([replace(named[0], role="name", rule=RULE) if named else scan.mention(start, end, "Project", RULE)])

    def is_body(self, scan: Scan, row: CellRow) -> bool:
        """Whether the first cell is no project, or a name ends inside it and goes on."""
        start, end = row.cells[0]
        spans = [scan.span(m) for m in scan.of(*BODIES)]
        firm = any(scan.span(m) == (start, end) for m in scan.of("Company")) and not self.is_thing(scan, row)
        others = [scan.span(m) for m in scan.of(*BODIES[1:])]
        known = any(scan.span(m)[0] == start for m in scan.of("Place", "Company", "IndustrialPark"))
        known = known or any(scan.span(m)[1] == end for m in scan.of("Project"))
        name = end - start
        acts = not known and self.projects.edges.start(scan.words, end, floor=start, longest=name, digits=True) > start
        return firm or acts or (start, end) in others or any(a < end < b or a < start < b for a, b in spans)

    def is_thing(self, scan: Scan, row: CellRow) -> bool:
        """Whether the first cell ends as what is built does."""
        text = scan.text[slice(*row.cells[0])]
        suffix = any(match.end() == len(text) for match in self.projects.suffix.finditer(text))
        return suffix or self.projects.thing.search(text) is not None

    @staticmethod
    def builder(scan: Scan, row: CellRow) -> Mention | None:
        """The firm or body that the second cell is."""
        start, end = row.cells[1]
        return next((m for m in scan.of(*BUILDERS) if scan.span(m)[0] == start and scan.span(m)[1] >= end), None)

    @staticmethod
    def firm(scan: Scan, row: CellRow) -> Mention | None:
        """The same where no finder knew it: it stands where other rows have theirs."""
        start, end = row.cells[1]
        others = [
            m
            for m in scan.of("Place", "IndustrialPark", "Organization", "Person", "Official")
            if scan.span(m)[1] == end
        ]
        plain = FIRM.fullmatch(scan.text, start, end) and not others
        return scan.mention(start, end, "Company", "company:row") if plain else None


def within(scan: Scan, start: int, end: int, *kinds: str) -> list[Mention]:
    """What has been found between offsets."""
    return [m for m in scan.of(*kinds) if start <= scan.span(m)[0] and scan.span(m)[1] <= end]

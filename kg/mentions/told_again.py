"""A project that is called by its firm alone once it has been named: 晖瑞|滤清器项目、豪晟|…项目。其中，|晖瑞项目."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.segment import strange

PROJECT, FIRM, RULE = "Project", "Company", "project:again"
BARE = "项目(?![部区组群类书库]|经理|负责|管理|公司|建设[部组]|指挥|法人|方[^米]|代表|总(?:经理|工|指挥|部|监|包|承包))"
ENDING = compiled(f"(?P<trade>[\u3400-\u9fff]{{0,4}}?){BARE}")
"""Behind a firm, with more of its name at most, all that its project is called by: 黔晖|新材料|项目."""
CALLED = compiled(f"(?<![\u3400-\u9fff])(?P<stem>[\u3400-\u9fff]{{2,3}}){BARE}")
"""The same in a clause that it opens, where nobody knows the firm."""
OF = compiled("的?(?:[\u3400-\u9fff]{0,4}(?:投资|建设|承建|兴建|新建|实施)的)?")
"""Between a firm and the project that is its own."""


@dataclass
class Told:
    """The projects that an article has named so far."""

    by_firm: dict[str, dict[str, None]] = field(default_factory=dict)
    """Name of a firm to those of its projects."""
    by_text: dict[str, str] = field(default_factory=dict)
    """The printed name of a project, without the place in front, to its name."""

    def called(self, scan: Scan) -> Iterator[tuple[list[Mention], Mention]]:
        """What such words have been taken for, and the project that they mean if it is the only one."""
        meant: dict[tuple[int, int], set[str]] = {}
        for match in CALLED.finditer(scan.text) if self.by_text else ():
            longer = {name for text, name in self.by_text.items() if text.startswith(match["stem"])}
            meant[match.span()] = longer if strange(match["stem"]) else set()
        for firm in scan.of(FIRM):
            start, end = scan.span(firm)
            ending = ENDING.match(scan.text, end)
            if ending and firm.name in self.by_firm and ending["trade"] in firm.name:
                meant[start, ending.end()] = set(self.by_firm[firm.name])
        for (start, end), names in meant.items():
            same = [m for m in scan.of(PROJECT) if scan.span(m) == (start, end)]
            if len(names) == 1 and (same or not scan.covers(start, end, PROJECT)):
                yield same, scan.mention(start, end, PROJECT, RULE, name=next(iter(names)))

    def note(self, scan: Scan) -> None:
        """Takes in what a sentence names, but for projects that only their firm is said of."""
        for project in scan.of(PROJECT):
            start, end = scan.span(project)
            if project.rule == RULE or project.role != "name":
                continue
            placed = max((b for a, b in map(scan.span, scan.of("Place")) if a == start and b < end), default=start)
            if not CALLED.fullmatch(scan.text, placed, end):
                self.by_text[scan.text[placed:end]] = project.name
            for firm in scan.of(FIRM):
                a, b = scan.span(firm)
                bare = ENDING.fullmatch(scan.text, b, end)
                opens = start <= a and b < end and not (bare and bare["trade"] in firm.name)
                if opens or (b <= start and OF.fullmatch(scan.text, b, start)):
                    self.by_firm.setdefault(firm.name, {})[project.name] = None


def again(rows: Sequence[Scan]) -> None:
    """Puts the projects of an article under their names where only the firm is said, if it has but one."""
    told = Told()
    for scan in rows:
        if "项目" in scan.text:
            for same, project in list(told.called(scan)):
                scan.drop(same)
                scan.add([project])
        told.note(scan)

"""Items of a list of which the last alone says that all are projects: 云岭康养小镇、|滨江酒店项目|签约."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.projects import ProjectFinder
from kg.mentions.scan import Scan
from kg.model import Mention

ITEM = compiled(
    r"(?:^|(?<=[，,；;。：:]))(?P<items>[\u3400-\u9fffA-Z0-9]{4,14}(?:、[\u3400-\u9fffA-Z0-9]{4,14}){0,3})、$"
)
"""What a clause opens with, up to a project."""
SUFFIX = "项目"
TAKEN = ("Company", "Organization", "Person", "Official", "Post", "Project", "IndustrialPark", "Date", "Money")


@dataclass(frozen=True)
class ProjectPairs:
    """Finds the items in front of a project, which end like things that are built."""

    projects: ProjectFinder
    told: re.Pattern[str]
    """What is said of the list behind its last item; |建设 alone makes a topic of it."""

    @classmethod
    def load(cls, projects: ProjectFinder) -> ProjectPairs:
        """Takes the words for what is done with projects from their finder."""
        return cls(projects, compiled(rf"(?!建设)[\u3400-\u9fff]{{0,6}}?(?:{projects.erected.pattern})"))

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Items that are names by themselves, of a clause that says that what it lists is signed, begun or finished."""
        for project in scan.of("Project"):
            start, end = scan.span(project)
            if scan.text[start - 1 : start] != "、" or not project.text.endswith(SUFFIX):
                continue
            front = ITEM.search(scan.text, 0, start)
            if front is None or not self.told.match(scan.text, end):
                continue
            at = front.start("items")
            for item in front["items"].split("、"):
                if self.is_project(scan, at, at + len(item)):
                    yield scan.mention(at, at + len(item), "Project", "project:list", role=project.role)
                at += len(item) + 1

    def is_project(self, scan: Scan, start: int, end: int) -> bool:
        """Whether an item ends like a thing, is no kind of them, and names no body."""
        finder, text = self.projects, scan.text[start:end]
        ended = finder.thing.search(text) and finder.particular(scan, text, start, shortest=3)
        return bool(ended) and not scan.covers(start, end, *TAKEN) and finder.starts.is_name(scan, start, end)

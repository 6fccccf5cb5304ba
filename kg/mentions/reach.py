"""How far the name of a project reaches back over what joins its parts: |甲至|乙段工程, |菌种生产、|加工项目."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.kept import compiled
from kg.mentions.edges import Edges
from kg.mentions.scan import Scan
from kg.ontology import Lexicon
from kg.segment import alternation

TO = ("至", "到")
NUMBERED_ROAD = compiled(r"(?:[GSX]\d{1,4}|[国省县]道\d{1,4})(?:线|国道|省道|县道)?$")
"""The number of a road, in front of the places between which it is built."""
JOINED = "、及和与"
DASHES = ("—", "－", "-", "~")
VOLTS = "±"
LINE = 16
"""So many characters has what a line leads from."""


@dataclass(frozen=True)
class Reach:
    """Finds the first of several parts; the start that is given where there are none."""

    edges: Edges
    act: re.Pattern[str]
    """What is done, at the start of a text."""
    acted: re.Pattern[str]
    """The same at its end."""
    road: re.Pattern[str]
    """What a section of a line belongs to."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges) -> Reach:
        """Reads ``projects.tsv`` and ``project_words.tsv``."""
        acts = alternation(lexicon.words("projects", "making", "act"))
        roads = alternation(lexicon.words("project_words", "road"))
        road = compiled(rf"[\u3400-\u9fffA-Z\d]{{1,8}}(?:{roads})")
        return cls(edges, compiled(acts), compiled(rf"(?:{acts})$"), road)

    @staticmethod
    def numbered(scan: Scan, start: int, floor: int) -> int:
        """The start at the number of a road in front: |G108国道|甲至乙段."""
        road = NUMBERED_ROAD.search(scan.text, floor, start)
        return road.start() if road else start

    def of_several(self, scan: Scan, start: int, floor: int) -> int:
        """The start at the first of several things that are done: |菌种生产、栽培及|加工建设项目."""
        at = start
        while at > floor + 1 and scan.text[at - 1] in JOINED and self.act.match(scan.text, at):
            before = self.edges.start(scan.words, at - 1, floor=floor, longest=LINE)
            before = self.edges.trimmed(scan.text, scan.words, before, at - 1)
            if before >= at - 1 or not self.acted.search(scan.text, before, at - 1):
                break
            at = before
        return start if self.act.match(scan.text, at) else at  # 种植、养殖、|加工项目

    def from_place(self, scan: Scan, start: int, floor: int) -> int:
        """The start of the line whose voltage or end the name begins with: |甲—乙|±800千伏工程, |甲|至|乙段工程."""
        if not scan.text.startswith(VOLTS, start - 1) or start < 2:
            placed = any(scan.span(m)[0] == start for m in scan.of("Place"))  # 甲县|—|乙县天然气管道
            ends = placed and any(scan.span(m)[1] == start - 1 for m in scan.of("Place"))
            return self.led_from(scan, start, floor, (*TO, *DASHES) if ends else TO)
        end = self.edges.start(scan.words, start - 1, floor=floor, longest=LINE)
        return start if end == start - 1 else self.led_from(scan, end, floor, (*TO, *DASHES))

    def led_from(self, scan: Scan, start: int, floor: int, joints: tuple[str, ...]) -> int:
        """The start of what a line leads from to an offset, and of the road that it is of: |某某铁路|兰州至|西宁段.

        Without a place in front of it 到 is where somebody comes: 一行来到|某某项目.
        """
        joint = start - 1
        if joint <= floor or scan.text[joint] not in joints:
            return start
        placed = next((a for a, b in map(scan.span, scan.of("Place")) if b == joint and a >= floor), joint)
        if placed == joint and scan.text[joint] != TO[1]:
            placed = self.edges.start(scan.words, joint, floor=floor, longest=LINE, digits=True)
        if placed == joint:
            return start
        road = self.edges.start(scan.words, placed, floor=floor, longest=LINE, digits=True)
        return road if self.road.fullmatch(scan.text, road, placed) else placed

"""What joins the name of a project to what stands in front of it: 甲公司|和|乙项目, 甲公司|投建的|丙项目."""

from __future__ import annotations

import re

from kg.mentions.scan import Scan

JOINTS = ("及", "和", "与")
LEVELS = "县市区镇乡"
"""Behind 和 they say whose what follows is: 和|县职教中心."""
BRACKETS = ("（", "(")
PAIR, PARK = 2, "园区"
LONGEST = 8
"""So many characters stand at most between a firm and what it builds: 今年投资建设的."""


def is_joint(scan: Scan, at: int) -> bool:
    """Whether 和 behind a firm joins a project to it: 甲公司|和|隽星线路板项目, 甲公司|和|县职教中心扩建项目."""
    word = scan.words.following(at)
    level = len(word) == PAIR and word[1] in LEVELS and not scan.covers(at, at + len(word), "Place")
    return scan.text[at] in JOINTS and (len(word) == 1 or level)


def built_by(scan: Scan, start: int, builds: re.Pattern[str]) -> str:
    """What stands between a firm and the name that begins at an offset: 的, 投建的; "" where it is anything else.

    ``builds``: all that may stand there.
    """
    ends = [b for _, b in map(scan.span, scan.of("Company")) if start - LONGEST <= b < start]
    joint = scan.text[max(ends) : start] if ends else ""
    return joint if builds.fullmatch(joint) else ""


def with_firm(scan: Scan, start: int, end: int) -> int:
    """Where a name begins that says in brackets at its start where the firm in front builds: 〔甲公司〕|（乙市）粮库.

    A park that is called so is found as a park.
    """
    placed = any(scan.span(m)[0] == start + 1 for m in scan.of("Place"))
    opens = placed and scan.text[start] in BRACKETS and PARK not in scan.text[start:end]
    firms = [scan.span(m) for m in scan.of("Company")] if opens else []
    return next((a for a, b in firms if b == start), start)


def is_site(scan: Scan, start: int, end: int) -> bool:
    """Whether a place or park fills the offsets."""
    return any(scan.span(m) == (start, end) for m in scan.of("Place", "IndustrialPark"))

"""The parts of a list: what stands between its marks, without quotation marks and what it costs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.kept import compiled
from kg.mentions.scan import Scan

QUOTES = "“”"
JOINT = compiled("以及|[和与及]")
MARK = compiled("、|以及")
LAST = "和及与"
SHORTEST = 4
"""So many characters at least has the name of a project in front of 和."""
SO_MANY = compiled(
    r"(?:企业|公司|厂家)[^。；：，、]{0,8}\d+(?:多|余)?[家户]|\d+(?:多|余)?[家户][^。；：，、]{0,8}(?:企业|公司|厂家)|企业[^。；：、]{0,12}[，]?[^。；：、，]{0,6}\d+(?:多|余)?[家户]"
)
"""How many firms there are, in front of what each sort of them is."""
SORT = compiled(r"[^，。；：、]{2,8}?(?<![没还只拥])有")
"""A sort of them, in front of its first: 零部件生产有|中大轴承."""


def spans(text: str, start: int, end: int, price: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The items between two offsets, without quotation marks and ``price`` in front: 投资3亿元的|沅岭药业."""
    for a, b in parts(text, start, end):
        priced = price.match(text, a, b)
        a = priced.end() if priced else a
        quoted = b - a > len(QUOTES) and text[a] + text[b - 1] == QUOTES
        yield (a + 1, b - 1) if quoted else (a, b)


def parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands between the marks of a list; 和 divides the last part only: 甲、乙和丙."""
    at = start
    while at < end:
        stop = text.find("、", at, end)
        if stop < 0:
            joint = JOINT.search(text, at + 2, end - 2)
            if joint:
                yield at, joint.start()
                at = joint.end()
            yield at, end
            return
        yield at, stop
        at = stop + 1


def pieces(scan: Scan, start: int, end: int, thing: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Offsets of what stands between the marks of a list of projects.

    和 opens its last item in front of a name, and behind what ends like a ``thing`` that is built: 甲乐园|和|乙开发.
    """
    for stop, behind in [*(m.span() for m in MARK.finditer(scan.text, start, end)), (end, end)]:
        named = {a for a, _ in map(scan.span, scan.of("Place", "Company"))}
        last = range(start + SHORTEST, stop - SHORTEST) if stop == end else range(0)
        joints = (at for at in last if scan.text[at] in LAST and (at + 1 in named or ends_in(scan, thing, start, at)))
        joint = next(joints, None)
        if joint and not scan.covers(start, joint, "Company", "Organization"):
            yield start, joint
            start = joint + 1
        yield start, stop
        start = behind


def ends_in(scan: Scan, thing: re.Pattern[str], start: int, end: int) -> bool:
    """Whether what stands between two offsets is one that ends like a thing, and no word goes on behind it."""
    return end in scan.words.starts and thing.search(scan.text, start, end) is not None

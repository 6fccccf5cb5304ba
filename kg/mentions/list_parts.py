"""The items of lists: of firms, without quotation marks and what they cost, of projects, and of as many as are told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from kg.kept import compiled
from kg.lists import MARK, SIGNS, parts
from kg.mentions.scan import Scan

QUOTES = "“”"
NAME = 2
"""So many characters at least has the name of a firm on either side of 和."""
THING = 4
"""So many has the name of a project."""
LAST, ALSO = "和及与", "暨"
SITED = ("在", "于", "到", "赴", "从")
"""In front of a list of places."""
COUNTED = 3
"""So many has an item of a list whose items are counted."""
COMMA = compiled("[，,]")
MORE = compiled(r"(?:等(?:\d{1,2}[个项])?)?$")
"""The end of the last item, which is not of its name: 丙项目|等9个."""
SOME = "等"
SIGNED = compiled(SIGNS)


def firm_items(
    text: str, start: int, end: int, joints: re.Pattern[str], price: re.Pattern[str], trades: re.Pattern[str]
) -> Iterator[tuple[int, int]]:
    """The items between two offsets, without quotation marks and ``price`` in front: 投资3亿元的|沅岭药业.

    ``trades``: of which alone no firm is called, so that 和 in front belongs to its name: 山东六和|饲料.
    """

    def divide(a: int, b: int) -> tuple[int, int] | None:
        joint = joints.search(text, a + NAME, b - NAME)
        return joint.span() if joint and not trades.fullmatch(text, joint.end(), b) else None

    for a, b in parts(text, start, end, divide):
        priced = price.match(text, a, b)
        a = priced.end() if priced else a
        quoted = b - a > len(QUOTES) and text[a] + text[b - 1] == QUOTES
        if a < b:
            yield (a + 1, b - 1) if quoted else (a, b)


def are_sites(text: str, items: Sequence[tuple[int, int]], is_place: Callable[[str], bool]) -> bool:
    """Whether a list is one of places where firms are, the last item with more behind."""
    led = bool(items) and text.endswith(SITED, 0, items[0][0])
    return led and all(is_place(text[a:b]) for a, b in items[:-1])


def project_items(scan: Scan, start: int, end: int, thing: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Offsets of what stands between the marks of a list of projects.

    和 opens its last item in front of a name, behind what ends like a ``thing`` that is built (甲乐园|和|乙开发), and
    behind a firm where no other body follows: 甲有限公司|和|乙铁路丙段, not 甲有限公司和乙大学研究院. 暨 stands between
    two such things in any item: 甲产业园|暨|乙物流城.
    """
    bodies = [scan.span(m) for m in scan.of("Company", "Organization")]

    def divide(a: int, b: int) -> tuple[int, int] | None:
        named = {start for start, _ in map(scan.span, scan.of("Place", "Company"))}
        ands = (at for at in range(a + THING, b - THING) if scan.text[at] in LAST)
        joint = next((at for at in ands if at + 1 in named or ends_in(scan, thing, a, at)), None)
        if firm := next((y for x, y in bodies if x == a and y + NAME < b and scan.text[y] in LAST), None):
            return None if scan.covers(firm, b, "Company", "Organization") else (firm, firm + 1)
        whole = joint is None or scan.covers(a, joint, "Company", "Organization")
        return None if whole or joint is None else (joint, joint + 1)

    for a, b in parts(scan.text, start, end, divide):
        also = scan.text.find(ALSO, a + THING, b - THING)
        two = also >= 0 and ends_in(scan, thing, a, also)
        if two and (thing.search(scan.text, also + 1, b) or scan.covers(also + 1, also + 2, "Place")):
            yield from ((a, also), (also + 1, b))
        else:
            yield a, b


def ends_in(scan: Scan, thing: re.Pattern[str], start: int, end: int) -> bool:
    """Whether what stands between two offsets is one that ends like a thing, and no word goes on behind it."""
    return end in scan.words.starts and thing.search(scan.text, start, end) is not None


def counted_items(
    text: str, start: int, end: int, count: int, joints: re.Pattern[str], *, ahead: bool = False
) -> list[tuple[int, int]]:
    """Offsets of the items of a list, which ends at a comma; none where they are not as many as announced.

    One that is announced ``ahead`` and that 等 closes may name only some of them: 27个，包括|甲蓄水池、乙基地|等.
    """
    comma = COMMA.search(text, start, end)
    end = comma.start() if comma else end
    if SIGNED.search(text, start, end):
        return []
    one_more = sum(1 for _ in MARK.finditer(text, start, end)) + 2 == count

    def divide(a: int, b: int) -> tuple[int, int] | None:
        found = list(joints.finditer(text, a + COUNTED, b - COUNTED)) if one_more else []
        return found[-1].span() if found else None

    spans = list(parts(text, start, end, divide))
    some = ahead and text.endswith(SOME, start, end) and 1 < len(spans) < count
    whole = some or len(spans) == count > 1
    return [(a, MORE.search(text, a, b).start()) for a, b in spans] if whole else []  # type: ignore[union-attr]

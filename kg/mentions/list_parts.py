"""The parts of a list: what stands between its marks, without quotation marks and what it costs."""

from __future__ import annotations

from collections.abc import Iterator

from kg.kept import compiled

QUOTES = "“”"
PRICED = compiled(r"(?:总|计划)?投资(?:额)?(?:约|达)?[\d.]+(?:余|多)?[万亿]+元(?:人民币)?的")
"""What a firm invests stands in front of it: 投资3亿元的|沅岭药业."""
JOINT = compiled("以及|[和与及]")


def spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The items between two offsets, without quotation marks and what they cost."""
    for a, b in parts(text, start, end):
        price = PRICED.match(text, a, b)
        a = price.end() if price else a
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

"""Which part of a web page holds the running text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kg.readers.web.lines import Lines
from kg.readers.web.words import web_words

MOST = 0.8
"""The part that is chosen holds so much of the running text of what it stands in."""
SEVERAL = 2
"""A part with fewer paragraphs is only one of them."""
ALL = 0.9
"""What holds so much of the running text is the page itself, whatever it is called."""
STAMP = 40
"""A line that dates the page is no longer."""
LEAST = 60
"""Less running text than this, and not half of it, left over: then the names of the elements told nothing."""


@dataclass(frozen=True)
class Choice:
    """``lines``: numbers of the lines of the article's text; ``out[e]``: whether element ``e`` is none of it."""

    lines: tuple[int, ...]
    out: tuple[bool, ...]


def choose(page: Lines) -> Choice | None:
    """Goes down from the top as long as one part holds nearly all running text; None where there is none."""
    _weigh(page)
    everything = _totals(page, [False] * len(page.elements))
    out = _outside(page, everything)
    totals = _totals(page, out)
    if not everything or not everything[0]:
        return None
    if totals[0] < LEAST and totals[0] * 2 < everything[0]:
        out, totals = [False] * len(page.elements), everything
    below: list[list[int]] = [[] for _ in page.elements]
    for number, element in enumerate(page.elements[1:], 1):
        below[max(element.parent, 0)].append(number)
    paragraphs = _totals(page, out, weigh=bool)
    at = 0
    while best := max(below[at], key=lambda e: totals[e], default=0):
        whole = totals[best] == totals[at]
        if not whole and (totals[best] < MOST * totals[at] or paragraphs[best] < SEVERAL):
            break
        if paragraphs[best] == 1 and page.elements[best].tag == "p":
            break
        at = best
    inside = [False] * len(page.elements)
    for number, element in enumerate(page.elements):
        inside[number] = number == at or (number > at and element.parent >= 0 and inside[element.parent])
    lines = [i for i, line in enumerate(page.lines) if inside[line.element] and not out[line.element]]
    while lines and not page.lines[lines[0]].size:
        del lines[0]
    return Choice(tuple(_to_tail(page, lines)), tuple(out)) if lines else None


def _weigh(page: Lines) -> None:
    """Notes how much running text each line holds."""
    words = web_words()
    for line in page.lines:
        length = len("".join(line.text.split()))
        told = words.forms["prose"].search(line.text) and line.linked * 2 < length
        aside = any(words.is_a(form, line.text) for form in ("chrome", "tail", "staff", "info"))
        aside = aside or (length <= STAMP and words.forms["day"].search(line.text) is not None)
        line.size = length - line.linked if told and not aside else 0


def _totals(page: Lines, out: list[bool], *, weigh: Callable[[int], int] = int) -> list[int]:
    """Running text in each element, of those that count: in characters, or as ``weigh`` counts a line."""
    totals = [0] * len(page.elements)
    for line in page.lines:
        if not out[line.element]:
            totals[line.element] += weigh(line.size)
    for number in range(len(totals) - 1, 0, -1):  # parents come first
        totals[max(page.elements[number].parent, 0)] += totals[number]
    return totals


def _outside(page: Lines, totals: list[int]) -> list[bool]:
    """The elements that are named as no article, with all that is in them."""
    out: list[bool] = []
    for number, element in enumerate(page.elements):
        named = element.chrome and totals[number] < ALL * totals[0]
        out.append(named or (element.parent >= 0 and out[element.parent]))
    return out


def _to_tail(page: Lines, lines: list[int]) -> list[int]:
    """Without what stands behind 相关新闻 and the like: its box, or all the rest where it has none."""
    words = web_words()
    around = set(page.around(page.lines[lines[0]].element))
    kept: list[int] = []
    box = -1
    for place, index in enumerate(lines):
        line = page.lines[index]
        if box >= 0 and box in page.around(line.element):
            continue
        box = -1
        if not words.is_a("tail", line.text):
            kept.append(index)
            continue
        box = line.element
        before = set(page.around(page.lines[kept[-1]].element)) if kept else around
        while box not in before and page.elements[box].parent not in before:
            box = page.elements[box].parent
        following = lines[place + 1] if place + 1 < len(lines) else -1
        if box in before or following < 0 or box not in page.around(page.lines[following].element):
            break
    return kept

"""Repairs inside a line: invisible characters, spaced-out characters, doubled headlines, stray Latin words."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from kg.kept import compiled
from kg.pages.layout import Layout
from kg.pages.strand import Strand

# Controls, zero-width characters, marks of direction; private planes, which pattern matching needs for itself.
INVISIBLE = compiled(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff"
    "\U000f0000-\U0010ffff]+"
)
HAN = compiled(r"[\u3400-\u9fff〇\U00020000-\U0003ffff]")
GAP = compiled(r"\s+")
TAB, ROW = "\t", compiled(r"\d{1,3}\s(?:[^，。；！？\s]+\s+)+[^，。；！？\s]{1,12}")
"""What parts the cells of a row, and a numbered row with spaces instead."""
PUNCTUATION = "，。、；：！？“”‘’（）《》〈〉【】「」『』—…·,;:!?()-－–~％%"
POWERS = "万亿"
DOUBLED_SHORTEST = 8
DOUBLED_LONGEST = 300


def without_invisible(strand: Strand) -> Strand:
    """Without characters that nobody sees, and without white space at the ends."""
    return strand.without(match.span() for match in INVISIBLE.finditer(strand.text)).strip()


def _is_cell(token: str) -> bool:
    """One character standing alone, with or without punctuation around: 增 or ，更 or 策“."""
    return len(token.strip(PUNCTUATION)) <= 1 and len(token) <= 3


def close_up(strand: Strand) -> Strand:
    """Without the spaces of spaced-out setting (综 合 经 济, 工 业 增 加 值); other spaces stay, one for each run."""
    gaps = [match.span() for match in GAP.finditer(strand.text)]
    if not gaps:
        return strand
    edges = [0, *(edge for gap in gaps for edge in gap), len(strand.text)]
    tokens = [strand.text[edges[i] : edges[i + 1]] for i in range(0, len(edges), 2)]
    runs = _cell_runs(tokens)
    dropped: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(gaps):
        left, right = runs[index], runs[index + 1]
        chinese = HAN.search(tokens[index][-1:] + tokens[index + 1][:1]) or left > 2 or right > 2
        inside = left > 1 and right > 1
        if chinese and (inside or left > 2 or right > 2):
            dropped.append((start, end))
        elif end - start > 1:
            dropped.append((start + 1, end))
    return strand.without(dropped)


def _cell_runs(tokens: list[str]) -> list[int]:
    """For each token how many lone characters stand in a row there; 0 for a longer token."""
    runs = [0] * len(tokens)
    start = 0
    for index in range(len(tokens) + 1):
        if index < len(tokens) and _is_cell(tokens[index]):
            continue
        if HAN.search("".join(tokens[start:index])):
            runs[start:index] = [index - start] * (index - start)
        start = index + 1
    return runs


def undouble(strand: Strand) -> Strand:
    """A line in which each piece stands twice (青石县委青石县委““先锋先锋””) once; any other line as it is."""
    text = strand.text
    if not DOUBLED_SHORTEST <= len(text) <= DOUBLED_LONGEST:
        return strand
    if any(count % 2 for character, count in Counter(text).items() if not character.isspace()):
        return strand
    kept = _doubled(text)
    return strand.keep(kept) if kept else strand


def _doubled(text: str) -> list[int] | None:
    """Indices of one copy, if the whole text is doubled pieces, one of them longer than one character."""
    size = len(text)
    # best[i]: length of the longest first piece with which text[i:] is doubled throughout; 0 when it is not.
    best = [0] * size + [-1]
    for i in range(size - 1, -1, -1):
        if text[i].isspace() and best[i + 1]:
            best[i] = -1
            continue
        for length in range((size - i) // 2, 0, -1):
            if best[i + 2 * length] and text[i : i + length] == text[i + length : i + 2 * length]:
                best[i] = length
                break
    if not best[0]:
        return None
    kept: list[int] = []
    i, longest = 0, 0
    while i < size:
        if best[i] == -1:
            kept.append(i)
            i += 1
            continue
        kept.extend(range(i, i + best[i]))
        longest = max(longest, best[i])
        i += 2 * best[i]
    return kept if longest > 1 else None


def close_prose(strand: Strand, layout: Layout) -> Strand:
    """Running text: no stray Latin words, no space beside punctuation, nor between Chinese and digits or Latin letters.

    A space between two words of Chinese characters stays: where it is no fault of setting, it parts two things.
    """
    stray = "|".join(layout.words["stray"])
    words = compiled(rf"(?<=[\u3001-\u9fff\uff00-\uffef”’])\s+(?:{stray})\s+(?=[\u3001-\u9fff\uff00-\uffef“‘])")
    strand = strand.without(match.span() for match in words.finditer(strand.text))
    if ROW.fullmatch(strand.text):
        return strand
    return strand.without(gap for gap in _gaps(strand.text) if _parts_nothing(strand.text, *gap))


def close_names(strand: Strand, layout: Layout) -> Strand:
    """Without the space inside names of two characters that were set as wide as one of three: 县长王　平."""
    names = layout.forms["spaced_name"].finditer(strand.text)
    return strand.without((name.start() + 1, name.end() - 1) for name in names)


def close_headline(strand: Strand) -> Strand:
    """Headline: only the spaces on both sides of a number in the middle of words (全市 2022 年) go; others part it."""
    gaps = _gaps(strand.text)
    dropped: set[tuple[int, int]] = set()
    for left, right in pairwise(gaps):
        between = strand.text[left[1] : right[0]]
        if between.isascii() and between[:1].isdigit() and left[0] and HAN.match(strand.text[right[1]]):
            dropped |= {left, right}
    return strand.without(sorted(dropped))


def _gaps(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in GAP.finditer(text)]


def _parts_nothing(text: str, start: int, end: int) -> bool:
    left, right = text[start - 1], text[end]
    if TAB in text[start:end]:  # it parts the cells of a row
        return False
    if left in POWERS and text[:start].rstrip(POWERS).rstrip()[-1:].isdecimal():  # 2 亿| 元
        return True
    if left in PUNCTUATION or right in PUNCTUATION:
        # Latin text keeps the space after its punctuation.
        return not (left.isascii() and right.isascii())
    return (HAN.match(left) is None) != (HAN.match(right) is None)

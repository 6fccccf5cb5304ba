"""Articles that go on on another page (下转2版, 上接1版), made whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.pages.layout import load_layout
from kg.pages.lines import FINISHED
from kg.pages.simplify import simplify
from kg.sheets.marks import Line
from kg.sheets.masthead import chinese_number
from kg.sheets.stories import Paragraph, Story

ALIKE = 0.5
"""Headlines that share so many of the characters of the shorter one are those of one article."""


@dataclass(frozen=True, slots=True)
class Part:
    """An article, or one half of it, on the sheet where it stands."""

    story: Story
    sheet: int
    """Its number in the document, from 1."""
    printed: str | None
    """Its number as it is printed."""

    def is_on(self, number: str) -> bool:
        """Whether it stands on the page that is printed or counted so."""
        return chinese_number(self.printed) == number if self.printed else str(self.sheet) == number


def joined(parts: Sequence[Part]) -> list[tuple[Story, int]]:
    """The articles in order, each with the number of the sheet that it begins on."""
    heads = [_jump(part.story, at_end=True) for part in parts]
    tails = [_jump(part.story, at_end=False) for part in parts]
    taken: dict[int, int] = {}
    for index, to in enumerate(heads):
        fitting = [
            other for other, back in enumerate(tails)
            if to and back and other != index and other not in taken.values()
            and parts[other].is_on(to[0]) and parts[index].is_on(back[0])
        ]  # fmt: skip
        if fitting:
            taken[index] = max(fitting, key=lambda other: _likeness(parts[index].story, parts[other].story))
    return list(_made_whole(parts, heads, tails, taken))


Jump = tuple[str, int]
"""Number of the page, and how many characters the mark has."""


def _made_whole(
    parts: Sequence[Part], heads: list[Jump | None], tails: list[Jump | None], taken: dict[int, int]
) -> Iterator[tuple[Story, int]]:
    for index, part in enumerate(parts):
        if index in taken.values():
            continue
        story, at = part.story, index
        while at in taken:
            to, back = heads[at], tails[taken[at]]
            assert to is not None
            assert back is not None
            at = taken[at]
            story = _one(story, to[1], parts[at].story, back[1])
        yield story, part.sheet


def _jump(story: Story, *, at_end: bool) -> Jump | None:
    """The mark at the end, or at the beginning, of the running text."""
    if not story.paragraphs:
        return None
    layout = load_layout()
    text = simplify(_text(story.paragraphs[-1 if at_end else 0]))
    match = layout.at_end("jump_to").search(text) if at_end else layout.forms["jump_back"].match(text)
    return (chinese_number(match[1]), len(text) - match.start() if at_end else match.end()) if match else None


def _one(first: Story, mark: int, second: Story, back: int) -> Story:
    """Both halves without their marks; a sentence that was cut is whole again."""
    before = [*first.paragraphs[:-1], _cut(first.paragraphs[-1], 0, mark)]
    after = [_cut(second.paragraphs[0], back, 0), *second.paragraphs[1:]]
    before, after = [[p for p in part if p] for part in (before, after)]
    if before and after and not FINISHED.search(_text(before[-1])[-50:]):
        before[-1] = [*before[-1], *after.pop(0)]
    return Story(first.headlines, [*before, *after], [*first.captions, *second.captions])


def _cut(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    """Without so many characters at its ends."""
    lines: list[Line] = []
    stop = len(_text(paragraph)) - end
    at = 0
    for line in paragraph:
        text = line.text[max(0, start - at) : max(0, stop - at)]
        if text.strip():
            lines.append(replace(line, text=text.strip()))
        at += len(line.text)
    return lines


def _text(paragraph: Paragraph) -> str:
    return "".join(line.text for line in paragraph)


def _likeness(one: Story, other: Story) -> float:
    a, b = (set(re.sub(r"\W", "", _text(story.headlines))) for story in (one, other))
    share = len(a & b) / max(1, min(len(a), len(b)))
    return share if share >= ALIKE else 0.0

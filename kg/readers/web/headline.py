"""Which line of a web page is the headline of its article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.readers.web.choice import STAMP, Choice
from kg.readers.web.lines import Line, Lines
from kg.readers.web.words import web_words

HAN = re.compile(r"[\u3400-\u9fff]")
LENGTHS = range(5, 81)
DATED = 2
"""The line that dates an article stands so many lines below its headline, or less."""
TOLD = 8
"""So many characters of a title are no chance, and more than the name of most sites."""


def plain(text: str) -> str:
    """Without white space."""
    return "".join(text.split())


def title_parts(titles: tuple[str, ...]) -> Iterator[str]:
    """The longest part of each title, the name of the site cut off."""
    for title in titles:
        parts = [part.strip() for part in web_words().forms["site"].split(title)]
        parts = [part for part in parts if not web_words().is_a("outlet", part)]
        if best := max(parts, key=len, default=""):
            yield best


def find_headline(page: Lines, choice: Choice, titles: tuple[str, ...]) -> int | None:
    """The line above the text that is called like the file, or named, or set off as the headline; None without any."""
    told = [plain(title) for title in titles]
    best, score = None, 0.0
    for index in range(choice.lines[0]):
        here = _score(page, choice, index, told)
        if here > 0 and here >= score:
            best, score = index, here
    return best


def headline_of(line: Line) -> str:
    """The text of a line without the links in it, which lead to what is like it."""
    return " ".join(part for part in line.parts if part) if line.linked and line.parts else line.text


def _is_dated(page: Lines, index: int) -> bool:
    """Whether a line says when the article was printed."""
    text = page.lines[index].text if index < len(page.lines) else ""
    return len(text) <= STAMP and web_words().forms["day"].search(text) is not None


def _score(page: Lines, choice: Choice, index: int, told: list[str]) -> float:
    line, words = page.lines[index], web_words()
    text = plain(headline_of(line))
    if len(text) not in LENGTHS or line.linked * 2 > len(text) or text.endswith(("。", "；", "，", "：")):
        return 0.0
    if words.forms["day"].search(text) or any(words.is_a(form, line.text) for form in ("chrome", "tail", "info")):
        return 0.0
    element = page.elements[line.element]
    named = element.title or (element.parent >= 0 and page.elements[element.parent].title)
    score = line.strong + 5.0 * named
    if len(HAN.findall(text)) * 3 > 2 * len(text) and any(
        _is_dated(page, below) for below in range(index + 1, index + 1 + DATED)
    ):
        score += 2.0
    if len(text) >= TOLD and any(text in title for title in told):
        score += 10.0
    return score - 4.0 * choice.out[line.element]

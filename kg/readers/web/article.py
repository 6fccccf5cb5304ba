"""The article among the lines of a web page: its headline, what dates and signs it, its paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.readers.web.choice import Choice, choose
from kg.readers.web.headline import find_headline, headline_of, plain, title_parts
from kg.readers.web.lines import CELL, HEADINGS, Line, Lines
from kg.readers.web.words import web_words

KICKER = range(4, 41)
NAME = 12
"""The name of a paper is no longer."""
BACK = 15
"""The date of a page of print stands at most so many lines above the headline."""
HEADLINE = "# "
SUBHEAD = "## "


@dataclass(frozen=True)
class WebArticle:
    """``lines`` begin with the headline; ``dated`` are the lines in which the day may be told, the likeliest first."""

    lines: tuple[str, ...]
    dated: tuple[str, ...]
    wrapped: bool
    """Whether its lines are those of preset text."""


def find_article(page: Lines, titles: tuple[str, ...]) -> WebArticle | None:
    """The article; None where no running text is on the page. ``titles``: what the file says that it is called."""
    choice = choose(page)
    if choice is None:
        return None
    at = find_headline(page, choice, titles)
    above = () if at is None else tuple(_kicker(page, choice, at))
    stop = choice.lines[0]
    head = [] if at is None else [page.lines[i] for i in range(at + 1, stop)]
    title = headline_of(page.lines[at]) if at is not None else next(iter(title_parts(titles)), "")
    signed = list(_together(list(_signed(head))))
    body = list(_body(page, choice))
    if title and body and plain(body[0]) == plain(title):
        del body[0]
    before = [page.lines[i].text for i in range(stop if at is None else at, -1, -1)][:BACK]
    lines = [*(HEADLINE + line for line in (*above, title) if line), *signed, *body]
    return WebArticle(tuple(lines), (*signed, *before, *body[-3:]), _is_preset(page, choice))


def _kicker(page: Lines, choice: Choice, at: int) -> Iterator[str]:
    """The line above the headline that belongs to it."""
    if at == 0:
        return
    line, title = page.lines[at - 1], page.lines[at]
    cell = page.elements[title.element].tag in ("td", "th")
    beside = page.around(title.element)[1 : 3 if cell else 2]
    words = web_words()
    text = line.text
    if (
        len(text) in KICKER
        and not line.linked
        and not choice.out[line.element]
        and set(beside) & set(page.around(line.element)[: 3 if cell else 2])
        and not words.forms["day"].search(text)
        and not any(words.is_a(form, text) for form in ("chrome", "tail", "info"))
    ):
        yield text


def _signed(head: list[Line]) -> Iterator[str]:
    """What stands between headline and text, without buttons and counters."""
    words = web_words()
    for line in head:
        text = " ".join(part for part in line.parts if part) if line.parts else line.text
        text = " ".join(words.forms["counter"].sub(" ", text).split()).strip("|｜ ")
        if not text or (line.linked and not line.parts):
            continue
        if not any(words.is_a(form, text) for form in ("chrome", "tail")):
            yield text


def _together(signed: list[str]) -> Iterator[str]:
    """The name of the paper and the day in one line."""
    day = web_words().forms["day"]
    name = ""
    for text in signed:
        if name and day.search(text):
            name, text = "", f"{name} {text}"
        elif name:
            yield name
            name = ""
        if len(text) <= NAME and text.isalpha():
            name = text
        else:
            yield text
    if name:
        yield name


def _body(page: Lines, choice: Choice) -> Iterator[str]:
    """The paragraphs and subheads; a row of a table is one line."""
    words = web_words()
    row: list[str] = []
    row_at = -1
    for index in choice.lines:
        line = page.lines[index]
        if line.linked * 2 > len("".join(line.text.split())) or any(
            words.is_a(form, line.text) for form in ("chrome", "staff")
        ):
            continue
        here = _row_of(page, line)
        if here != row_at and row:
            yield " ".join(row)
            row = []
        row_at = here
        if here >= 0:
            row.append(line.text)
            continue
        text = words.forms["ending"].sub("", line.text)
        if text:
            heading = page.elements[line.element].tag in HEADINGS
            yield (SUBHEAD if heading and not line.size else "") + text
    if row:
        yield " ".join(row)


def _is_preset(page: Lines, choice: Choice) -> bool:
    return any(page.elements[e].tag == "pre" for e in page.around(page.lines[choice.lines[0]].element))


def _row_of(page: Lines, line: Line) -> int:
    """The row of a table of figures that the line is a cell of; -1 where it is none."""
    if len(line.text) > CELL:
        return -1
    return next((e for e in page.around(line.element)[:4] if page.elements[e].tag == "tr" and _is_figures(page, e)), -1)


def _is_figures(page: Lines, row: int) -> bool:
    return page.cells.get(row, 0) > 1

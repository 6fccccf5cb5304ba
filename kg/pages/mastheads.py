"""What a masthead says of the paper: numbers of the issue and of the page, as they are printed."""

from __future__ import annotations

from kg.model import Block
from kg.pages.layout import Layout


def masthead_of(text: str, blocks: tuple[Block, ...]) -> str:
    """The lines of a page, in simplified characters, that belong to the paper."""
    return "\n".join(text[block.start : block.end] for block in blocks if block.kind == "masthead")


def issue_number(masthead: str, layout: Layout) -> str | None:
    """``2216``; of a masthead that gives several the first."""
    return next(iter(_numbers("issue", masthead, layout)), None)


def page_numbers(masthead: str, layout: Layout) -> list[str]:
    """``A2``, ``3`` or ``三``, each once."""
    return _numbers("sheet_number", masthead, layout)


def _numbers(form: str, masthead: str, layout: Layout) -> list[str]:
    found = (match for line in masthead.split("\n") for match in layout.forms[form].finditer(line))
    return list(dict.fromkeys(next(group for group in match.groups() if group) for match in found))

"""What one text calls by one name is one thing, in whatever papers it is printed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from kg.resolve.evidence import Item, Pair
from kg.resolve.names import NameRules
from kg.resolve.rows import Block, Mark, Rows

TEXT = 0.97
Sourced = tuple[str, int, str]
"""Page, number of an article, its text: the same for articles that are one."""


def reprinted(sources: Iterable[Sourced]) -> list[Sourced]:
    """What is printed more than once; from (page, article, text), the same text for articles that are one."""
    rows = list(sources)
    several = {text for text, count in Counter(text for _, _, text in rows).items() if count > 1}
    return [row for row in rows if row[2] in several]


def one_text(items: Rows[Item]) -> Rows[Pair]:
    """Bearers of one name on pages that print one text."""
    return items.blocks(_printed).map(_one_text)


def _printed(item: Item, rules: NameRules) -> Iterator[Mark]:
    kind = item.key.partition("/")[0]
    name = rules.person_key(item.name) if kind == "person" else item.name
    return ((kind, name, text) for text in item.texts)


def _one_text(block: Block[Item], _rules: NameRules) -> Iterator[Pair]:
    head, *others = block.rows
    for item in others:
        yield Pair(TEXT, head.key, item.key, f"{item.name} in one text that both pages print")

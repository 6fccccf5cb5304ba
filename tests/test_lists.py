"""What opens, joins, counts and closes a list."""

from __future__ import annotations

import re

import pytest

from kg.lists import Lists, number, parts
from kg.ontology import load_ontology

LISTS = Lists.load(load_ontology().lexicon)
NUMBERS = {"digits": ("8", 8), "one": ("两", 2), "ten": ("十", 10), "twelve": ("十二", 12), "twenty": ("二十", 20)}
PARTS = {
    "marks": ("甲、乙、丙", ["甲", "乙", "丙"]),
    "the last joint": ("甲、乙和丙", ["甲", "乙", "丙"]),
    "none before the last mark": ("甲和乙、丙", ["甲和乙", "丙"]),
    "a mark of two characters": ("甲、乙以及丙", ["甲", "乙", "丙"]),
    "one": ("甲", ["甲"]),
}
SAYS = {
    "one by one": ("分别是", True, True),
    "what it holds": ("主要包括", True, True),
    "a plain verb": ("为", False, True),
    "what there is": ("主要有", False, True),
    "an adverb": ("即将", False, False),
    "another word": ("有序", False, False),
    "an adverb alone": ("分别", False, False),
}


@pytest.mark.parametrize("name", NUMBERS)
def test_number(name: str) -> None:
    text, value = NUMBERS[name]
    assert number(text) == value


@pytest.mark.parametrize("name", PARTS)
def test_parts(name: str) -> None:
    text, items = PARTS[name]

    def divide(start: int, end: int) -> tuple[int, int] | None:
        joint = LISTS.joints.search(text, start, end)
        return joint.span() if joint else None

    assert [text[a:b] for a, b in parts(text, 0, len(text), divide)] == items


@pytest.mark.parametrize("name", SAYS)
def test_what_opens_a_list(name: str) -> None:
    text, sure, says = SAYS[name]
    assert (bool(re.fullmatch(LISTS.sure, text)), re.match(LISTS.says, text) is not None) == (sure, says)

"""What an expression cannot do without, and that a sieve finds what the expression finds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kg.articles import split_articles
from kg.extraction import Reader
from kg.ontology import load_ontology
from kg.pages import page_from_text
from kg.readers.decode import decode
from kg.sieve import Sieved, needed, sieved

NEEDED = {
    "one word": ("甲公司", [{"甲公司"}]),
    "a choice": ("公司|集团", [{"公司", "集团"}]),
    "a word that another one holds": ("公司|分公司", [{"公司"}]),
    "a choice inside": ("(?:甲|乙)(?P<form>公司|集团)", [{"甲公司", "甲集团", "乙公司", "乙集团"}]),
    "a class": ("[甲乙]园", [{"甲园", "乙园"}]),
    "what may be missing": ("新?园区", [{"园区"}]),
    "what may come again": ("(?:公司)+", [{"公司"}]),
    "around a gap": ("投资.{0,4}建设", [{"建设"}, {"投资"}]),
    "what must not follow": ("公司(?!法)", [{"公司"}]),
    "a branch that is anything": ("公司|..", []),
    "a range": ("[一-龥]+", []),
    "nothing": ("", []),
    "either case": ("(?i)ltd", []),
    "either case inside": ("(?:(?i:ltd)|甲)", []),
}
FORMS = [
    "甲?乙丙",
    "(?:甲|乙)+丙|丁",
    "[甲乙]丙{2,3}",
    "丙(?=丁)甲?",
    "(?<!甲)乙.丁",
    "(?:甲乙|丙)(?:丁|$)",
    "^(?:甲|)乙",
]


@pytest.mark.parametrize("name", NEEDED)
def test_needed(name: str) -> None:
    pattern, words = NEEDED[name]
    assert [set(need) for need in needed(pattern)] == words


@given(pattern=some.sampled_from(FORMS), text=some.text("甲乙丙丁戊", max_size=12), start=some.integers(0, 3))
def test_finds_what_the_expression_finds(pattern: str, text: str, start: int) -> None:
    plain, behind = re.compile(pattern), sieved(pattern)
    assert [m.span() for m in behind.finditer(text, start)] == [m.span() for m in plain.finditer(text, start)]
    for one, other in (
        (behind.search(text, start), plain.search(text, start)),
        (behind.match(text), plain.match(text)),
    ):
        assert (one and one.span()) == (other and other.span())


def test_the_sieves_of_the_reader_hold_nothing_back() -> None:
    reader = Reader(load_ontology())
    finder = reader.finder
    parts = [finder.companies, finder.parks, finder.organisations, finder.values, finder.projects, finder.posts]
    sieves = [value for part in [*parts, reader.making] for value in vars(part).values() if isinstance(value, Sieved)]
    pages = [
        page_from_text(decode(path.read_bytes())[0], name=path.name) for path in sorted(Path("seeds").glob("*.txt"))
    ]
    texts = [sentence.text for page in pages for article in split_articles(page) for sentence in article.sentences]
    assert len(sieves) > 20
    assert len(texts) > 200
    for sieve in sieves:
        assert [[m.span() for m in sieve.finditer(text)] for text in texts] == [
            [m.span() for m in sieve.regex.finditer(text)] for text in texts
        ]

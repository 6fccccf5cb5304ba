"""Word boundaries and word counts by jieba, and the one way to write a set of words as a regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from itertools import chain
from pathlib import Path
from typing import Any

CLOSED_TAGS = ("v", "vd", "d", "ad", "c", "p", "r", "zg")
PROPER_TAGS = ("nt", "nz")
PERSON_TAGS = ("nr",)
LAND_TAGS = ("ns",)
ZONES = ("经开区", "综保区", "农高区", "高开区")
"""Short words for zones that jieba's dictionary lacks and would cut into 经|开区."""
CHUNK = 1 << 16
"""So many bytes of the dictionary are split at once."""
RARE = 3
"""Words with a smaller count are as likely part of a name."""


@cache
def _tokenizer() -> Any:
    """jieba's algorithm over jieba's dictionary, compiled: twelve times as fast. One comes with the module, loaded."""
    import rjieba  # a tenth of a second: only what reads pages pays for it

    for word in ZONES:
        rjieba.add_word(word, None, None)
    return rjieba


def cut(text: str) -> list[str]:
    """The words of a text by jieba's dictionary alone: its guessing of new words would glue 由 to a name."""
    return _tokenizer().cut(text, False)  # type: ignore[no-any-return]


@cache
def _dictionary() -> tuple[dict[str, int], dict[str, list[str]]]:
    """jieba's dictionary: words to counts, and the words of each tag that is asked for.

    Only the file is read: importing the package takes as long as reading it, and its own tables hold twice as much.
    """
    package = find_spec("jieba")
    assert package is not None
    assert package.origin is not None
    tagged: dict[str, list[str]] = {tag: [] for tag in (*CLOSED_TAGS, *PROPER_TAGS, *PERSON_TAGS, *LAND_TAGS)}
    counts: dict[str, int] = {}
    with Path(package.origin).with_name("dict.txt").open(encoding="utf-8") as lines:
        while some := lines.readlines(CHUNK):
            cells = "".join(some).split()
            words, tags = cells[::3], cells[2::3]
            counts.update(zip(words, map(int, cells[1::3]), strict=True))
            for word, tag in zip(words, tags, strict=True):
                if tag in tagged:
                    tagged[tag].append(word)
    counts.update(dict.fromkeys(ZONES, 1))
    return counts, tagged


def word_counts() -> dict[str, int]:
    """jieba's dictionary: word to count."""
    return _dictionary()[0]


@cache
def closed_words() -> frozenset[str]:
    """Words of two characters and more that jieba's dictionary tags as verbs, adverbs, conjunctions and the like.

    They do not stand inside a name unless ``edges.tsv`` says so.
    """
    return frozenset(word for word in _tagged(CLOSED_TAGS) if len(word) > 1 and word_counts()[word] >= RARE)


@cache
def proper_words() -> frozenset[str]:
    """Words that jieba's dictionary tags as names of things and bodies: 宏达, 恒通. Firms share them."""
    return frozenset(_tagged(PROPER_TAGS))


@cache
def land_words() -> frozenset[str]:
    """Words that jieba's dictionary tags as names of places, rivers and mountains: 金沙江, 石洞口."""
    return frozenset(_tagged(LAND_TAGS))


@cache
def person_words() -> frozenset[str]:
    """Words that jieba's dictionary tags as names of people."""
    return frozenset(_tagged(PERSON_TAGS))


def load_dictionary() -> None:
    """Loads all that the functions above give."""
    for load in (_tokenizer, closed_words, proper_words, land_words, person_words):
        load()


def _tagged(tags: tuple[str, ...]) -> Iterator[str]:
    """The words of jieba's dictionary with one of these tags."""
    return chain.from_iterable(_dictionary()[1][tag] for tag in tags)


def alternation(words: Iterable[str]) -> str:
    """A regular expression for any of the words, longest first.

    Words that begin alike share their beginning, so that at most one branch is gone into; it is found what a plain list
    would find, in half the time.
    """
    return "|".join(_branches(sorted(set(words))))


def _branches(words: Sequence[str]) -> list[str]:
    """A branch for each character that words begin with; the empty word, which all others are tried before, is last."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[:1], []).append(word[1:])
    ends = [""] if rests.pop("", None) else []
    return [
        re.escape(first + rest[0]) if len(rest) == 1 else f"{re.escape(first)}(?:{'|'.join(_branches(rest))})"
        for first, rest in rests.items()
    ] + ends


def strange(stem: str) -> bool:
    """Whether a stem is no word and holds none, so that only a name can be meant: 浒关|开发区."""
    counts = word_counts()
    return 2 <= len(stem) <= 4 and not any(counts.get(word, 0) > 20 for word in cut(stem) if len(word) > 1)

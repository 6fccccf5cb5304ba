"""Word boundaries and word counts by jieba, and the one way to write a set of words as a regular expression."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

CLOSED_TAGS = ("v", "vd", "d", "ad", "c", "p", "r", "zg")
PROPER_TAGS = ("nt", "nz")
PERSON_TAGS = ("nr",)
LAND_TAGS = ("ns",)
ZONES = ("经开区", "综保区", "农高区", "高开区")
"""Short words for zones that jieba's dictionary lacks and would cut into 经|开区."""
RARE = 3
"""Words with a smaller count are as likely part of a name."""


@cache
def _tokenizer() -> Any:
    import jieba  # half a second: only what reads pages pays for it

    jieba.setLogLevel(logging.ERROR)
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    for word in ZONES:
        tokenizer.add_word(word)
    return tokenizer


def cut(text: str) -> list[str]:
    """The words of a text by jieba's dictionary alone: its guessing of new words would glue 由 to a name."""
    return _tokenizer().lcut(text, HMM=False)  # type: ignore[no-any-return]


def word_counts() -> dict[str, int]:
    """jieba's dictionary: word to count; mere beginnings of words stand in it with 0."""
    return _tokenizer().FREQ  # type: ignore[no-any-return]


@cache
def closed_words() -> frozenset[str]:
    """Words of two characters and more that jieba's dictionary tags as verbs, adverbs, conjunctions and the like.

    They do not stand inside a name unless ``edges.tsv`` says so.
    """
    return frozenset(word for word, count in _tagged(CLOSED_TAGS) if len(word) > 1 and count >= RARE)


@cache
def proper_words() -> frozenset[str]:
    """Words that jieba's dictionary tags as names of things and bodies: 宏达, 恒通. Firms share them."""
    return frozenset(word for word, _ in _tagged(PROPER_TAGS))


@cache
def land_words() -> frozenset[str]:
    """Words that jieba's dictionary tags as names of places, rivers and mountains: 金沙江, 石洞口."""
    return frozenset(word for word, _ in _tagged(LAND_TAGS))


@cache
def person_words() -> frozenset[str]:
    """Words that jieba's dictionary tags as names of people."""
    return frozenset(word for word, _ in _tagged(PERSON_TAGS))


def _tagged(tags: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    """The words of jieba's dictionary with one of these tags, each with its count."""
    for tag in tags:
        yield from _words_by_tag()[tag]


@cache
def _words_by_tag() -> dict[str, list[tuple[str, int]]]:
    """The words with the tags that are asked for, in one pass over the dictionary file.

    jieba's own table of tags takes twice as long and holds what is not needed.
    """
    import jieba

    tags = (*CLOSED_TAGS, *PROPER_TAGS, *PERSON_TAGS, *LAND_TAGS)
    found: dict[str, list[tuple[str, int]]] = {tag: [] for tag in tags}
    endings = tuple(f" {tag}".encode() for tag in found)
    for line in (Path(jieba.__file__).parent / "dict.txt").read_bytes().splitlines():
        if line.endswith(endings):
            word, count, tag = line.decode().split(" ")
            found[tag].append((word, int(count)))
    return found


def alternation(words: Iterable[str]) -> str:
    """A regular expression for any of the words, longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


def strange(stem: str) -> bool:
    """Whether a stem is no word and holds none, so that only a name can be meant: 浒关|开发区."""
    counts = word_counts()
    return 2 <= len(stem) <= 4 and not any(counts.get(word, 0) > 20 for word in cut(stem) if len(word) > 1)

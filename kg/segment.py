"""Word boundaries and word counts by jieba, and the one way to write a set of words as a regular expression."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kg.kept import shelf
from kg.ontology import load_table
from kg.resources import ontology_dir

CLOSED_TAGS = ("v", "vd", "d", "ad", "c", "p", "r", "zg")
PROPER_TAGS = ("nt", "nz")
PERSON_TAGS = ("nr", "nrfg", "nrt")
LAND_TAGS = ("ns",)
KEPT = 1 << 15
"""So many words are remembered with their counts."""
ZONES = ("经开区", "综保区", "农高区", "高开区", "边合区", "跨合区", "启动区", "经合区", "汽开区")
"""Short words for zones that jieba's dictionary lacks and would cut into 经|开区."""
JIEBA = "0.42.1"
"""The version of jieba, whose dictionary is the same wherever it is installed."""
KIND = f"jieba {zlib.crc32(Path(__file__).read_bytes())}"
"""What is kept of the dictionary holds as long as this file, which reads it, is the same."""
RARE = 3
"""Words with a smaller count are as likely part of a name."""


@cache
def _tokenizer() -> Any:
    """jieba's algorithm over jieba's dictionary, compiled: twelve times as fast. One comes with the module, loaded."""
    import rjieba  # a tenth of a second: only what reads pages pays for it

    for word in ZONES:
        rjieba.add_word(word, None, None)
    for word, count in load_table(ontology_dir() / "lexicon" / "oftener.tsv"):
        rjieba.add_word(word, int(count), None)
    return rjieba


def cut(text: str) -> list[str]:
    """The words of a text by jieba's dictionary alone: its guessing of new words would glue 由 to a name."""
    return _tokenizer().cut(text, False)  # type: ignore[no-any-return]


@lru_cache(maxsize=KEPT)
def word_count(word: str) -> int:
    """How often jieba's dictionary says that a word is met; 0 for what is none.

    The word is sought among those that begin alike: a table of all takes as long as finding everything on a page.
    """
    return _entry(word)[0]


def _entry(word: str) -> tuple[int, str]:
    """Count and tag of a word; 0 and nothing for what is none."""
    text = _dictionary()
    for start, end in _runs().get(word[:1], ()):
        at = text.find(f"\n{word} ", start, end)
        if at >= 0:
            found, count, tag = text[at + 1 : text.index("\n", at + 1)].split(" ", 2)
            return (int(count), tag) if found == word else (0, "")
    return int(word in ZONES), ""


@cache
def _dictionary() -> str:
    """The lines of jieba's dictionary: word, count, tag. Importing the package would take as long as reading them."""
    package = find_spec("jieba")
    assert package is not None
    assert package.origin is not None
    return "\n" + Path(package.origin).with_name("dict.txt").read_bytes().decode()


@cache
def _runs() -> dict[str, list[tuple[int, int]]]:
    """Where in the dictionary the lines stand that begin with a character, with the breaks around them; kept."""

    def find(_: str) -> dict[str, list[tuple[int, int]]]:
        runs: dict[str, list[tuple[int, int]]] = {}
        for run in re.finditer(r"\n(.).*(?:\n\1.*)*", _dictionary()):
            runs.setdefault(run[1], []).append((run.start(), run.end() + 1))
        return runs

    kept: dict[str, list[tuple[int, int]]] = shelf().value(KIND, JIEBA, find)
    return kept


@cache
def closed_words() -> frozenset[str]:
    """Words of two characters and more that jieba's dictionary tags as verbs, adverbs, conjunctions and the like.

    They do not stand inside a name unless ``edges.tsv`` says so.
    """
    return _tagged(CLOSED_TAGS, least=RARE, length=2)


@cache
def proper_words() -> frozenset[str]:
    """Words that jieba's dictionary tags as names of things and bodies: 宏达, 恒通. Firms share them."""
    return _tagged(PROPER_TAGS)


@cache
def land_words() -> frozenset[str]:
    """Words that jieba's dictionary tags as names of places, rivers and mountains: 金沙江, 石洞口."""
    return _tagged(LAND_TAGS)


class PersonWords:
    """Words that jieba's dictionary tags as names of people: too many to hold a set of them for the few asked for."""

    @lru_cache(maxsize=KEPT)  # noqa: B019 - there is one for all time
    def __contains__(self, word: str) -> bool:
        return _entry(word)[1] in PERSON_TAGS


@cache
def person_words() -> PersonWords:
    """The one of all."""
    return PersonWords()


@cache
def given_names() -> str:
    """The given names of two characters that people of the dictionary have, each between spaces: 志军, not 安全."""

    def read(_: str) -> str:
        return f" {' '.join(sorted({word[1:] for word in _tagged(PERSON_TAGS, length=3) if len(word) == 3}))} "

    return str(shelf().value(KIND, f"{JIEBA} given", read))


def is_given(name: str) -> bool:
    """Whether two characters are such a given name."""
    return f" {name} " in given_names()


def load_dictionary() -> None:
    """Loads all that the functions above give."""
    for load in (_tokenizer, _runs, closed_words, proper_words, land_words, given_names):
        load()


def _tagged(tags: tuple[str, ...], *, least: int = 0, length: int = 1) -> frozenset[str]:
    """The words of jieba's dictionary with one of these tags, so often met and of so many characters; kept."""

    def read(_: str) -> str:
        cells = _dictionary().split()
        rows = zip(cells[::3], map(int, cells[1::3]), cells[2::3], strict=True)
        return " ".join(word for word, count, tag in rows if tag in tags and count >= least and len(word) >= length)

    return frozenset(shelf().value(KIND, f"{JIEBA} {tags} {least} {length}", read).split())


def alternation(words: Iterable[str]) -> str:
    """A regular expression for any of the words, longest first.

    Words that begin alike share their beginning, so that at most one branch is gone into; it is found what a plain list
    would find, in half the time. Kept.
    """
    ordered = sorted(set(words))
    joined: str = shelf().value(KIND, "\n".join(ordered), lambda _: "|".join(_branches(ordered)))
    return joined


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
    return 2 <= len(stem) <= 4 and not any(word_count(word) > 20 for word in cut(stem) if len(word) > 1)

"""Word boundaries and word counts by jieba, and the one way to write a set of words as a regular expression."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any


@cache
def _tokenizer() -> Any:
    import jieba  # half a second: only what reads pages pays for it

    jieba.setLogLevel(logging.ERROR)
    tokenizer = jieba.Tokenizer()
    tokenizer.initialize()
    return tokenizer


def segmenter() -> Callable[[str], list[str]]:
    """jieba's word cutter; its dictionary is loaded once a process and cached in the temporary folder."""
    return _tokenizer().lcut  # type: ignore[no-any-return]


def word_counts() -> dict[str, int]:
    """jieba's dictionary: word to count; mere beginnings of words stand in it with 0."""
    return _tokenizer().FREQ  # type: ignore[no-any-return]


def alternation(words: Iterable[str]) -> str:
    """A regular expression for any of the words, longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))

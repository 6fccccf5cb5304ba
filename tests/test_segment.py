"""Word boundaries are those of jieba's own cutter without its guessing of new words."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import jieba
import pytest

from kg.pages import page_from_text
from kg.readers.decode import decode
from kg.segment import ZONES, closed_words, cut, land_words, person_words, proper_words, word_count

PAGES = sorted(Path("seeds").glob("*.txt"))
SENTENCES = {
    "zones whole": ("甲经开区、乙农高区", ["甲", "经开区", "、", "乙", "农高区"]),
    "no new words": ("由覃澍主持", ["由", "覃", "澍", "主持"]),
    "figures and letters": ("投资3.5亿元建5G基站", ["投资", "3", ".", "5", "亿元", "建", "5G", "基站"]),
    "empty": ("", []),
}  # fmt: skip


@cache
def reference() -> jieba.Tokenizer:
    tokenizer = jieba.Tokenizer()
    for word in ZONES:
        tokenizer.add_word(word)
    return tokenizer


@pytest.mark.parametrize("name", SENTENCES)
def test_words(name: str) -> None:
    text, words = SENTENCES[name]
    assert cut(text) == words


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_cut_as_jieba_does(path: Path) -> None:
    text = page_from_text(decode(path.read_bytes())[0], name=path.name).text
    assert len(text) > 100
    assert cut(text) == reference().lcut(text, HMM=False)


def test_counts_of_jieba() -> None:
    counts = reference().FREQ
    assert {word: word_count(word) for word in counts} == counts
    assert [word_count(word) for word in ("", "不是词的词", "中 中", "\n", "AT&T 3")] == [0] * 5


def test_tags_of_jieba() -> None:
    words = ("召开", "积极", "宏达", "金沙江", "王建国", "的")
    sets = (closed_words(), proper_words(), land_words(), person_words())
    assert [[word for word in words if word in tagged] for tagged in sets] == [
        ["召开", "积极"], ["宏达"], ["金沙江"], ["王建国"],
    ]  # fmt: skip

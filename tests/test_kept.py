"""Compiled expressions are kept from run to run, and are what ``re`` would make of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.kept import Shelf, compiled

SAME = {
    "a choice": ("公司|集团", "甲公司、乙集团"),
    "named groups": ("(?P<head>甲|乙)(?:公司)?(?P<tail>丙)", "甲公司丙乙丙"),
    "a class beyond the first plane": ("[\U000f0000-\U000f0009]+园", "\U000f0001\U000f0002园"),
    "looking around": ("(?<!分)公司(?=投资)", "分公司投资，公司投资"),
    "flags inside": ("(?i)LTD", "甲Ltd"),
    "a back reference": (r"(..)\1", "先锋先锋"),
    "repeats": ("甲{2,3}?乙*+", "甲甲甲乙乙"),
    "nothing": ("", "甲"),
}
MADE = {"甲": 1, "乙": 2}


@pytest.mark.parametrize("name", SAME)
def test_compiled_as_re_compiles(name: str) -> None:
    pattern, text = SAME[name]
    for mine in (compiled.__wrapped__(pattern), compiled.__wrapped__(pattern)):  # made, then kept
        plain = re.compile(pattern)
        assert (mine.pattern, mine.flags, mine.groups, mine.groupindex) == (
            (plain.pattern, plain.flags, plain.groups, plain.groupindex)
        )
        assert [(m.span(), m.groups(), m.lastgroup) for m in mine.finditer(text)] == [
            (m.span(), m.groups(), m.lastgroup) for m in plain.finditer(text)
        ]


def test_what_is_malformed_is_told_as_re_tells_it() -> None:
    with pytest.raises(re.error, match="unterminated character set"):
        compiled("[甲")


def asked(shelf: Shelf, *texts: str) -> list[str]:
    """The texts for which a value had to be made."""
    made: list[str] = []

    def make(text: str) -> int:
        made.append(text)
        return MADE[text]

    assert [shelf.value("number", text, make) for text in texts] == [MADE[text] for text in texts]
    return made


def test_another_run_finds_what_was_kept(tmp_path: Path) -> None:
    path = tmp_path / "new" / "kept.bin"
    first, beside = Shelf(path), Shelf(path)
    assert asked(first, "甲", "甲") == ["甲"]
    assert asked(beside, "乙") == ["乙"]
    first.save()
    beside.save()  # adds to what the other process has kept
    assert asked(Shelf(path), "甲", "乙") == []
    assert [file.name for file in path.parent.iterdir()] == ["kept.bin"]


def test_a_file_that_grew_too_large_keeps_what_was_used(tmp_path: Path) -> None:
    path = tmp_path / "kept.bin"
    old = Shelf(path)
    asked(old, "甲", "乙")
    old.save()
    large = Shelf(path, most=1)
    assert asked(large, "乙") == []
    large.value("number", "丙", len)
    large.save()
    assert asked(Shelf(path), "乙", "甲") == ["甲"]
    assert len(Shelf(path).index) == 2


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "a changed byte of a value": lambda data: data[:-3] + bytes([data[-3] ^ 1]) + data[-2:],
    "a changed byte of the index": lambda data: data[:-20] + bytes([data[-20] ^ 1]) + data[-19:],
    "a lost end": lambda data: data[:-3],
    "nothing but the beginning": lambda data: data[: len(Shelf.MARK) + 3],
    "another Python": lambda data: b"2.7" + data,
    "nothing": lambda _: b"",
}


@pytest.mark.parametrize("name", DAMAGE)
def test_a_file_that_is_damaged_or_foreign_is_made_anew(tmp_path: Path, name: str) -> None:
    path = tmp_path / "kept.bin"
    shelf = Shelf(path)
    asked(shelf, "甲")
    shelf.save()
    path.write_bytes(DAMAGE[name](path.read_bytes()))
    again = Shelf(path)
    assert asked(again, "甲") == ["甲"]
    again.save()
    assert asked(Shelf(path), "甲") == []


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("甲")
    shelf = Shelf(tmp_path / "file" / "kept.bin")  # a file stands where the folder should
    assert asked(shelf, "甲") == ["甲"]
    shelf.save()
    assert (tmp_path / "file").read_text() == "甲"

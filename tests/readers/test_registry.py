"""Which reader takes a file, and that a new one is a new module."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kg.readers import PageError, RawPage, Source, formats, read_raw, registry

SIGNAL = """
from kg.readers.base import RawPage
from kg.model import Region
SUFFIXES = (".signal",)
def is_a(head, name):
    return head.startswith(b"SIGNAL")
def read(source):
    for number, line in enumerate(source.read(most=1_000_000).decode().splitlines()[1:], 1):
        if line == "?":
            yield source.error(f"line {number} is no signal; mend it")
        else:
            regions = (Region(0, len(line), number, (1.0, 2.0, 3.0, 4.0), 0.5),)
            yield RawPage(f"{source.name}#{number}", line, source.sha256, "utf-8", "2024-09-28", regions)
"""


@pytest.fixture
def signals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a format of its own among those of the package."""
    (tmp_path / "signal_of_tests.py").write_text(SIGNAL, "utf-8")
    monkeypatch.setattr(formats, "__path__", [*formats.__path__, str(tmp_path)])
    registry.all_formats.cache_clear()
    registry.suffixes.cache_clear()
    return tmp_path


def test_a_new_format_is_a_new_module(signals: Path) -> None:
    data = "SIGNAL\n晨辉铝业投产。\n?\n".encode()
    (signals / "a.signal").write_bytes(data)
    page, problem = read_raw(Source("a.signal", signals / "a.signal", shown="papers/a.signal"))
    assert isinstance(page, RawPage)
    assert (page.name, page.text, page.date) == ("a.signal#1", "晨辉铝业投产。", "2024-09-28")
    assert page.sha256 == hashlib.sha256(data).hexdigest()
    assert isinstance(problem, PageError)
    assert str(problem) == "papers/a.signal: line 2 is no signal; mend it"
    assert ".signal" in registry.suffixes()


@pytest.mark.usefixtures("signals")
def test_of_many_problems_the_first_are_told() -> None:
    found = list(read_raw(Source("a.signal", b"SIGNAL\n" + b"?\n" * 30)))
    assert [str(one) for one in found] == [
        *(f"a.signal: line {number} is no signal; mend it" for number in range(1, 21)),
        "a.signal: 10 more of its parts cannot be read; mend the file",
    ]


def test_too_large_is_said() -> None:
    [problem] = read_raw(Source("a.txt", b"a" * 70_000_000))
    assert str(problem) == "a.txt: 70 MB, more than the 32 MB that a page of this kind may have; split it"

"""Archives are read in place; hostile ones are refused in one line, in bounded time and memory."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import random
import stat
import struct
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from kg.readers import PageError, RawPage, Source, read_raw
from kg.readers.base import Budget
from kg.readers.registry import format_of

TEXT = "6月7日，青石县与远山食品有限公司签约，总投资10亿元。"
PAGE = f"<html><body><h1>远山食品公司落户青石</h1><p>{TEXT}</p></body></html>"
READ = f"# 远山食品公司落户青石\n{TEXT}\n"
Entry = tuple[str, bytes]


def zip_of(*entries: Entry, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return data.getvalue()


def tar_of(*entries: Entry, mode: str = "w") -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in entries:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return data.getvalue()


def link_in_tar(name: str, target: str) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.type, info.linkname = tarfile.SYMTYPE, target
        archive.addfile(info)
    return data.getvalue()


def link_in_zip(name: str, target: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        info = zipfile.ZipInfo(name)
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, target)
    return data.getvalue()


def flagged(data: bytes, *, bit: int) -> bytes:
    """A zip archive whose members all have a flag set, in both places where it stands."""
    changed = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = changed.find(mark)
        while at >= 0:
            changed[at + offset] |= bit
            at = changed.find(mark, at + 4)
    return bytes(changed)


def found(name: str, data: bytes) -> list[tuple[str, str]]:
    """Name and text of each page; the text of each problem under no name."""
    return [
        (one.name, one.text) if isinstance(one, RawPage) else ("", str(one)) for one in read_raw(Source(name, data))
    ]


MIXED: Sequence[Entry] = (("b/c.html", PAGE.encode("gbk")), ("a.txt", TEXT.encode()), ("logo.css", b"p {}"), ("x", b""))
BOTH = ["!/b/c.html", "!/a.txt"]

READABLE = [
    pytest.param("p.zip", zip_of(*MIXED), BOTH, id="zip"),
    pytest.param("p.zip", zip_of(*MIXED, method=zipfile.ZIP_STORED), BOTH, id="zip, stored"),
    pytest.param("p.zip", zip_of(*MIXED, method=zipfile.ZIP_BZIP2), BOTH, id="zip, bzip2"),
    pytest.param("p", zip_of(*MIXED), BOTH, id="zip by content"),
    pytest.param("p.tar", tar_of(*MIXED), BOTH, id="tar"),
    pytest.param("p.tar.gz", tar_of(*MIXED, mode="w:gz"), BOTH, id="tar.gz"),
    pytest.param("p.tbz2", tar_of(*MIXED, mode="w:bz2"), BOTH, id="tar.bz2"),
    pytest.param("p.txz", tar_of(*MIXED, mode="w:xz"), BOTH, id="tar.xz"),
    pytest.param("p.bin", tar_of(*MIXED, mode="w:xz"), BOTH, id="tar.xz by content"),
    pytest.param("p.zip", zip_of(("n.tar.gz", tar_of(*MIXED, mode="w:gz"))),
                 ["!/n.tar.gz!/b/c.html", "!/n.tar.gz!/a.txt"], id="one in the other"),
    pytest.param("c.html.gz", gzip.compress(PAGE.encode()), ["!/c.html"], id="a page compressed alone"),
    pytest.param("c.html.bz2", bz2.compress(PAGE.encode()), ["!/c.html"], id="bzip2 alone"),
    pytest.param("c.html.xz", lzma.compress(PAGE.encode()), ["!/c.html"], id="xz alone"),
    pytest.param("p.zip", zip_of(("page?id=7", PAGE.encode())), ["!/page?id=7"],
                 id="a page with the end of an address"),
    pytest.param("p.zip", zip_of(("c.html", PAGE.encode()), ("c_files/ad.html", PAGE.encode()),
                                 ("__MACOSX/c.html", b"x"),
                                 (".git/c.html", PAGE.encode())), ["!/c.html"], id="what a browser and systems add"),
    pytest.param("p.tar", tar_of(("c_files/ad.html", PAGE.encode()), ("c.html", PAGE.encode())), ["!/c.html"],
                 id="what a browser adds, first"),
    pytest.param("p.zip", zip_of((r"b\c.html", PAGE.encode())), ["!/b/c.html"], id="separators of Windows"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "data", "pages"), READABLE)
def test_members_are_read(name: str, data: bytes, pages: list[str]) -> None:
    assert found(name, data) == [(name + page, TEXT if page.endswith(".txt") else READ) for page in pages]


def test_names_in_gbk() -> None:
    data = zip_of(("页面.html", PAGE.encode()))
    old = data.replace("页面".encode(), "页面xx".encode("gbk"))  # as many bytes
    assert len(old) == len(data)
    assert found("p.zip", flagged_off(old)) == [("p.zip!/页面xx.html", READ)]


def flagged_off(data: bytes) -> bytes:
    changed = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 7), (b"PK\x01\x02", 9)):
        changed[changed.find(mark) + offset] &= 0xF7
    return bytes(changed)


def test_names_in_gbk_in_tar() -> None:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w", format=tarfile.USTAR_FORMAT, encoding="gbk") as archive:
        info = tarfile.TarInfo("页面.html")
        info.size = len(PAGE.encode())
        archive.addfile(info, io.BytesIO(PAGE.encode()))
    assert found("p.tar", data.getvalue()) == [("p.tar!/页面.html", READ)]


GOOD: Entry = ("good.html", PAGE.encode())
KEPT = ("a!/good.html", READ)
NOTHING = "no page in this archive; give one with pages"
RATIO = "it unpacks to more than 200 times its size, as no page does; leave it out"
TWICE = "another member has the same name; give each its own"
OUTSIDE = "its name leads out of the archive; pack it anew"
LINK = "a link, not a file; pack the file itself"
ZEROS = bytes(60_000_000)
NOISE: Entry = ("noise.bin", random.Random(1).randbytes(300_000))
NOISE_GZ, NOISE_XZ = (tar_of(GOOD, NOISE, mode=mode) for mode in ("w:gz", "w:xz"))


def nested(depth: int) -> bytes:
    data = zip_of(GOOD)
    for _ in range(depth):
        data = zip_of(("n.zip", data))
    return data


def with_wrong_checksum() -> bytes:
    data = zip_of(("bad.html", b"<html>" + PAGE.encode()), GOOD, method=zipfile.ZIP_STORED)
    at = data.index(b"<html><html>")
    return data[:at] + b"<HTML>" + data[at + 6 :]


def with_method(method: int) -> bytes:
    data = bytearray(zip_of(GOOD))
    for mark, offset in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        at = data.find(mark) + offset
        data[at : at + 2] = struct.pack("<H", method)
    return bytes(data)


HOSTILE = [
    pytest.param(zip_of(), [("", NOTHING)], id="zip, empty"),
    pytest.param(zip_of(("a.css", b"p {}")), [("", NOTHING)], id="zip without pages"),
    pytest.param(zip_of(("word/document.xml", b"<x/>"), ("[Content_Types].xml", b"<x/>")),
                 [("", "this is an office document; save it as plain text")], id="office document"),
    pytest.param(zip_of(GOOD)[:-30], [("", "this zip archive is broken (File is not a zip file); get it anew")],
                 id="zip, truncated"),
    pytest.param(b"PK\x03\x04" + b"x" * 99, [("", "this zip archive is broken (File is not a zip file); get it anew")],
                 id="zip, only its mark"),
    pytest.param(flagged(zip_of(GOOD, ("b.html", b"x")), bit=1),
                 [("", "2 members are encrypted; unpack it with its password, and give the folder")],
                 id="zip, encrypted"),
    pytest.param(with_wrong_checksum(),
                 [("!/bad.html", "broken in the archive (Bad CRC-32 for file 'bad.html'); pack it anew"), KEPT],
                 id="zip, a broken member"),
    pytest.param(with_method(9), [("!/good.html", "packed in a way that is not read (method 9); pack it anew")],
                 id="zip, a method that is not read"),
    pytest.param(zip_of(("../../etc/x.html", PAGE.encode()), GOOD), [("!/../../etc/x.html", OUTSIDE), KEPT],
                 id="zip, a name that leads out"),
    pytest.param(zip_of(("/etc/x.html", PAGE.encode()), GOOD), [("!//etc/x.html", OUTSIDE), KEPT],
                 id="zip, from the root"),
    pytest.param(zip_of(("C:/x.html", PAGE.encode()), GOOD), [("!/C:/x.html", OUTSIDE), KEPT], id="zip, a drive"),
    pytest.param(tar_of(("../x.html", PAGE.encode()), GOOD), [("!/../x.html", OUTSIDE), KEPT],
                 id="tar, a name that leads out"),
    pytest.param(tar_of(("/x.html", PAGE.encode()), GOOD), [("!//x.html", OUTSIDE), KEPT], id="tar, from the root"),
    pytest.param(link_in_zip("x.html", "/etc/passwd"), [("!/x.html", LINK)], id="zip, a link"),
    pytest.param(link_in_tar("x.html", "/etc/passwd"), [("!/x.html", LINK)], id="tar, a link"),
    pytest.param(zip_of(("bomb.txt", ZEROS), GOOD), [("!/bomb.txt", RATIO), KEPT], id="zip bomb"),
    pytest.param(zip_of(("n.zip", zip_of(("bomb.txt", ZEROS))), GOOD), [("!/n.zip!/bomb.txt", RATIO), KEPT],
                 id="zip bomb in a zip"),
    pytest.param(tar_of(GOOD, ("bomb.txt", ZEROS), mode="w:gz"), [KEPT, ("", RATIO)], id="tar.gz bomb"),
    pytest.param(tar_of(GOOD, ("bomb.txt", ZEROS), mode="w:xz"), [KEPT, ("", RATIO)], id="tar.xz bomb"),
    pytest.param(gzip.compress(ZEROS), [("", RATIO)], id="gzip bomb"),
    pytest.param(nested(3), [("!/n.zip!/n.zip!/n.zip", "archives that lie in each other are read 3 deep; unpack it")],
                 id="nested too deep"),
    pytest.param(tar_of(GOOD, GOOD), [KEPT, ("!/good.html", TWICE)], id="tar, one name twice"),
    pytest.param(tar_of(GOOD)[:700], [KEPT, ("", "this archive is broken (unexpected end of data); get it anew")],
                 id="tar, truncated"),
    pytest.param(NOISE_GZ[:-9000],
                 [KEPT, ("", "this archive is broken (Compressed file ended before the end-of-stream marker was "
                             "reached); get it anew")], id="tar.gz, truncated"),
    pytest.param(b"\x1f\x8b" + b"x" * 99, [("", "this archive is broken (Unknown compression method); get it anew")],
                 id="gzip, broken"),
    pytest.param(NOISE_XZ[:-9000], [KEPT, ("", "this archive is broken (it ends too early); get it anew")],
                 id="tar.xz, truncated"),
    pytest.param(zip_of(("empty.html", b""), GOOD),
                 [("!/empty.html", "the file is empty; give a page with text"), KEPT],
                 id="an empty page"),
    pytest.param(zip_of(("x.rar", b"Rar!\x1a\x07"), GOOD),
                 [("!/x.rar", "this is a RAR archive, not text; unpack it first"), KEPT], id="rar in a zip"),
]  # fmt: skip


@pytest.mark.parametrize(("data", "expected"), HOSTILE)
def test_hostile_archives_are_told_in_a_line(data: bytes, expected: list[tuple[str, str]]) -> None:
    told = [(f"a{where}: {text}", False) if (where, text) != KEPT else (text, True) for where, text in expected]
    assert [(text, bool(name)) for name, text in found("a", data)] == told


PDF: Entry = ("1.pdf", b"%PDF-1.7\n")


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        pytest.param(zip_of(PDF, method=zipfile.ZIP_STORED), ".zip", id="zip"),
        pytest.param(tar_of(PDF), ".tar", id="tar"),
        pytest.param(PDF[1], ".pdf", id="the page itself"),
        pytest.param(b"\xef\xbb\xbf" + PDF[1], ".pdf", id="behind a byte order mark"),
    ],
)
def test_an_archive_whose_first_member_is_a_pdf_is_an_archive(data: bytes, suffix: str) -> None:
    assert suffix in format_of(data[:4096], "a").SUFFIXES


def test_an_empty_tar() -> None:
    assert found("a.tar", tar_of()) == [("", f"a.tar: {NOTHING}")]


def test_one_name_twice_in_a_zip() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zip_of(GOOD, GOOD)
    assert found("a", data) == [KEPT, ("", f"a!/good.html: {TWICE}")]


def test_many_problems_are_counted() -> None:
    data = zip_of(*((f"../{number}.html", b"x") for number in range(50)), GOOD)
    told = found("a", data)
    assert len(told) == 22
    assert told[20:] == [KEPT, ("", "a: 30 more of its parts cannot be read; mend the file")]


def test_no_more_is_unpacked_than_is_allowed() -> None:
    text = (TEXT * 40_000).encode()
    half = zip_of(("a.txt", text), method=zipfile.ZIP_STORED)
    data = zip_of(("a.txt", text), ("b.zip", half), method=zipfile.ZIP_STORED)
    budget = Budget(bytes=len(text) * 2)
    told = [one.name if isinstance(one, RawPage) else str(one) for one in read_raw(Source("a", data, budget=budget))]
    assert told == ["a!/a.txt", "a: it unpacks to more than 2,000 MB; unpack it, and give the folder"]
    few = [str(one) for one in read_raw(Source("a", zip_of(GOOD, ("b.html", b"")), budget=Budget(members=1)))]
    assert few[1:] == ["a: it has more than 100,000 members; unpack it, and give the folder"]


def test_a_list_of_members_that_fills_the_memory_is_not_read() -> None:
    data = bytearray(zip_of(GOOD))
    at = data.rfind(b"PK\x05\x06")
    data[at + 12 : at + 16] = struct.pack("<I", 60_000_000)
    assert found("a", bytes(data)) == [("", "a: it has too many members; unpack it, and give the folder")]


def test_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found("a.zip", zip_of(*MIXED))
    found("a.tar.gz", tar_of(*MIXED, mode="w:gz"))
    assert list(tmp_path.iterdir()) == []


def test_an_archive_that_cannot_be_opened(tmp_path: Path) -> None:
    [problem] = read_raw(Source("a.zip", tmp_path / "a.zip", shown="papers/a.zip"))
    assert isinstance(problem, PageError)
    assert str(problem) == (
        "papers/a.zip: cannot be read (No such file or directory); check the path and its permissions"
    )

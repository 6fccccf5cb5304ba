from __future__ import annotations

from pathlib import Path

import pytest

from kg.model import Page
from kg.pages import read_pages
from kg.readers import PageError, Source
from kg.readers.decode import DecodeError, decode

SIMPLE = "8月2日，青石县与远山食品有限公司签约，总投资10亿元，项目落户城北工业园。"
TRADITIONAL = "八月二日，青石縣與遠山食品有限公司簽約，總投資十億元，項目落戶城北工業園。"


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        pytest.param(SIMPLE.encode(), SIMPLE, "utf-8", id="utf-8"),
        pytest.param(b"\xef\xbb\xbf" + SIMPLE.encode(), SIMPLE, "utf-8", id="utf-8 with mark"),
        pytest.param(b"\xff\xfe" + SIMPLE.encode("utf-16-le"), SIMPLE, "utf-16-le", id="utf-16 with mark"),
        pytest.param(b"\xfe\xff" + SIMPLE.encode("utf-16-be"), SIMPLE, "utf-16-be", id="utf-16 big-endian with mark"),
        pytest.param(SIMPLE.encode("utf-16-le"), SIMPLE, "utf-16-le", id="utf-16 without mark"),
        pytest.param(SIMPLE.encode("gb18030"), SIMPLE, "gb18030", id="gb18030, one sentence"),
        pytest.param((SIMPLE * 300).encode("gb18030"), SIMPLE * 300, "gb18030", id="gb18030, long"),
        pytest.param(TRADITIONAL.encode("big5"), TRADITIONAL, "big5", id="big5, one sentence"),
        pytest.param((TRADITIONAL * 300).encode("big5"), TRADITIONAL * 300, "big5", id="big5, long"),
        pytest.param(TRADITIONAL.encode("gb18030"), TRADITIONAL, "gb18030", id="traditional in gb18030"),
        pytest.param(SIMPLE.encode()[:-1], SIMPLE[:-1] + "\ufffd", "utf-8 (1 broken)", id="utf-8 cut in a character"),
        pytest.param(b"Plain ASCII text.", "Plain ASCII text.", "utf-8", id="ascii"),
    ],
)
def test_decode(data: bytes, text: str, encoding: str) -> None:
    assert decode(data) == (text, encoding)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(b"", "the file is empty; give a page with text", id="empty"),
        pytest.param(b" \n\t\n", "the file is empty; give a page with text", id="white space"),
        pytest.param(b"\xef\xbb\xbf\n", "the file is empty; give a page with text", id="only a mark"),
        pytest.param(
            b"PK\x03\x04\x14\0",
            "this is a zip archive or an office document, not text; unpack it, or save the document as plain text",
            id="zip",
        ),
        pytest.param(bytes(range(256)), "this is a binary file, not text; give the page as UTF-8 text", id="binary"),
        pytest.param(
            b"\xff\xfeA", "byte 0 is not utf-16-le, as the file's mark says; save the file as UTF-8", id="broken utf-16"
        ),
        pytest.param(
            b"\xe4\xb8" + b"caf\xe9 d\xe9j\xe0 vu " * 9,
            "byte 0 is neither UTF-8 nor GB18030 nor Big5; save the file as UTF-8",
            id="latin-1",
        ),
    ],
)
def test_decode_refuses(data: bytes, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(data)
    assert str(caught.value) == message


def test_messages_name_the_file_as_it_was_given(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    for name, problem in (
        ("empty.txt", "the file is empty; give a page with text"),
        ("none.txt", "cannot be read (No such file or directory); check the path and its permissions"),
    ):
        [error] = read_pages(Source(name, tmp_path / name, shown=f"papers/{name}"))
        assert isinstance(error, PageError)
        assert str(error) == f"papers/{name}: {problem}"


def test_page_of_gb18030_is_that_of_utf8(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes(SIMPLE.encode("gb18030"))
    (tmp_path / "new.txt").write_bytes(SIMPLE.encode())
    old, new = (page for name in ("old.txt", "new.txt") for page in read_pages(Source(name, tmp_path / name)))
    assert isinstance(old, Page)
    assert isinstance(new, Page)
    assert (old.text, old.blocks, old.encoding) == (new.text, new.blocks, "gb18030")

"""Web pages saved as one file."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from kg.readers import PageError, RawPage, Source, read_raw

TEXT = "6月7日，青石县与远山食品有限公司签约，总投资10亿元。"
PAGE = f"<html><head><meta charset='gbk'></head><body><h1>远山食品公司落户青石</h1><p>{TEXT}</p></body></html>"
BLINK = """\
From: <Saved by Blink>
Snapshot-Content-Location: http://example.cn/1.html
Subject: =?utf-8?Q?=E9=9D=92=E7=9F=B3?=
Date: Fri, 7 Jun 2024 08:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----Boundary"

"""


def saved(content: bytes, encoding: str) -> bytes:
    """As Chrome saves a page, a picture behind it."""
    part = EmailMessage()
    part.set_content(content, maintype="text", subtype="html", cte=encoding)
    picture = "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n"
    return f"{BLINK}------Boundary\n{part.as_string()}\n------Boundary\n{picture}\n------Boundary--\n".encode()


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
@pytest.mark.parametrize(("written", "name"), [("gbk", "gb18030"), ("utf-8", "utf-8")])
def test_saved_pages(encoding: str, written: str, name: str) -> None:
    [page] = read_raw(Source("a.mhtml", saved(PAGE.encode(written), encoding)))
    assert isinstance(page, RawPage)
    assert (page.encoding, page.text) == (name, f"# 远山食品公司落户青石\n{TEXT}\n")


NESTED = "".join(f"Content-Type: multipart/related; boundary=b{i}\n\n--b{i}\n" for i in range(2000))
HOSTILE = [
    pytest.param(
        f"MIME-Version: 1.0\n{NESTED}".encode(),
        "a saved web page whose parts are nested so deep is not read; save it anew",
        id="parts in parts",
    ),
    pytest.param(BLINK.encode(), "no web page in this file; save the page anew", id="nothing behind the header"),
    pytest.param(
        BLINK.encode() + b"------Boundary\n" * 6000,
        "a saved web page with more than 5,000 parts is not read; save it anew",
        id="many parts",
    ),
    pytest.param(
        saved(b"<html><a href=1>x</a></html>", "base64"),
        "no article on this web page; skipped",
        id="no article",
    ),
    pytest.param(saved(b" ", "base64"), "the file is empty; give a page with text", id="an empty page"),
]


@pytest.mark.parametrize(("data", "problem"), HOSTILE)
def test_hostile_files_are_one_line(data: bytes, problem: str) -> None:
    [found] = read_raw(Source("a.mht", data))
    assert isinstance(found, PageError)
    assert str(found) == f"a.mht: {problem}"

"""Pictures of pages: what is recognised stands in reading order; what is no picture of a page takes one line."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator
from typing import Any

import numpy
import pytest
from paper import Press, Sheet, Story, Style, images_of, jpeg_of, open_press, page_html, png_of, scan_of, seeds
from PIL import Image, ImageDraw

from kg.pages import page_from_raw
from kg.paper import confidence_of, places_of
from kg.readers import PageError, RawPage, Source, read_raw
from kg.sheets import documents
from kg.sheets.gutters import Letter, Row
from kg.sheets.ink import Ink, pictures_in, rules_in
from kg.sheets.marks import Box
from kg.sheets.read_rows import lines_of
from kg.sheets.widths import full_width

STORY = seeds()["03-daye-copper-foil"][1][1]
SHORT = Story(STORY.headlines, (STORY.paragraphs[0][:90],))
MASTHEAD = ("彭城经济报", "2019年3月27日 星期三", "第3107期 A2版")
STYLE = Style(
    columns=2, rules=True, boxes=False, vertical=False, gutter=1.5, characters=16, pictures=False, headline="center"
)


@pytest.fixture(scope="module")
def picture() -> Iterator[Any]:
    """A small page, as a picture."""
    with open_press() as press:
        yield images_of(_printed(press))[0]


def _printed(press: Press) -> bytes:
    return press.print(page_html([Sheet(MASTHEAD, (SHORT,))], STYLE, 1))


def read_picture(data: bytes, name: str = "page.png") -> list[RawPage | PageError]:
    return list(read_raw(Source(name, data)))


def squashed(text: str) -> str:
    return "".join(text.split())


def _check(found: list[RawPage | PageError], width: int, height: int) -> None:
    (raw,) = found
    assert isinstance(raw, RawPage), raw
    assert f"#{squashed(SHORT.headlines[0])}\n" in raw.text.replace(" ", "")
    assert squashed(SHORT.paragraphs[0]) in squashed(raw.text)
    page = page_from_raw(raw)
    assert page.date == "2019-03-27"
    start = raw.text.index(SHORT.paragraphs[0][-40:-36])
    places = places_of(page.regions, start, start + 30)
    assert 0.9 < confidence_of(places) <= 1.0
    for place in places:
        assert 0 <= place.left < place.right <= width
        assert 0 <= place.top < place.bottom <= height


def test_a_clean_picture(picture: Any) -> None:
    _check(read_picture(png_of(picture)), *picture.size)


def test_a_scan_that_lies_on_its_side(picture: Any) -> None:
    scan = Image.open(io.BytesIO(scan_of(picture, 1))).transpose(Image.Transpose.ROTATE_90)
    _check(read_picture(jpeg_of(scan, quality=70), "scan.jpg"), *scan.size)


def bomb() -> bytes:
    """A PNG of a few hundred bytes that says it has 900 million pixels."""
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 0, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    parts = [
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


FAULTS = [
    pytest.param(b"\x89PNG\r\n\x1a\n", "a damaged picture; save it again as PNG or JPEG", id="only a mark"),
    pytest.param(b"\xff\xd8\xff" + bytes(500), "a damaged picture; save it again as PNG or JPEG", id="broken JPEG"),
    pytest.param(bomb(), "900 million pixels, more than the 250 of a page; make it smaller", id="bomb"),
    pytest.param(
        png_of(Image.new("L", (300, 200), 255)),
        "no text is seen on this picture; leave it out, or scan it larger",
        id="blank",
    ),
]


@pytest.mark.parametrize(("data", "message"), FAULTS)
def test_faults_take_one_line(data: bytes, message: str) -> None:
    assert [str(one) for one in read_picture(data)] == [f"page.png: {message}"]


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "has_ocr", lambda: False)
    found = read_picture(png_of(Image.new("L", (30, 20), 255)))
    assert [str(one) for one in found] == [
        "page.png: a picture; to read the text on it: pip install '.[ocr]' where kg's pyproject.toml is"
    ]


def row(left: float, top: float, *texts: str, size: float = 30, gap: float = 0) -> Row:
    """Characters side by side, with ``gap`` pixels between the texts."""
    letters = []
    at = left
    for text in texts:
        for character in text:
            letters.append(Letter(character, 1.0, Box(at, top, at + size, top + size)))
            at += size
        at += gap
    return Row(Box(left, top, at - gap, top + size), tuple(letters))


def ink_of(rows: list[Row]) -> Ink:
    """Characters as squares; of a mark the lower left quarter."""
    dark = numpy.zeros((400, 1200), numpy.uint8)
    for letter in (letter for one in rows for letter in one.letters):
        left, top, right, bottom = map(round, letter.box)
        if letter.text in "，。、":
            dark[(top + bottom) // 2 : bottom - 3, left + 3 : (left + right) // 2 - 3] = 1
        else:
            dark[top + 1 : bottom - 1, left + 1 : right - 1] = 1
    return Ink(dark)


def seen_as(*parts: Row) -> Row:
    """Rows that were recognised as one, or the box of the first one reaching over those without characters."""
    box = Box(parts[0].box.left, parts[0].box.top, parts[-1].box.right, parts[0].box.bottom)
    return Row(box, tuple(letter for part in parts for letter in part.letters))


LEFT = [row(0, top, "甲县新建工业园区引来企业") for top in (0, 45, 90)]
RIGHT = [row(400, top, "其中三家已投产两家在建") for top in (0, 45, 90)]
LONG, OTHER = "甲县新建工业园区引来企业", "其中三家已投产两家在建"
REACHING = LEFT[1]._replace(box=LEFT[1].box._replace(right=407))
WIDE = [row(0, top, "甲县新建的工业园区引来十多家企业其中三家已经投产") for top in (0, 90)]
BROKEN = [row(0, 45, "甲县新建工业园区，"), row(282, 45, "其中三家已经投产两家正在建设中")]
COMMA = [row(0, top, "六月十日，甲县新建工业园区") for top in (0, 45)]
LAST = [row(0, 145, "已动工"), row(400, 145, "将投产")]
ROWS = [
    pytest.param([*LEFT, *RIGHT], [*LEFT, *RIGHT], [LONG, OTHER] * 3, id="columns"),
    pytest.param(
        [*LEFT, *RIGHT], [LEFT[0], RIGHT[0], seen_as(LEFT[1], RIGHT[1]), LEFT[2], RIGHT[2]], [LONG, OTHER] * 3,
        id="a row over two columns",
    ),
    pytest.param(
        [*LEFT, *RIGHT], [LEFT[0], RIGHT[0], REACHING, *RIGHT[1:], LEFT[2]], [LONG, OTHER] * 3,
        id="a box that reaches into the next column",
    ),
    pytest.param(
        [*LEFT, *RIGHT, *LAST], [*LEFT, *RIGHT, seen_as(*LAST)], [*[LONG, OTHER] * 3, "已动工", "将投产"],
        id="the last row, where few rows are near",
    ),
    pytest.param(
        [*WIDE, *BROKEN], [*WIDE, *BROKEN],
        ["甲县新建的工业园区引来十多家企业其中三家已经投产", "甲县新建工业园区，其中三家已经投产两家正在建设中",
         "甲县新建的工业园区引来十多家企业其中三家已经投产"],
        id="a row in two boxes",
    ),
    pytest.param(COMMA, COMMA, ["六月十日，甲县新建工业园区"] * 2, id="commas above each other"),
    pytest.param(
        [row(0, 0, "盯紧节点", "抢抓工期", gap=25)], [row(0, 0, "盯紧节点", "抢抓工期", gap=25)], ["盯紧节点 抢抓工期"],
        id="a space in a headline",
    ),
    pytest.param(
        [row(0, 0, "投产，", "年产十吨。", gap=20)], [row(0, 0, "投产，", "年产十吨。", gap=20)], ["投产，年产十吨。"],
        id="white half of a comma",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("drawn", "rows", "texts"), ROWS)
def test_recognised_rows_become_lines(drawn: list[Row], rows: list[Row], texts: list[str]) -> None:
    lines = sorted(lines_of(rows, ink_of(drawn)), key=lambda line: (round(line.box.top, -1), line.box.left))
    assert [line.text for line in lines] == texts
    assert all(line.box.right < 365 or line.box.left > 395 for line in lines if line.text in (LONG, OTHER))


WIDTHS = [
    ("(记者陈默)", "（记者陈默）"),
    ("主管主办:中共甲县县委", "主管主办：中共甲县县委"),
    ("投资1,200万元,占地10.5亩;", "投资1,200万元，占地10.5亩；"),
    ("3℃~16℃", "3℃～16℃"),
    ("上午10:30开工", "上午10:30开工"),
    ("总投资(含税)1.8亿元?", "总投资（含税）1.8亿元？"),
    ("☐ 本报记者", "□ 本报记者"),
    ("CN41-0655 (A3)", "CN41-0655 (A3)"),
]


@pytest.mark.parametrize(("seen", "printed"), WIDTHS)
def test_marks_beside_chinese_are_of_full_width(seen: str, printed: str) -> None:
    assert full_width(seen) == printed


def test_rules_and_pictures_are_seen() -> None:
    image = Image.new("L", (900, 900), 235)
    draw = ImageDraw.Draw(image)
    draw.line((50, 100, 850, 100), fill=20, width=2)
    draw.line((450, 150, 450, 850), fill=20, width=2)
    draw.rectangle((500, 300, 800, 600), fill=150)
    grey = numpy.asarray(image)
    found = rules_in(grey, 24)
    assert [rule.width > rule.height for rule in found] == [True, False]
    (seen,) = pictures_in(grey, 24, [])
    assert all(abs(a - b) < 24 for a, b in zip(seen, (500, 300, 800, 600), strict=True))

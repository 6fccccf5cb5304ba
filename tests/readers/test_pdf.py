"""PDF pages of our own printing: what was set is read, article by article, and each line knows its place."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from click.testing import CliRunner
from paper import Press, Sheet, Story, Style, open_press, page_html, seeds, style_of
from plain_pdf import small_pdf

from kg.cli import cli
from kg.pages import page_from_raw
from kg.readers import PageError, RawPage, Source, read_raw


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    with open_press() as running:
        yield running


def read_pdf(data: bytes) -> list[RawPage | PageError]:
    return list(read_raw(Source("paper.pdf", data)))


def only(found: Sequence[RawPage | PageError]) -> RawPage:
    assert len(found) == 1, found
    assert isinstance(found[0], RawPage), found[0]
    return found[0]


def squashed(text: str) -> str:
    return re.sub(r"\s", "", text)


PRINTED = seeds()
MIXED = [story for _, stories in PRINTED.values() for story in stories if story.headlines and len(story.body) > 150]


def check_order(text: str, stories: Sequence[Story]) -> None:
    """Each article stands in one piece, one after the other; captions stand in lines of their own."""
    flat = squashed(text.replace("# ", ""))
    at = 0
    for story in stories:
        found = flat.find(squashed(story.body), at)
        assert found >= 0, f"{story.headlines}: not in one piece, or not in its place"
        at = found + len(squashed(story.body))
    lines = {squashed(line) for line in text.split("\n")}
    captions = [caption for story in stories for caption in story.captions]
    assert [c for c in captions if squashed(c) in flat and squashed(c) not in lines] == []


@pytest.mark.parametrize("seed", range(8))
def test_reading_order(press: Press, seed: int) -> None:
    stories = random.Random(seed).sample(MIXED, 7)
    masthead = PRINTED["01-hejin-aluminium"][0]
    raw = only(read_pdf(press.print(page_html([Sheet(masthead, tuple(stories))], style_of(seed), seed))))
    check_order(raw.text, stories)
    assert page_from_raw(raw).date == "2024-10-15"


THREE = Style(
    columns=3, rules=True, boxes=True, vertical=True, gutter=1.5, characters=17, pictures=True, headline="center"
)


def three_columns(press: Press, *sheets: Sheet) -> bytes:
    return press.print(page_html(sheets, THREE, 1))


def test_every_line_knows_its_place(press: Press) -> None:
    masthead, stories = PRINTED["03-daye-copper-foil"]
    data = three_columns(press, Sheet(masthead, tuple(stories)))
    raw = only(read_pdf(data))
    width, height = pypdfium2.PdfDocument(data)[0].get_size()
    end = 0
    for region in raw.regions:
        assert (region.start >= end, region.sheet, region.confidence) == (True, 1, 1.0)
        left, top, right, bottom = region.box
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height
        end = region.end
    place = pypdfium2.PdfDocument(data)[0].get_textpage()
    for region in raw.regions[:40]:
        left, top, right, bottom = region.box
        inside = place.get_text_bounded(left - 1, height - bottom, right + 1, height - top)
        assert squashed(raw.text[region.start : region.end])[:6] in squashed(inside)


def test_claims_tell_where_on_paper_they_stand(press: Press, tmp_path: Path) -> None:
    masthead, stories = PRINTED["03-daye-copper-foil"]
    (tmp_path / "大冶.pdf").write_bytes(three_columns(press, Sheet(masthead, tuple(stories))))
    out = str(tmp_path / "out")
    built = CliRunner().invoke(cli, ["build", str(tmp_path / "大冶.pdf"), "-o", out, "--export", "html"])
    assert (built.exit_code, "1 page read, 0 unchanged, 0 failed" in built.stderr) == (0, True)
    shown = CliRunner().invoke(cli, ["show", "湖北楚锋铜业有限公司", "-o", out]).stdout
    told = CliRunner().invoke(cli, ["show", "湖北楚锋铜业有限公司", "-o", out, "--format", "json"]).stdout
    claims = json.loads(told)["claims"]
    (place,) = {json.dumps(claim["places"]) for claim in claims if claim["quote"].startswith("该项目由楚锋控股集团")}
    ((sheet, (left, top, right, bottom)),) = [(one["sheet"], one["box"]) for one in json.loads(place)]
    assert {(claim["issue"], claim["page_number"]) for claim in claims} == {("3107", "1")}
    assert f"    issue 3107, printed page 1, page {sheet} at {left:.0f},{top:.0f}–{right:.0f},{bottom:.0f}\n" in shown
    page = pypdfium2.PdfDocument(tmp_path / "大冶.pdf")[0]
    height = page.get_height()
    printed = page.get_textpage().get_text_bounded(left - 1, height - bottom, right + 1, height - top)
    assert "该项目由楚锋控股集团" in squashed(printed)
    assert [claim["confidence"] for claim in claims] == [1.0] * len(claims)
    assert f"[[{sheet},{left},{top},{right},{bottom}]],1.0]" in (tmp_path / "out" / "graph.html").read_text("utf-8")


def sheets_with_jump() -> tuple[Sheet, Sheet]:
    _, (one, two, *_) = PRINTED["01-hejin-aluminium"]
    cut = one.paragraphs[2][:40]
    first = Story(one.headlines, (*one.paragraphs[:2], f"{cut}（下转2版）"), ())
    rest = Story(one.headlines, (f"（上接1版）{one.paragraphs[2][40:]}", *one.paragraphs[3:]), ())
    head = ("古耿新报", "2024年10月15日 星期二", "第2216期")
    return Sheet((*head, "第1版 要闻"), (first, two)), Sheet((*head, "第2版 综合"), (MIXED[5], rest))


def test_articles_that_jump_are_whole(press: Press) -> None:
    front, back = sheets_with_jump()
    raw = only(read_pdf(three_columns(press, front, back)))
    _, (one, two, *_) = PRINTED["01-hejin-aluminium"]
    whole = Story(one.headlines, one.paragraphs)
    check_order(raw.text, [whole, two, MIXED[5]])
    assert "下转" not in raw.text
    assert "上接" not in raw.text
    assert {region.sheet for region in raw.regions} == {1, 2}


def test_issues_of_several_days_are_pages_of_their_own(press: Press) -> None:
    days = [("古耿新报", f"2024年10月{day}日 星期二", "第1版 要闻") for day in (15, 22)]
    found = read_pdf(three_columns(press, *(Sheet(day, (MIXED[index],)) for index, day in enumerate(days))))
    pages = [page_from_raw(raw) for raw in found if isinstance(raw, RawPage)]
    assert [(page.name, page.date) for page in pages] == [
        ("paper.pdf#page=1", "2024-10-15"),
        ("paper.pdf#page=2", "2024-10-22"),
    ]


def changed(data: bytes, change: Any) -> bytes:
    """The PDF after something was done to its pages."""
    import io

    document = pypdfium2.PdfDocument(data)
    for page in document:
        change(page)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def cut_off(page: Any) -> None:
    """A media box that begins elsewhere, as printers' marks make it."""
    width, height = page.get_size()
    page.set_mediabox(-50, -80, width + 50, height + 80)
    page.set_cropbox(0, 0, width, height)


@pytest.mark.parametrize("turn", [90, 180, 270, 0])
def test_turned_pages_and_crop_boxes(press: Press, turn: int) -> None:
    masthead, stories = PRINTED["03-daye-copper-foil"]
    data = three_columns(press, Sheet(masthead, tuple(stories)))
    upright = only(read_pdf(data))
    turned = only(read_pdf(changed(data, lambda page: page.set_rotation(turn) if turn else cut_off(page))))
    if turn == 180:  # where a page stands on its head PDFium tells no blanks
        assert turned.text.replace(" ", "") == upright.text.replace(" ", "")
    else:
        assert turned.text == upright.text
    width, height = pypdfium2.PdfDocument(data)[0].get_size()
    for one, other in zip(upright.regions, turned.regions, strict=True):
        left, top, right, bottom = one.box
        expected = {
            0: one.box,
            90: (height - bottom, left, height - top, right),
            180: (width - right, height - bottom, width - left, height - top),
            270: (top, width - right, bottom, width - left),
        }[turn]
        assert other.box == pytest.approx(expected, abs=0.3)


def test_letters_drawn_twice_are_read_once(press: Press) -> None:
    masthead, stories = PRINTED["03-daye-copper-foil"]
    bold = "<script>for (const e of [...document.querySelectorAll('.head, .text')]) { const c = e.cloneNode(true);"
    bold += (
        "c.style.cssText += ';position:absolute;left:0.3px;top:0;width:100%'; const w = document.createElement('div');"
    )
    bold += "w.style.position = 'relative'; e.replaceWith(w); w.append(e, c) }</script>"
    sheets = [Sheet(masthead, tuple(stories))]
    plain = press.print(page_html(sheets, THREE, 1))
    twice = press.print(page_html(sheets, THREE, 1).replace("</body>", f"{bold}</body>"))
    printed = [pypdfium2.PdfDocument(data)[0].get_textpage().count_chars() for data in (plain, twice)]
    assert printed[1] > 1.8 * printed[0]
    check_order(only(read_pdf(twice)).text, stories)


def many_pages(count: int) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for _ in range(count):
        document.new_page(10, 10)
    import io

    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


FAULTS = [
    pytest.param(b"%PDF-1.7\n%\xe2\xe3", "a damaged PDF; export it again", id="cut off"),
    pytest.param(b"%PDF-1.7\n" + bytes(range(256)) * 400, "a damaged PDF; export it again", id="noise"),
    pytest.param(
        many_pages(1001), "has 1,001 pages, more than the 1,000 that are read of one file; split it", id="pages"
    ),
    pytest.param(many_pages(2), "nothing is printed in this PDF; leave it out", id="blank"),
]


@pytest.mark.parametrize(("data", "message"), FAULTS)
def test_faults_take_one_line(data: bytes, message: str) -> None:
    assert [str(one) for one in read_pdf(data)] == [f"paper.pdf: {message}"]


def test_plain_text_of_a_small_pdf() -> None:
    raw = only(read_pdf(small_pdf("one two", "three")))
    assert raw.text == "one two three\n\n"

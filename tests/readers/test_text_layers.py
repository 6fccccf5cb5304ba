"""What the text layer of a PDF calls its characters, where it stands, and what becomes of one that says nothing."""

from __future__ import annotations

from typing import Any

import pytest
from paper import Press, Sheet, Story, Style, open_press, page_html, seeds
from plain_pdf import chinese_pdf, locked_pdf, small_pdf

from kg.readers import PageError, RawPage, Source, read_raw
from kg.readers.formats import pdf
from kg.sheets import documents
from kg.sheets.layer import says_what_is_printed
from kg.sheets.rows import plain

LINES = (
    "云溪县委书记陈志远到江苏恒箔铜业有限公司调研。",
    "该公司年产一万吨铜箔项目占地二百亩，位于云溪工业园，",
    "人民币投资三亿元，明年投产。",
)
TEXT = f"{LINES[0]}\n{LINES[1]}{LINES[2]}\n\n"
RADICALS = {"一": "⼀", "人": "⼈", "二": "⼆", "民": "⺠", "金": "⾦"}


def read_pdf(data: bytes) -> list[RawPage | PageError]:
    return list(read_raw(Source("a.pdf", data)))


LAYERS = [
    pytest.param(chinese_pdf(LINES), 131.7, id="a font of its own"),
    pytest.param(chinese_pdf(LINES, RADICALS), 131.7, id="radicals in place of characters"),
    pytest.param(chinese_pdf(LINES, in_form=True), 436.8, id="in a form"),
]


@pytest.mark.parametrize(("data", "top"), LAYERS)
def test_text_and_place(data: bytes, top: float) -> None:
    [page] = read_pdf(data)
    assert isinstance(page, RawPage)
    assert (page.text, page.encoding, page.regions[0].box[1]) == (TEXT, "pdf", top)


@pytest.mark.parametrize(("found", "printed"), list(zip("⼀⼈⺠⻓⻛⾦郎㐀甲", "一人民长风金郎㐀甲", strict=True)))
def test_characters_that_print_alike(found: str, printed: str) -> None:
    assert plain(found) == printed


WHOLE = "".join(LINES)
GARBAGE = {character: chr(0x4E00 + ord(character) * 7919 % 20_000) for character in WHOLE}
LATIN = {character: character.encode("gbk").decode("latin-1") for character in WHOLE}
SAID = [
    pytest.param(WHOLE, True, id="Chinese"),
    pytest.param("".join(GARBAGE[character] for character in WHOLE), False, id="other characters"),
    pytest.param("".join(LATIN[character] for character in WHOLE), False, id="bytes as Latin letters"),
    pytest.param("".join(map(chr, range(0xE000, 0xE040))), False, id="private use"),
    pytest.param("*+,-./01%2!\"#$%&'-()%*+,-./!", False, id="numbers of glyphs"),
    pytest.param("The quick brown fox jumps over 13 dogs.", True, id="English"),
    pytest.param("A2", True, id="hardly anything"),
]


@pytest.mark.parametrize(("text", "sense"), SAID)
def test_whether_a_layer_makes_sense(text: str, sense: bool) -> None:
    assert says_what_is_printed(text) is sense


STYLE = Style(
    columns=2, rules=True, boxes=False, vertical=False, gutter=1.5, characters=16, pictures=False, headline="center"
)


@pytest.fixture(scope="module")
def unnamed() -> Any:
    """A printed page whose fonts do not tell what their characters are."""
    story = seeds()["03-daye-copper-foil"][1][1]
    sheet = Sheet(("彭城经济报", "2019年3月27日 星期三"), (Story(story.headlines, (story.paragraphs[0][:90],)),))
    with open_press() as press:
        return _printed(press, sheet).replace(b"/ToUnicode", b"/ToUnicodX"), sheet


def _printed(press: Press, sheet: Sheet) -> bytes:
    return press.print(page_html([sheet], STYLE, 1))


def test_what_says_nothing_is_recognised(unnamed: Any) -> None:
    data, sheet = unnamed
    [page] = read_pdf(data)
    assert isinstance(page, RawPage), page
    assert page.encoding == "pdf (ocr)"
    assert sheet.stories[0].paragraphs[0] in page.text.replace("\n", "")


def test_or_it_is_told_what_to_install(unnamed: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "has_ocr", lambda: False)
    told = "no text layer that can be read; to read pictures of text: pip install '.[ocr]' where kg's pyproject.toml is"
    assert [str(one) for one in read_pdf(unnamed[0])] == [f"a.pdf: {told}"]


def test_a_locked_file_takes_one_line() -> None:
    told = "a.pdf: a PDF that is locked by a password; save it without one"
    assert [str(one) for one in read_pdf(locked_pdf())] == [told]
    assert pdf.is_a(small_pdf("one"), "a.pdf")


@pytest.mark.parametrize("turned", [False, True])
def test_upright_headlines(turned: bool) -> None:
    story = seeds()["03-daye-copper-foil"][1][0]
    assert len(story.headlines) == 1
    style = Style(3, True, False, True, 1.5, 17, False, "center", turned)
    with open_press() as press:
        sheet = Sheet(("彭城经济报", "2019年3月27日 星期三"), (Story(story.headlines, story.paragraphs),))
        [page] = read_pdf(press.print(page_html([sheet], style, 3)))
    assert isinstance(page, RawPage)
    assert page.text.split("\n\n", 1)[1].startswith(f"# {story.headlines[0]}\n本报讯")

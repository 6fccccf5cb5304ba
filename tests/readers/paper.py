"""Newspaper pages of our own making: given articles, set in columns, as PDF, as clean image and as noisy scan.

Chromium sets and prints them, as the digital edition of a paper is made. What stands where differs by ``seed``:
columns, rules or none, boxed items, vertical headlines, pictures with captions; a sheet's stories are in reading order.
"""

from __future__ import annotations

import io
import os
import random
import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import Any

import pytest

from kg.articles import split_articles
from kg.model import Article, Block, Page
from kg.pages import read_pages
from kg.readers import Source

BODY = 14
"""Size of the running text in CSS pixels; a pixel is three quarters of a point."""
CHARACTERS = (15, 21)
"""How many characters a column is wide, from and to."""
SEEDS = Path(__file__).parents[2] / "seeds"
NAME = re.compile(r"(\S{2,7}?[报刊報])(?=\s|\d|$)")
SIDE = 40
"""Margin of the sheet."""


@dataclass(frozen=True)
class Story:
    """An article as it is set; ``paragraphs`` hold the byline that begins the news."""

    headlines: tuple[str, ...]
    paragraphs: tuple[str, ...]
    captions: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        """Headlines and paragraphs, a line each."""
        return "\n".join((*self.headlines, *self.paragraphs))


@dataclass(frozen=True)
class Sheet:
    """A printed page: what stands above the news, and the news."""

    masthead: tuple[str, ...]
    stories: tuple[Story, ...]


def seeds() -> dict[str, tuple[tuple[str, ...], list[Story]]]:
    """Masthead and articles of each seed."""
    return {path.stem: stories_of(read_text(path)) for path in sorted(SEEDS.glob("*.txt"))}


def read_text(path: Path) -> Page:
    """The page of a text file."""
    page = next(read_pages(Source(path.name, path)))
    assert isinstance(page, Page)
    return page


def stories_of(page: Page) -> tuple[tuple[str, ...], list[Story]]:
    """The masthead, the name of the paper first, and the articles of a page that was read from text."""
    stories = [_story(page, article) for article in split_articles(page)]
    first = min((block.start for block in page.blocks if block.kind == "body"), default=0)
    rows = [page.printed[b.start : b.end] for b in page.blocks if b.kind == "masthead" and b.start < first]
    name = NAME.match(" ".join(rows))
    if name is None and len(stories[0].headlines) > 1 and len(stories[0].headlines[0]) < 6:
        # Names of papers that end like no other are read as headlines.
        head, *rest = stories[0].headlines
        return (head, *rows), [replace(stories[0], headlines=tuple(rest)), *stories[1:]]
    if name is None:
        return ("本地新报", *rows), stories
    return (name[1], *(row.removeprefix(name[1]).strip() for row in rows if row != name[1])), stories


def _story(page: Page, article: Article) -> Story:
    parts: dict[str, list[str]] = {"headline": [], "caption": [], "body": []}
    inside = [b for b in page.blocks if article.start <= b.start < article.end and b.kind != "masthead"]
    while inside:
        # What begins or ends a paragraph was set with it: no line break stands between.
        line = [inside.pop(0)]
        while inside and inside[0].start == line[-1].end and not _is_whole(line[-1]):
            line.append(inside.pop(0))
        kind = max(line, key=lambda b: b.end - b.start).kind
        late_head = kind == "headline" and parts["body"]
        target = parts["body" if late_head or kind == "byline" else kind]
        target.append(page.printed[line[0].start : line[-1].end])
    return Story(tuple(parts["headline"]), tuple(parts["body"]), tuple(parts["caption"]))


def _is_whole(block: Block) -> bool:
    """Headlines are: behind one that stood twice in the file the text has no line break."""
    return block.kind == "headline" and block.end - block.start > 1


@dataclass(frozen=True)
class Style:
    """How a sheet looks."""

    columns: int
    rules: bool
    """Lines between articles; otherwise white space alone."""
    boxes: bool
    vertical: bool
    gutter: float
    """Between columns, in characters."""
    characters: int
    pictures: bool
    headline: str
    """Where a headline stands over its columns: ``center`` or ``left``."""
    turned: bool = False
    """Vertical headlines stand at the right."""


def style_of(seed: int) -> Style:
    """A look by number."""
    chance = random.Random(seed)
    return Style(
        columns=2 + seed % 4,
        rules=chance.random() < 0.5,
        boxes=chance.random() < 0.7,
        vertical=chance.random() < 0.6,
        gutter=chance.choice((1.2, 1.5, 2.0)),
        characters=chance.randint(*CHARACTERS),
        pictures=chance.random() < 0.8,
        headline=chance.choice(("center", "center", "left")),
        turned=chance.random() < 0.3,
    )


def page_html(sheets: Sequence[Sheet], style: Style, seed: int) -> str:
    """The sheets as a document, one below the other."""
    chance = random.Random(f"{seed} bands")
    column, gap = style.characters * BODY, round(style.gutter * BODY)
    width = style.columns * column + (style.columns - 1) * gap + 2 * SIDE
    rule = "1px solid #000" if style.rules else "none"
    css = f"""
body {{ margin: 0; font: {BODY}px/1.45 'Noto Serif CJK SC'; color: #000 }}
.sheet {{ width: {width - 2 * SIDE}px; padding: {SIDE}px; break-after: page; position: relative }}
.mast {{ border-bottom: 2px solid #000; margin-bottom: 16px; padding-bottom: 6px }}
.mast .name {{ font: 900 44px/1.2 'Noto Serif CJK SC'; letter-spacing: 6px; display: inline-block; margin-right: 40px }}
.mast span {{ margin-right: 24px; white-space: pre; display: inline-block }}
.band {{ display: flex; gap: {gap}px; align-items: flex-start; margin-bottom: 14px; padding-bottom: 14px;
  border-bottom: {rule} }}
.story {{ position: relative; box-sizing: border-box }}
.story + .story.ruled::before {{ content: ''; position: absolute; left: -{gap / 2}px; top: 0; bottom: 0;
  border-left: {rule} }}
.boxed {{ border: 1.5px solid #000; padding: 10px {gap / 2 + 2}px }}
.head {{ font-weight: 700; line-height: 1.25; margin-bottom: 10px; text-align: {style.headline} }}
.text {{ column-gap: {gap}px; text-align: justify; orphans: 1; widows: 1 }}
.text p {{ margin: 0; text-indent: 2em }}
.text p.go {{ text-indent: 0 }}
.row {{ display: flex; gap: {gap}px }}
.row.turned {{ flex-direction: row-reverse }}
.upright {{ writing-mode: vertical-rl; font-weight: 700; line-height: 1.3; white-space: nowrap }}
figure {{ margin: 6px 0; break-inside: avoid }}
figure i {{ display: block; height: 130px; background: linear-gradient(#999, #ddd) }}
figcaption {{ font: 12px/1.4 'Noto Sans CJK SC'; margin-top: 4px }}
"""
    body = "".join(_sheet(sheet, style, chance, column, gap) for sheet in sheets)
    return f"<!doctype html><meta charset='utf-8'><style>{css}</style><body>{body}</body>"


def _sheet(sheet: Sheet, style: Style, chance: random.Random, column: int, gap: int) -> str:
    name, *rest = sheet.masthead
    mast = f"<div class='name'>{escape(name)}</div>" + "".join(f"<span>{escape(line)}</span>" for line in rest)
    parts = [f"<div class='mast'>{mast}</div>"]
    upright = style.vertical
    boxed = style.boxes
    for band in _bands(sheet.stories, style, chance):
        items = []
        for number, (story, span) in enumerate(band):
            width = span * column + (span - 1) * gap
            is_boxed = boxed and len(band) > 1 and number == len(band) - 1
            is_upright = upright and span > 1 and len(story.headlines) == 1 and len(story.headlines[0]) < 16
            boxed, upright = boxed and not is_boxed, upright and not is_upright
            items.append(_set(story, span, width, style, chance, is_boxed, is_upright, gap))
        parts.append(f"<div class='band'>{''.join(items)}</div>")
    return f"<div class='sheet'>{''.join(parts)}</div>"


def _bands(stories: Sequence[Story], style: Style, chance: random.Random) -> Iterator[list[tuple[Story, int]]]:
    """Rows of articles with the number of columns each is given."""
    left = list(stories)
    while left:
        count = min(len(left), chance.randint(1, min(3, style.columns)))
        row = [left.pop(0) for _ in range(count)]
        spans = [1] * count
        for _ in range(style.columns - count):
            # The longest text in proportion gets the next column.
            spans[max(range(count), key=lambda i: len(row[i].body) / spans[i])] += 1
        yield list(zip(row, spans, strict=True))


def _set(
    story: Story, span: int, width: int, style: Style, chance: random.Random, boxed: bool, upright: bool, gap: int
) -> str:
    size = chance.choice((22, 26, 30)) + (4 if span > 2 else 0)
    longest = max(map(len, story.headlines), default=1)
    size = max(18, min(size, (width - 2 * gap - 8) // max(longest, 1))) if not upright else 28
    head = "".join(f"<div>{escape(line)}</div>" for line in story.headlines)
    paragraphs = [
        f"<p{' class=go' if text.startswith('（上接') else ''}>{escape(text)}</p>" for text in story.paragraphs
    ]
    if style.pictures:
        for caption in story.captions:
            figure = f"<figure><i></i><figcaption>{escape(caption)}</figcaption></figure>"
            paragraphs.insert(chance.randint(1, len(paragraphs)), figure)
    text = f"<div class='text' style='column-count:{span}'>{''.join(paragraphs)}</div>"
    classes = "story boxed" if boxed else "story ruled"
    if upright:
        turned = " turned" if style.turned else ""
        lead = f"<div class='upright' style='font-size:{size}px'>{head}</div>"
        text = f"<div class='text' style='column-count:{max(1, span - 1)};flex:1'>{''.join(paragraphs)}</div>"
        return f"<div class='{classes}' style='width:{width}px'><div class='row{turned}'>{lead}{text}</div></div>"
    lead = f"<div class='head' style='font-size:{size}px'>{head}</div>" if head else ""
    return f"<div class='{classes}' style='width:{width}px'>{lead}{text}</div>"


def without_captions(stories: Sequence[Story]) -> tuple[Story, ...]:
    """The articles without pictures."""
    return tuple(replace(story, captions=()) for story in stories)


class Press:
    """A browser that prints."""

    def __init__(self, browser: Any) -> None:
        self._browser = browser

    def print(self, document: str) -> bytes:
        """The document as PDF, each sheet a page of its own height."""
        page = self._browser.new_page()
        try:
            page.set_content(document)
            boxes = page.evaluate(
                "[...document.querySelectorAll('.sheet')].map(s => s.getBoundingClientRect())"
                ".map(b => [b.width, b.height])"
            )
            width, height = (int(max(sizes)) + 2 for sizes in zip(*boxes, strict=True))
            page.add_style_tag(content=f"@page {{ margin: 0; size: {width}px {height}px }}")
            pdf = page.pdf(prefer_css_page_size=True, print_background=True)
        finally:
            page.close()
        return bytes(pdf)


@contextmanager
def open_press() -> Iterator[Press]:
    """Starts Chromium; skips, or fails where ``KG_REQUIRE_BROWSER`` is set, when there is none."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        reason = "no chromium on the PATH: no newspaper page can be printed (Debian: apt install chromium)"
        if os.environ.get("KG_REQUIRE_BROWSER") == "1":
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        yield Press(browser)
        browser.close()


def images_of(pdf: bytes, dpi: int = 200) -> list[Any]:
    """Each page as a picture (Pillow)."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    return [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]


def scan_of(image: Any, seed: int) -> bytes:
    """A page as a scanner gives it: slightly turned, soft, speckled, JPEG."""
    import numpy
    from PIL import Image, ImageFilter

    chance = numpy.random.default_rng(seed)
    angle = float(chance.uniform(0.5, 1.0)) * (1 if chance.random() < 0.5 else -1)
    turned = image.rotate(angle, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=235)
    soft = turned.filter(ImageFilter.GaussianBlur(0.8))
    grey = numpy.asarray(soft, dtype=numpy.float32) * 0.9 + 12
    grey += chance.normal(0, 9, grey.shape)
    specks = chance.random(grey.shape)
    grey[specks < 0.0004] = 0
    grey[specks > 0.9996] = 255
    noisy = Image.fromarray(numpy.clip(grey, 0, 255).astype(numpy.uint8))
    return jpeg_of(noisy, quality=55)


def jpeg_of(image: Any, quality: int = 90) -> bytes:
    """A picture as JPEG."""
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return file.getvalue()


def png_of(image: Any) -> bytes:
    """A picture as PNG."""
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()

"""Raw pages into pages: repaired, with an offset map back to the text that was read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from kg.kept import compiled
from kg.model import Page
from kg.pages.assemble import close_spaces, drop_repeated, lay_out
from kg.pages.dates import page_date
from kg.pages.indents import join_set_in
from kg.pages.items import mark_items
from kg.pages.layout import load_layout
from kg.pages.lines import read_lines
from kg.pages.mastheads import issue_number, masthead_of, page_numbers
from kg.pages.paragraphs import join_lines
from kg.pages.runin import split_pieces
from kg.pages.simplify import simplify
from kg.readers import PageError, RawPage, Source, read_raw

__all__ = ["page_from_raw", "page_from_text", "read_pages"]

SURROGATE = compiled("[\ud800-\udfff]")


def read_pages(source: Source) -> Iterator[Page | PageError]:
    """The pages of a file, and a PageError for each part of it that cannot be read."""
    for raw in read_raw(source):
        try:
            yield raw if isinstance(raw, PageError) else page_from_raw(raw)
        except PageError as error:
            yield error


def page_from_text(text: str, *, name: str) -> Page:
    """A text that is decoded already as a page. Raises PageError when there is nothing in it."""
    return page_from_raw(RawPage(name, text, hashlib.sha256(text.encode(errors="replace")).hexdigest(), "utf-8"))


def page_from_raw(raw: RawPage) -> Page:
    """The page that a reader found. Raises PageError when there is nothing in it."""
    whole = SURROGATE.sub("\ufffd", raw.text)
    if not whole.strip():
        raise PageError(f"{raw.name}: the page is empty; give a page with text")
    layout = load_layout()
    simple = simplify(whole)
    lines = mark_items(read_lines(simple, layout), layout)
    if raw.wrapped:
        lines = join_set_in(lines, layout)
    found = split_pieces(join_lines(lines, layout, wrapped=raw.wrapped), layout)
    text, raw_at, blocks = lay_out(close_spaces(drop_repeated(found), layout), simple)
    masthead = masthead_of(text, blocks)
    numbers = page_numbers(masthead, layout)
    return Page(
        name=raw.name,
        sha256=raw.sha256,
        encoding=raw.encoding,
        raw=whole,
        printed="".join([whole[i] for i in raw_at]),
        text=text,
        raw_at=raw_at,
        blocks=blocks,
        date=raw.date or page_date(text, blocks, layout, raw.name),
        regions=raw.regions,
        issue=issue_number(masthead, layout),
        page_number=numbers[0] if len(numbers) == 1 else None,
    )

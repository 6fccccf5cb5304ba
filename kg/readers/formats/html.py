"""Web pages as a browser or a crawler saved them: the article, without what stands around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kg.readers.base import MEGABYTE, PageError, RawPage, Source
from kg.readers.decode import DecodeError

SUFFIXES = (".html", ".htm", ".shtml", ".xhtml")
LARGEST = 32 * MEGABYTE
TAGS = 400_000
LONGEST = 3_000_000
"""Characters of an article."""
DEEPEST = 5_000
START = re.compile(rb"^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<")
ROOT = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
ANY = re.compile(rb"<(?:meta|title|div|p|table|font|center|br|a|h[1-6]|span|ul|script|style)\b", re.IGNORECASE)
TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
UNNESTED = frozenset(
    {"p", "li", "td", "th", "tr", "dt", "dd", "option", "br", "hr", "img", "input", "meta", "link", "area", "base"}
    | {"col", "wbr", "source", "param", "embed"}
)
"""Tags that end where the next one begins, or hold nothing."""
REOPENED = frozenset({"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"})
"""Tags that, where they were not closed, are opened again in each paragraph that follows."""
MOST_REOPENED = 1_000_000
RAW_END = {tag: re.compile(rf"</{tag}", re.IGNORECASE) for tag in ("script", "style")}


def is_a(head: bytes, name: str) -> bool:
    """A tag at the beginning, and one of a page; under a name for pages any tag will do."""
    plain = head.replace(b"\0", b"")
    if not START.match(plain):
        return False
    return ROOT.search(plain) is not None or (name.lower().endswith(SUFFIXES) and ANY.search(plain) is not None)


def read(source: Source) -> Iterator[RawPage | PageError]:
    """The article as one page: headline, what dates and signs it, paragraphs."""
    from kg.readers.web.decoding import decode_page

    try:
        text, encoding = decode_page(source.read(most=LARGEST))
    except DecodeError as error:
        raise source.error(str(error)) from error
    yield page_of(source, text, encoding)


def page_of(source: Source, text: str, encoding: str) -> RawPage:
    """The article of a decoded page. Raises PageError."""
    from selectolax.lexbor import LexborHTMLParser

    from kg.readers.web.article import find_article
    from kg.readers.web.lines import read_lines
    from kg.readers.web.meta import day_of, titles_of
    from kg.readers.web.scripts import written_out

    _check(source, text)
    tree = LexborHTMLParser(text)
    article = find_article(read_lines(tree), titles_of(tree))
    if article is None and (written := written_out(tree)) is not None:
        _check(source, written)
        tree = LexborHTMLParser(written)
        article = find_article(read_lines(tree), titles_of(tree))
    if article is None:
        raise source.without("no article on this web page")
    text = "\n".join(article.lines) + "\n"
    if len(text) > LONGEST:
        raise source.error(f"an article of more than {LONGEST:,} characters is not read; split it")
    day = day_of(tree, article.dated)
    return RawPage(source.name, text, source.sha256, encoding, day, wrapped=article.wrapped)


def _check(source: Source, text: str) -> None:
    """Refuses what would take a parser minutes."""
    if text.count("<") > TAGS:
        raise source.error(f"a web page with more than {TAGS:,} tags is not read; split it")
    open_tags: Counter[str] = Counter()
    depth = reopened = again = 0
    for close, tag in _tags(text):
        if tag in UNNESTED:
            again += reopened
            continue
        step = (-1 if open_tags[tag] else 0) if close else 1
        open_tags[tag] += step
        depth += step
        reopened += step * (tag in REOPENED)
        if depth > DEEPEST or again > MOST_REOPENED:
            raise source.error(f"a web page whose tags are nested more than {DEEPEST:,} deep is not read; mend it")


def _tags(text: str) -> Iterator[tuple[bool, str]]:
    """Whether each tag closes, and its name; those in scripts left out."""
    at = 0
    while match := TAG.search(text, at):
        tag = match[2].lower()
        at = match.end()
        if tag in RAW_END and not match[1]:
            end = RAW_END[tag].search(text, at)
            if not end:
                return
            at = end.end()
            continue
        yield bool(match[1]), tag

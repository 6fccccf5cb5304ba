"""A page into articles, articles into sentences; every sentence is a span of the page's text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from kg.drafts import APART, TOLD, Draft, drafts, repeated
from kg.kept import compiled
from kg.model import Article, Block, Page, Sentence
from kg.pages.dates import article_date
from kg.pages.layout import Layout, load_layout

# A full stop ends a sentence with all quotes and brackets that close behind it, unless the sentence then goes on:
# “行不行？”的疑问.
SENTENCE = compiled(r"[。！？!?]+(?:(?![。！？!?》〉”’」』）)])|[”’」』）)]+(?![”’」』）)，、；,;的和与]))")
TITLE = 40
"""A title in 《》 is not longer."""
LEAD = 2
"""The first sentences of an article may date it."""


def split_articles(page: Page) -> tuple[Article, ...]:
    """The articles in the order of the page's text; sentences are headlines, captions and body, never bylines.

    A headline begins an article when a byline or dateline follows it, when the article before it is signed, or when on
    a page of news the text below it tells what it says; other headlines are subheads. A dateline without a headline
    begins an article too, and so does each item of a column of brief news.
    """
    layout = load_layout()
    found = list(drafts(page, layout))
    for before, draft in pairwise(found):
        _give_back(before, draft, page)
    return tuple(_finish(draft, page, layout) for draft in found)


def _give_back(before: Draft, draft: Draft, page: Page) -> None:
    """Gives the headline of an article to the one before it that lacks one and speaks of the same things.

    Where a page was read out of a file made for printing, headlines often stand behind their articles.
    """
    group = list(takewhile(lambda row: row[1].kind == "headline", draft.blocks))
    top = takewhile(lambda row: row[1].kind != "body", before.blocks)
    if not group or len(group) == len(draft.blocks) or any(block.kind == "headline" for _, block in top):
        return
    size, other = repeated(page, group, before.blocks)
    if other >= TOLD * size and other >= APART * repeated(page, group, draft.blocks)[1]:
        del draft.blocks[: len(group)]
        before.blocks[:0] = group


def _finish(draft: Draft, page: Page, layout: Layout) -> Article:
    blocks = [block for _, block in draft.blocks]
    group: list[str] = []
    for block in blocks:
        if block.kind == "headline":
            group.append(page.text[block.start : block.end])
        elif group:
            break
    read = [(index, block) for index, block in draft.blocks if block.kind != "byline"]
    sentences = tuple(sentence for index, block in read for sentence in _sentences(page, index, block))
    lead = [page.text[block.start : block.end] for block in blocks if block.kind == "byline"]
    lead += [sentence.text for sentence in sentences if sentence.kind == "body"][:LEAD]
    return Article(
        start=min(block.start for block in blocks),
        end=max(block.end for block in blocks),
        headline=" ".join(group),
        date=article_date("\n".join(lead), page.date, layout),
        sentences=sentences,
    )


def _in_title(text: str, position: int) -> bool:
    """Whether a full stop belongs to a title, as in 《你好！石桥》."""
    base = max(0, position - TITLE)
    return text.rfind("《", base, position) > text.rfind("》", base, position)


def _sentences(page: Page, index: int, block: Block) -> Iterator[Sentence]:
    """A headline is one sentence; captions and body are cut behind their full stops."""
    text = page.text[block.start : block.end]
    ends = (
        []
        if block.kind == "headline"
        else [match.end() for match in SENTENCE.finditer(text) if not _in_title(text, match.start())]
    )
    start = 0
    for end in [*ends, len(text)]:
        part = text[start:end]
        if part.strip():
            left = block.start + start + len(part) - len(part.lstrip())
            right = block.start + start + len(part.rstrip())
            yield Sentence(left, right, page.text[left:right], block.kind, index)
        start = end

"""A page into articles, articles into sentences; every sentence is a span of the page's text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from kg.kept import compiled
from kg.model import Article, Block, Kind, Page, Sentence
from kg.pages.dates import article_date
from kg.pages.layout import Layout, load_layout
from kg.pages.runin import head_end

# A full stop ends a sentence with all quotes and brackets that close behind it, unless the sentence then goes on:
# “行不行？”的疑问.
SENTENCE = compiled(r"[。！？!?]+(?:(?![。！？!?》〉”’」』）)])|[”’」』）)]+(?![”’」』）)，、；,;的和与]))")
TITLE = 40
"""A title in 《》 is not longer."""
LEAD = 2
"""The first sentences of an article may date it."""
RUN = compiled(r"[\u3400-\u9fff]+")
SAME, APART = 0.4, 2.0
"""A headline is that of an article that repeats so much of it, and so many times more than the other one does."""


@dataclass(slots=True)
class _Draft:
    """An article while its blocks are gathered."""

    blocks: list[tuple[int, Block]] = field(default_factory=list)
    has_body: bool = False
    closed: bool = False
    """A signature or （完） stood behind the body."""


def split_articles(page: Page) -> tuple[Article, ...]:
    """The articles in the order of the page's text; sentences are headlines, captions and body, never bylines.

    A headline begins an article when a byline or dateline follows it, or when the article before it is signed; other
    headlines are subheads. A dateline without a headline begins one too.
    """
    layout = load_layout()
    drafts = list(_drafts(page, layout))
    for before, draft in pairwise(drafts):
        _give_back(before, draft, page)
    return tuple(_finish(draft, page, layout) for draft in drafts)


def _give_back(before: _Draft, draft: _Draft, page: Page) -> None:
    """Gives the headline of an article to the one before it that lacks one and speaks of the same things.

    Where a page was read out of a file made for printing, headlines often stand behind their articles.
    """
    group = list(takewhile(lambda row: row[1].kind == "headline", draft.blocks))
    if not group or len(group) == len(draft.blocks) or before.blocks[0][1].kind == "headline":
        return
    pairs = _pairs(page, group, "headline")
    own, other = (len(pairs & _pairs(page, rows, "body")) for rows in (draft.blocks, before.blocks))
    if other >= SAME * len(pairs) and other >= APART * own:
        del draft.blocks[: len(group)]
        before.blocks[:0] = group


def _pairs(page: Page, rows: list[tuple[int, Block]], kind: Kind) -> set[str]:
    """Pairs of neighbouring Chinese characters in the blocks of a kind."""
    runs = [run for _, b in rows if b.kind == kind for run in RUN.findall(page.text, b.start, b.end)]
    return {run[i : i + 2] for run in runs for i in range(len(run) - 1)}


def _drafts(page: Page, layout: Layout) -> Iterator[_Draft]:
    draft = _Draft()
    for index, block in enumerate(page.blocks):
        text = page.text[block.start : block.end]
        if block.kind == "masthead":
            draft.closed |= draft.has_body and layout.is_a("ending", text)
            continue
        if draft.has_body and _begins(index, draft, page, layout):
            yield draft
            draft = _Draft()
        if block.kind == "byline":
            draft.closed |= draft.has_body and not _is_credit(text, layout)
        else:
            draft.closed = False
        draft.has_body |= block.kind == "body"
        draft.blocks.append((index, block))
    if draft.blocks:
        yield draft


def _begins(index: int, draft: _Draft, page: Page, layout: Layout) -> bool:
    """Whether an article begins with this block, behind one that has a body already."""
    block = page.blocks[index]
    if block.kind == "byline":
        text = page.text[block.start : block.end]
        before = page.blocks[index - 1].kind
        return before not in ("headline", "byline") and not _is_credit(text, layout) and head_end(text, layout) > 0
    if block.kind == "headline":
        if page.blocks[index - 1].kind == "headline" and draft.blocks[-1][1].kind == "headline":
            return False  # the group was judged at its first headline
        return draft.closed or _byline_follows(index, page, layout)
    return block.kind == "body" and draft.closed


def _is_credit(byline: str, layout: Layout) -> bool:
    return layout.at_end("credit_word").search(byline) is not None


def _byline_follows(index: int, page: Page, layout: Layout) -> bool:
    """Whether the group of headlines at ``index`` has a byline behind it that begins an article."""
    for block in page.blocks[index:]:
        if block.kind == "byline" and not _is_credit(page.text[block.start : block.end], layout):
            return True
        if block.kind == "body":
            return False
    return False


def _finish(draft: _Draft, page: Page, layout: Layout) -> Article:
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

"""The blocks of a page gathered into articles: where one begins and the one before it is over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from kg.kept import compiled
from kg.model import Block, Kind, Page
from kg.pages.layout import Layout
from kg.pages.runin import head_end

Row = tuple[int, Block]
"""A block and its number on the page."""
RUN = compiled(r"[\u3400-\u9fff]+")
LEAD = 200
"""A headline says what so many characters below it say."""
TOLD, APART = 0.4, 2.0
"""A headline is that of a text that repeats so much of it, and so many times more than another text does."""
LEAST, LONG, TOLD_SHORT = 5, 8, 0.7
"""A headline with fewer pairs of characters than the last may repeat them by chance, so more of it must be repeated."""
SEVERAL = 2
"""So many datelines are those of a page of news, even where no masthead says that it is one."""
BRACKETS = ("（", "(")


@dataclass(slots=True)
class Draft:
    """An article while its blocks are gathered."""

    blocks: list[Row] = field(default_factory=list)
    has_body: bool = False
    closed: bool = False
    """A signature, （完） or （下转2版） stood behind the body."""
    jumps: bool = False
    """It goes on on another page: what （上接1版） stands above, and nothing else between, is its rest."""
    dated: bool = False
    """It began with 本报讯 or the like."""
    subheads: int = 0
    briefs: bool = False
    """It stands in a column of brief news."""
    marked: bool = False
    """The items of that column bear marks or numbers."""


def drafts(page: Page, layout: Layout) -> Iterator[Draft]:
    """The articles of a page in the order of its text."""
    yield from _Gatherer(page, layout).run()


def repeated(page: Page, head: Sequence[Row], body: Sequence[Row]) -> tuple[int, int]:
    """How many pairs of neighbouring characters the headlines have, and how many of them the body has."""
    pairs = _pairs(page, head, "headline")
    return len(pairs), len(pairs & _pairs(page, body, "body"))


def _pairs(page: Page, rows: Sequence[Row], kind: Kind) -> set[str]:
    """Pairs of neighbouring Chinese characters in the blocks of a kind."""
    runs = [run for _, b in rows if b.kind == kind for run in RUN.findall(page.text, b.start, b.end)]
    return {run[i : i + 2] for run in runs for i in range(len(run) - 1)}


class _Gatherer:
    def __init__(self, page: Page, layout: Layout) -> None:
        self.page = page
        self.layout = layout
        self.rows = list(enumerate(page.blocks))
        sheet = any(b.kind == "masthead" and layout.forms["sheet_head"].search(self._text(b)) for b in page.blocks)
        self.news = sheet or sum(map(self._is_dateline, page.blocks)) >= SEVERAL

    def run(self) -> Iterator[Draft]:
        draft = Draft()
        for index, block in self.rows:
            if block.kind == "masthead":
                self._mark(block, draft)
                continue
            if draft.has_body and self._begins(index, draft):
                yield draft
                self.news |= block.kind == "headline"
                draft = Draft(briefs=draft.briefs and block.kind == "body", marked=draft.marked)
            self._add(index, draft)
        if draft.blocks:
            yield draft

    def _mark(self, block: Block, draft: Draft) -> None:
        """Closes the article where a masthead says that it is over, or opens it again for its own rest."""
        rest = self._is_rest(block)
        if rest and draft.jumps:
            draft.closed = False
            return
        jump = self.layout.is_a("jump", self._text(block))
        draft.jumps |= jump and not rest
        draft.closed |= draft.has_body and (jump or self.layout.is_a("ending", self._text(block)))

    def _add(self, index: int, draft: Draft) -> None:
        block = self.page.blocks[index]
        match block.kind:
            case "byline":
                draft.closed |= draft.has_body and not self._is_credit(block)
                draft.dated |= not draft.has_body and self._is_dateline(block)
            case "headline":
                draft.briefs = self._heads_briefs(block) or self._heads_items(index)
                draft.subheads += draft.has_body
                draft.marked = False
            case "body":
                draft.marked |= draft.briefs and self._is_item(block)
        draft.closed &= block.kind == "byline"
        draft.has_body |= block.kind == "body" or (draft.briefs and block.kind == "caption")
        draft.blocks.append((index, block))

    def _begins(self, index: int, draft: Draft) -> bool:
        """Whether an article begins with this block, behind one that has a body already."""
        block = self.page.blocks[index]
        match block.kind:
            case "byline":
                before = self.page.blocks[index - 1].kind
                return before not in ("headline", "byline") and self._is_dateline(block) and self._leads(index)
            case "headline":
                if draft.blocks[-1][1].kind == "headline" and self.page.blocks[index - 1].kind == "headline":
                    return False  # the group was judged at its first headline
                column = draft.briefs or self._heads_briefs(block) or (self.news and self._heads_items(index))
                return draft.closed or column or self._heads_article(index, draft)
            case "body":
                item = draft.briefs and not draft.dated and self._is_item(block) >= draft.marked
                return (draft.closed or item) and not self._goes_on(index)
        return False

    def _goes_on(self, index: int) -> bool:
        """Whether （上接1版） stands below: what is above it is the headline again."""
        return any(map(self._is_rest, self.page.blocks[index + 1 : index + 2]))

    def _is_rest(self, block: Block) -> bool:
        """Whether the block says where the first part of what follows stands."""
        return self.layout.forms["jump_back"].fullmatch(self._text(block)) is not None

    def _leads(self, index: int) -> bool:
        """Whether the news go on behind a byline; one in brackets on a line of its own signs what stands above it."""
        here, below = self.page.blocks[index], self.page.blocks[index + 1 :]
        news = next((block.kind for block in below if block.kind != "byline"), None)
        if news not in ("body", "caption"):
            return False
        alone = "\n" in self.page.text[here.end : below[0].start]
        return not (alone and self._text(here).startswith(BRACKETS))

    def _heads_article(self, index: int, draft: Draft) -> bool:
        """Whether the headlines at ``index`` are those of an article: a byline stands below them, or its news do.

        On a page of news one that stands alone behind an article with a dateline is no subhead: such have several.
        """
        group = list(takewhile(lambda row: row[1].kind == "headline", self.rows[index:]))
        if self._byline_follows(index):
            return True
        below = index + len(group)
        inside = (self.layout.is_a(form, self._text(block)) for _, block in group for form in ("heading", "aside"))
        if not self.news or any(inside):
            return False
        body = list(takewhile(lambda row: row[1].kind == "body", self.rows[below:]))
        if not body:
            return False
        lead = [(at, Block(b.start, min(b.end, b.start + LEAD), b.kind)) for at, b in body[:1]]
        size, own = repeated(self.page, group, lead)
        other = repeated(self.page, group, draft.blocks)[1]
        told = own >= (TOLD if size >= LONG else TOLD_SHORT) * size
        if size >= LEAST and told and own >= APART * other:
            return True
        if self.layout.is_a("whose", "|".join(self._text(block) for _, block in group).replace("：|", "：")):
            return True
        return draft.dated and not draft.subheads and not self._subhead_follows(below)

    def _subhead_follows(self, index: int) -> bool:
        """Whether the next headline from ``index`` on begins no article by its form."""
        for at, block in self.rows[index:]:
            if block.kind == "headline":
                return not (self._heads_briefs(block) or self._byline_follows(at))
            if self._is_dateline(block):
                return False
        return False

    def _byline_follows(self, index: int) -> bool:
        """Whether the group of headlines at ``index`` has a byline behind it that begins an article."""
        for block in self.page.blocks[index:]:
            if block.kind == "byline" and not self._is_credit(block):
                return True
            if block.kind == "body":
                return False
        return False

    def _is_dateline(self, block: Block) -> bool:
        """Whether a block is a byline such as 本报讯（记者 甲）, with which the news begin."""
        text = self._text(block)
        # A space stood behind it, or it would not have been told apart.
        return block.kind == "byline" and not self._is_credit(block) and head_end(f"{text} ", self.layout) > 0

    def _is_credit(self, block: Block) -> bool:
        return self.layout.at_end("credit_word").search(self._text(block)) is not None

    def _heads_briefs(self, block: Block) -> bool:
        return self.layout.is_a("briefs", self._text(block))

    def _heads_items(self, index: int) -> bool:
        """Whether several marked paragraphs stand below a headline, most of which tell when something was."""
        below = (row for row in self.rows[index + 1 :] if row[1].kind != "byline")
        items = list(takewhile(lambda row: row[1].kind == "body" and self._is_item(row[1]), below))
        told = sum(self.layout.forms["when"].search(self._text(block)) is not None for _, block in items)
        return len(items) > 1 and 2 * told > len(items)

    def _is_item(self, block: Block) -> bool:
        return self.layout.forms["item"].match(self._text(block)) is not None

    def _text(self, block: Block) -> str:
        return self.page.text[block.start : block.end]

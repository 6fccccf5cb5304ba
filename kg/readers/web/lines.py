"""The elements of a web page into lines of text, each with where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from kg.readers.web.words import parts, web_words

UNSEEN = frozenset(
    {
        "head",
        "script",
        "style",
        "noscript",
        "iframe",
        "template",
        "svg",
        "select",
        "textarea",
        "button",
        "object",
        "map",
    }
)
CHROME = frozenset({"nav", "header", "footer", "aside", "form"})
INLINE = frozenset(
    {
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "del",
        "em",
        "font",
        "founder-content",
        "i",
        "img",
    }
    | {"ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup"}
    | {"time", "tt", "u", "var"}
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
BETWEEN_HAN = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef])[ \t\f]*[\r\n]\s*(?=[\u3000-\u9fff\uff00-\uffef])")
BLANK = re.compile(r"[ \t\r\n\f\xa0\u1680\u2000-\u200a\u202f\u205f]+")
SHORT = 200
CELL = 40
"""No cell of a table of figures holds more characters."""


@dataclass(slots=True)
class Element:
    """A block of the page. ``parent`` is its number in ``Lines.elements``, -1 at the top."""

    parent: int
    tag: str
    chrome: bool
    title: bool
    """Whether its name says that it is the headline."""


@dataclass(slots=True)
class Line:
    """What stands between two breaks."""

    text: str
    linked: int
    """How many of its characters are links."""
    element: int
    """The innermost block around it."""
    strong: float
    """How far it is set off: 1 for bold, more for larger letters and headings."""
    parts: tuple[str, ...] = ()
    """Of a short line: what is no link in it, or has a label before it, as elements part it."""
    size: int = 0
    """How much running text it holds."""


@dataclass(slots=True)
class Lines:
    """All lines of a page in order."""

    elements: list[Element] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    cells: dict[int, int] = field(default_factory=dict)
    """How many short lines each row of a table holds, by the row's element; -1 with a long one among them."""

    def around(self, element: int) -> list[int]:
        """The element and all that it stands in, innermost first."""
        found = []
        while element >= 0:
            found.append(element)
            element = self.elements[element].parent
        return found


class _Walk:
    """Goes through the page once, without recursion: pages may be nested however deep."""

    def __init__(self) -> None:
        self.page = Lines()
        self.words = web_words()
        self.at = -1
        self.links = self.preset = 0
        self.strong = 0.0
        self.rows: list[int] = []
        self.pieces: list[tuple[str, bool]] = []
        self.mark = 0.0
        """The strongest setting in the line so far."""

    def run(self, body: LexborNode) -> Lines:
        node: LexborNode | None = body
        while node is not None:
            below = self.enter(node)
            if below is not None:
                node = below
                continue
            while node is not None:
                self.leave(node)
                if node.mem_id == body.mem_id:
                    node = None
                    break
                following = node.next
                if following is not None:
                    node = following
                    break
                node = node.parent
        self.flush()
        return self.page

    def enter(self, node: LexborNode) -> LexborNode | None:
        """The first child, where what is in it is read."""
        if node.is_text_node:
            for number, text in enumerate(
                (node.text_content or "").split("\n") if self.preset else [node.text_content]
            ):
                if number:
                    self.flush()
                if text:
                    self.pieces.append((text, self.links > 0))
                    self.mark = max(self.mark, self.strong)
            return None
        tag = node.tag or ""
        if not node.is_element_node or tag in UNSEEN:
            return None
        if tag in ("br", "hr"):
            self.flush()
            return None
        self.strong += _strength(node, tag)
        self.links += tag == "a"
        self.preset += tag == "pre"
        if tag not in INLINE:
            self.open(node, tag)
        attributes = node.attributes
        if "hidden" in attributes or HIDDEN.search(attributes.get("style") or ""):
            return None
        return node.child

    def open(self, node: LexborNode, tag: str) -> None:
        self.flush()
        attributes = node.attributes
        names = parts(f"{attributes.get('class') or ''} {attributes.get('id') or ''}")
        chrome = tag in CHROME or bool(names & self.words.chrome)
        self.page.elements.append(Element(self.at, tag, chrome, bool(names & self.words.title)))
        self.at = len(self.page.elements) - 1
        if tag == "tr":
            self.rows.append(self.at)

    def leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if not node.is_element_node or tag in UNSEEN or tag in ("br", "hr"):
            return
        self.strong -= _strength(node, tag)
        self.links -= tag == "a"
        self.preset -= tag == "pre"
        if tag not in INLINE:
            self.flush()
            if tag == "tr":
                self.rows.pop()
            self.at = self.page.elements[self.at].parent

    def flush(self) -> None:
        pieces, self.pieces = self.pieces, []
        mark, self.mark = self.mark, 0.0
        if text := _printed("".join(text for text, _ in pieces)):
            linked = len("".join("".join(text.split()) for text, link in pieces if link))
            short = len(text) <= SHORT
            parts = tuple(_unlinked(pieces)) if short else ()
            self.page.lines.append(Line(text, linked, self.at, mark, parts))
            if self.rows:
                row = self.rows[-1]
                count = self.page.cells.get(row, 0)
                self.page.cells[row] = count + 1 if len(text) <= CELL and count >= 0 else -1


def _unlinked(pieces: list[tuple[str, bool]]) -> Iterator[str]:
    """The pieces that are no links, links that a label stands before, 来源：某报, and the outlet behind the date."""
    words = web_words()
    labelled = dated = False
    for text, link in pieces:
        printed = " ".join(text.split())
        if not link or labelled or (dated and words.is_a("outlet", printed)):
            yield printed
        labelled = not link and printed.endswith(("：", ":"))
        dated = dated or words.forms["day"].search(printed) is not None


def _strength(node: LexborNode, tag: str) -> float:
    if tag in HEADINGS:
        return 8.0 - int(tag[1])
    if tag in ("b", "strong"):
        return 1.0
    if tag == "font":
        size = (node.attributes.get("size") or "").lstrip("+")
        return max(0.0, min(int(size), 7) - 3.0) if size.isdigit() else 0.0
    return 0.0


def _printed(text: str) -> str:
    text = BETWEEN_HAN.sub("", text.replace("\0", ""))
    return BLANK.sub(" ", text).strip(" \u3000\ufeff\u200b")


def read_lines(tree: LexborHTMLParser) -> Lines:
    """The lines of the page that somebody sees."""
    return _Walk().run(tree.body) if tree.body is not None else Lines()

"""The vocabulary: what flows from a page to the graph, on one screen.

Every value is frozen; a change makes a new one. Every span is half-open, in characters of ``Page.text``;
``Page.raw_span`` leads from there to the file as it was read.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["masthead", "headline", "byline", "caption", "body"]
Modality = Literal["planned", "signed", "actual", "cancelled"]
Value = str | int | float
Unspoken = Literal["subject", "figure", "party", "object"]
"""What an unspoken thing would be in its clause: its subject, the owner of its figure or date, who has to do with
somebody there, its object."""
VISITOR = "Visitor"
"""No type of a mention: asks an article for the one whose visit it tells of, whoever has spoken in between."""


@dataclass(frozen=True, slots=True)
class Block:
    """A run of ``Page.text`` that was set as one piece: a headline, a byline, a paragraph. Blocks do not overlap."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Region:
    """Where on the paper a run of ``Page.raw`` stands: a line or a part of one. Regions of a page do not overlap."""

    start: int
    end: int
    sheet: int
    """Page of the document, from 1."""
    box: tuple[float, float, float, float]
    """x0, y0, x1, y1 from the top left corner: points (1/72 inch) of a PDF, pixels of a picture."""
    confidence: float
    """0 to 1, of recognised characters; 1 where the file holds the characters themselves."""


@dataclass(frozen=True, slots=True)
class Page:
    """One input document, decoded and repaired."""

    name: str
    """Path below the input it was given in, with ``/``; the name under which the store knows the page."""
    sha256: str
    """Of the file's bytes, in hex."""
    encoding: str
    raw: str
    """The text that was read, nothing changed."""
    printed: str
    """The repaired text in the characters of the file; quotes come from here."""
    text: str
    """``printed`` in simplified characters and half-width digits and letters: same length; matching is done here."""
    raw_at: array[int]
    """``raw_at[i]`` is the offset in ``raw`` of ``text[i]``."""
    blocks: tuple[Block, ...]
    date: str | None
    """ISO date as precise as the page allows: ``2024-09-28``, ``2023-08``, ``2023`` or None."""
    regions: tuple[Region, ...] = ()
    """Where on the paper ``raw`` stands, in order; none of a text that was not printed."""
    issue: str | None = None
    """Number of the issue that its masthead gives: ``3107``."""
    page_number: str | None = None
    """As its masthead gives it: ``A2``; None also where it has several."""

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The span in ``raw`` that ``text[start:end]`` was read from; what goes on in another column may end above."""
        read = self.raw_at[start:end]
        return (min(read), max(read) + 1) if read else (0, 0)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, headline or caption of an article. ``text`` is ``Page.text[start:end]``."""

    start: int
    end: int
    text: str
    kind: Kind
    paragraph: int
    """Counts the blocks of the page; sentences of one paragraph share it."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a page, with its sentences in reading order."""

    start: int
    end: int
    headline: str
    date: str | None
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """Something named, referred to or measured in a sentence.

    ``type`` is an entity type of ``ontology/schema.yaml`` (``Company``) or a value type (``Money``).
    """

    start: int
    end: int
    text: str
    type: str
    name: str
    """Canonical form as far as the sentence shows it: 省财政厅 on a Shanxi page is 山西省财政厅."""
    value: Value | None = None
    unit: str | None = None
    role: str = "name"
    """``name``, ``reference`` (该公司, 我市), ``value``, ``open`` (a noun phrase that only a pattern made a name) or
    ``background`` (中国, 节能环保项目: a node only where a claim needs it)."""
    rule: str = ""
    """Which rule found it."""
    inner: Mention | None = None
    """Posts: where the post is held."""
    entity: str = ""
    """Identity after resolution, an ``Entity.id``; empty before."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence says: a relation between two mentions, or an attribute of one (``tail`` is None)."""

    head: Mention
    predicate: str
    """A relation (``inPark``) or an attribute (``investment``) of the schema."""
    tail: Mention | None
    value: Value | None
    unit: str | None
    title: str | None
    date: str | None
    modality: Modality
    pattern: str
    start: int
    end: int
    """Span of the sentence that says so."""


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing. ``id`` is stable and readable: ``company/山西建龙实业有限公司``, ``place/140823``."""

    id: str
    type: str
    name: str
    aliases: tuple[str, ...] = ()
    code: str | None = None
    """Places: the division code of the gazetteer."""
    reasons: tuple[str, ...] = ()
    """Why the names in it were taken for one thing."""
    level: str | None = None
    """Places: ``province`` … ``village``, ``region``, ``country``; known once a graph is resolved."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Without the names of the fields: entities are written and read often."""
        return Entity, (self.id, self.type, self.name, self.aliases, self.code, self.reasons, self.level)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read on one page; mentions and claims point to ``entities`` by their ``entity`` id."""

    page: Page
    place: str | None
    """Code of the place that the page is from."""
    articles: tuple[Article, ...]
    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    claims: tuple[Claim, ...]

"""What the page of a node shows: names, values, relations, and under each the sentences that say so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from kg.exports.terms import iri_path
from kg.model import Entity
from kg.queries import Questions
from kg.serve.quotes import Cited, address, cited
from kg.serve.shapes import Type, type_of
from kg.serve.words import Words
from kg.store import Fact, Link, Store
from kg.timeline import conflicts, sources

FEW, MANY = 12, 100
"""Rows of a relation beside others, and on a page of its own."""
SAID = 10
"""Sentences under one row."""
READ_WHOLE = 1000
"""The claims of a node with more edges are not all read to find those that make none."""
OPEN = 20
"""With no more rows than this the sentences are shown at once."""


@dataclass(frozen=True)
class Row:
    """A value, or a relation to another node, with its sentences."""

    label: str
    address: str
    type: Type | None
    key: str
    """Name of the attribute, or of the relation where the heading does not say it."""
    notes: tuple[str, ...]
    modality: str
    sources: int
    said: tuple[Cited, ...]
    more: int
    """Sentences beyond those shown."""
    is_disputed: bool = False


@dataclass(frozen=True)
class Group:
    """The relations of one kind and direction."""

    key: str
    label: str
    count: int
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class NodeView:
    """A node as its page shows it."""

    entity: Entity
    type: Type
    iri: str
    address: str
    picture: str
    values: tuple[Row, ...]
    groups: tuple[Group, ...]
    void: tuple[Row, ...]
    """Claims that make no edge: what was cancelled."""
    pages: tuple[tuple[str, str], ...]
    """(name, address) of pages that mention it."""
    page_count: int
    chosen: str | None
    """The one relation that is shown."""
    start: int
    step: int

    @cached_property
    def is_open(self) -> bool:
        """Whether there is room for all sentences."""
        return len(self.values) + sum(len(group.rows) for group in self.groups) <= OPEN


def node_view(store: Store, words: Words, id: str, *, relation: str | None, start: int) -> NodeView:
    """The node with that id; ``relation`` (``out-inPark``): that one alone, from the row ``start`` on."""
    reader = _Reader(store, words, id)
    groups = reader.groups(relation, max(start, 0))
    names = store.pages_of(id)
    return NodeView(
        reader.node,
        type_of(store.schema, words, reader.node.type),
        store.schema.base + iri_path(id),
        address(id),
        f"/graph/{iri_path(id)}#node={iri_path(id).replace('/', '%2F')}",
        () if relation else reader.values(),
        groups,
        () if relation else reader.void(),
        tuple((name, address(f"page/{name}")) for name in names[:MANY]),
        len(names),
        relation,
        max(start, 0),
        MANY,
    )


class _Reader:
    def __init__(self, store: Store, words: Words, id: str) -> None:
        self.questions = Questions(store)
        self.store, self.words, self.schema = store, words, store.schema
        node = store.entity(id)
        assert node is not None  # the caller has looked
        self.node = node
        self.links = store.links_of(id)

    def values(self) -> tuple[Row, ...]:
        """The attributes; those that contradict each other are marked."""
        found = self.questions.attributes(self.node.id)
        disputed = {conflict.name for conflict in conflicts(fact for item in found for fact in item.facts)}
        return tuple(
            Row(
                self.words.amount(self.schema, item.name, item.value, item.unit),
                "",
                None,
                self.words.relation(self.schema, item.name),
                item.dates,
                self.words.modality(item.modality),
                sources(item.facts),
                cited(item.facts[:SAID], [(self.node, "head")]),
                max(0, len(item.facts) - SAID),
                item.name in disputed,
            )
            for item in sorted(found, key=lambda item: list(self.schema.attributes).index(item.name))
        )

    def groups(self, chosen: str | None, start: int) -> tuple[Group, ...]:
        """Relations in the order of the model, the best attested of each first."""
        by_key: defaultdict[str, list[Link]] = defaultdict(list)
        for link in self.links:
            info = self.schema.edges.get(link.relation)
            way = "both" if info and info.symmetric else "out" if link.head == self.node.id else "in"
            by_key[f"{way}-{link.relation}"].append(link)
        order = [f"{way}-{name}" for name in self.schema.edges for way in ("out", "in", "both")]
        groups = []
        for key in order:
            if key not in by_key or (chosen and key != chosen):
                continue
            links = sorted(by_key[key], key=lambda link: (-link.sources, -link.claims, link))
            shown = links[start : start + MANY] if chosen else links[:FEW]
            way, _, name = key.partition("-")
            label = self.words.relation(self.schema, name)
            label = {"out": f"{label} →", "in": f"← {label}", "both": f"↔ {label}"}[way]
            rows = tuple(row for link in shown if (row := self._edge(link)) is not None)
            groups.append(Group(key, label, len(links), rows))
        return tuple(groups)

    def _edge(self, link: Link) -> Row | None:
        other = self.store.entity(link.tail if link.head == self.node.id else link.head)
        if other is None:
            return None
        edge = self.questions.edge(link)
        ends = (self.node, other) if link.head == self.node.id else (other, self.node)
        return Row(
            other.name,
            address(other.id),
            type_of(self.schema, self.words, other.type),
            "",
            (*edge.titles, *edge.dates),
            self.words.modality(edge.modality),
            edge.sources,
            cited(edge.facts[:SAID], [(ends[0], "head"), (ends[1], "tail")]),
            max(0, len(edge.facts) - SAID),
        )

    def void(self) -> tuple[Row, ...]:
        """Claims that nothing is drawn for: plans given up, a thing related to itself."""
        if len(self.links) > READ_WHOLE:
            return ()
        facts = self.questions.facts(self.node.id)
        return tuple(self._void(fact) for fact in facts if fact.modality == "cancelled" or fact.tail == fact.head)

    def _void(self, fact: Fact) -> Row:
        ends = [self.store.entity(id) for id in (fact.head, fact.tail) if id is not None]
        known = [end for end in ends if end is not None]
        other = next((end for end in known if end.id != self.node.id), None)
        label = self.words.relation(self.schema, fact.predicate)
        amount = "" if fact.tail else self.words.amount(self.schema, fact.predicate, fact.value, fact.unit)
        return Row(
            other.name if other else amount or self.node.name,
            address(other.id) if other else "",
            type_of(self.schema, self.words, other.type) if other else None,
            label,
            tuple(note for note in (fact.title, fact.date) if note),
            self.words.modality(fact.modality),
            1,
            cited([fact], _roles(known)),
            0,
        )


def _roles(ends: Iterable[Entity]) -> list[tuple[Entity, str]]:
    return list(zip(ends, ("head", "tail"), strict=False))

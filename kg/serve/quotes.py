"""Sentences as the pages show them: names in them lead to their nodes, and each tells where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.exports.terms import iri_path
from kg.model import Entity
from kg.store import Fact

# Lines of a newspaper column break a sentence anywhere; between Chinese characters nothing belongs there.
BREAK = re.compile(r"(?<=[\u2e80-\uffff])\s*\n\s*(?=[\u2e80-\uffff])")


@dataclass(frozen=True)
class Piece:
    """A part of a sentence; with ``address`` it is a name that leads there."""

    text: str
    address: str = ""
    role: str = ""
    """``head`` or ``tail``."""


@dataclass(frozen=True)
class Cited:
    """A sentence with where it stands."""

    pieces: tuple[Piece, ...]
    page: str
    page_address: str
    article: str
    date: str
    start: int
    end: int
    pattern: str
    modality: str


def address(id: str) -> str:
    """Where a node is shown; the path of its IRI."""
    return f"/id/{iri_path(id)}"


def claim_anchor(fact: Fact) -> str:
    """The name of a claim within its page, as in its IRI."""
    return f"{iri_path(fact.predicate)}-{fact.start}-{fact.number}"


def pieces(quote: str, parties: Iterable[tuple[Entity, str]]) -> tuple[Piece, ...]:
    """A sentence cut where names of the parties (node, role) stand; long names win over the short ones in them."""
    text = BREAK.sub("", quote.strip()).replace("\n", " ")
    names: dict[str, tuple[Entity, str]] = {}
    for entity, role in parties:
        for name in (entity.name, *entity.aliases):
            names.setdefault("".join(name.split()), (entity, role))
    names.pop("", None)
    if not names:
        return (Piece(text),)
    order = sorted(names, key=lambda name: (-len(name), name))
    pattern = re.compile("|".join(r"\s*".join(map(re.escape, name)) for name in order))
    found: list[Piece] = []
    done = 0
    for match in pattern.finditer(text):
        entity, role = names["".join(match[0].split())]
        found += [Piece(text[done : match.start()]), Piece(match[0], address(entity.id), role)]
        done = match.end()
    return tuple(piece for piece in [*found, Piece(text[done:])] if piece.text)


def cited(facts: Iterable[Fact], parties: Sequence[tuple[Entity, str]]) -> tuple[Cited, ...]:
    """The sentences of claims, each once for each pattern that read it."""
    rows = []
    for fact in facts:
        page = address(f"page/{fact.page}")
        row = Cited(
            pieces(fact.quote, parties),
            fact.page,
            f"{page}#{claim_anchor(fact)}",
            fact.article or "",
            fact.published or "",
            fact.start,
            fact.end,
            fact.pattern,
            fact.modality,
        )
        rows.append(row)
    return tuple(rows)

"""Posts by the ORG ontology: a person's membership in what the post is held at, with its role and dates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kg.exports.blocks import name, properties, some, text
from kg.exports.terms import Block, Iri, date_literal, iri_path
from kg.schema import Schema
from kg.store import Fact
from kg.timeline import terms

BODIES = ("Company", "Organization")
"""What ORG calls an organization; a county or a park is where the post is, not whom it belongs to."""


def membership_blocks(
    facts: Iterable[Fact], schema: Schema, base: str, claim_of: Callable[[Fact], Iri]
) -> Iterator[Block]:
    """A block for each post that the claims about one person name: since when and until when it is seen."""
    bodies = tuple(f"{schema.types[kind].path}/" for kind in BODIES)
    for term in terms(facts):
        person, tail = Iri(base + iri_path(term.person)), Iri(base + iri_path(term.tail))
        yield Block(
            Iri(f"{person.text}#post-{iri_path(term.tail)}-{iri_path(term.title)}"),
            properties(
                ("a", [name("org:Membership")]),
                ("org:member", [person]),
                ("kg:postAt", [tail]),
                ("org:organization", [tail] if term.tail.startswith(bodies) else []),
                ("org:role", [role_iri(term.title, base)] if term.title else []),
                ("kg:firstSeen", some(date_literal(term.first))),
                ("kg:lastSeen", some(date_literal(term.last))),
                ("prov:wasDerivedFrom", map(claim_of, term.facts)),
            ),
        )


def role_iri(title: str, base: str) -> Iri:
    """The address of a title."""
    return Iri(f"{base}role/{iri_path(title)}")


def role_block(title: str, base: str) -> Block:
    """A title as something that several people may hold."""
    return Block(role_iri(title, base), properties(("a", [name("org:Role")]), ("rdfs:label", [text(title, "zh")])))

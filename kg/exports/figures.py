"""What the export counts over all pages, so that a question about the whole graph need not; ``derived`` in the schema.

Each follows from the other triples of the graph alone; ``tests/test_figures.py`` has the queries that say how.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from itertools import groupby
from operator import itemgetter

from kg.exports.blocks import name, number, properties, some, text
from kg.exports.terms import Block, Iri, Term, date_literal, decimal_literal, iri_path
from kg.model import Entity, Value
from kg.schema import PERIOD, Schema
from kg.store import Fact, Store
from kg.store.figures import Measure

DEEPEST = 100
"""Ranks are given to so many."""
FINISHED, PART_OF = "operating", "partOf"
EVENTS = {"signedOn": "projectsSigned", "startedOn": "projectsStarted", "operatingOn": "projectsOperating"}
"""Dates of a project, each with what counts the projects that have it in a month."""


def figure_blocks(store: Store, given: Mapping[str, Sequence[tuple[str, str]]], base: str) -> Iterator[Block]:
    """A block for each node and what is counted of it; ``given``: by place, relation and other place."""
    largest = partial(measure, store.schema)
    counted = {
        "investmentRank": store.ranks_by_value(largest("investment"), deepest=DEEPEST, type="Project"),
        "jobsRank": store.ranks_by_value(largest("jobs"), deepest=DEEPEST),
        "inspectorsRank": store.ranks_by_heads("inspected", deepest=DEEPEST),
        "companiesFrom": store.heads_of("originatesFrom", "Company"),
    }
    yield from (within_block(place.id, given, base) for place in store.entities_of("Place"))
    for figure, rows in counted.items():
        yield from (count_block(id, figure, count, base) for id, count in rows)
    invested = store.values_at("inPark", "Project", largest("investment"))
    for park, values in groupby(invested, key=itemgetter(0)):
        yield park_block(park, (value for _, value in values), base)
    for month, dates in groupby(store.dated(list(EVENTS), "Project"), key=itemgetter(0)):
        yield from period_block(month, ((kind, id, date) for _, kind, id, date in dates), base)


def measure(schema: Schema, attribute: str) -> Measure:
    """How an attribute that is a number is counted."""
    info = schema.attributes[attribute]
    return Measure(attribute, info.unit, info.datatype == "integer")


def count_block(id: str, figure: str, count: int, base: str) -> Block:
    """A node and one figure of it."""
    return Block(Iri(base + iri_path(id)), ((f"kg:{figure}", (number(count),)),))


def silence(entity: Entity, facts: Iterable[Fact], last: str) -> list[Term]:
    """Since when no page names a project that none says to run; nothing for any other node."""
    runs = any(fact.predicate == "status" and fact.value == FINISHED and fact.modality != "cancelled" for fact in facts)
    return [] if entity.type != "Project" or runs else some(date_literal(last))


def within_block(place: str, given: Mapping[str, Sequence[tuple[str, str]]], base: str) -> Block:
    """The place itself and all that contain it."""
    seen, todo = {place}, [place]
    while todo:
        above = {other for relation, other in given.get(todo.pop(), ()) if relation == PART_OF} - seen
        seen |= above
        todo += above
    iris = {id: Iri(base + iri_path(id)) for id in seen}
    return Block(iris[place], properties(("kg:within", iris.values())))


def park_block(park: str, values: Iterable[Value], base: str) -> Block:
    """What the projects of a park cost; ``values``: the largest investment said of each."""
    exact = [Decimal(str(value)) for value in values]
    return Block(
        Iri(base + iri_path(park)),
        properties(
            ("kg:totalInvestment", some(decimal_literal(sum(exact, Decimal(0))))),
            ("kg:investedProjects", [number(len(exact))]),
        ),
    )


def period_block(month: str, dates: Iterable[tuple[str, str, str]], base: str) -> Iterator[Block]:
    """What happened to how many projects in a month; ``dates``: attribute, project and date, sorted."""
    known = ((kind, id) for kind, id, date in dates if date_literal(date))
    counts = {kind: sum(1 for _ in groupby(said)) for kind, said in groupby(known, key=itemgetter(0))}
    if counts:
        yield Block(
            Iri(f"{base}period/{month}"),
            properties(
                ("a", [name(f"kg:{PERIOD}")]),
                ("rdfs:label", [text(month)]),
                ("dcterms:date", some(date_literal(month))),
                *((f"kg:{EVENTS[kind]}", [number(count)]) for kind, count in counts.items()),
            ),
        )

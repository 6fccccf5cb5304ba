"""What the gazetteer says of the places of a graph: what contains them, what became of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kg.gazetteer import Division, Gazetteer
from kg.model import Entity

PART_OF, SUCCEEDED_BY = "partOf", "succeededBy"


@dataclass(frozen=True)
class Contained:
    """The entities of a graph with what contains its places."""

    entities: tuple[Entity, ...]
    """All that were given, places with their level, the places above them and those that former ones became, by id."""
    given: tuple[tuple[str, str, str], ...]
    """(place, ``partOf``, the place directly above it) and (former place, ``succeededBy``, what it became), sorted."""


def contained(entities: Iterable[Entity], gazetteer: Gazetteer) -> Contained:
    """Adds the places that contain others or succeeded them, under ``place/CODE`` where they are no entity themselves.

    Codes that the gazetteer does not know have nothing above them.
    """
    found = {entity.id: entity for entity in entities}
    by_code = {entity.code: entity.id for entity in found.values() if entity.code}
    given: set[tuple[str, str, str]] = set()

    def id_of(place: Division) -> str:
        return by_code.get(place.code, f"place/{place.code}")

    todo = [gazetteer.get(code) for code in sorted(by_code)]
    while todo:
        for place, above in _chain(todo.pop(), gazetteer):
            own = id_of(place)
            known = found.get(own) or Entity(own, "Place", place.name, code=place.code)
            found[own] = replace(known, level=place.level)
            if above is not None:
                given.add((own, PART_OF, id_of(above)))
            for heir in gazetteer.current(place.code) if place.successors else ():
                given.add((own, SUCCEEDED_BY, id_of(heir)))
                if id_of(heir) not in found:
                    todo.append(heir)
    return Contained(tuple(found[id] for id in sorted(found)), tuple(sorted(given)))


def _chain(division: Division | None, gazetteer: Gazetteer) -> Iterator[tuple[Division, Division | None]]:
    """A place and the one above it, up to what lies in nothing."""
    while division is not None:
        above = gazetteer.get(division.parent) if division.parent else None
        yield division, above
        division = above

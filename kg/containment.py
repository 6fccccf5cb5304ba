"""Which place lies in which: the places of a graph and all that the gazetteer has above them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kg.gazetteer import Division, Gazetteer
from kg.model import Entity

VILLAGE_DIGITS = 12


@dataclass(frozen=True)
class Contained:
    """The entities of a graph with what contains its places."""

    entities: tuple[Entity, ...]
    """All that were given, places with their level, and the places above them, by id."""
    parts: tuple[tuple[str, str], ...]
    """(place, the place directly above it), sorted."""


def contained(entities: Iterable[Entity], gazetteer: Gazetteer) -> Contained:
    """Adds the places that contain others, under ``place/CODE`` where they are no entity themselves.

    Codes that the gazetteer does not know have nothing above them.
    """
    found = {entity.id: entity for entity in entities}
    by_code = {entity.code: entity.id for entity in found.values() if entity.code}
    parts: dict[str, str] = {}
    for code, id in sorted(by_code.items()):
        division = gazetteer.get(code) or _village(gazetteer, code, found[id].name)
        for place, above in _chain(division, gazetteer):
            own = by_code.get(place.code, f"place/{place.code}")
            found[own] = replace(found.get(own) or Entity(own, "Place", place.name, code=place.code), level=place.level)
            if above is not None:
                parts[own] = by_code.get(above.code, f"place/{above.code}")
    return Contained(tuple(found[id] for id in sorted(found)), tuple(sorted(parts.items())))


def _chain(division: Division | None, gazetteer: Gazetteer) -> Iterator[tuple[Division, Division | None]]:
    """A place and the one above it, up to what lies in nothing."""
    while division is not None:
        above = gazetteer.get(division.parent) if division.parent else None
        yield division, above
        division = above


def _village(gazetteer: Gazetteer, code: str, name: str) -> Division | None:
    """The gazetteer reads a province's villages only when one is asked for by name."""
    province = f"{code[:2]}0000"
    if len(code) == VILLAGE_DIGITS and code.isdigit() and gazetteer.get(province):
        return next((place for place in gazetteer.villages(name, province) if place.code == code), None)
    return None

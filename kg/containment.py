"""Which place lies in which: the places of a graph and all that the gazetteer has above them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.gazetteer import Division, Gazetteer, load_gazetteer
from kg.model import Entity

PART_OF = "partOf"
VILLAGE_DIGITS = 12


class Containment:
    """Places of a graph by their node id, each with the one above it.

    ``places`` are (node id, division code, name). A place above them that is no node of the store becomes one
    here, under ``place/CODE``; codes that the gazetteer does not know have nothing above them.
    """

    def __init__(self, places: Iterable[tuple[str, str, str]], *, gazetteer: Gazetteer | None = None) -> None:
        gazetteer = gazetteer or load_gazetteer()
        self._divisions: dict[str, Division] = {}
        self._above: dict[str, str] = {}
        self._below: defaultdict[str, list[str]] = defaultdict(list)
        self._added: dict[str, Entity] = {}
        names = {code: (id, name) for id, code, name in places}
        ids = {code: id for code, (id, _) in names.items()}
        for start in sorted(ids):
            division = gazetteer.get(start) or _village(gazetteer, start, names[start][1])
            while division is not None and (id := _id_of(division, ids)) not in self._divisions:
                self._divisions[id] = division
                if division.code not in ids:
                    self._added[id] = Entity(id, "Place", division.name, code=division.code)
                above = gazetteer.get(division.parent) if division.parent else None
                if above is not None:
                    self._above[id] = _id_of(above, ids)
                    self._below[self._above[id]].append(id)
                division = above

    def added(self) -> Iterator[Entity]:
        """The places that are there only because they contain another, by id."""
        return (self._added[id] for id in sorted(self._added))

    def entity(self, id: str) -> Entity | None:
        """The place with that id, if it is there only because it contains another."""
        return self._added.get(id)

    def division(self, id: str) -> Division | None:
        """What the gazetteer knows of the node."""
        return self._divisions.get(id)

    def above(self, id: str) -> str | None:
        """The place that directly contains it."""
        return self._above.get(id)

    def below(self, id: str) -> list[str]:
        """The places of the graph that it directly contains, sorted."""
        return sorted(self._below.get(id, ()))

    def links(self) -> list[tuple[str, str]]:
        """All (place, place above it), sorted."""
        return sorted(self._above.items())


def _village(gazetteer: Gazetteer, code: str, name: str) -> Division | None:
    """The gazetteer reads a province's villages only when one is asked for by name."""
    province = f"{code[:2]}0000"
    if len(code) == VILLAGE_DIGITS and code.isdigit() and gazetteer.get(province):
        return next((place for place in gazetteer.villages(name, province) if place.code == code), None)
    return None


def _id_of(division: Division, ids: dict[str, str]) -> str:
    return ids.get(division.code, f"place/{division.code}")

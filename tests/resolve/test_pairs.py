"""Hard pairs of names from two pages, the same or different: the rules decide nearly all as a careful reader does."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from said import reader

from kg.gazetteer import load_gazetteer
from kg.model import Entity, Value
from kg.resolve.corpus import unify

FOLDER = Path(__file__).parent
FOLDERS = {"Company": "company", "Person": "person", "IndustrialPark": "park", "Project": "project"}
ENDINGS = tuple(reader().ontology.lexicon.words("organisations"))
"""How bodies and schools end, which are no firms."""


@dataclass(frozen=True)
class Said:
    """A claim as the store gives it back."""

    page: str
    head: str
    predicate: str
    tail: str | None
    value: Value | None = None
    unit: str | None = None
    title: str | None = None
    date: str | None = None


def entity(kind: str, name: str, city: str) -> Entity:
    """The entity as a page of that city knows it."""
    local = f"@{city}" if city and kind in ("Person", "IndustrialPark", "Project") else ""
    return Entity(f"{FOLDERS[kind]}/{name}{local}", "Official" if kind == "Person" else kind, name)


def holder(name: str, city: str) -> Entity:
    """What a fact names besides the thing: a place by its code, a park, a firm, a body."""
    gazetteer = load_gazetteer()
    near = [d for d in gazetteer.named(name) if d.level in ("province", "prefecture", "county")]
    inside = [d for d in near if city in (above.name for above in (d, *gazetteer.ancestors(d.code)))]
    if near:
        division = (inside or near)[0]
        return Entity(f"place/{division.code}", "Place", division.name, code=division.code)
    if name.endswith(("区", "园")):
        return entity("IndustrialPark", name, city)
    parts = reader().rules.firms.read(name)
    firm = parts.brand or parts.parts.form or parts.parts.trade or not name.endswith(ENDINGS)
    return Entity(f"company/{name}", "Company", name) if firm else Entity(f"organization/{name}", "Organization", name)


def said(page: str, thing: Entity, city: str, facts: str) -> Iterator[tuple[Said, list[Entity]]]:
    """The claims that a cell of facts stands for, each with its other entities."""
    for fact in filter(None, facts.split(";")):
        relation, _, target = fact.partition("=")
        if relation == "capacity":
            amount, _, unit = target.partition(" ")
            yield Said(page, thing.id, relation, None, amount, unit), []
            continue
        name, _, title = target.partition(":")
        other = holder(name, city)
        if relation.startswith("^"):
            yield Said(page, other.id, relation[1:], thing.id), [other]
        else:
            yield Said(page, thing.id, relation, other.id, title=title or None), [other]


def are_one(row: dict[str, str]) -> bool:
    """Whether the rules take the two names of a row for one thing."""
    local: dict[tuple[str, str], Entity] = {}
    claims: list[Said] = []
    places: dict[str, str] = {}
    ids = []
    for side in ("one", "other"):
        city = row[f"city_{side}"]
        thing = entity(row["type"], row[side], city)
        ids.append((side, thing.id))
        local[side, thing.id] = thing
        for division in load_gazetteer().named(city):
            if division.level in ("prefecture", "province") and division.until is None:
                places[side] = division.code
        for claim, others in said(side, thing, city, row[f"facts_{side}"]):
            claims.append(claim)
            local.update({(side, other.id): other for other in others})
    entities = [(page, each) for (page, _), each in local.items()]
    found = unify(lambda: entities, claims, reader().rules, places=places)
    members = {(page, id): merged for page, id, merged in found.members}
    return members[ids[0]] == members[ids[1]]


def rows(table: str) -> list[dict[str, str]]:
    """The rows of a table."""
    with FOLDER.joinpath(table).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


TABLES = [
    pytest.param("pairs.tsv", 350, 0.95, id="told by the names and what is said of them"),
    pytest.param("pairs_known.tsv", 10, 0.0, id="told by what one knows of the world"),
]
"""Table, its least length, the share that is decided right."""


@pytest.mark.parametrize(("table", "least", "share"), TABLES)
def test_hard_pairs(table: str, least: int, share: float) -> None:
    hard = rows(table)
    assert len(hard) >= least
    wrong = [row for row in hard if are_one(row) is not (row["verdict"] == "same")]
    told = "\n".join(f"{row['one']} | {row['other']} are {row['verdict']}: {row['reason']}" for row in wrong)
    assert 1 - len(wrong) / len(hard) >= share, told

"""A store of any size with the shape of a province's papers, for benchmarks: names are made, nothing is read."""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from kg.model import Article, Claim, Entity, Mention, Page, Reading, Sentence, Value
from kg.ontology import load_schema
from kg.resources import ontology_dir
from kg.store import Resolution, Store

PER_PAGE = 50
LETTERS = "".join(chr(code) for code in range(0x5200, 0x5600))
KINDS = (
    ("company", "Company", 5), ("person", "Official", 3), ("project", "Project", 2), ("place", "Place", 0),
    ("park", "IndustrialPark", 0), ("industry", "Industry", 0), ("product", "Product", 0),
)  # fmt: skip
"""Folder, type, and how many for a hundred claims; FIXED for those that a province has so many of."""
FIXED = {"place": 2000, "park": 500, "industry": 60, "product": 3000}
PROVINCES = 30
RELATIONS = {
    ("person", "inspected", "company"): 105, ("person", "holdsPost", "place"): 94,
    ("company", "locatedIn", "place"): 40, ("project", "locatedIn", "place"): 20, ("park", "locatedIn", "place"): 5,
    ("company", "undertakes", "project"): 50, ("company", "produces", "product"): 50,
    ("company", "inPark", "park"): 20, ("project", "inPark", "park"): 20,
    ("person", "metWith", "person"): 14, ("company", "cooperatesWith", "company"): 10,
    ("company", "subsidiaryOf", "company"): 8, ("company", "originatesFrom", "place"): 5,
    ("company", "partOfIndustry", "industry"): 5, ("person", "leadsChain", "industry"): 4,
}  # fmt: skip
"""How often each is said, about as on the pages in ``seeds/``."""
TITLES = ("县委书记", "县长", "副县长", "市委书记", "市长", "县委常委", "县政协主席", "园区管委会主任")
STATUSES = ("planned", "signed", "preparing", "underConstruction", "operating")
Row = tuple[Entity, str, Entity | None, Value | None, str | None]


def make(path: Path, claims: int, chance: random.Random) -> None:
    """A store with a tenth as many nodes as claims; places, parks and industries are few and busy."""
    folders: dict[str, list[Entity]] = {}
    for folder, kind, share in KINDS:
        count = claims * share // 100 if share else FIXED[folder]
        names = ("".join(chance.choices(LETTERS, k=chance.randint(3, 9))) for _ in range(count))
        folders[folder] = [Entity(f"{folder}/{name}{i}", kind, name) for i, name in enumerate(names)]
    places = [place.id for place in folders["place"]]
    given = [(id, "partOf", places[number % PROVINCES]) for number, id in enumerate(places) if number >= PROVINCES]
    with Store.open(path, create=True) as store:
        store.set_schema(load_schema(ontology_dir()))
        rows = _rows(claims, folders, chance)
        for number, some in enumerate(iter(lambda: tuple(islice(rows, PER_PAGE)), ())):
            store.put_reading(_reading(number, some, chance))
        used = {entity.id: entity for _, entity in store.local_entities()}
        used |= {place.id: place for place in folders["place"]}
        members = [(page, entity.id, entity.id) for page, entity in store.local_entities()]
        store.write_resolution(Resolution(list(used.values()), members, given))


def _rows(claims: int, folders: dict[str, list[Entity]], chance: random.Random) -> Iterator[Row]:
    said = chance.choices(list(RELATIONS), list(RELATIONS.values()), k=claims)
    for head, relation, tail in said:
        if chance.random() < 0.2:
            yield _attribute(chance.choice(folders["project"]), chance)
        else:
            yield chance.choice(folders[head]), relation, chance.choice(folders[tail]), None, None


def _attribute(project: Entity, chance: random.Random) -> Row:
    name = chance.choice(("investment", "status", "jobs", "startedOn", "capacity"))
    values: dict[str, tuple[Value, str | None]] = {
        "investment": (chance.randint(1, 900) * 10_000_000, "CNY"),
        "status": (chance.choice(STATUSES), None),
        "jobs": (chance.randint(10, 5000), "人"),
        "startedOn": (f"20{chance.randint(18, 25)}-{chance.randint(1, 12):02}", None),
        "capacity": (chance.randint(1, 90) * 10_000, "吨"),
    }
    return project, name, None, *values[name]


def _reading(number: int, rows: tuple[Row, ...], chance: random.Random) -> Reading:
    text = f"第{number}版的一句话。"
    date = f"20{number % 8 + 18}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    name, at = f"{number:06}.txt", array("I", range(len(text)))
    page = Page(name, f"{number:064x}", "utf-8", text, text, text, at, (), date)
    sentence = Sentence(0, len(text), text, "body", 0)
    entities = {entity.id: entity for head, _, tail, _, _ in rows for entity in (head, tail) if entity}
    mentions = {id: Mention(0, 2, e.name, e.type, e.name, entity=id) for id, e in entities.items()}
    claims = tuple(
        Claim(
            mentions[head.id], relation, mentions[tail.id] if tail else None, value, unit,
            chance.choice(TITLES) if relation == "holdsPost" else None, None, "actual", "测试", 0, len(text),
        )
        for head, relation, tail, value, unit in rows
        if head is not tail
    )  # fmt: skip
    article = Article(0, len(text), "标题", date, (sentence,))
    return Reading(page, None, (article,), tuple(mentions.values()), tuple(entities.values()), claims)

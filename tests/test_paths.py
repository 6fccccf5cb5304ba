"""Shortest chains between two nodes."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from readings import COMPANY, FIRST, FRIEND, HEJIN, OFFICIAL, PARK, PROJECT, YUNCHENG, Said, reading_of, store_of

from kg.graph import load_graph
from kg.model import Entity
from kg.paths import shortest_chains
from kg.store import Store

CHAINS = [
    pytest.param((COMPANY, PROJECT), {}, [((COMPANY.id, PROJECT.id), ("undertakes",))], id="neighbours"),
    pytest.param(
        (OFFICIAL, PARK), {}, [((OFFICIAL.id, HEJIN.id, PARK.id), ("holdsPost", "locatedIn"))], id="against an edge"
    ),
    pytest.param(
        (PROJECT, HEJIN),
        {},
        [
            ((PROJECT.id, PARK.id, HEJIN.id), ("inPark", "locatedIn")),
            ((PROJECT.id, COMPANY.id, HEJIN.id), ("undertakes", "locatedIn")),
        ],
        id="the less busy node first",
    ),
    pytest.param(
        (PROJECT, HEJIN),
        {"limit": 1},
        [((PROJECT.id, PARK.id, HEJIN.id), ("inPark", "locatedIn"))],
        id="no more than asked for",
    ),
    pytest.param(
        (PROJECT, HEJIN),
        {"relations": ("undertakes", "locatedIn")},
        [((PROJECT.id, COMPANY.id, HEJIN.id), ("undertakes", "locatedIn"))],
        id="only along these relations",
    ),
    pytest.param(
        (OFFICIAL, YUNCHENG),
        {},
        [((OFFICIAL.id, HEJIN.id, YUNCHENG.id), ("holdsPost", "partOf"))],
        id="what contains a place",
    ),
    pytest.param((PROJECT, YUNCHENG), {"longest": 2}, [], id="too far"),
    pytest.param((COMPANY, FRIEND), {}, [], id="what was cancelled joins nothing"),
    pytest.param((COMPANY, COMPANY), {}, [], id="itself"),
    pytest.param((COMPANY, Entity("company/none", "Company", "none")), {}, [], id="no such node"),
]


@pytest.mark.parametrize(("ends", "options", "found"), CHAINS)
def test_chains(store: Store, ends: tuple[Entity, Entity], options: dict[str, Any], found: list[Any]) -> None:
    chains = shortest_chains(store, ends[0].id, ends[1].id, **{"longest": 6, "limit": 3, **options})
    assert [(chain.nodes, tuple(link.relation for link in chain.links)) for chain in chains] == found


def test_chains_are_as_short_as_networkx_finds_them(tmp_path: Path) -> None:
    chance = random.Random(7)
    firms = [Entity(f"company/甲{number}", "Company", f"甲{number}") for number in range(40)]
    pairs = [chance.sample(firms, 2) for _ in range(50)]
    text = FIRST.page.text
    said = [Said(one, "subsidiaryOf", other, text) for one, other in pairs]
    with store_of(tmp_path / "graph.db", reading_of("a.txt", text, said, entities=firms)) as store:
        graph = load_graph(store).to_undirected()
        for _ in range(200):
            one, other = chance.sample(firms, 2)
            chains = shortest_chains(store, one.id, other.id, longest=9, limit=2)
            lengths = {len(chain.links) for chain in chains}
            far = not nx.has_path(graph, one.id, other.id)
            assert lengths == (set() if far else {nx.shortest_path_length(graph, one.id, other.id)})

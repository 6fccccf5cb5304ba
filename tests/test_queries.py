"""Questions about single nodes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from readings import (
    COMPANY,
    FIRST,
    FIRST_SENTENCES,
    FRIEND,
    HEJIN,
    OFFICIAL,
    PARK,
    PROJECT,
    YUNCHENG,
    Said,
    reading_of,
    store_of,
)

from kg.model import Entity
from kg.queries import Questions, neighbour_json
from kg.store import Store

PROVINCE = "place/140000"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        pytest.param("山西晨辉铝业有限公司", [COMPANY.id], id="whole name"),
        pytest.param("晨辉铝业", [COMPANY.id], id="alias"),
        pytest.param("铝板带", [PROJECT.id], id="unique part"),
        pytest.param("铝", [COMPANY.id, PARK.id, PROJECT.id], id="part of several"),
        pytest.param("河津", [HEJIN.id], id="whole alias beats part"),
        pytest.param("person/李启明@河津市", [OFFICIAL.id], id="id"),
        pytest.param("运城市", [YUNCHENG.id], id="place of the store that only contains"),
        pytest.param("山西省", [PROVINCE], id="place of the gazetteer that only contains"),
        pytest.param("place/140000", [PROVINCE], id="its id"),
        pytest.param("湖北省", [], id="place that contains nothing here"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_find(store: Store, name: str, found: list[str]) -> None:
    assert [entity.id for entity in Questions(store).find(name)] == found


NEIGHBOURS = [
    pytest.param(
        COMPANY.id,
        {},
        [
            (1, "out", "locatedIn", HEJIN.id, COMPANY.id),
            (1, "out", "undertakes", PROJECT.id, COMPANY.id),
            (1, "in", "inspected", OFFICIAL.id, COMPANY.id),
        ],
        id="one step",
    ),
    pytest.param(
        PARK.id,
        {"depth": 2},
        [
            (1, "out", "locatedIn", HEJIN.id, PARK.id),
            (1, "in", "inPark", PROJECT.id, PARK.id),
            (2, "in", "locatedIn", COMPANY.id, HEJIN.id),
            (2, "in", "undertakes", COMPANY.id, PROJECT.id),
            (2, "in", "holdsPost", OFFICIAL.id, HEJIN.id),
            (2, "out", "partOf", YUNCHENG.id, HEJIN.id),
        ],
        id="two steps, a node once for each edge to it",
    ),
    pytest.param(PARK.id, {"direction": "out"}, [(1, "out", "locatedIn", HEJIN.id, PARK.id)], id="outwards"),
    pytest.param(PARK.id, {"direction": "in"}, [(1, "in", "inPark", PROJECT.id, PARK.id)], id="inwards"),
    pytest.param(
        HEJIN.id,
        {"relations": ["locatedIn"], "depth": 3},
        [(1, "in", "locatedIn", COMPANY.id, HEJIN.id), (1, "in", "locatedIn", PARK.id, HEJIN.id)],
        id="along one relation",
    ),
    pytest.param(
        PARK.id,
        {"types": ["Person"], "depth": 2},
        [(2, "in", "holdsPost", OFFICIAL.id, HEJIN.id)],
        id="a type with its subtypes, through nodes of others",
    ),
    pytest.param(
        PROVINCE,
        {"depth": 2},
        [(1, "in", "partOf", YUNCHENG.id, PROVINCE), (2, "in", "partOf", HEJIN.id, YUNCHENG.id)],
        id="down from a place that only contains",
    ),
    pytest.param(FRIEND.id, {}, [], id="what was cancelled is no edge"),
    pytest.param("company/none", {}, [], id="no such node"),
]


@pytest.mark.parametrize(("id", "options", "found"), NEIGHBOURS)
def test_neighbours(store: Store, id: str, options: dict[str, Any], found: list[tuple[object, ...]]) -> None:
    neighbours = Questions(store).neighbours(id, **options)
    assert [(n.distance, n.direction, n.link.relation, n.entity.id, n.via) for n in neighbours] == found


@pytest.mark.parametrize("direction", ["in", "out", "both"])
def test_a_symmetric_relation_goes_both_ways(tmp_path: Path, direction: Any) -> None:
    reading = reading_of("a.txt", "甲。", [Said(COMPANY, "cooperatesWith", FRIEND, "甲。")])
    with store_of(tmp_path / "graph.db", reading) as store:
        found = [
            [near.entity.id for near in Questions(store).neighbours(id, direction=direction)]
            for id in (COMPANY.id, FRIEND.id)
        ]
    assert found == [[FRIEND.id], [COMPANY.id]]


def test_neighbour_as_json(store: Store) -> None:
    questions = Questions(store)
    found = questions.neighbours(OFFICIAL.id, relations=["holdsPost"])
    start = FIRST.page.raw.index(FIRST_SENTENCES[4])
    assert [neighbour_json(near, questions.edge(near.link)) for near in found] == [
        {
            "id": HEJIN.id,
            "type": "Place",
            "name": "河津市",
            "relation": "holdsPost",
            "direction": "out",
            "distance": 1,
            "via": OFFICIAL.id,
            "title": "市委书记",
            "dates": [],
            "modality": "actual",
            "sources": 1,
            "evidence": [
                {
                    "page": FIRST.page.name,
                    "article": "晨辉铝业项目开工",
                    "date": "2024-09-28",
                    "quote": FIRST_SENTENCES[4],
                    "start": start,
                    "end": start + len(FIRST_SENTENCES[4]),
                    "pattern": "职务-人名",
                }
            ],
        }
    ]


def test_facts_include_what_was_cancelled(store: Store) -> None:
    assert [(fact.predicate, fact.modality) for fact in Questions(store).facts(FRIEND.id)] == [
        ("cooperatesWith", "cancelled")
    ]


def test_villages_hang_below_their_township(tmp_path: Path) -> None:
    from kg.gazetteer import load_gazetteer

    village = load_gazetteer().villages("东庄村", "140000")[0]
    place = Entity(f"place/{village.code}", "Place", village.name, code=village.code)
    with store_of(tmp_path / "graph.db", reading_of("a.txt", "东庄村。", [], entities=[place])) as store:
        found = Questions(store).neighbours(place.id)
    assert [(near.link.relation, near.entity.id) for near in found] == [("partOf", f"place/{village.parent}")]

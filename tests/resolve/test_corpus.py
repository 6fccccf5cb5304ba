"""The entities of all pages into one node a thing, whatever the order of the pages."""

from __future__ import annotations

import random
from dataclasses import dataclass

import pytest
from said import reader

from kg.model import Entity
from kg.resolve.corpus import unify

Local = tuple[str, Entity]
"""Page and entity."""


@dataclass(frozen=True)
class Said:
    """A claim as the store gives it back, with what resolution asks of it."""

    head: str
    predicate: str
    tail: str | None


FULL = Entity("company/贵州黔瑞药业有限公司", "Company", "贵州黔瑞药业有限公司", ("黔瑞药业",))
SHORT = Entity("company/黔瑞药业", "Company", "黔瑞药业")
RIVAL = Entity("company/湖南黔瑞药业有限公司", "Company", "湖南黔瑞药业有限公司", ("黔瑞药业",))
SHORT_REASON = "黔瑞药业 = 贵州黔瑞药业有限公司: the only firm with this short name"

HERE = Entity("person/石磊@遵义市", "Person", "石磊")
THERE = Entity("person/石磊@凯里市", "Official", "石磊")
MEITAN = Entity("place/520328", "Place", "湄潭县", ("湄潭",), "520328")
MEITAN_TOO = Entity("place/520328", "Place", "湄潭县", (), "520328")

FOIL_HERE = Entity("project/铝箔项目@遵义市", "Project", "铝箔项目")
FOIL_THERE = Entity("project/铝箔项目@凯里市", "Project", "铝箔项目")
LONG_HERE = Entity("project/年产5万吨铝箔深加工项目@遵义市", "Project", "年产5万吨铝箔深加工项目")
LONG_THERE = Entity("project/年产5万吨铝箔深加工项目@凯里市", "Project", "年产5万吨铝箔深加工项目")

CASES = [
    pytest.param(
        [("1", MEITAN), ("2", MEITAN_TOO)],
        [],
        [MEITAN],
        [("1", MEITAN.id, MEITAN.id), ("2", MEITAN.id, MEITAN.id)],
        id="one id is one thing",
    ),
    pytest.param(
        [("1", FULL), ("2", SHORT)],
        [],
        [Entity(FULL.id, "Company", FULL.name, ("黔瑞药业",), reasons=(SHORT_REASON,))],
        [("1", FULL.id, FULL.id), ("2", SHORT.id, FULL.id)],
        id="short name of one firm",
    ),
    pytest.param(
        [("1", FULL), ("2", SHORT), ("3", RIVAL)],
        [],
        [RIVAL, FULL, SHORT],
        [("1", FULL.id, FULL.id), ("2", SHORT.id, SHORT.id), ("3", RIVAL.id, RIVAL.id)],
        id="short name of two firms is of neither",
    ),
    pytest.param(
        [("1", HERE), ("2", THERE)],
        [],
        [THERE, HERE],
        [("1", HERE.id, HERE.id), ("2", THERE.id, THERE.id)],
        id="namesakes of two regions",
    ),
    pytest.param(
        [("1", HERE), ("2", THERE), ("2", MEITAN)],
        [Said(HERE.id, "holdsPost", MEITAN.id), Said(THERE.id, "holdsPost", MEITAN.id)],
        [
            Entity(HERE.id, "Official", "石磊", reasons=("石磊 holds a post at place/520328 on both pages",)),
            MEITAN,
        ],
        [("1", HERE.id, HERE.id), ("2", THERE.id, HERE.id), ("2", MEITAN.id, MEITAN.id)],
        id="one post, one person",
    ),
    pytest.param(
        [("1", HERE), ("2", THERE), ("2", MEITAN)],
        [Said(HERE.id, "inspected", MEITAN.id), Said(THERE.id, "inspected", MEITAN.id)],
        [THERE, HERE, MEITAN],
        [("1", HERE.id, HERE.id), ("2", THERE.id, THERE.id), ("2", MEITAN.id, MEITAN.id)],
        id="a visit to one place makes no one person",
    ),
    pytest.param(
        [("1", FOIL_HERE), ("2", FOIL_THERE)],
        [],
        [FOIL_THERE, FOIL_HERE],
        [("1", FOIL_HERE.id, FOIL_HERE.id), ("2", FOIL_THERE.id, FOIL_THERE.id)],
        id="short name of two projects",
    ),
    pytest.param(
        [("1", FOIL_HERE), ("2", FOIL_THERE), ("2", FULL)],
        [Said(FULL.id, "undertakes", FOIL_HERE.id), Said(FULL.id, "undertakes", FOIL_THERE.id)],
        [
            FULL,
            Entity(FOIL_HERE.id, "Project", "铝箔项目", reasons=(f"铝箔项目: same name and undertaker {FULL.id}",)),
        ],
        [("1", FOIL_HERE.id, FOIL_HERE.id), ("2", FULL.id, FULL.id), ("2", FOIL_THERE.id, FOIL_HERE.id)],
        id="one undertaker, one project",
    ),
    pytest.param(
        [("1", LONG_HERE), ("2", LONG_THERE)],
        [],
        [
            Entity(
                LONG_HERE.id,
                "Project",
                "年产5万吨铝箔深加工项目",
                reasons=("年产5万吨铝箔深加工项目: same name, a long one",),
            )
        ],
        [("1", LONG_HERE.id, LONG_HERE.id), ("2", LONG_THERE.id, LONG_HERE.id)],
        id="long name is given once",
    ),
]


@pytest.mark.parametrize(("local", "claims", "entities", "members"), CASES)
def test_unify(
    local: list[Local], claims: list[Said], entities: list[Entity], members: list[tuple[str, str, str]]
) -> None:
    found, belongs = unify(local, claims, reader().rules)
    assert found == sorted(entities, key=lambda entity: entity.id)
    assert belongs == sorted(members)


def test_the_order_of_pages_does_not_matter() -> None:
    names = (FULL, SHORT, HERE, THERE, MEITAN, MEITAN_TOO, FOIL_HERE, FOIL_THERE, LONG_HERE, LONG_THERE)
    local = [(f"{page}.txt", entity) for page, entity in enumerate(names)]
    claims = [
        Said(HERE.id, "holdsPost", MEITAN.id),
        Said(THERE.id, "holdsPost", MEITAN.id),
        Said(FULL.id, "undertakes", FOIL_HERE.id),
        Said(FULL.id, "undertakes", FOIL_THERE.id),
        Said(FOIL_HERE.id, "investment", None),
    ]
    first = unify(local, claims, reader().rules)
    assert len(first[0]) == 5
    shuffle = random.Random(0).shuffle
    for _ in range(20):
        shuffle(local)
        shuffle(claims)
        assert unify(local, claims, reader().rules) == first

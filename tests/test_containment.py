"""What contains the places of a graph, and what became of former ones."""

from __future__ import annotations

import pytest

from kg.containment import contained
from kg.gazetteer import load_gazetteer
from kg.model import Entity

GAZETTEER = load_gazetteer()


def place(code: str, name: str, id: str = "") -> Entity:
    return Entity(id or f"place/{code}", "Place", name, code=code)


VILLAGE = GAZETTEER.villages("东庄村", "140000")[0]

CASES = [
    pytest.param(
        [place("140882", "河津市")],
        [("140000", "province"), ("140800", "prefecture"), ("140882", "county")],
        [("140800", "partOf", "140000"), ("140882", "partOf", "140800")],
        id="a county up to its province",
    ),
    pytest.param(
        [place("140700", "晋中市"), place("140726-2019", "太谷县")],
        [("140000", "province"), ("140700", "prefecture"), ("140703", "county"), ("140726-2019", "county")],
        [
            ("140700", "partOf", "140000"),
            ("140703", "partOf", "140700"),
            ("140726-2019", "partOf", "140700"),
            ("140726-2019", "succeededBy", "140703"),
        ],
        id="a county that became a district",
    ),
    pytest.param(
        [place("country/德国", "德国", "place/country/德国")],
        [("country/德国", "country")],
        [],
        id="a country lies in nothing",
    ),
    pytest.param([place("999999", "无此县")], [("999999", None)], [], id="a code that nobody knows"),
]


@pytest.mark.parametrize(("places", "levels", "given"), CASES)
def test_contained(
    places: list[Entity], levels: list[tuple[str, str | None]], given: list[tuple[str, str, str]]
) -> None:
    found = contained([*places, Entity("company/甲", "Company", "甲")], GAZETTEER)
    assert [(entity.code, entity.level) for entity in found.entities if entity.type == "Place"] == levels
    assert found.given == tuple((f"place/{a}", relation, f"place/{b}") for a, relation, b in given)


def test_a_village_hangs_below_its_township() -> None:
    found = contained([place(VILLAGE.code, VILLAGE.name)], GAZETTEER)
    assert (f"place/{VILLAGE.code}", "partOf", f"place/{VILLAGE.parent}") in found.given

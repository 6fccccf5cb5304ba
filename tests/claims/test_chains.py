"""Which industry the projects of an article are of whose parts industries head."""

from __future__ import annotations

import pytest
from said import reader

from kg.pages import page_from_text

TEA = "茶叶产业链签约项目6个，投资30亿元。黔瑞公司投资2亿元建设黔瑞白茶项目。\n"
BAMBOO = "竹木产业链签约项目3个，投资10亿元。昊岭公司投资1亿元建设昊岭竹片项目。\n"
OTHER = "此外，多彩公司投资1亿元建设多彩文创项目。\n"

CASES = [
    pytest.param(
        TEA + BAMBOO + OTHER,
        {("黔瑞白茶项目", "茶叶产业链"), ("昊岭竹片项目", "竹木产业链")},
        id="each up to the end of its paragraph",
    ),
    pytest.param(
        "茶叶产业链——黔瑞白茶项目投产。\n竹木产业链：昊岭竹片项目主体完工；昊岭竹筷项目开工。\n" + OTHER,
        {("黔瑞白茶项目", "茶叶产业链"), ("昊岭竹片项目", "竹木产业链"), ("昊岭竹筷项目", "竹木产业链")},
        id="headed by a dash or colon alone",
    ),
    pytest.param(
        "茶叶产业链——黔瑞白茶项目4套新型炒茶设备到货。\n" + BAMBOO,
        {("黔瑞白茶项目", "茶叶产业链"), ("昊岭竹片项目", "竹木产业链")},
        id="whose parts alone something is said of",
    ),
    pytest.param(TEA + OTHER, set(), id="one industry heads no parts"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_chains(text: str, wanted: set[tuple[str, str]]) -> None:
    reading = reader().read(page_from_text(f"本报讯 湄潭县集中签约项目20个。\n{text}", name="page"))
    names = {entity.id: entity.name for entity in reading.entities}
    of = [c for c in reading.claims if c.predicate == "partOfIndustry" and c.tail]
    assert {(names[c.head.entity], names[c.tail.entity]) for c in of if c.head.entity and c.tail} == wanted

"""Where the projects of a list lie whose items are told field by field."""

from __future__ import annotations

import pytest
from said import article_claims

SITED = ("inPark", "locatedIn")

CASES = [
    pytest.param(
        "刺梨果汁项目 炉山工业园 3.2亿元 主体施工\n黄花深加工项目 舟溪镇 8.6亿元 已投产",
        {("刺梨果汁项目", "炉山工业园"), ("黄花深加工项目", "舟溪镇")},
        id="the lines of a table",
    ),
    pytest.param("刺梨果汁项目 黔瑞食品有限公司 10亿元 舟溪镇。", set(), id="one item is no list"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_fields(text: str, wanted: set[tuple[str, str]]) -> None:
    found = [c for c in article_claims(f"凯里市项目一览。\n{text}") if c.predicate in SITED and c.tail]
    assert {(c.head.name, c.tail.name) for c in found if c.tail and c.head.type != "IndustrialPark"} == wanted


OTHERS = [
    pytest.param(
        "刺梨果汁项目 贵州黔瑞食品有限公司 3.2亿元 炉山工业园 主体施工\n"
        "黄花深加工项目 凯里市农投公司 8000万元 舟溪镇 已投产",
        {
            ("刺梨果汁项目", "贵州黔瑞食品有限公司", 3.2e8),
            ("黄花深加工项目", "凯里市农投公司", 8e7),
        },
        id="who builds and what it costs",
    ),
    pytest.param("刺梨果汁项目 贵州黔瑞食品有限公司 3.2亿元 主体施工", set(), id="one line is no table"),
]


@pytest.mark.parametrize(("text", "wanted"), OTHERS)
def test_other_fields(text: str, wanted: set[tuple[str, str, float]]) -> None:
    found = [c for c in article_claims(f"凯里市项目一览。\n{text}") if c.pattern.endswith("/field")]
    builders = {c.tail.name: c.head.name for c in found if c.predicate == "undertakes" and c.tail}
    costs = {c.head.name: c.value for c in found if c.predicate == "investment"}
    assert {(name, builders.get(name, ""), costs.get(name)) for name in (*builders, *costs)} == wanted

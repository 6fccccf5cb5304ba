"""Rows that commas divide into cells: who builds the project, what it costs, where it is, at which stage."""

from __future__ import annotations

import pytest
from said import article_claims

KINDS = ("undertakes", "status", "investment", "capacity")
MALL, SPRING, HALL = "炉山商贸城二期", "香炉山温泉", "凯里亚麻纺织一期"
GROUP, FIRM, OTHER = "黔岭置业集团", "凯里文旅集团", "凯里绿源食品有限公司"
PARK = "凯里经济开发区"

CASES = [
    pytest.param(
        f"新开工：{MALL}，{GROUP}，3亿元，{PARK}；\n{SPRING}，建设单位{FIRM}，8000万元。\n"
        f"前期：{HALL}，{OTHER}投资2亿元，位于{PARK}，年产亚麻布500吨。",
        [
            (GROUP, "undertakes", MALL),
            (MALL, "investment", 3e8),
            (MALL, "inPark", PARK),
            (MALL, "status", "underConstruction"),
            (FIRM, "undertakes", SPRING),
            (SPRING, "investment", 8e7),
            (SPRING, "status", "underConstruction"),
            (OTHER, "undertakes", HALL),
            (HALL, "investment", 2e8),
            (HALL, "inPark", PARK),
            (HALL, "status", "preparing"),
            (HALL, "capacity", 500),
        ],
        id="each cell for the project, none for the firm or the park",
    ),
    pytest.param(
        f"凯里市重点项目集中开工（名录）\n集中开工3个项目：\n①{MALL}，{GROUP}，3亿元；\n②{SPRING}，{FIRM}，8000万元；\n③{HALL}，{OTHER}，2亿元。",
        [
            (GROUP, "undertakes", MALL),
            (MALL, "investment", 3e8),
            (MALL, "status", "underConstruction"),
            (FIRM, "undertakes", SPRING),
            (SPRING, "investment", 8e7),
            (SPRING, "status", "underConstruction"),
            (OTHER, "undertakes", HALL),
            (HALL, "investment", 2e8),
            (HALL, "status", "underConstruction"),
        ],
        id="the stage of the heading, numbers in circles",
    ),
    pytest.param(f"{FIRM}，缴税2亿元；{GROUP}，缴税1亿元；{OTHER}，缴税8000万元。", [], id="firms and their taxes"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_rows(text: str, wanted: list[tuple[str, str, object]]) -> None:
    found = [
        c
        for c in article_claims(text, place="凯里市")
        if c.predicate in KINDS or (c.predicate == "inPark" and c.head.type == "Project")
    ]
    values = {(c.head.name, c.predicate, c.tail.name if c.tail else c.value) for c in found}
    assert sorted(values, key=str) == sorted(wanted, key=str)


SITES = [
    pytest.param(
        "集中开工3个项目：①刺梨果汁项目，黔瑞食品有限公司，10亿元，位于炉山工业园，占地210亩；"
        "②黄花深加工项目，苗岭米业有限公司，1.4亿元，舟溪镇；③冷链物流项目，3亿元，落户舟溪工业园。",
        {("刺梨果汁项目", "炉山工业园"), ("黄花深加工项目", "舟溪镇"), ("冷链物流项目", "舟溪工业园")},
        id="the project's, not its builder's or another's",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), SITES)
def test_sites(text: str, wanted: set[tuple[str, str]]) -> None:
    found = [
        c for c in article_claims(f"凯里市项目一览。\n{text}") if c.predicate in ("inPark", "locatedIn") and c.tail
    ]
    assert {(c.head.name, c.tail.name) for c in found if c.tail and c.head.type == "Project"} == wanted

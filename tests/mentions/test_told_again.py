"""A project that is called by its firm alone is the one that the article has named."""

from __future__ import annotations

import pytest
from said import marked

FIRST, SECOND = "黔瑞农机配件项目", "遵义黔晖酚醛夹布管项目"
CASES = [
    pytest.param(
        f"开工的有{FIRST}、{SECOND}。其中，黔瑞项目总投资5亿元；黔晖项目落户凯里市。",
        [(FIRST, FIRST), (SECOND, SECOND), ("黔瑞项目", FIRST), ("黔晖项目", SECOND)],
        id="one each of two firms",
    ),
    pytest.param(
        "贵州黔瑞新材料有限公司年产5万吨铜箔项目开工。黔瑞新材料项目总投资5亿元。",
        [("年产5万吨铜箔项目", "年产5万吨铜箔项目"), ("黔瑞新材料项目", "年产5万吨铜箔项目")],
        id="a firm with its trade, right in front of its project before",
    ),
    pytest.param(
        "贵州黔瑞新材料有限公司投资建设的年产5万吨铜箔项目开工。“黔瑞项目很快。”他说。",
        [("年产5万吨铜箔项目", "年产5万吨铜箔项目"), ("黔瑞项目", "年产5万吨铜箔项目")],
        id="a firm that builds it",
    ),
    pytest.param(
        "贵州黔瑞新材料有限公司年产5万吨铜箔项目开工。黔瑞项目经理张三在场。",
        [("年产5万吨铜箔项目", "年产5万吨铜箔项目")],
        id="no project but its manager",
    ),
    pytest.param(
        "贵州黔瑞新材料有限公司年产5万吨铜箔项目、贵州黔瑞新材料有限公司年产3万吨铝箔项目开工。黔瑞项目总投资5亿元。",
        [("年产5万吨铜箔项目", "年产5万吨铜箔项目"), ("年产3万吨铝箔项目", "年产3万吨铝箔项目")],
        id="a firm with two",
    ),
    pytest.param(
        "凯里黔晖医院装饰工程开工。黔晖医院项目位于凯里。",
        [("凯里黔晖医院装饰工程", "凯里黔晖医院装饰工程"), ("黔晖医院项目", "黔晖医院项目")],
        id="what is but a part of it",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_told_again(text: str, wanted: list[tuple[str, str]]) -> None:
    found = [(m.text, m.name) for row in marked(text) for m in row.top if m.type == "Project" and m.role == "name"]
    assert found == wanted

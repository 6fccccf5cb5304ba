"""Firms whose names open with a place without its level word: brands and the houses of builders."""

from __future__ import annotations

import pytest
from said import mentions

FIRMS = [
    pytest.param(
        "云南贝特瑞一期投产，北京同仁堂来收购。", ["云南贝特瑞", "北京同仁堂"], id="a brand behind a province"
    ),
    pytest.param("石首牧原年出栏10万头。", ["石首牧原"], id="a brand behind a county"),
    pytest.param("来自安徽奇瑞的专家到场。", ["奇瑞"], id="where a firm has come from"),
    pytest.param("长三角比亚迪和日本索尼签约。", ["比亚迪", "索尼"], id="a region and a country"),
    pytest.param("上海携程到场，携程发言，携程签约。", ["携程"] * 3, id="a brand that stands by itself more often"),
    pytest.param("通往青浦华为研发基地。", ["华为"], id="a site that is called by a brand"),
    pytest.param("大桥由湖南六建承建，湖北一建中标。", ["湖南六建", "湖北一建"], id="a builder's number"),
    pytest.param(
        "施工方广西建工五建表示，山东建工集团进场。", ["广西建工五建", "山东建工集团"], id="a builder without one"
    ),
    pytest.param("在河南建工厂，到广东建工业园，河北一建设单位说。", [], id="to build"),
]


@pytest.mark.parametrize(("text", "names"), FIRMS)
def test_firms(text: str, names: list[str]) -> None:
    """Firms and the places that belong to their names."""
    assert [m.text for m in mentions(text) if m.type == "Company"] == names

"""Parks that somebody picks as a site, industries behind their firms, and the firm that 前者 and 后者 stand for."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param(
        "IndustrialPark",
        "项目选址黔渝绿色食品协作示范园，占地320亩。",
        [("name", "黔渝绿色食品协作示范园")],
        id="picked as a site",
    ),
    pytest.param("IndustrialPark", "项目选址国家级示范区，占地20亩。", [], id="only a title"),
    pytest.param("Organization", "他在东莞打工学会了制鞋。", [], id="he learned a trade"),
    pytest.param(
        "Company",
        "湄潭宏岳公司与遵义德川公司同日投产，后者有工人60名。",
        [("name", "湄潭宏岳公司"), ("name", "遵义德川公司"), ("reference", "遵义德川公司")],
        id="the latter",
    ),
    pytest.param("Company", "种茶与养蜂都是好路子，前者见效慢。", [], id="no two firms"),
]


@pytest.mark.parametrize(("kind", "text", "names"), CASES)
def test_parks_and_chains_named(kind: str, text: str, names: list[tuple[str, str]]) -> None:
    found = [m for m in mentions(text, place="湄潭县") if m.type == kind]
    assert [(m.role, m.name) for m in found] == names

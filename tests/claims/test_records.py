"""Records: what lines with a label say of the project that they belong to."""

from __future__ import annotations

import pytest
from said import article_claims

HEAD = "项目名称：年产3万吨铝箔项目。"
FOIL, FIRM = "年产3万吨铝箔项目", "湖南湘沅铝业有限公司"
CASES = [
    pytest.param(
        f"{HEAD}建设单位：{FIRM}。建设地点：浦市镇。总投资：2.6亿元。占地面积：120亩。",
        [
            (FIRM, "undertakes", FOIL),
            (FOIL, "locatedIn", "浦市镇"),
            (FOIL, "investment", 260_000_000),
            (FOIL, "area", 80_000.4),
        ],
        id="a line each",
    ),
    pytest.param(
        f"项目名称：{FOIL}，建设单位：{FIRM}；总投资：2.6亿元。",
        [(FIRM, "undertakes", FOIL), (FOIL, "investment", 260_000_000)],
        id="all in a sentence",
    ),
    pytest.param(
        f"1.{FOIL}。建设单位：{FIRM}。总投资3200万元。",
        [(FIRM, "undertakes", FOIL), (FOIL, "investment", 32_000_000)],
        id="below a heading, with a sentence that has no label",
    ),
    pytest.param(
        f"{HEAD}施工单位：{FIRM}。联系人：田景文。", [], id="labels that say nothing of who builds it for himself"
    ),
    pytest.param(f"建设单位：{FIRM}。总投资：2.6亿元。", [], id="no project"),
    pytest.param(
        f"第一名：{FOIL}。所在地：浦市镇。评分：96分。用地：规划120亩。协议投资：2.6亿元。",
        [
            (FOIL, "locatedIn", "浦市镇"),
            (FOIL, "area", 80_000.4),
            (FOIL, "investment", 260_000_000),
        ],
        id="a line that nobody knows ends no record",
    ),
    pytest.param(
        f"{HEAD}建设单位：{FIRM}。项目名称：办公用品采购。总投资：50万元。",
        [(FIRM, "undertakes", FOIL), ("办公用品采购", "investment", 500_000)],
        id="the next record",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_records(text: str, wanted: list[tuple[object, ...]]) -> None:
    found = [
        (c.head.name, c.predicate, c.tail.name if c.tail else c.value)
        for c in article_claims(text, place="泸溪县")
        if not c.pattern.endswith(("/name", "/article"))
    ]
    assert sorted(found, key=str) == sorted(wanted, key=str)

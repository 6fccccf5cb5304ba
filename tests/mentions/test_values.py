"""Amounts of money, areas, yearly outputs and numbers of people as numbers in the unit of the schema."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param(
        "年产2.5兆瓦至6.25兆瓦风电机组500台。", [("Capacity", "500台", 500, "台")], id="how strong each machine is"
    ),
    pytest.param("年产30兆瓦电池组件。", [("Capacity", "30兆瓦", 30, "兆瓦")], id="what is made by its strength"),
    pytest.param(
        "预计实现年产值1.2亿。", [("Money", "1.2亿", 120_000_000, "CNY")], id="yearly output without its unit"
    ),
    pytest.param("产值达到10亿以上。", [("Money", "10亿", 1_000_000_000, "CNY")], id="more than, without its unit"),
    pytest.param("生产三元前驱体、三元锂电池。", [], id="of three parts, which is no sum"),
    pytest.param("三元食品公司投产。", [], id="a firm's name"),
    pytest.param("县政府与两家公司三方签约。", [], id="parties are no cubic metres"),
    pytest.param("总投资3.1个亿；", [("Money", "3.1个亿", 310_000_000, "CNY")], id="as people say it"),
    pytest.param("总投资190万，", [("Money", "190万", 1_900_000, "CNY")], id="without its unit"),
    pytest.param("项目总投资39.96亿元。", [("Money", "39.96亿元", 3_996_000_000, "CNY")], id="decimal"),
    pytest.param("投资近50亿元。", [("Money", "50亿元", 5_000_000_000, "CNY")], id="nearly"),
    pytest.param("投资约6-8亿元。", [("Money", "6-8亿元", 600_000_000, "CNY")], id="range gives its lower end"),
    pytest.param("投资1.5至2亿元。", [("Money", "1.5至2亿元", 150_000_000, "CNY")], id="range with a word"),
    pytest.param("投资2亿至3亿元。", [("Money", "2亿至3亿元", 200_000_000, "CNY")], id="range, both ends scaled"),
    pytest.param("投入三千多万元。", [("Money", "三千多万元", 30_000_000, "CNY")], id="numerals, more than"),
    pytest.param("投资十五亿元。", [("Money", "十五亿元", 1_500_000_000, "CNY")], id="numerals"),
    pytest.param("总投资100多亿元。", [("Money", "100多亿元", 10_000_000_000, "CNY")], id="more than"),
    pytest.param("总投资达百亿元。", [("Money", "百亿元", 10_000_000_000, "CNY")], id="numeral alone"),
    pytest.param("年产值达1,200万元。", [("Money", "1,200万元", 12_000_000, "CNY")], id="thousands comma"),
    pytest.param("注册资本500万美元。", [("Money", "500万美元", 5_000_000, "USD")], id="other currency"),
    pytest.param("引进28个亿元以上工业项目。", [], id="class of projects is no money"),
    pytest.param("引进亿元项目5个，打造千亿级集群。", [], id="class without a number"),
    pytest.param("迈上第3亿元台阶。", [], id="ordinal"),
    pytest.param(
        "带动5万余人就业，新增岗位300余个。",
        [("People", "5万余人", 50_000, "人"), ("People", "300余个", 300, "人")],
        id="people",
    ),
    pytest.param(
        "员工1000多人，其中120名技术人员。",
        [("People", "1000多人", 1000, "人"), ("People", "120名技术人员", 120, "人")],
        id="more people",
    ),
    pytest.param(
        "建筑面积1.2万平方米，占地约3公顷，规划面积3.5平方公里。",
        [
            ("Area", "1.2万平方米", 12_000, "m²"),
            ("Area", "3公顷", 30_000, "m²"),
            ("Area", "3.5平方公里", 3_500_000, "m²"),
        ],
        id="areas",
    ),
    pytest.param(
        "占地150亩、林地八百亩。", [("Area", "150亩", 100_000.5, "m²"), ("Area", "八百亩", 533_336, "m²")], id="mu"
    ),
    pytest.param(
        "年产5万吨、30万台。",
        [("Capacity", "5万吨", 50_000, "吨"), ("Capacity", "30万台", 300_000, "台")],
        id="outputs",
    ),
    pytest.param("年产薄膜300万平方米。", [("Capacity", "300万平方米", 3_000_000, "平方米")], id="made in sheets"),
    pytest.param("酿酒产能3万千升。", [("Capacity", "3万千升", 30_000, "千升")], id="a thousand in the unit"),
    pytest.param("年出栏10万头。", [("Capacity", "10万头", 100_000, "头")], id="animals"),
    pytest.param(
        "投资两亿五千万元。",
        [("Money", "两亿五千万元", 250_000_000, "CNY")],
        id="two scales",
    ),
]


@pytest.mark.parametrize(("text", "values"), CASES)
def test_values(text: str, values: list[tuple[str, str, float, str]]) -> None:
    assert [(m.type, m.text, m.value, m.unit) for m in mentions(text) if m.role == "value"] == values

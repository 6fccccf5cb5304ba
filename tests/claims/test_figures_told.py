"""Figures, stages and days told in further ways, and what takes them from their owner no longer."""

from __future__ import annotations

import pytest
from said import edges

FIRM, OTHER = "遂平恒岳电子有限公司", "遂平岳华木业有限公司"
WORKS, PARK = "恒岳传感器项目", "遂平恒岳电子产业园"

Told = set[tuple[str, str, object]]

CASES = [
    pytest.param(f"{FIRM}刚投产不久，订单就排到了年底。", {(FIRM, "status", "operating")}, id="not long at work"),
    pytest.param(
        "公司前身是1958年建厂的驻马店矿务局机械厂，2005年改制为河南恒岳煤矿装备有限公司。",
        {("河南恒岳煤矿装备有限公司", "foundedOn", "1958")},
        id="founded under another name, whose new one begins like a mine's",
    ),
    pytest.param(f"{FIRM}从签约到投产仅用了51天。", {(FIRM, "status", "operating")}, id="from signing to work"),
    pytest.param(
        f"{WORKS}从签约到开工用了3个月，从开工到投产只用了10个月。",
        {(WORKS, "status", "underConstruction"), (WORKS, "status", "operating")},
        id="the latest of two spans",
    ),
    pytest.param(f"{WORKS}计划从签约到投产用时不超过一年。", set(), id="a span that is planned"),
    pytest.param(
        f"县住建局向{WORKS}核发了施工许可证，标志着项目正式开工建设。",
        {(WORKS, "status", "underConstruction")},
        id="which marks its beginning",
    ),
    pytest.param(f"{WORKS}按计划开工建设。", {(WORKS, "status", "underConstruction")}, id="as planned is no plan"),
    pytest.param(f"{WORKS}已于日前投产发电。", {(WORKS, "status", "operating")}, id="before is no deadline"),
    pytest.param(f"全力确保{WORKS}如期建成投产。", set(), id="to make sure of it reaches nothing"),
    pytest.param(
        f"{WORKS}的建成投产，填补了该县的空白。", {(WORKS, "status", "operating")}, id="its opening as a noun"
    ),
    pytest.param(
        f"2022年5月，{PARK}建成投用。",
        {(PARK, "status", "operating"), (PARK, "operatingOn", "2022-05")},
        id="a park put to use",
    ),
    pytest.param(f"{PARK}新增投产企业5家。", set(), id="firms of a park put to use"),
    pytest.param(
        f"{FIRM}、{OTHER}两家企业集中投产。",
        {(FIRM, "status", "operating"), (OTHER, "status", "operating")},
        id="two firms at once",
    ),
    pytest.param(
        f"{FIRM}占地60亩，预计产值可以达到8000万元。",
        {(FIRM, "area", 40000.2), (FIRM, "outputValue", 80000000)},
        id="can reach",
    ),
    pytest.param(
        f"{WORKS}达产后，年产值、税收分别为8000万元和600万元。",
        {(WORKS, "outputValue", 80000000)},
        id="output and taxes each",
    ),
    pytest.param(
        f"{FIRM}销售额从2019年的3000万元增长至2022年的8000万元。",
        {(FIRM, "outputValue", 80000000)},
        id="grown to a year's",
    ),
    pytest.param(f"{FIRM}很忙。公司2019年落户园区，现有员工1100多人。", {(FIRM, "jobs", 1100)}, id="where it settled"),
    pytest.param(f"{FIRM}很忙。公司在全国有5个生产基地，员工3000多人。", {(FIRM, "jobs", 3000)}, id="plants counted"),
    pytest.param(f"{FIRM}现有养殖场5个，年出栏生猪8万头。", {(FIRM, "capacity", 80000)}, id="counted behind"),
    pytest.param(
        f"{WORKS}总投资5亿元。{OTHER}从外省引进，投资1.2亿元，占地60亩。",
        {(WORKS, "investment", 500000000), (OTHER, "investment", 120000000), (OTHER, "area", 40000.2)},
        id="what a firm of its own sentence paid",
    ),
    pytest.param(
        f"{WORKS}投资6亿元；城南农业产业园由恒达集团投资10亿元，规划用地500亩。",
        {
            (WORKS, "investment", 600000000),
            ("城南农业产业园", "investment", 1000000000),
            ("城南农业产业园", "area", 333335),
        },
        id="the next item",
    ),
    pytest.param(
        f"{FIRM}员工1100人。恒岳经济开发区首期规划面积20平方公里，2013年挂牌成立。",
        {(FIRM, "jobs", 1100), ("恒岳经济开发区", "area", 20000000), ("恒岳经济开发区", "foundedOn", "2013")},
        id="founded is the park of its own sentence",
    ),
    pytest.param(f"{FIRM}参与建设的龙溪安置区占地120亩。", set(), id="what it only helps to build"),
    pytest.param(f"{FIRM}位于该县，该集聚区年产值200亿元。", set(), id="the zone, not the firm in it"),
    pytest.param(
        f"{FIRM}下设3家子公司，其中岳华公司年产值2亿元。",
        {("岳华公司", "outputValue", 200000000)},
        id="one of its firms",
    ),
    pytest.param(
        f"{WORKS}施工高峰期有工人600余人。", {(WORKS, "status", "underConstruction")}, id="builders are no staff"
    ),
    pytest.param(f"{WORKS}投产仪式将于下月举行。", set(), id="a ceremony to come"),
    pytest.param(f"{WORKS}部分生产线已投产。", {(WORKS, "status", "operating")}, id="a part of it at work"),
    pytest.param("恒岳经济开发区的规划面积为60平方公里。", {("恒岳经济开发区", "area", 60000000)}, id="the area of it"),
    pytest.param(
        "恒岳经济开发区规划面积60平方公里，2006年经省政府批准设立。",
        {("恒岳经济开发区", "area", 60000000), ("恒岳经济开发区", "foundedOn", "2006")},
        id="founded by leave",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_figures(text: str, expected: Told) -> None:
    kinds = {"investment", "outputValue", "capacity", "jobs", "area", "status", "foundedOn", "operatingOn"}
    assert edges(text, *kinds, place="遂平县") == expected

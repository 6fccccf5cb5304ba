"""Who pays for and builds a project, how far it has come and how much it makes, as pages tell it aside."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, ESTATE, ROAD = "湄潭宏岳电子有限公司", "湄潭人才家苑项目", "湄潭至德川高速公路"
PLANT, SENSORS = "年产5万吨橡胶项目", "高端传感器生产基地建设项目"
STATION = "湄潭清风光伏电站项目"
OWN = ("undertakes", "status", "investment", "capacity")

Told = set[tuple[str, str, str | int]]
CASES = [
    pytest.param(
        f"{PLANT}由{FIRM}、贵州大学及中国工程院院士李力军团队共同投资建设。",
        {(FIRM, "undertakes", PLANT), ("贵州大学", "undertakes", PLANT), (PLANT, "capacity", 50000)},
        id="a team beside the builders",
    ),
    pytest.param(
        f"{ESTATE}作为{FIRM}倾力打造的安居工程，环境优美。", {(FIRM, "undertakes", ESTATE)}, id="as the work of"
    ),
    pytest.param(
        f"{FIRM}原拟在科创板公开发行股票不超过1000万股；原拟募集资金7亿元，计划用于{SENSORS}。",
        {(FIRM, "undertakes", SENSORS)},
        id="a clause before",
    ),
    pytest.param(
        f"{FIRM}拟以超50亿元投建高端传感器生产基地。",
        {(FIRM, "undertakes", "高端传感器生产基地"), ("高端传感器生产基地", "investment", 5000000000)},
        id="for so much",
    ),
    pytest.param(
        f"走进省级重点工程项目{FIRM}{PLANT}现场。",
        {(FIRM, "undertakes", PLANT), (PLANT, "capacity", 50000)},
        id="the rank in front is no part of the firm",
    ),
    pytest.param(
        f"{FIRM}明年还将新建{PLANT}。",
        {(FIRM, "undertakes", PLANT), (PLANT, "capacity", 50000), (PLANT, "status", "planned")},
        id="next year",
    ),
    pytest.param(f"{ESTATE}近日正式交付。", {(ESTATE, "status", "operating")}, id="handed over"),
    pytest.param(
        f"{ROAD}累计完成投资20亿元，占概算总投资50亿元的40%。",
        {(ROAD, "status", "underConstruction"), (ROAD, "investment", 5000000000)},
        id="a share of it is done",
    ),
    pytest.param(
        "湄川高速云岭关隧道左洞单幅顺利贯通。",
        {("湄川高速云岭关隧道", "status", "underConstruction")},
        id="one tube is through",
    ),
    pytest.param("凤凰大桥建成通车。", {("凤凰大桥", "status", "operating")}, id="a bridge called by a word"),
    pytest.param("跨江大桥建成通车。", set(), id="any bridge"),
    pytest.param("郑川高铁全线贯通。", {("郑川高铁", "status", "underConstruction")}, id="a line"),
    pytest.param(
        f"{PLANT}由{FIRM}、黔南建设集团组成的联合体承建。",
        {(FIRM, "undertakes", PLANT), ("黔南建设集团", "undertakes", PLANT), (PLANT, "capacity", 50000)},
        id="a consortium",
    ),
    pytest.param("它是一个集办公、商业于一体的大型TOD综合体项目，目前已开工。", set(), id="what sort it is"),
    pytest.param(f"{STATION}建成后，年发电量将超过200万度。", {(STATION, "capacity", 2000000)}, id="power of a year"),
    pytest.param(f"{STATION}共两台机组，单台机组年发电量达1亿度。", set(), id="of one set only"),
    pytest.param(
        "投资超百亿元的储能中心和绿电产业园项目，已完成备案、环评等前期工作。",
        {
            ("储能中心和绿电产业园项目", "investment", 10000000000),
            ("储能中心和绿电产业园项目", "status", "preparing"),
        },
        id="a round sum in front of two nouns",
    ),
    pytest.param("双方就谋划共建再生资源高质量项目深入交流。", set(), id="a class of projects"),
    pytest.param(
        f"{FIRM}先后投入12亿元，分三期建成8个车间。", {(FIRM, "investment", 1200000000)}, id="in three phases"
    ),
]


@pytest.mark.parametrize(("text", "told"), CASES)
def test_told_aside(text: str, told: Told) -> None:
    found = [claim for claim in article_claims(text) if claim.predicate in OWN]
    assert {(c.head.name, c.predicate, c.tail.name if c.tail else c.value) for c in found} == told

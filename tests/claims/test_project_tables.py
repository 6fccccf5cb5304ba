"""Tables of projects: who builds what, at which stage."""

from __future__ import annotations

import pytest
from said import article_claims

KINDS = ("undertakes", "status", "startedOn", "investment")
OPENED = "9月20日，凯里市举行集中开工仪式，18个项目集中开工。"
SAND, FOOD = "年产8000吨石英砂项目", "速冻蔬菜加工二期项目"
FIRM, OTHER = "凯里晶海科技有限公司", "凯里绿源食品有限公司"

CASES = [
    pytest.param(
        f"{OPENED}\n部分开工项目一览\n序号 建设单位 项目名称\n1 {FIRM} {SAND}\n2 {OTHER} {FOOD}",
        [
            (FIRM, "undertakes", SAND),
            (SAND, "status", "underConstruction"),
            (SAND, "startedOn", "2024-09-20"),
            (OTHER, "undertakes", FOOD),
            (FOOD, "status", "underConstruction"),
            (FOOD, "startedOn", "2024-09-20"),
        ],
        id="who builds it in front, the day of the ceremony",
    ),
    pytest.param(
        f"谋划项目清单\n序号 项目名称 投资主体 备注\n1 {SAND} {FIRM}",
        [(FIRM, "undertakes", SAND), (SAND, "status", "planned")],
        id="who builds it behind, the stage of the heading",
    ),
    pytest.param(
        f"序号 项目名称 投资主体\n1 {SAND} {FIRM}\n凯里市重点项目建设提速。\n{OTHER} {FOOD}",
        [(FIRM, "undertakes", SAND)],
        id="behind the table, no stage without a heading",
    ),
    pytest.param(f"建设单位要抓紧。\n{OTHER} {FOOD}", [], id="no line of columns"),
    pytest.param(
        f"序号 项目名称 建设单位 总投资（亿元）\n1 {SAND} {FIRM} 5\n2 {FOOD} {OTHER} 3.5",
        [
            (FIRM, "undertakes", SAND),
            (SAND, "investment", 500000000),
            (OTHER, "undertakes", FOOD),
            (FOOD, "investment", 350000000),
        ],
        id="bare figures below the unit",
    ),
    pytest.param(
        f"项目名称 建设地点 总投资 形象进度\n{SAND} 湄潭县 5亿元 主体施工",
        [(SAND, "investment", 500000000), (SAND, "status", "underConstruction")],
        id="rows without numbers",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_tables(text: str, wanted: list[tuple[str, str, str]]) -> None:
    found = [c for c in article_claims(text, place="凯里市") if c.predicate in KINDS]
    values = [(c.head.name, c.predicate, c.tail.name if c.tail else c.value) for c in found]
    assert sorted(values, key=str) == sorted(wanted, key=str)


def test_sites() -> None:
    """Where a project is stands in a cell of its own."""
    text = f"序号 项目名称 建设地点 总投资\n1 {SAND} 湄潭县 5亿元\n2 {FOOD} 张掖经济技术开发区 3亿元"
    found = {(c.head.name, c.predicate, c.tail.name) for c in article_claims(text, place="凯里市") if c.tail}
    assert found >= {(SAND, "locatedIn", "湄潭县"), (FOOD, "inPark", "张掖经济技术开发区")}

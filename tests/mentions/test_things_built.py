"""What is built without 项目 in its name: told by what is said of it, or by who builds it."""

from __future__ import annotations

import pytest
from said import spots

WORKS = [
    pytest.param(
        "城建方面，沅江长江大桥、黔岭铁路石门段、建阳大桥继续抢抓工期。",
        ["沅江长江大桥", "黔岭铁路石门段", "建阳大桥"],
        id="a section among bridges",
    ),
    pytest.param(
        "贵定民用机场全面开工；黔张铁路加快建设；沅赤高速竣工通车，黔平高速稳步推进。",
        ["贵定民用机场", "黔张铁路", "沅赤高速", "黔平高速"],
        id="lines by the towns at their ends",
    ),
    pytest.param(
        "总投资10亿元、占地235亩的贵定森加云计算中心开工，建成后新增机柜1.6万架。",
        ["贵定森加云计算中心"],
        id="behind what it costs",
    ),
    pytest.param(
        "龙山二级公路等一批交通项目先后通车，青瓷景观大道正在走招标程序。",
        ["龙山二级公路", "青瓷景观大道"],
        id="the first of several, and a road that is tendered",
    ),
    pytest.param(
        "天然气站点火，LNG汽车加气站投入使用，望山风景道由凯里市交投公司承建。",
        ["LNG汽车加气站"],
        id="a filling station",
    ),
    pytest.param(
        "原汁车间投入使用，贵定原汁车间正在施工，大数据平台建成，学校正在施工，现场投入使用。",
        ["贵定原汁车间"],
        id="any firm's workshop, what is no building",
    ),
    pytest.param(
        "黔天酒业有限公司投资2.3亿元建“黔天酒庄”，全力打造“中国快时尚智造基地”。",
        ["“黔天酒庄”"],
        id="a quoted name, and a slogan",
    ),
    pytest.param(
        "黔岭经开区建成了国内首条年产5万吨高硼硅玻璃生产线。",
        ["年产5万吨高硼硅玻璃生产线"],
        id="behind what it is praised for",
    ),
]


@pytest.mark.parametrize(("text", "names"), WORKS)
def test_things_built(text: str, names: list[str]) -> None:
    assert [name for _, name, _ in spots(text, "Project")] == names

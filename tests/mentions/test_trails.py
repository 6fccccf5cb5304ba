"""Sites that only where their names stand makes one: stops of a visit, behind 入驻, in front of 占地."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param("一行先后来到轴承创业园、数字经济产业园。", ["轴承创业园", "数字经济产业园"], id="stops"),
    pytest.param("他先后到大众创业园、返乡创业园调研。", ["大众创业园", "返乡创业园"], id="gone to and looked at"),
    pytest.param(
        "县长察看了富民现代农业示范园和众创孵化园。", ["富民现代农业示范园", "众创孵化园"], id="behind a joint"
    ),
    pytest.param("一行走进敕勒川乳业开发区。", ["敕勒川乳业开发区"], id="a coined name before a weak ending"),
    pytest.param("一行参观了东方希望晶硅新材料产业园。", ["东方希望晶硅新材料产业园"], id="a verb that is in the name"),
    pytest.param("公司坐落于苗岭路8号的运河湾园区。", ["运河湾园区"], id="the name of a hill or water"),
    pytest.param("一行来到马家坪轻工业园。", ["马家坪轻工业园"], id="a common word that is in the name"),
    pytest.param("甲公司入驻返乡创业园。", ["返乡创业园"], id="where a firm is"),
    pytest.param("在循环经济示范园，机器轰鸣。", ["循环经济示范园"], id="at the start of a clause"),
    pytest.param("冷水鱼观光园占地300亩。", ["冷水鱼观光园"], id="told of"),
    pytest.param(
        "一行察看了桃花坞村辣椒基地、绿禾源枸杞基地。",
        ["桃花坞村辣椒基地", "绿禾源枸杞基地"],
        id="a base with a coined name or its village",
    ),
    pytest.param("一行深入城东片区、龙王湖片区。", ["城东片区", "龙王湖片区"], id="districts of a town"),
    pytest.param("一行来到棚户区改造片区。建设城东片区。", [], id="districts elsewhere"),
    pytest.param("一行来到黄桃种植基地、党员教育基地。", [], id="bases of any kind"),
    pytest.param("建设返乡创业园、数字经济产业园。", [], id="what is planned"),
    pytest.param("一行来到创业园、工业园区。", [], id="kinds alone"),
    pytest.param("一行走访各产业园、返乡创业园。", [], id="many of them"),
    pytest.param("一行深入乡镇园区、部分示范园。", [], id="any of them"),
    pytest.param("他们考察小微企业园建设经验。", [], id="how it is done elsewhere"),
    pytest.param("在轴承创业园、返乡创业园，机器轰鸣。", ["轴承创业园", "返乡创业园"], id="several open a clause"),
    pytest.param(
        "一行察看轴承创业园（一期）进度、返乡创业园招商入驻情况。",
        ["轴承创业园", "返乡创业园"],
        id="what is looked at of them",
    ),
    pytest.param("一行来到街道孵化基地。", [], id="any street's"),
    pytest.param("检查组来到推进项目的现代产业园。", [], id="a generic name"),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_trails(text: str, names: list[str]) -> None:
    assert [m.text for m in mentions(text) if m.type == "IndustrialPark" and m.role == "name"] == names

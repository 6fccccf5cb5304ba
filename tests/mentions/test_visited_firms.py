"""Firms that only where their names stand makes one: stops of a visit."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param(
        "一行先后来到黔沅煤化工、天瑞玻璃公司等地。", ["黔沅煤化工", "天瑞玻璃公司"], id="a coined word and a trade"
    ),
    pytest.param(
        "他先后到贵州兴沅祥立健机械、鑫沅玻璃制品了解企业困难。",
        ["贵州兴沅祥立健机械", "鑫沅玻璃制品"],
        id="behind a place and of many characters",
    ),
    pytest.param("一行来到湘每沅公司。", ["湘每沅公司"], id="a function word in a coined name"),
    pytest.param("考察团一行走进宝沅老醋坊，参观酿造工艺。", ["宝沅老醋坊"], id="a house"),
    pytest.param("他先后察看榆树钱酒业、中粮油脂。", ["榆树钱酒业", "中粮油脂"], id="opened by a place or brand"),
    pytest.param("他抽查了更合镇华沅陶瓷机械。", ["华沅陶瓷机械"], id="behind its town"),
    pytest.param("一行来到位于工业园区的腾沅铝材。", ["腾沅铝材"], id="behind where it is"),
    pytest.param("一行走访了永兴茶业、绿沅茶业。", ["永兴茶业", "绿沅茶业"], id="a word and a trade beside one"),
    pytest.param("他实地走访了华沅色纺、德蓝水务。", ["华沅色纺", "德蓝水务"], id="a finished visit"),
    pytest.param("他联系走访广西南方锰业、毛南家具厂。", ["广西南方锰业", "毛南家具厂"], id="the same beside a plant"),
    pytest.param("一行走访了永兴茶业。", [], id="a word and a trade alone"),
    pytest.param("调研组先后察看了肉牛养殖、茶叶加工、煤化工。", [], id="what is made"),
    pytest.param("他实地察看新型城镇化建设，走访物业公司、快递公司、某服装厂。", [], id="kinds of firms"),
    pytest.param("建设鑫沅玻璃制品、黔沅煤化工。", [], id="what nobody goes to"),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_visited_firms(text: str, names: list[str]) -> None:
    assert [m.text for m in mentions(text) if m.type == "Company" and m.role == "name"] == names

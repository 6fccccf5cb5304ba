"""Who leads, visits and works with bodies and places that are called by more than their county and kind."""

from __future__ import annotations

import pytest
from said import article_claims

Edge = tuple[str, str, str]
POST, VISIT, WITH, IN, PARK = "holdsPost", "inspected", "cooperatesWith", "locatedIn", "inPark"

CASES = [
    pytest.param(
        "湘潭市政府研究室主任王强到会。", {("王强", POST, "湘潭市政府研究室")}, id="an office of the government"
    ),
    pytest.param(
        "湘潭市委财经办主任王强到会。", {("王强", POST, "湘潭市委财经办")}, id="a short office of the committee"
    ),
    pytest.param(
        "湘潭市人大财经委副主任王强到会。", {("王强", POST, "湘潭市人大财经委")}, id="a committee of the assembly"
    ),
    pytest.param("湄潭县委教育工委书记王强到会。", {("王强", POST, "湄潭县委教育工委")}, id="a committee of the party"),
    pytest.param(
        "民建湘潭市委会副主委王强到会。", {("王强", POST, "民建湘潭市委会")}, id="a committee of another party"
    ),
    pytest.param(
        "王强现任湄潭县茶叶研究所（县茶叶推广中心）所长。",
        {("王强", POST, "湄潭县茶叶研究所")},
        id="with its second name",
    ),
    pytest.param("湄潭县企业家联谊会会长王强到会。", {("王强", POST, "湄潭县企业家联谊会")}, id="a circle"),
    pytest.param("湘潭新闻网总编辑王强到会。", {("王强", POST, "湘潭新闻网")}, id="a site of news"),
    pytest.param("湄潭县永兴镇王家湾党支部书记王强到会。", {("王强", POST, "王家湾")}, id="a hamlet"),
    pytest.param(
        "湄潭县委书记王强率代表团赴湘潭县考察。",
        {("王强", POST, "湄潭县"), ("王强", VISIT, "湘潭县")},
        id="who leads a delegation",
    ),
    pytest.param(
        "湄潭县副县长王强到永兴镇税务所、城东消防站调研。",
        {("王强", POST, "湄潭县"), ("王强", VISIT, "永兴镇税务所"), ("王强", VISIT, "城东消防站")},
        id="offices of a town are visited, not the town",
    ),
    pytest.param(
        "湄潭县委书记王强考察了重庆果园港。", {("王强", POST, "湄潭县")}, id="a port is visited, not the city"
    ),
    pytest.param("王东明任湄潭县副县长。", {("王东明", POST, "湄潭县")}, id="a given name like a county"),
    pytest.param(
        "湄潭县检察院与县工商联签订协议。", {("湄潭县检察院", WITH, "湄潭县工商联")}, id="two bodies of a county agree"
    ),
    pytest.param("湘潭市科委与湘潭大学签署合作协议。", {("湘潭市科委", WITH, "湘潭大学")}, id="a commission agrees"),
    pytest.param(
        "中国（江西）自贸试验区赣州片区揭牌。",
        {("中国（江西）自贸试验区赣州片区", IN, "赣州市")},
        id="the part of a zone",
    ),
    pytest.param(
        "桐庐高新区是杭州自贸区旗下片区之一。",
        {("桐庐高新区", PARK, "杭州自贸区"), ("杭州自贸区", IN, "杭州市")},
        id="one of the parts of a zone",
    ),
    pytest.param(
        "蒙牧源肉业有限公司在敖包图嘎查建厂。",
        {("蒙牧源肉业有限公司", IN, "敖包图嘎查")},
        id="a village of Inner Mongolia",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_bodies_and_places(text: str, wanted: set[Edge]) -> None:
    found = {(c.head.name, c.predicate, c.tail.name) for c in article_claims(text, place="湄潭县") if c.tail}
    assert found == wanted

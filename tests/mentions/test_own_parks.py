"""Parks that are what somebody builds are projects, those in which others settle are parks."""

from __future__ import annotations

import pytest
from said import marked

BUILT, PARK = "Project", "IndustrialPark"

CASES = [
    pytest.param(
        "县长一行先后察看了苗岭制药有限公司、黔瑞集团麻江工业园，听取介绍。黔瑞集团麻江工业园产值过亿元。",
        [(PARK, "黔瑞集团麻江工业园"), (PARK, "黔瑞集团麻江工业园")],
        id="a firm's that somebody goes to see",
    ),
    pytest.param(
        "县长一行先后察看了苗岭制药有限公司、黔瑞集团麻江工业园建设现场。",
        [(BUILT, "黔瑞集团麻江工业园")],
        id="one whose being built is seen",
    ),
    pytest.param(
        "在黔瑞集团麻江工业园总装车间，工人正忙。", [(PARK, "黔瑞集团麻江工业园")], id="one whose workshop is gone into"
    ),
    pytest.param(
        "规模最大的要数黔瑞集团麻江工业园。项目总投资20亿元。麻江工业园进展顺利。",
        [(BUILT, "黔瑞集团麻江工业园"), (BUILT, "黔瑞集团麻江工业园")],
        id="a firm's, and its short name behind it",
    ),
    pytest.param(
        "动静最大的是苗岭五金工业园。项目总投资5亿元，占地300亩。",
        [(BUILT, "苗岭五金工业园")],
        id="the next sentence goes on with the project",
    ),
    pytest.param(
        "黔瑞集团投资3亿元，建设以通信设备为主打产品，集研发、销售于一体的苗岭科技园。",
        [(BUILT, "苗岭科技园")],
        id="behind what is paid for it and what it is for",
    ),
    pytest.param("黔瑞集团出资3亿元建设占地500亩的苗岭科技园。", [(BUILT, "苗岭科技园")], id="behind how large it is"),
    pytest.param("三家企业落户苗岭五金工业园。项目总投资5亿元。", [(PARK, "苗岭五金工业园")], id="others settle there"),
    pytest.param(
        "动静最大的是苗岭五金工业园。项目总投资5亿元。苗岭五金工业园的企业达到30家。",
        [(PARK, "苗岭五金工业园"), (PARK, "苗岭五金工业园")],
        id="it has firms of its own",
    ),
    pytest.param(
        "投资3亿元建设标准厂房的苗岭工业园很热闹。", [(PARK, "苗岭工业园")], id="something else is built there"
    ),
    pytest.param("走进黔瑞集团的大豆发酵产业园里，一派忙碌。", [(BUILT, "大豆发酵产业园")], id="a firm's, behind 的"),
    pytest.param("黔瑞集团的大豆发酵产业园内集聚了30家企业。", [(PARK, "大豆发酵产业园")], id="with firms in it"),
    pytest.param(
        "2019年8月，黔瑞集团签约麻江县，打造苗岭家电产业园，全部投产后年产灯具500万台。",
        [(BUILT, "苗岭家电产业园")],
        id="the firm that opens the sentence builds it, and what it will make is told",
    ),
    pytest.param(
        "黔瑞集团在麻江县投资建设苗岭家电产业园，计划总投资5亿元。",
        [(BUILT, "苗岭家电产业园")],
        id="the firm builds it, and what it costs is told",
    ),
    pytest.param(
        "黔瑞集团落户麻江县，县里打造苗岭家电产业园，总投资5亿元。", [(PARK, "苗岭家电产业园")], id="another builds it"
    ),
    pytest.param(
        "黔瑞集团打造苗岭家电产业园，入驻企业12家。", [(PARK, "苗岭家电产业园")], id="nothing says what it costs"
    ),
    pytest.param(
        "黔瑞集团与麻江县签约，共建苗岭家电产业园，总投资5亿元。", [(BUILT, "苗岭家电产业园")], id="with a county"
    ),
    pytest.param("由黔瑞集团投资建设的苗岭家电产业园，总投资5亿元。", [(BUILT, "苗岭家电产业园")], id="behind 的"),
    pytest.param(
        "黔瑞集团打造苗岭家电产业园，总投资5亿元，入驻企业12家。",
        [(PARK, "苗岭家电产业园")],
        id="what it costs and who settles there",
    ),
    pytest.param(
        "走进位于麻江的苗岭茶油产业园施工现场，挖掘机来回穿梭。", [(BUILT, "苗岭茶油产业园")], id="nothing but a site"
    ),
    pytest.param(
        "由黔瑞集团投资建设的苗岭茶油产业园进展顺利。", [(BUILT, "苗岭茶油产业园")], id="whose builder is told"
    ),
    pytest.param(
        "苗岭茶油产业园由黔瑞集团投资5亿元兴建。", [(BUILT, "苗岭茶油产业园")], id="whose builder is told behind it"
    ),
    pytest.param(
        "苗岭茶油产业园由黔瑞集团负责招商。", [(PARK, "苗岭茶油产业园")], id="who works for it builds nothing"
    ),
    pytest.param(
        "一行来到黔瑞集团、苗岭茶油产业园工地。", [(PARK, "苗岭茶油产业园")], id="the site may be that of a list"
    ),
    pytest.param(
        "由黔瑞集团投资建设的苗岭茶油产业园创新中心项目开工。苗岭茶油产业园很热闹。",
        [(BUILT, "苗岭茶油产业园创新中心项目"), (PARK, "苗岭茶油产业园")],
        id="what is built in it",
    ),
    pytest.param(
        "由黔瑞集团投资建设的麻江经济开发区进展顺利。", [(PARK, "麻江经济开发区")], id="whoever builds a zone"
    ),
    pytest.param("县里投资3亿元建设麻江经济开发区。", [(PARK, "麻江经济开发区")], id="a zone is nobody's"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_own_parks(text: str, wanted: list[tuple[str, str]]) -> None:
    rows = marked(text)
    found = [(m.type, m.name) for row in rows for m in row.top if m.type in (BUILT, PARK) and m.role == "name"]
    assert found == wanted

"""Who builds what, and in whose old plant, where papers say it in other words than that a firm builds a project."""

from __future__ import annotations

import pytest
from said import article_claims, ends, mentions

CITY, MAKER, BUILDER = "镇宁城投集团", "贵州宏岳新材料有限公司", "贵州筑路集团"
ROAD, PLANT = "镇宁县双阳路改扩建工程", "年产5万吨铝箔项目"
MILL, SHOES = "湄潭县化肥厂", "贵州星步鞋业公司"
START = f"{ROAD}日前开工。"

BUILDERS = [
    pytest.param(f"{ROAD}由{CITY}作为项目业主。", {CITY}, id="by one as its owner"),
    pytest.param(f"{ROAD}全长6公里，{CITY}为实施机构，{BUILDER}为中标社会投资人。", {CITY, BUILDER}, id="who is what"),
    pytest.param(
        f"{ROAD}，建设单位：{CITY}；施工单位：{BUILDER}；监理单位：安信监理公司。", {CITY, BUILDER}, id="labels"
    ),
    pytest.param(f"{START}业主单位{CITY}项目经理曹明介绍，路基已成型。", {CITY}, id="the owner's manager"),
    pytest.param(f"{ROAD}施工方、{BUILDER}项目经理周亮说，年底通车。", {BUILDER}, id="the builder's manager"),
    pytest.param(f"{START}{BUILDER}董事长王强介绍，项目总投资3亿元。", {BUILDER}, id="who tells of it"),
    pytest.param(f"{START}镇宁县供电公司经理王强介绍，项目总投资3亿元。", set(), id="who only serves it"),
    pytest.param(f"{START}承担项目施工的{BUILDER}加派了工人。", {BUILDER}, id="charged with the work"),
    pytest.param(f"{START}承担项目监理的{BUILDER}加派了人手。", set(), id="charged with the watch"),
    pytest.param(f"{START}{BUILDER}双阳路项目部负责人李强说，年底通车。", {BUILDER}, id="its site office"),
    pytest.param(f"{START}{BUILDER}的施工人员正在浇筑路面。", {BUILDER}, id="its men"),
    pytest.param(f"{START}{CITY}牵头，委托{BUILDER}施工。", {BUILDER}, id="commissioned"),
    pytest.param(f"{ROAD}由{CITY}投资，{BUILDER}总包。", {CITY, BUILDER}, id="the contractor"),
    pytest.param(f"{ROAD}由{BUILDER}EPC总承包。", {BUILDER}, id="turnkey"),
    pytest.param(f"{PLANT}由{CITY}联合{MAKER}共同打造。", {CITY, MAKER}, id="two together"),
    pytest.param(f"{PLANT}是由{MAKER}与县政府合作开发的。", {MAKER}, id="with the county"),
    pytest.param(f"由{CITY}主导投资、{BUILDER}承建的{ROAD}通车。", {CITY, BUILDER}, id="paid and built"),
    pytest.param(f"由{BUILDER}承建的全省最高、跨径最大的斜拉桥——清水河特大桥封顶。", {BUILDER}, id="what it is first"),
    pytest.param(f"{MAKER}拟募集资金10亿元，分别用于{PLANT}、研发中心建设项目。", {MAKER}, id="raises money for it"),
    pytest.param(f"{CITY}、{MAKER}签署合作协议，共同启动实施了{PLANT}。", {CITY, MAKER}, id="sign and begin"),
    pytest.param(f"县长张敏与{MAKER}副总裁梁军签订了{PLANT}投资协议。", {MAKER}, id="signed by its man"),
    pytest.param(f"镇宁县与{MAKER}合作，在丁旗镇建设{PLANT}。", {MAKER}, id="with the county, at a place"),
    pytest.param(f"镇宁县{PLANT}，引入{MAKER}，采取PPP模式建设。", {MAKER}, id="brought in for it"),
    pytest.param(f"{PLANT}投产，这是{MAKER}投资6800万元建设的技改项目。", {MAKER}, id="this is its"),
    pytest.param("县里与浙江客商周伟明签订了投资2亿元的竹木加工项目。", {"周伟明"}, id="a man"),
    pytest.param("镇里引进企业家李永和投资，建设花生烘干项目。", {"李永和"}, id="a man brought in"),
    pytest.param(f"{PLANT}投资人、浙江商人周建华说，月底封顶。", {"周建华"}, id="the man behind it"),
    pytest.param(
        "签约项目2个：总投资5亿元的黔瑞公司铝箔项目、总投资3亿元的医药物流园项目。", {"黔瑞公司"}, id="of a list"
    ),
    pytest.param("福凯新材料智慧纺纱二期工程项目开工。", {"福凯新材料"}, id="its name says it"),
    pytest.param("中国铁建大桥局承建的清水河特大桥封顶。", {"中国铁建大桥局"}, id="no bridge of the builder"),
]
SITES = [
    pytest.param(f"在已停产多年的{MILL}院内，{SHOES}的车间开始试生产。", {(SHOES, MILL)}, id="in its yard"),
    pytest.param(f"原{MILL}的老厂区里，{SHOES}新建的生产线正在安装。", {(SHOES, MILL)}, id="in its old plant"),
    pytest.param(f"{MILL}的车间里，{SHOES}的技术员正在安装设备。", set(), id="a visit to it"),
    pytest.param(f"闲置了8年的{MILL}，今年迎来了新主人——{SHOES}。", {(SHOES, MILL)}, id="a new master"),
    pytest.param(f"走进位于原{MILL}的{SHOES}，工人正在检修设备。", {(SHOES, MILL)}, id="where it was"),
    pytest.param(f"{SHOES}与停工多年的{MILL}对接，租下其2万平方米厂房。", {(SHOES, MILL)}, id="rented from it"),
    pytest.param(f"县里巧用废弃的{MILL}，办起了{SHOES}。", {(SHOES, MILL)}, id="put to use"),
    pytest.param(f"原{MILL}已废弃多年，2021年，{SHOES}在此投资建厂。", {(SHOES, MILL)}, id="in its place"),
]
NAMES = [
    pytest.param("由中交二航局承建的镇宁县白马再生水厂建成。", {"镇宁县白马再生水厂"}, id="waterworks"),
    pytest.param("由中铁二局投资建设的普定县夜郎湖灌区开工。", {"普定县夜郎湖灌区"}, id="irrigation"),
    pytest.param("中国移动（贵阳）数据中心三期项目开工。", {"中国移动（贵阳）数据中心三期项目"}, id="firm and place"),
    pytest.param("东山储备林二期工程已完成投资。", {"东山储备林二期工程"}, id="a verb in the name"),
    pytest.param("引汉济渭输水工程秦岭段贯通。", {"引汉济渭输水工程"}, id="a section behind it"),
    pytest.param("桃花源景区至火车站快速通道工程全长12公里。", {"桃花源景区至火车站快速通道工程"}, id="so long"),
]


@pytest.mark.parametrize(("text", "wanted"), BUILDERS)
def test_builders(text: str, wanted: set[str]) -> None:
    assert {builder for builder, _ in ends(text, "undertakes", place="镇宁县")} == wanted


@pytest.mark.parametrize(("text", "wanted"), SITES)
def test_old_plants(text: str, wanted: set[tuple[str, str]]) -> None:
    assert ends(text, "usesSiteOf") == wanted


@pytest.mark.parametrize(("text", "wanted"), NAMES)
def test_names(text: str, wanted: set[str]) -> None:
    told = [end for c in article_claims(text) for end in (c.head, c.tail) if end is not None and end.type == "Project"]
    assert {end.name for end in told} | {m.name for m in mentions(text) if m.type == "Project"} == wanted

"""Lists that a count announces: their items are projects whatever they end in."""

from __future__ import annotations

import pytest
from said import marked, spots

ANNOUNCED = [
    pytest.param(
        "单体规模最大的，是投资45亿元的苗岭（国际）体育示范区项目。投资2亿元的苗岭高新区项目经理到场。",
        ["苗岭（国际）体育示范区项目"],
        id="a park behind its price",
    ),
    pytest.param(
        "一个投资1亿元、年产500辆房车的项目开工，听说年拆解2万辆的二期项目还差13亩；年产30万吨的项目开工，"
        "年产10万吨水泥的项目12个，2020年出口10万台设备的项目。",
        ["年产500辆房车的项目", "年拆解2万辆的二期项目"],
        id="called by how much they make",
    ),
    pytest.param(
        "政府投资项目27个，包括平溪蓄水池、苗岭孵化基地等；企业投资项目9个，包括柳河20万千瓦风电、白马大桥等。",
        ["平溪蓄水池", "苗岭孵化基地", "柳河20万千瓦风电", "白马大桥"],
        id="some of as many as are told",
    ),
    pytest.param(
        "基础设施项目9个，包括市政道路、生态绿化等。签约项目4个，总投资3亿元，黔岭公司等到场。",
        [],
        id="kinds, and no list",
    ),
    pytest.param(
        "产业项目3个，总投资15.89亿元，年度计划投资5.09亿元，分别是凯里冷链物流中心二期、苗岭零件装配与测试中心和柳河渔业产业园-科研中心。",
        ["凯里冷链物流中心二期", "苗岭零件装配与测试中心", "柳河渔业产业园-科研中心"],
        id="behind what they cost",
    ),
    pytest.param(
        "另有燃气分布式能源站冷热电三联供、220千伏输变电、综合服务楼3个基础配套项目，"
        "黔岭硼锂年产10000吨碳酸锂、苗岭新能源（榕江）柳河三期100兆瓦风电2个项目开复工。",
        [
            "燃气分布式能源站冷热电三联供",
            "220千伏输变电",
            "综合服务楼",
            "黔岭硼锂年产10000吨碳酸锂",
            "苗岭新能源（榕江）柳河三期100兆瓦风电",
        ],
        id="with brackets, by the energy that they give",
    ),
    pytest.param(
        "在建项目3个，分别是：昊岭硅微粉、宏川机电智慧停车楼和镇宁旧城供热管网。",
        ["昊岭硅微粉", "宏川机电智慧停车楼", "镇宁旧城供热管网"],
        id="items without an ending",
    ),
    pytest.param(
        "已投产2个，分别是：昊岭30万吨重质碳酸钙、县城第二水厂。",
        ["昊岭30万吨重质碳酸钙", "县城第二水厂"],
        id="a stage instead of the noun",
    ),
    pytest.param(
        "续建项目两个：总投资3亿元的智慧冷库、贵州昊岭食品有限公司的魔芋精粉车间改造。",
        ["智慧冷库", "魔芋精粉车间改造"],
        id="cost and owner stay outside",
    ),
    pytest.param(
        "集中开工项目为昊岭硅微粉车间、智慧冷库，共计2个。",
        ["昊岭硅微粉车间", "智慧冷库"],
        id="the count behind the list",
    ),
    pytest.param(
        "园区今年重点推进冷链物流园、豆干精深加工、5万吨饲料加工3个项目。",
        ["冷链物流园", "豆干精深加工", "5万吨饲料加工"],
        id="what is made of things, beside what is built",
    ),
    pytest.param("该县今年重点推进生猪养殖、豆干加工、茶叶加工3个项目。", [], id="kinds of work alone"),
    pytest.param(
        "该县城南电厂扩建、总部经济大厦建设、昊岭豆干加工三大项目进展顺利。",
        ["城南电厂扩建", "总部经济大厦建设", "昊岭豆干加工"],
        id="the great ones are counted",
    ),
    pytest.param(
        "紫山锌业20万吨电锌冶炼、双岭矿业铁精粉提质两大技改项目年内建成。",
        ["紫山锌业20万吨电锌冶炼", "双岭矿业铁精粉提质"],
        id="with their kind",
    ),
    pytest.param("该县抓好水电、矿业、旅游三大项目建设。", [], id="great fields"),
    pytest.param(
        "镇宁县重点推进鹅林山风电场和翠江第二污水处理厂两个项目。",
        ["鹅林山风电场", "翠江第二污水处理厂"],
        id="two that 和 joins",
    ),
    pytest.param("公司与县政府就果园观光和民宿酒店两个项目进行了洽谈。", [], id="two that are not told"),
    pytest.param(
        "双方将合作建设百万头生猪屠宰及肉食品加工、年产60万吨饲料厂两个项目。",
        ["百万头生猪屠宰及肉食品加工", "年产60万吨饲料厂"],
        id="who builds them stands in front",
    ),
    pytest.param("在建项目4个，分别是：昊岭硅微粉、智慧停车楼一期和供热管网。", [], id="not as many as announced"),
    pytest.param(
        "签约两个项目：镇宁县与昊岭集团签订10亿元重质碳酸钙深加工项目。",
        ["重质碳酸钙深加工项目"],
        id="who signs what with whom is no list",
    ),
    pytest.param("镇宁县与昊岭集团签署抽水蓄能电站项目。", ["抽水蓄能电站项目"], id="a kind of which a place has one"),
    pytest.param("比赛设三个项目，分别是水上龙舟、陀螺一期和高脚竞速。", [], id="other things that are called so"),
    pytest.param("推进项目的3个县，分别是镇宁县、关岭县和紫云县二期。", [], id="another noun"),
    pytest.param("项目包括两项，分别是合作框架协议、招商引资二期协议。", [], id="papers"),
    pytest.param(
        "总投资10亿元的金枝商贸城已开业，投资2亿元的昊岭研发大楼正在装修。",
        ["金枝商贸城", "昊岭研发大楼"],
        id="what they cost in front",
    ),
    pytest.param(
        "返乡青年王海涛投资3.1亿元，建设春晖生态农业园；昊岭食品投资2000万元建起山野菜加工厂。",
        ["春晖生态农业园", "山野菜加工厂"],
        id="what somebody paid and built",
    ),
    pytest.param(
        "甲公司投资5亿元的轴承项目落户，乙公司投资2亿元建设纺织项目。",
        ["轴承项目", "纺织项目"],
        id="what is made behind a price",
    ),
    pytest.param(
        "总投资3亿元的轴承项目2个。总投资5亿元的重点项目、总投资20亿元的工业项目、总投资2亿元的旅游项目开工。",
        [],
        id="kinds behind prices",
    ),
    pytest.param(
        "投资7亿元的苗岭南岸公路、1.4亿元的通河旅游路以及8000万元的金枝商贸城进入扫尾阶段。",
        ["苗岭南岸公路", "通河旅游路", "金枝商贸城"],
        id="prices in a list",
    ),
    pytest.param(
        "牛首山隧道、柳河特大桥正在加紧施工，金枝综合体主体封顶；中心正在加快建设，专家来到金枝冷链物流中心施工。",
        ["牛首山隧道", "柳河特大桥", "金枝综合体"],
        id="how far they have come",
    ),
    pytest.param("全县投资3亿元，建成了85公里管网；投入8000万元建设厂房。", [], id="works without a name"),
    pytest.param(
        "重点工程分别是岭南精工制造产业园、苗岭冷链物流中心和柳河湿地公园。",
        ["岭南精工制造产业园", "苗岭冷链物流中心", "柳河湿地公园"],
        id="three that no count announces",
    ),
    pytest.param(
        "签约的项目分别是：苗岭冷链物流中心、柳河污水处理厂、油漆生产等。",
        ["苗岭冷链物流中心", "柳河污水处理厂", "油漆生产"],
        id="one after the other",
    ),
    pytest.param(
        "项目分别是：苗岭蜜桔深加工、柳河大道扩建工程、虹瑞佳苑（棚户区安置房）、城西垃圾处理厂。",
        ["苗岭蜜桔深加工", "柳河大道扩建工程", "虹瑞佳苑（棚户区安置房）", "城西垃圾处理厂"],
        id="with brackets",
    ),
    pytest.param("签约项目包括智能制造、现代农业和文化旅游。", [], id="fields"),
    pytest.param(
        "总投资2亿元的苗岭冷链物流中心主体封顶。", ["苗岭冷链物流中心"], id="what is told of it behind its name"
    ),
    pytest.param(
        "去年引来一个五亿元级的大项目——苗岭国际旅游度假区，总投资10亿元。",
        ["苗岭国际旅游度假区"],
        id="what the project is that was spoken of",
    ),
    pytest.param("介绍了重点项目——招商引资的情况。", [], id="no thing that is built"),
    pytest.param(
        "公司还计划在凯里高新区投资3亿元，建一座占地500亩的苗岭文化公园。",
        ["苗岭文化公园"],
        id="behind the site and how large it is",
    ),
    pytest.param(
        "公司投资5亿元，建设一个集仓储、配送为一体的农产品物流中心。",
        ["农产品物流中心"],
        id="behind all that it is for",
    ),
    pytest.param(
        "总投资6亿元的晖鑫二期300兆瓦风电等项目加快推进。", ["晖鑫二期300兆瓦风电"], id="one that is named of several"
    ),
    pytest.param(
        "民生项目6个，包括航天城市综合体、市基础教育工程、沙港村水美乡村工程。",
        ["沙港村水美乡村工程"],
        id="works of which each is its own",
    ),
    pytest.param(
        "总投资20亿元的尼龙6项目完成规划，投资1.2亿元的环己烷项目落地；总投资1亿元的民生项目、投资2亿元的技改项目完工。",
        ["尼龙6项目", "环己烷项目"],
        id="what is made, by its price alone",
    ),
    pytest.param("项目总投资1.8亿元，建成后年产工程车辆滤清器300万套。", [], id="what it will make once built"),
    pytest.param("总投资3000万元的环保设备投用，投资2亿元的生产线开工。", [], id="things that cost so much"),
    pytest.param(
        "黔瑞公司总投资10亿元，建成综合性生产线12条，总投资2亿元，建成现代化生产线3条。",
        [],
        id="what any line is called",
    ),
]


def test_coined_firm_of_four() -> None:
    text = "集中开工项目2个，分别是：恒鼎创锦精密铸件、宏川机电智慧停车楼。"
    assert [m.text for row in marked(text) for m in row.nested if m.type == "Company"] == ["恒鼎创锦", "宏川机电"]


@pytest.mark.parametrize(("text", "expected"), ANNOUNCED)
def test_announced(text: str, expected: list[str]) -> None:
    assert [name for _, name, _ in spots(text, "Project")] == expected


FIRMS = [
    pytest.param("在建项目2个，分别是：昊岭特种砂浆、鑫瑞环保脱硫石膏板。", ["昊岭", "鑫瑞环保"], id="coined words"),
    pytest.param("在建项目2个，分别是：老旧小区改造、雨污分流二期。", [], id="single characters that are words"),
]


@pytest.mark.parametrize(("text", "expected"), FIRMS)
def test_firms_in_items(text: str, expected: list[str]) -> None:
    assert [m.text for row in marked(text) for m in (*row.top, *row.nested) if m.type == "Company"] == expected

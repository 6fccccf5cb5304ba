"""Industries, chains and clusters: with a stem of their own, behind verbs and places; items of lists of them."""

from __future__ import annotations

import pytest
from said import mentions

INDUSTRIES = [
    pytest.param(
        "电力能源、焦炭和铅锌冶炼、煤化工三大产业集群初具规模。",
        ["电力能源", "焦炭和铅锌冶炼", "煤化工"],
        id="two that are one of as many as are counted",
    ),
    pytest.param(
        "县里把新能源、新材料作为两大主导产业来抓，将生物医药、智能家电列为两大产业。",
        ["新能源", "新材料", "生物医药", "智能家电"],
        id="without what they are taken as",
    ),
    pytest.param(
        "用好资源换好产业，选好产业，调整坝区产业结构，入围总产值超百亿产业集群名单。",
        [],
        id="what is done with one, where it is and what it is worth",
    ),
    pytest.param(
        "企业首尾相接，一条磷化工产业链初步形成，一条链一张产业地图。", ["磷化工产业链"], id="a chain and not how many"
    ),
    pytest.param(
        "形成50万吨电解铝产业规模，打造千万千瓦级新能源产业集群。",
        ["电解铝产业", "千万千瓦级新能源产业集群"],
        id="without how much of it, with its class",
    ),
    pytest.param(
        "“煤炭—电力—电解铝”产业链拉长，“盐碱”产业集群扩大，“研发—生产—销售”产业链完善。",
        ["煤炭—电力—电解铝产业链", "盐碱产业集群"],
        id="what becomes of what, not who does what",
    ),
    pytest.param("打造磷化工产业链，发展白酒产业。", ["磷化工产业链", "白酒产业"], id="chain and industry"),
    pytest.param("推进苗药产业集群，壮大酱香白酒产业集群。", ["苗药产业集群", "酱香白酒产业集群"], id="clusters"),
    pytest.param("鞋服产业、石墨烯产业、红枣加工业。", ["鞋服产业", "石墨烯产业", "红枣加工业"], id="list"),
    pytest.param("贵州的磷化工产业和张掖市玉米制种产业。", ["磷化工产业", "玉米制种产业"], id="without its place"),
    pytest.param("主导产业、传统产业、三大产业、新兴产业。", [], id="generic"),
    pytest.param("赵大海领衔肉牛产业链，陈山挂帅白酒产业链。", ["肉牛产业链", "白酒产业链"], id="without who leads it"),
    pytest.param("调整产业结构，甜瓜是代表产业，从数据提取汽车产业价值。", ["汽车产业"], id="what is done with one"),
    pytest.param("举行8月份产业招商活动，加快补链产业引进。", [], id="a month, what is done with chains"),
    pytest.param("园区以苗岭酒业、常青新能源为龙头。", [], id="leaders that are firms"),
    pytest.param(
        "我县做强稻米加工产业链。恒丰米业、金穗面业等稻米加工龙头企业带动增收。",
        ["稻米加工产业链", "稻米加工产业链"],
        id="what firms lead, without its ending",
    ),
    pytest.param("全县稻米加工龙头企业12家。", [], id="leaders in what no page calls an industry"),
    pytest.param("产业园、产业化、产业转型。", [], id="parts of other words"),
    pytest.param(
        "推进新能源电池材料产业链。",
        ["新能源电池材料产业链"],
        id="begins with a generic character",
    ),
    pytest.param(
        "县茶叶产业发展中心到会。",
        [],
        id="inside the name of a body",
    ),
    pytest.param("这里的竹产业、茶产业链。", ["竹产业", "茶产业链"], id="stems of one character"),
    pytest.param(
        "大力发展灵芝种植产业，助推蓝莓产业。", ["灵芝种植产业", "蓝莓产业"], id="behind what is done with it"
    ),
    pytest.param("投资的公司产业务，制造行业性规则。", [], id="runs on into another word"),
    pytest.param("三个产业、五小产业、辖区产业链、深入研究产业。", [], id="counted, sorted, done"),
    pytest.param("牦牛全产业链成形。", ["牦牛全产业链"], id="the whole chain"),
    pytest.param(
        "园区重点发展光电显示、氢能装备、绿色建材等三大主导产业。",
        ["光电显示", "氢能装备", "绿色建材"],
        id="list with its common name behind",
    ),
    pytest.param(
        "聚焦智慧农机、食品加工两大特色产业和总部经济、冷链物流两大新兴产业。",
        ["智慧农机", "食品加工", "总部经济", "冷链物流"],
        id="two lists",
    ),
    pytest.param("形成以硅材料为主导产业的格局。", ["硅材料"], id="with one as the leading one"),
    pytest.param(
        "该园以毛纺织、五金制造、陶瓷为主导，现有企业30家。", ["毛纺织", "五金制造", "陶瓷"], id="leading ones"
    ),
    pytest.param("这里以市场为主导。", [], id="what leads is no industry"),
    pytest.param("以竹木家具、酱菜罐头为潜力产业。", ["竹木家具", "酱菜罐头"], id="a part that industries play"),
    pytest.param("乙开发区的产业方向是轴承和羽绒服装。", ["轴承", "羽绒服装"], id="where it is heading"),
    pytest.param(
        "签约项目涉及汽车零部件、预制菜、民生保障等领域。",
        ["汽车零部件", "预制菜"],
        id="of areas those that are called like industries",
    ),
    pytest.param(
        "县领导与高管就机床制造、冷链物流等产业合作洽谈。", ["机床制造", "冷链物流"], id="behind a preposition"
    ),
    pytest.param("光电显示、氢能装备三条细分产业链起势。", ["光电显示", "氢能装备"], id="a count behind"),
    pytest.param(
        "高端化工产业链、宠物食品特色产业集群。", ["高端化工产业链", "宠物食品特色产业集群"], id="of which sort"
    ),
    pytest.param("百万亩水果产业、数百家辣椒产业链企业。", ["水果产业", "辣椒产业链"], id="behind how much of it"),
    pytest.param("县城大产业、城南新产业、带动盐湖产业转型升级。", ["盐湖产业"], id="no big or new industry"),
    pytest.param("目前，矿用灯具、钻探机两条细分产业链起势。", ["矿用灯具", "钻探机"], id="as many as counted"),
    pytest.param("滨江产业新城、苗药产业投资开发有限公司。", [], id="towns and firms"),
    pytest.param("检查涉及住宿、餐饮、娱乐等行业。", [], id="trades that a rule applies to"),
    pytest.param("招商引资产业项目落地。", [], id="what brings firms is none"),
    pytest.param(
        "产业上，汽车及零部件、绿色食品、新材料三大主导产业成体系推进。",
        ["汽车及零部件", "绿色食品", "新材料"],
        id="及 in an item with what goes on with it",
    ),
    pytest.param(
        "食品及大健康、新材料、通用航空三大新兴产业有收获。",
        ["食品及大健康", "新材料", "通用航空"],
        id="及 in an item of as many as are counted",
    ),
    pytest.param("重点发展粮油加工及冷链物流、陶瓷等产业。", ["粮油加工", "冷链物流", "陶瓷"], id="及 between items"),
    pytest.param(
        "钢铝及其制品产业链、汽车及零部件产业集群。",
        ["钢铝及其制品产业链", "汽车及零部件产业集群"],
        id="及 in front of what goes on with an industry",
    ),
    pytest.param("做强铜及铜合金产业链。", ["铜及铜合金产业链"], id="及 between a stem and a longer one"),
    pytest.param("大力发展茶叶及其他产业。", ["茶叶"], id="及 in front of others"),
    pytest.param(
        "该县“鞋服箱包、智能家电、竹木制品”三大百亿级产业集群成势。",
        ["鞋服箱包", "智能家电", "竹木制品"],
        id="a list in quotes",
    ),
    pytest.param(
        "园区煤化工、油气加工、装备制造三足鼎立的产业格局更加清晰。",
        ["煤化工", "油气加工", "装备制造"],
        id="what they are together, behind whose they are",
    ),
    pytest.param("用好产业基金，用好产业优势。", [], id="what is used well"),
    pytest.param(
        "形成光伏、童装等特色产业集群。童装方面，有企业9家。童装企业方面，有女工9人。",
        ["光伏", "童装", "童装"],
        id="one of them of which a sentence tells",
    ),
    pytest.param("清江、洪岭两县产业各具特色。", [], id="those of so many counties"),
    pytest.param(
        "三期规划先进制造业集聚区和生产型服务业功能区。", [], id="parts of a park called by what they are for"
    ),
    pytest.param("着力配齐茶叶产业要素。", ["茶叶产业"], id="what is made complete"),
    pytest.param("建成国家级金属新材料新型工业化产业示范基地。", [], id="the title of a park"),
    pytest.param(
        "园区着力构建煤炭—煤焦油—针状焦—石墨产业链。", ["煤炭—煤焦油—针状焦—石墨产业链"], id="links behind a verb"
    ),
    pytest.param("重大专项——蓝莓深加工产业链。", ["蓝莓深加工产业链"], id="a dash in front of a name"),
    pytest.param("形成研发—生产—销售产业链。", [], id="what is done one after the other is no chain of its own"),
    pytest.param(
        "生物医药、绿色食品是清河经济开发区的主导产业。",
        ["生物医药", "绿色食品"],
        id="what is said of all of a list behind it",
    ),
    pytest.param("园区做优做强生物医药、绿色食品产业。", ["生物医药", "绿色食品产业"], id="what somebody pursues"),
    pytest.param(
        "园区形成生物医药、绿色食品“双轮驱动”的产业格局。", ["生物医药", "绿色食品"], id="their order in quotes"
    ),
]


@pytest.mark.parametrize(("text", "names"), INDUSTRIES)
def test_industries(text: str, names: list[str]) -> None:
    assert [m.name for m in mentions(text) if m.type == "Industry"] == names

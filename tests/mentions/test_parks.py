"""Industrial parks: zones and parks with a name of their own."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param(
        "园区被评为吉安市先进工业园，获评自治区高质量发展示范园区，升格为自治区级工业园区。",
        [],
        id="titles that are given",
    ),
    pytest.param("省里评其为“全省民营科技示范工业园”，推进“两特”开发区建设。", [], id="titles within quotes"),
    pytest.param("建成全省首个百亿级玉米精深加工产业园。", [], id="how large a park is"),
    pytest.param(
        "2010年升格为麻江经济开发区，被认定为麻江县刺梨产业园，入选“国家级丹寨农业科技园区”。",
        ["麻江经济开发区", "麻江县刺梨产业园", "丹寨农业科技园区"],
        id="names that a park is given",
    ),
    pytest.param(
        "位于高安市的江西省建筑陶瓷产业基地入驻企业50家。", ["江西省建筑陶瓷产业基地"], id="建筑 is no building"
    ),
    pytest.param(
        "江苏南通国际家纺产业园、麻江县家纺产业园签约。", ["江苏南通国际家纺产业园", "麻江县家纺产业园"], id="家纺"
    ),
    pytest.param(
        "3个项目落户新滩经合区、长春汽开区和麻江县茶叶加工小区。",
        ["新滩经合区", "长春汽开区", "麻江县茶叶加工小区"],
        id="seldom endings",
    ),
    pytest.param("超市食品区、茶叶加工小区人头攒动。", [], id="with no name in front"),
    pytest.param(
        "龙里县刺梨农业示范区和县工业园区、安徽省和县经济开发区开工。",
        ["龙里县刺梨农业示范区", "安徽省和县经济开发区"],
        id="in front of the zone of an unknown county, and that of one called so",
    ),
    pytest.param(
        "凯里高标准建设苗岭产业园，我县高起点打造丹寨产业园，引进高标准厂房产业园。",
        ["苗岭产业园", "丹寨产业园", "高标准厂房产业园"],
        id="how well it is built, what is of a high standard",
    ),
    pytest.param(
        "渤海湾新区抢抓机遇，城东新区、沿海新区提速。", ["渤海湾新区"], id="a zone called by the bay it lies at"
    ),
    pytest.param(
        "凯里经开区由沅城循环产业园、陶瓷建材产业园和双沅组团三部分构成。",
        ["凯里经开区", "沅城循环产业园", "陶瓷建材产业园", "双沅组团"],
        id="a part in the list of what a zone consists of",
    ),
    pytest.param(
        "龙里县冯家湾渔业产业园、莫家坪食品产业园开园，入驻12家坪山产业园企业。",
        ["龙里县冯家湾渔业产业园", "莫家坪食品产业园", "坪山产业园"],
        id="a hamlet that is called by a family",
    ),
    pytest.param(
        "五家渠市北工业园区、轮台县拉依苏石油化工园区招商，农六师五家渠经济技术开发区有五家产业园。",
        ["五家渠市北工业园区", "轮台县拉依苏石油化工园区", "农六师五家渠经济技术开发区"],
        id="a city that begins like a count, 北 and 依 in names",
    ),
    pytest.param("龙里县城区由城东片区和城西组团组成。", [], id="parts of a town"),
    pytest.param(
        "规划先进制造业聚集区、高端产业服务功能区和科教服务功能区三大板块。",
        ["先进制造业聚集区", "高端产业服务功能区", "科教服务功能区"],
        id="so many parts",
    ),
    pytest.param(
        "东方希望集团准东沅湾工业园开工，凯里石化区、凯里国际产业社区招商。",
        ["准东沅湾工业园", "凯里石化区", "凯里国际产业社区"],
        id="behind a group; how parks end",
    ),
    pytest.param("推进产业社区、石化区建设。", [], id="kinds of parks"),
    pytest.param("天津滨海新区到茂名滨海新区考察。", ["茂名滨海新区"], id="a zone called like a district elsewhere"),
    pytest.param("龙里县有黔瑞产业园、苗岭产业园等3个园区。", ["黔瑞产业园", "苗岭产业园"], id="a county has it"),
    pytest.param("龙里县有色金属产业园开工。", ["龙里县有色金属产业园"], id="a word that begins like what says so"),
    pytest.param(
        "辛集市旧城镇绿沅现代农业园区、滕州市鲍沟镇玻璃产业园建成。",
        ["绿沅现代农业园区", "滕州市鲍沟镇玻璃产业园"],
        id="behind a whole address, which a bare trade keeps",
    ),
    pytest.param(
        "大理创新工业园区凤仪片区、张掖经济技术开发区分区扩建。",
        ["大理创新工业园区", "凤仪片区", "张掖经济技术开发区"],
        id="parts of a park",
    ),
    pytest.param("规划麻柳地块食品加工园区。", ["麻柳地块食品加工园区"], id="a park that is planned"),
    pytest.param("获评“五好”园区考评优秀园区。", [], id="honours"),
    pytest.param(
        "项目位于湄潭生命科学园和凯里陶瓷园区。", ["湄潭生命科学园", "凯里陶瓷园区"], id="what is done in a park"
    ),
    pytest.param("打造环珠三角新兴产业集聚地，推动碳达峰示范园区建设。", [], id="aims are no parks"),
    pytest.param("凯里市小微企业创业园开园。", ["凯里市小微企业创业园"], id="of small firms"),
    pytest.param(
        "凯里高新区昌平园、凯里高新区园林。", ["凯里高新区", "昌平园", "凯里高新区"], id="the branch of a zone"
    ),
    pytest.param("诏安县金都工业集中区行动在前。", ["诏安县金都工业集中区"], id="a function word in a name"),
    pytest.param(
        "布局光电、健康和配套产业园、物流园，引进机械配套产业园。", ["机械配套产业园"], id="what goes with it"
    ),
    pytest.param("铝产业园招商，新产业园扩建。", ["铝产业园"], id="what a park works, in one character"),
    pytest.param("项目花落凯里高新区。", ["凯里高新区"], id="behind the word for where it came to"),
    pytest.param("规划建设苏银产业园。", ["苏银产业园"], id="two words for what is done with it"),
    pytest.param("地处炉山镇的吴周工业开发区热闹。", ["吴周工业开发区"], id="its town and 的 in front"),
    pytest.param("凯里高新区铝产业园里热闹。", ["凯里高新区", "铝产业园"], id="one character behind a zone"),
    pytest.param("这是一个规模化产业园区。", [], id="how large a park is"),
    pytest.param("老厂房离物流园远，10个乡镇产业园结了对子。", [], id="how far it is, and parks of towns"),
    pytest.param(
        "炉山镇调味品产业园分区布局，城北食品工业园分区建设。",
        ["炉山镇调味品产业园", "城北食品工业园"],
        id="that a park is divided is no part of its name",
    ),
    pytest.param("湘黔合作特别试验区开工。", ["湘黔合作特别试验区"], id="a zone of two provinces"),
    pytest.param(
        "沣东科技产业基地举行典礼。沣东基地占地200亩，贵州基地也在建。",
        ["沣东科技产业基地", "沣东基地"],
        id="a base by how its name begins and ends",
    ),
    pytest.param(
        "黔瑞入驻红岭汽车配套产业园、黄渡医药零部件产业园。",
        ["红岭汽车配套产业园", "黄渡医药零部件产业园"],
        id="the trade that a park is for is no firm",
    ),
    pytest.param("奇瑞汽车配套产业园开工。", [], id="a firm that is known builds its own park, which is a project"),
    pytest.param("39亿元精细化工产业园开建。", ["精细化工产业园"], id="behind a sum"),
    pytest.param("走进鹿邑、太康两县，看产业集聚区。", [], id="no name goes across a comma"),
    pytest.param("凯里大道药谷科技城路段拥堵。", [], id="a part of a road"),
    pytest.param(
        "凯里—山东产业园、安徽和县工业园区扩建，山东产业园招商。",
        ["凯里—山东产业园", "安徽和县工业园区", "山东产业园"],
        id="a dash between the two places that build it",
    ),
    pytest.param("广西中国—东盟青年产业园扩建。", ["广西中国—东盟青年产业园"], id="a dash in a name"),
    pytest.param("凯里药谷工业园招商。", ["凯里药谷工业园"], id="two endings"),
    pytest.param("二季度园区、近三年开发区加快发展，一手抓特色产业园区。", [], id="times and ways are no names"),
    pytest.param("凯里高新区、东湖高新区招商。", ["凯里高新区", "东湖高新区"], id="a word in front of 高新区"),
    pytest.param(
        "占地20亩的上坪工业园区、望月谷双创产业园开工，每月产业园开会。",
        ["上坪工业园区", "望月谷双创产业园"],
        id="上, 谷 and 月 in a name",
    ),
    pytest.param(
        "云溪谷科创小镇入驻企业50家，黔瑞落户凯里国际珠宝园，30家企业入驻清溪孵化中心。",
        ["云溪谷科创小镇", "凯里国际珠宝园", "清溪孵化中心"],
        id="others have settled there",
    ),
    pytest.param(
        "项目位于凯里循环经济工业基地，落户丰润投资区，县里规划了占地300亩的硅材料加工区。",
        ["凯里循环经济工业基地", "丰润投资区", "硅材料加工区"],
        id="something lies there",
    ),
    pytest.param(
        "滨河公园已有商户12家，一家人搬进幸福家园，工人在蔬菜加工区忙碌，东北老工业基地已有企业9家。",
        [],
        id="gardens, homes and workshops",
    ),
    pytest.param(
        "园内再分建材产业园、新材料加工园、机械制造产业园。",
        ["建材产业园", "新材料加工园", "机械制造产业园"],
        id="kinds of parks in a list of the parts of one",
    ),
    pytest.param(
        "龙岭工业园区内分轻纺产业园、加工制造产业园；高新区形成格局，即先进制造产业园、北斗物流园。",
        ["龙岭工业园区", "轻纺产业园", "加工制造产业园", "先进制造产业园", "北斗物流园"],
        id="kinds of parks among the parts of one",
    ),
    pytest.param(
        "除城东工业园外，凯里市还有城西工业小区和池园工业集中区。",
        ["城东工业园", "城西工业小区", "池园工业集中区"],
        id="one besides others",
    ),
    pytest.param(
        "厂房建在龙岭经济开发区的高陂片区。", ["龙岭经济开发区", "高陂片区"], id="a part of a zone, 的 between"
    ),
    pytest.param(
        "出自青云产业新城：青云导航产业港、青云装备创新园，壮大导航产业。",
        ["青云产业新城", "青云导航产业港", "青云装备创新园"],
        id="named after the park they are parts of",
    ),
    pytest.param(
        "光伏产业小镇招商，打造文旅产业小镇，来到凯里循环经济工业基地、凯里协同创新基地。",
        ["光伏产业小镇", "凯里循环经济工业基地", "凯里协同创新基地"],
        id="a town for a trade, bases in a list",
    ),
    pytest.param(
        "凤阳硅工业园区、留学人员创业园等特色平台招商，推进现代农业园等平台建设。",
        ["凤阳硅工业园区", "留学人员创业园"],
        id="a list that says that they are parks",
    ),
    pytest.param("走进云岭物流加工园区。", ["云岭物流加工园区"], id="its trade in front of 加工 is no firm"),
    pytest.param(
        "到晨光开发区考察同类开发区、贸易开发区。",
        ["晨光开发区", "开发区", "开发区"],
        id="a word in front of 开发区, one that is no name",
    ),
    pytest.param("张掖经济技术开发区入驻企业10家。", ["张掖经济技术开发区"], id="zone"),
    pytest.param("云南楚雄高新区、玉溪高新区联手。", ["云南楚雄高新区", "玉溪高新区"], id="short zones"),
    pytest.param("湄潭国家农业科技园区扩建。", ["湄潭国家农业科技园区"], id="national park"),
    pytest.param("福建漳州古雷石化产业园开建。", ["福建漳州古雷石化产业园"], id="behind province and city"),
    pytest.param("绥阳县风华镇智能终端产业园开建。", ["绥阳县风华镇智能终端产业园"], id="behind county and town"),
    pytest.param("中马钦州产业园区招商。", ["中马钦州产业园区"], id="name in front of its place"),
    pytest.param(
        "中意宁波生态园、中新广州知识城和中德沈阳产业区招商。",
        ["中意宁波生态园", "中新广州知识城", "中德沈阳产业区"],
        id="two countries in front of its place",
    ),
    pytest.param("培育特色产业区，建设苹果主产业区。", [], id="areas of a trade"),
    pytest.param(
        "单看凯里开发区，再看张掖经济技术开发区。", ["凯里开发区", "张掖经济技术开发区"], id="what is looked at"
    ),
    pytest.param("贵州凯里经济开发区苗药产业园投产。", ["贵州凯里经济开发区", "苗药产业园"], id="park in a zone"),
    pytest.param(
        "来到湘西高新技术产业开发区智能制造产业园。",
        ["湘西高新技术产业开发区", "智能制造产业园"],
        id="generic stem behind a zone",
    ),
    pytest.param("晋江经济开发区(食品园)投产。", ["晋江经济开发区(食品园)"], id="specification in brackets"),
    pytest.param("推动长春新区建设，对接雄安新区。", ["长春新区", "雄安新区"], id="new areas"),
    pytest.param(
        "客商来到让胡路区高新区、从化区高新区。",
        ["让胡路区高新区", "从化区高新区"],
        id="districts that begin with a verb",
    ),
    pytest.param("来到自流井经济开发区。", ["自流井经济开发区"], id="a district that begins with 自"),
    pytest.param("建设楚雄苗圃循环经济产业园。", ["楚雄苗圃循环经济产业园"], id="behind a verb"),
    pytest.param(
        "吉林省长白山农产品加工园区、双辽现代农业示范区开建。",
        ["吉林省长白山农产品加工园区", "双辽现代农业示范区"],
        id="agriculture",
    ),
    pytest.param("任凯里市炉山工业集中区要职。", ["凯里市炉山工业集中区"], id="behind the verb of a post"),
    pytest.param("兼楚雄高新技术产业开发区要职。", ["楚雄高新技术产业开发区"], id="behind a second post"),
    pytest.param("自陇东新区成立以来。", ["陇东新区"], id="behind 自"),
    pytest.param("敦化市开通一条工业园专线。", [], id="a verb and a number between place and ending"),
    pytest.param(
        "安徽自贸试验区芜湖片区、合肥新城片区揭牌。", ["安徽自贸试验区芜湖片区", "合肥新城片区"], id="parts of zones"
    ),
    pytest.param("赴玉溪市高新区和经开区考察。", ["玉溪市高新区", "经开区"], id="two zones of one place"),
    pytest.param("三一集团晋江经济开发区建厂。", ["晋江经济开发区"], id="a firm does not open the name of a zone"),
    pytest.param("楚雄高新区绿色科技产业园投产。", ["楚雄高新区", "绿色科技产业园"], id="generic stem, long ending"),
    pytest.param("走进晋江智能装备产业城和湄潭生物城。", ["晋江智能装备产业城", "湄潭生物城"], id="cities of a trade"),
    pytest.param("凯里河高新区招商。", ["凯里河高新区"], id="one character behind the place of a zone"),
    pytest.param(
        "楚雄彝海新区(楚雄经济开发区)招商。", ["楚雄彝海新区", "楚雄经济开发区"], id="second name in brackets"
    ),
    pytest.param("涿鹿县南园区受灾。", [], id="one character behind the place"),
    pytest.param(
        "鄂伦春自治旗阿托海经济开发区开工。", ["鄂伦春自治旗阿托海经济开发区"], id="strange name behind its county"
    ),
    pytest.param("工业园区是主战场，各开发区竞相发展，产业园区升级。", [], id="generic"),
    pytest.param("科技孵化器、众创空间增多。", [], id="kinds of parks"),
    pytest.param("高新区发展快，园区很大。", [], id="reference to nothing"),
    pytest.param("凯里市公安局高新区分局、国家税务总局凯里经济开发区税务局联手。", [], id="in the names of bodies"),
    pytest.param("一些自贸区、区域内产业园区、关键物流园区、示范性产业园区升级。", [], id="quantity or quality"),
    pytest.param("积极参与新城建设，充分利用自贸区政策，全力支持园区扩产。", [], id="phrases of the dictionary"),
    pytest.param("黔东南七大新兴产业基地、凯里市高质量孵化器。", [], id="number or quality behind the place"),
    pytest.param(
        "第三届凯里软件园运动会和沙龙暨楚雄科技园年会。", ["凯里软件园", "楚雄科技园"], id="words before a place"
    ),
    pytest.param("某公司会同贵州贵安新区举办培训。", ["贵州贵安新区"], id="known zone behind a verb"),
    pytest.param(
        "凯里经济开发区零碳产业园、炉山经开区低碳生态园、凯里经济开发区工业园区。",
        ["凯里经济开发区", "零碳产业园", "炉山经开区", "低碳生态园", "凯里经济开发区"],
        id="kinds of parks behind a zone",
    ),
    pytest.param(
        "柴达木循环经济试验区、西安国际港务区、连云港石化基地招商，建一批石化基地。",
        ["柴达木循环经济试验区", "西安国际港务区", "连云港石化基地"],
        id="other kinds of zones",
    ),
    pytest.param("由北京迁入凯里高新区的企业投产。", ["凯里高新区"], id="a verb between two places"),
    pytest.param("市长到凯里市和启东经济开发区调研。", ["启东经济开发区"], id="joined to a town"),
    pytest.param("贵州省包装联合会来开发区参观。", [], id="who comes to a zone is none of its name"),
    pytest.param("天津经开区招商，贵州省示范区、海南省园区多。", ["天津经开区", "园区"], id="zones of a province"),
    pytest.param("走进楚雄松山文旅园区和凯里新城区政府。", ["楚雄松山文旅园区"], id="an ending goes on"),
    pytest.param("总经理代表凯里工业园签约。", ["凯里工业园"], id="behind who is spoken for"),
    pytest.param(
        "管委会主任郭万洪率开发区项目专班成员到企业，市长向文清带领经开区企业服务中心到会，县长李刚陪同考察凯里开发区。",
        ["开发区", "凯里开发区"],
        id="behind who brings its people along",
    ),
    pytest.param(
        "来到城南农业科技园和县经济开发区、炉山旱作示范区和县工业园区，安徽和县工业园区扩容。",
        ["城南农业科技园", "炉山旱作示范区", "安徽和县工业园区"],
        id="the county's behind another, and that of a county",
    ),
    pytest.param("一行实地考察榆沅工业园区。", ["榆沅工业园区"], id="behind a phrase of the dictionary"),
    pytest.param("总投资30亿建飞翔产业园。", ["飞翔产业园"], id="behind the rest of a figure"),
    pytest.param("推动长三角区域开发区合作。", [], id="those of a region of several provinces"),
    pytest.param("董事长王岭一行6人来凯里工业园。", ["凯里工业园"], id="behind how many come"),
    pytest.param("被评为贵州省纺织服装示范基地。", [], id="a title that is given"),
    pytest.param(
        "走访凯里市特色商业区和凯里近海经济区，关天经济区与两年时间内产业园不同。",
        ["凯里市特色商业区", "凯里近海经济区"],
        id="other kinds of zones, a region, a span of time",
    ),
    pytest.param("察看图克工业项目区。", ["图克工业项目区"], id="an area for projects"),
    pytest.param("沂蒙光谷招商。", [], id="one of the same name elsewhere"),
    pytest.param(
        "发挥“1+3”功能区和国际（地区）合作园区作用，凯里市童趣幼儿园园区开园。", [], id="a figure, brackets, a school"
    ),
    pytest.param(
        "凯里国际陆港、凯里综保区、炉山工业集聚区、凯里氢谷招商。",
        ["凯里国际陆港", "凯里综保区", "炉山工业集聚区", "凯里氢谷"],
        id="ports, valleys and short forms",
    ),
    pytest.param(
        "高新区姜家岩片区开工，开发区三个片区、高新区城市片区扩建。", ["姜家岩片区"], id="a part of a bare zone"
    ),
    pytest.param("自黔湘合作示范园落户以来。", ["黔湘合作示范园"], id="自 without a place behind it"),
    pytest.param(
        "考察团来园区调研，A类产业园区、县域工业集中区升级。", [], id="who comes to the park, classes of parks"
    ),
    pytest.param("入驻北上海生物医药产业园。", ["北上海生物医药产业园"], id="the north of a city"),
    pytest.param("贵州地区创意产业园区多。", [], id="those of a region"),
    pytest.param("中关村新材料前沿研究院揭牌，中国光谷招商。", ["中国光谷"], id="known name in that of a body"),
    pytest.param(
        "新启动的6平方公里智能装备产业园里，几个项目动工。", ["智能装备产业园"], id="how large it is in front"
    ),
    pytest.param("主要面向新区工业园区新就业职工。", [], id="a zone without a name in front of what it has"),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_parks(text: str, names: list[str]) -> None:
    assert [m.text for m in mentions(text) if m.type == "IndustrialPark"] == names


def test_the_other_name_of_a_park() -> None:
    found = [m.name for m in mentions("龙里工业园区又名谷脚工业园区，以铝业为主导。") if m.type == "IndustrialPark"]
    assert set(found) == {"龙里工业园区"}


OF_COUNTIES = [
    pytest.param("县经开区、市高新区招商。", ["泸县经开区", "泸州市高新区"], id="zones"),
    pytest.param("五个项目分别入驻该县经开区。", ["泸县经开区"], id="该县"),
    pytest.param("来到县工业园区东区。", ["泸县工业园区", "泸县工业园区东区"], id="estate and its wing"),
    pytest.param(
        "来到泸县工业园区B区，没有去小区A区。", ["泸县工业园区", "泸县工业园区B区"], id="a wing that a letter names"
    ),
    pytest.param("全县工业园区、各县产业园区招商。", [], id="several"),
    pytest.param("县农业科技园、我县电商产业园招商。", ["泸县农业科技园", "泸县电商产业园"], id="a park of one kind"),
    pytest.param("县级农业产业园、县城六大功能区扩建。", [], id="no park of the county"),
    pytest.param(
        "盐池工业园区又名惠安堡工业园区，昌乐经济开发区（亦称朱刘工业园区）与平阴工业园区（即原孔村工业园区）招商。",
        [
            "盐池工业园区",
            "盐池工业园区",
            "昌乐经济开发区",
            "昌乐经济开发区",
            "平阴工业园区",
            "平阴工业园区",
        ],
        id="two names of one park",
    ),
    pytest.param(
        "贵定经济开发区位于县城东郊，前身为昌明工业园区，2011年升级。",
        ["贵定经济开发区", "贵定经济开发区"],
        id="what a park was called before",
    ),
    pytest.param(
        "三合工业园区又称赞了东河产业园，海门工业园区也叫停了一批项目。",
        ["三合工业园区", "东河产业园", "海门工业园区"],
        id="words that only begin like those between two names",
    ),
    pytest.param(
        "先后来到毛家湾现代农业产业园和县工业园区、石岭旱作农业示范区与县工业园区。",
        ["毛家湾现代农业产业园", "泸县工业园区", "石岭旱作农业示范区", "泸县工业园区"],
        id="and that of the county",
    ),
]


@pytest.mark.parametrize(("text", "names"), OF_COUNTIES)
def test_zones_of_counties(text: str, names: list[str]) -> None:
    assert [m.name for m in mentions(text, place="泸县") if m.type == "IndustrialPark"] == names


PRICED = [
    pytest.param(
        "投资4.6亿元的蓝莓产业园，厂房封顶；总投资30亿元、占地300亩的凯里循环经济产业园，开始平整。",
        [("Project", "蓝莓产业园"), ("Project", "凯里循环经济产业园")],
        id="what is built",
    ),
    pytest.param(
        "总投资12亿元的凯里城南物流园已入驻企业20家。", [("IndustrialPark", "凯里城南物流园")], id="what firms are in"
    ),
    pytest.param("总投资30亿元的凯里经济开发区扩区。", [("IndustrialPark", "凯里经济开发区")], id="a zone"),
    pytest.param(
        "投资3亿元的青峰家居产业园热闹，甲公司来到青峰家居产业园。",
        [("IndustrialPark", "青峰家居产业园"), ("IndustrialPark", "青峰家居产业园")],
        id="spoken of again as a site",
    ),
]


@pytest.mark.parametrize(("text", "expected"), PRICED)
def test_parks_behind_what_they_cost(text: str, expected: list[tuple[str, str]]) -> None:
    """A park that costs so much is a project, unless it is at work."""
    found = mentions(text, place="凯里市")
    assert [(m.type, m.name) for m in found if m.type in ("Project", "IndustrialPark")] == expected


PARTS = [
    pytest.param(
        "如今，由城西、城南和八都三个工业区组成的格局已然成形。",
        ["城西工业区", "城南工业区", "八都工业区"],
        id="a list that 由 opens, on sides of the town",
    ),
    pytest.param("全县建成纺织、食品和建材三个工业区。", [], id="by trades"),
    pytest.param(
        "园区分设白沅、白樟、金沙三个片区。白沅片区以陶瓷为主，白樟镇、金沙的企业不少。",
        ["白沅片区", "白樟片区", "金沙片区", "白沅片区"],
        id="as many as are counted, later by the whole name",
    ),
    pytest.param(
        "凯里高新区由鸭塘、开怀和舟溪三个园区组成。",
        ["凯里高新区", "鸭塘园区", "开怀园区", "舟溪园区"],
        id="joined by 和",
    ),
    pytest.param("全县划分为城东、城西、城南三个片区。", [], id="a county is divided"),
    pytest.param("园区分设电子、食品两大片区，另有三个组团。", ["电子片区", "食品片区"], id="called by their trades"),
    pytest.param("园区分设白沅、白樟三个片区。", [], id="another number"),
    pytest.param(
        "凯里现有石湾（宁沅）、南庄鼎新（青沅）2个省级产业转移园，石湾（宁沅）产业园获评优秀。",
        ["石湾（宁沅）产业园", "南庄鼎新（青沅）产业转移园", "石湾（宁沅）产业园"],
        id="called by who builds them and where, one in full elsewhere",
    ),
    pytest.param(
        "凯里市沅城、双桥和十里铺三个工业园区新增企业12家。",
        ["沅城工业园区", "双桥工业园区", "十里铺工业园区"],
        id="behind their county",
    ),
    pytest.param("凯里形成了电子、纺织、食品三大产业园，规划辣椒、茶叶两个产业园。", [], id="trades are no names"),
    pytest.param("代表团先后到城东、沅江、下司三个镇和苏州、昆山两个开发区考察。", [], id="visited elsewhere"),
    pytest.param(
        "凯里生态城将建成综合服务产业园、都市农业产业园和现代物流产业园“一城三园”。",
        ["凯里生态城", "综合服务产业园", "都市农业产业园", "现代物流产业园"],
        id="one town and so many parks",
    ),
]


@pytest.mark.parametrize(("text", "names"), PARTS)
def test_parts_of_a_list(text: str, names: list[str]) -> None:
    """Parts that only the end of their list calls so."""
    found = [m for m in mentions(text, place="凯里市") if m.type == "IndustrialPark"]
    assert [m.name for m in found if m.role == "name" and m.text != "园区"] == names

"""Where the names of bodies, places, parks and industries begin and end, and what only looks like one."""

from __future__ import annotations

import pytest
from said import spots

BODIES = [
    pytest.param("湖南省石油与化学工业协会会长到会。", ["湖南省石油与化学工业协会"], id="a guild of two trades"),
    pytest.param(
        "中国食品和包装机械行业联合会到会。", ["中国食品和包装机械行业联合会"], id="a guild of two trades of the nation"
    ),
    pytest.param("湘潭市政府与陶瓷协会到会。", ["湘潭市政府", "陶瓷协会"], id="a government and a guild"),
    pytest.param("泸溪县检察院与县工商联到会。", ["泸溪县检察院", "县工商联"], id="two bodies of one county"),
    pytest.param("泸溪县妇联联合县图书馆办展。", ["泸溪县妇联", "县图书馆"], id="one together with another"),
    pytest.param("泸溪县老年大学与社区卫生服务中心共建。", ["泸溪县老年大学"], id="a school and what has no name"),
    pytest.param("湘潭市民加入红枫志愿服务队伍。", [], id="who joins whom"),
    pytest.param("湘潭市民参加红枫救援队。", ["红枫救援队"], id="who takes part in what"),
    pytest.param("家长带孩子去图书馆，老人来医院。", [], id="where somebody goes"),
    pytest.param("它号称西南最大眼科医院。", [], id="the largest of its kind"),
    pytest.param("两所高校共同建设实验室。", [], id="what is built"),
    pytest.param("他是党校大学学历。", [], id="a degree"),
    pytest.param("市税务部门与市住建局到会。", ["市住建局"], id="no department"),
    pytest.param(
        "泸溪县城乡供水服务中心、泸溪县城乡水务局到会。",
        ["泸溪县城乡供水服务中心", "泸溪县城乡水务局"],
        id="town and country",
    ),
    pytest.param(
        "白沙镇司法所、城东消防站、县气象站到会。", ["白沙镇司法所", "城东消防站", "县气象站"], id="small offices"
    ),
    pytest.param("国家眼科医学中心（温州）到会。", ["国家眼科医学中心（温州）"], id="where a centre is"),
    pytest.param("凯里市驻深圳商会到会。", ["凯里市驻深圳商会"], id="a guild elsewhere"),
    pytest.param("湄潭县元宇宙协同创新中心揭牌。", ["湄潭县元宇宙协同创新中心"], id="a centre"),
    pytest.param("湄潭县长虹幼儿园开园。", ["湄潭县长虹幼儿园"], id="a nursery school called like a firm"),
    pytest.param(
        "湄潭县台资企业协会、厦门市台协会到会。", ["湄潭县台资企业协会", "厦门市台协会"], id="guilds of firms"
    ),
    pytest.param(
        "湄潭县人力资源与社会保障局到会。", ["湄潭县人力资源与社会保障局"], id="a bureau with the other word for and"
    ),
    pytest.param("湘潭市科委到会。", ["湘潭市科委"], id="a commission"),
    pytest.param("湄潭县人民法院审理黔瑞食品有限公司一案。", ["湄潭县人民法院"], id="a court and whose case it tries"),
    pytest.param(
        "永兴镇茅坝村村委会与永兴镇中华村民委员会到会。",
        ["茅坝村村委会", "中华村民委员会"],
        id="committees of villages",
    ),
    pytest.param("北流市烟草专卖局联合市公安局到会。", ["北流市烟草专卖局", "市公安局"], id="an office with another"),
    pytest.param(
        "湄潭县残联与湘潭市残疾人服务中心到会。", ["湄潭县残联", "湘潭市残疾人服务中心"], id="one with another place's"
    ),
    pytest.param("记者到湄潭县人民医院调研。", ["湄潭县人民医院"], id="a hospital that is looked at"),
    pytest.param(
        "湄潭县慈善总会、湄潭县新时代文明实践中心到会。",
        ["湄潭县慈善总会", "湄潭县新时代文明实践中心"],
        id="what every county has",
    ),
    pytest.param("湘潭经开区管委会到会。", ["湘潭经开区管委会"], id="the committee of a zone"),
]


@pytest.mark.parametrize(("text", "wanted"), BODIES)
def test_bodies(text: str, wanted: list[str]) -> None:
    assert [printed for _, printed, _ in spots(text, "Organization")] == wanted


NAMES = [
    pytest.param("湘潭市场监管局到会。", None, ["湘潭市市场监管局"], id="of markets, behind a short name"),
    pytest.param("湘潭市市场监管局到会。", None, ["湘潭市市场监管局"], id="of markets, behind the full name"),
    pytest.param("团县委到会。", "湄潭县", ["共青团湄潭县委"], id="the youth league"),
    pytest.param(
        "商务局、工信局、经济开发区管委会到会。",
        "湄潭县",
        ["湄潭县商务局", "湄潭县工信局", "湄潭县经济开发区管委会"],
        id="a list",
    ),
]


@pytest.mark.parametrize(("text", "place", "wanted"), NAMES)
def test_full_names(text: str, place: str | None, wanted: list[str]) -> None:
    assert [name for _, _, name in spots(text, "Organization", place=place)] == wanted


PLACES = [
    pytest.param("目前海阳市有企业300家。", None, ["海阳市"], id="a word across the edge of a zone's name"),
    pytest.param("湘潭县为新市民建房。", None, ["湘潭县"], id="newcomers"),
    pytest.param("天津和河北客商到会。", None, ["天津市", "河北省"], id="two provinces joined"),
    pytest.param("大会在西安曲江举行。", None, ["西安市"], id="a county of another province"),
    pytest.param("客商来到青岛前湾港。", None, [], id="a port"),
    pytest.param("客商来自苏州张家港。", None, ["张家港市"], id="a city that is called a port"),
    pytest.param("这里有陈氏和卢氏宗祠。", None, [], id="a family"),
    pytest.param("晒盐池破损。", None, [], id="a salt pond"),
    pytest.param("他推出“丹寨烧”。", None, [], id="a brand in quotes"),
    pytest.param("王东明任财政局局长。", None, [], id="a given name in front of a post"),
    pytest.param("对李海宁来说，这是机会，陈海丰看准了它。", None, [], id="given names of whom is spoken of"),
    pytest.param("在海宁，李海宁说。", None, ["海宁市"], id="the city itself"),
    pytest.param("刘建平2019年返乡。", None, [], id="a given name in front of a year"),
    pytest.param("建平2019年脱贫。", None, ["建平县"], id="a county in front of a year"),
    pytest.param("他在敖包图嘎查放牧。", None, ["敖包图嘎查"], id="a village of Inner Mongolia"),
    pytest.param("各嘎查都有草场。", None, [], id="all villages"),
    pytest.param(
        "核心区设在榜头、度尾两镇。", None, ["榜头镇", "度尾镇"], id="short towns of the one county that has both"
    ),
    pytest.param("核心区设在龙门、石桥两镇。", None, [], id="short towns that many counties have"),
    pytest.param("湄潭县三联村获奖。", None, ["三联村"], id="villages that were joined"),
    pytest.param("即墨市蓝村镇扩建。", None, ["蓝村镇"], id="a town that is a street today"),
]


@pytest.mark.parametrize(("text", "place", "wanted"), PLACES)
def test_places(text: str, place: str | None, wanted: list[str]) -> None:
    assert [name for _, _, name in spots(text, "Place", place=place)] == wanted


PARKS = [
    pytest.param("奋进自贸港，海口再出发。", [], id="what one does there"),
    pytest.param("企业利用自贸区政策。", [], id="what is used"),
    pytest.param("中日（苏州）合作示范区揭牌。", ["中日（苏州）合作示范区"], id="two nations, and where"),
    pytest.param("湄潭县青年创业基地揭牌。", ["湄潭县青年创业基地"], id="a base of founders"),
    pytest.param("首钢园对外开放。", ["首钢园"], id="a park called like a firm"),
    pytest.param("这里是杭州自贸区旗下片区之一。", ["杭州自贸区"], id="one of its parts"),
    pytest.param("市北信息园作为载体，由市北信息园公司运营。", ["市北信息园"], id="a park and its firm"),
    pytest.param("康宁养护院落户湄潭经济开发区。", ["湄潭经济开发区"], id="what settles there"),
]


@pytest.mark.parametrize(("text", "wanted"), PARKS)
def test_parks(text: str, wanted: list[str]) -> None:
    assert [printed for _, printed, _ in spots(text, "IndustrialPark")] == wanted


INDUSTRIES = [
    pytest.param("共探石化行业机遇，共话茶产业未来。", ["石化行业", "茶产业"], id="what is spoken of"),
    pytest.param("推动油茶全产业链开发。", ["油茶全产业链"], id="a chain that is developed"),
    pytest.param("召开论坛光伏产业推介活动。", ["光伏产业"], id="behind a meeting"),
    pytest.param("与一期产业呼应，科技赋能产业，带活一方产业。", [], id="phases, and what is done with them"),
    pytest.param("贵州光电产业技术研究院到会。", [], id="an institute"),
    pytest.param("新时代志愿服务集群启动。", [], id="no industry"),
    pytest.param("尊重产业规律，丰富旅游业态，形成产业竞争新优势。", [], id="what is said of all"),
    pytest.param("湄潭县培育生物医药等5个产业集群。", ["生物医药"], id="one of five"),
    pytest.param("拓展与德国各界在航运物流、科技创新等领域的合作。", [], id="with whom"),
    pytest.param("预选赛区行业特色鲜明。", [], id="where"),
    pytest.param("打火机制造是邵东市的传统特色产业。", ["打火机制造"], id="what a city is known for"),
]


@pytest.mark.parametrize(("text", "wanted"), INDUSTRIES)
def test_industries(text: str, wanted: list[str]) -> None:
    assert [printed for _, printed, _ in spots(text, "Industry")] == wanted

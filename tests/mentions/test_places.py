"""Places: which stretch of text is one, and which of several bearers of a name is meant."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param(
        "海南昌茂酒店开业，客商来自南昌。",
        "湄潭县",
        [("海南", "海南省", "460000"), ("南昌", "南昌市", "360100")],
        id="a province that the dictionary cuts in two, since a city is spelled across its edge",
    ),
    pytest.param(
        "渝西地区的招牌，黔北电厂并网，湘中监狱开放。",
        "湄潭县",
        [("渝西地区", "渝西", "region/渝西")],
        id="a part of a province, and what is named for one",
    ),
    pytest.param(
        "河北乡村振兴，湖南乡镇企业多，灵寿县南营乡村民忙。",
        "灵寿县",
        [("河北", "河北省", "130000"), ("湖南", "湖南省", "430000"), ("灵寿县南营乡", "南营乡", "130126208")],
        id="the country of a province, the people of a town",
    ),
    pytest.param(
        "来到灵寿县南营乡漫山村，灵寿县南营乡偏远山村、灵寿县南营乡和美乡村。",
        "湄潭县",
        [
            ("灵寿县南营乡漫山村", "漫山村", None),
            ("灵寿县南营乡", "南营乡", "130126208"),
            ("灵寿县南营乡", "南营乡", "130126208"),
        ],
        id="a village of another county that is called by a hill, and none",
    ),
    pytest.param(
        "副市长阚永康到会，李永康表示欢迎，客商来自永康。",
        "永康市",
        [("永康", "永康市", "330784")],
        id="given names that are spelled like places",
    ),
    pytest.param(
        "湄潭县长同市领导和县领导到炉山镇和县开发区，安徽省和县来客。",
        "凯里市",
        [
            ("湄潭县", "湄潭县", "520328"),
            ("炉山镇", "炉山镇", "522601105"),
            ("安徽省和县", "和县", "340523"),
        ],
        id="a conjunction in front of 县 is no county",
    ),
    pytest.param(
        "代表团一行来湄考察，来访的客人很多。",
        "湄潭县",
        [("湄", "湄潭县", "520328")],
        id="the own place by its first character",
    ),
    pytest.param(
        "南马镇完成任务。项目落户南马，机器搬到南马路。",
        "东阳市",
        [("南马镇", "南马镇", "330783138"), ("南马", "南马镇", "330783138")],
        id="a town without its level word where something settles",
    ),
    pytest.param(
        "南马镇招商忙，发动南马籍老板回乡投资。",
        "东阳市",
        [("南马镇", "南马镇", "330783138"), ("南马", "南马镇", "330783138")],
        id="a town that somebody is from",
    ),
    pytest.param("项目落户南马。", "东阳市", [], id="a town that the article nowhere names in full"),
    pytest.param("产品在我市南马镇下线。", "东阳市", [("南马镇", "南马镇", "330783138")], id="a town behind 我市"),
    pytest.param("机器搬到万福镇。", "凯里市", [("万福镇", "万福镇", None)], id="town known only elsewhere"),
    pytest.param("顺应城市发展，建成都市圈。", None, [], id="a name across two words"),
    pytest.param("来到贵州公司施工现场。", None, [], id="which branch of a firm is meant"),
    pytest.param("到应城市考察。", None, [("应城市", "应城市", "420981")], id="the same name of its own"),
    pytest.param(
        "走进武溪、达岚和合水三个镇。",
        "泸溪县",
        [
            ("武溪", "武溪镇", "433122107"),
            ("达岚", "达岚镇", "433122102"),
            ("合水", "合水镇", "433122103"),
        ],
        id="towns that share a level word",
    ),
    pytest.param("姚王镇以园区为载体。", "泰兴市", [("姚王镇", "姚王镇", None)], id="a town of old that opens"),
    pytest.param("各乡镇以园区为载体，古城镇也一样。", "泰兴市", [], id="what opens and is no town"),
    pytest.param(
        "什集镇西史庄村。", "鄄城县", [("什集镇西史庄村", "西史庄村", None)], id="a village west of its namesake"
    ),
    pytest.param(
        "他是浙江义乌人。", "凯里市", [("浙江义乌", "义乌市", "330782")], id="the people of a place are one word"
    ),
    pytest.param("小城镇办起中心镇。", "凯里市", [], id="kinds of towns"),
    pytest.param(
        "来到炉山镇榜坳新村，建设美丽新村，察看炉山镇榜桥新村安置区，走访榜桥村村民。",
        "凯里市",
        [("炉山镇榜坳新村", "榜坳新村", None), ("炉山镇", "炉山镇", "522601105"), ("榜桥村", "榜桥村", None)],
        id="a new village with a name, a village in front of its committee",
    ),
    pytest.param(
        "来到炉山镇的榜桥社区、坳田社区，还有炉山镇的重点社区。",
        "凯里市",
        [
            ("炉山镇", "炉山镇", "522601105"),
            ("榜桥社区", "榜桥社区", None),
            ("坳田社区", "坳田社区", None),
            ("炉山镇", "炉山镇", "522601105"),
        ],
        id="communities of a town, one beside another",
    ),
    pytest.param(
        "炉山镇槐荫社区的直播间社区。",
        "凯里市",
        [("炉山镇槐荫社区", "槐荫社区", None)],
        id="community behind its town",
    ),
    pytest.param(
        "播州区、湄潭县、仁怀三地签约。",
        "遵义市",
        [("播州区", "播州区", "520304"), ("湄潭县", "湄潭县", "520328"), ("仁怀", "仁怀市", "520382")],
        id="full and short",
    ),
    pytest.param(
        "赴深圳、东莞、佛山三市考察。",
        "凯里市",
        [("深圳", "深圳市", "440300"), ("东莞", "东莞市", "441900"), ("佛山", "佛山市", "440600")],
        id="short ones far away",
    ),
    pytest.param(
        "项目落户吉林省延边朝鲜族自治州敦化市。",
        None,
        [("吉林省延边朝鲜族自治州敦化市", "敦化市", "222403")],
        id="chain is its narrowest",
    ),
    pytest.param(
        "贵州黔东南州凯里市炉山镇开工。",
        None,
        [("贵州黔东南州凯里市炉山镇", "炉山镇", "522601105")],
        id="chain of short forms",
    ),
    pytest.param(
        "新疆维吾尔自治区昌吉州玛纳斯县。",
        None,
        [("新疆维吾尔自治区昌吉州玛纳斯县", "玛纳斯县", "652324")],
        id="autonomous region",
    ),
    pytest.param(
        "内蒙古鄂尔多斯市伊金霍洛旗。", None, [("内蒙古鄂尔多斯市伊金霍洛旗", "伊金霍洛旗", "150627")], id="banner"
    ),
    pytest.param(
        "陈埭镇、池店镇、安海镇联动。",
        "晋江市",
        [("陈埭镇", "陈埭镇", "350582101"), ("池店镇", "池店镇", "350582102"), ("安海镇", "安海镇", "350582103")],
        id="towns of the county",
    ),
    pytest.param("鼓楼区与外地企业签约。", "南京市", [("鼓楼区", "鼓楼区", "320106")], id="Gulou of Nanjing"),
    pytest.param("鼓楼区与外地企业签约。", "福州市", [("鼓楼区", "鼓楼区", "350102")], id="Gulou of Fuzhou"),
    pytest.param("鼓楼区与外地企业签约。", "徐州市", [("鼓楼区", "鼓楼区", "320302")], id="Gulou of Xuzhou"),
    pytest.param("鼓楼区与外地企业签约。", None, [("鼓楼区", "鼓楼区", None)], id="Gulou of any city"),
    pytest.param("朝阳区的重点企业开工。", "长春市", [("朝阳区", "朝阳区", "220104")], id="Chaoyang of Changchun"),
    pytest.param(
        "北京市朝阳区的客商来访。", "长春市", [("北京市朝阳区", "朝阳区", "110105")], id="Chaoyang behind Beijing"
    ),
    pytest.param("朝阳区的重点企业开工。", None, [("朝阳区", "朝阳区", None)], id="Chaoyang of any city"),
    pytest.param("城区的重点企业开工，推动东中西区域合作。", None, [], id="words that districts bear too"),
    pytest.param("贵州黔瑞新材料有限公司开工。", "凯里市", [], id="inside the name of a firm"),
    pytest.param("福建省农业科学院派来专家。", "泉州市", [], id="inside the name of an institute"),
    pytest.param("县政府代县长到任，示范县增多。", "忻州市", [], id="a level word cut in two"),
    pytest.param(
        "到陈贵镇、灵乡镇调研。在楠垭镇，米粉厂投产。",
        "大冶市",
        [("陈贵镇", "陈贵镇", "420281110"), ("灵乡镇", "灵乡镇", None), ("楠垭镇", "楠垭镇", None)],
        id="unknown towns in a list and behind 在",
    ),
    pytest.param(
        "一行来到楠垭镇，多家企业到三锅乡建厂。",
        "大冶市",
        [("楠垭镇", "楠垭镇", None), ("三锅乡", "三锅乡", None)],
        id="unknown towns where somebody goes",
    ),
    pytest.param(
        "到深圳、中山、南宁招商。",
        None,
        [("深圳", "深圳市", "440300"), ("中山", "中山市", "442000"), ("南宁", "南宁市", "450100")],
        id="a word in a list of cities is one too",
    ),
    pytest.param(
        "赴天津、河北考察。",
        None,
        [("天津", "天津市", "120000"), ("河北", "河北省", "130000")],
        id="a province in a list, no district of the city before it",
    ),
    pytest.param("浙江保康铝合金轮毂投产。", None, [("浙江", "浙江省", "330000")], id="no county of another province"),
    pytest.param("来到8个沿河村察看污水处理站。", "绛县", [], id="so many villages of a kind"),
    pytest.param("人才兴县，小城不临海，家庙城中村改造。", "吕梁市", [], id="no places"),
    pytest.param(
        "科左中旗、前郭县联手。",
        None,
        [("科左中旗", "科尔沁左翼中旗", "150521"), ("前郭县", "前郭尔罗斯蒙古族自治县", "220721")],
        id="banners for short",
    ),
    pytest.param("晋江市相应乡镇办合力。", "晋江市", [("晋江市", "晋江市", "350582")], id="towns of all kinds"),
    pytest.param("产值迈上千亿元大关。", "昭通市", [], id="a mark that is passed"),
    pytest.param("新建华东地区最大的工厂。", None, [("华东地区", "华东地区", "region/华东地区")], id="hidden by 建华"),
    pytest.param("推动辽宁振兴发展。", "沈阳市", [("辽宁", "辽宁省", "210000")], id="a word behind the province"),
    pytest.param(
        "陈巴尔虎旗巴彦宝力格开工。", None, [("陈巴尔虎旗", "陈巴尔虎旗", "150725")], id="no county in a county"
    ),
    pytest.param(
        "长阳自治县招商。", None, [("长阳自治县", "长阳土家族自治县", "420528")], id="autonomous county in short"
    ),
    pytest.param(
        "总部在中国香港。", None, [("中国香港", "香港特别行政区", "810000")], id="Hong Kong behind the country"
    ),
    pytest.param("长治久安，人民安居乐业。", "长治市", [], id="decoy"),
    pytest.param("中山装和中山路。", "佛山市", [], id="part of a word, road"),
    pytest.param("资源节约，合作共赢。", "桂林市", [], id="words that are counties"),
    pytest.param("资源县招商忙。", "桂林市", [("资源县", "资源县", "450329")], id="the county that is a word"),
    pytest.param(
        "甘州区沙井镇南沟村的果园。", "张掖市", [("甘州区沙井镇南沟村", "南沟村", "620702103209")], id="village"
    ),
    pytest.param(
        "舟溪镇曼洞村种植蓝莓。", "凯里市", [("舟溪镇曼洞村", "曼洞村", "522601101216")], id="village of the county"
    ),
    pytest.param("王永强走村入户，了解收成。", "张掖市", [], id="who goes through villages"),
    pytest.param("走进石桥沟村，果树成林。", "张掖市", [("石桥沟村", "石桥沟村", None)], id="village nobody lists"),
    pytest.param(
        "落户樊村堡子沟村。",
        "河津市",
        [("樊村堡子沟村", "堡子沟村", "140882100209")],
        id="a village behind a town that ends like one",
    ),
    pytest.param("该村村民、农村社区、美丽乡村、每村一策。", "张掖市", [], id="no villages"),
    pytest.param("他几年前回村，积极打造村容村貌，周边村、样板村都来学。", "张掖市", [], id="words before 村"),
    pytest.param("新红村党支部书记来了。", "张掖市", [("新红村", "新红村", None)], id="a village by its people"),
    pytest.param("甘州区沙井镇副镇长、城镇居民。", "张掖市", [("甘州区沙井镇", "沙井镇", "620702103")], id="no towns"),
    pytest.param(
        "来自新疆、福建、长三角的客商。",
        "张掖市",
        [("新疆", "新疆维吾尔自治区", "650000"), ("福建", "福建省", "350000"), ("长三角", "长三角", "region/长三角")],
        id="provinces and a region",
    ),
    pytest.param(
        "襄樊市更名为襄阳市。",
        None,
        [("襄樊市", "襄樊市", "420600-2010"), ("襄阳市", "襄阳市", "420600")],
        id="former name",
    ),
    pytest.param(
        "由大理市引进，大理是州府。",
        None,
        [("大理市", "大理市", "532901"), ("大理", "大理白族自治州", "532900")],
        id="city and prefecture of one name",
    ),
    pytest.param(
        "项目在湄潭县青竹镇开工。",
        None,
        [("湄潭县青竹镇", "青竹镇", None)],
        id="town nobody lists",
    ),
    pytest.param(
        "湄潭县石柳村种茶。",
        None,
        [("湄潭县石柳村", "石柳村", None)],
        id="village behind its county",
    ),
    pytest.param(
        "一行又先后到马厂、贤官、庙头以及滨河，走访企业。",
        "沭阳县",
        [("马厂", "马厂镇", "321322105"), ("贤官", "贤官镇", "321322136"), ("庙头", "庙头镇", "321322107")],
        id="stops at three towns of the county under their short names",
    ),
    pytest.param("一行走访马厂、贤官、众泰、联丰。", "沭阳县", [], id="two of four may be anything"),
    pytest.param(
        "公司拥有“老榆树”品牌，产品销往榆树。", "榆树市", [("榆树", "榆树市", "220182")], id="the end of a brand"
    ),
    pytest.param(
        "吸引娃哈哈、泉阳泉、赴阳泉等企业。",
        "阳泉市",
        [("阳泉", "阳泉市", "140300")],
        id="the end of an item of a list",
    ),
    pytest.param(
        "湖南省长沙市望城区开工。",
        None,
        [("湖南省长沙市望城区", "望城区", "430112")],
        id="province in front of Changsha",
    ),
    pytest.param(
        "一行到大方、金沙、织金、纳雍调研，举止大方，一片金沙。",
        "毕节市",
        [
            ("大方", "大方县", "520521"),
            ("金沙", "金沙县", "520523"),
            ("织金", "织金县", "520524"),
            ("纳雍", "纳雍县", "520525"),
        ],
        id="counties that are words too, where somebody goes and elsewhere",
    ),
    pytest.param(
        "湄潭县兴隆镇太原村种茶，湄潭与太原签约。",
        "湄潭县",
        [
            ("湄潭县兴隆镇太原村", "太原村", None),
            ("湄潭", "湄潭县", "520328"),
            ("太原", "太原市", "140100"),
        ],
        id="a village that bears the name of a city",
    ),
    pytest.param(
        "泸溪县兴隆镇和李村签约，永安镇和睦村种茶。",
        "泸溪县",
        [("泸溪县兴隆镇", "兴隆镇", None), ("永安镇和睦村", "和睦村", None)],
        id="a town and a village that nobody knows, and a village that begins with 和",
    ),
]


@pytest.mark.parametrize(("text", "place", "found"), CASES)
def test_places(text: str, place: str | None, found: list[tuple[str, str, str | None]]) -> None:
    assert [(m.text, m.name, m.value) for m in mentions(text, place=place) if m.type == "Place"] == found

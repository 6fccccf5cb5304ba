"""Firms that a coined word and a trade name, in front of any words; and what such characters are where no firm is."""

from __future__ import annotations

import pytest
from said import mentions

FIRMS = [
    pytest.param("晖龙机械上月开机，首批轴承发往重庆。", ["晖龙机械"], id="in front of a date"),
    pytest.param("陈县长到鑫瑞食品看了看，问了问用工。", ["鑫瑞食品"], id="behind a preposition"),
    pytest.param("昊达轴承去年卖了2亿元。", ["昊达轴承"], id="told of its sales"),
    pytest.param("老板陈大海的凯盛新材料在开发区安了家。", ["凯盛新材料"], id="behind its owner"),
    pytest.param("恒丰包装忙着招人，宏达机械连夜赶工。", ["恒丰包装", "宏达机械"], id="a rare word of the dictionary"),
    pytest.param("走进博睿电子厂区。", ["博睿电子"], id="its plant"),
    pytest.param("沅鑫新材料和鑫源服饰上门招工。", ["沅鑫新材料", "鑫源服饰"], id="beside where it is, a town's name"),
    pytest.param("长瑞肉类、佳高玩具、昊瑞体育年年增产。", ["长瑞肉类", "佳高玩具", "昊瑞体育"], id="items of a list"),
    pytest.param("昊晟生化投资1亿元技改。", ["昊晟生化"], id="in front of what it spends"),
    pytest.param("客商来自德国嘉瑞国际旗下。", ["德国嘉瑞国际"], id="behind its country"),
    pytest.param("昆明—恒丰路桥—汽车站通车。", [], id="a stop of a route"),
    pytest.param("智能网联新能源汽车上路，发电机和源动力更强。", [], id="the ends of words and 和"),
    pytest.param("思瑞化工氟硅新材料项目开工。", ["思瑞化工"], id="what opens a project's name"),
    pytest.param("会员单位德润制衣来选址，恒派钴业的员工上岗。", ["德润制衣", "恒派钴业"], id="told by its neighbours"),
    pytest.param(
        "草稷药业新厂区占地50亩，加工龙头沂稷牧业达产。", ["草稷药业", "沂稷牧业"], id="trades that firms alone bear"
    ),
    pytest.param("加快振兴种业，办好酒业，减持股份。", [], id="no two odd characters"),
    pytest.param("鸿源机电国庆前投产，联成化学、民安玩具扩招。", ["鸿源机电", "联成化学", "民安玩具"], id="rare words"),
    pytest.param("沂河大桥、锦鸿制衣等重大项目开工。", ["锦鸿制衣"], id="an item of a list of projects"),
    pytest.param(
        "昊高玩具、沂帆玩具、枫帆体育等龙头带动。", ["昊高玩具", "沂帆玩具", "枫帆体育"], id="beside one that is known"
    ),
    pytest.param(
        "千里马电子、鑫瑞电子、互联网农业等企业扩产。", ["千里马电子", "鑫瑞电子"], id="a longer word and a trade"
    ),
    pytest.param("昊晟生化、鑫瑞磁电扩产。", ["昊晟生化", "鑫瑞磁电"], id="trades of coined names alone"),
    pytest.param("工厂的车间里机声隆隆，蔬菜加工的员工多，建设单位水利工程的负责人说。", [], id="no names"),
    pytest.param("新建鑫瑞玻璃制品、昊瑞玩具。", ["昊瑞玩具"], id="what is built"),
    pytest.param("欧美包装更轻。科创环境很好。", [], id="two countries, and a word of late"),
    pytest.param("弘扬诚信文化，打造金银包装。", [], id="common words of the dictionary"),
    pytest.param("晖龙科技大厦封顶，恒昌电子产业园开园。", [], id="a house and a park"),
    pytest.param("晖龙环保设备二期项目开工。", ["晖龙环保"], id="a project that it opens, which others cut"),
    pytest.param(
        "实施诺康包装、博睿塑料等项目。",
        ["诺康包装", "博睿塑料"],
        id="items of a list of projects that are called by their firms",
    ),
    pytest.param(
        "收购富邦矿业51%的股权，县里感谢像英沃软件这样的企业，走访泰凌建材、威旭半导体。",
        ["富邦矿业", "英沃软件", "泰凌建材", "威旭半导体"],
        id="by weights of characters alone",
    ),
    pytest.param(
        "包括时尚和服装，激活三大动力，用上三通阀门，城投集团承建，通湖旅游兴旺，中法贸易升温。",
        [],
        id="what 和 joins, what counts, words of late, a lake, two countries",
    ),
    pytest.param("爱诺康包装上新。", [], id="behind another character of the name"),
]


@pytest.mark.parametrize(("text", "names"), FIRMS)
def test_firms(text: str, names: list[str]) -> None:
    """Firms that their names alone tell."""
    assert [m.text for m in mentions(text) if m.type == "Company"] == names

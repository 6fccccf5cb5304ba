"""Names behind posts and of people who are named alone: where they end, and what is none."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param("市委书记周建平8月2日到敦化市调研。", ["周建平"], id="in front of a date"),
    pytest.param("县委书记田景文昨天到敦化市调研。", ["田景文"], id="in front of a day"),
    pytest.param("孙立人、吴政明参加调研。", ["孙立人", "吴政明"], id="two who take part"),
    pytest.param("随后，孙立人、吴政明一行参观。", ["孙立人", "吴政明"], id="two who go on"),
    pytest.param(
        "县领导田景文、操立新、向远及有关部门负责人参加。", ["田景文", "操立新", "向远"], id="rare surnames in a list"
    ),
    pytest.param("随后，孙立人、王大为一行观摩。", ["孙立人", "王大为"], id="a given name that ends like a verb"),
    pytest.param("书记与王大为等与会领导一道培土。", ["王大为"], id="the leaders who are there"),
    pytest.param("企业与高校等与会领导座谈，以合作为一行准则。", [], id="who and what has no name"),
    pytest.param("王大成陪同。", ["王大成"], id="one who goes along"),
    pytest.param("专家、企业参加活动。", [], id="who is no person"),
    pytest.param("全程陪同参观。", [], id="how one goes along"),
    pytest.param("副市长石敬之与客商座谈。", ["石敬之"], id="a function word that ends a name"),
    pytest.param("县长田景文分别前往众安·美丰大楼、荣府大楼调研。", ["田景文"], id="a building with a dot in its name"),
    pytest.param("丹麦外交大臣拉斯穆森来访。", ["拉斯穆森"], id="a foreign name in one piece"),
    pytest.param("省长同老挝总理宋赛·西潘敦举行了会见。", ["宋赛·西潘敦"], id="a foreign name behind its post"),
    pytest.param("湄潭县发展和改革局局长向乌江制药表达感谢。", [], id="a preposition is no surname"),
    pytest.param("水分易挥发、零件易拆解、易清洗、易回收。", [], id="what is easily done is no list of people"),
    pytest.param(
        "甲云公司副总裁陈煜、解决方案部总经理戴涛参加。", ["陈煜", "戴涛"], id="a word that is no name in a list"
    ),
    pytest.param(
        "市委秘书长邓为，常务副县长刘向，县委办主任孙和参加。",
        ["邓为", "刘向", "孙和"],
        id="what needs a noun ends a name",
    ),
    pytest.param("县长田为全县群众送来项目，书记刘向企业介绍政策。", [], id="what needs a noun and has it ends none"),
    pytest.param(
        "县财政局局长钱坤作的报告和县审计局局长吴敏所作的报告都获通过。", ["钱坤", "吴敏"], id="what somebody has made"
    ),
    pytest.param("县长艾力·买买提谈了一个小时。", ["艾力·买买提"], id="what has been done behind a foreign name"),
    pytest.param("县领导安建东、高平、庄碧燕陪同。", ["安建东", "高平", "庄碧燕"], id="a place's name between people"),
    pytest.param("市长王小波、高平、陵川等县主要负责人到会。", ["王小波"], id="places behind a name"),
    pytest.param(
        "资深家电观察家梁振鹏认为，车间标兵孔令国不同意。", ["梁振鹏", "孔令国"], id="who watches, who is a model"
    ),
    pytest.param(
        "王瑶则为公司总监，书记周则、县长李向，都参加。",
        ["王瑶", "周则", "李向"],
        id="an adverb behind a name, and in it",
    ),
    pytest.param("主任赵永和与客商签约，县长王则与众人座谈。", ["赵永和"], id="in front of another preposition"),
    pytest.param("公司把楠竹变成竹凉席、竹牙签、竹炭、竹地板。", [], id="things in a row"),
    pytest.param("参加调研的市领导有：田景文、何淳。", ["田景文", "何淳"], id="leaders behind a colon"),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_attendants(text: str, names: list[str]) -> None:
    assert [m.name for m in mentions(text) if m.type in ("Person", "Official")] == names

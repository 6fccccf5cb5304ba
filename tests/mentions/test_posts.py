"""Posts, where they are held, and who holds them."""

from __future__ import annotations

import pytest
from said import mentions

Row = tuple[str, str, str]
"""Type, text, where a post is held."""


def rows_of(text: str, place: str | None) -> list[Row]:
    """Posts and people."""
    found = [m for m in mentions(text, place=place) if m.type in ("Post", "Official", "Person")]
    return [(m.type, m.text, m.inner.name if m.inner else "") for m in found]


def post(text: str, holder: str) -> Row:
    return ("Post", text, holder)


def official(*names: str) -> list[Row]:
    return [("Official", name, "") for name in names]


def person(*names: str) -> list[Row]:
    return [("Person", name, "") for name in names]


ZONE = "张掖经济技术开发区"
FIRM = "贵州黔瑞新材料有限公司"
CASES = [
    pytest.param(
        "市委书记张建发出席会议，县长刘国发主持会议，副市长王平发表讲话，副县长周建发来贺信。",
        "蕉岭县",
        [
            *[post("市委书记", "梅州市"), *official("张建发"), post("县长", "蕉岭县"), *official("刘国发")],
            *[post("副市长", "梅州市"), *official("王平"), post("副县长", "蕉岭县"), *official("周建")],
        ],
        id="a verb that shares a character with another",
    ),
    pytest.param(
        "副县长陈刚参与会谈，县长刘有为参加座谈会，县委书记李大为来到车间，副县长刘强为参加培训的学员授课。",
        "蕉岭县",
        [
            *[post("副县长", "蕉岭县"), *official("陈刚"), post("县长", "蕉岭县"), *official("刘有为")],
            *[post("县委书记", "蕉岭县"), *official("李大为"), post("副县长", "蕉岭县"), *official("刘强")],
        ],
        id="a preposition ends a name where nothing is done for anybody",
    ),
    pytest.param(
        f"{FIRM}董事长周建民、兴达物流产业园项目总经理孟德致辞，{FIRM}苗岭产业园项目总经理马建国发言。",
        None,
        [
            *[post(f"{FIRM}董事长", FIRM), *person("周建民"), post("总经理", ""), *person("孟德")],
            *[post("总经理", FIRM), *person("马建国")],
        ],
        id="of a project that names no firm",
    ),
    pytest.param(
        f"26岁的缝纫工吴金花说。{FIRM}电焊工李涛、化验员孙丽正在忙碌，裁剪工作、缝纫工序完成。",
        None,
        [
            *[*person("吴金花"), post(f"{FIRM}电焊工", FIRM), *person("李涛")],
            *person("孙丽"),
        ],
        id="trades of workers",
    ),
    pytest.param("目前已完成总工程量的80%，总工期三年。", None, [], id="total works are no engineer's"),
    pytest.param(
        "副县长丘志强、总工周建民到丘陵地带调研。",
        "蕉岭县",
        [post("副县长", "蕉岭县"), *official("丘志强"), post("总工", ""), *person("周建民")],
        id="a rare surname",
    ),
    pytest.param("去年，陈大明牵头在园内成立了一家公司。", None, person("陈大明"), id="who took the lead"),
    pytest.param("1995年，李新华筹钱买下一台旧锯床。", None, person("李新华"), id="who raised money"),
    pytest.param("2015年，刘德明和妻子一起开办服装厂。", None, person("刘德明"), id="whose wife helped"),
    pytest.param("去年，企业筹钱买下一台旧锯床。", None, [], id="no name raised money"),
    pytest.param("贵州落地最快的，从洽谈到投产只用一年，张明谈到。", None, person("张明"), id="洽谈 is no name"),
    pytest.param(
        f"{FIRM}总经理岑文璟、苗源技术销售兼项目管理总监石敬之到会。",
        None,
        [post(f"{FIRM}总经理", FIRM), *person("岑文璟"), post("总监", ""), *person("石敬之")],
        id="what somebody manages is no firm",
    ),
    pytest.param(
        "平塘县农业农村局与平塘县人民医院结对。该局副局长杨春、该院院长王小明到会，与该办主任孙德礼座谈。",
        "平塘县",
        [
            post("副局长", "平塘县农业农村局"),
            *official("杨春"),
            post("院长", "平塘县人民医院"),
            *official("王小明"),
            post("办主任", ""),
            *official("孙德礼"),
        ],
        id="of the bodies of before, each by its kind",
    ),
    pytest.param(
        "走进田坝绿源茶叶专业合作社。合作社理事长、凤冈县黔瑞茶业有限公司副总经理孙德礼说。",
        "凤冈县",
        [
            post("合作社理事长", "田坝绿源茶叶专业合作社"),
            post("凤冈县黔瑞茶业有限公司副总经理", "凤冈县黔瑞茶业有限公司"),
            *person("孙德礼"),
        ],
        id="head of the cooperative of before and of a firm",
    ),
    pytest.param(
        "中国农业发展银行创新科技部副经理岑文璟、科技部副部长祝明远到会。",
        None,
        [
            post("中国农业发展银行创新科技部副经理", "中国农业发展银行"),
            *person("岑文璟"),
            post("科技部副部长", "科技部"),
            *official("祝明远"),
        ],
        id="a department of a bank that a ministry's name ends",
    ),
    pytest.param(
        "副经理岑炳和拿出样品。镇长祝永和说，县长石强和陪同考察的领导到会，局长金晓和考察团座谈，董事长袁立和时任县长到会。",
        "湄潭县",
        [
            post("副经理", ""),
            *person("岑炳和"),
            post("镇长", ""),
            *official("祝永和"),
            post("县长", "湄潭县"),
            *official("石强"),
            post("局长", ""),
            *official("金晓"),
            post("董事长", ""),
            *person("袁立"),
        ],
        id="names that end in 和 in front of what they do, and those with whom others do it",
    ),
    pytest.param(
        "副总经理孙启则、吕帆出席，副经理周祥则强调安全。",
        None,
        [post("副总经理", ""), *person("孙启则"), *person("吕帆"), post("副经理", ""), *person("周祥")],
        id="则 of a name and of what somebody does",
    ),
    pytest.param(
        "副总经理孙启正更是把厂区称作花园，副经理周祥正在介绍。",
        None,
        [post("副总经理", ""), *person("孙启正"), post("副经理", ""), *person("周祥")],
        id="正 of a name and of a verb",
    ),
    pytest.param(
        "党委常委、纪委书记石敬之主持会议。",
        "湄潭县",
        [post("党委常委、纪委书记", ""), *official("石敬之")],
        id="a party whose holder nobody knows",
    ),
    pytest.param(
        "南通市徐州商会考察新沂市，新沂市委开会。副会长吕晓帆到会，开发区管委会主任沈大鹏走访丰元工业园。",
        None,
        [
            post("副会长", "南通市徐州商会"),
            *person("吕晓帆"),
            post("开发区管委会主任", ""),
            *official("沈大鹏"),
        ],
        id="of a society, of no zone that is named",
    ),
    pytest.param(
        "仁寿县县长吕晓帆及信利（仁寿）高端显示科技有限公司总经理沈大鹏陪同。",
        None,
        [
            post("仁寿县县长", "仁寿县"),
            *official("吕晓帆"),
            post("信利（仁寿）高端显示科技有限公司总经理", "信利（仁寿）高端显示科技有限公司"),
            *person("沈大鹏"),
        ],
        id="a firm behind a name is no name",
    ),
    pytest.param(
        "湄潭县委副书记（挂职）、副县长吕晓帆，副县长、公安局局长沈大鹏到会，大洋居民区党总支书记石敬之到会。",
        "湄潭县",
        [
            post("湄潭县委副书记（挂职）、副县长", "湄潭县"),
            *official("吕晓帆"),
            post("副县长", "湄潭县"),
            post("公安局局长", "湄潭县公安局"),
            *official("沈大鹏"),
            post("大洋居民区党总支书记", "大洋居民区"),
            *official("石敬之"),
        ],
        id="brackets within, a department that is the county's",
    ),
    pytest.param(
        f"{FIRM}送清凉，党委书记、工会主席吕晓帆，党委副书记、纪委书记沈大鹏，副总经理石敬之到场。",
        "湄潭县",
        [
            post("党委书记、工会主席", FIRM),
            *person("吕晓帆"),
            post("党委副书记、纪委书记", FIRM),
            *person("沈大鹏"),
            post("副总经理", FIRM),
            *person("石敬之"),
        ],
        id="a party's secretaries in a list of managers",
    ),
    pytest.param(
        f"{FIRM}技术部总经理兼亚太业务部总经理吕晓帆、股份公司副总裁沈大鹏到会，合作社负责人石敬之到会。",
        None,
        [
            post(f"{FIRM}技术部总经理兼亚太业务部总经理", FIRM),
            *person("吕晓帆"),
            post("副总裁", ""),
            *person("沈大鹏"),
            post("合作社负责人", ""),
            *person("石敬之"),
        ],
        id="a part for a region, what ends like a body and is none",
    ),
    pytest.param(
        "政协北京市第十四届委员会常委吕晓帆到会，新区管委会主任沈大鹏到会。涪陵新区获批。市林业局负责同志，四川农业大学教授石敬之到会。",
        None,
        [
            post("北京市第十四届委员会常委", "北京市"),
            *official("吕晓帆"),
            post("新区管委会主任", "涪陵新区"),
            *official("沈大鹏"),
            post("四川农业大学教授", "四川农业大学"),
            *person("石敬之"),
        ],
        id="a committee by its term, a new area, nobody's name",
    ),
    pytest.param(
        "怀化市财政局副局长吕静及有关科室负责人参加，街道办事处主任沈大鹏到会。",
        None,
        [
            post("怀化市财政局副局长", "怀化市财政局"),
            *official("吕静"),
            post("街道办事处主任", ""),
            *official("沈大鹏"),
        ],
        id="a name in front of others without one, a street that nobody named",
    ),
    pytest.param(
        "南码头路街道党工委副书记、办事处主任吕晓帆，街道党工委委员沈大鹏到会。",
        None,
        [
            post("南码头路街道党工委副书记、办事处主任", "南码头路街道"),
            *official("吕晓帆"),
            post("街道党工委委员", "南码头路街道"),
            *official("沈大鹏"),
        ],
        id="a street's party and its office",
    ),
    pytest.param(
        "泉州市政协考察团到会，考察团团长、泉州市政协副主席吕晓帆带队。",
        None,
        [post("团长", ""), post("泉州市政协副主席", "泉州市"), *official("吕晓帆")],
        id="a body named by itself leads no post away from its place, a delegation is no body",
    ),
    pytest.param(
        f"吕晓帆是{FIRM}的董事长。",
        None,
        [*person("吕晓帆"), post(f"{FIRM}的董事长", FIRM)],
        id="who is somebody's chairman",
    ),
    pytest.param(
        "嘉沅金科董事长、极涧云科创始人吕晓帆说，黔湄特材（SZ 301999）总经理沈大鹏到会。",
        None,
        [
            post("嘉沅金科董事长", "嘉沅金科"),
            post("极涧云科创始人", "极涧云科"),
            *person("吕晓帆"),
            post("总经理", "黔湄特材"),
            *person("沈大鹏"),
        ],
        id="firms that only their posts tell, one by its share number too",
    ),
    pytest.param(
        "喀什地区行署专员艾力·阿不都拉主持会议，地委委员、行署副专员沈大鹏到会。",
        None,
        [
            post("喀什地区行署专员", "喀什地区"),
            *official("艾力·阿不都拉"),
            post("地委委员、行署副专员", "喀什地区"),
            *official("沈大鹏"),
        ],
        id="the office of a prefecture, a name that goes on behind 都",
    ),
    pytest.param(
        "厦门钨业党委书记、董事长田景文讲话。",
        None,
        [post("厦门钨业党委书记、董事长", "厦门钨业"), *person("田景文")],
        id="the firm whose party secretary manages it",
    ),
    pytest.param(
        "准格尔旗委书记吕晓帆到会。旗长奇·达楞太讲话。",
        "鄂尔多斯市",
        [post("准格尔旗委书记", "准格尔旗"), *official("吕晓帆"), post("旗长", "准格尔旗"), *official("奇·达楞太")],
        id="the one banner that is named so far",
    ),
    pytest.param(
        "泸溪县茶业协会成立。吕晓帆当选第一届理事会会长。",
        "泸溪县",
        [*person("吕晓帆"), post("第一届理事会会长", "泸溪县茶业协会")],
        id="of which board one is the head",
    ),
    pytest.param(
        "泸溪县委书记田正说话算数。县长孙启正说，要抓好。副县长吕帆正在现场。",
        "泸溪县",
        [
            post("泸溪县委书记", "泸溪县"),
            *official("田正"),
            post("县长", "泸溪县"),
            *official("孙启正"),
            post("副县长", "泸溪县"),
            *official("吕帆"),
        ],
        id="an adverb that ends a name",
    ),
    pytest.param(
        "推介会召开。我县县委书记田景文参加。",
        "泸溪县",
        [post("县委书记", "泸溪县"), *official("田景文")],
        id="a level behind 我县",
    ),
    pytest.param(
        "泸溪县浦市镇发展快。该镇人大主席吕晓帆、该县县委书记田景文介绍。",
        "泸溪县",
        [
            post("镇人大主席", "浦市镇"),
            *official("吕晓帆"),
            post("县委书记", "泸溪县"),
            *official("田景文"),
        ],
        id="a level that points at what was spoken of",
    ),
    pytest.param(
        "泸溪县浦市镇举行仪式，合水镇派人参加。镇党委书记吕晓帆讲话。",
        "泸溪县",
        [post("镇党委书记", ""), *official("吕晓帆")],
        id="one of two towns",
    ),
    pytest.param(
        f"{ZONE}举办活动。区党工委书记吕晓帆讲话。",
        None,
        [post("区党工委书记", ZONE), *official("吕晓帆")],
        id="the zone's committee by its last character",
    ),
    pytest.param(
        "与吕晓帆、沈大鹏、许文华等交谈。设沈阳北、常熟西、苏州南3座车站。",
        None,
        person("吕晓帆", "沈大鹏", "许文华"),
        id="a list of names behind a preposition, none of stations",
    ),
    pytest.param(
        "中国兵器工业集团第912研究所所长吕晓帆到会。",
        None,
        [post("中国兵器工业集团第912研究所所长", "中国兵器工业集团第912研究所"), *official("吕晓帆")],
        id="an institute by its number",
    ),
    pytest.param(
        "正蓝旗旗长宝音塔拉图，副旗长吕晓帆参加。",
        None,
        [post("正蓝旗旗长", "正蓝旗"), *official("宝音塔拉图"), post("副旗长", "正蓝旗"), *official("吕晓帆")],
        id="a name without a surname, by its sounds",
    ),
    pytest.param(
        "红旗岭矿业有限公司矿长吕晓帆说，工人安全感足。",
        None,
        [post("红旗岭矿业有限公司矿长", "红旗岭矿业有限公司"), *person("吕晓帆")],
        id="heads of mines and works",
    ),
    pytest.param(
        "湄潭县委书记吕晓帆顶着严寒下乡。",
        None,
        [post("湄潭县委书记", "湄潭县"), *official("吕晓帆")],
        id="behind a post two characters make a given name whatever stands behind them",
    ),
    pytest.param("与会领导和嘉宾参观了展馆。", None, [], id="a conjunction is no surname"),
    pytest.param("居民储蓄增长。市民从遵义出发。", None, [], id="no words for names behind a role"),
    pytest.param(
        "张掖经济技术开发区管委会副主任（主持工作）曹文华到会。",
        None,
        [post("张掖经济技术开发区管委会副主任", ZONE), *official("曹文华")],
        id="brackets between a post and its holder",
    ),
    pytest.param(
        "随同的有湄潭县县长艾力·买买提，他提到茶叶。",
        None,
        [post("湄潭县县长", "湄潭县"), *official("艾力·买买提"), *official("他")],
        id="the end of a name that looks like a verb",
    ),
    pytest.param(
        "中国建材联合会会长吕晓帆到会。",
        None,
        [post("中国建材联合会会长", "中国建材联合会"), *person("吕晓帆")],
        id="the federation of a trade is no firm",
    ),
    pytest.param(
        f"{FIRM}常务副总裁曹志远和辽宁总经理李大鹏参加。",
        None,
        [post(f"{FIRM}常务副总裁", FIRM), *person("曹志远"), post("辽宁总经理", FIRM), *person("李大鹏")],
        id="an executive for a region is one of the firm before",
    ),
    pytest.param(
        f"{FIRM}东北公司总经理雷全参加。",
        None,
        [post(f"{FIRM}东北公司总经理", FIRM), *person("雷全")],
        id="a branch that is called by its region",
    ),
    pytest.param(
        "越南工贸部长阮鸿延曾来访。",
        None,
        [post("越南工贸部长", "越南工贸部"), *official("阮鸿延")],
        id="the ministry of another country",
    ),
    pytest.param(
        "湄潭县委书记田景文到会。田书记说，要加快。",
        None,
        [post("湄潭县委书记", "湄潭县"), *official("田景文")],
        id="surname and post are no name",
    ),
    pytest.param(
        "湄潭县领导田景文、石开文参加。县上及张掖经济技术开发区领导龙兴华参加。",
        "湄潭县",
        [
            post("湄潭县领导", "湄潭县"),
            *official("田景文", "石开文"),
            post("张掖经济技术开发区领导", ""),
            *official("龙兴华"),
        ],
        id="leaders of one body, and of two",
    ),
    pytest.param(
        "湄潭县县长向明辉说，湄潭县副县长田景收到来信。",
        None,
        [post("湄潭县县长", "湄潭县"), *official("向明辉"), post("湄潭县副县长", "湄潭县"), *official("田景")],
        id="a rare surname in front of a verb, a verb that begins like a name",
    ),
    pytest.param(
        "湄潭县委书记田景文到企业调研。", None, [post("湄潭县委书记", "湄潭县"), *official("田景文")], id="one post"
    ),
    pytest.param(
        "晋江市委常委、组织部部长洪志强到会。",
        None,
        [post("晋江市委常委、组织部部长", "晋江市"), *official("洪志强")],
        id="two posts in one body",
    ),
    pytest.param(
        "湄潭县委副书记、县长龙兴华主持会议。",
        "湄潭县",
        [post("湄潭县委副书记、县长", "湄潭县"), *official("龙兴华")],
        id="second post by its level joins the first",
    ),
    pytest.param(
        "市委书记李一鸣、市长黄伟到播州区调研。",
        "遵义市",
        [post("市委书记", "遵义市"), *official("李一鸣"), post("市长", "遵义市"), *official("黄伟")],
        id="two holders",
    ),
    pytest.param(
        "县委常委、副县长吴小红、石卫东参加。",
        "湄潭县",
        [post("县委常委、副县长", "湄潭县"), *official("吴小红", "石卫东")],
        id="two names share a title",
    ),
    pytest.param(
        "县领导田景文、龙兴华、石卫东参加。",
        "湄潭县",
        [post("县领导", "湄潭县"), *official("田景文", "龙兴华", "石卫东")],
        id="three names share a title",
    ),
    pytest.param(
        "副市长欧阳明、市政府秘书长杨帆陪同。",
        "遵义市",
        [post("副市长", "遵义市"), *official("欧阳明"), post("市政府秘书长", "遵义市"), *official("杨帆")],
        id="by level",
    ),
    pytest.param(
        "州委常委、副州长和润才主持，副州长熊兴平参加。",
        "楚雄彝族自治州",
        [
            post("州委常委、副州长", "楚雄彝族自治州"),
            *official("和润才"),
            post("副州长", "楚雄彝族自治州"),
            *official("熊兴平"),
        ],
        id="prefecture",
    ),
    pytest.param(
        "楚雄彝族自治州州委书记马文亮到禄丰市检查。",
        None,
        [post("楚雄彝族自治州州委书记", "楚雄彝族自治州"), *official("马文亮")],
        id="prefecture, printed",
    ),
    pytest.param(
        "副市长欧明到长沙市拜访长沙市副市长邱继兴。",
        "凯里市",
        [post("副市长", "凯里市"), *official("欧明"), post("长沙市副市长", "长沙市"), *official("邱继兴")],
        id="two cities",
    ),
    pytest.param(
        "湘潭市委书记刘志仁到长沙考察，长沙市长周海兵陪同。",
        None,
        [post("湘潭市委书记", "湘潭市"), *official("刘志仁"), post("长沙市长", "长沙市"), *official("周海兵")],
        id="city in short form",
    ),
    pytest.param(
        "凯里市大风洞镇党委书记潘光荣介绍。",
        None,
        [post("大风洞镇党委书记", "大风洞镇"), *official("潘光荣")],
        id="town",
    ),
    pytest.param(
        "永兴镇党委书记何勇、镇长冯刚到场。",
        "湄潭县",
        [post("永兴镇党委书记", "永兴镇"), *official("何勇"), post("镇长", "永兴镇"), *official("冯刚")],
        id="head of the town before",
    ),
    pytest.param(
        "石柳村党支部书记覃大军说。", None, [post("石柳村党支部书记", "石柳村"), *official("覃大军")], id="village"
    ),
    pytest.param(
        f"{ZONE}党工委书记、管委会主任石永强介绍情况。",
        None,
        [post(f"{ZONE}党工委书记、管委会主任", ZONE), *official("石永强")],
        id="park",
    ),
    pytest.param(
        f"{ZONE}党工委书记石永强，管委会副主任杜兰芳到场。",
        None,
        [post(f"{ZONE}党工委书记", ZONE), *official("石永强"), post("管委会副主任", ZONE), *official("杜兰芳")],
        id="park, two",
    ),
    pytest.param(
        f"{FIRM}董事长罗文斌、总经理周红说。",
        None,
        [post(f"{FIRM}董事长", FIRM), *person("罗文斌"), post("总经理", FIRM), *person("周红")],
        id="executives",
    ),
    pytest.param(
        f"{FIRM}投产。董事长罗文斌说，订单很多。", None, [post("董事长", FIRM), *person("罗文斌")], id="no printed firm"
    ),
    pytest.param(
        "中铁五局集团有限公司项目经理唐国栋说。",
        None,
        [post("中铁五局集团有限公司项目经理", "中铁五局集团有限公司"), *person("唐国栋")],
        id="project manager",
    ),
    pytest.param(
        "泉州市商务局局长黄志平带队。",
        None,
        [post("泉州市商务局局长", "泉州市商务局"), *official("黄志平")],
        id="department",
    ),
    pytest.param(
        "福建省商务厅副厅长林彬、泉州市副市长苏耿聪会见了客人。",
        None,
        [
            post("福建省商务厅副厅长", "福建省商务厅"),
            *official("林彬"),
            post("泉州市副市长", "泉州市"),
            *official("苏耿聪"),
        ],
        id="department and city",
    ),
    pytest.param(
        "湄潭县人民法院院长陈立到会。",
        None,
        [post("湄潭县人民法院院长", "湄潭县人民法院"), *official("陈立")],
        id="court",
    ),
    pytest.param(
        "厦门大学校长张荣签约。", None, [post("厦门大学校长", "厦门大学"), *official("张荣")], id="university"
    ),
    pytest.param(
        "专家诸葛清明、司马南山、慕容雪到会。", None, person("诸葛清明", "司马南山", "慕容雪"), id="compound surnames"
    ),
    pytest.param(
        "湄潭县委书记诸葛明调研。", None, [post("湄潭县委书记", "湄潭县"), *official("诸葛明")], id="compound, short"
    ),
    pytest.param(
        "敦化市市长金哲洙会见客人。", None, [post("敦化市市长", "敦化市"), *official("金哲洙")], id="Korean name"
    ),
    pytest.param(
        "新疆红石矿业有限公司总经理买买提江·艾合买提。",
        None,
        [post("新疆红石矿业有限公司总经理", "新疆红石矿业有限公司"), *person("买买提江·艾合买提")],
        id="Uyghur name",
    ),
    pytest.param(
        "湄潭县委书记李强调研企业。",
        None,
        [post("湄潭县委书记", "湄潭县"), *official("李强")],
        id="two characters before 调研",
    ),
    pytest.param("县委书记、县长会议召开，省委书记到会。", "湄潭县", [], id="posts without names"),
    pytest.param("村民王大勇说，收入增加了。", None, person("王大勇"), id="villager"),
    pytest.param("“项目年底投产。”王大勇介绍道。", None, person("王大勇"), id="speaker"),
    pytest.param(
        "田景文、龙兴华、石卫东、杨帆到会。",
        None,
        person("田景文", "龙兴华", "石卫东", "杨帆"),
        id="list without a post",
    ),
    pytest.param(
        "卡若区区长洛松泽仁出席。",
        None,
        [post("卡若区区长", "卡若区"), *official("洛松泽仁")],
        id="name without a surname",
    ),
    pytest.param(
        "阿勒泰地区专员阿依江·托合塔尔出席。",
        None,
        [post("阿勒泰地区专员", "阿勒泰地区"), *official("阿依江·托合塔尔")],
        id="dotted name before a verb",
    ),
    pytest.param(
        f"{ZONE}管委会副主任杜兰芳、雷鸣陪同。",
        None,
        [post(f"{ZONE}管委会副主任", ZONE), *official("杜兰芳", "雷鸣")],
        id="name that is a word",
    ),
    pytest.param(
        "主任高度重视，书记强调责任。",
        None,
        [],
        id="强调 behind a post",
    ),
    pytest.param(
        "省工商联主席姚大伟到会。",
        "长沙市",
        [post("省工商联主席", "湖南省工商联"), *official("姚大伟")],
        id="federation",
    ),
    pytest.param(
        "县人大常委会主任罗进出席。",
        "湄潭县",
        [post("县人大常委会主任", "湄潭县"), *official("罗进")],
        id="people's congress",
    ),
    pytest.param(
        "铜仁市人大常委会原党组成员、副主任罗进接受调查。",
        None,
        [post("铜仁市人大常委会原党组成员、副主任", "铜仁市"), *official("罗进")],
        id="people's congress of a printed place",
    ),
    pytest.param(
        "湄潭县委组织部常务副部长陈立、省文明办主任姚大伟到会。",
        "遵义市",
        [
            post("湄潭县委组织部常务副部长", "湄潭县委组织部"),
            *official("陈立"),
            post("省文明办主任", "贵州省文明办"),
            *official("姚大伟"),
        ],
        id="departments without a list",
    ),
    pytest.param(
        "泉州市清源山风景区管委会原副主任林彬参加。",
        None,
        [post("泉州市清源山风景区管委会原副主任", "泉州市清源山风景区管委会"), *official("林彬")],
        id="committee named only here",
    ),
    pytest.param(
        "陵江高新区党工委书记石永强，管委会副主任杜兰芳到场。",
        None,
        [
            post("陵江高新区党工委书记", "陵江高新区"),
            *official("石永强"),
            post("管委会副主任", "陵江高新区"),
            *official("杜兰芳"),
        ],
        id="park named only here",
    ),
    pytest.param(
        "大队长罗进说，今年没有问题。", "湄潭县", [post("大队长", ""), *official("罗进")], id="post of any office"
    ),
    pytest.param(
        "泽兰德亚太区总裁罗文斌表示，市场很大。",
        None,
        [post("泽兰德亚太区总裁", "泽兰德"), *person("罗文斌")],
        id="region of a firm",
    ),
    pytest.param(
        f"{FIRM}投产。集团副总裁罗文斌说，订单很多。",
        None,
        [post("集团副总裁", FIRM), *person("罗文斌")],
        id="the firm as 集团",
    ),
    pytest.param("政协委员和社会各界代表到会，企业负责人齐聚一堂。", "湄潭县", [], id="words behind a post"),
    pytest.param(
        "楚雄高新区管委会副主任普建国陪同。",
        None,
        [post("楚雄高新区管委会副主任", "楚雄高新区"), *official("普建国")],
        marks=pytest.mark.xfail(strict=True, reason="a rare surname before a given name that is a word"),
        id="rare surname",
    ),
    pytest.param(
        "陈立，男，汉族，1975年2月生。2011年10月至2015年9月，历任湄潭县副县长、县委副书记，凯里市委书记；2015年9月任贵州省商务厅厅长。",
        None,
        [
            *person("陈立"),
            post("湄潭县副县长、县委副书记", "湄潭县"),
            post("凯里市委书记", "凯里市"),
            post("贵州省商务厅厅长", "贵州省商务厅"),
        ],
        id="career",
    ),
    pytest.param(
        "1999年在泉州市商务局工作，历任外资科科长、副局长。",
        None,
        [post("外资科科长、副局长", "泉州市商务局")],
        id="career inside one body",
    ),
    pytest.param(
        f"罗文斌（时任{FIRM}副总经理）负有责任。",
        None,
        [*person("罗文斌"), post(f"{FIRM}副总经理", FIRM)],
        id="post in brackets",
    ),
    pytest.param(
        "决定任命姚大伟为凯里市副市长，提名洪志强同志为湄潭县县长候选人。",
        None,
        [*person("姚大伟"), post("凯里市副市长", "凯里市"), *person("洪志强"), post("湄潭县县长", "湄潭县")],
        id="appointed and proposed",
    ),
    pytest.param(
        f"{FIRM}成立，法定代表人为罗文斌。",
        None,
        [post("法定代表人", FIRM), *person("罗文斌")],
        id="name behind 为",
    ),
    pytest.param(
        "到会的有：洪志强，晋江市市长；姚大伟（晋江市商务局局长）。",
        None,
        [
            *official("洪志强"),
            post("晋江市市长", "晋江市"),
            *official("姚大伟"),
            post("晋江市商务局局长", "晋江市商务局"),
        ],
        id="post behind the name",
    ),
    pytest.param(
        "厦门海洋研究院林彬院长致辞。",
        None,
        [*official("林彬"), post("院长", "厦门海洋研究院")],
        id="name before 院长",
    ),
    pytest.param(
        "泉州市商务局局领导、信访科科长林彬到会。",
        None,
        [post("泉州市商务局局领导、信访科科长", "泉州市商务局"), *official("林彬")],
        id="office without a name of its own",
    ),
    pytest.param(
        "凯里市经济开发区管委会招商部部长杜兰芳到场。",
        None,
        [post("凯里市经济开发区管委会招商部部长", "凯里市经济开发区"), *official("杜兰芳")],
        id="department of a park's committee",
    ),
    pytest.param(
        "中国陶瓷学会副秘书长、正高级工程师姚大伟到会。",
        None,
        [post("中国陶瓷学会副秘书长、正高级工程师", "中国陶瓷学会"), *person("姚大伟")],
        id="rank behind the post",
    ),
    pytest.param(
        "县妇女联合会主席王丽芬、县陶瓷商会秘书长陈国栋出席。",
        None,
        [
            post("县妇女联合会主席", "县妇女联合会"),
            *official("王丽芬"),
            post("县陶瓷商会秘书长", "县陶瓷商会"),
            *person("陈国栋"),
        ],
        id="a body of every county is public, a guild is not",
    ),
    pytest.param(
        "省绿色发展基金会办公室主任何建明到云河县考察。",
        None,
        [post("省绿色发展基金会办公室主任", "省绿色发展基金会办公室"), *person("何建明")],
        id="the office of a foundation",
    ),
    pytest.param(
        "在龙里县晖丰铝业有限公司车间，党支部书记田景文告诉记者。",
        None,
        [post("党支部书记", "龙里县晖丰铝业有限公司"), *person("田景文")],
        id="who leads the party of a firm that only the clause in front names is no official",
    ),
    pytest.param(
        f"{ZONE}党工委副书记、龙里县晖丰铝业有限公司党委书记田景文到会。",
        None,
        [
            post(f"{ZONE}党工委副书记", ZONE),
            post("龙里县晖丰铝业有限公司党委书记", "龙里县晖丰铝业有限公司"),
            *official("田景文"),
        ],
        id="a public post and one of a firm",
    ),
    pytest.param(
        "市工商联主席、市总商会会长郑国平到会。",
        None,
        [post("市工商联主席", "市工商联"), post("市总商会会长", "市总商会"), *official("郑国平")],
        id="a public post and one of a guild",
    ),
    pytest.param(
        f"{ZONE}扩建。经开区管委会主任石永强1996年参加工作，站长助理雷鸣陪同。",
        None,
        [post("经开区管委会主任", ZONE), *official("石永强"), post("站长助理", ""), *official("雷鸣")],
        id="short word for the zone, figure behind the name",
    ),
    pytest.param(
        "福建客商林国强来访。",
        None,
        person("林国强"),
        id="merchant from a province",
    ),
    pytest.param(
        "身为贵州黔瑞新材料有限公司总经理，裴玉珍每天第一个到。",
        None,
        [post("贵州黔瑞新材料有限公司总经理", "贵州黔瑞新材料有限公司"), *person("裴玉珍")],
        id="who acts as what stands in front",
    ),
    pytest.param(
        "贵州黔瑞新材料有限公司总裁罗文斌，副市长姚大伟，副总裁石永强、石敏参加。",
        "晋江市",
        [
            post("贵州黔瑞新材料有限公司总裁", "贵州黔瑞新材料有限公司"),
            *person("罗文斌"),
            post("副市长", "晋江市"),
            *official("姚大伟"),
            post("副总裁", "贵州黔瑞新材料有限公司"),
            *person("石永强", "石敏"),
        ],
        id="post of a firm behind one of a county",
    ),
    pytest.param(
        "贵州黔瑞新材料有限公司董事长、百年洪记第四代传人罗文斌到会。",
        None,
        [post("贵州黔瑞新材料有限公司董事长、百年洪记第四代传人", "贵州黔瑞新材料有限公司"), *person("罗文斌")],
        id="words that nothing has read between two posts",
    ),
    pytest.param(
        "大楠镇党委书记洪梓峰一语道破，副局长甲央措、罗文斌连夜进山，县长程杰带着干部。",
        None,
        [
            post("大楠镇党委书记", "大楠镇"),
            *official("洪梓峰"),
            post("副局长", ""),
            *official("甲央措", "罗文斌"),
            post("县长", ""),
            *official("程杰"),
        ],
        id="town without a list, names of minorities, verbs behind names",
    ),
    pytest.param("新来的总经理叫李维国。", None, [post("总经理", ""), *person("李维国")], id="name behind 叫"),
    pytest.param(
        "会长：姜玉玲；副会长：仝建军、丁爱国。",
        None,
        [post("会长", ""), *person("姜玉玲"), post("副会长", ""), *person("仝建军", "丁爱国")],
        id="list behind a colon",
    ),
    pytest.param(
        "时任县长的赵大伟拍板，女儿叫戴晓菲，学的是设计。",
        "湄潭县",
        [post("时任县长", "湄潭县"), *official("赵大伟"), *person("戴晓菲")],
        id="post at a time with 的, name behind 叫",
    ),
    pytest.param("办好企业家沙龙和企业家高峰会。", None, [], id="meetings of people"),
    pytest.param(
        "某协会相关负责人，贵州黔瑞新材料有限公司董事长田二江到会。",
        None,
        [post("贵州黔瑞新材料有限公司董事长", "贵州黔瑞新材料有限公司"), *person("田二江")],
        id="who has no name in front of a comma",
    ),
    pytest.param(
        "“秸秆利用”项目负责人田二江说。",
        None,
        [post("项目负责人", ""), *person("田二江")],
        id="a quoted project",
    ),
    pytest.param(
        "远岭集团投资银行部副总裁田二江到会。",
        None,
        [post("远岭集团投资银行部副总裁", "远岭集团"), *person("田二江")],
        id="a department called like a bank",
    ),
    pytest.param(
        "湄潭县政协副主席、工商联主席沈大鹏，县人大常委会副主任、总工会主席吕晓帆，妇联主席马金花、团委书记田二江到会。",
        "湄潭县",
        [
            post("湄潭县政协副主席", "湄潭县"),
            post("工商联主席", "湄潭县工商联"),
            *official("沈大鹏"),
            post("县人大常委会副主任", "湄潭县"),
            post("总工会主席", "湄潭县总工会"),
            *official("吕晓帆"),
            post("妇联主席", "湄潭县妇联"),
            *official("马金花"),
            post("团委书记", "湄潭县团委"),
            *official("田二江"),
        ],
        id="bodies that every county has",
    ),
    pytest.param(
        "市政府副秘书长、信访局局长沈大鹏到会。",
        "湄潭县",
        [post("市政府副秘书长", "遵义市"), post("信访局局长", "遵义市信访局"), *official("沈大鹏")],
        id="a department of the level in front",
    ),
    pytest.param(
        "县财政局长沈大鹏、公安局长吕晓帆，永兴镇派出所长马金花到会，县税务局长期支持。",
        "湄潭县",
        [
            post("县财政局长", "湄潭县财政局"),
            *official("沈大鹏"),
            post("公安局长", "湄潭县公安局"),
            *official("吕晓帆"),
            post("永兴镇派出所长", "永兴镇派出所"),
            *official("马金花"),
        ],
        id="a body and its head share a character",
    ),
    pytest.param(
        "县长油琦、副县长来瑞香、宇震、刘家和等到会，县长包抓，书记抓总，住湄潭县长青路。",
        "湄潭县",
        [post("县长", "湄潭县"), *official("油琦"), post("副县长", "湄潭县"), *official("来瑞香", "宇震", "刘家和")],
        id="surnames that are words, a name that ends in a conjunction",
    ),
    pytest.param(
        "县人大副主任巴特尔、宝音满都呼、才让多杰到会。",
        "湄潭县",
        [post("县人大副主任", "湄潭县"), *official("巴特尔", "宝音满都呼", "才让多杰")],
        id="names without a surname in a list",
    ),
    pytest.param(
        f"{FIRM}行政主管沈大鹏、车间主任吕晓帆、顾问马金花到会。",
        None,
        [
            post(f"{FIRM}行政主管", FIRM),
            *person("沈大鹏"),
            post("车间主任", FIRM),
            *person("吕晓帆"),
            post("顾问", FIRM),
            *person("马金花"),
        ],
        id="a post is no name",
    ),
    pytest.param(
        "吕晓帆县长要求抓紧，马志明书记强调，周边村民表示欢迎，华侨城集团董事长田二江曾任县水利局局长。",
        "湄潭县",
        [
            *official("吕晓帆"),
            post("县长", "湄潭县"),
            *official("马志明"),
            post("书记", ""),
            post("华侨城集团董事长", "华侨城集团"),
            *person("田二江"),
            post("县水利局局长", "湄潭县水利局"),
        ],
        id="a name in front of its post, a post inside the name of a firm, a verb is no county",
    ),
    pytest.param(
        "湄潭县领导孙保祥、郑更须、绳建廷、王彪参加。",
        "湄潭县",
        [
            post("湄潭县领导", "湄潭县"),
            *official("孙保祥", "郑更须", "绳建廷", "王彪"),
        ],
        id="a name without a surname behind two others of a list",
    ),
    pytest.param(
        "该公司的科研团队负责人吕晓帆表示，中共中央统战部副部长沈大鹏到会。",
        "湄潭县",
        [
            post("负责人", ""),
            *person("吕晓帆"),
            post("中共中央统战部副部长", "中共中央统战部"),
            *official("沈大鹏"),
        ],
        id="a team is no body, a body of the party by its whole name",
    ),
    pytest.param(
        "会上，王平书记指出问题。徐磊县长代表县政府致辞，凯里市王建国副市长一行来到车间，各县县长参加，田坤总书记视察湄潭县。",
        "湄潭县",
        [
            *official("王平"),
            post("书记", ""),
            *official("徐磊"),
            post("县长", "湄潭县"),
            *official("王建国"),
            post("副市长", "凯里市"),
        ],
        id="a short name, a given name that is a word, a place in front",
    ),
    pytest.param(
        "沈大鹏、吕晓帆等县领导到会，市委秘书长黄进来我县走访，县档案局副局长马金花、秘书科科长田二江陪同。",
        "湄潭县",
        [
            *official("沈大鹏", "吕晓帆"),
            post("市委秘书长", "遵义市"),
            *official("黄进"),
            post("县档案局副局长", "湄潭县档案局"),
            *official("马金花"),
            post("秘书科科长", "湄潭县档案局"),
            *official("田二江"),
        ],
        id="leaders in a row, who comes, a section of the bureau in front",
    ),
    pytest.param(
        "南通市徐州商会副会长沈大鹏、吕晓帆、马金花等36家会员企业董事长到会，拟提名为湄潭县长候选人的蔡艳在本地工作。",
        None,
        [
            post("南通市徐州商会副会长", "南通市徐州商会"),
            *person("沈大鹏", "吕晓帆", "马金花"),
            post("湄潭县长", "湄潭县"),
            *official("蔡艳"),
        ],
        id="people who stand for their firms, a candidate",
    ),
    pytest.param(
        "湄潭县人民医院院长沈大鹏，我校校长吕晓帆、副校长马金花、纪委书记田二江及党政办、宣传部负责人到会。",
        "湄潭县",
        [
            post("湄潭县人民医院院长", "湄潭县人民医院"),
            *official("沈大鹏"),
            post("校长", ""),
            *person("吕晓帆"),
            post("副校长", ""),
            *person("马金花"),
            post("纪委书记", ""),
            *official("田二江"),
        ],
        id="the school that an article is from",
    ),
    pytest.param(
        "湄潭医专党委书记沈大鹏，党委副书记吕晓帆和有关企业负责人到会。",
        None,
        [
            post("党委书记", ""),
            *official("沈大鹏"),
            post("党委副书记", ""),
            *official("吕晓帆"),
        ],
        id="unnamed managers beside the leaders of a school",
    ),
    pytest.param("研究院院长马金花到会。", None, [post("院长", ""), *official("马金花")], id="an ending is no name"),
    pytest.param(
        "副市长、高新区党工委书记吕晓帆到会。张掖高新区管委会协办。",
        "张掖市",
        [post("副市长", "张掖市"), post("高新区党工委书记", "张掖高新区"), *official("吕晓帆")],
        id="of a zone that only its committee names, further on",
    ),
    pytest.param(
        "龙里县委书记沈大鹏率县委常委、常务副县长吕晓帆，携县人大常委会副主任马金花到杭州市考察。",
        "龙里县",
        [
            post("龙里县委书记", "龙里县"),
            *official("沈大鹏"),
            post("县委常委、常务副县长", "龙里县"),
            *official("吕晓帆"),
            post("县人大常委会副主任", "龙里县"),
            *official("马金花"),
        ],
        id="those whom somebody brings along",
    ),
    pytest.param(
        "高新区党工委书记吕晓帆到会。",
        "张掖市",
        [post("高新区党工委书记", "张掖高新区"), *official("吕晓帆")],
        id="of the zone of the city, which nobody names",
    ),
    pytest.param(
        "遵义市委书记沈大鹏带领高新区党委书记吕晓帆，管委会主任马金花到张掖市考察。",
        "张掖市",
        [
            post("遵义市委书记", "遵义市"),
            *official("沈大鹏"),
            post("高新区党委书记", "遵义高新区"),
            *official("吕晓帆"),
            post("管委会主任", "遵义高新区"),
            *official("马金花"),
        ],
        id="of the zone of the city whose post stands in front",
    ),
    pytest.param(
        "常务副县长吕晓帆到杭州市考察。",
        "杭州市",
        [post("常务副县长", ""), *official("吕晓帆")],
        id="a city has no 县长",
    ),
    pytest.param(
        "陵江工业园主任钱志到会，与浙商（岳池）工业园负责人方文龙座谈，老园主孙立人到会。",
        "岳池县",
        [
            post("陵江工业园主任", "陵江工业园"),
            *official("钱志"),
            post("浙商（岳池）工业园负责人", "浙商（岳池）工业园"),
            *person("方文龙", "孙立人"),
        ],
        id="a role across a post, a role that opens the name of a park",
    ),
    pytest.param(
        "全国人大代表、岳池县委书记钱志到会。",
        "岳池县",
        [post("岳池县委书记", "岳池县"), *official("钱志")],
        id="a delegate holds no post of the assembly",
    ),
    pytest.param(
        "岳池县农科院研究员、国家稻米体系首席科学家钱志与同事方文龙到会。",
        None,
        [
            post("岳池县农科院研究员、国家稻米体系首席科学家", "岳池县农科院"),
            *person("钱志", "方文龙"),
        ],
        id="two roles, the second of what nobody read; who works beside somebody",
    ),
    pytest.param(
        "贵州科学院院士、遵义大学邬伦教授，台湾信息学会理事长方文龙到会。",
        None,
        [
            post("台湾信息学会理事长", "台湾信息学会"),
            *person("方文龙"),
        ],
        id="another body stands between two roles",
    ),
    pytest.param(
        f"{FIRM}副总经理岑文璟、贵州区域主任石敬川到访。公司生产部部长张丽说。",
        None,
        [
            post(f"{FIRM}副总经理", FIRM),
            *person("岑文璟"),
            post("贵州区域主任", FIRM),
            *person("石敬川"),
            post("公司生产部部长", FIRM),
            *person("张丽"),
        ],
        id="a firm's region, and the head of a firm's department",
    ),
    pytest.param(
        "岑巩县委书记、贵州区域协调发展办公室主任岑文璟到会。",
        None,
        [
            post("岑巩县委书记", "岑巩县"),
            post("贵州区域协调发展办公室主任", "贵州省区域协调发展办公室"),
            *official("岑文璟"),
        ],
        id="a region that no firm has",
    ),
    pytest.param(
        "张掖高新区管理办公室主任岑文璟参加。",
        None,
        [post("张掖高新区管理办公室主任", "张掖高新区"), *official("岑文璟")],
        id="the office of a park",
    ),
    pytest.param(
        "局长李岩来泸溪调研，市长李春来深入企业，县长岑东来调研工业。",
        "泸溪县",
        [
            post("局长", ""),
            *official("李岩"),
            post("市长", ""),
            *official("李春来"),
            post("县长", "泸溪县"),
            *official("岑东来"),
        ],
        id="who comes to a place, and names that end so",
    ),
    pytest.param(
        "县委书记赵景和带领观摩组来，县长王平和参会代表到，副县长高山随同。",
        "泸溪县",
        [
            post("县委书记", "泸溪县"),
            *official("赵景和"),
            post("县长", "泸溪县"),
            *official("王平"),
            post("副县长", "泸溪县"),
            *official("高山"),
        ],
        id="names that end in what else joins two, or in front of who goes along",
    ),
    pytest.param(
        "旗长那森巴特率队，县长多吉才让深入牧区。",
        "泸溪县",
        [
            post("旗长", ""),
            *official("那森巴特"),
            post("县长", "泸溪县"),
            *official("多吉才让"),
        ],
        id="names of parts one of which begins another",
    ),
    pytest.param(
        "韩国浦项市市长朴承浩到访，泸溪县审计局科员赵明参加。",
        None,
        [
            post("浦项市市长", ""),
            *official("朴承浩"),
            post("泸溪县审计局科员", "泸溪县审计局"),
            *official("赵明"),
        ],
        id="no firm has a mayor",
    ),
    pytest.param(
        "县长王平与李孝轩一行座谈，县长王平与李孝轩出席。",
        "泸溪县",
        [
            post("县长", "泸溪县"),
            *official("王平"),
            *person("李孝轩"),
            post("县长", "泸溪县"),
            *official("王平", "李孝轩"),
        ],
        id="a guest with whom somebody talks has no post of theirs",
    ),
    pytest.param(
        "商务局局长区锦棠参加，副主任区别对待。",
        None,
        [post("商务局局长", "商务局"), *official("区锦棠")],
        id="a surname that is oftener a level",
    ),
    pytest.param(
        "院长李向前接受审查，总监严跃进表示市场平稳，副局长严知足说项目很好。",
        None,
        [
            post("院长", ""),
            *official("李向前"),
            post("总监", ""),
            *person("严跃进"),
            post("副局长", ""),
            *official("严知足"),
        ],
        id="names that are words too",
    ),
    pytest.param(
        "由县领导任链长，书记任产业链链长。", "泸溪县", [post("县领导", "泸溪县")], id="as what somebody acts"
    ),
    *(
        pytest.param(text, None, [], id=f"a headline: {text}")
        for text in (
            "市领导查安全生产",
            "县领导查防汛",
            "书记管党建",
            "县长盘活资产",
            "书记解难题",
            "局长易服务",
            "书记全覆盖走访",
            "县长代言农产品",
            "县长信箱",
            "市领导米袋子检查",
            "县委书记谈发展",
        )
    ),
    pytest.param(
        "县长查志军、副县长解防参加，县委书记严加军到会。",
        None,
        [
            post("县长", ""),
            *official("查志军"),
            post("副县长", ""),
            *official("解防"),
            post("县委书记", ""),
            *official("严加军"),
        ],
        id="names whose surname is a verb or adverb too",
    ),
    pytest.param(
        "哈萨克斯坦阿拉木图州副州长别科夫到访，副州长龙兴华会见。",
        "凯里市",
        [
            post("副州长", ""),
            *official("别科夫"),
            post("副州长", "黔东南苗族侗族自治州"),
            *official("龙兴华"),
        ],
        id="who leads a place abroad that nobody knows",
    ),
    pytest.param(
        "佛山大明机械总经理龙兴华、广东医药健康董事长田景文到会。",
        None,
        [
            post("佛山大明机械总经理", "佛山大明机械"),
            *person("龙兴华"),
            post("董事长", ""),
            *person("田景文"),
        ],
        id="a firm that a word of the language and its trade name behind a place",
    ),
    pytest.param(
        "走进浦市镇岩坪村，桃花盛开。村党支部书记龙兴华介绍，村里种桃。",
        "泸溪县",
        [post("村党支部书记", "岩坪村"), *official("龙兴华")],
        id="who leads the village",
    ),
    pytest.param(
        "浦市镇、武溪镇种桃。镇党委书记龙兴华到会。",
        "泸溪县",
        [post("镇党委书记", ""), *official("龙兴华")],
        id="who leads one of two towns",
    ),
    pytest.param(
        "浦市镇党委召开学习会。镇党委书记龙兴华讲话。",
        "泸溪县",
        [post("镇党委书记", "浦市镇"), *official("龙兴华")],
        id="who leads the town whose body is named",
    ),
    pytest.param(
        "县长田景文等县领导，黔瑞公司董事长龙兴华出席。",
        "泸溪县",
        [post("县长", "泸溪县"), *official("田景文"), post("黔瑞公司董事长", "黔瑞公司"), *person("龙兴华")],
        id="who is no leader of the county behind a comma",
    ),
    pytest.param(
        "市领导徐文光、居亚平、吴国升参加。",
        "泸溪县",
        [post("市领导", ""), *official("徐文光", "居亚平", "吴国升")],
        id="a rare surname in a list",
    ),
    pytest.param(
        "市领导徐文光、居图、吴国升参加。",
        "泸溪县",
        [post("市领导", ""), *official("徐文光", "居图", "吴国升")],
        id="a short name between two others",
    ),
    pytest.param(
        "镇长沙小军到会，局长沙华讲话。",
        "泸溪县",
        [post("镇长", ""), *official("沙小军"), post("局长", ""), *official("沙华")],
        id="a post and a surname that spell a city",
    ),
    pytest.param(
        "遵义市副市长龙兴华来我市督查，市委常委、副市长田景文陪同。",
        "仁怀市",
        [
            *[post("遵义市副市长", "遵义市"), *official("龙兴华")],
            *[post("市委常委、副市长", "仁怀市"), *official("田景文")],
        ],
        id="who is with somebody that came to one's own city",
    ),
    pytest.param(
        "遵义市副市长龙兴华到会，副市长田景文参加。",
        "仁怀市",
        [post("遵义市副市长", "遵义市"), *official("龙兴华"), post("副市长", "遵义市"), *official("田景文")],
        id="two of one city",
    ),
    pytest.param(
        "在湄潭县兴隆镇任家庄村村委会，村党支部书记龙兴华商议修路。",
        "泸溪县",
        [post("村党支部书记", "任家庄村"), *official("龙兴华")],
        id="the village whose committee is named",
    ),
    pytest.param(
        "白朗县委常务副书记、常务副县长、济南市第十批援藏工作队领队李光耀出席。",
        None,
        [
            post("白朗县委常务副书记、常务副县长", "白朗县"),
            post("济南市第十批援藏工作队领队", "济南市第十批援藏工作队"),
            *official("李光耀"),
        ],
        id="a team that another place has sent",
    ),
    pytest.param(
        "棣丰街道党工委副书记、政法委员李井涛参加会议。",
        None,
        [post("棣丰街道党工委副书记、政法委员", "棣丰街道"), *official("李井涛")],
        id="a member of a committee, not of a body that is called alike",
    ),
    pytest.param(
        "清河县副处级领导干部李志强参加会议。",
        None,
        [post("清河县副处级领导干部", ""), *official("李志强")],
        id="a rank is held nowhere",
    ),
    pytest.param(
        "清河县科技副县长李志强调研。",
        None,
        [post("清河县科技副县长", "清河县"), *official("李志强")],
        id="a vice head for science",
    ),
    pytest.param(
        "项目由子公司长沙麓谷租赁住房管理有限公司运营。",
        None,
        [],
        id="a post that would begin within the word in front of a firm",
    ),
]


@pytest.mark.parametrize(("text", "place", "rows"), CASES)
def test_posts(text: str, place: str | None, rows: list[Row]) -> None:
    assert rows_of(text, place) == rows

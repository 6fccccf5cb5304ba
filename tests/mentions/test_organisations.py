"""Party and government bodies, departments, associations, schools; names completed by the setting."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param(
        "贵州省浙江企业商会、北京福建企业总商会到会，组织企业、商会座谈，引导企业商会发挥作用。",
        None,
        [(name, name) for name in ("贵州省浙江企业商会", "北京福建企业总商会")],
        id="guilds of firms",
    ),
    pytest.param(
        "元泰高导材料（山西）研究院和清华大学（天津）高端装备研究院到会，调度国家综合性消防救援队。",
        None,
        [
            (name, name)
            for name in ("元泰高导材料（山西）研究院", "清华大学（天津）高端装备研究院", "国家综合性消防救援队")
        ],
        id="where an institute is, in brackets; who is sent",
    ),
    pytest.param(
        "率团到北京拜会中国农业科学院。", None, [("中国农业科学院", "中国农业科学院")], id="whom somebody calls on"
    ),
    pytest.param("中国农业发展银行信息科技部副经理到会。", None, [], id="a department of a bank is no ministry"),
    pytest.param(
        "中国电建集团贵阳勘测设计研究院到会，与宁波工程学院共建实验室。",
        None,
        [(name, name) for name in ("中国电建集团贵阳勘测设计研究院", "宁波工程学院")],
        id="an institute with the group whose it is; what is built together has no name",
    ),
    pytest.param(
        "县公安部门、财政部门到会，部署能源部分工作。", "泸溪县", [], id="departments of a county are no ministries"
    ),
    pytest.param(
        "湄潭县济民医院位于国际研究型医院群。",
        None,
        [("湄潭县济民医院", "湄潭县济民医院")],
        id="where a body lies",
    ),
    pytest.param(
        "省政府驻上海办事处组织考察，参观多功能展厅。",
        "凯里市",
        [("省政府驻上海办事处", "贵州省政府驻上海办事处")],
        id="an office elsewhere, and a room",
    ),
    pytest.param(
        "县长罗明代表县委欢迎客商，县驻北京办事处到会。",
        "泸溪县",
        [("县驻北京办事处", "泸溪县驻北京办事处")],
        id="who speaks for a committee, an office without its government",
    ),
    pytest.param("公司建设部联合国网湖南电力抢修。", "泸溪县", [], id="a part of a firm, 联合|国网"),
    pytest.param(
        "国土资源部、农业部批复。",
        None,
        [("国土资源部", "国土资源部"), ("农业部", "农业部")],
        id="ministries of their time",
    ),
    pytest.param(
        "市财政局、市发改委、市工信局联合召开会议。",
        "遵义市",
        [("市财政局", "遵义市财政局"), ("市发改委", "遵义市发改委"), ("市工信局", "遵义市工信局")],
        id="departments of the city",
    ),
    pytest.param("省财政厅下达资金。", "遵义市", [("省财政厅", "贵州省财政厅")], id="department of the province"),
    pytest.param(
        "县自然资源局现场办公。", "泸溪县", [("县自然资源局", "泸溪县自然资源局")], id="department of the county"
    ),
    pytest.param(
        "湘潭市农业农村局、凯里市林业局到会。",
        "凯里市",
        [("湘潭市农业农村局", "湘潭市农业农村局"), ("凯里市林业局", "凯里市林业局")],
        id="printed places",
    ),
    pytest.param(
        "敦化市人民政府与长春理工大学签订协议。",
        "敦化市",
        [("敦化市人民政府", "敦化市人民政府"), ("长春理工大学", "长春理工大学")],
        id="government and university",
    ),
    pytest.param(
        "福建省农业科学院与厦门大学签约。",
        None,
        [("福建省农业科学院", "福建省农业科学院"), ("厦门大学", "厦门大学")],
        id="academy",
    ),
    pytest.param(
        "走进黔瑞航空集团公司第十二研究所、华为科技大学。",
        None,
        [("黔瑞航空集团公司第十二研究所", "黔瑞航空集团公司第十二研究所"), ("华为科技大学", "华为科技大学")],
        id="institute and university of a firm",
    ),
    pytest.param(
        "中国科学院兰州化学物理研究所专家到会。",
        None,
        [("中国科学院兰州化学物理研究所", "中国科学院兰州化学物理研究所")],
        id="institute",
    ),
    pytest.param(
        "遵义市帮扶办到会，单位对口帮扶办学。", "湄潭县", [("遵义市帮扶办", "遵义市帮扶办")], id="an office for help"
    ),
    pytest.param(
        "他是全国竹木家具行业协会会员。",
        "湄潭县",
        [("全国竹木家具行业协会", "全国竹木家具行业协会")],
        id="a guild of the whole country",
    ),
    pytest.param(
        "贵州省茶叶协会、德化县陶瓷商会到会。",
        None,
        [("贵州省茶叶协会", "贵州省茶叶协会"), ("德化县陶瓷商会", "德化县陶瓷商会")],
        id="associations",
    ),
    pytest.param(
        "湄潭县委组织部、中共遵义市委宣传部、市委网信办联合发文。",
        "遵义市",
        [
            ("湄潭县委组织部", "湄潭县委组织部"),
            ("中共遵义市委宣传部", "中共遵义市委宣传部"),
            ("市委网信办", "遵义市委网信办"),
        ],
        id="departments of party committees",
    ),
    pytest.param(
        "水利部水文司、福建省商务厅外资处、厦门大学化学化工学院派人参加。",
        None,
        [
            ("水利部水文司", "水利部水文司"),
            ("福建省商务厅外资处", "福建省商务厅外资处"),
            ("厦门大学化学化工学院", "厦门大学化学化工学院"),
        ],
        id="parts of bodies",
    ),
    pytest.param(
        "湄潭县茶产业发展中心、楚雄彝族自治州投资促进局、湄潭县旅游投资公司到会。",
        None,
        [
            ("湄潭县茶产业发展中心", "湄潭县茶产业发展中心"),
            ("楚雄彝族自治州投资促进局", "楚雄彝族自治州投资促进局"),
        ],
        id="offices behind a place",
    ),
    pytest.param(
        "湄潭县财政局会同审计部门设立办公室，湄潭县有关局和游客服务中心配合。",
        None,
        [("湄潭县财政局", "湄潭县财政局")],
        id="no part of the body in front",
    ),
    pytest.param(
        "共青团遵义市委、农工党贵州省委、民盟湄潭县基层委员会到会。",
        None,
        [
            ("共青团遵义市委", "共青团遵义市委"),
            ("农工党贵州省委", "农工党贵州省委"),
            ("民盟湄潭县基层委员会", "民盟湄潭县基层委员会"),
        ],
        id="committees of parties and leagues",
    ),
    pytest.param(
        "国家粮食储备管理局批复。", None, [("国家粮食储备管理局", "国家粮食储备管理局")], id="national bureau"
    ),
    pytest.param("几支救援队赶到，福建省首个茶业联盟成立，自建实验室投用。", None, [], id="counted and built"),
    pytest.param("国家发展改革委批复。", None, [("国家发展改革委", "国家发展改革委")], id="national"),
    pytest.param("有关部门配合，各级政府支持，乡镇党委落实。", "湄潭县", [], id="generic"),
    pytest.param("举办招商会、推介会、座谈会。", "湄潭县", [], id="meetings"),
    pytest.param(
        "鼓楼区举办招商会。",
        "南京市",
        [],
        id="meeting behind a place",
    ),
    pytest.param("应届大学生、中学生和几所高水平民办大学的代表到会。", None, [], id="students and kinds of schools"),
    pytest.param(
        "他就读于南京师范大学，曾任教于上海海洋大学。",
        None,
        [("南京师范大学", "南京师范大学"), ("上海海洋大学", "上海海洋大学")],
        id="verbs before a school",
    ),
    pytest.param("安顺市召开工商联会议，市民走进足球俱乐部。", None, [], id="a verb behind the place"),
    pytest.param(
        "四川大学生物治疗实验室、中国塑料加工工业协会到会。",
        None,
        [("四川大学生物治疗实验室", "四川大学生物治疗实验室"), ("中国塑料加工工业协会", "中国塑料加工工业协会")],
        id="words across the ending",
    ),
    pytest.param(
        "县教育局、水利局和妇联等单位负责人到会，建成文化中心、体育中心。",
        "泸溪县",
        [("县教育局", "泸溪县教育局"), ("水利局", "泸溪县水利局"), ("妇联", "泸溪县妇联")],
        id="a list goes on without its county",
    ),
    pytest.param(
        "凯里市财政局、税务局到会。",
        "遵义市",
        [("凯里市财政局", "凯里市财政局"), ("税务局", "凯里市税务局")],
        id="a list goes on without the place that is printed",
    ),
    pytest.param(
        "县委办、政府办、发改局主要负责人，水利局的人参加。",
        "泸溪县",
        [("县委办", "泸溪县委办"), ("政府办", "泸溪县政府办"), ("发改局", "泸溪县发改局")],
        id="several without a place, and one alone",
    ),
    pytest.param(
        "高新区财政局、科技局到会，滨湖社区卫生服务中心开诊，县科学技术和经济信息化局部署。",
        "泸溪县",
        [
            ("高新区财政局", "高新区财政局"),
            ("科技局", "高新区科技局"),
            ("滨湖社区卫生服务中心", "滨湖社区卫生服务中心"),
            ("县科学技术和经济信息化局", "泸溪县科学技术和经济信息化局"),
        ],
        id="departments of a zone, a community is no district",
    ),
    pytest.param("县财政局长期支持。", "泸溪县", [], id="a bureau for long"),
    pytest.param(
        "新厂项目和县人民医院竣工，经中国儿童少年基金会审核，英国中国商会到会。",
        "泸溪县",
        [
            ("县人民医院", "泸溪县人民医院"),
            ("中国儿童少年基金会", "中国儿童少年基金会"),
            ("英国中国商会", "英国中国商会"),
        ],
        id="what joins opens no name, a word for the country does",
    ),
    pytest.param(
        "泸溪县政府办、教科局到会，一行前来学校座谈。",
        "泸溪县",
        [("泸溪县政府办", "泸溪县政府办"), ("教科局", "泸溪县教科局")],
        id="the office of a government, who comes to a school",
    ),
    pytest.param(
        "泸溪一中、泸溪县实小、县敬老院和青岛海关到会，企业通过海关出口，察看沅水工学院旧址。",
        "泸溪县",
        [
            ("泸溪一中", "泸溪一中"),
            ("泸溪县实小", "泸溪县实小"),
            ("县敬老院", "泸溪县敬老院"),
            ("青岛海关", "青岛海关"),
        ],
        id="bodies right behind their place, a school that is one no more",
    ),
    pytest.param(
        "泸溪县国内招商局到企业走访。", "泸溪县", [("泸溪县国内招商局", "泸溪县国内招商局")], id="who brings firms"
    ),
    pytest.param("妇联、教体局等部门参加。", None, [], id="several whose place nobody knows"),
    pytest.param(
        "园区同南开大学生命学院、天津大学建立了合作关系。",
        None,
        [("南开大学生命学院", "南开大学生命学院"), ("天津大学", "天津大学")],
        id="a school behind 同",
    ),
    pytest.param(
        "地区商务局、地区教育局到会，该地区财政局作介绍。",
        "阿克苏地区",
        [
            ("地区商务局", "阿克苏地区商务局"),
            ("地区教育局", "阿克苏地区教育局"),
            ("区财政局", "阿克苏地区财政局"),
        ],
        id="departments of a prefecture that is a region",
    ),
    pytest.param(
        "黔东南州温州商会会长田景文带领商会会员到访，应县委、县政府邀请，龙兴华任县财政局局长。",
        None,
        [],
        id="who leads a body is no part of its name; no verb opens that of a county",
    ),
    pytest.param(
        "他了解张掖经济开发区发展格局，州党委常委王五到会。", None, [], id="a layout, and a member of a committee"
    ),
]


@pytest.mark.parametrize(("text", "place", "found"), CASES)
def test_organisations(text: str, place: str | None, found: list[tuple[str, str]]) -> None:
    assert [(m.text, m.name) for m in mentions(text, place=place) if m.type == "Organization"] == found

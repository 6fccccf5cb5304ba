"""Who builds what, however the sentence turns it."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, MILL = "敦化市宏瑞药业有限公司", "凯里市苗岭米业有限公司"
PLANT = "年产5万吨铝箔项目"

CASES = [
    pytest.param(
        f"{PLANT}占地百亩，是全县“兴工”的10个项目之一，也是我市调产的重点考核项目，由{FIRM}控股投资。",
        {(FIRM, PLANT)},
        id="behind what else the project is",
    ),
    pytest.param(
        f"走进{FIRM}。“我们这个{PLANT}总投资2亿元。”公司总经理王强介绍。",
        {(FIRM, PLANT)},
        id="our project, named before",
    ),
    pytest.param(
        f"走进{FIRM}。总经理王强告诉记者：“我们公司在建的{PLANT}顺利推进。”",
        {(FIRM, PLANT)},
        id="our project, told behind",
    ),
    pytest.param(f"“我们县的{PLANT}开工，我们为{PLANT}供货。”{FIRM}总经理王强说。", set(), id="the project of others"),
    pytest.param(
        f"走进{FIRM}，工人正忙。去年8月开工的{PLANT}正在进行设备安装，预计5月投产。",
        {(FIRM, PLANT)},
        id="behind what the firm is about",
    ),
    pytest.param(
        f"{FIRM}由晖阳集团有限公司出资设立，{PLANT}已经投产。", {(FIRM, PLANT)}, id="behind who founded the firm"
    ),
    pytest.param(
        f"{FIRM}现有员工210人。企业的二期工程——{PLANT}总投资2亿元。", {(FIRM, PLANT)}, id="the second phase of the firm"
    ),
    pytest.param(
        f"{FIRM}现有员工210人。在青阳集团有限公司，{PLANT}正在安装设备。",
        {("青阳集团有限公司", PLANT)},
        id="told at another firm's",
    ),
    pytest.param(f"{FIRM}现有员工210人。全市加快建设，{PLANT}正在安装设备。", set(), id="told of the whole city"),
    pytest.param(f"{FIRM}现有员工210人。2、{PLANT}正在安装设备。", set(), id="the next item"),
    pytest.param(f"{FIRM}现有员工210人。隔壁的{PLANT}正在安装设备。", set(), id="next door"),
    pytest.param(f"{FIRM}现有员工210人。\n\n{PLANT}正在安装设备。", set(), id="in another paragraph"),
    pytest.param(
        f"{FIRM}生物基地项目和晖阳集团有限公司薄板项目进展顺利。{PLANT}建成后带动就业。",
        {(FIRM, "生物基地项目"), ("晖阳集团有限公司", "薄板项目")},
        id="behind the projects of two firms",
    ),
    pytest.param(f"同在一个园区的{FIRM}，{PLANT}也在国庆前进入试生产。", {(FIRM, PLANT)}, id="a trial run"),
    pytest.param(
        "观摩了晖阳集团有限公司呼叫中心、主导产业项目青阳集团有限公司凯里市阀门生产项目。",
        {("青阳集团有限公司", "凯里市阀门生产项目")},
        id="a leading trade leads nothing",
    ),
    pytest.param(
        "龙兴华成立晖阳集团有限公司，与市政府签订了凯里市阀门生产项目。",
        {("晖阳集团有限公司", "凯里市阀门生产项目")},
        id="the firm that was founded for it",
    ),
    pytest.param(
        "晖阳集团有限公司与青阳集团有限公司签订凯里市阀门生产项目。",
        {("晖阳集团有限公司", "凯里市阀门生产项目"), ("青阳集团有限公司", "凯里市阀门生产项目")},
        id="both parties",
    ),
    pytest.param(
        "集中开工的是投资3亿元的晖阳集团有限公司豆干生产项目、投资2亿元的凯里市阀门生产项目。",
        {("晖阳集团有限公司", "豆干生产项目")},
        id="the next item of a list has its own firm",
    ),
    pytest.param(
        "开工的有晖阳集团有限公司投资3亿元的豆干生产项目、青阳集团有限公司投资2亿元的阀门生产项目和凯里市冷链物流项目。",
        {("晖阳集团有限公司", "豆干生产项目"), ("青阳集团有限公司", "阀门生产项目")},
        id="what stands behind the item of another firm",
    ),
    pytest.param(f"{FIRM}扩建项目开工。", {(FIRM, f"{FIRM}扩建项目")}, id="a name that opens with its firm"),
    pytest.param(f"{FIRM}，{PLANT}，总投资2亿元，用地40亩。", {(FIRM, PLANT)}, id="an item: firm, project, figures"),
    pytest.param(f"{PLANT}，总投资2亿元，县政府与{FIRM}签约。", {(FIRM, PLANT)}, id="an item: project, figures, firm"),
    pytest.param(f"{FIRM}与泸溪县人民政府签下{PLANT}。", {(FIRM, PLANT)}, id="behind the other side"),
    pytest.param(f"{FIRM}自筹资金修{PLANT}。", {(FIRM, PLANT)}, id="a verb of one character"),
    pytest.param(f"{FIRM}在会上推介{PLANT}。", set(), id="shown at a meeting"),
    pytest.param(
        f"{FIRM}总经理王德明介绍，{PLANT}总投资2亿元。", {(FIRM, PLANT)}, id="somebody of the firm tells of its cost"
    ),
    pytest.param(f"{FIRM}总经理王德明表示，支持{PLANT}。", set(), id="somebody of a firm is for it"),
    pytest.param(f"县长田景文介绍，{PLANT}总投资2亿元。", set(), id="no firm tells of it"),
    pytest.param(f"走进{FIRM}，{PLANT}现场机器轰鸣。", {(FIRM, PLANT)}, id="seen in the firm"),
    pytest.param(
        f"{FIRM}董事长王德明计划在泸溪县投资建设豆干加工项目。", {(FIRM, "豆干加工项目")}, id="its head means to build"
    ),
    pytest.param(f"{FIRM}董事长王德明一行考察了{PLANT}。", set(), id="its head has a look"),
    pytest.param(f"{FIRM}{PLANT}负责人王德明介绍了情况。", {(FIRM, PLANT)}, id="within the title of somebody"),
    pytest.param(
        f"走进{FIRM}，机器轰鸣。公司董事长王德明告诉记者，今年投资2亿元的豆干技改项目已于4月开工。",
        {(FIRM, "豆干技改项目")},
        id="the head of the firm that was spoken of",
    ),
    pytest.param(f"走访了{MILL}、{FIRM}{PLANT}。", {(FIRM, PLANT)}, id="of the last of two firms that were seen"),
    pytest.param(f"开工的有{FIRM}二期；由上市公司投资的泸溪县陶瓷制造基地。", set(), id="of somebody unnamed"),
    pytest.param(f"在{FIRM}，总投资5亿元的{PLANT}正在安装设备。", {(FIRM, PLANT)}, id="at work in the firm"),
    pytest.param(f"泸溪县引进{FIRM}，投资5亿元建设{PLANT}。", {(FIRM, PLANT)}, id="brought in, builds"),
    pytest.param(f"{FIRM}把{PLANT}落户泸溪县。", {(FIRM, PLANT)}, id="brought to a county"),
    pytest.param(
        f"市开发区宏瑞药业项目开工。{FIRM}去年落户。",
        {(FIRM, "市开发区宏瑞药业项目")},
        id="the short name of a firm behind a site",
    ),
    pytest.param(f"{FIRM}落户凯里。正在建设的{PLANT}。", set(), id="a project that is being built"),
    pytest.param("泸溪县博大年产8万吨铝箔项目开工。", {("博大", "年产8万吨铝箔项目")}, id="a word of every day"),
    pytest.param(f"{PLANT}（{FIRM}）总投资2亿元。", {(FIRM, PLANT)}, id="in brackets"),
    pytest.param(f"{PLANT}全部由{FIRM}一手操办。", {(FIRM, PLANT)}, id="all by one"),
    pytest.param(f"{PLANT}的业主是{FIRM}。", {(FIRM, PLANT)}, id="its owner is"),
    pytest.param(f"业主为{FIRM}的{PLANT}昨日封顶。", {(FIRM, PLANT)}, id="whose owner is"),
    pytest.param(f"县里把{PLANT}交给{FIRM}，工期两年。", {(FIRM, PLANT)}, id="given to a firm"),
    pytest.param(f"{FIRM}把{PLANT}建在河边。", {(FIRM, PLANT)}, id="placed by a firm"),
    pytest.param(
        f"{PLANT}昨日开工。这是{FIRM}在泸溪的第二个投资项目。", {(FIRM, PLANT)}, id="what it is, a sentence later"
    ),
    pytest.param(f"昨日投产的{PLANT}，不属于{FIRM}。", set(), id="is not its"),
    pytest.param(f"{FIRM}出手了，拿出3000万元，建设{PLANT}。", {(FIRM, PLANT)}, id="behind its cost"),
    pytest.param(f"{FIRM}建成白茶烘干中心。", {(FIRM, "白茶烘干中心")}, id="a thing without 项目"),
    pytest.param(f"{FIRM}的万头黑猪养殖场昨天奠基。", {(FIRM, "万头黑猪养殖场")}, id="a thing of a firm"),
    pytest.param(f"牛角河码头由{FIRM}运营。", {(FIRM, "牛角河码头")}, id="a thing that opens its sentence"),
    pytest.param(
        f"{FIRM}一次开工3个项目：酸汤加工项目、辣椒酱生产项目、冷链仓储项目。",
        {(FIRM, "酸汤加工项目"), (FIRM, "辣椒酱生产项目"), (FIRM, "冷链仓储项目")},
        id="a list that a verb announces",
    ),
    pytest.param(
        f"{FIRM}去年落户。近年来，公司建设了凯里天鹅大桥、凯里苗岭隧道等工程。",
        {(FIRM, "凯里天鹅大桥"), (FIRM, "凯里苗岭隧道")},
        id="a list behind a verb, of whom was spoken",
    ),
    pytest.param(f"{FIRM}去年落户。同时，投资9亿元的苗岭抽水蓄能项目通过审查。", set(), id="a cost says no builder"),
    pytest.param(f"{FIRM}建成研发中心，建设标准化生产车间。", set(), id="what any firm has"),
    pytest.param(f"{PLANT}由{FIRM}建设，主要建设铝箔轧制车间。", {(FIRM, PLANT)}, id="a part of it"),
    pytest.param(
        f"{FIRM}董事长王德明介绍，拟在凯里投资建设占地12万平方米的{PLANT}。",
        {(FIRM, PLANT)},
        id="an executive says what is meant, how large it is in front of the name",
    ),
    pytest.param(f"{FIRM}董事长王德明介绍，凯里市正在建设{PLANT}。", set(), id="says what others build"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_undertakings(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "undertakes" and c.tail}
    assert found == wanted

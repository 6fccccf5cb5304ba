"""What firms make, and by which of their names it is said."""

from __future__ import annotations

import pytest
from said import article_claims, told

CASES = [
    pytest.param(
        "黔瑞轴承有限公司拥有年产10万台电机生产线3条。",
        [("黔瑞轴承有限公司", "capacity", 100000), ("黔瑞轴承有限公司", "produces", "电机")],
        id="numbers on a line",
    ),
    pytest.param(
        "黔瑞食品有限公司年存栏蛋鸡30万只。",
        [],
        id="a stock is no output",
    ),
    pytest.param(
        "黔瑞牧业公司年屠宰肉牛2万头。",
        [("黔瑞牧业公司", "capacity", 20000)],
        id="what is slaughtered is no ware",
    ),
    pytest.param(
        "黔瑞鞋业有限公司的生产要用进口原料。",
        [],
        id="wants are no wares",
    ),
    pytest.param(
        "黔瑞酒业有限公司董事长王德全是习水人，酿了半辈子酒。",
        [("王德全", "holdsPost", "黔瑞酒业有限公司"), ("王德全", "originatesFrom", "习水县")],
        id="half a life",
    ),
    pytest.param(
        "黔瑞食品有限公司是一家以芦笋加工出口为主的企业。",
        [],
        id="what is exported raw",
    ),
    pytest.param(
        "黔瑞果业有限公司主打产品有刺梨汁、刺梨原液，其中刺梨汁年产量3000吨。",
        [
            ("黔瑞果业有限公司", "capacity", 3000),
            ("黔瑞果业有限公司", "produces", "刺梨原液"),
            ("黔瑞果业有限公司", "produces", "刺梨汁"),
            ("黔瑞果业有限公司", "produces", "刺梨汁"),
        ],
        id="among which, then",
    ),
    pytest.param(
        "黔瑞化工有限公司是集团在贵州布局的唯一磷酸盐生产基地。",
        [("黔瑞化工有限公司", "produces", "磷酸盐")],
        id="the only base",
    ),
    pytest.param(
        "黔瑞酒业公司的“湄江烧”“苗家老窖”两款产品摆上了柜台。",
        [("黔瑞酒业公司", "produces", "湄江烧"), ("黔瑞酒业公司", "produces", "苗家老窖")],
        id="names in quotes",
    ),
    pytest.param(
        "黔瑞糖业有限公司除生产红糖外，还生产酒精。",
        [("黔瑞糖业有限公司", "produces", "红糖"), ("黔瑞糖业有限公司", "produces", "酒精")],
        id="besides",
    ),
    pytest.param(
        "黔瑞糖业有限公司不仅生产红糖，还生产酒精。",
        [("黔瑞糖业有限公司", "produces", "红糖"), ("黔瑞糖业有限公司", "produces", "酒精")],
        id="not only",
    ),
    pytest.param(
        "黔瑞药业有限公司主要加工天麻、杜仲两个品种。",
        [("黔瑞药业有限公司", "produces", "天麻"), ("黔瑞药业有限公司", "produces", "杜仲")],
        id="so many kinds",
    ),
    pytest.param(
        "黔瑞食品有限公司的辣椒油、辣椒酱等产品，80%以上销往欧美。",
        [("黔瑞食品有限公司", "produces", "辣椒油"), ("黔瑞食品有限公司", "produces", "辣椒酱")],
        id="how much of it is sold",
    ),
    pytest.param(
        "黔瑞环保有限公司租用厂房，计划投资6000万元生产脱硝催化剂。",
        [("黔瑞环保有限公司", "investment", 60000000), ("黔瑞环保有限公司", "produces", "脱硝催化剂")],
        id="what the money is for",
    ),
    pytest.param(
        "湄潭县第一铸造厂2010年更名为贵州乾元铸业有限公司，现有职工230人。",
        [("贵州乾元铸业有限公司", "jobs", 230)],
        id="a new name",
    ),
    pytest.param(
        "中建五局第三建设有限公司承建湄潭县体育馆项目，中建五局三公司项目经理王强介绍情况。",
        [
            ("中建五局第三建设有限公司", "undertakes", "湄潭县体育馆项目"),
            ("中建五局第三建设有限公司", "undertakes", "湄潭县体育馆项目"),
            ("湄潭县体育馆项目", "locatedIn", "湄潭县"),
            ("王强", "holdsPost", "中建五局第三建设有限公司"),
        ],
        id="a numbered house",
    ),
    pytest.param(
        "中铁三局集团电务工程有限公司成立。中铁三局电务公司现有员工300人。",
        [("中铁三局集团电务工程有限公司", "jobs", 300)],
        id="a firm of a group",
    ),
    pytest.param(
        "宁夏朔锐马铃薯食品有限公司投产。朔锐公司现有员工300人。",
        [("宁夏朔锐马铃薯食品有限公司", "jobs", 300), ("宁夏朔锐马铃薯食品有限公司", "status", "operating")],
        id="a ware in the name",
    ),
    pytest.param(
        "贵州黔瑞市政建设有限公司投产，黔瑞公司现有员工300人。",
        [("贵州黔瑞市政建设有限公司", "jobs", 300), ("贵州黔瑞市政建设有限公司", "status", "operating")],
        id="what is done for towns",
    ),
    pytest.param(
        "湄潭县召开会议。县供电公司现有员工300人，县城投集团公司现有员工200人。",
        [("湄潭县供电公司", "jobs", 300), ("湄潭县城投集团公司", "jobs", 200)],
        id="the article's own firms",
    ),
    pytest.param(
        "贵州省黔瑞集团投产。省黔瑞集团现有员工300人。",
        [("贵州省黔瑞集团", "jobs", 300), ("贵州省黔瑞集团", "status", "operating")],
        id="the province's firm that is named",
    ),
    pytest.param(
        "返乡青年陈家富创办了湄潭县家富果业有限公司。",
        [("湄潭县家富果业有限公司", "foundedBy", "陈家富")],
        id="called like its founder",
    ),
    pytest.param(
        "湄江信息园由湄江信息园公司运营。",
        [],
        id="a park and its firm",
    ),
    pytest.param(
        "黔瑞集团旗下子公司青松科技投资2亿元建设电解液项目。",
        [
            ("电解液项目", "investment", 200000000),
            ("青松科技", "subsidiaryOf", "黔瑞集团"),
            ("青松科技", "undertakes", "电解液项目"),
        ],
        id="whose firm it is",
    ),
    pytest.param(
        "黔瑞集团联合东方机械有限公司开发新型轴承。",
        [("黔瑞集团", "cooperatesWith", "东方机械有限公司"), ("黔瑞集团", "produces", "新型轴承")],
        id="who works with a firm makes it",
    ),
    pytest.param(
        "中国一重与湖北省签约，双方合资组建一重湖北装备有限公司。",
        [("一重湖北装备有限公司", "foundedBy", "中国一重"), ("中国一重", "cooperatesWith", "湖北省")],
        id="a firm of the nation and its new one",
    ),
    pytest.param(
        "湄潭县红旗机械厂2010年改制为贵州红旗机械有限公司。红旗机械厂现有职工200人。",
        [("贵州红旗机械有限公司", "jobs", 200)],
        id="a plant under its short name",
    ),
    pytest.param(
        "图为贵州宏泰管业有限公司职工正在操作钢管生产线。",
        [("贵州宏泰管业有限公司", "produces", "钢管")],
        id="who looks after a line",
    ),
    pytest.param(
        "中蒙能源集团成立。中蒙两国合作前景广阔。",
        [],
        id="two countries",
    ),
    pytest.param(
        "黔瑞钢绳有限公司利用湄潭县棉纺厂闲置厂房扩产。",
        [("黔瑞钢绳有限公司", "usesSiteOf", "湄潭县棉纺厂")],
        id="who takes a plant",
    ),
]


@pytest.mark.parametrize(("text", "said"), CASES)
def test_said(text: str, said: list[tuple[str, str, object]]) -> None:
    found = told(article_claims(text, place="湄潭县"))
    assert sorted((head, predicate, tail) for head, predicate, tail, _ in found) == said

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
        "黔瑞鞋业有限公司的生产要用进口设备。",
        [],
        id="wants are no wares",
    ),
    pytest.param(
        "黔瑞酒业有限公司董事长令狐德全是习水人，酿了半辈子酒。",
        [("令狐德全", "holdsPost", "黔瑞酒业有限公司"), ("令狐德全", "originatesFrom", "习水县")],
        id="half a life",
    ),
    pytest.param(
        "黔瑞食品有限公司是一家以大蒜加工出口为主的企业。",
        [],
        id="what is exported raw",
    ),
    pytest.param(
        "黔瑞果业有限公司主打产品有沙棘汁、沙棘籽油，其中沙棘汁年产量3000吨。",
        [
            ("黔瑞果业有限公司", "capacity", 3000),
            ("黔瑞果业有限公司", "produces", "沙棘汁"),
            ("黔瑞果业有限公司", "produces", "沙棘汁"),
            ("黔瑞果业有限公司", "produces", "沙棘籽油"),
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
        "黔瑞糖业有限公司除生产白砂糖外，还生产酒精。",
        [("黔瑞糖业有限公司", "produces", "白砂糖"), ("黔瑞糖业有限公司", "produces", "酒精")],
        id="besides",
    ),
    pytest.param(
        "黔瑞糖业有限公司不仅生产白砂糖，还生产酒精。",
        [("黔瑞糖业有限公司", "produces", "白砂糖"), ("黔瑞糖业有限公司", "produces", "酒精")],
        id="not only",
    ),
    pytest.param(
        "黔瑞药业有限公司主要加工茯苓、苍术两个品种。",
        [("黔瑞药业有限公司", "produces", "苍术"), ("黔瑞药业有限公司", "produces", "茯苓")],
        id="so many kinds",
    ),
    pytest.param(
        "黔瑞食品有限公司的蒜粉、蒜片等产品，80%以上销往欧美。",
        [("黔瑞食品有限公司", "produces", "蒜片"), ("黔瑞食品有限公司", "produces", "蒜粉")],
        id="how much of it is sold",
    ),
    pytest.param(
        "黔瑞环保有限公司租用厂房，计划投资6000万元生产脱硫催化剂。",
        [("黔瑞环保有限公司", "investment", 60000000), ("黔瑞环保有限公司", "produces", "脱硫催化剂")],
        id="what the money is for",
    ),
    pytest.param(
        "湄潭县第一铸造厂2010年更名为贵州恒久铸业有限公司，现有职工230人。",
        [("贵州恒久铸业有限公司", "jobs", 230)],
        id="a new name",
    ),
    pytest.param(
        "中建八局第二建设有限公司承建湄潭县体育馆项目，中建八局二公司项目经理王强介绍情况。",
        [
            ("中建八局第二建设有限公司", "undertakes", "湄潭县体育馆项目"),
            ("湄潭县体育馆项目", "locatedIn", "湄潭县"),
            ("王强", "holdsPost", "中建八局第二建设有限公司"),
        ],
        id="a numbered house",
    ),
    pytest.param(
        "中铁九局集团电务工程有限公司成立。中铁九局电务公司现有员工300人。",
        [("中铁九局集团电务工程有限公司", "jobs", 300)],
        id="a firm of a group",
    ),
    pytest.param(
        "黑龙江昆瑞马铃薯食品有限公司投产。昆瑞公司现有员工300人。",
        [("黑龙江昆瑞马铃薯食品有限公司", "jobs", 300), ("黑龙江昆瑞马铃薯食品有限公司", "status", "operating")],
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
        "返乡青年陈家旺创办了湄潭县家旺果业有限公司。",
        [("湄潭县家旺果业有限公司", "foundedBy", "陈家旺")],
        id="called like its founder",
    ),
    pytest.param(
        "湄江信息园由湄江信息园公司运营。",
        [],
        id="a park and its firm",
    ),
    pytest.param(
        "黔瑞集团旗下子公司远山科技投资2亿元建设锂电池项目。",
        [
            ("远山科技", "subsidiaryOf", "黔瑞集团"),
            ("远山科技", "undertakes", "锂电池项目"),
            ("锂电池项目", "investment", 200000000),
        ],
        id="whose firm it is",
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

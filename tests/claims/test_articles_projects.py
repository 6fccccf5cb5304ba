"""Articles about ceremonies and the progress of projects: what is said of each thing, and what is not."""

from __future__ import annotations

import pytest
from said import page_edges

Edge = tuple[str, str, str]

DATED = "2024年9月14日\n"
CEREMONY = "9月10日，祁阳市重大项目集中开工仪式举行。市委书记周立民宣布开工。\n"

CASES = [
    pytest.param(
        "1.湖南沅泰微电子有限公司功率半导体项目。项目总投资15亿元，占地120亩。\n"
        "2.年产2万套储能电池项目。由苏州黔耀新能源科技有限公司投资建设，总投资10亿元，今年5月签约，7月开工建设，目前正在进行桩基施工。",
        ("startedOn",),
        set(),
        id="the day is not that of the firm of the item before",
    ),
    pytest.param(
        "集中竣工项目4个，总投资11亿元，其中，广西沅泰新材料有限公司年产20万吨重钙项目总投资2.1亿元。",
        ("investment",),
        {("年产20万吨重钙项目", "investment", "210000000")},
        id="a sum and what the firm's project has of it",
    ),
    pytest.param(
        CEREMONY + "仪式结束后，周立民来到沅泰科技有限公司智能终端生产基地项目现场，了解项目建设进展。",
        ("startedOn",),
        set(),
        id="what is visited behind a ceremony is not begun by it",
    ),
    pytest.param(
        "沅泰集团与芜湖市渊源深厚，此次项目落户弋江区，是双方合作的又一成果。",
        ("locatedIn",),
        set(),
        id="the project comes, not the firm",
    ),
    pytest.param(
        "走进福建沅泰钢铁公司，高炉平稳运行。公司技改部部长陈志强、设备部部长王强说。",
        ("holdsPost",),
        {("陈志强", "holdsPost", "福建沅泰钢铁公司"), ("王强", "holdsPost", "福建沅泰钢铁公司")},
        id="heads of a firm's departments",
    ),
    pytest.param(
        "黑龙江省沅泰集团项目副经理孙德福说，施工顺利。",
        ("holdsPost", "undertakes"),
        {("孙德福", "holdsPost", "黑龙江省沅泰集团")},
        id="a post of a project is no project",
    ),
    pytest.param(
        "焦炉产能置换升级改造项目开工。",
        ("status",),
        {("焦炉产能置换升级改造项目", "status", "underConstruction")},
        id="what is exchanged stands in the name",
    ),
    pytest.param(
        "4月12日，沅泰景区提升改造工程和大禹渡康养小镇项目开工。沅泰景区提升改造工程工期12个月。\n"
        "大禹渡康养小镇位于东垆乡，由河南黔耀集团投资8亿元兴建。",
        ("undertakes", "investment"),
        {
            ("河南黔耀集团", "undertakes", "大禹渡康养小镇项目"),
            ("大禹渡康养小镇项目", "investment", "800000000"),
        },
        id="a quarter that is built stands for its project",
    ),
    pytest.param(
        "沅泰面业项目总投资10亿元。向阳水库是全县重点水利工程，由云阳县水利投资公司负责建设，建成后可解决40万人饮水问题。",
        ("undertakes", "jobs"),
        {("沅泰面业", "undertakes", "沅泰面业项目")},
        id="works that no finder named are not the project before, and drinkers have no jobs",
    ),
    pytest.param(
        "第二人民医院整体搬迁项目由湖南沅泰集团承建，7月封顶，正进行室内装修。",
        ("status",),
        {("第二人民医院整体搬迁项目", "status", "underConstruction")},
        id="rooms are fitted out",
    ),
    pytest.param(
        "双方将在邹城经济开发区共建沅泰智能制造产业基地，项目总投资20亿元。",
        ("inPark",),
        {("沅泰智能制造产业基地", "inPark", "邹城经济开发区")},
        id="built together in a park",
    ),
    pytest.param(
        "副市长张三察看了石桥镇的沅泰酒业有限公司二期扩建项目、位于张集镇的黔耀酒业有限公司。",
        ("locatedIn",),
        {
            ("沅泰酒业有限公司二期扩建项目", "locatedIn", "石桥镇"),
            ("黔耀酒业有限公司", "locatedIn", "张集镇"),
        },
        id="each of a list where it lies",
    ),
]


@pytest.mark.parametrize(("text", "predicates", "wanted"), CASES)
def test_what_is_said(text: str, predicates: tuple[str, ...], wanted: set[Edge]) -> None:
    assert page_edges(DATED + text, *predicates) == wanted

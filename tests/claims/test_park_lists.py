"""What stands in a list under a park is in it, up to the first thing that is elsewhere."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, PARK = "苗岭机械有限公司", "凯里工业园区"
OTHERS = "城南工业园、河西物流园也热闹。城南工业园、河西物流园项目多。"
"""Other parks, so that none is the one of the article."""

CASES = [
    pytest.param(
        "凯里循环经济试验区热火朝天。\n项目分布在试验区所辖的两个工业园——\n炉山工业园：年产5万吨铝箔项目开工。\n"
        "舟溪工业园：年产3万吨钢构件项目开工。",
        {
            ("炉山工业园", "凯里循环经济试验区"),
            ("舟溪工业园", "凯里循环经济试验区"),
            ("年产5万吨铝箔项目", "炉山工业园"),
            ("年产3万吨钢构件项目", "舟溪工业园"),
        },
        id="as many paragraphs as the line in front counts",
    ),
    pytest.param(
        f"走进凯里药谷产业园，{FIRM}的厂房封了顶；东坡片区里，黔南电器有限公司的厂房正在封顶。{OTHERS}",
        {(FIRM, "凯里药谷产业园")},
        id="a site that no finder names leads out of a scene",
    ),
    pytest.param(
        f"凯里工业园区还在炉山镇规划了占地300亩的铝材加工区。{OTHERS}",
        {("铝材加工区", "凯里工业园区")},
        id="what a park plans for itself",
    ),
    pytest.param(
        f"{PARK}规划面积2平方公里。去年，凯里市招商取得突破，先后引进{FIRM}。{OTHERS}",
        set(),
        id="what the city has brought in, behind a park",
    ),
    pytest.param(
        f"{PARK}规划面积2平方公里。去年以来，先后引进{FIRM}。{OTHERS}",
        {(FIRM, PARK)},
        id="what the park of the sentence before has brought in",
    ),
    pytest.param(
        "县长李明先后到凯里经济开发区苗岭机械有限公司、黔南电器有限公司和城南工业园丹富仕饲料项目现场调研。",
        {
            ("苗岭机械有限公司", "凯里经济开发区"),
            ("黔南电器有限公司", "凯里经济开发区"),
            ("城南工业园丹富仕饲料项目", "城南工业园"),
        },
        id="the next item has a park of its own",
    ),
    pytest.param(
        "县长李明到炉山工业园区的苗岭机械有限公司和三维公司14万吨甲醇项目现场，听取汇报。",
        {("苗岭机械有限公司", "炉山工业园区"), ("14万吨甲醇项目", "炉山工业园区")},
        id="firms and a project, one of a firm that no finder knows",
    ),
    pytest.param(
        "县长李明察看了炉山工业园区年产5万吨铝箔项目、湄潭县光伏发电项目。",
        {("炉山工业园区年产5万吨铝箔项目", "炉山工业园区")},
        id="the next item has a place of its own",
    ),
    pytest.param(
        "凯里高新区在建的年产5万吨铝箔项目、年产3万吨钢构件项目热火朝天。",
        {("年产5万吨铝箔项目", "凯里高新区"), ("年产3万吨钢构件项目", "凯里高新区")},
        id="what a park builds",
    ),
    pytest.param(
        "凯里高新区今年新开工苗岭汽车、黔南新材料、年产5万吨铝箔项目等项目26个。",
        {("苗岭汽车", "凯里高新区"), ("黔南新材料", "凯里高新区"), ("年产5万吨铝箔项目", "凯里高新区")},
        id="firms whose projects a park begins to build",
    ),
    pytest.param(
        "凯里高新区干劲足，今年续建年产5万吨铝箔项目，新建年产3万吨钢构件项目。",
        {("年产3万吨钢构件项目", "凯里高新区")},
        id="and in the next clause",
    ),
    pytest.param(
        "入驻凯里工业园区的第一家企业苗岭机械有限公司已投产。" + OTHERS, {(FIRM, PARK)}, id="the first firm that came"
    ),
    pytest.param(
        "作为凯里工业园区的龙头企业，苗岭机械有限公司产值翻番。" + OTHERS, {(FIRM, PARK)}, id="as one of its firms"
    ),
    pytest.param("苗岭机械有限公司与凯里工业园区签订入园协议。" + OTHERS, {(FIRM, PARK)}, id="an agreement to come"),
    pytest.param("苗岭机械有限公司凯里工业园区新厂区即将投产。" + OTHERS, {(FIRM, PARK)}, id="a plant of a firm"),
    pytest.param(
        "凯里工业园区B区的苗岭机械有限公司车间里，工人正忙。" + OTHERS,
        {(FIRM, PARK + "B区"), (PARK + "B区", PARK)},
        id="a part of the park",
    ),
    pytest.param(
        "在凯里工业园区3号标准厂房内，苗岭机械有限公司的工人正忙。" + OTHERS,
        {(FIRM, PARK)},
        id="in one of its buildings",
    ),
    pytest.param(
        "凯里工业园区新入驻企业8家，其中苗岭机械有限公司投资3亿元。" + OTHERS,
        {(FIRM, PARK)},
        id="one of those that came",
    ),
    pytest.param(
        "凯里工业园区承接产业转移，苗岭机械有限公司先后落户。" + OTHERS,
        {(FIRM, PARK)},
        id="the park of the clause before",
    ),
    pytest.param(
        "记者走进凯里经济开发区。苗岭汽车、黔南新材料等90余家企业在此集聚，世界500强徐工集团、中国500强海螺集团也已入驻。",
        {(one, "凯里经济开发区") for one in ("苗岭汽车", "黔南新材料", "徐工集团", "海螺集团")},
        id="what each firm of a list is, and that it came too",
    ),
    pytest.param(
        "苗岭机械有限公司落户凯里工业园区，黔南新材料、苗岭食品有限公司接踵而至。" + OTHERS,
        {(FIRM, PARK), ("黔南新材料", PARK), ("苗岭食品有限公司", PARK)},
        id="those that followed",
    ),
    pytest.param(
        "首批入驻凯里工业园区的台资企业有30家，其中有食品业巨头黔南食品、黔瑞电子等。" + OTHERS,
        {("黔南食品", PARK), ("黔瑞电子", PARK)},
        id="some of those that came first",
    ),
    pytest.param(
        "凯里工业园区环境好。入园企业苗岭机械有限公司负责人介绍了情况。" + OTHERS,
        {(FIRM, PARK)},
        id="a firm of the park",
    ),
    pytest.param(
        "酥糖产业园坐落在凯里工业园区。同在一个园区的苗岭机械有限公司是重点企业。" + OTHERS,
        {("酥糖产业园", PARK), ("苗岭机械有限公司", PARK)},
        id="the park that a firm shares with a smaller one",
    ),
    pytest.param(
        "来自凯里经济开发区的苗岭机械有限公司到麻江县办厂。凯里经济开发区企业外迁。苗岭机械有限公司年产值3亿元。",
        set(),
        id="a firm that comes from a park leaves it",
    ),
    pytest.param(
        "走进凯里经济开发区，机器轰鸣。深圳苗岭电子、浙江黔瑞机械等多户企业投入生产，凯里经济开发区产值翻番。",
        {("深圳苗岭电子", "凯里经济开发区"), ("浙江黔瑞机械", "凯里经济开发区")},
        id="those that came may be called after where they are from",
    ),
    pytest.param(
        "走进凯里经济开发区，机器轰鸣。湖南长沙市引进黔瑞电子有限公司、黔瑞机械有限公司等企业，凯里经济开发区也在学。",
        set(),
        id="those that came elsewhere",
    ),
    pytest.param(
        "酥糖产业园建成。凯里市酥糖产业园产值高。黔瑞食品有限公司、苗岭米业有限公司等多户企业在此集聚。凯里市酥糖产业园又扩建。",
        {(one, "凯里市酥糖产业园") for one in ("黔瑞食品有限公司", "苗岭米业有限公司")},
        id="a park by its long and its short name",
    ),
    pytest.param(
        "炉山工业园做足食品文章，晖鑫粮油、瑞湄米业续建等大项目相继上马。" + OTHERS,
        {("晖鑫粮油", "炉山工业园"), ("瑞湄米业续建", "炉山工业园")},
        id="large projects that begin one after the other",
    ),
    pytest.param(
        "炉山工业园主攻陶瓷，新上晖鑫瓷业、瑞湄釉料等项目。" + OTHERS,
        {("晖鑫瓷业", "炉山工业园"), ("瑞湄釉料", "炉山工业园")},
        id="what it builds anew",
    ),
    pytest.param(
        "炉山工业园主攻陶瓷。麻江县赴佛山招商，引进苗岭机械有限公司、黔南新材料等企业。" + OTHERS,
        set(),
        id="the next sentence is about a county",
    ),
    pytest.param(
        "炉山工业园：年产3万吨钢构件生产项目、贵州苗岭年产5万吨饲料加工项目2个项目开工。" + OTHERS,
        {("年产3万吨钢构件生产项目", "炉山工业园"), ("贵州苗岭年产5万吨饲料加工项目", "炉山工业园")},
        id="a province in front of a project does not say where it is",
    ),
    pytest.param(
        "又讯　舟溪工业园区下辖炉山工业园、麻江工业园，苗岭机械有限公司、黔南新材料有限公司等一批企业先后落户。",
        {
            ("炉山工业园", "舟溪工业园区"),
            ("麻江工业园", "舟溪工业园区"),
            ("苗岭机械有限公司", "舟溪工业园区"),
            ("黔南新材料有限公司", "舟溪工业园区"),
        },
        id="behind the parts of a park are the firms of the whole",
    ),
    pytest.param(
        "炉山工业园区做优产业，引进建设了晖鑫热电联产项目、瑞湄奶业产业园、黔瑞釉料项目等项目。" + OTHERS,
        {("晖鑫热电联产项目", "炉山工业园区"), ("瑞湄奶业产业园", "炉山工业园区"), ("黔瑞釉料项目", "炉山工业园区")},
        id="a park among the projects that it brought",
    ),
    pytest.param(
        "炉山工业园里，来自晋江的黔瑞箱包有限公司、苗岭机械有限公司厂房正在封顶。" + OTHERS,
        {("黔瑞箱包有限公司", "炉山工业园"), ("苗岭机械有限公司", "炉山工业园")},
        id="where they come from leads not out of the park, what is told behind a list is told of all of it",
    ),
    pytest.param(
        "4月20日，炉山工业园的两个重点项目率先开工。其中，晖鑫瓷业项目总投资3亿元，占地30亩。" + OTHERS,
        {("晖鑫瓷业项目", "炉山工业园")},
        id="how many projects it has, in words",
    ),
    pytest.param(
        "炉山工业园，苗岭机械有限公司的车间已试生产；麻江工业园里，来自晋江的黔瑞箱包有限公司厂房正在封顶。" + OTHERS,
        {("苗岭机械有限公司", "炉山工业园"), ("黔瑞箱包有限公司", "麻江工业园")},
        id="the next part of a sentence opens with another park",
    ),
    pytest.param(
        "炉山工业园声名远播，晖鑫瓷业项目、瑞湄釉料项目等项目已先后入园。" + OTHERS,
        {("晖鑫瓷业项目", "炉山工业园"), ("瑞湄釉料项目", "炉山工业园")},
        id="projects that have come",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_park_lists(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "inPark" and c.tail}
    assert found == wanted

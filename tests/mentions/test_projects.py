"""Projects and industries: noun phrases with a plain right edge; generic ones are none."""

from __future__ import annotations

import pytest
from said import mentions

PROJECTS = [
    pytest.param("年产10万吨磷酸铁锂项目开工。", ["年产10万吨磷酸铁锂项目"], id="yearly output"),
    pytest.param(
        "贵州黔瑞新材料有限公司年产10万吨磷酸铁锂项目开工。", ["年产10万吨磷酸铁锂项目"], id="behind its firm"
    ),
    pytest.param("总投资12亿元的年产10万吨磷酸铁锂项目开工。", ["年产10万吨磷酸铁锂项目"], id="behind its cost"),
    pytest.param("投资3亿元建设年产5万吨铝箔项目。", ["年产5万吨铝箔项目"], id="behind a verb"),
    pytest.param("湘沅铝业年产5万吨铝箔项目开工。", ["年产5万吨铝箔项目"], id="behind a short firm"),
    pytest.param("日处理500吨玉米秸秆综合利用项目开工。", ["日处理500吨玉米秸秆综合利用项目"], id="a day"),
    pytest.param("年加工3000吨刺梨果汁生产线项目开工。", ["年加工3000吨刺梨果汁生产线项目"], id="two endings"),
    pytest.param(
        "实施白茶精深加工项目，建设冷链物流园项目。", ["白茶精深加工项目", "冷链物流园项目"], id="two in a sentence"
    ),
    pytest.param("红枣精深加工生产线投产。", ["红枣精深加工生产线"], id="production line"),
    pytest.param("建设200兆瓦光伏发电项目。", ["200兆瓦光伏发电项目"], id="power"),
    pytest.param("推进楚雄州10万头生猪养殖基地。", ["楚雄州10万头生猪养殖基地"], id="behind its place"),
    pytest.param("“祁连雪”牦牛乳深加工项目开工。", ["“祁连雪”牦牛乳深加工项目"], id="quoted word"),
    pytest.param("磷酸铁锂项目一期投产，二期开工。", ["磷酸铁锂项目一期"], id="phase"),
    pytest.param("金枝南瓜深加工项目二期工程。", ["金枝南瓜深加工项目二期工程"], id="phase and ending"),
    pytest.param("新签约项目12个，重点项目30个，招商项目洽谈。", [], id="counted and generic"),
    pytest.param("智能制造项目、招商引资项目、基础设施项目。", [], id="kinds"),
    pytest.param("扩建项目、新建项目、技改项目、科研项目。", [], id="more kinds"),
    pytest.param("该项目投产，12个项目开工，一批项目落地。", [], id="references and counts"),
    pytest.param("由宏瑞药业有限公司在敦化市投资建设的人参深加工项目。", ["人参深加工项目"], id="behind 的"),
    pytest.param(
        "宏瑞药业有限公司在敦化市建设人参深加工项目。",
        ["人参深加工项目"],
        id="behind a place and a verb",
    ),
]


@pytest.mark.parametrize(("text", "names"), PROJECTS)
def test_projects(text: str, names: list[str]) -> None:
    assert [m.name for m in mentions(text) if m.type == "Project"] == names


INDUSTRIES = [
    pytest.param("打造磷化工产业链，发展白酒产业。", ["磷化工产业链", "白酒产业"], id="chain and industry"),
    pytest.param("推进苗药产业集群，壮大酱香白酒产业集群。", ["苗药产业集群", "酱香白酒产业集群"], id="clusters"),
    pytest.param("鞋服产业、石墨烯产业、红枣加工业。", ["鞋服产业", "石墨烯产业", "红枣加工业"], id="list"),
    pytest.param("贵州的磷化工产业和张掖市玉米制种产业。", ["磷化工产业", "玉米制种产业"], id="without its place"),
    pytest.param("主导产业、传统产业、三大产业、新兴产业。", [], id="generic"),
    pytest.param("产业园、产业化、产业转型。", [], id="parts of other words"),
    pytest.param(
        "推进新能源电池材料产业链。",
        ["新能源电池材料产业链"],
        id="begins with a generic character",
    ),
    pytest.param(
        "县茶叶产业发展中心到会。",
        [],
        id="inside the name of a body",
    ),
]


@pytest.mark.parametrize(("text", "names"), INDUSTRIES)
def test_industries(text: str, names: list[str]) -> None:
    assert [m.name for m in mentions(text) if m.type == "Industry"] == names

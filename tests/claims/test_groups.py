"""Where the projects are that an article announces by their number."""

from __future__ import annotations

import pytest
from said import article_claims

STEEL, FEED, DUNG = "年产3万吨钢构件生产项目", "年产5万吨饲料加工项目", "年产2万吨肥料生产项目"
LIST = f"分别是黔瑞公司{STEEL}、苗岭公司{FEED}、康源公司{DUNG}"

CASES = [
    pytest.param(
        f"麻江县集中签约3个项目。此次签约的3个项目{LIST}。3个项目分别入驻该县经开区。",
        "麻江县",
        [(one, "麻江县经开区") for one in (STEEL, FEED, DUNG)],
        id="all of them settle in a zone",
    ),
    pytest.param(
        f"炉山开发区3个项目开工。3个项目{LIST}。",
        "凯里市",
        [(one, "炉山开发区") for one in (STEEL, FEED, DUNG)],
        id="a zone and the number of its projects",
    ),
    pytest.param(
        f"3个项目签约落户麻江县。签约的3个项目是：浙江苕溪公司投资5亿元建设{STEEL}；苏州娄江公司投资6亿元建设{FEED}。",
        "麻江县",
        [(STEEL, "麻江县"), (FEED, "麻江县")],
        id="of investors from elsewhere",
    ),
    pytest.param(
        "炉山科技产业基地近日再添3家企业。它们是：凯里宏瑞药业、凯里苗岭米业、遵义康源肥业。",
        "凯里市",
        [(one, "炉山科技产业基地") for one in ("凯里宏瑞药业", "凯里苗岭米业", "遵义康源肥业")],
        id="firms of a park, listed in the next sentence",
    ),
    pytest.param(
        "炉山科技产业基地已入驻企业13家。其中，投资2亿元的凯里宏瑞药业、投资1亿元的凯里苗岭米业等7家企业已满产。",
        "凯里市",
        [(one, "炉山科技产业基地") for one in ("凯里宏瑞药业", "凯里苗岭米业")],
        id="some of the firms that a park counts",
    ),
    pytest.param(
        "炉山科技产业基地近日再添3家企业。凯里宏瑞药业、凯里苗岭米业、遵义康源肥业发来贺信。",
        "凯里市",
        [],
        id="other firms",
    ),
    pytest.param(
        "炉山科技产业基地举行5家企业集中签约和开工典礼。参加此次集中开工的有凯里宏瑞药业、凯里苗岭米业、遵义康源肥业，以及凯里丰源米业。",
        "凯里市",
        [(one, "炉山科技产业基地") for one in ("凯里宏瑞药业", "凯里苗岭米业", "遵义康源肥业", "凯里丰源米业")],
        id="firms of a ceremony in a park",
    ),
    pytest.param(
        "炉山科技产业基地举行4家企业座谈会。参加座谈的有凯里宏瑞药业、凯里苗岭米业、遵义康源肥业。",
        "凯里市",
        [],
        id="firms of a meeting in a park",
    ),
    pytest.param(
        f"炉山开发区3个项目集中开工。3家新入园企业各建一个。1苗岭米业有限公司{FEED}。2黔瑞钢构有限公司{STEEL}。3康源肥业有限公司{DUNG}。",
        "凯里市",
        [
            *((one, "炉山开发区") for one in (STEEL, FEED, DUNG)),
            *((one, "炉山开发区") for one in ("苗岭米业有限公司", "黔瑞钢构有限公司", "康源肥业有限公司")),
        ],
        id="the lines of a table, whose firms are said to have come",
    ),
    pytest.param(
        f"炉山开发区3个项目集中开工。1苗岭米业有限公司{FEED}。2黔瑞钢构有限公司{STEEL}。3康源肥业有限公司{DUNG}。",
        "凯里市",
        [(one, "炉山开发区") for one in (STEEL, FEED, DUNG)],
        id="the lines of a table, of whose firms nothing is said",
    ),
    pytest.param(
        f"苗岭米业等3家企业日前签约，入驻炉山工业园。3个项目是：苗岭米业{FEED}，黔瑞公司{STEEL}，康源公司{DUNG}。",
        "凯里市",
        [(one, "炉山工业园") for one in (STEEL, FEED, DUNG, "黔瑞公司", "康源公司")],
        id="projects of firms that settle in a park",
    ),
    pytest.param(
        f"炉山园区等3个项目签约，落户麻江县。3个项目{LIST}。",
        "麻江县",
        [],
        id="a park that is itself one of those counted",
    ),
    pytest.param(f"贵州省3个项目签约。3个项目{LIST}。", "贵州省", [], id="a province does not say where"),
]


@pytest.mark.parametrize(("text", "place", "wanted"), CASES)
def test_groups(text: str, place: str, wanted: list[tuple[str, str]]) -> None:
    found = [c for c in article_claims(text, place=place) if c.pattern.endswith(("/group", "/scene")) and c.tail]
    assert sorted((c.head.name, c.tail.name) for c in found if c.tail) == sorted(wanted)

"""Where things lie that stand behind the stop of a trip or the site that opens a sentence or paragraph."""

from __future__ import annotations

import pytest
from said import article_claims

CASES = [
    pytest.param(
        "首站遵义，考察团看了苗岭米业有限公司。第二站铜仁，考察团到了黔瑞茶业有限公司。转到安顺，又看了苗药产业园。",
        [("苗岭米业有限公司", "遵义市"), ("黔瑞茶业有限公司", "铜仁市"), ("苗药产业园", "安顺市")],
        id="the stops of a trip",
    ),
    pytest.param(
        "考察团去了遵义。在铜仁，贵州黔瑞茶业有限公司、剑江米业有限公司逐一看过。",
        [("贵州黔瑞茶业有限公司", "铜仁市"), ("剑江米业有限公司", "铜仁市")],
        id="what is said behind the list to have been seen",
    ),
    pytest.param(
        "在铜仁，贵州茶王、黔瑞茶业有限公司逐一看过。",
        [("黔瑞茶业有限公司", "铜仁市")],
        id="a province in front of a name leads not out of a scene",
    ),
    pytest.param(
        "在铜仁，铜仁毛尖茶业有限公司、遵义苗岭米业有限公司逐一看过。",
        [("铜仁毛尖茶业有限公司", "铜仁市")],
        id="a firm that is called after another city is not of the scene",
    ),
    pytest.param(
        "往南到黔南州都匀市墨冲镇，看的是一块砖。墨冲建材有限公司车间里，机器飞转。总投资3亿元的墨冲瓷砖城项目占地200亩。",
        [("墨冲建材有限公司", "墨冲镇"), ("墨冲瓷砖城项目", "墨冲镇")],
        id="a town behind its county opens the paragraph",
    ),
    pytest.param(
        "在铜仁，考察团与黔瑞茶业有限公司座谈。遵义的苗岭米业有限公司也派人来。",
        [("苗岭米业有限公司", "遵义市")],
        id="whom guests meet need not be there",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_scenes(text: str, wanted: list[tuple[str, str]]) -> None:
    found = {
        (c.head.name, c.tail.name)
        for c in article_claims(text, place="遵义市")
        if c.predicate == "locatedIn" and c.tail
    }
    assert found == set(wanted)

"""Lists of firms that are told by how their items look, one with the other."""

from __future__ import annotations

import pytest
from said import mentions

LISTS = [
    pytest.param("昊宇、恒能、海瑞达等一批新能源项目签约。", ["昊宇", "恒能", "海瑞达"], id="projects called by firms"),
    pytest.param("恒沅建材、双瑞建材等20个项目加快推进。", ["恒沅建材", "双瑞建材"], id="those of a trade"),
    pytest.param(
        "园区里有博派钴业、华沅新材料这样的邻居。", ["博派钴业", "华沅新材料"], id="two of a trade, one known"
    ),
    pytest.param("为沅河股份、昊世酒业等酒企供货。", ["沅河股份", "昊世酒业"], id="firms of a trade"),
    pytest.param("安泰、鑫沅通讯等15户完成选址。", ["安泰", "鑫沅通讯"], id="so many of them"),
    pytest.param(
        "现有沅豪皮草、雪丽人、红沅裘革、鸿利达等21家企业。",
        ["沅豪皮草", "雪丽人", "红沅裘革", "鸿利达"],
        id="an ending of what is no firm",
    ),
    pytest.param(
        "沅豪皮草、鸿利达、中药材、老年人等企业和用户都来了。", ["沅豪皮草", "鸿利达"], id="words among names"
    ),
    pytest.param("昊岭光伏玻璃、骆驼奶粉生产线等项目前期启动。", [], id="what is made"),
    pytest.param("面料、电芯、红枣等一批重点项目开工。", [], id="wares"),
    pytest.param("王建国、李晓明等15户村民完成选址。", [], id="people"),
]


@pytest.mark.parametrize(("text", "names"), LISTS)
def test_lists(text: str, names: list[str]) -> None:
    """The firms of each."""
    assert [m.text for m in mentions(text) if m.type == "Company"] == names

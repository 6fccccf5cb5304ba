"""What looks like a firm called by a word and its trade: breeds, peoples, events, nicknames, halves of words."""

from __future__ import annotations

import pytest
from said import marked

CASES = [
    pytest.param("总投资5亿元的红富士苹果基地项目开工。", [], id="a breed"),
    pytest.param("总投资5亿元的安格斯牧业项目开工。", [], id="a breed and what a farm does"),
    pytest.param("侗族服饰项目正在安装设备。", [], id="a people"),
    pytest.param("总投资5亿元的冬奥文旅项目开工。", [], id="an event"),
    pytest.param("总投资5亿元的冰城文旅项目开工。", [], id="a nickname and what every place has"),
    pytest.param("总投资5亿元的鄱阳文旅项目开工。", [], id="a place and what every place has"),
    pytest.param("总投资5亿元的厚植科技创新项目开工。", [], id="half of a word"),
    pytest.param("新建以豆制食品深加工为主的项目，肉制食品车间投产。", [], id="what a thing is made of"),
    pytest.param("总投资5亿元的昊象文旅项目开工。", ["昊象文旅"], id="a firm with the same trade"),
    pytest.param("总投资5亿元的侗族服饰有限公司项目开工。", ["侗族服饰有限公司"], id="a firm by its legal form"),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_firms(text: str, names: list[str]) -> None:
    """The firms of a sentence, also those inside the names of projects."""
    assert [m.text for row in marked(text) for m in (*row.top, *row.nested) if m.type == "Company"] == names

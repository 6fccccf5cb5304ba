"""What a masthead says of the paper is kept with the page."""

from __future__ import annotations

import pytest

from kg.pages import page_from_text

NEWS = "\n\n甲县新建一座水厂\n\n本报讯 10月8日，甲县自来水公司在城东开工建设水厂。\n"
MASTHEADS = [
    pytest.param("古耿新报\n2024年10月15日 星期二\n第2216期\n第1版 要闻", "2216", "1", id="lines"),
    pytest.param("2024年10月15日 星期二 总第811期 A2版", "811", "A2", id="one line"),
    pytest.param("2024年10月15日 星期二 2024年第12期 总第345期", "345", None, id="of the year and of all"),
    pytest.param("2024年10月15日 星期二\n第三版 综合", None, "三", id="Chinese numeral"),
    pytest.param("2024年10月15日 星期二\n今日8版", None, None, id="how many pages there are"),
    pytest.param("第1版 要闻\n第2216期\n第2版 综合", "2216", None, id="two pages in one file"),
    pytest.param("2024年10月15日 星期二", None, None, id="none"),
]


@pytest.mark.parametrize(("masthead", "issue", "number"), MASTHEADS)
def test_issue_and_number_of_the_page(masthead: str, issue: str | None, number: str | None) -> None:
    page = page_from_text(masthead + NEWS, name="a.txt")
    assert (page.issue, page.page_number) == (issue, number)

"""Dates in running text, counted from the date of the page."""

from __future__ import annotations

import pytest
from said import mentions

PAGE = "2024-09-28"
CASES = [
    pytest.param("项目今年6月开工。", PAGE, [("今年6月", "2024-06")], id="this year"),
    pytest.param("去年8月投产。", PAGE, [("去年8月", "2023-08")], id="last year"),
    pytest.param("前年8月8日建成。", PAGE, [("前年8月8日", "2022-08-08")], id="two years ago"),
    pytest.param("明年6月底前建成。", PAGE, [("明年6月底", "2025-06")], id="next year"),
    pytest.param("7月中旬试产。", PAGE, [("7月中旬", "2024-07")], id="middle of a month"),
    pytest.param("8月份开工，8月底封顶。", PAGE, [("8月份", "2024-08"), ("8月底", "2024-08")], id="month"),
    pytest.param("2021年3月成立。", PAGE, [("2021年3月", "2021-03")], id="printed year"),
    pytest.param("2019年底投产。", PAGE, [("2019年底", "2019-12")], id="end of a printed year"),
    pytest.param(
        "预计今年年底投产，明年初达产。", PAGE, [("今年年底", "2024-12"), ("明年初", "2025-01")], id="ends of years"
    ),
    pytest.param("12月20日，项目开工。", "2025-01-06", [("12月20日", "2024-12-20")], id="bare December in January"),
    pytest.param("计划10月投产。", "2025-03-06", [("10月", "2025-10")], id="what is planned is to come"),
    pytest.param("昨日，签约仪式举行。", PAGE, [("昨日", "2024-09-27")], id="yesterday"),
    pytest.param("昨日，签约仪式举行。", "2024-10-01", [("昨日", "2024-09-30")], id="yesterday, last month"),
    pytest.param("今天(28日)上午开工。", PAGE, [("今天(28日)", "2024-09-28")], id="today with its day"),
    pytest.param("昨（27）日上午，项目开工。", PAGE, [("昨（27）日", "2024-09-27")], id="yesterday around its day"),
    pytest.param("昨（30）日，项目开工。", "2024-10-01", [("昨（30）日", "2024-09-30")], id="the same, last month"),
    pytest.param("26日，签约仪式举行。", PAGE, [("26日", "2024-09-26")], id="day alone"),
    pytest.param("28日，签约仪式举行。", "2024-10-02", [("28日", "2024-09-28")], id="day of the month before"),
    pytest.param("上月，项目开工。", "2025-01-06", [("上月", "2024-12")], id="last month"),
    pytest.param("本月15日，项目开工。", PAGE, [("本月15日", "2024-09-15")], id="day of this month"),
    pytest.param("9月22日至24日，考察团来访。", PAGE, [("9月22日", "2024-09-22")], id="first day of a period"),
    pytest.param("1—4月，完成产值3亿元。", PAGE, [], id="period of months"),
    pytest.param("1至8月，完成产值3亿元。", PAGE, [], id="period with a word"),
    pytest.param("2020年以来累计投资。", PAGE, [], id="since a year"),
    pytest.param("连续8个月增长。", PAGE, [], id="duration"),
    pytest.param("日前，项目开工。", PAGE, [], id="the other day"),
    pytest.param("2月30日开工。", PAGE, [], id="no day of the calendar"),
    pytest.param("今年6月开工。", None, [("今年6月", None)], id="page without a date"),
    pytest.param(
        "明天广场6日开业。", None, [("6日", None)], id="a name that opens like a day on a page without a date"
    ),
    pytest.param("2023年5月开工。", None, [("2023年5月", "2023-05")], id="printed year on a page without a date"),
    pytest.param("今年6月开工，昨日投产。", "2024", [("今年6月", "2024-06")], id="page of a year"),
    pytest.param(
        "预计年底投产。",
        PAGE,
        [("年底", "2024-12")],
        id="end of the year",
    ),
    pytest.param(
        "2021年1月征地，4月动工，次年3月投产。",
        None,
        [("2021年1月", "2021-01"), ("4月", "2021-04"), ("次年3月", "2022-03")],
        id="a month goes on from the one before",
    ),
    pytest.param(
        "2021年1月，甲公司的三期5万吨碳纤维生产线开工，投资12亿元，11月18日投产，当年见效。",
        PAGE,
        [("2021年1月", "2021-01"), ("11月18日", "2021-11-18"), ("当年", "2021")],
        id="a day goes on from the month that opens the sentence",
    ),
    pytest.param(
        "2021年1月，甲公司征地，目前厂房已封顶，8月投产。",
        PAGE,
        [("2021年1月", "2021-01"), ("8月", "2024-08")],
        id="a month of now",
    ),
    pytest.param(
        "2018年5月签约，同年10月开工。",
        PAGE,
        [("2018年5月", "2018-05"), ("同年10月", "2018-10")],
        id="the same year",
    ),
    pytest.param(
        "2018年5月签约，次年10月开工。",
        PAGE,
        [("2018年5月", "2018-05"), ("次年10月", "2019-10")],
        id="the year after",
    ),
]


@pytest.mark.parametrize(("text", "page_date", "dates"), CASES)
def test_dates(text: str, page_date: str | None, dates: list[tuple[str, str]]) -> None:
    assert [(m.text, m.value) for m in mentions(text, date=page_date) if m.type == "Date"] == dates

from __future__ import annotations

import pytest

from kg.pages import page_from_text

BODY = "青石县新建的远山食品加工园投产，首批入驻企业八家。"


@pytest.mark.parametrize(
    ("raw", "date"),
    [
        pytest.param(f"2023年8月18日 星期五\n\n{BODY}", "2023-08-18", id="masthead"),
        pytest.param(
            f"18\n2023年 8月\n\n第5021期\n\n农历癸卯年七月初三\n\n星期五\n\n今日8版\n\n{BODY}",
            "2023-08-18",
            id="masthead in pieces",
        ),
        pytest.param(f"19\n2023年 8月\n\n星期五\n\n{BODY}", "2023-08", id="day that is not the weekday printed"),
        pytest.param(f"二〇二三年八月十八日\n\n{BODY}", "2023-08-18", id="Chinese numerals"),
        pytest.param(f"项目签约\n发稿时间：2021/6/9\n{BODY}", "2021-06-09", id="web page, slashes"),
        pytest.param(f"项目签约\n发布时间：2011-03-29\n{BODY}", "2011-03-29", id="web page, hyphens"),
        pytest.param(
            f"项目签约\n2021-06-09 08:30:15 来源：某某新闻网\n{BODY}", "2021-06-09", id="web page, time and source"
        ),
        pytest.param(f"项目签约\n2021年06月09日08:30\n{BODY}", "2021-06-09", id="web page, time"),
        pytest.param(f"项目签约\n2021-06-09　王明、李四\n{BODY}", "2021-06-09", id="web page, authors"),
        pytest.param(f"项目签约\n青石晚报　2021-06-09\n{BODY}", "2021-06-09", id="web page, paper"),
        pytest.param(f"项目签约\n发文时间：2021-06-09\n{BODY}", "2021-06-09", id="web page, another label"),
        pytest.param(
            "项目签约\n" + f"{BODY}\n" * 6 + "2021年6月9日《青石日报》", "2021-06-09", id="at the foot, with the paper"
        ),
        pytest.param(
            "项目签约\n" + f"{BODY}\n" * 6 + "（青石晚报 2021-06-09）", "2021-06-09", id="at the foot, in brackets"
        ),
        pytest.param(f"项目签约\n09.06.2021\n{BODY}", "2021-06-09", id="web page, day first"),
        pytest.param(
            f"项目集中开工\n4月18日，全县2020年首批产业项目集中开工仪式举行。{BODY}",
            "2020-04-18",
            id="year of a ceremony",
        ),
        pytest.param(f"项目签约\n2021年6月9日至10日，{BODY}", "2021-06-09", id="news that opens with a whole date"),
        pytest.param(f"青石新闻网2023年7月27日讯（记者 王明）{BODY}", "2023-07-27", id="full date in the dateline"),
        pytest.param(
            f"新华社青石9月27日电 今年是2024年上半年之后的旺季。{BODY}", "2024-09-27", id="dateline, year from the page"
        ),
        pytest.param(
            f"本报讯 9月26日，{BODY}2024年1月至7月，全县签约项目12个。",
            "2024-09-26",
            id="day of the news, year from a period",
        ),
        pytest.param(
            f"本报讯 9月24日至28日，{BODY}2024年第一批项目已经开工。", "2024-09-28", id="last day of an event"
        ),
        pytest.param(
            f"{BODY}\n\n{BODY[:-1]}，3月8日组织活动，发布2024年第一批推介项目。\n5月14日，园区开放。",
            "2024-05",
            id="only the month is sure",
        ),
        pytest.param(f"7月25日，{BODY}从2019年开工到今年投产，历时四年。", None, id="a year looked back on"),
        pytest.param(f"7月25日，{BODY}预计2027年上半年完成建设。", None, id="a year to come"),
        pytest.param(f"7月25日，{BODY}年产2000吨薄带材料。", None, id="a number that is no year"),
        pytest.param(f"{BODY}公司2020年实现产值3亿元。", None, id="a year without a day"),
        pytest.param(f"2023年13月45日\n\n{BODY}", None, id="no such date"),
        pytest.param(BODY, None, id="nothing"),
    ],
)
def test_page_date(raw: str, date: str | None) -> None:
    assert page_from_text(raw, name="page").date == date


@pytest.mark.parametrize(
    ("name", "raw", "date"),
    [
        pytest.param("青石报/2023-08/18/node_3.txt", BODY, "2023-08-18", id="folders of a month and a day"),
        pytest.param("青石报20230818第3版.txt", BODY, "2023-08-18", id="eight digits"),
        pytest.param("2023年8月18日.txt", BODY, "2023-08-18", id="a day in words"),
        pytest.param("2023_8_18-03.txt", BODY, "2023-08-18", id="a day without zeros, a page behind it"),
        pytest.param("20230818.txt", f"青石日报 2023年8月15日\n\n{BODY}", "2023-08-15", id="the page knows better"),
        pytest.param("2024-05-16.txt", f"青石日报\n2024年5月\n\n{BODY}", "2024-05-16", id="the page tells the month"),
        pytest.param("2023-08-18_2023-08-19.txt", BODY, None, id="two days"),
        pytest.param("20231318.txt", BODY, None, id="no such day"),
        pytest.param("scan-1202308180.txt", BODY, None, id="a longer number"),
        pytest.param("page-2023-3.txt", BODY, None, id="no day"),
    ],
)
def test_day_in_the_name_of_a_file(name: str, raw: str, date: str | None) -> None:
    assert page_from_text(raw, name=name).date == date

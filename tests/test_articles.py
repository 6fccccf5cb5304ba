from __future__ import annotations

import pytest

from kg.articles import split_articles
from kg.pages import page_from_text

BODY = "青石县新建的远山食品加工园投产，首批入驻企业八家，年产值可达三亿元。"
SECOND = "园区负责人表示，下一步将继续完善配套设施，吸引更多上下游企业落户。"
MASTHEAD = "2023年8月18日 星期五\n\n"


@pytest.mark.parametrize(
    ("raw", "articles"),
    [
        pytest.param(
            f"{MASTHEAD}青石县召开项目会\n本报讯（记者 王明）8月17日，{BODY}\n\n石桥镇修路\n本报讯 近日，{SECOND}",
            [("青石县召开项目会", "2023-08-17", 2), ("石桥镇修路", "2023-08-18", 2)],
            id="headline and dateline begin an article",
        ),
        pytest.param(
            f"一座工业园的新生\n——青石县改造旧厂房纪实\n王明 李小云\n{BODY}\n完善机制 优化服务\n{SECOND}",
            [("一座工业园的新生 ——青石县改造旧厂房纪实", None, 5)],
            id="subheads stay inside",
        ),
        pytest.param(
            f"一、产业概况\n{BODY}\n（一）远山食品有限公司\n{SECOND}",
            [("一、产业概况", None, 4)],
            id="numbered headings stay inside",
        ),
        pytest.param(
            f"青石县召开项目会\n{BODY}（王明）\n石桥镇修路\n{SECOND}",
            [("青石县召开项目会", None, 2), ("石桥镇修路", None, 2)],
            id="a signature closes an article",
        ),
        pytest.param(
            f"青石县召开项目会\n{BODY}\n王明\n石桥镇修路\n{SECOND}",
            [("青石县召开项目会", None, 2), ("石桥镇修路", None, 2)],
            id="so does a name on its line",
        ),
        pytest.param(
            f"{BODY}本报讯（记者 王明）{SECOND}", [("", None, 1), ("", None, 1)], id="dateline in the middle of a line"
        ),
        pytest.param(
            f"{MASTHEAD}青石县召开项目会\n本报讯 {BODY}\n图为远山食品公司车间。\n本报记者 李军 摄\n{SECOND}",
            [("青石县召开项目会", "2023-08-18", 4)],
            id="a caption stays inside",
        ),
        pytest.param(
            f"本报讯（记者 王明）近日，{BODY}\n青石县远山食品加工园投产\n本报讯（记者 李军）松河镇敬老院办茶会。\n"
            "松河镇敬老院里过重阳",
            [("青石县远山食品加工园投产", None, 2), ("松河镇敬老院里过重阳", None, 2)],
            id="headlines behind their articles",
        ),
        pytest.param("2024年1月3日\n\n本报讯 12月30日，" + BODY, [("", "2023-12-30", 1)], id="dateline of last year"),
        pytest.param(
            f"{MASTHEAD}本报讯 预计8月30日，{BODY}", [("", "2023-08-18", 1)], id="announced day is no dateline"
        ),
        pytest.param("第5021期", [], id="nothing but a masthead"),
        pytest.param(
            f"青石县召开项目会\n本报青石讯（记者 王明）{BODY}\n石桥镇修路\n本报石桥讯 8月16日，{SECOND}\n"
            f"松河镇办茶会\n【松河讯】茶香四溢。茶客盈门。\n客商来访\n本报松河电（记者 李云）客商看茶园。客商很满意。",
            [
                ("青石县召开项目会", None, 2),
                ("石桥镇修路", None, 2),
                ("松河镇办茶会", None, 3),
                ("客商来访", None, 3),
            ],
            id="datelines with a place",
        ),
        pytest.param(
            f"青石县召开项目会\n本报讯 {BODY}\n简讯\n▲石桥镇修路三条。\n▲8月16日，松河镇办茶会\n青石夜话\n{SECOND}",
            [("青石县召开项目会", None, 2), ("简讯", None, 2), ("", None, 1), ("青石夜话", None, 2)],
            id="marked items of a column of brief news",
        ),
        pytest.param(
            "·一句话新闻·\n1.石桥镇修路三条。\n2.8月16日，松河镇办茶会。茶客盈门。\n"
            "基层短波\n石桥镇修桥一座。\n松河镇的茶叶远销海外。",
            [("·一句话新闻·", None, 2), ("", None, 2), ("基层短波", None, 2), ("", None, 1)],
            id="numbered items and plain ones",
        ),
        pytest.param(
            f"青石县召开项目会\n本报讯 {BODY}\n石桥镇修路\n本报讯 {SECOND}\n远山集团：一袋面粉的旅程\n"
            "走进车间，面粉正在装袋。\n装好的面粉发往各地。",
            [("青石县召开项目会", None, 2), ("石桥镇修路", None, 2), ("远山集团：一袋面粉的旅程", None, 3)],
            id="a headline that stands alone behind news",
        ),
        pytest.param(
            f"{MASTHEAD}青石县召开项目会\n8月17日，{BODY}\n（本报记者　王明）\n石桥镇修路\n{SECOND}（下转第2版）\n"
            "（上接第1版）各镇都要抓项目。\n本报记者　王明　文/图",
            [("青石县召开项目会", "2023-08-17", 2), ("石桥镇修路", "2023-08-18", 3)],
            id="signed behind, gone on below",
        ),
        pytest.param(
            "责编 王明 组版 李晓\n石桥镇修路\n本报讯 石桥镇修路。\n镇里说，路年底通车。（王明）\n"
            "石桥镇开会谈修路\n本报讯 会议昨日召开。",
            [("石桥镇修路", None, 3), ("石桥镇开会谈修路", None, 2)],
            id="an editors' line above the headline",
        ),
        pytest.param(
            f"{MASTHEAD}青石县召开项目会\n8月17日，{BODY}（下转第2版）\n石桥镇修路\n{SECOND}\n（上接第1版）各镇都要抓项目。",
            [("青石县召开项目会", "2023-08-17", 2), ("石桥镇修路", "2023-08-18", 2), ("", "2023-08-18", 1)],
            id="the rest of an article before the last is not of the last",
        ),
        pytest.param(
            f"青石县召开项目会\n本报讯 {BODY}\n石桥讯 {SECOND}\n松河讯（王明）松河镇办茶会。\n青石新闻网讯 茶香四溢。",
            [("青石县召开项目会", None, 2), ("", None, 1), ("", None, 1), ("", None, 1)],
            id="places alone and outlets begin articles without a headline",
        ),
        pytest.param(
            f"{BODY}青石日报记者 王明 （责任编辑：李云）", [("", None, 1)], id="all that signs an article behind it"
        ),
        pytest.param(
            f"镇村之声\n{BODY}\n（石桥镇 王明）\n{SECOND}\n（县农业局　李云）\n松河镇办茶会。",
            [("镇村之声", None, 2), ("", None, 1), ("", None, 1)],
            id="unit and name in brackets sign the news above",
        ),
        pytest.param(
            f"{MASTHEAD}青石县召开项目会\n本报讯 {BODY}\n镇村之声\n★8月16日，石桥镇修路三条。\n★松河镇近日办茶会。\n"
            f"会议要求\n★加快项目建设。\n★今年优化服务。\n★做好宣传。\n松河县：茶园变景区\n{SECOND}\n走进园区：一派繁忙景象\n"
            "机器正在运转。\n改造车间\n设备已经换新。\n石桥镇\n一座老桥的故事\n老桥修了三次。",
            [
                ("青石县召开项目会", "2023-08-18", 2),
                ("镇村之声", "2023-08-16", 2),
                ("", "2023-08-18", 1),
                ("会议要求", "2023-08-18", 4),
                ("松河县：茶园变景区", "2023-08-18", 6),
                ("石桥镇 一座老桥的故事", "2023-08-18", 3),
            ],
            id="marked paragraphs with dates are news, others are not; a headline with its place",
        ),
        pytest.param(
            f"{MASTHEAD}青石县召开项目会\n8月17日，{BODY}\n王明到石桥调研\n8月16日，县长王明到石桥调研。",
            [("青石县召开项目会", "2023-08-17", 2), ("王明到石桥调研", "2023-08-16", 2)],
            id="a short headline that the news repeat",
        ),
        pytest.param(
            f"青石县召开项目会\n本报讯 {BODY}\n■链接\n青石县盛产面粉。\n石桥镇修路\n本报讯 {SECOND}\n图片新闻\n"
            "工人正在装袋。李军 摄\n青石夜话\n本报讯 夜里风凉。",
            [("青石县召开项目会", None, 4), ("石桥镇修路", None, 2), ("图片新闻", None, 2), ("青石夜话", None, 2)],
            id="a box belongs to the news above it, a picture to none",
        ),
        pytest.param(
            f"青石县召开项目会\n本报讯 {BODY}\n石桥镇修路\n本报讯 {SECOND}\n完善机制 优化服务\n镇里选派专班。\n"
            f"盘活存量 节约用地\n厂房迎来新主人。",
            [("青石县召开项目会", None, 2), ("石桥镇修路", None, 6)],
            id="several are subheads",
        ),
        pytest.param(
            f"{MASTHEAD}青石县召开项目会\n本报讯 {BODY}\n远山食品公司扩建面粉生产线\n"
            f"远山食品公司近日扩建面粉生产线两条。\n松河镇敬老院里过重阳\n重阳节里，松河镇敬老院热闹非凡。\n{SECOND}",
            [
                ("青石县召开项目会", "2023-08-18", 2),
                ("远山食品公司扩建面粉生产线", "2023-08-18", 2),
                ("松河镇敬老院里过重阳", "2023-08-18", 3),
            ],
            id="headlines that the news below repeat",
        ),
    ],
)
def test_split_articles(raw: str, articles: list[tuple[str, str | None, int]]) -> None:
    found = split_articles(page_from_text(raw, name="page"))
    assert [(article.headline, article.date, len(article.sentences)) for article in found] == articles


@pytest.mark.parametrize(
    ("body", "sentences"),
    [
        pytest.param(
            "产值39.96亿元。增长1.5%！占比多少？一半。",
            ["产值39.96亿元。", "增长1.5%！", "占比多少？", "一半。"],
            id="stops",
        ),
        pytest.param(
            "“我们看好这里。项目年底投产。”总经理王明说。",
            ["“我们看好这里。", "项目年底投产。”", "总经理王明说。"],
            id="sentences of a quotation",
        ),
        pytest.param(
            "项目分两期；一期已经完工，二期在建。", ["项目分两期；一期已经完工，二期在建。"], id="semicolon inside"
        ),
        pytest.param(
            "舞台剧《你好！石桥》《加油！》上演，“行不行？”的疑问没了。",
            ["舞台剧《你好！石桥》《加油！》上演，“行不行？”的疑问没了。"],
            id="no stop",
        ),
        pytest.param("话没有说完", ["话没有说完"], id="unfinished"),
    ],
)
def test_sentences(body: str, sentences: list[str]) -> None:
    filler = "这是一段用来说明版面的文字，它足够长，不会被当成标题来看待。"
    found = split_articles(page_from_text(f"{filler}{body}", name="page"))
    assert [sentence.text for article in found for sentence in article.sentences] == [filler, *sentences]

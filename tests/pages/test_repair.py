from __future__ import annotations

import pytest

from kg.pages import page_from_text

WRAPPED = "\n\n".join(
    (
        "今年以来，青石县经济开发区坚持",
        "以项目为中心，引进新材料企业十",
        "二家，签约金额达 65 亿元，建成",
        "标准厂房三万平方米。",
    )
)


def blocks(raw: str) -> list[tuple[str, str]]:
    """Kind and text of each block of a page."""
    page = page_from_text(raw, name="page")
    return [(block.kind, page.text[block.start : block.end]) for block in page.blocks]


COLUMN = (
    "  今年以来，青石县经济开发",
    "区坚持以项目为中心，引进新材料",
    "企业十二家，项目总投资达到五十",
    "亿元，其中新开工项目三十个，有",
    "二十个项目当年建成投产，全县新",
    "材料产业规模居全市前列。",
    "招商引资 做大做强",
    "  他们在去年建成标准厂房三",
    "万平方米，引进项目。",
    "  在青石县工作三年多，他对",
    "园区各方面都熟悉了。",
)
SET_IN = (
    "　　（三）青石县远山食品加工股",
    "份有限公司",
    "　　该公司成立于二〇〇二年，占",
    "地三十亩，主办“青石之夏 石桥",
    "之秋”活动，产品远销海外。",
    "　　二〇〇八年公司迁入开发区，",
    "新建厂房两座，购入设备十二套。",
    "当年投产，产值三亿元。",
    "松河镇办茶会",
    "　　八月十六日，松河镇办茶会一",
    "场，茶客盈门。",
)
CUT = (
    "石磊带队赴两省招商",
    "　　2月28日至3月4日，县委常委、副县长石",
    "磊带队赴湖北、江苏开展招商引资活动，县商务局",
    "局长林向东一同前往。在湖北，一行考察了远山食",
    "品公司的淀粉车间，与负责人就青石县的种植基地",
    "进行了对接，约定夏粮收后再谈一次。",
    "　　在江苏，一行参观了松河机械公司，和公司负",
    "责人就设厂选址交换了意见，公司将派人到青石县",
    "实地看一看，再定厂房建在哪一个园区。",
    "　　据石磊介绍，今年以来全县已经外出招商六次",
    "，签约项目九个，还有四个项目正在洽谈。",
    "　　县商务局将对每个项目指定专人，从办手续到",
    "开工一路跟下去。",
)
SPLIT = (
    "今年以来，县委书记林向东，县委副书记、县长石磊冒雨赶\n\n产业升级 县域振兴\n\n"
    "到石桥镇，查看堤坝和粮库，慰问值守的干部，看望安置点的群众。"
)
MASTHEAD = "青石日报\n2023年8月18日 星期五\n第5021期\n今日8版\n国内统一连续出版物号：\nCN14－0099\n农历癸卯年七月初三\n"
BODY = "青石县新建的远山食品加工园日前投产，首批入驻企业八家，年产值可达三亿元。"
SECOND = "园区负责人表示，下一步将继续完善配套设施，吸引更多上下游企业落户。"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(
            WRAPPED,
            [
                (
                    "body",
                    "今年以来，青石县经济开发区坚持以项目为中心，引进新材料企业十二家，签约金额达65亿元，建成标准厂房三万平方米。",
                )
            ],
            id="wrapped column with blank lines",
        ),
        pytest.param(
            "招商引资 做大做强\n" + WRAPPED.replace("\n\n", "\n"),
            [
                ("headline", "招商引资 做大做强"),
                (
                    "body",
                    "今年以来，青石县经济开发区坚持以项目为中心，引进新材料企业十二家，签约金额达65亿元，建成标准厂房三万平方米。",
                ),
            ],
            id="plain wraps under a headline",
        ),
        pytest.param(
            "\n".join(COLUMN),
            [
                (
                    "body",
                    "今年以来，青石县经济开发区坚持以项目为中心，引进新材料企业十二家，项目总投资达到五十亿元，其中"
                    "新开工项目三十个，有二十个项目当年建成投产，全县新材料产业规模居全市前列。",
                ),
                ("headline", "招商引资 做大做强"),
                ("body", "他们在去年建成标准厂房三万平方米，引进项目。"),
                ("body", "在青石县工作三年多，他对园区各方面都熟悉了。"),
            ],
            id="paragraphs of two lines and a subhead in a column",
        ),
        pytest.param(
            "\n".join(SET_IN),
            [
                ("headline", "（三）青石县远山食品加工股份有限公司"),
                ("body", "该公司成立于二〇〇二年，占地三十亩，主办“青石之夏 石桥之秋”活动，产品远销海外。"),
                ("body", "二〇〇八年公司迁入开发区，新建厂房两座，购入设备十二套。当年投产，产值三亿元。"),
                ("headline", "松河镇办茶会"),
                ("body", "八月十六日，松河镇办茶会一场，茶客盈门。"),
            ],
            id="a column that sets in its paragraphs",
        ),
        pytest.param(
            "\n".join(CUT),
            [
                ("headline", "石磊带队赴两省招商"),
                (
                    "body",
                    "2月28日至3月4日，县委常委、副县长石磊带队赴湖北、江苏开展招商引资活动，县商务局局长林向东一同前往。"
                    "在湖北，一行考察了远山食品公司的淀粉车间，与负责人就青石县的种植基地进行了对接，约定夏粮收后再谈一次。",
                ),
                (
                    "body",
                    "在江苏，一行参观了松河机械公司，和公司负责人就设厂选址交换了意见，公司将派人到青石县实地看一看，"
                    "再定厂房建在哪一个园区。",
                ),
                ("body", "据石磊介绍，今年以来全县已经外出招商六次，签约项目九个，还有四个项目正在洽谈。"),
                ("body", "县商务局将对每个项目指定专人，从办手续到开工一路跟下去。"),
            ],
            id="lines cut after so many characters, digits among them",
        ),
        pytest.param(
            "全 县 粮 食 总产量去年达到\n8.2万吨，粮食单 产 水 平 居\n全市第三，农 民 收 入 增加。",
            [("body", "全县粮食总产量去年达到8.2万吨，粮食单产水平居全市第三，农民收入增加。")],
            id="spaced-out characters",
        ),
        pytest.param(
            SPLIT,
            [
                (
                    "body",
                    "今年以来，县委书记林向东，县委副书记、县长石磊冒雨赶到石桥镇，查看堤坝和粮库，慰问值守的干部，看望安置点的群众。",
                ),
                ("headline", "产业升级 县域振兴"),
            ],
            id="headline between two halves of a sentence",
        ),
        pytest.param(
            f"{BODY[:20]}\n下转2版\n\n青石县召开项目会\n本报讯（记者 王明）{SECOND}",
            [
                ("body", BODY[:20]),
                ("masthead", "下转2版"),
                ("headline", "青石县召开项目会"),
                ("byline", "本报讯（记者 王明）"),
                ("body", SECOND),
            ],
            id="jump line ends what it cuts",
        ),
        pytest.param(
            "青石县委青石县委““先锋先锋””故事会今晚故事会今晚开讲开讲\n本报讯 " + BODY,
            [("headline", "青石县委“先锋”故事会今晚开讲"), ("byline", "本报讯"), ("body", BODY)],
            id="doubled headline",
        ),
        pytest.param(
            f"{BODY}\n\n{SECOND}\n\n{BODY}\n\n{BODY}",
            [("body", BODY), ("body", SECOND)],
            id="repeated paragraphs",
        ),
        pytest.param(
            f"会议要求落实“防范风险” and “稳定增长”的部署，推进 TCL 与 LG Display 合作。\n{BODY}",
            [("body", "会议要求落实“防范风险”“稳定增长”的部署，推进TCL与LG Display合作。"), ("body", BODY)],
            id="stray Latin word",
        ),
        pytest.param(
            MASTHEAD + BODY,
            [
                ("masthead", "青石日报"),
                ("masthead", "2023年8月18日 星期五"),
                ("masthead", "第5021期"),
                ("masthead", "今日8版"),
                ("masthead", "国内统一连续出版物号："),
                ("masthead", "CN14－0099"),
                ("masthead", "农历癸卯年七月初三"),
                ("body", BODY),
            ],
            id="masthead",
        ),
        pytest.param(
            f"青石县招商项目推介\n一、冷库项目\n项目业主：远山食品有限公司\n项目地点：石桥镇\n联系电话：0800-1234\n"
            f"1.水厂扩建。总投资3200万元。\n2.医院迁建。{SECOND}\n（张明 李云）\n",
            [
                ("headline", "青石县招商项目推介"),
                ("headline", "一、冷库项目"),
                ("body", "项目业主：远山食品有限公司"),
                ("body", "项目地点：石桥镇"),
                ("masthead", "联系电话：0800-1234"),
                ("body", "1.水厂扩建。总投资3200万元。"),
                ("body", f"2.医院迁建。{SECOND}"),
                ("byline", "（张明 李云）"),
            ],
            id="lines of a record, numbered paragraphs, names in brackets on their line",
        ),
        pytest.param(
            f"青石日报\n第2版 综合 编辑：王明 校对：李云\n青石县融媒体中心主办 第5021期\n石桥镇修路\n本报讯 {BODY}",
            [
                ("masthead", "青石日报"),
                ("masthead", "第2版 综合 编辑：王明 校对：李云"),
                ("masthead", "青石县融媒体中心主办 第5021期"),
                ("headline", "石桥镇修路"),
                ("byline", "本报讯"),
                ("body", BODY),
            ],
            id="name of the paper and line of the section",
        ),
        pytest.param(
            f"今日青石　2014年11月29日　星期六　第2版　要闻\n【本报石桥讯】{BODY}\n"
            f"本报松河11月28日讯（记者 王明）{SECOND}",
            [
                ("masthead", "今日青石　2014年11月29日　星期六　第2版　要闻"),
                ("byline", "【本报石桥讯】"),
                ("body", BODY),
                ("byline", "本报松河11月28日讯（记者 王明）"),
                ("body", SECOND),
            ],
            id="masthead in one line, datelines with a place",
        ),
        pytest.param(
            "简讯\n▲石桥镇修路三条。\n▲远山公司的面粉发往各地。\n要闻\n▲远山公司的车间。 李军 摄\n",
            [
                ("headline", "简讯"),
                ("body", "▲石桥镇修路三条。"),
                ("body", "▲远山公司的面粉发往各地。"),
                ("headline", "要闻"),
                ("caption", "▲远山公司的车间。"),
                ("byline", "李军 摄"),
            ],
            id="a pointer marks items and captions",
        ),
        pytest.param(
            "全县今年签约的三个项目，\n总投资分别为28亿元和600\n0万元。",
            [("body", "全县今年签约的三个项目，总投资分别为28亿元和6000万元。")],
            id="a line that ends within a number",
        ),
        pytest.param(
            "据统计，全县去年签约的项目大多落户“青石\n新城 南部片区”，"
            "包括远山食品有限公司的面\n粉厂和石桥镇的茶厂，其中最大的一家投资—\n"
            "—也是全县最大的一家，今年在石桥镇主办“\n青石之夏 石桥之秋”推介会以后陆续有客商。",
            [
                (
                    "body",
                    "据统计，全县去年签约的项目大多落户“青石新城 南部片区”，"
                    "包括远山食品有限公司的面粉厂和石桥镇的茶厂，"
                    "其中最大的一家投资——也是全县最大的一家，今年在石桥镇主办“青石之夏 石桥之秋”推介会以后陆续有客商。",
                )
            ],
            id="lines of a column that end within a quotation or a dash",
        ),
        pytest.param(
            "县委书记王　平、县长李　刚出席，副县长赵 伟主持。\n\n李　刚在石桥镇调研\n\n"
            "县领导孙　亮、陈 东参加，营商环境优，服务 好。\n",
            [
                ("body", "县委书记王平、县长李刚出席，副县长赵伟主持。"),
                ("headline", "李刚在石桥镇调研"),
                ("body", "县领导孙亮、陈东参加，营商环境优，服务 好。"),
            ],
            id="names of two characters set as wide as three",
        ),
        pytest.param(
            f"2 0 1 8 年 6 月 1 2 日   星 期 二\n青石县：\n三个项目开工\n□王平\n{BODY}\n松河县\n□ 李云\n{SECOND}\n"
            "本版责任编辑　王平　　美编　李云",
            [
                ("masthead", "2018年6月12日星期二"),
                ("headline", "青石县："),
                ("headline", "三个项目开工"),
                ("byline", "□王平"),
                ("body", BODY),
                ("headline", "松河县"),
                ("byline", "□ 李云"),
                ("body", SECOND),
                ("byline", "本版责任编辑　王平　美编　李云"),
            ],
            id="spaced-out date, places above headlines, authors behind a box",
        ),
        pytest.param(
            f"青石报\n青石日报 A3 县市新闻 2020-08-14 责编/王明 美编/李云\n石桥\n三个项目开工\n"
            f"本报石桥讯 {BODY}\n沙河\n王明来访\n本报沙河讯 {SECOND}\n本报地址：青石县东街1号　邮编：000000",
            [
                ("masthead", "青石报"),
                ("masthead", "青石日报 A3 县市新闻 2020-08-14 责编/王明 美编/李云"),
                ("headline", "石桥"),
                ("headline", "三个项目开工"),
                ("byline", "本报石桥讯"),
                ("body", BODY),
                ("headline", "沙河"),
                ("headline", "王明来访"),
                ("byline", "本报沙河讯"),
                ("body", SECOND),
                ("masthead", "本报地址：青石县东街1号　邮编：000000"),
            ],
            id="a county's paper, a place that could be a name",
        ),
        pytest.param(
            f"本版责编：王明\n远山食品有限公司：\n一袋面粉的旅程\n□李云\n{BODY}\n记者：明年有什么打算？\n"
            f"总经理王明说：扩建面粉厂。\n■ 常家镇\n{SECOND}",
            [
                ("byline", "本版责编：王明"),
                ("headline", "远山食品有限公司："),
                ("headline", "一袋面粉的旅程"),
                ("byline", "□李云"),
                ("body", BODY),
                ("body", "记者：明年有什么打算？"),
                ("body", "总经理王明说：扩建面粉厂。"),
                ("headline", "■ 常家镇"),
                ("body", SECOND),
            ],
            id="an editor, a firm over a headline, an interview, a place behind a box",
        ),
        pytest.param(
            f"（上接第一版）{SECOND}\n重点项目进展表\n序号　项目名称　　投资（万元）\n1　水厂扩建　　　3200\n"
            "2　医院迁建　　　8000\n图片新闻　8月3日，远山食品公司的工人正在包装产品。　李军 摄",
            [
                ("masthead", "（上接第一版）"),
                ("body", SECOND),
                ("headline", "重点项目进展表"),
                ("body", "序号　项目名称　投资（万元）"),
                ("body", "1　水厂扩建　3200"),
                ("body", "2　医院迁建　8000"),
                ("headline", "图片新闻"),
                ("caption", "8月3日，远山食品公司的工人正在包装产品。"),
                ("byline", "李军 摄"),
            ],
            id="jump in front, rows of a table, picture with its heading",
        ),
        pytest.param(
            "青石县规划的农产品交易市场\n月底前建成\n\n日前，县里的招商项目中心\n的展厅开放。",
            [
                ("headline", "青石县规划的农产品交易市场"),
                ("headline", "月底前建成"),
                ("body", "日前，县里的招商项目中心的展厅开放。"),
            ],
            id="words that only look like the second half of a sentence",
        ),
        pytest.param(
            f"远山食品项目签约\n发布时间：2021-06-09\n来源：青石发布\n{BODY}",
            [
                ("headline", "远山食品项目签约"),
                ("masthead", "发布时间：2021-06-09"),
                ("masthead", "来源：青石发布"),
                ("body", BODY),
            ],
            id="web page",
        ),
        pytest.param(
            f"一座工业园的新生\n——青石县改造旧厂房纪实\n\n王明 李小云\n\n{BODY}\n\n完善机制 优化服务\n\n{SECOND}",
            [
                ("headline", "一座工业园的新生"),
                ("headline", "——青石县改造旧厂房纪实"),
                ("byline", "王明 李小云"),
                ("body", BODY),
                ("headline", "完善机制 优化服务"),
                ("body", SECOND),
            ],
            id="feature with names and a subhead",
        ),
        pytest.param(
            f"青石县召开项目会\n本报讯(见习记者 王明 通讯员 李云){BODY}{SECOND}(孙永 卫新)",
            [
                ("headline", "青石县召开项目会"),
                ("byline", "本报讯（见习记者 王明 通讯员 李云）"),
                ("body", BODY + SECOND),
                ("byline", "（孙永 卫新）"),
            ],
            id="byline before and names behind",
        ),
        pytest.param(
            f"中新网青石7月30日电(记者 王明){BODY}(完)",
            [("byline", "中新网青石7月30日电（记者 王明）"), ("body", BODY), ("masthead", "（完）")],
            id="dateline of an agency",
        ),
        pytest.param(
            f"{BODY}开工仪式。李军 摄县长石磊宣布项目开工。李军 摄{SECOND}作者：王明",
            [
                ("body", BODY),
                ("caption", "开工仪式。"),
                ("byline", "李军 摄"),
                ("caption", "县长石磊宣布项目开工。"),
                ("byline", "李军 摄"),
                ("body", SECOND),
                ("byline", "作者：王明"),
            ],
            id="captions in a single line",
        ),
        pytest.param(
            f"{SECOND}\n\n8月3日，远山食品公司的工人正在包装产品。\n\n本报记者 李军 摄",
            [("body", SECOND), ("caption", "8月3日，远山食品公司的工人正在包装产品。"), ("byline", "本报记者 李军 摄")],
            id="caption with its credit on a line",
        ),
        pytest.param(
            f"{BODY}\n石磊（右一）、林向东（左一）会谈\n图为远山食品公司车间。\n（图为苗圃）\n（图：客商参观苗圃）\n{SECOND}",
            [
                ("body", BODY),
                ("caption", "石磊（右一）、林向东（左一）会谈"),
                ("caption", "图为远山食品公司车间。"),
                ("caption", "（图为苗圃）"),
                ("caption", "（图：客商参观苗圃）"),
                ("body", SECOND),
            ],
            id="captions by form",
        ),
        pytest.param(
            f"一、产业概况\n{BODY}\n（一）远山食品有限公司\n{SECOND}",
            [("headline", "一、产业概况"), ("body", BODY), ("headline", "（一）远山食品有限公司"), ("body", SECOND)],
            id="numbered headings",
        ),
        pytest.param(
            f"# 青石县召开项目会\n\n{BODY}",
            [("headline", "青石县召开项目会"), ("body", BODY)],
            id="markup",
        ),
        pytest.param(
            f"远山食品有限公司于\n\n去年冬天搬入新厂房，三条包装线全部运转。\n\n据商会统计，上游企业\n的用工难题仍未得到缓解。\n{BODY}",
            [
                ("body", "远山食品有限公司于去年冬天搬入新厂房，三条包装线全部运转。"),
                ("body", "据商会统计，上游企业的用工难题仍未得到缓解。"),
                ("body", BODY),
            ],
            id="short first halves are no headlines",
        ),
        pytest.param(
            "本报讯 （记者 冯治\n王洋 通讯员 温翠） 在 6\n月 5 日开馆的县城图书馆\n里，志愿者为孩子们讲故事。",
            [
                ("byline", "本报讯 （记者 冯治王洋 通讯员 温翠）"),
                ("body", "在6月5日开馆的县城图书馆里，志愿者为孩子们讲故事。"),
            ],
            id="byline over two lines",
        ),
        pytest.param(
            "八月二日，青石縣與遠山食品有限公司簽約，總投資１２億元，占地３．５万畝，年增長５％。",
            [("body", "八月二日，青石县与远山食品有限公司签约，总投资12亿元，占地3.5万亩，年增长5%。")],
            id="traditional and full-width",
        ),
        pytest.param(
            f"中科尚昇新能源汽车有限公司总经理王頔参加活动。\n{BODY}",
            [("body", "中科尚昇新能源汽车有限公司总经理王頔参加活动。"), ("body", BODY)],
            id="traditional characters in the names of a simplified page",
        ),
        pytest.param(
            "从洽谈签约到动工只用半年\n豆干加工机械项目落子龙里\n\n10月7日上午，豆干加工机械项目开工，总投资约1.5亿元，厂房明年竣工。",
            [
                ("headline", "从洽谈签约到动工只用半年"),
                ("headline", "豆干加工机械项目落子龙里"),
                ("body", "10月7日上午，豆干加工机械项目开工，总投资约1.5亿元，厂房明年竣工。"),
            ],
            id="two lines of a headline that are equally wide are no column",
        ),
        pytest.param(
            "县委书 记石磊到远 山食品公司调研生 产经营，该公司20 10年落户经济开 发区，项目建 设投 资2 亿 元。",
            [("body", "县委书记石磊到远山食品公司调研生产经营，该公司2010年落户经济开发区，项目建设投资2亿元。")],
            id="spaces strewn over words and between them",
        ),
        pytest.param(
            "青石县抓项目 强产业 促发展\n今年以来 全县新开工项目三十个，总投资 2 亿 元。",
            [
                ("headline", "青石县抓项目 强产业 促发展"),
                ("body", "今年以来 全县新开工项目三十个，总投资2亿元。"),
            ],
            id="spaces that part things, and one inside a number",
        ),
        pytest.param(
            "县委书记石磊到远山食品公司调研.他说,要抓好项目.公司占地3.5亩.",
            [("body", "县委书记石磊到远山食品公司调研。他说，要抓好项目。公司占地3.5亩。")],
            id="full stops in half width",
        ),
        pytest.param(
            '县委书记石磊说,"要抓好项目."公司做"青石红"茶,车间里挂着65"电视.',
            [("body", '县委书记石磊说，“要抓好项目。”公司做“青石红”茶，车间里挂着65"电视。')],
            id="straight quotation marks",
        ),
        pytest.param(
            '县委书记石磊到"青石红茶业公司调研。\n\n公司主打"青石红"。他说:"要抓好\n项目"。',
            [
                ("body", "县委书记石磊到“青石红茶业公司调研。"),
                ("body", "公司主打“青石红”。他说：“要抓好项目”。"),
            ],
            id="one of them lost, one quotation in two lines",
        ),
        pytest.param(
            "县委书记买买提.艾力到远山食品公司调研。",
            [("body", "县委书记买买提.艾力到远山食品公司调研。")],
            id="a point in a name",
        ),
        pytest.param(
            "2O19年投资l2亿元，占地3O0亩，I期工程用iPhone 12和O2O平台。",
            [("body", "2019年投资12亿元，占地300亩，I期工程用iPhone 12和O2O平台。")],
            id="letters seen in numbers",
        ),
    ],
)
def test_blocks(raw: str, expected: list[tuple[str, str]]) -> None:
    assert blocks(raw) == expected


def test_joined_sentence_leads_back_to_the_file() -> None:
    page = page_from_text(SPLIT, name="page")
    start = page.text.index("林向东")
    assert page.raw_span(start, start + 3) == (9, 12)
    start = page.text.index("冒雨赶到石桥镇")
    left, right = page.raw_span(start, start + 7)
    assert SPLIT[left:right] == "冒雨赶\n\n产业升级 县域振兴\n\n到石桥镇"

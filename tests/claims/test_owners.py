"""Whose a figure or a date is whose clause names no owner."""

from __future__ import annotations

import pytest
from said import article_claims, reader

TEA = "凯里市白茶加工项目"
FIRM, OTHER = "贵州远岭机械有限公司", "贵州青坡食品有限公司"
PARK = "凯里市炉山工业园"
Row = tuple[str, str, object]
"""Owner, attribute, value."""

CASES = [
    pytest.param(
        f"{PARK}是全省“13115”科技创新工程首批重点产业园，规划面积25平方公里。",
        [(PARK, "area", 25_000_000)],
        id="the first of those that a campaign of the province lists",
    ),
    pytest.param(
        f"{PARK}开园。{PARK}一期共布局6个主体项目，全部建成后，安排就业1万人左右。",
        [(PARK, "jobs", 10_000)],
        id="what all that is built in a park gives",
    ),
    pytest.param(
        f"{FIRM}开工。{FIRM}共布局6个主体项目，全部建成后，安排就业1万人左右。", [], id="what a firm builds, together"
    ),
    pytest.param(
        f"{TEA}开工。该项目建设5条年产2万吨白茶生产线，建成后年产值3亿元。",
        [(TEA, "outputValue", 300_000_000)],
        id="not what each line makes",
    ),
    pytest.param(
        f"{TEA}开工。该项目建设一条年产2万吨白茶生产线。",
        [("年产2万吨白茶生产线", "capacity", 20_000)],
        id="what one line makes",
    ),
    pytest.param(
        f"{PARK}在城西。这个成立于2005年6月、原规划面积1200亩的园区已经扩容，新规划用地500公顷。",
        [(PARK, "area", 5_000_000), (PARK, "foundedOn", "2005-06")],
        id="how large the park is now, not how large it was",
    ),
    pytest.param(
        "凯里市苗岭农业示范园开园。示范园2017年申报，依托龙头企业建设，规划总面积13平方公里。",
        [("凯里市苗岭农业示范园", "area", 13_000_000)],
        id="the park under how its name ends, in front of a year",
    ),
    pytest.param(f"{FIRM}、{OTHER}投产，产能分别达5万套和3万套。", [], id="how much of it each firm of two makes"),
    pytest.param(
        f"凯里市的{OTHER}占地百亩，蛋粉、蛋液产能分别达1.2万吨和3万吨。",
        [(OTHER, "area", 66_667), (OTHER, "capacity", 12_000), (OTHER, "capacity", 30_000)],
        id="how much of each product",
    ),
    pytest.param(f"{FIRM}、泉岭春、天华等企业年产能达8万套。", [], id="of a list of which one firm was found"),
    pytest.param(
        f"{PARK}是州里“百千万工程”典型体系之一，总面积6平方公里。",
        [(PARK, "area", 6_000_000)],
        id="one of those that a work shows",
    ),
    pytest.param(
        f"{PARK}入驻企业52家，用工3200人，去年实现工业总产值48亿元，总投资90亿元。",
        [(PARK, "jobs", 3200), (PARK, "outputValue", 4_800_000_000)],
        id="what all in a park have, but for what they cost",
    ),
    pytest.param(f"{PARK}开园。企业将超过200家，产值超过90亿元。", [], id="those that are to come"),
    pytest.param(
        "凯里市的金岭竹笋加工厂建于1998年，年产笋干、酸笋1500吨。",
        [("金岭竹笋加工厂", "capacity", 1500), ("金岭竹笋加工厂", "foundedOn", "1998")],
        id="a plant that could be read as a project",
    ),
    pytest.param(
        f"{PARK}是经省政府批准的省级经济开发区和高新技术产业园区，规划面积2平方公里。",
        [(PARK, "area", 2_000_000)],
        id="behind what kind of park it is",
    ),
    pytest.param(
        f"{FIRM}投产3条线，{OTHER}扩建两个车间。全年生产轴承8万套，实现工业产值2亿元。",
        [],
        id="of one of the firms of the sentence before",
    ),
    pytest.param(
        f"{FIRM}具备年产轴承8万套、齿轮3万套的生产能力。",
        [(FIRM, "capacity", 30_000), (FIRM, "capacity", 80_000)],
        id="how much of each it can make",
    ),
    pytest.param(
        f"{FIRM}高档卷烟纸生产线去年底投产，当年实现产值2亿元。",
        [("高档卷烟纸生产线", "outputValue", 200_000_000), ("高档卷烟纸生产线", "operatingOn", "2023-12")],
        id="a line behind its firm is the subject",
    ),
    pytest.param(
        f"黔瑞集团20万吨玉米油、晖鑫重工60万吨铝合金、{FIRM}高档胚芽油项目，计划总投资58亿元。",
        [],
        id="the sum of a list whose items were not read",
    ),
    pytest.param(
        f"{OTHER}是一家老企业。2017年，经人牵线，投资5亿元建起一条年产6万吨的辣椒酱生产线，2018年4月投产。",
        [
            ("年产6万吨的辣椒酱生产线", "capacity", 60_000),
            ("年产6万吨的辣椒酱生产线", "investment", 500_000_000),
            ("年产6万吨的辣椒酱生产线", "operatingOn", "2018-04"),
        ],
        id="the line that the clause before says to have been built",
    ),
    pytest.param(
        f"黔瑞重工集团走过17年。另有{OTHER}等企业。去年，集团员工6000人。",
        [("黔瑞重工集团", "jobs", 6000)],
        id="the group is the firm that is called one",
    ),
    pytest.param(
        f"{FIRM}是省内机械行业首家上市公司，下设两家子公司，年产轴承8万套。",
        [(FIRM, "capacity", 80_000)],
        id="behind what its subject is first in, and the firms that it owns",
    ),
    pytest.param(
        f"当初的小作坊已长成{OTHER}，员工300人，去年产值2亿元。",
        [(OTHER, "jobs", 300), (OTHER, "outputValue", 200_000_000)],
        id="the firm that something has become",
    ),
    pytest.param(
        f"1996年，王强创办了{OTHER}，员工300人，去年产值2亿元。",
        [(OTHER, "foundedOn", "1996"), (OTHER, "jobs", 300), (OTHER, "outputValue", 200_000_000)],
        id="the firm that somebody founded",
    ),
    pytest.param(f"{FIRM}投产，成立了{OTHER}，员工300人。", [(FIRM, "jobs", 300)], id="a firm goes on about itself"),
    pytest.param(
        f"{PARK}入驻企业46家，2013年实现工业总产值12.6亿元，提供就业岗位3000个。",
        [(PARK, "outputValue", 1_260_000_000), (PARK, "jobs", 3000)],
        id="what the firms in a park yield is the park's",
    ),
    pytest.param(f"{PARK}新签约企业5家，总投资12亿元。", [], id="what they will invest is not"),
    pytest.param(f"{PARK}引进项目46个，2013年实现产值12.6亿元。", [], id="what projects yield is not"),
    pytest.param(
        f"投资2亿元的{TEA}，可研已批复；投资8亿元、以生态保护为导向的刺梨种植加工项目，开始场地平整。",
        [
            (TEA, "investment", 200_000_000),
            ("刺梨种植加工项目", "investment", 800_000_000),
        ],
        id="behind what else is said of the next project",
    ),
    pytest.param(
        f"省级农业产业化龙头企业{OTHER}年产豆干1000吨。", [(OTHER, "capacity", 1000)], id="behind what firm it is"
    ),
    pytest.param(f"{FIRM}上市。“据我们推算，公司年产值为2亿元。”", [], id="what others only infer"),
    pytest.param(
        f"{TEA}开工。集中开工的15个配套项目分布在周边。项目建成后，年产值可达200亿元。",
        [],
        id="many projects, then 项目",
    ),
    pytest.param(
        f"{TEA}是全县15个重点项目之一。该项目建成后，年产值可达2亿元。",
        [(TEA, "outputValue", 200_000_000)],
        id="one of many projects",
    ),
    pytest.param(
        f"{PARK}是凯里市的重点项目，也是黔东南州的生产基地，投资20亿元、占地面积500亩，将建设纺织项目。",
        [(PARK, "investment", 2_000_000_000), (PARK, "area", 333335)],
        id="what the subject is hides it from no figure",
    ),
    pytest.param(
        f"{FIRM}年产5万吨铝箔项目“个头”最大，总投资20亿元；{OTHER}实施的凯里市冷链物流项目紧随其后，总投资10亿元。",
        [
            ("凯里市冷链物流项目", "investment", 1_000_000_000),
            ("年产5万吨铝箔项目", "capacity", 50_000),
            ("年产5万吨铝箔项目", "investment", 2_000_000_000),
        ],
        id="the project that stands behind its firm",
    ),
    pytest.param(
        f"{FIRM}位于{PARK}。项目总投资3.5亿元，主要做机床。",
        [(FIRM, "investment", 350_000_000)],
        id="a firm's project without a name",
    ),
    pytest.param(
        f"签约的项目是：{TEA}，总投资190万元；甘肃鑫益通马鹿去哪儿了项目，总投资992万元。",
        [(TEA, "investment", 1_900_000)],
        id="the next item opens with a place and is not read",
    ),
    pytest.param(
        f"一、刺梨饮料生产基地。{FIRM}是本土企业，今年3月动工，年产值7000万元，可安排就业200人。",
        [
            ("刺梨饮料生产基地", "startedOn", "2024-03"),
            ("刺梨饮料生产基地", "outputValue", 70_000_000),
            ("刺梨饮料生产基地", "jobs", 200),
        ],
        id="a numbered heading owns the figures below",
    ),
    pytest.param(
        "截至7月底，凯里市2023年烤烟电网改造项目已有32个批次投运。", [], id="a year of a name, behind its place"
    ),
    pytest.param(
        "位于凯里市白茶加工基地项目的“苗岭一号”自2021年7月开工建设。", [], id="the day is that of a quoted thing there"
    ),
    pytest.param(f"{FIRM}扩产。目前已接到外地的机床订单，总量20台，产值700余万元。", [], id="what orders are worth"),
    pytest.param(
        f"{TEA}，总投资1.2亿元；生态园建设项目，总投资2900万元。",
        [(TEA, "investment", 120_000_000)],
        id="the next item has a project whose name is not read",
    ),
    pytest.param(
        f"{TEA}2021年3月签约，8月动工，2022年5月投产。",
        [(TEA, "startedOn", "2021-08"), (TEA, "operatingOn", "2022-05")],
        id="days of one project in a row",
    ),
    pytest.param(
        f"{FIRM}占地80亩，于2019年6月正式投产。",
        [(FIRM, "area", 53333.6), (FIRM, "operatingOn", "2019-06")],
        id="a firm's own day",
    ),
    pytest.param(
        f"{FIRM}占地80亩，镀膜车间2019年6月开工。", [(FIRM, "area", 53333.6)], id="the day of a part without a name"
    ),
    pytest.param(f"{FIRM}2019年6月开始建设仓库。", [], id="what a firm builds has its own day"),
    pytest.param(f"{TEA}有望10月前开工。", [], id="a day to come"),
    pytest.param(f"{TEA}去年11月投产，当年投产见效。", [(TEA, "operatingOn", "2023-11")], id="the more precise day"),
    pytest.param(f"2020年9月投产；{TEA}占地80亩。", [(TEA, "area", 53333.6)], id="not of what the next item names"),
    pytest.param(
        f"{FIRM}年产罐头800吨，年产300吨的{OTHER}正在筹建。",
        [(FIRM, "capacity", 800), (OTHER, "capacity", 300)],
        id="a figure and one that describes the next",
    ),
    pytest.param(
        f"全市签约3个项目，总投资9亿元，包括投资3亿元的{TEA}。", [(TEA, "investment", 300000000)], id="not the sum"
    ),
    pytest.param(
        f"{PARK}里的{FIRM}主要做机床，带动500人就业。", [(FIRM, "jobs", 500)], id="a park only says where the firm is"
    ),
    pytest.param(
        f"{FIRM}董事长李岚介绍，总投资3亿元，用地60亩，建设{TEA}。",
        [(TEA, "area", 40000.2), (TEA, "investment", 300000000)],
        id="what a firm spends is for what it builds",
    ),
    pytest.param(f"{FIRM}地处城郊，2007年6月才成立。", [(FIRM, "foundedOn", "2007-06")], id="when a firm was founded"),
    pytest.param(f"{FIRM}占地80亩，2007年6月设立办事处。", [(FIRM, "area", 53333.6)], id="what a firm founded"),
    pytest.param(f"{FIRM}现有420名员工，其中研发人员三成。", [(FIRM, "jobs", 420)], id="who works for a firm"),
    pytest.param(f"{FIRM}2011年处理违规员工43人。", [], id="whom a firm punished"),
    pytest.param(
        f"{TEA}建成后可形成3.8亿元的年产值。", [(TEA, "outputValue", 380000000)], id="a value before its word"
    ),
    pytest.param(f"{TEA}投产后，每年可加工鲜叶2600吨。", [(TEA, "capacity", 2600)], id="what it can do each year"),
    pytest.param(f"{FIRM}、{OTHER}跟进投入，新增年产能15万吨。", [], id="a figure of several firms"),
    pytest.param(f"{TEA}广受关注。{FIRM}投资2亿元建设智慧园。", [], id="what another builds is not of the one before"),
    pytest.param(
        f"{FIRM}投资3亿元建设{TEA}，带动500人就业。",
        [(TEA, "investment", 300000000), (TEA, "jobs", 500)],
        id="a sum right before what is built",
    ),
    pytest.param(f"{FIRM}目前有中方员工500人，外方员工1500人。", [], id="a part of those who work there"),
    pytest.param(f"{FIRM}投资20余万元，配备检测设备。", [], id="what a firm buys"),
    pytest.param(f"{FIRM}主攻零售，去年5月又设立设计部。", [], id="when a firm founds a department"),
    pytest.param(
        f"{FIRM}于2012年5月在凯里成立{OTHER}。", [(OTHER, "foundedOn", "2012-05")], id="when a firm founds another"
    ),
    pytest.param(
        f"{TEA}一期总投资5亿元。“项目二期预计投资4亿元”，负责人说。",
        [(f"{TEA}一期", "investment", 500000000)],
        id="a later part is not the first one",
    ),
    pytest.param(f"{PARK}起步区规划面积21平方公里。", [], id="a part right behind the name of the whole"),
    pytest.param(f"2022年，{PARK}下司产业园正式开园。", [], id="a park in a park is not the one around it"),
    pytest.param(f"{FIRM}地处青石草原，总面积约1万平方公里。", [], id="a wide land"),
    pytest.param(
        f"苗岭集团旗下{FIRM}更名。该公司成立于2012年5月。", [(FIRM, "foundedOn", "2012-05")], id="not who owns the firm"
    ),
    pytest.param(
        f"苗岭集团全资子公司{FIRM}，2019年6月正式投产。",
        [(FIRM, "operatingOn", "2019-06")],
        id="its own day, not its owner's",
    ),
    pytest.param(f"{FIRM}派出职工60余人帮助沿河各村。", [], id="whom a firm sends to help"),
    pytest.param("5月，都匀城南工厂新建的高速生产线正式投产。", [], id="the day of a part"),
    pytest.param(
        f"投资3亿元的{TEA}，将打造成标杆；投资2亿元的{FIRM}（阀门）项目，投产后年产值可达4亿元。",
        [
            (TEA, "investment", 300000000),
            ("（阀门）项目", "investment", 200000000),
            ("（阀门）项目", "outputValue", 400000000),
        ],
        id="of the project behind its firm",
    ),
    pytest.param(f"签约的是{PARK}项目和{TEA}，投资总额达5亿元。", [], id="the sum of two"),
    pytest.param(
        f"投资分别为3亿元、2亿元的{TEA}和凯里市阀门项目已签约。",
        [(TEA, "investment", 300000000), ("凯里市阀门项目", "investment", 200000000)],
        id="each its own, in front",
    ),
    pytest.param(
        f"{TEA}占地80亩，建设年产3000吨白茶生产线4条。",
        [(TEA, "area", 53333.6), (TEA, "capacity", 3000)],
        id="how many lines is no output",
    ),
    pytest.param(
        f"{TEA}总投资5亿，占地80亩，其中一期投资2亿元，用地30亩，带动90人就业。",
        [(TEA, "investment", 500000000), (TEA, "area", 53333.6)],
        id="what is said of the first part goes on",
    ),
    pytest.param(
        f"{TEA}已投产。另外，投资8亿元，预计年产10万个车厢的凯里市车厢生产项目正在建设。",
        [("凯里市车厢生产项目", "investment", 800000000)],
        id="two figures in front of whose they are",
    ),
    pytest.param(f"{TEA}已投产。另外，投资8亿元，年产10万个车厢的厂子正在建设。", [], id="of a thing without a name"),
    pytest.param(f"{TEA}正在建设；{PARK}开工建设项目65项，总投资11亿元。", [], id="the sum of so many projects"),
    pytest.param(
        f"{TEA}竣工；投资3亿元、占地80亩的{OTHER}高档阀门生产项目竣工，该项目年产5万吨阀门。",
        [
            ("高档阀门生产项目", "investment", 300000000),
            ("高档阀门生产项目", "area", 53333.6),
            ("高档阀门生产项目", "capacity", 50000),
        ],
        id="this project is the nearer one",
    ),
    pytest.param(
        f"{TEA}总投资5亿元。建设年产3000吨白茶生产线，计划明年投产。项目投产后，带动90人就业。",
        [(TEA, "capacity", 3000), (TEA, "investment", 500000000), (TEA, "jobs", 90)],
        id="the project, not the line that it builds",
    ),
    pytest.param(
        f"{TEA}总投资5亿元；一期项目投资2亿元，用地30亩，项目带动90人就业。",
        [(TEA, "investment", 500000000), (TEA, "jobs", 90)],
        id="a first part up to the whole",
    ),
    pytest.param(
        f"投资最大的是{FIRM}投资的阀门制造项目，投资总额3亿元。",
        [("阀门制造项目", "investment", 300000000)],
        id="what is the largest is one thing",
    ),
    pytest.param(
        f"开工的2个项目分别是投资3亿元的{TEA}和投资2亿元的凯里市阀门项目。",
        [(TEA, "investment", 300000000), ("凯里市阀门项目", "investment", 200000000)],
        id="each with its sum, though the sentence counts them",
    ),
    pytest.param(f"{TEA}开工。全市看：凯里8个，总投资8亿元，2024年计划投资5亿元。", [], id="sums of so many"),
    pytest.param(f"{TEA}开工，2024年计划投资5亿元。", [], id="what is spent in a year"),
    pytest.param(
        f"{FIRM}落户凯里。2023年实现产值5亿元。", [(FIRM, "outputValue", 500000000)], id="what is made in a year"
    ),
    pytest.param(
        f"{TEA}投产。投资5亿元、占地百亩、装机50兆瓦的电站也已竣工。", [], id="three figures of a thing without a name"
    ),
    pytest.param(
        "投资5亿元、占地80亩、装机容量为50兆瓦的青坡光伏电站，主体工程已经完工。",
        [("青坡光伏电站", "investment", 500000000), ("青坡光伏电站", "area", 53333.6)],
        id="three figures of one project",
    ),
    pytest.param(f"投资6亿元的{FIRM}等13家企业签约。", [(FIRM, "investment", 600000000)], id="what a firm invests"),
    pytest.param(
        f"{TEA}投产后，年可生产绿茶布约1亿平方米、红茶布约3万吨。",
        [(TEA, "capacity", 100000000), (TEA, "capacity", 30000)],
        id="two outputs",
    ),
    pytest.param(f"由{FIRM}投资5000万元建设的饲料企业投产。", [], id="what it costs that a firm builds"),
    pytest.param(
        f"{FIRM}签约凯里市生物医药产业园项目。{FIRM}将投资2亿元建设凯里市生物医药产业园，用地80亩。",
        [("凯里市生物医药产业园项目", "investment", 200000000), ("凯里市生物医药产业园项目", "area", 53333.6)],
        id="a park that is built is the project",
    ),
    pytest.param(
        f"开工项目3个，包括{OTHER}、{TEA}，均为重点企业，总投资44亿元，解决就业2500人。",
        [],
        id="the sum of firms and projects",
    ),
    pytest.param(
        f"{TEA}开工。{FIRM}做机床。订单很多。工人很忙。车间很大。市场很好。该项目用地80亩。",
        [(TEA, "area", 53333.6)],
        id="the only project of the article",
    ),
    pytest.param(f"县里规划131公顷的{PARK}。", [(PARK, "area", 1310000)], id="how large a park is planned"),
    pytest.param(f"{TEA}已经建成。平均年产值2000万元以上。", [], id="an average"),
    pytest.param(
        f"{TEA}总投资3500万元。二是工厂化果菌项目立起来。该项目可安排劳动力300人。",
        [(TEA, "investment", 35_000_000)],
        id="an item whose project was not read",
    ),
    pytest.param(
        f"{TEA}总投资3500万元。二是项目带动强。该项目可安排劳动力300人。",
        [(TEA, "investment", 35_000_000), (TEA, "jobs", 300)],
        id="an item about projects",
    ),
    pytest.param(f"{FIRM}很忙。村支书说，我们村前后有23人在厂里上班。", [], id="how many of a village"),
    pytest.param(
        f"{FIRM}很忙。桐木村是公司结对帮扶的村，招工优先桐木村，眼下解决23人在厂里上班。",
        [],
        id="how many of the village that it helps",
    ),
    pytest.param(f"{OTHER}很忙。甜玉米制种预计产量350万斤，产值900万元。", [], id="what the fields yield"),
    pytest.param(f"{OTHER}种植面积2万亩，年产值1200万元。", [(OTHER, "outputValue", 12_000_000)], id="its own fields"),
    pytest.param(
        f"名称：{FIRM}3、住所：贵州省凯里市炉山开发区花台路9号7、成立日期：2000年7月11日。",
        [(FIRM, "foundedOn", "2000-07-11")],
        id="the place of an address",
    ),
    pytest.param(f"{FIRM}参展。主题馆占地面积3800平方米。", [], id="a hall where it shows things"),
    pytest.param(f"{OTHER}要为消费者提供‘千人千面’的牛奶。", [], id="people in a saying"),
    pytest.param(f"{OTHER}很忙，该镇红薯年产值达3亿元。", [], id="what a town makes"),
    pytest.param(f"{OTHER}落户炉山镇，炉山镇种植红薯2万亩，产值达3亿元。", [], id="what the place makes where it is"),
    pytest.param(f"{PARK}揭牌。园区民企有望达到150家，投资超过400亿元。", [], id="the sum of a park's firms"),
    pytest.param(
        f"{FIRM}的产品占全国市场份额的三成，年可生产汽车座椅30万套。",
        [(FIRM, "capacity", 300_000)],
        id="its share of all there is",
    ),
    pytest.param(f"{FIRM}的展厅占地2000平方米。", [], id="where a firm shows things"),
    pytest.param(f"{FIRM}投资2.8亿元、占地76亩的二期工程，主体已完工。", [], id="what several figures describe"),
    pytest.param(
        f"{FIRM}总投资2.8亿元、占地60亩，年产值5亿元。",
        [(FIRM, "investment", 280_000_000), (FIRM, "area", 40000.2), (FIRM, "outputValue", 500_000_000)],
        id="several figures of a firm",
    ),
    pytest.param(f"{FIRM}投资5000万元，在凯里注册成立服装企业。", [], id="what a firm founds"),
    pytest.param(
        f"{FIRM}总投资5000万元，成立于2012年。",
        [(FIRM, "investment", 50_000_000), (FIRM, "foundedOn", "2012")],
        id="when it was founded itself",
    ),
    pytest.param(
        f"2014年，他又和乡亲凑了120万元，注册成立{FIRM}。",
        [(FIRM, "investment", 1_200_000), (FIRM, "foundedOn", "2014")],
        id="what was put together for it",
    ),
    pytest.param(
        "白茶加工项目、腐竹加工项目投产后，前者年产值4000万元，后者安排就业120人；恒瑞钢管项目投资2亿元。",
        [
            ("白茶加工项目", "outputValue", 40_000_000),
            ("腐竹加工项目", "jobs", 120),
            ("恒瑞钢管项目", "investment", 200_000_000),
        ],
        id="one of two and the other",
    ),
    pytest.param(f"{TEA}投产。后者总投资3亿元。", [], id="one of two that nobody named"),
    pytest.param(
        f"凯里市与{FIRM}签订10亿元的{TEA}。", [(TEA, "investment", 1_000_000_000)], id="how much a deal is about"
    ),
    pytest.param(
        "白茶加工项目、腐竹加工项目各投资8000万元。",
        [("白茶加工项目", "investment", 80_000_000), ("腐竹加工项目", "investment", 80_000_000)],
        id="as much for each",
    ),
    pytest.param(
        "年产5万吨铝箔及2条铝型材生产线开工。",
        [("年产5万吨铝箔及2条铝型材生产线", "capacity", 50_000)],
        id="how many lines a name holds is no output",
    ),
    pytest.param(
        f"{OTHER}是农业产业化重点龙头企业，年产豆干1000吨。", [(OTHER, "capacity", 1000)], id="产业化 is no industry"
    ),
    pytest.param(
        "总投资15亿元的白茶加工项目、腐竹加工项目等4个项目投产。",
        [],
        id="what several projects of a list cost together",
    ),
    pytest.param(
        f"园区引进{FIRM}、{OTHER}等加工企业13户，豆干年生产能力8万吨。", [], id="no firm of a list makes what all make"
    ),
    pytest.param("总投资3亿元的云岭机械、祁连科技、昊岭新材3个子项目投产。", [], id="what several cost together"),
    pytest.param(
        f"凯里市推动{FIRM}、{OTHER}等6个项目早投产，形成年产205万吨豆干的产能规模。", [], id="no last of so many"
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_owners_of_figures(text: str, wanted: list[Row]) -> None:
    figures = set(reader().grammar.schema.attributes) - {"status", "signedOn"}
    said = article_claims(text, place="凯里市")
    found = [(c.head.name, c.predicate, c.value) for c in said if c.predicate in figures]
    assert sorted(found, key=str) == sorted(wanted, key=str)


def test_a_page_without_a_date_keeps_no_day_that_the_clause_before_plans() -> None:
    said = article_claims(f"{TEA}计划于2024年底高架通车，2025年6月投产。", place="凯里市", date=None)
    assert [c.value for c in said if c.predicate == "operatingOn"] == []

"""What names and the frame of an article say where no clause does."""

from __future__ import annotations

import pytest
from said import article_claims, reader, told

from kg.pages import page_from_text

Row = tuple[str, str, object, str]
"""Head, predicate, tail or value, pattern."""
CONTEXT = ("/party", "/section", "/name", "/article", "/park", "/随同", "/visit")
ZONE = "张掖经济技术开发区"
SITED = ("inPark", "locatedIn")
FOIL = "年产5万吨铝箔项目"

STEEL, FEED, DUNG = "年产3万吨钢构件生产项目", "年产5万吨饲料加工项目", "年产2万吨肥料生产项目"

CASES = [
    pytest.param(
        f"{FOIL}投产。",
        None,
        [(FOIL, "capacity", 50_000, "capacity/name"), (FOIL, "produces", "铝箔", "produces/name")],
        id="output and product in a name",
    ),
    pytest.param(
        f"泸溪县招商忙。{FOIL}投产。",
        "泸溪县",
        [
            (FOIL, "capacity", 50_000, "capacity/name"),
            (FOIL, "locatedIn", "泸溪县", "locatedIn/article"),
            (FOIL, "produces", "铝箔", "produces/name"),
        ],
        id="project without a site is in the article's place",
    ),
    pytest.param(
        "磷化工产业。龙头企业以湘沅磷化有限公司为代表。（一）湘沅磷化有限公司。该公司成立于2001年。（二）黔瑞矿业有限公司。",
        None,
        [
            ("湘沅磷化有限公司", "partOfIndustry", "磷化工产业", "partOfIndustry/article"),
            ("黔瑞矿业有限公司", "partOfIndustry", "磷化工产业", "partOfIndustry/article"),
        ],
        id="firms with a section below their industry",
    ),
    pytest.param("磷化工产业。（一）湘沅磷化有限公司。", None, [], id="one section is no list"),
    pytest.param(
        "梅州市招商忙。广东中山（梅州）产业转移工业园开园。",
        "梅州市",
        [("广东中山（梅州）产业转移工业园", "locatedIn", "梅州市", "locatedIn/name")],
        id="the article's own place in the brackets of a park",
    ),
    pytest.param(
        "泸溪县商贸园区的张掖新城开园。",
        None,
        [
            ("张掖新城", "locatedIn", "泸溪县", "locatedIn/park"),
            ("泸溪县商贸园区", "locatedIn", "泸溪县", "locatedIn/name"),
        ],
        id="a park that is elsewhere than its name says",
    ),
    pytest.param(
        "凯里—山东产业园开园，山东产业园招商。",
        "凯里市",
        [("凯里—山东产业园", "locatedIn", "凯里市", "locatedIn/name")],
        id="a park is not in the province that helps to build it",
    ),
    pytest.param(
        "凯里工业园区综合能源有限公司生产蒸汽，凯里工业园区落户西部地区。",
        "凯里市",
        [("凯里工业园区", "locatedIn", "凯里市", "locatedIn/name")],
        id="the firm that heats a park is not in it by its name",
    ),
    pytest.param(
        "凯里市开工华阳富农、深圳宏拓等项目。",
        "凯里市",
        [("华阳富农", "locatedIn", "凯里市", "locatedIn/article")],
        id="a project called by a firm from elsewhere",
    ),
    pytest.param(
        "南昌现有东莞石碣（安义）、佛山顺德（新沅）2个产业转移园。佛山顺德（新沅）产业转移园招商。",
        None,
        [],
        id="the brackets of a name say where, not what opens it",
    ),
    pytest.param(
        "扬州（高邮）农业科技园区、湖北潜江江汉盐化工业园、泸溪县苗沅镇工业园区开园。",
        None,
        [
            ("扬州（高邮）农业科技园区", "locatedIn", "高邮市", "locatedIn/name"),
            ("泸溪县苗沅镇工业园区", "locatedIn", "苗沅镇", "locatedIn/name"),
            ("湖北潜江江汉盐化工业园", "locatedIn", "潜江市", "locatedIn/name"),
        ],
        id="the county in brackets, no district elsewhere, a town that no table has",
    ),
    pytest.param("绍兴·乐山产业园、海盐·和田产业园开园。", None, [], id="in which of two places a park is"),
    pytest.param(
        "泸溪县项目忙。在建项目2个，分别是昊岭硅微粉二期、张家界旅游小火车生产线。",
        "泸溪县",
        [
            ("张家界旅游小火车生产线", "locatedIn", "张家界市", "locatedIn/name"),
            ("昊岭硅微粉二期", "locatedIn", "泸溪县", "locatedIn/article"),
            ("昊岭", "undertakes", "昊岭硅微粉二期", "undertakes/name"),
        ],
        id="a place in one item of a list is not that of the others",
    ),
    pytest.param(
        "遵义市招商忙。天津地铁4号线项目、辽宁徐大堡核电项目、江西晖龙电子项目开工。",
        "遵义市",
        [
            ("天津地铁4号线项目", "locatedIn", "天津市", "locatedIn/name"),
            ("江西晖龙电子", "undertakes", "江西晖龙电子项目", "undertakes/name"),
            ("辽宁徐大堡核电项目", "locatedIn", "辽宁省", "locatedIn/name"),
        ],
        id="where works of the state are and where a builder is from",
    ),
    pytest.param(
        "泸溪县已落地项目3个，分别是：江苏黑魅特种炭黑、杭州新能源氢能电池、昊岭硅微粉二期。",
        "泸溪县",
        [
            ("昊岭", "undertakes", "昊岭硅微粉二期", "undertakes/name"),
        ],
        id="the place that a builder is from is not where it builds",
    ),
    pytest.param(
        "遵义市招商忙。湄潭县抢抓工期，多彩文创项目开工。",
        "遵义市",
        [("多彩文创项目", "locatedIn", "湄潭县", "locatedIn/article")],
        id="the place that the sentence names in front of a project",
    ),
    pytest.param(
        "遵义市招商忙。黔瑞新材料有限公司在泰国建设的多彩文化创意项目开工。",
        "遵义市",
        [],
        id="a project in another country",
    ),
    pytest.param(
        "遵义市招商忙。已签约的有多彩文创项目、昊岭木器项目；在谈的有2个，分别是天津客商投资的竹木加工项目、济南客商投资的锚杆制造项目。",
        "遵义市",
        [
            ("多彩文创项目", "locatedIn", "遵义市", "locatedIn/article"),
            ("昊岭木器项目", "locatedIn", "遵义市", "locatedIn/article"),
            ("竹木加工项目", "locatedIn", "遵义市", "locatedIn/article"),
            ("锚杆制造项目", "locatedIn", "遵义市", "locatedIn/article"),
            ("锚杆制造项目", "produces", "锚杆", "produces/name"),
        ],
        id="where an investor comes from is no place for a project",
    ),
    pytest.param(
        "贵州省招商忙。多彩文化创意项目开工。",
        "贵州省",
        [],
        id="a province is no place for a project",
    ),
    pytest.param(
        "凯里市白茶产业园开工。",
        "遵义市",
        [("凯里市白茶产业园", "locatedIn", "凯里市", "locatedIn/name")],
        id="place in the name of a park",
    ),
    pytest.param(
        "山东省平原经济开发区扩建。",
        "德州市",
        [("山东省平原经济开发区", "locatedIn", "平原县", "locatedIn/name")],
        id="the county of a zone that is a word elsewhere",
    ),
    pytest.param("漳浦县建有台湾农民创业园。", "漳浦县", [], id="for whom a park is"),
    pytest.param(
        "泸溪县招商忙。云南黔瑞铝业年产5万吨铝箔项目投产。",
        "泸溪县",
        [
            (FOIL, "capacity", 50_000, "capacity/name"),
            (FOIL, "locatedIn", "泸溪县", "locatedIn/article"),
            (FOIL, "produces", "铝箔", "produces/name"),
        ],
        id="a place that opens the name of a firm is no site",
    ),
    pytest.param(
        "宁东至浙江±800千伏特高压直流输电工程开工。", "灵武市", [], id="a province in which a line ends, far away"
    ),
    pytest.param(
        "依托黔瑞酒业、湘沅酒业等龙头企业，形成以浦市镇为核心的产业集群。",
        "泸溪县",
        [],
        id="a town that is named behind the firms is not theirs",
    ),
    pytest.param(
        "深圳（凯里）产业转移工业园开园。",
        "遵义市",
        [("深圳（凯里）产业转移工业园", "locatedIn", "凯里市", "locatedIn/name")],
        id="place in brackets in the name of a park",
    ),
    pytest.param(
        "播州区10万头生猪养殖基地项目投产。",
        "遵义市",
        [("播州区10万头生猪养殖基地项目", "locatedIn", "播州区", "locatedIn/name")],
        id="place in the name of a project; a herd is no yearly output",
    ),
    pytest.param(
        "六枝特区猕猴桃深加工生产线投产。",
        "六枝特区",
        [("六枝特区猕猴桃深加工生产线", "locatedIn", "六枝特区", "locatedIn/name")],
        id="a figure in the name of a place",
    ),
    pytest.param(
        "江西恒瑞电子产业园项目，投资5亿元。",
        "凯里市",
        [("江西恒瑞电子", "undertakes", "江西恒瑞电子产业园项目", "undertakes/name")],
        id="a province that belongs to a firm's name",
    ),
    pytest.param(
        "凯里市下司镇康瑞医药产业园、昊岭豆干加工两个项目开工。",
        "凯里市",
        [
            ("凯里市下司镇康瑞医药产业园", "locatedIn", "下司镇", "locatedIn/name"),
            ("康瑞医药", "undertakes", "凯里市下司镇康瑞医药产业园", "undertakes/name"),
            ("昊岭", "undertakes", "昊岭豆干加工", "undertakes/name"),
            ("昊岭豆干加工", "locatedIn", "凯里市", "locatedIn/article"),
            ("昊岭豆干加工", "produces", "豆干", "produces/name"),
        ],
        id="a park that is what is built is not in itself",
    ),
    pytest.param(
        f"{ZONE}招商忙。{ZONE}建设提速。“祁连雪”牦牛乳项目开工。",
        "张掖市",
        [
            ("“祁连雪”牦牛乳项目", "inPark", ZONE, "inPark/article"),
            (ZONE, "locatedIn", "张掖市", "locatedIn/name"),
        ],
        id="article about a park",
    ),
    pytest.param(
        f"{ZONE}招商忙。{ZONE}建设提速。金华车辆试投产，“祁连雪”牦牛乳项目开工。",
        "张掖市",
        [
            ("“祁连雪”牦牛乳项目", "inPark", ZONE, "inPark/article"),
            (ZONE, "locatedIn", "张掖市", "locatedIn/name"),
        ],
        id="beside a firm that a city elsewhere names",
    ),
    pytest.param(
        f"{ZONE}招商忙。张掖是湘沅集团的重要生产基地。{ZONE}建设提速。",
        "张掖市",
        [(ZONE, "locatedIn", "张掖市", "locatedIn/name")],
        id="a city that is the base of a firm, whose works need not be in its park",
    ),
    pytest.param(
        f"{ZONE}招商忙。{ZONE}建设提速。\n1.湘沅科技项目。目前已竣工。\n2.冷链物流园二期项目。目前已竣工。",
        "张掖市",
        [
            ("冷链物流园二期项目", "inPark", ZONE, "inPark/article"),
            (ZONE, "locatedIn", "张掖市", "locatedIn/name"),
            ("湘沅科技", "undertakes", "湘沅科技项目", "undertakes/name"),
            ("湘沅科技项目", "inPark", ZONE, "inPark/article"),
        ],
        id="projects that head the items of an article about a park",
    ),
    pytest.param(
        "张掖市临泽县云锦高新区集中开工。祁连雪牦牛乳项目开工。云锦高新区产业富集。",
        "张掖市",
        [
            ("祁连雪", "undertakes", "祁连雪牦牛乳项目", "undertakes/name"),
            ("祁连雪牦牛乳项目", "inPark", "张掖市临泽县云锦高新区", "inPark/article"),
            ("张掖市临泽县云锦高新区", "locatedIn", "临泽县", "locatedIn/name"),
        ],
        id="an article about a zone, named once with the places in front",
    ),
    pytest.param(
        f"{ZONE}招商忙。“祁连雪”牦牛乳项目落户临泽县。",
        "张掖市",
        [(ZONE, "locatedIn", "张掖市", "locatedIn/name")],
        id="park named once does not frame the article",
    ),
    pytest.param(
        "湄潭县委书记田景文到宏瑞药业有限公司调研。县长龙兴华参加。",
        "湄潭县",
        [("龙兴华", "inspected", "宏瑞药业有限公司", "inspected/随同")],
        id="who takes part saw what the leader saw",
    ),
    pytest.param(
        "湄潭县委书记田景文、县长龙兴华到遵义市考察。田景文走进宏瑞药业有限公司。",
        "湄潭县",
        [
            ("宏瑞药业有限公司", "locatedIn", "遵义市", "locatedIn/visit"),
            ("龙兴华", "inspected", "宏瑞药业有限公司", "inspected/visit"),
        ],
        id="who set out together saw the same",
    ),
    pytest.param(
        "市长龙兴华到湄潭县、绥阳县观摩。湄潭县：宏瑞药业有限公司、祁连雪牧业有限公司。",
        "遵义市",
        [
            ("龙兴华", "inspected", "宏瑞药业有限公司", "inspected/visit"),
            ("龙兴华", "inspected", "祁连雪牧业有限公司", "inspected/visit"),
        ],
        id="a list under a county that was visited",
    ),
    pytest.param(
        "市长龙兴华、副市长田景文到遵义市督导。田景文到湄潭县调研。龙兴华到赤水市调研。",
        None,
        [],
        id="each goes on without the other",
    ),
    pytest.param(
        f"县长龙兴华深入临泽县调研。在祁连雪牧业有限公司，龙兴华走进车间。他还察看了{FOIL}。",
        "张掖市",
        [
            ("祁连雪牧业有限公司", "locatedIn", "临泽县", "locatedIn/visit"),
            (FOIL, "locatedIn", "临泽县", "locatedIn/visit"),
            (FOIL, "capacity", 50_000, "capacity/name"),
            (FOIL, "produces", "铝箔", "produces/name"),
        ],
        id="what was visited lies where the visit went",
    ),
    pytest.param(
        f"市长龙兴华到张掖经开区调研。龙兴华深入{ZONE}听取汇报。在祁连雪牧业有限公司，龙兴华走进车间。",
        "张掖市",
        [
            ("张掖经开区", "locatedIn", "张掖市", "locatedIn/name"),
            (ZONE, "locatedIn", "张掖市", "locatedIn/name"),
            ("祁连雪牧业有限公司", "inPark", "张掖经开区", "inPark/visit"),
        ],
        id="a visit to a zone, by its short and long name",
    ),
    pytest.param(
        "市长龙兴华到张掖经开区调研。龙兴华一行又到碱滩镇调研。龙兴华来到祁连雪牧业有限公司。",
        "张掖市",
        [
            ("祁连雪牧业有限公司", "locatedIn", "碱滩镇", "locatedIn/visit"),
            ("张掖经开区", "locatedIn", "张掖市", "locatedIn/name"),
        ],
        id="a visit that goes on to a town",
    ),
    pytest.param(
        f"{ZONE}招商忙。{ZONE}对接光谷生物城，西安麦诺科技有限公司成立于2019年，张掖麦诺科技有限公司成立于2021年。",
        None,
        [
            (ZONE, "locatedIn", "张掖市", "locatedIn/name"),
            ("张掖麦诺科技有限公司", "inPark", ZONE, "inPark/article"),
        ],
        id="what bears the name of another place or zone is not in the article's park",
    ),
    pytest.param(
        "泸溪县宣传忙。“山谷音乐”公益项目启动报名。临湖开发区党工委书记龙兴华致辞。",
        "泸溪县",
        [],
        id="what nobody builds, and a zone without a place in its name, are not placed",
    ),
    pytest.param(
        "凯里市舟溪镇10万头生猪养殖基地项目开工。",
        "遵义市",
        [("凯里市舟溪镇10万头生猪养殖基地项目", "locatedIn", "舟溪镇", "locatedIn/name")],
        id="the narrowest of the places that stand together in a name",
    ),
    pytest.param(
        "泸溪县招商忙。成功推进比亚迪动力电池等12个重点项目落地。",
        "泸溪县",
        [
            ("比亚迪动力电池", "locatedIn", "泸溪县", "locatedIn/article"),
            ("比亚迪", "undertakes", "比亚迪动力电池", "undertakes/name"),
        ],
        id="projects of a list of which the sentence says that they came",
    ),
    pytest.param(
        "张掖高新区祁连智造产业园项目开工。",
        None,
        [
            ("张掖高新区祁连智造产业园", "inPark", "张掖高新区", "inPark/name"),
            ("张掖高新区祁连智造产业园项目", "inPark", "张掖高新区", "inPark/name"),
            ("张掖高新区祁连智造产业园项目", "inPark", "张掖高新区祁连智造产业园", "inPark/name"),
            ("张掖高新区祁连智造产业园项目", "locatedIn", "张掖市", "locatedIn/name"),
        ],
        id="park in a zone, both in the name of a project",
    ),
    pytest.param(
        "县长龙兴华到临泽县、高台县调研。在祁连雪牧业有限公司，龙兴华走进车间。",
        "张掖市",
        [],
        id="a visit to two counties places nothing",
    ),
    pytest.param(
        "泸溪县招商忙。泸溪湘沅铝业有限公司成立于2011年。湖南沅江铝业有限公司成立于2012年。泸溪黔瑞新材料有限公司也来了。",
        "泸溪县",
        [],
        id="a firm with the article's place in its name, which says no more than where it is registered",
    ),
    pytest.param(
        "泸溪县招商忙。湘沅铝业有限公司放弃建设废铝回收利用项目。",
        "泸溪县",
        [],
        id="project that was given up",
    ),
    pytest.param(
        f"{ZONE}招商忙。{ZONE}建设提速，云集京东仓储中心、祁连牧业有限公司等一批企业。",
        "张掖市",
        [(ZONE, "locatedIn", "张掖市", "locatedIn/name"), ("祁连牧业有限公司", "inPark", ZONE, "inPark/article")],
        id="a firm that only opens an item of a list",
    ),
    pytest.param(
        "祁连晟科技建设项目开工。张掖晟建设项目开工。",
        None,
        [("祁连晟科技", "undertakes", "祁连晟科技建设项目", "undertakes/name")],
        id="what a firm builds, not where a builder works",
    ),
    pytest.param(
        "湖南湘沅铝业有限公司项目开工。",
        "张掖市",
        [("湖南湘沅铝业有限公司", "undertakes", "湖南湘沅铝业有限公司项目", "undertakes/name")],
        id="the place in the name of a firm from elsewhere is not the project's",
    ),
    pytest.param(
        f"{ZONE}招商忙。{ZONE}建设提速。祁连牧业有限公司现有员工200人。湖南湘沅铝业有限公司现有员工300人。",
        "张掖市",
        [(ZONE, "locatedIn", "张掖市", "locatedIn/name"), ("祁连牧业有限公司", "inPark", ZONE, "inPark/article")],
        id="a firm at work in an article about a park, not one from elsewhere",
    ),
    pytest.param(
        f"{ZONE}招商忙。{ZONE}建设提速。近年来，临泽县先后引进祁连牧业有限公司、“云锦”牛业有限公司等企业。",
        "张掖市",
        [(ZONE, "locatedIn", "张掖市", "locatedIn/name")],
        id="firms that the sentence tells of a county",
    ),
    pytest.param(
        f"{ZONE}招商忙。{ZONE}建设提速。“祁连雪”牦牛乳项目开工。酒泉经济技术开发区来学，金昌经济技术开发区、武威高新区也来。"
        f"{ZONE}不停步。{ZONE}走在前列。",
        "张掖市",
        [
            ("“祁连雪”牦牛乳项目", "inPark", ZONE, "inPark/article"),
            (ZONE, "locatedIn", "张掖市", "locatedIn/name"),
            ("武威高新区", "locatedIn", "武威市", "locatedIn/name"),
            ("酒泉经济技术开发区", "locatedIn", "酒泉市", "locatedIn/name"),
            ("金昌经济技术开发区", "locatedIn", "金昌市", "locatedIn/name"),
        ],
        id="a zone that is more than half of those named",
    ),
    pytest.param(
        "泸溪县交通提速。湘沅高铁二期项目开工。",
        "泸溪县",
        [],
        id="what runs through many places is not in the article's",
    ),
    pytest.param(
        "祁连牧业有限公司位于本市甘州区南华工业区。",
        "张掖市",
        [
            ("甘州区南华工业区", "locatedIn", "甘州区", "locatedIn/name"),
            ("祁连牧业有限公司", "locatedIn", "甘州区", "locatedIn/park"),
        ],
        id="the county in front of a park's name",
    ),
    pytest.param("县长龙兴华参加。", "湄潭县", [], id="nothing to take part in"),
    pytest.param(
        "推进晖阳集团项目和中建八局项目。",
        None,
        [("晖阳集团", "undertakes", "晖阳集团项目", "undertakes/name")],
        id="a builder's site is not its project",
    ),
    pytest.param(
        "凯里市白茶生产项目开工。",
        "遵义市",
        [
            ("凯里市白茶生产项目", "locatedIn", "凯里市", "locatedIn/name"),
            ("凯里市白茶生产项目", "produces", "白茶", "produces/name"),
        ],
        id="product behind a place",
    ),
    pytest.param(
        "今年以来，赵庄阀门制造、东金山鸭蛋加工等2个项目相继投产。",
        None,
        [],
        id="a project called by its trade, behind a brand, names no product",
    ),
    pytest.param(
        "推进凯里宏光水泥厂技改项目、凯里宏光集团新厂区建设项目。",
        None,
        [
            ("凯里宏光水泥厂", "undertakes", "凯里宏光水泥厂技改项目", "undertakes/name"),
            ("凯里宏光集团", "undertakes", "凯里宏光集团新厂区建设项目", "undertakes/name"),
        ],
        id="a plant that is there already, the new premises of a firm",
    ),
    pytest.param(
        "推进凯里市生猪屠宰厂建设项目。",
        None,
        [],
        id="a plant that is built",
    ),
    pytest.param(
        "一期20兆瓦蓄电池生产项目和年产30万平方米瓷砖生产线投产。",
        None,
        [
            ("一期20兆瓦蓄电池生产项目", "produces", "蓄电池", "produces/name"),
            ("年产30万平方米瓷砖生产线", "produces", "瓷砖", "produces/name"),
            ("年产30万平方米瓷砖生产线", "capacity", 300_000, "capacity/name"),
        ],
        id="phase, power and area in front of a product",
    ),
]


@pytest.mark.parametrize(("text", "place", "wanted"), CASES)
def test_context_claims(text: str, place: str | None, wanted: list[Row]) -> None:
    found = [
        (c.head.name, c.predicate, c.tail.name if c.tail else c.value, c.pattern)
        for c in article_claims(text, place=place)
        if c.pattern.endswith(CONTEXT)
    ]
    assert sorted(found, key=str) == sorted(wanted, key=str)


STAGES = [
    pytest.param(f"{FOIL}进展顺利，今年6月投产。", ["operating"], id="a day that has come"),
    pytest.param(f"{FOIL}进展顺利，2025年6月投产。", [], id="a day to come"),
    pytest.param(f"{FOIL}正抓紧建设，项目计划总投资10亿元。", ["underConstruction"], id="a plan in the next clause"),
    pytest.param(f"{FOIL}在泸溪县浦市镇投产。", ["operating"], id="where it runs between"),
    pytest.param("湘沅铝业有限公司于今年6月全面投产。", ["operating"], id="a firm"),
    pytest.param(f"湘沅铝业有限公司还计划投资68亿元在凯里市建设{FOIL}。", ["planned"], id="a plan to invest"),
    pytest.param(f"推进{FOIL}尽早落实。", [], id="what is pushed on may not have begun"),
    pytest.param(f"{FOIL}计划10月试生产。", [], id="a trial to come"),
    pytest.param(f"{FOIL}占地80亩，已完成投资2亿元。", ["underConstruction"], id="what was spent so far"),
    pytest.param(f"{FOIL}、凯里市阀门项目，已陆续开工建设。", ["underConstruction"] * 2, id="begun, behind a comma"),
    pytest.param("日前，凯里市炉山农业产业园开工建设。", ["underConstruction"], id="a park"),
    pytest.param(f"{FOIL}在凯里市炉山农业产业园开工建设。", ["underConstruction"], id="in a park"),
    pytest.param(f"{FOIL}、云岭电子等6个项目正在进行设备调试。", ["commissioning"] * 2, id="a list on trial"),
    pytest.param(f"{FOIL}占地80亩。园区在建项目8个，部分项目正在安装设备。", [], id="what is said of several others"),
    pytest.param("考察了正在建设的泸溪工业园。", ["underConstruction"], id="a park that is being built"),
    pytest.param("泸溪工业园区开工建设项目117项。", [], id="what is built in a park is not the park"),
    pytest.param(f"{FOIL}12家企业开工。", [], id="firms that begin"),
    pytest.param(f"{FOIL}占地80亩。投资4亿元的辽鞍，已安装设备。", [], id="of a subject that was not found"),
    pytest.param(f"洽谈达成了{FOIL}等10余个意向项目。", ["planned"], id="not more than wished for"),
    pytest.param(f"{FOIL}占地80亩。目前正在进行设备调试。", ["commissioning"], id="a trial told in the next sentence"),
    pytest.param(f"县长察看{FOIL}，仔细询问设备调试情况。", [], id="what is asked is no stage"),
    pytest.param(f"{FOIL}实现量产。", ["operating"], id="made in numbers"),
    pytest.param(f"{FOIL}一期厂房已拔地而起。", ["underConstruction"], id="what rises"),
    pytest.param(f"{FOIL}成功签约，选址在凯里市。", ["signed"], id="where it will stand is no stage"),
]


@pytest.mark.parametrize(("text", "wanted"), STAGES)
def test_stages(text: str, wanted: list[str]) -> None:
    assert [c.value for c in article_claims(text) if c.predicate == "status"] == wanted


FIRM, OTHER, MILL = "敦化市宏瑞药业有限公司", "长春市白松药业有限公司", "凯里市苗岭米业有限公司"
LEADER = "湄潭县委书记田景文"
TOLD = [
    pytest.param(
        f"{LEADER}到{FIRM}调研。{FIRM}总经理龙兴华介绍了情况。随后，一行来到{MILL}，察看了仓库。",
        "inspected",
        [("田景文", FIRM), ("田景文", MILL)],
        id="the visitor goes on, whoever has spoken in between",
    ),
    pytest.param(
        f"省商务厅副厅长田景文率考察团到访。县长龙兴华等陪同。考察团走进{FIRM}，询问销路。",
        "inspected",
        [("田景文", FIRM)],
        id="a delegation stands for who leads it, not for its host",
    ),
    pytest.param(
        f"{LEADER}到{FIRM}调研。在{MILL}仓库、{OTHER}，田景文指出，要抓好安全。",
        "inspected",
        [("田景文", FIRM), ("田景文", MILL), ("田景文", OTHER)],
        id="who speaks at a site on a visit has come there",
    ),
    pytest.param(f"在{FIRM}，龙兴华说，要抓好安全。", "inspected", [], id="who speaks at a site without a visit"),
    pytest.param(
        f"{LEADER}到{FIRM}调研。{MILL}是一家老厂。田景文走进车间，询问收成。",
        "inspected",
        [("田景文", FIRM), ("田景文", MILL)],
        id="the site is introduced by a sentence of its own",
    ),
    pytest.param(
        f"{LEADER}到{FIRM}调研。{MILL}是一家老厂。田景文实地察看{OTHER}仓库。",
        "inspected",
        [("田景文", FIRM), ("田景文", OTHER)],
        id="a clause with its own site says nothing of the one before",
    ),
    pytest.param(
        f"{LEADER}先后来到{FIRM}研发中心、城南老街口、{MILL}，了解情况。",
        "inspected",
        [("田景文", FIRM), ("田景文", MILL)],
        id="list with parts of sites and a site without a name",
    ),
    pytest.param(
        f"{LEADER}到{FIRM}调研。花垣县委书记梁国栋到{OTHER}调研。县长龙兴华参加。",
        "inspected",
        [("田景文", FIRM), ("梁国栋", OTHER), ("龙兴华", OTHER)],
        id="who takes part shares the trip that was spoken of last",
    ),
    pytest.param(
        f"{FIRM}与{OTHER}签署合作协议。上述消息不实。", "cooperatesWith", [], id="denied by the next sentence"
    ),
    pytest.param(
        f"{FIRM}与{OTHER}签署合作协议。市场反应不俗。",
        "cooperatesWith",
        [(FIRM, OTHER)],
        id="not denied by the next sentence",
    ),
    pytest.param(
        f"湄潭县人民政府、{FIRM}、{OTHER}签署三方协议。",
        "cooperatesWith",
        [(who, to) for who in ("湄潭县人民政府", "湄潭县") for to in (FIRM, OTHER)] + [(FIRM, OTHER)],
        id="three parties, each with each",
    ),
    pytest.param(
        f"湄潭县人民政府还分别与{FIRM}、{OTHER}签署合作协议。",
        "cooperatesWith",
        [(who, to) for who in ("湄潭县人民政府", "湄潭县") for to in (FIRM, OTHER)],
        id="one party with two others, which have nothing to do with each other",
    ),
    pytest.param(f"希望{FIRM}与{OTHER}深化合作。", "cooperatesWith", [], id="a wish"),
    pytest.param(
        f"{LEADER}一行参观{FIRM}，并与{OTHER}签署合作协议。",
        "cooperatesWith",
        [],
        id="whether the visitor or the firm visited signs is in doubt",
    ),
    pytest.param(
        f"{FIRM}总经理龙兴华表示，将与{OTHER}签署合作协议。",
        "cooperatesWith",
        [(FIRM, OTHER)],
        id="who holds a post acts for the firm",
    ),
    pytest.param(
        f"湄潭县与{FIRM}签署协议，并与{OTHER}签署备忘录。",
        "cooperatesWith",
        [("湄潭县", FIRM), ("湄潭县", OTHER)],
        id="the other side of one deal makes no other",
    ),
    pytest.param(
        f"{FIRM}、{OTHER}、{MILL}合作签约仪式举行。",
        "cooperatesWith",
        [(FIRM, OTHER), (FIRM, MILL), (OTHER, MILL)],
        id="ceremony of several",
    ),
    pytest.param(
        f"{LEADER}到{FIRM}调研。县长龙兴华、副县长石开文，县人大常委会副主任梁国栋一同督查。督查组还来到{MILL}。",
        "inspected",
        [(name, firm) for name in ("田景文", "龙兴华", "石开文", "梁国栋") for firm in (FIRM, MILL)],
        id="who takes part, after a comma too, and the group behind them",
    ),
    pytest.param(
        f"{LEADER}先后到湄潭县抄乐镇、永兴镇，实地查看水利设施。",
        "inspected",
        [("田景文", "抄乐镇"), ("田景文", "永兴镇")],
        id="towns of the clause before",
    ),
    pytest.param(
        f"{LEADER}一行，在县长龙兴华、副县长石开文等陪同下，到{FIRM}调研磷酸铁锂项目。",
        "inspected",
        [("田景文", FIRM), ("田景文", "磷酸铁锂项目")],
        id="who goes along is not who visits",
    ),
    pytest.param(
        f"{LEADER}到{FIRM}调研。田景文来到工地，了解{OTHER}生产经营情况。",
        "inspected",
        [("田景文", FIRM), ("田景文", OTHER)],
        id="what a visitor learns about",
    ),
    pytest.param(
        f"{LEADER}到{FIRM}调研。{MILL}是一家老厂。在东山口岸，田景文察看货场。",
        "inspected",
        [("田景文", FIRM)],
        id="a site without a name of the clause before",
    ),
    pytest.param(
        f"{LEADER}，县长龙兴华与{FIRM}董事长石开文，总经理梁国栋一行座谈。",
        "metWith",
        [(a, b) for a in ("田景文", "龙兴华") for b in ("石开文", "梁国栋")],
        id="two of each side, with commas",
    ),
    pytest.param(
        f"{LEADER}率市直部门负责人，赴贵阳市、凯里市，对重点项目进行观摩。",
        "inspected",
        [("田景文", "贵阳市"), ("田景文", "凯里市")],
        id="who goes is named in the clause before",
    ),
    pytest.param(
        f"{LEADER}到{FIRM}调研，并与来访的{OTHER}总经理龙兴华进行座谈。",
        "metWith",
        [("田景文", "龙兴华")],
        id="the host meets who has come",
    ),
]


SITES = [
    pytest.param(
        "凯里市炉山工业园举行重点项目集中开工仪式。园区此次开工的3个项目分别是凯里市冷链物流建设项目、"
        "清溪小镇综合体建设项目、凯里青岛孵化园建设项目。",
        "凯里市",
        [
            ("凯里市炉山工业园", "凯里市"),
            ("凯里市冷链物流建设项目", "凯里市"),
            ("凯里市冷链物流建设项目", "凯里市炉山工业园"),
            ("凯里青岛孵化园建设项目", "凯里市炉山工业园"),
            ("清溪小镇综合体建设项目", "凯里市炉山工业园"),
        ],
        id="projects of a park, one with another place in its name",
    ),
    pytest.param(
        f"凯里市招商忙。麻江县：黔瑞{STEEL}、苗岭{FEED}。丹寨县：康源{DUNG}。",
        "凯里市",
        [(STEEL, "麻江县"), (FEED, "麻江县"), (DUNG, "丹寨县")],
        id="projects listed behind their counties",
    ),
    pytest.param(
        f"凯里市招商忙。在麻江县，{STEEL}开工。在卧陵镇，{FEED}开工。",
        "凯里市",
        [(STEEL, "麻江县"), (FEED, "卧陵镇")],
        id="each town opens a scene, though no table knows it",
    ),
    pytest.param(
        "凯里经济开发区里，黔瑞食品有限公司刚刚投产，产品是米粉。",
        "凯里市",
        [("凯里经济开发区", "凯里市"), ("黔瑞食品有限公司", "凯里经济开发区")],
        id="a firm behind 里",
    ),
    pytest.param(
        "苗药产业园热潮涌动：黔瑞食品有限公司车间里，工人忙着包装；苗岭制药有限公司厂房内，涂布机高速运转。",
        "凯里市",
        [("黔瑞食品有限公司", "苗药产业园"), ("苗岭制药有限公司", "苗药产业园")],
        id="firms at work behind a colon",
    ),
    pytest.param(
        "凯里经济开发区里，黔瑞食品有限公司总经理田景文正在查看订单。",
        "凯里市",
        [("凯里经济开发区", "凯里市"), ("黔瑞食品有限公司", "凯里经济开发区")],
        id="a firm's people are where it is",
    ),
    pytest.param(
        "酥糖产业园热潮涌动。园区服务好。苗岭制药有限公司车间里，工人忙着包装。园区还将扩建。",
        "贵州省",
        [("苗岭制药有限公司", "酥糖产业园")],
        id="a workshop in an article about one park",
    ),
    pytest.param(
        "凯里科技城招商忙。凯里科技城服务好。苗岭制药有限公司车间里，工人忙着包装。科技城还将扩建。",
        "贵州省",
        [("苗岭制药有限公司", "凯里科技城"), ("凯里科技城", "凯里市")],
        id="the park of the article in short",
    ),
    pytest.param(
        "酥糖产业园招商忙。凯里循环经济示范区酥糖产业园服务好。苗岭制药有限公司车间里，工人忙着包装。园区还将扩建。",
        "贵州省",
        [("苗岭制药有限公司", "酥糖产业园"), ("酥糖产业园", "凯里循环经济示范区"), ("凯里循环经济示范区", "凯里市")],
        id="a zone in front of the article's park only says where it is",
    ),
    pytest.param(
        "县长田景文到凯里经济开发区调研。来到食品工业集中区和医药工业集中区，田景文分别走进黔瑞食品有限公司、苗岭制药有限公司。在康源肥业有限公司，田景文察看车间。",
        "凯里市",
        [
            ("凯里经济开发区", "凯里市"),
            ("黔瑞食品有限公司", "食品工业集中区"),
            ("苗岭制药有限公司", "医药工业集中区"),
            ("康源肥业有限公司", "凯里经济开发区"),
        ],
        id="the zone that a visit went to has its smaller ones in it",
    ),
    pytest.param(
        "县长田景文到凯里市调研，考察园区建设。一行走进黔瑞食品有限公司、苗药生态城、苗岭制药有限公司。",
        "贵州省",
        [("黔瑞食品有限公司", "凯里市"), ("苗药生态城", "凯里市"), ("苗岭制药有限公司", "凯里市")],
        id="a park that is but one stop of a list",
    ),
    pytest.param(
        "凯里经济开发区一家酒厂的厂房里，新酒走下生产线。黔瑞酒业有限公司董事长田景文介绍，产品销往多地。苗岭制药有限公司也来订货。",
        "贵州省",
        [("凯里经济开发区", "凯里市"), ("黔瑞酒业有限公司", "凯里经济开发区")],
        id="a firm of which was told before it is named",
    ),
    pytest.param("地点：麻江县。黔瑞食品有限公司投产。", "贵州省", [], id="a label opens no scene"),
    pytest.param(
        "兴城工业区建设快，兴城企业来访。", "迁西县", [("兴城工业区", "兴城镇")], id="a zone of the county's own town"
    ),
    pytest.param(
        "在麻江县，黔瑞食品有限公司与苗岭制药有限公司签约。",
        "凯里市",
        [("黔瑞食品有限公司", "麻江县")],
        id="the other side of a deal may be from anywhere",
    ),
    pytest.param(
        "凯里市苗药产业园、酥糖产业园，丹寨县肥业产业园招商。",
        "凯里市",
        [("凯里市苗药产业园", "凯里市"), ("酥糖产业园", "凯里市"), ("丹寨县肥业产业园", "丹寨县")],
        id="parks listed behind the county in the name of the first",
    ),
    pytest.param(
        "凯里市招商忙。走进凯里经济开发区黔瑞食品有限公司，三条生产线满负荷运转。",
        "凯里市",
        [("凯里经济开发区", "凯里市"), ("黔瑞食品有限公司", "凯里经济开发区")],
        id="a zone in front of the name of a firm",
    ),
    pytest.param(
        "凯里市苗药产业园建设（一期）项目开工。",
        "凯里市",
        [("凯里市苗药产业园建设（一期）项目", "凯里市")],
        id="what a project builds is not its site",
    ),
    pytest.param(
        "酥糖产业园入驻企业10家。园区服务好。黔瑞食品有限公司年产米粉1万吨。园区还将扩建。",
        "贵州省",
        [("黔瑞食品有限公司", "酥糖产业园")],
        id="a firm at work in an article about one park",
    ),
    pytest.param(
        "全市项目提速。其中：苗药产业园开工建设项目12项。黔瑞食品有限公司米粉生产线正在建设；酥糖产业园开工建设项目5项。苗岭制药有限公司年产10万箱药品项目正在建设。",
        "贵州省",
        [("黔瑞食品有限公司米粉生产线", "苗药产业园"), ("年产10万箱药品项目", "酥糖产业园")],
        id="the count of a park's projects opens a scene up to the next",
    ),
    pytest.param(
        "县长田景文来到苗药产业园黔瑞食品项目、康源肥业项目，酥糖产业园苗岭制药项目现场。",
        "贵州省",
        [
            ("苗药产业园黔瑞食品项目", "苗药产业园"),
            ("康源肥业项目", "苗药产业园"),
            ("酥糖产业园苗岭制药项目", "酥糖产业园"),
        ],
        id="the park in the name of the first project has the next",
    ),
    pytest.param(
        "在苗药产业园，投资3亿元的黔瑞食品项目正在建设。",
        "贵州省",
        [("黔瑞食品项目", "苗药产业园")],
        id="what a project costs stands in front of it",
    ),
    pytest.param(
        "在凯里经济开发区酥糖工业园，投资3亿元的黔瑞食品项目正在建设。",
        "凯里市",
        [
            ("凯里经济开发区", "凯里市"),
            ("凯里经济开发区酥糖工业园", "凯里经济开发区"),
            ("黔瑞食品项目", "凯里经济开发区酥糖工业园"),
        ],
        id="a park in another opens a scene",
    ),
    pytest.param(
        "凯里市重大项目集中开工仪式在苗药产业园黔瑞食品有限公司举行。苗药产业园管委会主任田景文参加。康源肥业项目、苗岭制药项目开工建设，总投资3亿元。",
        "凯里市",
        [
            ("苗药产业园", "凯里市"),
            ("黔瑞食品有限公司", "苗药产业园"),
            ("康源肥业项目", "凯里市"),
            ("苗岭制药项目", "凯里市"),
        ],
        id="where a ceremony for many is held need not be where they are",
    ),
    pytest.param(
        "县长田景文到凯里经济开发区调研。凯里经济开发区建设提速。他还来到下司镇酥糖工业园，园区建设正酣。",
        "凯里市",
        [("凯里经济开发区", "凯里市"), ("下司镇酥糖工业园", "下司镇")],
        id="the park of a town is not in the zone of the article",
    ),
    pytest.param(
        "苗药产业园黔瑞食品有限公司投产。",
        "贵州省",
        [("黔瑞食品有限公司", "苗药产业园")],
        id="the park in front of a firm",
    ),
    pytest.param(
        "黔瑞食品有限公司与凯里经济开发区管委会签约，总投资3亿元的年产5万吨米粉项目落户该区。",
        "贵州省",
        [("年产5万吨米粉项目", "凯里经济开发区")],
        id="该区 is the park of the committee",
    ),
    pytest.param(
        "在苗药产业园二期，黔瑞食品有限公司米粉生产线投产。",
        "贵州省",
        [("黔瑞食品有限公司米粉生产线", "苗药产业园")],
        id="a phase of a park opens a scene",
    ),
    pytest.param(
        "苗药产业园举行典礼。位于酥糖工业园的苗药产业园建设提速。苗药产业园占地200亩。酥糖工业园投资3亿元。",
        "贵州省",
        [("苗药产业园", "酥糖工业园")],
        id="of two parks only one is in the other",
    ),
]


@pytest.mark.parametrize(("text", "place", "wanted"), SITES)
def test_sites(text: str, place: str, wanted: list[tuple[str, str]]) -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims(text, place=place) if c.predicate in SITED and c.tail}
    assert found == set(wanted)


@pytest.mark.parametrize(("text", "predicate", "wanted"), TOLD)
def test_article_claims(text: str, predicate: str, wanted: list[tuple[str, str]]) -> None:
    found = {(head, tail) for head, said, tail, _ in told(article_claims(text)) if said == predicate}
    assert found == set(wanted)


FOUNDERS = [
    pytest.param("黔瑞集团创始人、董事长田景文出席。", [("黔瑞集团", "田景文")], id="title of the founder"),
    pytest.param(
        "黔瑞集团联合创始人田景文、龙兴华发言。", [("黔瑞集团", "田景文"), ("黔瑞集团", "龙兴华")], id="two founders"
    ),
    pytest.param("黔瑞集团董事长田景文出席。", [], id="another title"),
    pytest.param(
        "黔瑞集团扩建。会上，创始人田景文介绍了今后几年的打算。", [], id="the firm is not named beside the title"
    ),
]


@pytest.mark.parametrize(("text", "wanted"), FOUNDERS)
def test_founders(text: str, wanted: list[tuple[str, str]]) -> None:
    found = [(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "foundedBy" and c.tail]
    assert found == wanted


@pytest.mark.parametrize(
    ("headline", "sited"),
    [
        pytest.param("张掖经开区项目多点开花", {FOIL}, id="a park's news"),
        pytest.param("张掖：项目多点开花", set(), id="a city's news"),
        pytest.param("张掖市项目多点开花", set(), id="a city's news, with its level"),
    ],
)
def test_a_headline_tells_whose_news_it_is(headline: str, sited: set[str]) -> None:
    text = f"{headline}\n\n    张掖经开区孵化中心开工。{FOIL}投产，年产值5亿元。张掖经开区招商忙，各县项目也多。\n"
    reading = reader().read(page_from_text(text, name="page"))
    names = {entity.id: entity.name for entity in reading.entities}
    assert {
        names[c.head.entity] for c in reading.claims if c.predicate == "inPark" and c.head.type == "Project"
    } == sited

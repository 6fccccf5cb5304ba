"""The stage and the day that a ceremony or a list gives to projects."""

from __future__ import annotations

import pytest
from said import article_claims, reader

from kg.pages import page_from_text

Row = tuple[str, str, object]
"""Project, attribute, value."""
FOIL, PIPE, TEA = "年产5万吨铝箔项目", "年产2万吨钢管项目", "凯里市白茶生产项目"
BUILT, SIGNED, RUNS = "underConstruction", "signed", "operating"
DAY = "2024-09-20"

CASES = [
    pytest.param(
        "9月20日，凯里市24个项目集中开工。此次集中开工的项目总投资39亿元。"
        f"其中，{FOIL}等9个工业项目总投资2亿元；{PIPE}等5个项目总投资6亿元。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="two lists behind what all that begin cost",
    ),
    pytest.param(
        f"9月20日，凯里市24个项目集中开工。其中，{FOIL}等6个项目总投资2亿元；去年竣工的{PIPE}等5个项目总投资6亿元。",
        [(FOIL, "status", BUILT)],
        id="a second list of others",
    ),
    pytest.param(
        f"9月20日，凯里市集中开工和投产项目5个。其中，开工项目2个，总投资2亿元：\n1.{FOIL}。占地80亩。\n2.{PIPE}。占地9亩。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="lines under what all cost",
    ),
    pytest.param(
        f"9月20日，凯里市2个项目集中开工。\n（一）{FOIL}：占地80亩。\n（二）{PIPE}：占地9亩。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="lines whose numbers stand in brackets",
    ),
    pytest.param(
        f"9月20日，凯里市集中开工项目3个，分别是：{FOIL}、上合国际研究中心项目、{PIPE}。",
        [
            (FOIL, "status", BUILT),
            ("上合国际研究中心项目", "status", BUILT),
            (PIPE, "status", BUILT),
            (FOIL, "startedOn", DAY),
            ("上合国际研究中心项目", "startedOn", DAY),
            (PIPE, "startedOn", DAY),
        ],
        id="an item that opens with a short form",
    ),
    pytest.param(f"{FOIL}，日前在下司镇破土动工。", [(FOIL, "status", BUILT)], id="the other day, behind a comma"),
    pytest.param(
        "9月20日，凯里市重点项目集中开工，集中开工的项目有晖鑫医药产业园、昊岭20万辆微型车、年产8万吨玻璃生产线等9个。",
        [
            ("晖鑫医药产业园", "status", BUILT),
            ("晖鑫医药产业园", "startedOn", DAY),
            ("昊岭20万辆微型车", "status", BUILT),
            ("年产8万吨玻璃生产线", "status", BUILT),
            ("昊岭20万辆微型车", "startedOn", DAY),
            ("年产8万吨玻璃生产线", "startedOn", DAY),
        ],
        id="how many there are is of no item's name",
    ),
    pytest.param(
        "9月20日，凯里市“三个一批”活动举行。“签约一批”3个，总投资11亿元，分别为晶体材料生产线项目、智能物流港项目；"
        f"开工一批共2个，包括{FOIL}、{PIPE}。今年以来，全市已开工一批6个，分别是{TEA}和苗岭酒店项目。",
        [
            ("晶体材料生产线项目", "status", SIGNED),
            ("晶体材料生产线项目", "signedOn", DAY),
            ("智能物流港项目", "status", SIGNED),
            ("智能物流港项目", "signedOn", DAY),
            (FOIL, "status", BUILT),
            (PIPE, "status", BUILT),
            (FOIL, "startedOn", DAY),
            (PIPE, "startedOn", DAY),
            (TEA, "status", BUILT),
            ("苗岭酒店项目", "status", BUILT),
        ],
        id="a batch of so many of each stage",
    ),
    pytest.param(
        "9月20日，凯里市重点项目开工仪式举行。同日开工的还有北岸支线道路改建工程等一批基础设施项目。",
        [("北岸支线道路改建工程", "status", BUILT), ("北岸支线道路改建工程", "startedOn", DAY)],
        id="a plain name right behind what announces it",
    ),
    pytest.param(
        f"9月20日，凯里市重点项目集中开工。这一批共有12个项目集中开工，总投资47亿元，其中包括{FOIL}、{PIPE}等。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="a list of what was begun that day",
    ),
    pytest.param(
        f"9月20日，凯里市举行招商引资项目集中签约仪式。其中，播州区的2个项目分别是{FOIL}、{PIPE}。",
        [(FOIL, "status", SIGNED), (PIPE, "status", SIGNED), (FOIL, "signedOn", DAY), (PIPE, "signedOn", DAY)],
        id="a counted list of one place",
    ),
    pytest.param(
        f"9月20日，凯里市举行招商引资项目集中签约仪式。{FOIL}总投资5亿元，占地80亩。",
        [(FOIL, "status", SIGNED), (FOIL, "signedOn", DAY)],
        id="a portrait of a project whose ceremony is reported",
    ),
    pytest.param(
        f"9月20日，凯里市举行集中签约开工活动。开工项目里，{FOIL}总投资5亿元。签约项目里，{PIPE}将用地80亩。",
        [(FOIL, "status", BUILT), (PIPE, "status", SIGNED), (FOIL, "startedOn", DAY), (PIPE, "signedOn", DAY)],
        id="each kind under its own head",
    ),
    pytest.param(
        f"9月20日，凯里市举行招商引资项目集中签约仪式。其中，{FOIL}，由甲公司建设，占地80亩。",
        [(FOIL, "status", SIGNED), (FOIL, "signedOn", DAY)],
        id="a portrait of one of them",
    ),
    pytest.param(
        f"凯里市举行集中签约开工活动。{FOIL}总投资5亿元。",
        [],
        id="a ceremony of two kinds tells nothing of one project",
    ),
    pytest.param(
        f"凯里市重点项目集中开工。目前，{FOIL}总投资5亿元，即将验收。", [], id="a portrait of another time is none"
    ),
    pytest.param(f"下一步，凯里市将举行集中签约仪式。{FOIL}总投资5亿元。", [], id="a ceremony to come"),
    pytest.param(
        f"凯里市在建项目包括{FOIL}、{PIPE}。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT)],
        id="no day where none is told",
    ),
    pytest.param(
        f"9月20日，凯里市举行集中签约开工活动。签约进入炉山工业园和凯里经济开发区的项目有：\n1.{FOIL}；\n2.{PIPE}。",
        [(FOIL, "status", SIGNED), (PIPE, "status", SIGNED), (FOIL, "signedOn", DAY), (PIPE, "signedOn", DAY)],
        id="a list below the parks that it goes to",
    ),
    pytest.param(
        f"凯里市举行集中签约开工活动。签约进入炉山工业园的项目正在洽谈贷款：\n1.{FOIL}；\n2.{PIPE}。",
        [],
        id="what goes to a park, of which no list is said to follow",
    ),
    pytest.param(
        f"26个项目开工建设，{FOIL}等6个项目竣工投产。", [(FOIL, "status", RUNS)], id="a list that has a stage behind it"
    ),
    pytest.param(
        f"9月20日，凯里市重点项目集中开工。{FOIL}、{PIPE}，着眼壮大产业；{TEA}，旨在促进增收；凯里市第三中学建设项目，关乎民生。",
        [
            *((name, "status", BUILT) for name in (FOIL, PIPE, TEA, "凯里市第三中学建设项目")),
            *((name, "startedOn", DAY) for name in (FOIL, PIPE, TEA, "凯里市第三中学建设项目")),
        ],
        id="a sentence that lists them without a word on it",
    ),
    pytest.param(
        f"9月20日，凯里市重点项目集中开工。6个风力发电项目一次开工，总规模310兆瓦；{PIPE}投资4.5亿元。",
        [(PIPE, "status", BUILT), (PIPE, "startedOn", DAY)],
        id="behind others of the ceremony",
    ),
    pytest.param(
        f"9月20日，凯里市重点项目集中开工。其中投资最大的是苗岭科技有限公司{PIPE}；凯里市苗岭米业有限公司投资2亿元的{TEA}紧随其后。",
        [(PIPE, "status", BUILT), (TEA, "status", BUILT), (PIPE, "startedOn", DAY), (TEA, "startedOn", DAY)],
        id="the largest and the next",
    ),
    pytest.param(
        f"9月20日，凯里市重点项目集中开工。{FOIL}、{PIPE}，着眼壮大产业；{TEA}、凯里市第三中学建设项目，去年竣工。",
        [],
        id="a list that has a stage of its own",
    ),
    pytest.param(
        f"9月20日，凯里市举行9月份项目集中签约仪式。本次签约的2个项目为：\n1.敦化市宏瑞药业有限公司投资5亿元的{FOIL}；\n2.{PIPE}。",
        [(FOIL, "status", SIGNED), (PIPE, "status", SIGNED), (FOIL, "signedOn", DAY), (PIPE, "signedOn", DAY)],
        id="numbered lines, a month beside the day",
    ),
    pytest.param(
        f"9月20日，凯里市举行项目集中开工仪式。本次开工的2个项目是：\n一、{FOIL}。投资5亿元。\n二、{PIPE}。投资1亿元。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="lines with Chinese numbers",
    ),
    pytest.param(
        f"9月20日，凯里市签下2个招商引资项目。敦化市宏瑞药业有限公司将建设{FOIL}；凯里市苗岭米业有限公司投资{PIPE}。",
        [(FOIL, "status", SIGNED), (PIPE, "status", SIGNED), (FOIL, "signedOn", DAY), (PIPE, "signedOn", DAY)],
        id="who builds which of those that were announced",
    ),
    pytest.param(
        f"9月20日，凯里市签下2个招商引资项目。敦化市宏瑞药业有限公司的{FOIL}去年投产；{PIPE}已开工。",
        [(FOIL, "status", RUNS), (PIPE, "status", BUILT)],
        id="others than those that were announced",
    ),
    pytest.param(
        f"9月20日，{FOIL}在凯里市破土动工。同一天，{PIPE}也相继开工。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="on the same day",
    ),
    pytest.param(
        f"9月20日，{FOIL}破土动工。{PIPE}总投资5亿元。",
        [(FOIL, "status", BUILT), (FOIL, "startedOn", DAY)],
        id="what one project begins is no ceremony of others",
    ),
    pytest.param(
        f"9月20日，凯里市重点项目集中开工仪式在{TEA}现场举行。",
        [(TEA, "status", BUILT), (TEA, "startedOn", DAY)],
        id="the site of the ceremony",
    ),
    pytest.param(
        f"凯里市20个项目开工建设，开工率73%；{FOIL}等8个项目竣工投产；{PIPE}等5个储备项目提前开工。",
        [(FOIL, "status", RUNS), (PIPE, "status", BUILT)],
        id="each list has the stage behind it, not that of the one before",
    ),
    pytest.param(
        f"凯里丹霞电子产业园、{FOIL}、鸿运食品公司等5个项目建成投产。",
        [("凯里丹霞电子产业园", "status", RUNS), (FOIL, "status", RUNS), ("鸿运食品公司", "status", RUNS)],
        id="parks and firms in a list of projects",
    ),
    pytest.param(
        f"{FOIL}（三棵树镇）、{PIPE}（碧波镇）进行了集中签约。",
        [(FOIL, "status", SIGNED), (PIPE, "status", SIGNED)],
        id="items with their places in brackets",
    ),
    pytest.param(f"{FOIL}，总投资16亿元，已建成投产。", [(FOIL, "status", RUNS)], id="a clause of its own: 已建成投产"),
    pytest.param(
        f"{FOIL}，总投资16亿元，10条生产线已全部投产。", [(FOIL, "status", RUNS)], id="the lines of a project run"
    ),
    pytest.param(f"{FOIL}，总投资16亿元，预计3条生产线年底投产。", [], id="lines that are to run"),
    pytest.param(
        f"9月20日，凯里市14个项目奠基、开工、投产或竣工。{FOIL}总投资5亿元。",
        [],
        id="a ceremony of several stages at once",
    ),
    pytest.param(
        f"9月20日，凯里市经贸洽谈会举行，现场签约项目11个。贵州远岭机械有限公司与凯里市政府签下{PIPE}。",
        [(PIPE, "status", SIGNED), (PIPE, "signedOn", DAY)],
        id="signed at the meeting that is reported",
    ),
    pytest.param(f"{FOIL}、{PIPE}等8个项目同日动土。", [(FOIL, "status", BUILT), (PIPE, "status", BUILT)], id="a list"),
    pytest.param(f"{FOIL}有望9月前开工。", [(FOIL, "status", "preparing")], id="soon to be begun"),
    pytest.param(f"{FOIL}按计划顺利开工。", [(FOIL, "status", BUILT)], id="what goes to plan is not planned"),
    pytest.param(f"{FOIL}获省发改委核准批复。", [(FOIL, "status", "preparing")], id="approved"),
    pytest.param(f"{FOIL}3月投产以来，订单不断。", [(FOIL, "status", RUNS)], id="a date before the stage"),
    pytest.param(f"在{FOIL}现场，塔吊林立。", [(FOIL, "status", BUILT)], id="what is seen on a site"),
    pytest.param(f"如果资金到位，{FOIL}将于8月开工。", [], id="a condition"),
    pytest.param(
        f"{FOIL}6月18日破土动工。{PIPE}拟选址在凯里市。",
        [(FOIL, "status", BUILT), (FOIL, "startedOn", "2024-06-18"), (PIPE, "status", "planned")],
        id="the start of one project is no ceremony of another",
    ),
    pytest.param(
        f"9月20日，凯里市重大项目集中投产活动举行。{FOIL}、{PIPE}等项目也在当天亮相。",
        [(FOIL, "status", RUNS), (PIPE, "status", RUNS)],
        id="who shows up at a ceremony",
    ),
    pytest.param(
        f"{FOIL}总投资5亿元。一期六栋车间主体已建成，眼下正在安装设备。",
        [(FOIL, "status", BUILT)],
        id="of a phase the whole project has the stage",
    ),
    pytest.param(
        f"9月20日，凯里市举行集中签约仪式。签约项目依次为：\n1.{FOIL}，投资方甲公司；\n2.新能源产业园项目，投资方乙公司；",
        [
            (FOIL, "status", SIGNED),
            ("新能源产业园项目", "status", SIGNED),
            (FOIL, "signedOn", DAY),
            ("新能源产业园项目", "signedOn", DAY),
        ],
        id="numbered lines",
    ),
    pytest.param(
        f"9月20日，凯里市重点项目集中动土。——{FOIL}，总投资5亿元；\n——{PIPE}，总投资3亿元。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="lines behind dashes",
    ),
    pytest.param(
        f"9月20日，凯里市经贸洽谈会举行。副市长田景文出席签约仪式。甲公司签约{FOIL}。",
        [(FOIL, "status", SIGNED), (FOIL, "signedOn", DAY)],
        id="signed at the ceremony that the sentence before dates",
    ),
    pytest.param(
        f"9月20日，凯里市举行集中签约仪式。此前，甲公司签约{FOIL}。", [(FOIL, "status", SIGNED)], id="signed before it"
    ),
    pytest.param(
        f"9月20日，凯里市举行集中开工仪式。开工的2个项目分别是投资5亿元的{FOIL}、投资3亿元的{PIPE}。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="a list with what each costs",
    ),
    pytest.param(
        f"有9个项目已经竣工投产。其中，主要包括凯里市的晖阳集团有限公司{FOIL}，都匀市的青阳集团有限公司{PIPE}。",
        [(FOIL, "status", RUNS), (PIPE, "status", RUNS)],
        id="a list in the next sentence",
    ),
    pytest.param(
        f"{FOIL}、凯里市电池车间两个项目已竣工投产，总投资3亿元的{PIPE}即将验收。",
        [(FOIL, "status", RUNS), ("凯里市电池车间", "status", RUNS)],
        id="a list that has ended",
    ),
    pytest.param(f"{FOIL}、{PIPE}等4个项目开复工。", [(FOIL, "status", BUILT), (PIPE, "status", BUILT)], id="开复工"),
    pytest.param(
        f"9月20日，凯里市第五期“三个一批”集中开工活动举行。各分会场同步开工：万潮镇，{FOIL}；炉山镇，{PIPE}。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="behind a colon, each with its town",
    ),
    pytest.param(
        f"凯里市新签约亿元项目57个。其中农业项目，按建设地列举如下：炉山镇2个，{FOIL}，总投资6亿元；{PIPE}，总投资5亿元。万潮镇1个，{TEA}，总投资2亿元。",
        [(name, "status", SIGNED) for name in (FOIL, PIPE, TEA)],
        id="a list of those of which was spoken, town by town",
    ),
    pytest.param(
        f"4家企业近日与凯里市集中签约。这4个项目是：晖阳集团有限公司{FOIL}，投资2亿元；青阳集团有限公司{PIPE}，投资1亿元。",
        [(FOIL, "status", SIGNED), (PIPE, "status", SIGNED)],
        id="these projects are",
    ),
    pytest.param(
        f"9月20日，凯里市召开项目调度会。相关情况如下：{FOIL}，总投资6亿元；{PIPE}，总投资5亿元。",
        [],
        id="a list of no stage",
    ),
    pytest.param(
        f"9月20日，凯里市举行集中签约仪式。电子产业签约项目9个。晖阳集团有限公司将投资8亿元，用地90亩，实施{FOIL}。",
        [(FOIL, "status", SIGNED), (FOIL, "signedOn", DAY)],
        id="what a firm is to build of those that were announced",
    ),
    pytest.param(
        f"凯里市竣工项目12个。晖阳集团有限公司将投资2亿元建设{FOIL}。",
        [(FOIL, "status", "planned")],
        id="what is to be built is none of those that are completed",
    ),
    pytest.param(
        f"9月10日，凯里油茶推介会在都匀举行。会上，凯里市政府与晖阳集团有限公司签订8亿元的{FOIL}。集中签约活动9月20日举行。青阳集团有限公司签约{PIPE}。",
        [(FOIL, "status", SIGNED), (FOIL, "signedOn", "2024-09-10"), (PIPE, "status", SIGNED), (PIPE, "signedOn", DAY)],
        id="signed at the meeting of the sentence before, others on the day of their own ceremony",
    ),
    pytest.param(
        f"9月10日，副市长田景文到凯里调研。会上，田景文要求抓好晖阳集团有限公司签订的{FOIL}。",
        [(FOIL, "status", SIGNED)],
        id="what is said at a meeting of what was signed is not of that day",
    ),
    pytest.param(
        f"已签约的有{FOIL}、{PIPE}；在谈的有2个，分别是{TEA}、凯里市矿用托辊制造项目。",
        [
            *((name, "status", SIGNED) for name in (FOIL, PIPE)),
            *((name, "status", "planned") for name in (TEA, "凯里市矿用托辊制造项目")),
        ],
        id="those that are signed and those that are not, one list behind the other",
    ),
    pytest.param(
        "9月20日，凯里市重点项目集中开工。凯里白茶生产项目、车用线束模块生产线项目各投资1亿元，达效后年产值5亿元。",
        [
            *((name, "status", BUILT) for name in ("凯里白茶生产项目", "车用线束模块生产线项目")),
            *((name, "startedOn", DAY) for name in ("凯里白茶生产项目", "车用线束模块生产线项目")),
        ],
        id="several with one portrait",
    ),
    pytest.param(
        f"9月20日，凯里市集中开工动员会召开。田景文说，今天开工的{FOIL}、{PIPE}，是重要一步。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="begun today",
    ),
    pytest.param(
        f"9月20日，凯里市8个项目集中开工，成为近年来开工最多的一次。其中，{FOIL}总投资2亿元。",
        [(FOIL, "status", BUILT), (FOIL, "startedOn", DAY)],
        id="other years in a later clause",
    ),
    pytest.param(
        "9月20日，凯里市举行集中签约仪式。乙、装备板块。贵州黔瑞公司投资3亿元的储能装备项目，由园区与客商签约；贵州恒瑞公司投资2亿元的精密钢管项目。",
        [
            (name, *rest)
            for name in ("储能装备项目", "精密钢管项目")
            for rest in (("status", SIGNED), ("signedOn", DAY))
        ],
        id="who pays how much for a plain project",
    ),
    pytest.param(
        f"9月20日，凯里市举行集中签约仪式。1.贵州黔瑞公司{FOIL}。总投资5亿元。",
        [(FOIL, "status", SIGNED), (FOIL, "signedOn", DAY)],
        id="a numbered item that says no more",
    ),
    pytest.param(
        "9月20日，凯里市举行集中签约仪式。会上介绍，贵州黔瑞公司投资3亿元的储能装备项目。",
        [],
        id="what is only spoken of there",
    ),
    pytest.param(
        f"9月20日，凯里市举行集中竣工投产暨签约仪式。竣工投产的项目有：{FOIL}、{PIPE}。签约的项目有：{TEA}、年产3万吨电解液项目。",
        [
            *((name, "status", RUNS) for name in (FOIL, PIPE)),
            *((name, "status", SIGNED) for name in (TEA, "年产3万吨电解液项目")),
            *((name, "signedOn", DAY) for name in (TEA, "年产3万吨电解液项目")),
        ],
        id="finished and signed on one day",
    ),
    pytest.param(f"去年9月20日，凯里市举行集中开工仪式。{FOIL}总投资2亿元。", [], id="the ceremony of another year"),
    pytest.param(
        f"9月20日，凯里市举行集中签约仪式。\n签约项目中，投资额最大的是晖鸿集团有限公司投资12亿元的{PIPE}；晖阳集团有限公司投资8亿元，建设{FOIL}。",
        [(FOIL, "status", SIGNED), (PIPE, "status", SIGNED), (FOIL, "signedOn", DAY), (PIPE, "signedOn", DAY)],
        id="among those that were signed, one behind the other",
    ),
    pytest.param(
        f"在签约项目中，由晖阳集团有限公司投资1亿元的{FOIL}，与凯里市已经投产的{TEA}、{PIPE}延伸产业链。",
        [(FOIL, "status", SIGNED)],
        id="what one of them goes with is none of them",
    ),
    pytest.param(
        "9月20日，凯里市重点项目集中开工。韩家沟水库项目投资5亿元，缓解供水压力；风景道项目由晖阳集团有限公司承建。",
        [
            *((name, "status", BUILT) for name in ("韩家沟水库项目", "风景道项目")),
            *((name, "startedOn", DAY) for name in ("韩家沟水库项目", "风景道项目")),
        ],
        id="plain names, told what they cost or who builds them",
    ),
    pytest.param(
        f"9月20日，凯里市重点项目集中开工。由晖阳集团有限公司投建的{FOIL}分两期实施，一期投资3亿元。",
        [(FOIL, "status", BUILT), (FOIL, "startedOn", DAY)],
        id="behind who builds it",
    ),
    pytest.param(
        f"9月11日，市督查局进行了督查，264个项目已开工建设。{FOIL}总投资9亿元，1号车间土建完成90%。",
        [(FOIL, "status", BUILT)],
        id="what has begun by the day of a check is not of that day",
    ),
    pytest.param(
        "走进县城南部的某医院施工现场。凯里市四季青农副产品批发市场建设工地人声鼎沸，在厂房建设现场，机器轰鸣。",
        [("凯里市四季青农副产品批发市场", "status", BUILT)],
        id="where one is being built",
    ),
    pytest.param(
        f"铁路专用线通车、{FOIL}主体工程开工、{PIPE}送电试车。",
        [(FOIL, "status", BUILT), (PIPE, "status", "commissioning")],
        id="each in a clause without a mark",
    ),
    pytest.param(
        f"副市长田景文先后来到{FOIL}、{PIPE}工地，检查安全生产。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT)],
        id="the sites of two",
    ),
    pytest.param(
        f"{FOIL}有序推进，{PIPE}也在加紧推进。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT)],
        id="they go on well",
    ),
    pytest.param(f"凯里市全力推进{FOIL}，确保{PIPE}有序推进。", [], id="they are to go on"),
    pytest.param(f"{FOIL}前期工作有序推进。", [(FOIL, "status", "preparing")], id="what goes on comes before building"),
    pytest.param(
        f"{FOIL}、{PIPE}等首批项目将陆续动工。",
        [(FOIL, "status", "preparing"), (PIPE, "status", "preparing")],
        id="they will begin one after the other",
    ),
    pytest.param(f"{FOIL}总投资9亿元，一期今年8月投产，二期正在设计。", [(FOIL, "status", RUNS)], id="a phase runs"),
    pytest.param(f"{FOIL}总投资9亿元，一期投产后年产值6亿元。", [], id="when a phase will run"),
    pytest.param(
        f"{FOIL}落户凯里市。昊岭铝业有限公司的母公司是晖阳集团有限公司，一期已正式投产。",
        [(FOIL, "status", SIGNED)],
        id="a phase of the firm that the sentence names",
    ),
    pytest.param(
        f"在{FOIL}现场，道路已经铺好，一座座厂房正在施工。",
        [(FOIL, "status", BUILT)],
        id="seen there, a clause further",
    ),
    pytest.param(
        "9月20日，凯里市与客商成功签约项目2个。\n签约项目如下：\n"
        "1.晖阳集团有限公司　综合物流园区项目　投资5亿元；\n2.昊岭铝业有限公司　新能源电池项目　投资4亿元。",
        [
            *((name, "status", SIGNED) for name in ("综合物流园区项目", "新能源电池项目")),
            *((name, "signedOn", DAY) for name in ("综合物流园区项目", "新能源电池项目")),
        ],
        id="plain names in rows, told what they cost behind a space",
    ),
    pytest.param(
        f"9月20日，凯里市101个项目集中开工。其中工业项目唱主角，共有69个。{FOIL}、{PIPE}等一批大项目悉数在列。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="some of those that were spoken of",
    ),
    pytest.param(
        f"凯里市项目建设见闻。9月20日上午，一处市场的工地人声鼎沸。当天开工的还有{FOIL}、{PIPE}等23个项目。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="that day, which the sentence before tells",
    ),
    pytest.param(
        f"9月20日，凯里市签下2个项目。签约项目中，昊岭铝业有限公司投资5亿元，上马{FOIL}；晖阳集团投资4亿元，兴办{PIPE}。",
        [(FOIL, "status", SIGNED), (PIPE, "status", SIGNED), (FOIL, "signedOn", DAY), (PIPE, "signedOn", DAY)],
        id="who pays how much for which",
    ),
    pytest.param(
        f"9月20日，凯里市集中签约3个项目，一是黔岭公司投资5亿元建设{FOIL}；二是{PIPE}，总投资3亿元；三是{TEA}。",
        [
            (FOIL, "status", SIGNED),
            (PIPE, "status", SIGNED),
            (TEA, "status", SIGNED),
            (FOIL, "signedOn", DAY),
            (PIPE, "signedOn", DAY),
            (TEA, "signedOn", DAY),
        ],
        id="items that are told one by one",
    ),
    pytest.param(
        f"9月20日，凯里市2个项目集中开工。\n——{FOIL}。占地80亩。\n——{PIPE}。占地9亩。",
        [(FOIL, "status", BUILT), (PIPE, "status", BUILT), (FOIL, "startedOn", DAY), (PIPE, "startedOn", DAY)],
        id="lines behind a dash",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_stages_of_a_frame(text: str, wanted: list[Row]) -> None:
    found = article_claims(text, place="凯里市")
    dates = [(c.head.name, c.predicate, c.value) for c in found if c.predicate in ("status", "signedOn", "startedOn")]
    assert set(dates) == set(wanted)


HEADED = [
    pytest.param(
        f"凯里市两个过亿元项目当场签约\n2024年9月21日\n9月20日上午，推介会在贵阳举行。凯里市政府与浩泽集团签订10亿元{FOIL}。\n",
        [("signed", FOIL), (DAY, FOIL)],
        id="the first sentence says when",
    ),
    pytest.param(
        f"凯里市两个过亿元项目当场签约\n2024年9月21日\n推介会在贵阳举行。凯里市政府与浩泽集团签订10亿元{FOIL}。去年8月6日以来，凯里市招商不断。\n",
        [("signed", FOIL)],
        id="a day of something else",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), HEADED)
def test_a_ceremony_of_which_the_headline_tells(text: str, wanted: list[tuple[str, str]]) -> None:
    found = reader().read(page_from_text(text, name="page"))
    stages = [(str(c.value), c.head.name) for c in found.claims if c.predicate in ("status", "signedOn")]
    assert sorted(stages) == sorted(wanted)

"""Visits over a whole article: who goes, and where."""

from __future__ import annotations

import pytest
from said import article_claims

LEADER, MAYOR = "县委书记田景文", "县长龙兴华"
FIRM, MILL, PLANT = "敦化市宏瑞药业有限公司", "凯里市苗岭米业有限公司", "长春市白松机械有限公司"
FOIL, DAIRY = "年产5万吨铝箔项目", "万头奶牛养殖项目"
BOTH = ("田景文", "龙兴华")

CASES = [
    pytest.param(
        f"3月2日，{LEADER}走进{FIRM}项目建设现场，{MAYOR}现场督查{MILL}项目建设。",
        {("田景文", FIRM), ("龙兴华", MILL)},
        id="a firm whose project has no name",
    ),
    pytest.param(
        "春节期间，县长龙兴华带着商务局、工信局等10多个部门的负责人赶赴遵义市、贵阳市，上门拜访客商。",
        {("龙兴华", "遵义市"), ("龙兴华", "贵阳市")},
        id="who leads others elsewhere to call on somebody",
    ),
    pytest.param(
        "县长龙兴华放弃休息，带着商务局负责人到遵义市，对接客商。",
        {("龙兴华", "遵义市")},
        id="the same in a clause behind the subject",
    ),
    pytest.param(
        "县长龙兴华带着商务局负责人到遵义市，参加全省电商大会。",
        set(),
        id="who leads others to a meeting is on no visit",
    ),
    pytest.param(
        "县长龙兴华将带着商务局负责人到遵义市，拜访客商。",
        set(),
        id="nor is who will lead them",
    ),
    pytest.param(
        f"{LEADER}率考察团来到{MILL}，{FOIL}、{DAIRY}也一一看过。",
        {("田景文", MILL), ("田景文", FOIL), ("田景文", DAIRY)},
        id="sites in front of the verb that says they were seen one by one",
    ),
    pytest.param(
        f"{LEADER}率考察团来到{MILL}，{FOIL}、{DAIRY}也一一签约。",
        {("田景文", MILL)},
        id="what is signed one by one is not seen",
    ),
    pytest.param(
        f"{LEADER}来到{MILL}。{FOIL}、{DAIRY}……田景文一个点一个点看过去，问进展、问困难。",
        {("田景文", MILL), ("田景文", FOIL), ("田景文", DAIRY)},
        id="a list that is left open in front of who saw it",
    ),
    pytest.param(
        "4月17日，省调研组一行8人来到遵义市调研。调研组由省工业和信息化厅副厅长田景文、龙兴华任组长。",
        {("田景文", "遵义市"), ("龙兴华", "遵义市")},
        id="who heads a group is named behind where it went",
    ),
    pytest.param(
        f"3月2日，{LEADER}深入企业调研。在{FOIL}现场，两号厂房已封顶。田景文叮嘱施工方{PLANT}抢抓时间。",
        {("田景文", FOIL)},
        id="who is asked for something in a scene is no other stop",
    ),
    pytest.param(
        f"3月2日，{LEADER}深入企业调研。在{MILL}，二期厂房已封顶。田景文说，用电要保障好。",
        {("田景文", MILL)},
        id="what a visitor says in a scene",
    ),
    pytest.param(
        f"3月2日，{LEADER}深入企业调研。在{MILL}，经理反映路面破损，田景文当即要求月底前修复。",
        {("田景文", MILL)},
        id="in a scene a visitor asks for something",
    ),
    pytest.param(
        f"3月2日，{LEADER}深入企业调研。在{FOIL}现场，两号厂房已封顶。田景文指出，要加快进度。",
        {("田景文", FOIL)},
        id="in a scene a visitor says what is to be done",
    ),
    pytest.param(
        f"3月2日，{LEADER}深入企业调研。在石塘镇养猪场工地，{MILL}建的猪舍已封顶。田景文指出，要加快进度。",
        set(),
        id="a firm that is told of on a site which no finder named",
    ),
    pytest.param(
        f"{LEADER}主持召开专题会议。在{MILL}，二期厂房已封顶。田景文强调，要加快建设。",
        set(),
        id="what is told at a meeting is no scene",
    ),
    pytest.param(
        f"{LEADER}出席座谈会并讲话，县领导吴正义、杨胜参加。当天，商会代表一行先后来到{MILL}、{PLANT}，感受变化。",
        set(),
        id="guests go, who partakes in the meeting does not",
    ),
    pytest.param(
        f"招商推介会在我县举行。{LEADER}致辞，县领导吴正义、杨胜参加。客商们先后参观了{MILL}、{PLANT}。",
        set(),
        id="what is partaken in is told right before",
    ),
    pytest.param(
        f"{LEADER}率考察团先后来到{MILL}、{PLANT}，就园区建设、项目推进进行考察。凯里经济开发区企业多。",
        {("田景文", MILL), ("田景文", PLANT)},
        id="what is looked into is no stop",
    ),
    pytest.param(
        f"{LEADER}来到{MILL}。该公司正在建设的{FOIL}总投资4亿元。田景文鼓励企业抢抓机遇。",
        {("田景文", MILL)},
        id="a firm is encouraged, whatever it builds",
    ),
    pytest.param(
        f"{MILL}{FOIL}正在施工。{LEADER}日前到项目现场办公时要求加快进度。",
        {("田景文", FOIL)},
        id="the site of the project that was spoken of",
    ),
    pytest.param(
        f"县政协组织委员视察。主席吴正义、副主席杨胜参加。委员们先后来到{MILL}、{PLANT}，实地察看。",
        {(who, to) for who in ("吴正义", "杨胜") for to in (MILL, PLANT)},
        id="who partakes in no meeting goes along",
    ),
    pytest.param(
        "县长李明先后到苗岭产业园、凯里物流园、黔南科技园。",
        {("李明", "苗岭产业园"), ("李明", "凯里物流园"), ("李明", "黔南科技园")},
        id="gone to one after the other, with no word of looking",
    ),
    pytest.param(
        f"{LEADER}一行参观了{FIRM}{FOIL}，云溪康养综合体和“两园一馆”，了解项目建设情况。",
        {("田景文", FOIL), ("田景文", "云溪康养综合体")},
        id="a further list that ends in what is called by a name of its own",
    ),
    pytest.param(
        f"{LEADER}一行参观了{FIRM}，{MILL}和“三农”部门座谈。", {("田景文", FIRM)}, id="a list that is no stop"
    ),
    pytest.param(
        f"{LEADER}率领副县长吴正义，县政府办主任杨胜一行9人，赴外地招商，考察了{MILL}。田景文一行还到{PLANT}察看。",
        {(who, to) for who in ("田景文", "吴正义", "杨胜") for to in (MILL, PLANT)},
        id="those whom somebody brings along",
    ),
    pytest.param("李明先后到苗岭产业园、凯里物流园打工。", set(), id="gone there to work"),
    pytest.param(
        f"调研组由省政协副主席吴正义、龙兴华任组长，成员来自多个部门。调研组走访了{MILL}、{PLANT}。",
        {(who, to) for who in ("吴正义", "龙兴华") for to in (MILL, PLANT)},
        id="the heads of a group",
    ),
    pytest.param(f"会议决定由吴正义任县长。调研组走访了{MILL}、{PLANT}。", set(), id="the head of something else"),
    pytest.param(
        f"市人大常委会副主任吴正义、龙兴华等参加视察。视察组一行先后前往{MILL}、{PLANT}。",
        {(who, to) for who in ("吴正义", "龙兴华") for to in (MILL, PLANT)},
        id="a group that nobody else leads",
    ),
    pytest.param(
        f"政协委员们视察了{MILL}。大家先后来到{FIRM}、{PLANT}，听取介绍。市政协副主席吴正义、龙兴华参加活动。",
        {(who, to) for who in ("吴正义", "龙兴华") for to in (MILL, FIRM, PLANT)},
        id="those of a group are named behind its stops",
    ),
    pytest.param(
        f"上海市经贸考察团团长、徐汇区工商联党组书记吴正义致辞。考察团一行先后到{MILL}，{FIRM}、{PLANT}等处实地考察。",
        {("吴正义", to) for to in (MILL, FIRM, PLANT)},
        id="who leads a group by title, a look behind all its stops",
    ),
    pytest.param(
        f"{LEADER}一行先后前往{MILL}，{FIRM}、{PLANT}。",
        {("田景文", to) for to in (MILL, FIRM, PLANT)},
        id="several firms that somebody goes to",
    ),
    pytest.param(
        f"{LEADER}，市政协副主席吴正义及市民政局相关人员一行到凯里市开展走访慰问。",
        {(who, "凯里市") for who in ("田景文", "吴正义")},
        id="all who are the subject, with those who go along",
    ),
    pytest.param(
        f"{LEADER}主持座谈会。来自{MILL}、{FIRM}的负责人发言，田景文对{PLANT}、{FIRM}表示感谢。龙兴华等市领导参加活动。",
        set(),
        id="who comes from firms, whom one thanks",
    ),
    pytest.param(
        f"{LEADER}一行到访{MILL}。{MAYOR}等参加座谈。市工信局局长吴正义参加对接活动。",
        {("田景文", MILL)},
        id="who takes part in talks",
    ),
    pytest.param(
        f"{LEADER}一行先后到凯里经济开发区的{FIRM}、{PLANT}调研。",
        {("田景文", to) for to in ("凯里经济开发区", FIRM, PLANT)},
        id="the park whose firm was visited",
    ),
    pytest.param(f"{LEADER}在敦化市接见了考察团一行。", set(), id="who receives a delegation"),
    pytest.param(
        f"{MAYOR}陪同省政协副主席吴正义一行考察了{MILL}。{MAYOR}陪同吴正义到敦化市调研。",
        {("吴正义", MILL), ("吴正义", "敦化市")},
        id="whom a host goes with",
    ),
    pytest.param(
        f"{LEADER}赴东莞市考察{MILL}。{MAYOR}一同前往。田景文一行还参观了荆州煤炭储配基地、{PLANT}。",
        {(who, to) for who in BOTH for to in ("东莞市", MILL, PLANT)},
        id="who goes along, a place that only opens a name",
    ),
    pytest.param(
        f"敦化市召开大会。省政协副主席吴正义率队来敦化市，先后到{FIRM}、{PLANT}调研。",
        {("吴正义", to) for to in ("敦化市", FIRM, PLANT)},
        id="who comes to the paper's own place",
    ),
    pytest.param(
        f"{LEADER}率队赴浙江省开展投资促进活动，先后考察了{FIRM}。",
        {("田景文", "浙江省"), ("田景文", FIRM)},
        id="a trip for investors",
    ),
    pytest.param(
        f"{LEADER}来敦化市经济开发区，就项目建设进行考察。",
        {("田景文", "敦化市经济开发区")},
        id="a zone behind 来",
    ),
    pytest.param(
        f"{LEADER}到凯里市观摩。田景文一行先后到{FIRM}、云岭广场、{PLANT}等地，对新开工、新投产项目逐个进行了察看。",
        {("田景文", to) for to in ("凯里市", FIRM, PLANT)},
        id="a long list, what is looked at behind it",
    ),
    pytest.param(
        f"{LEADER}到{FIRM}、{PLANT}考察。敦化经济开发区党工委书记吴正义随同。田景文一行参观了各家的展厅。",
        {(who, to) for who in ("田景文", "吴正义") for to in (FIRM, PLANT)},
        id="the zone of a post was not visited",
    ),
    pytest.param(
        f"{LEADER}到敦化经济开发区调研，察看{FIRM}。开发区管委会主任吴正义随同。田景文一行又来到{PLANT}。",
        {(who, to) for who in ("田景文", "吴正义") for to in ("敦化经济开发区", FIRM)} | {("田景文", PLANT)},
        id="the head of a zone goes no further than there",
    ),
    pytest.param(
        f"{LEADER}到敦化经济开发区调研。在{FIRM}二期包装车间、{MILL}{FOIL}，以及{PLANT}2万吨铸件生产车间，田景文逐一了解生产情况。",
        {("田景文", to) for to in ("敦化经济开发区", FIRM, FOIL, PLANT)},
        id="firms by parts that have no name",
    ),
    pytest.param(
        f"{LEADER}到敦化市调研。田景文来到花溪河段和凯里市三棵树镇石坝村向阳组巡河巡林。",
        {("田景文", "敦化市"), ("田景文", "石坝村")},
        id="a patrol along a river, a group of a village",
    ),
    pytest.param(
        f"县政协开展集体视察。县领导吴正义、王大为以及有关负责人参加，县政协秘书长随同视察。视察组首站来到{FOIL}，委员们转场至{MILL}。",
        {(who, to) for who in ("吴正义", "王大为") for to in (FOIL, MILL)},
        id="an inspection by a group, who takes part in it, a name that ends like a verb",
    ),
    pytest.param(
        f"{LEADER}率团赴浙江省考察。在杭州市，考察团走访了{MILL}，田景文与该公司总经理吴正义交换了意见。考察团又走访了{PLANT}。",
        {("田景文", to) for to in ("浙江省", "杭州市", MILL, PLANT)},
        id="whom the visitor talks with visits nothing",
    ),
    pytest.param(
        f"{LEADER}带队到敦化市考察。考察的第一站是{FOIL}，首站之后田景文一行来到{PLANT}。",
        {("田景文", to) for to in ("敦化市", FOIL, PLANT)},
        id="the first stop of the visit",
    ),
    pytest.param(f"{LEADER}冒雪踏访{MILL}。", {("田景文", MILL)}, id="rare verbs"),
    pytest.param(
        f"{LEADER}到敦化市调研。{FIRM}为整车厂提供零部件配套，{PLANT}是冠军企业，田景文先后走进两家企业车间，勉励他们做强。",
        {("田景文", to) for to in ("敦化市", FIRM, PLANT)},
        id="both firms that were spoken of, one of which supplies others",
    ),
    pytest.param(
        f"{LEADER}带队先后到国家能源局、中国气象局，汇报对接项目建设，县领导吴正义、杨胜参加。",
        set(),
        id="who speaks there for their county",
    ),
    pytest.param(
        f"{LEADER}率四套班子领导出席开工仪式，县领导吴正义带队参加。\n凯里市：两个园区获优秀。凯里市现有产业园4个。",
        set(),
        id="who leads others to a ceremony",
    ),
    pytest.param(
        f"{LEADER}，{MAYOR}，县上领导吴正义和全体与会代表先后观摩了2个重大项目。总投资3亿元的{FOIL}已投产。在{DAIRY}现场，机器轰鸣。",
        {(who, to) for who in ("田景文", "龙兴华", "吴正义") for to in (FOIL, DAIRY)},
        id="just as many projects as were seen",
    ),
    pytest.param(
        f"{LEADER}一行观摩了4个重大项目。总投资3亿元的{FOIL}已投产。在{DAIRY}现场，机器轰鸣。",
        {("田景文", DAIRY)},
        id="some of the projects that were seen, and others",
    ),
    pytest.param(
        f"{LEADER}将观摩2个重大项目。总投资3亿元的{FOIL}已投产。在{DAIRY}现场，机器轰鸣。",
        set(),
        id="projects that will be seen",
    ),
    pytest.param(
        f"{LEADER}带队赴敦化市考察。县长龙兴华，县领导吴正义、杨胜，县直有关单位主要负责同志和各乡镇（街道）党政正职参加考察。田景文一行来到{FIRM}。",
        {(who, to) for who in ("田景文", "龙兴华", "吴正义", "杨胜") for to in ("敦化市", FIRM)},
        id="who takes part beside those who have no names",
    ),
    pytest.param(
        f"敦化市项目建设活动如期举行。县领导田景文、龙兴华、吴正义参加活动。随后，田景文、龙兴华又走进{FIRM}，边走边看。",
        {("田景文", FIRM), ("龙兴华", FIRM)},
        id="who takes part in an event goes nowhere",
    ),
    pytest.param(
        f"敦化市项目观摩活动举行。县领导田景文、龙兴华、吴正义参加活动。随后，田景文一行走进{FIRM}，边走边看。",
        {(who, FIRM) for who in ("田景文", "龙兴华", "吴正义")},
        id="the event is a visit",
    ),
    pytest.param(
        f"{LEADER}先后到凯里市苗岭产业园、黔南科技园，省智能锅炉检测展示馆，敦化市白松药业、宏瑞制药公司，以及{PLANT}等地，察看产品。",
        {("田景文", to) for to in ("凯里市苗岭产业园", "黔南科技园", "白松药业", "宏瑞制药公司", PLANT)},
        id="a site that no finder knows in a list of lists",
    ),
    pytest.param(f"{LEADER}带人对{MILL}进行了实地巡查。", {("田景文", MILL)}, id="a noun for what was done"),
    pytest.param(f"{LEADER}、{MAYOR}一道，把{MILL}走了一遍。", {(who, MILL) for who in BOTH}, id="the object in front"),
    pytest.param(f"{MILL}来了观摩团，带队的是{LEADER}。", {("田景文", MILL)}, id="who came, and who leads"),
    pytest.param(
        f"{LEADER}到{MILL}调研。市工信局局长吴正义主持洽谈会，龙兴华参加。",
        {("田景文", MILL)},
        id="who takes part in talks has seen nothing",
    ),
    pytest.param(
        f"{LEADER}、{MAYOR}率考察团来到敦化市，考察工业。{FIRM}、云岭广场、{PLANT}，考察团一处接一处地看。",
        {*((who, to) for who in BOTH for to in (FIRM, PLANT, "敦化市"))},
        id="objects in front of the verb, for everyone who leads",
    ),
    pytest.param(
        f"{LEADER}到凯里市调研。调研组实地查看了{MILL}及其配套企业{PLANT}，还有{FIRM}等，了解订单。",
        {("田景文", "凯里市"), ("田景文", MILL), ("田景文", PLANT), ("田景文", FIRM)},
        id="a list with odd joints",
    ),
    pytest.param(
        f"在{LEADER}带领下，观摩团到敦化市、凯里市观摩。\n敦化市：{FIRM}{FOIL}、{DAIRY}。\n凯里市：{MILL}。",
        {("田景文", to) for to in ("敦化市", "凯里市", FOIL, DAIRY, MILL)},
        id="lists below a place and a colon",
    ),
    pytest.param(
        f"全市观摩组来敦化市观摩，带队的是{LEADER}、{MAYOR}。田景文一行看了两家企业：{FIRM}、{MILL}。",
        {(who, to) for who in BOTH for to in ("敦化市", FIRM, MILL)},
        id="leaders named behind, a list behind a colon",
    ),
    pytest.param(
        f"{LEADER}赴凯里市调研。第一站，{MILL}。第二站是{PLANT}，订单多不多，田景文问得细。",
        {("田景文", "凯里市"), ("田景文", MILL), ("田景文", PLANT)},
        id="numbered stops",
    ),
    pytest.param(
        f"{LEADER}、{MAYOR}分头督导春耕。田景文来到{MILL}，察看了仓库；龙兴华则前往{FIRM}、{PLANT}，实地查看。",
        {("田景文", MILL), ("龙兴华", FIRM), ("龙兴华", PLANT)},
        id="each their own way",
    ),
    pytest.param(
        f"{LEADER}到{MILL}调研。活动将组织志愿者走进{FIRM}。田景文强调，要深入{PLANT}，察看实情。",
        {("田景文", MILL)},
        id="what others will do and what speech asks for is no stop",
    ),
    pytest.param(
        f"{LEADER}赴凯里市考察。在凯里市走访了会员企业{MILL}。{PLANT}是大厂，在这里，田景文问得细。",
        {("田景文", "凯里市"), ("田景文", MILL), ("田景文", PLANT)},
        id="a town and a firm in one clause, the site of the sentence before",
    ),
    pytest.param(
        f"{LEADER}、{MAYOR}及有关部门负责同志等一行十余人来凯里市考察。考察团走访了{MILL}，副市长王建国宴请了考察团。考察团参观了{FIRM}。",
        {(who, to) for who in BOTH for to in ("凯里市", MILL, FIRM)},
        id="a host of the group is none of it",
    ),
    pytest.param(
        f"{LEADER}到凯里市调研时与{FIRM}、{PLANT}召开座谈会。在{MILL}车间内，负责人王建国介绍工艺。",
        {("田景文", "凯里市")},
        id="partners in talks are no stops, who works there is no visitor",
    ),
    pytest.param(
        f"{LEADER}到凯里市调研。{MILL}{FOIL}、{DAIRY}正在施工。田景文在工地上听汇报、看进度。",
        {("田景文", to) for to in ("凯里市", FOIL, DAIRY)},
        id="on the sites of the sentence before",
    ),
    pytest.param(
        f"{LEADER}率泸溪县党政代表团来凯里市，考察园区。{MAYOR}，各镇党委书记参加。",
        {(who, "凯里市") for who in BOTH},
        id="a delegation under the name of its county, those who take part beside others",
    ),
    pytest.param(
        f"考察团来到凯里市，察看{MILL}。考察团成员有泸溪{LEADER}、{MAYOR}等。",
        {(who, to) for who in BOTH for to in ("凯里市", MILL)},
        id="members named behind the visit",
    ),
    pytest.param(
        f"{LEADER}率队到凯里市调研。王建国、李国庆、赵卫东等县四套班子在家领导参加。一行来到{MILL}察看。",
        {(who, to) for who in ("田景文", "王建国", "李国庆", "赵卫东") for to in ("凯里市", MILL)},
        id="those of the four bodies who are at home",
    ),
    pytest.param(
        f"{LEADER}、{MAYOR}赴{MILL}，就项目签约和项目建设深入对接。",
        {(who, MILL) for who in BOTH},
        id="to a firm for talks on its projects",
    ),
    pytest.param(
        f"{LEADER}到凯里市调研。{MILL}是产业链企业；{PLANT}是重点企业，项目总投资3亿元。田景文进车间、看产品、问产值，了解配套率。",
        {("田景文", to) for to in ("凯里市", MILL, PLANT)},
        id="firms that are portrayed in front of what the visitor did",
    ),
    pytest.param(
        f"{LEADER}到凯里市调研。{MILL}用有机肥种稻，田景文希望企业探索深加工。",
        {("田景文", to) for to in ("凯里市", MILL)},
        id="what the visitor hopes of the firm that the sentence opens with",
    ),
    pytest.param(
        f"{LEADER}到{MILL}调研。在与{FIRM}签约仪式上，田景文致辞。田景文与{PLANT}负责人座谈。",
        {("田景文", MILL)},
        id="meetings are no stops",
    ),
    pytest.param(
        f"{LEADER}深入企业走访。在{MILL}，机器轰鸣，工人正赶制订单。田景文走进车间，询问销路。",
        {("田景文", MILL)},
        id="acts where the sentence before has led, gone to no named firm",
    ),
    pytest.param(
        f"{LEADER}到凯里市调研。{MAYOR}参加调研。{MILL}是一家米业企业。{FIRM}则把目光投向海外。田景文对两家企业表示赞许。",
        {(who, to) for who in BOTH for to in ("凯里市", MILL, FIRM)},
        id="praises both of whom was told, and who goes along",
    ),
    pytest.param(
        f"{LEADER}到凯里市调研。{FOIL}、{DAIRY}技术含量高，田景文在两处现场停留许久。",
        {("田景文", to) for to in ("凯里市", FOIL, DAIRY)},
        id="stays in front of what opens the sentence",
    ),
    pytest.param(
        f"{LEADER}率考察团到凯里市考察。{MILL}的生产线满负荷运转。考察团一行走进车间，了解产品结构。",
        {("田景文", to) for to in ("凯里市", MILL)},
        id="the group acts",
    ),
    pytest.param(
        f"{LEADER}到凯里市调研。随后召开座谈会。{MILL}是龙头企业。田景文对企业的做法表示赞许。",
        {("田景文", "凯里市")},
        id="acts at a meeting",
    ),
    pytest.param(
        f"{LEADER}到凯里市调研。{MILL}是龙头企业。田景文强调，要加快发展。", {("田景文", "凯里市")}, id="only speaks"
    ),
    pytest.param(
        f"{LEADER}到凯里市调研。与{MILL}合作的机构落户。田景文仔细询问。",
        {("田景文", "凯里市")},
        id="what stands behind the other side is not shown",
    ),
    pytest.param(
        f"{LEADER}带队。最后一站凯里市，到了{MILL}、{FIRM}以及{PLANT}，同样安排了座谈。",
        {("田景文", to) for to in ("凯里市", MILL, FIRM, PLANT)},
        id="the firms of the last stop",
    ),
    pytest.param(
        f"{LEADER}到{MILL}调研。{MAYOR}，市商务局、市林业局、市自然资源局负责人参加调研。",
        {(who, MILL) for who in BOTH},
        id="goes along beside those of offices",
    ),
    pytest.param(
        f"在{MILL}，公司总经理田景文走进车间，察看设备。{MAYOR}到{MILL}调研。",
        {("龙兴华", MILL)},
        id="who leads a firm pays it no visit",
    ),
    pytest.param(
        f"{LEADER}两度带队赴凯里市、都匀市，登门拜访客商。{MAYOR}将带队赴贵阳市。",
        {("田景文", "凯里市"), ("田景文", "都匀市")},
        id="led others there twice, will lead them there",
    ),
    pytest.param(
        "县科技局局长吴正义带着记者前往凯里市新建的产业园，又带队前往凯里市体育馆。", set(), id="something of a place"
    ),
    pytest.param(f"{LEADER}率企业家考察团抵达凯里市。", {("田景文", "凯里市")}, id="a delegation arrives"),
    pytest.param(f"{MAYOR}一行驱车来到凯里市舟溪镇。", {("龙兴华", "舟溪镇")}, id="those who came to a town"),
    pytest.param(f"{LEADER}与{MAYOR}约定下月到{MILL}考察。", set(), id="agreed to go there"),
    pytest.param(
        f"考察分两路进行。一路由{LEADER}带队，走进{MILL}；另一路由{MAYOR}带队，来到{PLANT}考察。",
        {("田景文", MILL), ("龙兴华", PLANT)},
        id="two parties, each with its leader",
    ),
    pytest.param(
        f"{LEADER}到凯里市舟溪镇调研。舟溪镇石桥村，桃花初绽；舟溪镇是工业强镇，鸭塘街道今年增收。田景文边走边看，与村民攀谈。",
        {("田景文", "舟溪镇"), ("田景文", "石桥村")},
        id="villages that a scene shows, and what is only told of them",
    ),
    pytest.param(
        f"县人大代表小组开展视察。{LEADER}，省、市人大代表、{MAYOR}等22名代表参加。代表们走进{MILL}，一边看一边问。",
        {(who, MILL) for who in BOTH},
        id="deputies, with titles that nobody read in front of their posts",
    ),
    pytest.param(
        f"凯里市工商联主席田景文率考察团来访。推介会结束后，{MILL}的生产线前，考察团成员连连点赞；{PLANT}展厅里，总裁吴正义逐一讲解产品。",
        {("田景文", MILL), ("田景文", PLANT)},
        id="what a group admires, what its hosts explain",
    ),
    pytest.param(
        f"{LEADER}调研重点企业。{MILL}车间内，机器轰鸣，负责人吴正义向田景文介绍新生产线。{PLANT}总经理沈大鹏汇报说，产值增长一成。",
        {("田景文", MILL)},
        id="who explains things to a visitor, and who only reports",
    ),
    pytest.param(
        f"推介会上，{LEADER}率考察团到会。{MILL}展台前，总裁吴正义讲解产品。",
        set(),
        id="what is explained at a meeting",
    ),
    pytest.param(
        f"{LEADER}的第一站选在{MILL}。下一站，{PLANT}。{MAYOR}的第一站没有选在{FIRM}。",
        {("田景文", MILL), ("田景文", PLANT)},
        id="where the first stop is",
    ),
    pytest.param(
        f"{LEADER}到{MILL}协调融资难题，{MAYOR}到{PLANT}任职。",
        {("田景文", MILL)},
        id="gone there to help, gone there to stay",
    ),
    pytest.param(
        f"海康威视副总裁吴正义一行应邀来凯里市考察，{MAYOR}参加活动并座谈。",
        {("吴正义", "凯里市")},
        id="asked to come, and who joins for talks",
    ),
    pytest.param(
        f"{LEADER}带着招商办的人，三下凯里市、五赴都匀市，敲开了企业的大门。",
        {("田景文", "凯里市"), ("田景文", "都匀市")},
        id="gone there so many times",
    ),
    pytest.param(
        f"来自凯里市、都匀市的客商周亚平、胡立斌、林晓春参观了{MILL}。",
        {(who, MILL) for who in ("周亚平", "胡立斌", "林晓春")},
        id="where visitors are from is no stop",
    ),
    pytest.param(
        f"{MILL}迎来了一批客人——由{LEADER}带队的视察团。{PLANT}将迎来由{MAYOR}带队的考察团。",
        {("田景文", MILL)},
        id="who leads the guests of a firm, and who is yet to come",
    ),
    pytest.param(
        f"30多名人大代表在县人大常委会主任田景文的带领下，视察了{MILL}、{PLANT}。",
        {("田景文", MILL), ("田景文", PLANT)},
        id="delegates whom somebody leads",
    ),
    pytest.param(f"人大代表参加会议，视察了{MILL}、{PLANT}。主任田景文讲话。", set(), id="delegates whom nobody leads"),
    pytest.param(
        "县长龙兴华先后深入泸溪县浦市镇西洋公园、武溪镇黑塘安置点、兴隆场镇高标准农田，就民生工作进行调研。",
        {("龙兴华", "浦市镇"), ("龙兴华", "武溪镇")},
        id="the grounds of a town",
    ),
    pytest.param(
        "县长龙兴华率队利用参会间隙，赶赴东莞、佛山招商，计划赴深圳招商。",
        {("龙兴华", "东莞市"), ("龙兴华", "佛山市")},
        id="gone abroad to look for investors, and what is to come",
    ),
    pytest.param(
        f"验收组由局长田景文带队，听取县长龙兴华的工作汇报，查看了{MILL}、{PLANT}。",
        {("田景文", MILL), ("田景文", PLANT)},
        id="who reports to them",
    ),
    pytest.param(
        f"观摩分两组进行。第一组由{LEADER}带队，观摩了{MILL}；第二组由{MAYOR}率领，观摩了{PLANT}。",
        {("田景文", MILL), ("龙兴华", PLANT)},
        id="two groups",
    ),
    pytest.param(
        f"县长龙兴华走访榕江富沅竹雕、{MILL}，到凯里踏勘。",
        {("龙兴华", MILL), ("龙兴华", "凯里市")},
        id="a place that opens the name of what nobody found",
    ),
    pytest.param(
        f"观摩团由{LEADER}带队，先后来到泸溪县浦市镇岩坪村、武溪镇黑塘村和兴隆场镇枣湾村和美乡村建设现场，询问进展。",
        {("田景文", "岩坪村"), ("田景文", "黑塘村"), ("田景文", "枣湾村")},
        id="villages, and what of the last is shown",
    ),
    pytest.param(
        f"{LEADER}率考察组赴贵州省考察。考察组走进{MILL}，并深入湄潭县、凤冈县，实地学习种茶的先进经验。",
        {("田景文", "贵州省"), ("田景文", MILL), ("田景文", "湄潭县"), ("田景文", "凤冈县")},
        id="counties from which somebody learns",
    ),
    pytest.param(f"{LEADER}要求干部深入湄潭县、凤冈县，学习先进经验。", set(), id="where others are to learn"),
    pytest.param(
        f"{LEADER}参加观摩，一行观摩了6个重大项目和村庄建设现场。总投资3亿元的{FOIL}已投产。{DAIRY}占地百亩。全市投资增长。{MILL}项目开工。",
        {("田景文", FOIL), ("田景文", DAIRY)},
        id="projects that open the sentences behind their number",
    ),
    pytest.param(
        f"{LEADER}一行观摩了6个重大项目。{FOIL}已投产。全市投资增长。{DAIRY}占地百亩。",
        set(),
        id="one alone may be told of for something else",
    ),
    pytest.param(
        f"{LEADER}走进{MILL}。随后，{LEADER}参观中国（上海）宝玉石交易中心。",
        {("田景文", MILL)},
        id="a country that only opens a name",
    ),
    pytest.param(
        f"滨湖大道北段改造项目是今年重点工程。{LEADER}来到施工现场，检查建设进展。",
        {("田景文", "滨湖大道北段改造项目")},
        id="the site of a project that only the clause in front names",
    ),
    pytest.param(
        f"{LEADER}走进{MILL}。{FOIL}正在施工，{LEADER}来到工程现场，询问进度。",
        {("田景文", MILL), ("田景文", FOIL)},
        id="the site that the sentence is about",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_visits(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "inspected" and c.tail}
    assert found == wanted

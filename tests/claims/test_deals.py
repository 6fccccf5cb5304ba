"""Who has signed with whom, read over an article."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, MILL, PLANT = "敦化市宏瑞药业有限公司", "凯里市苗岭米业有限公司", "长春市白松机械有限公司"

CASES = [
    pytest.param(
        f"泸溪县招商小分队赴珠三角，与{FIRM}签下铝箔项目。",
        {("泸溪县", FIRM)},
        id="who goes there signs, not where they go",
    ),
    pytest.param(f"泸溪县在项目推介会上与{FIRM}签约铝箔项目。", {("泸溪县", FIRM)}, id="at a meeting"),
    pytest.param(
        f"会上，{FIRM}与泸溪县人民政府签订投资协议。",
        {(FIRM, "泸溪县人民政府"), (FIRM, "泸溪县")},
        id="a county signs by its government",
    ),
    pytest.param(
        f"{MILL}与张掖高新区管委会签订投资协议。",
        {(MILL, "张掖高新区管委会"), (MILL, "张掖高新区")},
        id="a park by its committee",
    ),
    pytest.param(
        f"市政协副主席、泸溪县委书记田景文带队赴京招商。其中，与{FIRM}签约铝箔项目，与{MILL}、{PLANT}签约白茶项目。",
        {("泸溪县", to) for to in (FIRM, MILL, PLANT)},
        id="the leader's own county, whatever was signed with before",
    ),
    pytest.param(
        f"泸溪县乡贤龙兴华创办的{FIRM}，同{MILL}签下意向书。",
        {(FIRM, MILL)},
        id="the firm that a clause describes",
    ),
    pytest.param(
        f"张掖高新区近日举行集中签约仪式。签约企业包括：{FIRM}、{MILL}等4家。",
        {("张掖高新区", FIRM), ("张掖高新区", MILL)},
        id="a list of those who signed at a ceremony",
    ),
    pytest.param(
        f"泸溪县集中签约项目18个，总投资26亿元，其中{FIRM}投资3亿元的铝箔项目最大；同场签约的还有{MILL}投资1亿元的白茶项目。",
        {("泸溪县", FIRM), ("泸溪县", MILL)},
        id="the largest of so many projects",
    ),
    pytest.param(
        f"会上，泸溪县正式签约项目2个，分别为{FIRM}投资3亿元的铝箔项目、{MILL}投资1亿元的白茶项目。",
        {("泸溪县", FIRM), ("泸溪县", MILL)},
        id="so many projects and each with its firm",
    ),
    pytest.param(
        f"泸溪县集中签约项目18个，其中外资项目5个。{FIRM}到会祝贺。", set(), id="a guest behind so many projects"
    ),
    pytest.param(f"同日签约的还有{FIRM}白茶项目。", set(), id="where nobody says with whom"),
    pytest.param(
        f"泸溪县委书记田景文会见{FIRM}董事长龙兴华。会后，双方签署战略合作协议。",
        {("泸溪县", FIRM)},
        id="both who met sign",
    ),
    pytest.param(
        f"泸溪县委书记田景文会见{FIRM}董事长龙兴华，希望双方尽早签署战略合作协议。",
        set(),
        id="a deal that is hoped for",
    ),
    pytest.param(
        f"会上，泸溪县人民政府与{FIRM}、张掖高新区与{MILL}分别签署合作协议。",
        {("泸溪县人民政府", FIRM), ("泸溪县", FIRM), ("张掖高新区", MILL)},
        id="pairs that sign each on their own",
    ),
    pytest.param(
        f"泸溪县委常委、泸溪县委办公室主任田景文代表泸溪县与{FIRM}签署协议。",
        {("泸溪县", FIRM)},
        id="two posts of one side",
    ),
    pytest.param(
        f"县领导代表泸溪县与企业签订协议。{FIRM}发言。签约的项目分别是：1、{FIRM}投资的白茶项目；2、{MILL}投资的铝箔项目。",
        {("泸溪县", FIRM), ("泸溪县", MILL)},
        id="the items of a list of projects",
    ),
    pytest.param(
        f"泸溪县举行签约仪式，签约项目有：{FIRM}投资的白茶项目；{MILL}投资、{PLANT}承建的铝箔项目。",
        {("泸溪县", FIRM), ("泸溪县", MILL)},
        id="who opens an item, in the sentence that announces the list",
    ),
    pytest.param(f"签约的项目分别是：1、{FIRM}投资的白茶项目；2、{MILL}投资的铝箔项目。", set(), id="nobody's list"),
    pytest.param(
        f"泸溪县、敦化市分别与{FIRM}、{MILL}签署合作协议。",
        {("泸溪县", FIRM), ("敦化市", MILL)},
        id="as many on both sides",
    ),
    pytest.param(
        f"泸溪县人民政府同{FIRM}签署合作协议。",
        {("泸溪县人民政府", FIRM), ("泸溪县", FIRM)},
        id="a body with a firm right behind 同",
    ),
    pytest.param(
        f"{FIRM}与泸溪县浦市镇人民政府签订协议。",
        {(FIRM, "浦市镇人民政府"), (FIRM, "浦市镇")},
        id="a town signs by its government",
    ),
    pytest.param(
        f"由{FIRM}投资5亿元的豆干生产项目在凯里与泸溪县浦市镇人民政府签约。",
        {(FIRM, "浦市镇人民政府"), (FIRM, "浦市镇")},
        id="its project is signed",
    ),
    pytest.param(f"{FIRM}多次前往凯里市，与{MILL}洽谈合作。", set(), id="talks are no deal"),
    pytest.param(
        f"县委、县政府又与{FIRM}签订合同。",
        {("县政府", FIRM)},
        id="the committee in front of the government that signs again is no first party",
    ),
    pytest.param(
        f"{FIRM}与吉林大学、长春大学，{MILL}与贵州大学，分别在新品研发上结成对子。",
        {(FIRM, "吉林大学"), (FIRM, "长春大学"), (MILL, "贵州大学")},
        id="pairs in clauses of their own, a list on one side",
    ),
    pytest.param(
        f"{FIRM}与吉林大学，{MILL}与贵州大学，分别相距30公里。", set(), id="pairs of which something else is told"
    ),
    pytest.param(
        f"泸溪县职业中专先后与{FIRM}、{MILL}开设“订单班”。",
        {("泸溪县职业中专", FIRM), ("泸溪县职业中专", MILL)},
        id="a class for firms",
    ),
    pytest.param(
        f"泸溪县与{FIRM}签约的药材项目投资5亿元；与客商龙兴华创办的{MILL}签约的精米项目投资6亿元；与{PLANT}签约的轴承项目落户。",
        {("泸溪县", FIRM), ("泸溪县", MILL), ("泸溪县", PLANT)},
        id="the next deals of a county",
    ),
    pytest.param(
        f"泸溪县与{FIRM}签约的药材项目投资5亿元；与{MILL}相距30公里。", {("泸溪县", FIRM)}, id="how far another is"
    ),
    pytest.param(
        f"湖南·泸溪推介会成功签约项目2个。签约企业如下：1.{FIRM}，投资3亿元；2.{MILL}，投资2亿元。",
        {("泸溪县", FIRM), ("泸溪县", MILL)},
        id="the county behind its province",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_deals(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "cooperatesWith" and c.tail}
    assert found == wanted


PARTIES = [
    pytest.param(
        f"{FIRM}订单不断。“我们与{MILL}、{PLANT}等厂家都有合作。”公司副总经理周强说。",
        {(FIRM, MILL), (FIRM, PLANT)},
        id="what the head of a firm says of it",
    ),
    pytest.param(f"{FIRM}订单不断。“我们希望与{MILL}合作。”公司副总经理周强说。", set(), id="what he hopes for"),
    pytest.param(f"走进{FIRM}。“我们与{MILL}都有合作。”凯里市市长周强说。", set(), id="who speaks for no firm"),
    pytest.param(f"{FIRM}跟{MILL}续签五年。", {(FIRM, MILL)}, id="signed again"),
    pytest.param(f"{FIRM}、{MILL}昨日宣布，双方共同开辟专线。", {(FIRM, MILL)}, id="both announce a line"),
    pytest.param(f"{FIRM}与{MILL}昨日在会上见面，双方签订供货协议。", {(FIRM, MILL)}, id="both sign"),
    pytest.param(f"一家是{FIRM}，一家是{MILL}，去年牵了手。", {(FIRM, MILL)}, id="one here, one there"),
    pytest.param(f"{FIRM}二次牵手{MILL}。", {(FIRM, MILL)}, id="hand in hand again"),
    pytest.param(f"协议的甲方是{FIRM}，乙方是{MILL}。", {(FIRM, MILL)}, id="first and second party"),
    pytest.param(f"{FIRM}这次找的搭档是{MILL}。", {(FIRM, MILL)}, id="the partner is"),
    pytest.param(f"{FIRM}与{MILL}的合作已满八年。", {(FIRM, MILL)}, id="their deal"),
    pytest.param(f"由{FIRM}牵头，联合{MILL}、{PLANT}出资。", {(FIRM, MILL), (FIRM, PLANT)}, id="led by one"),
    pytest.param(f"{FIRM}、{MILL}到会，双方没有签订协议。", set(), id="no deal"),
    pytest.param(f"通过与{MILL}合作，{FIRM}打开了销路。", {(FIRM, MILL)}, id="by working together"),
    pytest.param(f"{FIRM}与{MILL}、{PLANT}形成稳定的配套关系。", {(FIRM, MILL), (FIRM, PLANT)}, id="parts for others"),
    pytest.param(
        f"泸溪县政府与{FIRM}举行泸溪工业园厂房建设协议签约仪式。",
        {("泸溪县政府", FIRM), ("泸溪县", FIRM)},
        id="over what a ceremony in front of a park is held",
    ),
    pytest.param(f"泸溪县政府与{FIRM}举行泸溪工业园厂房建设座谈会。", set(), id="a meeting over a park"),
    pytest.param(f"{FIRM}—{MILL}战略合作签约仪式举行。", {(FIRM, MILL)}, id="joined by a dash"),
    pytest.param("泸溪县—敦化市对口合作会议举行。", {("泸溪县", "敦化市")}, id="two counties"),
    pytest.param("泸溪县、敦化市签订联防协议。", {("泸溪县", "敦化市")}, id="two counties sign"),
    pytest.param("泸溪县—敦化市公路通车。", set(), id="a road between two"),
    pytest.param(
        "泸溪县商务局高度重视，主动与凯里市商务局签订协议。", {("泸溪县商务局", "凯里市商务局")}, id="of its own accord"
    ),
    pytest.param("中国—东盟投资合作洽谈会举行。", set(), id="a fair of two"),
]


@pytest.mark.parametrize(("text", "wanted"), PARTIES)
def test_parties(text: str, wanted: set[tuple[str, str]]) -> None:
    found = {(c.head.name, c.tail.name) for c in article_claims(text) if c.predicate == "cooperatesWith" and c.tail}
    assert found == wanted


OWNERS = [
    pytest.param(f"{FIRM}系{MILL}的二级企业。", {(FIRM, "subsidiaryOf", MILL)}, id="is one of its firms"),
    pytest.param(f"濒临倒闭的{FIRM}并入{MILL}，员工一个没少。", {(FIRM, "subsidiaryOf", MILL)}, id="joined it"),
    pytest.param(f"{MILL}以1.2亿元买下{FIRM}100%股权。", {(FIRM, "subsidiaryOf", MILL)}, id="was bought"),
    pytest.param(f"{MILL}拟买下{FIRM}股权。", set(), id="may be bought"),
    pytest.param(f"{FIRM}完成混改，{MILL}持股51%。", {(FIRM, "subsidiaryOf", MILL)}, id="most of it"),
    pytest.param(f"{FIRM}完成混改，{MILL}持股30%。", set(), id="a part of it"),
    pytest.param(f"{FIRM}的实际控制人变更为{MILL}。", {(FIRM, "subsidiaryOf", MILL)}, id="who controls it"),
    pytest.param(
        f"客人来到{MILL}，考察了集团公司权属企业{FIRM}、{PLANT}。",
        {(FIRM, "subsidiaryOf", MILL), (PLANT, "subsidiaryOf", MILL)},
        id="firms of the group that was spoken of",
    ),
    pytest.param(
        f"{MILL}下辖{FIRM}、{PLANT}两家企业。",
        {(FIRM, "subsidiaryOf", MILL), (PLANT, "subsidiaryOf", MILL)},
        id="what a group holds",
    ),
    pytest.param(
        f"{MILL}总部在城郊，下设{FIRM}、{PLANT}。",
        {(FIRM, "subsidiaryOf", MILL), (PLANT, "subsidiaryOf", MILL)},
        id="what the group that was spoken of holds",
    ),
    pytest.param(
        f"{MILL}起步早，现拥有{FIRM}、{PLANT}等6家子公司。",
        {(FIRM, "subsidiaryOf", MILL), (PLANT, "subsidiaryOf", MILL)},
        id="some of its firms",
    ),
    pytest.param(f"{MILL}起步早，现拥有{FIRM}的技术。", set(), id="has something of another"),
    pytest.param(f"{MILL}总部在省城，旗下{FIRM}落户凯里。", {(FIRM, "subsidiaryOf", MILL)}, id="one under it"),
    pytest.param(f"{MILL}投资5亿元成立{FIRM}。", {(FIRM, "foundedBy", MILL)}, id="founded for a sum"),
    pytest.param(f"{FIRM}起步早，是{MILL}投资兴建的米业企业。", {(FIRM, "foundedBy", MILL)}, id="a firm that it built"),
    pytest.param(f"隶属于{MILL}的{FIRM}投产。", {(FIRM, "subsidiaryOf", MILL)}, id="the firm that belongs to it"),
    pytest.param(f"{FIRM}系{MILL}下属骨干企业。", {(FIRM, "subsidiaryOf", MILL)}, id="one of those under it"),
    pytest.param(f"{FIRM}为{MILL}在凯里的生产基地供货。", set(), id="delivers to its plant"),
    pytest.param(f"{FIRM}是{MILL}的重要组成部分。", {(FIRM, "subsidiaryOf", MILL)}, id="a part of it"),
    pytest.param(f"{MILL}持有{FIRM}60%的股权。", {(FIRM, "subsidiaryOf", MILL)}, id="most of its shares"),
    pytest.param(f"{MILL}持有{FIRM}16%的股权。", set(), id="few of its shares"),
    pytest.param(f"{MILL}斥资2亿元收购{FIRM}。", {(FIRM, "subsidiaryOf", MILL)}, id="was bought for a sum"),
    pytest.param(
        f"客人来到{MILL}，参观旗下子公司{FIRM}。", {(FIRM, "subsidiaryOf", MILL)}, id="one of its firms is seen"
    ),
    pytest.param(f"由{MILL}投资建设的{FIRM}落户凯里。", {(FIRM, "foundedBy", MILL)}, id="built by a group"),
    pytest.param(f"{FIRM}系{MILL}2018年投资设立。", {(FIRM, "foundedBy", MILL)}, id="founded in a year"),
    pytest.param(f"{FIRM}是李长根2015年返乡创办的。", {(FIRM, "foundedBy", "李长根")}, id="by one who came home"),
    pytest.param(f"李长根是{FIRM}的创始人。", {(FIRM, "foundedBy", "李长根")}, id="is its founder"),
    pytest.param(f"李长根牵头成立{FIRM}。", {(FIRM, "foundedBy", "李长根")}, id="somebody named alone"),
    pytest.param(f"李长根回到家乡，成立了{FIRM}。", {(FIRM, "foundedBy", "李长根")}, id="who has come home"),
    pytest.param(
        f"在外打拼多年的李长根决定返乡创业。2015年，他注册成立了{FIRM}。",
        {(FIRM, "foundedBy", "李长根")},
        id="in the next sentence",
    ),
    pytest.param(f"高中毕业后，村里成立了{FIRM}。", set(), id="no name"),
    pytest.param(f"{FIRM}由李长根投资兴办。", {(FIRM, "foundedBy", "李长根")}, id="who founded it, named alone"),
    pytest.param(f"{FIRM}由集体投资兴办。", set(), id="nobody in particular"),
    pytest.param(f"{MILL}投资运营，专门成立{FIRM}负责管理。", {(FIRM, "foundedBy", MILL)}, id="made for a purpose"),
]


@pytest.mark.parametrize(("text", "wanted"), OWNERS)
def test_owners(text: str, wanted: set[tuple[str, str, str]]) -> None:
    said = (c for c in article_claims(text) if c.predicate in ("subsidiaryOf", "foundedBy") and c.tail)
    assert {(c.head.name, c.predicate, c.tail.name) for c in said if c.tail} == wanted

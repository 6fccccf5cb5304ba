"""Who holds which post, however the career is told, and who founded what, however he is brought in."""

from __future__ import annotations

import pytest
from said import ends

FIRM = "湄潭宏岳电子有限公司"


CAREERS = [
    pytest.param("周文海目前担任凤冈县委书记。", {("周文海", "凤冈县")}, id="at present"),
    pytest.param("周文正目前任凤冈县委书记。", {("周文正", "凤冈县")}, id="a name in 正"),
    pytest.param("周文海挂职凤冈县副县长，分管招商。", {("周文海", "凤冈县")}, id="lent"),
    pytest.param("挂职凤冈县委常委、副县长的周文海来自广州。", {("周文海", "凤冈县")}, id="who is lent"),
    pytest.param("周文海成为宏岳集团董事长。", {("周文海", "宏岳集团")}, id="became"),
    pytest.param("周文海没有成为宏岳集团董事长。", set(), id="did not become"),
    pytest.param("周文海全票当选为凤冈县人民政府县长。", {("周文海", "凤冈县")}, id="by all votes"),
    pytest.param("周文海晋升为凤冈县公安局局长。", {("周文海", "凤冈县公安局")}, id="promoted"),
    pytest.param("周文海2016年3月至2019年5月任凤冈县委书记。", {("周文海", "凤冈县")}, id="from when to when"),
    pytest.param(
        "周文海，男，1970年2月生，2016年3月至2019年5月任凤冈县副县长，2019年5月至今任余庆县委副书记。",
        {("周文海", "凤冈县"), ("周文海", "余庆县")},
        id="spans of a biography",
    ),
    pytest.param(
        "周文海履新凤冈县委书记，此前为贵州省商务厅副厅长。",
        {("周文海", "凤冈县"), ("周文海", "贵州省商务厅")},
        id="and before that",
    ),
    pytest.param(
        "周文海任宏岳集团总经理，李明改任副董事长。", {("周文海", "宏岳集团"), ("李明", "宏岳集团")}, id="changes"
    ),
    pytest.param("周文海此前是贵州省商务厅副厅长。", {("周文海", "贵州省商务厅")}, id="was before"),
    pytest.param(
        "周文海由凤冈县副县长调任余庆县委副书记。", {("周文海", "凤冈县"), ("周文海", "余庆县")}, id="from post to post"
    ),
    pytest.param(
        "2021年4月，周文海任凤冈县委书记，此后升任遵义市委常委、副市长。",
        {("周文海", "凤冈县"), ("周文海", "遵义市")},
        id="and after that",
    ),
    pytest.param(
        "原任凤冈县县长周文海，现已任凤冈县县委书记。", {("周文海", "凤冈县")}, id="has become behind a comma"
    ),
    pytest.param(
        "会议任命周文海为凤冈县副县长，决定李明为凤冈县教育局局长。",
        {("周文海", "凤冈县"), ("李明", "凤冈县教育局")},
        id="decided",
    ),
    pytest.param(
        "凤冈茶叶研究中心由遵义师范学院教授周文海任主任。",
        {("周文海", "凤冈茶叶研究中心"), ("周文海", "遵义师范学院")},
        id="a body led by a professor",
    ),
    pytest.param(
        "凤冈县成立茶叶协会，由周文海担任会长，李强担任秘书长。",
        {("周文海", "茶叶协会"), ("李强", "茶叶协会")},
        id="led by two",
    ),
    pytest.param("李建平任凤冈县副县长。", {("李建平", "凤冈县")}, id="a given name that a county has"),
    pytest.param(
        "被告人周文海利用担任凤冈县水利局局长的职务便利收受财物。", {("周文海", "凤冈县水利局")}, id="before a court"
    ),
    pytest.param("周文海现任凤冈县财政局副局长，拟任副县级领导职务。", {("周文海", "凤冈县财政局")}, id="no rank"),
    pytest.param(
        f"湄潭第一电子厂更名为{FIRM}，周文海出任总经理。", {("周文海", FIRM)}, id="of the firm under its new name"
    ),
]

BODIES = [
    pytest.param("遵义市政府研究室主任周文海到会。", {("周文海", "遵义市政府研究室")}, id="an office of a government"),
    pytest.param("遵义市委督查室主任周文海到会。", {("周文海", "遵义市委督查室")}, id="an office of a committee"),
    pytest.param("遵义市人大财经委主任周文海到会。", {("周文海", "遵义市人大财经委")}, id="a committee"),
    pytest.param("遵义市政府驻京办主任周文海到会。", {("周文海", "遵义市政府驻京办")}, id="in the capital"),
    pytest.param("遵义市委书记周文海到会。", {("周文海", "遵义市")}, id="the place itself"),
    pytest.param("凤冈县企业家联谊会会长周文海到会。", {("周文海", "凤冈县企业家联谊会")}, id="a club"),
    pytest.param("凤冈县茶叶与丝绸行业协会会长周文海到会。", {("周文海", "凤冈县茶叶与丝绸行业协会")}, id="two trades"),
    pytest.param("凤冈县领导与企业家协会会长周文海座谈。", {("周文海", "企业家协会")}, id="no guild of leaders"),
    pytest.param("民建遵义市委会副主委周文海到会。", {("周文海", "民建遵义市委会")}, id="a league's committee"),
    pytest.param("贵州省武术协会（代）秘书长周文海到会。", {("周文海", "贵州省武术协会")}, id="acting"),
    pytest.param("国家呼吸医学中心（广州）主任周文海说。", {("周文海", "国家呼吸医学中心")}, id="where it is"),
    pytest.param("中国驻德国大使馆一等秘书周文海说。", {("周文海", "中国驻德国大使馆")}, id="an embassy"),
    pytest.param(
        "贵州省人民政府外事（侨务）办公室主任周文海说。",
        {("周文海", "贵州省人民政府外事（侨务）办公室")},
        id="two tasks",
    ),
    pytest.param("凤冈县石径乡刘家湾党支部书记周文海说。", {("周文海", "刘家湾")}, id="a hamlet"),
    pytest.param("宏岳重工驻遵义市负责人周文海说。", {("周文海", "宏岳重工")}, id="of a firm in a place"),
    pytest.param("宏岳公司周文海总经理一行到凤冈县考察。", {("周文海", "宏岳公司")}, id="the post behind the name"),
    pytest.param(
        "宏岳锁业的董事长周文海、金利五金的总经理李红、宏兴电器的厂长王强先后发言。",
        {("周文海", "宏岳锁业"), ("李红", "金利五金"), ("王强", "宏兴电器")},
        id="each of a firm",
    ),
    pytest.param(
        "宏岳锁业的董事长周文海、不知名五的总经理李红先后发言。",
        {("周文海", "宏岳锁业")},
        id="of one that nobody knows",
    ),
    pytest.param("遵义市茶叶研究所技术强。研究所所长周文海说。", {("周文海", "遵义市茶叶研究所")}, id="the institute"),
    pytest.param(
        "凤冈县副县长、茶叶产业链链长周文海到会。", {("周文海", "凤冈县")}, id="the head of a chain at the end"
    ),
    pytest.param(
        "凤冈县委常委、县委乡村振兴工作领导小组副组长周文海到会。", {("周文海", "凤冈县")}, id="a leading group"
    ),
    pytest.param("凤冈县招商局局长周文海和李小刚代表双方签约。", {("周文海", "凤冈县招商局")}, id="for both sides"),
    pytest.param("扬州长江锁业投资1亿元兴建锁具项目。", set(), id="no head of a place"),
    pytest.param("经开区管委会主任周文海带队到苏州考察。", set(), id="no park of where he goes"),
    pytest.param("红花岗区建立“区长包园”机制。", set(), id="a saying"),
    pytest.param("县长周文海率队赴佛山市顺德区考察。", set(), id="no county of a district"),
    pytest.param("凤冈县副县长周明夜查宏岳食品有限公司。", {("周明", "凤冈县")}, id="no part of the firm"),
    pytest.param(
        "凤冈县委书记周文海同宏岳集团董事长李强会面。", {("周文海", "凤冈县"), ("李强", "宏岳集团")}, id="with"
    ),
    pytest.param("凤冈县委书记周文海率代表团赴余庆县考察。", {("周文海", "凤冈县")}, id="with a delegation"),
]

FOUNDERS = [
    pytest.param(f"淮安人周建军创办了{FIRM}。", {"周建军"}, id="a native"),
    pytest.param(f"{FIRM}是韩国人金相哲1994年投资创办的。", {"金相哲"}, id="that a foreigner founded"),
    pytest.param(f"大学毕业后回乡创业的周海，2010年创办了{FIRM}。", {"周海"}, id="who came home"),
    pytest.param(f"出生于凤冈县的周大海，1988年创办了{FIRM}。", {"周大海"}, id="born there"),
    pytest.param(f"周建军投资500万元创办了{FIRM}。", {"周建军"}, id="with his money"),
    pytest.param(f"周建军在凤冈县创办了{FIRM}。", {"周建军"}, id="in a place"),
    pytest.param(f"周大海靠做纽扣起家，1992年办起了{FIRM}。", {"周大海"}, id="who began with buttons"),
    pytest.param(f"{FIRM}由周建军、刘海波两人合伙创办。", {"周建军", "刘海波"}, id="by two"),
    pytest.param(f"{FIRM}由李学忠于2009年创办。", {"李学忠"}, id="a name that looks like a word"),
    pytest.param("返乡青年陈家旺创办了湄潭县家旺果业有限公司。", {"陈家旺"}, id="whose given name the firm has"),
    pytest.param(f"李卫东2019年返乡创办了{FIRM}。", {"李卫东"}, id="whose given name a district has"),
]


@pytest.mark.parametrize(("text", "held"), [*CAREERS, *BODIES])
def test_posts(text: str, held: set[tuple[str, str]]) -> None:
    assert ends(text, "holdsPost") == held


@pytest.mark.parametrize(("text", "founders"), FOUNDERS)
def test_founders(text: str, founders: set[str]) -> None:
    assert {founder for _, founder in ends(text, "foundedBy")} == founders

"""Visits and talks whose words stand apart: each goes elsewhere, who joins a talk, long reasons for a trip."""

from __future__ import annotations

import pytest
from said import edges, ends

FIRM = "遵义恒岳酒业有限公司"
OTHER = "德川机械有限公司"

VISITS = [
    pytest.param(
        "3月15日，县委书记罗志安到永安镇、茅坪镇，县长杜海波到天城镇调研春耕备耕工作。",
        {("罗志安", "永安镇"), ("罗志安", "茅坪镇"), ("杜海波", "天城镇")},
        id="each elsewhere, the verb behind the last",
    ),
    pytest.param(
        "3月15日，县委书记罗志安到永安镇，县长杜海波到天城镇，分别督导项目建设。",
        {("罗志安", "永安镇"), ("杜海波", "天城镇")},
        id="each elsewhere, the verb in a clause of its own",
    ),
    pytest.param(
        "县委书记罗志安在永安镇，县长杜海波在天城镇参加义务植树活动。", set(), id="each elsewhere, and no visit"
    ),
    pytest.param(
        "市委书记罗志安到凤冈县就企业生产、基层党建、乡村振兴和人才引进等工作开展专题调研。",
        {("罗志安", "凤冈县")},
        id="a long reason behind the place",
    ),
    pytest.param(
        "县长杜海波率队在北京招商，登门拜访客商。", {("杜海波", "北京市")}, id="being somewhere to win investors"
    ),
    pytest.param(
        "县长杜海波带队赴京浙苏考察招商。",
        {("杜海波", "北京市"), ("杜海波", "浙江省"), ("杜海波", "江苏省")},
        id="provinces by a character each",
    ),
    pytest.param("省水利厅厅长王国安一行在鄂考察。", {("王国安", "湖北省")}, id="a province by its character"),
    pytest.param("近年来新投资的项目、在新开展的活动都不少。", set(), id="no character of a place"),
    pytest.param("记者跟随县委书记罗志安的脚步，来到永安镇红旗村。", {("罗志安", "红旗村")}, id="followed by somebody"),
    pytest.param(
        f"考察组由县政协副主席田芳带队。考察组一行走进{FIRM}，了解生产情况。",
        {("田芳", FIRM)},
        id="who leads is told apart",
    ),
    pytest.param(
        f"市领导罗志安、杜海波分头督导项目。罗志安来到永安镇，杜海波来到{FIRM}。",
        {("罗志安", "永安镇"), ("杜海波", FIRM)},
        id="officials who come to a place and a firm",
    ),
    pytest.param(f"县委书记罗志安要求各部门深入{FIRM}调研。", set(), id="what others are told to do"),
    pytest.param(
        f"县委书记罗志安到{FIRM}调研时要求，各部门要深入天城镇走访。", {("罗志安", FIRM)}, id="asked for on a visit"
    ),
    pytest.param("县长杜海波来到永安镇，任党委书记。", set(), id="come for good"),
    pytest.param(
        f"3月15日，县委书记罗志安到永安镇、县长杜海波到天城镇、副县长田芳到{FIRM}督查。",
        {("罗志安", "永安镇"), ("杜海波", "天城镇"), ("田芳", FIRM)},
        id="each elsewhere in one list",
    ),
    pytest.param(
        "县委书记罗志安主持召开会议，随后率与会人员实地察看了县人民医院迁建项目。",
        {("罗志安", "县人民医院迁建项目")},
        id="on from a meeting",
    ),
    pytest.param(
        "市人大常委会副主任田芳率调研组到凤冈县，对《中华人民共和国水土保持法》实施情况进行执法检查。",
        {("田芳", "凤冈县")},
        id="a law named for the country",
    ),
    pytest.param(
        f"在德江县永安镇，县委书记罗志安看望了群众；在联系企业——{FIRM}，他了解了生产情况。",
        {("罗志安", "永安镇"), ("罗志安", FIRM)},
        id="behind a dash",
    ),
    pytest.param(f"县委书记罗志安专程到{FIRM}看望职工。", {("罗志安", FIRM)}, id="no name from within a word"),
    pytest.param(
        f"县委书记罗志安同县长杜海波一起实地察看了{FIRM}。",
        {("罗志安", FIRM), ("杜海波", FIRM)},
        id="one beside another",
    ),
    pytest.param(f"{FIRM}迎来了县委书记罗志安一行。", {("罗志安", FIRM)}, id="received"),
    pytest.param(f"县委副书记田芳受县委委托到{FIRM}看望慰问职工。", {("田芳", FIRM)}, id="on behalf of others"),
    pytest.param(
        "县委副书记田芳来到永安镇，并走访慰问天城镇困难学生代表。",
        {("田芳", "永安镇"), ("田芳", "天城镇")},
        id="the people of a town",
    ),
]

TALKS = [
    pytest.param(
        f"凤冈县委书记罗志安会见{FIRM}董事长李明远一行。李明远介绍了企业情况。凤冈县领导张伟、刘涛参加会见。",
        {("罗志安", "李明远"), ("李明远", "张伟"), ("李明远", "刘涛")},
        id="those of the host's place",
    ),
    pytest.param(
        f"凤冈县委书记罗志安会见{FIRM}董事长李明远。{FIRM}总经理王东也参加了此次会见。",
        {("罗志安", "李明远"), ("罗志安", "王东")},
        id="those of the guest's firm",
    ),
    pytest.param(
        f"凤冈县县长杜海波主持召开“企业家沙龙”。{FIRM}董事长李明远、{OTHER}总经理王东参加座谈。",
        {("杜海波", "李明远"), ("杜海波", "王东")},
        id="guests whom a host has called",
    ),
    pytest.param(
        f"凤冈县委书记罗志安会见{FIRM}董事长李明远。全县教育工作会议召开，凤冈县领导张伟参加座谈。",
        {("罗志安", "李明远")},
        id="another meeting since",
    ),
    pytest.param(
        f"在与{FIRM}董事长李明远座谈时，县长杜海波强调，要加快建设。", {("杜海波", "李明远")}, id="said in a talk"
    ),
    pytest.param(
        f"县委书记罗志安、县长杜海波率队到贵阳市，与{FIRM}董事长李明远对接洽谈。",
        {("罗志安", "李明远"), ("杜海波", "李明远")},
        id="all of a list",
    ),
    pytest.param(
        f"凤冈县县长杜海波、{FIRM}董事长李明远出席会谈。", {("杜海波", "李明远")}, id="both sides in one list"
    ),
    pytest.param(
        f"凤冈县县长杜海波主持召开项目推进会。{FIRM}董事长李明远参加会议。", set(), id="no talk but a meeting"
    ),
    pytest.param(
        f"在随后召开的座谈会上，县长杜海波与{FIRM}董事长李明远、{OTHER}总经理王东进行了深入交流。",
        {("杜海波", "李明远"), ("杜海波", "王东")},
        id="exchange in a meeting",
    ),
    pytest.param("县委书记罗志安来到困难党员陈大贵家中，与他拉家常。", {("罗志安", "陈大贵")}, id="at somebody's home"),
    pytest.param(
        "县委书记罗志安来到永安镇，走访慰问困难党员陈大贵。", {("罗志安", "陈大贵")}, id="the people of a town by name"
    ),
]


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_visits(text: str, expected: set[tuple[str, str]]) -> None:
    assert ends(text, "inspected") == expected


@pytest.mark.parametrize(("text", "expected"), TALKS)
def test_talks(text: str, expected: set[tuple[str, str]]) -> None:
    assert ends(text, "metWith") == expected


def test_places_of_others() -> None:
    text = f"县领导罗志安来到永安镇，县领导杜海波来到{FIRM}；在凤冈经济开发区，县领导田芳察看厂房。"
    assert [edge for edge in edges(text, "locatedIn", "inPark") if edge[2] == "永安镇"] == []

"""Where names of people begin and end, and what is none."""

from __future__ import annotations

import pytest
from said import mentions

CASES = [
    pytest.param("凤冈县领导周文海、陈明专题调研产业园。", ["周文海", "陈明"], id="an adverb behind the last"),
    pytest.param("宏岳公司总经理郑华手指着大屏介绍。", ["郑华"], id="with his hand"),
    pytest.param("宏岳公司车间主任郑华正带着工人调试设备。", ["郑华"], id="just doing"),
    pytest.param("宏岳公司董事长郑强打来电话。", ["郑强"], id="who calls"),
    pytest.param("凤冈县副县长郑明当起了主播。", ["郑明"], id="who acts as"),
    pytest.param("凤冈县副县长周强重访土溪镇。", ["周强"], id="who comes again"),
    pytest.param("宏岳公司董事长王贵称。", ["王贵"], id="who says at the end"),
    pytest.param("县长龙志和到土溪镇察看茶园。", ["龙志和"], id="a name in 和"),
    pytest.param("县长龙志和到场企业家合影。", ["龙志"], id="and others"),
    pytest.param("越南河内大学副校长阮氏明理表示欢迎。", ["阮氏明理"], id="Vietnamese"),
    pytest.param("正蓝旗旗长朝鲁门图雅一行来访。", ["朝鲁门图雅"], id="Mongolian"),
    pytest.param("鄂温克族自治旗旗长色音图到会。", ["色音图"], id="Mongolian in 图"),
    pytest.param("某镇某村村民马哈麦德去年养羊。", ["马哈麦德"], id="of Muslims"),
    pytest.param("宏岳公司社长小林荣三率团来访。", ["小林荣三"], id="Japanese"),
    pytest.param("宏岳公司总裁约翰·史密斯来凤冈县考察。", ["约翰·史密斯"], id="foreign, in front of 来"),
    pytest.param("县长阿不力孜·买买提亲切看望职工。", ["阿不力孜·买买提"], id="with dots, in front of an adverb"),
    pytest.param("宏岳公司董事长欧阳海座谈时说。", ["欧阳海"], id="a double surname"),
    pytest.param("李明海、赵忠平等12名企业家获评优秀。", ["李明海", "赵忠平"], id="businessmen"),
    pytest.param("郭大海、李建国等凤冈老领导到会。", ["郭大海", "李建国"], id="retired leaders"),
    pytest.param("凤冈县委书记周文海率陈明、赵强等县领导到会。", ["周文海", "陈明", "赵强"], id="whom he brings"),
    pytest.param("来自凤冈县的钱华英说，日子好了。", ["钱华英"], id="from there, speaking"),
    pytest.param("家住东坞村的李明高兴地说，好。", ["李明"], id="who lives there"),
    pytest.param("来自江西的黄桃、来自新疆的和田玉都很畅销。", [], id="goods from there"),
    pytest.param("安顺人文故事真多。", [], id="culture"),
    pytest.param("60多岁的王大爷说。", [], id="only politely"),
    pytest.param("陈大海是宏岳电子公司的一名技术员。", ["陈大海"], id="a worker"),
    pytest.param("凤冈县文旅局局长温和地说。", [], id="mildly"),
    pytest.param("推进居民康养中心建设，支持农民工双创。", [], id="what is done for people"),
    pytest.param("厂区被居民楼团团围住。", [], id="houses"),
    pytest.param("退役军人是党和国家的财富。", [], id="party and state"),
    pytest.param("宏岳送变电工程有限公司开工。", [], id="works of the grid"),
]


@pytest.mark.parametrize(("text", "names"), CASES)
def test_names(text: str, names: list[str]) -> None:
    assert [m.name for m in mentions(text) if m.type in ("Person", "Official") and m.role == "name"] == names

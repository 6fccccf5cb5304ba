"""Places by name and code."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.gazetteer import Division, Gazetteer, load_gazetteer
from kg.resources import ontology_dir


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return load_gazetteer()


CURRENT = [
    ("county city", "河津市", ["140882"]),
    ("its short form", "河津", ["140882"]),
    ("short form of what is former belongs to its successor", "太谷", ["140703"]),
    ("region of a people", "广西", ["450000"]),
    ("prefecture of a people", "延边", ["222400"]),
    ("its further name", "延边州", ["222400"]),
    ("abbreviated prefecture", "巴音郭楞", ["652800"]),
    ("county of a people", "长阳", ["420528"]),
    ("county that is only a people", "东乡", ["361003", "622926"]),
    ("banner", "鄂温克族自治旗", ["150724"]),
    ("half of a banner has no short form", "土默特左", []),
    ("alias", "内蒙", ["150000"]),
    ("wood district", "万柏林", ["140109"]),
    ("forestry district", "神农架", ["429021"]),
    ("two characters have no short form", "夏", []),
    ("two characters", "夏县", ["140828"]),
    ("several, higher first", "吉林", ["220000", "220200"]),
    ("no pseudo level", "市辖区", []),
    ("development zone is no place", "河津经济技术开发区", []),
    ("region", "长江三角洲", ["region/长三角"]),
    ("vague region", "沿海", ["region/沿海"]),
    ("country", "德国", ["country/德国"]),
    ("long name of a country", "美利坚合众国", ["country/美国"]),
    ("continent", "欧洲", ["country/欧洲"]),
    ("Taiwan", "台湾", ["710000"]),
    ("district of Hong Kong", "油尖旺区", ["hk/油尖旺区"]),
    ("other spelling of a township", "南智邱镇", ["130181106"]),
    ("renamed county", "襄樊市", ["420600-2010"]),
    ("unknown", "无此县", []),
    ("empty", "", []),
]


@pytest.mark.parametrize(("name", "codes"), [case[1:] for case in CURRENT], ids=[case[0] for case in CURRENT])
def test_named(gazetteer: Gazetteer, name: str, codes: list[str]) -> None:
    assert [place.code for place in gazetteer.named(name) if place.level != "township" or place.short != name] == codes


def test_named_puts_what_is_former_last(gazetteer: Gazetteer) -> None:
    found = [
        (place.code, place.until) for place in gazetteer.named("海南") if place.level in {"province", "prefecture"}
    ]
    assert found == [("460000", None), ("632500", None), ("442200-1987", "1987")]


PLACES = [
    Division("140882", "河津市", "county", "140800", "河津", False, False, (), "1994", None, (), "", "m2026"),
    Division("140828", "夏县", "county", "140800", None, False, False, (), None, None, (), "", "m2026"),
    Division("140726-2019", "太谷县", "county", "140700", None, False, False, until="2019", successors=("140703",),
             source="m2026"),
    Division("140303", "矿区", "county", "140300", None, False, True, (), None, None, (), "", "m2026"),
    Division("450329", "资源县", "county", "450300", "资源", True, False, (), None, None, (), "", "m2026"),
    Division("140882100", "樊村镇", "township", "140882", "樊村", True, False, (), None, None, (), "", "m2026+s2023"),
    Division("region/粤东", "粤东", "region", None, None, False, False, ("粤东地区",), kind="economic", source="hand"),
    Division("country/亚洲", "亚洲", "country", None, None, False, False, kind="continent", source="hand"),
]  # fmt: skip


@pytest.mark.parametrize("place", PLACES, ids=[place.name for place in PLACES])
def test_place(gazetteer: Gazetteer, place: Division) -> None:
    assert gazetteer[place.code] == place
    assert gazetteer.get(place.code) == place


@pytest.mark.parametrize("code", ["", "999999", "999999999", "140882999", "region/x"])
def test_unknown_code(gazetteer: Gazetteer, code: str) -> None:
    assert gazetteer.get(code) is None
    with pytest.raises(KeyError):
        gazetteer[code]


ANCESTORS = [
    ("district of a municipality", "110105", ["北京市"]),
    ("county of Chongqing", "500235", ["重庆市"]),
    ("directly below the province", "429004", ["湖北省"]),
    ("so in Henan", "419001", ["河南省"]),
    ("so in Xinjiang", "659001", ["新疆维吾尔自治区"]),
    ("township", "140882100", ["河津市", "运城市", "山西省"]),
    ("township of a city without counties", "441900119", ["东莞市", "广东省"]),
    ("former county", "140211-2018", ["大同市", "山西省"]),
    ("district in Taiwan", "tw/台北市/大安区", ["台北市", "台湾省"]),
    ("province", "140000", []),
    ("region", "region/长三角", []),
]


@pytest.mark.parametrize(("code", "names"), [case[1:] for case in ANCESTORS], ids=[case[0] for case in ANCESTORS])
def test_ancestors(gazetteer: Gazetteer, code: str, names: list[str]) -> None:
    assert [place.name for place in gazetteer.ancestors(code)] == names


WITHIN = [
    ("itself", "140882", "140882", True),
    ("county in province", "140882", "140000", True),
    ("not the other way", "140000", "140882", False),
    ("sibling", "140882", "140881", False),
    ("former county", "140726-2019", "140700", True),
]


@pytest.mark.parametrize(
    ("code", "container", "inside"), [case[1:] for case in WITHIN], ids=[case[0] for case in WITHIN]
)
def test_is_within(gazetteer: Gazetteer, code: str, container: str, inside: bool) -> None:
    assert gazetteer.is_within(code, container) is inside


SUCCESSORS = [
    ("divided", "140211-2018", ["平城区", "云冈区"]),
    ("upgraded", "142728-1994", ["河津市"]),
    ("renamed", "420600-2010", ["襄阳市"]),
    ("exists", "140882", ["河津市"]),
]


@pytest.mark.parametrize(("code", "names"), [case[1:] for case in SUCCESSORS], ids=[case[0] for case in SUCCESSORS])
def test_current(gazetteer: Gazetteer, code: str, names: list[str]) -> None:
    assert [place.name for place in gazetteer.current(code)] == names


VILLAGES = [
    ("in its township", "东庄村", "140882003", ["140882003205"]),
    ("in its county", "东庄村", "140882", ["140882003205"]),
    ("short form", "东庄", "140882", ["140882003205"]),
    ("not in another county", "东庄村", "140881", []),
    ("unknown", "无此村", "140882", []),
    ("no table of Hong Kong", "东庄村", "hk/油尖旺区", []),
]


@pytest.mark.parametrize(
    ("name", "within", "codes"), [case[1:] for case in VILLAGES], ids=[case[0] for case in VILLAGES]
)
def test_villages(gazetteer: Gazetteer, name: str, within: str, codes: list[str]) -> None:
    found = gazetteer.villages(name, within=within)
    assert [village.code for village in found] == codes
    assert [gazetteer[village.code] for village in found] == list(found)


def test_same_village_name_many_times(gazetteer: Gazetteer) -> None:
    parents = {village.parent for village in gazetteer.villages("团结村", within="510000")}
    assert len(parents) > 50


@pytest.mark.parametrize(
    ("letter", "names"),
    [("晋", ["山西省"]), ("绛", ["新绛县", "绛县"]), ("宁", ["宁夏回族自治区", "南京市"]), ("无", [])],
)
def test_abbreviated(gazetteer: Gazetteer, letter: str, names: list[str]) -> None:
    assert [place.name for place in gazetteer.abbreviated(letter)] == names


UNSAFE = ["合作", "振兴", "和平", "朝阳", "从江", "公安", "长寿", "东方", "高要", "资中"]
SAFE = ["河津", "运城", "山西", "太谷", "义乌", "浦东", "稷山", "昆山", "福建"]


@pytest.mark.parametrize(("name", "unsafe"), [(n, True) for n in UNSAFE] + [(n, False) for n in SAFE])
def test_short_form_needs_context(gazetteer: Gazetteer, name: str, unsafe: bool) -> None:
    found = [
        place for place in gazetteer.named(name) if place.level == "county" or place.level in {"prefecture", "province"}
    ]
    first = next((place for place in found if place.level == "county"), found[0])
    assert first.short_is_word is unsafe


def test_every_place_is_linked(gazetteer: Gazetteer) -> None:
    codes = {code for surface in gazetteer.surfaces() for code in gazetteer.bearers(surface)}
    for code in sorted(codes):
        place = gazetteer[code]
        above = gazetteer.ancestors(code)
        assert above == () or above[-1].level == "province", code
        assert all(heir.until is None for heir in gazetteer.current(code)), code
        assert (place.until is None) == (not place.successors), code
    assert len(codes) > 44_000


def test_names_lead_back(gazetteer: Gazetteer) -> None:
    for surface in gazetteer.surfaces():
        place = gazetteer[gazetteer.bearers(surface)[0]]
        assert surface in {place.name, place.short, *place.aliases}


def test_decoys_hold_a_name(gazetteer: Gazetteer) -> None:
    surfaces = set(gazetteer.surfaces())
    for decoy in gazetteer.decoys:
        assert decoy not in surfaces
        assert any(decoy[i:j] in surfaces for i in range(len(decoy)) for j in range(i + 2, len(decoy) + 1)), decoy


@pytest.mark.parametrize("path", sorted((ontology_dir() / "places").glob("*.tsv")), ids=lambda path: path.name)
def test_tables_are_sorted_and_even(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    assert lines.pop() == ""
    keys = [line.split("\t")[0] for line in lines[1:]]
    assert keys == sorted(set(keys))
    assert {line.count("\t") for line in lines} == {lines[0].count("\t")}

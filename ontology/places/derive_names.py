"""How the names of divisions are cut: full name into short form, raw list entry into name. Used by derive.py."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path

HAND = Path(__file__).resolve().parent / "hand"

PEOPLES = (HAND / "peoples.tsv").read_text(encoding="utf-8").split()[1:]
LONG = "|".join(people for people in PEOPLES if len(people) > 1)
PEOPLE = f"(?:(?:{'|'.join(PEOPLES)})族|{LONG}|各族)"
AUTONOMOUS = re.compile(f"^(.+?){PEOPLE}+(?:自治)?(区|州|县|旗)$")
ONLY_PEOPLE = re.compile(f"^({LONG})族?自治[县旗]$")
UNCUT = re.compile(r"(左旗|右旗|前旗|中旗|后旗|联合旗)$")
ENDINGS = {
    "province": re.compile(r"(省|市|自治区|特别行政区)$"),
    "prefecture": re.compile(r"(市|县|地区|盟|自治州)$"),
    "county": re.compile(r"(矿区|新区|管理区|行政委员会|特区|县|市|区|旗)$"),
}
TOWNSHIP = re.compile(r"(街道|镇|民族苏木|苏木|民族乡|乡|区公所)$")
NOT_TOWNSHIP = re.compile(
    r"(开发|园|示范|保税|高新|管理|风景|度假|工业|片|集聚|生活|社)区|农场|林场|虚拟|公司|人民政府|产业园|新城.+镇|[-—（(0-9]|(?:乡镇|镇镇|办街道|区街道)$"
)
DISTRICT_PARK = re.compile(r"管理区$|行政委员会$|^(?:加格达奇|松岭|新林|呼中)区$")
VILLAGE_END = re.compile(r"(村|社区|嘎查)$")
COMMITTEES = (
    (re.compile(r"(?:村民委员会|村委会|村民委会|村民委|村委员会)$"), "村"),
    (re.compile(r"(?:牧委会|牧民委员会|嘎查委会|嘎查委员会)$"), "嘎查"),
    (re.compile(r"(?:居民委员会|居委会|居民委|社区委员会)$"), "社区"),
)
NOT_VILLAGE = re.compile(r"虚拟|生活区|生产队|[（(]|园区|开发区|公司|[A-Za-z]")


@cache
def hand(name: str) -> dict[str, tuple[str, ...]]:
    """First column of a hand-written table to the second columns found beside it."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in (HAND / name).read_text(encoding="utf-8").splitlines()[1:]:
        key, value = (line + "\t").split("\t")[:2]
        found[key].append(value)
    return {key: tuple(values) for key, values in found.items()}


def is_word(surface: str) -> bool:
    """Whether a name is also an ordinary word, a person's or a mountain's name, or otherwise unsafe without context."""
    return surface in hand("words.tsv")


def extra_aliases(code: str) -> list[str]:
    """Hand-written further names of a division."""
    return list(hand("aliases.tsv").get(code, ()))


def short_forms(code: str, name: str, level: str) -> tuple[str, list[str]]:
    """The short form (empty where there is none that is safe to write) and derived further names."""
    if code in hand("shorts.tsv"):
        return hand("shorts.tsv")[code][0], []
    only = ONLY_PEOPLE.match(name)
    autonomous = AUTONOMOUS.match(name)
    if only:
        return only[1], [only[1] + name[-1], f"{only[1]}自治{name[-1]}"]
    if autonomous and len(autonomous[1]) > 1:
        short, ending = autonomous[1], autonomous[2]
        ruled = [f"{short}自治{ending}"] if "自治" in name else []
        return short, [short + ending, *ruled] if level != "province" else []
    if UNCUT.search(name):
        return "", []
    short = ENDINGS[level].sub("", name)
    if len(short) < 2 and level == "county":
        short = re.sub(r"[县市区旗]$", "", name)
    short = re.sub(r"自治$", "", short)
    return (short, []) if 2 <= len(short) < len(name) else ("", [])


def managed_area(name: str, prefecture: str) -> str:
    """The name of a management area without its prefecture; empty for parks, zones and pseudo levels."""
    name = re.sub("管委会$", "", name).removeprefix(prefecture)
    return name if DISTRICT_PARK.search(name) else ""


def township_name(raw: str, county: str, prefecture: str) -> str:
    """A township of the statistics as newspapers print it: 济源市沁园街道办事处 is 沁园街道."""
    name = re.sub(r"街道办事处$|街道办$|街道办事$", "街道", raw)
    for prefix in (prefecture, county):
        if len(name) - len(prefix) > 2:
            name = name.removeprefix(prefix)
    return name


def is_township(name: str) -> bool:
    """False for zones, farms, enterprises and abolished entries that stand among the townships of the sources."""
    return TOWNSHIP.search(name) is not None and NOT_TOWNSHIP.search(name) is None


def township_stem(name: str) -> str:
    """The name without level word and peoples: what stays when 乡 becomes 镇."""
    stem = TOWNSHIP.sub("", name)
    return re.sub(f"(?<=..){PEOPLE}+$", "", stem)


def township_short(name: str) -> str:
    """The stem, where it has at least two characters."""
    stem = township_stem(name)
    return stem if len(stem) > 1 else ""


def same_but_spelling(one: str, other: str) -> bool:
    """Whether two names of one code differ by a character or two only: 黑山咀镇, 黑山嘴镇."""
    return len(one) == len(other) and sum(a == b for a, b in zip(one, other, strict=True)) * 2 > len(one)


def village_name(raw: str, township: str) -> str:
    """A village or community as newspapers print it: 南高村委会 is 南高村. Empty for what is neither."""
    if NOT_VILLAGE.search(raw):
        return ""
    name = raw.removeprefix(township) if len(raw) - len(township) > 3 else raw
    for committee, ending in COMMITTEES:
        base, cut = committee.subn("", name)
        if cut:
            return "" if len(base) < 2 else base if VILLAGE_END.search(base) else base + ending
    return name if VILLAGE_END.search(name) and len(name) > 1 else ""


def village_cut(name: str) -> str:
    """How many characters at the end are the level word; empty where no safe short form would stay."""
    ending = VILLAGE_END.search(name)
    return str(len(ending[1])) if ending and ending.start() > 1 else ""

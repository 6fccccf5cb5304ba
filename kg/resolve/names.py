"""Which names may be one thing: companies by their parts, parks by stem and kind, projects by the end of the name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kg.peel import Peeled

ZONES = (
    ("经济技术开发区", "经开区"), ("经济开发区", "经开区"), ("经开区", "经开区"),
    ("高新技术产业开发区", "高新区"), ("高新技术开发区", "高新区"), ("高新区", "高新区"),
    ("综合保税区", "综保区"), ("综保区", "综保区"), ("开发区", "开发区"),
)  # fmt: skip
LEVEL = re.compile(r"(?<=[\u3400-\u9fff]{2})[省市县区州]$")


def park_kind(name: str) -> tuple[str, str]:
    """(place or stem without its level word, kind of zone); the kind is empty for parks that are no zones."""
    for ending, kind in ZONES:
        if name.endswith(ending) and len(name) > len(ending):
            return LEVEL.sub("", name[: -len(ending)]), kind
    return name, ""


def same_company(one: Peeled, other: Peeled) -> str | None:
    """The reason why two peeled names are one firm, None when they are not.

    Vetoes: another 字号, another place, a branch on one side only, trades of which neither begins with the other.
    """
    if one.stem != other.stem or one.branch != other.branch or len(one.stem) < 2:
        return None
    if one.place and other.place and not (one.place.startswith(other.place) or other.place.startswith(one.place)):
        return None
    if one.trade and other.trade and not (one.trade.startswith(other.trade) or other.trade.startswith(one.trade)):
        return None
    if "集团" in one.form + other.form and one.form != other.form and one.trade != other.trade:
        return None  # a group and its works: 协鑫集团 and 苏州协鑫光伏科技有限公司
    if bool(one.place) != bool(other.place) and one.form and other.form and one.trade != other.trade:
        return None
    return f"same 字号 {one.stem}, no part of the names conflicts"


INDUSTRY = re.compile(r"(?:[百千万]亿级)?(?:特色)?(?:全)?(?:产业链|产业集群|产业圈|集群|产业|行业|链)$")


def industry_core(name: str, places: Iterable[str]) -> str:
    """The stem of an industry without the page's places in front and the ending: 通江银耳全产业链 is 银耳."""
    for place in sorted(places, key=lambda p: (-len(p), p)):
        name = name.removeprefix(place)
    return INDUSTRY.sub("", name)


def body_name(name: str, synonyms: Mapping[str, str]) -> str:
    """The name of a body with its short words in their long form: 海门区城管局 is 海门区城市管理局."""
    for short, long in synonyms.items():
        if name.endswith(short):
            return name[: -len(short)] + long
    return name


def project_core(name: str) -> str:
    """A project's name without brackets and the closing 项目 or 工程."""
    return re.sub(r"(?:建设)?(?:项目|工程)$", "", re.sub(r"[“”\"()（）\s]", "", name))

"""Parks that are said to cost so much are what is built, as any project is: 总投资50亿元的|甲材料产业园，正在施工.

So are those that somebody signs for as for a project: 签下|甲产业园项目，投资5亿元.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.model import Mention
from kg.sieve import sieved

PRICED = sieved(
    r"(?:投资|投入|斥资)[约达近超逾额为过高]{0,2}[\d.]+(?:余|多)?[万亿]+(?:余|多)?元(?:人民币)?(?:[、，][^，,。；;：:、]{2,24})?的“?$"
)
"""In front of the name of a park: 总投资50亿元的, 投资50亿元、占地300亩的."""

SIGNED = sieved(r"(?:签[下约订署定]了?|敲定)[^，,。；;：:]{0,16}$")
"""In front of a park that is agreed on."""
PROJECT = "项目"
COSTS = compiled(r"项目[，,]?(?:计划|预计|概算|规划|协议|合同)?总?投资[约达近超逾额为过高]{0,2}[\d.]+")
"""Behind the name of a park, what it costs as a project."""
COUNTED = compiled(r"等\d{1,3}[余多]?[个项][^，,。；;：:的在]{0,10}项目(?!区)")
"""Behind a park that is one of so many projects: |甲物流园|等26个项目."""
TENANTED = compiled("[^，,。；;]{0,6}(?:入驻|进驻|企业|集聚|商户|入园)")
"""Behind a park that others have moved into."""
OPENING = 3
"""So many characters open the long and the short name of one park."""


def priced_parks(scan: Scan, is_zone: Callable[[str], bool], named: Sequence[str]) -> Iterator[Mention]:
    """The parks behind what they cost, but no zones and none that firms have moved into.

    ``named``: the names of all parks on the page; one that is spoken of again, by whatever name, is a site.
    """
    for park in scan.of("IndustrialPark"):
        start, end = scan.span(park)
        if park.rule != "park:suffix" or is_zone(park.name):
            continue
        if COUNTED.match(scan.text, end):
            yield scan.mention(start, end, "Project", "project:park")
        elif scan.text.startswith(PROJECT, end):
            whole = end + len(PROJECT)
            told = COSTS.match(scan.text, end) or SIGNED.search(scan.text[:start])
            if told and not scan.covers(end, whole, "Project"):
                yield scan.mention(start, whole, "Project", "project:park")
        if TENANTED.match(scan.text, end):
            continue
        if PRICED.search(scan.text[:start]) and sum(park.name[:OPENING] in name for name in named) == 1:
            yield scan.mention(start, end, "Project", "project:park")

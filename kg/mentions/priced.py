"""Parks that are said to cost so much are what is built, as any project is: 总投资50亿元的|甲材料产业园，正在施工."""

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
        site = park.rule != "park:suffix" or is_zone(park.name) or TENANTED.match(scan.text, end)
        if not site and PRICED.search(scan.text[:start]) and sum(park.name[:OPENING] in name for name in named) == 1:
            yield scan.mention(start, end, "Project", "project:park")

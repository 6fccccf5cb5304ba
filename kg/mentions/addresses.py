"""The address that stands in front of a name without a mark: 聊城市冠县桑阿镇|鲁西灵芝合作社."""

from __future__ import annotations

from kg.gazetteer import TOWNS
from kg.mentions.scan import Scan


def town_of_address(scan: Scan, start: int, end: int) -> int | None:
    """Where the town or village ends that closes an address of several places at the start of what may be a name."""
    spans = {a: (b, m.name) for m in scan.of("Place") if m.role == "name" for a, b in [scan.span(m)]}
    at, town = start, None
    while at in spans and spans[at][0] < end:
        further = at > start
        at, name = spans[at]
        if further and name.endswith(TOWNS):
            town = at
    return town

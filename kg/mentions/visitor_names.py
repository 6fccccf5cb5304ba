"""Takes the name of who visits, and what he does there, off the name of what he visits: 陈明夜查|明远食品有限公司."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.kept import compiled
from kg.mentions.people import NameFinder
from kg.mentions.scan import Scan
from kg.model import Mention

SITES = ("Company", "IndustrialPark")
LEAST = 4
"""So many characters at least must be left of the name."""
VERB = 2
"""A verb of so many characters at least is no part of a name."""


WITH = compiled("(?P<name>[\u3400-\u9fff]{2,3})(?:会同|[同与跟携偕])")
"""A name and whom he is with, inside what looks like the name of a firm: 林国强同|恒达集团."""


def alone(scan: Scan, names: NameFinder) -> Iterator[tuple[Mention, Mention]]:
    """Each firm that has the name behind a post in front of its own, with what is left: 县委书记|林国强同|恒达集团."""
    for firm in scan.of("Company"):
        start, end = scan.span(firm)
        with_ = WITH.match(scan.text, start, end - LEAST)
        titled = any(scan.text[max(0, start - n) : start] in names.posts for n in range(2, 6))
        if with_ and titled and names.is_name(with_["name"]):
            yield firm, scan.mention(with_.end(), end, firm.type, firm.rule)


def freed(scan: Scan, after: re.Pattern[str]) -> Iterator[tuple[Mention, Mention]]:
    """Each such name with what is left of it; ``after``: what people do, right behind their names."""
    names = {scan.span(m)[0]: scan.span(m)[1] for m in scan.of("Official", "Person")}
    for site in scan.of(*SITES) if names else ():
        start, end = scan.span(site)
        at = names.get(start, end)
        verb = after.match(scan.text, at) if at < end else None
        if verb and len(verb[0]) >= VERB and end - verb.end() >= LEAST:
            yield site, scan.mention(verb.end(), end, site.type, site.rule)

"""Whether a post or a ministry is that of another country: 印度|商务部, 哈萨克斯坦|阿拉木图州|副州长."""

from __future__ import annotations

from kg.mentions.scan import HAN, Scan
from kg.model import Mention

ABROAD = "country/"
"""How the codes of other countries begin."""
LONGEST = 10
"""So many characters has the name of a part of one at most."""


def country_before(scan: Scan, ministry: Mention, floor: int) -> Mention | None:
    """The other country whose ministry has the name of one of ours: 印度|商务部."""
    return next(
        (
            place
            for place in scan.of("Place")
            if place.end == ministry.start and scan.span(place)[0] >= floor and str(place.value).startswith(ABROAD)
        ),
        None,
    )


def abroad(scan: Scan, start: int) -> bool:
    """Whether nothing but a name that nobody knows stands between another country and the offset."""
    countries = (scan.span(m)[1] for m in scan.of("Place") if str(m.value).startswith(ABROAD))
    return any(HAN.fullmatch(scan.text, end, start) for end in countries if end < start <= end + LONGEST)

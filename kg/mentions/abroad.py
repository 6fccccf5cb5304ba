"""Whether a post or a ministry is that of another country: 印度|商务部, 哈萨克斯坦|阿拉木图州|副州长."""

from __future__ import annotations

from kg.kept import compiled
from kg.mentions.scan import HAN, Scan
from kg.mentions.surfaces import FULL
from kg.model import Mention

ABROAD = "country/"
"""How the codes of other countries begin."""
LONGEST = 10
"""So many characters has the name of a part of one at most."""
STATES = ("省", "州", "府", "郡", "邦")
"""Behind a name, that it is a part of the other country in front: 越南|平阳省."""
OF_BOTH = compiled("[（(]?(?:工业|产业|科技|高新|经[开济]|开发|合作|物流|国际|商会|总领|领事)")
"""Behind a place that makes a country in front a party and not where it is: 新加坡|苏州|工业园."""


def is_there(text: str, start: int, end: int) -> bool:
    """Whether a name of ours right behind another country is that of a place there: 韩国|丽水, 越南|平阳|省."""
    ours = FULL.search(text, start, end) or OF_BOTH.match(text, end)
    return text.startswith(STATES, end) or not ours


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

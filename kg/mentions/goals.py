"""Whether a sentence tells of a trip to the place that its article is set in: who goes there is from elsewhere."""

from __future__ import annotations

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.mentions.setting import Setting

TO = compiled("(?:赴|奔赴|远赴|飞赴|前往|[率带][队团](?:来?到)|到|来到)$")
"""In front of the first of the places that say where somebody goes."""
THERE = compiled("(?:等地)?(?:，|、|考察|调研|招商|学习|开展|进行|对接|洽谈|拜访|参加|推介)")
"""Behind the last of them: nothing in the place is meant, but the place."""
LEVELS = ("county", "prefecture", "province")


def away(scan: Scan, setting: Setting) -> bool:
    """Whether the article's place is named in the sentence, but only as where somebody goes."""
    own = next((d for d in setting.chain if d.level in LEVELS), None)
    named = [m for m in scan.of("Place") if own and m.value == own.code and m.role == "name"]
    named = [m for m in named if not scan.covers(*scan.span(m), "Company", "Organization", "IndustrialPark")]
    return bool(named) and all(is_goal(scan, *scan.span(m)) for m in named)


def is_goal(scan: Scan, start: int, end: int) -> bool:
    """Whether somebody goes to the place at the offsets."""
    return TO.search(scan.text, 0, scan.placed(start)) is not None and THERE.match(scan.text, end) is not None

"""The firm right in front of a project's name, or with its trade at the start of it."""

from __future__ import annotations

import re
from collections.abc import Container

from kg.kept import compiled
from kg.mentions.scan import Scan
from kg.model import Mention

KNOWN_AS = compiled(r"[（(][^（）()]{2,12}[）)]$")
"""What else a firm is called, in front of a project without another name: 甲公司|（乙）|项目."""
WORD = 2
"""So many characters has the word that a firm is called by at least."""


def has_own_word(scan: Scan, start: int) -> bool:
    """Whether a name begins with a word of the firm in front of it: 某某股份有限公司|某某科技产业园项目."""
    word = scan.text[start : start + WORD]
    return any(scan.span(m)[1] == start and word in m.name for m in scan.of("Company"))


def owner_start(scan: Scan, end: int, stem: str, own: re.Pattern[str]) -> int:
    """Where the firm begins that ends at an offset, where it is all that names its project: |某某公司|二期工程.

    ``own``: what of a firm is built that says no more.
    """
    if not own.fullmatch(stem):
        return end
    return min((a for a, b in map(scan.span, scan.of("Company")) if b == end), default=end)


def known_as(scan: Scan, at: int) -> Mention | None:
    """The firm in front of an offset, behind which brackets say what else it is called."""
    aside = KNOWN_AS.search(scan.text, 0, at)
    if aside is None or not scan.covers(aside.start() + 1, aside.end() - 1, "Company"):  # 甲公司|（阀门）项目
        return None
    return next((m for m in scan.of("Company") if scan.span(m)[1] == aside.start()), None)


def trade_end(
    scan: Scan, firm: int, end: int, trades: re.Pattern[str], sure: Container[str], large: re.Pattern[str]
) -> int:
    """End of the trade that belongs to the coined word in front of an offset, since only firms bear it (``sure``) or
    the project says by itself what it makes: 昊瑞|药业|口服液扩产, 昊瑞|陶瓷|高档陶瓷生产线, 泰岭|新材料|8万吨石英砂.
    The offset itself where there is none.

    ``large``: how much is made of what is named behind it.
    """
    word = scan.words.following(firm)
    if len(word) >= WORD and (word in sure or scan.text.find(word, firm + len(word), end) >= 0):
        return firm + len(word)
    trade = trades.match(scan.text, firm, end)
    return trade.end() if trade and large.match(scan.text, trade.end(), end) else firm


def built_parks(scan: Scan, zone: re.Pattern[str], phase: re.Pattern[str]) -> list[Mention]:
    """Parks that are what a project builds, and no site yet: 甲产业园 in 甲产业园二期建设项目.

    A zone and a park of a zone are sites: 甲高新区|乙产业园|项目. ``phase``: what may stand behind the park's name.
    """
    projects = [scan.span(m) for m in scan.of("Project")]
    parks = [(m, *scan.span(m)) for m in scan.of("IndustrialPark")]
    ends = {end for _, _, end in parks}
    own = [row for row in parks if row[1] not in ends and not zone.search(row[0].name)]
    around = ((m, scan.text[end:b]) for m, start, end in own for a, b in projects if a <= start and end <= b)
    return [m for m, rest in around if not rest or phase.fullmatch(rest)]

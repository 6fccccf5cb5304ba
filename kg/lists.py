"""How a list is told: what opens it, what joins its items, how many there are and what closes it.

Firms, projects and stages are listed alike, so that each finder of lists builds its expressions from these.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kg.kept import compiled
from kg.ontology import Lexicon
from kg.segment import alternation

MARK = compiled("、|以及")
"""Stands between any two items."""
DIGITS = {character: value for value, character in enumerate("一二三四五六七八九", 1)} | {"两": 2}
NUMBER = r"(?:\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"
"""How many items are named."""
MANY = r"[\d一二两三四五六七八九十百]+"
"""How many there are, of which a list may name only some."""
ROW_NUMBER = r"(?:[（(]?(?P<number>\d{1,3}|[一二三四五六七八九十]{1,3})[）).．、](?!\d))"
ROW_MARK = "[①-⑳●■▲◆★▶►◎○※•◇]"
"""What opens the rows of a list: a number, or a mark that counts or not."""
CLAUSE = "[^，,。；;：:]"
"""A character inside a clause."""
ITEM = "[^，,。；;：:、]"
"""A character inside an item of a list."""
ASIDE = r"(?:[（(][^（）()]{1,24}[）)])?"
"""Behind an item, what is said of it in brackets."""

SIGNS = "签[订署下定约]了?"
"""In what says who signs what with whom, which is no list: 甲县与乙公司|签订|丙项目."""


@dataclass(frozen=True)
class Lists:
    """Parts of expressions, each of which can stand in others as it is, and what finders of lists share."""

    rest: str
    """Closes a list that names only some: 等."""
    each: str
    """Tells one by one, so that what follows is a list: 分别是."""
    sure: str
    """Opens nothing but a list: 分别是, 包括."""
    says: str
    """Opens a list where one can stand: 是, 有, 主要包括."""
    mainly: str
    things: str
    """Counts projects: 个."""
    firms: str
    """Counts firms: 家."""
    more: str
    """Behind a number that is only about right: 余."""
    batch: str
    total: str
    """In front of how many there are in all: 共计."""
    kinds: str
    """Sorts of projects: 重点, 签约."""
    lead: re.Pattern[str]
    """What firms are, behind their list, where 以 stands in front of it: 以甲、乙|为代表."""
    led: re.Pattern[str]
    """The same of firms alone."""
    many_firms: re.Pattern[str]
    """How many firms there are, in front of what each sort of them is: 现有企业|20家."""
    sort: re.Pattern[str]
    """A sort of things, in front of its first: 零部件生产有|中大轴承; or what says that only some follow: 其中包括."""
    joints: re.Pattern[str]
    """Joins the last item to those before it: 和."""
    marks: re.Pattern[str]
    """Joins any two: 、, 和."""
    counted: re.Pattern[str]
    """So many of something, which is no item: 3个项目."""
    heads: re.Pattern[str]
    """What announces the lines below has no more behind it than what they cost: 签约项目|（6个），总投资5亿元：."""
    chain: re.Pattern[str]
    """What stands between two items of which only the last is named: |及研发中心、|."""
    ends: re.Pattern[str]
    """Behind an item, of which no more is said."""
    own_end: re.Pattern[str]
    """The end of a list that says itself what its items do: 甲项目等6个项目|竣工."""
    closed: re.Pattern[str]
    """The end of a list that stood in front of what is said of it: 甲、乙两个项目|竣工."""
    gap: re.Pattern[str]
    """In front of the first item and between two: a mark, what the next costs, one more that no finder named."""
    long: re.Pattern[str]
    """Between two where a dash or a colon opens the list: 在建的——|甲项目|，|乙公司."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Lists:
        """Reads ``lists.tsv`` and what things cost."""

        def any_of(*kinds: str) -> str:
            return f"(?:{alternation(lexicon.words('lists', *kinds))})"

        def forms(*kinds: str) -> str:
            return f"(?:{'|'.join(lexicon.words('lists', *kinds))})"

        joint, rest, things, firms, more = map(any_of, ("joint", "rest", "thing", "firm", "more"))
        each, mainly, is_, has, holds = map(forms, ("each", "mainly", "is", "has", "holds"))
        between = f"(?:、|{joint})"
        sure = f"(?:{each}{is_}|{mainly}?{holds})"
        says = f"(?:(?:{each}|{mainly})?(?:{is_}|{has}|{holds}|{forms('follows')}))"
        firm, counted = any_of("firms"), rf"\d+{more}?{firms}"
        worth = f"(?:{lexicon.regex('phrases', 'worth').pattern})"
        price = f"(?:{worth}的)"
        return cls(
            rest=rest,
            each=f"{each}{is_}",
            sure=sure,
            says=says,
            mainly=mainly,
            things=things,
            firms=firms,
            more=more,
            batch=any_of("batch"),
            total=any_of("sum"),
            kinds=any_of("kind"),
            lead=compiled(f"为{any_of('lead')}"),
            led=compiled(f"为{any_of('led')}"),
            many_firms=compiled(
                rf"{firm}[^。；：，、]{{0,8}}{counted}|{counted}[^。；：，、]{{0,8}}{firm}"
                rf"|企业[^。；：、]{{0,12}}[，]?[^。；：、，]{{0,6}}{counted}"
            ),
            sort=compiled(rf"[^，。；：、]{{2,8}}?(?<![没还只拥]){has}|(?:其中)?{holds}"),
            joints=compiled(joint),
            marks=compiled(between),
            counted=compiled(f"{NUMBER}{more}?{any_of('thing', 'firm', 'counter')}"),
            heads=compiled(rf"[\s共计（()）\d个项。]*{any_of('listing')}?(?:[，,]{worth})?[，,]?{says}?[\s：:。]*$"),
            chain=compiled(f"{CLAUSE}*{between}"),
            ends=compiled(rf"(?:项目)?(?:{between}|{rest}|[，,；;。（(）)\s]|$)"),
            own_end=compiled(rf"{CLAUSE}*{rest}{ITEM}{{0,6}}[个批项]{ITEM}{{0,14}}项目[^，,。；;：:、\s]"),
            closed=compiled(rf"、{CLAUSE}*?(?:{rest}|{MANY}{things}){ITEM}*项目{ITEM}*$"),
            gap=compiled(
                rf"{price}?(?:{ITEM}{{2,12}}、)?"
                rf"|(?:项目)?{ASIDE}{between}{price}?(?:{ITEM}{{2,14}}、)?"
                rf"|(?:项目)?{ASIDE}[，,]{price}"
            ),
            long=compiled(rf"(?:项目)?{ASIDE}[，,]"),
        )


def parts(
    text: str, start: int, end: int, divide: Callable[[int, int], tuple[int, int] | None]
) -> Iterator[tuple[int, int]]:
    """What stands between the marks of a list.

    ``divide`` tells where in the last part, of which it is given the offsets, a joint stands: 甲、乙|和|丙.
    """
    for mark in MARK.finditer(text, start, end):
        yield start, mark.start()
        start = mark.end()
    if joint := divide(start, end):
        yield start, joint[0]
        start = joint[1]
    yield start, end


def number(text: str) -> int:
    """十二 → 12, 8 → 8."""
    if text.isascii():
        return int(text or 0)
    tens, ten, ones = text.rpartition("十")
    return (DIGITS.get(tens, 1) * 10 if ten else 0) + DIGITS.get(ones, 0)

"""Where an article is set: its place and the page's, and what 市, 县, 全省 mean there."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.gazetteer import Division, Gazetteer

DISTRICT = "区"
MUNICIPAL = ("110000", "120000", "310000", "500000")
"""Provinces that are cities: 我市 may mean them."""
SMALL = ("县", "旗")
"""Levels of counties that are neither city nor district."""
OFTEN = 3
"""A word that is said so often is the county that it may mean, where its city is named or 我县 is spoken of."""
COUNTY, ENDED = "县", ("县", "地区", "市")
TOWN_LEVELS = ("镇", "乡", "街道")
UNDATED = "2010"
"""The year from which a page without a day may be."""
PROVINCIAL, OUTWEIGHS = 4.0, 2.0
"""A province that is named with this weight and outweighs its cities so many times stands for itself."""
EVIDENT = 4.0
"""A county that outweighs its city so many times is the place, even where 全市 is spoken of."""


@dataclass(frozen=True)
class Setting:
    """Codes of the place that an article and its page are about; None when unknown."""

    gazetteer: Gazetteer
    page: str | None = None
    article: str | None = None
    county: str | None = None
    """The county that the article names most, where its place is wider."""
    sure: bool = True
    """Whether most places of the article are its place or lie in it."""
    printed: str | None = None
    """The former county under whose name the article speaks of its place: 潼南县 for 潼南区."""
    visited: str | None = None
    """The county that is a city, to which leaders of a 市 go: they are of the one around it."""
    paper: str | None = None
    """The same for the page and its place."""
    date: str | None = None
    """ISO date that 今年 and 昨日 count from."""

    @cached_property
    def chain(self) -> tuple[Division, ...]:
        """The article's place, what it lies in, then the page's."""
        out: list[Division] = []
        for code in (self.printed, self.article, self.paper, self.page):
            if code:
                out += [self.gazetteer[code], *self.gazetteer.ancestors(code)]
        return tuple(dict.fromkeys(out))

    def as_printed(self, place: Division) -> Division:
        """The place under the name that the article or the page has for it."""
        if self.printed and place.code == self.article:
            return self.gazetteer[self.printed]
        return self.gazetteer[self.paper] if self.paper and place.code == self.page else place

    def set_at(self, level: str) -> Division | None:
        """The 市, 县, 区, 省 … that the article is set in; None where it is set in none."""
        if level in ("省", "自治区"):
            return next((d for d in self.chain if d.level == "province"), None)
        for division in self.chain:
            if division.name.endswith(level) and (division.level != "province" or level == "市"):
                return division
        return None

    def at_level(self, level: str) -> Division | None:
        """What 市, 县, 区, 省 … stand for in this article: what it is set in, else the county that it names most.

        Up to the year in which a county became a district or a city it was a 县; a page without a day is hardly older
        than such a name.
        """
        county = self.gazetteer.get(self.county) if self.county else None
        if found := self.set_at(level) or (county if county and county.name.endswith(level) else None):
            return found
        own = self.chain[0] if level == COUNTY and self.chain and self.chain[0].level == "county" else None
        old = own is not None and own.since is not None and (self.date or UNDATED)[:4] <= own.since
        return own if old else None

    def meant(self, level: str, *, post: bool) -> Division | None:
        """What 当地, 全市, or with ``post`` the 市 of 市委书记 stand for: who visits a 市 is of the larger one."""
        if not level:
            return next(iter(self.chain), None)
        found = self.at_level(level)
        above = self.gazetteer.ancestors(found.code)[:1] if post and found and found.code == self.visited else ()
        return next((d for d in above if d.name.endswith(level)), found)

    def town(self, short: str) -> Division | None:
        """The one town of the article's county that a short name fits, unless the county has that name too."""
        if any(short in (division.short, division.name) for division in self.chain):
            return None
        towns = (town for level in TOWN_LEVELS for town in self.gazetteer.named(short + level))
        own = [town for town in towns if town.parent is not None and town.parent in (self.article, self.county)]
        return own[0] if len(own) == 1 else None

    def nearness(self, place: Division) -> float:
        """How likely the place is meant here: the article's own, inside it, beside it, in its province."""
        chain = self.chain
        if not chain:
            return 0.0
        codes = [d.code for d in chain]
        if place.code in codes:
            return 5.0 - 0.3 * codes.index(place.code)
        above = [d.code for d in self.gazetteer.ancestors(place.code)]
        for rank, code in enumerate(codes):
            if code in above:
                level = self.gazetteer[code].level
                return {"township": 4.5, "county": 4.0, "prefecture": 3.0, "province": 1.5}.get(level, 1.0) - 0.1 * rank
        return 0.0


def county_of(bearers: Sequence[Division]) -> list[str]:
    """The code of the one place, of those that bear the name of a paper, that is hardly a district; none of several."""
    named = [division.code for division in bearers if not division.name.endswith(DISTRICT)]
    named = named or [division.code for division in bearers]
    return named if len(named) == 1 else []


def meant(
    gazetteer: Gazetteer,
    words: Sequence[tuple[Division, float]],
    named: Collection[str],
    cities: Collection[str],
    *,
    county_speaks: bool,
) -> Iterator[tuple[str, float]]:
    """The votes of the counties whose short names are words too: 通山, 盐山.

    ``named`` are the codes of the places that are named beyond doubt, ``cities`` those of the cities among them and
    around them. ``county_speaks``: the texts speak of their county, which must then be this if they name no other.
    """
    times = Counter(division.code for division, _ in words)
    counties = {code for code in named if is_small(gazetteer[code])} | {
        division.code for division, _ in words if is_small(division) and times[division.code] >= OFTEN
    }
    for division, weight in words:
        lone = county_speaks and counties == {division.code}
        often = times[division.code] >= OFTEN and (division.parent in cities or lone)
        if division.level == "county" and (division.code in named or often):
            yield division.code, weight


def is_small(division: Division) -> bool:
    """Whether a place is a county that is neither city nor district."""
    return division.level == "county" and division.name.endswith(SMALL)


def share(gazetteer: Gazetteer, votes: Sequence[tuple[str, float]], place: str) -> float:
    """The part of the votes that the place or what lies in it or around it has, 0 to 1."""
    whole = sum(points for _, points in votes)
    own = sum(p for code, p in votes if gazetteer.is_within(code, place) or gazetteer.is_within(place, code))
    return own / whole if whole else 0.0


def locate(
    gazetteer: Gazetteer,
    votes: Iterable[tuple[str, float]],
    *,
    city_speaks: bool,
    county_speaks: bool = False,
    lead: float = 0.6,
) -> str | None:
    """The place that a page or article is about, from the places it names with their weights.

    ``city_speaks``: 我市 or 全市 stands there, so a county alone does not explain it; ``county_speaks``: 我县 does, so
    a city alone does not; ``lead``: so many times the weight of its city must a county have to stand for it.
    """
    weight: defaultdict[str, float] = defaultdict(float)
    tree: defaultdict[str, float] = defaultdict(float)
    for code, points in votes:
        division = gazetteer[code]
        if division.level == "township" or division.level == "village":
            above = gazetteer.ancestors(code)
            if not above:
                continue
            division = next((d for d in above if d.level == "county"), above[0])
            points *= 0.6
        if division.level not in ("county", "prefecture", "province"):
            continue
        weight[division.code] += points
        for d in (division, *gazetteer.ancestors(division.code)):
            tree[d.code] += points
    if not weight:
        return None
    rank = {"prefecture": 2, "county": 1, "province": 0}
    cities = [c for c in tree if gazetteer[c].level == "prefecture" or c in MUNICIPAL]
    best_city = max(cities, key=lambda c: (tree[c], weight[c], c), default=None)
    counties = [c for c in weight if gazetteer[c].level == "county"]
    best_county = max(counties, key=lambda c: (weight[c], c), default=None)
    best_province = max(
        (c for c in weight if gazetteer[c].level == "province" and c not in MUNICIPAL),
        key=lambda c: (weight[c], c),
        default=None,
    )
    if best_province and not city_speaks:
        parts = [points for code, points in tree.items() if code != best_province]
        if weight[best_province] >= max(PROVINCIAL, OUTWEIGHS * max(parts, default=0.0)):
            return best_province
    if best_city is None and best_county is None:
        return max(weight, key=lambda c: (weight[c], rank.get(gazetteer[c].level, 0), c))
    if best_county is None or (
        best_city is not None
        and not gazetteer.is_within(best_county, best_city)
        and tree[best_city] > weight[best_county]
    ):
        return best_city
    if best_city is None or not gazetteer.is_within(best_county, best_city):
        return best_county
    if county_speaks:
        return best_county
    inside = tree[best_city] - weight[best_city]
    own_city = gazetteer[best_county].name.endswith("市") or weight[best_county] >= EVIDENT * weight[best_city]
    if city_speaks and not own_city and weight[best_city] > 0:
        return best_city
    share = weight[best_county] / inside if inside else 0.0
    return best_county if weight[best_county] >= lead * weight[best_city] and share >= 0.5 else best_city

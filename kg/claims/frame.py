"""What an article is about, and the small steps that every reading of names and frame takes."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.claims.headings import Row
from kg.claims.signs import Signs
from kg.model import Claim, Mention, Sentence


@dataclass(frozen=True)
class Frame:
    """What an article is about."""

    place: Mention | None
    """Its own place, as a reference, in the background where it is a province; the span is filled in later."""
    around: frozenset[str]
    """Codes of what the article's place lies in."""
    is_elsewhere: Callable[[str], bool]
    """Whether the code of a place means neither what lies in the article's place nor what lies around it."""
    is_within: Callable[[str, str], bool]
    """Whether the code of a place is another's or lies in it."""
    is_foreign: Callable[[str], bool]
    """Whether a place in the name of a firm says that it is from elsewhere."""
    seat: Callable[[str], Mention | None]
    """The place whose government bears a name, as a reference without a span."""
    is_zone: Callable[[str], bool]
    """Whether a park's name is that of a zone, in which other parks lie."""
    codes_in: Callable[[str], Sequence[str]]
    """The codes of the places in a name."""
    known_zone: Callable[[str], str | None]
    """The zone known by its name in the name of a park: 光谷 in 光谷生物城."""
    zone_kind: Callable[[str], tuple[str, str]]
    """The place and kind that a zone's short and long names share: 运城经开区, 运城经济技术开发区."""
    cut_from: Callable[[str, str], bool]
    """Whether a park's name is cut from a longer one: 清溪产业园 from 清溪农机配套产业园."""
    is_linear: Callable[[str], bool]
    """Whether a project runs through many places: 高铁."""
    is_built: Callable[[str], object]
    """Whether a sentence speaks of building."""
    date: str | None
    """Of the page, as far as it is known: what is to be later has not been reached."""
    products: Callable[[str], Iterable[str]]
    """The products in the name of a project."""
    is_site: Callable[[str], bool]
    """Whether a project's name says no more than who builds there: 一公局集团项目, not 长电科技项目."""
    is_yearly: Callable[[str, str], bool]
    """Whether what stands before a quantity in a project's name makes it an output a year."""
    echoes: frozenset[str]
    """Patterns that count only where another says the same of the head."""
    makers: frozenset[str]
    """Patterns that say which park a project makes, not where it lies."""
    signs: Signs
    """The words that frame an article."""


def key(mention: Mention) -> tuple[str, str]:
    """One thing on the page, as far as names tell."""
    return mention.type, str(mention.value or mention.name)


def is_abroad(place: Mention, frame: Frame) -> bool:
    """Whether a place is none of the article's: elsewhere in the country, or another country where something is."""
    country = place.role == "name" and str(place.value).startswith("country/")
    return country or (place.value is not None and frame.is_elsewhere(str(place.value)))


def is_wide(place: Mention) -> bool:
    """Whether a place is a country or a region of several provinces, too wide to say where a thing is."""
    return str(place.value).startswith(("region/", "country/"))


def is_region(place: Mention | None) -> bool:
    """Whether a place is a region of several provinces, in which no page says that a thing is: 西部地区."""
    return place is not None and str(place.value).startswith("region/")


def is_broad(site: Mention) -> bool:
    """Whether a site is a province or wider."""
    return is_wide(site) or (site.type == "Place" and str(site.value or "").endswith("0000"))


def lies_in(site: Mention, other: Mention, frame: Frame) -> bool:
    """Whether a place lies in another: a village is coded in its town."""
    code, around = str(site.value), str(other.value)
    return code != around and (code.startswith(around) or frame.is_within(code, around))


def plain(head: Mention, predicate: str, tail: Mention | None, pattern: str, sentence: Sentence) -> Claim:
    """A claim with nothing but its two ends."""
    return Claim(head, predicate, tail, None, None, None, None, "actual", pattern, sentence.start, sentence.end)


def in_full(parks: Sequence[Mention], frame: Frame) -> list[Mention]:
    """Parks under the longest name that theirs is cut from, zones but for a suffix under their own."""
    names = sorted({m.name for m in parks}, key=lambda name: (-len(name), name))
    whole = {
        name: next((n for n in names if len(n) > len(name) and frame.cut_from(name, n)), name)
        for name in names
        if not frame.is_zone(name)
    }
    return [replace(m, name=whole[m.name]) if whole.get(m.name, m.name) != m.name else m for m in parks]


def firsts(
    rows: Sequence[Row], types: tuple[str, ...], spoken_of: Container[tuple[str, str]] = ()
) -> Iterator[tuple[Sentence, Mention]]:
    """The first mention by name of each thing of the types, with its sentence; ``spoken_of``: kinds that count too."""
    seen: set[tuple[str, str]] = set()
    for sentence, top, _ in rows:
        for mention in top:
            named = mention.role == "name" or (mention.role == "background" and key(mention) in spoken_of)
            if mention.type in types and named and key(mention) not in seen:
                seen.add(key(mention))
                yield sentence, mention


def opening(mention: Mention, places: Sequence[Mention]) -> list[Mention]:
    """The last of the places of one province that stand one behind the other at the start of a name."""
    at, last = mention.start, None
    for place in sorted(places, key=lambda m: m.start):
        if place.start == at and (last is None or goes_on(str(last.value or ""), place)):
            at, last = place.end, place
    return [last] if last else []


def goes_on(code: str, place: Mention) -> bool:
    """Whether a place behind one with a code may say more of where something is: 潜江|江汉 is no 江汉区."""
    own = str(place.value or "")
    if not own:  # a town that no table has
        return place.type == "Place"
    district = place.name.endswith("区") and place.text != place.name and not code.endswith("0000")
    return own[:2] == code[:2] and not (district and own[:4] != code[:4])


def is_stranger(thing: Mention, site: Mention, frame: Frame) -> bool:
    """Whether a place in the name of a firm says that it is not of the site."""
    if thing.type != "Company" or site.type != "Place":
        return False
    if not site.value:
        return frame.is_foreign(thing.name)
    around, within = str(site.value), frame.is_within
    return not all(within(code, around) or within(around, code) for code in frame.codes_in(thing.name))

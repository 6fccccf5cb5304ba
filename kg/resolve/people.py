"""Which people of the corpus are one: by name together with post and place, never by name alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from kg.resolve.evidence import Evidence, Item, Pair
from kg.resolve.names import NameRules
from kg.resolve.sets import Sets

POST, TEXT, RARE, ALONE = 0.98, 0.97, 0.9, 0.85
"""A post in common; one text printed twice; a rare name in one city; no post, and one bearer of the name there."""
COMMON, MOVED = 0.55, 0.45
"""A common name in one city; a rare one in two cities of a province."""
MOST = 300
"""So many items of one name are compared with each other."""


def people_pairs(evidence: Evidence, rules: NameRules, sets: Sets, texts: Mapping[str, set[str]]) -> Iterator[Pair]:
    """All pairs that may be one person; ``texts``: page to the texts that are printed on it and on other pages.

    ``sets`` knows which of the bodies and firms are one.
    """
    by_name: defaultdict[str, list[Item]] = defaultdict(list)
    for item in evidence.of("person"):
        by_name[item.name].append(item)
    for name, block in sorted(by_name.items()):
        block = block[:MOST]
        rare = rules.is_rare(name)
        posts = {item.key: {sets.find(post.tail) for post in item.posts} for item in block}
        bearers = _bearers(block, posts)
        for one, other in combinations(block, 2):
            near = one.cities & other.cities
            if both := posts[one.key] & posts[other.key]:
                sure = rare or _alike(one, other, both, sets)
                reason = f"{name} holds a post at {min(both)} on both pages"
                yield Pair(POST if sure else COMMON, one.key, other.key, reason)
            elif _texts(one, texts) & _texts(other, texts):
                yield Pair(TEXT, one.key, other.key, f"{name} in one text that both pages print")
            elif near and (not posts[one.key] or not posts[other.key]):
                sure = all(bearers[city] <= 1 for city in near) and (rare or "Official" in (one.type, other.type))
                yield Pair(ALONE if sure else COMMON, one.key, other.key, f"{name} in one city")
            elif near:
                why = "a rare name in one city" if rare else "a common name in one city"
                yield Pair(RARE if rare else COMMON, one.key, other.key, f"{name}: {why}")
            elif one.provinces & other.provinces and rare:
                yield Pair(MOVED, one.key, other.key, f"{name}: a rare name in two cities of a province")


def _bearers(block: list[Item], posts: dict[str, set[str]]) -> dict[str, int]:
    """City to how many sets of posts that have none in common are held there under the name."""
    by_city: defaultdict[str, list[set[str]]] = defaultdict(list)
    for item in block:
        for city in item.cities:
            groups = by_city[city]
            own = posts[item.key]
            if not own:
                continue
            touching = [group for group in groups if group & own]
            for group in touching:
                groups.remove(group)
            groups.append(own.union(*touching))
    return {city: len(by_city.get(city, ())) for item in block for city in item.cities}


def _alike(one: Item, other: Item, tails: set[str], sets: Sets) -> bool:
    """Whether the posts that two hold at one of these are such that one person may hold them.

    A place or firm has few leaders; a university has many professors.
    """
    if any(tail.startswith(("place/", "park/", "company/")) for tail in tails):
        return True
    titles = [{post.title for post in item.posts if sets.find(post.tail) in tails} for item in (one, other)]
    return any(a in b or b in a for a in titles[0] for b in titles[1])


def _texts(item: Item, texts: Mapping[str, set[str]]) -> set[str]:
    return {text for page in item.pages for text in texts.get(page, ())}

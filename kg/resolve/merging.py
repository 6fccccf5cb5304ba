"""Names of one page that mean one thing, put together with the reason."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kg.resolve.names import NameRules

Key = tuple[str, str]
"""Type and name; places have their code for a name."""
Printed = Mapping[str, Sequence[tuple[int, int]]]
"""Where the names of firms stand on the page: number of the article and offset, in order."""


class Groups:
    """Union of keys, each union with its reason."""

    def __init__(self) -> None:
        self.parent: dict[Key, Key] = {}
        self.reasons: dict[Key, list[str]] = defaultdict(list)

    def find(self, item: Key) -> Key:
        """The key that stands for the group."""
        self.parent.setdefault(item, item)
        while self.parent[item] != item:
            item = self.parent[item]
        return item

    def union(self, one: Key, other: Key, reason: str) -> None:
        """Puts both groups together under the longer name."""
        a, b = self.find(one), self.find(other)
        if a == b:
            return
        keep, drop = (a, b) if (len(a[1]), b[1]) >= (len(b[1]), a[1]) else (b, a)
        self.parent[drop] = keep
        self.reasons[keep] += [*self.reasons.pop(drop, []), reason]


def merge(groups: Groups, keys: set[Key], places: Iterable[str], printed: Printed, rules: NameRules) -> None:
    """Merges the names of companies, parks, projects, industries and bodies; ``places``: names printed on the page."""
    merge_companies(groups, keys, printed, rules)
    merge_parks(groups, keys, rules)
    merge_projects(groups, keys, rules)
    merge_industries(groups, keys, places, rules)
    merge_bodies(groups, keys, rules)


def merge_companies(groups: Groups, keys: set[Key], printed: Printed, rules: NameRules) -> None:
    """Spellings of one firm: same 字号, no conflicting place, one trade an extension of the other.

    A short name that fits several is the one that was called so before the others were named: a firm and, further on,
    what it has founded at the place.
    """
    names = sorted(name for kind, name in keys if kind == "Company")
    firms = {name: rules.firms.read(name) for name in names}
    reasons = {
        (one, other): reason
        for i, one in enumerate(names)
        for other in names[i + 1 :]
        if (reason := rules.firms.same(firms[one], firms[other]))
    }
    join(groups, "Company", reasons)
    near: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in reasons:
        for short, whole in ((one, other), (other, one)):
            if firms[short].short and not firms[whole].short:
                near[short].add(whole)
    for short, wholes in near.items():
        family = [name for name, others in near.items() if others == wholes]
        if len(wholes) > 1 and (first := called_first(family, wholes, printed)):
            groups.union(
                ("Company", first), ("Company", short), f"{first} = {short}: called so before others are named"
            )


def called_first(shorts: Iterable[str], wholes: Iterable[str], printed: Printed) -> str | None:
    """Of several whole names the one behind which, and before the others, a short name stands; in every article."""
    one, *others = sorted(wholes, key=lambda name: printed.get(name, [(0, 0)])[0])
    spots = [spot for short in shorts for spot in printed.get(short, ())]
    start, end = (
        min((printed[name][0] for name in names if name in printed), default=None) for names in ([one], others)
    )
    if start is None or end is None or not any(start < spot < end for spot in spots):
        return None
    own = {article for article, _ in printed[one]}
    theirs = {article for name in others for article, _ in printed.get(name, ())}
    return one if own.issuperset({article for article, _ in spots} & theirs) else None


def join(groups: Groups, kind: str, reasons: Mapping[tuple[str, str], str]) -> None:
    """Unites pairs of names, but for a name that fits two others which do not fit each other: it may mean either."""
    fits: dict[str, set[str]] = defaultdict(set)
    for one, other in reasons:
        fits[one].add(other)
        fits[other].add(one)
    open_ = {name for name, near in fits.items() if any(b != a and b not in fits[a] for a in near for b in near)}
    for (one, other), reason in reasons.items():
        if one not in open_ and other not in open_:
            groups.union((kind, one), (kind, other), f"{one} = {other}: {reason}")


def merge_parks(groups: Groups, keys: set[Key], rules: NameRules) -> None:
    """河津经济技术开发区 and 河津经开区: same stem and kind; 科创城, 文水开发区: cut from the one longer name."""
    by_kind: dict[tuple[str, str], str] = {}
    names = sorted((name for kind, name in keys if kind == "IndustrialPark"), key=lambda n: (-len(n), n))
    for name in names:
        stem, zone = rules.park_kind(name)
        other = by_kind.setdefault((stem, zone), name) if zone else name
        if other != name:
            reason = f"{other} = {name}: both are {stem} + {zone}"
            groups.union(("IndustrialPark", other), ("IndustrialPark", name), reason)
    for name in names:
        longer = [other for other in names if len(other) > len(name) and rules.abbreviates(name, other)]
        if len({groups.find(("IndustrialPark", other)) for other in longer}) == 1:
            reason = f"{longer[0]} = {name}: the only longer name that it can be cut from"
            groups.union(("IndustrialPark", longer[0]), ("IndustrialPark", name), reason)


def merge_industries(groups: Groups, keys: set[Key], places: Iterable[str], rules: NameRules) -> None:
    """通江银耳产业, 银耳全产业链, 银耳产业集群: one stem behind the place."""
    by_core: dict[str, str] = {}
    for name in sorted((name for kind, name in keys if kind == "Industry"), key=lambda n: (-len(n), n)):
        core = rules.industry_core(name, places)
        other = by_core.setdefault(core, name)
        if len(core) >= 2 and other != name:
            groups.union(("Industry", other), ("Industry", name), f"{other} = {name}: both are {core}")


def merge_bodies(groups: Groups, keys: set[Key], rules: NameRules) -> None:
    """海门区城管局 and 海门区城市管理局: one body under its short and its long name; 南京金陵商会 and 金陵商会."""
    by_long: dict[str, str] = {}
    names = sorted(name for kind, name in keys if kind == "Organization")
    for name in names:
        other = by_long.setdefault(rules.body_name(name), name)
        if other != name:
            groups.union(("Organization", other), ("Organization", name), f"{other} = {name}: short and long form")
    placed = [(name, rest) for name in names if (rest := rules.guild_without_place(name))]
    wholes = Counter(rest for _, rest in placed)
    for name, rest in placed:
        if rest in names and wholes[rest] == 1:
            groups.union(("Organization", name), ("Organization", rest), f"{name} = {rest}: with its place and without")


def merge_projects(groups: Groups, keys: set[Key], rules: NameRules) -> None:
    """年产10万吨铝后焦技改项目 and 铝后焦技改项目, 甲项目一期 and 甲项目, 沿河乙项目 and 沿河新城乙项目."""
    names = sorted((name for kind, name in keys if kind == "Project"), key=lambda n: (-len(n), n))
    cores = {name: rules.projects.core(name) for name in names}
    reasons = {
        (longer, shorter): reason
        for i, longer in enumerate(names)
        for shorter in names[i + 1 :]
        if (reason := rules.projects.same(cores[longer], cores[shorter]))
    }
    join(groups, "Project", reasons)

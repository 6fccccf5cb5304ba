"""What else a firm may be called that opens the name of its project: 绿洁 of 绿洁|新能源|储能项目 also 绿洁新能源."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.model import Mention
from kg.peel import Peeler

LONGEST, SHORTEST = 6, 2
"""So many characters has a trade that may be part of the firm's name."""
LEFT = 3
"""So many are left for what the project is."""


def longer_names(mentions: Iterable[Mention], peeler: Peeler) -> dict[str, set[str]]:
    """The name of a firm to what else it may be called, as printed.

    Where its brand stands between a place and a trade nothing tells which of them belong to the name.
    """
    mentions = list(mentions)
    projects = sorted((m for m in mentions if m.type == "Project" and m.role == "name"), key=lambda m: m.start)
    starts = [m.start for m in projects]
    found: defaultdict[str, set[str]] = defaultdict(set)
    for firm in mentions:
        at = bisect_right(starts, firm.start) - 1
        if firm.type == "Company" and at >= 0 and firm.end < projects[at].end:
            project = projects[at]
            found[firm.name].update(forms(project.text, firm.start - project.start, firm.end - project.start, peeler))
    return found


def forms(project: str, start: int, end: int, peeler: Peeler) -> Iterator[str]:
    """The firm between two offsets of a project's printed name with the trade behind it, or the place in front."""
    parts = peeler.peel(project[start:end])
    if parts.form:
        return
    trades = (end + n for n in range(LONGEST, SHORTEST - 1, -1) if len(project) - end - n >= LEFT)
    traded = next((stop for stop in trades if peeler.trades.fullmatch(project, end, stop)), end)
    if parts.trade and len(parts.stem) >= SHORTEST:
        yield parts.place + parts.stem
    elif traded > end:
        yield project[start:traded]
    if start and peeler.place_end(project) == start:
        yield project[:end]

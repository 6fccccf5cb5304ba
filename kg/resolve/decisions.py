"""What a user decided: which things are one, which are not, what they are called, what is to be forgotten.

Decisions live in a plain file beside the store, one a line: verdict, id, other id (or the new name), note, with tabs
between them. An id may be narrowed to what one page calls so: ``person/王伟@运城市#a/1版.txt``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal, cast, get_args

from kg.model import Entity
from kg.resolve.evidence import AT
from kg.resolve.sets import Sets

Verdict = Literal["same", "different", "rename", "forget"]
PAIRS = ("same", "different")
"""Verdicts on two ids; others are on one."""
DECIDED = "decided by the user"
HEADER = "# verdict\tid\tother id or new name\tnote"


class DecisionError(ValueError):
    """A line of the file cannot be read, or contradicts another; the text names file, line and remedy."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of the file."""

    verdict: Verdict
    one: str
    other: str = ""
    note: str = ""

    @property
    def line(self) -> str:
        """As the file has it."""
        return "\t".join((self.verdict, self.one, self.other, self.note)).rstrip("\t")


@dataclass(frozen=True)
class Decisions:
    """All lines, in the order of the file."""

    rows: tuple[Decision, ...] = ()

    @property
    def mark(self) -> str:
        """The same for the same decisions."""
        text = "\n".join(row.line for row in self.rows)
        return hashlib.sha256(text.encode()).hexdigest() if self.rows else ""

    def split(self) -> Iterator[str]:
        """Ids that a decision narrows to a page: they need not be one thing everywhere."""
        return (end.partition(AT)[0] for row in self.rows for end in (row.one, row.other) if AT in end)

    @property
    def ends(self) -> frozenset[str]:
        """All ids that the file names, of a thing everywhere or on one page."""
        return frozenset(
            end for row in self.rows for end in ((row.one, row.other) if row.verdict in PAIRS else (row.one,))
        )

    def apply(self, sets: Sets, ids: Mapping[str, str]) -> None:
        """Joins what is the same, and sets apart what is different, so that no rule can join it.

        ``ids``: key of an item to its id. Raises DecisionError when something is decided to be the same and, directly
        or through a third, different.
        """
        keys = {row: [_keys(end, ids) for end in (row.one, row.other)] for row in self.rows}
        for row in self.rows:
            if row.verdict == "same" and all(keys[row]):
                for key in (*keys[row][0], *keys[row][1]):
                    sets.join(keys[row][0][0], key, DECIDED)
        for row in self.rows:
            if row.verdict == "different" and all(keys[row]) and not sets.separate(keys[row][0][0], keys[row][1][0]):
                raise DecisionError(f"{row.one} and {row.other} are decided to be the same and different; undo one")

    def renamed(self, entity: Entity, ends: Container[str]) -> Entity:
        """The entity under the name that was decided for it, if any; the last decision counts.

        ``ends``: the keys and ids of the items that it was made of.
        """
        rows = (row for row in reversed(self.rows) if row.verdict == "rename")
        name = next((row.other for row in rows if row.one == entity.id or row.one in ends), None)
        if name is None or name == entity.name:
            return entity
        aliases = tuple(sorted({*entity.aliases, entity.name} - {name}))
        return replace(entity, name=name, aliases=aliases)

    def forgets(self, ends: Container[str]) -> bool:
        """Whether what was made of items with these keys and ids is to be left out, with all that was said of it."""
        return any(row.verdict == "forget" and row.one in ends for row in self.rows)


def _keys(end: str, ids: Mapping[str, str]) -> list[str]:
    """The items that an id of the file means."""
    return [end] if end in ids else sorted(key for key, id in ids.items() if id == end)


def load_decisions(path: Path) -> Decisions:
    """Reads the file; none where it is absent. Raises DecisionError."""
    if not path.is_file():
        return Decisions()
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DecisionError(f"{path}: cannot be read ({error}); mend or remove the file") from error
    return read_decisions(lines, path.name)


def read_decisions(lines: Iterable[str], name: str) -> Decisions:
    """Reads the lines of a file of that name. Raises DecisionError."""
    numbered = [(number, line) for number, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]
    return Decisions(tuple(_read(line, f"{name}:{number}") for number, line in numbered))


def _read(line: str, where: str) -> Decision:
    verdict, one, other, note = ([*line.split("\t"), "", "", ""])[:4]
    if verdict not in get_args(Verdict):
        raise DecisionError(f"{where}: {verdict} is none of {', '.join(get_args(Verdict))}; mend the line")
    if not one or (not other and verdict != "forget"):
        raise DecisionError(f"{where}: {verdict} needs an id and what it is; mend the line")
    return Decision(cast(Verdict, verdict), one, other, note)


def save_decisions(path: Path, rows: Sequence[Decision]) -> None:
    """Writes the file at once or not at all. Raises OSError."""
    part = path.with_name(path.name + ".part")
    part.write_text("\n".join([HEADER, *(row.line for row in rows)]) + "\n", "utf-8")
    part.replace(path)

"""Sets of things that are one, with what keeps two of them apart and why each was joined."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from sys import intern
from weakref import WeakValueDictionary


class Sets:
    """Union of keys. What was set apart is never joined, neither directly nor through a third."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}
        """Keys that do not stand for their set, each with another one of it."""
        self._apart: defaultdict[str, set[str]] = defaultdict(set)
        self._reasons: defaultdict[str, set[str]] = defaultdict(set)

    def __reduce__(self) -> tuple[Callable[[int], Sets], tuple[int]]:
        """Rows that ask these sets ask them still when they are read back from a file of this process."""
        _LIVE[id(self)] = self
        return _live, (id(self),)

    def find(self, key: str) -> str:
        """The key that stands for the set of this one: the smallest in it."""
        root = key
        while (above := self._above.get(root)) is not None:
            root = above
        while key != root:
            self._above[key], key = root, self._above[key]
        return root

    def __getitem__(self, key: str) -> str:
        """The same as ``find``."""
        return self.find(key)

    def separate(self, one: str, other: str) -> bool:
        """Sets two keys apart for good; False when they are one already."""
        a, b = self.find(one), self.find(other)
        if a == b:
            return False
        self._apart[a].add(b)
        self._apart[b].add(a)
        return True

    def put(self, key: str, root: str) -> None:
        """Takes a key for one of the set that another stands for, as was found out before."""
        if key != root:
            self._above[key] = root

    @property
    def apart(self) -> frozenset[tuple[str, str]]:
        """What stands for sets that were set apart, either way round."""
        return frozenset((one, other) for one, others in self._apart.items() for other in others)

    def are_apart(self, one: str, other: str) -> bool:
        """Whether something keeps the sets of the two from being one."""
        return self.find(other) in self._apart.get(self.find(one), ())

    def join(self, one: str, other: str, reason: str) -> bool:
        """Makes one set of two; False when they are apart, so that nothing was done."""
        a, b = sorted((self.find(one), self.find(other)))
        if a == b:
            return True
        if b in self._apart.get(a, ()):
            return False
        self._above[intern(b)] = intern(a)
        for other_root in self._apart.pop(b, set()):
            self._apart[other_root].discard(b)
            self._apart[other_root].add(a)
            self._apart[a].add(other_root)
        self._reasons[a] |= self._reasons.pop(b, set()) | {reason}
        return True

    def reasons(self, key: str) -> set[str]:
        """Why the members of a set were joined."""
        return self._reasons.get(self.find(key), set())


_LIVE: WeakValueDictionary[int, Sets] = WeakValueDictionary()
"""The sets of this process that rows in its files ask."""


def _live(number: int) -> Sets:
    return _LIVE[number]

"""What is new among the input files: those go into the store, the others are not even opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Protocol

from kg.model import Page, Reading
from kg.pages import page_from_raw
from kg.readers import PageError, PageSkipped, Source, read_raw
from kg.store import Store
from kg.store.rows import PageRows, rows_of

Part = PageRows | PageError | str
"""What a file holds: a page that is new or has changed, one that cannot be read, the name of one that is as stored."""


class PageReader(Protocol):
    """Reads pages with the rules."""

    def read(self, page: Page) -> Reading:
        """Everything that is found on one page."""
        ...

    def load(self) -> None:
        """Loads all that reading needs."""
        ...


def parts_of(source: Source, known: Mapping[str, str], reader: PageReader) -> Iterator[Part]:
    """What a file holds, in its order; ``known``: the SHA-256 of its stored pages by their name."""
    for raw in read_raw(source):
        try:
            if isinstance(raw, PageError):
                yield raw
            elif known.get(raw.name) == raw.sha256:
                yield raw.name
            else:
                yield rows_of(reader.read(page_from_raw(raw)))
        except PageError as error:
            yield error


class Incoming:
    """Takes files one by one, counting pages: ``read``, ``unchanged`` and ``dropped``."""

    skipped: list[str]
    """One line for each part in which there is nothing to read."""

    def __init__(self, store: Store) -> None:
        self.read = self.unchanged = self.dropped = 0
        self.skipped = []
        self._store = store
        self._files, self._pages, self._home = store.file_hashes(), store.page_hashes(), store.page_files()
        self._sizes = Counter(self._home.values())
        self._held: dict[str, dict[str, str]] = {}
        for name, file in self._home.items():
            self._held.setdefault(file, {})[name] = self._pages[name]

    def is_new(self, source: Source) -> bool:
        """Whether a file is not stored whole as it is; else its pages count as unchanged."""
        try:
            if self._files.get(source.name) != source.sha256:
                return True
        except PageError:  # is told when the file is read
            return True
        self.unchanged += self._sizes[source.name]
        return False

    def known(self, source: Source) -> Mapping[str, str]:
        """The SHA-256 of the stored pages of a file by their name."""
        return self._held.get(source.name, {})

    def take(self, source: Source, parts: Iterable[Part]) -> list[str]:
        """Stores what is new in a file; gives one line for each part that cannot be read.

        What the store had of a part that cannot be read stays, and the file is read again next time.
        """
        problems: list[str] = []
        found: set[str] = set()
        for part in parts:
            if isinstance(part, PageSkipped):
                self.skipped.append(str(part))
            elif isinstance(part, PageError):
                problems.append(str(part))
            elif isinstance(part, str):
                self.unchanged += 1
                found.add(part)
            else:
                self._store.put_rows(part, file=source.name)
                self.read += 1
                found.add(part.name)
        if not problems:
            self._drop(name for name in self.known(source) if name not in found)
            self._store.finish_file(source.name, source.sha256)
        return problems

    def keep_only(self, files: Collection[str]) -> None:
        """Drops the pages of all other files."""
        self._drop(name for name, file in self._home.items() if file not in files)

    def _drop(self, names: Iterable[str]) -> None:
        for name in sorted(names):
            self._store.drop_page(name)
            self.dropped += 1

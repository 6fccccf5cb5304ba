"""What is new among the input files: those go into the store, the others are not even opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Protocol

from kg.model import Page, Reading
from kg.pages import page_from_raw
from kg.readers import PageError, RawPage, Source, read_raw
from kg.store import Store


class PageReader(Protocol):
    """Reads pages with the rules."""

    def read(self, page: Page) -> Reading:
        """Everything that is found on one page."""
        ...


class Incoming:
    """Takes files one by one, counting pages: ``read``, ``unchanged`` and ``dropped``."""

    def __init__(self, store: Store, reader: PageReader) -> None:
        self.read = self.unchanged = self.dropped = 0
        self._store, self._reader = store, reader
        self._files, self._pages, self._home = store.file_hashes(), store.page_hashes(), store.page_files()
        self._sizes = Counter(self._home.values())

    def take(self, source: Source) -> list[str]:
        """Stores what is new in a file; gives one line for each part that cannot be read.

        What the store had of a part that cannot be read stays, and the file is read again next time.
        """
        try:
            sha256 = source.sha256
        except PageError as error:
            return [str(error)]
        if self._files.get(source.name) == sha256:
            self.unchanged += self._sizes[source.name]
            return []
        problems: list[str] = []
        found: set[str] = set()
        for raw in read_raw(source):
            try:
                if isinstance(raw, PageError):
                    raise raw
                self._put(raw, source.name)
                found.add(raw.name)
            except PageError as error:
                problems.append(str(error))
        if not problems:
            self._drop(name for name, file in self._home.items() if file == source.name and name not in found)
            self._store.finish_file(source.name, sha256)
        return problems

    def keep_only(self, files: Collection[str]) -> None:
        """Drops the pages of all other files."""
        self._drop(name for name, file in self._home.items() if file not in files)

    def _put(self, raw: RawPage, file: str) -> None:
        if self._pages.get(raw.name) == raw.sha256:
            self.unchanged += 1
        else:
            self._store.put_reading(self._reader.read(page_from_raw(raw)), file=file)
            self.read += 1

    def _drop(self, names: Iterable[str]) -> None:
        for name in sorted(names):
            self._store.drop_page(name)
            self.dropped += 1

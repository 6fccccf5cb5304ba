"""PDF: its text layer in reading order; pages without one are recognised as pictures are."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from kg.readers.base import MEGABYTE, PageError, RawPage, Source

if TYPE_CHECKING:
    from kg.sheets.marks import Sheet

SUFFIXES = (".pdf",)
LARGEST = 500 * MEGABYTE
SECONDS, OCR_SECONDS = 60.0, 600.0
"""For one page."""
MARK = re.compile(rb"(?:^|[\r\n\xbf])%PDF-")
"""On a line of its own: in an archive the mark of a member stands somewhere else."""
MARK_WITHIN = 1024
"""Some programs write so many bytes before the mark."""
TOLD = 8
"""So many page numbers are told."""


def is_a(head: bytes, _name: str) -> bool:
    """By its mark."""
    return MARK.search(head[:MARK_WITHIN]) is not None


def read(source: Source) -> Iterator[RawPage | PageError]:
    """The document as one page; one with several issues, by the dates of their mastheads, as one page for each."""
    if find_spec("pypdfium2") is None:
        raise source.error("a PDF; to read it: pip install '.[pdf]' where kg's pyproject.toml is")
    from kg.sheets.compose import issues_of

    with on_disk(source) as path:
        sheets, problems = _sheets(source, path)
    issues = [issue for issue in issues_of(sheets) if issue.text.strip()]
    for issue in issues:
        name = source.name if len(issues) == 1 else f"{source.name}#page={issue.first}"
        kind = "pdf" if all(region.confidence == 1.0 for region in issue.regions) else "pdf (ocr)"
        yield RawPage(name, issue.text, source.sha256, kind, regions=issue.regions)
    yield from problems
    if not issues and not problems:
        raise source.error("nothing is printed in this PDF; leave it out")


@contextmanager
def on_disk(source: Source) -> Iterator[Path]:
    """A file with what a source holds."""
    if isinstance(source.content, Path):
        source.check_size(most=LARGEST)
        yield source.content.resolve()
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "member"
        path.write_bytes(source.read(most=LARGEST))
        yield path


def _sheets(source: Source, path: Path) -> tuple[list[tuple[int, Sheet]], list[PageError]]:
    from kg.sheets.apart import SheetError, apart
    from kg.sheets.documents import OCR, count_sheets, has_ocr, pdf_sheet, recognised_pdf_sheet

    try:
        count = apart(SECONDS, count_sheets, path)
    except SheetError as error:
        raise source.error(str(error)) from error
    sheets: list[tuple[int, Sheet]] = []
    problems: list[PageError] = []
    without: list[int] = []
    for index in range(count):
        try:
            sheet = apart(SECONDS, pdf_sheet, path, index)
            if sheet is None and not has_ocr():
                without.append(index + 1)
                continue
            sheets.append((index + 1, sheet or apart(OCR_SECONDS, recognised_pdf_sheet, path, index)))
        except SheetError as error:
            problems.append(source.error(f"page {index + 1}: {error}"))
    if without:
        named = ", ".join(map(str, without[:TOLD])) + (" …" if len(without) > TOLD else "")
        which = "" if len(without) == count else f"page {named}: "
        problems.append(
            source.error(
                f"{which}no text layer that can be read; to read pictures of text: "
                f"pip install '{OCR}' where kg's pyproject.toml is"
            )
        )
    return sheets, problems

"""Photographs and scans of pages: PNG, JPEG, TIFF, BMP, WebP."""

from __future__ import annotations

from collections.abc import Iterator

from kg.readers.base import PageError, RawPage, Source
from kg.readers.formats.pdf import OCR_SECONDS, on_disk

SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp")
MARKS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*", b"GIF8")


def is_a(head: bytes, _name: str) -> bool:
    """By its mark."""
    bitmap = head[:2] == b"BM" and head[6:10] == b"\0\0\0\0"
    return head.startswith(MARKS) or bitmap or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")


def read(source: Source) -> Iterator[RawPage | PageError]:
    """What is recognised on it, as one page."""
    from kg.sheets.apart import SheetError, apart
    from kg.sheets.compose import issues_of
    from kg.sheets.documents import OCR, has_ocr, picture_sheets

    if not has_ocr():
        raise source.error(f"a picture; to read the text on it: pip install '{OCR}' where kg's pyproject.toml is")
    try:
        with on_disk(source) as path:
            sheets = apart(OCR_SECONDS, picture_sheets, path)
    except SheetError as error:
        raise source.error(str(error)) from error
    issues = [issue for issue in issues_of(list(enumerate(sheets, 1))) if issue.text.strip()]
    if not issues:
        raise source.error("no text is seen on this picture; leave it out, or scan it larger")
    for issue in issues:
        name = source.name if len(issues) == 1 else f"{source.name}#page={issue.first}"
        yield RawPage(name, issue.text, source.sha256, "picture (ocr)", regions=issue.regions)

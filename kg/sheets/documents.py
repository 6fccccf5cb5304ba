"""The sheets of a PDF and of a picture file. Every function here is meant for ``kg.sheets.apart``."""

from __future__ import annotations

import math
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.sheets.apart import SheetError
from kg.sheets.marks import Sheet

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_SHEETS = 1000
MOST_CHARACTERS = 200_000
"""A newspaper page has 10,000."""
MOST_PIXELS = 250_000_000
DOTS = 200 / 72
"""How large a page without text is drawn for recognition: pixels to a point."""
FEW = 20
"""A page with fewer characters and a picture is a picture."""
OCR = ".[ocr]"


def count_sheets(path: Path) -> int:
    """How many pages a PDF has. Raises SheetError."""
    count = len(_opened(path, path.stat().st_mtime_ns))
    if not count:
        raise SheetError("a PDF without pages; export it again")
    if count > MOST_SHEETS:
        raise SheetError(f"has {count:,} pages, more than the {MOST_SHEETS:,} that are read of one file; split it")
    return count


def pdf_sheet(path: Path, index: int) -> Sheet | None:
    """A page, from 0, by its text layer; None when it has none that can be read. Raises SheetError."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    from kg.sheets.layer import says_what_is_printed
    from kg.sheets.pdfium import sheet_of

    try:
        page = _opened(path, path.stat().st_mtime_ns)[index]
        text = page.get_textpage()
        count = text.count_chars()
        text.close()
    except pypdfium2.PdfiumError as error:
        raise SheetError("damaged; export the file again") from error
    if count > MOST_CHARACTERS:
        raise SheetError(f"has {count:,} characters, more than the {MOST_CHARACTERS:,} of a printed page; split it")
    sheet = sheet_of(page)
    whole = "".join(line.text for line in sheet.lines)
    drawn = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_PATH], max_depth=2)
    is_picture = len(whole) < FEW and any(True for _ in drawn)
    return None if is_picture or not says_what_is_printed(whole) else sheet


def recognised_pdf_sheet(path: Path, index: int) -> Sheet:
    """A page, from 0, recognised as a picture. Raises SheetError."""
    from dataclasses import replace

    from kg.sheets.ocr import MOST_PIXELS as ENOUGH
    from kg.sheets.ocr import sheet_of_image

    page = _opened(path, path.stat().st_mtime_ns)[index]
    width, height = page.get_size()
    scale = min(DOTS, math.sqrt(ENOUGH / max(1.0, width * height)))
    image = page.render(scale=scale).to_numpy()
    sheet = sheet_of_image(_in_colour(image))
    return replace(sheet, scale=sheet.scale * scale)


def picture_sheets(path: Path) -> list[Sheet]:
    """The frames of a picture file, recognised. Raises SheetError."""
    from PIL import Image, ImageSequence, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = None  # what is too large is said below, in our words
    try:
        with Image.open(path) as file:
            _check_size(file)
            file.load()
            frames = ImageSequence.Iterator(file) if file.format == "TIFF" else [file]
            return [_recognised(frame) for frame in frames]
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        raise SheetError("a damaged picture; save it again as PNG or JPEG") from error


def _recognised(frame: Image) -> Sheet:
    import numpy
    from PIL import ImageOps

    from kg.sheets.ocr import sheet_of_image

    return sheet_of_image(numpy.asarray(ImageOps.exif_transpose(frame).convert("RGB")))


def _check_size(file: Image) -> None:
    frames = getattr(file, "n_frames", 1) if file.format == "TIFF" else 1
    pixels = file.width * file.height
    if pixels > MOST_PIXELS:
        most = MOST_PIXELS // 1_000_000
        raise SheetError(f"{pixels / 1e6:,.0f} million pixels, more than the {most} of a page; make it smaller")
    if frames > MOST_SHEETS:
        raise SheetError(f"has {frames:,} pages, more than the {MOST_SHEETS:,} that are read of one file; split it")


def _in_colour(image: Any) -> Any:
    """Red, green and blue of what PDFium drew: blue, green and red, or grey."""
    import numpy

    return numpy.repeat(image, 3, axis=2) if image.shape[2] == 1 else numpy.ascontiguousarray(image[:, :, 2::-1])


@lru_cache(maxsize=1)
def _opened(path: Path, _changed: int) -> Any:
    """The PDF, kept open while its pages are read."""
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(path)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise SheetError("a PDF that is locked by a password; save it without one") from error
        raise SheetError("a damaged PDF; export it again") from error


def has_ocr() -> bool:
    """Whether what recognises characters is installed."""
    return all(find_spec(name) is not None for name in ("rapidocr", "onnxruntime"))

"""Files into raw pages: each format is one module of ``formats``, found by being there."""

from kg.readers.base import Format, PageError, PageSkipped, RawPage, Source
from kg.readers.files import find_files
from kg.readers.names import printable
from kg.readers.registry import read_raw

__all__ = ["Format", "PageError", "PageSkipped", "RawPage", "Source", "find_files", "printable", "read_raw"]

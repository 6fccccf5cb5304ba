"""Bytes into characters: byte order mark, then UTF-8, then the old Chinese encodings, by what makes sense."""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

from kg.kept import compiled

MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the one of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# First bytes of files that people take for text, and what to do with them.
MAGIC = (
    (b"PK\x03\x04", "a zip archive or an office document", "unpack it, or save the document as plain text"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save it as plain text"),
    (b"{\\rtf", "an RTF document", "save it as plain text"),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"Rar!", "a RAR archive", "unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive", "unpack it first"),
    (b"SQLite format 3", "a database", "give the pages as text files"),
)
SAMPLE = 200_000
"""Characters that are looked at to judge whether a decoding makes sense."""
COMMON = compiled(
    r"[\u4e00-\u9fa5\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff08\uff09\u201c\u201d\u300a\u300b\u2014\u2026\u00b7\x20-\x7e\s\u3000\uff10-\uff19]"
)
USUAL = frozenset("的是在有和了不年月日一人大中国国市县县公司新为上个到地業业会會")
"""Of any Chinese text a tenth and more."""
HAN = compiled(r"[\u3400-\u9fff]")
DAMAGE = 0.002
"""Share of broken characters up to which a UTF-8 file counts as damaged instead of being something else."""


class DecodeError(ValueError):
    """The bytes are no text; the message says what they are and what to do, without the file's name."""


def decode(data: bytes) -> tuple[str, str]:
    """The text and the name of the encoding it was read with.

    Broken places of a UTF-8 file that is otherwise sound become U+FFFD, and the encoding says how many.
    Raises DecodeError for an empty file, a binary file and for text in an encoding that is not known.
    """
    if not data.strip():
        raise DecodeError("the file is empty; give a page with text")
    for magic, what, remedy in MAGIC:
        if data.startswith(magic):
            raise DecodeError(f"this is {what}, not text; {remedy}")
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding), encoding
    if b"\0" in data[:SAMPLE]:
        return _wide(data)
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        position = error.start
    return _old(data) or _damaged(data, position)


def _strict(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        where = f"byte {error.start} is not {encoding}, as the file's mark says"
        raise DecodeError(f"{where}; save the file as UTF-8") from error
    if not text.strip():
        raise DecodeError("the file is empty; give a page with text")
    return text


def plausible(text: str) -> float:
    """Share of common Chinese and ASCII characters, 0 to 1; without any Chinese character 0."""
    sample = text[:SAMPLE]
    return len(COMMON.findall(sample)) / len(sample) if HAN.search(sample) else 0.0


def _wide(data: bytes) -> tuple[str, str]:
    """Text with NUL bytes: UTF-16 without a mark, or no text at all."""
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if plausible(text) > 0.9:
            return text, encoding
    raise DecodeError("this is a binary file, not text; give the page as UTF-8 text")


def _old(data: bytes) -> tuple[str, str] | None:
    """The text in GB18030 or Big5, if the better of the two makes sense."""
    best = from_bytes(data, cp_isolation=["gb18030", "big5"], preemptive_behaviour=False).best()
    for encoding in dict.fromkeys([*([best.encoding] if best else []), "gb18030", "big5"]):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if plausible(text) > 0.85:
            return text, encoding
    return None


def _damaged(data: bytes, position: int) -> tuple[str, str]:
    """UTF-8 with a few broken places; raises DecodeError when there are more than a few."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    if broken > max(1, len(text) * DAMAGE) or not HAN.search(text):
        raise DecodeError(f"byte {position} is neither UTF-8 nor GB18030 nor Big5; save the file as UTF-8")
    return text, f"utf-8 ({broken} broken)"

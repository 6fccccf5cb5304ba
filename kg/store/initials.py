"""First letters of the syllables of a name, by which people search on a keyboard: sxjl for 山西建龙."""

from __future__ import annotations

from functools import lru_cache

from pypinyin import Style, lazy_pinyin


@lru_cache(maxsize=1 << 16)
def initials(folded: str) -> str:
    """The initials of a folded name; what has no reading (letters, digits) stands for itself."""
    return "".join(lazy_pinyin(folded, style=Style.FIRST_LETTER, errors=str)).casefold()

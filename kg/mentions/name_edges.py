"""Where no name of a person begins, whatever surname its first character is."""

from __future__ import annotations

from kg.mentions.people import NameFinder
from kg.mentions.post_words import Part, names_firm, quoted
from kg.mentions.scan import Scan


def opens_no_name(scan: Scan, start: int, names: NameFinder) -> bool:
    """Whether no name opens there: a word lies across the edge, or a preposition stands in front of a place.

    由|于工|作; 负责人|向湄潭、凤冈两县|提供.
    """
    if scan.text[max(0, start - 1) : start + 1] in names.no_name:
        return True
    return scan.text[start] in names.joins and any(scan.span(place)[0] == start + 1 for place in scan.of("Place"))


def begins_there(scan: Scan, first: Part, last: Part, span: tuple[int, int], names: NameFinder) -> bool:
    """Whether a name stands behind a chain of posts, in no other word or quotation, and not that of a firm."""
    start, end = span
    firm = last.kind == "place" and names_firm(scan.text, last.end, end)
    return not (opens_no_name(scan, start, names) or quoted(scan.text, first.start, end) or firm)

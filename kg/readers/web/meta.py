"""What a web page says of itself: its titles and its day."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from kg.pages.dates import chinese_dates, iso
from kg.pages.layout import load_layout
from kg.readers.web.words import web_words

CHINA = timezone(timedelta(hours=8))
SCRIPT_DAY = re.compile(r"""\b(?:ct|createTime|publish_time|oriCreateTime)\s*=\s*["'](\d{10}|\d{4}-\d\d?-\d\d?)""")
MOMENT = re.compile(r"\d{10}(?:\d{3})?")
LONGEST_SCRIPT = 200_000


def titles_of(tree: LexborHTMLParser) -> tuple[str, ...]:
    """The titles that the page gives itself, the surest first."""
    metas = _metas(tree)
    named = [metas[name] for name in web_words().metas["title"] if name in metas]
    element = tree.css_first("title")
    said = [*named, *([element.text()] if element is not None else [])]
    return tuple(dict.fromkeys(title for one in said if (title := " ".join(one.split()))))


def day_of(tree: LexborHTMLParser, dated: Iterable[str]) -> str | None:
    """The day of publication as an ISO date: as the page's head says, else the first in the lines ``dated``."""
    metas = _metas(tree)
    said = [metas[name] for name in web_words().metas["date"] if name in metas]
    said += list(_linked_data(tree))
    said += list(_scripts(tree))
    for text in (*said, *dated):
        if day := _day(text):
            return day
    times = (node.attributes.get("datetime") or "" for node in tree.css("time"))
    return next((day for text in times if (day := _day(text))), None)


def _metas(tree: LexborHTMLParser) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.css("meta"):
        attributes = node.attributes
        name = attributes.get("name") or attributes.get("property") or attributes.get("itemprop") or ""
        if content := attributes.get("content"):
            found.setdefault(name.lower(), content)
    return found


def _linked_data(tree: LexborHTMLParser) -> Iterator[str]:
    for node in tree.css('script[type="application/ld+json"]'):
        text = node.text()
        try:
            data: Any = json.loads(text) if len(text) < LONGEST_SCRIPT else None
        except (ValueError, RecursionError):
            continue  # the text of the page may still tell the day
        for one in data if isinstance(data, list) else [data]:
            if isinstance(one, dict) and isinstance(one.get("datePublished"), str):
                yield one["datePublished"]


def _scripts(tree: LexborHTMLParser) -> Iterator[str]:
    """Days that pages of apps are given by their scripts."""
    for node in tree.css("script"):
        for match in SCRIPT_DAY.finditer(node.text()[:LONGEST_SCRIPT]):
            yield day_at(match[1]) or match[1]


def day_at(moment: object) -> str | None:
    """The day, in China, of a number of seconds or milliseconds since 1970; None of anything else."""
    said = str(moment)
    if not MOMENT.fullmatch(said):
        return None
    return datetime.fromtimestamp(int(said[:10]), UTC).astimezone(CHINA).date().isoformat()


def _day(text: str) -> str | None:
    words = web_words()
    if words.is_a("chrome", text):
        return None
    if match := words.forms["day"].search(text):
        return iso(int(match[1]), int(match[2]), int(match[3]))
    return next(chinese_dates(text.replace("○", "〇"), load_layout()), None)

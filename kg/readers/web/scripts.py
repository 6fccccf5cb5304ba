"""Articles that a page holds in its scripts, for its own program to show: JSON as frameworks write it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from kg.readers.web.meta import day_at
from kg.readers.web.words import web_words

LONGEST = 4_000_000
"""Characters of a script that is looked into."""
LEAST = 80
"""Characters of running text that make an article."""
MOST = 100_000
"""So many values are looked at."""
ASSIGNED = re.compile(r"[\w$\]]\s*=\s*(?=[{\[])")
TITLE = range(5, 81)
STAMPED = re.compile("time|date", re.IGNORECASE)
TAG = re.compile(r"<[^<>]*>")


def written_out(tree: LexborHTMLParser) -> str | None:
    """The article with the most text as a plain web page; None where no script holds one."""
    found = [fields for data in _data(tree) for fields in _objects(data)]
    best = max(found, key=lambda fields: len(_text(fields)), default=None)
    if best is None or len(_text(best)) < LEAST:
        return None
    said = {key: value for key, value in best.items() if isinstance(value, str)}
    titles = [value for key, value in said.items() if "title" in key.lower() and len(value) in TITLE]
    days = [value for value in said.values() if len(value) < LEAST and web_words().forms["day"].search(value)]
    days += [day for key, value in best.items() if STAMPED.search(key) and (day := day_at(value))]
    head = f"<h1>{escape(TAG.sub('', titles[0]))}</h1>" if titles else ""
    text = _text(best)
    body = text if "<" in text else "".join(f"<p>{escape(line)}</p>" for line in text.splitlines())
    return f"<html><body>{head}<p>{escape(days[0]) if days else ''}</p><article>{body}</article></body></html>"


def _data(tree: LexborHTMLParser) -> Iterator[Any]:
    """What scripts hold: as their whole text, or given to a name."""
    for node in tree.css("script"):
        text = node.text()
        if len(text) > LONGEST:
            continue
        starts = [0] if text.lstrip()[:1] in ("{", "[") else [match.end() for match in ASSIGNED.finditer(text)][:20]
        for start in starts:
            try:
                yield json.JSONDecoder().raw_decode(text[start:].lstrip())[0]
            except (ValueError, RecursionError):
                continue  # a program, no data


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    waiting, seen = [data], 0
    while waiting and seen < MOST:
        one = waiting.pop()
        seen += 1
        if isinstance(one, dict):
            yield one
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one


def _text(fields: dict[str, Any]) -> str:
    """The longest running text among the values of an object."""
    prose = web_words().forms["prose"]
    texts = [value for value in fields.values() if isinstance(value, str) and len(value) >= LEAST]
    return max((text for text in texts if prose.search(text)), key=len, default="")

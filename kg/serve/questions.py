"""The ready questions, and the page that asks them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

from flask import Response, g, render_template

from kg.resources import ontology_dir
from kg.serve.engine import Engine
from kg.serve.media import HTML
from kg.serve.shapes import types_of
from kg.serve.words import LANGUAGES

MARKED = re.compile(r"(zh|en)\s*[:：]\s*(.*)", re.DOTALL)
CHINESE = re.compile(r"[\u3400-\u9fff]")
CLOSED = re.compile(r"[.。．\s]+$")
FIRST = """\
SELECT ?company ?park WHERE {
  ?company a kg:Company ; kg:inPark ?park .
}
LIMIT 20
"""
"""What stands in the field before anything was asked."""


@dataclass(frozen=True)
class Ready:
    """A question of ``ontology/queries``: its title by language, and the query."""

    name: str
    titles: dict[str, str]
    query: str

    @property
    def address(self) -> str:
        """Where it is asked."""
        return f"/sparql?query={quote(self.query, safe='')}"


def ready_question(name: str, text: str) -> Ready:
    """A question by its file: the title stands in the comments at its head, in one language or in both.

    A line begins with ``zh:`` or ``en:``, or the Chinese follows the English on it; what is in one language only is
    the title in both, and a file without comments goes by its name.
    """
    lines = text.lstrip("\ufeff").strip().splitlines()
    head: list[str] = []
    for line in lines:
        if not line.startswith("#"):
            break
        head.append(line.lstrip("#").strip())
    titles: dict[str, list[str]] = {lang: [] for lang in LANGUAGES}
    for line in head:
        if marked := MARKED.fullmatch(line):
            titles[marked[1]].append(marked[2])
            continue
        chinese = CHINESE.search(line)
        at = chinese.start() if chinese else len(line)
        titles["en"].append(line[:at])
        titles["zh"].append(line[at:])
    joined = {lang: CLOSED.sub("", " ".join(part.strip() for part in parts if part)) for lang, parts in titles.items()}
    either = joined["zh"] or joined["en"] or name
    return Ready(name, {lang: title or either for lang, title in joined.items()}, "\n".join(lines[len(head) :]).strip())


@cache
def ready_questions() -> tuple[Ready, ...]:
    """All of them, by name of their file."""
    files = sorted((ontology_dir() / "queries").glob("*.rq"))
    return tuple(ready_question(file.stem, file.read_text("utf-8")) for file in files)


def query_page(engine: Engine, query: str) -> Response:
    """The first page: search, counts, ready questions, the field for a query; a query that it holds is run."""
    with engine.store() as store:
        counts = store.counts()
        edges = sum(count for count, _ in store.edge_counts().values())
        page = render_template(
            "home.html",
            types=types_of(store.schema, g.words, counts),
            pages=store.page_count(),
            nodes=sum(counts.values()),
            edges=edges,
            ready=ready_questions(),
            query=query or FIRST,
            runs="true" if query.strip() else "false",
            base=store.schema.base,
            prefix=store.schema.prefix,
            limit=engine.limit,
            timeout=engine.timeout,
        )
    sent = Response(page, mimetype=HTML)
    sent.headers["Vary"] = "Accept"
    return sent

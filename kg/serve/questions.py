"""The ready questions, and the page that asks them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

from flask import Response, g, render_template

from kg.ready import ReadyQuestion, load_questions
from kg.resources import ontology_dir
from kg.serve.engine import Engine
from kg.serve.media import HTML
from kg.serve.shapes import types_of

FIRST = """\
SELECT ?company ?park WHERE {
  ?company a kg:Company ; kg:inPark ?park .
}
LIMIT 20
"""
"""What stands in the field before anything was asked."""


@dataclass(frozen=True)
class Asked:
    """A question as a page offers it."""

    title: str
    query: str

    @property
    def address(self) -> str:
        """Where it is asked."""
        return f"/sparql?query={quote(self.query, safe='')}"


@cache
def ready_questions() -> tuple[ReadyQuestion, ...]:
    """All of the ontology, by name of their file."""
    return tuple(load_questions(ontology_dir()))


def asked(lang: str) -> list[Asked]:
    """All questions, in the words of a language."""
    return [Asked(getattr(question, lang), _bare(question.query)) for question in ready_questions()]


def asked_of(lang: str, id: str, iri: str) -> list[Asked]:
    """The questions that can be narrowed to a node: those with a parameter that is called as the folder of its type."""
    kind = id.partition("/")[0]
    return [
        Asked(getattr(question, lang), _bare(question.of({kind: f"<{iri}>"})))
        for question in ready_questions()
        if any(parameter.name == kind and parameter.kind == "node" for parameter in question.parameters)
    ]


def _bare(query: str) -> str:
    """A query without the comments at its head."""
    lines = query.strip().splitlines()
    head = next((number for number, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "\n".join(lines[head:])


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
            ready=asked(g.words.lang),
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

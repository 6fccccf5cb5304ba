"""``kg sparql``: questions to the RDF form of the graph."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import HELP, STORE, format_option, open_store, out_option
from kg.cli.tables import echo_json, echo_rows, yuan

if TYPE_CHECKING:
    import pyoxigraph as ox

    from kg.rdf import Answer
    from kg.schema import Schema


@click.command(context_settings=HELP)
@click.argument("query", required=False)
@click.option(
    "-f",
    "--file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="File with a query.",
)
@out_option
@format_option("table", "csv", "json", "tsv")
def sparql(query: str | None, file: Path | None, out: Path, form: str) -> None:
    """Answers a SPARQL query.

    The prefixes kg, rdf, rdfs, owl, xsd, skos, dcterms, prov, schema, org, foaf, geo, time, void and dcat are declared.
    CONSTRUCT answers in Turtle.
    """
    from kg import rdf

    if (query is None) == (file is None):
        raise click.UsageError("give a query or -f FILE, one of them")
    try:
        text = file.read_text("utf-8-sig") if file else query or ""
    except UnicodeDecodeError as error:
        raise click.UsageError(f"{file}: not UTF-8; save it as UTF-8") from error
    try:
        graph, schema = _graph(out)
    except rdf.QueryError as error:
        raise click.ClickException(str(error)) from error
    try:
        query = rdf.checked(text, schema)
    except rdf.QueryError as error:
        raise click.UsageError(f"{file or 'query'}: {error}") from error
    try:
        answer = rdf.ask(graph, query, schema)
    except rdf.QueryError as error:
        raise click.ClickException(f"{file or 'query'}: {error}") from error
    print_answer(answer, schema, form)


def _graph(out: Path) -> tuple[ox.Store, Schema]:
    """The triples of the graph in a folder, or of the Turtle file where there is nothing else."""
    from kg import rdf

    if (out / STORE).exists() or not (out / "graph.ttl").exists():
        with open_store(out) as store:
            return rdf.load(store), store.schema
    from kg.ontology import load_schema
    from kg.resources import ontology_dir

    return rdf.load_file(out / "graph.ttl"), load_schema(ontology_dir())


def print_answer(answer: Answer | str, schema: Schema, form: str, paid: Container[str] = ()) -> None:
    """Prints what was answered; ends with status 1 where there are no rows. ``paid``: columns of amounts in CNY."""
    if isinstance(answer, str):
        click.echo(answer.rstrip("\n"))
        return
    if form == "json":
        echo_json(answer.json())
    elif answer.rows or form != "table":
        short = schema if form == "table" else None
        rows = answer.texts(schema=short, turtle=form == "tsv")
        if short:
            money = {i for i, name in enumerate(answer.columns) if name in paid}
            rows = [[yuan(float(cell)) if i in money and cell else cell for i, cell in enumerate(row)] for row in rows]
        echo_rows(answer.columns, rows, form=form)
    if not answer.rows:
        click.echo("kg: nothing found", err=True)
        raise click.exceptions.Exit(1)

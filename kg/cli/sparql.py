"""``kg sparql``: questions to the RDF form of the graph."""

from __future__ import annotations

from pathlib import Path

import click

from kg.cli.options import HELP, STORE, format_option, open_store, out_option
from kg.cli.tables import echo_rows


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

    The prefixes kg, rdf, rdfs, skos, xsd, prov, dcterms, schema and owl are declared. CONSTRUCT answers in Turtle.
    """
    from kg import rdf

    if (query is None) == (file is None):
        raise click.UsageError("give a query or -f FILE, one of them")
    try:
        text = file.read_text("utf-8-sig") if file else query or ""
        prepared = rdf.prepare(text)
    except UnicodeDecodeError as error:
        raise click.UsageError(f"{file}: not UTF-8; save it as UTF-8") from error
    except rdf.QueryError as error:
        raise click.UsageError(f"{file or 'query'}: {error}") from error
    try:
        if (out / STORE).exists() or not (out / "graph.ttl").exists():
            with open_store(out) as store:
                graph = rdf.graph_of(store)
        else:
            graph = rdf.graph_in(out / "graph.ttl")
        answer = rdf.ask(graph, prepared)
    except rdf.QueryError as error:
        raise click.ClickException(str(error)) from error
    if isinstance(answer, str):
        click.echo(answer.rstrip("\n"))
        return
    if form == "json":
        click.echo(answer.json())
    elif answer.rows() or form != "table":
        echo_rows(answer.columns, answer.rows(short=form == "table", turtle=form == "tsv"), form=form)
    if not answer.rows():
        click.echo("kg: nothing found", err=True)
        raise click.exceptions.Exit(1)

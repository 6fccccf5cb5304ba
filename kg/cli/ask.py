"""``kg ask``: questions that are ready."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kg.cli.options import HELP, a_date, format_option, open_store, out_option, the_node
from kg.cli.sparql import print_answer
from kg.cli.tables import echo_json, echo_table

if TYPE_CHECKING:
    from kg.ready import ReadyQuestion
    from kg.schema import Schema
    from kg.store import Store


class Ready(click.Group):
    """A command for each question of the ontology, under its Chinese title, its file's name or its English title."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The Chinese titles, in the order of the files."""
        return [question.zh for question in _questions()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of a question."""
        names = {name: q for q in _questions() for name in (q.zh, q.name, q.en)}
        return _command(names[cmd_name]) if cmd_name in names else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, with a remedy where there is no such question."""
        if self.get_command(ctx, args[0]) is None:
            from kg.ontology import did_you_mean

            known = [name for q in _questions() for name in (q.zh, q.name)]
            hint = did_you_mean(args[0], known) or ";"
            raise click.UsageError(f"no question is called {args[0]}{hint} kg ask lists them", ctx)
        return super().resolve_command(ctx, args)


@click.command(cls=Ready, context_settings=HELP, invoke_without_command=True, subcommand_metavar="[QUESTION [--help]]")
@format_option("table", "json")
@click.pass_context
def ask(context: click.Context, form: str) -> None:
    """Answers a question that is ready; lists them all without one.

    kg ask QUESTION -h tells what a question can be narrowed to. The questions are SPARQL files in ontology/queries.
    """
    if context.invoked_subcommand is not None:
        return
    if form == "json":
        echo_json([_question_json(question) for question in _questions()])
        return
    rows = [[q.zh, " ".join(f"--{p.name}" for p in q.parameters), q.name, q.en] for q in _questions()]
    echo_table(["question", "narrowed by", "file", "in English"], rows)


def _question_json(question: ReadyQuestion) -> dict[str, Any]:
    parameters = [{"name": p.name, "kind": p.kind, "help": p.help} for p in question.parameters]
    return {"name": question.name, "zh": question.zh, "en": question.en, "parameters": parameters}


def _questions() -> list[ReadyQuestion]:
    from kg.ready import load_questions
    from kg.resources import ontology_dir

    return load_questions(ontology_dir())


def _command(question: ReadyQuestion) -> click.Command:
    """The question as a command: an option for each parameter."""

    def answer(out: Path, form: str, **given: str | None) -> None:
        from kg import rdf

        with open_store(out) as store:
            terms = {
                parameter.name: _term(store, parameter.kind, value)
                for parameter in question.parameters
                if (value := given[parameter.name]) is not None
            }
            try:
                found = rdf.ask(rdf.load(store), question.of(terms), store.schema)
            except rdf.QueryError as error:
                raise click.ClickException(f"{question.name}.rq: {error}") from error
            print_answer(found, store.schema, form, _paid(store.schema))

    options = [
        click.Option(
            [f"--{p.name}"], metavar=p.kind.upper(), help=p.help, callback=a_date if p.kind == "date" else None
        )
        for p in question.parameters
    ]
    command = click.Command(
        question.zh, callback=answer, params=[*options], help=f"{question.en}.", context_settings=HELP
    )
    return out_option(format_option("table", "csv", "json", "tsv")(command))


def _paid(schema: Schema) -> set[str]:
    """Questions call a column of amounts as the attribute."""
    return {name for name, info in schema.attributes.items() if info.unit == "CNY"}


def _term(store: Store, kind: str, value: str) -> str:
    """A value as SPARQL writes it; a node by any name that means it alone."""
    import pyoxigraph as ox

    from kg.exports.terms import iri_path
    from kg.queries import Questions

    if kind == "node":
        return str(ox.NamedNode(store.schema.base + iri_path(the_node(Questions(store), value).id)))
    return str(ox.Literal(value))

"""Questions that are ready to ask: SPARQL files with a title in two languages and parameters, in ``ontology/queries``.

A file begins with comment lines, then comes a query that can be run as it is; a parameter narrows it::

    # zh: 园区项目
    # en: The projects of a park, the largest first
    # --park ?p node 园区 · the park
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from kg.ontology import OntologyError, did_you_mean

Kind = Literal["node", "date", "text"]
KINDS = ("node", "date", "text")
PARAMETER = re.compile(r"# --([a-z]+) \?(\w+) (\w+) (.+)")
GROUP = re.compile(r"\{")
BRACE = re.compile(r"[{}]")
DATA = re.compile(r"VALUES\s*(?:\([^)]*\)|\?\w+)\s*$")
"""What stands before a brace that opens no group."""
SUBSELECT = re.compile(r"\s*SELECT\b", re.IGNORECASE)
"""What stands behind a brace that holds nothing but a query, which has a group of its own."""
OPENING = re.compile(r"\bWHERE\s*\{", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question may be narrowed to: a node of the graph, a date, or a text."""

    name: str
    variable: str
    kind: Kind
    help: str


@dataclass(frozen=True, slots=True)
class ReadyQuestion:
    """A question; ``name`` is that of its file."""

    name: str
    zh: str
    en: str
    parameters: tuple[Parameter, ...]
    query: str

    def of(self, values: Mapping[str, str]) -> str:
        """The query narrowed: ``values`` maps names of parameters to terms as SPARQL writes them."""
        variables = {parameter.name: parameter.variable for parameter in self.parameters}
        query = self.query
        for name, term in values.items():
            query = _narrowed(query, variables[name], term)
        return query


def _narrowed(query: str, variable: str, term: str) -> str:
    """The query with the variable bound in each group that names it itself, not by a group inside it.

    No engine carries a binding into a UNION or a query inside, and one that is bound around those as well as inside
    takes Oxigraph from its way.
    """
    known, named = f" VALUES ?{variable} {{ {term} }}", re.compile(rf"\?{variable}\b")
    parts, done = [], 0
    for opening in GROUP.finditer(query):
        if DATA.search(query[: opening.start()]) or SUBSELECT.match(query, opening.end()):
            continue
        if named.search(_own(query, opening.end())):
            parts += [query[done : opening.end()], known]
            done = opening.end()
    return "".join([*parts, query[done:]])


def _own(query: str, start: int) -> str:
    """What stands in the group that begins at ``start``, without the groups inside it."""
    parts, depth, done = [], 0, start
    for brace in BRACE.finditer(query, start):
        if depth == 0:
            parts.append(query[done : brace.start()])
        depth += 1 if brace[0] == "{" else -1
        if depth < 0:
            break
        done = brace.end()
    return " ".join(parts)


def load_questions(folder: Path) -> list[ReadyQuestion]:
    """The questions of an ontology, by name. Raises OntologyError."""
    return [parse_question(path.stem, path.read_text("utf-8")) for path in sorted((folder / "queries").glob("*.rq"))]


def parse_question(name: str, text: str) -> ReadyQuestion:
    """A question from its file. Raises OntologyError."""
    titles: dict[str, str] = {}
    parameters: list[Parameter] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("#"):
            break
        if title := re.fullmatch(r"# (zh|en): (.+)", line):
            titles[title[1]] = title[2]
        elif parameter := PARAMETER.fullmatch(line):
            option, variable, kind, help = parameter.groups()
            if kind not in KINDS:
                hint = did_you_mean(kind, KINDS)
                raise OntologyError(f"{name}.rq:{number}: unknown kind {kind}{hint}")
            parameters.append(Parameter(option, variable, cast(Kind, kind), help))
        else:
            raise OntologyError(f"{name}.rq:{number}: neither a title (# zh: …) nor a parameter (# --park ?p node …)")
    if missing := [language for language in ("zh", "en") if language not in titles]:
        raise OntologyError(f"{name}.rq: no title in {' and '.join(missing)}; begin the file with # zh: … and # en: …")
    if not OPENING.search(text):
        raise OntologyError(f"{name}.rq: no WHERE {{; write it out")
    return ReadyQuestion(name, titles["zh"], titles["en"], tuple(parameters), text)

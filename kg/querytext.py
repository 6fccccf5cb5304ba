"""What a SPARQL query says outside of its strings, addresses, names and comments.

Oxigraph would ask other servers for what SERVICE names, and it needs no blank around a keyword (``1SERVICE``,
``SERVICEx:``), so the words of a query are looked for as its parser would find them, and where only the grammar can
tell an address from a comparison (``?a<'…'&&?b>'…'``), both readings are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

TOKEN = re.compile(
    r"""
      (?P<text> \"{3}(?:[^"\\]|\\.|"(?!""))*\"{3} | '{3}(?:[^'\\]|\\.|'(?!''))*'{3}
              | "(?:[^"\\\r\n]|\\.)*" | '(?:[^'\\\r\n]|\\.)*' )
    | (?P<iri> <[^<>"{}|^`\\\s]*> )
    | (?P<comment> \#[^\r\n]* )
    | (?P<name> [?$]\w+ | @[A-Za-z]+(?:-\w+)* | :\w* | \\. )
    | (?P<word> [A-Za-z]+ )
    | (?P<sign> . )
    """,
    re.VERBOSE | re.DOTALL,
)
# FROM and LOAD reach nothing here, they are refused to say so; a prefix of that name is none of them.
FETCHING = re.compile(r"SERVICE|\b(?:FROM|LOAD)\b(?!:)", re.IGNORECASE)
UPDATE = re.compile(r"INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH", re.IGNORECASE)
DECLARATION = re.compile(r"PREFIX|BASE", re.IGNORECASE)


def words(query: str) -> Iterator[re.Match[str]]:
    """The words of a query that may be keywords or prefixes, by any way of reading it."""
    starts, seen = [0], set[int]()
    while starts:
        at = starts.pop()
        while at < len(query) and at not in seen:
            seen.add(at)
            token = TOKEN.match(query, at)
            assert token is not None  # any character is a sign at least
            if token.lastgroup == "word":
                yield token
            elif token.lastgroup == "iri" and ("'" in token[0] or "#" in token[0]):
                starts.append(at + 1)
            at = token.end()


def fetching(query: str) -> str | None:
    """The keyword by which a query would ask of other graphs than this one."""
    # Searched in the query itself, where a colon behind the word is seen.
    found = (FETCHING.search(query, word.start(), word.end() + 1) for word in words(query))
    return next((match[0].upper() for match in found if match), None)


def is_update(query: str) -> bool:
    """Whether it would change the graph, by the first word after its declarations."""
    plain = (match for match in TOKEN.finditer(query) if match.lastgroup not in {"comment", "text"})
    declared = False
    for token in plain:
        if token.lastgroup == "iri":
            declared = False
        elif token.lastgroup == "word" and DECLARATION.fullmatch(token[0]):
            declared = True
        elif token.lastgroup == "word" and not declared:
            return UPDATE.fullmatch(token[0]) is not None
    return False


def undeclared(query: str, known: set[str]) -> str | None:
    """A prefix that the query uses and nobody declares; ``known`` are those that need no declaration."""
    kept = {"iri": " ", "text": " ", "comment": " "}
    plain = "".join(kept.get(str(token.lastgroup), token[0]) for token in TOKEN.finditer(query))
    declared = {*known, *re.findall(r"\bPREFIX\s+([\w-]*):", plain, re.IGNORECASE), "_"}
    return next((name for name in re.findall(r"(?<![?$:\w-])([A-Za-z][\w-]*):", plain) if name not in declared), None)

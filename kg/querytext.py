"""What a SPARQL query says outside of its strings, addresses, names and comments.

Oxigraph would ask other servers for what SERVICE names, and it needs no blank around a keyword (``1SERVICE``,
``SERVICEx:``), so the words of a query are looked for as its parser would find them, and where only the grammar can
tell an address from a comparison (``?a<'…'&&?b>'…'``), both readings are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

TOKEN = re.compile(
    r"""
      (?P<text> \"{3}(?:[^"\\]|\\.|"(?!""))*\"{3} | '{3}(?:[^'\\]|\\.|'(?!''))*'{3}
              | "(?:[^"\\\r\n]|\\.)*" | '(?:[^'\\\r\n]|\\.)*' )
    | (?P<iri> <[^<>"{}|^`\\\s]*> )
    | (?P<comment> \#[^\r\n]* )
    | (?P<name> [?$]\w+ | @[A-Za-z]+(?:-\w+)* | :[\w-]* | \\. )
    | (?P<word> [A-Za-z]+ )
    | (?P<sign> . )
    """,
    re.VERBOSE | re.DOTALL,
)
DATA = frozenset({"text", "iri", "comment"})
SERVICE = re.compile("s(ervice)", re.IGNORECASE)
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


def unmistakable(query: str) -> str:
    """The same query whose own prefixes have another letter where they spell SERVICE.

    A parser that needs no blank behind a keyword may take ``service:x {…}`` for a call although a prefix of that name
    is declared; so that nobody need tell which it is, the word is gone.
    """
    own = {name for name in _declared(_plain(query)) if SERVICE.search(name)}
    if not own:
        return query
    letter = next(one for one in "zxqjkvwy" if f"{one}ervice" not in query.casefold())
    found = re.compile(rf"(?<![\w.:?$@-])(?:{'|'.join(map(re.escape, sorted(own)))})(?=:)")
    parts = []
    for is_data, tokens in groupby(TOKEN.finditer(query), lambda token: token.lastgroup in DATA):
        text = "".join(token[0] for token in tokens)
        parts.append(text if is_data else found.sub(lambda name: SERVICE.sub(rf"{letter}\1", name[0]), text))
    return "".join(parts)


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
    plain = _plain(query)
    declared = {*known, *_declared(plain), "_"}
    return next((name for name in re.findall(r"(?<![?$:\w-])([A-Za-z][\w-]*):", plain) if name not in declared), None)


def _plain(query: str) -> str:
    """The query with a blank for each address, string and comment."""
    return "".join(" " if token.lastgroup in DATA else token[0] for token in TOKEN.finditer(query))


def _declared(plain: str) -> list[str]:
    return re.findall(r"\bPREFIX\s+([\w.-]*):", plain, re.IGNORECASE)

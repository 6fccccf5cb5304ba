"""What a query asks for, however it is written: nothing that reaches another server gets by."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pyoxigraph as ox
import pytest

from kg.querytext import fetching, is_update, undeclared, unmistakable

HIDDEN = [
    pytest.param("SELECT * { SERVICE <URL> {?s ?p ?o} }", id="plain"),
    pytest.param("SELECT * { ?s ?p 1SERVICE <URL> {?s ?p ?o} }", id="behind a number"),
    pytest.param("SELECT * { SERVICESILENT<URL> {?s ?p ?o} }", id="silent without a blank"),
    pytest.param("PREFIX x: <URL> SELECT * { SERVICEx: {?s ?p ?o} }", id="before a prefix"),
    pytest.param("PREFIX : <URL> SELECT * { SERVICE: {?s ?p ?o} }", id="before the empty prefix"),
    pytest.param("PREFIX : <URL> PREFIX s: <s:> SELECT * { SERVICE:x {?s ?p ?o} }", id="before a name"),
    pytest.param("PREFIX x: <x:> SELECT * { ?s x:a-b 1SERVICE <URL> {?s ?p ?o} }", id="behind a name with a hyphen"),
    pytest.param("SELECT * { FILTER(1<'&&1>'||true) service <URL> {?s ?p ?o} FILTER('' != 'z') }", id="comparison"),
    pytest.param("SELECT * { FILTER(1<2#b>'''\n) SERVICE <URL> {?s ?p ?o} \n#'''\n }", id="comment in a comparison"),
    pytest.param("SELECT * { ?s ?p '''\n''' SERVICE <URL> {?s ?p ?o} FILTER('x'='x')}", id="long string"),
    pytest.param(
        "PREFIX k: <k:> SELECT * { OPTIONAL { ?s k:a\\' ?o } SERVICE <URL> {?x ?y ?z} OPTIONAL { ?s k:c\\'d ?q } } # '",
        id="escape in a name",
    ),
]


@pytest.fixture
def url() -> Iterator[str]:
    """A server that nobody should ask; the fixture does not mind if somebody does."""
    listening = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        while True:
            try:
                asked, _ = listening.accept()
            except OSError:
                return
            asked.recv(1000)
            asked.sendall(b"HTTP/1.1 500 asked\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
            asked.close()

    threading.Thread(target=answer, daemon=True).start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
    listening.shutdown(socket.SHUT_RDWR)
    listening.close()


@pytest.mark.parametrize("query", HIDDEN)
def test_whatever_oxigraph_would_fetch_is_seen(query: str, url: str) -> None:
    assert fetching(unmistakable(query)) == "SERVICE"
    # The case is one only if Oxigraph takes the query: a mere syntax error would hide nothing.
    graph = ox.Store()
    graph.add(ox.Quad(ox.NamedNode("a:a"), ox.NamedNode("a:b"), ox.Literal(1)))
    try:
        list(graph.query(query.replace("URL", url)))  # type: ignore[arg-type]
    except OSError as error:
        assert "500" in str(error)  # noqa: PT017


@pytest.mark.parametrize(
    ("query", "word"),
    [
        pytest.param("SELECT * FROM <http://x> {?s ?p ?o}", "FROM", id="from"),
        pytest.param("LOAD <http://x>", "LOAD", id="load"),
        pytest.param("SELECT ?service ?from { ?load schema:service ?from }", None, id="variables and names"),
        pytest.param("ASK { ?s ?p 'SERVICE <x>', \"FROM\", '''LOAD''', \"\"\"FROM\"\"\" }", None, id="strings"),
        pytest.param("ASK { <http://x/service> ?p 1 } # SERVICE", None, id="address and comment"),
        pytest.param("PREFIX from: <http://x> ASK { ?s from:load 1 }", None, id="prefix"),
        pytest.param("ASK { ?s ?p ?o FILTER(?o<2||?o>3) }", None, id="comparison"),
        pytest.param("ASK { ?s ?p '一处 SERVICE'@zh", None, id="broken"),
    ],
)
def test_words_that_fetch(query: str, word: str | None) -> None:
    assert fetching(query) == word


NAMED = [
    pytest.param(
        "PREFIX service: <u:> ASK { ?s service:x 1 }", "PREFIX zervice: <u:> ASK { ?s zervice:x 1 }", id="own"
    ),
    pytest.param(
        "PREFIX my-Service2: <u:> PREFIX zervice: <v:> ASK { ?s my-Service2:service-b 'service:x' # service:\n}",
        "PREFIX my-xervice2: <u:> PREFIX zervice: <v:> ASK { ?s my-xervice2:service-b 'service:x' # service:\n}",
        id="a part of a name",
    ),
    pytest.param("ASK { ?service kg:service-a 1 }", "ASK { ?service kg:service-a 1 }", id="none"),
]


@pytest.mark.parametrize(("query", "same"), NAMED)
def test_a_prefix_may_spell_service(query: str, same: str) -> None:
    assert unmistakable(query) == same
    assert fetching(same) is None
    ox.Store().query(same, prefixes={"kg": "k:"})


def test_a_call_behind_a_prefix_of_that_name_is_no_query() -> None:
    query = unmistakable("PREFIX : <http://127.0.0.1:9/> PREFIX service: <s:> ASK { service:x { ?s ?p ?o } }")
    assert fetching(query) is None
    with pytest.raises(SyntaxError):
        ox.Store().query(query)


@pytest.mark.parametrize(
    ("query", "updates"),
    [
        pytest.param("PREFIX insert: <http://x> # why\nINSERT DATA { <a:a> <a:b> 1 }", True, id="insert"),
        pytest.param("delete where {?s ?p ?o}", True, id="delete"),
        pytest.param("BASE <http://x> PREFIX a: <b> SELECT * { ?insert a:delete 'DROP' }", False, id="question"),
        pytest.param("# CLEAR ALL\nASK {}", False, id="comment"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_updates(query: str, updates: bool) -> None:
    assert is_update(query) is updates


@pytest.mark.parametrize(
    ("query", "name"),
    [
        pytest.param("ASK { ?s foo:bar 1 }", "foo", id="unknown"),
        pytest.param("PREFIX foo: <http://x> ASK { ?s foo:bar 'baz:x' }", None, id="declared"),
        pytest.param("ASK { ?s kg:inPark _:b }", None, id="known"),
    ],
)
def test_undeclared_prefixes(query: str, name: str | None) -> None:
    assert undeclared(query, {"kg"}) == name

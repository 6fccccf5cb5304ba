"""How the RDF scales: ``python tests/bench/rdf.py [CLAIMS] [FOLDER]``.

Makes a store of so many claims (one million), kept in FOLDER when one is given. Exports it in a process of its own,
with its peak memory; compares the speed with ``rdflib.Graph.serialize(format="turtle")`` on a graph of the same shape
at SMALL claims; loads the triples into Oxigraph; asks each ready question there, narrowed where it can be; asks for two
hops with evidence of Oxigraph and of rdflib on the small graph.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from multiprocessing import get_context
from pathlib import Path

import pyoxigraph as ox
import rdflib
from large import KINDS, TITLES, make

from kg import rdf
from kg.exports.terms import iri_path
from kg.exports.turtle import ntriples, turtle
from kg.ready import ReadyQuestion, load_questions
from kg.resources import ontology_dir
from kg.store import Store

SMALL = 20_000
RUNS = 5
FOLDERS = {"of": "company", "from": "province", "in": "province", "chain": "industry"}
"""What the parameters of a question stand for, where that is not their name."""
DATES = {"since": "2025-01-01", "during": "2024"}
"""Pages are of the years 2018 to 2025."""
HOPS = 20
"""Companies whose neighbours of neighbours are asked for."""
MOST = 0.1
"""Seconds that a question may take."""
TWO_HOPS = """SELECT ?name ?other ?one ?two WHERE {
  VALUES ?c { %s }
  ?c ?r ?m . ?o ?s ?m ; rdfs:label ?name . ?m rdfs:label ?other .
  ?a rdf:subject ?c ; rdf:object ?m ; kg:quote ?one .
  ?b rdf:subject ?o ; rdf:object ?m ; kg:quote ?two .
}"""


def timed(call: Callable[[], object]) -> float:
    """Seconds of work, which other processes do not add to."""
    started = time.process_time()
    call()
    return time.process_time() - started


def export(folder: Path, form: str) -> tuple[float, float, float]:
    """Seconds, seconds of work and peak megabytes of a process that writes an export."""
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "kg", "export", "--format", form, "-o", str(folder)], stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, form
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def speed_of_rdflib(store: Store) -> tuple[float, float]:
    """Triples a second of rdflib and of our Turtle, on the same graph."""
    graph = rdflib.Graph().parse(data="".join(ntriples(store)), format="nt")
    theirs = timed(lambda: graph.serialize(format="turtle"))
    ours = timed(lambda: "".join(turtle(store)))
    return len(graph) / theirs, len(graph) / ours


def narrowed(question: ReadyQuestion, ids: dict[str, list[str]], chance: random.Random) -> str:
    """The query of a question about something at random."""
    values = {}
    for parameter in question.parameters:
        if parameter.kind == "node":
            known = ids[FOLDERS.get(parameter.name, parameter.name)]
            values[parameter.name] = f"<https://kg.example/id/{iri_path(chance.choice(known))}>"
        else:
            values[parameter.name] = f'"{DATES.get(parameter.name, TITLES[0])}"'
    return question.of(values)


def ask_all(graph: ox.Store, store: Store, ids: dict[str, list[str]], chance: random.Random) -> None:
    """Prints the median time of each question, by the clock and of work, and how many take too long."""
    medians = {}
    for question in load_questions(ontology_dir()):
        queries = [narrowed(question, ids, chance) for _ in range(RUNS)]
        rows, times, work = 0, [], []
        for query in [queries[0], *queries]:  # the first once more: a graph is asked warm
            started, worked = time.perf_counter(), time.process_time()
            answer = rdf.ask(graph, query, store.schema)
            times.append(time.perf_counter() - started)
            work.append(time.process_time() - worked)
            assert isinstance(answer, rdf.Answer)
            rows = max(rows, len(answer.rows))
        medians[question.name] = clock, processor = statistics.median(times[1:]), statistics.median(work[1:])
        print(
            f"  {question.name:28}{clock * 1000:9.1f} ms {processor * 1000:9.1f} ms of work {rows:7} rows", flush=True
        )
    for kind, at in (("by the clock", 0), ("of work", 1)):
        slow = [name for name, both in medians.items() if both[at] >= MOST]
        middle = statistics.median(both[at] for both in medians.values())
        print(
            f"  {kind}: median of all {middle * 1000:.1f} ms; {len(slow)} of {len(medians)} take {MOST * 1000:.0f} ms "
            f"or more{': ' + ', '.join(slow) if slow else ''}"
        )


def two_hops(store: Store, chance: random.Random) -> None:
    """Prints how long two hops with evidence take in both engines, on the same graph."""
    lines = "".join(ntriples(store))
    graph, theirs = ox.Store(), rdflib.Graph().parse(data=lines, format="nt")
    graph.bulk_load(input=lines.encode(), format=ox.RdfFormat.N_TRIPLES)
    companies = chance.sample([entity.id for entity in store.entities_of("Company")], HOPS)
    queries = [TWO_HOPS % f"<https://kg.example/id/{iri_path(id)}>" for id in companies]
    names = rdf.prefixes(store.schema)
    ours = statistics.median(timed(lambda q=query: rdf.ask(graph, q, store.schema)) for query in queries)  # type: ignore[misc]
    other = statistics.median(timed(lambda q=query: list(theirs.query(q, initNs=names))) for query in queries)  # type: ignore[misc]
    print(f"two hops with evidence at {SMALL} claims: Oxigraph {ours * 1000:.1f} ms, rdflib {other * 1000:.0f} ms")
    print(f"  1/{other / ours:.0f} of rdflib's time")


def main() -> None:
    """Prints all figures."""
    claims = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as temporary:
        out = Path(sys.argv[2] if len(sys.argv) > 2 else temporary)
        # A process inherits the peak memory of the one that started it: what needs much is done by others, or later.
        if not (out / "graph.db").exists():
            making = get_context("spawn").Process(target=make, args=(out / "graph.db", claims, chance))
            making.start()
            making.join()
            assert making.exitcode == 0
        for form in ("ttl", "nt"):
            seconds, work, peak = export(out, form)
            size = (out / f"graph.{form}").stat().st_size / 1e9
            print(
                f"kg export {form} of {claims} claims: {seconds:.0f} s, {work:.0f} s of work, "
                f"peak {peak:.0f} MB, {size:.2f} GB",
                flush=True,
            )
            if form == "nt":
                with (out / "graph.nt").open("rb") as file:
                    lines = sum(1 for _ in file)
                print(f"  {lines:,} triples, {lines / work:,.0f} a second of work")
            (out / f"graph.{form}").unlink()
        make(Path(temporary) / "small.db", SMALL, chance)
        with Store.open(Path(temporary) / "small.db", create=False) as small:
            theirs, ours = speed_of_rdflib(small)
            print(f"at {SMALL} claims rdflib writes {theirs:,.0f} triples/s, kg {ours:,.0f}: {ours / theirs:.0f} x")
            two_hops(small, chance)
        with Store.open(out / "graph.db", create=False) as store:
            ids = {name: [e.id for e in store.entities_of(kind)] for name, kind, _ in KINDS}
            ids["province"] = sorted({link.tail for link in store.links() if link.relation == "partOf"})
            started = time.perf_counter()
            graph = rdf.load(store)
            print(f"Oxigraph holds {len(graph):,} triples after {time.perf_counter() - started:.0f} s")
            ask_all(graph, store, ids, chance)


if __name__ == "__main__":
    main()

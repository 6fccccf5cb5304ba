"""What hangs together on many machines is what hangs together in one memory, when no machine takes it all at once."""

from __future__ import annotations

import os
import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from standalone import ROOT, missing

from kg.cluster.components import components, united
from kg.cluster.joining import Joining
from kg.cluster.session import session
from kg.cluster.spread import Scratch
from kg.resolve.corpus import join
from kg.resolve.decisions import Decision, Decisions
from kg.resolve.evidence import Pair
from kg.resolve.sets import Sets
from kg.resolve.stages import order

LACKS = missing()
pytestmark = pytest.mark.skipif(LACKS is not None and not os.environ.get("KG_REQUIRE_SPARK"), reason=str(LACKS))
DECISIONS = Decisions(
    (Decision("same", "k7", "k3"), Decision("different", "k1", "k2"), Decision("different", "k3", "k4"))
)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scratch]:
    """A session in processes of this machine."""
    with pytest.MonkeyPatch.context() as patch:
        path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
        for name, value in {
            "PYTHONPATH": path,
            "SPARK_SUBMIT_OPTS": "-XX:TieredStopAtLevel=1",
            "LC_ALL": "C.UTF-8",
        }.items():
            patch.setenv(name, value)
        with session("local[2]") as spark:
            folder: Path = tmp_path_factory.mktemp("scratch")
            yield Scratch(spark.sparkContext, f"file://{folder}/rows", 2)


@pytest.mark.parametrize(
    "edges",
    [
        pytest.param([("b", "a"), ("a", "b"), ("b", "c")], id="both ways"),
        pytest.param([(f"{n:02}", f"{n + 1:02}") for n in range(12)], id="a chain"),
        pytest.param([(("p", n % 7), ("p", n)) for n in range(7, 60)], id="stars"),
    ],
)
def test_components(scratch: Scratch, edges: list[tuple[object, object]]) -> None:
    chance = random.Random(len(edges))
    chance.shuffle(edges)
    expected = sorted(edge for edge in united(edges) if edge[0] != edge[1])
    found = components(scratch.context.parallelize(edges, 3), scratch, small=0)
    assert sorted(edge for edge in found.collect() if edge[0] != edge[1]) == expected


def test_rounds_of_pairs(scratch: Scratch) -> None:
    chance = random.Random(8)
    keys = [f"k{number}" for number in range(30)]
    rounds = [[_pair(chance, keys) for _ in range(40)] for _ in range(2)]
    ids = {key: key for key in DECISIONS.ends}
    sets, open_ = Sets(), []
    DECISIONS.apply(sets, ids)
    joining = Joining(DECISIONS, ids, scratch, small=0)
    for number, pairs in enumerate(rounds, 1):
        open_ += [(number, pair) for pair in join(sorted(pairs, key=order), sets)]
        joining.step(scratch.context.parallelize(pairs, 3), number)
    roots = dict(joining.moved.collect())
    reasons: defaultdict[str, set[str]] = defaultdict(set)
    for root, why in joining.reasons.collect():
        reasons[roots.get(root, root)].add(why)
    assert {key: roots.get(key, key) for key in keys} == {key: sets.find(key) for key in keys}
    assert {key: reasons[key] for key in keys if key not in roots} == {
        key: sets.reasons(key) for key in keys if key not in roots
    }
    assert sorted(joining.open.collect()) == sorted(open_)
    assert joining.apart == sets.apart
    assert any(pair.score >= 0.8 for _, pair in open_), "a decision kept something apart"


def _pair(chance: random.Random, keys: list[str]) -> Pair:
    one, other = sorted(chance.sample(keys, 2))
    return Pair(chance.choice((0.3, 0.5, 0.85, 0.9)), one, other, f"{chance.randrange(5)}")

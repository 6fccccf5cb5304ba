"""Writes lexicon/name_weights.tsv: ``python ontology/derive_name_weights.py ADATA`` (needs scikit-learn 1.9).

ADATA is the unpacked ``adata`` 2.9.5 (the folder that holds ``adata/``), of which the short names of the firms listed
at China's exchanges are read (Apache-2.0). A logistic regression tells them from common words of jieba's dictionary and
from how names of industries, products and projects begin. A weight is rounded to a tenth; those near 0 are left out.
"""

from __future__ import annotations

import argparse
import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from kg.gazetteer import load_gazetteer
from kg.mentions.name_scores import BIAS, LONGEST, SHORTEST, TABLE, features
from kg.ontology import Lexicon, load_lexicon
from kg.peel import Peeler
from kg.segment import person_words, proper_words

HERE = Path(__file__).parent
HAN = re.compile(r"[\u3400-\u9fff]+")
MARKS = re.compile(r"^(?:\*?ST|S\*?ST|PT|XD|XR|DR|N|C)|(?:退市?|[A-Z]|-U|-W)+$")
"""What an exchange adds to a name."""
FULL = 4
"""So many characters has a short name mostly, of which the first two are the firm's own."""
COMMON = 1000
"""A word that jieba's dictionary counts so often is one of the language."""
LEAST = 0.05
HEAD = """\
# Weights of a logistic regression that tells names of firms from how other words begin; written by
# ontology/derive_name_weights.py. Columns: characters or values, the feature, the weight. any, first, last: a character
# anywhere, at the start, at the end; long: the number of characters; met: the number of digits of its count in jieba's
# dictionary; words: of how many words it is; named: a name of a thing (p), of land (l), of a person (n) there, or none.
"""


def firms(table: Path, peeler: Peeler) -> Iterator[str]:
    """The own words of listed firms, without place and trade."""
    with table.open(encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            name = MARKS.sub("", unicodedata.normalize("NFKC", row["short_name"]).replace(" ", ""))
            if not HAN.fullmatch(name):
                continue
            parts = peeler.peel(name)
            stem = parts.stem[:SHORTEST] if len(parts.stem) == FULL else parts.stem
            placed = (parts.place and not parts.trade) or peeler.gazetteer.named(stem)
            if SHORTEST <= len(stem) <= LONGEST and not placed:
                yield stem


def openings(words: Iterable[str]) -> Iterator[str]:
    """How words begin."""
    for word in words:
        yield from (word[:size] for size in (SHORTEST, LONGEST) if len(word) >= size and HAN.fullmatch(word[:size]))


def others(lexicon: Lexicon) -> Iterator[str]:
    """What is no firm's name."""
    import jieba

    jieba.initialize()
    yield from openings([*lexicon.words("industries"), *lexicon.words("products", "head")])
    yield from openings(lexicon.words("projects", "thing", "lead"))
    named = proper_words() | person_words()
    yield from (
        word
        for word, count in jieba.dt.FREQ.items()
        if count >= COMMON and SHORTEST <= len(word) <= LONGEST and HAN.fullmatch(word) and word not in named
    )


def fitted(names: set[str], words: set[str]) -> dict[tuple[str, str], float]:
    """The weights."""
    rows = [dict.fromkeys(map("\t".join, features(text)), 1) for text in (*sorted(names), *sorted(words))]
    vectors = DictVectorizer()
    model = LogisticRegression(max_iter=5000).fit(vectors.fit_transform(rows), [1] * len(names) + [0] * len(words))
    weights = {tuple(key.split("\t")): float(w) for key, w in zip(vectors.feature_names_, model.coef_[0], strict=True)}
    weights[BIAS] += float(model.intercept_[0])
    return weights


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("adata", type=Path, help="unpacked adata 2.9.5")
    lexicon = load_lexicon(HERE)
    names = set(firms(parser.parse_args().adata / "adata/stock/cache/code.csv", Peeler.load(load_gazetteer(), lexicon)))
    grouped: defaultdict[tuple[str, float], list[str]] = defaultdict(list)
    for (kind, value), weight in sorted(fitted(names, set(others(lexicon)) - names).items()):
        if abs(weight) >= LEAST:
            grouped[kind, round(weight, 1)].append(value)
    lines = ("\t".join(("".join(values), kind, f"{weight:g}")) for (kind, weight), values in sorted(grouped.items()))
    (HERE / f"lexicon/{TABLE}.tsv").write_text(HEAD + "\n".join(lines) + "\n", "utf-8")

"""What one text calls by one name is one thing, in whatever papers it is printed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from kg.resolve.evidence import Evidence, Item, Pair
from kg.resolve.names import NameRules
from kg.resolve.sets import Sets

TEXT = 0.97
KINDS = ("company", "person", "project", "park")


def by_page(sources: Iterable[tuple[str, int, str]]) -> dict[str, set[str]]:
    """Page to the texts on it; from (page, article, text), the same text for articles that are one."""
    texts: defaultdict[str, set[str]] = defaultdict(set)
    for page, _, text in sources:
        texts[page].add(text)
    return texts


def one_text(evidence: Evidence, rules: NameRules, _sets: Sets, *, texts: Mapping[str, set[str]]) -> Iterator[Pair]:
    """Bearers of one name on pages that print one text. ``texts``: page to the texts that are printed on it."""
    first: dict[tuple[str, str], Item] = {}
    for kind in KINDS:
        for item in evidence.of(kind):
            name = f"{kind}/{rules.person_key(item.name) if kind == 'person' else item.name}"
            for text in sorted({text for page in item.pages for text in texts.get(page, ())}):
                head = first.setdefault((name, text), item)
                if head is not item:
                    yield Pair(TEXT, head.key, item.key, f"{item.name} in one text that both pages print")

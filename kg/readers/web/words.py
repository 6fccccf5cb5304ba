"""The words and forms of ``ontology/lexicon/webpage.yaml``, compiled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kg.ontology import OntologyError, load_yaml
from kg.resources import ontology_dir

FILE = "webpage.yaml"
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True)
class WebWords:
    """``forms[name]`` matches the form of that name; ``metas[name]`` are names of meta tags, the surest first."""

    chrome: frozenset[str]
    title: frozenset[str]
    metas: Mapping[str, tuple[str, ...]]
    forms: Mapping[str, re.Pattern[str]]

    def is_a(self, form: str, line: str) -> bool:
        """Whether the whole line is of this form."""
        return len(line) <= 240 and self.forms[form].fullmatch(line) is not None


def parts(names: str) -> set[str]:
    """The words in the class and id of an element: ``jp-relatedPosts`` holds jp, related and posts."""
    return {part.rstrip("0123456789") for part in re.split(r"[^a-z0-9]+", HUMP.sub("-", names).lower())}


@cache
def web_words() -> WebWords:
    """Reads the file. Raises OntologyError when a form is no regular expression."""
    raw = load_yaml(ontology_dir() / "lexicon" / FILE)
    forms = {}
    for name, source in raw["forms"].items():
        try:
            forms[name] = re.compile(source)
        except re.error as error:
            raise OntologyError(f"{FILE}: {name}: {error}; mend the regular expression") from error
    names, metas = raw["names"], raw["metas"]
    return WebWords(
        frozenset(names["chrome"]),
        frozenset(names["title"]),
        {name: tuple(entries) for name, entries in metas.items()},
        forms,
    )

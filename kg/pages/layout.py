"""The words and forms of ``ontology/lexicon/layout.yaml``, compiled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.kept import compiled
from kg.ontology import OntologyError, load_table, load_yaml
from kg.resources import ontology_dir

LONGEST = 240
"""No form is tried on a longer line."""


@dataclass(frozen=True)
class Layout:
    """``forms[name]`` matches any of the forms of that name; ``words[name]`` are the words."""

    words: Mapping[str, tuple[str, ...]]
    forms: Mapping[str, re.Pattern[str]]
    surnames: frozenset[str]

    def is_a(self, form: str, line: str) -> bool:
        """Whether the whole line is of this form."""
        match = self.forms[form].fullmatch(line) if len(line) <= LONGEST else None
        # A form may have one group, which then has to begin with a name.
        return match is not None and (not match.lastindex or self.begins_with_name(match[match.lastindex]))

    def at_end(self, form: str) -> re.Pattern[str]:
        """The form where it ends a text, white space behind it or not."""
        return _at_end(self.forms[form])

    def names(self, text: str) -> list[str]:
        """The personal names, if the text is nothing but names: ``朱 姝`` is one, ``王月文 李四`` are two."""
        tokens = text.replace("、", " ").replace("，", " ").split()
        names: list[str] = []
        for token in tokens:
            if len(token) == 1 and names and len(names[-1]) == 1:
                names[-1] += token
            else:
                names.append(token)
        return names if all(self._is_name(name) for name in names) else []

    def lead_byline(self, text: str) -> re.Match[str] | None:
        """The byline, brackets or not, that a paragraph begins with."""
        match = self.forms["lead_byline"].match(text)
        return match if match and (match[1] is None or self.begins_with_name(match[1])) else None

    def begins_with_name(self, text: str) -> bool:
        """Whether a text begins with a surname."""
        return text[:1] in self.surnames or text[:2] in self.surnames

    def _is_name(self, name: str) -> bool:
        if not (2 <= len(name) <= 4 and all("\u3400" <= c <= "\u9fff" for c in name)):
            return False
        if name.endswith(self.words["no_name_end"]):
            return False
        return name[:2] in self.surnames or (len(name) < 4 and name[0] in self.surnames)


@cache
def _at_end(pattern: re.Pattern[str]) -> re.Pattern[str]:
    return compiled(rf"(?:{pattern.pattern})\s*$")


@cache
def load_layout(folder: Path | None = None) -> Layout:
    """Reads ``layout.yaml`` and the surnames. Raises OntologyError when a form is no regular expression."""
    lexicon = (folder or ontology_dir()) / "lexicon"
    raw = load_yaml(lexicon / "layout.yaml")
    words = {name: tuple(str(word) for word in entries) for name, entries in raw["words"].items()}
    words["field"], surnames = (
        tuple(row[0] for row in load_table(lexicon / f"{name}.tsv")) for name in ("fields", "surnames")
    )
    words["surname"] = tuple(name for name in surnames if len(name) == 1)
    forms = {name: _compile(name, entry, words) for name, entry in raw["forms"].items()}
    return Layout(words, forms, frozenset(surnames))


def _compile(name: str, entry: str | list[str], words: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    alternatives = [entry] if isinstance(entry, str) else entry
    source = "|".join(f"(?:{form})" for form in alternatives)
    for key, entries in words.items():
        if f"<{key}>" not in source:
            continue
        # Inside a character class the words are single characters and stand side by side.
        source = re.sub(rf"(?<=\[)<{key}>|(?<=0-9)<{key}>", "".join(entries), source)
        source = source.replace(f"<{key}>", "|".join(sorted(map(re.escape, entries), key=len, reverse=True)))
    try:
        return compiled(source)
    except re.error as error:
        raise OntologyError(f"layout.yaml: {name}: {error}; mend the regular expression") from error

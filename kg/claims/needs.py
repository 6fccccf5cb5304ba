"""Which patterns may match a sentence at all: those whose words and types stand in it, found in one pass."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ahocorasick_rs import AhoCorasick

from kg.claims.forms import Form


@dataclass(frozen=True)
class Needs:
    """What the forms cannot do without, each need a bit: a sentence has the bits of the needs that it meets."""

    automaton: AhoCorasick
    word_bits: tuple[int, ...]
    """For each word of the automaton the needs that it meets."""
    type_bits: Mapping[str, int]
    """For each type label the needs that it meets."""
    required: tuple[int, ...]
    """For each form all its needs."""
    by_word: tuple[tuple[int, ...], ...]
    """For each word of the automaton the forms for which it is the word to look for."""
    wordless: tuple[int, ...]
    """The forms that need no word."""

    @classmethod
    def of(cls, forms: Iterable[Form]) -> Needs:
        """Gives each distinct need a bit; of the words that a form needs its longest are those to look for."""
        forms = list(forms)
        rows = [(*(("word", need) for need in form.needs), *(("type", need) for need in form.types)) for form in forms]
        bits = {need: 1 << at for at, need in enumerate(dict.fromkeys(need for row in rows for need in row))}
        words: dict[str, int] = {}
        types: dict[str, int] = {}
        for (kind, choices), bit in bits.items():
            for choice in choices:
                table = words if kind == "word" else types
                table[choice] = table.get(choice, 0) | bit
        found = tuple(sorted(words))
        required = tuple(sum({bits[need] for need in row}) for row in rows)
        sought: dict[str, list[int]] = {word: [] for word in found}
        for number, form in enumerate(forms):
            for word in max(form.needs, key=lambda need: (min(map(len, need)), -len(need)), default=()):
                sought[word].append(number)
        wordless = tuple(number for number, form in enumerate(forms) if not form.needs)
        by_word = tuple(tuple(sought[word]) for word in found)
        return cls(AhoCorasick(found), tuple(words[word] for word in found), types, required, by_word, wordless)

    def met(self, text: str, types: Collection[str]) -> frozenset[int]:
        """The numbers of the forms all of whose needs a sentence with these types meets."""
        mask = 0
        for kind in types:
            mask |= self.type_bits.get(kind, 0)
        forms = set(self.wordless)
        for number in {row[0] for row in self.automaton.find_matches_as_indexes(text, overlapping=True)}:
            mask |= self.word_bits[number]
            forms.update(self.by_word[number])
        lacked = ~mask
        required = self.required
        return frozenset([form for form in forms if not required[form] & lacked])

"""The words of the pages in the reader's language: of the interface, of the model, of amounts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from kg.exports.html import VIEW
from kg.model import Value
from kg.schema import Schema

LANGUAGES = ("zh", "en")


class Words:
    """The words of one language."""

    def __init__(self, lang: str, texts: Mapping[str, Any]) -> None:
        self.lang = lang
        self.other = next(other for other in LANGUAGES if other != lang)
        """The language that the reader may change to."""
        self._texts = texts

    @classmethod
    def of(cls, lang: str) -> Words:
        """The words of ``zh`` or ``en``."""
        return _words(lang)

    def __call__(self, key: str, **values: object) -> str:
        """A text of the interface with its {places} filled; large numbers with commas."""
        shown = {name: f"{value:,}" if isinstance(value, int) else value for name, value in values.items()}
        return str(self._texts[key]).format(**shown)

    def type(self, schema: Schema, name: str) -> str:
        """Label of a type."""
        info = schema.types.get(name)
        return str(getattr(info, self.lang)) if info else name

    def relation(self, schema: Schema, name: str) -> str:
        """Label of a relation or an attribute."""
        info = schema.edges.get(name) or schema.attributes.get(name)
        return str(getattr(info, self.lang)) if info else name

    def modality(self, name: str) -> str:
        """How firm a claim is; empty for what has happened, which needs no word."""
        return "" if name == "actual" else str(self._texts["modalities"].get(name, name))

    def amount(self, schema: Schema, name: str, value: Value | None, unit: str | None) -> str:
        """A value of an attribute: 3996000000 CNY as 39.96亿元."""
        if name == "status":
            status = str(value)
            return schema.statuses.get(status, status) if self.lang == "zh" else _spaced(status)
        called = self._texts["units"].get(unit, unit) or ""
        if not isinstance(value, int | float):
            return f"{value}{called}"
        step, word = next((scale for scale in self._texts["scales"] if abs(value) >= scale[0]), (1, ""))
        figure = f"{value / step:,.4f}".rstrip("0").rstrip(".")
        return figure + word + (" " if called[:1].isascii() and called[:1].isalpha() else "") + called


@cache
def _words(lang: str) -> Words:
    """What the picture of the graph says already is said in the same words here."""
    files = (VIEW / "texts.json", Path(__file__).parent / "pages" / "texts.json")
    texts = [json.loads(file.read_text("utf-8"))[lang] for file in files]
    return Words(lang, texts[0] | texts[1])


def _spaced(name: str) -> str:
    """``underConstruction`` as ``under construction``."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)

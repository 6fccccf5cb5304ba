"""Writes kg.ttl, shapes.ttl and context.jsonld from schema.yaml: ``python ontology/derive.py``."""

from __future__ import annotations

from pathlib import Path

from kg.ontology import load_schema
from kg.shapes import shapes
from kg.vocabulary import context, owl

HERE = Path(__file__).parent

if __name__ == "__main__":
    schema = load_schema(HERE)
    for name, text in (("kg.ttl", owl(schema)), ("shapes.ttl", shapes(schema)), ("context.jsonld", context(schema))):
        (HERE / name).write_text(text, "utf-8")

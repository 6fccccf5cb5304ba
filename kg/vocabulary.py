"""The model in the forms of the semantic web, made from the schema alone: OWL, SHACL, JSON-LD context.

The files lie in ``ontology/``; ``python ontology/derive.py`` writes them anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from rdflib import OWL, RDF, RDFS, SH, SKOS, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from kg.exports.terms import PREFIXES
from kg.schema import PERIOD, AttributeInfo, DerivedInfo, RelationInfo, Schema, TypeInfo

DATES = (
    (XSD.date, "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
    (XSD.gYearMonth, "^[0-9]{4}-(0[1-9]|1[0-2])$"),
    (XSD.gYear, "^[0-9]{4}$"),
)
"""The datatypes of a date, each with what its text looks like: no parser refuses the month 13."""
OTHERS = {
    "Page": ("版面", "page", "一个输入文件。", "One input document.", ("prov:Entity", "foaf:Document")),
    "Article": ("报道", "article", "版面上的一篇报道。", "An article of a page.", ("schema:NewsArticle",)),
    PERIOD: (
        "时段",
        "period",
        "一个月；版面只说到年的，为一年。",
        "A month, or a year where pages say no more.",
        ("time:ProperInterval",),
    ),
    "Claim": ("陈述", "claim", "一句话所说的事实及其出处。", "What a sentence says, and where.", ("rdf:Statement",)),
}
"""Classes that the graph needs beside the types of things."""
NOTES: Mapping[str, tuple[str, str, URIRef]] = {
    "title": ("职务名称", "title", XSD.string),
    "date": ("日期", "date", XSD.string),
    "modality": ("情态", "modality", XSD.string),
    "pattern": ("规则", "pattern", XSD.string),
    "quote": ("原句", "quote", RDF.langString),
    "unit": ("单位", "unit", XSD.string),
    "start": ("起始字符", "start", XSD.integer),
    "end": ("结束字符", "end", XSD.integer),
    "adcode": ("区划代码", "division code", XSD.string),
    "level": ("区划级别", "level of division", XSD.string),
    "fileName": ("文件名", "file name", XSD.string),
    "issue": ("期号", "issue number", XSD.string),
    "pageNumber": ("版次", "page number", XSD.string),
    "sha256": ("散列值", "SHA-256", XSD.string),
    "programVersion": ("程序版本", "version of the program", XSD.string),
    "rulesHash": ("规则散列值", "hash of the rules", XSD.string),
    "gazetteerHash": ("地名录散列值", "hash of the gazetteer", XSD.string),
    "inputHash": ("输入散列值", "hash of the input", XSD.string),
    "firstSeen": ("最早见于", "first seen", XSD.date),
    "lastSeen": ("最近见于", "last seen", XSD.date),
}
"""Properties of claims, pages, places, memberships and the dataset: labels and datatype."""
DERIVED = {"zh": "由其他三元组推算而来。", "en": "Derived from the other triples of the graph."}
LINKS: Mapping[str, tuple[str, str]] = {
    "mentionedIn": ("见于", "mentioned in"),
    "postAt": ("任职于", "post at"),
    "inArticle": ("所在报道", "in article"),
}


def graph_of(schema: Schema) -> tuple[Graph, Namespace]:
    """An empty graph that knows the prefixes, and the model's own namespace."""
    graph = Graph(bind_namespaces="none")
    for prefix, address in sorted({**PREFIXES, "kg": schema.prefix, "sh": str(SH)}.items()):
        graph.bind(prefix, address)
    return graph, Namespace(schema.prefix)


def full(name: str) -> URIRef:
    """The address of a term with a known prefix."""
    prefix, local = name.split(":", 1)
    return URIRef(PREFIXES[prefix] + local)


def listed(graph: Graph, items: Iterable[Node]) -> BNode:
    """An RDF list."""
    node = BNode()
    Collection(graph, node, list(items))
    return node


def _named(graph: Graph, node: URIRef, info: TypeInfo | RelationInfo | AttributeInfo | DerivedInfo) -> None:
    """Labels and definitions in both languages."""
    for language, label, text in (("zh", info.zh, info.zh_def), ("en", info.en, info.en_def)):
        graph.add((node, RDFS.label, Literal(label, lang=language)))
        graph.add((node, SKOS.definition, Literal(text, lang=language)))


def owl(schema: Schema) -> str:
    """``kg.ttl``: classes, properties, what they exclude and what they are special cases of."""
    graph, kg = graph_of(schema)
    ontology = URIRef(schema.prefix.rstrip("#/"))
    graph.add((ontology, RDF.type, OWL.Ontology))
    graph.add((ontology, RDFS.label, Literal("地方报纸知识图谱", lang="zh")))
    graph.add((ontology, RDFS.label, Literal("Knowledge graph of local newspapers", lang="en")))
    for info in schema.types.values():
        if not info.is_value:
            graph.add((kg[info.name], RDF.type, OWL.Class))
            _named(graph, kg[info.name], info)
            above = [*([kg[info.is_a]] if info.is_a else []), *map(full, info.broader)]
            for term in above:
                graph.add((kg[info.name], RDFS.subClassOf, term))
    tops = [kg[info.name] for info in schema.types.values() if not info.is_value and info.is_a is None]
    apart = BNode()
    graph.add((apart, RDF.type, OWL.AllDisjointClasses))
    graph.add((apart, OWL.members, listed(graph, tops)))
    for name, (zh, en, zh_def, en_def, above_names) in OTHERS.items():
        graph.add((kg[name], RDF.type, OWL.Class))
        _named(graph, kg[name], TypeInfo(name, zh, en, "", zh_def=zh_def, en_def=en_def))
        for term in map(full, above_names):
            graph.add((kg[name], RDFS.subClassOf, term))
    for relation in schema.edges.values():
        _relation(graph, kg, relation)
    for attribute in schema.attributes.values():
        _attribute(graph, kg, attribute)
    for derived in schema.derived.values():
        _derived(graph, kg, derived, schema)
    for name, (zh, en, datatype) in NOTES.items():
        graph.add((kg[name], RDF.type, OWL.DatatypeProperty))
        graph.add((kg[name], RDFS.label, Literal(zh, lang="zh")))
        graph.add((kg[name], RDFS.label, Literal(en, lang="en")))
        if name not in ("date", "firstSeen", "lastSeen"):
            graph.add((kg[name], RDFS.range, datatype))
    for name, labels in LINKS.items():
        graph.add((kg[name], RDF.type, OWL.ObjectProperty))
        for language, label in zip(("zh", "en"), labels, strict=True):
            graph.add((kg[name], RDFS.label, Literal(label, lang=language)))
    return graph.serialize(format="turtle")


def _relation(graph: Graph, kg: Namespace, info: RelationInfo) -> None:
    node = kg[info.name]
    graph.add((node, RDF.type, OWL.ObjectProperty))
    if info.symmetric:
        graph.add((node, RDF.type, OWL.SymmetricProperty))
    _named(graph, node, info)
    for end, names in ((RDFS.domain, info.domain), (RDFS.range, info.range)):
        graph.add((node, end, _any_of(graph, [kg[name] for name in names])))
    for term in map(full, info.broader):
        graph.add((node, RDFS.subPropertyOf, term))
    if info.inverse:
        graph.add((kg[info.inverse], RDF.type, OWL.ObjectProperty))
        graph.add((kg[info.inverse], OWL.inverseOf, node))


def _any_of(graph: Graph, classes: list[URIRef]) -> Node:
    """A class, or the union of several."""
    if len(classes) == 1:
        return classes[0]
    union = BNode()
    graph.add((union, RDF.type, OWL.Class))
    graph.add((union, OWL.unionOf, listed(graph, classes)))
    return union


def _attribute(graph: Graph, kg: Namespace, info: AttributeInfo) -> None:
    node = kg[info.name]
    quantity = info.datatype == "quantity"
    graph.add((node, RDF.type, OWL.ObjectProperty if quantity else OWL.DatatypeProperty))
    _named(graph, node, info)
    datatype = {"decimal": XSD.decimal, "integer": XSD.integer, "status": XSD.string}.get(info.datatype)
    if quantity:
        graph.add((node, RDFS.range, full("schema:QuantitativeValue")))
    elif datatype is not None:
        graph.add((node, RDFS.range, datatype))
    for term in map(full, info.broader):
        graph.add((node, RDFS.subPropertyOf, term))


def _derived(graph: Graph, kg: Namespace, info: DerivedInfo, schema: Schema) -> None:
    """Said to be derived; what closes a relation is transitive and holds wherever that does."""
    node, leads = kg[info.name], info.datatype in schema.types
    graph.add((node, RDF.type, OWL.ObjectProperty if leads else OWL.DatatypeProperty))
    _named(graph, node, info)
    for language, label in DERIVED.items():
        graph.add((node, RDFS.comment, Literal(label, lang=language)))
    if info.of:
        graph.add((node, RDFS.domain, _any_of(graph, [kg[name] for name in info.of])))
    if info.datatype != "date":
        graph.add((node, RDFS.range, kg[info.datatype] if leads else XSD[info.datatype]))
    for term in map(full, info.broader):
        graph.add((node, RDFS.subPropertyOf, term))
    if info.closes:
        graph.add((node, RDF.type, OWL.TransitiveProperty))
        graph.add((kg[info.closes], RDFS.subPropertyOf, node))


def context(schema: Schema) -> str:
    """``context.jsonld``: plain names for the terms of the graph."""
    terms: dict[str, object] = {**PREFIXES, "kg": schema.prefix, "id": "@id", "type": "@type"}
    terms |= {info.name: f"kg:{info.name}" for info in schema.types.values() if not info.is_value}
    terms |= {name: f"kg:{name}" for name in OTHERS}
    terms |= {info.name: {"@id": f"kg:{info.name}", "@type": "@id"} for info in schema.edges.values()}
    for info in schema.attributes.values():
        datatype = {"decimal": "xsd:decimal", "integer": "xsd:integer", "quantity": "@id"}.get(info.datatype)
        terms[info.name] = {"@id": f"kg:{info.name}", "@type": datatype} if datatype else f"kg:{info.name}"
    for derived in schema.derived.values():
        datatype = {"decimal": "xsd:decimal", "integer": "xsd:integer"}.get(derived.datatype)
        typed = "@id" if derived.datatype in schema.types else datatype
        terms[derived.name] = {"@id": f"kg:{derived.name}", "@type": typed} if typed else f"kg:{derived.name}"
    terms |= {name: f"kg:{name}" for name in NOTES}
    terms |= {name: {"@id": f"kg:{name}", "@type": "@id"} for name in LINKS}
    return json.dumps({"@context": dict(sorted(terms.items()))}, ensure_ascii=False, indent=2) + "\n"

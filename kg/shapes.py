"""The shapes that a graph must have, in SHACL, made from the schema alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rdflib import RDF, RDFS, SH, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.term import Node

from kg.schema import AttributeInfo, DerivedInfo, RelationInfo, Schema
from kg.vocabulary import DATES, full, graph_of, listed

LARGEST = 10**15
"""No figure of a newspaper is larger, in yuan or square metres."""


def shapes(schema: Schema) -> str:
    """``shapes.ttl``: one shape for each type, for the ends of each relation, for each attribute, claim and page."""
    graph, kg = graph_of(schema)
    for info in schema.types.values():
        if not info.is_value:
            shape = _shape(graph, kg, f"{info.name}Shape", SH.targetClass, kg[info.name])
            _once(graph, shape, RDFS.label, "has no name, or more than one 须有且只有一个名称", datatype=RDF.langString)
            _property(graph, shape, kg.mentionedIn, "is mentioned in what is no page 只能见于版面", cls=kg.Page)
    for relation in schema.edges.values():
        _ends(graph, kg, relation)
    for attribute in schema.attributes.values():
        _values(graph, kg, attribute, schema)
    for derived in schema.derived.values():
        _derived(graph, kg, derived, schema)
    _claims(graph, kg)
    member = _shape(graph, kg, "MembershipShape", SH.targetClass, full("org:Membership"))
    _once(graph, member, full("org:member"), "a membership needs its person 任职须有且只有一人")
    _once(graph, member, kg.postAt, "a membership needs where it is held 任职须有且只有一处")
    for path in (kg.firstSeen, kg.lastSeen):
        _property(graph, member, path, "a post is seen on what is no date 日期不合历法", any_of=_dates(graph))
    page = _shape(graph, kg, "PageShape", SH.targetClass, kg.Page)
    _once(graph, page, kg.fileName, "a page needs one file name 版面须有一个文件名", datatype=XSD.string)
    _once(graph, page, kg.sha256, "a page needs one SHA-256 版面须有一个散列值", pattern="^[0-9a-f]{64}$")
    return graph.serialize(format="turtle")


def _shape(graph: Graph, kg: Namespace, name: str, target: URIRef, of: URIRef) -> URIRef:
    graph.add((kg[name], RDF.type, SH.NodeShape))
    graph.add((kg[name], target, of))
    return kg[name]


def _property(
    graph: Graph, shape: URIRef, path: URIRef, message: str, *, cls: URIRef | None = None, any_of: Iterable[Node] = ()
) -> URIRef:
    """A property shape, named after its shape and path so that the file has one order."""
    taken = sum(1 for _ in graph.objects(shape, SH.property))
    node = URIRef(f"{shape}-{path.split('#')[-1].split('/')[-1]}-{taken + 1}")
    graph.add((shape, SH.property, node))
    graph.add((node, SH.path, path))
    graph.add((node, SH.message, Literal(message)))
    if cls is not None:
        graph.add((node, SH["class"], cls))
    if choices := list(any_of):
        graph.add((node, SH["or"], listed(graph, choices)))
    return node


def _once(
    graph: Graph, shape: URIRef, path: URIRef, message: str, *, datatype: URIRef | None = None, pattern: str = ""
) -> None:
    """Exactly one value."""
    node = _property(graph, shape, path, message)
    graph.add((node, SH.minCount, Literal(1)))
    graph.add((node, SH.maxCount, Literal(1)))
    if datatype is not None:
        graph.add((node, SH.datatype, datatype))
    if pattern:
        graph.add((node, SH.pattern, Literal(pattern)))


def _classes(graph: Graph, classes: Iterable[URIRef]) -> Iterator[BNode]:
    for each in classes:
        node = BNode()
        graph.add((node, SH["class"], each))
        yield node


def _ends(graph: Graph, kg: Namespace, info: RelationInfo) -> None:
    """What a relation begins and ends at; nothing is related to itself."""
    for side, target, names in (("Head", SH.targetSubjectsOf, info.domain), ("Tail", SH.targetObjectsOf, info.range)):
        shape = _shape(graph, kg, f"{info.name}{side}Shape", target, kg[info.name])
        where = "from" if side == "Head" else "to"
        message = f"{info.name} leads {where} what is none of {', '.join(names)} {info.zh}的一端类型不符"
        graph.add((shape, SH.message, Literal(message)))
        graph.add((shape, SH["or"], listed(graph, _classes(graph, (kg[name] for name in names)))))
        graph.add((shape, SH.nodeKind, SH.IRI))


def _values(graph: Graph, kg: Namespace, info: AttributeInfo, schema: Schema) -> None:
    """The datatype of an attribute, numbers above nothing, dates of the calendar."""
    shape = _shape(graph, kg, f"{info.name}Shape", SH.targetSubjectsOf, kg[info.name])
    path, wrong = kg[info.name], f"{info.name} has a value that it cannot have {info.zh}的值不合规定"
    if info.datatype == "date":
        _property(graph, shape, path, wrong, any_of=_dates(graph))
        return
    node = _property(graph, shape, path, wrong)
    if info.datatype == "status":
        graph.add((node, SH["in"], listed(graph, map(Literal, schema.statuses))))
    elif info.datatype == "quantity":
        graph.add((node, SH["class"], full("schema:QuantitativeValue")))
    else:
        graph.add((node, SH.datatype, XSD[info.datatype]))
        graph.add((node, SH.minExclusive, Literal(0)))
        graph.add((node, SH.maxInclusive, Literal(LARGEST)))


def _derived(graph: Graph, kg: Namespace, info: DerivedInfo, schema: Schema) -> None:
    """What is counted stands at what it is counted of, once, and is above nothing."""
    shape = _shape(graph, kg, f"{info.name}Shape", SH.targetSubjectsOf, kg[info.name])
    path, wrong = kg[info.name], f"{info.name} is not what it can be derived as {info.zh}的值不合规定"
    if info.of:
        graph.add((shape, SH["or"], listed(graph, _classes(graph, (kg[name] for name in info.of)))))
        graph.add(
            (shape, SH.message, Literal(f"{info.name} stands at what it is not counted of {info.zh}的主语类型不符"))
        )
    if info.datatype in schema.types:
        _property(graph, shape, path, wrong, cls=kg[info.datatype])
    elif info.datatype == "date":
        node = _property(graph, shape, path, wrong, any_of=_dates(graph))
        graph.add((node, SH.maxCount, Literal(1)))
    else:
        node = _property(graph, shape, path, wrong)
        graph.add((node, SH.datatype, XSD[info.datatype]))
        graph.add((node, SH.minExclusive, Literal(0)))
        graph.add((node, SH.maxCount, Literal(1)))


def _dates(graph: Graph) -> Iterator[BNode]:
    for datatype, pattern in DATES:
        node = BNode()
        graph.add((node, SH.datatype, datatype))
        graph.add((node, SH.pattern, Literal(pattern)))
        yield node


def _claims(graph: Graph, kg: Namespace) -> None:
    """A claim names its subject and predicate, its sentence and where that stands."""
    shape = _shape(graph, kg, "ClaimShape", SH.targetClass, kg.Claim)
    for path, what in (
        (RDF.subject, "a subject 主语"),
        (RDF.predicate, "a predicate 谓语"),
        (kg.quote, "its sentence 原句"),
        (kg.start, "where its sentence begins 起始字符"),
        (kg.end, "where its sentence ends 结束字符"),
        (kg.modality, "its modality 情态"),
        (full("prov:wasDerivedFrom"), "its page 所出版面"),
    ):
        _once(graph, shape, path, f"a claim needs {what}，有且只有一个")
    before = _property(graph, shape, kg.start, "a claim ends before it begins 起止字符颠倒")
    graph.add((before, SH.lessThan, kg.end))
    _property(graph, shape, kg.date, "a claim is dated by what is no date 日期不合历法", any_of=_dates(graph))

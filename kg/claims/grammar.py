"""The pattern files, compiled; each pattern proves on its own examples that it says what it means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from kg.claims.figure_words import FigureWords
from kg.claims.form_words import FormWords
from kg.claims.forms import BASE, OPENS, TITLED, UNTITLED, Form, FormError, read_form
from kg.claims.lent import Lent
from kg.claims.needs import Needs
from kg.claims.phrases import Phrases
from kg.kept import compiled
from kg.model import VISITOR, Modality
from kg.ontology import Ontology, OntologyError, did_you_mean, load_yaml
from kg.schema import Schema
from kg.segment import alternation
from kg.sieve import Sieved, sieved

GUEST = "来访者"
"""A topic that is a person: the one whose visit the article tells of."""
LIST = compiled("<([^<>]+)>")
"""Stands in a form for a list of words that the head of the file names."""
TYPE = compiled("{([^{}]+)}")
BRANCH = compiled(r"(?<=[\[|])<([^<>]+)>(?=[|\]])")
"""The same as one branch of a choice."""
KEYS = {
    "id", "form", "topic", "topic_tail", "value", "unless", "not_behind", "modality", "shares", "mutual",
    "respectively", "echo", "named", "employers", "makes", "presupposed", "accepts", "rejects", "note", "__line__",
}  # fmt: skip


@dataclass(frozen=True)
class Pattern:
    """One way of saying one relation or attribute."""

    id: str
    predicate: str
    form: Form
    topic: tuple[str, ...]
    """Labels of the types that the unspoken subject may have; empty where the form has its own ``head``."""
    topic_tail: tuple[str, ...]
    """The same for an unspoken ``tail``: 已先后入园."""
    value: str | None
    unless: re.Pattern[str] | None
    not_behind: re.Pattern[str] | None
    """What bars it anywhere in front of it in its sentence: 主持洽谈会，|张三参加."""
    modality: Modality | None
    presupposed: bool
    """Holds whatever the sentence denies or asks: 副总裁康梓否认…."""
    shares: bool
    """The head shares what others of the article have: 王五随同."""
    respectively: bool
    """The first value is the first head's, the second the second's."""
    mutual: bool
    """Whoever is in its slots does it with everybody else there: 甲、乙、丙三方签约."""
    echo: bool
    """Counts only where the article says the same of the head in plainer words: 在乙公司，张三指出…."""
    makes: bool
    """The head makes the tail: a project its park."""
    named: bool
    """Both ends stand by name: no 全省|项目."""
    employers: bool
    """Sees the firm that opens a post: 业主单位〔甲公司〕|项目经理王五."""
    accepts: tuple[Mapping[str, Any], ...]
    rejects: tuple[str, ...]
    place: str
    """``undertakes.yaml:7``."""


@dataclass(frozen=True)
class Grammar:
    """All patterns in order of file and line, and the words that tell modality."""

    schema: Schema
    patterns: tuple[Pattern, ...]
    denials: re.Pattern[str]
    modalities: tuple[tuple[Modality, re.Pattern[str]], ...]
    characters: Mapping[str, str]
    """Type name to its private-use character."""
    rumours: Sieved
    """Makes a sentence report what is said or asked, not what is."""
    retractions: Sieved
    """Makes a sentence deny what the one before it says: 上述消息不实."""
    figures: FigureWords
    """Whose a figure is."""
    harmless: Sieved
    """Holds a word that bars patterns or makes plans of them, and does neither: |按计划|开工."""
    failures: re.Pattern[str]
    """What behind a match says that nothing came of it: 的议案|未获通过."""
    apart: re.Pattern[str]
    """Between several heads and several tails: each has one of its own."""
    headless: re.Pattern[str]
    """Clauses that go on about what the sentence before is about: 由甲公司投资建设，总投资5亿元，|."""
    assemblies: re.Pattern[str]
    """What those are at who take part, though a visit was told of before: 主持洽谈会，甲公司董事长|参加."""
    bidding: re.Pattern[str]
    """Ends what others are told to do: 要求各部门|深入〔甲公司〕."""
    own_sites: re.Pattern[str]
    """Behind a place in short form, makes it the first word of the name of a site: 尚义|风电场."""
    events: re.Pattern[str]
    deals: re.Pattern[str]
    """What several hold or do together once, which makes them no partners (联合主办), and what makes them such."""
    completions: re.Pattern[str]
    achieved: re.Pattern[str]
    """What is to come once something is built (全部建成后，|年产值5亿元), but for what is said to be reached."""
    plans: re.Pattern[str]
    """What a clause plans that goes on in the next one: 计划投资5亿元，|."""
    owns: re.Pattern[str]
    """Behind a firm whose firm is meant: 甲集团|旗下."""
    phrases: Phrases
    """What in an open phrase is a name."""
    lent: Lent

    @cached_property
    def echoes(self) -> frozenset[str]:
        """The ids of the patterns that only bear out others."""
        return frozenset(pattern.id for pattern in self.patterns if pattern.echo)

    @cached_property
    def makers(self) -> frozenset[str]:
        """Patterns whose heads make their tails."""
        return frozenset(pattern.id for pattern in self.patterns if pattern.makes)

    @cached_property
    def needs(self) -> Needs:
        """What the forms cannot do without, in the order of the patterns."""
        return Needs.of(pattern.form for pattern in self.patterns)


def type_characters(schema: Schema) -> dict[str, str]:
    """One private-use character for each type of the schema, in its order."""
    return {name: chr(BASE + i) for i, name in enumerate(schema.types)}


def words(items: Iterable[str], classes: Mapping[str, str] | None = None) -> re.Pattern[str]:
    """Any of the words; {日期} in one stands for a mention of that type, $ behind one for the end of the text."""
    spelled = [TYPE.sub(lambda label: (classes or {})[label[1]], item) for item in items]
    last = [word.removesuffix("$") for word in spelled if word.endswith("$")]
    kinds = (alternation([word for word in spelled if not word.endswith("$")]), f"(?:{alternation(last)})$")
    return compiled("|".join(kind for kind, some in zip(kinds, (len(last) < len(spelled), last), strict=True) if some))


def load_grammar(ontology: Ontology) -> Grammar:
    """Compiles ``ontology/patterns/*.yaml``. Raises OntologyError with file, line and remedy."""
    schema, lexicon = ontology.schema, ontology.lexicon
    characters = type_characters(schema)
    classes = {
        info.zh: "".join(characters[name] for name in schema.subtypes(info.name)) for info in schema.types.values()
    }
    classes[UNTITLED] = classes[TITLED]
    patterns: list[Pattern] = []
    inner = FormWords.load(lexicon)
    for path in sorted((ontology.folder / "patterns").glob("*.yaml")):
        patterns += load_file(path, schema, classes, inner)
    seen: dict[str, str] = {}
    for pattern in patterns:
        if pattern.id in seen:
            raise OntologyError(f"{pattern.place}: pattern {pattern.id} stands in {seen[pattern.id]} too; rename one")
        seen[pattern.id] = pattern.place
    kinds: tuple[Modality, ...] = ("cancelled", "planned", "signed")
    return Grammar(
        schema=schema,
        patterns=tuple(patterns),
        denials=words(lexicon.words("modality", "denied")),
        modalities=tuple((kind, words(lexicon.words("modality", kind))) for kind in kinds),
        characters=characters,
        rumours=sieved(lexicon.regex("phrases", "rumour").pattern),
        retractions=sieved(lexicon.regex("phrases", "retraction").pattern),
        figures=FigureWords.load(lexicon, characters),
        harmless=sieved(lexicon.regex("phrases", "harmless").pattern),
        failures=lexicon.regex("phrases", "failure"),
        apart=lexicon.regex("phrases", "apart"),
        headless=compiled(rf"(?:(?:{'|'.join(lexicon.words('phrases', 'headless'))})[^，。；]*[，,；])*"),
        assemblies=lexicon.regex("phrases", "assembly"),
        bidding=lexicon.regex("phrases", "bidding"),
        own_sites=lexicon.regex("phrases", "own_site"),
        events=lexicon.regex("phrases", "event"),
        deals=lexicon.regex("phrases", "deal"),
        completions=lexicon.regex("phrases", "completion"),
        achieved=lexicon.regex("phrases", "achieved"),
        plans=lexicon.regex("phrases", "plan"),
        owns=lexicon.regex("phrases", "own_firm"),
        phrases=Phrases.load(lexicon),
        lent=Lent.load(lexicon),
    )


def load_file(path: Path, schema: Schema, classes: Mapping[str, str], inner: FormWords) -> list[Pattern]:
    """The patterns of one file: ``relation:`` or ``attribute:`` and a list.

    ``words:`` names lists of words that several forms share: ``<签约>`` stands for ``[签约|签订]``.
    """
    raw = load_yaml(path, lines=True)
    shared = {name: items for name, items in (raw.get("words") or {}).items() if name != "__line__"}
    predicate = raw.get("relation") or raw.get("attribute")
    known = {**schema.relations, **schema.attributes}
    if predicate not in known:
        raise OntologyError(
            f"{path.name}:1: unknown relation or attribute {predicate}{did_you_mean(str(predicate), known)}"
        )
    out = []
    for entry in raw["patterns"]:
        place = f"{path.name}:{entry['__line__']}"
        form = spelled_out(str(entry.get("form") or ""), shared, place)
        out.append(load_pattern({**entry, "form": form}, place, predicate, schema, classes, inner))
    return out


def spelled_out(form: str, shared: Mapping[str, Iterable[str]], place: str) -> str:
    """A form with the words of its shared lists. Raises OntologyError for a list that the file does not name."""
    for name in LIST.findall(form):
        if name not in shared:
            raise OntologyError(f"{place}: unknown list <{name}>{did_you_mean(name, shared)}")
    inside = BRANCH.sub(lambda match: "|".join(shared[match[1]]), form)
    return LIST.sub(lambda match: f"[{'|'.join(shared[match[1]])}]", inside)


def load_pattern(
    entry: Mapping[str, Any],
    place: str,
    predicate: str,
    schema: Schema,
    classes: Mapping[str, str],
    inner: FormWords,
) -> Pattern:
    """One entry of a pattern file."""
    for key in entry:
        if key not in KEYS:
            raise OntologyError(f"{place}: unknown key {key}{did_you_mean(key, KEYS)}")
    for key in ("id", "form", "accepts", "rejects"):
        if not entry.get(key):
            raise OntologyError(f"{place}: {key} is missing; each pattern has id, form, accepts and rejects")
    try:
        form = read_form(entry["form"], classes, inner)
    except FormError as error:
        label = str(error).rsplit(" ", 1)[-1]
        hint = did_you_mean(label, [*classes, *sorted(OPENS)]) if "unknown type" in str(error) else ""
        raise OntologyError(f"{place}: {error}{hint}") from error
    allowed = {"head", "tail", "value", "date", *schema.relations, *schema.attributes}
    for slot in form.slots:
        if slot.name not in allowed:
            raise OntologyError(f"{place}: unknown slot {slot.name}{did_you_mean(slot.name, allowed)}")
    topic, topic_tail = tuple(entry.get("topic") or ()), tuple(entry.get("topic_tail") or ())
    for label in (*topic, *topic_tail):
        if label not in classes and label != GUEST:
            raise OntologyError(f"{place}: unknown type {label}{did_you_mean(label, classes)}")
    if bool(topic) == any(slot.name == "head" for slot in form.slots):
        raise OntologyError(f"{place}: a pattern has either a slot head or a topic; add one or remove one")
    unless, not_behind = entry.get("unless"), entry.get("not_behind")
    return Pattern(
        f"{predicate}/{entry['id']}",
        predicate,
        form,
        topic,
        topic_tail,
        entry.get("value"),
        words(unless, classes) if unless else None,
        words(not_behind, classes) if not_behind else None,
        entry.get("modality"),
        bool(entry.get("presupposed")),
        bool(entry.get("shares")),
        bool(entry.get("respectively")),
        bool(entry.get("mutual")),
        bool(entry.get("echo")),
        bool(entry.get("makes")),
        bool(entry.get("named")),
        bool(entry.get("employers")),
        tuple(entry["accepts"]),
        tuple(entry["rejects"]),
        place,
    )


def type_names(labels: tuple[str, ...], grammar: Grammar) -> tuple[str, ...]:
    """The types of labels with their subtypes: 人物 is Person and Official, 来访者 a person who pays a visit."""
    if GUEST in labels:
        return (*type_names((TITLED,), grammar), VISITOR)
    return tuple(name for label in labels for name in grammar.schema.subtypes(grammar.schema.by_label[label].name))

"""From the text of a page to its mentions, entities and claims."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from kg import __version__
from kg.articles import split_articles
from kg.claims.belonging import MEMBERS, Belonging, belonging_claims, joined, leading_claims
from kg.claims.building import BUILDERS, Building, building_claims
from kg.claims.context import context_claims
from kg.claims.frame import Frame
from kg.claims.grammar import Grammar, load_grammar
from kg.claims.lent import apart_from_lent
from kg.claims.makers import OWNERS, Said
from kg.claims.making import making_claims, together
from kg.claims.making_words import Making
from kg.claims.matcher import find_claims
from kg.claims.records import Labels, Records, read_records
from kg.claims.signs import Signs
from kg.claims.stops import Clauses
from kg.claims.usual import told_before
from kg.claims.voices import Voices, firms_of
from kg.garbage import uncollected
from kg.gazetteer import load_gazetteer
from kg.mentions import Marked, MentionFinder
from kg.mentions.setting import Setting
from kg.model import Claim, Page, Reading
from kg.ontology import Ontology, load_ontology
from kg.pages.layout import load_layout
from kg.resolve.names import NameRules
from kg.resolve.page import resolve_page
from kg.segment import load_dictionary


class Reader:
    """Reads pages with the rules of ``ontology/``; loading takes a moment, so one is made for many pages."""

    def __init__(self, ontology: Ontology | None = None) -> None:
        self.ontology = ontology or load_ontology()

    def __reduce__(self) -> tuple[type[Reader], tuple[Ontology]]:
        """Where processes cannot be forked each makes its own from the same rules."""
        return type(self), (self.ontology,)

    @cached_property
    def grammar(self) -> Grammar:
        """The compiled patterns."""
        return load_grammar(self.ontology)

    @cached_property
    def labels(self) -> Labels:
        """The labels of records."""
        return Labels.load(self.ontology.lexicon)

    @cached_property
    def signs(self) -> Signs:
        """The words that frame an article."""
        return Signs.load(self.ontology.lexicon)

    @cached_property
    def making(self) -> Making:
        """How it is told what is made."""
        return Making.load(self.ontology.lexicon, self.grammar)

    @cached_property
    def building(self) -> Building:
        """How it is told who builds."""
        return Building.load(self.ontology.lexicon)

    @cached_property
    def belonging(self) -> Belonging:
        """How it is told what is part of an industry."""
        return Belonging.load(self.ontology.lexicon)

    @cached_property
    def clauses(self) -> Clauses:
        """How visits are told."""
        return Clauses.load(self.ontology.lexicon, self.grammar.characters)

    @cached_property
    def finder(self) -> MentionFinder:
        """The loaded finders."""
        return MentionFinder(self.ontology, load_gazetteer())

    @cached_property
    def rules(self) -> NameRules:
        """What makes two names one thing."""
        return NameRules.load(self.ontology.lexicon, self.finder.peeler)

    @cached_property
    def fingerprint(self) -> str:
        """Hash of program version, rules and gazetteer: pages read with another one are read again."""
        return hashlib.sha256(f"{__version__} {self.ontology.fingerprint}".encode()).hexdigest()

    @uncollected()
    def load(self) -> None:
        """Loads all that is else loaded when it is first asked for: once, before processes are forked.

        Keeps the collector of garbage from going through it again and again, and so from copying it in every process.
        """
        rules = (self.grammar, self.labels, self.signs, self.making, self.belonging, self.clauses, self.rules)
        compiled = [pattern.form.regex for pattern in self.grammar.patterns]
        assert all((*rules, *compiled, self.finder.places.surfaces, self.grammar.needs))
        load_dictionary()
        load_layout()
        gc.freeze()

    def read(self, page: Page) -> Reading:
        """Everything that is found on one page."""
        articles = split_articles(page)
        settings = self.finder.locator.settings(page, articles)
        marked = self.finder.find(articles, settings)
        claims = [claim for rows, setting in zip(marked, settings, strict=True) for claim in self.claims(rows, setting)]
        mentions = [m for rows in marked for row in rows for m in (*row.top, *row.nested)]
        place = settings[0].page if settings else None
        region = self.finder.locator.region(place)
        resolved = resolve_page(
            mentions, claims, self.ontology.schema, self.rules, region=region,
            starts=[article.start for article in articles],
        )  # fmt: skip
        return Reading(page, place, articles, resolved.mentions, resolved.entities, resolved.claims)

    def marked(self, page: Page) -> list[Marked]:
        """The sentences of a page with their mentions, before any pattern is tried on them."""
        articles = split_articles(page)
        return [
            row for rows in self.finder.find(articles, self.finder.locator.settings(page, articles)) for row in rows
        ]

    def claims(self, rows: Sequence[Marked], setting: Setting) -> list[Claim]:
        """The claims of an article: what its sentences say, then what names and the article's frame add."""
        grammar = self.grammar
        denied = {a.index for a, b in pairwise(rows) if grammar.retractions.search(b.sentence.text)}
        records = read_records([(row.sentence, row.top) for row in rows], self.labels)
        said = records.claims + [
            claim
            for row in rows
            if row.sentence.start not in records.told
            for claim in find_claims(
                row.sentence, row.top, grammar, topic=records.topic(row.sentence, row.topic),
                retracted=row.index in denied,
            )
        ]  # fmt: skip
        frame = self.frame(setting)
        sure = [row for row in rows if row.index not in denied and not grammar.rumours.search(row.sentence.text)]
        voices = list(firms_of(self.finder.coreference.speech.speakers(rows), [row.top for row in rows]))
        said += list(self.built(sure, records, said, voices))
        said = joined(
            together(said, list(self.made(sure, records, voices))), list(self.belonging_of(sure, records, voices))
        )
        said = context_claims([(row.sentence, row.top, row.nested) for row in sure], said, frame, self.clauses)
        lent = frozenset(at for row in rows for at in grammar.lent.found(row.sentence, row.top))
        return list(apart_from_lent(said, lent))

    def made(self, rows: Sequence[Marked], records: Records, voices: Voices) -> Iterator[Claim]:
        """What is made, of all sentences."""
        for row, (usual, before) in zip(rows, told_before([row.top for row in rows]), strict=True):
            topic = records.topic(row.sentence, row.topic)
            said = Said(row.sentence, row.top, topic, self.making, self.grammar, OWNERS, usual, voices, before)
            yield from making_claims(said)

    def built(self, rows: Sequence[Marked], records: Records, told: Sequence[Claim], voices: Voices) -> Iterator[Claim]:
        """Who builds what, where no pattern has told it."""
        for row in naming(rows, "Project"):
            topic = records.topic(row.sentence, row.topic)
            lent = self.grammar.lent.found(row.sentence, row.top)
            top = [m for m in row.top if m.start not in lent] if lent else row.top
            said = Said(row.sentence, top, topic, self.making, self.grammar, BUILDERS, voices=voices)
            yield from building_claims(said, self.building, told)

    def belonging_of(self, rows: Sequence[Marked], records: Records, voices: Voices) -> Iterator[Claim]:
        """What is part of which industry, of all sentences."""
        for row in naming(rows, "Industry"):
            topic = records.topic(row.sentence, row.topic)
            said = Said(row.sentence, row.top, topic, self.making, self.grammar, MEMBERS, voices=voices)
            yield from leading_claims(said, self.belonging)
            yield from belonging_claims(said, self.belonging)

    def frame(self, setting: Setting) -> Frame:
        """What an article of this setting is about, with all that tells places, parks and projects apart."""
        grammar, locator, projects = self.grammar, self.finder.locator, self.finder.projects
        return Frame(
            place=locator.place_reference(setting),
            around=locator.around(setting),
            is_elsewhere=locator.elsewhere(setting),
            is_within=locator.gazetteer.is_within,
            is_foreign=locator.foreign(setting),
            seat=locator.seat,
            is_zone=self.finder.parks.is_zone,
            codes_in=locator.codes_in,
            known_zone=self.finder.parks.known_zone,
            zone_kind=self.rules.park_kind,
            cut_from=self.rules.abbreviates,
            is_linear=locator.is_linear,
            is_built=locator.built.search,
            date=setting.date,
            products=lambda name: grammar.phrases.products(projects.products(name)),
            is_site=projects.particular.is_site,
            is_yearly=projects.is_yearly,
            echoes=grammar.echoes,
            makers=grammar.makers,
            signs=self.signs,
        )


def naming(rows: Sequence[Marked], kind: str) -> list[Marked]:
    """The sentences in which something of a type is named."""
    return [row for row in rows if any(m.type == kind for m in row.top)]

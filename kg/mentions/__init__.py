"""Sentences into mentions: all finders in their order, overlaps settled, references resolved in their article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.gazetteer import Gazetteer
from kg.mentions.companies import CompanyFinder
from kg.mentions.dates import find_dates
from kg.mentions.discourse import Discourse, ReferenceFinder, begins_clause
from kg.mentions.edges import Edges, Words
from kg.mentions.known import Known
from kg.mentions.organisations import OrganisationFinder
from kg.mentions.parks import ParkFinder
from kg.mentions.people import NameFinder
from kg.mentions.places import PlaceFinder
from kg.mentions.posts import PostFinder
from kg.mentions.projects import IndustryFinder, ProjectFinder
from kg.mentions.scan import Scan
from kg.mentions.setting import Setting, locate, share
from kg.mentions.settle import settle
from kg.mentions.values import ValueFinder
from kg.model import Article, Mention, Page, Sentence
from kg.ontology import Ontology
from kg.peel import Peeler
from kg.segment import alternation

TOPIC_BACK = 2
"""An unspoken subject may be so many sentences old."""
WEIGHT = {"masthead": 6.0, "lead": 2.0, "headline": 2.0, "caption": 0.5, "body": 1.0, "byline": 1.0}

FIRM = re.compile(r"[^，,。；;、：:！？\s]{0,16}?(?:公司|集团|银行)")
IN_NAME = 0.2
"""A place that opens the name of a firm or a zone says little of where the page is from."""
SURE = 0.6
"""An article that names other places more often does not place its projects by itself."""
LEVEL = re.compile("自治区|.")
Rows = Sequence[tuple[str, str]]
"""Texts with their kinds."""


@dataclass
class Marked:
    """A sentence with its settled mentions: ``top`` do not overlap, ``nested`` lie inside them."""

    sentence: Sentence
    top: list[Mention]
    nested: list[Mention]
    discourse: Discourse
    index: int
    """Of the sentence in its article."""

    def topic(self, offset: int, types: tuple[str, ...]) -> Mention | None:
        """What an unspoken subject of one of the types stands for at a page offset of this sentence."""
        return self.discourse.antecedent(offset, types, back=TOPIC_BACK, sentence=self.index)


class MentionFinder:
    """All finders, loaded once."""

    def __init__(self, ontology: Ontology, gazetteer: Gazetteer) -> None:
        lexicon = ontology.lexicon
        self.gazetteer = gazetteer
        edges = Edges.load(lexicon, gazetteer.knows)
        self.peeler = Peeler.load(gazetteer, lexicon)
        self.places = PlaceFinder(gazetteer, lexicon, edges)
        self.values = ValueFinder.load(lexicon)
        self.companies = CompanyFinder.load(lexicon, edges)
        self.parks = ParkFinder.load(lexicon, edges)
        self.organisations = OrganisationFinder.load(lexicon, edges)
        self.people = NameFinder.load(lexicon)
        self.posts = PostFinder.load(lexicon, self.people, edges)
        self.projects = ProjectFinder.load(lexicon, edges)
        self.industries = IndustryFinder.load(lexicon, edges)
        self.references = ReferenceFinder.load(lexicon)
        self.fillers = re.compile(f"(?:{alternation(lexicon.words('fillers'))}|\\s)*")
        self.papers = re.compile(rf"[\u3400-\u9fff]{{0,2}}(?:{alternation(lexicon.words('place_words', 'paper'))})")
        cities = [row[0] for row in lexicon.tables["references"] if row[1] == "Place" and row[2] == "市"]
        self.city_speaks = re.compile(alternation(cities))

    def settings(self, page: Page, articles: Sequence[Article]) -> list[Setting]:
        """The setting of each article: its own place where it names one often enough, else the page's."""
        head = [(page.text[b.start : b.end], "masthead") for b in page.blocks if b.kind == "masthead"]
        bodies = [[(s.text, self.weight(i, s)) for i, s in enumerate(a.sentences)] for a in articles]
        votes = [self.votes(rows) for rows in bodies]
        every = [row for rows in bodies for row in rows]
        total = self.votes(head) + [vote for own in votes for vote in own if vote[1] >= WEIGHT["masthead"]]
        for own in votes:  # a long article has no more say in where a page is from than a short one
            own = [(code, points) for code, points in own if points < WEIGHT["masthead"]]
            whole = sum(points for _, points in own) if len(articles) > 1 else 1.0
            total += [(code, points / whole) for code, points in own]
        lead = 1.2 if len(articles) > 1 else 0.6
        page_place = locate(self.gazetteer, total, city_speaks=self.speaks(every), lead=lead)
        out = []
        for article, rows, own in zip(articles, bodies, votes, strict=True):
            place = locate(self.gazetteer, own, city_speaks=self.speaks(rows)) if len(articles) > 1 else page_place
            place = place or page_place
            sure = place is not None and (not own or share(self.gazetteer, own, place) >= SURE)
            out.append(Setting(self.gazetteer, page_place, place, sure=sure, date=article.date or page.date))
        return out

    @staticmethod
    def weight(index: int, sentence: Sentence) -> str:
        """The kind of a sentence for the vote: the first ones of an article lead."""
        return "lead" if sentence.kind == "body" and index < 3 else sentence.kind

    def region(self, place: str | None) -> str | None:
        """Name of the prefecture (or the city that is a province) around a place; what is homonymous beyond it."""
        if place is None:
            return None
        chain = (self.gazetteer[place], *self.gazetteer.ancestors(place))
        return next((d.name for d in chain if d.level == "prefecture"), chain[-1].name)

    def votes(self, rows: Rows) -> list[tuple[str, float]]:
        """The certain places of texts, each weighed by the kind of its text."""
        votes = []
        for text, kind in rows:
            for hit in self.places.hits(Words.of(text)):
                division = self.places.certain(hit, text)
                if division:
                    inside = FIRM.match(text, hit.end) or self.parks.follows(text, hit.end)
                    weight = WEIGHT[kind] * (IN_NAME if inside else 1.0)
                    if self.papers.match(text, hit.end):
                        weight = WEIGHT["masthead"]
                    votes.append((division.code, weight))
        return votes

    def speaks(self, rows: Rows) -> bool:
        """Whether the texts say 我市 or 全市."""
        return any(self.city_speaks.search(text) for text, _ in rows)

    def bodies(self, sentence: Sentence, setting: Setting) -> Scan:
        """A sentence with its values, places, firms, parks and bodies: what needs nothing from elsewhere."""
        scan = Scan(sentence)
        scan.add(list(self.values.find(sentence)))
        scan.add(list(find_dates(sentence, page_date=setting.date)))
        scan.add(list(self.places.find(scan, setting)))
        scan.add(list(self.companies.find(scan)))
        scan.add(list(self.parks.find(scan)))
        scan.add([self.placed(m, setting) for m in self.organisations.find(scan)])
        return scan

    def people_and_projects(self, scan: Scan, known: Known) -> None:
        """Adds what stands beside bodies, which are known under their short names by now."""
        scan.found = [known.canonical(m) for m in scan.found]
        scan.add(list(known.find(scan)))
        scan.add(list(self.posts.find(scan)))
        scan.add(list(self.people.speakers(scan)))
        scan.add(list(self.people.runs(scan)))
        scan.add(list(self.projects.find(scan)))
        scan.add(list(self.industries.find(scan)))

    @staticmethod
    def placed(mention: Mention, setting: Setting) -> Mention:
        """市财政局 under its full name, where the setting knows the city."""
        level = LEVEL.match(mention.text)
        if mention.rule == "organisation:level" and level and (division := setting.at_level(level[0])):
            return replace(mention, name=division.name + mention.text[level.end() :])
        return mention

    def find(self, articles: Sequence[Article], settings: Sequence[Setting]) -> list[list[Marked]]:
        """For each article its sentences with settled and resolved mentions."""
        scans = [[self.bodies(s, setting) for s in a.sentences] for a, setting in zip(articles, settings, strict=True)]
        every = [scan for rows in scans for scan in rows]
        known = Known.of(every, self.peeler, self.companies.goes_on)
        for scan in every:
            self.people_and_projects(scan, known)
        known = Known.of(every, self.peeler, self.companies.goes_on)
        out = []
        for rows, setting in zip(scans, settings, strict=True):
            marked: list[Marked] = []
            discourse = Discourse()
            for scan in rows:
                scan.found = [known.canonical(m) for m in scan.found]
                scan.add(list(known.find(scan)))
                scan.add(list(self.references.find(scan)))
                top, nested = self.narrowest(*settle(scan.found))
                marked.append(Marked(scan.sentence, top, nested, discourse, len(marked)))
            out.append(self.resolve(marked, setting, discourse))
        return out

    def narrowest(self, top: list[Mention], nested: list[Mention]) -> tuple[list[Mention], list[Mention]]:
        """Places one behind the other (天津市津南区) are one mention of the narrowest; the others are nested in it."""
        out: list[Mention] = []
        for mention in top:
            last = out[-1] if out else None
            if last and last.type == mention.type == "Place" and last.end == mention.start and self.inside(mention, last):
                text = last.text + mention.text
                out[-1] = replace(mention, start=last.start, text=text)
                nested = [*nested, last] if last.role == "name" else nested
            else:
                out.append(mention)
        return out, nested

    def inside(self, place: Mention, container: Mention) -> bool:
        """Whether a place lies in another; a village or town without a code does in what it stands behind."""
        if container.role == "reference":
            return True
        if place.value is None or container.value is None:
            return place.value is None
        return self.gazetteer.get(str(place.value)) is None or self.gazetteer.is_within(str(place.value), str(container.value))

    def resolve(self, marked: Sequence[Marked], setting: Setting, discourse: Discourse) -> list[Marked]:
        """References replaced by what they stand for, in reading order; those that stand for nothing are dropped."""
        parks = [m for row in marked for m in row.top if m.type == "IndustrialPark" and m.role == "name"]
        out = []
        for row in marked:
            discourse.open()
            text, base = row.sentence.text, row.sentence.start
            fronts = [(m.start - base, m.end - base) for m in row.top if m.type in ("Date", "Place")]
            top: list[Mention] = []
            held: list[Mention] = []
            for mention in row.top:
                resolved = self.stand_for(mention, discourse, setting, parks)
                if resolved and resolved.type == "Post":
                    resolved = self.same_place(resolved, held)
                if resolved is None:
                    continue
                top.append(resolved)
                begin = min((m.start for m in row.top if m.type == "Post" and m.end == mention.start), default=mention.start)
                inner = [m for m in row.nested if mention.start <= m.start and m.end <= mention.end]
                for m in [*inner, *([resolved.inner] if resolved.inner else []), resolved]:
                    discourse.note(m, initial=begins_clause(text, begin - base, fronts, self.fillers))
            out.append(replace(row, top=top))
        return out

    @staticmethod
    def same_place(post: Mention, held: list[Mention]) -> Mention:
        """副市长 behind 黄石市委书记 in one sentence is of 黄石市; ``held`` gathers where the sentence's posts are held."""
        inner = post.inner
        if inner is None or inner.type != "Place":
            return post
        if inner.role != "reference":
            held.append(inner)
            return post
        level = inner.text.removeprefix("副")[:1]
        like = next((m for m in reversed(held) if m.name.endswith(level)), None)
        return replace(post, inner=replace(inner, name=like.name, value=like.value)) if like else post

    def place_reference(self, setting: Setting) -> Mention | None:
        """The article's own place as a mention without a span."""
        if setting.article is None or not setting.sure:
            return None
        name = self.gazetteer[setting.article].name
        return Mention(0, 0, "", "Place", name, value=setting.article, role="reference", rule="article")

    def around(self, setting: Setting) -> frozenset[str]:
        """Codes of what the article's place lies in."""
        return frozenset(d.code for d in self.gazetteer.ancestors(setting.article)) if setting.article else frozenset()

    def stand_for(
        self, mention: Mention, discourse: Discourse, setting: Setting, parks: Sequence[Mention]
    ) -> Mention | None:
        """The mention itself, or a reference with the name of what it stands for; None when that is unknown."""
        if mention.type == "Post" and mention.inner is not None and mention.inner.role == "reference":
            inner = self.stand_for(mention.inner, discourse, setting, parks)
            return replace(mention, inner=inner)
        if mention.role != "reference":
            return mention
        if mention.type == "Place":
            division = setting.at_level(mention.name) if mention.name else (setting.chain() or (None,))[0]
            return replace(mention, name=division.name, value=division.code) if division else None
        types = ("Person", "Official") if mention.type == "Person" else (mention.type,)
        found = discourse.antecedent(mention.end if mention.rule != "reference" else mention.start, types)
        if mention.type == "Project" and found and discourse.moved_on(found, mention.start):
            return None  # another firm has come up since: its project has no name here
        if mention.type == "IndustrialPark":
            found = self.park(mention, found, parks)
        return replace(mention, name=found.name, value=found.value, type=found.type) if found else None

    @staticmethod
    def park(mention: Mention, last: Mention | None, parks: Sequence[Mention]) -> Mention | None:
        """园区 is the last park spoken of; 高新区 and 开发区 the last or else any whose name ends like that."""
        kind = mention.text if mention.rule == "reference" else mention.name
        same = [m for m in parks if kind and (m.name.endswith(kind.lstrip("该")) or m.text.endswith(kind.lstrip("该")))]
        if same:
            earlier = [m for m in same if m.start < mention.start]
            return (earlier or same)[-1 if earlier else 0]
        return last or (parks[0] if parks else None)

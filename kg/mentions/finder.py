"""All finders in their order: bodies first, then people and projects beside them, then references."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.gazetteer import Gazetteer
from kg.kept import compiled
from kg.mentions import visitor_names
from kg.mentions.announced import AnnouncedFinder
from kg.mentions.called import CalledFirms
from kg.mentions.catalogues import CatalogueFinder
from kg.mentions.cells import CellFinder
from kg.mentions.coined_firms import CoinedFirms
from kg.mentions.companies import CompanyFinder
from kg.mentions.coreference import Coreference, Marked
from kg.mentions.dates import find_dates
from kg.mentions.defined import DefinedFirms
from kg.mentions.deputies import Deputies
from kg.mentions.discourse import Discourse
from kg.mentions.edges import Edges
from kg.mentions.goals import away
from kg.mentions.industries import IndustryFinder
from kg.mentions.industry_lists import IndustryLists
from kg.mentions.joint_builders import JointBuilders
from kg.mentions.known import Known, KnownWords, within_names
from kg.mentions.led_industries import LedIndustries
from kg.mentions.local_brands import LocalBrands
from kg.mentions.locating import Locator
from kg.mentions.look_alikes import LookAlikes
from kg.mentions.name_lists import NameLists
from kg.mentions.natives import NativeFinder
from kg.mentions.no_names import NoNames
from kg.mentions.organisations import OrganisationFinder
from kg.mentions.own_firms import OwnFirms
from kg.mentions.own_parks import OwnParks
from kg.mentions.park_parts import ParkParts
from kg.mentions.parks import ParkFinder
from kg.mentions.people import NameFinder
from kg.mentions.placed_firms import PlacedFirms
from kg.mentions.places import PlaceFinder
from kg.mentions.posts import PostFinder
from kg.mentions.project_pairs import ProjectPairs
from kg.mentions.projects import ProjectFinder
from kg.mentions.references import ReferenceFinder
from kg.mentions.scan import Scan
from kg.mentions.setting import Setting
from kg.mentions.settle import settle
from kg.mentions.shorts import GOVERNED, ShortPlaces
from kg.mentions.sited import SitedFirms
from kg.mentions.told_again import ToldAgain
from kg.mentions.town_names import TownNames
from kg.mentions.trails import TrailFinder
from kg.mentions.values import ValueFinder
from kg.mentions.visited_firms import VisitedFirms
from kg.mentions.works import WorksFinder
from kg.model import Article, Mention, Sentence
from kg.ontology import Ontology
from kg.peel import Peeler
from kg.sieve import sieved

BRANCH, VILLAGE, MARKET = "公司", "村", "市场"
UNPLACED = "organisation:unplaced"
LEVELLED = ("organisation:level", "organisation:society", UNPLACED, "post:holder")
LEAGUE = compiled("团(?P<level>[省市县区州旗])委")
"""What the committee of the youth league is called for short: 团|县|委."""
LEVEL = compiled("[我本该]?(?P<level>自治[区州县旗]|地区|[省县区州盟旗]|市(?!场监))")


class MentionFinder:
    """All finders, loaded once."""

    def __init__(self, ontology: Ontology, gazetteer: Gazetteer) -> None:
        lexicon = ontology.lexicon
        self.gazetteer = gazetteer
        edges = Edges.load(lexicon, gazetteer.knows)
        self.peeler = Peeler.load(gazetteer, lexicon)
        self.places = PlaceFinder(gazetteer, lexicon, edges)
        self.shorts = ShortPlaces.load(lexicon)
        self.values = ValueFinder.load(lexicon)
        self.companies = CompanyFinder.load(lexicon, edges, gazetteer)
        self.called = CalledFirms.load(lexicon, self.companies.edges, self.companies.stems)
        self.coined = CoinedFirms.load(lexicon, self.called, gazetteer)
        self.look_alikes = LookAlikes.load(lexicon)
        self.local_brands = LocalBrands.load(lexicon, self.coined, self.look_alikes)
        self.defined = DefinedFirms.load(lexicon, self.companies.stems)
        self.parks = ParkFinder.load(lexicon, edges)
        self.park_parts = ParkParts.load(lexicon)
        self.trails = TrailFinder.load(lexicon, edges, self.parks)
        self.visited = VisitedFirms.load(lexicon, self.trails, self.companies.lists.items)
        self.sited = SitedFirms.load(lexicon)
        self.placed_firms = PlacedFirms.load(lexicon)
        self.town_names = TownNames.load(lexicon)
        self.credited = sieved(lexicon.regex("phrases", "credit").pattern)
        self.organisations = OrganisationFinder.load(lexicon, edges)
        self.people = NameFinder.load(lexicon)
        self.no_names = NoNames.load(lexicon, self.people)
        surnames = self.people.common - self.companies.edges.function
        self.known_words = KnownWords.load(lexicon, self.companies.goes_on, surnames)
        self.name_lists = NameLists.load(lexicon, self.people)
        self.natives = NativeFinder.load(lexicon, self.people)
        self.posts = PostFinder.load(lexicon, self.people, edges)
        self.projects = ProjectFinder.load(lexicon, edges)
        self.joint_builders = JointBuilders.load(lexicon, self.companies.lists.items)
        self.told_again = ToldAgain.load(lexicon)
        self.own_firms = OwnFirms.load(lexicon)
        self.own_parks = OwnParks.load(lexicon)
        self.project_pairs = ProjectPairs.load(self.projects)
        self.works = WorksFinder.load(lexicon, edges, self.projects.particular)
        self.announced = AnnouncedFinder.load(lexicon, self.projects)
        self.catalogues = CatalogueFinder.load(lexicon, self.projects)
        self.cells = CellFinder.load(lexicon, self.projects)
        self.industries = IndustryFinder.load(lexicon, edges)
        self.led_industries = LedIndustries.load(lexicon, self.industries)
        self.industry_lists = IndustryLists.load(lexicon, self.industries)
        self.references = ReferenceFinder.load(lexicon)
        self.locator = Locator(gazetteer, lexicon, self.places, self.parks)
        self.coreference = Coreference.load(gazetteer, lexicon)
        self.deputies = Deputies.load(lexicon)

    def find(self, articles: Sequence[Article], settings: Sequence[Setting]) -> list[list[Marked]]:
        """For each article its sentences with settled and resolved mentions."""
        scans = [[self.bodies(s, setting) for s in a.sentences] for a, setting in zip(articles, settings, strict=True)]
        every = [scan for rows in scans for scan in rows]
        self.placed_firms.part(every)
        self.no_names.apart(every)
        known = self.known(every)
        for rows, setting in zip(scans, settings, strict=True):
            for scan in rows:
                self.people_and_projects(scan, known, setting)
            self.catalogues.find(rows)
            self.cells.find(rows)
        known = self.known(every)
        stems = self.led_industries.stems(every)
        parks = [park.name for scan in every for park in scan.of("IndustrialPark")]
        out = []
        for rows, setting in zip(scans, settings, strict=True):
            marked: list[Marked] = []
            discourse = Discourse()
            built, visited = self.own_parks.built(rows), self.own_parks.visited(rows)
            far = self.town_names.far(rows, setting)
            for scan in rows:
                scan.drop(far)
            named = [m for scan in rows for m in scan.of("Place") if m.role == "name"]
            for scan in rows:
                scan.found = [known.canonical(m) for m in scan.found]
                scan.swap(known.lengthened(scan))
                scan.add(known.find(scan))
                scan.drop(within_names(scan))
                scan.add(self.shorts.towns(scan, named))
                scan.add(self.own_parks.find(scan, built - visited, visited))
                scan.add(self.own_parks.paid_for(scan, parks))
            self.told_again.again(rows)
            for scan in rows:
                scan.add(self.led_industries.find(scan, stems))
                scan.add(self.led_industries.fields(scan))
                scan.drop(self.projects.building(scan))
                scan.drop(self.branches(scan))
                scan.drop(self.in_names(scan))
                scan.add(self.references.find(scan))
                top, nested = settle(scan.found)
                if self.credited.search(scan.text):
                    top = [m for m in top if not self.credited.match(scan.text, scan.span(m)[1])]
                top, nested = self.coreference.narrowest(top, nested)
                marked.append(Marked(scan.sentence, top, nested, discourse, len(marked)))
            out.append(self.deputies.complete(self.coreference.resolve(marked, setting, discourse)))
        return out

    def known(self, scans: Sequence[Scan]) -> Known:
        """What the scans name."""
        return Known.of(scans, self.peeler, self.known_words, self.parks.is_short)

    def bodies(self, sentence: Sentence, setting: Setting) -> Scan:
        """A sentence with its values, places, firms, parks and bodies: what needs nothing from elsewhere."""
        scan = Scan(sentence)
        scan.add(self.values.find(sentence))
        scan.add(find_dates(sentence, page_date=setting.date))
        scan.add(self.places.find(scan, setting))
        scan.drop(self.parks.no_districts(scan))
        scan.add(self.shorts.find(scan, setting))
        scan.add([self.placed_firms.whole(self.sited.cut(m, scan), scan) for m in self.companies.find(scan)])
        scan.add(self.placed_firms.builders(scan))
        scan.add(self.placed_firms.parts(scan))
        scan.add(self.coined.find(scan))
        scan.add(self.coined.odd_ones(scan))
        scan.add(self.coined.likely_ones(scan))
        scan.add(self.town_names.firms(scan))
        scan.add([zone for m in self.parks.find(scan) if (zone := self.own_zone(m, setting))])
        scan.add(self.park_parts.find(scan))
        scan.drop(self.parks.no_firms(scan))
        zones = {zone.start for zone in scan.of("IndustrialPark")}
        seats = [place for place in scan.of("Place") if place.start not in zones]  # 丽水|经开区|管委会
        bodies = [self.placed(m, seats, setting) for m in self.organisations.find(scan)]
        scan.add([m for m in bodies if m.rule != UNPLACED or m.name != m.text])
        self.own_firms.complete(scan, setting)
        scan.add(self.called.find(scan))
        scan.add(self.defined.find(scan))
        scan.add(self.local_brands.find(scan))
        scan.add(self.companies.lists.find(scan))
        scan.add(self.joint_builders.find(scan))
        scan.add(self.visited.find(scan))
        scan.drop(self.look_alikes.find(scan))
        self.no_names.check(scan)
        return scan

    def people_and_projects(self, scan: Scan, known: Known, setting: Setting) -> None:
        """Adds what stands beside bodies, which are known under their short names by now."""
        scan.found = [known.canonical(m) for m in scan.found]
        scan.add(known.find(scan))
        scan.swap(visitor_names.alone(scan, self.people))
        first = min((place.end for place in scan.of("Place")), default=0)
        gone = first if away(scan, setting) else 0  # up to there nobody's own place has been named
        scan.add([self.held(m, setting, gone=m.start < gone) for m in self.posts.find(scan)])
        scan.swap(visitor_names.freed(scan, self.people.after))
        scan.add(self.posts.careers.find(scan))
        scan.add(self.posts.careers.called(scan))
        scan.add(self.posts.careers.living(scan))
        scan.add(self.natives.find(scan))
        scan.add(self.name_lists.find(scan))
        scan.add(self.projects.find(scan))
        scan.found = self.projects.traded.owners(scan)
        scan.add(self.coined.openers(scan))
        scan.add(self.project_pairs.find(scan))
        scan.add(self.announced.find(scan))
        scan.drop(self.look_alikes.find(scan))
        scan.add(self.works.find(scan))
        self.no_names.check(scan)
        scan.add([site for m in self.trails.find(scan) if (site := self.own_zone(m, setting))])
        scan.add(self.industries.find(scan))
        scan.add(self.industry_lists.find(scan))

    @staticmethod
    def branches(scan: Scan) -> list[Mention]:
        """Places that say which branch of a firm is meant, whose name stands nowhere: 贵州|公司."""
        bare = (m for m in scan.of("Place") if m.text != m.name and scan.text.startswith(BRANCH, scan.span(m)[1]))
        return [m for m in bare if not scan.covers(scan.span(m)[1], scan.span(m)[1] + len(BRANCH), "Company")]

    @staticmethod
    def in_names(scan: Scan) -> list[Mention]:
        """Firms whose names stand inside that of a person: 许|华为."""
        people = [scan.span(m) for m in scan.of("Person", "Official")]
        firms = ((m, *scan.span(m)) for m in scan.of("Company")) if people else ()
        return [m for m, start, end in firms if any(a < start and end <= b for a, b in people)]

    @staticmethod
    def own_zone(mention: Mention, setting: Setting) -> Mention | None:
        """县经开区 under its full name, None where the setting knows no county."""
        if mention.rule != "park:level":
            return mention
        level = LEVEL.search(mention.name)
        division = setting.at_level(level["level"]) if level else None
        return replace(mention, name=division.name + mention.name[level.end() :]) if division and level else None

    def held(self, mention: Mention, setting: Setting, *, gone: bool) -> Mention:
        """What stands in front of a name, with where it is held under its full name.

        ``gone``: to the article's place, so that it is held in none of its parks and bureaus.
        """
        if gone and mention.inner and self.is_bare(mention.inner):
            return replace(mention, inner=None)
        placed = self.placed(mention, (), setting)
        body = placed.inner and self.placed(placed.inner, (), setting)
        return placed if body is placed.inner else replace(placed, inner=body)

    def is_bare(self, holder: Mention) -> bool:
        """Whether a park or bureau is printed without the place that it is of."""
        zone = holder.type == "IndustrialPark" and holder.role == "reference"
        return zone or (holder.rule == "post:holder" and self.organisations.is_department(holder.name))

    def placed(self, mention: Mention, places: Sequence[Mention], setting: Setting) -> Mention:
        """市财政局 under its full name, where the setting knows it; a bare 财政局 with a head is the article's."""
        for place in places:
            government = mention.rule != "organisation:society"  # 长春理工大学 is its name
            if government and mention.start == place.start and place.end < mention.end and place.role == "name":
                rest = mention.text[place.end - place.start :]
                if place.text[-1:] + rest[:1] == MARKET:  # 上海市|场监管局, as the gazetteer cuts it
                    rest = place.text[-1] + rest
                elif not (place.text.endswith(VILLAGE) or rest.startswith(MARKET)):
                    rest = rest.removeprefix(place.name[-1])
                return replace(mention, name=place.name + rest)
        league = LEAGUE.fullmatch(mention.name)
        if league and (division := setting.at_level(league["level"])):
            return replace(mention, name=f"共青团{division.name}委")
        if (
            mention.rule in LEVELLED
            and mention.type == "Organization"
            and (level := LEVEL.match(mention.name))
            and (division := setting.at_level(level["level"]))
        ):
            return replace(mention, name=division.name + mention.name[level.end() :])
        unplaced = mention.rule == UNPLACED or (
            mention.rule == "post:holder" and self.organisations.is_department(mention.name)
        )
        if unplaced and setting.sure:
            own = next((d for d in setting.chain if d.level in GOVERNED), None)
            return replace(mention, name=own.name + mention.text) if own else mention
        return mention

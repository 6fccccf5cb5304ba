"""Where a page and its articles are set: the places they name vote, weighed by where they stand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

from kg.gazetteer import Division, Gazetteer
from kg.kept import compiled
from kg.mentions.edges import Words
from kg.mentions.parks import ParkFinder
from kg.mentions.places import PlaceFinder
from kg.mentions.setting import MUNICIPAL, SMALL, Setting, county_of, locate, meant, share
from kg.mentions.settlements import TOWN
from kg.mentions.travel import Travel
from kg.model import Article, Mention, Page, Sentence
from kg.ontology import Lexicon
from kg.segment import alternation, word_count
from kg.sieve import sieved

WEIGHT = {
    "masthead": 6.0, "lead": 2.0, "headline": 2.0, "caption": 0.5, "body": 1.0, "byline": 1.0, "signed": 2.0,
    "paper": 7.0,
}  # fmt: skip
"""How much a place says of where the page is from, by where it stands."""
IN_NAME = 0.2
"""A place that opens the name of a firm or a zone, or that people are from, says little of where the page is from."""
KNOWN_BY = 2
"""By so many characters behind the place a firm is known again: however often it is named, it is from there once."""
SIGNED = compiled("[讯电]|来源|发布|作者|消息|（")
"""Stands in lines that sign an article."""
COUNTIES, PREFECTURES, OWN = ("县", "区", "旗"), ("州", "盟", "地区"), ("我", "本")
"""Levels of counties, and how a paper begins to speak of its own."""
COMMON = 50
"""A word with this count in the dictionary is hardly meant as a place."""
GOVERNMENT = "政府"
SENT = "驻"
"""In front of a place: somebody is there for another."""
TOWNS = 2
"""So many towns of one county say that a text is about it."""
SURE = 0.6
"""An article that names other places more often does not place its projects by itself."""
SURE_AT_HOME = 0.4
"""The same where it speaks of 我县 and is set in the place of its page: other places are those of guests and firms."""
Rows = Sequence[tuple[str, str]]
"""Texts with their kinds."""


class Locator:
    """Finds the settings of articles; built on the place and park finders."""

    def __init__(self, gazetteer: Gazetteer, lexicon: Lexicon, places: PlaceFinder, parks: ParkFinder) -> None:
        self.gazetteer = gazetteer
        self.places = places
        self.parks = parks
        self.travel = Travel(gazetteer, places, lexicon)
        self.paper = compiled(alternation(lexicon.words("place_words", "paper")))
        self.papers = compiled(rf" ?[\u3400-\u9fff]{{0,2}}(?:{alternation(lexicon.words('place_words', 'paper'))})")
        self.county_posts = lexicon.regex("place_words", "county_posts")
        self.county_paper = lexicon.regex("place_words", "county_paper")
        words = [(row[0], row[2]) for row in lexicon.tables["references"] if row[1] == "Place"]
        self.city_speaks = sieved(alternation([word for word, level in words if level == "市"]))
        self.of_city = sieved(lexicon.regex("place_words", "of_city").pattern)
        self.of_prefecture = sieved(lexicon.regex("place_words", "of_prefecture").pattern)
        self.province_speaks = sieved(
            alternation([word for word, level in words if level == "省" and word.startswith(OWN)])
        )
        own = [(word, level) for word, level in words if word.startswith(OWN)]
        self.own = sieved(alternation([word for word, _ in own]))
        self.county_speaks = sieved(alternation([word for word, level in own if level in COUNTIES]))
        self.own_county = sieved(alternation([word for word, level in own if level in SMALL]))
        self.named_for = lexicon.regex("place_words", "named_for")
        """Behind the place that a firm, a guild or a market is named for: 义乌|小商品城."""
        self.natives = lexicon.regex("place_words", "natives")
        """Behind the place that people are from: 福建|人."""
        self.linear = compiled("|".join(lexicon.words("phrases", "linear")))
        """Works that run through many places: 高铁."""
        self.built = sieved("|".join(lexicon.words("phrases", "erected")))
        """What a sentence says of things that stand somewhere: 施工, 占地."""

    def settings(self, page: Page, articles: Sequence[Article]) -> list[Setting]:
        """The setting of each article: its own place where it names one often enough, else the page's."""
        head = [(page.text[b.start : b.end], "masthead") for b in page.blocks if b.kind == "masthead"]
        bodies = [[(s.text, self.weight(i, s)) for i, s in enumerate(a.sentences)] for a in articles]
        votes = [
            [*self.travel.at_home(self.votes(rows), rows), *self.signed(page, a)]
            for rows, a in zip(bodies, articles, strict=True)
        ]
        every = [row for rows in bodies for row in rows]
        total = self.votes(head) + [vote for own in votes for vote in own if vote[1] >= WEIGHT["masthead"]]
        for own in votes:  # a long article has no more say in where a page is from than a short one
            own = [(code, points) for code, points in own if points < WEIGHT["masthead"]]
            whole = sum(points for _, points in own) if len(articles) > 1 else 1.0
            total += [(code, points / whole) for code, points in own]
        lead = 1.2 if len(articles) > 1 else 0.6
        page_place = self.placed(total, every, lead=lead) or self.around_towns(every)
        paper = [(code, WEIGHT["lead"]) for code, _ in self.votes(head)]
        old = self.printed(page_place, every, page.date) if len(articles) > 1 else None
        out = []
        for article, rows, own in zip(articles, bodies, votes, strict=True):
            own = [*own, *paper] if own else own
            place = self.placed(own, rows) if len(articles) > 1 else page_place
            place = place or page_place
            home = place == page_place and any(self.own.search(text) for text, _ in rows)
            least = SURE_AT_HOME if home else SURE
            sure = place is not None and (not own or share(self.gazetteer, own, place) >= least)
            counties: defaultdict[str, float] = defaultdict(float)
            for code, points in own:
                if self.gazetteer[code].level == "county":
                    counties[code] += points
            county = max(counties, key=lambda c: (counties[c], c), default=None)
            date = article.date or page.date
            printed = self.printed(place, rows, date)
            visited = self.travel.visited(rows)
            out.append(Setting(self.gazetteer, page_place, place, county, sure, printed, visited, old, date))
        return out

    def around_towns(self, rows: Rows) -> str | None:
        """The county of the towns that texts name where they never name it: no other has as many of that name."""
        named = {
            text[hit.start : hit.end]: {
                self.gazetteer[c].parent for c in hit.codes if self.gazetteer[c].level == "township"
            }
            for text, _ in rows
            for hit in self.places.hits(Words.of(text))
            if TOWN.fullmatch(text[hit.start : hit.end])
        }
        counties = Counter(county for bearers in named.values() for county in bearers if county).most_common(2)
        lone = len(counties) == 1 or (len(counties) > 1 and counties[0][1] > counties[1][1])
        return counties[0][0] if lone and counties[0][1] >= TOWNS else None

    def printed(self, place: str | None, rows: Rows, date: str | None) -> str | None:
        """The code of the former county or prefecture under whose name alone an article speaks of its place."""
        if place is None or any(self.gazetteer[place].name in text for text, _ in rows):
            return None
        code = next((code for text, _ in rows if (code := self.places.former_name(text, place))), None)
        former = self.gazetteer[code] if code else None
        around = former and former.level == "prefecture"  # after its end 邯郸地区 is but the country around the city
        return None if around and former and date and former.until and date[:4] > former.until else code

    def placed(self, votes: Sequence[tuple[str, float]], rows: Rows, *, lead: float = 0.6) -> str | None:
        """The place that texts are about by its votes and by what they call it."""
        place = locate(
            self.gazetteer, votes, city_speaks=self.speaks(rows), county_speaks=self.is_county(rows), lead=lead
        )
        return self.namesake(place, rows) if place else None

    def namesake(self, place: str, rows: Rows) -> str:
        """The city that a prefecture shares its name with, where the texts speak of a city only: 大理市, 大理州."""
        division = self.gazetteer[place]
        if division.level != "prefecture" or not division.name.endswith(PREFECTURES) or not division.short:
            return place
        cities = [d for d in self.gazetteer.named(f"{division.short}市") if d.parent == place and d.until is None]
        speaks = any(self.of_city.search(text) for text, _ in rows)
        whole = any(self.of_prefecture.search(text) for text, _ in rows)
        return cities[0].code if len(cities) == 1 and speaks and not whole else place

    def is_county(self, rows: Rows) -> bool:
        """Whether the texts call their place a county."""
        return any(self.own_county.search(text) for text, _ in rows)

    def signed(self, page: Page, article: Article) -> list[tuple[str, float]]:
        """The votes of what an article is signed with: 保定日报讯, 本报宁波11月17日电, 来源：泰兴电视台.

        A province's paper tells of all its counties; it stands for its province only where 我省 is said.
        """
        ends = [article.start, *(s.end for s in article.sentences)]
        starts = [*(s.start for s in article.sentences), article.end]
        lines = [page.text[a:b] for a, b in zip(ends, starts, strict=True) if a < b and SIGNED.search(page.text, a, b)]
        own = any(self.province_speaks.search(sentence.text) for sentence in article.sentences)
        votes = self.votes([(self.paper.sub(r" \g<0>", line), "signed") for line in lines])
        return [(code, w) for code, w in votes if own or self.gazetteer[code].level != "province" or code in MUNICIPAL]

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
        """The places of texts, each weighed by the kind of its text and what stands behind it; that of a firm once.

        A name that several bear counts where one of them lies in a city that is named too, and a name that is a word
        too where its county is named in full, or is said again and again and its city is named or 我县 is said.
        """
        votes: list[tuple[str, float]] = []
        open_: list[tuple[list[Division], float]] = []
        words: list[tuple[Division, float]] = []
        firms: set[str] = set()
        texts = [text for text, _ in rows]
        for text, kind in rows:
            votes += [(place.code, WEIGHT["lead"]) for place in self.travel.shown(text)]
            found = [(hit, self.places.bearers(hit, text)) for hit in self.places.hits(Words.of(text))]
            inner = {hit.start: d.code for hit, bearers in found for d in bearers}
            for hit, bearers in found:
                if hit.start and self.places.namesakes.among(texts, text[hit.start - 1 : hit.end]):
                    continue
                if self.places.namesakes.surnamed(text, hit.start, hit.end):
                    continue
                if firm := self.named_for.match(text, hit.end):
                    opening = text[hit.start : min(firm.end(), hit.end + KNOWN_BY)]
                    if opening in firms:
                        continue
                    firms.add(opening)
                sent = text[hit.start - 1 : hit.start] == SENT
                weight = self.standing(text, hit.end, kind, in_firm=bool(firm)) * (IN_NAME if sent else 1.0)
                part = inner.get(hit.end)
                if part and len(bearers) == 1 and self.gazetteer.is_within(part, bearers[0].code):
                    weight *= IN_NAME  # 上海|宝山区 is about the district
                if len(bearers) == 1:
                    votes.append((bearers[0].code, weight))
                elif bearers and text[hit.start : hit.end] == bearers[0].name:
                    open_.append((bearers, weight))
                elif self.county_paper.match(text, hit.start) and len(bearers) != 1:  # 龙井|报, 开平|报
                    votes += [(code, weight) for code in county_of(bearers or self.places.wordlike(hit, text))]
                elif not bearers:
                    seldom = word_count(text[hit.start : hit.end]) < COMMON
                    words += [(division, weight) for division in self.places.wordlike(hit, text) if seldom]
        named = {d.code for code, _ in votes for d in (self.gazetteer[code], *self.gazetteer.ancestors(code))}
        cities = {code for code in named if self.gazetteer[code].level == "prefecture" or code in MUNICIPAL}
        for bearers, weight in open_:
            near = [d.code for d in bearers if any(a.code in cities for a in self.gazetteer.ancestors(d.code))]
            votes += [(code, weight) for code in near if len(near) == 1]
        own = self.is_county(rows) or any(self.county_posts.search(text) for text in texts)
        return [*votes, *meant(self.gazetteer, words, {code for code, _ in votes}, cities, county_speaks=own)]

    def standing(self, text: str, end: int, kind: str, *, in_firm: bool) -> float:
        """The weight of a place by the kind of its text and by what it opens: a paper's name, a firm's, a zone's."""
        if self.papers.match(text, end):
            return WEIGHT["paper" if kind == "signed" else "masthead"]
        inside = in_firm or self.parks.follows(text, end) or self.natives.match(text, end)
        return WEIGHT[kind] * (IN_NAME if inside else 1.0)

    def speaks(self, rows: Rows) -> bool:
        """Whether the texts say 我市 or 全市, and never 我县."""
        county = any(self.county_speaks.search(text) for text, _ in rows)
        return not county and any(self.city_speaks.search(text) for text, _ in rows)

    def place_reference(self, setting: Setting) -> Mention | None:
        """The article's own place as a mention without a span."""
        if setting.article is None or not setting.sure:
            return None
        own = self.gazetteer[setting.printed or setting.article]
        role = "background" if own.level == "province" and own.code not in MUNICIPAL else "reference"
        return Mention(0, 0, "", "Place", own.name, value=own.code, role=role, rule="article")

    def elsewhere(self, setting: Setting) -> Callable[[str], bool]:
        """Tells of a code whether it is neither in the article's place nor around it; countries are nowhere."""
        around, place = self.around(setting), setting.article

        def is_elsewhere(code: str) -> bool:
            if place is None or self.gazetteer[code].level in ("country", "region"):
                return False
            codes = {code, *(today.code for today in self.gazetteer.current(code))}  # 龙南县, which is 龙南市 today
            return not any(one in around or self.gazetteer.is_within(one, place) for one in codes)

        return is_elsewhere

    def foreign(self, setting: Setting) -> Callable[[str], bool]:
        """Tells of a firm's name whether a place in it says that the firm is from elsewhere."""
        is_elsewhere = self.elsewhere(setting)

        def is_foreign(name: str) -> bool:
            return any(is_elsewhere(code) for code in self.codes_in(name))

        return is_foreign

    def seat(self, name: str) -> Mention | None:
        """The place whose government a body is, as a reference without a span: 泸溪县|人民政府."""
        own = name.removesuffix(GOVERNMENT).removesuffix("人民")
        place = next((self.gazetteer[code] for code in reversed(self.codes_in(name))), None)
        if own == name:
            return None
        if TOWN.fullmatch(own):
            return Mention(0, 0, "", "Place", own, role="reference", rule="government")
        if place is None or place.name != own:
            return None
        return Mention(0, 0, "", "Place", place.name, value=place.code, role="reference", rule="government")

    def codes_in(self, name: str) -> list[str]:
        """The codes of the places in a name that can only mean one."""
        found = (self.places.certain(hit, name) for hit in self.places.hits(Words.of(name)))
        return [place.code for place in found if place is not None]

    def is_linear(self, name: str) -> bool:
        """Whether a project runs through many places, so that an article's place is hardly its own."""
        return self.linear.search(name) is not None

    def around(self, setting: Setting) -> frozenset[str]:
        """Codes of what the article's place lies in."""
        return frozenset(d.code for d in self.gazetteer.ancestors(setting.article)) if setting.article else frozenset()

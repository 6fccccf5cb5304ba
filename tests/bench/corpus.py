"""A made-up corpus of which it is known what is one thing: firms under several names, namesakes, reprints, stages.

Each page is one or two short articles of a county paper; ``Page.truth`` tells of each name on it which thing it means.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.gazetteer import Division, load_gazetteer
from kg.ontology import load_lexicon
from kg.resources import ontology_dir

COINED = "瑞恒泰鑫源盛隆昌顺达宏博远通汇联创科元嘉信诚睿晟锦翔鹏腾飞跃晖煜朗泽润沃丰禾凯铭辰曜星拓卓越森茂"
TRADES = (
    ("新材料科技", "铝箔", "万吨"),
    ("药业", "中药饮片", "吨"),
    ("食品", "肉制品", "万吨"),
    ("机械制造", "收割机", "台"),
    ("新能源科技", "电池负极材料", "万吨"),
    ("纺织", "棉纱", "吨"),
    ("建材", "陶瓷墙砖", "万平方米"),
    ("电子科技", "连接器", "万件"),
)
"""Trade of a firm, what it makes, the unit."""
FORMS = ("有限公司", "有限责任公司", "股份有限公司")
ZONES = (("经济技术开发区", "经开区"), ("高新技术产业开发区", "高新区"), ("工业园区", "工业园"))
STAGES = ("与{place}签约，{project}落户{park}", "{project}在{park}开工建设", "{project}在{park}投产")
RARE = 0.5
"""So many people have names that are rare; the others share names of few surnames and given names."""
SURNAMES, GIVEN = 20, 30
TWIN = 0.2
"""So many firms have the fantasy word and the trade of a firm in another county."""


@dataclass(frozen=True)
class Firm:
    """A firm; ``names`` from the full one to the shortest."""

    id: int
    county: Division
    names: tuple[str, ...]
    product: str
    unit: str
    boss: str


@dataclass
class Page:
    """A page to be read, and what its names mean: (type, name) to a thing's key."""

    name: str
    text: str
    truth: dict[tuple[str, str], str] = field(default_factory=dict)


class Corpus:
    """The world that the pages tell of, drawn from a seed."""

    def __init__(self, *, pages: int, seed: int = 1) -> None:
        self.chance = random.Random(seed)
        self.count = pages
        lexicon = load_lexicon(ontology_dir())
        self.surnames = list(lexicon.words("common_names", "surname"))
        self.given = list(lexicon.words("common_names", "given"))
        gazetteer = load_gazetteer()
        places = {code: gazetteer[code] for surface in gazetteer.surfaces() for code in gazetteer.bearers(surface)}
        counties = sorted((d for d in places.values() if self._fits(d)), key=lambda d: d.code)
        self.counties = self.chance.sample(counties, min(len(counties), max(4, pages // 60)))
        self.cities = {d.code: gazetteer[d.parent or d.code].name for d in self.counties}
        self.leaders = {d.code: (self.person(), self.person()) for d in self.counties}
        self.zones = {d.code: self.chance.sample(ZONES, 2) for d in self.counties}
        self.words: list[tuple[Division, tuple[str, tuple[str, str, str]]]] = []
        """County, fantasy word and trade of each firm so far."""
        self.firms = [self.firm(number) for number in range(max(8, pages // 8))]

    @staticmethod
    def _fits(place: Division) -> bool:
        plain = place.level == "county" and place.name.endswith("县") and place.until is None
        return plain and bool(place.short) and not place.short_is_word and bool(place.parent)

    def person(self) -> str:
        """A name, common or not."""
        if self.chance.random() < RARE:
            return self.chance.choice(self.surnames) + "".join(self.chance.sample(COINED, 2))
        return self.chance.choice(self.surnames[:SURNAMES]) + self.chance.choice(self.given[:GIVEN])

    def firm(self, number: int) -> Firm:
        """A firm of a county, sometimes under a name that a firm of another province bears too."""
        county = self.chance.choice(self.counties)
        stem, trade = "".join(self.chance.sample(COINED, 2)), self.chance.choice(TRADES)
        apart = [words for other, words in self.words if other.code[:2] != county.code[:2]]
        if apart and self.chance.random() < TWIN:
            stem, trade = self.chance.choice(apart)
        self.words.append((county, (stem, trade)))
        place = self.chance.choice((county.short or "", county.name, self.cities[county.code].removesuffix("市")))
        full = f"{place}{stem}{trade[0]}{self.chance.choice(FORMS)}"
        return Firm(number, county, (full, f"{stem}{trade[0]}", f"{place}{stem}"), *trade[1:], self.person())

    def pages(self) -> Iterator[Page]:
        """The pages; one in ten prints an article of an earlier one again."""
        earlier: list[tuple[str, dict[tuple[str, str], str]]] = []
        for number in range(self.count):
            firm = self.chance.choice(self.firms)
            if earlier and self.chance.random() < 0.1:
                article, truth = self.chance.choice(earlier)
            else:
                article, truth = self.article(firm)
                earlier.append((article, truth))
            year, month, day = 2021 + number * 3 // self.count, 1 + number % 12, 1 + number % 28
            head = f"{self.cities[firm.county.code].removesuffix('市')}日报  {year}年{month}月{day}日\n\n"
            yield Page(f"{number:05}.txt", f"{head}{article}\n", dict(truth))

    def article(self, firm: Firm) -> tuple[str, dict[tuple[str, str], str]]:
        """An article about a firm's project at one of its stages, and what its names mean."""
        county, chance = firm.county, self.chance
        zone = self.zones[county.code][firm.id % 2]
        park = chance.choice([f"{county.short}{zone[0]}", f"{county.short}{zone[1]}"])
        amount = 1 + firm.id % 9
        project = f"年产{amount}{firm.unit}{firm.product}项目"
        secretary, head = self.leaders[county.code]
        again = firm.names[1] if chance.random() < 0.7 else firm.names[0]
        first = firm.names[0] if chance.random() < 0.8 else firm.names[1]
        stage = chance.choice(STAGES).format(place=county.name, park=park, project=project)
        text = (
            f"本报讯 近日，{first}{stage}。{first}投资{amount}亿元建设{project}。"
            f"{county.name}县委书记{secretary}到{again}调研。县长{head}参加。"
            f"{again}董事长{firm.boss}说，项目进展顺利。"
        )
        truth = {("Company", name): f"company {firm.id}" for name in (first, again)}
        truth |= {
            ("IndustrialPark", park): f"park {county.code} {zone[0]}",
            ("Project", project): f"project {firm.id}",
            ("Person", secretary): f"person {county.code} 1",
            ("Person", head): f"person {county.code} 2",
            ("Person", firm.boss): f"person firm {firm.id}",
        }
        return text, truth

"""Places: names of the gazetteer settled by context; villages by their ending."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.gazetteer import HOME, Division, Gazetteer
from kg.kept import compiled
from kg.mentions.abroad import is_there
from kg.mentions.bounds import Bounds
from kg.mentions.edges import KEPT, Edges, Words
from kg.mentions.scan import Scan
from kg.mentions.setting import ENDED, Setting
from kg.mentions.settlements import Settlements
from kg.mentions.surfaces import FULL, Surfaces
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation, word_count

LONGEST_HIDDEN = 8
"""So far behind a stretch that is no name does a name reach that begins in it."""
NATIVE = compiled("人(?=[，,。；;、]|$)")
"""Behind where somebody is from: 陕西|丹凤|人."""
PERSON = "人"
OF_ZONE = 3.0
"""How near it must be if the word for a zone stands behind it: 平原|经济开发区."""
ISLAND = "tw/"
"""How the codes of the counties of Taiwan begin, many of which are called towns."""
JOINED, SHORT, TOWNS = compiled("[\u3400-\u9fff]和"), 2, "镇乡村"
"""A conjunction that opens a county's name (市领导|和县领导), how long that is, how places end without counties."""
LISTED = ("、", "和", "与", "及")
PROVINCE = "0000"
"""How the code of a province ends."""
COUNTED = compiled(r"[两二三四五六七八九十\d]+个?(?P<level>[县市区])(?![长委级域])")
"""Behind a list of counties in short: 石楼、灵丘|两县."""
USUAL = 40
"""A county's short name with this count in the dictionary is met far from home."""
WORDLIKE = {False: {"province": 0.0, "prefecture": 1.5}, True: {"province": 0.0, "prefecture": 0.0, "county": 1.5}}
"""How near a place must be (see Setting.nearness) for a name that is a word too, by whether it is the full name."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A surface that names places; ``codes`` are all that bear the name."""

    start: int
    end: int
    codes: tuple[str, ...]


class PlaceFinder:
    """Finds places. Built once; the setting of an article comes with each call."""

    def __init__(self, gazetteer: Gazetteer, lexicon: Lexicon, edges: Edges) -> None:
        self.gazetteer = gazetteer
        self.edges = edges
        self._found: dict[str, tuple[Hit, ...]] = {}
        self.decoys = tuple(lexicon.words("park_words", "known"))
        """Parks whose names hold a place: 雄安新区 is not 安新."""
        self.settlements = Settlements(gazetteer, lexicon, edges, self.mention)
        self.bounds = Bounds.load(gazetteer, lexicon)
        self.namesakes = self.bounds.namesakes
        self.at = tuple(lexicon.words("place_words", "at"))
        self.zone = compiled(rf"(?:{alternation(lexicon.words('parks', 'zone'))})")

    @cached_property
    def surfaces(self) -> Surfaces:
        """All names that may stand alone."""
        return Surfaces(self.gazetteer, self.decoys)

    def hits(self, words: Words) -> tuple[Hit, ...]:
        """Every surface of the gazetteer in the text that is no road, station or decoy and cuts no word in two.

        A sentence is asked for the place of its article first, then for its mentions: it is gone through once.
        """
        found = self._found.get(words.text)
        if found is None:
            if len(self._found) >= KEPT:
                self._found.clear()
            found = self._found[words.text] = tuple(self._hits(words))
        return found

    def _hits(self, words: Words) -> list[Hit]:
        starts, ends = set(words.starts), set(words.ends)
        rows = self.surfaces.find(words.text)
        begins = {start for start, _, _ in rows}
        out: list[Hit] = []
        while rows:
            start, end, codes = rows.pop(0)
            if (
                start not in starts and words.text[start:end] in self.decoys
            ):  # 目|前海|阳市: what cuts a word hides no name
                hidden = ((a + start + 1, b + start + 1, c) for a, b, c in self.surfaces.find(words.text[start + 1 :]))
                rows[:0] = [row for row in hidden if row[0] < end and (not rows or row[1] <= rows[0][0])]
            if (out and start < out[-1].end) or not codes:
                continue
            hit = Hit(start, end, codes)
            beside = bool(out and out[-1].end == start)
            within = beside and words.text[start - 1] not in TOWNS
            if end - start == SHORT and not within and JOINED.match(words.text, start - 1 if start else end):
                continue
            opened = start in starts or beside  # 广西南宁 is one word of the dictionary
            split = not opened and start + 1 in starts and end in ends and end - start > 2  # 顺应|城市
            if split and word_count(words.text[start + 1 : end]) > USUAL:
                continue
            person = words.text.startswith(PERSON, end) and end + len(PERSON) in ends  # 义乌人 is one word
            whole = person or end in ends or end in begins
            whole |= start + 1 in starts and any(code.endswith(PROVINCE) for code in codes)  # 海|南昌|江
            if self.bounds.holds(words.text, start, end, opened=opened, closed=whole):
                out.append(hit)
            else:  # 投建华中地区, 河北乡|村: what is no name must not hide one that begins inside it, or a shorter one
                at, last = (start, end - 1) if words.text[end - 1] == "乡" else (start + 1, end + LONGEST_HIDDEN)
                hidden = ((a + at, b + at, codes) for a, b, codes in self.surfaces.find(words.text[at:last]))
                rows[:0] = [row for row in hidden if row[0] < end and (not rows or row[0] < rows[0][0])]
        return out

    def certain(self, hit: Hit, text: str) -> Division | None:
        """The one county, prefecture or province that the hit can only mean; None when it is open."""
        safe = self.bearers(hit, text)
        return safe[0] if len(safe) == 1 else None

    def bearers(self, hit: Hit, text: str) -> list[Division]:
        """The counties, prefectures and provinces of today that the hit may mean, if it is no other word."""
        return [division for division, word in self.candidates(hit, text) if not word]

    def wordlike(self, hit: Hit, text: str) -> list[Division]:
        """Those that it may mean if it is none of the other words that are spelled so: 通山, 乐安."""
        return [division for division, word in self.candidates(hit, text) if word]

    def candidates(self, hit: Hit, text: str) -> Iterator[tuple[Division, bool]]:
        """The counties, prefectures and provinces of today with that name, and whether it is another word too.

        A former county whose name none bears today is what it has become: 潼南县 is 潼南区.
        """
        surface = text[hit.start : hit.end]
        whole = self.whole(text, hit)
        divisions = [self.gazetteer[code] for code in hit.codes]
        if (heir := self.heir(hit, text)) is not None:
            yield heir, divisions[0].name_is_word
        for division in divisions:
            full = surface == division.name or surface in division.aliases
            word = division.name_is_word if full else division.level != "province" and division.short_is_word
            today = division.until is None and division.level in ("province", "prefecture", "county")
            island = division.code.startswith(ISLAND) and len(divisions) > 1  # 东港镇 is more often a town elsewhere
            if today and (full or whole) and not island:
                yield division, word

    def heir(self, hit: Hit, text: str) -> Division | None:
        """The one county or prefecture that a former one became whose name none bears today."""
        former = self.gazetteer[hit.codes[0]] if len(hit.codes) == 1 else None
        if former is None or former.until is None or not text[hit.start : hit.end].endswith(ENDED):
            return None
        heirs = self.gazetteer.current(former.code)
        return heirs[0] if len(heirs) == 1 and heirs[0].level == former.level else None

    def former_name(self, text: str, place: str) -> str | None:
        """The code of the former county or prefecture that a text names and that became a place."""
        hits = self.hits(Words.of(text))
        return next((h.codes[0] for h in hits if (heir := self.heir(h, text)) and heir.code == place), None)

    def find(self, scan: Scan, setting: Setting) -> Iterator[Mention]:
        """Places of a sentence with their codes; ambiguous ones only where the setting or a neighbour decides."""
        previous: tuple[int, Division] | None = None
        settled: list[tuple[Hit, Division]] = []
        open_: list[Hit] = []
        for hit in self.hits(scan.words):
            beside = previous is not None and previous[0] == hit.start
            foreign = beside and previous and previous[1].level == "country" and previous[1].code != HOME
            if foreign and not hit.codes[0].endswith(PROVINCE) and is_there(scan.text, hit.start, hit.end):
                continue
            division = self.settle(hit, scan.text, setting, previous)
            if division is None:
                open_.append(hit)
                continue
            previous = (hit.end, division)
            settled.append((hit, division))
        for hit in (*open_, *open_[::-1]):  # 大方、|金沙、|织金、纳雍
            settled += [(hit, place)] if (place := self.beside(hit, scan.text, settled)) else []
        named = [(hit, setting.as_printed(place)) for hit, place in settled]
        listed = [self.mention(scan, hit.start, hit.end, place, "place:gazetteer") for hit, place in named]
        taken = {hit for hit, _ in settled}
        far = [hit for hit in open_ if hit not in taken and self.is_one(hit, scan.text[hit.start : hit.end])]
        listed += [scan.mention(hit.start, hit.end, "Place", "place:town") for hit in far]
        known = Scan(scan.sentence, [*scan.found, *sorted(listed, key=lambda m: m.start)])
        known.add(self.settlements.towns(known))
        known.add(self.settlements.short_towns(known, setting))
        known.add(self.settlements.villages(known, setting))
        yield from known.found[len(scan.found) :]

    def is_one(self, hit: Hit, name: str) -> bool:
        """Whether a full name that several bear is one of them, whichever that be: 长征镇, 鼓楼区; not 中心镇, 城区."""
        bearers = (self.gazetteer[code] for code in hit.codes)
        county = any(d.level == "county" and d.name == name and not d.name_is_word for d in bearers)
        return self.settlements.is_town(name) or (county and len(name) > SHORT)

    def settle(self, hit: Hit, text: str, setting: Setting, previous: tuple[int, Division] | None) -> Division | None:
        """Which of the bearers is meant, if any."""
        surface = text[hit.start : hit.end]
        scored: list[tuple[float, int, str, Division]] = []
        order = {"province": 0, "prefecture": 1, "county": 2, "region": 0, "country": 0}
        for code in hit.codes:
            division = self.gazetteer[code]
            near = setting.nearness(division)
            full = surface == division.name or surface in division.aliases
            wordlike = division.name_is_word if full else division.short_is_word
            if previous and self.follows(text, hit, *previous) and self.gazetteer.lies_in(code, previous[1].code):
                if full or not wordlike or division.parent == previous[1].code or self.tells(text, hit):
                    near = 6.0  # 山东省|平原|经济开发区, 陕西|丹凤|人, not 辽宁|振兴
            elif previous and previous[0] == hit.start and division.level == "county" and strays(text, hit, *previous):
                continue
            if division.until is not None and wordlike:
                continue  # 新区 was a district once
            if division.level in ("region", "country"):
                near = 2.0
            elif not full and near == 0.0 and self.zone.match(text, hit.end) and (town := setting.town(surface)):
                return division if town.parent == code else town  # 兴城|工业区 in 迁西 is that of 兴城镇
            elif not full and division.level == "county" and near < 1.5 and word_count(surface) <= USUAL:
                continue
            elif division.level == "township":
                if near < 1.5 and not (len(hit.codes) == 1 and len(surface) >= 4):
                    continue
            elif wordlike and near < WORDLIKE[full].get(division.level, 4.6):
                told = self.zone.match(text, hit.end) or self.namesakes.visited(text, hit.start, hit.end)
                if near < OF_ZONE or not told:
                    continue
            elif not full and not self.whole(text, hit):
                continue
            elif full and len(hit.codes) > 1 and near == 0 and division.level == "county":
                near = -1.0
            if division.until is not None:
                near -= 1.5
            scored.append((-near, order.get(division.level, 3), code, division))
        if not scored:
            return None
        scored.sort(key=lambda row: row[:3])
        if scored[0][0] == 1.0 and len(scored) > 1 and scored[1][0] == 1.0:
            return None  # several 鼓楼区 and nothing to tell them apart
        if len(scored) > 1 and scored[0][1] == 3 and scored[0][0] == scored[1][0] and scored[0][0] > -3:
            return None
        return scored[0][3]

    def tells(self, text: str, hit: Hit) -> bool:
        """Whether what stands behind a name says that it is a place: its zone, or that somebody is from there."""
        return self.zone.match(text, hit.end) is not None or NATIVE.match(text, hit.end) is not None

    def follows(self, text: str, hit: Hit, at: int, before: Division) -> bool:
        """Whether a name stands right behind a place, in no list of provinces: 天津和|河北 is no district."""
        listed = text.startswith(LISTED, at) and before.level == "province"
        return hit.start - at <= 1 and not (listed and any(self.gazetteer[c].level == "province" for c in hit.codes))

    def beside(self, hit: Hit, text: str, settled: Sequence[tuple[Hit, Division]]) -> Division | None:
        """The place that a word means in a list of places like it: 肇东、|安达|、海伦, 深圳、|中山|、南宁.

        The last of a list that says what they are may be anywhere in the country: 石楼、|灵丘|两县.
        """
        at = [i for i in (hit.start - 1, hit.end) if i >= 0 and text[i : i + 1] == "、"]
        mates = [d for other, d in settled if other != hit and (other.end in at or other.start - 1 in at)]
        for mate in mates:
            alike = (d for code in hit.codes if (d := self.gazetteer[code]).level == mate.level and not d.until)
            near = [d for d in alike if d.level == "prefecture" or (d.level == "county" and d.parent == mate.parent)]
            if len(near) == 1:
                return near[0]
        counted = COUNTED.match(text, hit.end) if mates else None
        if counted and len(hit.codes) == 1:
            place = self.gazetteer[hit.codes[0]]
            return place if place.level == mates[-1].level and place.name.endswith(counted["level"]) else None
        return None

    @staticmethod
    def whole(text: str, hit: Hit) -> bool:
        """Whether a short name is not a part of a longer dictionary word: 海南 in 上海南站, 中山 in 中山装."""
        surface = text[hit.start : hit.end]
        for longer in (
            text[hit.start : hit.end + 1],
            text[max(0, hit.start - 1) : hit.end],
            text[hit.start : hit.end + 2],
        ):
            if (
                len(longer) > len(surface)
                and word_count(longer) > max(20, word_count(surface))
                and not FULL.search(longer)
            ):
                return False
        return True

    def mention(self, scan: Scan, start: int, end: int, division: Division, rule: str) -> Mention:
        """The mention of a division; its code is the value. A country counts as a place where something is or goes."""
        abroad = division.level == "country" and division.code != HOME and scan.text[:start].endswith(self.at)
        vague = (division.level == "country" or division.kind == "vague") and not abroad
        role = "background" if vague else "name"
        return scan.mention(start, end, "Place", rule, name=division.name, role=role, value=division.code)


def strays(text: str, hit: Hit, at: int, before: Division) -> bool:
    """Whether a county is none behind a place in which it does not lie, by its level or in short: 浙江|保康."""
    wide = before.level in ("province", "prefecture")
    return text[at - 1] in "市县区旗州" or (wide and not FULL.search(text[at : hit.end]))

"""Where the name of a firm begins: behind verbs, nouns and names that stand in front of it without a mark."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.gazetteer import TOWNS
from kg.kept import compiled
from kg.mentions.addresses import town_of_address
from kg.mentions.edges import Edges
from kg.mentions.firm_doers import FirmDoers
from kg.mentions.firm_leads import FirmLeads
from kg.mentions.scan import HAN, Scan
from kg.mentions.stems import HOME, Stems
from kg.ontology import Lexicon
from kg.peel import GROUP
from kg.segment import alternation, closed_words, cut, word_count

BOUNDARY = compiled(r"[，,。；;、：:？！!?“”\s()（）《》—]|$")
BRACKETED = compiled(r"[(（][\u3400-\u9fff]+[)）]$")
"""A place at the end of a stem: 新材料（宜城）|有限公司."""
SHORT = 2
"""So many characters of a name may stand in front of words for its trade."""
RARE = 60
OPENER = 200
"""A word of the dictionary with this count opens the name of a firm that its zone owns: 高新区|投资."""
CLOSED = compiled("[”》]")
"""What ends what is called by a name of its own: 《某片》出品方|北京某某公司."""
BRANCH = compiled("公司$|分公司|支公司|[分支]行")
"""What the name of a firm stands in front of, with the place of the branch behind it: 远大|山东|分公司."""
OFFICE = compiled("[分支]?公司")
COMPANY = "公司"
COINED = 3
"""So many characters may a coined word have behind a place, if they form no words."""
LINKS = frozenset("的了着等各这那该此其某是由被把将与及或对向在于为从到就而但让使给按任")
"""Of the function words these open no coined word."""
LEGAL = ("有限", "股份", "集团有限")
HAS = "有"
"""Behind a place, that the firm is there."""
ALSO = "而"
"""Stands between what is done, and in coined words."""
JOINTS = "和与及同"
OPENS = "的由在，、。；：“"
"""Behind these stands nothing that 和 could join to what follows."""
PARTNER = ("和", "与", "及", "同", "由", "跟")
"""What stands in front of who does something with others."""
LEVELS = (*TOWNS, "市", "县", "区", "旗")
UNJOINED = "[和与及同由对向在、]"


@dataclass(frozen=True)
class FirmStarts:
    """Finds left edges in a sentence whose places are already found."""

    edges: Edges
    stems: Stems
    brand: re.Pattern[str]
    common: frozenset[str]
    """Words behind which a place begins a new name: 代表|雄安…公司."""
    park: re.Pattern[str]
    """The ending of a park, behind which a place begins the name of a firm in it."""
    fronts: re.Pattern[str]
    """Words that stand in front of a name wherever the dictionary cuts: 曹某入|职|方正证券."""
    parks: re.Pattern[str]
    """Such an ending anywhere."""
    sorts: re.Pattern[str]
    """Sorts of firms in front of a name, wherever words are cut: 央|企, 独资企业."""
    zone: re.Pattern[str]
    """A zone without its place, in front of the name of a firm in it."""
    inner: re.Pattern[str]
    """Function words that may open a fantasy word behind a place: 贵州|其亚铝业."""
    leads: FirmLeads
    doers: FirmDoers
    of_province: re.Pattern[str]
    """A province and what a firm is called by that it owns: 甘肃|电投."""
    single: frozenset[str]
    """Characters that stand alone in front of a place or a well-known firm: 已同|深圳…集团."""

    @classmethod
    def load(cls, lexicon: Lexicon, edges: Edges, stems: Stems) -> FirmStarts:
        """Builds the finder from ``companies.tsv``, ``edges.tsv`` and ``parks.tsv``."""
        lead = frozenset(lexicon.words("companies", "lead"))
        return cls(
            edges,
            stems,
            compiled(alternation(lexicon.words("companies", "brand"))),
            edges.soft | edges.noun | frozenset(lexicon.words("companies", "before_place")),
            compiled(rf"(?:{alternation(lexicon.words('parks', 'zone', 'park'))})$"),
            compiled(alternation(lexicon.words("companies", "front"))),
            compiled(alternation([word for word in lexicon.words("parks", "zone", "park") if word[-1] in "区园"])),
            compiled("|".join(lexicon.words("companies", "sort_front"))),
            compiled(alternation(lexicon.words("zones"))),
            compiled("|".join(lexicon.words("phrases", "name_opener"))),
            FirmLeads(edges, stems, lexicon.words("companies", "former"), lead),
            FirmDoers.load(lexicon, stems),
            compiled(rf"(?:(?!{UNJOINED})[\u3400-\u9fff]){{2,3}}(?:{lexicon.regex('phrases', 'of_province').pattern})"),
            edges.function | edges.particle | lead | frozenset(lexicon.words("companies", "single")),
        )

    def find(self, scan: Scan, end: int, *, floor: int) -> int:
        """The left edge; a place behind a verb or a noun that might stand inside a name begins the name."""
        text = scan.text
        legal = text.startswith(LEGAL, end)
        start = scan.uncut(self.edges.start(scan.words, end, floor=floor, longest=30, strict=False, trailing=legal))
        named = [place for place in scan.of("Place") if place.role == "name"]
        places = [scan.span(place) for place in named]
        full = {scan.span(place)[1] for place in named if place.text == place.name}  # 沈阳市, not 沈阳
        stem = BRACKETED.sub("", text[start:end])
        weak = not legal and not self.stems.names(stem, COMPANY, former=False) and text.startswith(COMPANY, end)
        group = start if text.startswith(GROUP, start, end) else start - len(GROUP)
        grouped = group == start or (text.endswith(GROUP, floor, start) and self.stems.is_poor(stem))
        if (legal or group == start) and grouped and group > floor:  # 甲集团|水泵有限公司, 乙企业|集团水泵有限公司
            return self.find(scan, group, floor=floor)
        if start < end and self.stems.is_poor(stem):  # 浙江研一新|能源科技: trade words alone are no name
            start = self.extended(scan, start, floor, legal=legal)
        elif start < end and weak:
            start = self.at_place(scan, start, floor, legal=False) or start
        elif floor < start < end and HAN.match(text, start - 1) and self.stems.is_wordy(stem):
            start = self.paired(scan, start, floor) or self.behind_place(scan, start, floor)
        start = self.second_place(text, places, full, start)
        zone = self.zone.match(text, start, end)  # 高新区|寒武纪电子科技有限公司, not 高新区|投资发展有限公司
        if zone and zone.end() < end and word_count(cut(text[zone.end() : end])[0]) <= OPENER:
            return zone.end()
        for word in self.fronts.finditer(text, max(floor, start - SHORT), end - SHORT):  # 成立|起某合作社
            start = max(start, word.end())
        start = self.doers.behind(scan, start, end)
        for firm in self.sorts.finditer(text, start, end):  # 独资企业|瑞韩电子有限公司, not 企业|管理有限公司
            if self.stems.coined(self.stems.pieces(text[firm.end() : end])) or text.startswith(HOME, firm.end()):
                start = firm.end()
        for park in self.parks.finditer(text, start, end):  # 科技园区|德达食品有限公司, not 工业园区|开发有限公司
            placed = any(self.edges.is_place(text[start : start + length]) for length in (2, 3, 4))
            if not placed and self.stems.coined(self.stems.pieces(text[park.end() : end])):
                start = park.end()
        opener = next((a for a, b in places if floor <= a and b == start - 1 and self.inner.match(text, b)), None)
        start = start if opener is None else opener  # 贵州|其亚铝业有限公司
        if self.is_named_he(text, start, floor):
            return self.leads.without(scan, start - 1, end)
        if start > floor + 1 and text[start - 1] == "和" and not any(a == start for a, _ in places):
            bare = next((a for a, b in places if b == start - 1 and floor <= a and b not in full), None)
            if bare is not None and legal:  # 沈阳|和|世泰有限公司, not 沈阳市|和|…
                return self.leads.without(scan, bare, end)
            sure = self.stems.trades.fullmatch(text[start:end]) is not None  # trade words alone are no name
            start = self.across(scan, start, floor, [b for _, b in places], sure=sure)
        ahead = scan.words.ending(start, floor)
        own = len(ahead) > 1 and ahead != COMPANY  # 原|飞翔|电子公司, not 原|公司|盛源食品公司
        if own and text.endswith(self.leads.former, 0, start - len(ahead)):
            start -= len(ahead)
        for brand in self.brand.finditer(text, start, end - SHORT):
            if brand.start() == start and text[brand.end()] in JOINTS:  # 欧莱雅|和|东方美谷集团
                start = brand.end() + 1
        whole = (b.start() for b in self.brand.finditer(text, floor, start + SHORT) if b.start() < start <= b.end())
        start = next(whole, start)  # 新|希望|乳业股份有限公司
        known = {match.start() for match in self.brand.finditer(text, start, end + SHORT)}  # 甲市|中国|银行
        for at in sorted({a for a, _ in places} | known):
            if start < at < end and text[at - 1] not in "(（" and self.is_front(scan, start, at, end):
                start = at
        if legal or town_of_address(scan, start, end):
            start = self.behind_town(scan, start, end)
        start = next((b + 1 for a, b in places if a == start and b in full and text[b] == HAS), start)  # 孙镇有|某公司
        return self.leads.without(scan, start, end)

    def is_named_he(self, text: str, start: int, floor: int) -> bool:
        """Whether 和 in front of an offset begins the name of a place and joins nothing: 园区的|和龙双昊公司."""
        he = floor < start and text[start - 1] == "和" and self.edges.is_place(text[start - 1 : start + 1])
        return he and (start == 1 or text[start - 2] in OPENS)

    def behind_town(self, scan: Scan, start: int, end: int) -> int:
        """The left edge behind a town or village, after which no firm with a legal form is named: 武溪镇|某铝业公司."""
        towns = (scan.span(m)[1] for m in scan.of("Place") if m.name.endswith(TOWNS) and scan.span(m)[0] >= start)
        town = max((b for b in towns if b < end), default=start)
        return start if self.stems.is_poor(scan.text[town:end]) or end - town < SHORT else town

    def may_join(self, text: str) -> bool:
        """Whether a text may stand between a place and a form: 甲县住建局要求|物业公司 asks it of firms."""
        words = cut(text)
        asked = any(word in self.edges.function and word in closed_words() for word in words)
        does = words[-1:] and words[-1] in self.edges.verb  # 贵州某集团|成立|销售分公司
        return not (asked or does) and self.edges.may_join(text)

    def behind_place(self, scan: Scan, start: int, floor: int) -> int:
        """The left edge at the places in front of a word that is a name here: 河南|镇平|想念|挂面有限公司."""
        opened = scan.opened_by_place(start, longest=12, may_join=self.may_join)
        before = scan.words.ending(start, floor)
        if opened is None or opened < floor or before in self.edges.verb | self.edges.function | self.edges.noun:
            return start
        fronts = {scan.span(m)[1]: scan.span(m)[0] for m in scan.of("Place") if m.role == "name"}
        while fronts.get(opened, -1) >= floor:
            opened = fronts[opened]
        return opened

    def paired(self, scan: Scan, start: int, floor: int) -> int | None:
        """The left edge where a particle is the second character of a coined word: 石阡县|泉|都|矿泉水公司."""
        at = start - SHORT
        if at < floor or scan.text[start - 1] not in self.edges.particle or len(scan.words.ending(at + 1, floor)) != 1:
            return None
        if scan.text[start - 1] == ALSO and scan.words.ending(at, floor) in self.edges.function:  # 到|和|而|泰电子
            return at
        spans = (scan.span(m) for m in scan.of("Place") if m.text == m.name)  # no 欧亚|平|为|百仕达
        if place := next((a for a, b in spans if b == at), None):
            return place
        free = at == floor or BOUNDARY.match(scan.text[at - 1]) or scan.words.ending(at, floor) in self.edges.verb
        return at if free and scan.text[at] not in self.edges.function else None

    def extended(self, scan: Scan, start: int, floor: int, *, legal: bool) -> int:
        """The left edge beyond a word that ends names elsewhere: 湖北泊|都|智能科技, 浙江|可信|竹木, ，新|本|科技."""
        opened = scan.opened_by_place(start, longest=12, may_join=self.may_join)
        if opened is not None and opened >= floor:
            return opened
        at = self.at_place(scan, start, floor, legal=legal)
        if at is not None or not legal:
            return start if at is None else at
        before = scan.words.ending(start, floor)
        edge = start - len(before)
        free = edge == floor or BOUNDARY.match(scan.text[edge - 1]) or scan.words.ending(edge, floor) in PARTNER
        if len(before) == SHORT and free and before not in self.edges.verb | self.edges.function | self.edges.noun:
            return edge  # 与|光合|文旅控股股份有限公司
        for length in (SHORT, SHORT - 1):
            at = start - length
            han = at >= floor and HAN.fullmatch(scan.text, at, start)
            if han and all(len(w) == 1 for w in cut(scan.text[at:start])):
                bounded = at == 0 or BOUNDARY.match(scan.text[at - 1])
                return at if bounded else self.paired(scan, start, floor) or start
        return start

    def at_place(self, scan: Scan, start: int, floor: int, *, legal: bool) -> int | None:
        """The place from which a coined word leads to the offset, whatever it is cut into: 贵州|汞都|新材公司."""
        barred = self.edges.verb | self.edges.noun
        for place in scan.of("Place"):
            a, b = scan.span(place)
            between = scan.text[b:start]
            words = cut(between)
            odd = len(between) <= SHORT or all(len(word) == 1 for word in words)  # 河南|阿尔本|服饰有限公司
            own = HAN.fullmatch(between) and len(between) <= COINED and odd and place.role == "name"
            free = LINKS.isdisjoint(between) and not any(word in closed_words() for word in words)
            bare = legal or (place.text != place.name and free)
            if a >= floor and own and bare and not barred.intersection(words):
                return a
        return None

    def second_place(self, text: str, places: list[tuple[int, int]], full: set[int], start: int) -> int:
        """The left edge behind a place with its level word, at a province or its own name: 淮阳区|河南鸿泰钻石公司."""
        behind = next((b for a, b in places if a == start and b in full), None)
        if behind is not None and text.startswith(text[start : behind - 1], behind):  # 乌海市|乌海化工有限公司
            return behind
        return next((a for a, b in places if a == behind and self.stems.is_province(text[a:b])), start)

    def is_front(self, scan: Scan, start: int, at: int, end: int) -> bool:
        """Whether what stands in front of a place or a well-known firm is no part of the name that begins there."""
        text = scan.text
        word = scan.words.ending(at, start)
        if self.is_branch(scan, start, at, end) or self.brand.fullmatch(text, start, at):  # 中建材|蚌埠某某有限公司
            return False
        if self.of_province.fullmatch(text, start, at):  # 甘肃电投|张掖发电有限责任公司
            return False
        if text[at - 1] in "和与" or not word:  # the place begins inside a word, or the name does
            return text[at - 1] in "和与同"
        if word in self.common or word in self.single or word in closed_words() or self.park.search(text, 0, at):
            return True
        if BRANCH.match(text, end) or self.brand.search(text, start, at):
            return CLOSED.search(text, start, at) is not None
        if text.startswith(LEGAL, end) and not any(scan.span(place)[0] == at for place in scan.of("Place")):
            return False  # 北大荒|完达山乳业股份有限公司
        spans = [(m, *scan.span(m)) for m in scan.of("Place")]
        if not text.startswith(LEGAL, end) and not any(a == at for _, a, _ in spans):
            ends = (b for m, _, b in spans if start < b <= at and m.text == m.name and m.text.endswith(LEVELS))
            start = max(ends, default=start)  # 甲县乙村|茅台集团, 甲市抗洪救灾|兴业银行
        return CLOSED.search(text, start, at) is not None or all(map(self.is_plain, scan.words.between(start, at)))

    def is_branch(self, scan: Scan, start: int, at: int, end: int) -> bool:
        """Whether a place between a firm's own name with its trade and the form says which branch it is."""
        trade = scan.words.ending(at, start)  # 大唐|新能源|贵州|分公司
        place = trade and OFFICE.match(scan.text, end) and any(scan.span(m) == (at, end) for m in scan.of("Place"))
        own = scan.text[start : at - len(trade)]
        return bool(place and self.stems.trades.fullmatch(trade)) and bool(
            self.brand.fullmatch(own) or self.stems.coined(self.stems.pieces(own))
        )

    def is_plain(self, word: str) -> bool:
        """Whether a word is one of the language and says neither where a firm is nor what it does: 同期, 对外."""
        if len(word) == 1:
            return word in self.single
        return self.stems.common(word) and not self.stems.kinds.fullmatch(word) and not self.edges.is_place(word)

    def across(self, scan: Scan, start: int, floor: int, ends: list[int], *, sure: bool) -> int:
        """The left edge beyond a 和 that is part of the name: 新绛天|和|金属制品有限公司, 新隆天|和|….

        What stands before it must be no name of its own: a few characters that form no word, behind a place or an edge.
        ``sure``: what stands behind it is none.
        """
        before = self.edges.start(scan.words, start - 1, floor=floor, longest=8, strict=False)
        placed = before in ends or any(scan.span(m)[0] == before for m in scan.of("Place"))  # 由|浙江新|和|成
        if not sure and before > 0 and not BOUNDARY.match(scan.text[before - 1]) and not placed:
            return start
        left = max([before, *(b for b in ends if before < b < start)])
        part = scan.text[left : start - 1]
        words = [*cut(part), part[-2:]]  # 沈阳大学|和, one word of the dictionary
        plain = 1 <= len(part) <= 4 and not any(word_count(w) > RARE for w in words if len(w) > 1)
        plain = plain or self.stems.is_wide(part[:-1])  # 浙江新|和|成
        return before if plain and before < start - 1 else start

"""What a firm or a project makes, told by a verb with a product behind it (主打〔再生涤纶布〕), by what
becomes of a product (〔豆干〕远销海外) or by the line that it comes from (两条〔豆干〕生产线).

The pattern ids are ``produces/made``, ``produces/listed``, ``produces/line``, ``produces/goes``,
``produces/told``, ``produces/along`` and ``produces/shown``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.claims.makers import NEAR, OWNERS, PREDICATE, Said
from kg.claims.ware_lines import lines
from kg.kept import compiled
from kg.mentions.topics import OF_TWO
from kg.model import Claim, Mention
from kg.sieve import Sieved

CLOSE = 8
"""So near a vague verb stands what it is said of: 致力于|高端|轴承."""
LISTED, OF, AS, WORK = "、", "的", "作为", "项目"
TAKEN = ("将", "把")
"""In front of a thing with which something is done."""
VERB = 4
"""So long is a verb of making with 的."""
LINKS = "、和与及"
LINK = compiled("[^、到]+")
"""One of a chain: 从|铜杆、漆包线|到|电缆."""
OF_FIRM = compiled("(?P<of>的)[^，,。；;：:的]{2,24}[，,]$")
"""In front of a clause: whose thing it speaks of."""
ABOUT = compiled(r"(?:[约已就也还都均正]|一(?:(.)\1)|[\d.]+[%％]|.成|以上|左右|全部|大部分|主要|大多)+")
RATED = compiled("(?:[年月日每][^，]{0,4}[产造加工]+|生产)$")
"""A verb of making that asks how much: 年产."""
GROWN = compiled("[种养][植殖]?|栽培")
"""A verb of growing."""
IS = compiled("[，,](?:这?也?是|为)(?:继[^，。；]{0,10}后)?")
SHOWN = 3
"""So many products in a row that breaks off are what somebody makes: 〔豆干〕、〔腐竹〕、〔豆皮〕……"""
FROM_OTHERS = compiled("[…，,]*(?:一?[个件批样])*来自")
"""Behind the row, it is said of its makers that they are others."""


def together(said: Iterable[Claim], made: Sequence[Claim]) -> list[Claim]:
    """``made`` and what else was said, without other readings of the same words."""
    spans = [(claim.tail.start, claim.tail.end) for claim in made if claim.tail]
    everything = list(said)
    wares = sorted((c for c in everything if c.predicate == PREDICATE), key=reach)
    whole = {(c.head.start, c.tail.start): c.tail.end for c in wares if c.tail}

    def counts(claim: Claim) -> bool:
        tail = claim.tail if claim.predicate == PREDICATE else None
        return not tail or (whole[claim.head.start, tail.start] == tail.end and not overlaps(tail, spans))

    return [*made, *filter(counts, everything)]


def reach(claim: Claim) -> int:
    """Where what a claim tells of ends: of 片剂 and 片|, both of one maker, the longer name counts."""
    return claim.tail.end if claim.tail else 0


def overlaps(tail: Mention, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether a product shares words with one of the spans."""
    return any(a < tail.end and tail.start < b for a, b in spans)


def making_claims(said: Said) -> Iterator[Claim]:
    """All that a sentence says of what is made; of two readings of one stretch the first counts."""
    taken: set[tuple[int, int]] = set()
    said_of: set[tuple[int, int]] = set()
    for claim in (
        *told(said),
        *supplied(said),
        *each_own(said),
        *listed(said),
        *made(said),
        *along(said),
        *lines(said),
        *gone(said),
        *begun(said),
        *shown(said),
    ):
        tail = claim.tail
        if tail is None or tail.name.startswith(OF_TWO) or (claim.head.start, tail.start) in said_of:
            continue
        if of_place(said, said.span(tail)[0]):
            continue
        if not overlaps(tail, taken - {(tail.start, tail.end)}):
            taken.add((tail.start, tail.end))
            said_of.add((claim.head.start, tail.start))
            yield claim
            yield from own_name(said, tail.end, claim)


def own_name(said: Said, end: int, claim: Claim) -> Iterator[Claim]:
    """The same of what the very product is called, behind a dash: 高端材料——〔节镍型不锈钢〕."""
    match = said.making.own_name.match(said.sentence.text, end - said.sentence.start)
    start, stop = match.span("name") if match else (0, 0)
    if match and said.free(start, stop) == stop and said.making.wares.phrases.is_name(match["name"]):
        yield from said.claims([claim.head], [(start, match["name"])], start, claim.pattern.partition("/")[2])


def made(said: Said) -> Iterator[Claim]:
    """A verb of making with products behind it."""
    yield from objects(said, said.making.makes, "made")
    yield from objects(said, said.making.vague, "made", near=CLOSE, alike=False)


def told(said: Said) -> Iterator[Claim]:
    """A list that is one of products by where it stands: 主要生产〔单桩〕、〔塔筒〕."""
    for match in said.making.told.finditer(said.sentence.text):
        if said.inside(match.start()):
            continue
        wares = said.making.wares.behind(match["list"], told=True)
        names = [(match.start("list") + at, name) for at, name in wares if WORK not in name]
        heads = said.heads(said.clause(match.start())[0], match.start())
        yield from said.claims(heads, names, match.start(), "told")


def supplied(said: Said) -> Iterator[Claim]:
    """What a firm is the maker or supplier of, if one of the list is called like a product and none is a firm."""
    for match in said.making.supplier.finditer(said.sentence.text):
        start, end = match.span("list")
        found = list(said.making.wares.behind(match["list"], told=True)) if said.free(start, end) == end else []
        if any(said.making.wares.whole(name) for _, name in found):
            begin, close = said.clause(match.start())
            behind = [m for m in said.mentions if m.type == "Company" and said.span(m)[0] == close + 1]
            heads = behind if match[0].startswith(AS) and behind else said.heads(begin, match.start())
            yield from said.claims(heads, [(start + at, name) for at, name in found], match.start(), "told")


def along(said: Said) -> Iterator[Claim]:
    """What a firm makes from the first to the last of its chain, if most of it is called like products."""
    for match in said.making.along.finditer(said.sentence.text):
        links = [(link.start(), said.making.wares.whole(link[0])) for link in LINK.finditer(match["links"])]
        names = [(match.start("links") + at, name) for at, name in links if name is not None]
        if len(names) * 2 > len(links):
            heads = said.heads(said.clause(match.start())[0], match.start())
            yield from said.claims(heads, names, match.start(), "along")


def each_own(said: Said) -> Iterator[Claim]:
    """Products in one list, each behind its maker: 〔甲公司〕的〔豆干〕、〔乙公司〕的〔轴承〕一字排开."""
    firms = [m for m in said.mentions if m.type == "Company" and m.role == "name"]
    rows: list[tuple[Mention, list[tuple[int, str]]]] = []
    for firm in firms:
        start, (_, end) = said.span(firm)[1], said.clause(said.span(firm)[1])
        found = [*said.making.wares.behind(said.sentence.text[start : said.free(start, end)].rstrip(LINKS))]
        if said.sentence.text.startswith(OF, start) and found and found[0][0] == len(OF):
            rows.append((firm, [(start + at, name) for at, name in found]))
    if len(rows) > 1:
        for firm, names in rows:
            yield from said.claims([firm], names, names[0][0], "goes")


def listed(said: Said) -> Iterator[Claim]:
    """Words behind which only products stand: 主要产品有."""
    yield from objects(said, said.making.listed, "listed", sure=True)


def objects(
    said: Said, verb: Sieved, rule: str, *, sure: bool = False, alike: bool = True, near: int = NEAR
) -> Iterator[Claim]:
    """What stands behind a verb, the first product no further from it than ``near``."""
    text = said.sentence.text
    for match in verb.finditer(text):
        if said.inside(match.start()) or said.inside(match.end() - 1):
            continue
        start, end = said.clause(match.start())
        if match.end() > end:
            _, end = said.clause(match.end())
        if said.making.bought.search(text, said.behind_names(start, match.start()), match.start()):
            continue
        grown = GROWN.search(match[0]) is not None
        rated = grown or RATED.match(match[0]) is not None
        sold = said.making.sold.search(text, match.end(), end) if text.startswith(OF, match.end()) else None
        closes = said.making.wares.adverbs.search(text, match.end(), sold.start()) if sold else None
        free = said.free(match.end(), end)
        line = said.making.rated_line.search(text, match.end(), free) if rated else None  # 年产10万台电机|生产线
        free = line.start() if line else free
        region = text[match.end() : min(free, closes.start() if closes else sold.start() if sold else end)]
        if region.startswith(LISTED) and not said.grammar.phrases.lead.match(region, 1):
            continue  # 生物制品制造|、医疗器械销售
        found = said.making.wares.behind(
            region, sure=sure, alike=alike, rated=rated, grown=grown, told=sold is not None
        )
        names = [(match.end() + at, name) for at, name in found]
        names += further(said, names, end)
        if not names or names[0][0] - match.end() > near or not said.is_word(start, match.start()):
            continue
        if len(match[0]) == 1 and not said.making.filler.fullmatch(
            text, said.behind_names(start, match.start()), match.start()
        ):
            continue  # 三七|养心菜茶
        turned = said.making.turned.match(text, match.start()) is not None
        yield from said.claims(said.heads(start, match.start(), built=turned), names, match.start(), rule)


def of_place(said: Said, at: int) -> bool:
    """Whether a product is told by the place that makes it, not the firm: 将|烟台|生产的苹果运往外地."""
    text = said.sentence.text
    spans = [said.span(m) for m in said.mentions if m.type == "Place"] if text[at - 1] == OF else []
    return any(0 < at - end <= VERB and text[start - 1 : start] in TAKEN for start, end in spans)


def further(said: Said, names: Sequence[tuple[int, str]], end: int) -> Iterator[tuple[int, str]]:
    """Products in the clauses behind, each with how much there is of it: 年产豆干5万吨，|腐竹2万吨."""
    text = said.sentence.text
    while names and end < len(text) and text[end] in "，,":
        start, end = end + 1, said.clause(end + 1)[1]
        found = said.making.wares.measured(text[start:end])
        if not found or any(start <= said.span(m)[0] < end and m.type in OWNERS for m in said.mentions):
            return  # |甲公司年产豆干5万吨 has its own verb
        yield from ((start + at, name) for at, name in found)


def shown(said: Said) -> Iterator[Claim]:
    """Products in a row that breaks off: 〔豆干〕、〔腐竹〕、〔豆皮〕……."""
    text = said.sentence.text
    end = text.find("……")
    if end < 0 or FROM_OTHERS.match(text, end):
        return
    names: list[tuple[int, str]] = []
    at = end
    while at > 0 and (at == end or text[at - 1] in "，,"):
        start, stop = said.clause(at - 1)[0], at if at == end else at - 1
        found = [(start + offset, name) for offset, name in said.making.wares.ahead(text[start:stop])]
        if not found or found[0][0] - start > CLOSE:
            break
        names, at = found + names, start
    if len(names) >= SHOWN:
        firms = [m for m in said.mentions if m.type == "Company" and said.span(m)[0] > end]
        near = firms[:1] if len({m.name for m in firms}) == 1 else []
        subject = said.topic(said.sentence.start + names[0][0], OWNERS) or said.usual
        yield from said.claims([subject] if subject else near, names, names[0][0], "shown")


def of_other(said: Said, at: int) -> bool:
    """Whether the next clause says whose it is: 〔疫苗〕获批|，是〔乙公司〕的又一成果."""
    end = said.clause(at)[1]
    opened = IS.match(said.sentence.text, end)
    firms = (m for m in said.mentions if opened and m.type == "Company" and m.role == "name")
    return opened is not None and any(said.span(m)[0] == opened.end() for m in firms)


def gone(said: Said) -> Iterator[Claim]:
    """What becomes of products that open a clause: 〔豆干〕、〔腐竹〕远销海外."""
    text = said.sentence.text
    for match in said.making.goes.finditer(text):
        if said.inside(match.start()):
            continue
        start, _ = said.clause(match.start())
        at = said.behind_names(start, match.start(), dates=True)
        close = match.start()
        of = OF_FIRM.search(text, 0, start) if at == start == close or ABOUT.fullmatch(text, start, close) else None
        if of and said.heads(said.clause(of.start())[0], of.start()):  # 甲、乙等企业的|豆干，|占全国市场的三成
            start, at, close = said.clause(of.start())[0], of.end("of"), start - 1
        names = [(at + offset, name) for offset, name in said.making.wares.ahead(text[at:close])]
        if not names and said.making.finished.match(text, match.start()):
            names = [(at + offset, name) for offset, name in said.making.wares.rowed(text[at:close])]
        if not names and said.making.sold.match(text, match.start()):
            names = [(at + offset, name) for offset, name in said.making.wares.brands(text[at:close])]
        if names and not said.of_place(start, names[0][0]) and not of_other(said, match.end()):
            yield from said.claims(said.heads(start, names[0][0]), names, match.start(), "goes")


def begun(said: Said) -> Iterator[Claim]:
    """Products that have begun to be made, each with how much of it there is: 3万吨〔豆干〕和1万吨〔腐竹〕建成投产."""
    text = said.sentence.text
    for match in said.making.begins.finditer(text):
        start, _ = said.clause(match.start())
        since = said.behind_names(start, match.start(), dates=True)
        first = said.making.wares.measure.search(text, since, match.start())
        if first is None:
            continue
        at = first.start()
        names = [(at + offset, name) for offset, name in said.making.wares.ahead(text[at : match.start()])]
        if names and all(said.making.wares.is_measured(text, at, offset) for offset, _ in names):
            yield from said.claims(said.heads(start, at), names, match.start(), "begun")

"""Which firms of an article work where it is set, and which short articles are set in one park or town alone."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from kg.claims.frame import Frame, firsts, in_full, key, plain
from kg.claims.headings import Row
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence

OPENS = compiled("(?:^|[，,。；;：:、\\s“])[^，,。；;：:、\\s]{0,10}$")
"""The start of a clause or item, with no more than an adverbial in front of a firm."""
AS_BASE = compiled("(?:作为|[是为成原])$")
"""In front of a firm whose base a place is (襄阳是|东风公司|的生产基地), or that is there no more (原|甲厂|的厂房)."""
ITEM_END = compiled("[、，,。；;：:（(）)”\\s]|[和与及等]|以及|$")
"""Behind a firm that is itself an item of a list."""
PART = compiled("[；;。]")
NARROW = compiled(r"\d{2}(?!0000)\d{4}")
"""The codes of counties and districts alone."""
BRAND = "company:brand"
"""The rule for a firm of the whole country."""
SHORT = 8
"""So many sentences has a short article."""
LEAD = 2
"""So many sentences at the head of an article say what it is about."""
SPELLED = "park:suffix"
"""The rule for a park with a name of its own."""


def at_head(rows: Sequence[Row], sites: Sequence[tuple[Sentence, Mention]]) -> Mention | None:
    """The first of the sites by name if it stands at the head of a short article, and in no list."""
    named = [(sentence, m) for sentence, m in sites if m.role == "name"]
    if not named or len(rows) > SHORT:
        return None
    sentence, site = named[0]
    at, end = site.start - sentence.start, site.end - sentence.start
    listed = "、" in (sentence.text[max(0, at - 1) : at], sentence.text[end : end + 1])
    return None if listed or sentence not in [row[0] for row in rows[: LEAD + 1]] else site


def only_park(rows: Sequence[Row], frame: Frame) -> Mention | None:
    """The park that a short article names at its head, in no list, when it names no other."""
    parks = [(sentence, m) for sentence, top, _ in rows for m in top if m.type == "IndustrialPark"]
    one = len({frame.zone_kind(m.name) for m in in_full([m for _, m in parks], frame)}) == 1
    comes = any(frame.signs.siting.comes.search(s.text, 0, m.start - s.start) for s, m in parks)
    return at_head(rows, [(s, m) for s, m in parks if m.rule == SPELLED]) if one and not comes else None


def only_town(rows: Sequence[Row], frame: Frame) -> Mention | None:
    """The town or village that a short article about a county names at its head, when it names no other site."""
    sites = [(s, m) for s, top, _ in rows for m in top if m.type in ("Place", "IndustrialPark") and m.role == "name"]
    if frame.place is None or any(m.type == "IndustrialPark" for _, m in sites):
        return None
    towns = [(s, m) for s, m in sites if frame.signs.siting.town.search(m.name)]
    one = len({key(m) for _, m in towns}) == 1
    others = any(m.value and frame.is_elsewhere(str(m.value)) for _, m in sites)
    return at_head(rows, towns) if one and not others else None


def own_town(rows: Sequence[Row], frame: Frame) -> Mention | None:
    """The town that an article names at its head and calls by 全镇 or 镇里 further on, when it names no other."""
    named = [m for _, top, _ in rows for m in top if m.type == "Place" and m.role == "name"]
    towns = [m for m in named if frame.signs.siting.township.search(m.name)]
    if not towns or len({m.name for m in towns}) > 1:
        return None
    head = rows[: LEAD + 1][-1][0].end
    speaks = any(frame.signs.siting.own_town.search(sentence.text) for sentence, _, _ in rows)
    abroad = any(m.value and frame.is_elsewhere(str(m.value)) for m in towns)
    return towns[-1] if speaks and towns[0].start < head and not abroad else None


def at_work(rows: Sequence[Row], frame: Frame, *, all_work: bool, strict: bool) -> Iterator[tuple[str, str]]:
    """Firms whose workshops are spoken of.

    ``all_work``: firms that open a clause about their work count too; ``strict``: unless it may be elsewhere.
    """
    for sentence, firms in speaking(rows, frame, strict=strict):
        text, base = sentence.text, sentence.start
        if all_work and not frame.signs.strangers.search(text):
            yield from (key(m) for i, m in enumerate(firms) if works_here(i, firms, text, base, frame))
        shops = (m for m in firms if frame.signs.workshop.match(text, m.end - base))
        yield from (key(m) for m in shops if not AS_BASE.search(text, 0, m.start - base))


def of_its_head(
    rows: Sequence[Row], frame: Frame, placed: Container[tuple[str, str]], begun: Container[tuple[str, str]]
) -> Iterator[Claim]:
    """Projects and firms at work of which who runs a park or town speaks: 某园区管委会主任张三介绍，|甲项目."""
    works = set(at_work(rows, frame, all_work=True, strict=True))
    for sentence, mention in firsts(rows, ("Project", "Company")):
        if key(mention) in placed or key(mention) not in (begun if mention.type == "Project" else works):
            continue
        top = next(top for own, top, _ in rows if own is sentence)
        heads = [m for m in top if m.type == "Post" and m.inner and m.end <= mention.start]
        site = heads[-1].inner if heads else None
        said = heads and frame.signs.speaks.search(
            sentence.text, heads[-1].end - sentence.start, mention.start - sentence.start
        )
        if site is None or not said or frame.is_linear(mention.name):
            continue
        if site.type == "IndustrialPark":
            yield plain(mention, "inPark", site, "inPark/article", sentence)
        elif site.type == "Place" and frame.signs.siting.town.search(site.name):
            yield plain(mention, "locatedIn", site, "locatedIn/article", sentence)


def in_county(
    rows: Sequence[Row], frame: Frame, named: Container[tuple[str, str]], placed: set[tuple[str, str]],
    builders: Container[tuple[str, str]], abroad: Container[Mention],
) -> Iterator[Claim]:  # fmt: skip
    """Firms at work in an article about a county that it names.

    Groups, firms of the whole country and ``builders``, who may come from elsewhere, only where it shows a workshop.
    """
    place = frame.place
    narrow = place is not None and place.role != "background" and NARROW.fullmatch(str(place.value or ""))
    if place is None or not narrow or key(place) not in named:
        return
    wide = str(place.value).endswith("00")
    shops = set(at_work(rows, frame, all_work=False, strict=True)) - placed
    works = set(at_work(rows, frame, all_work=True, strict=True)) - placed
    for sentence, mention in firsts(rows, ("Company",)):
        everywhere = (
            mention.rule == BRAND or wide or key(mention) in builders or frame.signs.everywhere.search(mention.name)
        )
        known = key(mention) in (shops if everywhere else works)
        if known and not frame.is_foreign(mention.name) and mention not in abroad:
            yield plain(mention, "locatedIn", place, "locatedIn/article", sentence)


def who_came(rows: Sequence[Row], frame: Frame, *, strict: bool) -> Iterator[tuple[str, str]]:
    """The firms of lists that say who has come: 引进甲公司、乙公司等企业; ``strict``: unless it may be elsewhere."""
    for sentence, firms in speaking(rows, frame, strict=strict):
        text, base = sentence.text, sentence.start
        for run in runs(firms, text, base, frame):
            begin, end = run[0].start - base, run[-1].end - base
            came = frame.signs.brings.search(text, max(0, begin - 16), begin)
            here = frame.signs.are_here.match(text, end)
            if came or here:
                yield from (key(m) for m in run if (here and m is run[-1]) or ITEM_END.match(text, m.end - base))


def runs(firms: Sequence[Mention], text: str, base: int, frame: Frame) -> Iterator[list[Mention]]:
    """The firms of a sentence, list by list; those side by side are no list: 引进华为|逆变器."""
    run: list[Mention] = []
    for firm in firms:
        beside = run and run[-1].end == firm.start
        if beside or (run and not frame.signs.joined.fullmatch(text, run[-1].end - base, firm.start - base)):
            yield run
            run = []
        run.append(firm)
    if run:
        yield run


def speaking(rows: Sequence[Row], frame: Frame, *, strict: bool) -> Iterator[tuple[Sentence, list[Mention]]]:
    """Sentences that name firms, with these; no caption, which may be of any article of the page."""
    for sentence, top, _ in rows:
        firms = [m for m in top if m.type == "Company" and m.role == "name"]
        away = strict and firms and frame.signs.siting.elsewhere.search(sentence.text)
        if firms and not away and sentence.kind != "caption":
            yield sentence, firms


def works_here(at: int, firms: Sequence[Mention], text: str, base: int, frame: Frame) -> bool:
    """Whether a firm opens its clause, or goes on with a list, and what follows speaks of its work.

    ``firms``: those of the sentence, it is the one with the number ``at``; what follows one behind it that is not in
    its list is told of that one.
    """
    joined, first = frame.signs.joined, at
    while first and joined.fullmatch(text, firms[first - 1].end - base, firms[first].start - base):
        first -= 1
    front = firms[first].start - base
    others = firms[at + 1 :]
    start, end = firms[at].start - base, firms[at].end - base
    part = PART.search(text, end)
    stop = part.start() if part else len(text)
    last = end
    for other in others:
        if not joined.fullmatch(text, last, other.start - base):
            stop = min(stop, other.start - base)
            break
        last = other.end - base
    said = frame.signs.works.search(text, end, stop)
    opens = OPENS.search(text, 0, start) is not None and not frame.signs.siting.away.search(text, 0, front)
    siting = frame.signs.siting
    return said is not None and opens and not siting.not_it.match(text, end) and not siting.owns.match(text, end)

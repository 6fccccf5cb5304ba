"""Posts and who holds them: [where][body][core] chains in front of one name or several (县委常委、副县长甲、乙)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.kept import compiled
from kg.mentions.abroad import abroad
from kg.mentions.careers import TAKES, CareerFinder
from kg.mentions.edges import Edges
from kg.mentions.holders import OF, HolderFinder
from kg.mentions.name_edges import begins_there
from kg.mentions.names_first import ROLE, UNNAMED, NamesFirst
from kg.mentions.offices import office_start
from kg.mentions.people import NameFinder
from kg.mentions.post_words import Part, PostWords, held, is_listed, of_a_name, reference, same
from kg.mentions.scan import Scan
from kg.mentions.site_posts import SitePosts, title
from kg.model import Mention
from kg.ontology import Lexicon
from kg.segment import alternation
from kg.sieve import Sieved, sieved

COMMA = "、"
JOINT, COMMAS = compiled(r"(?:[、，,兼和暨]|以及)(?:现(?!任)|原|前)?"), ("，", ",")
TO_COME = "拟"  # opens a post that somebody is to have: 县长，|拟任|县委书记
BRACKETS = compiled(r"[（(](?:[^（）()]{2,8}|兼)[）)] ?|(?:提名)?(?:候选人|人选)(?!的)| ?")
"""What may stand between a post and a name: 副主任（主持工作）王五, 经理（兼）王五, 县长人选王五."""
WHOSE = compiled("(?:候选人|人选|[（(]兼[）)])?的")
"""Between a post that somebody takes and the name: 拟提名为某市市长|候选人的|王五."""
SHORTEST = 3  # so many characters have a mark and a body's name at least
DISTRICT, DELEGATE = "区", "人大代表"
LEVELS = {"地": "地区"}  # 地委书记
LEADERS, SHARED = "领导", ("及", "和", "与", "、")  # 县上及开发区|领导: nobody can tell which of them leads what
WORD, TEAM = "(?:(?![和与及等])[\u3400-\u9fff“”])", "(?:领导小组|专班|指挥部)"
EACH = compiled("分别[^，,。；;]{0,4}$")
"""In front of posts of which each of several has one: 甲、乙|分别任|县委书记、县长."""


@dataclass(frozen=True)
class PostFinder:
    """Finds posts that stand in front of names. Where only a level is printed (副市长) the holder is a reference."""

    names: NameFinder
    core: Sieved
    words: PostWords
    holders: HolderFinder
    sites: SitePosts
    careers: CareerFinder
    first: NamesFirst
    kinds: dict[str, str]
    park: re.Pattern[str]
    level: re.Pattern[str]
    more: re.Pattern[str]
    """What stands between two posts of one holder, if the second is printed with words that nothing has read."""
    nobody: re.Pattern[str]
    """Who is so called has no name behind a comma: 某协会负责人，|某某公司董事长王五."""
    firm: re.Pattern[str]
    """公司, 该企业 …: a firm that only the article names."""
    asked: dict[str, str]
    """Of these, how the name must end of the firm that is meant: 合作社."""

    @classmethod
    def load(cls, lexicon: Lexicon, names: NameFinder, edges: Edges) -> PostFinder:
        """Builds the finder from ``posts.tsv``, ``post_words.tsv`` and ``person_context.tsv``."""
        firms = alternation([row[0] for row in lexicon.tables["references"] if row[1] == "Company"])
        named = alternation(lexicon.words("person_context", "named_to"))
        careers = CareerFinder.load(lexicon, names)
        return cls(
            names,
            sieved(rf"(?P<core>{alternation(lexicon.words('posts'))})(?:助理)?"),
            PostWords.load(lexicon, edges),
            HolderFinder.load(lexicon, names, edges, careers),
            SitePosts.load(lexicon),
            careers,
            NamesFirst.load(lexicon, names, careers),
            lexicon.mapping("posts"),
            compiled(alternation(lexicon.words("post_words", "park"))),
            compiled(f"^{'|'.join(lexicon.words('person_context', 'of_level'))}"),
            compiled(rf"[、兼](?!{named})(?:{WORD}{{1,14}}(?<![为任])|{WORD}{{1,24}}{TEAM})"),
            compiled(f"(?:{'|'.join(lexicon.words('person_context', 'nobody'))})$"),
            compiled(rf"(?:{firms})$"),
            {row[0]: row[2] for row in lexicon.tables["references"] if row[1] == "Company" and row[2]},
        )

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Posts (each with ``inner``, where it is held) and the people behind them."""
        parts = self.parts(scan)
        executive = (p for p in parts if p.kind == "executive" and not scan.text.endswith(UNNAMED, 0, p.end))
        managed = any(p.holder is None and not (p.unread or p.level) for p in executive)
        chain: list[Part] = []
        last: tuple[int, Mention] | None = None
        led: tuple[int, Mention] | None = None
        called: tuple[int, Mention | None] | None = None
        for number, part in enumerate(parts):
            chain.append(part)
            following = parts[number + 1] if number + 1 < len(parts) else None
            if following and self.joined(scan, part, following, chain[0].holder):
                continue
            chain = self.of_firm(scan, chain, parts[number - len(chain)].end if number >= len(chain) else 0)
            chain = self.words.of_managers(scan.text, chain) if managed else chain
            at = part.end
            begin = self.words.behind_origin(scan, BRACKETS.match(scan.text, at).end())  # type: ignore[union-attr]
            named = [] if self.first.takes(scan, begin) else self.names.names(scan.text, begin, odd=part.kind != ROLE)
            spans = [span for span in named if span == named[0] or is_listed(scan, span, named)]
            spans = spans if spans and begins_there(scan, chain[0], part, spans[0], self.names) else []
            if spans and not (part.kind == ROLE and self.is_other(scan, *spans[0])):
                inherited = last[1] if last and JOINT.fullmatch(scan.text[last[0] : chain[0].start]) else None
                found = list(self.emit(scan, chain, spans, inherited))
                last = held(found, spans[-1][1])
                called = None
            elif said := self.said(scan, chain, called[0] if called else None):
                chain = [replace(said[0], start=scan.placed(said[0].start)), *said[1:]]
                before = called[1] if called else self.careers.workplace(scan, chain[0].start)
                whose = WHOSE.match(scan.text, at)
                behind = self.names.names(scan.text, whose.end()) if whose else []
                found = list(self.emit(scan, chain, behind, before))
                called = (at, (held(found, at) or (0, None))[1]) if found else None
            else:
                called = None
                beside = self.first.beside(scan.text, chain)
                acting = self.careers.behind(scan.text, at) or ([beside] if beside else self.as_holder(scan, chain))
                leading = None if acting else self.first.find(scan, chain, led, following)
                found = list(self.emit(scan, *(leading or (chain, acting)), None)) if acting or leading else []
                led = held(found, at) if leading else None
            yield from found
            chain = []

    def of_firm(self, scan: Scan, chain: list[Part], floor: int) -> list[Part]:
        """The posts with the firm that no finder knew, where a manager leads its party: 厦门钨业|党委书记、董事长."""
        first = chain[0]
        bare = first.kind == "public" and first.holder is None and not (first.level or first.park or first.rooted)
        manages = any(part.kind == "executive" and part.holder is None for part in chain[1:])
        if not (bare and manages) or self.firm.search(scan.text, floor, first.start):
            return chain
        firm = self.holders.unnamed(scan, first.start, floor, "executive")
        start = scan.span(firm)[0] if firm else first.start
        if firm is None or scan.covers(max(0, start - 2), start, "Company"):  # 甲集团原|乙事业部: a part of it
            return chain
        return [replace(first, start=start, holder=firm), *chain[1:]]

    def is_other(self, scan: Scan, start: int, end: int) -> bool:
        """Whether what looks like a name behind a role is a word or begins the name of a firm: 股东|元禾|控股."""
        if self.names.is_word(scan.text[start:end]) or self.names.is_phrase(scan.text, start, end):
            return True
        firms = map(scan.span, scan.of("Company", "Organization"))
        return any(a < end and start < b and not start < a <= b <= end for a, b in firms)  # not 陈|家旺 of 家旺果业

    def said(self, scan: Scan, chain: list[Part], last: int | None) -> list[Part]:
        """Those of the posts of which a clause says who has them, not naming him right behind: 曾任科长, 是董事长.

        Of a list those from the first whose holder is told: 王五是|村里的致富带头人、|某合作社理事长.
        """
        acts = self.as_holder(scan, chain)
        from_ = (chain[n:] for n in range(len(chain)) if not (acts or (n and chain[n - 1].holder)))
        return next((posts for posts in from_ if self.is_said(scan, posts, last)), [])

    def is_said(self, scan: Scan, chain: list[Part], last: int | None) -> bool:
        """Whether a clause says who has these posts without naming him right behind: 曾任科长, 是某公司的董事长."""
        timed = WHOSE.match(scan.text, chain[-1].end) and self.careers.timed.match(scan.text, chain[0].start)
        (start, end), firm = (scan.placed(chain[0].start), chain[-1].end), chain[0].holder in scan.of("Company")
        told = chain[0].of or bool(timed) or self.careers.leaves(scan.text, start, end)
        return told or self.careers.calls(scan.text, start, end, last, firm=firm)

    def joined(self, scan: Scan, part: Part, following: Part, first: Mention | None) -> bool:
        """Whether nothing but a joint stands between two posts; ``first``: where the first of the chain is held."""
        text = scan.text
        inside = BRACKETS.match(text, part.end, following.start)  # 县委副书记（挂职）、|副县长
        between = text[inside.end() : following.start]  # type: ignore[union-attr]
        acts = part.kind == ROLE and text.endswith(TAKES, 0, part.start)  # 由县领导任|链长，书记任…
        if between in COMMAS and (
            acts or self.nobody.search(text, part.start, part.end) or text.startswith(TO_COME, following.start)
        ):
            return False
        if following.holder is None and not following.level and self.first.opens(scan, part.end, following.start):
            return False  # 王五董事长|、李小四|副总经理
        if between == "与":
            return part.kind == following.kind == "public"
        firm = following.holder is not None and following.holder.type == "Company"
        open_end = firm or (following.holder is None and (following.unread or following.kind == ROLE))
        body = any(self.holders.body.search(between, 0, n) for n in range(SHORTEST, len(between)))
        sure = part.kind != ROLE or (first is not None and not body)  # 某院研究员、|某体系|首席科学家
        more = open_end and sure and self.more.fullmatch(between)  # 董事长、|百年老号第四代|传人
        return between == "" or bool(JOINT.fullmatch(between) or more)

    def parts(self, scan: Scan) -> list[Part]:
        """All posts of the sentence, left to right."""
        found: list[Part] = []
        text = scan.text
        for match in self.core.finditer(text):
            kind = self.kinds[match["core"]]
            floor = found[-1].end if found else 0
            if kind == "none" or match.start() < floor or of_a_name(scan, *match.span(), kind):
                continue
            floor = self.holders.behind_leader(text, floor)
            body = self.holders.opening(text, *match.span())
            whole = self.across(match) if kind == ROLE else None
            found.append(self.part(scan, whole or (body and self.core.match(text, body)) or match, floor))
        return found

    def across(self, role: re.Match[str]) -> re.Match[str] | None:
        """The post that begins inside what looks like a role and goes on behind it: 园|主任, 店|主任."""
        begun = (self.core.match(role.string, at) for at in range(role.start() + 1, role.end()))
        return next((post for post in begun if post and post.end() > role.end()), None)

    def part(self, scan: Scan, match: re.Match[str], floor: int) -> Part:
        """One post: its words in front, then what holds it, by the mention there, by its own name or by its level."""
        text, kind = scan.text, self.kinds[match["core"]]
        words = self.words.before(scan, floor, match.start(), manages=kind == "executive")
        start = words.start
        if at_site := self.sites.held(scan, start, floor):
            return Part(at_site[0], match.end(), kind, at_site[1], "", False)
        if holder := self.holders.printed(scan, start, floor, match.end()):
            begin, end = scan.span(holder)
            no_firm = kind == "place" and holder.type == "Company"  # 浦项|市市长
            if no_firm or (kind == "executive" and holder.type == "Place" and not match["core"].endswith(UNNAMED)):
                return Part(
                    begin, match.end(), kind, None, "", False, unread=self.words.inside_name(scan, begin, floor)
                )
            level = text[end : match.end()] if end < match.end() else ""
            if holder.type == "Place" and self.holders.region.fullmatch(text, end, match.start()):  # 贵州|区域主任
                return Part(begin, match.end(), "executive", None, "", False)
            of, park_body = level.startswith(OF) and kind != ROLE, bool(self.park.search(level))
            if of and not self.holders.had.is_had(text, floor, begin, match.end()):  # 是|山东巨头甲公司的|董事长
                begin = end + len(OF)
            return Part(begin, match.end(), kind, holder, "", park_body, of=of)
        unnamed = self.holders.unnamed(scan, start, floor, kind)
        if unnamed and not self.first.leads(scan, scan.span(unnamed), match.end()):
            return Part(scan.span(unnamed)[0], match.end(), kind, unnamed, "", False)
        zone = self.holders.zone.search(text, max(floor, start - 6), start)
        park = self.holders.park_before(scan, zone, floor) if zone else None
        if park and self.park.search(text[start : match.end()]):
            return Part(scan.span(park)[0], match.end(), kind, park, "", True)
        firm = self.firm.search(text, max(floor, start - 6), start)
        asked = self.asked.get(firm[0], "") if firm else ""
        led = firm and (asked or kind in ("executive", "public"))
        inside = firm and self.words.inside_name(scan, firm.start(), floor)
        strange = bool(firm and inside and self.words.other.search(text, floor, firm.end()))  # 绿色建材|公司总经理
        if firm and led and not inside:
            return Part(firm.start(), match.end(), kind, None, asked, False, firm=True)
        if zone:
            return Part(zone.start(), match.end(), kind, None, zone[0], True)
        whole = text[start : match.end()]
        bare = words.inside and not unnamed
        if bare and (modified := self.holders.unnamed(scan, words.modified, floor, kind)):
            return Part(scan.span(modified)[0], match.end(), kind, modified, "", False)
        level_match = self.level.match(whole)
        if words.inside and not level_match:  # 办公室主任, 预算科科长: the office belongs to the post
            start = office_start(text, floor, (start, match.start()), self.holders.part_end, self.names)
        level = LEVELS.get(level_match[1], level_match[1]) if level_match else ""
        if words.inside and level and abroad(scan, start):  # 哈萨克斯坦|阿拉木图州|副州长
            return Part(start, match.end(), kind, None, "", False, unread=True)
        of_park = self.park.match(whole) or (level == DISTRICT and self.park.match(whole, 1))  # 区|党工委书记
        return Part(start, match.end(), kind, None, level, bool(of_park), words.rooted, words.inside or strange)

    def emit(
        self, scan: Scan, chain: list[Part], spans: list[tuple[int, int]], before: Mention | None
    ) -> Iterator[Mention]:
        """One Post mention for each body that the chain names, then the people.

        ``before``: where the post in front is held, in a list (管委会主任甲、副主任乙).
        """
        groups: list[tuple[int, int, Mention | None]] = []
        each = EACH.search(scan.text, 0, chain[0].start)
        for part in chain:
            held_at = part.holder if not scan.text.endswith(DELEGATE, 0, part.end) else None
            if part.kind == ROLE and (held_at is None or held_at.type not in ("Company", "Organization")):
                groups[-1:] = [(groups[-1][0], part.end, groups[-1][2])] if groups else []
                continue
            inherited = groups[-1][2] if groups else before
            inherited = None if self.words.is_of_other(scan.text, part) else inherited
            known = self.words.is_led(scan.text, part, groups)
            own = part.holder and self.holders.under(part.holder, inherited)
            holder = own or (reference(scan, part, inherited, self.words.told) if known else None)
            if groups and same(groups[-1][2], holder) and not each:
                groups[-1] = (groups[-1][0], part.end, holder)
            else:
                unread = part.unread and groups and scan.text[groups[-1][1] : part.start] not in ("", COMMA)
                groups.append((groups[-1][1] + 1 if unread else part.start, part.end, holder))
        printed = dict.fromkeys(holder for _, _, holder in groups if holder and holder.role == "name")
        yield from (holder for holder in printed if holder not in scan.found)
        for start, end, holder in groups:
            mixed = not before and scan.text[end - 2 : end] == LEADERS and scan.text[start - 1 : start] in SHARED
            post = scan.mention(start, end, "Post", "post:chain", name=title(scan.text, start, end), role="value")
            yield replace(post, inner=None if mixed else holder)
        kinds = {part.kind for part in chain}
        public = self.words.is_public(kinds, [holder for _, _, holder in groups if holder])
        for a, b in spans:
            yield scan.mention(a, b, "Official" if public else "Person", "person:post")

    def as_holder(self, scan: Scan, chain: list[Part]) -> list[tuple[int, int]]:
        """The name behind a clause that says as what somebody acts: 身为某公司总经理，|王五|每天早到."""
        start, at = chain[0].start, chain[-1].end
        acts = (
            chain[0].kind != ROLE and scan.text[at : at + 1] in COMMAS and self.holders.acts.search(scan.text, 0, start)
        )
        return self.names.names(scan.text, at + 1)[:1] if acts else []

"""References get the names of what they stand for, in reading order; places one behind the other become one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.clauses import begins_clause, owner_front
from kg.gazetteer import HOME, TOWNS, Gazetteer
from kg.kept import compiled
from kg.mentions import parties, settle, topics
from kg.mentions.builders import builds_itself, moved_on, names_new_firm, told_again
from kg.mentions.discourse import PERSONS, Discourse, Groups, Unnamed, set_up
from kg.mentions.local_heads import OF_TOWN, spoken_of, whole_body
from kg.mentions.of_two import FORMER, LATTER, one_of_two
from kg.mentions.references import ACTED, PLAIN, TOLD
from kg.mentions.setting import Setting
from kg.mentions.settlements import COUNTY_DIGITS
from kg.mentions.speech import SPEAKER, Speech
from kg.mentions.unnamed import UnnamedFinder
from kg.mentions.visitors import Visits
from kg.mentions.which_park import WhichPark
from kg.mentions.wording import Wording
from kg.model import VISITOR, Mention, Sentence, Unspoken
from kg.ontology import Lexicon
from kg.segment import alternation

TITLES = ("Post", "Organization")
MORE_POSTS = compiled("[^，,。；;：:！？]{0,20}、")
"""What may stand between two posts of one person: 省社科院|研究员、知名专家、|市作协主席."""
BESIDE, PARTNER, LISTED = ("与", "同", "和", "、"), ("与", "同"), ("、", "和", "及")
BETWEEN = compiled(r"[\u3400-\u9fff]{0,6}")
"""Between a firm that owns another and its name stands no more: 旗下|新材料子公司."""
OURS = compiled("(?:来|到|抵|赴|莅临)[我本](?P<level>[市县区州旗])")
"""Behind it 副市长 is of one's own city, whoever came there: 乙市副市长来我市督查，|副市长李四陪同."""
WITHIN, OURSELVES = compiled("[里内中]?的?"), ("我", "咱", "本")
THE_FIRM = ("公司", "企业", "厂里", "集团")
"""How somebody calls the firm in which he has a post: 我们公司, 本公司, 公司."""


@dataclass
class Marked:
    """A sentence with its settled mentions: ``top`` do not overlap, ``nested`` lie inside them."""

    sentence: Sentence
    top: list[Mention]
    nested: list[Mention]
    discourse: Discourse
    index: int
    """Of the sentence in its article."""

    def topic(self, offset: int, types: tuple[str, ...], *, unspoken: Unspoken = "subject") -> Mention | None:
        """What an unspoken thing of one of the types stands for there."""
        if unspoken == "figure":
            return topics.owner(self.discourse, offset, types, self.index)
        if unspoken == "party" and VISITOR not in types:
            if (described := self.described(offset)) and described.type in types:
                return described
            before = ((m.start, self.sentence.text[: m.start - self.sentence.start]) for m in self.top)
            beside = {start for start, text in before if text.endswith(BESIDE)}
            partners = self.partners()
            return parties.party(self.discourse, offset, types, self.index, beside=beside, partners=partners)
        if unspoken == "object":
            return topics.object_of(self.discourse, offset, types, self.index)
        return topics.subject(self.discourse, offset, types, self.index)

    def described(self, offset: int) -> Mention | None:
        """What a clause ends with in front of the offset behind 的: 甲县乡贤张三创办的|乙公司，."""
        text, base = self.sentence.text, self.sentence.start
        last = next((m for m in reversed(self.top) if m.end <= offset), None)
        behind = text[last.end - base : offset - base] if last else ""
        return last if last and behind in ("，", ",") and text[: last.start - base].endswith("的") else None

    def partners(self) -> set[int]:
        """Where names stand that make a deal with somebody else: 与|乙公司、|丙公司."""
        found: set[int] = set()
        end = -1
        for mention in self.top:
            joint = self.sentence.text[mention.start - self.sentence.start - 1 : mention.start - self.sentence.start]
            if joint in PARTNER or end == mention.start or (joint in LISTED and end == mention.start - 1):
                found.add(mention.start)
                end = mention.end
        return found


@dataclass(frozen=True)
class Coreference:
    """Resolves the mentions of an article."""

    gazetteer: Gazetteer
    fillers: re.Pattern[str]
    unnamed: UnnamedFinder
    own_firm: re.Pattern[str]
    """Behind a firm that only owns the one which is spoken of: 甲集团|旗下乙公司."""
    owned: re.Pattern[str]
    wording: Wording
    groups: Groups
    visits: Visits
    speech: Speech
    parks: WhichPark

    @classmethod
    def load(cls, gazetteer: Gazetteer, lexicon: Lexicon) -> Coreference:
        """Reads ``fillers.tsv``, ``phrases.tsv`` and ``zones.tsv``."""
        relative = "|".join(lexicon.words("phrases", "relative"))
        fillers = compiled(rf"(?:{alternation(lexicon.words('fillers'))}|{relative}|\s)*")
        own_firm, owned = (lexicon.regex("phrases", kind) for kind in ("own_firm", "owned"))
        readers = (Wording.load(lexicon), Groups.load(lexicon), Visits.load(lexicon), Speech.load(lexicon))
        return cls(gazetteer, fillers, UnnamedFinder.load(lexicon), own_firm, owned, *readers, WhichPark.load(lexicon))

    def narrowest(self, top: list[Mention], nested: list[Mention]) -> tuple[list[Mention], list[Mention]]:
        """Places one behind the other (天津市津南区) are one mention of the narrowest; the others are nested in it."""
        out: list[Mention] = []
        for mention in top:
            last = out[-1] if out else None
            if (
                last
                and last.type == mention.type == "Place"
                and last.end == mention.start
                and self.inside(mention, last)
            ):
                text = last.text + mention.text
                out[-1] = replace(mention, start=last.start, text=text)
                nested = [*nested, last] if last.role == "name" else nested
            else:
                out.append(mention)
        return out, nested

    def inside(self, place: Mention, container: Mention) -> bool:
        """Whether a place lies in another; a village or town without a code does in what it stands behind."""
        village = place.rule == "place:village"  # 柳村|石沟村, a town that no table has|石沟村
        beside = str(container.value or place.value)[:COUNTY_DIGITS] == str(place.value)[:COUNTY_DIGITS]
        if container.role == "reference" or (village and (beside or container.rule == place.rule)):
            return True
        if place.value is None or container.value is None:
            return place.value is None
        code, around = str(place.value), str(container.value)
        return around == HOME or self.gazetteer.get(code) is None or self.gazetteer.lies_in(code, around)  # 中国|香港

    def resolve(self, marked: Sequence[Marked], setting: Setting, discourse: Discourse) -> list[Marked]:
        """References replaced by what they stand for, in reading order; those that stand for nothing are dropped."""
        parks = [
            m for row in marked for m in (*row.top, *row.nested) if m.type == "IndustrialPark" and m.role == "name"
        ]
        said = discourse.quoted = self.speech.speakers(marked)
        discourse.employers = self.speech.firms(marked, said)
        out: list[Marked] = []
        for row in marked:
            discourse.open(row.sentence.start, row.sentence.text, self.groups)
            text, base = row.sentence.text, row.sentence.start
            fronts = [(m.start - base, m.end - base) for m in row.top if m.type in ("Date", "Place")]
            fronts += self.holders(text, base, row.top, fronts)
            top: list[Mention] = []
            held: list[Mention] = []
            lost: list[Mention] = []
            """Firms that are spoken of before any is known (企业占地80亩), and several projects: 此次签约的|项目."""
            for mention in row.top:
                if mention.name == SPEAKER:
                    resolved = next((self.me(mention, m) for a, b, m in said if a < mention.start < b), None)
                else:
                    resolved = self.stand_for(mention, discourse, setting, parks)
                if resolved and resolved.type == "Post" and mention.inner is not None:
                    ours = [m["level"] for m in OURS.finditer(text, 0, mention.start - base)]
                    resolved = self.same_place(resolved, mention.inner, [] if mention.inner.name in ours else held)
                if resolved is None or self.wording.goes_on(resolved, discourse, text, mention.start - base):
                    lost += [mention] if mention.type == "Company" or mention.rule == ACTED else []
                    top += settle.figures_in(mention, row.nested) if resolved else []
                    continue
                resolved = self.wording.as_built(resolved, discourse, text, mention.start - base)
                top.append(resolved)
                if self.is_front(mention, row):
                    continue
                begin = self.begin(mention, row)
                inner = [m for m in row.nested if mention.start <= m.start and m.end <= mention.end]
                inner += [resolved.inner] if resolved.inner else []
                for m in [*self.wording.spoken_of(resolved, inner, text, mention.start - base), resolved]:
                    owner = m.type == "Company" and self.own_firm.match(text, m.end - base) is not None
                    owner = owner or mention.name in (FORMER, LATTER)  # in passing: the article goes on with its own
                    opens = begins_clause(text, begin - base, fronts, self.fillers, end=m.end - base)
                    initial = (opens or m.rule in (ACTED, TOLD)) and not owner
                    discourse.note(m, initial=initial)
                    self.wording.judge(m, discourse, text, begin - base, m.end - base, fronts, initial=initial)
                    if owner:
                        discourse.aside.add(m.start)
            named = [(m.start - base, m.end - base - (m.type == "Place")) for m in top]  # 乙镇|水库 has no name
            discourse.unnamed += (
                replace(one, start=base + one.start, clause_end=base + one.clause_end)
                for one in self.unnamed.find(text, named, fronts, self.fillers)
            )
            discourse.unnamed += (Unnamed(m.start, m.end, initial=True, phase=False) for m in lost)
            self.wording.close(discourse, row.index, text, base)
            discourse.close(text, base, self.visits)
            if self.groups.arrives.search(text) and names_new_firm(discourse):
                discourse.headings.add(row.index - 1)
            out.append(Marked(row.sentence, top, row.nested, discourse, row.index))
        return out

    def holders(
        self, text: str, base: int, top: Sequence[Mention], fronts: list[tuple[int, int]]
    ) -> list[tuple[int, int]]:
        """Spans of parks and firms that say where or whose a subject is: 甲集团旗下|乙公司, 甲公司|（阀门）项目."""
        firms = [
            (owner.start - base, firm.start - base)
            for owner, firm in pairwise(top)
            if owner.type == firm.type == "Company"
            and (own := self.own_firm.match(text, owner.end - base))
            and BETWEEN.fullmatch(text, own.end(), firm.start - base)
        ]
        owned = (owner_front(text, base, firm, project, self.owned) for firm, project in pairwise(top))
        firms += [span for span in owned if span]
        return firms + [
            (park.start - base, owner.start - base)
            for park, owner in pairwise(top)
            if park.type == "IndustrialPark"
            and owner.type in ("Company", "Project")
            and WITHIN.fullmatch(text, park.end - base, owner.start - base)
            and begins_clause(text, park.start - base, fronts, self.fillers)
        ]

    @staticmethod
    def is_front(mention: Mention, row: Marked) -> bool:
        """Whether the name of a park only says where the next one is: 甲开发区|乙产业园."""
        if mention.type != "IndustrialPark":
            return False
        return any(m.type == "IndustrialPark" and m.start == mention.end for m in row.top)

    @staticmethod
    def me(mention: Mention, speaker: Mention) -> Mention:
        """我 under the name of the speaker, 前者 under that of the firm."""
        return replace(mention, name=speaker.name, type=speaker.type)

    @staticmethod
    def begin(mention: Mention, row: Marked) -> int:
        """Where the posts in front of a name begin, those between them that no finder knew included."""
        text, base = row.sentence.text, row.sentence.start
        begin = mention.start
        for front in reversed(row.top):
            if front.type in TITLES and front.end == begin:  # 某研究中心|覃超|副主任
                begin = front.start
            elif begin < mention.start and front.type in TITLES and front.end <= begin:
                if not MORE_POSTS.fullmatch(text, front.end - base, begin - base):
                    break
                begin = front.start
        return begin

    @staticmethod
    def same_place(post: Mention, asked: Mention, held: list[Mention]) -> Mention:
        """副市长 behind 黄石市委书记 in one sentence is of 黄石市.

        ``asked``: where the post is held as it is printed; ``held`` gathers where the sentence's posts are held.
        """
        if asked.type != "Place" or post.inner is None:
            return post
        if asked.role != "reference":
            held.append(asked)
            return post
        like = next((m for m in reversed(held) if asked.name and m.name.endswith(asked.name)), None)
        return replace(post, inner=replace(post.inner, name=like.name, value=like.value)) if like else post

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
            level = mention.name
            post = mention.rule == "post:reference"
            near = (post or level in TOWNS) and level and not setting.set_at(level)  # 县长, 该镇
            if near and (named := spoken_of(mention, discourse, setting)):
                return named
            division = setting.meant(level, post=post)
            return replace(mention, name=division.name, value=division.code) if division else None
        if mention.rule == OF_TOWN:  # 镇|综治中心
            return whole_body(mention, discourse, setting)
        if mention.name in (FORMER, LATTER):
            found = one_of_two(mention, discourse)
            return replace(mention, name=found.name, value=found.value, type=found.type) if found else None
        types = PERSONS if mention.type == "Person" else (mention.type,)
        at = mention.start if mention.rule in (ACTED, PLAIN, TOLD) else mention.end
        found = set_up(discourse, mention, self.groups) or discourse.asked_for(mention, at, types)
        ours = mention.text.startswith(OURSELVES) or mention.text in THE_FIRM
        if mention.type == "Company" and (found is None or ours):
            found = discourse.employer(mention.start) or found
        if mention.rule == ACTED:
            found = None if discourse.several else discourse.only_project(len(discourse.sentences) - 1)
            return replace(mention, name=found.name, value=found.value) if found else None
        if mention.type == "Project":
            found = found or (told_again(discourse) if mention.rule == TOLD else None)
            if found and moved_on(discourse, found, mention.start, self.groups):
                found = None  # another firm has come up since: its project has no name here
            found = found or builds_itself(discourse, mention, self.groups)
        if mention.type == "IndustrialPark":
            found = self.parks.meant(mention, found, parks) or self.parks.own(mention, discourse, setting)
        return replace(mention, name=found.name, value=found.value, type=found.type) if found else None

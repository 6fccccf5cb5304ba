"""Posts without a body, of the body whose head was named before or of the firm or village in which the clause is set.

县人大常委会主任甲主持会议，|副主任|乙参加; 在甲公司车间，|党支部书记|乙告诉记者.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kg.gazetteer import VILLAGES
from kg.kept import compiled
from kg.mentions.coreference import Marked
from kg.model import Mention
from kg.ontology import Lexicon

HEAD = compiled("副?(?P<title>[\u3400-\u9fff]长|主任|主席)$")
"""How the posts end of those who lead a body, or of their deputies."""
DEPUTY = compiled("(?:党组成员、|党组副书记、)?副(?P<title>[\u3400-\u9fff]长|主任|主席)")
OF_ASSEMBLY = "assembly"
HAN = compiled("[\u3400-\u9fff]")
REACH = 2
"""So many sentences behind the head its deputies still go without the body."""
Led = dict[str, tuple[Mention, int]]
"""Of each title of a head where it is held, and the number of the sentence."""


@dataclass(frozen=True)
class Deputies:
    """Gives those posts their body that print none."""

    heads: re.Pattern[str]
    """Ends the posts of those who lead an assembly."""
    along: re.Pattern[str]
    """Posts that go with the head of an assembly, whatever its title is."""
    branch: re.Pattern[str]
    """Posts of the party that every firm and village has."""
    into: re.Pattern[str]
    inside: re.Pattern[str]
    """Around a firm or village in which a clause is set."""

    @classmethod
    def load(cls, lexicon: Lexicon) -> Deputies:
        """Reads ``person_context.tsv``."""
        kinds = ("led_assembly", "of_assembly", "party_branch", "set_in", "set_inside")
        led, along, branch, into, inside = ("|".join(lexicon.words("person_context", kind)) for kind in kinds)
        return cls(
            compiled(led),
            compiled(along),
            compiled(branch),
            compiled(f"(?:^|.*[，,。；;：:”\\s])(?:{into})?"),
            compiled(f"(?:的?[\u3400-\u9fff]{{0,6}}(?:{inside}))?[，,]"),
        )

    def complete(self, marked: Sequence[Marked]) -> list[Marked]:
        """The sentences of an article, with the body of those posts."""
        led: Led = {}
        out = []
        for row in marked:
            top: list[Mention] = []
            staff_from = -1  # where a post ended that turned out to be one of a firm, and no public one
            for mention in row.top:
                post = self.completed(mention, row, led) if mention.type == "Post" else mention
                staff = staff_from == mention.start and mention.type == "Official"
                top.append(replace(mention, type="Person") if staff else post)
                if post is not mention and post.inner is not None and post.inner.type == "Company":
                    staff_from = post.end
                if post.type == "Post" and post.inner is not None:
                    self.note(post, post.inner, row.index, led)
            out.append(row if top == row.top else replace(row, top=top))
        return out

    def note(self, post: Mention, body: Mention, index: int, led: Led) -> None:
        """Remembers where a head's or a deputy's post is held."""
        if body.type == "Company":
            return
        if head := HEAD.search(post.text):
            led[head["title"]] = body, index
        if self.heads.search(post.text):
            led[OF_ASSEMBLY] = body, index

    def completed(self, post: Mention, row: Marked, led: Led) -> Mention:
        """The post with the body of the head that was named before, where nothing in front may be a body."""
        at = post.start - row.sentence.start
        if post.inner is not None or HAN.match(row.sentence.text[max(0, at - 1) : at]):
            return post
        if self.branch.fullmatch(post.text):
            body = self.branch_of(post, row)
            return replace(post, inner=body) if body else post
        deputy = DEPUTY.fullmatch(post.text)
        title = deputy["title"] if deputy else OF_ASSEMBLY if self.along.fullmatch(post.text) else ""
        body, index = led.get(title, (None, 0))
        return replace(post, inner=body) if body and row.index - index <= REACH else post

    def branch_of(self, post: Mention, row: Marked) -> Mention | None:
        """The firm or village in which the clause in front of a post is set."""
        text, base = row.sentence.text, row.sentence.start
        last = next((m for m in reversed(row.top) if m.end <= post.start), None)
        if last is None or not (last.type == "Company" or (last.type == "Place" and last.name.endswith(VILLAGES))):
            return None
        into = self.into.fullmatch(text, 0, last.start - base)
        return last if into and self.inside.fullmatch(text, last.end - base, post.start - base) else None

"""Posts without a body, of the body whose head was named before or of the firm or village in which the clause is set.

县人大常委会主任甲主持会议，|副主任|乙参加; 在甲公司车间，|党支部书记|乙告诉记者.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.kept import compiled
from kg.mentions.coreference import Marked
from kg.model import Mention

HEAD = compiled("副?(?P<title>[\u3400-\u9fff]长|主任|主席)$")
"""How the posts end of those who lead a body, or of their deputies."""
DEPUTY = compiled("(?:党组成员、|党组副书记、)?副(?P<title>[\u3400-\u9fff]长|主任|主席)")
ASSEMBLY = compiled("(?:人大|人大常委会|政协)(?:党组书记、|党组副书记、)?副?(?:主任|主席)$")
OF_ASSEMBLY = compiled("秘书长|党组成员|党组副书记")
"""Posts that go with the head of an assembly, whatever its title is."""
BRANCH = compiled("(?:党委|党支部|党总支|支部)副?书记")
"""Posts of the party that every firm and village has."""
INTO = compiled("(?:^|.*[，,。；;：:”\\s])(?:在|走进|来到|走入|步入|进入)?")
INSIDE = compiled(
    "(?:的?[\u3400-\u9fff]{0,6}(?:里|内|中|车间|现场|一线|室|展厅|厂房|厂区|生产线|大棚|田间|地头|基地))?[，,]"
)
"""Around a firm or village in which a clause is set."""
SETTLED = compiled(".*(?:村|社区)$")
HAN = compiled("[\u3400-\u9fff]")
REACH = 2
"""So many sentences behind the head its deputies still go without the body."""
Led = dict[str, tuple[Mention, int]]
"""Of each title of a head where it is held, and the number of the sentence."""


def deputies(marked: Sequence[Marked]) -> list[Marked]:
    """The sentences of an article, with the body of those posts that print none."""
    led: Led = {}
    out = []
    for row in marked:
        top = []
        for mention in row.top:
            post = completed(mention, row, led) if mention.type == "Post" else mention
            top.append(post)
            if post.type == "Post" and post.inner is not None:
                note(post, post.inner, row.index, led)
        out.append(row if top == row.top else replace(row, top=top))
    return out


def note(post: Mention, body: Mention, index: int, led: Led) -> None:
    """Remembers where a head's or a deputy's post is held."""
    if body.type == "Company":
        return
    if head := HEAD.search(post.text):
        led[head["title"]] = body, index
    if ASSEMBLY.search(post.text):
        led[OF_ASSEMBLY.pattern] = body, index


def completed(post: Mention, row: Marked, led: Led) -> Mention:
    """The post with the body of the head that was named before, where nothing that might be a body stands in front."""
    at = post.start - row.sentence.start
    if post.inner is not None or HAN.match(row.sentence.text[max(0, at - 1) : at]):
        return post
    if BRANCH.fullmatch(post.text):
        body = branch_of(post, row)
        return replace(post, inner=body) if body else post
    deputy = DEPUTY.fullmatch(post.text)
    title = deputy["title"] if deputy else OF_ASSEMBLY.pattern if OF_ASSEMBLY.fullmatch(post.text) else ""
    body, index = led.get(title, (None, 0))
    return replace(post, inner=body) if body and row.index - index <= REACH else post


def branch_of(post: Mention, row: Marked) -> Mention | None:
    """The firm or village in which the clause in front of a post is set."""
    text, base = row.sentence.text, row.sentence.start
    last = next((m for m in reversed(row.top) if m.end <= post.start), None)
    if last is None or not (last.type == "Company" or (last.type == "Place" and SETTLED.match(last.name))):
        return None
    set_in = INTO.fullmatch(text, 0, last.start - base) and INSIDE.fullmatch(text, last.end - base, post.start - base)
    return last if set_in else None

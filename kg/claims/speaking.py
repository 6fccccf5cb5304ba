"""What the people of a firm say of it: “我们与〔甲公司〕、〔乙公司〕都有合作。”公司经理王五说."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.claims.frame import plain
from kg.claims.headings import Row
from kg.kept import compiled
from kg.model import Claim, Mention

WITH = compiled(
    "(?:公司|企业|厂|合作社)?(?:先后|一直|长期|目前|现在|去年|今年|主要|正|[还也都已就])*(?:[与和同跟]|联合|携手)"
)
"""Between 我们 and the other side."""
JOINT = compiled("[、和与及]|以及")
PARTNERS = ("Company", "Organization")


def speaking_claims(rows: Sequence[Row], said: Sequence[Claim], works: re.Pattern[str]) -> Iterator[Claim]:
    """``cooperatesWith`` for the one firm in which the speaker of 我们 has a post.

    ``works``: behind the other side, that there is a co-operation.
    """
    employers: dict[str, dict[str, Mention]] = {}
    for claim in said:
        if claim.predicate == "holdsPost" and claim.tail is not None:
            employers.setdefault(claim.head.name, {})[claim.tail.name] = claim.tail
    for sentence, top, _ in rows:
        for index, speaker in enumerate(top):
            if speaker.type != "Person" or speaker.role != "reference":
                continue
            own = list(employers.get(speaker.name, {}).values())
            if len(own) != 1 or own[0].type != "Company":
                continue
            others, end, gap = [], speaker.end, WITH
            for mention in top[index + 1 :]:
                joined = gap.fullmatch(sentence.text, end - sentence.start, mention.start - sentence.start)
                if mention.type not in PARTNERS or joined is None or mention.name == own[0].name:
                    break
                others.append(mention)
                end, gap = mention.end, JOINT
            if others and works.match(sentence.text, end - sentence.start):
                for other in others:
                    yield plain(own[0], "cooperatesWith", other, "cooperatesWith/speaker", sentence)

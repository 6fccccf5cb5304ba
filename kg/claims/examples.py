"""Pattern examples, run: 〔甲公司|企业〕拟投资〔5亿元|金额〕… must give what it says, a rejected one nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

from kg.claims.grammar import Grammar, Pattern
from kg.claims.matcher import find_claims
from kg.kept import compiled
from kg.model import Claim, Mention, Sentence, Unspoken
from kg.ontology import OntologyError, did_you_mean

MARK = compiled(r"〔([^|〕]+)\|([^〕]+)〕")


def parse(example: str, grammar: Grammar, place: str) -> tuple[Sentence, list[Mention]]:
    """The sentence without its marks, and the marked mentions."""
    text, mentions, at = "", [], 0
    labels = grammar.schema.by_label
    for match in MARK.finditer(example):
        text += example[at : match.start()]
        if match[2] not in labels:
            raise OntologyError(f"{place}: unknown type {match[2]} in an example{did_you_mean(match[2], labels)}")
        kind = labels[match[2]].name
        inner = Mention(len(text), len(text), "", "Place", match[1]) if kind == "Post" else None
        value = match[1] if labels[match[2]].is_value else None
        mentions.append(
            Mention(
                len(text), len(text) + len(match[1]), match[1], kind, match[1], value=value, role="name", inner=inner
            )
        )
        text += match[1]
        at = match.end()
    text += example[at:]
    return Sentence(0, len(text), text, "body", 0), mentions


def claims_of(example: str, pattern: Pattern, grammar: Grammar) -> list[Claim]:
    """What the one pattern makes of an example; the unspoken subject is the last mention before the match."""
    sentence, mentions = parse(example, grammar, pattern.place)

    def topic(offset: int, types: tuple[str, ...], *, unspoken: Unspoken = "subject") -> Mention | None:
        del unspoken  # one rule for both: the examples are about words, not about discourse
        return next((m for m in reversed(mentions) if m.end <= offset and m.type in types), None)

    alone = replace(grammar, patterns=(pattern,))
    return list(find_claims(sentence, mentions, alone, topic=topic))


def given(claims: list[Claim], pattern: Pattern) -> Mapping[str, list[str]]:
    """The claims as the ``gives`` of an example writes them: slot to texts in order."""
    slots: dict[str, list[str]] = defaultdict(list)

    def put(slot: str, text: str) -> None:
        if text not in slots[slot]:
            slots[slot].append(text)

    for claim in claims:
        if claim.predicate == pattern.predicate:
            put("head", claim.head.text or claim.head.name)
            if claim.date:
                put("date", claim.date)
            if claim.tail is None and claim.value is not None:
                put("value", str(claim.value))
            elif claim.tail is not None:
                put("tail", claim.title or claim.tail.text or claim.tail.name)
        else:
            put(claim.predicate, claim.tail.text if claim.tail else str(claim.value))
    return slots


def prove(grammar: Grammar) -> None:
    """Runs every example. Raises OntologyError for the first that fails, with file, line and what came out."""
    for pattern in grammar.patterns:
        for example in pattern.accepts:
            wanted = {slot: sorted(texts) for slot, texts in example["gives"].items() if slot != "__line__"}
            got = {
                slot: sorted(texts)
                for slot, texts in given(claims_of(example["text"], pattern, grammar), pattern).items()
            }
            if got != wanted:
                raise OntologyError(
                    f"{pattern.place}: {pattern.id} does not accept {example['text']}: gives {got or 'nothing'}, "
                    f"not {wanted}; mend the form or the example"
                )
        for text in pattern.rejects:
            if claims := [c for c in claims_of(text, pattern, grammar) if c.modality != "cancelled"]:
                raise OntologyError(
                    f"{pattern.place}: {pattern.id} must reject {text} but gives {dict(given(claims, pattern))}; "
                    "mend the form or the example"
                )

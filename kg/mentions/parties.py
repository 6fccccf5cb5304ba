"""Who makes a deal whose clause names only the other side."""

from __future__ import annotations

from collections.abc import Container, Sequence

from kg.mentions.discourse import PERSONS, Discourse, Spoken
from kg.mentions.topics import BACK
from kg.model import Mention


def party(
    discourse: Discourse,
    offset: int,
    types: tuple[str, ...],
    sentence: int,
    *,
    beside: Container[int],
    partners: Container[int] = (),
) -> Mention | None:
    """Who makes a deal at the page offset whose clause names only the other side; nobody where it is in doubt.

    That is so behind 张三一行考察甲公司, and behind 甲市支持乙公司, where both may be meant. ``beside``: where
    names stand with whom somebody has to do, 与|乙公司; they are not meant, and ``partners`` least of all.
    """
    said = discourse.sentences[sentence]
    back = discourse.within_part(sentence, BACK)
    found = discourse.antecedent(offset, types, back=back, sentence=sentence)
    if found is not None and found.start in partners:
        start = min(m.start for m, _ in said)
        row = (m for m, _ in said if m.end <= offset and m.type in types)
        free = [m for m in row if m.start not in partners]
        found = free[-1] if free else discourse.antecedent(start, types, back=back, sentence=sentence)
    found = found and office(discourse.sentences, found, types)
    own = [(m, i) for m, i in said if m.end <= offset]
    subjects = [m for m, i in own if i and (m.type in types or m.type in PERSONS)]
    if found is None or not any(m is found for m, _ in own):
        return None if subjects else found
    if found.start in beside:  # 同甲公司签约，|同乙公司签约
        return None
    posts = [m for m, _ in own if m.type == "Post" and m.start <= found.start and found.end <= m.end]
    if subjects and subjects[-1].type in PERSONS and not any(m.end == subjects[-1].start for m in posts):
        return None  # 甲公司董事长张三 speaks and acts for 甲公司
    later = [m for m, _ in own if m.start > found.end and m.start not in beside]
    others = [m for m in later if m.type in types and m.type != "Place"]
    return None if found.type == "Place" and others else found


def office(sentences: Sequence[Spoken], place: Mention, types: tuple[str, ...]) -> Mention:
    """Where the last of a person's posts is held, when the first names a place: 市政协副主席、甲县县委书记张三."""
    row = next((r for r in sentences if any(m is place for m, _ in r)), [])
    posts = [m for m, _ in row if m.type == "Post" and m.inner is not None]
    first = next((p for p in posts if p.start <= place.start and place.end <= p.end), None)
    holder = next((m for m, _ in row if first and m.type in PERSONS and m.start >= first.end), None)
    held = [p.inner for p in posts if first and holder and first.start <= p.start and p.end <= holder.start]
    last = held[-1] if held else None
    return last if last is not None and last.type in types and place.type == "Place" else place

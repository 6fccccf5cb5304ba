"""Whom a clause without a subject is about: what its sentence and those before have spoken of."""

from __future__ import annotations

from collections.abc import Container, Sequence

from kg.kept import compiled
from kg.mentions.builders import has_other_firm
from kg.mentions.discourse import Discourse, Spoken, subject_of
from kg.model import VISITOR, Mention

BACK, FIGURE_BACK = 2, 4
"""An unspoken subject may be so many sentences old, and the owner of a figure so many where none names another."""
NEAR = 6
"""The subject of an item of a list stands no further behind its beginning."""

JOINTS = ("、", "和", "与", "及")
"""Between the things of a list."""
SITED = ("Company", "Project", "IndustrialPark", "Place", "Organization")
"""What may be the subject of a clause that a figure behind it is said of."""
LISTED = ("Company", "Project")
"""Of several of these in a list none is what the next clause is about."""
BODY = "Organization"
KIND = "项目"
PROJECT = ("Project",)
OF_TWO = ("前者", "后者")
"""What a sentence says of one of two behind these is not said of what it has named before."""
PHASES = compiled("[一二三四五首]期")
"""What a project may be a part of a larger one by."""
WORKS = compiled("(?![该此这本]|项目|工程)[\u3400-\u9fff]{2,10}[是系为][^，,。；;]{2,30}(?:工程|项目)[，,]")
"""What begins a sentence that tells of works which no finder named: 某水库|是重点工程，由甲公司建设."""
AMONG = "其中"
"""Between a sum and what one of several things has of it."""
BODIES = ("Place", "Organization", "Industry")
"""What may be spoken of that is no firm, project or park."""


def subject(discourse: Discourse, offset: int, types: tuple[str, ...], sentence: int) -> Mention | None:
    """Of whom a clause tells that has no subject; what stands aside (由甲公司建设，|位于乙县) is not meant."""
    if VISITOR in types:
        return discourse.visitor(offset, sentence)
    if "Project" in types and discourse.built_before(offset, sentence):
        built = owner(discourse, offset, types, sentence)
        if built and built.type == "Project":
            return built
    row = [each for each in discourse.sentences[sentence] if each[0].type in types]
    own = [each for each in row if each[0].end <= offset]
    if not own and BODY not in types and discourse.body_before(offset, sentence):
        return None  # 甲大学是新型大学，|由张三创办
    if any(m.start not in discourse.aside for m, _ in own) or not own:
        found = discourse.antecedent(offset, types, back=discourse.within_part(sentence, BACK), sentence=sentence)
        other = found and (is_last_of_list(discourse, found, own) or is_other_phase(discourse, found, offset))
        return None if other else found
    return discourse.antecedent(own[0][0].start, types, back=discourse.within_part(sentence, BACK), sentence=sentence)


def owner(discourse: Discourse, offset: int, types: tuple[str, ...], sentence: int) -> Mention | None:
    """What a figure or date at the page offset is said of when its clause names nothing.

    Within the sentence a project before the firm that builds it, and a firm or park only as the subject of a
    clause; never across a thing without a name, whose figure it may be. What stands aside (由甲公司投资建设，|总投资)
    leaves the figure to what the sentences before are about.
    """
    row = discourse.sentences[sentence]
    turn = max((m.start for m, _ in row if m.text in OF_TWO and m.end <= offset), default=0)
    row = [each for each in row if each[0].start >= turn]  # 前者建设甲项目；后者|年产值
    bodies = [m for m, _ in row if m.type == "Organization"]  # 〔甲公司研究中心〕项目 is not the firm's own
    own = [(m, i) for m, i in row if m.end <= offset and m.type in types and not is_within(m, bodies)]
    if item := discourse.item(offset, sentence):  # ；某地|乙园区由丙公司建设，占地
        own = [(m, i or m.start <= item + NEAR) for m, i in own if m.start > item] or own
    fronts = {m.end for m, i in row if m.type == "Company" and i}  # 甲公司|乙生产线|投产，当年实现产值
    parts = [m for m, _ in own if m.start in discourse.parts and m.start not in fronts]
    own = [(m, i and m.start not in discourse.aside) for m, i in own if m not in parts]
    projects = [m for m, _ in own if m.type == "Project"]
    subjects = [m for m, i in own if i]
    found = next(reversed([m for m in projects if m in subjects] or projects or subjects), None)
    if found and not projects and is_listed(discourse, found, own):
        return None  # 甲公司、乙公司|年产
    if found and place_since(found, offset, row, discourse.others):
        return None  # 甲公司落户，乙镇种植烤烟，|产值
    free = all(m.start in discourse.aside for m, _ in own) and not discourse.others_before(offset, sentence)
    if not projects and "Project" in types and discourse.built_before(offset, sentence):
        found = under_way(discourse, sentence) or found
    if not own:
        found = found or behind(discourse, offset, types, sentence)
    if found is None and free:
        found = focus(discourse, sentence, types)
        if parts and (found is None or found.type != "Project"):  # 甲公司落户该县。投资2亿元建起|乙生产线，年产值
            found = parts[-1]
    if not own and "Company" in types and (found is None or found.type == "Company"):
        found = discourse.employer(offset) or found
    return None if found is None or hidden(discourse, found, offset, sentence) else found


def place_since(found: Mention, offset: int, row: Spoken, subjects: Container[int]) -> bool:
    """Whether a place has become the subject behind a thing; that of an address has not: 浙江省|甲开发区."""
    named = [m for m, _ in row if m.type != "Place"]
    since = (m for m, _ in row if m.type == "Place" and found.end <= m.start < offset and m.start in subjects)
    return any(not is_within(place, named) for place in since)


def is_within(mention: Mention, others: Sequence[Mention]) -> bool:
    """Whether a name stands inside one of the others."""
    return any(other.start <= mention.start and mention.end <= other.end for other in others)


def under_way(discourse: Discourse, sentence: int) -> Mention | None:
    """The project of the sentences before, unless this one has come to another firm: 投产后|年产值."""
    project = focus(discourse, sentence, ("Project",))
    return None if project is None or has_other_firm(discourse, sentence, project) else project


def object_of(discourse: Discourse, offset: int, types: tuple[str, ...], sentence: int) -> Mention | None:
    """What a clause does something with that names only who does it: 由甲公司投资建设."""
    own = any(m.end <= offset and m.type in types for m, _ in discourse.sentences[sentence])
    if own or "Project" not in types:
        return discourse.antecedent(offset, types, back=discourse.within_part(sentence, BACK), sentence=sentence)
    if types != PROJECT:
        return focus(discourse, sentence, types)
    opening = next((m for m, i in discourse.sentences[sentence] if i and m.start == discourse.starts[sentence]), None)
    if opening is not None and opening.type == "IndustrialPark":
        return of_name(discourse, f"{opening.text}{KIND}", sentence)  # 甲小镇|由乙公司投资兴建
    return None if WORKS.match(discourse.texts[sentence]) else focus(discourse, sentence, types)


def of_name(discourse: Discourse, name: str, sentence: int) -> Mention | None:
    """The project of that name that the sentences before have named."""
    spoken = (m for row in reversed(discourse.sentences[:sentence]) for m, _ in row)
    return next((m for m in spoken if m.type == "Project" and m.name == name), None)


def behind(discourse: Discourse, offset: int, types: tuple[str, ...], sentence: int) -> Mention | None:
    """The project that is named at the start of a later clause: 总投资5亿元，历时两年，|甲项目建成."""
    row = discourse.sentences[sentence]
    if any(initial and m.end <= offset and m.type in SITED for m, initial in row):
        return None
    text, base = discourse.texts[sentence], discourse.starts[sentence]
    later = (m for m, initial in row if initial and m.start >= offset and m.type in types)
    later = (
        m for m in later if AMONG not in text[offset - base : m.start - base]
    )  # 总投资9亿元，其中，|甲项目投资3亿元
    return next((m for m in later if m.type == "Project" and m.role != "reference"), None)


def hidden(discourse: Discourse, found: Mention, offset: int, sentence: int) -> bool:
    """Whether a figure at the offset may be that of a thing without a name that stands behind its owner."""
    begin = discourse.starts[sentence]
    since = begin if discourse.built_before(offset, sentence) else found.end
    between = [one for one in discourse.unnamed if max(since, found.end) <= one.start <= offset]
    if found.type == "Company" and since == begin:  # 甲公司位于某县。|项目|建成后，年产
        between = [one for one in between if (one.text, one.start) != (KIND, begin)]
    if own := PHASES.findall(found.name):  # 甲项目二期开工。|二期 is that itself, |三期 another
        if any(PHASES.fullmatch(one.text) and one.text not in own for one in between):
            return True
        between = [one for one in between if one.text not in own]
    apart = any(one.initial or (found.type != "Project" and one.start >= begin) for one in between if not one.phase)
    return apart or any(one.clause_end >= offset for one in between)


def is_other_phase(discourse: Discourse, found: Mention, offset: int) -> bool:
    """Whether a clause at the offset is about another phase than that in a name: 甲项目二期在建。|一期已投产."""
    own = PHASES.findall(found.name)
    since = [one.text for one in discourse.unnamed if found.end <= one.start <= offset and PHASES.fullmatch(one.text)]
    return bool(own and since) and since[-1] not in own


def focus(discourse: Discourse, sentence: int, types: tuple[str, ...]) -> Mention | None:
    """What the sentences before are about, as far as figures go: the one project, else the subject.

    Sentences that name nothing of the types, or only who came, go on about the same.
    """
    part: Mention | None = None
    for earlier in range(sentence - 1, max(-1, sentence - 1 - discourse.within_part(sentence, FIGURE_BACK)), -1):
        if earlier in discourse.attended:
            continue
        row = [(m, i) for m, i in discourse.sentences[earlier] if m.type in types and m.start not in discourse.aside]
        parts = [m for m, i in row if m.start in discourse.parts]
        if parts and not part:
            part = parts[-1] if len(parts) == 1 else None
        row = [each for each in row if each[0].start not in discourse.parts]
        projects = {m.name: m for m, _ in row if m.type == "Project"}
        if len(projects) == 1:
            return next(iter(projects.values()))
        if row:
            found = subject_of(row)
            several = len({m.name for m, initial in row if initial and m.type == "Company"}) > 1
            return None if several or (found and is_listed(discourse, found, row)) else found  # 甲项目、乙项目开工
    return part


def is_listed(discourse: Discourse, mention: Mention, row: Spoken) -> bool:
    """Whether a mention is the first of several: 甲公司、|乙公司."""
    return any(m.type == mention.type and m.start == mention.end + 1 and m.start in discourse.joined for m, _ in row)


def is_last_of_list(discourse: Discourse, mention: Mention, row: Spoken) -> bool:
    """Whether a firm or project that opens no clause ends a list of such: 引进甲公司、|乙公司等13户企业，年产…."""
    if mention.type not in LISTED or (mention, False) not in row or mention.start not in discourse.joined:
        return False
    return any(m.type == mention.type and m.end + 1 == mention.start for m, _ in row)

"""Of which county, town or village somebody is the head who is called by its level alone: 县长, 村党支部书记."""

from __future__ import annotations

from dataclasses import replace

from kg.gazetteer import TOWNS
from kg.kept import compiled
from kg.mentions.discourse import Discourse
from kg.mentions.setting import Setting
from kg.model import Mention

OF_TOWN = "organisation:town"
"""The rule of a body of a town that is called by its level alone: 镇|综治中心."""
REGION = "region/"
"""How the codes of parts of the country begin: 华东地区 is no 区 with a head."""
BODY = compiled(
    "(?:[\u3400-\u9fff]{2,7}?[县区旗市])?(?P<of>[\u3400-\u9fff]{1,6}?(?:"
    "[镇乡](?=党委|政府|人民政府|人大|纪委|党政"
    "|(?![镇村市愁贤土情])[\u3400-\u9fff]{1,10}(?:工会|妇联|[^一]会|办|办公室|所|中心|站|队)$)|"
    "村(?=村?(?:委会|党支部|党委|党总支))))"
)
"""The town or village in the name of its body: 甲镇|党委, 甲镇|总工会, 乙村|委会."""


def whole_body(mention: Mention, discourse: Discourse, setting: Setting) -> Mention | None:
    """镇|综治中心 under the name of the town whose it is; None where no town was named."""
    level = next(level for level in TOWNS if mention.text.startswith(level))
    town = spoken_of(replace(mention, type="Place", name=level), discourse, setting)
    return replace(mention, name=town.name + mention.text.removeprefix(level)) if town else None


def spoken_of(mention: Mention, discourse: Discourse, setting: Setting) -> Mention | None:
    """县长 where the article is set in no county is of the one that it has named so far, if only one.

    The head of a town or village is of that which was named last, if none other was in one sentence with it; a town
    that only its body is called by is named too.
    """
    level = mention.name
    rows = [[m for m, _ in row] for row in discourse.sentences]
    named = [[m for m in row if m.type == "Place" and m.role == "name" and m.name.endswith(level)] for row in rows]
    named = [[m for m in row if not str(m.value).startswith(REGION)] for row in named]
    if level in TOWNS and not any(named):
        bodies = [[m for m in row if m.type == "Organization" and m.role == "name"] for row in rows]
        named = [[replace(m, name=of["of"], value=None) for m in row if (of := BODY.match(m.name))] for row in bodies]
    told = [row for row in named if row]
    last = told[-1:] if level in TOWNS else told
    like = {m.name: m for row in last for m in row if m.name.endswith(level)}
    one = next(iter(like.values())) if len(like) == 1 else None
    own = setting.town(one.name.removesuffix(level)) if one and one.value is None else None
    code = own.code if own and one and own.name == one.name else None
    return replace(mention, name=one.name, value=one.value or code) if one else None

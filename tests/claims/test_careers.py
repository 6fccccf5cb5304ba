"""Which posts somebody holds, has held or takes, told clause by clause."""

from __future__ import annotations

import pytest
from said import article_claims

Held = tuple[str, str, str]
"""Holder, where, the title as printed."""
FIRM = "贵州黔瑞新材料有限公司"
CASES = [
    pytest.param(
        "云南省河南商会副会长、产业园项目公司云南恒瑞食品有限公司董事长田景文，泸溪县第一中学校长龙兴华，公司副总经理吴正义到会。",
        {
            ("田景文", "云南省河南商会", "云南省河南商会副会长"),
            ("田景文", "云南恒瑞食品有限公司", "云南恒瑞食品有限公司董事长"),
            ("龙兴华", "泸溪县第一中学", "泸溪县第一中学校长"),
            ("吴正义", "云南恒瑞食品有限公司", "公司副总经理"),
        },
        id="what the firm of the second post is, a firm behind a school",
    ),
    pytest.param(
        "田景文、龙兴华分别任泸溪县委书记、湄潭县委书记。",
        {("田景文", "泸溪县", "泸溪县委书记"), ("龙兴华", "湄潭县", "湄潭县委书记")},
        id="each their own",
    ),
    pytest.param(
        "会议决定，任命田景文为泸溪县财政局局长，龙兴华、吴正义为泸溪县公安局副局长；免去他们的其他职务。",
        {
            ("田景文", "泸溪县财政局", "泸溪县财政局局长"),
            ("龙兴华", "泸溪县公安局", "泸溪县公安局副局长"),
            ("吴正义", "泸溪县公安局", "泸溪县公安局副局长"),
        },
        id="who else is appointed",
    ),
    pytest.param(
        "会议决定任命：龙兴华、吴正义为泸溪县人民政府副县长；任命田景文、王大为为泸溪县监察委员会副主任。",
        {
            ("龙兴华", "泸溪县", "泸溪县人民政府副县长"),
            ("吴正义", "泸溪县", "泸溪县人民政府副县长"),
            ("田景文", "泸溪县监察委员会", "泸溪县监察委员会副主任"),
            ("王大为", "泸溪县监察委员会", "泸溪县监察委员会副主任"),
        },
        id="several behind the verb",
    ),
    pytest.param(
        "选举结果如下：田有力为泸溪县人大常委会主任，龙兴华、吴正义为县人大常委会副主任。",
        {
            ("田有力", "泸溪县", "泸溪县人大常委会主任"),
            ("龙兴华", "泸溪县", "县人大常委会副主任"),
            ("吴正义", "泸溪县", "县人大常委会副主任"),
        },
        id="who is elected",
    ),
    pytest.param(
        "田景文从泸溪县县长任湄潭县委书记，龙兴华被推选为湄潭县工商联主席。",
        {
            ("田景文", "泸溪县", "泸溪县县长"),
            ("田景文", "湄潭县", "湄潭县委书记"),
            ("龙兴华", "湄潭县工商联", "湄潭县工商联主席"),
        },
        id="from one post to the next",
    ),
    pytest.param(
        "田景文，现任泸溪县委副书记、县长，拟任泸溪县委书记。",
        {("田景文", "泸溪县", "泸溪县委副书记、县长")},
        id="a name, a comma, what he is now",
    ),
    pytest.param(
        "田景文，1968年10月生于怀化，曾任泸溪县委书记。",
        {("田景文", "泸溪县", "泸溪县委书记")},
        id="a name and when he was born",
    ),
    pytest.param(
        "田景文任泸溪县委书记。他在泸溪县工作6年，于2017年7月调任怀化市财政局局长。后于2019年2月履新怀化市副市长。",
        {
            ("田景文", "泸溪县", "泸溪县委书记"),
            ("田景文", "怀化市财政局", "怀化市财政局局长"),
            ("田景文", "怀化市", "怀化市副市长"),
        },
        id="no subject for two sentences",
    ),
    pytest.param(
        "田景文曾任湄潭县黄家坝镇镇长，又陆续出任了怀化市青联主席，泸溪县副县长等职。",
        {
            ("田景文", "黄家坝镇", "湄潭县黄家坝镇镇长"),
            ("田景文", "怀化市青联", "怀化市青联主席"),
            ("田景文", "泸溪县", "泸溪县副县长"),
        },
        id="a town behind its county, other verbs",
    ),
    pytest.param("田景文不再担任泸溪县委书记。", set(), id="no longer"),
    pytest.param(
        "田景文，现年55岁，2020年9月起任湄潭县委书记。龙兴华曾于2004年4月至2006年12月任泸溪县委副书记。",
        {("田景文", "湄潭县", "湄潭县委书记"), ("龙兴华", "泸溪县", "泸溪县委副书记")},
        id="how old somebody is, from when to when he had a post",
    ),
    pytest.param(
        "会议决定任命田景文为泸溪县财政局局长、吴正义为泸溪县民政局局长。",
        {("田景文", "泸溪县财政局", "泸溪县财政局局长"), ("吴正义", "泸溪县民政局", "泸溪县民政局局长")},
        id="who else is appointed, in a list",
    ),
    pytest.param(
        "集团宣布任命田景文为华远集团总裁，遵义市国资委副主任龙兴华出任集团党委书记。",
        {
            ("田景文", "华远集团", "华远集团总裁"),
            ("龙兴华", "遵义市国资委", "遵义市国资委副主任"),
            ("龙兴华", "华远集团", "集团党委书记"),
        },
        id="the post in front of the next name is not the first one's, the party of a firm",
    ),
    pytest.param(
        "田景文任泸溪县委书记，湄潭县县长。",
        {("田景文", "泸溪县", "泸溪县委书记"), ("田景文", "湄潭县", "湄潭县县长")},
        id="two posts with a comma and nobody behind them",
    ),
    pytest.param(
        "泸溪县人大常委会主任田景文主持会议。副主任龙兴华、吴正义，秘书长沈大鹏参加。文明办副主任马金花到会。",
        {
            ("田景文", "泸溪县", "泸溪县人大常委会主任"),
            ("龙兴华", "泸溪县", "副主任"),
            ("吴正义", "泸溪县", "副主任"),
            ("沈大鹏", "泸溪县", "秘书长"),
            ("马金花", "文明办", "文明办副主任"),
        },
        id="deputies of the assembly whose head was named",
    ),
    pytest.param(
        "泸溪县财政局局长田景文主持会议，副局长龙兴华发言，秘书长沈大鹏、主任马金花参加。",
        {("田景文", "泸溪县财政局", "泸溪县财政局局长"), ("龙兴华", "泸溪县财政局", "副局长")},
        id="the deputy of a bureau, and who is of another body",
    ),
    pytest.param(
        f"在{FIRM}车间，党支部书记田景文告诉记者。{FIRM}捐款10万元，党支部书记龙兴华表示感谢。",
        {("田景文", FIRM, "党支部书记")},
        id="who leads the party where the clause is set",
    ),
    pytest.param(
        f"{FIRM}投产。公司党支部副书记田景文说，老党员龙兴华带了头。",
        {("田景文", FIRM, "公司党支部副书记")},
        id="who leads the party of the firm",
    ),
    pytest.param(
        "龙洞堡镇党委书记田景文说，镇组织委员龙兴华、统战委员吴正义参加。宣传委员沈大鹏到会。",
        {
            ("田景文", "龙洞堡镇", "龙洞堡镇党委书记"),
            ("龙兴华", "龙洞堡镇", "镇组织委员"),
            ("吴正义", "龙洞堡镇", "统战委员"),
        },
        id="members of a town's committee",
    ),
    pytest.param(
        "任命田景文（女）为泸溪县副县长，任命龙少华、沈大鹏（女，苗族）为泸溪县监察委员会副主任。",
        {
            ("田景文", "泸溪县", "泸溪县副县长"),
            ("龙少华", "泸溪县监察委员会", "泸溪县监察委员会副主任"),
            ("沈大鹏", "泸溪县监察委员会", "泸溪县监察委员会副主任"),
        },
        id="appointed, with what stands in brackets",
    ),
    pytest.param(
        "田景文、龙少华（女）、沈大鹏（苗族）当选为泸溪县委常委，吴正义（女）没有当选为泸溪县委常委。",
        {(who, "泸溪县", "泸溪县委常委") for who in ("田景文", "龙少华", "沈大鹏")},
        id="elected in a list, with what stands in brackets",
    ),
    pytest.param(
        "湄潭县原县长、现泸溪县政协副主席田景文到会。",
        {("田景文", "湄潭县", "湄潭县原县长"), ("田景文", "泸溪县", "泸溪县政协副主席")},
        id="what somebody was and is",
    ),
    pytest.param(
        "首席服务员田景文是泸溪县财政局副局长，他联系了8家企业。今年45岁的沈大鹏是湄潭县公安局局长。",
        {
            ("田景文", "泸溪县财政局", "泸溪县财政局副局长"),
            ("沈大鹏", "湄潭县公安局", "湄潭县公安局局长"),
        },
        id="who somebody is",
    ),
    pytest.param(
        f"田景文既是{FIRM}董事长，又是泸溪县工商联副主席。",
        {("田景文", FIRM, f"{FIRM}董事长"), ("田景文", "泸溪县工商联", "泸溪县工商联副主席")},
        id="who somebody is, and is too",
    ),
    pytest.param(
        "田景文不是泸溪县财政局局长，安康是湄潭县委书记的老家，常见的是湄潭县财政局局长带头。",
        set(),
        id="who somebody is not, what is a post",
    ),
    pytest.param(
        "田景文，男，汉族，1974年7月生，中共党员，现任泸溪县财政局副局长，拟任县属企业正职。",
        {("田景文", "泸溪县财政局", "泸溪县财政局副局长")},
        id="a short biography",
    ),
    pytest.param(
        "任命：田景文为泸溪县财政局局长；龙凤兰（女）为泸溪县教育局局长，吴正义为泸溪县水利局局长。",
        {
            ("田景文", "泸溪县财政局", "泸溪县财政局局长"),
            ("龙凤兰", "泸溪县教育局", "泸溪县教育局局长"),
            ("吴正义", "泸溪县水利局", "泸溪县水利局局长"),
        },
        id="appointments line by line",
    ),
    pytest.param(
        "选举田景文为泸溪县第九届人民代表大会常务委员会主任。",
        {("田景文", "泸溪县", "泸溪县第九届人民代表大会常务委员会主任")},
        id="the assembly's committee by its full name",
    ),
    pytest.param(
        "阿不都热合曼·买买提，男，1974年5月生，现任泸溪县副县长，拟任县委书记。",
        {("阿不都热合曼·买买提", "泸溪县", "泸溪县副县长")},
        id="a name with a point, and a post that is to come",
    ),
    pytest.param(
        "泸溪县委书记田景文、龙兴华、吴正义走访企业，泸溪县副县长王大为、沈大鹏参加。",
        {
            ("田景文", "泸溪县", "泸溪县委书记"),
            ("王大为", "泸溪县", "泸溪县副县长"),
            ("沈大鹏", "泸溪县", "泸溪县副县长"),
        },
        id="one alone is secretary, several are deputies",
    ),
    pytest.param(
        "泸溪县副县长田景文、龙兴华（女）、王大力（挂职）、吴正义到会。",
        {(who, "泸溪县", "泸溪县副县长") for who in ("田景文", "龙兴华", "王大力", "吴正义")},
        id="brackets behind names of a list",
    ),
    pytest.param(
        "黔粤特别合作区党工委书记、泸溪县委书记田景文到会。",
        {
            ("田景文", "黔粤特别合作区", "黔粤特别合作区党工委书记"),
            ("田景文", "泸溪县", "泸溪县委书记"),
        },
        id="a zone that two sides share",
    ),
    pytest.param(
        "泸溪县原县委书记田景文、龙兴华到会。",
        {("田景文", "泸溪县", "泸溪县原县委书记"), ("龙兴华", "泸溪县", "泸溪县原县委书记")},
        id="former secretaries may be several",
    ),
    pytest.param(
        "田景文到广东省贵州商会走访，商会会长龙兴华、副会长吴正义介绍了情况。",
        {("龙兴华", "广东省贵州商会", "会长"), ("吴正义", "广东省贵州商会", "副会长")},
        id="the guild that was spoken of before",
    ),
    pytest.param(
        "田景文、龙兴华分别任泸溪县委书记、县长。",
        {("田景文", "泸溪县", "泸溪县委书记"), ("龙兴华", "泸溪县", "县长")},
        id="one post of one place each",
    ),
    pytest.param(
        "泸溪县县长田建平和县委副书记龙兴华、县委书记刘平和县人大常委会主任吴正义到会。",
        {
            ("田建平", "泸溪县", "泸溪县县长"),
            ("龙兴华", "泸溪县", "县委副书记"),
            ("刘平", "泸溪县", "县委书记"),
            ("吴正义", "县人大常委会", "县人大常委会主任"),
        },
        id="names that end as the names of counties begin",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_careers(text: str, wanted: set[Held]) -> None:
    found = {(c.head.name, c.tail.name, c.title or "") for c in article_claims(text) if c.tail and c.title}
    assert found == wanted

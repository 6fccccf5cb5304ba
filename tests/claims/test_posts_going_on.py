"""Posts that go on behind those of others or of before, and firms and teams that only the posts there tell."""

from __future__ import annotations

import pytest
from said import article_claims

FIRM, SCHOOL = "贵州黔瑞新材料有限公司", "凤冈县教育局"

Post = tuple[str, str, str]
"""Who has it, where, and what it is called."""

CASES = [
    pytest.param(
        "周文彬，男，1968年3月生，贵州湄潭人。历任凤冈县副县长、县长；湄潭县农业农村局局长；泸溪县委书记。",
        {
            ("周文彬", "凤冈县", "凤冈县副县长、县长"),
            ("周文彬", "湄潭县农业农村局", "湄潭县农业农村局局长"),
            ("周文彬", "泸溪县", "泸溪县委书记"),
        },
        id="a career, behind semicolons",
    ),
    pytest.param(
        "周文彬，男，1968年3月生。1996.07—1998.01任凤冈县副县长；1998.01—2000.03，湄潭县委副书记；",
        {("周文彬", "凤冈县", "凤冈县副县长"), ("周文彬", "湄潭县", "湄潭县委副书记")},
        id="a career, in years and months with a dot",
    ),
    pytest.param(
        "周文彬到会。凤冈县副县长 李小龙：桩基已完成。",
        {("李小龙", "凤冈县", "凤冈县副县长")},
        id="the post of who speaks is nobody's before",
    ),
    pytest.param(
        "周文彬，现年60岁，曾于2004年4月至2006年12月任凤冈县委副书记。",
        {("周文彬", "凤冈县", "凤冈县委副书记")},
        id="once from when to when",
    ),
    pytest.param(
        "何方，男，汉族，1970年9月生，现任凤冈县委宣传部副部长、县新闻出版局局长。",
        {
            ("何方", "凤冈县委宣传部", "凤冈县委宣传部副部长"),
            ("何方", "县新闻出版局", "县新闻出版局局长"),
        },
        id="a resume, whose name is a word",
    ),
    pytest.param(
        "周文彬是本地人，多年从事旅游工作，曾担任原凤冈县旅游局局长。",
        {("周文彬", "凤冈县旅游局", "凤冈县旅游局局长")},
        id="of a body that is no more",
    ),
    pytest.param(
        "凤冈县委书记周文彬到会。周文彬曾在湄潭县工作多年，官至县委副书记、县长。",
        {("周文彬", "凤冈县", "凤冈县委书记"), ("周文彬", "湄潭县", "县委副书记、县长")},
        id="where somebody worked",
    ),
    pytest.param(
        f"{FIRM}总经理、绿色建材公司董事长周文彬表示，年底投产。",
        {("周文彬", FIRM, f"{FIRM}总经理")},
        id="the next of a firm that nothing names",
    ),
    pytest.param(
        f"{FIRM}总经理、研发中心主任周文彬表示，年底投产。",
        {("周文彬", FIRM, f"{FIRM}总经理、研发中心主任")},
        id="the next of a part of the firm",
    ),
    pytest.param(
        f"{FIRM}总经理周文彬与HOLDEN WORKS CEO李小龙出席。",
        {("周文彬", FIRM, f"{FIRM}总经理")},
        id="the next of a firm in letters",
    ),
    pytest.param(
        f"{FIRM}副总裁周文彬、解决方案技术部总经理李小龙一行到场。",
        {("周文彬", FIRM, f"{FIRM}副总裁"), ("李小龙", FIRM, "解决方案技术部总经理")},
        id="another's, of a department",
    ),
    pytest.param(
        f"{FIRM}市场与公共关系部经理周文彬发言。",
        {("周文彬", FIRM, f"{FIRM}市场与公共关系部经理")},
        id="of a department with a joint",
    ),
    pytest.param("鹭栖董事长周文彬表示，年底投产。", {("周文彬", "鹭栖", "鹭栖董事长")}, id="a brand of two"),
    pytest.param("分行董事长周文彬表示，年底投产。", set(), id="no brand"),
    pytest.param(
        "鹭华基金研究部总经理周文彬认为，行业向好。",
        {("周文彬", "鹭华基金", "鹭华基金研究部总经理")},
        id="a part of a firm that nothing else tells",
    ),
    pytest.param(
        f"{FIRM}出资成立贵州恒瑞实业有限公司，注册资本5亿元，法定代表人为周文彬。",
        {("周文彬", "贵州恒瑞实业有限公司", "法定代表人")},
        id="the record of a firm that is set up",
    ),
    pytest.param(
        "凤冈县委副书记、团中央驻凤冈县乡村振兴工作队队长周文彬表示，要抓好产业。",
        {
            ("周文彬", "凤冈县", "凤冈县委副书记"),
            ("周文彬", "团中央驻凤冈县乡村振兴工作队", "团中央驻凤冈县乡村振兴工作队队长"),
        },
        id="a team that a body has sent",
    ),
    pytest.param(
        "梧桐苑居民区党总支书记周文彬介绍，车位已增加。",
        {("周文彬", "梧桐苑居民区", "梧桐苑居民区党总支书记")},
        id="a housing estate",
    ),
    pytest.param(
        "周文彬从凤冈县农业农村局乡村产业发展和改革股股长调任湄潭县农业农村局副局长。",
        {
            ("周文彬", "凤冈县农业农村局", "凤冈县农业农村局乡村产业发展和改革股股长"),
            ("周文彬", "湄潭县农业农村局", "湄潭县农业农村局副局长"),
        },
        id="from one to the next, at length",
    ),
    pytest.param(
        f"{SCHOOL}党组书记、局长周文彬搞迷信活动。",
        {("周文彬", SCHOOL, f"{SCHOOL}党组书记、局长")},
        id="who is up to something",
    ),
    pytest.param(f"{FIRM}负责人向凤冈、湄潭两县捐款。", set(), id="a preposition that is a surname"),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_posts(text: str, wanted: set[Post]) -> None:
    found = [c for c in article_claims(text) if c.predicate == "holdsPost" and c.tail]
    assert {(c.head.text, c.tail.name if c.tail else "", c.title or "") for c in found} == wanted

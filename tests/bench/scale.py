"""How time and memory grow with the pages: ``python tests/bench/scale.py [SMALL] [LARGE]``.

Makes so many pages (10,000 and 100,000; about a thousand characters each), builds each set with ``kg build`` as a whole
process and prints processor time and claims a page and the largest process; then the ratio of the two times a page.
A page has two articles of the made-up corpus and others that claim nothing, as pages have weather and advice.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
from itertools import islice
from pathlib import Path

from corpus import Corpus

ROOT = Path(__file__).parent.parent.parent
ARTICLES, IDLE = 2, 18
"""So many articles of the made-up corpus are on a page, and so many paragraphs of others."""
IDLE_PARAGRAPHS = (
    "气象台预计，未来{n}天全境以多云为主，早晚温差较大，请注意添衣保暖，出行注意交通安全。",
    "眼下正是{crop}管理的关键时期，农技人员走进田间地头，手把手指导农户科学施肥、防治病虫害。",
    "机关干部集中学习了有关文件，{n}名党员结合自身岗位谈了认识和体会，大家表示要学以致用。",
    "志愿者来到社区看望老人，为他们打扫卫生、测量血压，陪他们聊天，老人们脸上露出了笑容。",
    "交警提醒广大驾驶人，雨雪天气路面湿滑，请减速慢行，保持车距，不要疲劳驾驶。",
    "学校开展了主题班会，孩子们用朗诵和歌声表达对家乡的热爱，现场掌声不断。",
    "连日来，{crop}陆续成熟，果农们忙着采摘、分拣、装箱，一派丰收的景象。",
    "医生建议，换季时节要规律作息，少吃辛辣食物，适当锻炼，出现不适要及时就医。",
)
CROPS = ("冬小麦", "油菜", "苹果", "柑橘", "玉米", "水稻", "茶叶", "葡萄")
BUILD = """
import resource, sys, time
from pathlib import Path
from kg import pipeline
from kg.jobs import cores
from kg.store import Store
resolve, spent = pipeline.resolve, 0.0
def timed(*given):
    global spent
    started = time.process_time()
    resolve(*given)
    spent = time.process_time() - started
pipeline.resolve = timed
with Store.open(Path(sys.argv[2]), create=True) as store:
    pipeline.build([Path(sys.argv[1])], store, jobs=cores())
own, readers = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
whole = own.ru_utime + own.ru_stime + readers.ru_utime + readers.ru_stime
with Store.open(Path(sys.argv[2]), create=False) as store:
    claims = sum(many for _, many in store.edge_counts().values()) + sum(store.attribute_counts().values())
print(whole, spent, own.ru_maxrss // 1024, readers.ru_maxrss // 1024, claims)
"""


def write(folder: Path, count: int) -> int:
    """Writes the pages; gives their characters."""
    articles = (page.text for page in Corpus(pages=count * ARTICLES, seed=4).pages())
    chance, characters = random.Random(4), 0
    for number in range(count):
        idle = (
            paragraph.format(n=chance.randint(2, 60), crop=chance.choice(CROPS))
            for paragraph in chance.choices(IDLE_PARAGRAPHS, k=IDLE)
        )
        first, *others = islice(articles, ARTICLES)
        text = "\n".join((first, *idle, "", *others))
        below = folder / f"{number // 1000:03}"
        below.mkdir(exist_ok=True)
        (below / f"{number:06}.txt").write_text(text, "utf-8")
        characters += len(text)
    return characters


def measured(count: int) -> float:
    """Prints the figures of a build of so many pages; gives processor time a page in seconds."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "pages"
        folder.mkdir()
        characters = write(folder, count)
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        started = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", BUILD, str(folder), str(Path(temporary) / "graph.db")],
            env=environment, stdout=subprocess.PIPE, text=True, check=True,
        )  # fmt: skip
        wall = time.perf_counter() - started
    whole, resolving, own, reader, claims = map(float, done.stdout.split())
    print(
        f"{count:8,} pages {characters:12,} characters {claims:10,.0f} claims  "
        f"{whole:8.1f} s of processor time ({wall:.0f} s by the clock), "
        f"{resolving:.1f} s of them for resolving  {whole / count * 1000:6.2f} ms a page  "
        f"largest process {max(own, reader):,.0f} MB (the one that writes {own:,.0f} MB)",
        flush=True,
    )
    return whole / count


def main() -> None:
    """Prints the table."""
    small, large = (int(word) for word in sys.argv[1:3]) if len(sys.argv) > 2 else (10_000, 100_000)
    a, b = measured(small), measured(large)
    print(f"a page of the larger set takes {b / a:.2f} x the time")


if __name__ == "__main__":
    main()

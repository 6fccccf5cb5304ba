"""Projects: noun phrases with a plain right edge; generic ones are none."""

from __future__ import annotations

import pytest
from said import marked, mentions

PROJECTS = [
    pytest.param(
        "在凯里绿色铝产业园规划建设203万吨绿色电解铝项目。", ["203万吨绿色电解铝项目"], id="planned in a park"
    ),
    pytest.param(
        "其中，乡域治理现代化指挥中心项目投资1.4亿元。台瑞硅砂生产线项目，2000万美元。",
        ["乡域治理现代化指挥中心项目", "台瑞硅砂生产线项目"],
        id="whole from where its clause begins, and what it costs is told",
    ),
    pytest.param(
        "高新区重点工业项目开工，苗岭金融小镇、菁英社区项目正式签约；由中国能建中电工程、苗能装备参加建设。",
        ["苗岭金融小镇", "菁英社区项目"],
        id="kinds in a zone, two of a list, a firm of the state",
    ),
    pytest.param(
        "中岭商用汽车有限公司（杭州）新能源商用车研发生产项目开工，总公司在凯里再上新项目，两地合作项目签约会举行。",
        ["新能源商用车研发生产项目"],
        id="a place in brackets behind the firm, another new one, a meeting",
    ),
    pytest.param("先后获评长沙市十佳EPC项目、优质工程。", [], id="what a project is praised as"),
    pytest.param(
        "金瑞TCO导电膜、正茂中空百叶窗等项目相继实施。",
        ["金瑞TCO导电膜", "正茂中空百叶窗"],
        id="names of two characters of which the first is often a word",
    ),
    pytest.param(
        "总投资10亿元的20000台喷水织机项目、总投资3亿元的500台数控机床项目开工，80万只肉鹅养殖项目投产，新建6台套石英管生产线。",
        ["20000台喷水织机项目", "500台数控机床项目", "80万只肉鹅养殖项目"],
        id="how many pieces are made",
    ),
    pytest.param(
        "苗岭金融小镇、苗岭国际酒店、苗岭会客厅项目签约，冷链物流园、豆干加工厂项目相继开工。",
        ["苗岭金融小镇", "苗岭国际酒店", "苗岭会客厅项目", "冷链物流园", "豆干加工厂项目"],
        id="a list whose last item alone says what they are",
    ),
    pytest.param(
        "老旧小区改造、背街小巷整治、供水管网项目完工，围绕金融小镇、物流园项目建设。",
        ["供水管网项目", "物流园项目"],
        id="what is done with many, and what somebody attends to",
    ),
    pytest.param("贵定：化工产业园里项目忙，开发区内项目进展顺利。", [], id="those in a park"),
    pytest.param("凯里幸福里项目开工。", ["凯里幸福里项目"], id="an estate called so"),
    pytest.param("A3至A5车间投用，1号、2号厂房封顶。", [], id="parts that have numbers alone"),
    pytest.param(
        "察看凯里工业园、黔岭重工有限公司和沪昆铁路贵定至凯里段等项目现场。",
        ["沪昆铁路贵定至凯里段"],
        id="a firm and a project in one item",
    ),
    pytest.param(
        "谋划建设好新能源乡村振兴综合体项目，实施好湖滨公园提升工程。",
        ["新能源乡村振兴综合体项目", "湖滨公园提升工程"],
        id="done well",
    ),
    pytest.param(
        "新引进石英砂精选及深加工、新型活性炭生产、光华机械设备制造等项目。",
        ["石英砂精选及深加工", "新型活性炭生产", "光华机械设备制造"],
        id="a list of what has come",
    ),
    pytest.param(
        "年产2万吨再生棉、毛绒玩具展示中心、黑木耳菌包加工等一批支撑项目相继投产。",
        ["年产2万吨再生棉", "毛绒玩具展示中心", "黑木耳菌包加工"],
        id="a list of what has begun to work, and no one project",
    ),
    pytest.param(
        "今年，投资3亿元的年产10万吨活性石灰等项目建成投产。",
        ["年产10万吨活性石灰"],
        id="how much of what is made, one of several",
    ),
    pytest.param("加快引进石英砂深加工、新型活性炭等项目，推动特种光学薄膜等项目相继落地。", [], id="what is to come"),
    pytest.param(
        "年处理2万吨秸秆等农林废弃物综合利用项目开工。",
        ["年处理2万吨秸秆等农林废弃物综合利用项目"],
        id="what is worked up, with its kind",
    ),
    pytest.param(
        "李明来到县污水处理厂二期工地，在城东水厂三期施工现场察看，又到学校工地。",
        ["县污水处理厂二期", "城东水厂三期"],
        id="a phase where it is being built",
    ),
    pytest.param("凯里霹雳舞项目发展起步稍晚，跳水项目夺冠。", [], id="a sport"),
    pytest.param("县长到三一重能洮南基地看项目进度。", [], id="what somebody looks at"),
    pytest.param(
        "谷脚水库主体工程开工，龙里铁路复线主体工程完工。",
        ["谷脚水库", "龙里铁路复线"],
        id="what of it is built first is none of its name",
    ),
    pytest.param("市内其他碧桂园项目的业主报名。", [], id="the others of a firm"),
    pytest.param("凯里市集中供热项目开工。", ["凯里市集中供热项目"], id="what is done for many at once"),
    pytest.param("凯里市集中开工项目12个。", [], id="many that begin at once"),
    pytest.param(
        "凯里化工产业园集中供汽项目投资0.7亿元。",
        ["凯里化工产业园集中供汽项目"],
        id="in an estate, whose trade is no firm",
    ),
    pytest.param(
        "一同开工的还有晖鑫云栖府、瑞岭豆干加工中心等，14个重点项目总投资19亿元。",
        ["晖鑫云栖府", "瑞岭豆干加工中心"],
        id="a list behind which it stands how many there are",
    ),
    pytest.param("主要涉及新材料、装备制造等，12个项目总投资30亿元。", [], id="fields in front of how many there are"),
    pytest.param("公司专做凯里市光伏项目。", ["凯里市光伏项目"], id="behind what a firm does"),
    pytest.param(
        "炉山产业园区启动区合作项目签约，炉山产业园区合作项目有序推进。",
        ["炉山产业园区启动区合作项目"],
        id="what some build together of a part of a park, and of the park whatever it is",
    ),
    pytest.param("公司生产凯里市光伏项目用的支架。", [], id="what goods are for"),
    pytest.param(
        "凯里市苗岭米业有限公司糙米加工二期工程及研发中心项目，总投资3600万元。",
        ["糙米加工二期工程及研发中心项目"],
        id="works and what is built with them",
    ),
    pytest.param(
        "凯里市光伏发电工程和丹寨储能电站项目开工。",
        ["凯里市光伏发电工程", "丹寨储能电站项目"],
        id="works and another project",
    ),
    pytest.param("凯里市“市民公园”项目开工。", ["凯里市“市民公园”项目"], id="a quoted name behind its place"),
    pytest.param("县里用好“四库”项目，凯里市“双百双新”产业项目开工。", [], id="campaigns"),
    pytest.param("凯里市首届刺梨采摘节现代农业产业项目签约，新一年丹寨县项目开工。", [], id="of an event, of a year"),
    pytest.param("三、刺梨饮料研发生产基地。", ["刺梨饮料研发生产基地"], id="a number and a name"),
    pytest.param("三、抓好重点项目。", [], id="what heads a part of a report"),
    pytest.param("昨天，档案与大数据中心项目开工。", ["档案与大数据中心项目"], id="two nouns that open a clause"),
    pytest.param("让胡路区热电联产项目开工。", ["让胡路区热电联产项目"], id="a place that begins like a verb"),
    pytest.param(
        "黔湄特材（600999.SH）凯里基地年产5万吨铝箔项目开工。",
        ["凯里基地年产5万吨铝箔项目"],
        id="behind the number of a share",
    ),
    pytest.param(
        "公司计划在合作区B区分三期建设柠檬全产业链项目。", ["柠檬全产业链项目"], id="behind how many parts it has"
    ),
    pytest.param(
        "苗岭集团年产3000台水泵和5000个阀门项目开工。",
        ["年产3000台水泵和5000个阀门项目"],
        id="so many of two things a year",
    ),
    pytest.param("一期工程十月份竣工，十一月生产线投产。", [], id="a month names no line"),
    pytest.param(
        "我县新开工陇派牛肉制品、富硒面粉精加工等26个项目。",
        ["陇派牛肉制品", "富硒面粉精加工"],
        id="behind what is begun",
    ),
    pytest.param(
        "陆续建成陇派牛肉制品、富硒面粉精加工等26个项目。",
        ["陇派牛肉制品", "富硒面粉精加工"],
        id="one word in two",
    ),
    pytest.param(
        "公司在让胡路区建设年处理药材3万吨项目。", ["年处理药材3万吨项目"], id="behind a place that begins like a verb"
    ),
    pytest.param("公司在凯里市炉山镇建设光伏发电核心零部件项目。", ["光伏发电核心零部件项目"], id="behind two places"),
    pytest.param("大铲湾项目开工。", ["大铲湾项目"], id="a coined word names a project"),
    pytest.param("他管工程“吃”工程。按照市发改委项目验收要求办理。", [], id="what is done with projects names none"),
    pytest.param(
        "推进城西水厂扩建、柳河大道改造、标准厂房二期等重点工程。",
        ["城西水厂扩建", "柳河大道改造", "标准厂房二期"],
        id="a list of works",
    ),
    pytest.param("已签约陇派牛肉制品等7个新项目。", ["陇派牛肉制品"], id="one of a counted list"),
    pytest.param(
        "一行深入烘干机技改、富硒面粉精加工等项目施工现场，要求加快建设。",
        ["烘干机技改", "富硒面粉精加工"],
        id="a list of sites",
    ),
    pytest.param(
        "柳河智慧停车场、城西健身中心、标准厂房二期等一批民生工程相继建成。",
        ["柳河智慧停车场", "城西健身中心", "标准厂房二期"],
        id="a list of works for the people",
    ),
    pytest.param(
        "察看了城西水厂二期、柳河东路等项目建设进度。",
        ["城西水厂二期", "柳河东路"],
        id="a list of which it is seen how far they have come",
    ),
    pytest.param(
        "全县新开工建设年产6万吨铝箔、苗岭铁路专用线、柳河治理等项目。",
        ["年产6万吨铝箔", "苗岭铁路专用线", "柳河治理"],
        id="behind what is done with them, and a siding",
    ),
    pytest.param(
        "凯里苗岭米业股份有限公司苗岭科技产业园升级项目开工。",
        ["苗岭科技产业园升级项目"],
        id="its firm's own word is of the name",
    ),
    pytest.param(
        "3个分会场分别是苗岭二期扩能、军店至柳河一级路、城西水厂。",
        ["苗岭二期扩能", "军店至柳河一级路", "城西水厂"],
        id="venues",
    ),
    pytest.param("G207湄潭县至凯里市公路建设项目开工。", ["G207湄潭县至凯里市公路建设项目"], id="the number of a road"),
    pytest.param(
        "签约洽谈成功的苗岭水厂建设、年产3万吨铸件改扩建和年产1万吨香醋生产线技改3个项目。",
        ["苗岭水厂建设", "年产3万吨铸件改扩建", "年产1万吨香醋生产线技改"],
        id="counted behind",
    ),
    pytest.param(
        "参观了凯里苗岭米业有限公司米业综合体、智能化碾米加工项目。",
        ["智能化碾米加工项目"],
        id="a thing that is a project by itself is no part of the next",
    ),
    pytest.param(
        "检查苗岭铁路站前工程、柳河大桥二期等12项工程。", ["苗岭铁路站前工程", "柳河大桥二期"], id="two of twelve"
    ),
    pytest.param(
        "引进年产3万吨铝箔项目、液化气充装站建设项目。",
        ["年产3万吨铝箔项目", "液化气充装站建设项目"],
        id="beside one that is particular",
    ),
    pytest.param(
        "巡查了城北幼儿园改扩建、柳河五小、示范镇入口服务区等18个项目。",
        ["城北幼儿园改扩建", "柳河五小", "示范镇入口服务区"],
        id="counted, and seen",
    ),
    pytest.param("察看了柳河学校项目。", ["柳河学校项目"], id="a school of two characters"),
    pytest.param("苗岭公司投资1.2亿元新上洁净产品生产线项目。", ["洁净产品生产线项目"], id="behind 新上"),
    pytest.param("施工单位凯里苗岭米业有限公司项目经理王德明介绍。", [], id="whose project has no name"),
    pytest.param("苗岭药业公司二期工程开工。", ["苗岭药业公司二期工程"], id="nothing but its firm and its phase"),
    pytest.param("苗岭药业公司重点工程开工。", [], id="any of its works"),
    pytest.param("苗岭米业柳河厂投资新建二期项目。", [], id="what is done within"),
    pytest.param("一行考察交流预制菜超级工厂项目。", ["预制菜超级工厂项目"], id="behind talks"),
    pytest.param(
        "投资1200万元的疾病预防控制中心业务综合楼改建项目开工。",
        ["疾病预防控制中心业务综合楼改建项目"],
        id="whole behind what it costs",
    ),
    pytest.param("妇幼保健院综合楼项目是全县重点项目之一。", ["妇幼保健院综合楼项目"], id="what it is"),
    pytest.param(
        "推动柳河西路改造提升一期工程、解放南路立面改造工程建设。",
        ["柳河西路改造提升一期工程", "解放南路立面改造工程"],
        id="a work beside a particular one",
    ),
    pytest.param("作为支撑，用好“四库”项目管理模式。", [], id="a campaign that is put to use"),
    pytest.param("苗岭公司自茶叶加工项目开展以来，销路大开。", ["茶叶加工项目"], id="behind since"),
    pytest.param("33个重点工程中东海大道、港城路北延等21个工程复工。", ["东海大道", "港城路北延"], id="some of many"),
    pytest.param(
        "凯里苗岭米业有限公司（苗岭米业）项目，总投资2亿元。",
        ["凯里苗岭米业有限公司（苗岭米业）项目"],
        id="behind what else its firm is called",
    ),
    pytest.param("包括电气、给排水、智能化等设施拆除工程。", [], id="parts of one work"),
    pytest.param("实施稀散金属回收、高纯化合物等稀散金属工程技术转化。", [], id="no list of works"),
    pytest.param(
        "公司在张掖投资建设光伏核心零部件研发及产业化基地。",
        ["光伏核心零部件研发及产业化基地"],
        id="a word that stands behind another noun of the name",
    ),
    pytest.param(
        "在建项目分别是宏瑞药业有限公司投资8亿元的人参深加工项目和红枣深加工项目。",
        ["人参深加工项目", "红枣深加工项目"],
        id="a list behind 分别是",
    ),
    pytest.param(
        "此次集中开工的有凯里国际家居广场、苗岭云泉酒店等6个重点项目。",
        ["凯里国际家居广场", "苗岭云泉酒店"],
        id="a list behind 有",
    ),
    pytest.param("年产10万吨磷酸铁锂项目开工。", ["年产10万吨磷酸铁锂项目"], id="yearly output"),
    pytest.param(
        "贵州黔瑞新材料有限公司年产10万吨磷酸铁锂项目开工。", ["年产10万吨磷酸铁锂项目"], id="behind its firm"
    ),
    pytest.param("总投资12亿元的年产10万吨磷酸铁锂项目开工。", ["年产10万吨磷酸铁锂项目"], id="behind its cost"),
    pytest.param("投资3亿元建设年产5万吨铝箔项目。", ["年产5万吨铝箔项目"], id="behind a verb"),
    pytest.param("湘沅铝业年产5万吨铝箔项目开工。", ["年产5万吨铝箔项目"], id="behind a short firm"),
    pytest.param("日处理500吨玉米秸秆综合利用项目开工。", ["日处理500吨玉米秸秆综合利用项目"], id="a day"),
    pytest.param("年加工3000吨刺梨果汁生产线项目开工。", ["年加工3000吨刺梨果汁生产线项目"], id="two endings"),
    pytest.param(
        "实施白茶精深加工项目，建设冷链物流园项目。", ["白茶精深加工项目", "冷链物流园项目"], id="two in a sentence"
    ),
    pytest.param("自5月份边坡支护工程开工后，天气晴好。", [], id="behind a month"),
    pytest.param(
        "山城企业港分布式光伏发电项目投产。", ["分布式光伏发电项目"], id="behind the rest of a harbour's name"
    ),
    pytest.param("企业在美国密歇根州建设电池工厂。", [], id="what is built in a state abroad"),
    pytest.param("12个已达成意向的创新成果转化项目签约。", [], id="several, counted in front of what is said of them"),
    pytest.param("银行推出“项目前期贷款+项目贷款”产品。", [], id="loans for projects"),
    pytest.param("在新材料、海洋工程、医药技术等领域谈成多个合作项目。", [], id="fields of cooperation"),
    pytest.param("实施示范型项目，谋划基础设施重建项目。", [], id="kinds of building"),
    pytest.param("现阶段敦化市人参深加工项目开工。", ["敦化市人参深加工项目"], id="behind a stage of work"),
    pytest.param(
        "宝兰高铁天水至定西段加固工程开工。", ["宝兰高铁天水至定西段加固工程"], id="from one place to another"
    ),
    pytest.param(
        "承建的云坪口至凯里市岩寨段养护工程开工。", ["云坪口至凯里市岩寨段养护工程"], id="from what is no place"
    ),
    pytest.param("由其施工的黔北—湖南±800千伏输电工程开工。", ["黔北—湖南±800千伏输电工程"], id="a voltage"),
    pytest.param("为变电站送出10千伏凯沅线新建工程施工。", ["10千伏凯沅线新建工程"], id="behind what is sent out"),
    pytest.param("一行来到凯里市湘沅铝箔项目现场。", ["凯里市湘沅铝箔项目"], id="where somebody comes"),
    pytest.param("我们村里现在项目多，经营范围包含一般项目，修建（二期）工程。", [], id="words that name none"),
    pytest.param(
        "赛事有电气装调项目（个人）、电商运营项目(团体)，推进时速350公里高铁隧道。", [], id="contests, a kind of line"
    ),
    pytest.param("投资10.7亿美元（约76亿元）建设一座新工厂，另有14亿建新工厂。", [], id="what a new plant costs"),
    pytest.param(
        "省重大建设项目凯里热电二期工程获批，单位供图凯里市安置房项目。",
        ["凯里热电二期工程", "凯里市安置房项目"],
        id="behind the kind of project, behind a picture's line",
    ),
    pytest.param("走访城东路口与330国道交界处项目，建设青岛海洋工程。", ["青岛海洋工程"], id="where roads meet"),
    pytest.param("红枣精深加工生产线投产。", ["红枣精深加工生产线"], id="production line"),
    pytest.param("建设200兆瓦光伏发电项目。", ["200兆瓦光伏发电项目"], id="power"),
    pytest.param("推进楚雄州10万头生猪养殖基地。", ["楚雄州10万头生猪养殖基地"], id="behind its place"),
    pytest.param("展会在首钢园区举办，走进中国石化总部园区。", [], id="the premises of a firm"),
    pytest.param("黔瑞建工项目部提前策划，苗岭集团工程建设提速。", [], id="a builder's office, its trade"),
    pytest.param("“祁连雪”牦牛乳深加工项目开工。", ["“祁连雪”牦牛乳深加工项目"], id="quoted word"),
    pytest.param("磷酸铁锂项目一期投产，二期开工。", ["磷酸铁锂项目一期"], id="phase"),
    pytest.param("金枝南瓜深加工项目二期工程。", ["金枝南瓜深加工项目二期工程"], id="phase and ending"),
    pytest.param("新签约项目12个，重点项目30个，招商项目洽谈。", [], id="counted and generic"),
    pytest.param("智能制造项目、招商引资项目、基础设施项目。", [], id="kinds"),
    pytest.param("扩建项目、新建项目、技改项目、科研项目。", [], id="more kinds"),
    pytest.param("该项目投产，12个项目开工，一批项目落地。", [], id="references and counts"),
    pytest.param("由宏瑞药业有限公司在敦化市投资建设的人参深加工项目。", ["人参深加工项目"], id="behind 的"),
    pytest.param(
        "宏瑞药业有限公司在敦化市建设人参深加工项目。",
        ["人参深加工项目"],
        id="behind a place and a verb",
    ),
    pytest.param(
        "晖阳实业有限公司风筒、消防栓生产基地项目开工。", ["风筒、消防栓生产基地项目"], id="two products behind a firm"
    ),
    pytest.param(
        "市长张平深入昊象无水氟化铝项目、晖能锂盐项目现场。",
        ["昊象无水氟化铝项目", "晖能锂盐项目"],
        id="what a material is",
    ),
    pytest.param(
        "市长张平深入昊象防爆电机项目、晖能换热器项目现场。",
        ["昊象防爆电机项目", "晖能换热器项目"],
        id="what a machine does",
    ),
]


NAMED = [
    pytest.param(
        "湄潭县现代农业示范园区项目开工。", ["湄潭县现代农业示范园区项目"], id="such an estate a county has one"
    ),
    pytest.param("全市农业产业园项目建设推进会召开。", [], id="of a place that is not named"),
    pytest.param(
        "湄潭县农光互补光伏电站一期60兆瓦项目开工。",
        ["湄潭县农光互补光伏电站一期60兆瓦项目"],
        id="how large a phase is",
    ),
    pytest.param(
        "晖鑫集团年产6GW单晶硅棒建设项目一期3个月建成。",
        ["年产6GW单晶硅棒建设项目一期"],
        id="months do not count projects",
    ),
    pytest.param("集双高速公路梅河口段项目开工。", ["集双高速公路梅河口段项目"], id="the section of a road"),
    pytest.param("这条线路为客货共线铁路，也是红色旅游扶贫项目。", [], id="the kind right behind 是"),
    pytest.param("企业荣获宏瑞建工十佳EPC项目，“甲醛含量”项目不符合标准。", [], id="an award and what a test finds"),
    pytest.param("甲县的关键控制性工程、重难点工程推进，跨国公司大项目落户。", [], id="hard parts and large kinds"),
    pytest.param(
        "湖光影视基地是首批落户的影视文化项目，也是重点建设的乡村文旅配套项目之一。",
        [],
        id="what only says what kind of thing another is",
    ),
    pytest.param(
        "首个煤层气规模开发项目——湄潭县北部煤层气开发项目投产。",
        ["湄潭县北部煤层气开发项目"],
        id="the kind in front of the name",
    ),
    pytest.param("推进湖光大桥建设，湖光铁路局到场。", [], id="plain bridge and a railway bureau"),
    pytest.param("张文出任总工程师，苏南路桥工程有限公司到会。", [], id="other words with the same ending"),
    pytest.param("引进12个苗药深加工项目，苗药深加工项目53个。", [], id="counted in front and behind"),
    pytest.param("吸引更多苗药深加工项目，洽谈一批菌菇加工项目。", [], id="more and a batch"),
    pytest.param("苗药两条生产线投产。", [], id="several of it"),
    pytest.param("推进衡阳高新区项目建设，举行冬季苗药深加工项目对接会。", [], id="a park's, and a meeting of many"),
    pytest.param("非遗体验项目和一般经营项目开工。", [], id="nothing that is built"),
    pytest.param("苗药股份有限公司的总部在此，附近有跨江大桥。", [], id="stands there, is not built"),
    pytest.param("清泉建龙二期工程开工。", ["清泉建龙二期工程"], id="a place's phase"),
    pytest.param("晖阳集团30万吨/年煤制甲醇项目开工。", ["30万吨/年煤制甲醇项目"], id="figure a year behind a firm"),
    pytest.param(
        "投资建设酒泉谷氨酸项目和酒泉多晶硅项目。", ["酒泉谷氨酸项目", "酒泉多晶硅项目"], id="two with and between"
    ),
    pytest.param("晖阳集团衡阳产业园投产。", ["晖阳集团衡阳产业园"], id="a firm's own park"),
    pytest.param(
        "签约总投资3亿元的晖阳集团特种电池、投资2亿元的再生纸浆加工等8个项目。",
        ["晖阳集团特种电池", "再生纸浆加工"],
        id="items with their cost, all of a counted list",
    ),
    pytest.param(
        "凯里市有晖垚60万吨乙烯、晖阳集团特种电池、红枣深加工基地等8个项目开工。",
        ["晖垚60万吨乙烯", "晖阳集团特种电池", "红枣深加工基地"],
        id="a list that a place has",
    ),
    pytest.param(
        "新建红枣深加工基地、刺梨果汁生产线等重点产业项目。",
        ["红枣深加工基地", "刺梨果汁生产线"],
        id="the noun behind 等",
    ),
    pytest.param("6.高端医用敷料研发生产线项目，投资方甲公司；", ["高端医用敷料研发生产线项目"], id="a numbered line"),
    pytest.param("凯里市营商环境说明会暨项目签约仪式举行。", [], id="a meeting and its signing"),
    pytest.param("全县总投资8.5亿元项目集中开工。", [], id="projects of a price"),
    pytest.param(
        "凯里市食用菌菌种生产、栽培及加工项目开工，推进种植、养殖、加工项目。",
        ["凯里市食用菌菌种生产、栽培及加工项目"],
        id="several things done",
    ),
    pytest.param("县委书记视察全县产业发展项目建设推进工作。", [], id="projects of a whole county"),
    pytest.param("推进晖阳集团特种电池等47个大项目落地。", ["晖阳集团特种电池"], id="one named of many"),
    pytest.param(
        "酒泉多晶硅项目占地80亩，主要建设年产5万吨拉晶生产线、智能仓储基地。",
        ["酒泉多晶硅项目"],
        id="what a project builds",
    ),
    pytest.param(
        "酒泉多晶硅项目竣工，晖阳集团建设年产5万吨拉晶生产线。",
        ["酒泉多晶硅项目", "年产5万吨拉晶生产线"],
        id="what another firm builds",
    ),
    pytest.param(
        "酒泉多晶硅项目占地80亩，包括配套建设矿山、拉晶装置、公用工程、环保设施等项目。",
        ["酒泉多晶硅项目"],
        id="a list of what it builds",
    ),
    pytest.param(
        "签约项目有：1、晖阳集团投资5亿元建设酒泉多晶硅项目；2、青阳集团投资5.6亿元建设特色花椒产业园项目；",
        ["酒泉多晶硅项目", "特色花椒产业园项目"],
        id="behind what is paid in a numbered list",
    ),
    pytest.param("一期工程总工程量完成80%。", [], id="an amount of work"),
    pytest.param("凯里市隆重举行酒泉多晶硅项目开工仪式。", ["酒泉多晶硅项目"], id="behind how it was held"),
    pytest.param(
        "走进凯里市智能汽车综合试验场施工现场。", ["凯里市智能汽车综合试验场"], id="a ground for tests that is built"
    ),
    pytest.param("车队在凯里市智能汽车综合试验场比武。", [], id="a ground for tests that has long stood"),
    pytest.param("纺织产业集群补链有项目，林产品深加工有新项目。", [], id="what a trade has"),
    pytest.param(
        "投资兴建2800t/d浮法玻璃生产线暨6MW余热发电站扩建项目。",
        ["2800t/d浮法玻璃生产线暨6MW余热发电站扩建项目"],
        id="one of two parts",
    ),
    pytest.param(
        "凯里市青坪水库项目暨凯里市旅游公路项目开工。",
        ["凯里市青坪水库项目", "凯里市旅游公路项目"],
        id="two that 暨 joins",
    ),
    pytest.param(
        "贵州丰岭食品有限公司来考察。村里签约引进了丰岭梅花鹿驯养繁殖基地。",
        ["丰岭梅花鹿驯养繁殖基地"],
        id="called by its firm, behind 签约引进",
    ),
    pytest.param("村里引进了新品种，建成示范基地。", [], id="brought in, and a kind of base"),
    pytest.param("县里与晖阳公司签下华隆产业园项目。", ["华隆产业园项目"], id="a park that is signed for"),
    pytest.param("华隆产业园项目，投资3亿元。", ["华隆产业园项目"], id="a park's project and what it costs"),
    pytest.param("华隆产业园等12个重点项目集中开工。", ["华隆产业园"], id="a park that is one of so many projects"),
    pytest.param("华隆产业园等3个项目区连片，华隆产业园等5个园区热闹。", [], id="a park that is one of others"),
    pytest.param("走进华隆产业园项目现场，签下订单。", [], id="a park that others may be in"),
    pytest.param("青石零部件产业园暨酒泉多晶硅项目开工。", ["酒泉多晶硅项目"], id="a park and a project"),
    pytest.param("建设内容包括酒泉道路工程、景观绿化改造工程等。", [], id="what a project consists of"),
    pytest.param("建设内容包括冷藏库、检测室、宿舍楼及附属设施。", [], id="the heading of what a project consists of"),
    pytest.param("屏山县生态旅游综合体项目开工。", ["屏山县生态旅游综合体项目"], id="a place and what is built there"),
    pytest.param("酒泉多晶硅项目一期厂房主体工程封顶。", ["酒泉多晶硅项目一期"], id="the shell of a plant"),
    pytest.param("衡阳市衡阳县项目建设加快。", [], id="places alone name no project"),
    pytest.param("全力打造绿色低碳的现代化工厂。", [], id="praise is no name"),
    pytest.param(
        "开工的有红枣深加工基地、万吨柴油储运建设和酒泉晖垚肉牛养殖一体化等6个项目。",
        ["红枣深加工基地", "万吨柴油储运建设", "酒泉晖垚肉牛养殖一体化"],
        id="the last item behind and",
    ),
    pytest.param(
        "观摩团到发达新上年处理30万吨小麦深加工项目察看。",
        ["年处理30万吨小麦深加工项目"],
        id="what is done in a year begins the name",
    ),
    pytest.param(
        "举行集中开工动员会暨酒泉多晶硅项目开工仪式。", ["酒泉多晶硅项目"], id="behind a meeting that is one with it"
    ),
    pytest.param("沅瑞节能项目有6个，几十辆工程车到场。", [], id="a count behind 有, and cars"),
    pytest.param(
        "酒泉肉食产业综合体生猪屠宰项目和酒泉市青山水库除险加固工程开工。",
        ["酒泉肉食产业综合体生猪屠宰项目", "酒泉市青山水库除险加固工程"],
        id="a name that goes on behind an ending",
    ),
    pytest.param(
        "酒泉锂电池导电剂和添加剂生产项目开工。", ["酒泉锂电池导电剂和添加剂生产项目"], id="two products of one project"
    ),
    pytest.param("首届花椒采摘节现代农业产业项目集中签约，察看图克工业项目区。", [], id="an event, and a zone"),
    pytest.param("通过“酒泉小镇”和紫苏生产基地促进发展。", [], id="what stands in quotes is another thing"),
    pytest.param("参加晖阳集团项目建设组会议。", [], id="those who build it"),
    pytest.param(
        "晖阳集团将在合作中建设酒泉滑雪训练基地、四季文旅综合体等9个项目。",
        ["酒泉滑雪训练基地", "四季文旅综合体"],
        id="the verb in front of the first item",
    ),
    pytest.param(
        "酒泉钢构以及G357酒泉镇路面改造工程等3个项目开工。",
        ["酒泉钢构", "G357酒泉镇路面改造工程"],
        id="以及 in a list",
    ),
    pytest.param("中国500强晖鑫机械项目开工。", ["晖鑫机械项目"], id="behind its rank"),
    pytest.param("实施“净土”“清水”工程，表彰“归雁返乡”标志性项目。", [], id="campaigns"),
    pytest.param("开展“书香酒泉·点亮未来”系列项目。", [], id="a series"),
    pytest.param("这是酒泉市第一座地下污水处理项目，引进德国铝箔生产线设备。", [], id="what is said of it, machines"),
    pytest.param("相比“双塔一机”式光热项目，酒泉绿色循环经济项目合作推介会更热。", [], id="a type and a meeting"),
    pytest.param("酒泉生活垃圾焚烧发电项目投入运行。", ["酒泉生活垃圾焚烧发电项目"], id="of a place"),
    pytest.param("污水处理厂提标改造工程总投资2亿元。", ["污水处理厂提标改造工程"], id="what it costs"),
    pytest.param("污水处理厂提标改造工程是民生大事。", [], id="of any place"),
    pytest.param("酒泉风电项目并网。", ["酒泉风电项目"], id="a place has but one"),
    pytest.param("酒泉文化旅游项目很多。", [], id="a place has many"),
    pytest.param("7号桥建设项目完工。", ["7号桥建设项目"], id="a number"),
    pytest.param("“饭扫光”生产线建设项目完工。", ["“饭扫光”生产线建设项目"], id="the line of a brand"),
    pytest.param("酒泉泡菜初加工生产线正在调试。", ["酒泉泡菜初加工生产线"], id="a line that is tried out"),
    pytest.param("实施“百千万工程”，推进“千村示范、万村整治”工程。", [], id="campaigns of numbers"),
    pytest.param("酒泉瑞丰果业有限公司建有万吨保鲜气调库。", [], id="what a firm has"),
    pytest.param("据酒泉多晶硅项目负责人介绍。", ["酒泉多晶硅项目"], id="behind a word that begins no name"),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_one_project_or_a_kind(text: str, names: list[str]) -> None:
    assert [m.name for m in mentions(text) if m.type == "Project" and m.role == "name"] == names


INVESTORS = [
    pytest.param(
        "签约的有黔瑞服饰有限公司服装产业园项目、黔岭农业发展有限公司饲料生产加工项目和建材制造销售项目。",
        ["黔瑞服饰有限公司", "黔岭农业发展有限公司"],
        ["服装产业园项目", "饲料生产加工项目", "建材制造销售项目"],
        id="a trade and an estate behind a firm, and one more behind 和",
    ),
    pytest.param(
        "开工的有黔瑞建材有限公司墙板项目、黔岭机械有限公司零部件项目，黔西食品有限公司扩建项目投产。",
        ["黔瑞建材有限公司", "黔岭机械有限公司", "黔西食品有限公司"],
        ["墙板项目", "零部件项目", "黔西食品有限公司扩建项目"],
        id="a ware of two or three characters behind a firm, but no word of building",
    ),
    pytest.param(
        "黔瑞纺织品有限责任公司服装家纺生产项目开工，黔瑞公司重点项目推进顺利。",
        ["黔瑞纺织品有限责任公司", "黔瑞纺织品有限责任公司"],
        ["服装家纺生产项目"],
        id="a trade behind a firm of which a character ends names elsewhere",
    ),
    pytest.param(
        "黔瑞公司的大鹅熟食加工、大鹅屠宰加工续建两个项目正在建设。",
        ["黔瑞公司"],
        ["大鹅熟食加工", "大鹅屠宰加工续建"],
        id="so many of a firm, one of which goes on",
    ),
    pytest.param("全市一手抓在建项目提速，一手抓新项目开工。", [], [], id="what somebody sees to"),
    pytest.param(
        "凯里经济开发区金瑞电子、恒泰家具、腾岳包装和智能仓储等6个项目集中开工。",
        ["金瑞电子", "恒泰家具", "腾岳包装"],
        ["智能仓储"],
        id="items that are but firms by their trades, behind a zone and in front of 和",
    ),
    pytest.param(
        "冠泰家居、康乐食品、腾岳包装三个项目总投资3亿元。",
        ["冠泰家居", "康乐食品", "腾岳包装"],
        [],
        id="so many that are called by their firms",
    ),
    pytest.param(
        "凯里食品工业园暨麻江物流城、龙里冷链园等7个项目开工。",
        [],
        ["麻江物流城", "龙里冷链园"],
        id="two in one item",
    ),
    pytest.param(
        "凯里市12个项目集中开工，分别为湖南承业年产8万台防爆电机生产项目、江苏恒立年产5万套减速机项目。",
        ["湖南承业", "江苏恒立"],
        ["年产8万台防爆电机生产项目", "年产5万套减速机项目"],
        id="a coined word behind a province, behind what opens a list",
    ),
    pytest.param(
        "山西新上年产8万吨磷酸铁锂生产项目，湖北再添年产6万吨电解液生产项目。",
        [],
        ["年产8万吨磷酸铁锂生产项目", "年产6万吨电解液生产项目"],
        id="what a province does",
    ),
    pytest.param(
        "凯里高标准建设苗岭物流园、晖龙物流城等3个项目，高起点建设丹寨冷库项目、高标准农田建设项目。",
        [],
        ["苗岭物流园", "晖龙物流城", "丹寨冷库项目", "高标准农田建设项目"],
        id="how well it is built, what is of a high standard",
    ),
    pytest.param(
        "黔岭投资有限公司投资8亿元建设的晖龙国际家居建材城，入驻商户300家。",
        ["黔岭投资有限公司"],
        ["晖龙国际家居建材城"],
        id="a market whose name holds a trade",
    ),
    pytest.param(
        "黔岭公司在华耀建材城开店，建设物流城。", ["黔岭公司"], [], id="a market that nobody builds, any such"
    ),
    pytest.param(
        "凯里市晖鑫陶瓷（二期）扩建项目、黔瑞瓷业（三期）技改项目、黔岭新材料(二期)项目开工。",
        ["晖鑫陶瓷", "黔瑞瓷业", "黔岭新材料"],
        ["凯里市晖鑫陶瓷（二期）扩建项目", "黔瑞瓷业（三期）技改项目", "黔岭新材料(二期)项目"],
        id="a firm in front of a phase in brackets",
    ),
    pytest.param(
        "城东水厂（二期）扩建项目、麒龙湾创4A级乡村旅游点等3个项目开工。",
        [],
        ["城东水厂（二期）扩建项目", "麒龙湾创4A级乡村旅游点"],
        id="what has a phase and is no firm, what is to become a sight",
    ),
    pytest.param(
        "市政府与黔岭集团签订哈瑞特巴克啤酒项目。",
        ["黔岭集团"],
        ["哈瑞特巴克啤酒项目"],
        id="the firm that signs is the builder",
    ),
    pytest.param(
        "六盘水化工20万吨烧碱项目、惠州石化2万吨/年丁苯橡胶项目开工。",
        ["六盘水化工", "惠州石化"],
        ["20万吨烧碱项目", "2万吨/年丁苯橡胶项目"],
        id="a place and a trade in front of a figure",
    ),
    pytest.param(
        "惠州石化产业园20万吨烧碱项目、惠州2万吨/年橡胶项目开工。",
        [],
        ["惠州石化产业园20万吨烧碱项目", "惠州2万吨/年橡胶项目"],
        id="a park called by its trade, a place alone",
    ),
    pytest.param(
        "仪式移师黔岭生物有限公司年产2万吨乳酸项目现场。",
        ["黔岭生物有限公司"],
        ["年产2万吨乳酸项目"],
        id="where a ceremony goes on",
    ),
    pytest.param("西成客专汉中段项目开工。", [], ["西成客专汉中段项目"], id="a line and its part"),
    pytest.param(
        "恒润矿泉水公司在靖宇经济开发区建年产20万吨矿泉水项目。",
        ["恒润矿泉水公司"],
        ["年产20万吨矿泉水项目"],
        id="where it builds",
    ),
    pytest.param(
        "黔瑞药业公司投资2亿元建橘红药材加工厂。", ["黔瑞药业公司"], ["橘红药材加工厂"], id="what a sum is for"
    ),
    pytest.param(
        "晖鑫新材料粉末冶金项目、瑞岭光电显示屏项目投产。",
        ["晖鑫新材料", "瑞岭光电"],
        ["晖鑫新材料粉末冶金项目", "瑞岭光电显示屏项目"],
        id="a trade in front of what is built",
    ),
    pytest.param("昊岭新材料产业园项目开工。", [], ["昊岭新材料产业园项目"], id="a trade of the thing"),
    pytest.param("黔瑞煤矿年产240万吨项目开工。", ["黔瑞煤矿"], ["黔瑞煤矿年产240万吨项目"], id="nothing but how much"),
    pytest.param(
        "湄潭县黔瑞火腿扩建、晖鑫马铃薯全粉生产线两项工程开工。",
        ["黔瑞", "晖鑫"],
        ["湄潭县黔瑞火腿扩建", "晖鑫马铃薯全粉生产线"],
        id="two works are counted",
    ),
    pytest.param("公司拟在湄潭经济开发区建特种电缆生产基地。", [], ["特种电缆生产基地"], id="what is done in a park"),
    pytest.param(
        "湄潭县中盈50兆瓦风电、晖鑫豆干加工两个项目开工。",
        ["中盈", "晖鑫"],
        ["湄潭县中盈50兆瓦风电", "晖鑫豆干加工"],
        id="no figure in a name",
    ),
    pytest.param(
        "洛阳石化聚丙烯项目、韶关钢铁特棒生产线技改项目签约。",
        ["洛阳石化", "韶关钢铁"],
        ["洛阳石化聚丙烯项目", "韶关钢铁特棒生产线技改项目"],
        id="a city and what its works make",
    ),
    pytest.param(
        "惠州石化产业项目开工，湛江石化项目上马。", [], ["惠州石化产业项目", "湛江石化项目"], id="a trade alone"
    ),
    pytest.param(
        "黔瑞年处理10万吨废旧电池项目开工。",
        ["黔瑞"],
        ["年处理10万吨废旧电池项目"],
        id="in front of how much is worked up",
    ),
    pytest.param(
        "公司新建一条年加工3万吨的大米生产线。",
        [],
        ["年加工3万吨的大米生产线"],
        id="one line, of which so much is told",
    ),
    pytest.param(
        "湄潭县康源乳业万头奶牛牧场项目由黔瑞乳业有限公司建设。",
        ["康源乳业", "黔瑞乳业有限公司"],
        ["万头奶牛牧场项目"],
        id="a herd is none of a firm's name",
    ),
    pytest.param("衡阳港霍岭新港区防波堤工程完工。", [], ["衡阳港霍岭新港区防波堤工程"], id="a city's port"),
    pytest.param(
        "黔瑞锂业建成年产0.2万吨氯化锂联产0.3万吨硼酸生产线，康源锂盐公司建成一期0.5万吨氯化锂生产线。",
        ["黔瑞锂业", "康源锂盐公司"],
        ["年产0.2万吨氯化锂联产0.3万吨硼酸生产线", "一期0.5万吨氯化锂生产线"],
        id="what has been built, so much of it",
    ),
    pytest.param(
        "签约项目2个，分别为黔瑞集团投资10亿元的生态岛项目、康源漆业投资1000万美元的整车漆项目。",
        ["黔瑞集团", "康源漆业"],
        ["生态岛项目", "整车漆项目"],
        id="what each is paid for",
    ),
    pytest.param(
        "苗岭科技有限公司资源化利用镍、钴废料合成三元前驱体项目开工。",
        ["苗岭科技有限公司"],
        ["资源化利用镍、钴废料合成三元前驱体项目"],
        id="out of what it is made",
    ),
    pytest.param(
        "苗岭科技有限公司利用秸秆生产有机肥项目开工。",
        ["苗岭科技有限公司"],
        ["利用秸秆生产有机肥项目"],
        id="what is used opens the name",
    ),
    pytest.param(
        "凯里市投资15亿元，建设30万锭紧密纺纱线、5万头气流纺纱线项目。",
        [],
        ["30万锭紧密纺纱线", "5万头气流纺纱线项目"],
        id="how much there is of an item is no firm",
    ),
    pytest.param(
        "衡阳晖鑫铝业零部件加工项目。",
        ["衡阳晖鑫铝业"],
        ["零部件加工项目"],
        id="a bare city in front of a name with its trade",
    ),
    pytest.param(
        "晖鑫铝业铝材裁切加工项目。",
        ["晖鑫铝业"],
        ["铝材裁切加工项目"],
        id="what is done to the thing stands in its name",
    ),
    pytest.param(
        "晖鑫药业口服液扩产、锦垚电机年产5万台电机等2个项目竣工。",
        ["晖鑫药业", "锦垚电机"],
        ["晖鑫药业口服液扩产", "锦垚电机年产5万台电机"],
        id="a trade that firms alone bear in a list",
    ),
    pytest.param(
        "晖驰新能源低速观光车项目开工。", ["晖驰"], ["晖驰新能源低速观光车项目"], id="how fast is what it makes"
    ),
    pytest.param("晖阳集团续建、新建项目进展顺利。", ["晖阳集团"], [], id="kinds of projects behind a firm"),
    pytest.param(
        "来到晖阳集团的展厅、研发中心以及城西标准厂房项目工地。",
        ["晖阳集团"],
        ["城西标准厂房项目"],
        id="以及 opens another project",
    ),
    pytest.param(
        "晖鑫交通、锦垚磁电、晖鑫二期、锦垚耐火材料等12个项目开工。",
        ["晖鑫", "锦垚"],
        ["晖鑫交通", "锦垚磁电", "晖鑫二期", "锦垚耐火材料"],
        id="firms with their trades in a list, and what firms build",
    ),
    pytest.param(
        "察看南岭矿业石溪冶炼厂改扩建项目。",
        ["南岭矿业"],
        ["石溪冶炼厂改扩建项目"],
        id="a hill's name in front of a trade that firms alone bear",
    ),
    pytest.param("有色矿业综合利用项目开工。", [], ["有色矿业综合利用项目"], id="a sort of that trade"),
    pytest.param(
        "晖鑫陶瓷高档陶瓷生产线项目开工。",
        ["晖鑫陶瓷"],
        ["晖鑫陶瓷高档陶瓷生产线项目"],
        id="its trade, which what is made repeats",
    ),
    pytest.param(
        "晖岳新材料8万吨石英砂深加工项目开工。",
        ["晖岳新材料"],
        ["晖岳新材料8万吨石英砂深加工项目"],
        id="its trade in front of how much is made",
    ),
    pytest.param(
        "凯里市1个，晖垚年产500万平方米覆铜板、年产2万吨铜箔项目。",
        ["晖垚"],
        ["年产500万平方米覆铜板、年产2万吨铜箔项目"],
        id="two characters in front of several yearly outputs",
    ),
    pytest.param(
        "预计年产500万平方米覆铜板、年产2万吨铜箔项目投产。",
        [],
        ["年产500万平方米覆铜板、年产2万吨铜箔项目"],
        id="a word in front of them is no firm",
    ),
    pytest.param(
        "晖鑫换电站基地暨总部项目开工。", ["晖鑫"], ["晖鑫换电站基地暨总部项目"], id="a plant and the firm's house"
    ),
    pytest.param("举行签约仪式暨总部项目开工仪式。", [], [], id="two ceremonies"),
    pytest.param("区长察看锦华颂项目。", [], ["锦华颂项目"], id="three characters are one word"),
    pytest.param(
        "晖阳集团有限公司核心零部件生产基地项目。",
        ["晖阳集团有限公司"],
        ["核心零部件生产基地项目"],
        id="a word that goes on behind another opens a name behind a firm",
    ),
    pytest.param("青石产业园内年产5万吨铝箔项目开工。", [], ["年产5万吨铝箔项目"], id="inside a park is no firm"),
    pytest.param(
        "晖阳集团有限公司豆干加工项目。", ["晖阳集团有限公司"], ["豆干加工项目"], id="a plain name behind its firm"
    ),
    pytest.param("推进晖垚二期工程。", ["晖垚"], ["晖垚二期工程"], id="coined word and a phase"),
    pytest.param("推进晖垚衡阳氟化工项目。", ["晖垚"], ["衡阳氟化工项目"], id="coined word and a place"),
    pytest.param("晖垚“未来港”项目开工。", ["晖垚"], ["“未来港”项目"], id="coined word and a quoted one"),
    pytest.param(
        "晖垚60万吨乙烯、30万吨苯乙烯等项目开工。", ["晖垚"], ["晖垚60万吨乙烯", "30万吨苯乙烯"], id="in a list"
    ),
    pytest.param("推进晖垚泰年产5万吨铝箔项目建设。", ["晖垚泰"], ["年产5万吨铝箔项目"], id="odd characters and 年产"),
    pytest.param(
        "晖垚新能源科技有限公司到会。推进晖垚新能源特种汽车制造项目。",
        ["晖垚新能源科技有限公司", "晖垚新能源科技有限公司"],
        ["特种汽车制造项目"],
        id="its short name to the end of a word",
    ),
    pytest.param(
        "晖鑫热电联产、菌菇分拣、芯谷配套管网等项目先后开工。",
        ["晖鑫"],
        ["晖鑫热电联产", "菌菇分拣", "芯谷配套管网"],
        id="all items of a list that is built",
    ),
    pytest.param("开展菌菇分拣、苗药研究等项目培训。", [], [], id="a list that nobody builds"),
    pytest.param(
        "园区新上恒沅管桩、晖鑫门窗扩建、瑞湄砂浆等项目。",
        ["晖鑫门窗"],
        ["恒沅管桩", "晖鑫门窗扩建", "瑞湄砂浆"],
        id="behind a verb, firms that are named for their projects",
    ),
    pytest.param(
        "园区引进新垚陶瓷、晖鑫纺织、星火化工等一批投资过亿元的大项目。",
        ["晖鑫纺织"],
        ["新垚陶瓷", "星火化工"],
        id="beside a coined word one that opens with 新, and one of the language",
    ),
    pytest.param(
        "生物质锅炉、晖鑫空调、瑞湄冷藏机械等项目相继上马。",
        ["瑞湄"],
        ["生物质锅炉", "晖鑫空调", "瑞湄冷藏机械"],
        id="coined words open half the items",
    ),
    pytest.param("引进冷藏车、汽车配件、塑料包装等项目。", [], [], id="no coined word opens one"),
    pytest.param(
        "晖鑫米业续建、瑞湄粮油二期等项目动工。",
        ["晖鑫米业", "瑞湄粮油"],
        ["晖鑫米业续建", "瑞湄粮油二期"],
        id="what a firm goes on building",
    ),
    pytest.param(
        "洪宇再生资源总部项目投资5亿元，惠捷尔能源储能项目投资3亿元。",
        ["洪宇再生资源", "惠捷尔"],
        ["洪宇再生资源总部项目", "惠捷尔能源储能项目"],
        id="a name in front of what is made, of characters that names share",
    ),
    pytest.param("飞宇20MWp光伏发电项目重新选址。", ["飞宇"], ["20MWp光伏发电项目"], id="in front of a figure"),
    pytest.param("1亿元的昊辰肉牛屠宰加工项目投产。", ["昊辰"], ["昊辰肉牛屠宰加工项目"], id="what is made ends it"),
    pytest.param("5.晖科环保二期项目。", ["晖科环保"], ["晖科环保二期项目"], id="a line of a list, but a phase left"),
    pytest.param(
        "永磁材料项目、平板玻璃项目、硅碳负极材料项目、东江水源工程开工，绿色食品二期项目投资2亿元。",
        [],
        ["永磁材料项目", "平板玻璃项目", "硅碳负极材料项目", "东江水源工程", "绿色食品二期项目"],
        id="materials, rivers and qualities that stand in front of what is made",
    ),
    pytest.param(
        "园区引进苗岭大酒店、儿童乐园和月湖新城综合开发等项目。",
        [],
        ["苗岭大酒店", "儿童乐园", "月湖新城综合开发"],
        id="和 behind what ends like a thing that is built",
    ),
    pytest.param("福建晖鑫锂电池项目开工。", ["福建晖鑫"], ["福建晖鑫锂电池项目"], id="behind its province"),
    pytest.param("晖鑫食品包装项目开工。", ["晖鑫"], ["晖鑫食品包装项目"], id="a trade that the project is about"),
    pytest.param("县长张文察看晖鑫特种砂浆项目。", ["晖鑫"], ["晖鑫特种砂浆项目"], id="one that is visited"),
    pytest.param("中睿电池基地项目开工。", ["中睿"], ["中睿电池基地项目"], id="begins like the names of large firms"),
    pytest.param("酒泉年产6000吨木糖项目开工。", [], ["酒泉年产6000吨木糖项目"], id="a place is no firm"),
    pytest.param("晖鑫光电蓝宝石生产项目开工。", ["晖鑫光电"], ["晖鑫光电蓝宝石生产项目"], id="a trade of its name"),
    pytest.param("中德生态城项目开工。", [], ["中德生态城项目"], id="two countries"),
    pytest.param("国华金泰光伏材料项目开工。", ["国华金泰"], ["国华金泰光伏材料项目"], id="two rare words"),
    pytest.param("兴富祥机械制造项目开工。", ["兴富祥"], ["兴富祥机械制造项目"], id="a rare word and a character"),
    pytest.param("嘉诺钾资源加工项目开工。", ["嘉诺"], ["嘉诺钾资源加工项目"], id="two coined characters and a noun"),
    pytest.param("天角潭水利枢纽工程开工。", [], ["天角潭水利枢纽工程"], id="a lake's"),
    pytest.param("峨眉路二期工程开工。", [], ["峨眉路二期工程"], id="a road has none"),
    pytest.param("晖鑫特种砂浆项目开工。", ["晖鑫"], ["晖鑫特种砂浆项目"], id="coined word and a product"),
    pytest.param("衡阳晖鑫木塑制品生产线投产。", ["衡阳晖鑫"], ["衡阳晖鑫木塑制品生产线"], id="behind its place"),
    pytest.param("推进晖鑫铁路复线工程、玉明幼儿园项目。", [], ["晖鑫铁路复线工程", "玉明幼儿园项目"], id="their own"),
    pytest.param(
        "晖鑫农业集团有限公司到会。晖鑫马铃薯项目开工。",
        ["晖鑫农业集团有限公司", "晖鑫农业集团有限公司"],
        ["晖鑫马铃薯项目"],
        id="a group by its coined word",
    ),
    pytest.param(
        "青石湖片区文旅综合产业项目准备签约。", [], ["青石湖片区文旅综合产业项目"], id="a part of a town is no firm"
    ),
    pytest.param("华为西北运维中心正式落户兰州市。", ["华为"], ["华为西北运维中心"], id="a centre of a firm settles"),
    pytest.param("华为总部落户兰州市。", ["华为"], [], id="the seat of a firm is the firm"),
    pytest.param("华为推动运维中心落户兰州市。", ["华为"], [], id="what a firm brings somewhere"),
    pytest.param("华为运维中心没有落户兰州市。", ["华为"], [], id="a centre that does not settle"),
    pytest.param(
        "黔瑞公司将投资3亿元，实施轴承、齿轮等机械零件加工项目。",
        ["黔瑞公司"],
        ["轴承、齿轮等机械零件加工项目"],
        id="products and their kind behind a verb",
    ),
    pytest.param(
        "科利亚车载电子项目、鲁恒智慧物流园项目、东平润辰电影广场项目开工。",
        ["科利亚", "鲁恒", "东平润辰"],
        ["科利亚车载电子项目", "鲁恒智慧物流园项目", "东平润辰电影广场项目"],
        id="what looks like names of firms, whatever they build",
    ),
    pytest.param("恒诺铁路信号电缆项目开工。", ["恒诺"], ["恒诺铁路信号电缆项目"], id="a ware for railways"),
    pytest.param(
        "李明一行来到浦尔达光学镜头项目现场。",
        ["浦尔达"],
        ["浦尔达光学镜头项目"],
        id="and whatever is said of it",
    ),
    pytest.param(
        "浙甬协作项目、安保工程、东金山鸭蛋加工项目、石墨烯新材料项目开工。",
        [],
        ["浙甬协作项目", "安保工程", "东金山鸭蛋加工项目", "石墨烯新材料项目"],
        id="two provinces, a word with a trade, a hill and what is made",
    ),
    pytest.param("湄潭县实施茶叶加工、果蔬加工等农产品加工项目。", [], [], id="several kinds of works"),
    pytest.param("湄潭县实施轴承、齿轮等5个机械零件加工项目。", [], [], id="so many projects"),
    pytest.param(
        "黔瑞公司的“中央厨房”建设项目开工。", ["黔瑞公司"], ["“中央厨房”建设项目"], id="what a firm has in quotes"
    ),
    pytest.param("湄潭县实施“蓝天碧水”建设项目。", [], [], id="a campaign of a county"),
    pytest.param(
        "湄潭县兴隆镇市政项目、滨河道路拓展项目开工。",
        [],
        ["湄潭县兴隆镇市政项目", "滨河道路拓展项目"],
        id="public works of a town, and a road made longer",
    ),
    pytest.param("黔瑞公司大力拓展工程市场。", ["黔瑞公司"], [], id="works that a firm looks for"),
    pytest.param(
        "格瑞沃包装项目、恒嘉树脂项目、鑫昌家居产业园项目、润泽动力电池项目开工。",
        ["格瑞沃包装", "恒嘉树脂", "鑫昌家居", "润泽"],
        ["格瑞沃包装项目", "恒嘉树脂项目", "鑫昌家居产业园项目", "润泽动力电池项目"],
        id="a trade behind which nothing is left to build, two words for what is made",
    ),
    pytest.param(
        "晖源机电智慧能源岛项目、晖泰环保脱硫石膏板项目、长润精密CNC项目签约。",
        ["晖源机电", "晖泰环保", "长润精密"],
        ["智慧能源岛项目", "脱硫石膏板项目", "长润精密CNC项目"],
        id="a trade in front of something else",
    ),
    pytest.param(
        "红星铜业船用电缆项目、五联铸造汽车发动机项目、七彩生物化学发光检测系统项目开工。",
        ["红星铜业", "五联铸造", "七彩生物"],
        ["船用电缆项目", "汽车发动机项目", "七彩生物化学发光检测系统项目"],
        id="words of the language in front of trades",
    ),
    pytest.param(
        "绿色矿业综合治理项目、有色矿业整治项目、现代种业提升工程开工。",
        [],
        ["绿色矿业综合治理项目", "有色矿业整治项目", "现代种业提升工程"],
        id="what sort of trade it is",
    ),
    pytest.param(
        "运泽智能涂装产线项目、申泰热电联产项目、迦楚智能穿戴项目开工。",
        ["运泽", "申泰", "迦楚"],
        ["运泽智能涂装产线项目", "申泰热电联产项目", "迦楚智能穿戴项目"],
        id="what is seldom met, in front of what is made",
    ),
    pytest.param(
        "精品钢材料项目、创客创新项目、拿地开发项目、省派书记项目开工。",
        [],
        ["精品钢材料项目", "创客创新项目", "拿地开发项目"],
        id="what ends like a ware, words of late in front of what is done",
    ),
    pytest.param(
        "恒祥沃粮食机械生产线、嘉丽彩化妆刷生产项目投产。",
        ["恒祥沃", "嘉丽彩"],
        ["恒祥沃粮食机械生产线", "嘉丽彩化妆刷生产项目"],
        id="a third character that is seldom in names",
    ),
    pytest.param(
        "宾阳县广西晖澳纸业新材料基地项目开工，高新区晖臣电芯生产项目投产。",
        ["广西晖澳纸业", "晖臣"],
        ["新材料基地项目", "高新区晖臣电芯生产项目"],
        id="behind its site and its province, behind a zone",
    ),
]


@pytest.mark.parametrize(("text", "firms", "names"), INVESTORS)
def test_the_firm_in_front(text: str, firms: list[str], names: list[str]) -> None:
    rows = marked(text)
    found = [m for row in rows for m in (*row.top, *row.nested)]
    assert [m.name for m in found if m.type == "Company"] == firms
    assert [m.name for m in found if m.type == "Project"] == names


@pytest.mark.parametrize(("text", "names"), PROJECTS)
def test_projects(text: str, names: list[str]) -> None:
    assert [m.name for m in mentions(text) if m.type == "Project"] == names

import { ATTRIBUTION_VERBS } from '../collate/attributionVerbs.ts';
import { COUNTRIES } from './titles.ts';
import { wordsOf } from './wordsOf.ts';

/** Characters that foreign names are written with. Those that also begin many a word of a report are left out. */
export const SOUNDS =
  '阿埃艾爱安昂奥巴拜邦鲍贝彼宾波博伯勃布查茨察达戴丹登邓迪蒂丁杜多顿厄恩尔凡范菲费芬冯弗夫福盖甘戈哥格葛古哈海汉赫亨胡怀霍基吉季济加贾杰津金喀卡凯坎康考柯科克肯孔库夸奎拉莱赖兰朗劳勒雷黎里丽利莉廉琳留龙卢鲁路伦罗洛吕玛马迈麦曼芒毛梅门蒙米密敏缪莫默穆姆纳娜奈瑙尼涅宁纽努诺欧帕派潘庞佩彭蓬皮珀普齐奇契恰切钦琼丘茹瑞若撒萨塞赛瑟森沙莎珊绍舍申什施史舒斯司思苏索塔泰坦汤唐陶特腾廷托瓦威韦维魏温文沃乌伍西希锡夏谢辛休修雪逊雅亚扬耶伊尤约泽扎詹兹佐祖朱滕彻措孜娅妮琪露茜婭黛芙薇蕾翰朔柏裴肖乔娃萝伽迦璜惠捷佳叶昆桑培陀策本比法德图林珍东南保汗士';

/** Signs inside a foreign name: 琳达·托马斯-格林菲尔德. */
const JOINT = '[·•・‧∙-]';
export const POINT = /[·•・‧∙]/u;

/** A foreign name as Chinese writes it; at most five parts of eight characters. */
export const FOREIGN_NAME = `[${SOUNDS}]{1,8}(?:${JOINT}[${SOUNDS}]{1,8}){0,4}`;

/** Words that go on where a foreign name ends, though their first character could belong to it. */
export const WORDS_AFTER_NAME: readonly string[] = [
  ...COUNTRIES,
  ...ATTRIBUTION_VERBS,
  ...wordsOf(`
    希望 加强 加大 加入 加速 加以 达成 达到 利用 克服 维护 维持 特别 特意 马上 基于 西方
    西部 安全 安排 布署 多次 多年 多名 本周 本月 本人 本地 本次 本身 尚未 图谋 海外 普遍
    施压 施加 列出 切断 考虑 宁愿 留下 努力 派遣 派出 约见 约谈 修改 坦承 尤其 怀疑 什么
    肯定 默认 路透 申明 乌方 乌军 乌俄 法新 德方 法方 欧方 欧盟 伊方 亚太 本国 比较 若干
    麦加 史上 温和 密切 查明 波及 汉语 辛苦 谢绝 夏天 思考 索要 托付 登上 登机 登陆 法德
    士兵 南部 南方 南非 南海 南亚 南下 保护 保持 保证 保障 保留 汗水 德法 英法 东部 东盟 东欧 东方 东海 里面 门外 胡乱 彻底 措施 惠及 策略 图片 安抚 安理会 安置 安装 安徽 安大略 德国 法国 法律 本应 本来 比如
    比起 尔后
  `),
];

/** Family names of one character that seldom begin another word after a title, and those of two. */
const FAMILY_NAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗凤花俞袁柳鲍史唐费廉岑薛雷贺倪汤滕罗毕郝邬安常傅卞齐康伍余顾孟黄穆萧尹姚邵湛汪祁毛狄米贝臧戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄江童颜郭梅林刁钟徐邱骆蔡田樊胡凌霍虞万柯卢莫房解丁邓洪包左石崔吉龚程邢裴陆荣翁侯龙叶黎习乔岳习尚温翟闫覃佟肖沙';
const DOUBLE_FAMILY_NAMES = ['欧阳', '司马', '诸葛', '上官', '司徒', '夏侯', '东方', '皇甫'];

/** A Chinese name: a family name and one or two characters. The second may belong to the next word. */
export const CHINESE_NAME = new RegExp(
  `^(?<family>${DOUBLE_FAMILY_NAMES.join('|')}|[${FAMILY_NAMES}])(?<given>\\p{Script=Han}{1,2})`,
  'u',
);

/** What foreign and Chinese names begin with. */
export const NAME_BEGINS = `${SOUNDS}${FAMILY_NAMES}${DOUBLE_FAMILY_NAMES.map((name) => name.charAt(0)).join('')}`;

/** Words that begin with a family name and are none, after a title. */
export const NO_CHINESE_NAME =
  /^(?:周[一二三四五六日末边年期围]|[韩华]国|苏联|武装|陆军|陆续|顾问|范围|程序|马上|江苏|王室|王国|黄金|郑重|谢绝|何[时人种以]|许多|许可|严[重厉格]|常[驻委务年常]|安[全理排]|项目|解[决释除]|包括|包围|左右|石油|金[额融砖]|章程|万[一人名元亿]|尚未|温和|席间|纪念|路透|严正|华盛|康复|童年|房间|花费|史上|余下|乔治|江泽|华[人裔商]|金牌)/u;

/** Words that follow a name in a report, so that the name ends before them. */
export const AFTER_NAME = new RegExp(
  `^(?:$|[^\\p{Script=Han}]|${ATTRIBUTION_VERBS.join('|')}|应约|应邀|应询|进行|展开|开始|继续|作出|做出|指示|签发|前往|赴|抵|出访|结束|支持|反对|承诺|拒绝|下令|希望|主张|计划|决定|警告|敦促|领导|执政|上台|就职|当选|卸任|任期|要求|会见|会晤|会谈|会面|通话|通电话|通了?电话|通了话|举行|出席|发表|发言|发文|发布|抵达|访问|率领|率团|主持|接受|接见|回答|视频|举办|视察|签署|参加|致电|致函|昨[天日晚]|今[天日晚早]|明[天日]|当[天日晚]|上[周月午]|本[周月]|下[周午]|晚间|日前|近日|此前|随后|周[一二三四五六日]|星期|一行|以及|曾经|是否|没有|告诉|谈到|提到|提出|重点|批|指|率|出任|担任|就任|即将|所说|之前|之后|先生|女士|大使|教授|主席|总书记|国务委员|[在同与和说称讲将对就也已的于向并曾从等则还又再均都是为及或被让把不未因跟])`,
  'u',
);

/** Capitalised words that are no part of a name after an English title. */
export const NO_ENGLISH_NAME =
  /^(?:The|A|An|In|On|At|Of|And|But|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Office|House|White|Russia|Russian|Ukraine|Ukrainian|American|European|Union|Council|General|State|I|He|She|It|His|Her|We|They|This|That|Who|When)$/u;

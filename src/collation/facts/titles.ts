import { Beginnings } from './beginnings.ts';
import { longestFirst, wordsOf } from './wordsOf.ts';

/** Words that a title ends with, before a name: 俄总统新闻秘书佩斯科夫. */
const OFFICES: readonly string[] = wordsOf(`
  总统 总理 首相 主席 部长 外长 防长 财长 国务卿 国务委员 大使 公使 总领事 发言人 总书记
  书记 秘书长 秘书 众议长 参议长 议长 议员 顾问 主任 司令 总司令 参谋长 将军 上将 教授 市长 州长 省长
  县长 镇长 村长 局长 厅长 署长 院长 校长 所长 行长 董事长 总裁 总经理 首席执行官 国王 女王
  王储 教宗 教皇 律师 检察长 法官 特使 助理 研究员 分析师 专员 总干事 领袖 领导人 经济学家
  创始人 总编辑 委员长 当选人
`);

/** 代表 is a verb as well: it ends a title only behind one of these. */
const REPRESENTATIVES: readonly string[] = wordsOf(`
  高级代表 谈判代表 首席代表 全权代表 特别代表 贸易代表 人大代表 联合国代表 政府代表 议会代表
`);

/** Words that stand in a title before its end: whose office, and of which rank. */
const OFFICE_PARTS: readonly string[] = wordsOf(`
  联邦 国家 常驻 驻 副 原 代 当选 候任 卸任 继任 时任 现任 新任 首席 高级 常务 第一 特别 新闻
  外交与安全政策 外交 国防 经济 财政 内政 安全会议 安全 委员会 办公室 谈判 代表团 白宫
  克里姆林宫 联合国 欧盟 北约 国务院 外交部 国防部 财政部 五角大楼 国会 议会 参议院 众议院
  下议院 上议院 参议 众议 中共 中央 外事 理事会 安理会 人权 贸易 能源 情报 卫生 世卫组织 世卫 总
  反对派 区域 民主党 共和党 多数党 少数党 多数派 少数派
`);

/** Countries as a title begins with them; a name that reads like one is none. */
export const COUNTRIES: readonly string[] = wordsOf(`
  中国 美国 俄罗斯 俄国 乌克兰 英国 法国 德国 日本 韩国 朝鲜 印度 巴基斯坦 以色列 伊朗
  伊拉克 叙利亚 土耳其 沙特 沙特阿拉伯 埃及 波兰 匈牙利 捷克 斯洛伐克 罗马尼亚 保加利亚
  塞尔维亚 希腊 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 瑞典 挪威 芬兰 丹麦
  爱尔兰 冰岛 爱沙尼亚 拉脱维亚 立陶宛 白俄罗斯 摩尔多瓦 格鲁吉亚 亚美尼亚 阿塞拜疆 哈萨克斯坦
  乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 阿富汗 蒙古 越南 老挝 柬埔寨 泰国 缅甸
  马来西亚 新加坡 印度尼西亚 印尼 菲律宾 澳大利亚 澳洲 新西兰 加拿大 墨西哥 巴西 阿根廷 智利
  古巴 委内瑞拉 哥伦比亚 秘鲁 南非 尼日利亚 肯尼亚 埃塞俄比亚 利比亚 阿尔及利亚 摩洛哥 黎巴嫩
  约旦 也门 卡塔尔 阿联酋 科威特 巴勒斯坦 台湾 香港 澳门 车臣 克里米亚 苏联 斯里兰卡 马里
  尼日尔 乍得 苏丹 南苏丹 索马里 卢旺达 布隆迪 刚果 马达加斯加 科索沃 波黑 北马其顿 斯洛文尼亚
  克罗地亚 马耳他 塞浦路斯 玻利维亚 乌拉圭 巴拉圭 厄瓜多尔 尼加拉瓜 海地 多米尼加 牙买加 巴拿马
  萨尔瓦多 洪都拉斯 危地马拉 尼泊尔 不丹 马尔代夫 文莱 东帝汶 斐济 汤加 加纳 塞内加尔 喀麦隆
  加蓬 赞比亚 津巴布韦 博茨瓦纳 纳米比亚 安哥拉 莫桑比克 坦桑尼亚 乌干达 厄立特里亚 吉布提
  几内亚 利比里亚 塞拉利昂 冈比亚 贝宁 多哥 科特迪瓦 突尼斯 巴林 阿曼 摩纳哥 欧洲 亚洲 非洲
`);

/** One character for a country: 俄外长. */
const SHORT_COUNTRIES = '中美俄乌英法德日韩朝印以伊欧土波澳加';

// 此前总统 and 目前总统 have no former president in them.
const FORMER = '(?<![此目日以之先])前';
const END = `(?:${longestFirst([...OFFICES, ...REPRESENTATIVES])}|(?<=常驻联合国|驻华)代表)`;
const PART = `(?:${longestFirst([...COUNTRIES, ...OFFICE_PARTS, ...OFFICES])}|${FORMER}|[${SHORT_COUNTRIES}])`;
const TITLE = `(?:${PART}){0,9}${END}`;

/** A title, or two that one person holds, right before a name: 国务委员兼外长. */
export const TITLE_FORM = `${TITLE}(?:(?:兼|暨)${TITLE})?`;

/** Where such a title may begin: with one of its words; one of a single character is followed by another. */
export const TITLE_BEGINS = /* @__PURE__ */ beginningsOf(
  [...COUNTRIES, ...OFFICE_PARTS, ...OFFICES, ...REPRESENTATIVES, '代表'],
  `前${SHORT_COUNTRIES}`,
);

/** `single`: the characters that are words by themselves. */
function beginningsOf(words: readonly string[], single: string): Beginnings {
  const firsts = [...new Set([...words.map((word) => word.charAt(0)), ...single])];
  const short = [...words.filter((word) => word.length === 1), ...single];
  return Beginnings.ofWords([
    ...words.filter((word) => word.length > 1),
    ...short.flatMap((word) => firsts.map((first) => word + first)),
  ]);
}

/** The characters that a title before a name can end with. */
export const TITLE_ENDS: ReadonlySet<string> = new Set(
  [...OFFICES, ...REPRESENTATIVES].map((office) => office.slice(-1)),
);

/** No title, but a word that begins with one: 普京政府, 总统府. */
const NO_TITLE = '(?![府团级制国])';
const TITLES_BEHIND = wordsOf(
  '总统 总理 首相 总书记 主席 国务卿 国务委员 外长 部长 大使 教授 将军 议员 律师 先生 女士',
);

/** Titles that stand right behind a name: 张军大使, 王毅外长. 普京政府 has none. */
export const TITLE_BEHIND_FORM = `(?:${TITLES_BEHIND.join('|')})${NO_TITLE}`;

/** Where these begin. */
export const TITLE_BEHIND_BEGINS = /* @__PURE__ */ Beginnings.ofWords(TITLES_BEHIND);

/** Those of them that only the head of a state or of a government has. */
export const HEADS_OF_STATE_FORM = `(?:总统|总理|首相|总书记|国务卿)${NO_TITLE}`;

/** Words of English titles, as patterns; small ones begin with a capital as well. */
const ENGLISH_RANKS = wordsOf(
  'vice former deputy prime foreign defen[cs]e finance interior press special state',
);
const ENGLISH_OFFICES = wordsOf(`
  president minister secretary(?:[\\s-][Gg]eneral|\\sof\\s(?:[Ss]tate|[Dd]efense))? chancellor ambassador senator Sen\\.
  Rep\\. Gov\\. general Gen\\. spokes(?:man|woman|person) advis[eo]r envoy professor Prof\\. Dr\\. Mr\\. Ms\\. Mrs\\.
  chairman mayor governor King Queen Pope premier
`);

/** English titles before a name. */
export const ENGLISH_TITLE_FORM = `(?:(?:${eitherCase(ENGLISH_RANKS)})\\s){0,3}(?:${eitherCase(ENGLISH_OFFICES)})`;

/** Where these begin. */
export const ENGLISH_TITLE_BEGINS = /* @__PURE__ */ Beginnings.ofWords(
  [...ENGLISH_RANKS, ...ENGLISH_OFFICES].flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
  ]),
);

function eitherCase(patterns: readonly string[]): string {
  return patterns
    .map((pattern) => pattern.replace(/^[a-z]/u, (first) => `[${first.toUpperCase()}${first}]`))
    .join('|');
}

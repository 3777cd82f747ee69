import { Beginnings, firstOf, matchesOf } from '../facts/beginnings.ts';
import type { Finding } from '../facts/finding.ts';
import { CHINESE_NAME, FOREIGN_NAME, NAME_BEGINS, NO_CHINESE_NAME } from '../facts/nameForms.ts';
import { beginsWithCountry, foreignName, type IsRepeated, nameAfterTitle } from '../facts/namesAtTitles.ts';
import { longestFirst, wordsOf } from '../facts/wordsOf.ts';

/** Titles that facts do not know, before a name; most of them are other words as well. */
const MORE_TITLES = wordsOf(`
  代表 委员 大臣 外相 防相 次卿 助卿 次长 司长 处长 书记 亲王 参赞 主任 成员 负责人 会长 董事 知事 首席执行官 总监
  总干事 参议员 众议员 律师 提名人 发言人
`);

/** Words behind which a name without a title may begin: those that take a partner or a place, days, titles. */
const BEFORE_NAME = [
  ...wordsOf('同 与 和 跟 的 就 会见 会见了 会晤 会晤了 接见 接见了 拜会 拜会了 致电 说 称 日 天 晚 午'),
  ...MORE_TITLES,
];
const SIGN = '，,：:、“”」"（()）\\s';
const NAME_START = new RegExp(`(?<=^|[${SIGN}]|${longestFirst(BEFORE_NAME)})(?=\\p{Script=Han}{2})`, 'uy');
/** What a place must stand behind for it to be worth a try; the first of a text is. */
const endsBeforeName = /* @__PURE__ */ Beginnings.ofCharacters(
  new RegExp(`[${SIGN}${BEFORE_NAME.map((word) => word.slice(-1)).join('')}]`, 'u'),
);

/** Family names that facts leave out, for they begin other words more often. */
const MORE_FAMILIES = '谭曾赖简游涂詹盛白池谷易连练顔颜古施庄';
const beginsName = /* @__PURE__ */ Beginnings.ofCharacters(
  new RegExp(`[${NAME_BEGINS}${MORE_FAMILIES}]`, 'u'),
);
const MORE_CHINESE = new RegExp(`^[${MORE_FAMILIES}]\\p{Script=Han}{1,2}`, 'u');

/** What follows a name besides what facts know. */
const MORE_BEHIND =
  /^(?:也|原[订定]|去年|今年|正式|高调|则|均|先后|共同|一同|联合|召开|[市省州县局部处]长|女士|先生|拒绝|取消|拟|定于|预计|当面|随后|分别|两?[度次]|星期|周[一二三四五六日]|早[些前]|晚[些间]|通了|通过|见|开|$|[^\p{Script=Han}])/u;

const JAPANESE_FAMILIES = wordsOf(
  '安倍 菅 岸田 茂木 河野 石破 高市 麻生 小泉 二阶 加藤 松野 小池 福田 鸠山 野田 上川 木原 石原 山上 岩屋 小野寺 滨田 垂秀 秋叶',
);

/** Japanese names: their family names are long, and other names are not read as far. */
const JAPANESE = {
  pattern: new RegExp(
    `(?:${longestFirst(JAPANESE_FAMILIES)})\\p{Script=Han}{1,2}(?=[^\\p{Script=Han}]|[今昨与同和在会将的、]|计划|举行|拟|说|称|表示|通|星期|周|$)`,
    'uy',
  ),
  begins: /* @__PURE__ */ Beginnings.ofCharacters(firstOf(JAPANESE_FAMILIES)),
};

/** A foreign name, before the same in its own letters. */
const GLOSSED = new RegExp(`${FOREIGN_NAME}(?=\\s?[(（]\\s?\\p{Lu}[^)）]{2,40}[)）])`, 'gu');

/** Places that read like names. */
const PLACES: ReadonlySet<string> = new Set(
  wordsOf(`
    石家庄 莫斯科 日内瓦 安卡拉 维也纳 布鲁塞尔 伦敦 巴黎 柏林 罗马 万隆 马尼拉 吉隆坡 曼谷 贝尔格莱德 华沙 基辅 利雅得
    德黑兰 张家口 马来西亚 安塔利亚 伊斯坦布尔 赫尔辛基 哥本哈根 斯德哥尔摩 奥斯陆 雅加达 新德里 伊斯兰堡 阿布扎比 多哈 麦加
    马德里 里斯本 布达佩斯 布拉格 布加勒斯特 索非亚 雅典 海牙 慕尼黑 达沃斯 利沃夫 哈尔科夫 马里乌波尔 明斯克 索契 台北 华府
    安徽 安阳 江苏 江西 贵州 贵阳 沙特 梅州 温州 苏州 徐州 柳州 黄山 金华 金门 马祖 尚义 康定
  `),
);

/** Persons of a settled text who are named without a title: behind the words and signs that names follow. */
export function barePersons(settled: string, isRepeated: IsRepeated): Finding[] {
  const bare = nameStarts(settled).flatMap((index): Finding[] => {
    const name = nameAfterTitle(settled, index, isRepeated) ?? moreNames(settled.slice(index, index + 20));
    return name === undefined || PLACES.has(name) ? [] : [finding(index, name, name)];
  });
  const japanese = matchesOf(settled, JAPANESE).map(({ index, 0: name }) => finding(index, name, name));
  const glossed = (/[(（]/.test(settled) ? [...settled.matchAll(GLOSSED)] : []).map(({ index, 0: name }) =>
    finding(index, name, name.split(/[·•・‧∙]/u).at(-1) ?? name),
  );
  return [...japanese, ...glossed, ...bare];
}

function nameStarts(settled: string): number[] {
  const starts: number[] = [];
  for (let at = beginsName.next(settled, 0); at < settled.length; at = beginsName.next(settled, at + 1)) {
    if (at > 0 && !endsBeforeName.mayBegin(settled, at - 1)) continue;
    NAME_START.lastIndex = at;
    if (NAME_START.test(settled)) starts.push(at);
  }
  return starts;
}

function finding(at: number, written: string, value: string): Finding {
  return { range: [at, at + written.length], value };
}

function moreNames(rest: string): string | undefined {
  if (NO_CHINESE_NAME.test(rest) || beginsWithCountry(rest)) return undefined;
  const foreign = foreignName(rest);
  if (foreign !== undefined && MORE_BEHIND.test(rest.slice(foreign.length))) return foreign;
  const longest = (CHINESE_NAME.exec(rest) ?? MORE_CHINESE.exec(rest))?.[0] ?? '';
  const names = [longest.slice(0, -1), longest].filter((name) => name.length >= 2);
  return names.find(
    (name) =>
      MORE_BEHIND.test(rest.slice(name.length)) || /^[与同和在会将举说称今昨]/u.test(rest.slice(name.length)),
  );
}

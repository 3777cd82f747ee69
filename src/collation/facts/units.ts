/** A unit that outlets write in several ways, and what may follow it. */
interface UnitRow {
  /** What stands for all; empty where the number alone says it. */
  readonly unit: string;
  readonly forms: readonly string[];
  /** What must not follow, as a pattern: the form is then the beginning of another word. */
  readonly not?: string;
  /** What must follow. */
  readonly only?: string;
  /** True where 一 before it counts too; elsewhere it is an article: 一个, 一名, 一些. */
  readonly countsOne?: boolean;
  /** Least that Han numerals must say: 两国 and 三国 name the parties, 十国 counts. */
  readonly leastInHan?: number;
}

/** What numbers count and measure in Chinese. */
export const UNITS: readonly UnitRow[] = [
  // A share.
  { unit: '%', forms: ['%'] },
  { unit: '百分点', forms: ['个百分点', '百分点'] },
  // Money; the country's name belongs to it.
  { unit: '美元', forms: ['美元', '美金'] },
  { unit: '欧元', forms: ['欧元'] },
  { unit: '英镑', forms: ['英镑'] },
  { unit: '日元', forms: ['日元', '日圆'] },
  { unit: '卢布', forms: ['卢布'] },
  { unit: '港元', forms: ['港元', '港币'] },
  { unit: '新台币', forms: ['新台币', '台币'] },
  { unit: '加元', forms: ['加元'] },
  { unit: '澳元', forms: ['澳元'] },
  { unit: '元', forms: ['元人民币', '人民币', '元'], not: '[首老月旦]' },
  // Persons: 13 名 and 13 人 say the same, and so does 15 万大军.
  { unit: '', forms: ['人'], not: '[民类口道权质士选员称体大际间文事物才心生]', leastInHan: 3 },
  { unit: '', forms: ['人口'] },
  { unit: '', forms: ['名'], not: '[字单义誉额为列人]' },
  { unit: '', forms: ['位'], not: '[置于数]|国?(?:家|际)?(?:领导|元首|总统|外长)' },
  // Time that passes.
  { unit: '小时', forms: ['个多小时', '个小时', '小时', '个钟头'], countsOne: true },
  { unit: '分钟', forms: ['分钟'] },
  { unit: '秒', forms: ['秒'] },
  { unit: '天', forms: ['天'], not: '[气空下]' },
  { unit: '天', forms: ['日'], only: '之?内|[来后]' },
  { unit: '周', forms: ['周'], not: '[一二三四五六日末年边围期]' },
  { unit: '周', forms: ['个星期', '星期'], not: '[一二三四五六日天]', countsOne: true },
  { unit: '个月', forms: ['个多月', '个月'], countsOne: true },
  { unit: '周年', forms: ['周年'] },
  { unit: '年', forms: ['年'], not: '[代级度轻月前中]|[一二三四五六七八九十\\d]{1,2}月' },
  { unit: '年前', forms: ['年前'] },
  { unit: '岁', forms: ['岁'], not: '月' },
  // Measures.
  { unit: '平方公里', forms: ['平方公里'] },
  { unit: '平方米', forms: ['平方米'] },
  { unit: '公里', forms: ['公里', '千米'], countsOne: true },
  { unit: '米', forms: ['米'], not: '[尔兰德]' },
  { unit: '英里', forms: ['英里'] },
  { unit: '海里', forms: ['海里'] },
  { unit: '公顷', forms: ['公顷'] },
  { unit: '吨', forms: ['公吨', '吨'] },
  { unit: '公斤', forms: ['公斤', '千克'] },
  { unit: '桶', forms: ['桶'] },
  { unit: '度', forms: ['度'], not: '[过假量]' },
  // Things of war and traffic.
  { unit: '架', forms: ['架'], not: '[构空]' },
  { unit: '艘', forms: ['艘'] },
  { unit: '辆', forms: ['辆'] },
  { unit: '台', forms: ['台'], not: '[湾海独北军]' },
  { unit: '门', forms: ['门'] },
  { unit: '枚', forms: ['枚'] },
  { unit: '颗', forms: ['颗'] },
  { unit: '具', forms: ['具'], not: '[有备体]' },
  { unit: '列', forms: ['列'], not: '[入为]' },
  // What is counted of talks, papers and places.
  { unit: '国', forms: ['国', '个国家'], not: '[集会际内务防产歌籍外人]|家(?!参|签)', leastInHan: 10 },
  { unit: '轮', forms: ['轮'], not: '[流番值船]' },
  { unit: '次', forms: ['次'], not: '[日要年序]' },
  { unit: '届', forms: ['届'] },
  { unit: '场', forms: ['场'], not: '[所合地面景]' },
  { unit: '起', forms: ['起'], not: '[来到义诉点码源]' },
  { unit: '批', forms: ['批'], not: '[评准]' },
  { unit: '处', forms: ['处'], not: '[理于长境]' },
  { unit: '座', forms: ['座'], not: '[谈]' },
  { unit: '家', forms: ['家'], not: '[庭人属长里园]' },
  { unit: '所', forms: ['所'], not: '[有以谓长]' },
  { unit: '项', forms: ['项'], not: '[目]' },
  { unit: '条', forms: ['条'], not: '[件约例]' },
  { unit: '份', forms: ['份'] },
  { unit: '种', forms: ['种'], not: '[族植]' },
  { unit: '票', forms: ['票'] },
  { unit: '席', forms: ['席'] },
  { unit: '例', forms: ['例'], not: '[如外行会子]' },
  { unit: '剂', forms: ['剂'] },
  { unit: '倍', forms: ['倍'] },
  { unit: '个', forms: ['个'], not: '[人别性体月]' },
  // 四点 is also an hour of the clock.
  { unit: '点', forms: ['点'], only: '主张|倡议|建议|要求|共识|意见|方案|声明|计划|立场|和平' },
];

/** What an ordinal counts: 第三轮. 第三方 and 第一夫人 are names. */
export const ORDINAL_UNITS: readonly string[] = [
  '轮',
  '次',
  '届',
  '批',
  '场',
  '任',
  '号',
  '季度',
  '个任期',
  '个月',
  '例',
];

/** Signs and words of money, before or behind a number. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  US$: '美元',
  $: '美元',
  '€': '欧元',
  '£': '英镑',
  '¥': '元',
  '￥': '元',
  '₽': '卢布',
  HK$: '港元',
  NT$: '新台币',
};

/** Words of other languages for units that have a row above; a word without its plural ending. */
export const FOREIGN_UNITS: readonly (readonly [form: RegExp, unit: string])[] = [
  [/^(?:%|percent|per cent|процент\p{L}*|відсотк\p{L}*)$/iu, '%'],
  [/^percentage points?$/iu, '百分点'],
  [/^(?:US )?dollars?$|^доллар\p{L}*$|^долар\p{L}*$/iu, '美元'],
  [/^euros?$|^евро$|^євро$/iu, '欧元'],
  [/^pounds?$/iu, '英镑'],
  [/^rubles?$|^roubles?$|^рубл\p{L}*$/iu, '卢布'],
  [/^(?:km|kilomet(?:er|re)s?|км|километр\p{L}*|кілометр\p{L}*)$/iu, '公里'],
  [/^miles?$/iu, '英里'],
  [/^(?:tons?|tonnes?|тонн\p{L}*)$/iu, '吨'],
  [/^(?:hours?|час\p{L}*|годин\p{L}*)$/iu, '小时'],
  [/^(?:minutes?|минут\p{L}*|хвилин\p{L}*)$/iu, '分钟'],
  [/^(?:days?|дн\p{L}*|день)$/iu, '天'],
  [/^weeks?$/iu, '周'],
  [/^(?:months?|месяц\p{L}*|місяц\p{L}*)$/iu, '个月'],
  [/^years?$/iu, '年'],
  [/^years? old$|^-?year-olds?$/iu, '岁'],
  [/^(?:people|persons?|человек\p{L}*|людей|осіб)$/iu, ''],
  [/^(?:countries|nations)$/iu, '国'],
  [/^times$/iu, '次'],
];

/** Words that begin no unit: what follows the number is not what it counts. */
export const NO_UNIT =
  /^(?:a|an|and|are|as|at|be|been|but|by|for|from|had|has|have|in|including|into|is|it|of|on|or|other|over|she|he|since|so|that|the|their|they|this|to|under|until|was|we|were|when|which|while|who|will|with|would|before|after|not|if|than|more|people's)$/iu;

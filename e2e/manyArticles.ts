import { type OwnSite, serveFiles } from './ownSite.ts';

/** How many articles there are, six a day from 1 January 2020. */
export const MANY = 3000;

const OUTLETS = ['晨报', '日报', '晚报', '周刊'];
const PLACES = ['港口', '铁路', '谷仓', '桥梁', '学校', '医院', '机场', '河道', '林场', '矿山', '集市'];
const DEEDS = [
  '开工',
  '停运',
  '扩建',
  '验收',
  '检修',
  '迁址',
  '复航',
  '招标',
  '封闭',
  '启用',
  '易手',
  '改名',
  '巡查',
];

/** Serves an archive too large to be in its index. */
export function serveMany(): Promise<OwnSite> {
  const numbers = Array.from({ length: MANY }, (_, number) => number);
  return serveFiles(
    new Map(numbers.map((number) => [`${String(number).padStart(5, '0')}.md`, articleFile(number)])),
  );
}

/** The headline of the article of that number: every one is another. */
export function titleOf(number: number): string {
  return `${of(PLACES, number)}${of(DEEDS, number)}第${number}号`;
}

/** Its day, as `YYYY-MM-DD` in the declared zone. */
export function dayOf(number: number): string {
  return new Date(Date.UTC(2020, 0, 1 + Math.floor(number / 6))).toISOString().slice(0, 10);
}

function articleFile(number: number): string {
  const hour = String(8 + (number % 6)).padStart(2, '0');
  const head = [
    '---',
    `title: ${titleOf(number)}`,
    `date: ${dayOf(number)} ${hour}:00:00 +0800`,
    `author: ${of(OUTLETS, number)}`,
    '---',
  ];
  return `${head.join('\n')}\n\n${[1, 2, 3].map((step) => sentenceOf(number * 3 + step)).join('\n\n')}\n`;
}

/** Forty characters of no meaning: no two articles have text in common, so that the archive is soon built. */
function sentenceOf(seed: number): string {
  let state = seed;
  const characters = Array.from({ length: 40 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCodePoint(0x4e00 + ((state >>> 8) % 4000));
  });
  return `${characters.join('')}。`;
}

function of(list: readonly string[], number: number): string {
  return list[number % list.length] ?? '';
}

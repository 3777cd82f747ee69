import { DATE_WORDS, SOURCE_WORDS } from './noteWords.ts';

/** What a line says that is made of nothing but notes on the text: when, by whom, from where. */
export interface InfoLine {
  /** As the line writes it; absent where it names no day. */
  readonly date?: string;
  /** True where the day stands behind a word that says it is a date. */
  readonly isLabelled: boolean;
  /** True where the line has a time of day. */
  readonly hasTime: boolean;
  readonly outlet?: string;
  /** Names before the time, each a person's or an outlet's. */
  readonly names?: readonly string[];
}

/** Longest line that is looked at, in UTF-16 units. */
const LONGEST = 120;

const DATE_LABEL = String.raw`${DATE_WORDS}(?: on)?\s?:?\s?`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`;
const CHINESE_DATE = String.raw`\d{4}\s?(?:年|[-/.])\s?\d{1,2}\s?(?:月|[-/.])\s?\d{1,2}(?!\d)(?:\s?日)?(?:\s?(?:星期|周)[一二三四五六日天])?(?:\s?${CLOCK})?`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const ENGLISH_CLOCK = String.raw`(?:,?\s(?:at\s)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s\(?[A-Z]{2,4}\)?)?)?`;
const ENGLISH_DATE = String.raw`(?:[A-Z][a-z]{2,8}day,?\s)?(?:${MONTH}\s\d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}(?:st|nd|rd|th)?\s${MONTH},?)\s\d{4}${ENGLISH_CLOCK}`;
const DATE = new RegExp(
  `(?:^|[\\s|])(?<label>${DATE_LABEL})?(?<date>${CHINESE_DATE}|${ENGLISH_DATE})(?=$|[\\s|]|来源|來源)`,
  'i',
);

const SOURCE = new RegExp(String.raw`${SOURCE_WORDS}\s?:\s?(?<outlet>[^\s:|/]{2,24})(?=$|[\s|])`, 'i');
const NAMES =
  /(?:作者|记者|記者|编辑|編輯|责任编辑|責任編輯|责编|責編|审核|校对|Author)\s?:\s?[^\s:|]{1,30}(?:[\s、,]\p{Script=Han}{2,4}(?![\p{Script=Han}:]))*(?=$|[\s|])/giu;
const OFFERS =
  /(?:浏览|瀏覽|阅读|閱讀|点击|點擊)(?:次数|次數|量|数|數)?\s?:?\s?\d+次?|字[号體体號]\s?:?(?:\s?[大中小])*|(?:分享|打印|列印|收藏|评论|評論)(?=$|[\s|])/gu;

/** A time with nothing but a name behind it: 2022年03月01日 21:43 央视新闻 (新浪). */
const TIME_AND_NAME = new RegExp(`^(?<date>${CHINESE_DATE})(?<=\\d:\\d{2}) [^\\s\\p{P}]{2,24}$`, 'u');

/** Reads a line that is a time and a name; only where such a line can stand is it one of notes. */
export function readTimeBeforeName(written: string): InfoLine | undefined {
  if (written.length > LONGEST) return undefined;
  const line = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const date = TIME_AND_NAME.exec(line)?.groups?.date;
  return date === undefined ? undefined : { date, isLabelled: false, hasTime: true };
}

const NAME = '[^\\s\\p{P}\\p{N}]{2,24}';
/**
 * Names and a time, as WeChat has them below a headline: who wrote it where it is original (原创), the account, the time,
 * the place. What is no time of day stands behind a sign.
 */
const SIGNED_TIME = new RegExp(
  `^(?<original>原[创創] )?(?<names>${NAME}(?: ${NAME}){0,3}) (?:[|丨·•] ?(?<date>${CHINESE_DATE})|(?<time>${CHINESE_DATE})(?<=\\d:\\d{2}))(?: (?:发表于|發表於)?\\p{Script=Han}{2,8})?$`,
  'u',
);

/** Reads a line that is names and a time; only where such a line can stand is it one of notes. */
export function readSignedTime(written: string): InfoLine | undefined {
  if (written.length > LONGEST) return undefined;
  const line = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const { original, names = '', date, time = date } = SIGNED_TIME.exec(line)?.groups ?? {};
  if (time === undefined) return undefined;
  const signed = [...new Set(names.split(' '))];
  const account = original === undefined ? undefined : signed.at(-1);
  return {
    date: time,
    isLabelled: false,
    hasTime: /\d:\d{2}/.test(time),
    names: signed,
    ...(account !== undefined && { outlet: account }),
  };
}

/** Reads a line of notes, as pages have it below their headline; undefined for any line that says something else. */
export function readInfoLine(written: string): InfoLine | undefined {
  if (written.length > LONGEST) return undefined;
  const line = written.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const { date, label } = DATE.exec(line)?.groups ?? {};
  const undated = line.replace(DATE, ' ');
  const outlet = SOURCE.exec(undated)?.groups?.outlet;
  if (date === undefined && outlet === undefined) return undefined;
  const rest = undated.replace(SOURCE, ' ').replace(NAMES, ' ').replace(OFFERS, ' ');
  if (!/^[\s|丨·•/()[\]]*$/.test(rest)) return undefined;
  return {
    ...(date === undefined ? {} : { date }),
    isLabelled: label !== undefined,
    hasTime: /\d[:.]\d{2}/.test(date?.replace(/^\d{4}[-/.]\d+[-/.]\d+/, '') ?? ''),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

import { byLanguage, inMarks, quotationMarks, TITLE_MARKS, titleInMarks } from './quotationMarks.ts';

/** What one article has of the passage that is cited. */
export interface CitedReading {
  readonly outlet: string;
  readonly title: string;
  /** BCP 47 tag of the article. */
  readonly lang: string;
  /** Day and time with the zone, as the interface writes them; '' where unknown. */
  readonly published: string;
  /** Address of the original, where the file names one. */
  readonly url?: string;
  readonly text: string;
  /** Where it stands and how long it is: 第 3 段，134 字. */
  readonly place: string;
  /** How it relates to the first reading, in the words of the interface: 与新浪财经相同; '' for the first itself. */
  readonly relation: string;
}

/** What stands between the parts of a line, by the language of the interface. */
const SEPARATORS: Readonly<Record<string, string>> = { zh: '，', en: ', ' };

/**
 * A passage as plain text: its words in the quotation marks of their language, below them a line for each article
 * that has these very words: outlet, headline, date, place, relation, address. Where articles have other words, theirs
 * follow in the same way. `lang` is the language of the interface.
 */
export function citePassage(readings: readonly CitedReading[], lang: string): string {
  const groups = new Map<string, CitedReading[]>();
  for (const reading of readings) groups.set(reading.text, [...(groups.get(reading.text) ?? []), reading]);
  return [...groups.values()].map((group) => citeGroup(group, lang)).join('\n\n');
}

function citeGroup(readings: readonly CitedReading[], lang: string): string {
  const [first] = readings;
  const words = first ? inMarks(first.text, quotationMarks(first.lang)) : '';
  return [words, ...readings.map((reading) => citeReading(reading, lang))].join('\n');
}

function citeReading(
  { outlet, title, lang, published, place, relation, url }: CitedReading,
  interfaceLang: string,
) {
  const marks = lang.startsWith('zh') ? TITLE_MARKS : quotationMarks(lang);
  const headline = title === '' ? '' : titleInMarks(title.replace(/\s+/g, ' '), marks);
  const parts = [
    `${outlet}${interfaceLang.startsWith('zh') ? '' : ' '}${headline}`.trim(),
    published,
    place,
    relation,
  ];
  const line = parts.filter((part) => part !== '').join(byLanguage(SEPARATORS, interfaceLang) ?? ', ');
  return url === undefined ? `— ${line}` : `— ${line}\n  ${url}`;
}

import type { ArticleRecord, Block, Source } from '../../../model/index.ts';
import { literalPattern } from '../../../text/index.ts';

/** What stands for each hidden character: as many as there were, so that every offset holds. */
const MASK = '█';

/** Colours for the unnamed; none is an outlet's, and their order says nothing. */
const BLIND_COLOURS = [
  { light: '#5b5b8f', dark: '#b4b4e6' },
  { light: '#7a5a3a', dark: '#d9b48f' },
  { light: '#2f6f73', dark: '#86c9cd' },
  { light: '#8a4470', dark: '#e6a3cb' },
  { light: '#5f6b1f', dark: '#c3d074' },
  { light: '#444444', dark: '#c4c4c4' },
];

/** The outlets of a comparison under names that say nothing, in the order of their columns. */
export function blindSources(
  records: readonly ArticleRecord[],
  sources: ReadonlyMap<string, Source>,
  nameOf: (index: number) => Source['name'],
): Map<string, Source> {
  const ids = [...new Set(records.map(({ article }) => article.sourceId))];
  return new Map(
    ids.flatMap((id, index) => {
      const source = sources.get(id);
      const colour = BLIND_COLOURS[index % BLIND_COLOURS.length];
      return source && colour
        ? [[id, { id, kind: source.kind, name: nameOf(index), colour } satisfies Source]]
        : [];
    }),
  );
}

/** An article without what gives its outlet away: names of outlets are masked, furniture is masked whole. */
export function blindRecord(record: ArticleRecord, sources: Iterable<Source>): ArticleRecord {
  const names = namesIn(sources);
  const { article } = record;
  const blocks = article.blocks.map(
    (block): Block => ({ ...block, text: blindText(block, names), html: '' }),
  );
  return { ...record, article: { ...article, title: mask(article.title, names), blocks } };
}

function blindText({ text, furniture }: Block, names: RegExp | undefined): string {
  return furniture === undefined ? mask(text, names) : text.replace(/\S/g, MASK);
}

function mask(text: string, names: RegExp | undefined): string {
  return names ? text.replace(names, (name) => name.replace(/\S/g, MASK)) : text;
}

/** All names of the archive's outlets, the longest first, so that 新浪财经 is not left as ██财经. */
function namesIn(sources: Iterable<Source>): RegExp | undefined {
  const names = [...sources]
    .flatMap(({ name, homepage }) => [name.zh, name.en, hostOf(homepage)])
    .flatMap((name) => [name, withoutSuffix(name)])
    .filter((name) => [...name].length > 1);
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.length === 0 ? undefined : new RegExp(longestFirst.map(literalPattern).join('|'), 'gi');
}

function hostOf(address: string | undefined): string {
  return address === undefined ? '' : (/^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1] ?? '');
}

/** 观察者网 calls itself 观察者 too. Two characters are too few: 人民网 would mask 人民 in every text. */
function withoutSuffix(name: string): string {
  const bare = name.replace(/(?:新闻|财经|中文)?网$/u, '');
  return [...bare].length >= 3 && bare !== name ? bare : '';
}

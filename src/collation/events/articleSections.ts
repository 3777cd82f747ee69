import { type Act, type Block, isAside, rangesOfBlocks, type TextRange } from '../../model/index.ts';
import { countCharacters } from '../../text/index.ts';
import { findPersons } from '../facts/findPersons.ts';
import { settleInPlace } from '../facts/settledText.ts';
import { actsIn } from './acts.ts';
import type { HeadlineReader } from './headlineTerms.ts';

/** What stands under one headline of an article: its own, or a sub-heading. */
export interface ArticleSection {
  /** The sub-heading; empty for what stands under the article's own headline. */
  readonly heading: string;
  /** UTF-16 units of the article's text. */
  readonly range: TextRange;
  /** Characters of the report in it, without white space. */
  readonly length: number;
  /** The terms of the headline, as `HeadlineReader.numbers` gives them. */
  readonly terms: Int32Array;
  /** Those of the first sentences below it. */
  readonly lead: Int32Array;
  /** Settled names of the persons of headline and first sentences, sorted; empty where neither tells of an act. */
  readonly persons: readonly string[];
  /** What the headline says that persons do together. */
  readonly acts: readonly Act[];
  /** What the first sentences say of it. */
  readonly leadActs: readonly Act[];
}

/** An article as its sections are told. */
export interface SectionedArticle {
  readonly title: string;
  readonly blocks: readonly Pick<Block, 'kind' | 'text' | 'furniture'>[];
}

/** More sub-headings than a report has: a document, a list of links. Then only the article's own headline counts. */
const MOST_SECTIONS = 40;

/** So much of a section says who did what, in UTF-16 units. */
const LEAD = 240;

/** What an outlet calls its series, before the headline itself: 【疫情更新】, 早安世界》. */
const SERIES = /^\s*(?:【[^】]{1,16}】|[^《》\s]{1,8}》)(?=\s*\S)/u;

/** A line of so many units is a sentence that was set in bold, no heading. */
const LONGEST_HEADING = 80;

/** An article's sections, in its order; those without a word of report are left out. */
export function articleSections(article: SectionedArticle, reader: HeadlineReader): ArticleSection[] {
  const { title, blocks } = article;
  const beginnings = blocks.flatMap((block, at) => (isSubHeading(block, title) ? [at] : []));
  const starts = beginnings.length < MOST_SECTIONS ? [0, ...beginnings.filter((at) => at > 0)] : [0];
  const ranges = rangesOfBlocks(blocks);
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? blocks.length;
    const first = blocks[start];
    const heading = first && isSubHeading(first, title) ? first.text : '';
    const report = blocks.slice(start, end).filter((block) => !isAside(block) && block.text !== heading);
    const length = report.reduce((sum, { text }) => sum + countCharacters(text), 0);
    if (length === 0) return [];
    const headline = heading === '' ? title : heading;
    return [
      {
        heading,
        range: [ranges[start]?.[0] ?? 0, ranges[end - 1]?.[1] ?? 0] as const,
        length: length + countCharacters(heading),
        ...toldIn(headline, leadOf(report), reader),
      },
    ];
  });
}

type Told = Pick<ArticleSection, 'terms' | 'lead' | 'persons' | 'acts' | 'leadActs'>;

function toldIn(headline: string, lead: string, reader: HeadlineReader): Told {
  const [acts, leadActs] = [actsIn(settleInPlace(headline)), actsIn(settleInPlace(lead))];
  return {
    terms: reader.numbers(headline.replace(SERIES, '')),
    lead: reader.numbers(lead),
    acts,
    leadActs,
    // Whom an article names matters only where it tells what they did together: looking for persons takes time.
    persons: acts.length + leadActs.length === 0 ? [] : personsIn([headline, lead], reader),
  };
}

function personsIn(texts: readonly string[], { groups }: HeadlineReader): string[] {
  const blocks = texts.map((text) => ({ from: 0, text, settled: settleInPlace(text) }));
  return [...new Set(findPersons(blocks, groups).flatMap((found) => found.map(({ value }) => value)))].sort();
}

function isSubHeading(block: SectionedArticle['blocks'][number], title: string): boolean {
  const { kind, text } = block;
  return kind === 'heading' && !isAside(block) && text.length <= LONGEST_HEADING && text !== title;
}

function leadOf(report: SectionedArticle['blocks']): string {
  let lead = '';
  for (const { text } of report) {
    if (lead.length >= LEAD) break;
    lead += `${text.slice(0, LEAD - lead.length)}\n`;
  }
  return lead;
}

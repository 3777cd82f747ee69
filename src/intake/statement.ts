import type { ProblemValue } from '../model/index.ts';
import { shortened } from './ledger.ts';

/** What one place of a seed says, in its own words. */
export interface Statement {
  readonly value: string;
  /** The place, as in `MetadataOrigin.from`. */
  readonly from: string;
  /** 1-based line in the file, where one is known. */
  readonly line?: number | undefined;
}

/** A statement as a problem tells it. */
export function toldValue({ value, from }: Statement): ProblemValue {
  return { value: shortened(value), from };
}

/** What a page or a text says of itself, each list with the surest place first. */
export interface PageFacts {
  readonly titles: readonly Statement[];
  readonly urls: readonly Statement[];
  readonly dates: readonly Statement[];
  readonly outlets: readonly Statement[];
  /** By-lines; some outlets sign with their own name. */
  readonly authors: readonly Statement[];
  /** By-lines that are not said to be an organisation's. */
  readonly writers: readonly Statement[];
  /** Who wrote it, by names that are said to be persons'. */
  readonly persons: readonly Statement[];
  readonly langs: readonly Statement[];
  /** Sections and keywords. */
  readonly categories: readonly string[];
  /** When a browser saved the page, as it wrote it: no date of publication. */
  readonly savedAt?: string;
}

/** A page that says nothing. */
export const NO_FACTS: PageFacts = {
  titles: [],
  urls: [],
  dates: [],
  outlets: [],
  authors: [],
  writers: [],
  persons: [],
  langs: [],
  categories: [],
};

/** Where the program that saved a page wrote its address. */
export const SAVED_COPY = 'page: saved copy';

/** The facts of two places, those of the first before those of the second. */
export function joinedFacts(first: PageFacts, second: PageFacts): PageFacts {
  return {
    ...first,
    titles: [...first.titles, ...second.titles],
    urls: [...first.urls, ...second.urls],
    dates: [...first.dates, ...second.dates],
    outlets: [...first.outlets, ...second.outlets],
    authors: [...first.authors, ...second.authors],
    writers: [...first.writers, ...second.writers],
    persons: [...first.persons, ...second.persons],
    langs: [...first.langs, ...second.langs],
    categories: [...first.categories, ...second.categories],
  };
}

/** The first statement of each place: what else the same place says is another matter. */
export function firstOfEach(statements: readonly Statement[]): Statement[] {
  return statements.filter(({ from }, index) => statements.findIndex((one) => one.from === from) === index);
}

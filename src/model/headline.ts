import type { TextRange } from './textRange.ts';

/**
 * What a stretch of a headline is. `shared`: it stands in another headline too. `name`: a person, place or party.
 * `attribution`: a verb that says whose words follow.
 */
export interface HeadlineMark {
  readonly kind: 'shared' | 'name' | 'attribution';
  /** UTF-16 units of the headline, half-open. */
  readonly range: TextRange;
}

/** Where in an article's report its headline's words stand closest together. */
export interface HeadlineSource {
  /** A sentence, in UTF-16 units of the article's text. */
  readonly range: TextRange;
  /** Index of its block. */
  readonly block: number;
  /** Characters of the headline, signs left out, that stand in the sentence in runs of two and more. */
  readonly shared: number;
}

/** One of several headlines, seen beside the others. */
export interface ComparedHeadline {
  /** Id of the article. */
  readonly article: string;
  /** Characters of the headline without white space and signs. */
  readonly length: number;
  /** By place; marks of different kinds may overlap, those of one kind do not. */
  readonly marks: readonly HeadlineMark[];
  /** Absent where no sentence has a run of the headline. */
  readonly source?: HeadlineSource;
  /** Names in this headline and in no other, as it writes them. */
  readonly onlyNames: readonly string[];
}

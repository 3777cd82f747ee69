import type { Article, Collation, Difference } from '../model/index.ts';

/** One article of a comparison, as an export names it. */
export interface CitedWitness {
  /** Its short mark, `A` for the first column; a name in the sense of XML, unique in the comparison. */
  readonly sigil: string;
  readonly article: Article;
  /** Its outlet's name, in the language of who exports. */
  readonly outlet: string;
}

/** A comparison as it is exported: the collation, whose texts it is about, and how to look closer. */
export interface Comparison {
  readonly collation: Collation;
  /** In the order of the columns; each article is one of the collation's witnesses. */
  readonly witnesses: readonly CitedWitness[];
  /** Id of the article that the others are measured against; without one, the first that has a passage. */
  readonly reference?: string;
  /** How the second text differs from the first, in offsets of the two texts as they are given here. */
  readonly differencesOf: (before: string, after: string) => readonly Difference[];
  /** Characters of a text without white space. */
  readonly countCharacters: (text: string) => number;
}

/** The marks of the columns, in their order. */
export function sigilOf(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column);
}

import type { ColourPair, PassageKind } from '../model/index.ts';

/** A comparison as one HTML file shows it. All words are ready to be shown: translated, or of an article. */
export interface ComparisonPage {
  /** BCP 47 tag of the interface's language. */
  readonly lang: string;
  readonly title: string;
  /** Sentences below the title: what was first in the archive, how many rows of how many are shown. */
  readonly notes: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** What stands above the list of where the articles come from. */
  readonly originsTitle: string;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly PageRow[];
}

/** What a sign means. */
export interface LegendEntry {
  readonly glyph: string;
  readonly name: string;
  readonly hint: string;
}

/** One article: the head of its column, and where it comes from. */
export interface PageColumn {
  readonly sigil: string;
  readonly outlet: string;
  /** Day and time; '' where unknown. */
  readonly published: string;
  readonly title: string;
  /** BCP 47 tag of the article. */
  readonly lang: string;
  readonly colour: ColourPair | undefined;
  /** Sentences: how much of it each other article has, with denominators. */
  readonly coverage: readonly string[];
  /** Web address of the original, where the file names one. */
  readonly url: string | undefined;
  /** Sentences: date as written, file and hash. */
  readonly origin: readonly string[];
}

/** What a row is; `aside` is furniture or a caption, `stock` a phrase too short to count as a passage. */
export type PageRowKind = PassageKind | 'unique' | 'aside' | 'stock';

export interface PageRow {
  readonly kind: PageRowKind;
  readonly glyph: string;
  /** The class in words, for those who do not see the sign. */
  readonly name: string;
  /** Place in its family, '' where it has none: 2／6. */
  readonly place: string;
  /** How sure a rewording is, '' for all else: 85%. */
  readonly confidence: string;
  /** The sign of a passage whose place in the order differs, and its meaning; undefined where it is the same. */
  readonly moved: LegendEntry | undefined;
  /** One per column. */
  readonly cells: readonly PageCell[];
}

/** What a column has in a row: words, a sentence that says what it leaves out, or nothing to be said. */
export type PageCell =
  | { readonly kind: 'text'; readonly paragraphs: readonly PageParagraph[] }
  | { readonly kind: 'omitted'; readonly sentence: string }
  | { readonly kind: 'nothing' };

export interface PageParagraph {
  readonly isHeading: boolean;
  readonly pieces: readonly PagePiece[];
}

/** What is marked in a text: put in, taken out, written in another way, a stock phrase, a repetition. */
export type PieceMark = 'inserted' | 'deleted' | 'restyled' | 'stock' | 'echo';

/** A run of characters that is shown in one way. */
export interface PagePiece {
  readonly text: string;
  readonly mark?: PieceMark;
  /** What the mark says about the run. */
  readonly hint?: string;
}

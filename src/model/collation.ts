import type { BlockKind } from './block.ts';
import type { TextRange } from './textRange.ts';

/** The part of a block that a comparison needs. */
export interface WitnessBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** Id of the furniture rule, where the block is furniture. */
  readonly furniture?: string;
}

/** One text as a party in a comparison. Its text is its blocks' texts joined by `\n`. */
export interface Witness {
  readonly id: string;
  readonly blocks: readonly WitnessBlock[];
  /** Published instant in milliseconds since the epoch, null where unknown. */
  readonly publishedAt: number | null;
  /** `YYYY-MM-DD` where only the day is known; `publishedAt` is then its first moment. */
  readonly publishedDay?: string;
  /** Short runs that unrelated articles of its archive share with it, in settled form. */
  readonly stockPhrases?: readonly string[];
}

/**
 * `verbatim`: equal after normalising. `edited`: the same sentence with changed characters.
 * `reworded`: the same content with little common text.
 */
export type PassageKind = 'verbatim' | 'edited' | 'reworded';

/** A glyph for each kind, so that it is told without colour, on every screen and in the terminal. */
export const PASSAGE_GLYPHS: Readonly<Record<PassageKind, string>> = {
  verbatim: '＝',
  edited: '≈',
  reworded: '∼',
};

/** A passage whose place in the order differs. */
export const MOVED_GLYPH = '↕';

/** What one witness has at a passage. */
export interface Reading {
  /** Id of the witness. */
  readonly witness: string;
  readonly range: TextRange;
  /** Readings of one passage with the same number are equal after normalising; from 0, by the witness's id. */
  readonly form: number;
  /**
   * Set in a reworded passage: readings with the same number have their text in common, with those of another
   * number only what they say.
   */
  readonly textGroup?: number;
}

/** A corresponding stretch in two or more witnesses, inside one block of each. */
export interface Passage {
  /** Short, from the passage's normalised text and its position: the same in every permutation of the witnesses. */
  readonly id: string;
  readonly kind: PassageKind;
  /** Of a reworded passage, 0 to 1: how sure the weakest of its links is. */
  readonly confidence?: number;
  /** One per witness that has it, by the witness's id. */
  readonly readings: readonly Reading[];
  /** The same text once more in a witness, where its reading stands elsewhere: a headline repeated in the text. */
  readonly echoes: readonly Reading[];
  /** True where the passage's place in the order differs between its witnesses. */
  readonly isMoved: boolean;
  /** Id of the family it belongs to. */
  readonly family: string;
  /** Characters without white space, of the longest reading. */
  readonly length: number;
}

/**
 * A stretch that two witnesses have in common, as the comparison of the two alone has it. Beside others a passage is cut where
 * those differ, and a third one may join what two have: coverage counts the text of two, which no third one changes.
 */
export interface PassageOfTwo {
  /** One of each, by the witness's id. */
  readonly readings: readonly Pick<Reading, 'witness' | 'range'>[];
  /** Characters without white space, of the longer reading. */
  readonly length: number;
}

/** Passages that follow each other in the same witnesses: one piece of text that went from outlet to outlet. */
export interface Family {
  readonly id: string;
  /** Ids of the witnesses that have it, sorted. */
  readonly witnesses: readonly string[];
  /** Ids of its passages in the order of the witness that sorts first. */
  readonly passages: readonly string[];
  /** Characters without white space: the sum of its passages' lengths. */
  readonly length: number;
  /** Ids of the earliest witnesses in this archive; several where they tie, none where no time is known. */
  readonly earliest: readonly string[];
  /** One per witness, by id. */
  readonly lags: readonly Lag[];
}

/** How long after the earliest one of its family a witness was published. */
export interface Lag {
  /** Id of the witness. */
  readonly witness: string;
  /** Milliseconds, 0 for the earliest; null where its time, or the first one's, is not known to the minute. */
  readonly ms: number | null;
}

/** A passage that a witness leaves out, though it has other text of those who have it. */
export interface Omission {
  /** Id of the witness. */
  readonly witness: string;
  /** Id of the passage. */
  readonly passage: string;
}

/** `quote`: words in quote marks. `attribution`: a verb that says whose words they are: 表示, 强调, said. */
export type TextMarkKind = 'quote' | 'attribution';

/** A mark on a witness's report, on top of what its segments say. */
export interface TextMark {
  readonly kind: TextMarkKind;
  readonly range: TextRange;
}

/**
 * What a stretch of one witness is. `passage`: it has a partner. `unique`: no other witness has it.
 * `stockPhrase`: a short run that unrelated texts share too. `furniture`, `caption`: not the report.
 */
export type SegmentKind = 'passage' | 'unique' | 'stockPhrase' | 'furniture' | 'caption';

/** A witness's text is cut into segments: joined they give it back, character for character (`\n` between blocks left out). */
export interface Segment {
  readonly range: TextRange;
  /** Index of the block it stands in; a segment never crosses a block's border. */
  readonly block: number;
  readonly kind: SegmentKind;
  /** The passage it is a reading of, or the one it echoes. */
  readonly passage?: string;
  /** True where it repeats a passage whose reading stands elsewhere in this witness. */
  readonly isEcho?: boolean;
}

/** "701 of 708 characters of A are in B": characters without white space. */
export interface Coverage {
  readonly of: string;
  readonly in: string;
  /** Outside furniture and captions. */
  readonly shared: number;
  readonly total: number;
  /** The same with furniture and captions counted. */
  readonly sharedWithFurniture: number;
  readonly totalWithFurniture: number;
}

/** How two to six witnesses relate. Permuting the witnesses changes nothing in it but the order of `witnesses`. */
export interface Collation {
  /** Ids in the order they were given. */
  readonly witnesses: readonly string[];
  readonly passages: readonly Passage[];
  /** What every two of them have in common, told apart from the others; what is only reworded is not in it. */
  readonly passagesOfTwo: readonly PassageOfTwo[];
  readonly families: readonly Family[];
  /** By witness id. */
  readonly segments: Readonly<Record<string, readonly Segment[]>>;
  /** By witness id: direct quotes and attribution verbs of its report, by place. */
  readonly marks: Readonly<Record<string, readonly TextMark[]>>;
  /** By passage, then witness. */
  readonly omissions: readonly Omission[];
  /** One for each ordered pair of witnesses. */
  readonly coverage: readonly Coverage[];
  /** Limits that were reached, as ids: `seeds.tooCommon`. Empty where the answer is whole. */
  readonly limits: readonly string[];
}

/**
 * What a difference between two readings is about. House style: `width`, `script`, `punctuation`, `notation` (the same
 * number written otherwise: 150万/1,500,000) and `variant` (the same name or party in another form: 泽连斯基/泽伦斯基,
 * 中国/中方). Substance: `number`, `date`, `name` (a name or a
 * title), `attribution` (who says it how: 强调/表示), `hedge` (how sure it is: 可能, 据称), `quote` (quote marks put or
 * taken away), `order` (the same words in another place), `cut` (a whole clause more or less), `wording` (the rest).
 */
export type DifferenceKind =
  | 'width'
  | 'script'
  | 'punctuation'
  | 'notation'
  | 'variant'
  | 'number'
  | 'date'
  | 'name'
  | 'attribution'
  | 'hedge'
  | 'quote'
  | 'order'
  | 'cut'
  | 'wording';

/** One difference between two readings of a passage. */
export interface Difference {
  /** `insert`: only the second reading has it; `delete`: only the first; `replace`: each has its own. */
  readonly operation: 'insert' | 'delete' | 'replace';
  readonly kind: DifferenceKind;
  /** UTF-16 units of the first reading; empty on `insert`, where it gives the place. */
  readonly before: TextRange;
  /** UTF-16 units of the second reading; empty on `delete`. */
  readonly after: TextRange;
}

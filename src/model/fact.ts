import type { TextRange } from './textRange.ts';

/**
 * What a report states that can be set beside the same thing in another report. `number`: a count or a measure with
 * what it counts. `date`: a day, month, year or weekday. `person`: a name, with the title that is written at it.
 * `quote`: words in quote marks, four characters or more.
 */
export const FACT_KINDS = ['number', 'date', 'person', 'quote'] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** One fact at one place of one witness's report. */
export interface Fact {
  readonly kind: FactKind;
  /** UTF-16 units of the witness's text, half-open; a person's range takes in the title, a quote's leaves out its marks. */
  readonly range: TextRange;
  /** As the witness writes it: what stands in `range`. */
  readonly text: string;
  /**
   * Settled form, for machines: two facts of one kind are the same where it is equal. `35000`, `5 %`, `60 架`, `第3 轮`;
   * `2022-03-01`, `--03-01`, `---28`, `W5`; a person's name without title; a quote's words without signs.
   */
  readonly value: string;
  /** As written: the unit of a number, the title of a person. Absent where there is none. */
  readonly detail?: string;
}

/**
 * `differs`: at corresponding places of one edited passage the witnesses state different things. `one`: a single
 * witness has it. `some`: several, not all. `all`: every witness has it.
 */
export type FactState = 'differs' | 'one' | 'some' | 'all';

/** One thing that witnesses state. */
export interface FactRow {
  /** The same in every permutation of the witnesses; unique among the rows of a comparison. */
  readonly id: string;
  readonly kind: FactKind;
  readonly state: FactState;
  /** One per witness, in the order they were given: its places, in the order of its text; empty where it has none. */
  readonly cells: readonly (readonly Fact[])[];
}

import {
  type Collation,
  type Passage,
  type PassageKind,
  type SegmentKind,
  type TextRange,
  textOfBlocks,
} from '../model/index.ts';
import type { CitedWitness } from './comparison.ts';

/** What a stretch is: of one that has a partner, the kind of the passage. */
export type StretchClass = PassageKind | Exclude<SegmentKind, 'passage'>;

/** A stretch of one witness that is one thing: all of them joined are the witness's blocks. */
export interface Stretch {
  /** Id of the witness. */
  readonly witness: string;
  readonly class: StretchClass;
  /** The passage that it is a reading of, or that it echoes. */
  readonly passage: Passage | undefined;
  /** True where the passage's reading stands elsewhere in this witness. */
  readonly isEcho: boolean;
  /** Index of its block. */
  readonly block: number;
  /** In the article's text. */
  readonly range: TextRange;
  readonly text: string;
}

/** A witness's stretches, in the order of its text. */
export function stretchesOf(collation: Collation, { article }: CitedWitness): Stretch[] {
  const passages = new Map(collation.passages.map((passage) => [passage.id, passage]));
  const text = textOfBlocks(article.blocks);
  return (collation.segments[article.id] ?? []).map(({ range, block, kind, passage: id, isEcho }) => {
    const passage = kind === 'passage' ? passages.get(id ?? '') : undefined;
    return {
      witness: article.id,
      class: kind === 'passage' ? (passage?.kind ?? 'unique') : kind,
      passage,
      isEcho: isEcho === true,
      block,
      range,
      text: text.slice(...range),
    };
  });
}

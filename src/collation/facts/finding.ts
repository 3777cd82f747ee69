import type { Fact, FactKind, TextRange } from '../../model/index.ts';
import type { ReportBlock } from './report.ts';

/** What a rule found in a block's settled text; offsets count in the block. */
export interface Finding {
  readonly range: TextRange;
  readonly value: string;
  readonly detail?: string;
}

/** A finding as a fact of the witness. */
export function factOf(kind: FactKind, { from, text }: ReportBlock, found: Finding): Fact {
  const [start, end] = found.range;
  return {
    kind,
    range: [from + start, from + end],
    text: text.slice(start, end),
    value: found.value,
    ...(found.detail !== undefined && found.detail !== '' && { detail: found.detail }),
  };
}

/** The findings that overlap none before them in the list, by place: rules stand in the order of how sure they are. */
export function withoutOverlaps(
  findings: readonly Finding[],
  length: number,
  taken: readonly TextRange[] = [],
): Finding[] {
  const isTaken = new Uint8Array(length);
  for (const range of taken) isTaken.fill(1, ...range);
  const kept = findings.filter(({ range }) => {
    if (isTaken.subarray(...range).includes(1)) return false;
    isTaken.fill(1, ...range);
    return true;
  });
  return kept.sort((a, b) => a.range[0] - b.range[0]);
}

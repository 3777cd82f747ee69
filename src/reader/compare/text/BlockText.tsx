import { useMemo } from 'react';
import type { TextMark } from '../../../model/index.ts';
import { useSpelling } from '../../script/spelling.ts';
import { langAttributes } from '../../ui/langAttributes.ts';
import type { CellBlock } from '../rows/cell.ts';
import { RunText } from './RunText.tsx';
import { type PlacedDifference, runsOf, spelledRuns } from './runs.ts';

interface BlockTextProps {
  readonly block: CellBlock;
  readonly lang: string | undefined;
  readonly marks: readonly TextMark[];
  readonly differences: readonly PlacedDifference[];
}

/** The part of a block that stands in a cell, cut into runs. */
export function BlockText({ block, lang, marks, differences }: BlockTextProps) {
  const { spell, langOf } = useSpelling();
  const runs = useMemo(
    () => spelledRuns(runsOf(block.pieces, marks, differences), lang, spell),
    [block, marks, differences, lang, spell],
  );
  return (
    <p
      className={block.kind === 'heading' ? 'is-heading' : undefined}
      {...langAttributes(langOf(lang))}
      data-untrusted=""
    >
      {runs.map((run) => (
        <RunText key={`${run.at}-${run.text.length}`} run={run} />
      ))}
    </p>
  );
}

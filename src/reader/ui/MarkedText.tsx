import { Fragment } from 'react';
import type { TextRange } from '../../model/index.ts';
import { WithheldText } from './WithheldText.tsx';

interface MarkedTextProps {
  readonly text: string;
  /** Ascending, without a unit in common. */
  readonly marks: readonly TextRange[];
}

/** A text with some of its ranges marked. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return (
    <>
      {marks.map(([from, to], at) => (
        <Fragment key={from}>
          <WithheldText text={text.slice(marks[at - 1]?.[1] ?? 0, from)} />
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      <WithheldText text={text.slice(marks.at(-1)?.[1] ?? 0)} />
    </>
  );
}

import { Fragment } from 'react';
import type { TextRange } from '../../model/index.ts';

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
          {text.slice(marks[at - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}

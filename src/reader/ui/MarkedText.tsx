import { Fragment } from 'react';
import type { TextRange } from '../../model/index.ts';
import { useSpelling } from '../script/spelling.ts';
import { WithheldText } from './WithheldText.tsx';

interface MarkedTextProps {
  readonly text: string;
  /** Of the text; undefined where it is the interface's. */
  readonly lang: string | undefined;
  /** Ascending, without a unit in common. */
  readonly marks: readonly TextRange[];
}

/** A text with some of its ranges marked, in the script that is shown, which leaves every mark at its place. */
export function MarkedText({ text: written, lang, marks }: MarkedTextProps) {
  const text = useSpelling().spell(written, lang);
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

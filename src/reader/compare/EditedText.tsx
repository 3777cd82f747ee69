import { useMemo } from 'react';
import { characterDifferences } from '../../collation/index.ts';

/** A reading with what was put in and taken out against another one; signs tell them apart without colour. */
export function EditedText({ before, after }: { before: string; after: string }) {
  const differences = useMemo(() => keyed(before, after), [before, after]);
  return differences.map(({ at, kind, text }) => {
    if (kind === 'equal') return <span key={at}>{text}</span>;
    return kind === 'insert' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>;
  });
}

/** Each difference with its place in both texts together, which is unique. */
function keyed(before: string, after: string) {
  let at = 0;
  return characterDifferences(before, after).map(({ kind, text }) => {
    const key = at;
    at += text.length;
    return { at: key, kind, text };
  });
}

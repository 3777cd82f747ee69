import { diffChars } from 'diff';
import { DIFF_DELETE, DIFF_EQUAL, DIFF_INSERT, diffMain } from 'diff-match-patch-es';
import fastDiff from 'fast-diff';
import { alignTexts } from '../collation/index.ts';
import type { SpanPair } from './plagdet.ts';

/** Something that finds what two texts have in common. */
export interface Finder {
  readonly name: string;
  /** None where it gave up. */
  readonly find: (a: string, b: string) => readonly SpanPair[] | undefined;
}

/** This engine first, then what people use today. */
export const FINDERS: readonly Finder[] = [
  { name: 'duizhao', find: (a, b) => alignTexts(a, b) },
  {
    name: 'diff-match-patch',
    find: (a, b) => spansOf(diffMain(a, b, { diffTimeout: 0 }).map(fromMatchPatch)),
  },
  { name: 'fast-diff', find: (a, b) => spansOf(fastDiff(a, b).map(fromMatchPatch)) },
  { name: 'jsdiff', find: findWithJsdiff },
];

/** A comparison by jsdiff that takes longer is given up. */
const PATIENCE_MS = 10_000;

function findWithJsdiff(a: string, b: string): SpanPair[] | undefined {
  const changes = diffChars(a, b, { timeout: PATIENCE_MS });
  return (
    changes &&
    spansOf(
      changes.map(({ added, removed, value }) => ({ isInA: !added, isInB: !removed, length: value.length })),
    )
  );
}

interface Run {
  readonly isInA: boolean;
  readonly isInB: boolean;
  readonly length: number;
}

function fromMatchPatch([operation, text]: readonly [number, string]): Run {
  return {
    isInA: operation === DIFF_EQUAL || operation === DIFF_DELETE,
    isInB: operation === DIFF_EQUAL || operation === DIFF_INSERT,
    length: text.length,
  };
}

/** Equal runs of this length count as found, as a passage of this engine does. */
const LEAST_RUN = 13;

function spansOf(runs: readonly Run[]): SpanPair[] {
  const spans: SpanPair[] = [];
  let [a, b] = [0, 0];
  for (const { isInA, isInB, length } of runs) {
    if (isInA && isInB && length >= LEAST_RUN) spans.push({ a: [a, a + length], b: [b, b + length] });
    if (isInA) a += length;
    if (isInB) b += length;
  }
  return spans;
}

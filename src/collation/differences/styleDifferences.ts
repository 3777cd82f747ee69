import type { Difference, DifferenceKind } from '../../model/index.ts';
import { isPunctuation } from '../../text/index.ts';
import type { ReadingPair } from './hunks.ts';

/** Equal tokens that are written in two ways, in a stretch of as many tokens of both readings from `before`, `after` on. */
export function findStyleDifferences(
  pair: ReadingPair,
  before: number,
  after: number,
  count: number,
): Difference[] {
  const differences: Difference[] = [];
  for (let step = 0; step < count; step++) {
    const kind = styleKind(pair, before + step, after + step);
    if (!kind) continue;
    const one = tokenRange(pair, 'before', before + step);
    const other = tokenRange(pair, 'after', after + step);
    const last = differences.at(-1);
    const isNext = last?.kind === kind && last.before[1] === one[0] && last.after[1] === other[0];
    if (isNext) differences.pop();
    differences.push({
      operation: 'replace',
      kind,
      before: [isNext ? last.before[0] : one[0], one[1]],
      after: [isNext ? last.after[0] : other[0], other[1]],
    });
  }
  return differences;
}

function tokenRange(pair: ReadingPair, side: 'before' | 'after', token: number): [number, number] {
  const { starts, ends } = pair[side].stream;
  return [starts[token] ?? 0, ends[token] ?? 0];
}

function styleKind({ before, after }: ReadingPair, one: number, other: number): DifferenceKind | undefined {
  const form = before.stream.forms[one] ?? '';
  if (form !== after.stream.forms[other]) return 'variant';
  const [was, is] = [
    before.text.slice(before.stream.starts[one], before.stream.ends[one]),
    after.text.slice(after.stream.starts[other], after.stream.ends[other]),
  ];
  if (was === is) return undefined;
  if (was.normalize('NFKC').toLowerCase() === is.normalize('NFKC').toLowerCase()) return 'width';
  return isPunctuation(form) ? 'punctuation' : 'script';
}

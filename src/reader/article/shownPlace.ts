import type { TextRange } from '../../model/index.ts';

/** A place that an article's address names, `at=12-34`: UTF-16 units of its text, half-open. Undefined where it is none. */
export function parsePlace(value: string | null, length: number): TextRange | undefined {
  const [, first = '', last = ''] = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '') ?? [];
  const [from, to] = [Number(first), Number(last)];
  return first !== '' && from < to && to <= length ? [from, to] : undefined;
}

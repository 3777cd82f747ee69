import type { TextRange } from '../../model/index.ts';

/** A place of an article as its address names it, in UTF-16 units of its text: `120-180`, or `120` for one unit from there; undefined for what is no place. */
export function parsePlace(text: string | null): TextRange | undefined {
  const [, from, to] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text ?? '') ?? [];
  if (from === undefined) return undefined;
  return [Number(from), Math.max(Number(from) + 1, Number(to ?? 0))];
}

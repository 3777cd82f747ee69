import { type Ledger, shortened } from './ledger.ts';
import { firstOfEach, type Statement, toldValue } from './statement.ts';

/** A value that was taken, what other places say, and when two of them are the same. */
export interface Comparison {
  /** The noun: “title”, “address”. */
  readonly noun: string;
  /** The same, as in `MetadataOrigin.field`. */
  readonly field: string;
  readonly taken: Statement;
  readonly others: readonly Statement[];
  readonly isSame: (a: string, b: string) => boolean;
}

/** Places that speak of the page at large, or of one of its parts: no ground to doubt another place. */
const WEAK: ReadonlySet<string> = new Set([
  'body: first heading',
  'body: first line',
  'body: source line',
  'page: time element',
  'page: saved copy',
]);

/** Tells each value that another place states differently, with both. */
export function tellDisagreement({ noun, field, taken, others, isSame }: Comparison, ledger: Ledger): void {
  const told: string[] = [taken.value];
  for (const other of firstOfEach(others)) {
    const { value, from } = other;
    if (WEAK.has(from) || told.some((one) => one === value || isSame(one, value))) continue;
    told.push(value);
    ledger.warn({
      code: 'metadata.disagrees',
      what: `The ${noun} is “${shortened(taken.value)}” (${taken.from}), and “${shortened(value)}” (${from}); the first was taken.`,
      hint: 'Find out which is right and write it into the front matter.',
      line: taken.line,
      details: { field, values: [taken, other].map(toldValue) },
    });
  }
}

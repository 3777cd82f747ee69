import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAWS } from './index.ts';
import type { Law } from './law.ts';

const FOUND = fileURLToPath(new URL('found.json', import.meta.url));
/** Values that once broke a law, by its name: they are tried first, always. */
const found: Readonly<Record<string, readonly never[]>> = JSON.parse(readFileSync(FOUND, 'utf8'));

/** `npm run fuzz` sets how long each law is tried, in milliseconds; without it some values are enough. */
const limit = Number(process.env.FUZZ_MS ?? 0);
const seed = process.env.FUZZ_SEED === undefined ? undefined : Number(process.env.FUZZ_SEED);

async function tried({ name, values, check }: Law<never>): Promise<string | undefined> {
  const details = await fc.check(
    fc.asyncProperty(values, async (value) => check(value)),
    {
      numRuns: limit > 0 ? Number.MAX_SAFE_INTEGER : 60,
      examples: (found[name] ?? []).map((value) => [value]),
      ...(limit > 0 && { interruptAfterTimeLimit: limit, markInterruptAsFailure: false }),
      ...(seed !== undefined && { seed }),
    },
  );
  if (limit > 0) process.stdout.write(`${name}: ${details.numRuns} values, seed ${details.seed}\n`);
  if (!details.failed) return undefined;
  if (limit > 0) keep(name, details.counterexample?.[0] as never);
  return fc.defaultReportMessage(details);
}

/** What breaks a law is a test from then on. */
function keep(name: string, value: never): void {
  const all = { ...found, [name]: [...(found[name] ?? []), value] };
  writeFileSync(FOUND, `${JSON.stringify(all, undefined, 2)}\n`);
}

describe('whatever comes', () => {
  test.for(LAWS)('$name', { timeout: limit + 60_000 }, async (law) => {
    expect(await tried(law)).toBeUndefined();
  });
  test('every value that was found belongs to a law', () => {
    const names = LAWS.map(({ name }) => name);
    expect(Object.keys(found).filter((name) => !names.includes(name))).toEqual([]);
  });
});

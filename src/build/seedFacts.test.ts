import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../collation/index.ts';
import { FACT_KINDS, type FactKind, witnessOf } from '../model/index.ts';
import { readWitnessFile } from './readWitness.ts';

// Read off by hand, in the order of the text. A number is a numeral at a measure, a scale, money or a per cent sign;
// 一 as an article, 两国 and numerals without a measure (两大问题) are none. A quote has four characters or more.
const FIXTURE = fileURLToPath(new URL('../collation/facts/fixtures/seedFacts.json', import.meta.url));
const LABELS: Readonly<Record<string, Readonly<Record<FactKind, readonly string[]>>>> = JSON.parse(
  readFileSync(FIXTURE, 'utf8'),
);
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

describe.each(Object.entries(LABELS))('%s', (file, expected) => {
  test.each(FACT_KINDS)('has the facts that a person finds: %s', async (kind) => {
    const { article } = await readWitnessFile(`${SEEDS}/${file}`);
    const found = findFacts(witnessOf(article)).filter((fact) => fact.kind === kind);
    expect(found.map(({ text }) => text)).toEqual(expected[kind]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FoundContact } from '../../model/index.ts';
import { findContacts } from './findContacts.ts';
import {
  type ContactFigures,
  type Labelled,
  measureContacts,
  parseLabelled,
} from './fixtures/measureContacts.ts';

const PARTS = ['found', 'participants', 'day', 'state'] as const satisfies readonly (keyof ContactFigures)[];

/**
 * What was measured: of so many contacts that a person read, `right` were found right, among `found` in all. Both sets hold
 * sentences that tempt: 16 and 14 that tell of none.
 */
const MEASURED = {
  development: { labelled: 58, found: 58, right: { found: 58, participants: 58, day: 58, state: 58 } },
  heldOut: { labelled: 44, found: 42, right: { found: 42, participants: 39, day: 42, state: 42 } },
} as const;

function labelled(name: string): Labelled[] {
  return parseLabelled(readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8'));
}

function found({ published, text }: Labelled): FoundContact[] {
  const blocks = [{ kind: 'paragraph' as const, text }];
  return findContacts(
    { publishedAt: Date.parse(`${published}T12:00:00+08:00`), blocks },
    [],
    'Asia/Shanghai',
  );
}

describe('findContacts on labelled sentences', () => {
  for (const [name, measured] of Object.entries(MEASURED)) {
    const sentences = labelled(name);
    const { figures, misses } = measureContacts(sentences, found);
    for (const part of PARTS) {
      test(`${name}: precision and recall of ${part} are no less than they were`, () => {
        const { labelled: all, found: told, right } = figures[part];
        expect(all).toBe(measured.labelled);
        expect(right / told, misses.join('\n')).toBeGreaterThanOrEqual(measured.right[part] / measured.found);
        expect(right, misses.join('\n')).toBeGreaterThanOrEqual(measured.right[part]);
      });
    }
  }
  test('there are more than a hundred of them, and no sentence stands in both sets', () => {
    const texts = Object.keys(MEASURED).flatMap((name) => labelled(name).map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(100);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

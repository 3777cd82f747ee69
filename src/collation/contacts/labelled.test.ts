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

/** Of what was found so much is right, and of what is there so much was found right: the least of all that was measured. */
const FLOORS = {
  development: { precision: 0.97, recall: 0.95 },
  heldOut: { precision: 0.9, recall: 0.88 },
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
  for (const [name, { precision, recall }] of Object.entries(FLOORS)) {
    const sentences = labelled(name);
    const { figures, misses } = measureContacts(sentences, found);
    for (const part of PARTS) {
      test(`${name}: ${part} reaches what was measured`, () => {
        const { labelled: all, found: told, right } = figures[part];
        expect(right / told, misses.join('\n')).toBeGreaterThanOrEqual(precision);
        expect(right / all, misses.join('\n')).toBeGreaterThanOrEqual(recall);
      });
    }
  }
  test('there are more than a hundred of them, and no sentence stands in both sets', () => {
    const texts = Object.keys(FLOORS).flatMap((name) => labelled(name).map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(100);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

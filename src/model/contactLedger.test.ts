import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CONTACT_DIFFERENCES,
  CONTACT_KINDS,
  CONTACT_STATES,
  decodeContactLedger,
  decodeTellingChunk,
  FORMAT_VERSION,
  type LedgerEntry,
  packLedger,
  type TellingChunk,
  unpackLedger,
} from './index.ts';

const HASH = '0'.repeat(64);

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-01-01'), noInvalidDate: true });
const entry = fc.record({
  id: fc.string({ minLength: 1 }),
  kind: fc.constantFrom(...CONTACT_KINDS),
  state: fc.constantFrom(...CONTACT_STATES),
  day: day.map((one) => one.toISOString().slice(0, 10)),
  participants: fc.array(fc.record({ name: fc.string(), isNamed: fc.boolean() }), { maxLength: 4 }),
  places: fc.uniqueArray(fc.nat(60_000), { maxLength: 9 }).map((places) => places.sort((a, b) => a - b)),
  differences: fc.subarray([...CONTACT_DIFFERENCES]),
});

/** Those without a day are last. */
const entries = fc
  .tuple(fc.array(entry, { maxLength: 12 }), fc.array(entry, { maxLength: 4 }))
  .map(([dated, undated]): Omit<LedgerEntry, 'chunk'>[] => [
    ...dated,
    ...undated.map((one) => ({ ...one, day: null })),
  ]);

describe('a packed ledger', () => {
  test('unpacks to what was packed, through JSON and its check', () => {
    fc.assert(
      fc.property(entries, fc.nat(20), (given, cut) => {
        const first = Math.min(cut, given.length);
        const chunks = [first, given.length - first].map((contacts) => ({ sha256: HASH, contacts }));
        const decoded = decodeContactLedger(
          JSON.stringify({ format: FORMAT_VERSION, ...packLedger(given), chunks }),
        );
        if (!decoded.ok) throw new Error(decoded.problems.join());
        expect(unpackLedger(decoded.value)).toEqual(
          given.map((one, at) => ({ ...one, chunk: at < first ? 0 : 1 })),
        );
      }),
    );
  });
  test('columns that are cut off or foreign never throw, and give one entry an id', () => {
    const column = fc.stringMatching(/^[A-Za-z0-9_-]{0,12}$/);
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 })),
        fc.array(column, { minLength: 6, maxLength: 6 }),
        (ids, columns) => {
          const [kinds = '', states = '', days = '', participants = '', places = '', differences = ''] =
            columns;
          const packed = { kinds, states, days, participants, places, differences };
          const ledger = {
            format: FORMAT_VERSION,
            names: ['王毅'],
            persons: 1,
            ids,
            ...packed,
            chunks: [],
          } as const;
          expect(unpackLedger(ledger).map(({ id }) => id)).toEqual(ids);
        },
      ),
    );
  });
});

describe('decodeTellingChunk', () => {
  const sentence = { range: [0, 3], text: '一句。', state: 'held', day: '2022-03-01' } as const;
  const chunk: TellingChunk = {
    format: FORMAT_VERSION,
    contacts: [
      {
        id: 'x',
        tellings: [
          {
            article: { id: 'a', title: '题', sourceId: 's', publishedAt: null, lang: 'zh-Hans' },
            day: null,
            noDay: 'notStated',
            state: 'held',
            participants: [{ name: '王毅', isNamed: true, title: '外长' }],
            sentences: [sentence],
          },
        ],
      },
    ],
  };
  test('takes what the build writes', () => {
    expect(decodeTellingChunk(JSON.stringify(chunk))).toEqual({ ok: true, value: chunk });
  });
  test('refuses a missing day without its reason, and a range that ends before it begins', () => {
    const broken = JSON.stringify(chunk);
    expect(decodeTellingChunk(broken.replace('"noDay":"notStated",', '')).ok).toBe(false);
    expect(decodeTellingChunk(broken.replace('[0,3]', '[3,0]')).ok).toBe(false);
  });
});

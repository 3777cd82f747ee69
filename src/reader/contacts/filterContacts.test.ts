import { describe, expect, test } from 'vitest';
import type { ArticleMark, LedgerEntry } from '../../model/index.ts';
import { countsOf, filterContacts, inOrder, NO_FILTER, participantsOf } from './filterContacts.ts';
import { firstToTell } from './firstToTell.ts';

const entry = (id: string, change: Partial<LedgerEntry>): LedgerEntry => ({
  id,
  kind: 'call',
  state: 'held',
  day: '2022-03-01',
  participants: [{ name: '王毅', isNamed: true }],
  places: [0],
  differences: [],
  chunk: 0,
  ...change,
});

const both = [
  { name: '王毅', isNamed: true },
  { name: '库列巴', isNamed: true },
];
const LEDGER = [
  entry('a', { participants: both }),
  entry('b', { kind: 'meeting', day: '2022-03-05' }),
  entry('c', { state: 'planned', day: null }),
];
const idsOf = (entries: readonly LedgerEntry[]) => entries.map(({ id }) => id).join('');

describe('filterContacts', () => {
  test('takes what all parts of the filter let pass', () => {
    expect(idsOf(filterContacts(LEDGER, NO_FILTER))).toBe('abc');
    expect(idsOf(filterContacts(LEDGER, { ...NO_FILTER, persons: ['王毅', '库列巴'] }))).toBe('a');
    expect(idsOf(filterContacts(LEDGER, { ...NO_FILTER, kinds: ['call'], states: ['held', 'denied'] }))).toBe(
      'a',
    );
  });
  test('where days are asked for, what has none does not pass', () => {
    expect(idsOf(filterContacts(LEDGER, { ...NO_FILTER, from: '2022-03-01' }))).toBe('ab');
    expect(idsOf(filterContacts(LEDGER, { ...NO_FILTER, to: '2022-03-04' }))).toBe('a');
  });
});

test('newest first turns the days around; those without one stay last', () => {
  expect(idsOf(inOrder(LEDGER, 'oldest'))).toBe('abc');
  expect(idsOf(inOrder(LEDGER, 'newest'))).toBe('bac');
});

test('a kind counts what it would show beside the rest of the filter', () => {
  const { kinds, states } = countsOf(LEDGER, { ...NO_FILTER, kinds: ['meeting'], states: ['held'] });
  expect(kinds.map(({ count }) => count)).toEqual([1, 1, 0]);
  expect(states.map(({ count }) => count)).toEqual([1, 0, 0]);
});

test('who is in most contacts is offered first', () => {
  expect(participantsOf(LEDGER)).toEqual([
    { name: '王毅', count: 3 },
    { name: '库列巴', count: 1 },
  ]);
});

describe('firstToTell', () => {
  const mark = (
    place: number,
    sourceId: string,
    minute: number | null,
    publishedDay?: string,
  ): ArticleMark => ({
    place,
    sourceId,
    publishedAt: minute === null ? null : minute * 60_000,
    hasSharedText: false,
    ...(publishedDay !== undefined && { publishedDay }),
  });
  test('is the earliest article, and the next outlet with its lag', () => {
    const told = firstToTell([
      mark(0, 'sina', 0),
      mark(1, 'sina', 5),
      mark(2, 'guancha', 90),
      mark(3, 'cna', null),
    ]);
    expect(told.first.map(({ place }) => place)).toEqual([0]);
    expect(told.next).toMatchObject({ mark: { place: 2 }, ms: 90 * 60_000 });
    expect(told.outlets).toBe(3);
  });
  test('names all that may have been first, and no lag from what is not known to the minute', () => {
    const told = firstToTell([mark(0, 'sina', 0, '1970-01-01'), mark(1, 'guancha', 60)]);
    expect(told.first.map(({ place }) => place)).toEqual([0, 1]);
    expect(told.next).toBeUndefined();
  });
  test('knows nobody where no time is known', () => {
    expect(firstToTell([mark(0, 'sina', null)])).toEqual({ first: [], outlets: 1 });
  });
});

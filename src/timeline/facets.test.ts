import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MarkColumns, NO_DAY, PlaceSet } from '../model/index.ts';
import { countFacet, type FacetChoice, type FacetTable, placesOfChoice, toggledChoice } from './facets.ts';
import { facetsOfMarks } from './facetTable.ts';

const COUNT = 6;
const value = (name: string, ...places: number[]) => ({ value: name, places: Uint32Array.from(places) });
const TABLE: FacetTable = new Map([
  ['person', [value('王毅', 0, 1, 2, 3), value('普京', 2, 4)]],
  ['lang', [value('zh-Hans', 0, 1, 2), value('en', 3, 4, 5)]],
  ['has', [value('shared', 0, 1), value('versions', 1, 2)]],
]);

const shown = (choice: FacetChoice) => {
  const set = placesOfChoice(choice, TABLE, COUNT);
  return set && [0, 1, 2, 3, 4, 5].filter((place) => set.has(place));
};

describe('placesOfChoice', () => {
  test('asks for nothing where nothing is chosen', () => {
    expect(shown({})).toBeUndefined();
    expect(shown({ person: [] })).toBeUndefined();
  });
  test('lets pass what has one of a facet’s values', () => {
    expect(shown({ person: ['王毅', '普京'] })).toEqual([0, 1, 2, 3, 4]);
  });
  test('lets pass what has one of each facet', () => {
    expect(shown({ person: ['普京'], lang: ['en'] })).toEqual([4]);
  });
  test('lets pass what has all that is asked of its text', () => {
    expect(shown({ has: ['shared', 'versions'] })).toEqual([1]);
  });
  test('shows nothing for a value that the archive does not have', () => {
    expect(shown({ person: ['某某'] })).toEqual([]);
    expect(shown({ place: ['某地'] })).toEqual([]);
  });
});

describe('countFacet', () => {
  const counts = (choice: FacetChoice, others?: PlaceSet) =>
    countFacet('person', choice, TABLE, others, COUNT).map(({ value: name, count, isChosen }) => [
      name,
      count,
      isChosen,
    ]);
  test('counts under the other facets, not under its own', () => {
    expect(counts({ person: ['普京'], lang: ['en'] })).toEqual([
      ['王毅', 1, false],
      ['普京', 1, true],
    ]);
  });
  test('counts under what is asked besides facets', () => {
    expect(counts({}, PlaceSet.of([0, 1], COUNT))).toEqual([
      ['王毅', 2, false],
      ['普京', 0, false],
    ]);
  });
  test('says what choosing the value alone shows', () => {
    const some = fc.subarray(['王毅', '普京']);
    const langs = fc.subarray(['zh-Hans', 'en']);
    fc.assert(
      fc.property(some, langs, (person, lang) => {
        for (const { value: name, count } of countFacet('person', { person, lang }, TABLE, undefined, COUNT))
          expect(shown({ person: [name], lang })?.length).toBe(count);
      }),
    );
  });
});

test('toggledChoice adds a value and takes it away again', () => {
  const once = toggledChoice({ lang: ['en'] }, 'person', '王毅');
  expect(once).toEqual({ lang: ['en'], person: ['王毅'] });
  expect(toggledChoice(once, 'person', '王毅')).toEqual({ lang: ['en'] });
});

test('facetsOfMarks tells outlets, kinds, countries and shared text of the marks', () => {
  const colour = { light: '#000000', dark: '#ffffff' };
  const source = (id: string, kind: 'outlet' | 'agency', country?: string) => ({
    ...{ id, kind, colour, name: { zh: id, en: id } },
    ...(country !== undefined && { country }),
  });
  const columns: MarkColumns = {
    count: 4,
    dated: 0,
    instants: new Float64Array(4).fill(Number.POSITIVE_INFINITY),
    days: new Int32Array(4).fill(NO_DAY),
    sources: Uint16Array.of(0, 1, 1, 2),
    shares: Uint8Array.of(3, 0, 0, 0),
  };
  const table = facetsOfMarks(columns, [
    source('sina', 'outlet', 'CN'),
    source('cna', 'agency', 'TW'),
    source('blog', 'outlet'),
  ]);
  const told = [...table].map(([facet, values]) => [
    facet,
    values.map((one) => `${one.value} ${one.places.join()}`),
  ]);
  expect(told).toEqual([
    ['outlet', ['cna 1,2', 'blog 3', 'sina 0']],
    ['kind', ['agency 1,2', 'outlet 0,3']],
    ['country', ['TW 1,2', 'CN 0']],
    ['has', ['exclusive 1,2,3', 'shared 0']],
  ]);
});

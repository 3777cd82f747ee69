import { describe, expect, test } from 'vitest';
import {
  FORMAT_VERSION,
  type Overview,
  packColumns,
  packNumbers,
  type Source,
} from '../../../model/index.ts';
import type { Library } from '../../data/library.ts';
import { fieldKey, measureOf, reuseMatrix } from './reuseView.ts';

const source = (id: string): Source => ({
  id,
  name: { zh: id, en: id },
  kind: 'outlet',
  colour: { light: '#000000', dark: '#ffffff' },
});
const ref = { sha256: '0'.repeat(64) };
const row = (others: number, outlets: number, orders: number, characters: number) => ({
  others,
  outlets,
  orders,
  articles: 1,
  pairs: 2,
  characters,
  verbatim: characters / 2,
});
const overview: Overview = {
  format: FORMAT_VERSION,
  part: 'overview',
  lengths: packNumbers([100, 200, 300]),
  common: { places: '', characters: '' },
  reuse: packColumns(
    ['others', 'outlets', 'orders', 'articles', 'pairs', 'characters', 'verbatim'],
    [row(0, 1, 0, 50), row(1, 2, 3, 400), row(2, 1, 3, 380), row(9, 0, 0, 7)],
  ),
  pairs: [],
  passages: ref,
  claims: ref,
};
const library = {
  index: { sources: ['a', 'b', 'c'].map(source) },
  marks: ['a', 'b', 'c'].map((sourceId, place) => ({ sourceId, place })),
} as unknown as Library;

describe('the matrix of reuse', () => {
  const { outlets, fields, lengths } = reuseMatrix(overview, library);

  test('has the outlets that share text, those that share most first', () => {
    expect(outlets.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
  test('counts no direction for what has none', () => {
    expect(fields.get(fieldKey('b', 'c'))).toEqual(
      expect.objectContaining({ unsure: [expect.objectContaining({ order: 'unknown', characters: 400 })] }),
    );
    expect(fields.get(fieldKey('b', 'c'))?.earlier).toBeUndefined();
  });
  test('measures a field by characters, articles, or the share of the later outlet’s text', () => {
    const field = fields.get(fieldKey('a', 'b'));
    const values =
      field && (['characters', 'articles', 'share'] as const).map((one) => measureOf(field, one, lengths));
    expect(values).toEqual([50, 1, 0.25]);
  });
  test('leaves out what names an outlet that the archive does not have', () => {
    expect([...fields.keys()].sort()).toEqual(['a b', 'b c', 'c b']);
  });
});

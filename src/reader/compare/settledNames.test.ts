import { expect, test } from 'vitest';
import type { FoundCard } from '../../store/index.ts';
import { parseCompareState } from './compareAddress.ts';
import { settledQuery } from './settledNames.ts';

const ONE = '2022-03-01-cna-11111111';
const OTHER = '2022-03-02-sina-22222222';
const COPY = '2022-03-09-cna-33333333';
const card = (id: string) => ({ card: { id } }) as FoundCard;
const settled = (query: string, ...found: (FoundCard | null)[]) =>
  settledQuery(parseCompareState(new URLSearchParams(query)), found);

test('a comparison named by a copy’s id is named by the article’s, wherever it stands', () => {
  expect(settled(`a=${COPY},${OTHER}&ref=${COPY}&at=${COPY}:7&mode=texts`, card(ONE), card(OTHER))).toEqual({
    a: `${ONE},${OTHER}`,
    ref: ONE,
    at: `${ONE}:7`,
    mode: 'texts',
  });
  expect(settled(`a=${COPY},${ONE},${OTHER}`, card(ONE), card(ONE), card(OTHER))).toEqual({
    a: `${ONE},${OTHER}`,
  });
});

test('ids, names of nothing and the common text stay as they are', () => {
  expect(settled(`a=${ONE},${OTHER}&ref=common`, card(ONE), card(OTHER))).toBeUndefined();
  expect(settled(`a=${ONE},gone`, card(ONE), null)).toBeUndefined();
});

test('a name without its outlet stays one while outlets are not named, and no longer', () => {
  const names = '2022-03-01-11111111,2022-03-02-22222222';
  expect(settled(`a=${names}&blind=1`, card(ONE), card(OTHER))).toBeUndefined();
  expect(settled(`a=${names}`, card(ONE), card(OTHER))).toEqual({ a: `${ONE},${OTHER}` });
});

import { expect, test } from 'vitest';
import type { MarginMark } from './sharedMarks.ts';
import { barKind } from './shownMarks.ts';

const mark = (kind: MarginMark['kind'], article: string): MarginMark => ({
  kind,
  length: 20,
  from: 0,
  articles: [article],
});

test('the bar beside a block says what its shown marks say', () => {
  const edited = [mark('edited', 'a'), mark('edited', 'b')];
  const outletOf = (article: string) => article;
  expect(barKind([...edited, mark('verbatim', 'c')], 'own', outletOf)).toBe('edited');
  expect(barKind([mark('edited', 'a'), mark('verbatim', 'b')], 'own', outletOf)).toBe('verbatim');
  expect(barKind([], 'own', outletOf)).toBeUndefined();
});

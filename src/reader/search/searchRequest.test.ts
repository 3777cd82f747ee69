import { expect, test } from 'vitest';
import { SEARCH_FORM } from '../ui/searchAddress.ts';
import { wholeRequest } from './searchRequest.ts';

test('a few presses for more read all of an archive, where the index is wrong about most', () => {
  const asked = { ...SEARCH_FORM.parse(new URLSearchParams()), query: '停火' };
  expect(wholeRequest(asked, []).mostRead).toBe(60);
  expect(wholeRequest({ ...asked, more: 2 }, [])).toMatchObject({ limit: 60, mostRead: 240 });
  expect(wholeRequest({ ...asked, more: 11 }, []).mostRead).toBeGreaterThan(100_000);
});
